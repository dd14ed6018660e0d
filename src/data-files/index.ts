/**
 * The data files of any report, or of several: tables, JSON, linked data and a Data Package.
 *
 * @module tip-report-laos-2012/data-files
 */

export type { CodedRow, Crosswalks } from '../crosswalks/columns.js';
export type { DataFile, DatasetIdentity } from './data-file.js';
export { type DataFilesOptions, dataFiles } from './data-files.js';
