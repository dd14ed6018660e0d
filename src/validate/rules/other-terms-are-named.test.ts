import { testRule } from '../testing/changed.js';
import { otherTermsAreNamed } from './other-terms-are-named.js';

const named = [{ field: 'measure', phrase: '12 convictions' }];

testRule(otherTermsAreNamed, {
  'a term that nothing names': [
    { 'statistics[0].measure': 'other' },
    { 'statistics[0].measure': 'measure is "other"' },
  ],
  'a term that its record names': [
    { 'statistics[0].measure': 'other', 'statistics[0].otherTerms': named },
    {},
  ],
  'an entry for a field that is not other': [
    { 'statistics[0].otherTerms': named },
    { 'statistics[0].otherTerms[0].field': 'is not a field with the term "other"' },
  ],
  'a term with a phrase beside it': [{ 'victimCategories[0].exploitation[0].form': 'other' }, {}],
  'a term in a list': [
    { 'findings[0].topics': ['other'] },
    { 'findings[0].topics[0]': 'topics[0] is "other"' },
  ],
});
