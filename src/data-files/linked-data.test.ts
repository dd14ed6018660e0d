import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type AnyRecord,
  datasetVersion,
  findVictimCategories,
  metadata,
  statistics,
  tipReportLaos2012,
  type VictimCategory,
  victimCategories,
} from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, files } from '../../build/testing/published.js';
import { host, namespaces, Triples } from '../../build/testing/triples.js';
import { velmoraVersion } from '../../build/testing/velmora-version.js';
import { velmora } from '../../tests/example/example-report.js';
import type { DatasetVersion } from '../report/dataset-version.js';
import { vocabularies } from '../report/vocabularies.js';
import { linkedDataFiles } from './linked-data/linked-data-files.js';

const paths = ['dataset.jsonld', 'annotations.jsonld', 'concepts.jsonld'];
const read = (path: string) => Triples.of({ path, contents: contentsOf(path) });
const category = (id: string) => `dataset.json#victim-category/${id}`;
const concept = (vocabulary: string, term: string) =>
  `concepts.jsonld#${vocabulary}/${encodeURIComponent(term)}`;
const { narrative: _, ...collections } = tipReportLaos2012;
const records: readonly AnyRecord[] = Object.values(collections).flat();

describe('the files', () => {
  test.each(paths)('%s is JSON-LD that keeps every term', async (path) => {
    expect((await read(path)).all.length).toBeGreaterThan(50);
  });

  test.each(paths.slice(1))('an unknown term in %s would be found', async (path) => {
    const contents = JSON.stringify({ ...JSON.parse(contentsOf(path)), unknown: 'term' });
    await expect(Triples.of({ path, contents })).rejects.toThrow(/[Ss]afe mode/);
  });

  test('refer only to files, to records, and to what one of them describes', async () => {
    const all = (await Promise.all(paths.map(read))).flatMap((triples) => triples.all);
    const here = all.filter(({ subject }) => subject.value.startsWith(host));
    const known = new Set([
      ...here.map(({ subject }) => subject.value),
      ...records.map(({ id, kind }) => `${host}dataset.json#${kind}/${id}`),
      ...Array.from(files().keys(), (path) => host + path),
    ]);
    const used = all
      .filter(({ object }) => object.termType === 'NamedNode' && object.value.startsWith(host))
      .map(({ object }) => object.value);
    expect(used.length).toBeGreaterThan(500);
    expect(used.filter((iri) => !known.has(iri))).toEqual([]);
    // A reference whose property is not declared as one would be read as words.
    const literals = all.filter(({ object }) => object.termType === 'Literal');
    expect(literals.filter(({ object }) => /^\S*#|^\S+\.json/.test(object.value))).toEqual([]);
  });

  test('need a quote to be in the text', () => {
    const evidence = [{ passage: 'page.tier', quote: 'Nowhere' }] as const;
    const places = velmora.places.map((place) => ({ ...place, evidence }));
    expect(() => linkedDataFiles({ ...velmora, places }, velmoraVersion)).toThrow(RangeError);
  });
});

describe('the description of the dataset', () => {
  let triples: Triples;
  beforeAll(async () => {
    triples = await read('dataset.jsonld');
  });
  const it = 'dataset.jsonld#dataset';
  const reportIri = `dataset.json#report/${metadata.id}`;

  test('uses types and properties of schema.org', () => {
    const used = triples.all.flatMap(({ predicate, object }) =>
      predicate.value === `${namespaces.rdf}type` ? [object.value] : [predicate.value],
    );
    const names = new Set(used.map((iri) => iri.replace(namespaces.schema, '')));
    // Each read at schema.org.
    const types =
      'Country CreativeWork DataDownload Dataset MediaObject Organization PropertyValue Report SoftwareSourceCode';
    const properties =
      'contentUrl creator datePublished description distribution encoding encodingFormat identifier inLanguage isBasedOn isPartOf keywords license name propertyID publisher sha256 spatialCoverage temporalCoverage unitText url value variableMeasured version';
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
    expect(license(triples.value(it, 'schema:isPartOf'))).toBe('https://spdx.org/licenses/MIT');
    expect(triples.value(license(reportIri), 'schema:name')).toMatch(/public domain/);
  });

  test('names the report, the period, which is inferred, the country, and the copy of the text', () => {
    const { basis, end, start } = metadata.reportingPeriod;
    expect(triples.value(it, 'schema:isBasedOn')).toBe(reportIri);
    expect(triples.value(reportIri, 'schema:name')).toBe(metadata.title);
    expect(triples.value(reportIri, 'schema:url')).toBe(metadata.source.url);
    expect(triples.value(it, 'schema:temporalCoverage')).toBe(`${start}/${end}`);
    expect(triples.value(it, 'schema:description')).toContain(`${end} (inferred). ${basis}`);
    expect(triples.value(it, 'schema:spatialCoverage')).toBe('dataset.json#place/laos');
    const code = triples.value('dataset.json#place/laos', 'schema:identifier');
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
      units: triples.values(variable, 'schema:unitText'),
    }));
    expect(measured).toHaveLength(new Set(statistics.map(({ measure }) => measure)).size);
    expect(measured).toContainEqual({
      measure: concept('measure', 'convictions'),
      units: ['convictions'],
    });
    expect(measured).toContainEqual({
      measure: concept('measure', 'broker-fee'),
      units: ['money'],
    });
  });

  test('lists every other file but the schemas and the descriptor, once each', () => {
    const listed = triples
      .values(it, 'schema:distribution')
      .map((each) => triples.value(each, 'schema:contentUrl'));
    const published = [...files().keys()].filter(
      (path) => !/^(?:schemas\/|datapackage\.json|dataset\.jsonld)/.test(path),
    );
    expect(listed.toSorted()).toEqual(published.toSorted());
  });

  test.each(['annotations', 'code', 'text'] as const)(
    'of a version that has no license for the %s, gives none for them',
    async (part) => {
      const licenses = velmoraVersion.licenses.filter(({ covers }) => covers !== part);
      const version: DatasetVersion = { ...velmoraVersion, licenses };
      const [description] = linkedDataFiles(velmora, version);
      const of = (await Triples.of(description ?? { path: '', contents: '{}' })).pairs(
        'schema:license',
      );
      expect(of).toHaveLength(2);
    },
  );
});

