import type { DataChange } from './data-changes.js';
import type { Path } from './differences.js';
import { demandedAfter, demandedBump, ruleFor } from './policy.js';

/** The changes of one record. */
export interface ChangedRecord {
  readonly name: string;
  readonly change: DataChange['change'];
  readonly changes: DataChange[];
}

/** Changes by record: removed records first, then changed, then added ones. */
export function byRecord(changes: readonly DataChange[]): ChangedRecord[] {
  const records = new Map<string, ChangedRecord>();
  for (const change of changes) {
    const key = JSON.stringify([change.collection, change.id]);
    const record = records.get(key);
    if (record !== undefined) record.changes.push(change);
    else {
      const ofRecord = change.path.length === 0 ? change.change : 'changed';
      records.set(key, { name: nameOf(change), change: ofRecord, changes: [change] });
    }
  }
  const order = ['removed', 'changed', 'reordered', 'added'];
  return [...records.values()].toSorted(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change),
  );
}

/** What changed, such as `statistic convictions-in-reporting-period` or `the list statistics`. */
function nameOf({ collection, kind, id }: DataChange): string {
  return id === null ? `the list ${collection}` : `${kind} ${id}`;
}

/** A change in a line, such as `statistic convictions-in-reporting-period quantity.value changed`. */
export function lineOf(change: DataChange): string {
  return [nameOf(change), formatPath(change.path), change.change].filter(Boolean).join(' ');
}

/** A path as it is written in code, such as `evidence[0].quote`. */
export function formatPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** The changes in lines for people. */
export function summaryForPeople(changes: readonly DataChange[]): string {
  if (changes.length === 0) return 'The data are the same: they demand no rise of the version.';
  const demanded = demandedBump(changes);
  const lines = byRecord(changes).flatMap(({ name, change, changes: ofRecord }) =>
    change === 'changed'
      ? ['', `${name} changed:`, ...ofRecord.flatMap(linesOfField)]
      : ['', ...ofRecord.map((each) => `${name} ${each.change} (${ruleFor(each).bump})`)],
  );
  const reasons = changes
    .map(ruleFor)
    .filter(({ bump }) => bump === demanded)
    .map(({ what, why }) => `- ${what}. ${why}`);
  const whileZero = demandedAfter(demanded, '0.1.0');
  const also = whileZero === demanded ? '' : ` (${whileZero} while the version is 0.x)`;
  return [
    ...lines.slice(1),
    '',
    `These changes demand ${demanded}${also}:`,
    ...new Set(reasons),
    'VERSIONING.md says what each change demands.',
  ].join('\n');
}

function linesOfField(change: DataChange): string[] {
  const { path, change: what, old, new: now } = change;
  const head = `  ${formatPath(path)} ${what} (${ruleFor(change).bump})`;
  if (what === 'reordered') return [head];
  return [
    head,
    ...(what === 'added' ? [] : [`    - ${JSON.stringify(old)}`]),
    ...(what === 'removed' ? [] : [`    + ${JSON.stringify(now)}`]),
  ];
}

/** The changes for machines. */
export function summaryForMachines(changes: readonly DataChange[]): object {
  const demanded = demandedBump(changes);
  return {
    demands: demanded,
    demandsWhileZero: demandedAfter(demanded, '0.1.0'),
    changes: changes.map(({ path, ...change }) => {
      const { bump, what } = ruleFor({ path, ...change });
      const shownPath = path.length === 0 ? null : formatPath(path);
      return { ...change, path: shownPath, demands: bump, because: what };
    }),
  };
}
