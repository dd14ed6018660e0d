import { attributionColumns } from '../../parts/attribution/columns.js';
import { type Listed, listed, ordinalColumn, ownerColumn } from '../../parts/columns/listed.js';
import type { Table } from '../../parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../parts/columns/table-of.js';
import { type Endpoint, type Route, routeRoles } from '../../parts/route/route.js';
import type { Dataset } from '../../report/dataset.js';
import {
  type Exploitation,
  exploitationForms,
  type Group,
  groups,
  migrationStatuses,
  type Nationality,
  type SectorMention,
  sectors,
  type VictimCategory,
  victimStatuses,
} from './victim-category.js';

const columns: readonly ColumnOf<VictimCategory>[] = [
  required('id', 'string', 'The id of the category.', ({ id }) => id, { in: 'records.id' }),
  required('label', 'string', 'Who they are, in a few plain words.', ({ label }) => label),
  required('phrase', 'string', "The report's words for the group.", ({ who }) => who.phrase),
  required('migration', 'string', 'Migration status.', ({ who }) => who.migration, {
    categories: migrationStatuses,
  }),
  required('status', 'string', 'What the text calls the group.', ({ status }) => status, {
    categories: victimStatuses,
    labels: {
      'returned-migrants-including-victims': 'returned migrants among whom victims were',
      subjected: 'said to be subjected to exploitation, not called victims',
    },
  }),
  ...attributionColumns<VictimCategory>(),
];

function categoryColumn<Item>() {
  return ownerColumn<Listed<VictimCategory, Item>>('victim_category_id', 'victim-categories');
}

const groupColumns: readonly ColumnOf<Listed<VictimCategory, Group>>[] = [
  categoryColumn(),
  ordinalColumn(),
  required('age_and_sex', 'string', 'An age and sex that the report names.', ({ item }) => item, {
    categories: groups,
    labels: {
      children: 'an age and no sex',
      female: 'a sex and no age',
      male: 'a sex and no age',
      persons: 'neither age nor sex',
    },
  }),
  required(
    'emphasized',
    'boolean',
    'Whether the report singles it out by "particularly" or "especially".',
    ({ of, item }) => of.who.emphasized.includes(item),
  ),
];

const nationalityColumns: readonly ColumnOf<Listed<VictimCategory, Nationality>>[] = [
  categoryColumn(),
  ordinalColumn(),
  required('phrase', 'string', "The report's word.", ({ item }) => item.phrase),
  required('country', 'string', 'ISO 3166-1 alpha-2 code.', ({ item }) => item.country, {
    in: 'places.alpha2',
  }),
];

const exploitationColumns: readonly ColumnOf<Listed<VictimCategory, Exploitation>>[] = [
  categoryColumn(),
  ordinalColumn(),
  required('form', 'string', 'The form of exploitation.', ({ item }) => item.form, {
    categories: exploitationForms,
    labels: { unspecified: 'trafficking or exploitation with no form named' },
  }),
  required('phrase', 'string', "The report's words.", ({ item }) => item.phrase),
];

interface SectorOf extends Listed<VictimCategory, SectorMention> {
  readonly exploitation: number;
}

const sectorColumns: readonly ColumnOf<SectorOf>[] = [
  categoryColumn(),
  required(
    'exploitation_ordinal',
    'integer',
    'The exploitation for which the report names the sector.',
    ({ exploitation }) => exploitation,
  ),
  ordinalColumn(),
  required('sector', 'string', 'The sector or setting.', ({ item }) => item.sector, {
    categories: sectors,
  }),
  required('phrase', 'string', "The report's word.", ({ item }) => item.phrase),
];

const ends = ['origin', 'transit', 'destination'] as const;
type End = (typeof ends)[number];

function endOf(route: Route, end: End): Endpoint | undefined {
  if (end === 'destination') return route.destination;
  if (end === 'origin') return 'origin' in route ? route.origin : undefined;
  return 'transit' in route ? route.transit : undefined;
}

function endColumns(end: End): readonly ColumnOf<Listed<VictimCategory, Route>>[] {
  return [
    optional(
      `${end}_kind`,
      'string',
      `How the ${end} is given.`,
      ({ item }) => endOf(item, end)?.kind,
      {
        categories: ['countries', 'described', 'not-stated'],
        missing: `a route of this role has no ${end}`,
      },
    ),
    optional(`${end}_phrase`, 'string', "The report's words.", ({ item }) => {
      const endpoint = endOf(item, end);
      return endpoint !== undefined && 'phrase' in endpoint ? endpoint.phrase : null;
    }),
    optional(
      `${end}_inferred`,
      'boolean',
      'Whether the country is our inference from a nationality.',
      ({ item }) => {
        const endpoint = endOf(item, end);
        return endpoint?.kind === 'countries' ? endpoint.inferred : null;
      },
    ),
  ];
}

