import { type Listed, listed, ordinalColumn, ownerColumn } from '../../parts/columns/listed.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, required, tableOf } from '../../parts/columns/table-of.js';
import type { Dataset } from '../../report/dataset.js';
import { type Report, tiers } from './metadata.js';

const columns: readonly ColumnOf<Report>[] = [
  required('id', 'string', 'The id of the report.', ({ id }) => id, { in: 'records.id' }),
  required('title', 'string', 'The title, as the page has it.', ({ title }) => title),
  required('publisher', 'string', 'As the page names it.', ({ publisher }) => publisher),
  required('published', 'date', 'The day of publication.', ({ published }) => published),
  required('year', 'integer', 'The year in the title.', ({ year }) => year),
  required('country', 'string', 'ISO 3166-1 alpha-2 code.', ({ country }) => country, {
    in: 'places.alpha2',
  }),
  required('country_name', 'string', 'As the text writes it.', ({ countryName }) => countryName),
  required('tier', 'string', 'Where the report places the country.', ({ tier }) => tier, {
    categories: tiers,
  }),
  required('tier_line', 'string', 'The line that states the tier.', ({ tierLine }) => tierLine),
  required('cite_as', 'string', 'How the page asks to be cited.', ({ citeAs }) => citeAs),
  required('disclaimer', 'string', "The page's disclaimer.", ({ disclaimer }) => disclaimer),
  required(
    'reporting_period_start',
    'date',
    'The first day of the reporting period, which the text does not bound.',
    ({ reportingPeriod }) => reportingPeriod.start,
  ),
  required(
    'reporting_period_end',
    'date',
    'The last day.',
    ({ reportingPeriod }) => reportingPeriod.end,
  ),
  required(
    'reporting_period_inferred',
    'boolean',
    'Whether the bounds are inferred: they always are.',
    ({ reportingPeriod }) => reportingPeriod.inferred,
  ),
  required(
    'reporting_period_basis',
    'string',
    'The rule from which they are inferred.',
    ({ reportingPeriod }) => reportingPeriod.basis,
  ),
  required('source_url', 'string', 'The page of which we have a copy.', ({ source }) => source.url),
  required(
    'source_sha256',
    'string',
    "SHA-256 of the copy's bytes (UTF-8).",
    ({ source }) => source.sha256,
  ),
  required(
    'source_code_points',
    'integer',
    'The length of the copy in Unicode code points.',
    ({ source }) => source.codePoints,
  ),
  required(
    'source_last_updated',
    'string',
    'When the page was last updated, in its words.',
    ({ source }) => source.lastUpdated,
  ),
  required(
    'source_accessed',
    'string',
    'When the copy was taken, in ISO 8601.',
    ({ source }) => source.accessed,
  ),
];

const lossColumns: readonly ColumnOf<Listed<Report, string>>[] = [
  ownerColumn('report_id', 'report'),
  ordinalColumn(),
  required('loss', 'string', 'What was lost, and how we know.', ({ item }) => item),
];

/** The report as a whole, and what the copy of its text lost. */
export function reportTables({ report }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'report',
        title: 'Report',
        description:
          'The identity of the report and what it says of the country as a whole: one row.',
        primaryKey: ['id'],
      },
      [report],
      columns,
    ),
    tableOf(
      {
        name: 'report-losses',
        title: 'Losses of the copy',
        description: 'What the copy lost of the published report.',
        primaryKey: ['report_id', 'ordinal'],
      },
      listed([report], ({ source }) => source.losses),
      lossColumns,
    ),
  ];
}
