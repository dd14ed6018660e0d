import { type AnyRecord, locateEvidence } from 'tip-report-laos-2012';
import { inWords, quoted } from './phrases.js';
import type { Field } from './record-kind.js';
import { described, type Screen, wrapped } from './screen.js';

/** A record with all that is said of it, the words that it rests on, and the notes on its reading. */
export function fullView<Item extends AnyRecord>(
  record: Item,
  title: string,
  details: readonly Field<Item>[],
  screen: Screen,
): string {
  const { styled, textWidth } = screen;
  const fields = details.map(({ label, read }) => {
    const value = read(record);
    const lines = typeof value === 'string' ? [value] : value;
    return [label, lines.length === 0 ? 'none' : lines.join('\n')] as const;
  });
  const words = locateEvidence(record).map(({ quote, section, supports, unit }) => {
    const place = `${unit.id}, ${section.heading}`;
    const of = supports === undefined ? 'supports all of it' : `supports ${supports.join(', ')}`;
    return `${wrapped(quoted(quote), textWidth, '  ')}\n${styled('dim', wrapped(`${place}; ${of}`, textWidth, '    '))}`;
  });
  const notes = record.notes.map((note) => wrapped(note, textWidth, '  '));
  const parts = [
    `${styled('bold', record.id)} (${inWords(record.kind)})\n${wrapped(title, textWidth)}`,
    described(fields, { styled, width: textWidth }),
    `${styled('bold', 'The words of the report')}\n${words.join('\n')}`,
    ...(notes.length === 0
      ? []
      : [`${styled('bold', 'Notes on the reading')}\n${notes.join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}
