import { searchText } from 'tip-report-laos-2012';
import { report } from '../shared/given.js';
import { keyOf, nameOfKind, titleOf } from '../shared/records.js';
import { byId, element, say } from './dom.js';

const limit = 50;

/** Searches during typing, and lists the results. */
export function startSearch(): void {
  const field = byId('query') as HTMLInputElement;
  let timer: number | undefined;
  const search = () => {
    clearTimeout(timer);
    show(field.value.trim());
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 250);
  });
  byId('search-form').addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
}

function show(query: string): void {
  const found = query === '' ? [] : searchText(query, { from: report });
  const results = byId('results');
  results.hidden = found.length === 0;
  results.replaceChildren(
    element('h2', {}, 'Results'),
    element('ol', {}, ...found.slice(0, limit).map(({ item }) => resultItem(item))),
  );
  say(query === '' ? '' : summary(query, found.length));
}

function summary(query: string, count: number): string {
  if (count === 0) return `No results for “${query}”.`;
  const results = count === 1 ? '1 result' : `${count} results`;
  return `${results} for “${query}”${count > limit ? `; the best ${limit} are listed` : ''}.`;
}

function resultItem(item: ReturnType<typeof searchText>[number]['item']): HTMLElement {
  const [kind, title] =
    item.kind === 'passage' ? ['Text', item.text] : [nameOfKind(item.kind), titleOf(item)];
  return element(
    'li',
    {},
    element('span', { class: 'soft' }, kind),
    ' ',
    element('a', { href: `#${keyOf(item)}` }, title),
  );
}
