import type { ReportIds } from '../parts/ids/report-ids.js';
import type { NumericQuantity } from '../parts/quantity/bounds.js';
import type { AnyRecord } from './any-record.js';
import type { TipReport } from './tip-report.js';

/** A record as it is written: it needn't say which report it is of, or that it has no other terms. */
type Written<Each extends AnyRecord> = Each extends unknown
  ? { readonly [Key in keyof Each as Exclude<Key, 'otherTerms' | 'report'>]: Each[Key] } & {
      /** Other terms. `defineReport` adds an empty list if they are left out. */
      readonly otherTerms?: Each['otherTerms'];
      /** The id of the report. `defineReport` adds it if it is left out. */
      readonly report?: Each['report'];
    }
  : never;

/** A quantity without a number in the unit of its record. TypeScript accepts unknown keys in a report, but a number here must be an error. */
interface Numberless {
  /** There is no number in the unit of the record. */
  readonly kind: 'missing' | 'share' | 'verbal';
  /** Never: there is no number. */
  readonly value?: never;
  /** Never: there is no number. */
  readonly minimum?: never;
  /** Never: there is no number. */
  readonly maximum?: never;
}

/** All of the data of one report as it is written. Every reference, including country codes, is one of `Ids`. */
export interface ReportData<Ids extends ReportIds> {
  /** The report as a whole: its title, tier and source. */
  readonly metadata: Written<TipReport<Ids>['metadata']>;
  /** The text: sections, paragraphs and passages. */
  readonly narrative: TipReport<Ids>['narrative'];
  /** The figures, and those that the report says are missing. */
  readonly statistics: readonly (Written<TipReport<Ids>['statistics'][number]> & {
    /** The number, if there is one; else the report's word for it, or how it is missing. */
    readonly quantity: NumericQuantity | Numberless;
  })[];
  /** The groups that are trafficked, or vulnerable to trafficking. */
  readonly victimCategories: readonly Written<TipReport<Ids>['victimCategories'][number]>[];
  /** Laws, plans, guidelines and other instruments. */
  readonly legalProvisions: readonly Written<TipReport<Ids>['legalProvisions'][number]>[];
  /** What the report asks the government to do. */
  readonly recommendations: readonly Written<TipReport<Ids>['recommendations'][number]>[];
  /** What was done or not done, judgments, and conditions. */
  readonly findings: readonly Written<TipReport<Ids>['findings'][number]>[];
  /** The bodies that the report names. */
  readonly organizations: readonly Written<TipReport<Ids>['organizations'][number]>[];
  /** The places that the report names. */
  readonly places: readonly Written<TipReport<Ids>['places'][number]>[];
  /** Wording that no field can hold, with the reason. */
  readonly uncoded?: TipReport<Ids>['uncoded'];
}
