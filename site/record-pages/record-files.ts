import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { AnyRecord } from 'tip-report-laos-2012';
import { dataFiles } from 'tip-report-laos-2012/data-files';
import { recordKinds } from '../../src/report/record-kinds.js';
import { pageOfRecord } from '../content/addresses.js';
import { type Content, keyOf } from '../content/content.js';
import type { Site, SiteFile } from '../frame/site.js';
import { recordsBySentence, recordsByType } from './record-lists.js';
import { recordPage } from './record-page.js';

/** For each record a page, its JSON and its row as CSV; and the lists of all records. */
export function recordFiles(site: Site, content: Content): readonly SiteFile[] {
  const tables = tablesOf(content);
  return [
    { path: 'records/index.html', contents: recordsByType(site, content) },
    { path: 'records/by-sentence.html', contents: recordsBySentence(site, content) },
    {
      path: 'records/record.css',
      contents: readFileSync(join(import.meta.dirname, 'record.css'), 'utf8'),
    },
    ...content.records.flatMap((record) => {
      const path = pageOfRecord(keyOf(record));
      return [
        { path, contents: recordPage(site, content, record) },
        { path: path.replace(/html$/, 'json'), contents: `${JSON.stringify(record, null, 2)}\n` },
        { path: path.replace(/html$/, 'csv'), contents: rowOf(record, tables) },
      ];
    }),
  ];
}

type Tables = ReadonlyMap<AnyRecord['kind'], readonly string[][]>;

/** The rows of the main table of each record type, the names of its columns first. */
function tablesOf({ report }: Content): Tables {
  const files = new Map(dataFiles([report]).map(({ contents, path }) => [path, contents]));
  const names = [...recordKinds, { kind: 'report', plural: 'metadata' } as const];
  return new Map(
    names.map(({ kind, plural }) => {
      const csv = files.get(`${plural}.csv`) ?? '';
      return [kind, Papa.parse<string[]>(csv, { skipEmptyLines: true }).data];
    }),
  );
}

function rowOf({ id, kind }: AnyRecord, tables: Tables): string {
  const [columns = [], ...rows] = tables.get(kind) ?? [];
  // The metadata have no id but that of the report.
  const key = columns.indexOf(kind === 'report' ? 'report' : 'id');
  const row = rows.find((cells) => cells[key] === id);
  if (row === undefined) throw new Error(`The table of ${kind} records has no row "${id}".`);
  return `${Papa.unparse([columns, row], { newline: '\r\n' })}\r\n`;
}
