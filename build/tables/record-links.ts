import { type Listed, listed, ordinalColumn, ownerColumn } from '../../src/parts/columns/listed.js';
import type { Table } from '../../src/parts/columns/table.js';
import { type ColumnOf, optional, required, tableOf } from '../../src/parts/columns/table-of.js';
import { pillars } from '../../src/parts/pillar/pillar.js';
import { topics } from '../../src/parts/topic/topic.js';
import type { AnyRecord } from '../../src/report/any-record.js';

/** An item of one of several lists of a record. */
interface Entry<Item> extends Listed<AnyRecord, Item> {
  /** Which list it is. */
  readonly list: string;
}

interface Body {
  readonly organization: string;
  readonly phrase?: string;
}

const relations = ['answers', 'broader', 'related'];
const roles = ['actor', 'counterpart', 'named', 'object', 'partner', 'party', 'supporter'];
const phraseLists = ['audience', 'ethnicities', 'gaps', 'prohibits', 'targets', 'vulnerabilities'];

const referenceColumns: readonly ColumnOf<Entry<string>>[] = [
  ownerColumn(),
  required('relation', 'string', 'How they are related.', ({ list }) => list, {
    categories: relations,
    labels: {
      answers: 'a finding that a recommendation answers, by our reading',
      broader: 'a wider victim category, by our reading',
      related: 'a record on the same matter',
    },
  }),
  ordinalColumn(),
  required('to_record_id', 'string', 'The other record.', ({ item }) => item, { in: 'records.id' }),
];

const organizationColumns: readonly ColumnOf<Entry<Body>>[] = [
  ownerColumn(),
  required('role', 'string', 'How the record names it.', ({ list }) => list, {
    categories: roles,
    labels: {
      actor: 'of a finding: who acts, is judged, or of whom it is said',
      counterpart: 'of a condition: another body that it touches',
      named: 'of a recommendation: a body that it names',
      object: 'of an action: a body to which it was done',
      partner: 'of an action or assessment: who took part or assisted',
      party: 'of memoranda of understanding',
      supporter: 'of a draft: who supported the drafting',
    },
  }),
  ordinalColumn(),
  required('organization_id', 'string', 'The body or group.', ({ item }) => item.organization, {
    in: 'organizations.id',
  }),
  optional('phrase', 'string', "The report's words for it.", ({ item }) => item.phrase),
];

const placeColumns: readonly ColumnOf<Listed<AnyRecord, string>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required('place_id', 'string', 'The place.', ({ item }) => item, { in: 'places.id' }),
];

const topicColumns: readonly ColumnOf<Listed<AnyRecord, string>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required(
    'topic',
    'string',
    "What the record is about: our index, not the report's words.",
    ({ item }) => item,
    {
      categories: topics,
    },
  ),
];

const pillarColumns: readonly ColumnOf<Listed<AnyRecord, string>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required('pillar', 'string', 'The pillar on which the record bears.', ({ item }) => item, {
    categories: pillars,
  }),
];

const nameColumns: readonly ColumnOf<Listed<AnyRecord, string>>[] = [
  ownerColumn(),
  ordinalColumn(),
  required('name', 'string', 'Another name.', ({ item }) => item),
];

const phraseColumns: readonly ColumnOf<Entry<string>>[] = [
  ownerColumn(),
  required('field', 'string', 'Of what the words speak.', ({ list }) => list, {
    categories: phraseLists,
    labels: {
      audience: 'for or toward whom an action was done',
      ethnicities: 'ethnic groups of a victim category',
      gaps: 'what a legal provision does not cover or lacks',
      prohibits: 'what a legal provision prohibits',
      targets: 'at whom or what a recommendation is directed',
      vulnerabilities: 'what makes a group vulnerable',
    },
  }),
  ordinalColumn(),
  required('phrase', 'string', "The report's words.", ({ item }) => item),
];

const ofRecord = ['record_id', 'ordinal'];

