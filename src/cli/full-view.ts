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
  { styled, textWidth }: Screen,
): string {
  const quotes = locateEvidence(item, { from }).map(({ quote, section, supports, passage }) => {
    const place = `${passage.id}, ${section.heading}${supports === undefined ? '' : `; supports ${supports.join(', ')}`}`;
    return `${wrapped(quoted(quote), textWidth, '  ')}\n${styled('dim', wrapped(place, textWidth, '    '))}`;
  });
  const head = `${styled('bold', item.id)} (${type})\n${wrapped(title, textWidth)}`;
  const sections = parts(
    [
      ['Source text', quotes.length === 0 ? '  none: the text is silent' : quotes.join('\n')],
      ['Coding notes', notes.map((note) => wrapped(note, textWidth, '  ')).join('\n')],
    ],
    { styled },
  );
  return `${head}\n\n${described(fields, { styled, width: textWidth })}\n\n${sections}`;
}
