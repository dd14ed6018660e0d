import { attributionColumns } from '../../parts/attribution/columns.js';
import { type ColumnOf, column, idColumn, list } from '../../parts/columns/column.js';
import {
  type Listed,
  listed,
  listTable,
  type TableOf,
  tableOf,
} from '../../parts/columns/table.js';
import { noteColumns, quoteColumns } from '../../parts/evidence/columns.js';
import { hedgesColumn } from '../../parts/hedge/columns.js';
import { relatedColumns } from '../../parts/reference/columns.js';
import { routeRoleMeanings } from '../../parts/route/meanings.js';
import type { Route } from '../../parts/route/route.js';
import type { Organization } from '../organization/organization.js';
import {
  exploitationFormMeanings,
  exploiterTypeMeanings,
  groupCharacteristicMeanings,
  groupMeanings,
  migrationStatusMeanings,
  sectorMeanings,
  victimStatusMeanings,
} from './meanings.js';
import type { VictimCategory } from './victim-category.js';

interface Source {
  readonly organizations: readonly Organization[];
  readonly victimCategories: readonly VictimCategory[];
}

/** The groups of people that a report describes, as a table. */
export function victimCategoryTable(): TableOf<Source> {
  return tableOf(
    {
      name: 'victim-categories',
      description:
        'The groups of people that the report calls victims of trafficking, subjected or vulnerable to it, or returned migrants, some of whom were victims.',
    },
    ({ victimCategories }: Source) => victimCategories,
    [
      idColumn('category'),
      column('label', 'string', 'Who they are, in a few plain words.'),
      column('who.phrase', 'string', "The report's wording for the group.", { as: 'phrase' }),
      column('status', 'string', 'What the text calls the group.', {
        labels: victimStatusMeanings,
      }),
      list('who.groups[]', 'Every age and sex that the report names.', {
        as: 'groups',
        labels: groupMeanings,
      }),
      list(
        'exploitation[].form',
        'How they are exploited; more in victim-category-exploitations.',
        {
          as: 'exploitation_forms',
          labels: exploitationFormMeanings,
        },
      ),
      list(
        'exploitation[].sectors[].sector',
        'In which sectors or settings; more in the same table.',
        {
          as: 'sectors',
          labels: sectorMeanings,
        },
      ),
      ...countriesOf('origin'),
      ...countriesOf('transit'),
      ...countriesOf('destination'),
      ...attributionColumns,
      hedgesColumn,
      ...quoteColumns,
      list(
        'who.emphasized[]',
        'The groups that the report singles out with "particularly" or "especially".',
        {
          as: 'emphasized_groups',
          labels: groupMeanings,
        },
      ),
      list('who.ages[].phrase', 'The ages that the report gives, in its wording.', { as: 'ages' }),
      list(
        'who.ages[].minimum',
        'The lowest age of each, in years; empty if the report gives none.',
        {
          as: 'age_minimums',
          itemType: 'integer',
        },
      ),
      list(
        'who.ages[].maximum',
        'The highest age of each, in years; empty if the report gives none.',
        {
          as: 'age_maximums',
          itemType: 'integer',
        },
      ),
      list(
        'who.nationalities[].country',
        'The nationalities that the report names, in ISO 3166-1 alpha-2.',
        {
          as: 'nationalities',
          references: 'places.alpha2',
        },
      ),
      list('who.nationalities[].phrase', "The report's wording for them.", {
        as: 'nationality_phrases',
      }),
      list('who.ethnicities[]', "The ethnic groups, in the report's wording.", {
        as: 'ethnicities',
      }),
      list(
        'who.characteristics[].term',
        'What the people have in common, such as that they are refugees.',
        {
          as: 'characteristics',
          labels: groupCharacteristicMeanings,
        },
      ),
      list('who.characteristics[].phrase', "The report's wording for it.", {
        as: 'characteristic_phrases',
      }),
      column('who.migration', 'string', 'Migration status.', {
        as: 'migration',
        labels: migrationStatusMeanings,
      }),
      list('exploiters[].type', 'Who exploits them, or recruits or transports them for it.', {
        as: 'exploiters',
        labels: exploiterTypeMeanings,
      }),
      list('exploiters[].phrase', "The report's wording for them.", { as: 'exploiter_phrases' }),
      list('exploiters[].organization', 'The body or group; empty if there is no record of it.', {
        as: 'exploiter_organizations',
        references: 'organizations.id',
      }),
      list(
        'places[]',
        'The places that the report names for the group, other than those of its routes.',
        {
          references: 'places.id',
        },
      ),
      list('identifiedAt[]', 'The places where victims were identified.', {
        references: 'places.id',
      }),
      list('vulnerabilities[]', "What makes them vulnerable, in the report's wording."),
      list('broader[]', 'The broader categories that include it, by our interpretation.', {
        references: 'victim-categories.id',
      }),
      ...relatedColumns,
      ...noteColumns,
    ],
  );
}

