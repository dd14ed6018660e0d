import type {
  VictimCategory,
  VictimCategoryFacets,
} from '../kinds/victim-category/victim-category.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { TipReport } from './tip-report.js';

/** All of the data of one report. Every reference, including country codes, is one of `Ids`. */
export interface ReportData<out Ids extends ReportIds> extends TipReport<Ids> {
  readonly victimCategories: readonly VictimCategory<
    Ids['victimCategory'],
    FacetsWithCountries<Ids['country']>,
    Ids
  >[];
}

interface FacetsWithCountries<out Country extends string> extends VictimCategoryFacets {
  readonly nationality: Country;
  readonly destination: Country;
}
