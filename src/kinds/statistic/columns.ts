import { attributionColumns } from '../../parts/attribution/columns.js';
import { column, idColumn, list } from '../../parts/columns/column.js';
import { type TableOf, tableOf } from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { hedgesColumn } from '../../parts/hedge/columns.js';
import { periodColumns } from '../../parts/period/columns.js';
import { conversionColumns, currencyColumn } from '../../parts/quantity/columns.js';
import {
  boundRelationMeanings,
  missingReasonMeanings,
  quantityKindMeanings,
  statisticUnitMeanings,
} from '../../parts/quantity/meanings.js';
import type { Money } from '../../parts/quantity/quantity.js';
import { relatedColumns } from '../../parts/reference/columns.js';
import type { Organization } from '../organization/organization.js';
import {
  exploitationFormMeanings,
  groupCharacteristicMeanings,
  groupMeanings,
  sectorMeanings,
} from '../victim-category/meanings.js';
import { comparabilityCaveatMeanings, measureMeanings, populationMeanings } from './meanings.js';
import type { Statistic } from './statistic.js';

interface Source {
  readonly organizations: readonly Organization[];
  readonly statistics: readonly Statistic[];
}

/** The figures of a report as a table. */
export function statisticTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'statistics',
      description:
        'The figures of the report, and those that it says are missing: one row per measure and period.',
    },
    ({ statistics }: Source) => statistics,
    [
      idColumn('statistic'),
      column('label', 'string', 'What the figure is, in a few plain words.'),
      column('measure', 'string', 'What it measures.', { labels: measureMeanings }),
      column('quantity.kind', 'string', 'Whether there is a number, and of what kind.', {
        labels: quantityKindMeanings,
      }),
      column(
        'quantity.value',
        'number?',
        'The exact number, the estimate or the bound, in `unit`.',
        {
          missing: 'a range, a share, a word or missing, as quantity_kind says; never zero',
        },
      ),
      column('quantity.minimum', 'number?', 'The lowest number of a range, in `unit`.'),
      column('quantity.maximum', 'number?', 'The highest number of a range, in `unit`.'),
      column('unit', 'string', 'What it counts in.', { labels: statisticUnitMeanings }),
      currencyColumn(moneyOf),
      column('population', 'string', 'Who or what it is about.', { labels: populationMeanings }),
      column('quantity.reason', 'string?', 'How the report says that the number is missing.', {
        as: 'missing_reason',
        labels: missingReasonMeanings,
        missing: 'the quantity is not missing',
      }),
      column(
        'quantity.phrase',
        'string?',
        "The report's wording, if the quantity isn't a plain number.",
      ),
      ...periodColumns('period', 'of the figure', ({ period }: Statistic) => period),
      ...attributionColumns,
      hedgesColumn,
      list('comparability[]', 'What to consider before you compare it with other figures.', {
        labels: comparabilityCaveatMeanings,
      }),
      ...quoteColumns,
      column('partOf', 'string?', 'The figure that this one is a part of.', {
        references: 'statistics.id',
        missing: 'the report makes it a part of no other figure',
      }),
      list('subset.groups[]', 'The ages and sexes that the figure is limited to.', {
        labels: groupMeanings,
      }),
      list('subset.exploitationForms[]', 'The forms of exploitation that it is limited to.', {
        labels: exploitationFormMeanings,
      }),
      list('subset.sectors[]', 'The sectors that it is limited to.', { labels: sectorMeanings }),
      list(
        'subset.nationalities[]',
        'The nationalities that it is limited to, in ISO 3166-1 alpha-2.',
        {
          references: 'places.alpha2',
        },
      ),
      list(
        'subset.destinations[]',
        'The countries of destination that it is limited to, in ISO 3166-1 alpha-2.',
        {
          references: 'places.alpha2',
        },
      ),
      list('subset.characteristics[]', 'The characteristics of people that it is limited to.', {
        labels: groupCharacteristicMeanings,
      }),
      list('subset.places[]', 'The places that it is limited to.', { references: 'places.id' }),
      column('quantity.qualifier', 'string?', 'How the report limits the range.', {
        categories: ['normally'],
      }),
      column('quantity.relation', 'string?', 'How a bound limits the quantity.', {
        labels: boundRelationMeanings,
      }),
      column('quantity.part', 'number?', 'For a share: the part.'),
      column('quantity.whole', 'number?', 'For a share: the whole, such as 100 for a percentage.'),
      column(
        'quantity.occurred',
        'string?',
        'For a missing quantity: whether the report says that there were any.',
        { as: 'occurred', categories: ['not-stated', 'yes'] },
      ),
      ...conversionColumns(moneyOf),
      ...relatedColumns,
      ...noteColumns,
    ],
  );
}

function moneyOf({ quantity }: Statistic): Money | null | undefined {
  return 'money' in quantity ? quantity.money : null;
}
