import { type AnyCrosswalkEntry, crosswalkEntries } from '../../data/crosswalks/entries.js';
import { type CrosswalkSchemeId, crosswalkSchemes } from '../../data/crosswalks/schemes.js';
import { CriterionError } from '../lookup/criterion-error.js';
import { show } from '../parts/show.js';
import type { CrosswalkEntry, CrosswalkScheme } from './crosswalk.js';

/** The schemes that give a subject only one code per variable. */
type Scheme = {
  [Id in CrosswalkSchemeId]: (typeof crosswalkSchemes)[Id]['several'] extends true ? never : Id;
}[CrosswalkSchemeId];

type Of<Given extends Scheme> = Extract<AnyCrosswalkEntry, { readonly scheme: Given }>;

/** Schemes that code the report as a whole need no subject. */
type SubjectOf<
  Given extends Scheme,
  Variable extends string,
> = (typeof crosswalkSchemes)[Given] extends {
  readonly subjects: 'report';
}
  ? readonly []
  : readonly [subject: Extract<Of<Given>, { readonly variable: Variable }>['subject']];

/**
 * Gives the code of a variable, with its reasons: for the report as a whole (`hti`, `tvpa`), or for a form of
 * exploitation, a sector, a place or a statistic (`iccs`, `isic`, `iso-3166`, `sdmx`). CTDC and HTCDS can give a victim
 * category several codes of one variable; use `findCrosswalkEntries` for these.
 *
 * @param scheme - The id of a scheme.
 * @param variable - One of its variables, by its own name.
 * @param subject - What is coded, unless the scheme codes the report as a whole.
 * @returns The same object as in `crosswalkEntries`, with its literal code.
 * @throws {@link CriterionError} if there is no entry for the scheme, the variable or the subject. The error lists the valid ones.
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
 * locateEvidence(entry).map(({ passage }) => passage.id); // => ['protection.8']
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
  check('scheme with one code per variable', 'scheme', scheme, single);
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
  const message = `There is no ${what} ${show(given)}. Valid values: ${allowed.join(', ')}.`;
  throw new CriterionError(message, criterion, allowed);
}
