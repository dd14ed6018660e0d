import { readFileSync } from 'node:fs';
import { type AnyRecord, metadata, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, expect, test } from 'vitest';
import { contentsOf } from '../../../build/testing/published.js';
import { namespaces, Triples } from '../../../build/testing/triples.js';
import { webAnnotationContext } from '../../../build/testing/web-annotation-context.js';

const path = 'annotations.jsonld';
const read = (path: string) => Triples.of({ path, contents: contentsOf(path) });
const { narrative: _, ...collections } = tipReportLaos2012;
const records = Object.values(collections).flat() as readonly AnyRecord[];

const source = readFileSync('data/source/tip-2012-laos.txt', 'utf8');
const points = [...source];
const pieces = records.flatMap((record) =>
  record.evidence.map(({ passage, quote, supports = [] }, index) => ({
    annotation: `annotations.jsonld#${record.kind}/${record.id}/${index + 1}`,
    record,
    passage,
    quote,
    supports,
  })),
);
let triples: Triples;
beforeAll(async () => {
  triples = await read(path);
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

test('have the record as body, and the evidence of the record has their address', async () => {
  const evidence = await read('records.jsonld');
  for (const { annotation, record, quote, passage, supports } of pieces) {
    const address = `records.jsonld#${record.kind}/${record.id}`;
    expect(triples.value(annotation, 'oa:hasBody')).toBe(address);
    expect(evidence.values(address, 'v:evidence')).toContain(annotation);
    expect(evidence.value(annotation, 'v:quote')).toBe(quote);
    expect(evidence.value(annotation, 'v:passage')).toBe(`records.jsonld#passage/${passage}`);
    expect(evidence.values(annotation, 'v:supports')).toEqual(supports);
  }
  expect(new Set(triples.pairs('oa:motivatedBy').map(([, value]) => value))).toEqual(
    new Set(['classifying', 'identifying', 'linking'].map((each) => namespaces.oa + each)),
  );
});

test('say the same by the context of the Web Annotation standard', async () => {
  const document = { ...JSON.parse(contentsOf('annotations.jsonld')), ...webAnnotationContext };
  const standard = await Triples.of({ path, contents: JSON.stringify(document) });
  const lines = ({ all }: Triples) => all.map((triple) => JSON.stringify(triple)).sort();
  expect(lines(triples)).toEqual(lines(standard));
});

test('quote the page, with the text around the quote, and give its place', () => {
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
    expect(prefix).toEqual([points.slice(Math.max(0, start - 32), start).join('')]);
    expect(suffix).toEqual([points.slice(end, end + 32).join('')]);
    expect(source.split(`${prefix}${quote}${suffix}`)).toHaveLength(2);
  }
});
