import { readFileSync } from 'node:fs';
import oxigraph from 'oxigraph';
import {
  comparablePenalties,
  findStatistics,
  findVictimCategories,
  groups,
  penalCodeArticle134,
  statistics,
} from 'tip-report-laos-2012';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf } from './testing/published.js';
import { host, namespaces, Triples } from './testing/triples.js';

const paths = ['records.jsonld', 'vocabulary.jsonld', 'annotations.jsonld', 'dataset.jsonld'];
const store = new oxigraph.Store();
const guide = readFileSync('docs/linked-data.md', 'utf8');
const [prefixes = '', ...examples] = Array.from(
  guide.matchAll(/^```sparql\n([\s\S]*?)^```$/gm),
  ([, code = '']) => code,
);

type Rows = readonly (readonly (string | null)[])[];

/** The rows that a query selects, without the address of the host. */
function rowsOf(query: string): Rows {
  const found = store.query(prefixes + query) as Map<string, { value: string }>[];
  const [, selected = ''] = /SELECT (?:DISTINCT )?(.*?)\s*WHERE/.exec(query) ?? [];
  return found.map((row) =>
    selected.split(' ').map((name) => row.get(name.slice(1))?.value.replace(host, '') ?? null),
  );
}

beforeAll(() => {
  for (const path of paths) {
    store.load(contentsOf(path), { format: 'application/ld+json', base_iri: host + path });
  }
});

test.each(paths)('Oxigraph reads the triples of %s that JSON-LD reads', async (path) => {
  const alone = new oxigraph.Store();
  alone.load(contentsOf(path), { format: 'application/ld+json', base_iri: host + path });
  const { all } = await Triples.of({ path, contents: contentsOf(path) });
  expect(alone.size).toBe(all.length);
});

describe('an example of the guide', () => {
  test.each(examples)('%s has rows, and those that it shows', (example) => {
    const rows = rowsOf(example);
    expect(rows).not.toEqual([]);
    const [, shown] = /^# => ([\s\S]*)/m.exec(example) ?? [];
    if (shown !== undefined) expect(rows).toEqual(JSON.parse(shown.replaceAll(/^#/gm, '')));
  });

  test('has the namespace of the model', () => {
    for (const [, namespace] of guide.matchAll(/PREFIX v: <(.*)>/g)) {
      expect(namespace).toBe(namespaces.v);
    }
  });
});

describe('a question in SPARQL has the answer of the helpers', () => {
  const address = ({ kind, id }: { kind: string; id: string }) => [`records.jsonld#${kind}/${id}`];
  const sorted = (rows: Rows) => rows.map((row) => JSON.stringify(row)).sort();

  test('which figures are missing, and that these have no number', () => {
    const missing = rowsOf(`SELECT ?id WHERE { ?id v:quantity/v:kind v:quantity-kind.missing }`);
    const records = findStatistics({ quantityKind: 'missing' });
    expect(records).not.toEqual([]);
    expect(sorted(missing)).toEqual(sorted(records.map(address)));
    const numbers = rowsOf(`SELECT ?number WHERE {
      ?quantity v:kind v:quantity-kind.missing ; v:value|v:minimum|v:maximum|v:part|v:whole ?number .
    }`);
    expect(numbers).toEqual([]);
  });

  test('which numbers there are', () => {
    const numbers = rowsOf(`SELECT ?id ?value WHERE { ?id v:quantity/v:value ?value }`);
    expect(sorted(numbers)).toEqual(
      sorted(
        statistics.flatMap((record) =>
          'value' in record.quantity ? [[...address(record), String(record.quantity.value)]] : [],
        ),
      ),
    );
  });

  test('how long Article 134 imprisons', () => {
    const terms = rowsOf(`SELECT ?minimum ?maximum WHERE {
      <${host}${address(penalCodeArticle134)}> v:penalties ?penalty .
      ?penalty v:kind v:penalty-kind.imprisonment ; v:unit v:statistic-unit.years ;
        v:minimum ?minimum ; v:maximum ?maximum .
    }`);
    const expected = comparablePenalties(penalCodeArticle134).flatMap((penalty) =>
      penalty.kind === 'imprisonment'
        ? [[String(Number(penalty.minimumMonths) / 12), penalty.life ? 'life' : null]]
        : [],
    );
    expect(terms).toEqual(expected);
  });

  test.each(groups)('which victim categories have %s', (group) => {
    const found = rowsOf(`SELECT DISTINCT ?id WHERE {
      ?id v:who/v:groups/skos:broader* v:group.${group}
    }`);
    expect(sorted(found)).toEqual(sorted(findVictimCategories({ group }).map(address)));
  });
});
