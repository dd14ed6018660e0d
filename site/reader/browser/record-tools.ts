import type { AnyRecord, Passage } from 'tip-report-laos-2012';
import { type CitationFormat, citationFormats, cite } from 'tip-report-laos-2012/citations';
import { dataset, report } from '../shared/given.js';
import { copyButton } from './copying.js';
import { all, element } from './dom.js';

/** What can be copied from the article of a record or passage: code, citation, link. */
export function toolsOf(
  item: AnyRecord | Passage,
  hash: string,
  article: HTMLElement,
): readonly HTMLElement[] {
  return [
    ...(item.kind === 'passage' ? [] : codeOf(item, article)),
    ...citation(item),
    line(
      element('a', { href: hash }, 'Permanent link'),
      copyButton('Copy the link', 'the link', () => location.href.split('#', 1)[0] + hash),
    ),
  ];
}

function codeOf(record: AnyRecord, article: HTMLElement): readonly HTMLElement[] {
  const json = JSON.stringify(record, null, 2);
  const label = 'The record as JSON';
  return [
    line(
      ...all('.import', article).map((shown) =>
        copyButton('Copy the import', 'the import', () => shown.textContent),
      ),
      copyButton('Copy as JSON', 'the record as JSON', () => json),
    ),
    element(
      'details',
      { class: 'json' },
      element('summary', {}, label),
      element('pre', { tabindex: '0', role: 'group', 'aria-label': label }, json),
    ),
  ];
}

const titlesOfFormats: Readonly<Record<CitationFormat, string>> = {
  biblatex: 'BibLaTeX',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
  ris: 'RIS',
  apa: 'APA',
  'chicago-author-date': 'Chicago, author-date',
  harvard: 'Harvard',
  mla: 'MLA',
  vancouver: 'Vancouver',
};

/** The last choice, which the next record starts with. */
const chosen = { format: 'apa' as CitationFormat, accessed: '' };

function citation(item: AnyRecord | Passage): readonly HTMLElement[] {
  const format = element(
    'select',
    {},
    ...citationFormats.map((each) => element('option', { value: each }, titlesOfFormats[each])),
  );
  format.value = chosen.format;
  const accessed = element('input', { type: 'date' });
  accessed.value = chosen.accessed;
  const shown = element('pre', {
    class: 'citation',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Citation',
  });
  const show = () => {
    chosen.format = format.value as CitationFormat;
    chosen.accessed = accessed.value;
    shown.textContent = written(item);
  };
  format.addEventListener('change', show);
  accessed.addEventListener('change', show);
  show();
  return [
    element('h5', {}, 'Citation'),
    line(
      element('label', { class: 'labelled' }, 'Format', format),
      element('label', { class: 'labelled' }, 'Date accessed (optional)', accessed),
      copyButton('Copy the citation', 'the citation', () => shown.textContent),
    ),
    shown,
  ];
}

function written(item: AnyRecord | Passage): string {
  const { accessed, format } = chosen;
  const made = cite([item], format, {
    from: report,
    dataset,
    ...(accessed !== '' && { accessed }),
  });
  return typeof made === 'string' ? made : JSON.stringify(made, null, 2);
}

function line(...children: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'line' }, ...children);
}
