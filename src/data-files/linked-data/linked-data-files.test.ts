import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { contentsOf, files } from '../../../build/testing/published.js';
import { host, local, namespaces, Triples } from '../../../build/testing/triples.js';
import { velmoraVersion } from '../../../build/testing/velmora-version.js';
import { everyShape } from '../../../tests/example/every-shape.js';
import { velmora } from '../../../tests/example/example-report.js';
import { norvath, quellmar, tarvania } from '../../../tests/example/narratives/narratives.js';
import { linkedDataFiles, vocabularyFile } from './linked-data-files.js';

const paths = ['dataset.jsonld', 'records.jsonld', 'annotations.jsonld', 'vocabulary.jsonld'];
const read = (path: string) => Triples.of({ path, contents: contentsOf(path) });

describe('the files', () => {
  test.each(paths)('%s is read without the network, and nothing in it is dropped', async (path) => {
    expect((await read(path)).all.length).toBeGreaterThan(50);
  });

  test.each(paths.slice(2))('a term that the context of %s lacks would be found', async (path) => {
    const contents = JSON.stringify({ ...JSON.parse(contentsOf(path)), unknown: 'term' });
    await expect(Triples.of({ path, contents })).rejects.toThrow(/[Ss]afe mode/);
  });

  test('refer only to files, and to what one of them describes', async () => {
    const all = (await Promise.all(paths.map(read))).flatMap((triples) => triples.all);
    const isOurs = (iri: string) => iri.startsWith(host) || iri.startsWith(namespaces.v);
    const known = new Set([
      ...all.map(({ subject }) => subject.value),
      ...Array.from(files().keys(), (path) => host + path),
    ]);
    const used = all
      .filter(({ object }) => object.termType === 'NamedNode' && isOurs(object.value))
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

test('the vocabulary defines each class, property and term that records use, and none that no record can use', async () => {
  const vocabulary = await Triples.of(vocabularyFile());
  const all = [tipReportLaos2012, everyShape, tarvania, quellmar, norvath].map(async (report) => {
    const records = linkedDataFiles(report, undefined).filter(({ path }) => path === paths[1]);
    return Promise.all(records.map((file) => Triples.of(file)));
  });
  const used = (await Promise.all(all))
    .flat()
    .flatMap((triples) =>
      triples.all.flatMap(({ predicate, object }) =>
        object.termType === 'NamedNode' ? [predicate.value, object.value] : [predicate.value],
      ),
    );
  const names = new Set(used.filter((iri) => iri.startsWith(namespaces.v)));
  const defined = new Set(vocabulary.all.map(({ subject }) => local(subject)));
  expect([...names].filter((name) => !defined.has(name))).toEqual([]);
  for (const type of ['rdfs:Class', 'rdf:Property'] as const) {
    const own = vocabulary.ofType(type);
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((name) => !names.has(name))).toEqual([]);
  }
});
