import { passagesOf } from '../../../src/kinds/narrative/passages-of.js';
import { keyOf } from '../../content/content.js';
import { hasKindsOfFirst, matching, type State } from '../state.js';
import { marksHtml } from '../text-html.js';
import { all, byId } from './dom.js';
import { content, quotes } from './given.js';

/** Draws the marks of the records that are shown. Returns their keys. */
export function drawText(state: State): ReadonlySet<string> {
  const { kinds, open } = state;
  const records = matching(content, state).filter(({ kind }) => kinds.includes(kind));
  const keys = new Set(records.map(keyOf));
  const shown = { content, quotes, isShown: (key: string) => keys.has(key), chosen: open };
  for (const passage of passagesOf(content.report.narrative)) {
    const element = byId(`passage/${passage.id}`);
    element.innerHTML = marksHtml(shown, passage).text;
    element.classList.toggle('chosen', open === element.id);
  }
  // Once one has chosen what to see, each mark has the line of its type.
  byId('text').classList.toggle('by-kind', !hasKindsOfFirst(state));
  return keys;
}

/** The first passage or mark that is open. */
export function openInText(): HTMLElement | undefined {
  return all('.passage.chosen, .mark.chosen', byId('text'))[0];
}

export function bringIntoView(target: HTMLElement | undefined): void {
  const details = target?.closest('details');
  if (details) details.open = true;
  target?.scrollIntoView({ block: 'start' });
}
