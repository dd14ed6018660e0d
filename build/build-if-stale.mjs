// @ts-check
// Builds the package where `dist` is missing or older than what it is built from.
import { spawnSync } from 'node:child_process';
import { staleness } from './staleness.mjs';

const reason = staleness();
if (reason !== undefined) {
  console.log(`Building: ${reason}.`);
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
