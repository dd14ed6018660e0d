import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { datasetVersion, metadata } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { citationFile } from '../../tools/data/citation-file.js';

const text = readFileSync('CITATION.cff', 'utf8');

test('CITATION.cff is valid by the official schema', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const schema = new URL('testing/standards/cff-1.2.0.schema.json', import.meta.url);
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  isValid(load(text));
  expect(isValid.errors).toBe(null);
  expect(isValid({ ...Object(load(text)), license: 'CC0' })).toBe(false);
});

test('CITATION.cff says what the constants say: `npm run data` writes it', () => {
  expect(text).toBe(citationFile(datasetVersion, metadata));
  expect(load(text)).toMatchObject({
    type: 'dataset',
    title: datasetVersion.title,
    version: datasetVersion.version,
    'date-released': datasetVersion.released,
    authors: [{ name: datasetVersion.creator }],
    license: 'CC0-1.0',
    references: [
      {
        type: 'report',
        title: metadata.title,
        authors: [{ name: 'United States Department of State' }],
        'date-published': '2012-06-19',
        url: metadata.source.url,
      },
    ],
  });
});

test('CITATION.cff invents no address: the publisher adds DOI, address and repository', () => {
  for (const key of ['doi', 'identifiers', 'repository', 'repository-code', 'url']) {
    expect(load(text)).not.toHaveProperty(key);
  }
});
