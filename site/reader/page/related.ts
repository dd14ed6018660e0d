import { type AnyRecord, recordsMentioning } from 'tip-report-laos-2012';
import { keyOf, records } from '../shared/records.js';

/** Records that have to do with a record, and how. */
export interface Relation {
  readonly label: string;
  readonly keys: readonly string[];
}

/** What a record names as related, and the records that name it. */
export function relationsOf(record: AnyRecord): readonly Relation[] {
  const key = keyOf(record);
  const own = namedBy(record).flatMap(({ keys }) => keys);
  const naming = records
    .filter((other) => namedBy(other).some(({ keys }) => keys.includes(key)))
    .map(keyOf)
    .filter((each) => !own.includes(each));
  const relations = [
    ...namedBy(record),
    { label: 'Named as related by', keys: naming },
    ...mentions(record),
  ];
  return relations.filter(({ keys }) => keys.length > 0);
}

function namedBy(record: AnyRecord): readonly Relation[] {
  return [
    ...('answers' in record
      ? [
          {
            label: 'Findings that it answers, by our reading',
            keys: record.answers.map((id) => keyOf({ kind: 'finding', id })),
          },
        ]
      : []),
    ...('broader' in record
      ? [
          {
            label: 'Lies in the wider category, by our reading',
            keys: record.broader.map((id) => keyOf({ kind: 'victim-category', id })),
          },
        ]
      : []),
    ...('related' in record
      ? [{ label: 'On the same matter', keys: record.related.map(keyOf) }]
      : []),
  ];
}

function mentions(record: AnyRecord): readonly Relation[] {
  if (record.kind !== 'organization' && record.kind !== 'place') return [];
  const keys = recordsMentioning(record.id as 'thailand').map(keyOf);
  return [{ label: 'Records that speak of it', keys }];
}
