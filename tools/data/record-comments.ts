// The comment above each record constant, which editors show on hover, is made from the record.
import type { TipReport } from 'tip-report-laos-2012';
import { capitalized, type Mention, plain } from '../../src/parts/words.js';
import { eachRecord } from '../../src/report/each-record.js';
import { wordsOf } from '../../src/report/words-of.js';

const recordConstant =
  /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(export const (\w+) = define(?!Section|Narrative|Passage|Metadata|\w+Entries\()\w+\()/g;

/** The source of a data file with the comment above each record of a report made anew. */
export function withRecordComments(source: string, report: TipReport): string {
  const records = Array.from(eachRecord(report), ({ record }) => record);
  const byConstant = new Map(records.map((record) => [camelCase(record.id), record]));
  const named = [...report.organizations, ...report.places];
  const names = new Map(named.map(({ kind, id, name }) => [`${kind}/${id}`, name]));
  const nameOf = ({ kind, id }: Mention) => names.get(`${kind}/${id}`) ?? id;
  return source.replace(recordConstant, (_, constant: string, name: string) => {
    const record = byConstant.get(name);
    if (record === undefined) throw new Error(`The report has no record for the constant ${name}.`);
    const { summary, title } = wordsOf(record);
    const quotes = record.evidence.map(({ quote, passage }) => `“${quote}” (\`${passage}\`)`);
    const items = [capitalized(plain(summary, nameOf)), ...quotes]
      .filter((item) => item !== '')
      .map((item) => ` * - ${commented(item)}\n`);
    return `/**\n * ${commented(title)}.\n *\n${items.join('')} */\n${constant}`;
  });
}

/** Text on one line of a comment, in which nothing ends the comment or is read as a tag. */
function commented(text: string): string {
  return text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replaceAll('*/', '*\\/')
    .replaceAll('{@', '{\\@');
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
