// @ts-check
// The part of a release's notes in CHANGELOG.md that tells what changed in the data, by id.
import { demandedBump, ruleFor } from '../data-diff/policy.mjs';
import { byRecord, formatPath } from '../data-diff/summary.mjs';

/** @typedef {import('../data-diff/data-changes.mjs').DataChange} DataChange */
/** @typedef {import('../data-diff/read-dataset.mjs').Collection} Collection */
/** @typedef {Pick<import('./version-stamp.mjs').Stamp, 'crosswalks' | 'sha256'>} Hashes */

const heading = '### Data changes';

/**
 * The changes of the data since a version, in Markdown.
 *
 * @param {{ changes: readonly DataChange[], since: string, stamp: Hashes }} given
 */
export function notesOfChanges({ changes, since, stamp }) {
  const [what, list] =
    changes.length === 0
      ? [`The data are those of ${since}.`, []]
      : [
          `Since ${since}; they demanded ${demandedBump(changes)}.`,
          byRecord(changes).flatMap(lines),
        ];
  return section([`${what} ${hashLine(stamp)}`, list.join('\n')]);
}

/**
 * The number of records a kind in the first release, in Markdown.
 *
 * @param {{ collections: readonly Collection[], stamp: Hashes }} given
 */
export function notesOfFirst({ collections, stamp }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { items } of collections) {
    for (const { kind } of items.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  counts.delete('narrative');
  const list = [...counts].map(([kind, count]) => `- ${kind}: ${count}`);
  return section([`The first data, by kind of record. ${hashLine(stamp)}`, list.join('\n')]);
}

/**
 * A changelog with notes at the end of the section of a version.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} notes
 */
export function withNotes(changelog, version, notes) {
  const title = `## ${version}\n`;
  const start = changelog.startsWith(title) ? 0 : changelog.indexOf(`\n${title}`) + 1;
  if (start === 0 && !changelog.startsWith(title)) {
    throw new Error(
      `CHANGELOG.md has no section "## ${version}"; expected \`changeset version\` to have written one.`,
    );
  }
  const next = changelog.indexOf('\n## ', start + title.length - 1);
  const end = next === -1 ? changelog.length : next;
  const ofVersion = changelog.slice(start, end);
  if (ofVersion.includes(`\n${heading}\n`)) {
    throw new Error(`CHANGELOG.md has "${heading}" for ${version} already; expected none yet.`);
  }
  return `${changelog.slice(0, start)}${ofVersion.trimEnd()}\n\n${notes}${changelog.slice(end)}`;
}

/** @param {readonly string[]} parts */
function section(parts) {
  return `${[heading, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

/** @param {Hashes} stamp */
function hashLine({ sha256, crosswalks }) {
  return `SHA-256 of \`dataset.json\`: \`${sha256}\`; of \`crosswalk-entries.json\`: \`${crosswalks.sha256}\`.`;
}

/** @param {ReturnType<typeof byRecord>[number]} record */
function lines({ name, change, changes }) {
  if (change !== 'changed') return changes.map((each) => `- ${code(name)} ${each.change}`);
  return [`- ${code(name)} changed:`, ...changes.map((each) => `  - ${field(each)}`)];
}

/** @param {DataChange} change */
function field(change) {
  const { path, change: what, old, new: now } = change;
  const name = `${ruleFor(change).bump}: ${code(formatPath(path))}`;
  switch (what) {
    case 'added':
      return `${name} added: ${code(JSON.stringify(now))}`;
    case 'removed':
      return `${name} removed: ${code(JSON.stringify(old))}`;
    case 'changed':
      return `${name} changed from ${code(JSON.stringify(old))} to ${code(JSON.stringify(now))}`;
    case 'reordered':
      return `${name} put in another order`;
  }
}

/**
 * Text as code in Markdown, whatever backticks it holds.
 *
 * @param {string} text
 */
function code(text) {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
