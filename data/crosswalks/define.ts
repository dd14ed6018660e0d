import type { CrosswalkEntry } from '../../src/crosswalks/crosswalk.js';
import type {
  CrosswalkCodeOf,
  CrosswalkSchemeId,
  CrosswalkSubjectOf,
  CrosswalkVariableOf,
} from '../../src/crosswalks/schemes.js';
import { deepFreeze } from '../../src/report/define.js';
import type { LaosReportIds } from '../ids.js';

/** An entry of a scheme: of one of its variables, with a code of that variable. */
type EntryOf<Scheme extends CrosswalkSchemeId> = {
  [Variable in CrosswalkVariableOf<Scheme>]: CrosswalkEntry<
    Scheme,
    Variable,
    CrosswalkSubjectOf<Scheme>,
    CrosswalkCodeOf<Scheme, Variable>,
    LaosReportIds,
    IdOf<Scheme, Variable>
  >;
}[CrosswalkVariableOf<Scheme>];

/** The id of an entry. A test holds the subject and the code in it to those of the entry. */
type IdOf<
  Scheme extends CrosswalkSchemeId,
  Variable extends CrosswalkVariableOf<Scheme>,
> = Scheme extends 'hti' | 'tvpa'
  ? `${Scheme}/${Variable}`
  : Scheme extends 'ctdc' | 'htcds'
    ? `${Scheme}/${CrosswalkSubjectOf<Scheme>}/${Variable}/${CrosswalkCodeOf<Scheme, Variable>}`
    : `${Scheme}/${CrosswalkSubjectOf<Scheme>}/${Variable}`;

/** The entries with their literal ids, schemes, variables, subjects and codes, and with prose widened. */
type Defined<Given extends readonly CrosswalkEntry[]> = {
  readonly [Index in keyof Given]: CrosswalkEntry<
    Given[Index]['scheme'],
    Given[Index]['variable'],
    Given[Index]['subject'],
    Given[Index]['code'],
    LaosReportIds,
    Given[Index]['id']
  >;
};

type DefineEntries<Scheme extends CrosswalkSchemeId> = <
  const Given extends readonly EntryOf<Scheme>[],
>(
  entries: Given,
) => Defined<Given>;

// All do the same at run time; they differ in what the compiler checks and keeps.
export const defineHtiEntries = deepFreeze as unknown as DefineEntries<'hti'>;
export const defineTvpaEntries = deepFreeze as unknown as DefineEntries<'tvpa'>;
export const defineCtdcEntries = deepFreeze as unknown as DefineEntries<'ctdc'>;
export const defineHtcdsEntries = deepFreeze as unknown as DefineEntries<'htcds'>;
export const defineIccsEntries = deepFreeze as unknown as DefineEntries<'iccs'>;
export const defineIsicEntries = deepFreeze as unknown as DefineEntries<'isic'>;
export const defineIso3166Entries = deepFreeze as unknown as DefineEntries<'iso-3166'>;
export const defineSdmxEntries = deepFreeze as unknown as DefineEntries<'sdmx'>;
