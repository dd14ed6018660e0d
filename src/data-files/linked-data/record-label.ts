import type { AnyRecord } from '../../report/any-record.js';

/**
 * The name of a record, for people. A finding or a recommendation has none: its evidence says what it says, and a part of
 * that alone could say the opposite, such as the thing that an omission leaves undone.
 */
export function recordLabel(record: AnyRecord): string | undefined {
  if ('label' in record) return record.label;
  if ('name' in record) return record.name;
  return record.kind === 'report' ? record.title : undefined;
}
