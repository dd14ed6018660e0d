import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { datasetVersion, metadata, statistics } from 'tip-report-laos-2012';
import { beforeAll, expect, test } from 'vitest';
import { contentsOf, files } from '../../../build/testing/published.js';
import { namespaces, Triples } from '../../../build/testing/triples.js';
import { velmoraVersion } from '../../../build/testing/velmora-version.js';
import { velmora } from '../../../tests/example/example-report.js';
import type { DatasetVersion } from '../../report/dataset-version.js';
import { linkedDataFiles } from './linked-data-files.js';

const path = 'dataset.jsonld';
let triples: Triples;
beforeAll(async () => {
  triples = await Triples.of({ path, contents: contentsOf(path) });
});
const it = 'dataset.jsonld#dataset';
const reportIri = `records.jsonld#report/${metadata.id}`;

test('uses types and properties of schema.org', () => {
  const used = triples.all.flatMap(({ predicate, object }) =>
    predicate.value === `${namespaces.rdf}type` ? [object.value] : [predicate.value],
  );
  const names = new Set(used.map((iri) => iri.replace(namespaces.schema, '')));
  // Each read at schema.org.
  const types =
    'Country CreativeWork DataDownload Dataset MediaObject Organization PropertyValue Report';
  const properties =
    'citation contentSize contentUrl creator datePublished description distribution encoding encodingFormat identifier inLanguage isBasedOn keywords license name propertyID publisher sha256 spatialCoverage temporalCoverage unitText url value variableMeasured version';
  expect([...names].sort()).toEqual([...types.split(' '), ...properties.split(' ')].sort());
});

test('gives name, version, creator, and the license of each part', () => {
  expect(triples.ofType('schema:Dataset')).toEqual([it]);
  expect(triples.value(it, 'schema:name')).toBe(datasetVersion.title);
  expect(triples.value(it, 'schema:version')).toBe(datasetVersion.version);
  expect(triples.value(it, 'schema:datePublished')).toBe(datasetVersion.released);
  expect(triples.value(triples.value(it, 'schema:creator'), 'schema:name')).toBe(
    datasetVersion.creator,
  );
  const license = (of: string) => triples.value(of, 'schema:license');
  expect(license(it)).toBe('https://spdx.org/licenses/CC0-1.0');
  expect(triples.value(license(reportIri), 'schema:name')).toMatch(/public domain/);
});

test('names the report, the period, which is inferred, the country, and the copy of the text', () => {
  const { basis, end, start } = metadata.reportingPeriod;
  expect(triples.value(it, 'schema:isBasedOn')).toBe(reportIri);
  expect(triples.value(reportIri, 'schema:name')).toBe(metadata.title);
  expect(triples.value(reportIri, 'schema:url')).toBe(metadata.source.url);
  expect(triples.value(it, 'schema:temporalCoverage')).toBe(`${start}/${end}`);
  expect(triples.value(it, 'schema:description')).toContain(`${end} (inferred). ${basis}`);
  expect(triples.value(it, 'schema:spatialCoverage')).toBe('records.jsonld#place/laos');
  const code = triples.value('records.jsonld#place/laos', 'schema:identifier');
  expect(triples.value(code, 'schema:value')).toBe('LA');
  const copy = triples.value(reportIri, 'schema:encoding');
  expect(triples.value(copy, 'schema:sha256')).toBe(
    createHash('sha256').update(readFileSync('data/source/tip-2012-laos.txt')).digest('hex'),
  );
  const lost = triples.value(copy, 'schema:description');
  for (const loss of metadata.source.losses) expect(lost).toContain(loss);
});

test('has each measure once, with its units in words', () => {
  const measured = triples.values(it, 'schema:variableMeasured').map((variable) => ({
    measure: triples.value(variable, 'schema:propertyID'),
    description: triples.value(variable, 'schema:description'),
    units: triples.values(variable, 'schema:unitText'),
  }));
  expect(measured).toHaveLength(new Set(statistics.map(({ measure }) => measure)).size);
  expect(measured).toContainEqual({
    measure: `${namespaces.v}measure.convictions`,
    description: 'Convictions by a court.',
    units: ['convictions'],
  });
  expect(measured).toContainEqual({
    measure: `${namespaces.v}measure.broker-fee`,
    description: 'What migrants pay a broker.',
    units: ['money'],
  });
});

test('lists every other file but the schemas and the descriptor, with size and hash', () => {
  const listed = triples.values(it, 'schema:distribution').map((each) => ({
    path: triples.value(each, 'schema:contentUrl'),
    size: triples.value(each, 'schema:contentSize'),
    sha256: triples.value(each, 'schema:sha256'),
    type: triples.value(each, 'schema:encodingFormat'),
  }));
  const types = { csv: 'text/csv', json: 'application/json', jsonld: 'application/ld+json' };
  const published = [...files()]
    .filter(([path]) => !/^(?:schemas\/|datapackage\.json|dataset\.jsonld)/.test(path))
    .map(([path, contents]) => ({
      path,
      size: `${Buffer.byteLength(contents)} B`,
      sha256: createHash('sha256').update(contents).digest('hex'),
      type: types[path.replace(/^.*\./, '') as keyof typeof types],
    }));
  const byPath = (one: { path: string }, other: { path: string }) =>
    one.path < other.path ? -1 : 1;
  expect(listed.toSorted(byPath)).toEqual(published.toSorted(byPath));
});

test.each(['annotations', 'text'] as const)(
  'of a version that has no license for the %s, gives none for them',
  async (part) => {
    const licenses = velmoraVersion.licenses.filter(({ covers }) => covers !== part);
    const version: DatasetVersion = { ...velmoraVersion, licenses };
    const [description] = linkedDataFiles(velmora, version);
    const of = (await Triples.of(description ?? { path: '', contents: '{}' })).pairs(
      'schema:license',
    );
    expect(of).toHaveLength(1);
  },
);

test('names no publisher and no day of the copy if the report has neither', () => {
  const { source, ...rest } = velmora.metadata;
  const from = {
    ...velmora,
    metadata: { ...rest, publisher: null, source: { ...source, accessed: null } },
  };
  const [description] = linkedDataFiles(from, velmoraVersion);
  expect(description?.path).toBe(path);
  expect(description?.contents).not.toMatch(/Department of State|publisher|Taken on/);
});
