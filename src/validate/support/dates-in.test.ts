import { expect, test } from 'vitest';
import { datesIn } from './dates-in.js';

test.each([
  ['Publication Date 19 June 2012', ['2012-06-19']],
  ['Publication Date: 1 July 2031.', ['2031-07-01']],
  ['June 19, 2012', ['2012-06-19']],
  ['the 3rd of May 2012 and Sept. 4th 2013', ['2012-05-03', '2013-09-04']],
  ['20 Jun 2019', ['2019-06-20']],
  ['published 2012-06-19', ['2012-06-19']],
  ['2012-06, June 2012, June, 2012', ['2012-06', '2012-06', '2012-06']],
  ['the 2012 report', ['2012']],
  ['Last Updated: Wednesday, 18 October 2017, 08:56 GMT', ['2017-10-18']],
  ['19 cases in the month of June, H-2012a, 120122', []],
])('%s: %j', (text, dates) => {
  expect(datesIn(text)).toEqual(dates);
});