describe('the annotations', () => {
  const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
  const points = [...source];
  const pieces = records.flatMap((record) =>
    record.evidence.map(({ quote, supports = [] }, index) => ({
      annotation: `annotations.jsonld#${record.kind}/${record.id}/${index + 1}`,
      record,
      quote,
      supports,
    })),
  );
  let triples: Triples;
  beforeAll(async () => {
    triples = await read('annotations.jsonld');
  });

  /** The source and the selector of an annotation's target, by the type of the selector. */
  function targetOf(annotation: string, type: 'TextPositionSelector' | 'TextQuoteSelector') {
    const selectors = new Set(triples.ofType(`oa:${type}`));
    const [target = ''] = triples
      .values(annotation, 'oa:hasTarget')
      .filter((each) => selectors.has(triples.value(each, 'oa:hasSelector')));
    const selector = triples.value(target, 'oa:hasSelector');
    return { selector, source: triples.value(target, 'oa:hasSource') };
  }

  test('are one per piece of evidence, in the order of the records', () => {
    const collection = 'annotations.jsonld#collection';
    expect(Number(triples.value(collection, 'as:totalItems'))).toBe(pieces.length);
    const listed: string[] = [];
    let link = triples.value(triples.value(collection, 'as:first'), 'as:items');
    while (link !== `${namespaces.rdf}nil`) {
      listed.push(triples.value(link, 'rdf:first'));
      link = triples.value(link, 'rdf:rest');
    }
    expect(listed).toEqual(pieces.map(({ annotation }) => annotation));
  });

  test('have as bodies the record, by its name if it has one, and the fields that the words support', () => {
    const tagged = new Set(triples.ofType('oa:TextualBody'));
    for (const { annotation, record, supports } of pieces) {
      const iri = `dataset.json#${record.kind}/${record.id}`;
      const bodies = triples.values(annotation, 'oa:hasBody');
      const tags = bodies.filter((each) => tagged.has(each));
      expect(tags.map((each) => triples.value(each, 'rdf:value'))).toEqual(supports);
      expect(bodies.filter((each) => !tagged.has(each))).toEqual([iri]);
      const { label, name, title } = { ...record } as Readonly<Record<string, unknown>>;
      const names = [label ?? name ?? title].filter((each) => each !== undefined);
      expect(triples.values(iri, 'rdfs:label')).toEqual(names);
    }
    expect(new Set(triples.pairs('oa:motivatedBy').map(([, value]) => value))).toEqual(
      new Set(['classifying', 'identifying', 'linking'].map((each) => namespaces.oa + each)),
    );
  });

  test('quote the page, with the text around a quote that is short or not unique, and give its place', () => {
    for (const { annotation, quote } of pieces) {
      const copy = targetOf(annotation, 'TextPositionSelector');
      expect(copy.source).toBe('dataset.jsonld#text');
      const start = Number(triples.value(copy.selector, 'oa:start'));
      const end = Number(triples.value(copy.selector, 'oa:end'));
      expect(points.slice(start, end).join('')).toBe(quote);

      const page = targetOf(annotation, 'TextQuoteSelector');
      expect(page.source).toBe(metadata.source.url);
      expect(triples.value(page.selector, 'oa:exact')).toBe(quote);
      const prefix = triples.values(page.selector, 'oa:prefix');
      const suffix = triples.values(page.selector, 'oa:suffix');
      if (source.split(quote).length === 2 && [...quote].length >= 32) {
        expect([prefix, suffix], quote).toEqual([[], []]);
      } else {
        expect(prefix).toEqual([points.slice(Math.max(0, start - 32), start).join('')]);
        expect(suffix).toEqual([points.slice(end, end + 32).join('')]);
        expect(source.split(`${prefix}${quote}${suffix}`)).toHaveLength(2);
      }
    }
  });
});

