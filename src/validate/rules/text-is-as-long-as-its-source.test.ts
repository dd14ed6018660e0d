import { testRule } from '../testing/changed.js';
import { textIsAsLongAsItsSource } from './text-is-as-long-as-its-source.js';

const unit = 'narrative.sections[3].paragraphs[0].units[2]';
const text = 'The government did not report any sentences.';
const path = 'report.source.codePoints';

testRule(textIsAsLongAsItsSource, {
  'another length': [{ [path]: 1 }, { [path]: 'code points, and the source 1' }],
  'a letter left out': [{ [`${unit}.text`]: text.slice(1) }, { [path]: 'code points' }],
  'a line break left out': [{ [`${unit}.separator`]: '\n' }, { [path]: 'code points' }],
  'a character of two code units counts once': [{ [`${unit}.text`]: `𝒯${text.slice(1)}` }, {}],
});
