import { testRule } from '../testing/changed.js';
import { uncodedIsInTheText } from './uncoded-is-in-the-text.js';

const reason = 'No field holds it.';

testRule(uncodedIsInTheText, {
  'wording of the passage': [
    { uncoded: [{ passage: 'protection.2', quote: 'only provider', reason }] },
    {},
  ],
  'other wording': [
    { uncoded: [{ passage: 'protection.2', quote: 'sole provider', reason }] },
    { 'uncoded[0].quote': 'does not appear in passage "protection.2"' },
  ],
  'an unknown passage': [
    { uncoded: [{ passage: 'protection.9', quote: 'only provider', reason }] },
    { 'uncoded[0].passage': 'no passage "protection.9"' },
  ],
});
