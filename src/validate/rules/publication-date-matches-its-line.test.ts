import { testRule } from '../testing/changed.js';
import { publicationDateMatchesItsLine } from './publication-date-matches-its-line.js';

const published = 'metadata.published';
const line = (quote: string) => ({
  'metadata.evidence[0]': { passage: 'page.last-updated', quote, supports: ['published'] },
});

testRule(publicationDateMatchesItsLine, {
  'the date of the line': [line('Publication Date 20 June 2031'), {}],
  'the date in American style': [line('Released June 20, 2031'), {}],
  'only the month': [line('June 2031'), {}],
  'only the year': [line('2031 Report'), {}],
  'another day': [
    line('Publication Date 21 June 2031'),
    { [published]: 'the publication date is "2031-06-20", but its line ("Publication' },
  ],
  'day and month swapped': [
    { ...line('5 June 2031'), [published]: '2031-05-06' },
    { [published]: 'has "2031-06-05". Write in `published`' },
  ],
  'another year': [
    { ...line('June 2031'), [published]: '2030-06-20' },
    { [published]: 'has "2031-06"' },
  ],
  'a line without a date': [line('Disclaimer: This text is made up.'), { [published]: 'no date' }],
  'a line of the page that is not quoted': [
    { 'narrative.sections[0].paragraphs[0].passages[0].text': 'Publication Date: 2 June 2031' },
    { [published]: 'has "2031-06-02"' },
  ],
  'a date of something else': [{ 'metadata.evidence[0].quote': '1 July 2031' }, {}],
});
