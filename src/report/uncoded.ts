import type { ReportIds } from '../parts/ids/report-ids.js';

/** Wording of the text that no field can hold. */
export interface Uncoded<out Ids extends ReportIds = ReportIds> {
  /** The passage with the wording. */
  readonly passage: Ids['passage'];
  /** The wording, exactly as in the passage. */
  readonly quote: string;
  /** Why no field can hold it. */
  readonly reason: string;
}
