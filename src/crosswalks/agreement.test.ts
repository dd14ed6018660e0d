// How far the two coders of Human Trafficking Indicators agreed, as the guide publishes it.

import { readFileSync } from 'node:fs';
import { htiEntries } from 'tip-report-laos-2012/crosswalks';
import { expect, test } from 'vitest';
import { agreementOf } from '../coding/kappa.js';
// The codings as handed in. The second coder saw only the text and the codebook.
import first from './testing/codings/first.json' with { type: 'json' };
import second from './testing/codings/second.json' with { type: 'json' };

const variables: readonly string[] = htiEntries.map(({ variable }) => variable);
const codings = [first, second].map(
  (coding) => new Map(coding.map((each) => [each.variable, each])),
);

function codesOf(variable: string): readonly [number | undefined, number | undefined] {
  const [one, other] = codings.map((coding) => coding.get(variable)?.code);
  return [one, other];
}

const differing = variables.filter((variable) => {
  const [one, other] = codesOf(variable);
  return one !== other;
});

test('both coders coded every variable once', () => {
  for (const coding of [first, second]) {
    expect(coding.map(({ variable }) => variable).toSorted()).toEqual(variables.toSorted());
  }
});

test('if they differ, each gave the code of the other as the alternative', () => {
  expect(differing).not.toEqual([]);
  for (const variable of differing) {
    const [one, other] = codings.map((coding) => coding.get(variable));
    expect(one?.ambiguous?.alternative, variable).toBe(other?.code);
    expect(other?.ambiguous?.alternative, variable).toBe(one?.code);
  }
});

test('the entries have the code of a coder, and that of the other as the alternative', () => {
  for (const { variable, code, ambiguous } of htiEntries) {
    const given = codesOf(variable);
    expect(given, variable).toContain(code);
    const other = given.find((each) => each !== code);
    if (other !== undefined) expect(ambiguous?.alternative, variable).toBe(other);
  }
});

test('the guide gives the agreement of the two codings', () => {
  const guide = readFileSync('docs/human-trafficking-indicators.md', 'utf8').replaceAll(/ +/g, ' ');
  const types = variables.filter((each) =>
    /^(?:p|l|d|ds|cp|cl|cs)(?:source|transit|dest|internal)$/.test(each),
  );
  const others = variables.filter((each) => !types.includes(each));
  for (const [name, of] of [
    ['All variables', variables],
    ['Types of trafficking', types],
    ['All others', others],
  ] as const) {
    const { codings, agreed, observed, kappa } = agreementOf(of.map(codesOf));
    const share = ((observed ?? 0) * 100).toFixed(1);
    const cells = [name, codings, agreed, `${share}%`, kappa?.toFixed(2)];
    expect(guide).toContain(`| ${cells.join(' | ')} |`);
  }
  for (const variable of differing) {
    const settled = htiEntries.find((each) => each.variable === variable)?.code;
    const cells = [`\`${variable}\``, ...codesOf(variable), settled];
    expect(guide).toContain(`| ${cells.join(' | ')} |`);
  }
});
