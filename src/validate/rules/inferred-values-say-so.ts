import type { Pillar } from '../../parts/pillar/pillar.js';
import type { Dataset } from '../../report/dataset.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { countryNames } from '../support/country-names.js';
import { eachCountriesEndpoint } from '../support/each-endpoint.js';
import { eachPeriod, type PeriodAt } from '../support/each-period.js';
import { show, showSome } from '../support/show.js';
import { standsIn } from '../support/spans-of.js';
import { unitIndex } from '../support/unit-index.js';

const name = 'inferred-values-say-so';

/**
 * What is our inference is marked as one, and is the inference that the report's data name; what is not marked is
 * there to be read in the text.
 *
 * - A reporting period is inferred and has the report's inferred bounds, or those of the year before.
 * - A calendar year, and every year of a part of a year, stands in the phrase. A part of a year for which EDTF has no
 *   code ("mid", "early", "late") is inferred.
 * - The pillars of a finding are inferred where one of them is not that of a section in which its evidence lies. A
 *   finding without pillars has none to infer.
 * - The countries of an end of a route are inferred where its words do not name each of them; see `countryNames` for
 *   what is a name. Words that do name them may still be marked as inferred.
 */
export const inferredValuesSaySo: IntegrityRule = {
  name,
  title:
    'Inferred periods, pillars and countries are marked as inferred, and the others are in the text',
  check: (dataset) => [
    ...periodProblems(dataset),
    ...pillarProblems(dataset),
    ...endpointProblems(dataset),
  ],
};

function* periodProblems(dataset: Dataset): Generator<Problem> {
  const { start, end } = dataset.report.reportingPeriod;
  const bounds = {
    current: `${start}/${end}`,
    previous: `${yearBefore(start)}/${yearBefore(end)}`,
  };
  for (const periodAt of eachPeriod(dataset)) {
    const { period, path, record } = periodAt;
    const at = { code: name, id: record.id };
    if (period.basis === 'reporting-period') {
      // The types rule out other values here and below; data from elsewhere may not have met them.
      if ((period.inferred as unknown) !== true) {
        yield {
          ...at,
          path: `${path}.inferred`,
          message: 'the bounds of a reporting period are not marked as inferred',
          hint: 'Write true: the text does not bound the period',
        };
      }
      const expected = period.which === 'current' ? bounds.current : bounds.previous;
      if (period.edtf !== expected) {
        yield {
          ...at,
          path: `${path}.edtf`,
          message: `the edtf ${show(period.edtf)} of the ${period.which} reporting period is not ${show(expected)}`,
          hint: `Write ${show(expected)}, as report.reportingPeriod has it${period.which === 'current' ? '' : ' for the year after'}`,
        };
      }
    } else if (period.basis === 'calendar-year') {
      yield* calendarYearProblems(periodAt);
    } else if (period.basis === 'part-of-year') {
      yield* partOfYearProblems(periodAt);
    }
  }
}

/** The same day a year earlier. */
function yearBefore(date: string): string {
  const [, year, rest] = /^(\d{4})(-.*)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const before = String(Number(year) - 1).padStart(4, '0');
  return before + (rest === '-02-29' ? '-02-28' : (rest ?? ''));
}

function* calendarYearProblems({ period, path, record }: PeriodAt): Generator<Problem> {
  if (period.basis !== 'calendar-year') return;
  const at = { code: name, id: record.id };
  if ((period.inferred as unknown) !== false) {
    yield {
      ...at,
      path: `${path}.inferred`,
      message: 'a calendar year is marked as inferred',
      hint: 'Write false: the year is there to be read in the phrase',
    };
  }
  if (!/^\d{4}$/.test(period.edtf) || !standsIn(period.edtf, period.phrase)) {
    yield {
      ...at,
      path: `${path}.edtf`,
      message: `the calendar year ${show(period.edtf)} is not a year that stands in the phrase ${show(period.phrase)}`,
      hint: 'Write the year of the phrase in four digits, or choose the basis that fits the phrase',
    };
  }
}

function* partOfYearProblems({ period, path, record }: PeriodAt): Generator<Problem> {
  if (period.basis !== 'part-of-year') return;
  const at = { code: name, id: record.id };
  const fuzzy = /(?<!\p{L})(?:early|late|mid|middle)(?!\p{L})/iu.exec(period.phrase)?.[0];
  if (fuzzy !== undefined && !period.inferred) {
    yield {
      ...at,
      path: `${path}.inferred`,
      message: `the phrase ${show(period.phrase)} says ${show(fuzzy)}, for which EDTF has no code, but the edtf ${show(period.edtf)} is not marked as inferred`,
      hint: 'Write true: the months are our reading',
    };
  }
  const years = period.edtf.match(/(?<![\d-])\d{4}(?!\d)/g) ?? [];
  const absent = years.find((year) => !standsIn(year, period.phrase));
  if (absent !== undefined || years.length === 0) {
    yield {
      ...at,
      path: `${path}.edtf`,
      message: `the edtf ${show(period.edtf)} has ${absent === undefined ? 'no year' : `the year ${absent}`}, unlike the phrase ${show(period.phrase)}`,
      hint: 'Write the year of the phrase, or choose the basis that fits the phrase',
    };
  }
}

function* pillarProblems(dataset: Dataset): Generator<Problem> {
  const units = unitIndex(dataset);
  for (const [index, { evidence, id, pillars, pillarsInferred }] of dataset.findings.entries()) {
    const sections = evidence.map(({ unit }) => units.get(unit)?.section);
    const stated = new Set<Pillar>();
    for (const section of sections) if (section?.pillar) stated.add(section.pillar);
    // A unit that does not exist is for references-resolve to report.
    if (sections.includes(undefined)) continue;
    const unstated = pillars.find((pillar) => !stated.has(pillar));
    const inferred = unstated !== undefined;
    if (pillarsInferred === inferred) continue;
    const because = inferred
      ? `no evidence of it lies in a section on ${unstated}`
      : pillars.length === 0
        ? 'it has no pillars'
        : `each of its pillars (${showSome(pillars)}) is that of a section in which evidence of it lies`;
    yield {
      code: name,
      path: `findings[${index}].pillarsInferred`,
      id,
      message: `pillarsInferred is ${pillarsInferred}, but ${because}`,
      hint: `Write ${inferred}, or mend the pillars`,
    };
  }
}

function* endpointProblems(dataset: Dataset): Generator<Problem> {
  const names = countryNames(dataset);
  for (const { endpoint, category, path } of eachCountriesEndpoint(dataset)) {
    if (endpoint.inferred) continue;
    const unnamed = endpoint.countries.find((country) => {
      const known = names.get(country);
      // A country without a place is for references-resolve to report.
      return known !== undefined && ![...known].some((word) => standsIn(word, endpoint.phrase));
    });
    if (unnamed === undefined) continue;
    const known = [...(names.get(unnamed) ?? [])];
    yield {
      code: name,
      path: `${path}.inferred`,
      id: category.id,
      message: `the phrase ${show(endpoint.phrase)} does not name the country ${unnamed}${known.length === 0 ? '' : ` (${showSome(known)})`}, which is not marked as inferred`,
      hint: 'Write true: the country is inferred from the words',
    };
  }
}
