import { column } from '../parts/columns/column.js';
import { type Listed, listed, listTable, type Table } from '../parts/columns/table.js';
import { pillarMeanings } from '../parts/pillar/meanings.js';
import { topicMeanings } from '../parts/topic/meanings.js';
import type { AnyRecord } from '../report/any-record.js';

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
    listTable(
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
    listTable(
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
    listTable(
      {
        name: 'record-places',
        title: 'Places of records',
        description: 'The places of victim categories, recommendations and findings.',
      },
      listed(records, (record) => ('places' in record ? record.places : [])),
      [column('item', 'string', 'The place.', { as: 'place_id', in: 'places.id' })],
    ),
    listTable(
      { name: 'topics', description: 'The topics of recommendations and findings.' },
      listed(records, (record) => ('topics' in record ? record.topics : [])),
      [
        column('item', 'string', "What the record is about: our index, not the report's words.", {
          as: 'topic',
          labels: topicMeanings,
        }),
      ],
    ),
    listTable(
      { name: 'pillars', description: 'The pillars of recommendations and findings.' },
      listed(records, (record) => ('pillars' in record ? record.pillars : [])),
      [
        column('item', 'string', 'The pillar that the record is about.', {
          as: 'pillar',
          labels: pillarMeanings,
        }),
      ],
    ),
    listTable(
      { name: 'other-names', description: 'Other names of organizations and places.' },
      listed(records, (record) => ('otherNames' in record ? record.otherNames : [])),
      [column('item', 'string', 'Another name.', { as: 'name' })],
    ),
    listTable(
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

function entries<Item>(
  records: readonly AnyRecord[],
  listsOf: (record: AnyRecord) => Lists<Item>,
): readonly Entry<Item>[] {
  return records.flatMap((of) =>
    Object.entries(listsOf(of)).flatMap(([list, items]) =>
      items.map((item, index) => ({ of, list, ordinal: index + 1, item })),
    ),
  );
}

type Lists<Item> = Readonly<Record<string, readonly Item[]>>;

function referencesOf(record: AnyRecord): Lists<string> {
  return {
    answers: 'answers' in record ? record.answers : [],
    broader: 'broader' in record ? record.broader : [],
    related: 'related' in record ? record.related.map(({ id }) => id) : [],
  };
}

function organizationsOf(record: AnyRecord): Lists<Body> {
  const unworded = (ids: readonly string[]) => ids.map((organization) => ({ organization }));
  switch (record.kind) {
    case 'finding':
      return {
        actor: record.actors,
        partner: 'partners' in record ? record.partners : [],
        object: 'objects' in record ? record.objects : [],
        counterpart: 'counterparts' in record ? record.counterparts : [],
      };
    case 'legal-provision':
      return {
        party: unworded('parties' in record.instrument ? record.instrument.parties : []),
        supporter: unworded('supporters' in record.status ? record.status.supporters : []),
      };
    case 'recommendation':
      return { named: unworded(record.organizations) };
    default:
      return {};
  }
}

function phrasesOf(record: AnyRecord): Lists<string> {
  return {
    ethnicities: 'who' in record ? record.who.ethnicities : [],
    vulnerabilities: 'vulnerabilities' in record ? record.vulnerabilities : [],
    prohibits: 'prohibits' in record ? record.prohibits : [],
    gaps: 'gaps' in record ? record.gaps : [],
    targets: 'targets' in record ? record.targets : [],
    audience: 'audience' in record ? record.audience : [],
  };
}
