import type { ReportIds } from '../parts/ids/report-ids.js';
import type { NumericQuantity } from '../parts/quantity/bounds.js';
import type { TipReport } from './tip-report.js';

/** A record as it is written: it needn't say which report it is of. */
type Written<Each extends { readonly report: string }> = Each extends unknown
  ? { readonly [Key in keyof Each as Exclude<Key, 'report'>]: Each[Key] } & {
      readonly report?: Each['report'];
    }
  : never;

/** A quantity without a number. TypeScript accepts unknown keys in a report, but a number here must be an error. */
interface Numberless {
  readonly kind: 'missing' | 'verbal';
  readonly value?: never;
  readonly minimum?: never;
  readonly maximum?: never;
}

/** All of the data of one report as it is written. Every reference, including country codes, is one of `Ids`. */
export interface ReportData<Ids extends ReportIds> {
  readonly metadata: Written<TipReport<Ids>['metadata']>;
  readonly narrative: TipReport<Ids>['narrative'];
  readonly statistics: readonly (Written<TipReport<Ids>['statistics'][number]> & {
    readonly quantity: NumericQuantity | Numberless;
  })[];
  readonly victimCategories: readonly Written<TipReport<Ids>['victimCategories'][number]>[];
  readonly legalProvisions: readonly Written<TipReport<Ids>['legalProvisions'][number]>[];
  readonly recommendations: readonly Written<TipReport<Ids>['recommendations'][number]>[];
  readonly findings: readonly Written<TipReport<Ids>['findings'][number]>[];
  readonly organizations: readonly Written<TipReport<Ids>['organizations'][number]>[];
  readonly places: readonly Written<TipReport<Ids>['places'][number]>[];
}
