import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { legalProvisions, statistics, victimCategories } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const shown = execFileSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=tip-report-laos-2012:source', 'tools/show-report.mjs'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const inOneLine = shown.replace(/\s+/g, ' ');

test('the identity and the tier', () => {
  expect(shown).toContain('2012 Trafficking in Persons Report - Laos (LAOS (Tier 2))');
  expect(shown).toContain('United States Department of State, published 2012-06-19. Tier 2.');
});

test('each figure with its period, its source and its quotes; missing ones as missing', () => {
  for (const { evidence, label } of statistics) {
    expect(inOneLine).toContain(label);
    for (const { quote, unit } of evidence) {
      expect(inOneLine).toContain(`“${quote.replace(/\s+/g, ' ')}” — ${unit}`);
    }
  }
  expect(shown).toContain('49 cases  Trafficking cases investigated');
  expect(inOneLine).toContain(
    '“During the current reporting period” (reporting-period); source: Government of Laos (“the government reported”)',
  );
  expect(shown).toContain('missing: not recorded');
  expect(shown.match(/missing: /g)).toHaveLength(
    statistics.filter(({ quantity }) => quantity.kind === 'missing').length,
  );
});

test('who is trafficked, where and how', () => {
  for (const { label } of victimCategories) expect(inOneLine).toContain(label);
  expect(inOneLine).toContain(
    'forced labor (fishing, construction) route: source: LA (inferred) → TH',
  );
});

test('the legal provisions with penalties and status', () => {
  for (const { name } of legalProvisions) expect(inOneLine).toContain(name);
  expect(inOneLine).toContain("penalty: ranging from five years' to life imprisonment");
  expect(inOneLine).toContain('the National Assembly approved in 2007; The prime minister has yet');
});

test('without color where the output is no terminal', () => {
  expect(shown).not.toContain('\u001b');
});
