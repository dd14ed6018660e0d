import { recordKinds } from '../report/record-kinds.js';

/** The `kind` of every record, the report's included. */
export const kindsOfRecords = ['report', ...recordKinds.map(({ kind }) => kind)].sort();
