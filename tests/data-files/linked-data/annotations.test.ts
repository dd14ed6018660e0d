import { readFileSync } from 'node:fs';
import { type AnyRecord, report, tipReportLaos2012 } from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileAt } from './files.js';
import { namespaces, Triples } from './triples.js';

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
beforeAll(async () => {
  triples = await Triples.of(fileAt('annotations.jsonld'));
});

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
