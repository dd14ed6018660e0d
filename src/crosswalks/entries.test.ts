// What is true of every entry, and how the entries of each scheme follow from the records.

import {
  getPassage,
  places,
  statistics,
  tipReportLaos2012,
  victimCategories,
} from 'tip-report-laos-2012';
import {
  type CrosswalkEntry,
  type CrosswalkScheme,
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  ctdcEntries,
  htcdsEntries,
  htiEntries,
  iccsEntries,
  isicEntries,
  iso3166Entries,
  sdmxEntries,
  tvpaEntries,
} from 'tip-report-laos-2012/crosswalks';
import { describe, expect, test } from 'vitest';
import { codebookCodes } from './testing/codebook-codes.js';

const { metadata, narrative: _, ...collections } = tipReportLaos2012;
const records = [metadata, ...Object.values(collections).flat()];
const schemes = Object.values<CrosswalkScheme>(crosswalkSchemes);

describe('every entry', () => {
  test('has an id that names what it codes and is unique', () => {
    for (const { id, scheme, variable, subject, code } of crosswalkEntries) {
      const parts = [
        scheme,
        ...(subject === metadata.id ? [] : [subject]),
        variable,
        ...(crosswalkSchemes[scheme].several ? [code] : []),
      ];
      expect(id).toBe(parts.join('/'));
      for (const part of parts) expect(String(part), id).toMatch(/^[^\s/]+$/);
    }
    expect(new Set(crosswalkEntries.map(({ id }) => id)).size).toBe(crosswalkEntries.length);
  });

  test('quotes its passages letter for letter', () => {
    for (const { id, evidence } of crosswalkEntries) {
      for (const { passage, quote } of evidence) {
        expect(quote, id).not.toBe('');
        expect(getPassage(passage).text, id).toContain(quote);
      }
    }
  });

  test('has records and quotes from the same passages', () => {
    for (const { id, evidence, records: cited } of crosswalkEntries) {
      const passages: readonly string[] = evidence.map(({ passage }) => passage);
      const passagesOfRecords = cited.map(({ kind, id: of }): readonly string[] => {
        const found = records.find((each) => each.kind === kind && each.id === of);
        return found?.evidence.map(({ passage }) => passage) ?? [];
      });
      for (const own of passagesOfRecords) {
        const shared = own.filter((passage) => passages.includes(passage));
        expect(shared, id).not.toEqual([]);
      }
      expect(passagesOfRecords.flat(), id).toEqual(expect.arrayContaining([...passages]));
    }
  });

  test('has a code of its variable, and another such code as its alternative', () => {
    for (const { id, scheme, variable, code, ambiguous } of crosswalkEntries) {
      const codes = codebookCodes[scheme]?.[variable];
      const alternative = ambiguous?.alternative ?? null;
      for (const each of [code, ...(alternative === null ? [] : [alternative])]) {
        if (codes === 'count') expect(each, id).toSatisfy(Number.isInteger);
        else expect(codes, id).toContain(each);
      }
      expect(alternative, id).not.toBe(code);
    }
  });

  test('has neither records nor quotes if the text is silent, and says what it would take', () => {
    for (const { id, code, records: cited, evidence, rationale, ambiguous } of crosswalkEntries) {
      expect(cited.length === 0, id).toBe(evidence.length === 0);
      if (evidence.length > 0) continue;
      expect([0, 'silent'], id).toContain(code);
      expect(rationale, id).toMatch(/text would have to/);
      expect(ambiguous, id).toBeNull();
    }
  });
});

test("the codes of each scheme are those of the scheme's own documentation", () => {
  const own = schemes.flatMap(({ id, variables }) =>
    Object.entries(variables).flatMap(([name, { codes }]) =>
      codes === 'count' ? [[id, name, codes]] : codes.map(({ code }) => [id, name, code]),
    ),
  );
  const documented = Object.entries(codebookCodes).flatMap(([id, variables]) =>
    Object.entries(variables).flatMap(([name, codes]) =>
      [codes].flat().map((code) => [id, name, code]),
    ),
  );
  const sorted = (codes: readonly unknown[]) => codes.map((each) => JSON.stringify(each)).sort();
  expect(sorted(own)).toEqual(sorted(documented));
});

test('a scheme that codes the report has one entry per variable, in order', () => {
  for (const entries of [htiEntries, tvpaEntries]) {
    const { variables } = crosswalkSchemes[entries[0].scheme];
    expect(entries.map(({ variable }) => variable)).toEqual(Object.keys(variables));
    for (const { subject } of entries) expect(subject).toBe(metadata.id);
  }
});

test('only a scheme that says so gives a subject several codes of a variable', () => {
  for (const { id, several } of schemes) {
    const keys = crosswalkEntries
      .filter(({ scheme }) => scheme === id)
      .map(({ variable, subject }) => `${variable} ${subject}`);
    expect(new Set(keys).size < keys.length, id).toBe(several);
  }
});

function codesOf(entries: readonly CrosswalkEntry[], subject: string, variable: string) {
  return entries
    .filter((entry) => entry.subject === subject && entry.variable === variable)
    .map(({ code }) => code);
}

/** The subjects that get no code in a scheme at all. */
function omitted(id: string): readonly string[] {
  return crosswalkOmissions.flatMap(({ scheme, variable, subject }) =>
    scheme === id && variable === null && subject !== null ? [subject] : [],
  );
}

