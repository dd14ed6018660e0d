/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | readonly Part[];

export const nothing = new Html('');

/** HTML from a template. What is filled in is escaped, unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + shown(parts[at] ?? nothing)).join(''));
}

function shown(part: Part): string {
  if (part instanceof Html) return part.text;
  return typeof part === 'string' ? escaped(part) : part.map(shown).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** HTML for a list, with what separates its items. */
export function joined(items: readonly Html[], separator: Html | string): Html {
  return html`${items.map((item, at) => (at === 0 ? item : html`${separator}${item}`))}`;
}

/** A template with every slot, such as `{{title}}`, filled. */
export function filled(template: string, slots: Readonly<Record<string, Html | string>>): Html {
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new RangeError(`The template has an unknown slot "${name}".`);
    return shown(slot);
  });
  return new Html(text);
}
