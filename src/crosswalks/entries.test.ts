// What holds for every entry, and for each scheme beside the records.

import {
  getUnit,
  locateEvidence,
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

const { report, narrative: _, ...collections } = tipReportLaos2012;
const records = [report, ...Object.values(collections).flat()];

function nameOf({ scheme, variable, subject, code }: CrosswalkEntry): string {
  return `${scheme} ${variable} ${subject} ${code}`;
}

function recordsOf(entry: CrosswalkEntry) {
  return entry.records.map((reference) => {
    const found = records.find(({ kind, id }) => kind === reference.kind && id === reference.id);
    expect(found, `${nameOf(entry)}: ${reference.kind} ${reference.id}`).toBeDefined();
    return found;
  });
}

describe('every entry', () => {
  const entries: readonly CrosswalkEntry[] = crosswalkEntries;

  test('has an id that says what it codes, and that no other has', () => {
    for (const { id, scheme, variable, subject, code } of entries) {
      const { several }: CrosswalkScheme = crosswalkSchemes[scheme as 'hti'];
      const parts = [
        scheme,
        ...(subject === report.id ? [] : [subject]),
        variable,
        ...(several ? [code] : []),
      ];
      expect(id).toBe(parts.join('/'));
      // Else two ids could come to the same text.
      for (const part of parts) expect(String(part), id).toMatch(/^[^\s/]+$/);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('quotes its units', () => {
    for (const entry of entries) {
      for (const { unit, quote } of entry.evidence) {
        expect(quote, nameOf(entry)).not.toBe('');
        expect(getUnit(unit as 'prosecution.4').text, nameOf(entry)).toContain(quote);
      }
      expect(locateEvidence(entry)).toHaveLength(entry.evidence.length);
    }
  });

  test('has records and words of the same units', () => {
    for (const entry of entries) {
      const name = nameOf(entry);
      const units: readonly string[] = entry.evidence.map(({ unit }) => unit);
      const cited = recordsOf(entry).map(
        (record) => record?.evidence.map((each) => each.unit) ?? [],
      );
      for (const unit of units) expect(cited.flat(), name).toContain(unit);
      for (const own of cited) {
        expect(
          own.some((unit) => units.includes(unit)),
          name,
        ).toBe(true);
      }
    }
  });

  test('has a code of its variable, and such an alternative', () => {
    for (const entry of entries) {
      const name = nameOf(entry);
      const codes = codebookCodes[entry.scheme]?.[entry.variable];
      expect(codes, name).toBeDefined();
      for (const code of [entry.code, entry.ambiguous?.alternative ?? entry.code]) {
        if (codes === 'count') expect(code, name).toSatisfy(Number.isInteger);
        else expect(codes, name).toContain(code);
      }
      expect(entry.ambiguous?.alternative, name).not.toBe(entry.code);
    }
  });

  test('says why, and what an alternative hangs on', () => {
    for (const entry of entries) {
      expect(entry.rationale, nameOf(entry)).toMatch(/\.$/);
      if (entry.ambiguous !== null) {
        expect(entry.ambiguous.hangsOn, nameOf(entry)).toMatch(/^Whether .*\.$/);
      }
    }
  });
});

test('no entry stands twice', () => {
  expect(new Set(crosswalkEntries.map(nameOf)).size).toBe(crosswalkEntries.length);
});

test('the vocabulary of each scheme is that of its source', () => {
  const vocabulary = Object.values<CrosswalkScheme>(crosswalkSchemes).map(({ id, variables }) => [
    id,
    Object.fromEntries(
      Object.entries(variables).map(([name, { codes }]) => [
        name,
        codes === 'count' ? codes : codes.map(({ code }) => code),
      ]),
    ),
  ]);
  const sorted = (schemes: typeof codebookCodes) =>
    Object.fromEntries(
      Object.entries(schemes).map(([id, variables]) => [
        id,
        Object.fromEntries(
          Object.entries(variables).map(([name, codes]) => [
            name,
            codes === 'count' ? codes : codes.map(String).toSorted(),
          ]),
        ),
      ]),
    );
  expect(sorted(Object.fromEntries(vocabulary))).toEqual(sorted(codebookCodes));
});

test('a scheme says whose coding it is; its variables and codes each have a meaning of their own', () => {
  const phrase = /^[^\s].*[^\s.]$/;
  for (const { title, source, coding, variables } of Object.values<CrosswalkScheme>(
    crosswalkSchemes,
  )) {
    for (const each of [title, source]) expect(each).toMatch(phrase);
    expect(coding).toMatch(/^[A-Z].+\.$/);
    const titles = Object.values(variables).map((variable) => variable.title);
    for (const each of titles) expect(each).toMatch(/^[A-Z].*[^\s.]$/);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { codes } of Object.values(variables)) {
      if (codes === 'count') continue;
      const labels = codes.map(({ label }) => label);
      for (const each of labels) expect(each).toMatch(phrase);
      expect(new Set(labels).size).toBe(labels.length);
    }
  }
});

test('every variable of a scheme that codes the report has one entry, in order', () => {
  for (const entries of [htiEntries, tvpaEntries]) {
    const scheme = crosswalkSchemes[entries[0].scheme];
    expect(entries.map(({ variable }) => variable)).toEqual(Object.keys(scheme.variables));
    expect(new Set(entries.map(({ subject }) => subject))).toEqual(new Set([report.id]));
  }
});

test('a scheme that gives a subject one code of a variable does so', () => {
  for (const { id, several } of Object.values(crosswalkSchemes)) {
    const keys = crosswalkEntries
      .filter(({ scheme }) => scheme === id)
      .map(({ variable, subject }) => `${variable} ${subject}`);
    expect(new Set(keys).size < keys.length, id).toBe(several);
  }
});

test('what the text is silent on has neither records nor words, and the rationale says so', () => {
  for (const entry of crosswalkEntries) {
    expect(entry.records.length === 0, nameOf(entry)).toBe(entry.evidence.length === 0);
    if (entry.evidence.length > 0) continue;
    expect([0, 'silent'], nameOf(entry)).toContain(entry.code);
    expect(entry.rationale, nameOf(entry)).toMatch(/text would have had to/);
    expect(entry.ambiguous, nameOf(entry)).toBeNull();
  }
});

const codesOf = (
  entries: readonly CrosswalkEntry[],
  subject: string,
  variable: string,
): readonly unknown[] =>
  entries
    .filter((entry) => entry.subject === subject && entry.variable === variable)
    .map(({ code }) => code);

const omitted = (scheme: string): readonly (string | null)[] =>
  crosswalkOmissions
    .filter((each) => each.scheme === scheme && each.variable === null)
    .map(({ subject }) => subject);

describe('victim categories', () => {
  const alpha3 = new Map<string, string>(
    places.flatMap(({ codes }) => (codes === null ? [] : [[codes.alpha2, codes.alpha3]])),
  );

  test.each([
    ['ctdc', ctdcEntries],
    ['htcds', htcdsEntries],
  ] as const)('%s codes each or says why not', (scheme, entries) => {
    const coded = new Set<string>(entries.map(({ subject }) => subject));
    const left = omitted(scheme).filter((subject) => subject !== null);
    for (const subject of left) expect(coded, subject).not.toContain(subject);
    expect([...coded, ...left].toSorted()).toEqual(victimCategories.map(({ id }) => id).toSorted());
  });

  test('an entry rests on the category that it codes', () => {
    for (const entry of [...ctdcEntries, ...htcdsEntries]) {
      const own = { kind: 'victim-category', id: entry.subject };
      expect(entry.records, nameOf(entry)).toContainEqual(own);
    }
  });

  test('CTDC: citizenship is the nationality of the record', () => {
    const coded = new Set<string>(ctdcEntries.map(({ subject }) => subject));
    for (const { id, who } of victimCategories.filter((each) => coded.has(each.id))) {
      const nationalities = who.nationalities.map(({ country }) => alpha3.get(country));
      expect(codesOf(ctdcEntries, id, 'citizenship'), id).toEqual(nationalities);
    }
  });

  test('CTDC: the country of exploitation is the destination of a route, where it is a country', () => {
    const coded = new Set<string>(ctdcEntries.map(({ subject }) => subject));
    for (const { id, routes } of victimCategories.filter((each) => coded.has(each.id))) {
      const destinations = routes.flatMap(({ destination }) =>
        destination.kind === 'countries' ? destination.countries : [],
      );
      expect(codesOf(ctdcEntries, id, 'CountryOfExploitation'), id).toEqual(
        destinations.map((country) => alpha3.get(country)),
      );
    }
  });

  test('CTDC: gender is that of the groups of the record', () => {
    const genders = {
      female: 'Woman',
      girls: 'Woman',
      women: 'Woman',
      boys: 'Man',
      male: 'Man',
      men: 'Man',
    };
    const coded = new Set<string>(ctdcEntries.map(({ subject }) => subject));
    for (const { id, who } of victimCategories.filter((each) => coded.has(each.id))) {
      const expected = who.groups.flatMap((group) =>
        Object.hasOwn(genders, group) ? [genders[group as keyof typeof genders]] : [],
      );
      expect(new Set(codesOf(ctdcEntries, id, 'gender')), id).toEqual(new Set(expected));
    }
  });

  test('CTDC and HTCDS: the kind of exploitation is that of the forms of the record', () => {
    const sexual = ['forced-prostitution', 'sex-trafficking', 'sexual-servitude'];
    for (const { id, exploitation, status } of victimCategories) {
      if (status === 'vulnerable') continue;
      const forms: readonly string[] = exploitation.map(({ form }) => form);
      const isSexual = forms.some((form) => sexual.includes(form));
      const isLabor = forms.includes('forced-labor');
      const isBride = forms.includes('sold-as-bride');
      expect(codesOf(ctdcEntries, id, 'isSexualExploit'), id).toEqual(isSexual ? [1] : []);
      expect(codesOf(ctdcEntries, id, 'isForcedLabour'), id).toEqual(isLabor ? [1] : []);
      expect(codesOf(ctdcEntries, id, 'isOtherExploit'), id).toEqual(isBride ? [1] : []);
      expect(codesOf(htcdsEntries, id, 'vic_TypeOfExploitation'), id).toEqual([
        ...(isSexual ? ['SexualExploitation'] : []),
        ...(isLabor ? ['ForcedLabour'] : []),
        ...(isBride ? ['ForcedMarriage'] : []),
      ]);
    }
  });

  test('HTCDS: those whom the text calls vulnerable have no status; some victims among many are possible ones', () => {
    for (const { id, status, hedges } of victimCategories) {
      const codes = codesOf(htcdsEntries, id, 'vic_TraffickingStatus');
      const isPossible =
        status === 'returned-migrants-including-victims' ||
        hedges.some(({ phrase }) => phrase === 'reportedly');
      if (status === 'vulnerable') expect(codes, id).toEqual([]);
      else expect(codes, id).toEqual([isPossible ? 'Possible' : 'Actual']);
    }
  });
});

test('ICCS: every form of exploitation of a victim category has a code', () => {
  const forms = victimCategories.flatMap(({ exploitation }) =>
    exploitation.map(({ form }) => form),
  );
  expect(iccsEntries.map(({ subject }) => subject).toSorted()).toEqual(
    [...new Set(forms)].toSorted(),
  );
  for (const { subject, records: cited } of iccsEntries) {
    const bearing = victimCategories.filter(({ exploitation }) =>
      exploitation.some(({ form }) => form === subject),
    );
    expect(cited.map(({ id }) => id).toSorted(), subject).toEqual(
      bearing.map(({ id }) => id).toSorted(),
    );
  }
});

test('ISIC: every sector of a victim category has a code or a reason why not', () => {
  const sectors = victimCategories.flatMap(({ exploitation }) =>
    exploitation.flatMap((each) => each.sectors.map(({ sector }) => sector)),
  );
  expect([...isicEntries.map(({ subject }) => subject), ...omitted('isic')].toSorted()).toEqual(
    [...new Set(sectors)].toSorted(),
  );
});

test('ISO 3166: the codes are those of the places', () => {
  const countries = places.filter(({ codes }) => codes !== null);
  expect(iso3166Entries).toHaveLength(3 * countries.length);
  for (const { id, codes } of countries) {
    expect(codesOf(iso3166Entries, id, 'alpha-2'), id).toEqual([codes?.alpha2]);
    expect(codesOf(iso3166Entries, id, 'alpha-3'), id).toEqual([codes?.alpha3]);
    expect(codesOf(iso3166Entries, id, 'numeric'), id).toEqual([codes?.numeric]);
  }
});

describe('SDMX', () => {
  test('every statistic has one status', () => {
    expect(sdmxEntries.map(({ subject }) => subject)).toEqual(statistics.map(({ id }) => id));
  });

  test.each(statistics)('the status of $id agrees with its quantity', ({ id, quantity }) => {
    const [code] = codesOf(sdmxEntries, id, 'OBS_STATUS');
    switch (quantity.kind) {
      case 'exact':
      case 'range':
        return expect(code).toBe('A');
      case 'estimate':
        return expect(code).toBe('E');
      case 'verbal':
        return expect(code).toBe('O');
      case 'missing':
        return expect(code).toBe(quantity.occurred === 'yes' ? 'L' : 'O');
    }
  });

  test('figures of different bases can be coded as of a different definition', () => {
    for (const { id, period } of statistics) {
      const entry = sdmxEntries.find(({ subject }) => subject === id);
      expect(entry?.ambiguous?.alternative === 'D', id).toBe(period.basis === 'calendar-year');
    }
  });
});

test('TVPA: what the text speaks to, it is quoted for', () => {
  for (const { variable, code, says, evidence } of tvpaEntries) {
    expect(says, variable).toMatch(/\.$/);
    expect(evidence.length > 0, variable).toBe(code !== 'silent');
  }
});

test('what is left out says why, and is of a scheme that there is', () => {
  for (const { scheme, because } of crosswalkOmissions) {
    expect(Object.keys(crosswalkSchemes)).toContain(scheme);
    expect(because).toMatch(/\.$/);
  }
});
