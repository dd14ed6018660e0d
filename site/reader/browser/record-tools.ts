import type { AnyRecord, Unit } from 'tip-report-laos-2012';
import {
  type CitationFormat,
  type CitationSubject,
  citationFormats,
  cite,
} from 'tip-report-laos-2012/citations';
import { constantOf } from '../shared/constants.js';
import { copyButton } from './copying.js';
import { element } from './dom.js';

/** What can be copied of a record or a unit: its typed form, its citation, its link. */
export function toolsOf(item: AnyRecord | Unit, hash: string): readonly HTMLElement[] {
  return [...(item.kind === 'unit' ? [] : typedForm(item)), ...citation(item), permanentLink(hash)];
}

function typedForm(record: AnyRecord): readonly HTMLElement[] {
  const name = constantOf.get(record) ?? '';
  const json = JSON.stringify(record, null, 2);
  const code = `import { ${name} } from 'tip-report-laos-2012';`;
  return [
    element(
      'div',
      { class: 'copy-line' },
      copyButton('Copy the import', 'the import', () => code),
      copyButton('Copy as JSON', 'the record as JSON', () => json),
    ),
    element(
      'details',
      { class: 'json' },
      element('summary', {}, 'The record as JSON'),
      element(
        'pre',
        { tabindex: '0', role: 'group', 'aria-label': 'The record as JSON' },
        element('code', {}, json),
      ),
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

/** The format and day that were chosen last serve for the next record, too. */
const chosen = { format: 'apa' as CitationFormat, accessed: '' };

function citation(item: AnyRecord | Unit): readonly HTMLElement[] {
  const format = element(
    'select',
    {},
    ...citationFormats.map((each) => element('option', { value: each }, titlesOfFormats[each])),
  );
  format.value = chosen.format;
  const accessed = element('input', { type: 'date' });
  accessed.value = chosen.accessed;
  const shown = element('pre', {
    class: 'wrapped citation',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Citation',
  });
  const show = () => {
    chosen.format = format.value as CitationFormat;
    chosen.accessed = accessed.value;
    shown.textContent = written(item, chosen.format, chosen.accessed);
  };
  format.addEventListener('change', show);
  accessed.addEventListener('change', show);
  show();
  return [
    element('h5', {}, 'Citation'),
    element(
      'div',
      { class: 'copy-line' },
      element('label', {}, 'Format', format),
      element('label', {}, 'Read on (optional)', accessed),
      copyButton('Copy the citation', 'the citation', () => shown.textContent ?? ''),
    ),
    shown,
  ];
}

function written(item: AnyRecord | Unit, format: CitationFormat, accessed: string): string {
  const options = accessed === '' ? {} : { accessed };
  const made = cite(item as CitationSubject, format, options);
  return typeof made === 'string' ? made : JSON.stringify(made, null, 2);
}

function permanentLink(hash: string): HTMLElement {
  const address = () => location.href.split('#', 1)[0] + hash;
  return element(
    'div',
    { class: 'copy-line' },
    element('a', { href: hash }, 'Permanent link'),
    copyButton('Copy the link', 'the link', address),
  );
}
