import { expect, test } from 'vitest';
import { accessible } from './accessible.js';

test('a table names the row and the column of each cell, to be read as blocks', () => {
  const { text } = accessible(
    '<table>\n<thead>\n<tr>\n<th>Field</th>\n<th><code>Type</code> &amp; use</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><code>id</code></td>\n<td><a href="x.html">Id</a></td>\n</tr>\n<tr>\n<td>unit</td>\n<td></td>\n</tr>\n</tbody>\n</table>',
  );
  expect(text).toContain('<th role="columnheader" scope="col">Field</th>');
  expect(text).toContain('<th role="rowheader" scope="row"><code>id</code></th>');
  expect(text).toContain(
    '<td role="cell" data-label="Type &amp; use"><a href="x.html">Id</a></td>',
  );
  expect(text).toContain('<td role="cell" data-label="Type &amp; use"></td>');
  expect(text.match(/<tr role="row">/g)).toHaveLength(3);
});

test('headings skip no level', () => {
  const { text } = accessible('<h1>Cite</h1><h4>Parameters</h4><h5>subject</h5><h4>Returns</h4>');
  expect(text).toBe('<h1>Cite</h1><h2>Parameters</h2><h3>subject</h3><h2>Returns</h2>');
});
