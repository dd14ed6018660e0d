import { isoDay } from './csl-date.js';
import type { CslItem } from './csl-item.js';
import { braced, entry, kept } from './latex.js';

/** BibTeX's own names of the months. */
const months = /* @__PURE__ */ 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A citation as an entry of BibTeX. BibTeX styles have no type for data, and print neither a version nor an access date:
 * fields that they do print name both. The version also has a field, for programs that read one.
 */
export function bibtex(item: CslItem): string {
  const [[year, month, day]] = item.issued['date-parts'];
  const isReport = item.type === 'report';
  const author = item.author && kept(item.author[0].literal);
  const original = item['original-date'];
  const notes = [
    original && `Originally published ${isoDay(original)}`,
    item.accessed && `Accessed ${isoDay(item.accessed)}`,
  ].filter((note) => note !== undefined);
  return entry(isReport ? 'techreport' : 'misc', item.id, {
    author,
    // Styles sort an entry without an author by its key.
    key: author === undefined ? kept(item.title) : undefined,
    title: kept(item.title),
    institution: isReport ? author : undefined,
    howpublished: isReport ? undefined : braced(`${whereFound(item)}, version ${item.version}`),
    version: item.version && braced(item.version),
    year: `{${year}}`,
    month: months[month - 1],
    day: `{${day}}`,
    // An address is set letter for letter, so nothing in it is escaped.
    url: item.URL && `{${item.URL}}`,
    note: notes.length === 0 ? undefined : braced(notes.join('. ')),
    abstract: item.note && braced(item.note),
  });
}

function whereFound({ 'container-title': container, editor }: CslItem): string {
  if (container === undefined) return 'Dataset';
  return `In: ${editor === undefined ? '' : `${editor[0].literal}, `}${container}`;
}
