import type { Problem } from 'tip-report-laos-2012';
import { isObject } from '../parts/is-object.js';
import { spaced } from '../parts/words.js';
import { recordKinds } from '../report/record-kinds.js';

/** The problem of a file that has a part of a report, such as a list of statistics; undefined for other data. */
export function partOfReport(data: unknown): Problem | undefined {
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (!isObject(first) || Object.hasOwn(first, 'metadata')) return undefined;
  const part = partOf(first['kind']);
  if (part === undefined) return undefined;
  return {
    code: 'part-of-report',
    path: '',
    id: null,
    message: `the file has only ${part.name}, not a whole report`,
    hint: `In a report, that is under ${part.key}; \`export json\` prints a whole report`,
  };
}

function partOf(kind: unknown): { readonly name: string; readonly key: string } | undefined {
  if (kind === 'report') return { name: 'the metadata of a report', key: 'metadata' };
  if (kind === 'narrative') return { name: 'the text of a report', key: 'narrative' };
  const found = recordKinds.find((each) => each.kind === kind);
  return found && { name: spaced(found.plural), key: found.collection };
}
