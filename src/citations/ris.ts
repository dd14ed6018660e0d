import { isoDay, risDay } from './csl-date.js';
import type { CslItem, CslName } from './csl-item.js';
import { withoutMarkup } from './no-case.js';

const types = { chapter: 'CHAP', dataset: 'DATA', report: 'RPRT' } as const;

/** A citation as a record of RIS, whose lines end with carriage return and line feed. */
export function ris(item: CslItem): string {
  const original = item['original-date'];
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['AU', item.author && organization(item.author)],
    ['TI', withoutMarkup(item.title)],
    ['A2', item.editor && organization(item.editor)],
    ['T2', item['container-title']],
    ['PB', item.type === 'report' ? item.author?.[0].literal : undefined],
    ['PY', String(item.issued['date-parts'][0][0])],
    ['DA', risDay(item.issued)],
    ['ET', item.version],
    ['AB', item.note],
    ['N1', original && `Originally published ${isoDay(original)}`],
    ['UR', item.URL],
    ['Y2', item.accessed && risDay(item.accessed)],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`,
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** Without a comma at its end, EndNote takes the last word of a name for a family name. */
function organization([{ literal }]: readonly [CslName]): string {
  return `${literal},`;
}
