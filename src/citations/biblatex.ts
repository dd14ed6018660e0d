import { isoDay } from './csl-date.js';
import type { CslDate, CslItem } from './csl-item.js';
import { braced, entry, kept } from './latex.js';

/** A citation as an entry of BibLaTeX. */
export function biblatex(item: CslItem): string {
  const isReport = item.type === 'report';
  const container = item['container-title'];
  const original = item['original-title'];
  const originalPublisher = item['original-author']?.[0].literal;
  const notes = [container && `In: ${container}`, item.note].filter((note) => note !== undefined);
  return entry(item.type, item.id, {
    author: kept(item.author[0].literal),
    title: kept(item.title),
    type: isReport ? '{report}' : undefined,
    institution: isReport ? kept(item.author[0].literal) : undefined,
    version: item.version && braced(item.version),
    date: day(item.issued),
    origtitle: original && kept(original),
    origpublisher: originalPublisher && kept(originalPublisher),
    origdate: day(item['original-date']),
    // An address is read letter for letter, so nothing in it is escaped.
    url: item.URL && `{${item.URL}}`,
    urldate: day(item.accessed),
    note: notes.length === 0 ? undefined : braced(notes.join('. ')),
  });
}

function day(date: CslDate | undefined): string | undefined {
  return date && `{${isoDay(date)}}`;
}
