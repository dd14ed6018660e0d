import { readFile } from 'node:fs/promises';
import type { TipReport } from 'tip-report-laos-2012';
import { completeReport, validateReport } from 'tip-report-laos-2012/schemas';
import { dataIn } from '../../../src/cli/data-in.js';
import { scaffold } from '../../../src/coding/scaffold.js';
import { sha256 } from '../../../src/parts/sha256.js';

/** A Tier 2 Watch List narrative, which says everything that `narratives.test.ts` names. */
export const tarvania = await narrative('tarvania');
/** The opening of a Tier 1 narrative. */
export const quellmar = await narrative('quellmar');
/** A Special Case. */
export const norvath = await narrative('norvath');

/**
 * A made-up narrative as a coder has it: the text, split as `scaffold` does, and the metadata and records of a YAML file,
 * read and completed as `validate` does.
 */
async function narrative(name: string): Promise<TipReport> {
  const text = await readFile(new URL(`${name}.txt`, import.meta.url), 'utf8');
  const file = `${name}.yaml`;
  const read = await dataIn(await readFile(new URL(file, import.meta.url)), file);
  if (!read.ok) throw new Error(`${file}: ${read.problem.message}`);
  const { metadata, ...records } = Object(read.data);
  const begun = scaffold({ text, sha256: sha256(text) });
  const whole = { ...begun, ...records, metadata: { ...begun.metadata, ...metadata } };
  const validation = validateReport(completeReport(whole));
  if (validation.ok) return validation.report;
  throw new Error(`${file}: ${JSON.stringify(validation.problems, null, 2)}`);
}
