import { testRule } from '../testing/changed.js';
import { missingCarriesNoValue } from './missing-carries-no-value.js';

const missing = 'statistics[2].quantity.phrase';
const verbal = 'statistics[4].quantity.phrase';

testRule(missingCarriesNoValue, {
  'a number in words': [{ [missing]: 'no more than five' }, { [missing]: '"no more than five"' }],
  'a number in digits': [{ [verbal]: '7 calls' }, { [verbal]: 'of kind "verbal"' }],
  'a number in other signs': [{ [verbal]: '½ of them' }, { [verbal]: 'of kind "verbal"' }],
});
