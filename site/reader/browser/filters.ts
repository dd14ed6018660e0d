import { type AnyRecord, recordsReferringTo } from 'tip-report-laos-2012';
import { report } from '../shared/given.js';
import { keyOf, recordOf, records } from '../shared/records.js';
import { all, byId, say } from './dom.js';

const pillarsOfPassages = new Map<string, string | null>(
  report.narrative.sections.flatMap(({ paragraphs, pillar }) =>
    paragraphs.flatMap(({ passages }) => passages.map(({ id }) => [id, pillar] as const)),
  ),
);

/** The keys of the records that pass the filters. */
let shown: ReadonlySet<string> = new Set(records.map(keyOf));

/** Shows only the marks and records that match the form. */
export function startFilters(): void {
  const form = byId('filter-form') as HTMLFormElement;
  form.addEventListener('change', () => apply(new FormData(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are reset after the event.
  form.addEventListener('reset', () => setTimeout(() => apply(new FormData(form))));
}

/** The keys of the shown records of a mark, those with the shortest quote first. */
export function shownKeysOf(mark: HTMLElement): readonly string[] {
  return (mark.dataset['records'] ?? '').split(' ').filter((key) => shown.has(key));
}

function apply(given: FormData): void {
  const chosen = given.getAll('kind');
  const pillar = String(given.get('pillar'));
  const mentioned = ['place', 'organization'].map((name) => keysAbout(String(given.get(name))));
  const matching = records.filter(
    (record) =>
      chosen.includes(record.kind) &&
      (pillar === '' || pillarsOf(record).includes(pillar)) &&
      mentioned.every((keys) => keys === undefined || keys.includes(keyOf(record))),
  );
  shown = new Set(matching.map(keyOf));
  for (const mark of all('.mark')) applyToMark(mark);
  applyToLists();
  const whole = shown.size === records.length;
  const passages = all('a.mark[href]').length;
  byId('filter-summary').textContent = whole ? '' : `(${shown.size} of ${records.length} records)`;
  say(
    whole
      ? `Showing all ${records.length} records.`
      : `Showing ${shown.size} of ${records.length} records (${passages} passages).`,
  );
}

function pillarsOf(record: AnyRecord): readonly (string | null | undefined)[] {
  return 'pillars' in record
    ? record.pillars
    : record.evidence.map(({ passage }) => pillarsOfPassages.get(passage));
}

/** The keys of a place or organization and of the records that mention it; undefined if none is chosen. */
function keysAbout(key: string): readonly string[] | undefined {
  if (key === '') return undefined;
  return [key, ...recordsReferringTo(recordOf(key), { from: report }).map(keyOf)];
}

function applyToMark(mark: HTMLElement): void {
  const [first, second] = shownKeysOf(mark);
  mark.classList.toggle('off', first === undefined);
  if (first !== undefined) mark.dataset['kind'] = first.slice(0, first.indexOf('/'));
  if (mark.localName !== 'a') return;
  const records = mark.closest('.passage')?.id.replace(/^passage/, 'records') ?? '';
  // Without an address, a link can't be selected or reached by the keyboard.
  if (first === undefined) mark.removeAttribute('href');
  else mark.setAttribute('href', `#${second === undefined ? first : records}`);
}

function applyToLists(): void {
  for (const section of all('.kind')) {
    const items = all('.index li', section);
    for (const item of items) item.hidden = !shown.has(item.dataset['record'] ?? '');
    const left = items.filter((item) => !item.hidden).length;
    section.classList.toggle('none', left === 0);
    for (const count of all('.count', section)) count.textContent = String(left);
  }
}
