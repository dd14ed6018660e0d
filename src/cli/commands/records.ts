import {
  type AnyRecord,
  CriterionError,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  type TipReport,
} from 'tip-report-laos-2012';
import { spaced, type Words } from '../../parts/words.js';
import { recordKinds } from '../../report/record-kinds.js';
import { wordsOf } from '../../report/words-of.js';
import { tablesOf } from '../../tables/tables.js';
import { type Command, type Example, flag, type Option, programName, values } from '../command.js';
import { fromOption, reportShown } from '../from.js';
import { fullView } from '../full-view.js';
import { findById, inLine, writerOf } from '../records.js';
import type { Screen } from '../screen.js';
import {
  criteriaFrom,
  fromEnd,
  type GivenCriteria,
  optionOf,
  outputOptions,
  selected,
  tableNamed,
  write,
} from '../selection.js';

/** How the records of a type are found. */
interface RecordCommand {
  readonly name: string;
  readonly summary: string;
  readonly find: Find;
  readonly examples: readonly Example[];
}

// The library checks what it is given.
type Find = (
  criteria: GivenCriteria,
  options: { readonly exact?: boolean; readonly from?: TipReport },
) => readonly AnyRecord[];

const commands: Readonly<Record<(typeof recordKinds)[number]['collection'], RecordCommand>> = {
  statistics: {
    name: 'statistics',
    summary: 'The figures, and those the report says are missing.',
    find: findStatistics as Find,
    examples: [
      ['statistics --quantity-kind missing', 'Which figures are missing?'],
      [
        'statistics --measure convictions,investigations --json',
        'Convictions and investigations, for another program.',
      ],
      ['statistics convictions-in-reporting-period', 'One figure with its source text.'],
    ],
  },
  victimCategories: {
    name: 'victims',
    summary: 'Who is trafficked or vulnerable to it, how, and along which routes.',
    find: findVictimCategories as Find,
    examples: [
      ['victims --sector fishing', 'Who is said to be exploited in fishing?'],
      [
        'victims --group female --destination CN',
        'Women and girls, with China as the destination.',
      ],
      ['victims --group female --exact', 'Only if the report says no more than the sex.'],
      ['victims --destination TH --csv', 'For a spreadsheet.'],
    ],
  },
  legalProvisions: {
    name: 'laws',
    summary: 'Laws, plans, guidelines and procedures, with their status and gaps.',
    find: findLegalProvisions as Find,
    examples: [
      ['laws --status-state draft,partly-approved', 'What is not fully approved?'],
      ['laws --effect protects', 'What protects someone?'],
      ['laws penal-code-article-134', 'One law with its penalties.'],
    ],
  },
  recommendations: {
    name: 'recommendations',
    summary: 'What the report asks the government to do.',
    find: findRecommendations as Find,
    examples: [
      ['recommendations --pillar protection', 'Those on protecting victims.'],
      ['recommendations --topic legislation --json', 'For another program.'],
    ],
  },
  findings: {
    name: 'findings',
    summary: 'What was done or not done, how the report judges it, and conditions.',
    find: findFindings as Find,
    examples: [
      ['findings --type omission --pillar protection', 'What was not done to protect victims?'],
      ['findings --actor ministry-of-public-security', 'What did this ministry do?'],
      ['findings corruption-endemic', 'One finding with its source text.'],
    ],
  },
  organizations: {
    name: 'organizations',
    summary: 'The bodies and groups of officials named in the report.',
    find: findOrganizations as Find,
    examples: [['organizations --type ministry,court', 'Ministries and courts.']],
  },
  places: {
    name: 'places',
    summary: 'The places named in the report.',
    find: findPlaces as Find,
    examples: [['places --type country --csv', 'The countries, for a spreadsheet.']],
  },
};

/** What the help says about a criterion, and about its value if that is not a term. */
const criteria: Readonly<Record<string, readonly [says: string, placeholder?: 'CODE' | 'ID']>> = {
  actor: ['Who acts, doesn’t act or is judged, by the id of an organization', 'ID'],
  characteristic: ['What the people have in common'],
  destination: ['A country of destination, by its ISO 3166-1 alpha-2 code or name', 'CODE'],
  effect: ['What it does'],
  exploitationForm: ['The form of exploitation'],
  exploiterType: ['Who exploits the people, or recruits or transports them'],
  group: ['Age and sex'],
  instrumentForm: ['The form of the instrument'],
  measure: ['What is measured'],
  nationality: ['A nationality, by its ISO 3166-1 alpha-2 code or name', 'CODE'],
  organization: ['A body that it names, by its id', 'ID'],
  origin: ['A country of origin, by its ISO 3166-1 alpha-2 code or name', 'CODE'],
  penaltyKind: ['The type of a penalty that it prescribes'],
  periodBasis: ['The type of period'],
  pillar: ['A pillar'],
  place: ['A place, by its id, or one within it', 'ID'],
  population: ['Who or what is counted'],
  quantityKind: ['The type of quantity'],
  routeRole: ['The role of the country in a route'],
  section: ['A section of the text that it quotes, such as prosecution', 'ID'],
  sector: ['The sector of exploitation'],
  status: ['What the report calls the group'],
  statusState: ['Its status'],
  topic: ['A topic, by our coding'],
  type: ['Its type'],
  unit: ['What is counted'],
  voice: ['Who the statement comes from'],
};