describe('the concepts', () => {
  let triples: Triples;
  beforeAll(async () => {
    triples = await read('concepts.jsonld');
  });
  const sorted = (pairs: readonly (readonly string[])[]) => pairs.map(String).sort();

  test('are the terms of every vocabulary, in words, and the victim categories', () => {
    const terms = vocabularies.flatMap(({ id, terms }) => terms.map((term) => concept(id, term)));
    const all = [...terms, ...victimCategories.map(({ id }) => category(id))];
    expect(triples.ofType('skos:Concept').toSorted()).toEqual(all.toSorted());
    const schemes = triples.ofType('skos:ConceptScheme');
    expect(schemes).toHaveLength(vocabularies.length + 1);
    const titles = schemes.map((scheme) => triples.value(scheme, 'dcterms:title'));
    expect(new Set(titles).size).toBe(schemes.length);
    const label = (id: string, term: string) => triples.value(concept(id, term), 'skos:prefLabel');
    expect(label('exploitation-form', 'forced-labor')).toBe('forced labor');
    expect(label('organization-type', 'non-governmental')).toBe('non-governmental');
    expect(label('statistic-unit', 'money')).toBe('money');
    expect(label('tier', '2 Watch List')).toBe('2 Watch List');
  });

  test('have a broader one if a record or the vocabulary says so; others are at the top', () => {
    const broader = [
      ...victimCategories.flatMap(({ broader, id }) =>
        broader.map((each) => [category(id), category(each)]),
      ),
      ...vocabularies.flatMap(({ id, narrower = {} }) =>
        Object.entries(narrower).flatMap(([wide, terms]) =>
          terms.map((term) => [concept(id, term), concept(id, wide)]),
        ),
      ),
    ];
    expect(sorted(triples.pairs('skos:broader'))).toEqual(sorted(broader));
    const narrower = broader.map((pair) => pair.toReversed());
    expect(sorted(triples.pairs('skos:narrower'))).toEqual(sorted(narrower));
    const narrow = new Set(broader.map(([from]) => from));
    const top = triples.pairs('skos:inScheme').filter(([from]) => !narrow.has(from));
    const listed = triples.pairs('skos:hasTopConcept').map((pair) => pair.toReversed());
    expect(sorted(listed)).toEqual(sorted(top));
  });

  test('of victim categories have the words of the report, marked as such, and our notes', () => {
    for (const { evidence, id, label, notes } of victimCategories) {
      expect(triples.value(category(id), 'skos:prefLabel')).toBe(label);
      expect(triples.values(category(id), 'skos:scopeNote')).toEqual(
        evidence.map(({ quote, passage }) => `The report: “${quote}” (${passage})`),
      );
      expect(triples.values(category(id), 'skos:editorialNote')).toEqual(notes);
    }
  });

  const criteria = {
    'exploitation-form': 'exploitationForm',
    group: 'group',
    'route-role': 'routeRole',
    sector: 'sector',
    'victim-status': 'status',
  };
  test.each(Object.entries(criteria))(
    'find by %s the categories that findVictimCategories finds',
    (id, criterion) => {
      const { terms: all = [] } = vocabularies.find((each) => each.id === id) ?? {};
      expect(all).not.toEqual([]);
      for (const term of all) {
        const included = triples.values(concept(id, term), 'skos:narrower');
        const terms = new Set([concept(id, term), ...included]);
        const related = triples.pairs('skos:related').filter(([, to]) => terms.has(to));
        const found: readonly VictimCategory[] = findVictimCategories({
          [criterion]: term,
        } as { group: 'women' });
        expect(new Set(related.map(([from]) => from)), term).toEqual(
          new Set(found.map((each) => category(each.id))),
        );
      }
    },
  );
});
