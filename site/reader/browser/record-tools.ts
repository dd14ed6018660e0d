import { type AnyRecord, locateEvidence, type Passage } from 'tip-report-laos-2012';
import { type CitationFormat, citationFormats } from 'tip-report-laos-2012/citations';
import { citationOf, titlesOfFormats } from '../../content/citations.js';
import { keyOf, placeOfPassage } from '../../content/content.js';
import { copyButton } from './copying.js';
import { element } from './dom.js';
import { content } from './given.js';

/** What one can take from a record or a passage: a citation, a link, the data, the code that imports it. */
export function toolsOf(item: AnyRecord | Passage): readonly HTMLElement[] {
  const address = location.href;
  return [
    ...citation(item),
    line(
      copyButton('Copy the link', 'the link', () => address),
      ...(item.kind === 'passage' ? [] : dataOf(item)),
    ),
  ];
}

function dataOf(record: AnyRecord): readonly HTMLElement[] {
  const name = content.constants[keyOf(record)];
  const code = `import { ${name} } from 'tip-report-laos-2012';`;
  return [
    copyButton('Copy as JSON', 'the record as JSON', () => JSON.stringify(record, null, 2)),
    ...(name === undefined ? [] : [copyButton('Copy the import', 'the import', () => code)]),
  ];
}

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
  const evidence = element('select', {}, ...quotesOf(item));
  const shown = element('pre', {
    class: 'citation wrapped',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Citation',
  });
  const show = () => {
    chosen.format = format.value as CitationFormat;
    chosen.accessed = accessed.value;
    shown.textContent = citationOf(content, item, chosen.format, {
      accessed: chosen.accessed,
      evidence: Number(evidence.value),
    });
  };
  for (const field of [format, accessed, evidence]) field.addEventListener('change', show);
  show();
  return [
    line(
      element('label', {}, 'Format ', format),
      element('label', {}, 'Date accessed (optional) ', accessed),
      ...(evidence.options.length > 1 ? [element('label', {}, 'Quote ', evidence)] : []),
    ),
    shown,
    line(copyButton('Copy the citation', 'the citation', () => shown.textContent)),
  ];
}

function quotesOf(item: AnyRecord | Passage): readonly HTMLElement[] {
  if (item.kind === 'passage') return [element('option', { value: '0' })];
  return locateEvidence(item, { from: content.report }).map(({ passage }, at) =>
    element('option', { value: String(at) }, `${at + 1}: ${placeOfPassage(content, passage)}`),
  );
}

function line(...children: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'line' }, ...children);
}
