import { risDay } from './csl-date.js';
import type { CslItem } from './csl-item.js';
import { originalOf } from './original-of.js';

/** A citation as a record of RIS, whose lines end with carriage return and line feed. */
export function ris(item: CslItem): string {
  const isReport = item.type === 'report';
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', isReport ? 'RPRT' : 'DATA'],
    ['ID', item.id],
    ['AU', item.author[0].literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', isReport ? item.author[0].literal : undefined],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['DA', risDay(item.issued)],
    ['ET', item.version],
    // The tag of a dataset's first publication.
    ['SE', item['original-date'] && risDay(item['original-date'])],
    ['AB', item.note],
    ['N1', originalOf(item)],
    ['UR', item.URL],
    ['Y2', item.accessed && risDay(item.accessed)],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`,
  );
  return `${lines.join('')}ER  - \r\n`;
}
