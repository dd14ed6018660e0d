/** The first words of a text, enough to know it by. */
export function firstWords(text: string, most = 8): string {
  const words = text.trim().split(/\s+/u);
  return words.length <= most ? text.trim() : `${words.slice(0, most).join(' ')} …`;
}
