import type { AnyRecord } from '../../src/report/any-record.js';

/**
 * The name of a record, for people. A finding or a recommendation has none: what it says stands in its evidence, and a
 * part of it alone could say the opposite, as the thing that an omission leaves undone would.
 */
export function recordLabel(record: AnyRecord): string | undefined {
  switch (record.kind) {
    case 'report':
      return record.title;
    case 'statistic':
    case 'victim-category':
      return record.label;
    case 'legal-provision':
    case 'organization':
    case 'place':
      return record.name;
    case 'finding':
    case 'recommendation':
      return undefined;
  }
}
