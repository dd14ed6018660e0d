import type { AnyRecord, Passage, TipReport } from 'tip-report-laos-2012';
import { passagesOf } from '../kinds/narrative/passages-of.js';
import { show } from '../parts/show.js';
import { plain, type Words } from '../parts/words.js';
import { eachRecord } from '../report/each-record.js';
import { wordsOf } from '../report/words-of.js';
import type { ListItem } from './screen.js';
import { UsageError, unknownId } from './usage-error.js';

/** Every record of a report, the report first. */
export function recordsOf(report: TipReport): readonly AnyRecord[] {
  return Array.from(eachRecord(report), ({ record }) => record);
}

/** Every record and every passage of the text. */
export function itemsOf(report: TipReport): readonly (AnyRecord | Passage)[] {
  return [...recordsOf(report), ...passagesOf(report.narrative)];
}

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
      `Several record types have the id ${show(given)}.`,
      `Prefix it with the type: ${found.map(pathOf).join(' or ')}.`,
    );
  }
  return item;
}

function pathOf({ id, kind }: Identified): string {
  return `${kind}/${id}`;
}

/** Makes a function that writes words: organizations and places of a report by their names, other records by their ids. */
export function writerOf({ organizations, places }: TipReport): (words: Words) => string {
  const named: readonly (Identified & { readonly name: string })[] = [...organizations, ...places];
  const names = new Map(named.map((each) => [pathOf(each), each.name]));
  return (words) => plain(words, (mention) => names.get(pathOf(mention)) ?? mention.id);
}

export function inLine(record: AnyRecord, write: (words: Words) => string): ListItem {
  const { summary, title } = wordsOf(record);
  return { id: record.id, title, summary: write(summary) };
}
