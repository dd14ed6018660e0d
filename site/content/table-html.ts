import { type Html, html, nothing } from '../frame/html.js';

export interface Row {
  /** The first cell, which names the row. */
  readonly head: Html;
  readonly cells: readonly Html[];
  readonly className?: string;
}

/**
 * A table whose rows become blocks on a narrow screen. The roles keep it a table for screen readers even then, and the
 * labels name the columns for all others.
 */
export function table(caption: Html, columns: readonly string[], rows: readonly Row[]): Html {
  return html`<table class="stacked" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => rowHtml(columns, row))}</tbody>
</table>
`;
}

function rowHtml(columns: readonly string[], { cells, className, head }: Row): Html {
  const [, ...labels] = columns;
  const kind = className === undefined ? nothing : html` class="${className}"`;
  return html`<tr role="row"${kind}><th role="rowheader" scope="row">${head}</th>${cells.map((cell, at) => html`<td role="cell" data-label="${labels[at] ?? ''}">${cell}</td>`)}</tr>
`;
}

/** Values of a cell, a line each. */
export function lines(values: readonly Html[]): Html {
  return values.length < 2
    ? html`${values}`
    : html`${values.map((value) => html`<div>${value}</div>`)}`;
}
