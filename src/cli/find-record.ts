import { type AnyRecord, report, tipReportLaos2012, type Unit } from 'tip-report-laos-2012';
import { didYouMean } from './nearest.js';
import { UsageError } from './usage-error.js';

const { narrative, statistics, victimCategories, legalProvisions } = tipReportLaos2012;
const { findings, organizations, places, recommendations } = tipReportLaos2012;

/** Every record, the report first. */
export const records: readonly AnyRecord[] = [
  report,
  ...statistics,
  ...victimCategories,
  ...legalProvisions,
  ...recommendations,
  ...findings,
  ...organizations,
  ...places,
];

/** Every unit of the text. */
export const units: readonly Unit[] = narrative.sections.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((paragraph): readonly Unit[] => paragraph.units),
);

interface Identified {
  readonly kind: string;
  readonly id: string;
}

/**
 * What an id means: alone, or behind its kind and a slash, as `place/thailand`.
 *
 * @param words - Words that can stand in the place of an id, for the hint.
 * @throws {@link UsageError} where nothing bears the id, or things of several kinds do.
 */
export function findById<Item extends Identified>(
  given: string,
  among: readonly Item[],
  words: readonly string[] = [],
): Item {
  const found = among.filter((each) => each.id === given || pathOf(each) === given);
  const [item, another] = found;
  if (item === undefined) {
    const known = among.map((each) => (given.includes('/') ? pathOf(each) : each.id));
    throw new UsageError(
      `Unknown id ${JSON.stringify(given)}.`,
      `${didYouMean(given, [...words, ...known])}The commands statistics, victims, laws, recommendations, findings, organizations, places and text show the ids.`,
    );
  }
  if (another !== undefined) {
    throw new UsageError(
      `The id ${JSON.stringify(given)} is borne by ${found.length} kinds of things.`,
      `Give the kind, too: ${found.map(pathOf).join(' or ')}.`,
    );
  }
  return item;
}

function pathOf({ id, kind }: Identified): string {
  return `${kind}/${id}`;
}
