import { type AnyRecord, searchText, type Unit } from 'tip-report-laos-2012';
import { keyOf, nameOfKind, titleOf } from '../shared/records.js';
import { byId, element, say } from './dom.js';

const most = 50;

/** Searches as one types, and lists what is found. */
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
  const place = byId('results');
  if (query === '') {
    place.hidden = true;
    place.replaceChildren();
    say('');
    return;
  }
  const found = searchText(query);
  const shown = found.slice(0, most);
  place.hidden = found.length === 0;
  place.replaceChildren(
    element('h2', {}, 'Results'),
    element('ol', {}, ...shown.map(({ item }) => resultItem(item))),
  );
  say(
    found.length === 0
      ? `Nothing in the text or the records has a word of “${query}”.`
      : `${found.length} ${found.length === 1 ? 'result' : 'results'} for “${query}”${
          found.length > most ? `, of which the best ${most} are listed` : ''
        }.`,
  );
}

function resultItem(item: AnyRecord | Unit): HTMLElement {
  const [kind, title] =
    item.kind === 'unit' ? ['Text', item.text] : [nameOfKind(item.kind), titleOf(item)];
  return element(
    'li',
    {},
    element('span', { class: 'kind-of' }, kind),
    ' ',
    element('a', { href: `#${keyOf(item)}` }, title),
  );
}
