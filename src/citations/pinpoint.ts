import type { LocatedQuote } from '../questions/located-quotes.js';

/**
 * Where a quote is, for people: the heading of the section, the paragraph, and the number of the sentence or item in it,
 * such as "Prosecution, paragraph 1, sentence 4". A line of the page has its number among the lines.
 */
export function pinpoint({ section, passage }: LocatedQuote): string {
  if (passage.type === 'lead-in') return `${section.heading}, opening words`;
  const paragraphs =
    passage.type === 'page-line'
      ? section.paragraphs
      : section.paragraphs.filter(({ number }) => number === passage.paragraph);
  const alike = paragraphs
    .flatMap(({ passages }) => passages)
    .filter(({ type }) => type === passage.type)
    .map(({ id }) => id);
  const number = alike.indexOf(passage.id) + 1;
  return passage.type === 'page-line'
    ? `${section.heading}, line ${number}`
    : `${section.heading}, paragraph ${passage.paragraph}, ${passage.type} ${number}`;
}
