// HTML as text, with everything escaped that is not HTML already.

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | number | string | null | readonly Part[];

/** HTML from a template. What is filled in is escaped, unless it is HTML already; null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.map((text, at) => text + (at < parts.length ? shown(parts[at] ?? null) : '')).join(''),
  );
}

export const nothing = new Html('');

/** A list of links or texts in a line. */
export function inLine(parts: readonly Part[], separator = ', '): Part {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
}

function shown(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part.map(shown).join('');
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
