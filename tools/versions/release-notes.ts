// The part of a release's notes in CHANGELOG.md that lists what changed in the data, by id.
import type { DataChange } from '../data-diff/data-changes.js';
import { demandedBump, ruleFor } from '../data-diff/policy.js';
import type { Collections } from '../data-diff/read-dataset.js';
import { byRecord, type ChangedRecord, formatPath } from '../data-diff/summary.js';
import type { Stamp } from './stamp.js';

type Hashes = Pick<Stamp, 'crosswalks' | 'sha256'>;

const heading = '### Data changes';

/** The changes of the data since a version, in Markdown. */
export function notesOfChanges(
  changes: readonly DataChange[],
  since: string,
  stamp: Hashes,
): string {
  return changes.length === 0
    ? section(`The data are those of ${since}.`, stamp, [])
    : section(
        `Since ${since}; they demanded ${demandedBump(changes)}.`,
        stamp,
        byRecord(changes).flatMap(lines),
      );
}

/** The number of records of each kind in the first release, in Markdown. */
export function notesOfFirst(collections: Collections, stamp: Hashes): string {
  const counts = new Map<string, number>();
  for (const items of collections.values()) {
    for (const { kind } of items.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  counts.delete('narrative');
  const list = [...counts].map(([kind, count]) => `- ${kind}: ${count}`);
  return section('The first data, by kind of record.', stamp, list);
}

/** A changelog with notes at the end of the section of a version. */
export function withNotes(changelog: string, version: string, notes: string): string {
  const start = `\n${changelog}`.indexOf(`\n## ${version}\n`);
  if (start === -1) {
    throw new Error(
      `CHANGELOG.md has no section "## ${version}"; \`changeset version\` should have written one.`,
    );
  }
  const next = changelog.indexOf('\n## ', start + 1);
  const end = next === -1 ? changelog.length : next;
  return `${changelog.slice(0, end).trimEnd()}\n\n${notes}${changelog.slice(end)}`;
}

function section(what: string, { sha256, crosswalks }: Hashes, list: readonly string[]): string {
  const hashes = `SHA-256 of \`dataset.json\`: \`${sha256}\`; of \`crosswalk-entries.json\`: \`${crosswalks.sha256}\`.`;
  const parts = [heading, `${what} ${hashes}`, ...(list.length > 0 ? [list.join('\n')] : [])];
  return `${parts.join('\n\n')}\n`;
}

function lines({ name, change, changes }: ChangedRecord): string[] {
  return change === 'changed'
    ? [`- ${code(name)} changed:`, ...changes.map((each) => `  - ${field(each)}`)]
    : changes.map((each) => `- ${code(name)} ${each.change}`);
}

function field(change: DataChange): string {
  const name = `${ruleFor(change).bump}: ${code(formatPath(change.path))}`;
  const [old, now] = [change.old, change.new].map((value) => code(JSON.stringify(value) ?? ''));
  switch (change.change) {
    case 'added':
      return `${name} added: ${now}`;
    case 'removed':
      return `${name} removed: ${old}`;
    case 'changed':
      return `${name} changed from ${old} to ${now}`;
    case 'reordered':
      return `${name} put in another order`;
  }
}

/** Text as code in Markdown, even if it contains backticks. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}
