// Every record of the report, by the key that its permanent link and its marks bear.

import {
  type AnyRecord,
  type Finding,
  findings,
  legalProvisions,
  organizations,
  places,
  recommendations,
  report,
  statistics,
  victimCategories,
} from 'tip-report-laos-2012';

export type Kind = AnyRecord['kind'];

/** The kinds in the order in which the page lists them, each by its name for one and for several. */
export const kinds: readonly {
  readonly kind: Kind;
  readonly one: string;
  readonly many: string;
}[] = [
  { kind: 'statistic', one: 'Statistic', many: 'Statistics' },
  { kind: 'victim-category', one: 'Victim category', many: 'Victim categories' },
  { kind: 'legal-provision', one: 'Legal provision', many: 'Legal provisions' },
  { kind: 'recommendation', one: 'Recommendation', many: 'Recommendations' },
  { kind: 'finding', one: 'Finding', many: 'Findings' },
  { kind: 'organization', one: 'Organization', many: 'Organizations' },
  { kind: 'place', one: 'Place', many: 'Places' },
  { kind: 'report', one: 'Report', many: 'The report itself' },
];

export const records: readonly AnyRecord[] = [
  ...statistics,
  ...victimCategories,
  ...legalProvisions,
  ...recommendations,
  ...findings,
  ...organizations,
  ...places,
  report,
];

/** The key of a record: its kind and id, as in `statistic/convictions-2011`. */
export function keyOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind}/${id}`;
}

export const recordsByKey: ReadonlyMap<string, AnyRecord> = new Map(
  records.map((record) => [keyOf(record), record]),
);

/** The record of a key that the page itself has written. */
export function recordOf(key: string): AnyRecord {
  const record = recordsByKey.get(key);
  if (record === undefined) throw new RangeError(`The report has no record "${key}".`);
  return record;
}

export function nameOfKind(kind: Kind): string {
  return kinds.find((each) => each.kind === kind)?.one ?? kind;
}

/** What a record is called in lists and above its details. */
export function titleOf(record: AnyRecord): string {
  switch (record.kind) {
    case 'statistic':
    case 'victim-category':
      return record.label;
    case 'recommendation':
      return `${record.ordinal}. ${upperFirst(record.text)}`;
    case 'finding':
      return titleOfFinding(record);
    case 'report':
      return record.title;
    default:
      return upperFirst(record.name);
  }
}

const titlesOfOmissions = {
  'not-done': 'Not done',
  'not-provided': 'Not provided',
  'not-recorded': 'Not recorded',
  'not-reported': 'Not reported',
  'not-yet-done': 'Not yet done',
  'unable-to-sustain': 'Not sustained',
};

function titleOfFinding(finding: Finding): string {
  switch (finding.type) {
    case 'action':
      return `Done: “${finding.action}”`;
    case 'omission':
      return `${titlesOfOmissions[finding.mode]}: “${finding.omitted}”`;
    case 'assessment':
      return `Judged: “${finding.subject}”: “${finding.degree}”`;
    case 'condition':
      return `Condition: “${finding.condition}”`;
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