const routeColumns: readonly ColumnOf<Listed<VictimCategory, Route>>[] = [
  categoryColumn(),
  ordinalColumn(),
  required('role', 'string', 'The role of the reported country.', ({ item }) => item.role, {
    categories: routeRoles,
    labels: { return: 'the return of people, not their trafficking' },
  }),
  optional(
    'phrase',
    'string',
    "The report's words for a route within the country, or of no stated role.",
    ({ item }) => ('phrase' in item ? item.phrase : null),
  ),
  ...ends.flatMap(endColumns),
];

interface CountryOf extends Listed<VictimCategory, string> {
  readonly route: number;
  readonly end: End;
}

const countryColumns: readonly ColumnOf<CountryOf>[] = [
  categoryColumn(),
  required('route_ordinal', 'integer', 'The route.', ({ route }) => route),
  required('route_end', 'string', 'The end of the route.', ({ end }) => end, { categories: ends }),
  ordinalColumn(),
  required('country', 'string', 'ISO 3166-1 alpha-2 code.', ({ item }) => item, {
    in: 'places.alpha2',
  }),
];

const ofCategory = ['victim_category_id', 'ordinal'];

/** The groups of people of whom the report speaks: who they are, how they are exploited, and along which routes. */
export function victimCategoriesTables({ victimCategories }: Dataset): readonly Table[] {
  return [
    tableOf(
      {
        name: 'victim-categories',
        title: 'Victim categories',
        description:
          'The groups of people whom the report calls victims of trafficking, subjected or vulnerable to it, or returned migrants among whom victims were.',
        primaryKey: ['id'],
      },
      victimCategories,
      columns,
    ),
    tableOf(
      {
        name: 'victim-category-groups',
        title: 'Ages and sexes of victim categories',
        description: 'Every age and sex that the report names for a group.',
        primaryKey: ofCategory,
      },
      listed(victimCategories, ({ who }) => who.groups),
      groupColumns,
    ),
    tableOf(
      {
        name: 'victim-category-nationalities',
        title: 'Nationalities of victim categories',
        description: 'The nationalities that the report names for a group.',
        primaryKey: ofCategory,
      },
      listed(victimCategories, ({ who }) => who.nationalities),
      nationalityColumns,
    ),
    tableOf(
      {
        name: 'victim-category-exploitations',
        title: 'Forms of exploitation',
        description: 'How a group is exploited.',
        primaryKey: ofCategory,
      },
      listed(victimCategories, ({ exploitation }) => exploitation),
      exploitationColumns,
    ),
    tableOf(
      {
        name: 'victim-category-sectors',
        title: 'Sectors of exploitation',
        description: 'The sectors and settings that the report names for an exploitation.',
        primaryKey: ['victim_category_id', 'exploitation_ordinal', 'ordinal'],
        foreignKeys: [
          {
            columns: ['victim_category_id', 'exploitation_ordinal'],
            table: 'victim-category-exploitations',
            references: ofCategory,
          },
        ],
      },
      victimCategories.flatMap(sectorsOf),
      sectorColumns,
    ),
    tableOf(
      {
        name: 'victim-category-routes',
        title: 'Routes',
        description: 'Where people of a group are taken, or come back from.',
        primaryKey: ofCategory,
      },
      listed(victimCategories, ({ routes }) => routes),
      routeColumns,
    ),
    tableOf(
      {
        name: 'victim-category-route-countries',
        title: 'Countries of routes',
        description: 'The countries of those ends of a route that are given by countries.',
        primaryKey: ['victim_category_id', 'route_ordinal', 'route_end', 'ordinal'],
        foreignKeys: [
          {
            columns: ['victim_category_id', 'route_ordinal'],
            table: 'victim-category-routes',
            references: ofCategory,
          },
        ],
      },
      victimCategories.flatMap(countriesOf),
      countryColumns,
    ),
  ];
}

function sectorsOf(of: VictimCategory): readonly SectorOf[] {
  return of.exploitation.flatMap(({ sectors }, index) =>
    sectors.map((item, place) => ({ of, exploitation: index + 1, ordinal: place + 1, item })),
  );
}

function countriesOf(of: VictimCategory): readonly CountryOf[] {
  return of.routes.flatMap((route, index) =>
    ends.flatMap((end) => {
      const endpoint = endOf(route, end);
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
