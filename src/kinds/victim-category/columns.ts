import { attributionColumns } from '../../parts/attribution/columns.js';
import {
  type ColumnOf,
  column,
  computed,
  idColumn,
  reportColumn,
} from '../../parts/columns/column.js';
import { type Listed, listed, listTable, type Table, tableOf } from '../../parts/columns/table.js';
import { routeRoleMeanings } from '../../parts/route/meanings.js';
import type { Endpoint, Route } from '../../parts/route/route.js';
import {
  exploitationFormMeanings,
  groupMeanings,
  migrationStatusMeanings,
  sectorMeanings,
  victimStatusMeanings,
} from './meanings.js';
import type { SectorMention, VictimCategory } from './victim-category.js';

interface SectorOf extends Listed<VictimCategory, SectorMention> {
  readonly exploitation: number;
}

const ends = ['origin', 'transit', 'destination'] as const;
type End = (typeof ends)[number];

interface CountryOf extends Listed<VictimCategory, string> {
  readonly route: number;
  readonly end: End;
}

/** The groups of people that the report describes, as tables. */
export function victimCategoryTables(
  victimCategories: readonly VictimCategory[],
): readonly Table[] {
  const owner = ['victim_category_id', 'victim-categories.id'] as const;
  return [
    tableOf(
      {
        name: 'victim-categories',
        description:
          'The groups of people that the report calls victims of trafficking, subjected or vulnerable to it, or returned migrants, some of whom were victims.',
      },
      victimCategories,
      [
        idColumn('category'),
        reportColumn(),
        column('label', 'string', 'Who they are, in a few plain words.'),
        column('who.phrase', 'string', "The report's words for the group.", { as: 'phrase' }),
        column('who.migration', 'string', 'Migration status.', {
          as: 'migration',
          labels: migrationStatusMeanings,
        }),
        column('status', 'string', 'What the text calls the group.', {
          labels: victimStatusMeanings,
        }),
        ...attributionColumns,
      ],
    ),
    listTable(
      {
        name: 'victim-category-groups',
        title: 'Ages and sexes of victim categories',
        description: 'Every age and sex that the report names for a group.',
        owner,
      },
      listed(victimCategories, ({ who }) => who.groups),
      [
        column('item', 'string', 'An age and sex that the report names.', {
          as: 'age_and_sex',
          labels: groupMeanings,
        }),
        computed(
          'emphasized',
          'boolean',
          'Whether the report singles it out by "particularly" or "especially".',
          ({ of, item }) => of.who.emphasized.includes(item),
        ),
      ],
    ),
    listTable(
      {
        name: 'victim-category-nationalities',
        title: 'Nationalities of victim categories',
        description: 'The nationalities that the report names for a group.',
        owner,
      },
      listed(victimCategories, ({ who }) => who.nationalities),
      [
        column('item.phrase', 'string', "The report's word."),
        column('item.country', 'string', 'ISO 3166-1 alpha-2 code.', { in: 'places.alpha2' }),
      ],
    ),
    listTable(
      {
        name: 'victim-category-exploitations',
        title: 'Forms of exploitation',
        description: 'How a group is exploited.',
        owner,
      },
      listed(victimCategories, ({ exploitation }) => exploitation),
      [
        column('item.form', 'string', 'The form of exploitation.', {
          labels: exploitationFormMeanings,
        }),
        column('item.phrase', 'string', "The report's words."),
      ],
    ),
    listTable(
      {
        name: 'victim-category-sectors',
        title: 'Sectors of exploitation',
        description: 'The sectors and settings that the report names for an exploitation.',
        owner,
        within: 'victim-category-exploitations',
      },
      victimCategories.flatMap(sectorsOf),
      [
        column('item.sector', 'string', 'The sector or setting.', { labels: sectorMeanings }),
        column('item.phrase', 'string', "The report's word."),
      ],
      [
        column(
          'exploitation',
          'integer',
          'The exploitation for which the report names the sector.',
          { as: 'exploitation_ordinal' },
        ),
      ],
    ),
    listTable(
      {
        name: 'victim-category-routes',
        title: 'Routes',
        description: 'Where people of a group are taken, or return from.',
        owner,
      },
      listed(victimCategories, ({ routes }) => routes),
      [
        column('item.role', 'string', 'The role of the reported country.', {
          labels: routeRoleMeanings,
        }),
        column(
          'item.phrase',
          'string?',
          "The report's words for a route within the country, or of no stated role.",
        ),
        ...ends.flatMap((end): readonly ColumnOf<Listed<VictimCategory, Route>>[] => [
          column(
            `item.${end}.kind`,
            end === 'transit' ? 'string?' : 'string',
            `How the ${end} is given.`,
            {
              categories: ['countries', 'described', 'not-stated'],
              ...(end === 'transit' && { missing: 'a route of this role has no transit' }),
            },
          ),
          column(`item.${end}.phrase`, 'string?', "The report's words."),
          column(
            `item.${end}.inferred`,
            'boolean?',
            'Whether the country is our inference from a nationality.',
          ),
        ]),
      ],
    ),
    listTable(
      {
        name: 'victim-category-route-countries',
        title: 'Countries of routes',
        description: 'The countries at the ends of a route, if the report names countries.',
        owner,
        within: 'victim-category-routes',
      },
      victimCategories.flatMap(countriesOf),
      [
        column('item', 'string', 'ISO 3166-1 alpha-2 code.', {
          as: 'country',
          in: 'places.alpha2',
        }),
      ],
      [
        column('route', 'integer', 'The route.', { as: 'route_ordinal' }),
        column('end', 'string', 'The end of the route.', { as: 'route_end', categories: ends }),
      ],
    ),
  ];
}

function sectorsOf(of: VictimCategory): readonly SectorOf[] {
  return of.exploitation.flatMap(({ sectors }, index) =>
    sectors.map((item, place) => ({ of, exploitation: index + 1, ordinal: place + 1, item })),
  );
}

function countriesOf(of: VictimCategory): readonly CountryOf[] {
  return of.routes.flatMap((route: Partial<Record<End, Endpoint>>, index) =>
    ends.flatMap((end) => {
      const endpoint = route[end];
      if (endpoint?.kind !== 'countries') return [];
      return endpoint.countries.map((item, place) => ({
        of,
        route: index + 1,
        end,
        ordinal: place + 1,
        item,
      }));
    }),
  );
}
