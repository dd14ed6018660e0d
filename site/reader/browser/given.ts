import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { type Content, contentOf, type Given } from '../../content/content.js';
import { type QuotesByPassage, quotesIn } from '../segments.js';

declare global {
  /** `report.js` puts it there: without a report if it is the one of the package, which the script has anyway. */
  var given: Omit<Given, 'report'> & Partial<Pick<Given, 'report'>>;
}

export const content: Content = contentOf({ report: tipReportLaos2012, ...globalThis.given });
export const quotes: QuotesByPassage = quotesIn(content);
/** Where the page is, seen from the folder of the site. */
export const root = '../';