const owner = ['victim_category_id', 'victim-categories.id'] as const;

/** What the groups have several of, with details: forms of exploitation and routes. */
export function victimCategoryListTables(): readonly TableOf<Source>[] {
  return [
    listTable(
      {
        name: 'victim-category-exploitations',
        title: 'Forms of exploitation',
        description: 'How a group is exploited, or what it is vulnerable to.',
        owner,
      },
      ({ victimCategories }: Source) => listed(victimCategories, (each) => each.exploitation),
      [
        column('item.form', 'string', 'The form of exploitation.', {
          labels: exploitationFormMeanings,
        }),
        column('item.phrase', 'string', "The report's wording."),
        list('item.sectors[].sector', 'The sectors and settings that the report names for it.', {
          as: 'sectors',
          labels: sectorMeanings,
        }),
        list('item.sectors[].phrase', "The report's wording for them.", { as: 'sector_phrases' }),
      ],
    ),
    listTable(
      {
        name: 'victim-category-routes',
        title: 'Routes',
        description:
          'From where to where people of a group go, or are vulnerable to being trafficked, or return.',
        owner,
      },
      ({ victimCategories }: Source) => listed(victimCategories, (each) => each.routes),
      [
        column('item.role', 'string', 'The role of the country reported on.', {
          labels: routeRoleMeanings,
        }),
        column(
          'item.phrase',
          'string?',
          "The report's wording for a route within the country, or of no stated role.",
        ),
        ...endColumns('origin'),
        ...endColumns('transit'),
        ...endColumns('destination'),
      ],
    ),
  ];
}

type End = 'destination' | 'origin' | 'transit';

/** The countries at one end of the routes of a group. */
function countriesOf(end: End): readonly ColumnOf<VictimCategory>[] {
  return [
    list(
      `routes[].${end}.countries[]`,
      `The countries of ${end} of its routes, in ISO 3166-1 alpha-2; more in victim-category-routes.`,
      {
        as: `${end}_countries`,
        references: 'places.alpha2',
      },
    ),
  ];
}

/** The columns of one end of a route. */
function endColumns(end: End): readonly ColumnOf<Listed<VictimCategory, Route>>[] {
  return [
    column(
      `item.${end}.kind`,
      end === 'transit' ? 'string?' : 'string',
      `How the ${end} is given.`,
      {
        categories: ['countries', 'described', 'not-stated', 'places'],
        ...(end === 'transit' && { missing: 'a route of this role has no transit' }),
      },
    ),
    column(`item.${end}.phrase`, 'string?', "The report's wording."),
    list(`item.${end}.countries[]`, 'The countries, in ISO 3166-1 alpha-2.', {
      references: 'places.alpha2',
    }),
    list(`item.${end}.places[]`, 'The places, if it is not given by countries.', {
      references: 'places.id',
    }),
    column(
      `item.${end}.inferred`,
      'boolean?',
      'Whether we inferred the country, from a nationality.',
    ),
  ];
}
