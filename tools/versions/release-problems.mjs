// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './manifest.mjs';

/**
 * Why the source is not a version that `npm run version` made and that can be published as it stands.
 *
 * @param {string} root The folder of the project.
 * @returns {string[]}
 */
export function releaseProblems(root) {
  const { version } = readManifest(root);
  const pending = readdirSync(path.join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file !== 'README.md',
  );
  const changelog = path.join(root, 'CHANGELOG.md');
  const lines = existsSync(changelog) ? readFileSync(changelog, 'utf8').split(/\r?\n/) : [];
  return [
    ...(version === '0.0.0'
      ? ['package.json has the version 0.0.0, from before the first; `npm run version` raises it']
      : []),
    ...(pending.length > 0
      ? [`changesets are pending (${pending.sort().join(', ')}); \`npm run version\` takes them in`]
      : []),
    ...(lines.includes(`## ${version}`)
      ? []
      : [`CHANGELOG.md has no heading "## ${version}"; \`npm run version\` writes it`]),
  ];
}
