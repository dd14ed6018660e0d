import { type AnyCrosswalkEntry, crosswalkEntries } from '../../data/crosswalks/entries.js';
import { CriterionError } from '../lookup/criterion-error.js';
import { show } from '../parts/show.js';
import type { CrosswalkEntry, CrosswalkScheme } from './crosswalk.js';
import { crosswalkSchemes } from './schemes.js';

/** The schemes that give a subject no more than one code of a variable. */
type SingleEntry = Exclude<AnyCrosswalkEntry, { readonly scheme: 'ctdc' | 'htcds' }>;

type Scheme = SingleEntry['scheme'];

type Of<Given extends Scheme> = Extract<SingleEntry, { readonly scheme: Given }>;

/** The schemes that code the report as a whole need no subject. */
type SubjectOf<Given extends Scheme, Variable extends string> = Given extends 'hti' | 'tvpa'
  ? readonly []
  : readonly [subject: Extract<Of<Given>, { readonly variable: Variable }>['subject']];

/**
 * The code of a variable, with its reasons: for the report as a whole (`hti`, `tvpa`), or for a form of exploitation, a
 * sector, a place or a statistic (`iccs`, `isic`, `iso-3166`, `sdmx`). CTDC and HTCDS can give a victim category several
 * codes of one variable: `findCrosswalkEntries` finds them.
 *
 * @param scheme - The id of a scheme.
 * @param variable - One of its variables, by its own name.
 * @param subject - What is coded, where the scheme does not code the report as a whole.
 * @returns The very entry that `crosswalkEntries` hold, with its literal code.
 * @throws {@link CriterionError} where the scheme, the variable or the subject has no entry; it lists those that have.
 *
 * @example
 * ```ts
 * import { locateEvidence } from 'tip-report-laos-2012';
 * import { getCrosswalkEntry } from 'tip-report-laos-2012/crosswalks';
 *
 * const entry = getCrosswalkEntry('hti', 'victimpunish');
 * entry.code; // => 0
 * entry.ambiguous?.alternative; // => -1
 * entry.records.map(({ id }) => id);
 * // => ['identified-women-and-children-exempted', 'law-on-development-and-protection-of-women']
 * locateEvidence(entry).map(({ unit }) => unit.id); // => ['protection.8']
 *
 * getCrosswalkEntry('sdmx', 'OBS_STATUS', 'hotline-calls').code; // => 'L'
 * ```
 */
export function getCrosswalkEntry<
  const GivenScheme extends Scheme,
  const Variable extends Of<GivenScheme>['variable'],
  const Subject extends SubjectOf<GivenScheme, Variable>,
>(
  scheme: GivenScheme,
  variable: Variable,
  ...subject: Subject
): Extract<
  Of<GivenScheme>,
  {
    readonly variable: Variable;
    readonly subject: Subject extends readonly [infer Id] ? Id : string;
  }
>;
export function getCrosswalkEntry(
  scheme: string,
  variable: string,
  subject: string = 'tip-report-2012-laos',
): CrosswalkEntry {
  const schemes = Object.values<CrosswalkScheme>(crosswalkSchemes);
  const single = schemes.filter(({ several }) => !several).map(({ id }) => id);
  check('scheme that gives a subject one code of a variable', 'scheme', scheme, single);
  const ofScheme = crosswalkEntries.filter((entry) => entry.scheme === scheme);
  const variables = ofScheme.map((entry) => entry.variable);
  check(`variable of ${scheme}`, 'variable', variable, variables);
  const ofVariable = ofScheme.filter((entry) => entry.variable === variable);
  const subjects = ofVariable.map((entry) => entry.subject);
  check(`subject of ${scheme}`, 'subject', subject, subjects);
  return ofVariable.find((entry) => entry.subject === subject) as CrosswalkEntry;
}

function check(what: string, criterion: string, given: unknown, known: readonly unknown[]): void {
  if (known.includes(given)) return;
  const allowed = [...new Set(known.map(String))];
  const message = `There is no ${what} ${show(given)}. There are: ${allowed.join(', ')}.`;
  throw new CriterionError(message, criterion, allowed);
}
