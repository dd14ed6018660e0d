import { Html } from '../frame/html.js';

/**
 * What TypeDoc's HTML lacks: headings that skip no level, a keyboard's way to what scrolls by itself, and tables that can
 * be read on a narrow screen.
 */
export function accessible(html: string): Html {
  const text = withOrderedHeadings(html)
    .replaceAll(/<pre(?=[ >])/g, '<pre tabindex="0"')
    .replaceAll(/<table>([\s\S]*?)<\/table>/g, (_, rows: string) => tableOf(rows));
  return new Html(text);
}

/** A table as on the other pages, in `table-html.ts`: its rows become blocks on a narrow screen. */
function tableOf(rows: string): string {
  const labels = Array.from(rows.matchAll(/<th(?=[ >])[^>]*>([\s\S]*?)<\/th>/g), ([, head = '']) =>
    head.replaceAll(/<[^>]+>/g, ''),
  );
  const [first, ...others] = rows.split('<tbody>');
  const body = others.join().replaceAll(/<tr>([\s\S]*?)<\/tr>/g, (_, row: string) => {
    const cells = Array.from(row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g), ([, cell = '']) => cell);
    return `<tr role="row">${cells.map((cell, at) => cellOf(cell, labels[at] ?? '', at)).join('')}</tr>`;
  });
  const head = (first ?? '')
    .replace('<thead>', '<thead role="rowgroup">')
    .replace('<tr>', '<tr role="row">')
    .replaceAll(/<th(?=[ >])/g, '<th role="columnheader" scope="col"');
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table class="stacked" role="table">${head}<tbody role="rowgroup">${body}</table></div>`;
}

function cellOf(cell: string, label: string, column: number): string {
  if (column === 0) return `<th role="rowheader" scope="row">${cell}</th>`;
  return `<td role="cell" data-label="${label}">${cell}</td>`;
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
