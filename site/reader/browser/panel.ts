// The panel shows the list of all records, or one record, or the records of a sentence; and marks their words in the text.

import { getUnit } from 'tip-report-laos-2012';
import { nameOfKind, recordOf, titleOf } from '../shared/records.js';
import { all, byId, element } from './dom.js';
import { toolsOf } from './record-tools.js';

/** How something was chosen. */
export interface Choice {
  /** Whether to bring its words into view: not where it was chosen at its words. */
  readonly scroll: boolean;
  /** The keys of the records of the words that were chosen, where there were several. */
  readonly keys?: readonly string[];
}

export function showRecord(key: string, { scroll }: Choice): void {
  showArticle(key, () => toolsOf(recordOf(key), `#${key}`));
  const marks = all('.mark').filter((mark) => mark.dataset['records']?.split(' ').includes(key));
  for (const mark of marks) mark.classList.add('chosen');
  if (scroll) bringIntoView(marks[0]);
}

export function showUnit(id: string, { keys, scroll }: Choice): void {
  const article = showArticle(`records/${id}`, () =>
    toolsOf(getUnit(id as 'prosecution.4'), `#unit/${id}`),
  );
  for (const choice of all('.choice', article)) choice.replaceChildren(...choiceOf(keys ?? []));
  const unit = byId(`unit/${id}`);
  unit.classList.add('chosen');
  if (scroll) bringIntoView(unit);
}

export function showList(): void {
  forget();
  document.documentElement.classList.remove('open');
  byId('close').hidden = true;
  byId('records-heading').textContent = 'Records';
}

/** The first of the words that are marked as chosen, to which the focus can return. */
export function chosenWords(): HTMLElement | undefined {
  return all('a.mark.chosen[href], .unit.chosen')[0];
}

function forget(): void {
  for (const each of all('.chosen')) each.classList.remove('chosen');
}

function showArticle(id: string, tools: () => readonly HTMLElement[]): HTMLElement {
  forget();
  const article = byId(id);
  for (const place of all('.tools-of-record', article)) place.replaceChildren(...tools());
  article.classList.add('chosen');
  document.documentElement.classList.add('open');
  byId('close').hidden = false;
  byId('records-heading').textContent = 'Record';
  byId('records').scrollTop = 0;
  byId(`${id}/title`).focus({ preventScroll: true });
  return article;
}

function choiceOf(keys: readonly string[]): readonly HTMLElement[] {
  if (keys.length === 0) return [];
  const items = keys.map((key) => {
    const record = recordOf(key);
    return element(
      'li',
      {},
      element('span', { class: 'kind-of' }, nameOfKind(record.kind)),
      ' ',
      element('a', { href: `#${key}` }, titleOf(record)),
    );
  });
  return [
    element('h5', {}, `The words you chose belong to ${keys.length} records`),
    element('ul', { class: 'chooser' }, ...items),
  ];
}

function bringIntoView(target: HTMLElement | undefined): void {
  const details = target?.closest('details');
  if (details) details.open = true;
  target?.scrollIntoView({ block: 'start' });
}
