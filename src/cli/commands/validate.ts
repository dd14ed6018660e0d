import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import type { Problem } from 'tip-report-laos-2012';
import { addTo } from '../../parts/add-to.js';
import { isObject } from '../../parts/is-object.js';
import { mostCharacters } from '../../parts/limits.js';
import { oneLine, show, showId } from '../../parts/show.js';
import { sentence, spaced } from '../../parts/words.js';
import { recordKinds } from '../../report/record-kinds.js';
import { moreProblems, mostProblems } from '../../validate/problem.js';
import { type Command, flag, programName } from '../command.js';
import { bytesIn, dataIn } from '../data-in.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { argument, printData } from '../for-people.js';
import type { Io } from '../io.js';
import { partOfReport } from '../part-of-report.js';
import { reportFile } from '../report-in.js';
import { type Screen, screenOf, wrapped } from '../screen.js';
import { UsageError } from '../usage-error.js';

export const validateCommand: Command = {
  name: 'validate',
  summary:
    'Whether a JSON or YAML file is a valid report or a list of them, and every problem, by passage of the text.',
  positionals: 'FILE',
  mostPositionals: 1,
  options: () => ({
    watch: flag('Check again whenever the file changes. Ctrl-C ends it.'),
    json: flag(
      'Print JSON: an object with ok and the list of problems, or for a list of reports, a list of { report, ok, problems }; with --watch, one line each time.',
    ),
  }),
  examples: [
    ['validate my-report.yaml', 'Check a report of your own.'],
    ['validate my-report.yaml --watch', 'Check it again after each change.'],
    ['validate my-reports.json --json', 'Check a list of reports.'],
    ['validate - < my-report.json', 'Check standard input.'],
  ],
  run: async (given, io) => {
    const [file] = given.positionals;
    if (file === undefined) {
      throw new UsageError(
        'validate needs a file.',
        `Usage: ${programName} validate FILE, or - for standard input.`,
      );
    }
    const isJson = given.has('json');
    if (!given.has('watch')) {
      const found = await validated(await bytesIn(file, reportFile, io), file);
      if (isJson) printData(`${JSON.stringify(resultOf(found), null, 2)}\n`, io);
      else io.stdout.write(shown(found, io));
      return codeOf(found);
    }
    if (file === '-') {
      throw new UsageError('--watch needs a file.', 'Standard input can be read only once.');
    }
    if (given.has('output')) {
      throw new UsageError('--watch and --output were both given.', 'Give one of them.');
    }
    return watched(file, io, (found) => {
      const time = new Date().toTimeString().slice(0, 8);
      if (isJson) printData(`${JSON.stringify(resultOf(found))}\n`, io);
      else io.stdout.write(`=== ${time} ${argument(file)} ===\n\n${shown(found, io)}\n`);
    });
  },
};

/** What was found in a report. */
interface Checked {
  /** Its id, if it has one. */
  readonly id: string | null;
  readonly data: unknown;
  /** None if it is valid. */
  readonly problems: readonly Problem[];
}

/** What was found in a file. */
interface Found {
  /** How many reports the list in the file has; null if it has one report, and no list. */
  readonly listed: number | null;
  /** Those that were checked. */
  readonly reports: readonly Checked[];
}

async function validated(bytes: Uint8Array, file: string): Promise<Found> {
  const read = await dataIn(bytes, file);
  const failed = (problem: Problem): Found => ({
    listed: null,
    reports: [{ id: null, data: undefined, problems: [problem] }],
  });
  if (!read.ok) return failed(read.problem);
  const part = partOfReport(read.data);
  if (part !== undefined) return failed(part);
  // Only commands that read a report need zod, and load it when they run.
  const { completeReport, validateReport } = await import('tip-report-laos-2012/schemas');
  const check = (given: unknown): Checked => {
    const data = completeReport(given);
    const id = at(at(data, 'metadata'), 'id');
    const result = validateReport(data);
    return {
      id: typeof id === 'string' ? showId(id) : null,
      data,
      problems: result.ok ? [] : result.problems,
    };
  };
  // An empty list has no report, and gets the problem that it isn't one.
  const isList = Array.isArray(read.data) && read.data.length > 0;
  const given: readonly unknown[] = isList ? read.data : [read.data];
  const reports: Checked[] = [];
  let problems = 0;
  for (const report of given) {
    const checked = check(report);
    reports.push(checked);
    problems += checked.problems.length;
    if (problems >= mostProblems) break;
  }
  return { listed: isList ? given.length : null, reports: withSharedIds(reports) };
}

