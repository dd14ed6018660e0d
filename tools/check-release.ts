// Fails if the source is not a version that `npm run version` made.
import { fileURLToPath } from 'node:url';
import { releaseProblems } from './versions/release-problems.js';

const problems = releaseProblems(fileURLToPath(new URL('..', import.meta.url)));
if (problems.length > 0) throw new Error(`This can't be released:\n- ${problems.join('\n- ')}`);
