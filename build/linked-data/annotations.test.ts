import { readFileSync } from 'node:fs';
import { type AnyRecord, report, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/report/dataset.js';
import { velmora } from '../../tests/example/example-report.js';
import { fileAt } from '../testing/files.js';
import { namespaces, Triples } from '../testing/triples.js';
import { velmoraVersion } from '../testing/velmora-version.js';
import { annotations } from './annotations.js';

const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
const points = [...source];
const { narrative, ...rest } = tipReportLaos2012;
const records: readonly AnyRecord[] = Object.values(rest).flat();
const pieces = records.flatMap((record) =>
  record.evidence.map(({ quote, supports = [] }, index) => ({
    annotation: `annotations.jsonld#${record.kind}/${record.id}/${index + 1}`,
    record,
    quote,
    supports,
  })),
);

let triples: Triples;

/** The selector of a type that an annotation has, and the source in which it selects. */
function selection(annotation: string, type: 'TextPositionSelector' | 'TextQuoteSelector') {
  const [target, ...more] = triples
    .values(annotation, 'oa:hasTarget')
    .filter((each) => triples.ofType(`oa:${type}`).includes(triples.value(each, 'oa:hasSelector')));
  if (target === undefined || more.length > 0) throw new Error(`${annotation}: not one ${type}`);
  return {
    selector: triples.value(target, 'oa:hasSelector'),
    source: triples.value(target, 'oa:hasSource'),
  };
}

describe('the annotations', () => {
  beforeAll(async () => {
    triples = await Triples.of(fileAt('annotations.jsonld'));
  });

  test('are one for each piece of evidence, in the order of the records', () => {
    const collection = 'annotations.jsonld#collection';
    expect(pieces.length).toBeGreaterThan(190);
    expect(triples.ofType('oa:Annotation')).toHaveLength(pieces.length);
    expect(Number(triples.value(collection, 'as:totalItems'))).toBe(pieces.length);
    const listed: string[] = [];
    let link = triples.value(triples.value(collection, 'as:first'), 'as:items');
    while (link !== `${namespaces.rdf}nil`) {
      listed.push(triples.value(link, 'rdf:first'));
      link = triples.value(link, 'rdf:rest');
    }
    expect(listed).toEqual(pieces.map(({ annotation }) => annotation));
  });

  test('have as bodies the record, and the fields that the words support', () => {
    for (const { annotation, record, supports } of pieces) {
      const bodies = triples.values(annotation, 'oa:hasBody');
      const tags = bodies.filter((each) => triples.ofType('oa:TextualBody').includes(each));
      expect(tags.map((each) => triples.value(each, 'rdf:value'))).toEqual(supports);
      for (const each of tags) {
        expect(triples.value(each, 'oa:hasPurpose')).toBe(`${namespaces.oa}tagging`);
      }
      expect(bodies.filter((each) => !tags.includes(each))).toEqual([
        `dataset.json#${record.kind}/${record.id}`,
      ]);
    }
  });

  test('name the record as its data do, and give no name to what has none', () => {
    for (const record of records) {
      const name =
        record.kind === 'report'
          ? record.title
          : 'label' in record
            ? record.label
            : 'name' in record
              ? record.name
              : undefined;
      const labels = triples.values(`dataset.json#${record.kind}/${record.id}`, 'rdfs:label');
      expect(labels).toEqual(name === undefined ? [] : [name]);
    }
  });

  test('quote the page, with the words around where the quote is short or stands there twice', () => {
    let withContext = 0;
    for (const { annotation, quote } of pieces) {
      const { selector, source: page } = selection(annotation, 'TextQuoteSelector');
      expect(page).toBe(report.source.url);
      expect(triples.value(selector, 'oa:exact')).toBe(quote);
      const position = selection(annotation, 'TextPositionSelector').selector;
      const start = Number(triples.value(position, 'oa:start'));
      const end = Number(triples.value(position, 'oa:end'));
      const [prefix, suffix] = [
        triples.values(selector, 'oa:prefix'),
        triples.values(selector, 'oa:suffix'),
      ];
      if (source.split(quote).length === 2 && [...quote].length >= 32) {
        expect([prefix, suffix]).toEqual([[], []]);
      } else {
        withContext += 1;
        expect(prefix).toEqual([points.slice(Math.max(0, start - 32), start).join('')]);
        expect(suffix).toEqual([points.slice(end, end + 32).join('')]);
        expect(source.split(`${prefix}${quote}${suffix}`)).toHaveLength(2);
      }
    }
    expect(withContext).toBeGreaterThan(0);
  });

  test('find the quote at its place in the copy of the text, counted in code points', () => {
    for (const { annotation, quote } of pieces) {
      const { selector, source: copy } = selection(annotation, 'TextPositionSelector');
      expect(copy).toBe('dataset.jsonld#text');
      const start = Number(triples.value(selector, 'oa:start'));
      const end = Number(triples.value(selector, 'oa:end'));
      expect(points.slice(start, end).join('')).toBe(quote);
    }
  });

  test('say why the words are tied to the record', () => {
    const motivations = new Set(triples.pairs('oa:motivatedBy').map(([, value]) => value));
    expect(triples.pairs('oa:motivatedBy')).toHaveLength(pieces.length);
    expect([...motivations].sort()).toEqual(
      ['classifying', 'identifying', 'linking'].map((name) => namespaces.oa + name),
    );
  });
});

describe('the annotations of another report', () => {
  const page = 'https://example.org/velmora';
  const copy = 'dataset.jsonld#text';

  test('are one collection of one page, in the order of the records', () => {
    const { narrative, organizations, places, report, statistics, victimCategories } = velmora;
    const dataset: Dataset = {
      report: {
        ...report,
        evidence: [
          {
            unit: 'page.cite-as',
            quote: 'Cite as Office of Examples, 2031 Example Report - Velmora',
            supports: ['title', 'citeAs'],
          },
        ],
      },
      narrative,
      statistics: statistics.filter(({ id }) => id === 'convictions-2029'),
      victimCategories: victimCategories.filter(({ id }) => id === 'velmoran-men-in-ostland'),
      legalProvisions: [],
      recommendations: [],
      findings: velmora.findings.filter(({ id }) => id === 'one-provider-of-legal-aid'),
      organizations: organizations.filter(({ id }) => id === 'government'),
      places: places.filter(({ id }) => id === 'ostland'),
    };
    expect(annotations(dataset, velmoraVersion)).toStrictEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: '#collection',
      type: 'AnnotationCollection',
      label:
        '2031 Example Report on Velmora: annotated dataset, version 1.2.3: the words on which each record rests',
      total: 6,
      first: {
        id: '#page',
        type: 'AnnotationPage',
        partOf: '#collection',
        startIndex: 0,
        items: [
          {
            id: '#report/example-report-2031-velmora/1',
            type: 'Annotation',
            motivation: 'identifying',
            body: [
              {
                id: 'dataset.json#report/example-report-2031-velmora',
                label: '2031 Example Report - Velmora',
              },
              { type: 'TextualBody', purpose: 'tagging', value: 'title' },
              { type: 'TextualBody', purpose: 'tagging', value: 'citeAs' },
            ],
            target: [
              {
                source: page,
                selector: {
                  type: 'TextQuoteSelector',
                  exact: 'Cite as Office of Examples, 2031 Example Report - Velmora',
                },
              },
              { source: copy, selector: { type: 'TextPositionSelector', start: 26, end: 83 } },
            ],
          },
          {
            id: '#statistic/convictions-2029/1',
            type: 'Annotation',
            motivation: 'linking',
            body: [
              {
                id: 'dataset.json#statistic/convictions-2029',
                label: 'Convictions of the year before',
              },
            ],
            target: [
              {
                source: page,
                selector: {
                  type: 'TextQuoteSelector',
                  exact: 'nine convictions in 2029',
                  prefix: 'd 12 convictions, compared with ',
                  suffix: '. The government did not report ',
                },
              },
              { source: copy, selector: { type: 'TextPositionSelector', start: 664, end: 688 } },
            ],
          },
          {
            id: '#victim-category/velmoran-men-in-ostland/1',
            type: 'Annotation',
            motivation: 'classifying',
            body: [
              {
                id: 'dataset.json#victim-category/velmoran-men-in-ostland',
                label: 'Velmoran men in Ostland',
              },
            ],
            target: [
              {
                source: page,
                selector: {
                  type: 'TextQuoteSelector',
                  exact:
                    'Some Velmoran men are subjected to forced labor on fishing boats in Ostland',
                },
              },
              { source: copy, selector: { type: 'TextPositionSelector', start: 230, end: 305 } },
            ],
          },
          {
            id: '#finding/one-provider-of-legal-aid/1',
            type: 'Annotation',
            motivation: 'linking',
            body: [{ id: 'dataset.json#finding/one-provider-of-legal-aid' }],
            target: [
              {
                source: page,
                selector: {
                  type: 'TextQuoteSelector',
                  exact: 'The Harbor Mission remained the only provider of legal aid.',
                },
              },
              { source: copy, selector: { type: 'TextPositionSelector', start: 841, end: 900 } },
            ],
          },
          {
            id: '#organization/government/1',
            type: 'Annotation',
            motivation: 'identifying',
            body: [{ id: 'dataset.json#organization/government', label: 'the government' }],
            target: [
              {
                source: page,
                selector: {
                  type: 'TextQuoteSelector',
                  exact: 'the government',
                  prefix: 't. During the reporting period, ',
                  suffix: ' reported 12 convictions, compar',
                },
              },
              { source: copy, selector: { type: 'TextPositionSelector', start: 610, end: 624 } },
            ],
          },
          {
            id: '#place/ostland/1',
            type: 'Annotation',
            motivation: 'identifying',
            body: [{ id: 'dataset.json#place/ostland', label: 'Ostland' }],
            target: [
              {
                source: page,
                selector: {
                  type: 'TextQuoteSelector',
                  exact: 'Ostland',
                  prefix: 'orced labor on fishing boats in ',
                  suffix: ', and pay fees normally ranging ',
                },
              },
              { source: copy, selector: { type: 'TextPositionSelector', start: 298, end: 305 } },
            ],
          },
        ],
      },
      last: '#page',
    });
  });

  test.each([
    ['statistic', 'convictions-2030', 'linking', 'Convictions'],
    ['victim-category', 'men-and-women', 'classifying', 'Men and women'],
    ['legal-provision', 'labor-code-article-7', 'linking', 'Labor Code Article 7'],
    ['recommendation', 'train-coast-guard', 'linking', undefined],
    ['finding', 'shelter-run', 'linking', undefined],
    ['organization', 'coast-guard', 'identifying', 'coast guard'],
    ['place', 'port-vel', 'identifying', 'Port Vel'],
  ])('tie the words to a %s, %s, by %s, under its name if it has one', (kind, id, why, label) => {
    const { body, motivation } = annotationsOf(velmora)[`#${kind}/${id}/1`] ?? {};
    expect(motivation).toBe(why);
    expect(body).toStrictEqual([
      { id: `dataset.json#${kind}/${id}`, ...(label !== undefined && { label }) },
    ]);
  });

  test('count the pieces of evidence of a record from 1', () => {
    const ofReport = Object.keys(annotationsOf(velmora)).filter((id) => id.startsWith('#report/'));
    expect(ofReport).toEqual(
      [1, 2, 3, 4].map((number) => `#report/example-report-2031-velmora/${number}`),
    );
  });

  test.each([
    [
      31,
      'Velmora is a source country for',
      { prefix: expect.any(String), suffix: ' men and women subjected to forc' },
    ],
    [32, 'Velmora is a source country for ', {}],
  ])(
    'quote %i characters that stand once with the words around only if fewer than 32',
    (length, quote, around) => {
      expect(quote).toHaveLength(length);
      expect(quoteOf(quote, 'trafficking-profile.1', velmora)).toStrictEqual({
        type: 'TextQuoteSelector',
        exact: quote,
        ...around,
      });
    },
  );

  test.each([
    ['again in another sentence', 'The government did not report any sentences.'],
    ['again across two sentences', 'a small number of calls. The Harbor Mission'],
  ])('quote words that stand %s with the words around', (_, quote) => {
    const repeated = JSON.parse(
      JSON.stringify(velmora).replaceAll('Last Updated: 1 July 2031', quote),
    );
    expect(quoteOf(quote, 'page.last-updated', repeated)).toStrictEqual({
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: '',
      suffix: '\nCite as Office of Examples, 203',
    });
  });

  interface Annotated {
    readonly id: string;
    readonly motivation: string;
    readonly body: readonly object[];
    readonly target: readonly { readonly selector: object }[];
  }

  /** The annotations by their ids. */
  function annotationsOf(dataset: Dataset): Readonly<Record<string, Annotated>> {
    const { first } = annotations(dataset, velmoraVersion) as {
      readonly first: { readonly items: readonly Annotated[] };
    };
    return Object.fromEntries(first.items.map((item) => [item.id, item]));
  }

  /** How words of a unit are selected in the page. */
  function quoteOf(quote: string, unit: string, { narrative }: Dataset) {
    const dataset: Dataset = {
      ...velmora,
      narrative,
      report: { ...velmora.report, evidence: [{ unit: 'page.tier', quote: 'VELMORA' }] },
      places: velmora.places.map((place) => ({ ...place, evidence: [{ unit, quote }] })),
    };
    return annotationsOf(dataset)['#place/velmora/1']?.target[0]?.selector;
  }
});
