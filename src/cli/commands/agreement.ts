import {
  type Alone,
  agreement,
  type Coding,
  type CodingAgreement,
  textDifference,
} from '../../coding/agreement.js';
import { agreementOf } from '../../coding/kappa.js';
import { addTo } from '../../parts/add-to.js';
import type { PartialReport } from '../../report/each-record.js';
import { toCsv } from '../../tables/csv.js';
import { codedFields } from '../../validate/support/coded-fields.js';
import { eachPassage } from '../../validate/support/each-passage.js';
import { type Command, flag, programName } from '../command.js';
import { exitCode } from '../exit-code.js';
import { argument, forPeople, printData } from '../for-people.js';
import { leftOutNote, unfinishedReportIn } from '../report-in.js';
import { schemasByKind } from '../schemas-by-kind.js';
import { parts, type Screen, screenOf, wrapped } from '../screen.js';
import { formOf } from '../selection.js';
import { UsageError } from '../usage-error.js';

export const agreementCommand: Command = {
  name: 'agreement',
  summary:
    'How far two coders of the same text agree: by field, with Cohen’s kappa, and where they differ.',
  positionals: 'FILE FILE',
  mostPositionals: 2,
  options: () => ({
    json: flag('Print JSON: records, fields with kappa, and every disagreement.'),
    csv: flag('Print CSV: a row for each field that both coded, and for each record that one has.'),
  }),
  examples: [
    ['agreement anna.yaml ben.yaml', 'Two codings of one text.'],
    ['agreement anna.yaml ben.yaml --csv', 'Every pair of codes, for a statistics program.'],
  ],
  run: async (given, io) => {
    const [first, second] = given.positionals;
    if (first === undefined || second === undefined) {
      throw new UsageError(
        'agreement needs two files.',
        `Usage: ${programName} agreement FILE FILE, each a coding of the same text.`,
      );
    }
    const form = formOf(given);
    const one = await unfinishedReportIn(first, io);
    const other = await unfinishedReportIn(second, io);
    const difference = textDifference(one.report, other.report);
    if (difference !== null) {
      throw new UsageError(
        `The two files are not of the same passages: ${difference}.`,
        'Start both codings from one scaffold, and leave its passages as they are.',
      );
    }
    const schemaOf = schemasByKind(await import('tip-report-laos-2012/schemas'));
    const found = agreement(one.report, other.report, (record) => {
      return codedFields(schemaOf[record.kind], record);
    });
    io.stderr.write(leftOutNote(first, one.leftOut) + leftOutNote(second, other.leftOut));
    if (form === 'json') printData(`${JSON.stringify(jsonOf(found), null, 2)}\n`, io);
    else if (form === 'csv') printData(toCsv(tableOf(found)), io);
    else {
      const names = [argument(first), argument(second)] as const;
      io.stdout.write(textOf(forPeople(found), names, forPeople(one.report), screenOf(io)));
    }
    return exitCode.done;
  },
};

function isDisagreement({ codes: [first, second] }: Coding): boolean {
  return first !== second;
}

function jsonOf({ codings, ...rest }: CodingAgreement) {
  return { ...rest, disagreements: codings.filter(isDisagreement) };
}

const columns = [
  'kind',
  'field',
  'passage',
  'first_record',
  'second_record',
  'first_code',
  'second_code',
  'agreed',
];

function tableOf({ codedByOne, codings, onlyFirst, onlySecond }: CodingAgreement) {
  const alone =
    (which: 'first' | 'second') =>
    ({ id, kind, passages }: Alone) => ({
      kind,
      passage: passages[0] ?? null,
      [`${which}_record`]: id,
    });
  return {
    columns: columns.map((name) => ({ name })),
    rows: [
      ...codings.map(({ codes, field, kind, passage, records }) => ({
        kind,
        field,
        passage,
        first_record: records[0],
        second_record: records[1],
        first_code: codes[0],
        second_code: codes[1],
        agreed: codes[0] === codes[1],
      })),
      ...codedByOne.map(({ by, code, field, kind, passage, records }) => ({
        kind,
        field,
        passage,
        first_record: records[0],
        second_record: records[1],
        [`${by}_code`]: code,
      })),
      ...onlyFirst.map(alone('first')),
      ...onlySecond.map(alone('second')),
    ],
  };
}

