import { show } from '../parts/show.js';

/** Where a text stops being JSON, and what would be right there. */
export interface JsonFault {
  /** In code units. */
  readonly index: number;
  readonly expected: string;
  /** What is there, if that is more than one character. */
  readonly got?: string;
}

const space = /[ \t\n\r]*/y;
const scalar =
  /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What must come next. After an opening bracket, its closing one can come too. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'end';

const aValue = 'a value: text in double quotes, a number, true, false, null, { or [';
const aKey = 'a key in double quotes';

/** How many objects and lists can be within each other: several times what a report needs. */
const mostLevels = 100;

/** An object or list that is not yet closed. */
interface Open {
  readonly closing: '}' | ']';
  readonly keys: Set<string>;
}

/**
 * Finds where a text stops being JSON, where its values are nested too deeply, or where an object has a key again: `JSON.parse` would keep the last of its values
 * and drop the others. Nor do the messages of `JSON.parse` always say where a fault is, and they differ from one version
 * of Node to the next.
 *
 * @returns Null if there is no fault.
 */
export function jsonFault(text: string): JsonFault | null {
  const open: Open[] = [];
  let index = 0;
  const at = (pattern: RegExp): number => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  let next: Next = 'value' as Next;
  for (;;) {
    index += at(space);
    const letter = text[index];
    const inner = open.at(-1);
    const closing = inner?.closing;
    if (next === 'end' && closing === undefined) {
      return letter === undefined ? null : { index, expected: 'the end' };
    }
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
      const isKey = next === 'key' || next === 'first-key';
      if (isKey && inner !== undefined) {
        const key: string = JSON.parse(text.slice(index, end));
        if (inner.keys.has(key)) {
          return { index, expected: 'a key that the object doesn’t have yet', got: show(key) };
        }
        inner.keys.add(key);
      }
      index = end;
      next = isKey ? 'colon' : 'end';
    } else if (next === 'key' || next === 'first-key') {
      return { index, expected: next === 'key' ? aKey : `${aKey} or }` };
    } else if (letter === '{' || letter === '[') {
      if (open.length === mostLevels) {
        return { index, expected: `at most ${mostLevels} objects and lists within each other` };
      }
      open.push({ closing: letter === '{' ? '}' : ']', keys: new Set() });
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
