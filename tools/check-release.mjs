// @ts-check
// Refuses to publish what `npm run version` has not made.
import { fileURLToPath } from 'node:url';
import { releaseProblems } from './versions/release-problems.mjs';

const problems = releaseProblems(fileURLToPath(new URL('..', import.meta.url)));
if (problems.length > 0) {
  console.error(`This is no release:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
}