const aboutKappa =
  'Kappa is Cohen’s, unweighted. It is undefined if all codes of a field are the same: then it can’t tell skill from chance. All fields together have no kappa, as each has codes of its own.';

type Names = readonly [first: string, second: string];

function textOf(
  found: CodingAgreement,
  names: Names,
  report: PartialReport,
  screen: Screen,
): string {
  const { codings, fields, onlyFirst, onlySecond, records } = found;
  const texts = new Map([...eachPassage(report)].map(({ passage }) => [passage.id, passage.text]));
  const [first, second] = names;
  const all = agreementOf(codings.map(({ codes }) => codes));
  const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);
  return parts(
    [
      [
        'Records',
        columnsOf(
          [
            ['', 'both', 'only first', 'only second'],
            ...records.map(
              (each) => [each.kind, each.both, each.onlyFirst, each.onlySecond] as const,
            ),
          ],
          screen,
        ),
      ],
      [
        'Fields that both coded',
        `${columnsOf(
          [
            ['', 'coded', 'agreed', '', 'kappa'],
            ...records.flatMap(({ kind }) => {
              const own = fields
                .filter((each) => each.kind === kind)
                .map(({ agreed, codings: coded, field, kappa, observed }) => {
                  const shown = kappa === null ? 'undefined' : kappa.toFixed(2);
                  return [`  ${field}`, coded, agreed, percent(observed), shown] as const;
                });
              return own.length === 0 ? [] : [[kind] as const, ...own];
            }),
            ['all fields', all.codings, all.agreed, percent(all.observed), ''],
          ],
          screen,
        )}\n\n${wrapped(aboutKappa, screen.width, '  ')}`,
      ],
      ['Disagreements (first / second)', disagreementsOf(found, texts, screen)],
      [`Records that only ${first} has`, aloneText(onlyFirst, screen)],
      [`Records that only ${second} has`, aloneText(onlySecond, screen)],
    ],
    screen,
  );
}

function disagreementsOf(
  { codings, codedByOne }: CodingAgreement,
  texts: ReadonlyMap<string, string>,
  { styled, width }: Screen,
): string {
  const notCoded = 'not coded';
  const byPassage = new Map<string, string[]>();
  for (const each of [...codings.filter(isDisagreement), ...codedByOne]) {
    const { field, kind, passage, records } = each;
    const [one, other] =
      'codes' in each
        ? each.codes.map(codeText)
        : each.by === 'first'
          ? [codeText(each.code), notCoded]
          : [notCoded, codeText(each.code)];
    const ids = records[0] === records[1] ? records[0] : records.join(' / ');
    addTo(
      byPassage,
      passage,
      wrapped(`${kind} ${ids}: ${field}: ${one} / ${other}`, width, '    '),
    );
  }
  const ids = [...texts.keys()].filter((id) => byPassage.has(id));
  const blocks = ids.map((id) =>
    [
      `  ${styled('bold', id)}`,
      wrapped(texts.get(id) ?? '', width, '  '),
      ...(byPassage.get(id) ?? []),
    ].join('\n'),
  );
  return blocks.length === 0 ? '  none' : blocks.join('\n\n');
}

function codeText(code: Coding['codes'][number]): string {
  return code === '' ? 'none' : String(code);
}

function aloneText(records: readonly Alone[], { width }: Screen): string {
  return records
    .map(({ id, kind, passages }) => wrapped(`${kind} ${id} (${passages.join(', ')})`, width, '  '))
    .join('\n');
}

/** Rows as columns: the first to the left, the others to the right; on a narrow screen, the others below the first. */
function columnsOf(
  rows: readonly (readonly [name: string, ...cells: readonly (number | string)[]])[],
  { width }: Screen,
): string {
  const longest = Math.max(...rows.map(([name]) => name.length));
  const [[, ...head] = ['']] = rows;
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => String(row[column + 1] ?? '').length)),
  );
  const aligned = rows.map(([name, ...cells]) => ({
    name,
    text: cells.map((cell, column) => String(cell).padStart(widths[column] ?? 0)).join('  '),
  }));
  const isNarrow = longest + Math.max(...aligned.map(({ text }) => text.length)) + 4 > width;
  return aligned
    .map(({ name, text }) => {
      if (!isNarrow) return `  ${name.padEnd(longest)}  ${text}`.trimEnd();
      return `${name === '' ? '' : `  ${name}\n`}    ${text}`.trimEnd();
    })
    .join('\n');
}
