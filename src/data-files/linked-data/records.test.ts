import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { local, namespaces, Triples } from '../../../build/testing/triples.js';
import { everyShape } from '../../../tests/example/every-shape.js';
import { norvath, quellmar, tarvania } from '../../../tests/example/narratives/narratives.js';
import { passagesOf } from '../../kinds/narrative/passages-of.js';
import { isObject } from '../../parts/is-object.js';
import { eachRecord } from '../../report/each-record.js';
import type { TipReport } from '../../report/tip-report.js';
import { linkedDataFiles } from './linked-data-files.js';

const reports = [tipReportLaos2012, everyShape, tarvania, quellmar, norvath];

async function triplesOf(report: TipReport): Promise<Triples> {
  const file = linkedDataFiles(report, undefined).find(({ path }) => path === 'records.jsonld');
  return Triples.of(file ?? { path: '', contents: '' });
}

/** Everything that has an address: the records, the sections and the passages, as they are in JSON. */
function describedIn(report: TipReport): ReadonlyMap<string, object> {
  const { metadata, narrative, uncoded } = report;
  return new Map<string, object>([
    ...Array.from(eachRecord(report), ({ record: { id, kind, ...fields } }) => {
      const more = kind === 'report' ? { uncoded } : {};
      return [`records.jsonld#${kind}/${id}`, { ...fields, ...more }] as const;
    }),
    ...narrative.sections.map(({ id, paragraphs, ...section }) => {
      return [`records.jsonld#section/${id}`, { ...section, report: metadata.id }] as const;
    }),
    ...passagesOf(narrative).map(({ id, kind, ...passage }) => {
      return [`records.jsonld#${kind}/${id}`, passage] as const;
    }),
  ]);
}

/** Every value in JSON with its path. Only lists of objects are in order. */
function valuesIn(value: unknown, path = ''): readonly string[] {
  if (value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (path === 'related') return `related: ${item.kind}/${item.id}`;
      return valuesIn(item, isObject(item) ? `${path}[${index}]` : path);
    });
  }
  if (!isObject(value)) return [`${path}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, part]) => {
    const name = ['label', 'name', 'title'].includes(key) ? 'label' : key;
    return valuesIn(part, path === '' ? name : `${path}.${name}`);
  });
}

const standard = new Map([
  [`${namespaces.rdfs}label`, 'label'],
  [`${namespaces.skos}broader`, 'broader'],
]);

/** Every value in the triples of something, as `valuesIn` has it. */
function valuesAbout(triples: Triples, subject: string, path = ''): readonly string[] {
  const all = triples.about(subject);
  const hasEdtf = triples.values(subject, 'v:edtf').length > 0;
  return all.flatMap(({ predicate, object }) => {
    const key = standard.get(predicate.value) ?? predicate.value.replace(namespaces.v, '');
    const added = hasEdtf ? ['ordinal', 'start', 'end'] : ['ordinal'];
    if (key === `${namespaces.rdf}type` || (added.includes(key) && path !== '')) return [];
    const name = path === '' ? key : `${path}.${key}`;
    const node = local(object);
    if (object.termType === 'BlankNode' || key === 'evidence') {
      const [ordinal] = triples.values(node, 'v:ordinal');
      const at = ordinal === undefined ? name : `${name}[${Number(ordinal) - 1}]`;
      return valuesAbout(triples, node, at);
    }
    if (object.termType === 'Literal') return `${name}: ${literal(object)}`;
    const fragment = decodeURIComponent(node.replace(/^.*#/, ''));
    if (name === 'related') return `related: ${fragment}`;
    return `${name}: ${JSON.stringify(fragment.replace(node.startsWith(namespaces.v) ? /^.*?\./ : /^.*?\//, ''))}`;
  });
}

function literal(object: Triples['all'][number]['object']): string {
  const type = object.datatype?.value.replace(/^.*#/, '') ?? '';
  const isPlain = ['integer', 'decimal', 'double', 'boolean'].includes(type);
  return isPlain ? String(JSON.parse(object.value)) : JSON.stringify(object.value);
}

const unique = (lines: readonly string[]) => [...new Set(lines)].sort();

describe.each(reports)('the records of $metadata.title', (report) => {
  test('have every value that they have in JSON, and no other', async () => {
    const triples = await triplesOf(report);
    for (const [address, fields] of describedIn(report)) {
      const own = address.startsWith('records.jsonld#passage') ? ['ordinal'] : [];
      const found = valuesAbout(triples, address).filter(
        (line) => !own.includes(line.replace(/:.*/s, '')),
      );
      expect(unique(found), address).toEqual(unique(valuesIn(fields)));
    }
  });

  test('are described, each with its type, and nothing else is', async () => {
    const triples = await triplesOf(report);
    const typed = triples.pairs('rdf:type').filter(([, type]) => type.startsWith(namespaces.v));
    const classes = typed.map(([address, type]) => {
      const name = type.replace(namespaces.v, '').replaceAll(/(?<!^)[A-Z]/g, '-$&');
      expect(address).toMatch(new RegExp(`^records\\.jsonld#${name.toLowerCase()}/`));
      return address;
    });
    expect(classes.toSorted()).toEqual([...describedIn(report).keys()].sort());
  });

  test('have an ordinal for each passage, in the order of the text', async () => {
    const triples = await triplesOf(report);
    const inOrder = passagesOf(report.narrative).map(({ id }) =>
      Number(triples.value(`records.jsonld#passage/${encodeURIComponent(id)}`, 'v:ordinal')),
    );
    expect(inOrder).toEqual(inOrder.map((_, index) => index + 1));
  });
});

/** What is said of a part of the first statistic, if that part is changed. */
async function aboutChanged(field: 'period' | 'quantity', change: object) {
  const [first, ...rest] = tipReportLaos2012.statistics;
  const statistics = [{ ...first, [field]: { ...first?.[field], ...change } }, ...rest];
  const triples = await triplesOf({ ...tipReportLaos2012, statistics } as object as TipReport);
  const part = triples.value(`records.jsonld#statistic/${first?.id}`, `v:${field}`);
  return new Map(
    triples.about(part).map(({ predicate, object }) => {
      return [predicate.value.replace(namespaces.v, ''), object] as const;
    }),
  );
}

test.each([
  ['2010', '2010-01-01', '2010-12-31'],
  ['2011-04-01/2012-03-31', '2011-04-01', '2012-03-31'],
  ['2011-23', undefined, undefined],
  ['2011-06~', undefined, undefined],
])('the period %s has days only if they are certain', async (edtf, start, end) => {
  const period = await aboutChanged('period', { edtf });
  expect(period.get('start')?.value).toBe(start);
  expect(period.get('end')?.value).toBe(end);
});

test.each([
  [0.5, '0.5', 'decimal'],
  [1e-7, '0.0000001', 'decimal'],
  [1e21, '1000000000000000000000', 'decimal'],
  [0, '0', 'integer'],
])('the number %d is written %s', async (value, text, type) => {
  const written = (await aboutChanged('quantity', { value })).get('value');
  expect(written?.value).toBe(text);
  expect(written?.datatype?.value).toBe(`http://www.w3.org/2001/XMLSchema#${type}`);
});
