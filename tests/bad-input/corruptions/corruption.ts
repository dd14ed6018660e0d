import { tipReportLaos2012 } from 'tip-report-laos-2012';
import type { Problem } from 'tip-report-laos-2012/schemas';
import { type Path, type Spot, spotsIn } from '../../example/spots.js';

export type Holder = Record<PropertyKey, unknown>;

/** One change to the dataset that makes it wrong, and the place that it makes wrong. */
export interface Corruption {
  readonly path: Path;
  /** What is done, for messages. */
  readonly what: string;
  /** Changes a copy of the dataset, given what holds the place and the last key on the way to it. */
  readonly apply: (holder: Holder, key: PropertyKey) => void;
}

/** The dataset as `JSON.parse` gives it. */
const text = JSON.stringify(tipReportLaos2012);
export const original: unknown = JSON.parse(text);

/** Every value of the dataset but the dataset itself. */
export const spots: readonly Spot[] = [...spotsIn(original)].filter(({ path }) => path.length > 0);

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((part, key) => (part as Holder)[key], value);
}

/** A copy of the dataset with these corruptions. */
export function corrupted(corruptions: readonly Corruption[]): unknown {
  const copy: unknown = JSON.parse(text);
  for (const { apply, path } of corruptions) {
    apply(valueAt(copy, path.slice(0, -1)) as Holder, path.at(-1) as PropertyKey);
  }
  return copy;
}

/** The way to the record that holds a place; in the text, to the unit or else the section. */
export function recordPath(path: Path): Path {
  if (path[0] === 'report') return path.slice(0, 1);
  if (path[0] !== 'narrative') return path.slice(0, 2);
  return path.length < 7 ? path.slice(0, 3) : path.slice(0, 7);
}

/** A path as a problem writes it. */
export function written(path: Path): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}

/** A path without its numbers: the field, wherever it stands. */
export function shapeOf(path: Path): string {
  return written(path).replaceAll(/\[\d+\]/g, '[]');
}

/** Whether a written path is another, or leads into it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}

/**
 * Whether a problem's path leads to a place: it is the place, lies within it, or is the nearest thing around it that
 * still lies in the same record.
 */
export function leadsTo(problem: Problem, path: Path): boolean {
  const place = written(path);
  const record = written(recordPath(path));
  if (isWithin(problem.path, place)) return true;
  return isWithin(place, problem.path) && isWithin(problem.path, record);
}

/** Whether a problem says all that it should. */
export function isTold({ code, hint, message }: Problem): boolean {
  return [code, hint, message].every((words) => /\S/.test(words)) && /[^.]$/.test(message);
}
