import { testRule } from '../testing/changed.js';
import { textMatchesItsSource } from './text-matches-its-source.js';

const passage = 'narrative.sections[3].paragraphs[0].passages[2]';
const text = 'The government did not report any sentences.';
const [length, hash] = ['metadata.source.codePoints', 'metadata.source.sha256'];

testRule(textMatchesItsSource, {
  'another length': [{ [length]: 1 }, { [length]: 'code points, and the source 1' }],
  'a letter left out': [{ [`${passage}.text`]: text.slice(1) }, { [length]: 'code points' }],
  'a line break left out': [{ [`${passage}.separator`]: '\n' }, { [length]: 'code points' }],
  'a letter altered': [{ [`${passage}.text`]: text.toUpperCase() }, { [hash]: 'SHA-256' }],
  'a space for a line break': [{ [`${passage}.separator`]: ' \n' }, { [hash]: 'SHA-256' }],
  'a character of two code units counts once': [
    { [`${passage}.text`]: `𝒯${text.slice(1)}` },
    { [hash]: 'SHA-256' },
  ],
  'another hash': [
    { [hash]: '0'.repeat(64) },
    { [hash]: `and the source ${'0'.repeat(64)}. Write` },
  ],
});
