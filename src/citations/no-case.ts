/** The markup of text in a title that keeps its case in every style. */
export const markup = /<span class="nocase">(.*?)<\/span>/g;

/** Text that keeps its case in every style, such as an id, in the markup of CSL-JSON. */
export function noCase(text: string): string {
  return `<span class="nocase">${text}</span>`;
}

/** A title without that markup. */
export function withoutMarkup(title: string): string {
  return title.replace(markup, '$1');
}
