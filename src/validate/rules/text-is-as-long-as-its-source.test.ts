import { testRule } from '../testing/changed.js';
import { textIsAsLongAsItsSource } from './text-is-as-long-as-its-source.js';

const passage = 'narrative.sections[3].paragraphs[0].passages[2]';
const text = 'The government did not report any sentences.';
const path = 'metadata.source.codePoints';

testRule(textIsAsLongAsItsSource, {
  'another length': [{ [path]: 1 }, { [path]: 'code points, and the source 1' }],
  'a letter left out': [{ [`${passage}.text`]: text.slice(1) }, { [path]: 'code points' }],
  'a line break left out': [{ [`${passage}.separator`]: '\n' }, { [path]: 'code points' }],
  'a character of two code units counts once': [{ [`${passage}.text`]: `𝒯${text.slice(1)}` }, {}],
});
