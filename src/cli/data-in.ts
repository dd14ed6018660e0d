import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from 'tip-report-laos-2012';
import { unprintableIn } from '../parts/printable.js';
import { oneLine, show } from '../parts/show.js';
import type { Io } from './io.js';
import { jsonFault } from './json-fault.js';
import { systemCode, systemReason } from './system-error.js';
import { UsageError } from './usage-error.js';

/** What a file has: its data, or why it has none. */
export type Data =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problem: Problem };

// The data of a file can need forty times its size in memory, and of a YAML file eighty times. A report has less than 1 MiB.
const mostMebibytes = 100;
const mostMebibytesOfYaml = 20;
const mebibyte = 2 ** 20;
const mostBytes = mostMebibytes * mebibyte;

/**
 * The contents of a file, or of standard input for `-`.
 *
 * @throws {@link UsageError} if it can't be read, or is too large.
 */
export async function bytesIn(file: string, what: string, io: Io): Promise<Uint8Array> {
  if (file === '-') return wholeOf(io.standardInput, 'standard input');
  const name = show(file);
  const at = path.resolve(io.workingFolder, file);
  try {
    if ((await stat(at)).size > mostBytes) throw tooLarge(name);
    return await wholeOf(createReadStream(at), name);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const reason = file === '' ? 'the path is empty' : systemReason(code);
    throw new UsageError(
      `Can't read ${name}: ${reason}.`,
      `Give the path of ${what}, or - for standard input.`,
    );
  }
}

async function wholeOf(stream: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > mostBytes) throw tooLarge(name);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string): UsageError {
  return new UsageError(
    `Can't read ${name}: it has more than ${mostMebibytes} MiB.`,
    'Give a smaller file; several reports can be in several files.',
  );
}

/** The text of a file without a byte order mark; a string that says why if it isn't text in UTF-8 that can be printed. */
export function textIn(bytes: Uint8Array): { readonly text: string } | string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'the file is not text in UTF-8';
  }
  const found = unprintableIn(text);
  return found === undefined
    ? { text }
    : `the file has the control character ${show(found.character)} in ${placeIn(text, found.index)}`;
}

/**
 * The data of a JSON or YAML file. The ending of its name says which it is, or else its first character. Several YAML
 * documents in one file are a list.
 */
export async function dataIn(bytes: Uint8Array, file: string): Promise<Data> {
  const read = textIn(bytes);
  if (typeof read === 'string') {
    return failed(
      'not-text',
      read,
      'Save it as text in UTF-8, in JSON or YAML, without control characters',
    );
  }
  const { text } = read;
  const isJson = /\.json$/i.test(file) || (!/\.ya?ml$/i.test(file) && /^\s*(?:[{["]|$)/.test(text));
  if (isJson) return jsonIn(text);
  return yamlIn(text);
}

function jsonIn(text: string): Data {
  const fault = jsonFault(text);
  if (fault === null) return { ok: true, data: JSON.parse(text) };
  const { expected, index } = fault;
  const got = fault.got ?? (text[index] === undefined ? 'the end of the file' : show(text[index]));
  return failed(
    'not-json',
    `the file is not JSON: ${placeIn(text, index)}: expected ${expected}; got ${got}`,
    'Correct it there; YAML is read too, from a file that ends in .yaml',
  );
}

/** How many values aliases may add to those that a file writes out. */
const mostRepeated = 1_000_000;
const yamlHint = 'Correct it there; in YAML, the indentation says what belongs to what';

async function yamlIn(text: string): Promise<Data> {
  if (text.length > mostMebibytesOfYaml * mebibyte) {
    return failed(
      'not-yaml',
      `the file is longer than ${mostMebibytesOfYaml} MiB of YAML`,
      'Give smaller files, or JSON',
    );
  }
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
    const reason = isKnown ? oneLine(error.reason) : 'it is nested too deeply';
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
