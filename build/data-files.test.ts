import { expect, test } from 'vitest';
import { velmora } from '../tests/example/example-report.js';
import { toCsv } from './csv.js';
import { dataFiles } from './data-files.js';
import { linkedDataFiles } from './linked-data/linked-data-files.js';
import { crosswalkFile, datasetFile, recordFiles } from './record-files.js';
import { schemaFiles } from './schema-files.js';
import { tablesOf } from './tables/tables.js';
import { laosCrosswalks } from './testing/laos-crosswalks.js';
import { velmoraVersion } from './testing/velmora-version.js';

test.each([
  ['without codes of schemes', undefined],
  ['with codes of schemes', laosCrosswalks],
])(
  'the files of a report %s are its tables, records, linked data and schemas, and the descriptor',
  (_, crosswalks) => {
    const files = dataFiles(velmora, velmoraVersion, crosswalks);
    const tables = tablesOf(velmora, crosswalks).map((table) => ({
      path: `${table.name}.csv`,
      mediaType: 'text/csv',
      title: table.title,
      contents: toCsv(table),
    }));
    const records = [
      datasetFile(velmora),
      ...recordFiles(velmora),
      ...(crosswalks === undefined ? [] : [crosswalkFile(crosswalks.entries)]),
    ];
    const linkedData = linkedDataFiles(velmora, velmoraVersion, [...records, ...tables]);
    const schemas = schemaFiles(crosswalks !== undefined);
    expect(files.slice(0, -1)).toStrictEqual([...tables, ...records, ...linkedData, ...schemas]);

    const [descriptor] = files.slice(-1);
    expect(descriptor?.path).toBe('datapackage.json');
    const { resources } = JSON.parse(descriptor?.contents ?? '');
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      [...tables, ...records, ...linkedData].map(({ path }) => path),
    );
  },
);
