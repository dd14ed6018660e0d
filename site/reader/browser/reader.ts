// Brings the page to life. Without it, the page has the same text and records, and its links lead to them.

import { all, byId, say } from './dom.js';
import { shownKeysOf, startFilters } from './filters.js';
import { type Choice, chosenWords, showList, showRecord, showUnit } from './panel.js';
import { routeOf } from './route.js';
import { startSearch } from './search.js';

/** What a step of the browser's history remembers of a choice. */
interface Remembered {
  readonly keys?: readonly string[];
}

/** What had the focus before the panel opened. */
let opener: HTMLElement | undefined;

function show(hash: string, choice: Choice): void {
  const route = routeOf(hash);
  switch (route.to) {
    case 'record':
      showRecord(route.key, choice);
      break;
    case 'unit':
      showUnit(route.id, choice);
      break;
    case 'unknown':
      showList();
      say(`The report has no record or sentence “${route.hash}”.`);
      break;
    case 'elsewhere':
      showList();
      break;
  }
}

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  // What opens a link elsewhere, such as in a new tab, is left to the browser.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('#')) return;
  const { to } = routeOf(href);
  if (to !== 'record' && to !== 'unit') return;
  event.preventDefault();
  const inText = link.closest('.unit') !== null;
  const keys = inText ? shownKeysOf(link) : [];
  const remembered: Remembered = keys.length > 1 ? { keys } : {};
  if (!byId('records').contains(link)) opener = link;
  const address = href.replace(/^#records\//, '#unit/');
  if (location.hash === address) history.replaceState(remembered, '', address);
  else history.pushState(remembered, '', address);
  show(address, { scroll: !inText, ...remembered });
}

function close(): void {
  if (!document.documentElement.classList.contains('open')) return;
  const words = chosenWords();
  history.pushState({}, '', location.pathname + location.search);
  showList();
  // What opened the panel may be gone since, as a result of an earlier search is.
  const back = opener?.isConnected && opener.hasAttribute('href') ? opener : words;
  opener = undefined;
  back?.focus({ preventScroll: true });
}

document.documentElement.classList.add('alive');
for (const each of all('.js')) each.hidden = each.id === 'close';
document.addEventListener('click', follow);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) close();
});
byId('close').addEventListener('click', close);
window.addEventListener('popstate', (event) => {
  const { keys } = (event.state ?? {}) as Remembered;
  show(location.hash, { scroll: true, ...(keys === undefined ? {} : { keys }) });
});
startFilters();
startSearch();
if (location.hash !== '') {
  const { keys } = (history.state ?? {}) as Remembered;
  show(location.hash, { scroll: true, ...(keys === undefined ? {} : { keys }) });
}
