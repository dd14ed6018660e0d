// Without this script, the page has the same text and records, and its links lead to them.

import { recordsByKey } from '../shared/records.js';
import { all, byId, say } from './dom.js';
import { shownKeysOf, startFilters } from './filters.js';
import { type Choice, chosenPassage, showList, showPassage, showRecord } from './panel.js';
import { startSearch } from './search.js';

/** What the browser's history remembers of a selection. */
type Remembered = Pick<Choice, 'keys'>;

/** What had the focus before the panel opened. */
let opener: HTMLElement | undefined;

/** Shows the record or sentence of a link; true if the link leads to one. */
function show(hash: string, choice: Choice): boolean {
  const name = decoded(hash.slice(1));
  const [, passage] = /^(?:passage|records)\/(.+)$/.exec(name) ?? [];
  if (recordsByKey.has(name)) {
    showRecord(name, choice);
    return true;
  }
  if (passage !== undefined && document.getElementById(`passage/${passage}`) !== null) {
    showPassage(passage, choice);
    return true;
  }
  return false;
}

/** Shows what the address of the page leads to. */
function showAddress(): void {
  const { location } = window;
  const remembered: Remembered = history.state ?? {};
  if (show(location.hash, { scroll: true, ...remembered })) return;
  showList();
  const name = decoded(location.hash.slice(1));
  if (name.includes('/') && document.getElementById(name) === null) {
    say(`The report has no record or sentence “${name}”.`);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  // The browser handles a link to be opened elsewhere, such as in a new tab.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('#')) return;
  const inPanel = byId('records').contains(link);
  const inText = link.closest('.passage') !== null;
  const keys = inText ? shownKeysOf(link) : [];
  const remembered: Remembered = keys.length > 1 ? { keys } : {};
  if (!show(href, { scroll: !inText, ...remembered })) return;
  event.preventDefault();
  if (!inPanel) opener = link;
  const address = href.replace(/^#records\//, '#passage/');
  if (location.hash === address) history.replaceState(remembered, '', address);
  else history.pushState(remembered, '', address);
}

function close(): void {
  if (!document.documentElement.classList.contains('open')) return;
  const passage = chosenPassage();
  history.pushState({}, '', location.pathname + location.search);
  showList();
  // The opener may be gone, such as a result of an earlier search.
  const back = opener?.isConnected && opener.hasAttribute('href') ? opener : passage;
  opener = undefined;
  back?.focus({ preventScroll: true });
}

document.documentElement.classList.add('scripted');
for (const each of all('.js')) each.hidden = each.id === 'close';
document.addEventListener('click', follow);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) close();
});
byId('close').addEventListener('click', close);
window.addEventListener('popstate', showAddress);
startFilters();
startSearch();
if (location.hash !== '') showAddress();
