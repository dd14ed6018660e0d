/** Where a text stops being JSON, and what would be right there. */
export interface JsonFault {
  /** In code units. */
  readonly index: number;
  readonly expected: string;
}

const space = /[ \t\n\r]*/y;
const scalar =
  /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What must come next. After an opening bracket, its closing one can come too. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end';

const aValue = 'a value: text in double quotes, a number, true, false, null, { or [';
const aKey = 'a key in double quotes';

/**
 * Finds where a text stops being JSON. The messages of `JSON.parse` don't always say where, and differ from one version of
 * Node to the next.
 *
 * @param text - A text that `JSON.parse` rejects.
 */
export function jsonFault(text: string): JsonFault {
  /** The closing brackets that are still to come. */
  const open: ('}' | ']')[] = [];
  let index = 0;
  const at = (pattern: RegExp): number => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  let next: Next = 'value' as Next;
  for (;;) {
    index += at(space);
    const letter = text[index];
    const closing = open.at(-1);
    if (next === 'end' && closing === undefined) return { index, expected: 'the end' };
    if (letter === closing && (next === 'end' || next === 'first-key' || next === 'first-value')) {
      open.pop();
      index += 1;
      next = 'end';
    } else if (next === 'end') {
      if (letter !== ',') return { index, expected: `a comma or ${closing}` };
      index += 1;
      next = closing === '}' ? 'key' : 'value';
    } else if (next === 'colon') {
      if (letter !== ':') return { index, expected: 'a colon' };
      index += 1;
      next = 'value';
    } else if (letter === '"') {
      const end = endOfString(text, index);
      if (typeof end === 'object') return end;
      index = end;
      next = next === 'key' || next === 'first-key' ? 'colon' : 'end';
    } else if (next === 'key' || next === 'first-key') {
      return { index, expected: next === 'key' ? aKey : `${aKey} or }` };
    } else if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? '}' : ']');
      index += 1;
      next = letter === '{' ? 'first-key' : 'first-value';
    } else {
      const length = at(scalar);
      if (length === 0) return { index, expected: aValue };
      index += length;
      next = 'end';
    }
  }
}

/** The index after the string that begins at an index. */
function endOfString(text: string, start: number): number | JsonFault {
  for (let index = start + 1; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (letter === '"') return index + 1;
    if (letter < ' ') {
      return { index, expected: 'the closing " on the same line; a line break in a text is \\n' };
    }
    if (letter !== '\\') continue;
    escaped.lastIndex = index;
    const length = escaped.exec(text)?.[0].length;
    if (length === undefined) return { index, expected: 'an escape such as \\n, \\" or \\\\' };
    index += length - 1;
  }
  return { index: text.length, expected: 'the closing " of a text' };
}