/** What ties records to each other, to organizations, places, topics and pillars, and their further names and words. */
export function recordLinkTables(records: readonly AnyRecord[]): readonly Table[] {
  return [
    tableOf(
      {
        name: 'record-references',
        title: 'References between records',
        description: 'The records that a record names.',
        primaryKey: ['record_id', 'relation', 'ordinal'],
      },
      entries(records, referencesOf),
      referenceColumns,
    ),
    tableOf(
      {
        name: 'record-organizations',
        title: 'Organizations of records',
        description:
          'The bodies and groups that take part in what a record tells. Those that report are in attribution_source; those that approve in legal-provision-approvals.',
        primaryKey: ['record_id', 'role', 'ordinal'],
      },
      entries(records, organizationsOf),
      organizationColumns,
    ),
    tableOf(
      {
        name: 'record-places',
        title: 'Places of records',
        description: 'The places of victim categories, recommendations and findings.',
        primaryKey: ofRecord,
      },
      listed(records, (record) => ('places' in record ? record.places : [])),
      placeColumns,
    ),
    tableOf(
      {
        name: 'topics',
        title: 'Topics',
        description: 'The topics of recommendations and findings.',
        primaryKey: ofRecord,
      },
      listed(records, (record) => ('topics' in record ? record.topics : [])),
      topicColumns,
    ),
    tableOf(
      {
        name: 'pillars',
        title: 'Pillars',
        description: 'The pillars of recommendations and findings.',
        primaryKey: ofRecord,
      },
      listed(records, (record) => ('pillars' in record ? record.pillars : [])),
      pillarColumns,
    ),
    tableOf(
      {
        name: 'other-names',
        title: 'Other names',
        description: 'Other names of organizations and places.',
        primaryKey: ofRecord,
      },
      listed(records, (record) => ('otherNames' in record ? record.otherNames : [])),
      nameColumns,
    ),
    tableOf(
      {
        name: 'phrases',
        title: 'Lists of words',
        description: "Lists of the report's words: one row an item.",
        primaryKey: ['record_id', 'field', 'ordinal'],
      },
      entries(records, phrasesOf),
      phraseColumns,
    ),
  ];
}

function entries<Item>(
  records: readonly AnyRecord[],
  listsOf: (record: AnyRecord) => Readonly<Record<string, readonly Item[]>>,
): readonly Entry<Item>[] {
  return records.flatMap((of) =>
    Object.entries(listsOf(of)).flatMap(([list, items]) =>
      items.map((item, index) => ({ of, list, ordinal: index + 1, item })),
    ),
  );
}

function referencesOf(record: AnyRecord): Readonly<Record<string, readonly string[]>> {
  return {
    ...('answers' in record && { answers: record.answers }),
    ...('broader' in record && { broader: record.broader }),
    ...('related' in record && { related: record.related.map(({ id }) => id) }),
  };
}

function organizationsOf(record: AnyRecord): Readonly<Record<string, readonly Body[]>> {
  switch (record.kind) {
    case 'finding':
      return {
        actor: record.actors,
        ...('partners' in record && { partner: record.partners }),
        ...('objects' in record && { object: record.objects }),
        ...('counterparts' in record && { counterpart: record.counterparts }),
      };
    case 'legal-provision':
      return {
        ...('parties' in record.instrument && { party: unworded(record.instrument.parties) }),
        ...('supporters' in record.status && { supporter: unworded(record.status.supporters) }),
      };
    case 'recommendation':
      return { named: unworded(record.organizations) };
    default:
      return {};
  }
}

function unworded(ids: readonly string[]): readonly Body[] {
  return ids.map((organization) => ({ organization }));
}

function phrasesOf(record: AnyRecord): Readonly<Record<string, readonly string[]>> {
  switch (record.kind) {
    case 'victim-category':
      return { ethnicities: record.who.ethnicities, vulnerabilities: record.vulnerabilities };
    case 'legal-provision':
      return { prohibits: record.prohibits, gaps: record.gaps };
    case 'recommendation':
      return { targets: record.targets };
    case 'finding':
      return record.type === 'action' ? { audience: record.audience } : {};
    default:
      return {};
  }
}
