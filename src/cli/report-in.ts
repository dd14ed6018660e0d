import type { PartialReport } from '../report/each-record.js';
import { isObject } from '../validate/support/coded-fields.js';
import { bytesIn, dataIn } from './data-in.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

export const reportFile = 'a JSON or YAML file';

/** A report that needn't be finished. */
export interface UnfinishedReport {
  readonly report: PartialReport;
  /** How many records were left out, since their shape is not yet right. */
  readonly leftOut: number;
}

/**
 * The text of a report in a file, and those of its records whose shape is right.
 *
 * @throws {@link UsageError} if there is no file, or no text with passages in it.
 */
export async function unfinishedReportIn(file: string, io: Io): Promise<UnfinishedReport> {
  const found = await dataIn(await bytesIn(file, reportFile, io), file);
  const name = JSON.stringify(file);
  if (!found.ok) {
    throw new UsageError(`In ${name}, ${found.problem.message}.`, `${found.problem.hint}.`);
  }
  // Only commands that read a report need zod, and load it when they run.
  const { completeReport, tipReportSchema } = await import('tip-report-laos-2012/schemas');
  const schema = tipReportSchema.unwrap().partial({ metadata: true });
  const data = completeReport(named(found.data));
  const { error } = schema.safeParse(data);
  const wrong = new Map<PropertyKey, Set<PropertyKey>>();
  for (const { path } of error?.issues ?? []) {
    const [collection = '', index] = path;
    const indexes = wrong.get(collection) ?? new Set();
    wrong.set(collection, indexes);
    if (index !== undefined) indexes.add(index);
  }
  const isMetadataWrong = wrong.delete('metadata');
  const kept = Object.entries(isObject(data) ? data : {}).flatMap(([key, value]) => {
    if (!Object.hasOwn(schema.shape, key) || (key === 'metadata' && isMetadataWrong)) return [];
    const indexes = wrong.get(key);
    return [
      [key, indexes && Array.isArray(value) ? value.filter((_, i) => !indexes.has(i)) : value],
    ];
  });
  const result = schema.safeParse(isObject(data) ? Object.fromEntries(kept) : data);
  if (!result.success) {
    const [first] = result.error.issues;
    throw new UsageError(
      `${name} has no text to work with: ${first?.path.join('.') || 'the data as a whole'}: ${first?.message}.`,
      `\`validate ${file}\` lists every problem; \`scaffold\` makes a report from a text.`,
    );
  }
  const { metadata, ...rest } = result.data;
  return {
    report: metadata === undefined ? rest : { ...rest, metadata },
    leftOut: [...wrong.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** The data with an id of the report, which records get. What the id is doesn't matter here. */
function named(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { metadata } = data;
  if (isObject(metadata) && typeof metadata['id'] === 'string') return data;
  return { ...data, metadata: { id: 'unnamed-report' } };
}

/** What to say on standard error about records that were left out. */
export function leftOutNote(file: string, leftOut: number): string {
  if (leftOut === 0) return '';
  const records = leftOut === 1 ? '1 record is' : `${leftOut} records are`;
  return `${JSON.stringify(file)}: ${records} left out, as the shape is wrong; \`validate\` says why.\n`;
}
