import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from 'tip-report-laos-2012';
import { show } from '../parts/show.js';
import type { Io } from './io.js';
import { jsonFault } from './json-fault.js';
import { UsageError } from './usage-error.js';

/** What a file has: its data, or why it has none. */
export type Data =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The contents of a file, or of standard input for `-`.
 *
 * @throws {@link UsageError} if it can't be read.
 */
export async function bytesIn(file: string, what: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return Buffer.from(await io.readStandardInput(), 'utf8');
  try {
    return await readFile(path.resolve(io.workingFolder, file));
  } catch (error) {
    throw new UsageError(
      `Can't read ${JSON.stringify(file)} (${(error as NodeJS.ErrnoException).code}).`,
      `Give the path of ${what}, or - for standard input.`,
    );
  }
}

/** The text of a file without a byte order mark; a string that says why if it isn't text in UTF-8. */
export function textIn(bytes: Uint8Array): { readonly text: string } | string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'the file is not text in UTF-8';
  }
  const zero = text.indexOf('\0');
  return zero === -1
    ? { text }
    : `the file is not text: it has a zero byte in ${placeIn(text, zero)}`;
}

/**
 * The data of a JSON or YAML file. The ending of its name says which it is, or else its first character. Several YAML
 * documents in one file are a list.
 */
export async function dataIn(bytes: Uint8Array, file: string): Promise<Data> {
  const read = textIn(bytes);
  if (typeof read === 'string') {
    return failed('not-text', read, 'Save it as UTF-8, in JSON or YAML');
  }
  const { text } = read;
  const isJson = /\.json$/i.test(file) || (!/\.ya?ml$/i.test(file) && /^\s*(?:[{["]|$)/.test(text));
  if (isJson) return jsonIn(text);
  return yamlIn(text);
}

function jsonIn(text: string): Data {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch {
    const { expected, index } = jsonFault(text);
    const got = text[index] === undefined ? 'the end of the file' : show(text[index]);
    return failed(
      'not-json',
      `the file is not JSON: ${placeIn(text, index)}: expected ${expected}; got ${got}`,
      'Correct it there; YAML is read too, from a file that ends in .yaml',
    );
  }
}

/** How many values aliases may add to those that a file writes out. */
const mostRepeated = 1_000_000;
const yamlHint = 'Correct it there; in YAML, the indentation says what belongs to what';

async function yamlIn(text: string): Promise<Data> {
  // Only a YAML file needs it.
  const { CORE_SCHEMA, loadAll, mergeTag, YAMLException } = await import('js-yaml');
  try {
    const documents = loadAll(text, {
      schema: CORE_SCHEMA.withTags(mergeTag),
      maxAliases: 10_000,
      maxTotalMergeKeys: 10_000,
    });
    if (documents.length === 0) {
      return failed('not-yaml', 'the file is not YAML: it has no data', 'Write a report in it');
    }
    const data = documents.length === 1 ? documents[0] : documents;
    if (repeatedValues(data) <= mostRepeated) return { ok: true, data };
    return failed(
      'not-yaml',
      `the file's aliases repeat more than ${mostRepeated.toLocaleString('en')} values, or one contains itself`,
      'Write the values out, or use fewer aliases (*name) within aliases',
    );
  } catch (error) {
    const isKnown = error instanceof YAMLException;
    const place = isKnown && error.mark ? `${placeIn(text, error.mark.position)}: ` : '';
    const reason = isKnown ? error.reason : 'it is nested too deeply';
    return failed('not-yaml', `the file is not YAML: ${place}${reason}`, yamlHint);
  }
}

/** How many values are there more than once, because aliases repeat them; infinite if a value contains itself. */
function repeatedValues(data: unknown): number {
  const sizes = new Map<object, number>();
  let distinct = 0;
  const sizeOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    // While it is being counted, it would be found only within itself.
    sizes.set(value, Number.POSITIVE_INFINITY);
    const parts = Object.values(value);
    distinct += 1 + parts.filter((part) => typeof part !== 'object' || part === null).length;
    let size = 1;
    for (const part of parts) size += sizeOf(part);
    sizes.set(value, size);
    return size;
  };
  return sizeOf(data) - distinct;
}

function failed(code: string, message: string, hint: string): Data {
  return { ok: false, problem: { code, path: '', id: null, message, hint } };
}

/** The line and column of a place in a text, counted from 1. */
function placeIn(text: string, index: number): string {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return `line ${line}, column ${index - before.lastIndexOf('\n')}`;
}
