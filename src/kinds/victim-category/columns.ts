import { attributionColumns } from '../../parts/attribution/columns.js';
import { type ColumnOf, column, computed, idColumn } from '../../parts/columns/column.js';
import { type Listed, listed, listTable, type Table, tableOf } from '../../parts/columns/table.js';
import { routeRoleMeanings } from '../../parts/route/meanings.js';
import type { Endpoint, Route } from '../../parts/route/route.js';
import {
  exploitationFormMeanings,
  exploiterTypeMeanings,
  groupCharacteristicMeanings,
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

/** A country or a place at an end of a route. */
interface AtEnd extends Listed<VictimCategory, string> {
  readonly route: number;
  readonly end: End;
}

const whichEnd: readonly ColumnOf<AtEnd>[] = [
  column('route', 'integer', 'The route.', { as: 'route_ordinal' }),
  column('end', 'string', 'The end of the route.', { as: 'route_end', categories: ends }),
];

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
        name: 'victim-category-ages',
        title: 'Ages of victim categories',
        description: 'The ages that the report gives for a group.',
        owner,
      },
      listed(victimCategories, ({ who }) => who.ages),
      [
        column('item.minimum', 'integer?', 'The lowest age in years.', {
          missing: 'the report gives no lowest age',
        }),
        column('item.maximum', 'integer?', 'The highest age in years.', {
          missing: 'the report gives no highest age',
        }),
        column('item.phrase', 'string', "The report's words."),
      ],
    ),
    listTable(
      {
        name: 'victim-category-characteristics',
        title: 'Characteristics of victim categories',
        description: 'What the people of a group have in common, such as that they are refugees.',
        owner,
      },
      listed(victimCategories, ({ who }) => who.characteristics),
      [
        column('item.term', 'string', 'The characteristic.', {
          as: 'characteristic',
          labels: groupCharacteristicMeanings,
        }),
        column('item.phrase', 'string', "The report's words."),
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
        name: 'victim-category-exploiters',
        title: 'Exploiters',
        description: 'Who exploits people of a group, or recruits or transports them for it.',
        owner,
      },
      listed(victimCategories, ({ exploiters }) => exploiters),
      [
        column('item.type', 'string', 'Who they are.', { labels: exploiterTypeMeanings }),
        column('item.phrase', 'string', "The report's words."),
        column('item.organization', 'string?', 'The body or group, if there is a record of it.', {
          as: 'organization_id',
          in: 'organizations.id',
        }),
      ],
    ),
    listTable(
      {
        name: 'victim-category-identified-at',
        title: 'Places of identification',
        description:
          'The places where victims were identified. Other places of a group are in record-places.',
        owner,
      },
      listed(victimCategories, ({ identifiedAt }) => identifiedAt),
      [column('item', 'string', 'The place.', { as: 'place_id', in: 'places.id' })],
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
              categories: ['countries', 'described', 'not-stated', 'places'],
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
      atEnds(victimCategories, (end) => (end.kind === 'countries' ? end.countries : [])),
      [
        column('item', 'string', 'ISO 3166-1 alpha-2 code.', {
          as: 'country',
          in: 'places.alpha2',
        }),
      ],
      whichEnd,
    ),
    listTable(
      {
        name: 'victim-category-route-places',
        title: 'Places of routes',
        description: 'The places at the ends of a route, if the report names places.',
        owner,
        within: 'victim-category-routes',
      },
      atEnds(victimCategories, (end) => (end.kind === 'places' ? end.places : [])),
      [column('item', 'string', 'The place.', { as: 'place_id', in: 'places.id' })],
      whichEnd,
    ),
  ];
}

function sectorsOf(of: VictimCategory): readonly SectorOf[] {
  return of.exploitation.flatMap(({ sectors }, index) =>
    sectors.map((item, place) => ({ of, exploitation: index + 1, ordinal: place + 1, item })),
  );
}

function atEnds(
  victimCategories: readonly VictimCategory[],
  list: (endpoint: Endpoint) => readonly string[],
): readonly AtEnd[] {
  return victimCategories.flatMap((of) =>
    of.routes.flatMap((route: Partial<Record<End, Endpoint>>, index) =>
      ends.flatMap((end) => {
        const endpoint = route[end];
        const items = endpoint === undefined ? [] : list(endpoint);
        return items.map((item, place) => ({
          of,
          route: index + 1,
          end,
          ordinal: place + 1,
          item,
        }));
      }),
    ),
  );
}
