import { everyField, valuesAt } from '../../parts/paths.js';
import { readEdtf } from '../../parts/period/edtf.js';
import type {
  CalendarYear,
  PartOfYear,
  Period,
  ReportingPeriod,
} from '../../parts/period/period.js';
import type { CountriesEndpoint } from '../../parts/route/route.js';
import { show, showSome } from '../../parts/show.js';
import { appearsIn } from '../../parts/spans-of.js';
import { eachRecord } from '../../report/each-record.js';
import type { TipReport } from '../../report/tip-report.js';
import type { Fault, IntegrityRule } from '../rule.js';
import { passagesById } from '../support/each-passage.js';

/**
 * What we infer is marked as inferred, and follows from the report's data; what isn't marked appears in the text.
 *
 * - A reporting period has the report's inferred bounds, or those of the year before.
 * - A calendar year, and every year of a part of a year, appears in the phrase. A part of a year for which EDTF has no
 *   code ("mid", "early", "late") is inferred.
 * - The pillars of a finding are inferred if one of them is not that of a section with evidence of it. A finding
 *   without pillars has none to infer.
 * - The countries at an end of a route are inferred if its words do not name each of them; see `countryNames` for what
 *   is a name. Words that do name them may still be marked as inferred.
 */
export const inferredValuesSaySo: IntegrityRule = {
  name: 'inferred-values-say-so',
  title:
    'Inferred periods, pillars and countries are marked as inferred, and the others are in the text',
  *check(dataset) {
    yield* periodProblems(dataset);
    yield* pillarProblems(dataset);
    yield* endpointProblems(dataset);
  },
};

type PeriodFault = Pick<Fault, 'message' | 'hint'> & { readonly field: 'edtf' | 'inferred' };

function* periodProblems(dataset: TipReport): Generator<Fault> {
  for (const { record, path } of eachRecord(dataset)) {
    for (const { path: field, value } of everyField(record)) {
      if (!isPeriod(value)) continue;
      for (const { field: part, ...fault } of faultsOf(value, dataset)) {
        yield { path: `${path}.${field}.${part}`, id: record.id, ...fault };
      }
    }
  }
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'basis' in value && 'edtf' in value;
}

function* faultsOf(period: Period, dataset: TipReport): Generator<PeriodFault> {
  if (period.basis === 'reporting-period') yield* boundsFaults(period, dataset);
  if (period.basis === 'part-of-year') yield* fuzzyFaults(period);
  if (period.basis === 'part-of-year' || period.basis === 'calendar-year') {
    yield* yearFaults(period);
  }
}

function* boundsFaults(
  { edtf, which }: ReportingPeriod,
  dataset: TipReport,
): Generator<PeriodFault> {
  const { start, end } = dataset.metadata.reportingPeriod;
  const expected =
    which === 'current' ? `${start}/${end}` : `${yearBefore(start)}/${yearBefore(end)}`;
  if (edtf === expected) return;
  yield {
    field: 'edtf',
    message: `the edtf ${show(edtf)} of the ${which} reporting period is not ${show(expected)}`,
    hint: `Write ${show(expected)}, as metadata.reportingPeriod has it${which === 'current' ? '' : ' for the year after'}`,
  };
}

/** The same day a year earlier. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${day.slice(4)}`.replace('-02-29', '-02-28');
}

function* fuzzyFaults({ edtf, inferred, phrase }: PartOfYear): Generator<PeriodFault> {
  const fuzzy = /(?<!\p{L})(?:early|late|mid|middle)(?!\p{L})/iu.exec(phrase)?.[0];
  if (fuzzy === undefined || inferred) return;
  yield {
    field: 'inferred',
    message: `the phrase ${show(phrase)} says ${show(fuzzy)}, for which EDTF has no code, but the edtf ${show(edtf)} is not marked as inferred`,
    hint: 'Write true: the months are our interpretation',
  };
}

function* yearFaults({ edtf, phrase }: CalendarYear | PartOfYear): Generator<PeriodFault> {
  const absent = readEdtf(edtf)?.dates.find(({ year }) => !appearsIn(year, phrase));
  if (absent === undefined) return;
  yield {
    field: 'edtf',
    message: `the year ${absent.year} of the edtf ${show(edtf)} does not appear in the phrase ${show(phrase)}`,
    hint: 'Write the year that the phrase has, or choose the basis that fits the phrase',
  };
}

function* pillarProblems(dataset: TipReport): Generator<Fault> {
  const passages = passagesById(dataset);
  for (const [index, { evidence, id, pillars, pillarsInferred }] of dataset.findings.entries()) {
    const sections = evidence.map(({ passage }) => passages.get(passage)?.section);
    // references-resolve reports a passage that does not exist.
    if (sections.includes(undefined)) continue;
    const stated = new Set(sections.map((section) => section?.pillar));
    const unstated = pillars.find((pillar) => !stated.has(pillar));
    const inferred = unstated !== undefined;
    if (pillarsInferred === inferred) continue;
    const because = inferred
      ? `no evidence of it is in a section on ${unstated}`
      : pillars.length === 0
        ? 'it has no pillars'
        : `each of its pillars (${showSome(pillars)}) is that of a section with evidence of it`;
    yield {
      path: `findings[${index}].pillarsInferred`,
      id,
      message: `pillarsInferred is ${pillarsInferred}, but ${because}`,
      hint: `Write ${inferred}, or fix the pillars`,
    };
  }
}

function* endpointProblems(dataset: TipReport): Generator<Fault> {
  const names = countryNames(dataset);
  for (const [index, category] of dataset.victimCategories.entries()) {
    for (const end of ['origin', 'transit', 'destination'] as const) {
      for (const { path, value } of valuesAt(category, `routes[].${end}`)) {
        const { countries = [], inferred, phrase = '' } = value as Partial<CountriesEndpoint>;
        // references-resolve reports a country that is not among the places.
        const unnamed = countries.find(
          (country) => names.get(country)?.every((name) => !appearsIn(name, phrase)) === true,
        );
        if (inferred === true || unnamed === undefined) continue;
        const known = names.get(unnamed) ?? [];
        yield {
          path: `victimCategories[${index}].${path}.inferred`,
          id: category.id,
          message: `the phrase ${show(phrase)} does not name the country ${unnamed}${known.length === 0 ? '' : ` (${showSome(known)})`}, which is not marked as inferred`,
          hint: 'Write true: the country is inferred from the words',
        };
      }
    }
  }
}

/**
 * The names of each country by its two-letter code: the names of its place, except those of its people.
 *
 * A place may have the report's adjective for its people among its names. A name counts as one of the people if a victim
 * category of the dataset gives the same word as a nationality of that country. The name of the country reported on is
 * always a name.
 */
function countryNames(dataset: TipReport): ReadonlyMap<string, readonly string[]> {
  const peoples = new Set(
    dataset.victimCategories.flatMap(({ who }) =>
      who.nationalities.map(({ country, phrase }) => `${country} ${phrase}`),
    ),
  );
  const { country: reported, countryName } = dataset.metadata;
  const names = new Map<string, readonly string[]>();
  for (const { codes, name, otherNames } of dataset.places) {
    // ids-are-unique-and-in-style reports a second place with the code.
    if (codes === null || names.has(codes.alpha2)) continue;
    const own = [name, ...otherNames].filter((word) => !peoples.has(`${codes.alpha2} ${word}`));
    names.set(codes.alpha2, own);
  }
  return names.set(reported, [...new Set([countryName, ...(names.get(reported) ?? [])])]);
}