/** Adds a problem to each report that has the id of an earlier one. */
function withSharedIds(reports: readonly Checked[]): readonly Checked[] {
  const first = new Map<string, number>();
  return reports.map((checked, index) => {
    const { id, problems } = checked;
    if (id === null) return checked;
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, index);
      return checked;
    }
    const shared: Problem = {
      code: 'report-ids-are-unique',
      path: 'metadata.id',
      id,
      message: `report ${other + 1} of the file has the id ${show(id)} already`,
      hint: 'Give each report of the file an id of its own, or remove the copy',
    };
    return { ...checked, problems: [shared, ...problems] };
  });
}

function isValid({ problems }: Checked): boolean {
  return problems.length === 0;
}

function codeOf({ reports }: Found): ExitCode {
  return reports.every(isValid) ? exitCode.done : exitCode.problemsFound;
}

function resultOf({ listed, reports }: Found): unknown {
  const results = reports.map((checked) => ({
    ...(listed !== null && { report: checked.id }),
    ok: isValid(checked),
    problems: checked.problems,
  }));
  if (listed === null) return results[0];
  const problems = [{ ...moreProblems(), message: notChecked(listed, reports) }];
  return listed === reports.length ? results : [...results, { report: null, ok: false, problems }];
}

function notChecked(listed: number, reports: readonly Checked[]): string {
  return `the check stopped after ${reports.length} of ${listed} reports, as they have ${mostProblems} problems or more`;
}

function shown({ listed, reports }: Found, io: Io): string {
  const screen = screenOf(io);
  const texts = reports.map((checked) => textOf(checked, screen));
  if (listed === null) return texts.join('');
  const blocks = texts.map((text, index) => {
    const heading = `=== ${reports[index]?.id ?? `report ${index + 1}`} ===`;
    return `${screen.styled('bold', heading)}\n\n${text}\n`;
  });
  const valid = reports.filter(isValid).length;
  const end =
    listed === reports.length
      ? `${valid} of ${listed} reports are valid.`
      : sentence(notChecked(listed, reports));
  return `${blocks.join('')}${wrapped(end, screen.width)}\n`;
}

function textOf(checked: Checked, screen: Screen): string {
  if (!isValid(checked)) return listOf(checked, screen);
  const counts = recordKinds.map(({ collection, kind, plural }) => {
    const { length } = listAt(checked.data, collection);
    return `${length} ${spaced(length === 1 ? kind : plural)}`;
  });
  const title = oneLine(String(at(at(checked.data, 'metadata'), 'title')));
  return `${wrapped(`Valid: ${title}. ${counts.join(', ')}.`, screen.width)}\n`;
}

/** How long a file must be left alone before it is read: an editor writes in several steps. */
const milliseconds = 100;

