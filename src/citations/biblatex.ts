import { isoDay } from './csl-date.js';
import type { CslDate, CslItem, CslName } from './csl-item.js';
import { braced, entry, kept } from './latex.js';

const types = { chapter: 'incollection', dataset: 'dataset', report: 'report' } as const;

/** A citation as an entry of BibLaTeX. */
export function biblatex(item: CslItem): string {
  const { type, version } = item;
  const isReport = type === 'report';
  const isChapter = type === 'chapter';
  const container = item['container-title'];
  return entry(types[type], item.id, {
    author: name(item.author),
    title: kept(item.title),
    type: isReport ? '{report}' : undefined,
    institution: isReport ? name(item.author) : undefined,
    editor: name(item.editor),
    booktitle: isChapter && container !== undefined ? kept(container) : undefined,
    // A chapter has an edition of its book instead of a version.
    edition: isChapter ? `{Version ${version}}` : undefined,
    version: isChapter ? undefined : version && braced(version),
    date: day(item.issued),
    origdate: day(item['original-date']),
    // An address is read letter for letter, so nothing in it is escaped.
    url: item.URL && `{${item.URL}}`,
    urldate: day(item.accessed),
    note: isChapter ? undefined : container && braced(`In: ${container}`),
    abstract: item.note && braced(item.note),
  });
}

function name(names: readonly [CslName] | undefined): string | undefined {
  return names && kept(names[0].literal);
}

function day(date: CslDate | undefined): string | undefined {
  return date && `{${isoDay(date)}}`;
}
