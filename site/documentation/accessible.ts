import { Html } from '../frame/html.js';

/** What TypeDoc's HTML lacks: headings that skip no level, and a keyboard's way to what scrolls by itself. */
export function accessible(html: string): Html {
  const text = withOrderedHeadings(html)
    .replaceAll(/<pre(?=[ >])/g, '<pre tabindex="0"')
    .replaceAll(
      /<table>/g,
      '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>',
    )
    .replaceAll(/<\/table>/g, '</table></div>');
  return new Html(text);
}

/** Headings as deep as they are nested: an `h4` below an `h1` becomes an `h2`. */
function withOrderedHeadings(html: string): string {
  let open: number[] = [];
  return html.replaceAll(/<(\/?)h([1-6])(?=[ >])/g, (_, end: string, given: string) => {
    const level = Number(given);
    if (end === '') open = [...open.filter((outer) => outer < level), level];
    return `<${end}h${open.length}`;
  });
}
