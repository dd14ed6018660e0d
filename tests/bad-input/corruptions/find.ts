import { type Problem, validateReport } from 'tip-report-laos-2012/schemas';
import { expect } from 'vitest';
import type { Path } from '../../example/spots.js';
import {
  type Corruption,
  corrupted,
  type Holder,
  isTold,
  isWithin,
  leadsTo,
  original,
  recordPath,
  valueAt,
  written,
} from './corruption.js';

/** How a corruption was found: at its place, in its record or unit, elsewhere by a problem that names it, or not at all. */
export type Found = 'at its place' | 'in its record' | 'elsewhere' | 'not found';

const emptyLists = Object.fromEntries(
  Object.entries(original as Holder)
    .filter(([, part]) => Array.isArray(part))
    .map(([name]) => [name, []]),
);

function problemsOf(data: unknown): readonly Problem[] {
  const result = validateReport(data);
  const problems = result.ok ? [] : result.problems;
  expect(problems.filter((problem) => !isTold(problem))).toEqual([]);
  return problems;
}

/**
 * The problems of shape that a corruption makes. Shapes are checked record by record, so the dataset is reduced to the
 * report and the record (or section) in which the corruption lies; a corruption outside of any record gets the whole.
 */
function shapeProblems(corruption: Corruption): readonly Problem[] {
  const { path } = corruption;
  const holder = path[0] === 'narrative' ? path.slice(0, 3) : recordPath(path);
  if (path.length <= holder.length) return problemsOf(corrupted([corruption]));
  const part: unknown = structuredClone(valueAt(original, holder));
  const inside = path.slice(holder.length);
  corruption.apply(valueAt(part, inside.slice(0, -1)) as Holder, inside.at(-1) as PropertyKey);
  const { narrative, report } = original as { narrative: object; report: object };
  const sections = path[0] === 'narrative' ? [part] : [];
  const reduced: Record<string, unknown> = {
    report,
    ...emptyLists,
    narrative: { ...narrative, sections },
  };
  if (path[0] === 'report') reduced['report'] = part;
  else if (path[0] !== 'narrative') reduced[String(path[0])] = [part];
  if (typeof holder.at(-1) !== 'number') return problemsOf(reduced);
  // The record stands first in the reduced dataset: its paths get the place that it has in the whole.
  const first = written([...holder.slice(0, -1), 0]);
  return problemsOf(reduced).map((problem) => ({
    ...problem,
    path: problem.path.startsWith(first)
      ? written(holder) + problem.path.slice(first.length)
      : problem.path,
  }));
}

const shapeCodes = new Set(['missing-key', 'unknown-key', 'wrong-type', 'wrong-value']);

/** Whether a corruption is found by its shape, with no false alarm beside it. */
export function isFoundByShape(corruption: Corruption): boolean {
  const problems = shapeProblems(corruption).filter(({ code }) => shapeCodes.has(code));
  if (problems.length === 0) return false;
  return problems.every((problem) => leadsTo(problem, corruption.path));
}

/**
 * How each of many corruptions is found: by its shape, else in the whole dataset. There, those of one record come in
 * turn and those of different records together. Of those whose place no problem tells, a group is halved until one
 * stands alone: a problem of it alone counts where it names the record, the unit or the value that was there; a group
 * without problems holds none that can be found. With `halving` false, only those told at their place are looked for.
 */
export function findAll(
  corruptions: readonly Corruption[],
  { halving = true } = {},
): ReadonlyMap<Corruption, Found> {
  const found = new Map<Corruption, Found>();
  for (const each of corruptions) if (isFoundByShape(each)) found.set(each, 'at its place');
  const open = () => corruptions.filter((each) => !found.has(each));
  for (const round of rounds(open())) {
    const problems = problemsOf(corrupted(round));
    for (const each of round) {
      if (takesOutWhole(each)) {
        // The records behind it move up, so that their problems seem to be of its place.
        if (problems.some((problem) => names(problem, each.path))) found.set(each, 'elsewhere');
      } else if (problems.some((problem) => leadsTo(problem, each.path))) {
        found.set(each, 'at its place');
      }
    }
  }
  for (const round of halving ? rounds(open()) : []) halve(round, found);
  return found;
}

function takesOutWhole({ path }: Corruption): boolean {
  return path.length <= recordPath(path).length;
}

/**
 * Groups of corruptions that do not touch each other: one a record, and apart from them one a unit, one a section, and
 * one record or unit taken out of each list.
 */
function rounds(corruptions: readonly Corruption[]): readonly (readonly Corruption[])[] {
  const areas = new Map<string, Map<string, Corruption[]>>();
  for (const each of corruptions) {
    const record = recordPath(each.path);
    const isWhole = takesOutWhole(each);
    const area = isWhole
      ? 'whole'
      : record[0] === 'narrative'
        ? `text ${record.length}`
        : 'records';
    const records = areas.get(area) ?? new Map<string, Corruption[]>();
    areas.set(area, records);
    const key = written(isWhole ? each.path.slice(0, 1) : record);
    records.set(key, [...(records.get(key) ?? []), each]);
  }
  return [...areas.values()].flatMap((records) => {
    const groups = [...records.values()];
    const most = Math.max(...groups.map(({ length }) => length));
    return Array.from({ length: most }, (_, round) =>
      groups.flatMap((group) => group[round] ?? []),
    );
  });
}

function halve(group: readonly Corruption[], found: Map<Corruption, Found>): void {
  const problems = problemsOf(corrupted(group));
  const [first] = group;
  if (problems.length === 0 || first === undefined) {
    for (const each of group) found.set(each, 'not found');
  } else if (group.length === 1) {
    const { path } = first;
    found.set(first, bestOf(problems, path));
  } else {
    const middle = Math.ceil(group.length / 2);
    halve(group.slice(0, middle), found);
    halve(group.slice(middle), found);
  }
}

function bestOf(problems: readonly Problem[], path: Path): Found {
  if (problems.some((problem) => leadsTo(problem, path))) return 'at its place';
  const record = written(recordPath(path));
  if (problems.some((problem) => isWithin(problem.path, record))) return 'in its record';
  return problems.some((problem) => names(problem, path)) ? 'elsewhere' : 'not found';
}

/** Whether a problem elsewhere names the record, the unit, a unit of the section or the value of a corruption. */
function names({ id, message }: Problem, path: Path): boolean {
  const { id: own } = valueAt(original, recordPath(path)) as { readonly id?: unknown };
  const value = valueAt(original, path);
  return (
    id === own ||
    message.includes(`"${own}.`) ||
    [own, value].some((each) => typeof each === 'string' && message.includes(JSON.stringify(each)))
  );
}
