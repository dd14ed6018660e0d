import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dataset, report, statistics, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DatasetVersion } from '../../src/report/dataset-version.js';
import { velmora } from '../../tests/example/example-report.js';
import { fileAt, linkedData } from '../testing/files.js';
import { host, namespaces, Triples } from '../testing/triples.js';
import { velmoraVersion } from '../testing/velmora-version.js';
import { annotations } from './annotations.js';
import { concepts } from './concepts.js';
import { datasetDescription } from './dataset-description.js';
import { linkedDataFiles } from './linked-data-files.js';

const dataset2031: DatasetVersion = { ...dataset, name: 'velmora', title: 'Velmora', licenses: [] };

describe('the files', () => {
  test('are JSON-LD that keeps every term, with one context of the network at most', async () => {
    const files = linkedData();
    expect(files.map(({ path }) => path).sort()).toEqual([
      'annotations.jsonld',
      'concepts.jsonld',
      'dataset.jsonld',
    ]);
    for (const file of files) {
      expect(file.mediaType).toBe('application/ld+json');
      expect((await Triples.of(file)).all.length).toBeGreaterThan(50);
    }
  });

  test.each(['annotations.jsonld', 'concepts.jsonld'])(
    'would be refused with a term that %s does not define',
    async (path) => {
      const contents = JSON.stringify({ ...JSON.parse(fileAt(path).contents), unknown: 'term' });
      await expect(Triples.of({ path, contents })).rejects.toThrow(/[Ss]afe mode/);
    },
  );

  test('refer to nothing of each other that is not there', async () => {
    const all = await Promise.all(linkedData().map((file) => Triples.of(file)));
    const named = (term: { termType: string; value: string }) =>
      term.termType === 'NamedNode' && term.value.startsWith(host) ? [term.value] : [];
    const described = new Set(
      all.flatMap((each) => each.all.flatMap(({ subject }) => named(subject))),
    );
    const records = Object.values(tipReportLaos2012)
      .flat()
      .map((record) => `${host}dataset.json#${record.kind}/${'id' in record ? record.id : ''}`);
    const downloads = (await Triples.of(fileAt('dataset.jsonld')))
      .pairs('schema:contentUrl')
      .map(([, path]) => host + path);
    const known = new Set([...described, ...records, ...downloads]);
    const used = all.flatMap((each) => each.all.flatMap(({ object }) => named(object)));
    expect(used.length).toBeGreaterThan(500);
    expect(used.filter((iri) => !known.has(iri))).toEqual([]);
    const literals = all.flatMap((each) =>
      each.all.flatMap(({ object }) => (object.termType === 'Literal' ? [object.value] : [])),
    );
    // A reference whose property is not declared one would be read as words.
    expect(literals.filter((value) => /^\S*#|^\S+\.json/.test(value))).toEqual([]);
  });

  test('are three, of which the description lists the two others and the data', () => {
    const files = linkedDataFiles(velmora, velmoraVersion);
    expect(files.map(({ contents: _, ...file }) => file)).toStrictEqual([
      {
        path: 'dataset.jsonld',
        title: 'The description of the dataset in schema.org',
        mediaType: 'application/ld+json',
      },
      {
        path: 'annotations.jsonld',
        title: 'Every piece of evidence as a Web Annotation',
        mediaType: 'application/ld+json',
      },
      {
        path: 'concepts.jsonld',
        title: 'The victim categories and the vocabularies in SKOS',
        mediaType: 'application/ld+json',
      },
    ]);
    expect(files.map(({ contents }) => contents)).toEqual(
      [
        datasetDescription(velmora, velmoraVersion, files.slice(1)),
        annotations(velmora, velmoraVersion),
        concepts(velmora.victimCategories),
      ].map((document) => `${JSON.stringify(document)}\n`),
    );
  });

  test('are the same each time, and leave the records as they are', () => {
    const before = JSON.stringify(velmora);
    expect(linkedDataFiles(velmora, dataset2031)).toEqual(linkedDataFiles(velmora, dataset2031));
    expect(JSON.stringify(velmora)).toBe(before);
  });

  test('are of the report that is given', async () => {
    const given = linkedDataFiles(velmora, dataset2031);
    const triples = await Promise.all(given.map((file) => Triples.of(file)));
    const [description, annotations, concepts] = triples;
    const { title, url } = { title: velmora.report.title, url: velmora.report.source.url };
    expect(description?.value(`dataset.json#report/${velmora.report.id}`, 'schema:name')).toBe(
      title,
    );
    expect(description?.pairs('schema:license')).toEqual([]);
    expect(new Set(annotations?.pairs('oa:hasSource').map(([, source]) => source))).toEqual(
      new Set([url, 'dataset.jsonld#text']),
    );
    expect(
      concepts
        ?.ofType('skos:Concept')
        .filter((concept) => concept.startsWith('dataset.json#'))
        .sort(),
    ).toEqual(
      velmora.victimCategories.map(({ id }) => `dataset.json#victim-category/${id}`).sort(),
    );
  });

  test('are not made of evidence that does not stand in the text', () => {
    const places = velmora.places.map((place) => ({
      ...place,
      evidence: [{ unit: 'page.tier', quote: 'Nowhere' }] as const,
    }));
    expect(() => linkedDataFiles({ ...velmora, places }, dataset2031)).toThrow(RangeError);
  });
});

describe('the description of the dataset', () => {
  let triples: Triples;
  beforeAll(async () => {
    triples = await Triples.of(fileAt('dataset.jsonld'));
  });

  const it = 'dataset.jsonld#dataset';
  const reportIri = `dataset.json#report/${report.id}`;

  test('uses the words of schema.org', () => {
    const used = triples.all.flatMap(({ predicate, object }) => [
      predicate.value,
      ...(predicate.value === `${namespaces.rdf}type` ? [object.value] : []),
    ]);
    const names = [...new Set(used)]
      .filter((iri) => iri !== `${namespaces.rdf}type`)
      .map((iri) => iri.replace(namespaces.schema, ''));
    // Each read at schema.org.
    const types =
      'Country CreativeWork DataDownload Dataset MediaObject Organization PropertyValue Report SoftwareSourceCode';
    const properties =
      'contentUrl creator datePublished description distribution encoding encodingFormat identifier inLanguage isBasedOn isPartOf keywords license name propertyID publisher sha256 spatialCoverage temporalCoverage unitText url value variableMeasured version';
    expect(names.sort()).toEqual([...types.split(' '), ...properties.split(' ')].sort());
  });

  test('gives name, version, creator and licenses', () => {
    expect(triples.ofType('schema:Dataset')).toEqual([it]);
    expect(triples.value(it, 'schema:name')).toBe(dataset.title);
    expect(triples.value(it, 'schema:version')).toBe(dataset.version);
    expect(triples.value(it, 'schema:datePublished')).toBe(dataset.released);
    expect(triples.value(triples.value(it, 'schema:creator'), 'schema:name')).toBe(dataset.creator);
    expect(triples.value(it, 'schema:license')).toBe('https://spdx.org/licenses/CC0-1.0');
    expect(triples.value(triples.value(it, 'schema:isPartOf'), 'schema:license')).toBe(
      'https://spdx.org/licenses/MIT',
    );
    const ofText = triples.value(triples.value(reportIri, 'schema:license'), 'schema:name');
    expect(ofText).toMatch(/public domain/);
  });

  test('says what it is based on, and names the copy of the text by its hash', () => {
    expect(triples.value(it, 'schema:isBasedOn')).toBe(reportIri);
    expect(triples.value(reportIri, 'schema:name')).toBe(report.title);
    expect(triples.value(reportIri, 'schema:datePublished')).toBe(report.published);
    expect(triples.value(reportIri, 'schema:url')).toBe(report.source.url);
    const publisher = triples.value(reportIri, 'schema:publisher');
    expect(triples.value(publisher, 'schema:name')).toBe(report.publisher);
    const copy = triples.value(reportIri, 'schema:encoding');
    expect(copy).toBe('dataset.jsonld#text');
    expect(triples.value(copy, 'schema:sha256')).toBe(
      createHash('sha256').update(readFileSync('data/source/tip-2012-laos.txt')).digest('hex'),
    );
    const lost = triples.value(copy, 'schema:description');
    for (const loss of report.source.losses) expect(lost).toContain(loss);
  });

  test('says of the reporting period that it is inferred, and from what', () => {
    const { start, end, basis } = report.reportingPeriod;
    expect(triples.value(it, 'schema:temporalCoverage')).toBe(`${start}/${end}`);
    expect(triples.value(it, 'schema:description')).toContain(
      `${start} to ${end} (inferred). ${basis}`,
    );
  });

  test('covers the country of the report', () => {
    expect(triples.value(it, 'schema:spatialCoverage')).toBe('dataset.json#place/laos');
    expect(triples.value('dataset.json#place/laos', 'schema:name')).toBe('Laos');
    const code = triples.value('dataset.json#place/laos', 'schema:identifier');
    expect(triples.value(code, 'schema:value')).toBe('LA');
  });

  test('has each measure of the statistics, with the units in which it is given', () => {
    const measured = triples.values(it, 'schema:variableMeasured').map((variable) => ({
      measure: triples.value(variable, 'schema:propertyID'),
      units: triples.values(variable, 'schema:unitText'),
    }));
    const measures = [...new Set(statistics.map(({ measure }) => measure))];
    expect(measured).toEqual(
      measures.map((measure) => ({
        measure: `concepts.jsonld#measure/${measure}`,
        units: [
          ...new Set(
            statistics
              .filter((each) => each.measure === measure)
              .map(({ unit }) => (unit === 'us-dollars' ? 'US dollars' : unit)),
          ),
        ],
      })),
    );
  });

  test('lists the data by their hash, and the other files given, once each', async () => {
    const others = [
      { path: 'dataset.json', mediaType: 'application/json', contents: '{}' },
      { path: 'statistics.csv', mediaType: 'text/csv', title: 'Statistics', contents: '' },
    ];
    const [description] = linkedDataFiles(tipReportLaos2012, dataset, others);
    if (description === undefined) throw new Error('There is no description.');
    const listing = await Triples.of(description);
    const downloads = listing
      .values(it, 'schema:distribution')
      .map((each) => [
        listing.value(each, 'schema:contentUrl'),
        listing.value(each, 'schema:encodingFormat'),
        listing.value(each, 'schema:name'),
        listing.values(each, 'schema:sha256'),
      ]);
    expect(downloads).toEqual([
      ['dataset.json', 'application/json', 'The whole dataset', [dataset.sha256]],
      ['statistics.csv', 'text/csv', 'Statistics', []],
      ['annotations.jsonld', 'application/ld+json', fileAt('annotations.jsonld').title, []],
      ['concepts.jsonld', 'application/ld+json', fileAt('concepts.jsonld').title, []],
    ]);
  });

  test('points to no address but those of the report and of the licenses', () => {
    const addresses = triples.all
      .filter(({ predicate }) => predicate.value !== `${namespaces.rdf}type`)
      .flatMap(({ subject, object }) => [subject, object])
      .filter(({ termType, value }) => termType === 'NamedNode' && !value.startsWith(host))
      .map(({ value }) => value);
    expect([...new Set(addresses)].sort()).toEqual([
      report.source.url,
      'https://spdx.org/licenses/CC0-1.0',
      'https://spdx.org/licenses/MIT',
    ]);
  });
});
