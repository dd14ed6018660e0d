/** The terms that are more than their words with hyphens between. */
const labels = new Map([
  ['lead-in', 'lead-in'],
  ['non-governmental', 'non-governmental'],
  ['non-punishment', 'non-punishment'],
]);

/** A term in words: `forced-labor` is "forced labor". */
export function termLabel(term: string): string {
  return labels.get(term) ?? term.replaceAll('-', ' ');
}
