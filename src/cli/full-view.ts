import { locateEvidence, type TipReport } from 'tip-report-laos-2012';
import type { Evidence } from '../parts/evidence/evidence.js';
import { quoted } from '../parts/words.js';
import { described, parts, type Screen, wrapped } from './screen.js';

/** An item in words. */
interface View {
  readonly type: string;
  readonly title: string;
  readonly fields: readonly (readonly [label: string, text: string])[];
  readonly notes?: readonly string[];
}

/** A record, or another item with evidence, with everything that is said about it. */
export function fullView(
  item: { readonly id: string; readonly evidence: readonly Evidence[] },
  { fields, notes = [], title, type }: View,
  from: TipReport,
  { styled, width }: Screen,
): string {
  const quotes = locateEvidence(item, { from }).map(({ quote, section, supports, passage }) => {
    const place = `${passage.id}, ${section.heading}${supports === undefined ? '' : `; supports ${supports.join(', ')}`}`;
    return `${wrapped(quoted(quote), width, '  ')}\n${styled('dim', wrapped(place, width, '    '))}`;
  });
  const head = `${styled('bold', item.id)} (${type})\n${wrapped(title, width)}`;
  const sections = parts(
    [
      ['Source text', quotes.length === 0 ? '  none: the text is silent' : quotes.join('\n')],
      ['Coding notes', notes.map((note) => wrapped(note, width, '  ')).join('\n')],
    ],
    { styled, width },
  );
  return `${head}\n\n${described(fields, { styled, width })}\n\n${sections}`;
}
