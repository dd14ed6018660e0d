import { isoDay } from './csl-date.js';
import type { CslItem } from './csl-item.js';

/** The report that a record quotes, in words; undefined if the item isn't a record. */
export function originalOf(item: CslItem): string | undefined {
  const author = item['original-author']?.[0].literal;
  const title = item['original-title'];
  const date = item['original-date'];
  if (author === undefined || title === undefined || date === undefined) return undefined;
  return `Original: ${author}, ${title}, ${isoDay(date)}`;
}
