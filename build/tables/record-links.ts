import { type ColumnOf, column } from '../../src/parts/columns/column.js';
import { type Listed, listed, listTable, type Table } from '../../src/parts/columns/table.js';
import { pillarMeanings } from '../../src/parts/pillar/meanings.js';
import { topicMeanings } from '../../src/parts/topic/meanings.js';
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

const relationMeanings = {
  answers: 'a finding that a recommendation answers, by our reading',
  broader: 'a broader victim category, by our reading',
  related: 'a record on the same matter',
};

const roleMeanings = {
  actor: 'of a finding: who acts, is judged or is described',
  counterpart: 'of a condition: another body that it affects',
  named: 'of a recommendation: a body that it names',
  object: 'of an action: a body that it was done to',
  partner: 'of an action or assessment: who took part or assisted',
  party: 'of memoranda of understanding',
  supporter: 'of a draft: who supported the drafting',
};

const phraseFieldMeanings = {
  audience: 'who an action was done for or directed at',
  ethnicities: 'ethnic groups of a victim category',
  gaps: 'what a legal provision does not cover or lacks',
  prohibits: 'what a legal provision prohibits',
  targets: 'who or what a recommendation is directed at',
  vulnerabilities: 'what makes a group vulnerable',
};

/** What ties records to each other, to organizations, places, topics and pillars, and their further names and words. */
export function recordLinkTables(records: readonly AnyRecord[]): readonly Table[] {
  return [
    listTable<Entry<string>>(
      {
        name: 'record-references',
        title: 'References between records',
        description: 'The records that a record names.',
      },
      entries(records, referencesOf),
      [column('item', 'string', 'The other record.', { as: 'to_record_id', in: 'records.id' })],
      [
        column('list', 'string', 'How they are related.', {
          as: 'relation',
          labels: relationMeanings,
        }),
      ],
    ),
    listTable<Entry<Body>>(
      {
        name: 'record-organizations',
        title: 'Organizations of records',
        description:
          'The bodies and groups that take part in what a record describes. Those that report are in attribution_source; those that approve in legal-provision-approvals.',
      },
      entries(records, organizationsOf),
      [
        column('item.organization', 'string', 'The body or group.', {
          as: 'organization_id',
          in: 'organizations.id',
        }),
        column('item.phrase', 'string?', "The report's words for it."),
      ],
      [column('list', 'string', 'How the record names it.', { as: 'role', labels: roleMeanings })],
    ),
    wordTable(
      {
        name: 'record-places',
        title: 'Places of records',
        description: 'The places of victim categories, recommendations and findings.',
      },
      listed(records, (record) => ('places' in record ? record.places : [])),
      column('item', 'string', 'The place.', { as: 'place_id', in: 'places.id' }),
    ),
    wordTable(
      {
        name: 'topics',
        title: 'Topics',
        description: 'The topics of recommendations and findings.',
      },
      listed(records, (record) => ('topics' in record ? record.topics : [])),
      column('item', 'string', "What the record is about: our index, not the report's words.", {
        as: 'topic',
        labels: topicMeanings,
      }),
    ),
    wordTable(
      {
        name: 'pillars',
        title: 'Pillars',
        description: 'The pillars of recommendations and findings.',
      },
      listed(records, (record) => ('pillars' in record ? record.pillars : [])),
      column('item', 'string', 'The pillar that the record is about.', {
        as: 'pillar',
        labels: pillarMeanings,
      }),
    ),
    wordTable(
      {
        name: 'other-names',
        title: 'Other names',
        description: 'Other names of organizations and places.',
      },
      listed(records, (record) => ('otherNames' in record ? record.otherNames : [])),
      column('item', 'string', 'Another name.', { as: 'name' }),
    ),
    listTable<Entry<string>>(
      {
        name: 'phrases',
        title: 'Lists of words',
        description: "Lists of the report's words: one row per item.",
      },
      entries(records, phrasesOf),
      [column('item', 'string', "The report's words.", { as: 'phrase' })],
      [
        column('list', 'string', 'What the words are about.', {
          as: 'field',
          labels: phraseFieldMeanings,
        }),
      ],
    ),
  ];
}

function wordTable(
  about: Pick<Table, 'description' | 'name' | 'title'>,
  items: readonly Listed<AnyRecord, string>[],
  column: ColumnOf<Listed<AnyRecord, string>>,
): Table {
  return listTable(about, items, [column]);
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