/** The commands that show records: those that meet criteria as a list, or single ones in full. */
export const recordCommands: readonly Command[] = recordKinds.map(
  ({ collection, kind, plural }): Command => {
    const { find, name, ...command } = commands[collection];
    return {
      ...command,
      name,
      positionals: '[ID...]',
      mostPositionals: Number.POSITIVE_INFINITY,
      options: () => ({
        ...criterionOptions(find),
        ...exactOption(find),
        from: fromOption,
        ...outputOptions,
      }),
      run: async (given, io) => {
        const from = await reportShown(given, io);
        const all: readonly AnyRecord[] = from[collection];
        const written = writerOf(from);
        const shownAs = {
          command: name,
          nouns: [spaced(kind), spaced(plural)],
          csv: () => tableNamed(plural, tablesOf([from])),
          inLine: (record: AnyRecord) => inLine(record, written),
          inFull: (record: AnyRecord, screen: Screen) => inFull(record, from, written, screen),
        } as const;
        const termsOf = (criterion: string) => allowed(find, criterion);
        const asked = criteriaFrom(given, Object.keys(criteria), termsOf);
        const wanted = withKnownIds(withCodes(asked, from), from);
        const records = selected(
          given,
          wanted,
          (id) => findById(id, all, whereElse(id, from, fromEnd(given)) ?? listing(name)),
          () => find(wanted, { exact: given.has('exact'), ...(given.has('from') && { from }) }),
        );
        return write(records, shownAs, given, io);
      },
    };
  },
);

/** Criteria with values that include narrower ones, with an example. */
const withNarrower = [
  ['group', 'women and girls for female'],
  ['measure', 'victims-identified for victims'],
  ['place', 'the places within a country'],
] as const;

/** The option `exact` of a command in which it makes a difference. */
function exactOption(find: Find): Readonly<Record<string, Option>> {
  const names = allowed(find, 'none');
  const [, example] = withNarrower.find(([name]) => names.includes(name)) ?? [];
  return example === undefined
    ? {}
    : { exact: flag(`Exclude narrower values, such as ${example}.`) };
}

/** The command that shows what has an id, as a hint; undefined if nothing has it. */
export function whereElse(id: string, from: TipReport, end = ''): string | undefined {
  const kinds = recordKinds.filter(({ collection }) =>
    from[collection].some((record: AnyRecord) => record.id === id),
  );
  const [found] = kinds;
  if (found === undefined) return undefined;
  const { collection, kind } = found;
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return `It is the id of ${article} ${spaced(kind)}: ${programName} ${commands[collection].name} ${id}${end}`;
}

/** The name of the files with what a command shows; undefined for other commands. */
export function filesShownBy(command: string): string | undefined {
  return recordKinds.find(({ collection }) => commands[collection].name === command)?.plural;
}

function criterionOptions(find: Find): Readonly<Record<string, Option>> {
  const names = allowed(find, 'none');
  return Object.fromEntries(
    names.map((name): [string, Option] => {
      const [says, placeholder = 'VALUE'] = criteria[name] ?? [name];
      const terms = allowed(find, name);
      const list = terms.length === 0 ? '' : `: ${terms.join(', ')}`;
      return [optionOf(name), values(placeholder, `${says}${list}.`)];
    }),
  );
}

/** The values of a criterion; the criteria, for one that does not exist. The library lists them in its error. */
function allowed(find: Find, criterion: string): readonly string[] {
  try {
    find({ [criterion]: [''] }, {});
  } catch (error) {
    if (error instanceof CriterionError) return error.allowed;
    throw error;
  }
  return [];
}

/** Criteria with the codes of countries that were given by their names. */
function withCodes(wanted: GivenCriteria, { places }: TipReport): GivenCriteria {
  const codeOf = (value: string) => {
    const lower = value.toLowerCase();
    const isMeant = (word: string) => word.toLowerCase() === lower;
    const country = places.find(({ id, name, otherNames }) =>
      [id, name, ...otherNames].some(isMeant),
    );
    return country?.codes?.alpha2 ?? value;
  };
  return Object.fromEntries(
    Object.entries(wanted).map(([criterion, values]) => {
      const [, placeholder] = criteria[criterion] ?? [];
      return [criterion, placeholder === 'CODE' ? values.map(codeOf) : values];
    }),
  );
}

/** Criteria with the ids of places and organizations checked; the library finds nothing for unknown ones. */
function withKnownIds(
  wanted: GivenCriteria,
  { narrative, organizations, places }: TipReport,
): GivenCriteria {
  const { actor, organization, place, section } = wanted;
  const organizationId = (id: string) => findById(id, organizations, listing('organizations')).id;
  const sections = narrative.sections.map(({ id }) => ({ kind: 'section', id }));
  const sectionId = (id: string) => findById(id, sections, listing('text')).id;
  const placeId = (id: string) => findById(id, places, listing('places')).id;
  return {
    ...wanted,
    ...(actor && { actor: actor.map(organizationId) }),
    ...(organization && { organization: organization.map(organizationId) }),
    ...(place && { place: place.map(placeId) }),
    ...(section && { section: section.map(sectionId) }),
  };
}

function listing(command: string): string {
  return `\`${programName} ${command}\` lists the ids.`;
}

function inFull(
  record: AnyRecord,
  from: TipReport,
  written: (words: Words) => string,
  screen: Screen,
): string {
  const { fields, title } = wordsOf(record);
  const lines = fields.map(({ label, values }) => [label, values.map(written).join('\n')] as const);
  const { kind, notes } = record;
  return fullView(record, { type: spaced(kind), title, fields: lines, notes }, from, screen);
}
