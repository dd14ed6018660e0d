import { narrative, recordsMentioning } from 'tip-report-laos-2012';
import { keyOf, kinds, records } from '../shared/records.js';
import { all, byId, say } from './dom.js';

const units = narrative.sections.flatMap((section) =>
  section.paragraphs.flatMap((paragraph) => paragraph.units.map((unit) => ({ section, unit }))),
);
const pillarsOfUnits = new Map<string, string | null>(
  units.map(({ section, unit }) => [unit.id, section.pillar]),
);

/** Follows the form: shows the marks and records that meet it. */
export function startFilters(): void {
  const form = byId('filter-form') as HTMLFormElement;
  form.addEventListener('change', () => apply(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => apply(form)));
}

function apply(form: HTMLFormElement): void {
  const given = new FormData(form);
  const chosen = new Set(given.getAll('kind'));
  const pillar = given.get('pillar');
  const mentioned = ['place', 'organization'].map((name) => keysAbout(String(given.get(name))));
  const shown = new Set(
    records
      .filter(
        (record) =>
          chosen.has(record.kind) &&
          (pillar === '' || pillarsOf(record).includes(String(pillar))) &&
          mentioned.every((keys) => keys === undefined || keys.has(keyOf(record))),
      )
      .map(keyOf),
  );
  const marked = applyToMarks(shown);
  applyToLists(shown);
  const whole = shown.size === records.length;
  byId('filter-summary').textContent = whole ? '' : `(${shown.size} of ${records.length} records)`;
  say(
    whole
      ? `All ${records.length} records are shown.`
      : `${shown.size} of ${records.length} records are shown, at ${marked} marks.`,
  );
}

function pillarsOf(record: (typeof records)[number]): readonly (string | null)[] {
  return 'pillars' in record
    ? record.pillars
    : record.evidence.map(({ unit }) => pillarsOfUnits.get(unit) ?? null);
}

/** The records that speak of a place or an organization, and itself; undefined where none is chosen. */
function keysAbout(key: string): ReadonlySet<string> | undefined {
  if (key === '') return undefined;
  const id = key.slice(key.indexOf('/') + 1);
  return new Set([key, ...recordsMentioning(id as 'thailand').map(keyOf)]);
}

function applyToMarks(shown: ReadonlySet<string>): number {
  let marked = 0;
  for (const mark of all('.mark')) {
    const keys = shownKeysOf(mark, shown);
    const [first] = keys;
    mark.classList.toggle('off', first === undefined);
    if (first !== undefined) mark.dataset['kind'] = first.slice(0, first.indexOf('/'));
    if (mark.localName !== 'a') continue;
    // A link without an address is none: it cannot be chosen or reached by the keyboard.
    if (first === undefined) mark.removeAttribute('href');
    else mark.setAttribute('href', keys.length === 1 ? `#${first}` : unitLinkOf(mark));
    if (first !== undefined) marked += 1;
  }
  currentlyShown = shown;
  return marked;
}

let currentlyShown: ReadonlySet<string> = new Set(records.map(keyOf));

/** The keys of the records of a mark that the filters let through, those with the shortest words first. */
export function shownKeysOf(mark: HTMLElement, shown = currentlyShown): readonly string[] {
  return (mark.dataset['records'] ?? '').split(' ').filter((key) => shown.has(key));
}

function unitLinkOf(mark: HTMLElement): string {
  return `#${mark.closest('.unit')?.id.replace(/^unit/, 'records') ?? ''}`;
}

function applyToLists(shown: ReadonlySet<string>): void {
  for (const { kind } of kinds) {
    const [section] = all(`.kind[data-kind="${kind}"]`, byId('records'));
    if (section === undefined) continue;
    const items = all('.index li', section);
    for (const item of items) item.hidden = !shown.has(item.dataset['record'] ?? '');
    const left = items.filter((item) => !item.hidden).length;
    section.classList.toggle('none', left === 0);
    for (const count of all('.count', section)) count.textContent = String(left);
  }
}