test.each<[string, readonly CrosswalkEntry[], readonly string[]]>([
  ['ctdc', ctdcEntries, victimCategories.map(({ id }) => id)],
  ['htcds', htcdsEntries, victimCategories.map(({ id }) => id)],
  [
    'isic',
    isicEntries,
    victimCategories.flatMap(({ exploitation }) =>
      exploitation.flatMap(({ sectors }) => sectors.map(({ sector }) => sector)),
    ),
  ],
  ['sdmx', sdmxEntries, statistics.map(({ id }) => id)],
])('%s codes every subject or says why not', (scheme, entries, subjects) => {
  const coded = new Set(entries.map(({ subject }) => subject));
  expect([...coded, ...omitted(scheme)].toSorted()).toEqual([...new Set(subjects)].toSorted());
});

describe('victim categories', () => {
  const alpha3 = new Map<string, string>(
    places.flatMap(({ codes }) => (codes === null ? [] : [[codes.alpha2, codes.alpha3]])),
  );
  const genders: Readonly<Record<string, string>> = {
    female: 'Woman',
    girls: 'Woman',
    women: 'Woman',
    boys: 'Man',
    male: 'Man',
    men: 'Man',
  };
  const inCtdc = victimCategories.filter(({ id }) => !omitted('ctdc').includes(id));

  test('an entry is based on the category that it codes', () => {
    for (const { id, records: cited, subject } of [...ctdcEntries, ...htcdsEntries]) {
      expect(cited, id).toContainEqual({ kind: 'victim-category', id: subject });
    }
  });

  test.each(inCtdc)('CTDC: $id has the gender, citizenship and country of its record', (each) => {
    const { id, routes, who } = each;
    const expected = who.groups.flatMap((group) => genders[group] ?? []);
    expect(new Set(codesOf(ctdcEntries, id, 'gender'))).toEqual(new Set(expected));
    expect(codesOf(ctdcEntries, id, 'citizenship')).toEqual(
      who.nationalities.map(({ country }) => alpha3.get(country)),
    );
    expect(codesOf(ctdcEntries, id, 'CountryOfExploitation')).toEqual(
      routes.flatMap(({ destination }) =>
        destination.kind === 'countries'
          ? destination.countries.map((country) => alpha3.get(country))
          : [],
      ),
    );
  });

  test.each(victimCategories)('$id has the exploitation and status of its record', (each) => {
    const { id, exploitation, hedges, status } = each;
    const isVictim = status !== 'vulnerable';
    const has = (...forms: readonly string[]): boolean =>
      isVictim && exploitation.some(({ form }) => forms.includes(form));
    const kinds = [
      [
        has('forced-prostitution', 'sex-trafficking', 'sexual-servitude'),
        'isSexualExploit',
        'SexualExploitation',
      ],
      [has('forced-labor'), 'isForcedLabour', 'ForcedLabour'],
      [has('sold-as-bride'), 'isOtherExploit', 'ForcedMarriage'],
    ] as const;
    for (const [applies, field] of kinds) {
      expect(codesOf(ctdcEntries, id, field), field).toEqual(applies ? [1] : []);
    }
    expect(codesOf(htcdsEntries, id, 'vic_TypeOfExploitation')).toEqual(
      kinds.flatMap(([applies, , code]) => (applies ? [code] : [])),
    );
    // Some victims among many are possible victims.
    const isPossible =
      status === 'returned-including-victims' ||
      hedges.some(({ phrase }) => phrase === 'reportedly');
    expect(codesOf(htcdsEntries, id, 'vic_TraffickingStatus')).toEqual(
      isVictim ? [isPossible ? 'Possible' : 'Actual'] : [],
    );
  });
});

test('ICCS: every form of exploitation has a code, based on the categories with that form', () => {
  const categoriesByForm: Record<string, string[]> = {};
  for (const { id, exploitation } of victimCategories) {
    for (const form of new Set(exploitation.map((each) => each.form))) {
      categoriesByForm[form] = [...(categoriesByForm[form] ?? []), id].sort();
    }
  }
  expect(
    Object.fromEntries(
      iccsEntries.map(({ subject, records: cited }) => [
        subject,
        cited.map(({ id }) => id).toSorted(),
      ]),
    ),
  ).toEqual(categoriesByForm);
});

test('ISO 3166: the codes are those of the places', () => {
  for (const { id, codes } of places) {
    expect(codesOf(iso3166Entries, id, 'alpha-2'), id).toEqual(codes ? [codes.alpha2] : []);
    expect(codesOf(iso3166Entries, id, 'alpha-3'), id).toEqual(codes ? [codes.alpha3] : []);
    expect(codesOf(iso3166Entries, id, 'numeric'), id).toEqual(codes ? [codes.numeric] : []);
  }
});

test.each(statistics)('SDMX: the status of $id follows from its quantity', (statistic) => {
  const { id, period, quantity } = statistic;
  const statusOf = { exact: 'A', range: 'A', estimate: 'E', verbal: 'O', missing: 'O' };
  const entry = sdmxEntries.find(({ subject }) => subject === id);
  const isUncounted = quantity.kind === 'missing' && quantity.occurred === 'yes';
  expect(entry?.code).toBe(isUncounted ? 'L' : statusOf[quantity.kind]);
  // A calendar year isn't the period of the other figures.
  expect(entry?.ambiguous?.alternative === 'D').toBe(period.basis === 'calendar-year');
});

test('TVPA: an entry says what the text says, and quotes it', () => {
  for (const { id, code, says, evidence } of tvpaEntries) {
    expect(says, id).toMatch(/\.$/);
    expect(evidence.length > 0, id).toBe(code !== 'silent');
  }
});
