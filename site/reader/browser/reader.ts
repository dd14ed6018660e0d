// Without this script, the page has the same text, and its marks lead to the pages of records.

import { kinds } from '../../content/content.js';
import { addressOf, kindsAtFirst, type State, stateOf } from '../state.js';
import { all, byId, say } from './dom.js';
import { content } from './given.js';
import { passageAt, showPanel } from './panel.js';
import { bringIntoView, drawText, openInText } from './text.js';

/** What the browser's history remembers of a step: the keys of the records of the mark that was chosen. */
interface Remembered {
  readonly keys?: readonly string[];
}

const form = byId('tools') as HTMLFormElement;
/** The menu with more filters. */
const menu = byId('more') as HTMLDetailsElement;
const titleAtFirst = document.title;
let state = stateOf(location);
/** What had the focus before the panel opened, as a selector: the text is drawn again meanwhile. */
let opener = '';

/**
 * Shows the state.
 *
 * @param scroll - Whether to bring what is open into view: not if it was chosen in the text.
 * @param isNew - Whether it has just been opened, and gets the focus.
 */
function show({
  isNew = true,
  scroll,
}: {
  readonly isNew?: boolean;
  readonly scroll: boolean;
}): void {
  const shown = drawText(state);
  fillForm();
  const { keys = [] }: Remembered = history.state ?? {};
  const view = showPanel(state, shown, keys);
  document.title = view.title === undefined ? titleAtFirst : `${view.title} – ${titleAtFirst}`;
  byId('printed-address').textContent = location.href;
  say(view.message);
  if (view.title === undefined || !isNew) return;
  if (scroll) bringIntoView(openInText());
  byId('panel-title').focus({ preventScroll: true });
}

function fillForm(): void {
  for (const box of all('input[name=kind]') as HTMLInputElement[]) {
    box.checked = state.kinds.some((kind) => kind === box.value);
  }
  for (const name of ['pillar', 'place', 'organization'] as const) {
    (form.elements.namedItem(name) as HTMLSelectElement).value = state[name];
  }
  const query = byId('query') as HTMLInputElement;
  if (document.activeElement !== query) query.value = state.query;
}

/** Goes to another state, as a new step of the history, or in place of the current one. */
function go(change: Partial<State>, how: 'push' | 'replace', remembered: Remembered = {}): void {
  const before = addressOf(state);
  state = { ...state, ...change };
  const address = addressOf(state);
  const step = how === 'push' && address !== before ? 'pushState' : 'replaceState';
  history[step](remembered, '', address === '' ? location.pathname : address);
}

/** What a link of the text or the panel opens, such as `statistic/hotline-calls`; undefined for other links. */
function targetOf(link: HTMLElement): string | undefined {
  const { passage, record, records } = link.dataset;
  const keys = records?.split(' ') ?? [];
  const [first] = keys;
  if (keys.length === 1) return first;
  const around = keys.length > 1 ? link.closest('.passage')?.id : undefined;
  const open = around ?? record ?? (passage === undefined ? undefined : `passage/${passage}`);
  if (open === undefined) return undefined;
  return content.recordsByKey.has(open) || passageAt(open) !== undefined ? open : undefined;
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  // The browser handles a link to be opened elsewhere, such as in a new tab.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null) return;
  const isMark = link.classList.contains('mark');
  // The end of a selection is no click. The keyboard selects nothing on its way to a link.
  if (isMark && event.detail > 0 && !getSelection()?.isCollapsed) {
    event.preventDefault();
    return;
  }
  const open = targetOf(link);
  if (open === undefined) return;
  event.preventDefault();
  const keys = link.dataset['records']?.split(' ') ?? [];
  if (!byId('panel').contains(link)) opener = selectorOf(link);
  go({ open }, 'push', keys.length > 1 ? { keys } : {});
  show({ scroll: !isMark && link.closest('.text') === null });
}

function selectorOf({ dataset: { passage, record, records } }: HTMLElement): string {
  const [name, value = ''] =
    records === undefined
      ? passage === undefined
        ? ['data-record', record]
        : ['data-passage', passage]
      : ['data-records', records];
  return `a[${name}="${CSS.escape(value)}"]`;
}

/** Closes what is open, or else the results of a search. */
function close(): void {
  if (byId('close').hidden) return;
  const { open } = state;
  go(open === '' ? { query: '' } : { open: '' }, 'push');
  show({ scroll: false });
  const [kind, id = ''] = open.split('/');
  const ownLink =
    kind === 'passage'
      ? `a[data-passage="${CSS.escape(id)}"]`
      : `a[data-records~="${CSS.escape(open)}"]`;
  const links = [opener, ownLink].filter((selector) => selector !== '');
  opener = '';
  for (const link of links.flatMap((selector) => all(selector)).slice(0, 1)) {
    link.focus({ preventScroll: true });
  }
}

function search(): void {
  const field = byId('query') as HTMLInputElement;
  const query = field.value.trim();
  if (query === state.query) return;
  go({ query, open: '' }, 'replace');
  show({ scroll: false });
  // On a narrow screen, the results would cover it.
  field.scrollIntoView({ block: 'nearest' });
}

function filter(): void {
  const given = new FormData(form);
  const checked = given.getAll('kind');
  const choice = (name: string) => String(given.get(name) ?? '');
  go(
    {
      kinds: kinds.map(({ kind }) => kind).filter((kind) => checked.includes(kind)),
      pillar: choice('pillar'),
      place: choice('place'),
      organization: choice('organization'),
    },
    'replace',
    history.state ?? {},
  );
  show({ isNew: false, scroll: false });
}

let timer: number | undefined;

for (const each of all('.js')) each.hidden = false;
document.documentElement.classList.add('scripted');
document.addEventListener('click', follow);
document.addEventListener('click', ({ target }) => {
  if (!menu.contains(target as Node)) menu.open = false;
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (menu.open) menu.open = false;
  else close();
});
byId('close').addEventListener('click', close);
for (const button of all('[data-only]')) {
  button.addEventListener('click', () => {
    for (const box of all('input[name=kind]') as HTMLInputElement[]) {
      box.checked = box.value === button.dataset['only'];
    }
    filter();
  });
}
byId('query').addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(search, 250);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  search();
  byId('query').blur();
});
document.addEventListener('change', ({ target }) => {
  const field = target as HTMLInputElement | HTMLSelectElement;
  if (field.form === form && field.id !== 'query') filter();
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  go({ kinds: kindsAtFirst, pillar: '', place: '', organization: '', query: '' }, 'replace');
  (byId('query') as HTMLInputElement).value = '';
  show({ scroll: false });
});
window.addEventListener('popstate', () => {
  state = stateOf(location);
  show({ scroll: true });
});
show({ scroll: true });
