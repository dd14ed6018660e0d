import { type AnyRecord, narrative, type Passage, tipReportLaos2012 } from 'tip-report-laos-2012';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { plain, type Words } from '../parts/words.js';
import { eachRecord } from '../report/each-record.js';
import { wordsOf } from '../report/words-of.js';
import type { ListItem } from './screen.js';
import { UsageError, unknownId } from './usage-error.js';

/** Every record, the report first. */
export const records: readonly AnyRecord[] = Array.from(
  eachRecord(tipReportLaos2012),
  ({ record }) => record,
);

/** Every passage of the text. */
export const passages: readonly Passage[] = passagesOf(narrative);

interface Identified {
  readonly kind: string;
  readonly id: string;
}

const whereIdsAre =
  'The commands statistics, victims, laws, recommendations, findings, organizations, places and text show the ids.';

/**
 * What an id means, alone or after its kind and a slash, such as `place/thailand`.
 *
 * @throws {@link UsageError} if nothing has the id, or things of several kinds do.
 */
export function findById<Item extends Identified>(
  given: string,
  among: readonly Item[],
  hint = whereIdsAre,
): Item {
  const found = among.filter((each) => each.id === given || pathOf(each) === given);
  const [item, another] = found;
  if (item === undefined) {
    throw unknownId(
      given,
      among.flatMap((each) => [each.id, pathOf(each)]),
      hint,
    );
  }
  if (another !== undefined) {
    throw new UsageError(
      `Several record types have the id ${JSON.stringify(given)}.`,
      `Prefix it with the type: ${found.map(pathOf).join(' or ')}.`,
    );
  }
  return item;
}

function pathOf({ id, kind }: Identified): string {
  return `${kind}/${id}`;
}

const { organizations, places } = tipReportLaos2012;
const named: readonly (Identified & { readonly name: string })[] = [...organizations, ...places];
const names = new Map(named.map((record) => [pathOf(record), record.name]));

/** Words for a terminal: organizations and places by their names, other records by their ids. */
export function shown(words: Words): string {
  return plain(words, (mention) => names.get(pathOf(mention)) ?? mention.id);
}

export function inLine(record: AnyRecord): ListItem {
  const { summary, title } = wordsOf(record);
  return { id: record.id, title, summary: shown(summary) };
}