/** Checks a file now and whenever it changes. It never ends by itself. */
async function watched(file: string, io: Io, tell: (found: Found) => void): Promise<never> {
  const full = path.resolve(io.workingFolder, file);
  let last = await bytesIn(file, reportFile, io);
  const watcher = watcherOf(path.dirname(full), file);
  const check = async () => {
    try {
      const bytes = await bytesIn(file, reportFile, io);
      if (Buffer.compare(bytes, last) === 0) return;
      last = bytes;
      tell(await validated(bytes, file));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.stderr.write(`${error.message} Waiting for it.\n`);
      last = Buffer.of();
    }
  };
  return new Promise((_, reject) => {
    const stop = (error: unknown) => {
      watcher.close();
      reject(error);
    };
    /** The check that is under way: the next one waits for it. */
    let checking = validated(last, file).then(tell).catch(stop);
    let timer: NodeJS.Timeout | undefined;
    const checkSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        checking = checking.then(check).catch(stop);
      }, milliseconds);
    };
    watcher.on('change', (_event, name) => {
      if (name === null || name === path.basename(full)) checkSoon();
    });
    watcher.on('error', stop);
    // It may have changed after it was read, but before the watch began.
    checkSoon();
  });
}

/** Watches a folder, and not the file, since many editors replace a file by another one of its name. */
function watcherOf(folder: string, file: string): FSWatcher {
  try {
    return watch(folder);
  } catch (error) {
    throw new UsageError(
      `Can't watch the folder of ${show(file)} (${(error as NodeJS.ErrnoException).code}).`,
      'Run it without --watch after each change.',
    );
  }
}

/** Problems under the passage that they are about, in the order of the text; others under their record. */
function listOf({ data, problems }: Checked, screen: Screen): string {
  const { styled, width } = screen;
  const passages = passagesIn(data);
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const heading = passageOf(problem, data, passages) ?? problem.id ?? '';
    addTo(groups, heading, problem);
  }
  const order = new Map([...passages.keys()].map((id, index) => [id, index]));
  // What is about no passage comes first.
  const sorted = [...groups].sort(([a], [b]) => (order.get(a) ?? -1) - (order.get(b) ?? -1));
  const blocks = sorted.map(([heading, group]) => {
    const text = passages.get(heading);
    const head = [
      styled('bold', heading === '' ? 'the data as a whole' : showId(heading)),
      ...(text === undefined ? [] : [wrapped(oneLine(text), width, '  ')]),
    ];
    return [...head, ...group.map((problem) => problemText(problem, heading, screen))].join('\n');
  });
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`;
  return `${blocks.join('\n\n')}\n\n${count}\n`;
}

function problemText(
  { code, hint, id, message, path: place }: Problem,
  heading: string,
  screen: Screen,
): string {
  const where = [place, id === null || id === heading ? '' : `(${id})`].filter(
    (part) => part !== '',
  );
  const title = where.length === 0 ? code : `${where.join(' ')}: ${code}`;
  return [
    `  ${title}`,
    wrapped(`${message}.`, screen.width, '    '),
    wrapped(`${hint}.`, screen.width, '    '),
  ].join('\n');
}

/** The texts of the passages, by id, as far as the data have them. */
function passagesIn(data: unknown): ReadonlyMap<string, string> {
  const passages = new Map<string, string>();
  for (const section of listAt(at(data, 'narrative'), 'sections')) {
    for (const paragraph of listAt(section, 'paragraphs')) {
      for (const passage of listAt(paragraph, 'passages')) {
        const id = at(passage, 'id');
        const text = at(passage, 'text');
        if (typeof id !== 'string' || typeof text !== 'string') continue;
        if (text.length <= mostCharacters) passages.set(id, text);
      }
    }
  }
  return passages;
}

/** The passage that a problem is about: itself, that of a piece of evidence, or the first that its record quotes. */
function passageOf(
  { id, path: place }: Problem,
  data: unknown,
  passages: ReadonlyMap<string, string>,
): string | undefined {
  if (place.startsWith('narrative')) return id !== null && passages.has(id) ? id : undefined;
  const [, collection = '', index, piece = 0] =
    /^(\w+)\[(\d+)\](?:\.evidence\[(\d+)\])?/.exec(place) ?? [];
  const record = listAt(data, collection)[Number(index)];
  const passage = at(listAt(record, 'evidence')[Number(piece)], 'passage');
  return typeof passage === 'string' && passages.has(passage) ? passage : undefined;
}

function at(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}
