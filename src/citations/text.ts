import type { CslItem } from './csl-item.js';
import type { TextStyle } from './formats.js';
import { markup, withoutMarkup } from './no-case.js';
import type { EntryKind } from './style-templates.js';
import { styles, uncapitalizedWords } from './styles.js';

/** A citation as the text of an entry in a list of references. */
export function text(style: TextStyle, item: CslItem): string {
  const { months, ...templates } = styles[style];
  const template = templates[kindOf(item)];
  const chosen =
    typeof template === 'string' ? template : template[item.accessed === undefined ? 0 : 1];
  const parts = partsOf(item, months);
  return chosen.replace(/\{([\w.]+)('?)\}/g, (mark, name: string, nested: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The style ${style} asks for ${mark} of ${item.id}.`);
    return withQuotes(part, nested !== '');
  });
}

function kindOf({ author, 'container-title': container, type, URL }: CslItem): EntryKind {
  if (type === 'dataset' && container === undefined) return 'dataset';
  const url = URL === undefined ? 'WithoutUrl' : '';
  if (type === 'dataset') return `record${url}`;
  return `${type}${author === undefined ? 'WithoutAuthor' : ''}${url}`;
}

function partsOf(
  item: CslItem,
  months: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const parts: Record<string, string | undefined> = {
    author: item.author?.[0].literal,
    title: withoutMarkup(item.title),
    Title: withCapitals(item.title),
    container: item['container-title'],
    Container: item['container-title'] && withCapitals(item['container-title']),
    editor: item.editor?.[0].literal,
    version: item.version,
    url: item.URL,
  };
  const dates = { issued: item.issued, accessed: item.accessed, original: item['original-date'] };
  for (const [name, date] of Object.entries(dates)) {
    if (date === undefined) continue;
    const [[year, month, day]] = date['date-parts'];
    parts[`${name}.year`] = String(year);
    parts[`${name}.month`] = months[month - 1];
    parts[`${name}.day`] = String(day);
  }
  return parts;
}

/** In title case: capitalizes the first word, a word after a colon, and all but the small words and the marked text. */
function withCapitals(title: string): string {
  return title
    .split(markup)
    .map((part, index) => (index % 2 === 0 ? capitalized(part, index === 0) : part))
    .join('');
}

function capitalized(text: string, isStart: boolean): string {
  return text.replace(
    /(: )?(?<![^\s"'()[\]/,.;:!?-])([a-z][^\s"'()[\]/,.;:!?-]*)/g,
    (word, colon: string | undefined, rest: string, offset: number) =>
      !(isStart && offset === 0) &&
      colon === undefined &&
      (rest.length === 1 || uncapitalizedWords.includes(rest))
        ? word
        : (colon ?? '') + rest.charAt(0).toUpperCase() + rest.slice(1),
  );
}

function withQuotes(title: string, nested: boolean): string {
  return title.replace(/"([^"]*)"/g, nested ? '‘$1’' : '“$1”').replaceAll("'", '’');
}
