import * as api from 'tip-report-laos-2012';
import { records } from './records.js';

const names = new Map<unknown, string>(Object.entries(api).map(([name, value]) => [value, name]));

/** The name under which the package exports each record. */
export const constantOf: ReadonlyMap<unknown, string> = new Map(
  records.map((record) => [record, names.get(record) ?? '']),
);
