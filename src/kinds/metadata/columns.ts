import { column, list } from '../../parts/columns/column.js';
import { type TableOf, tableOf } from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { tierChangeMeanings, tierMeanings } from './meanings.js';
import type { ReportMetadata } from './metadata.js';
import { tiers } from './metadata.js';

interface Source {
  readonly metadata: ReportMetadata;
}

/** The report as a whole as a table. */
export function metadataTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'metadata',
      description:
        'The identity of each report and what it says about the country as a whole: one row per report.',
      primaryKey: [],
    },
    ({ metadata }: Source) => [metadata],
    [
      column('title', 'string', 'The title, as the page has it.'),
      column('year', 'integer', 'The year in the title.'),
      column('country', 'string', 'ISO 3166-1 alpha-2 code.', { references: 'places.alpha2' }),
      column('countryName', 'string', 'As the text writes it.'),
      column('tier', 'string', "The report's ranking of the country.", {
        categories: tiers,
        labels: tierMeanings,
      }),
      column('ranking.change', 'string', 'How the tier compares with the year before.', {
        as: 'tier_change',
        labels: tierChangeMeanings,
      }),
      column(
        'ranking.consecutiveYears',
        'integer?',
        'For how many years in a row the country has had the tier.',
        { as: 'consecutive_years', missing: 'the report does not say' },
      ),
      column('ranking.waiver', 'boolean', 'Whether a waiver kept the country from a lower tier.', {
        as: 'waiver',
      }),
      column('published', 'date', 'The day of publication.'),
      column('publisher', 'string?', 'As the page names it.'),
      column(
        'reportingPeriod.start',
        'date',
        'The first day of the reporting period; the text does not give it.',
      ),
      column('reportingPeriod.end', 'date', 'The last day.'),
      column(
        'reportingPeriod.inferred',
        'boolean',
        'Whether the dates are inferred: they always are.',
      ),
      column('reportingPeriod.basis', 'string', 'The rule that they are inferred from.'),
      ...quoteColumns,
      column('tierLine', 'string?', 'The line that states the tier.'),
      column('ranking.phrase', 'string?', "The report's wording on the ranking.", {
        as: 'ranking_phrase',
      }),
      column('citeAs', 'string?', 'How the page asks to be cited.'),
      column('disclaimer', 'string?', "The page's disclaimer."),
      column('source.url', 'string?', 'The page that we copied.'),
      column('source.sha256', 'string', "SHA-256 of the copy's bytes (UTF-8)."),
      column('source.codePoints', 'integer', 'The length of the copy in Unicode code points.'),
      column('source.lastUpdated', 'string?', 'When the page was last updated, in its wording.'),
      column('source.accessed', 'string?', 'When the copy was taken, in ISO 8601.'),
      list('source.losses[]', 'What our copy is missing of the published report, and how we know.'),
      ...noteColumns,
    ],
  );
}
