import type { LocatedQuote } from '../questions/locate-evidence.js';

/**
 * Where a quote is, for people: the heading of the section, the paragraph, and the number of the sentence or item in it,
 * such as "Prosecution, paragraph 1, sentence 4". A line of the page has its number among the lines.
 */
export function pinpoint({ section, unit }: LocatedQuote): string {
  if (unit.type === 'lead-in') return `${section.heading}, opening words`;
  const paragraphs =
    unit.type === 'page-line'
      ? section.paragraphs
      : section.paragraphs.filter(({ number }) => number === unit.paragraph);
  const alike = paragraphs
    .flatMap(({ units }) => units)
    .filter(({ type }) => type === unit.type)
    .map(({ id }) => id);
  const number = alike.indexOf(unit.id) + 1;
  return unit.type === 'page-line'
    ? `${section.heading}, line ${number}`
    : `${section.heading}, paragraph ${unit.paragraph}, ${unit.type} ${number}`;
}
