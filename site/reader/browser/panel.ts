// The panel shows the list of all records, one record, or the records of a sentence, and highlights their quotes.

import { getPassage } from 'tip-report-laos-2012';
import { report } from '../shared/given.js';
import { recordOf } from '../shared/records.js';
import { all, byId, element } from './dom.js';
import { toolsOf } from './record-tools.js';

/** How something was selected. */
export interface Choice {
  /** Whether to scroll to its text: not if it was selected there. */
  readonly scroll: boolean;
  /** The keys of the records of the selected passage, if there are several. */
  readonly keys?: readonly string[];
}

export function showRecord(key: string, { scroll }: Choice): void {
  showArticle(key, (article) => toolsOf(recordOf(key), `#${key}`, article));
  const marks = all('.mark').filter((mark) => mark.dataset['records']?.split(' ').includes(key));
  for (const mark of marks) mark.classList.add('chosen');
  if (scroll) bringIntoView(marks[0]);
}

export function showPassage(id: string, { keys = [], scroll }: Choice): void {
  const article = showArticle(`records/${id}`, (own) =>
    toolsOf(getPassage(id, { from: report }), `#passage/${id}`, own),
  );
  for (const choice of all('.choice', article)) choice.replaceChildren(...choiceOf(keys, article));
  const passage = byId(`passage/${id}`);
  passage.classList.add('chosen');
  if (scroll) bringIntoView(passage);
}

export function showList(): void {
  forget();
  document.documentElement.classList.remove('open');
  byId('close').hidden = true;
  byId('records-heading').textContent = 'Records';
}

/** The first selected passage, to which the focus can return. */
export function chosenPassage(): HTMLElement | undefined {
  return all('a.mark.chosen[href], .passage.chosen')[0];
}

function forget(): void {
  for (const each of all('.chosen')) each.classList.remove('chosen');
}

function showArticle(
  id: string,
  tools: (article: HTMLElement) => readonly HTMLElement[],
): HTMLElement {
  forget();
  const article = byId(id);
  for (const place of all('.tools-of-record', article)) place.replaceChildren(...tools(article));
  article.classList.add('chosen');
  document.documentElement.classList.add('open');
  byId('close').hidden = false;
  byId('records-heading').textContent = 'Record';
  byId('records').scrollTop = 0;
  byId(`${id}/title`).focus({ preventScroll: true });
  return article;
}

function choiceOf(keys: readonly string[], article: HTMLElement): readonly HTMLElement[] {
  if (keys.length === 0) return [];
  const items = keys.flatMap((key) => all(`.chooser [data-record="${key}"]`, article));
  return [
    element('h5', {}, `This passage supports ${keys.length} records`),
    element('ul', {}, ...items.map((item) => item.cloneNode(true))),
  ];
}

function bringIntoView(target: HTMLElement | undefined): void {
  const details = target?.closest('details');
  if (details) details.open = true;
  target?.scrollIntoView({ block: 'start' });
}
