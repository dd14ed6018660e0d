// @ts-check
import { demandedAfter, demandedBump, ruleFor } from './policy.mjs';

/** @typedef {import('./data-changes.mjs').DataChange} DataChange */

/**
 * Changes by the record to which they happened, records first removed, then changed, then added.
 *
 * @param {readonly DataChange[]} changes
 */
export function byRecord(changes) {
  /** @type {Map<string, { name: string, change: DataChange['change'], changes: DataChange[] }>} */
  const records = new Map();
  for (const change of changes) {
    const name = nameOf(change);
    const key = JSON.stringify([change.collection, change.id]);
    const record = records.get(key) ?? {
      name,
      change: change.path.length === 0 ? change.change : 'changed',
      changes: [],
    };
    records.set(key, { ...record, changes: [...record.changes, change] });
  }
  const order = ['removed', 'changed', 'reordered', 'added'];
  return [...records.values()].toSorted(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change),
  );
}

/**
 * What a change happened to, such as `statistic convictions-2011` or `the list statistics`.
 *
 * @param {DataChange} change
 */
export function nameOf({ collection, kind, id }) {
  return id === null ? `the list ${collection}` : `${kind} ${id}`;
}

/**
 * A path as it is written in code, such as `evidence[0].quote`.
 *
 * @param {readonly (string | number)[]} path
 */
export function formatPath(path) {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`,
    )
    .join('');
}

/**
 * The changes in lines for people.
 *
 * @param {readonly DataChange[]} changes
 */
export function summaryForPeople(changes) {
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
    'VERSIONING.md tells what each change demands.',
  ].join('\n');
}

/** @param {DataChange} change */
function linesOfField(change) {
  const { path, change: what, old, new: now } = change;
  const head = `  ${formatPath(path)} ${what} (${ruleFor(change).bump})`;
  if (what === 'reordered') return [head];
  return [
    head,
    ...(what === 'added' ? [] : [`    - ${JSON.stringify(old)}`]),
    ...(what === 'removed' ? [] : [`    + ${JSON.stringify(now)}`]),
  ];
}

/**
 * The changes for machines.
 *
 * @param {readonly DataChange[]} changes
 */
export function summaryForMachines(changes) {
  const demanded = demandedBump(changes);
  return {
    demands: demanded,
    demandsWhileZero: demandedAfter(demanded, '0.1.0'),
    changes: changes.map((change) => {
      const { collection, kind, id, path, change: what, old, new: now } = change;
      const { bump, what: because } = ruleFor(change);
      return {
        collection,
        kind,
        id,
        path: path.length === 0 ? null : formatPath(path),
        change: what,
        old,
        new: now,
        demands: bump,
        because,
      };
    }),
  };
}
