import {
  crosswalkEntries,
  crosswalkOmissions,
  crosswalkSchemes,
  htiTable,
} from 'tip-report-laos-2012/crosswalks';
import type { Crosswalks } from '../../src/crosswalks/columns.js';

/** The codes of the report on Laos, as its files are made from them. */
export const laosCrosswalks: Crosswalks = {
  report: 'tip-report-2012-laos',
  schemes: crosswalkSchemes,
  entries: crosswalkEntries,
  omissions: crosswalkOmissions,
  hti: htiTable(),
};
