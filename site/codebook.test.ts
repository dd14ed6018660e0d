import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codebook } from './build-site/codebook.mjs';
import { readModel } from './build-site/read-model.mjs';
import { termsInUse } from './build-site/terms-in-use.mjs';

const model = readModel();

test('docs/codebook.md is what the model and the data say; if not, run `npm run data`', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(codebook(model, tipReportLaos2012));
});

describe('the codebook of this model', () => {
  const text = codebook(model, tipReportLaos2012);

  test('has a row for every field, with what is optional', () => {
    expect(text).toContain('| `quantity` | [Quantity](#quantity) | How much, or how many.');
    expect(text).toMatch(/\| `supports` \| list of strings \(optional\) \|/);
    expect(text).toContain('| `broader` | list of ids of victim categories | The wider');
  });

  test('has every term with its meaning and its count', () => {
    expect(text).toContain('| `not-recorded` | The number was never recorded. | 1 |');
    expect(text).toContain(
      '| `verbal` | A quantity that the report puts in words, without a number. |',
    );
    expect(text).toContain('| `fishing` | 1 | “fishing” |');
  });

  test('has no field or term with an empty description where the model demands one', () => {
    const fields = model.shapes.flatMap((shape) => shape.fields);
    expect(fields.length).toBeGreaterThan(150);
    expect(fields.filter(({ description }) => description === '')).toEqual([]);
  });

  test('has an anchor for each of its links, and no heading twice', () => {
    const headings = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(new Set(headings).size).toBe(headings.length);
    const links = Array.from(text.matchAll(/\]\(#([^)]+)\)/g), ([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });

  test('shows no markup of the compiler', () => {
    expect(text).not.toMatch(/\breadonly\b|Facets|\bIds\b|\{@link|undefined/);
  });
});

describe('the counts', () => {
  const use = termsInUse(tipReportLaos2012);

  test('stand for every vocabulary of the model, and for no other', () => {
    expect(Object.keys(use).sort()).toEqual(model.vocabularies.map(({ name }) => name).sort());
  });

  test('reach every record: of each kind at least one term is in use', () => {
    const unused = model.vocabularies.filter(({ name, terms }) =>
      terms.every(({ term }) => use[name]?.count(term) === 0),
    );
    expect(unused).toEqual([]);
  });

  test('count a record once, however often it has a term', () => {
    const count = (name: string) =>
      (model.vocabularies.find((each) => each.name === name)?.terms ?? []).reduce(
        (sum, { term }) => sum + (use[name]?.count(term) ?? 0),
        0,
      );
    expect(count('QuantityKind')).toBe(tipReportLaos2012.statistics.length);
    expect(count('LegalState')).toBe(tipReportLaos2012.legalProvisions.length);
    expect(count('MissingReason')).toBe(use['QuantityKind']?.count('missing'));
  });
});

describe('reading a model', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'model-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const read = (source: string) => {
    writeFileSync(path.join(folder, 'colors.ts'), source);
    return readModel([path.join(folder, 'colors.ts')]);
  };
  const terms = `/** The terms of {@link Color}. */
export const colors = ['red', 'blue'] as const;
/**
 * A color.
 *
 * - \`red\`: as a rose
 *   is.
 */
export type Color = (typeof colors)[number];`;

  test('takes fields with their types, and terms with their meanings', () => {
    const { shapes, vocabularies } = read(`${terms}
/** A thing. */
export interface Thing<Given extends Color = Color> {
  readonly kind: 'thing';
  readonly color: Given;
  /** Its names. */
  readonly names?: readonly string[];
}`);
    expect(vocabularies[0]).toMatchObject({
      name: 'Color',
      description: 'A color.',
      terms: [
        { term: 'red', meaning: 'as a rose is.' },
        { term: 'blue', meaning: '' },
      ],
    });
    expect(shapes[0]?.fields).toEqual([
      { name: 'kind', type: "'thing'", optional: false, description: 'Always `thing`.' },
      { name: 'color', type: 'Color', optional: false, description: 'A color.' },
      { name: 'names', type: 'list of strings', optional: true, description: 'Its names.' },
    ]);
  });

  test('refuses a field that nothing describes', () => {
    expect(() => read('export interface Thing { readonly size: number }')).toThrow(
      'colors.ts: Thing.size has no description: write a documentation comment above it.',
    );
  });

  test('refuses a list of terms that does not say whose terms they are', () => {
    expect(() => read(terms.replace('The terms of', 'All of'))).toThrow(
      'a list of terms must say "The terms of {@link …}"',
    );
  });

  test('refuses a file of the model of which the codebook does not tell', () => {
    expect(() => codebook(read(terms), tipReportLaos2012)).toThrow('Name colors.ts');
  });
});
