import { hti, htiEntries } from '../../data/crosswalks/hti.js';
import { checkFlag, checkOptions } from '../lookup/check-options.js';
import type { CrosswalkCode, CrosswalkVariable, CrosswalkVariableCode } from './crosswalk.js';

type HtiEntry = (typeof htiEntries)[number];

/**
 * The report as a row of Human Trafficking Indicators, with its literal codes. `ccode` is the number of the country in
 * the Correlates of War project, as in HTI's published rows; `year` is that of the report.
 *
 * @example
 * ```ts
 * import { type HtiRow, toHti } from 'tip-report-laos-2012/crosswalks';
 *
 * const order = ({ source_order, transit_order }: HtiRow): boolean => source_order > transit_order;
 * order(toHti()); // => true
 * ```
 */
export type HtiRow = {
  /** The country, by HTI's name for it. */
  readonly country: 'Laos';
  /** The country's number in the Correlates of War project. */
  readonly ccode: 812;
  /** The year in the title of the report. */
  readonly year: 2012;
} & {
  readonly [Entry in HtiEntry as Entry['variable']]: Entry['code'];
};

/**
 * The alternative codes, each in a column of its own. A variable has one only if coders could reasonably disagree.
 *
 * @example
 * ```ts
 * import { type HtiAlternatives, toHti } from 'tip-report-laos-2012/crosswalks';
 *
 * const alternatives: HtiAlternatives = toHti({ alternatives: true });
 * alternatives.victimpunish_alternative; // => -1
 * ```
 */
export type HtiAlternatives = {
  readonly [Variable in HtiEntry['variable'] as `${Variable}_alternative`]?: number;
};

/**
 * A column of the row.
 *
 * @example
 * ```ts
 * import { type HtiColumn, htiTable } from 'tip-report-laos-2012/crosswalks';
 *
 * const label = ({ codes }: HtiColumn, code: number): string | undefined =>
 *   codes.find((each) => each.code === code)?.label;
 * label(htiTable().columns[5] as HtiColumn, 1); // => 'yes'
 * ```
 */
export interface HtiColumn {
  /** HTI's name for it; that of an alternative ends in `_alternative`. */
  readonly name: string;
  /** What the column has, in a few plain words. */
  readonly title: string;
  /** What its codes mean; empty if it has a name or a number. */
  readonly codes: readonly CrosswalkVariableCode[];
}

/**
 * The row, with its columns described.
 *
 * @example
 * ```ts
 * import { type HtiTable, htiTable } from 'tip-report-laos-2012/crosswalks';
 *
 * const header = ({ columns }: HtiTable): string => columns.map(({ name }) => name).join(',');
 * header(htiTable()).startsWith('country,ccode,year,tier'); // => true
 * ```
 */
export interface HtiTable {
  /** The columns, in the order of the row. */
  readonly columns: readonly HtiColumn[];
  /** The cells, by the names of the columns. */
  readonly row: HtiRow & HtiAlternatives;
}

/** Options of `toHti` and `htiTable`. */
export interface HtiOptions {
  /** True to add the alternative codes, in columns of their own at the end. */
  readonly alternatives?: boolean | undefined;
}

const head = [
  { name: 'country', title: "Country, by HTI's name for it", value: 'Laos' },
  { name: 'ccode', title: 'Number of the country in the Correlates of War project', value: 812 },
  { name: 'year', title: 'Year of the report', value: 2012 },
] as const;

/**
 * Gives the report as one more row of Human Trafficking Indicators 2013.1: HTI's own columns in its order, with the
 * numbers of its codebook. HTI's data ends with the 2011 report, so this coding is ours. Columns that only head a section
 * (such as `TRAFFICKING_FLOWS`) are empty in HTI and left out here, as is its section on international law, a subject
 * that the report doesn't mention.
 *
 * @param options - `alternatives`: true to add, at the end, a column such as `dsource_alternative` with the alternative
 * code for each variable where coders could reasonably disagree.
 * @throws `TypeError` if `options` is not an object, has an unknown option, or `alternatives` is not a boolean.
 * @returns The row, with its keys in the order of the columns.
 *
 * @example
 * ```ts
 * import { toHti } from 'tip-report-laos-2012/crosswalks';
 *
 * const row = toHti();
 * Object.keys(row).slice(0, 6); // => ['country', 'ccode', 'year', 'tier', 'minstand', 'efforts']
 * row.minstand; // => -1
 * row.prosnum; // => 37
 *
 * toHti({ alternatives: true }).cpsource_alternative; // => 0
 * ```
 */
export function toHti(options: HtiOptions = {}): HtiRow & HtiAlternatives {
  const cells: [string, CrosswalkCode][] = head.map(({ name, value }) => [name, value]);
  for (const { variable, code } of htiEntries) cells.push([variable, code]);
  for (const { name, code } of alternativesFor(options)) cells.push([name, code]);
  return Object.fromEntries(cells) as unknown as HtiRow & HtiAlternatives;
}

/**
 * Gives the row of `toHti` with its columns: their names, what they contain, and what their codes mean.
 *
 * @param options - See `toHti`.
 * @throws `TypeError` if `options` is not an object, has an unknown option, or `alternatives` is not a boolean.
 * @returns The columns in order, and the row.
 *
 * @example
 * ```ts
 * import { htiTable } from 'tip-report-laos-2012/crosswalks';
 *
 * const { columns, row } = htiTable();
 * columns.length; // => 50
 * const last = columns.at(-1);
 * last?.name; // => 'preventprogress'
 * last?.codes.find(({ code }) => code === row.preventprogress)?.label; // => 'substantial, or new programs'
 * ```
 */
export function htiTable(options: HtiOptions = {}): HtiTable {
  const columns: HtiColumn[] = head.map(({ name, title }) => ({ name, title, codes: [] }));
  for (const { variable } of htiEntries) columns.push(columnOf(variable, variable, ''));
  for (const { name, variable } of alternativesFor(options)) {
    columns.push(columnOf(name, variable, ': the code that a careful second coder could give'));
  }
  return { columns, row: toHti(options) };
}

function columnOf(name: string, variable: HtiEntry['variable'], more: string): HtiColumn {
  const { title, codes }: CrosswalkVariable = hti.variables[variable];
  return { name, title: `${title}${more}`, codes: codes === 'count' ? [] : codes };
}

/** The alternative codes, if the options ask for them. */
function alternativesFor(options: HtiOptions) {
  checkOptions(options, ['alternatives']);
  const { alternatives = false } = options;
  checkFlag('alternatives', alternatives);
  if (!alternatives) return [];
  return htiEntries.flatMap(({ variable, ambiguous }) => {
    const code = ambiguous?.alternative ?? null;
    return code === null ? [] : [{ name: `${variable}_alternative`, variable, code }];
  });
}
