const longest = 160;

// Controls, which can act on a terminal; format characters, some of which change the order of the text; halves of a
// surrogate pair; what no font has; and every space but the usual one.
const unseen = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** Text of others as it is safe to print: what can't be seen, or acts, is written as in JSON, such as `\u001b`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** Text of others in one line, to be read: any white space is one space, and the rest can be seen. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' '));
}

/** A value as shown in a message: text in quotes, with the middle cut if it is long; objects and functions by their type. */
export function show(value: unknown): string {
  if (typeof value === 'string') return visible(JSON.stringify(shorten(value)));
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return visible(shorten(String(value)));
  return isList(value) ? (value.length === 0 ? 'an empty list' : 'a list') : 'an object';
}

/** A value as shown in a message that expects one of some kinds: with its own kind, if it has one. */
export function showWithKind(value: unknown): string {
  const { kind }: { readonly kind?: unknown } = Object(value);
  if (kind !== undefined) return `${show(value)} of kind ${show(kind)}`;
  return typeof value === 'object' && value !== null
    ? `${show(value)} without a kind`
    : show(value);
}

/** An id as it is shown beside a message: as it is, unless it is hostile or very long. */
export function showId(id: string): string {
  return visible(shorten(id));
}

/** The first values of a list as shown in a message, with a count of the rest. */
export function showSome(values: readonly unknown[], most = 5): string {
  const shown = values.slice(0, most).map(show).join(', ');
  return values.length > most ? `${shown} and ${values.length - most} more` : shown;
}

/** The terms or ids that can be given, for a message that lists them. */
export function showTerms(terms: readonly string[], most = 60): string {
  const shown = terms.slice(0, most).map(showId).join(', ');
  return terms.length > most ? `${shown} and ${terms.length - most} more` : shown;
}

function shorten(text: string): string {
  const half = Math.floor((longest - 3) / 2);
  return text.length <= longest ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}

function isList(value: object): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy.
    return false;
  }
}
