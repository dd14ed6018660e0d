import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './changesets.js';

/** Why the source can't be published: it is not a version that `npm run version` made. Empty if it can be. */
export function releaseProblems(root: string): string[] {
  const { version } = readManifest(root);
  const problems: string[] = [];
  if (version === '0.0.0') {
    problems.push('package.json has the version 0.0.0; `npm run version` raises it');
  }
  const pending = readdirSync(path.join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  if (pending.length > 0) {
    problems.push(
      `changesets are pending (${pending.sort().join(', ')}); \`npm run version\` applies them`,
    );
  }
  const lines = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8').split(/\r?\n/);
  if (!lines.includes(`## ${version}`)) {
    problems.push(`CHANGELOG.md has no heading "## ${version}"; \`npm run version\` writes it`);
  }
  return problems;
}
