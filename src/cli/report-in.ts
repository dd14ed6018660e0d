import { isObject } from '../parts/is-object.js';
import { show } from '../parts/show.js';
import type { PartialReport } from '../report/each-record.js';
import { recordKinds } from '../report/record-kinds.js';
import { bytesIn, dataIn } from './data-in.js';
import { argument } from './for-people.js';
import type { Io } from './io.js';
import { schemasByKind } from './schemas-by-kind.js';
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
  if (found.ok) return unfinishedReport(found.data, file);
  throw new UsageError(`In ${show(file)}, ${found.problem.message}.`, `${found.problem.hint}.`);
}

/** The same of the data of a file that are known already. */
export async function unfinishedReport(given: unknown, file: string): Promise<UnfinishedReport> {
  const name = show(file);
  // Only commands that read a report need zod, and load it when they run.
  const schemas = await import('tip-report-laos-2012/schemas');
  const data = schemas.completeReport(named(given));
  const parts: Readonly<Record<string, unknown>> = isObject(data) ? data : {};
  const text = schemas.narrativeSchema.safeParse(parts['narrative']);
  if (!text.success) {
    const [first] = text.error.issues;
    throw new UsageError(
      `${name} has no text to work with: ${['narrative', ...(first?.path ?? [])].join('.')}: ${first?.message}.`,
      `\`validate ${argument(file)}\` lists every problem; \`scaffold\` makes a report from a text.`,
    );
  }
  const schemaOf = schemasByKind(schemas);
  let leftOut = 0;
  const lists = [...recordKinds, uncodedList].map(({ collection, kind }) => {
    const list = parts[collection];
    if (!Array.isArray(list)) {
      throw new UsageError(
        `In ${name}, ${collection} is not a list.`,
        `\`validate ${argument(file)}\` lists every problem.`,
      );
    }
    const items: readonly unknown[] = list;
    const right = items.filter((item) => schemaOf[kind].safeParse(item).success);
    leftOut += items.length - right.length;
    return [collection, right];
  });
  const metadata = schemas.metadataSchema.safeParse(parts['metadata']);
  const report = {
    narrative: text.data,
    ...Object.fromEntries(lists),
    ...(metadata.success && { metadata: metadata.data }),
  };
  return { report: report as UnfinishedReport['report'], leftOut };
}

const uncodedList = { collection: 'uncoded', kind: 'uncoded' } as const;

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
  return `${show(file)}: ${records} left out, as the shape is wrong; \`validate\` says why.\n`;
}
