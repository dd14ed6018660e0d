import { dataset } from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { findById } from './find-record.js';
import { run } from './run.js';
import { captured } from './testing/captured.js';
import { UsageError } from './usage-error.js';

const commandList =
  'statistics, victims, laws, recommendations, findings, organizations, places, text, crosswalks, cite, export, validate';
const optionList =
  '--measure, --unit, --population, --quantity, --period, --voice, --exact, --json, --csv, --help';
const measureList =
  'alleged-offenders, broker-fee, convictions, hotline-calls, investigations, persons-sold-as-brides, prosecutions, reported-instances, sentences, training-funding, victims, victims-identified, victims-returned';
const sectionList =
  'front-matter, trafficking-profile, assessment, recommendations, prosecution, protection, prevention, end-matter';
const whereIds =
  'The commands statistics, victims, laws, recommendations, findings, organizations, places and text show the ids.';

test('the version is that of the data', async () => {
  expect(await captured(['--version'])).toMatchObject({ code: 0, stdout: `${dataset.version}\n` });
});

describe('what can’t be done as it was put', () => {
  test.each([
    [
      [],
      'No command was given.',
      `The commands are ${commandList}. \`tip-report-laos-2012 --help\` tells more.`,
    ],
    [
      ['statistic'],
      'Unknown command "statistic".',
      `Did you mean statistics? The commands are ${commandList}.`,
    ],
    [['xyz'], 'Unknown command "xyz".', `The commands are ${commandList}.`],
    [
      ['help', 'law'],
      'Unknown command "law".',
      `Did you mean laws? The commands are ${commandList}.`,
    ],
    [['__proto__'], 'Unknown command "__proto__".', `The commands are ${commandList}.`],
    [
      ['--versoin'],
      'Unknown option "--versoin".',
      `Without a command there are --help and --version. The commands are ${commandList}. \`tip-report-laos-2012 --help\` tells more.`,
    ],
    [
      ['statistics', '--mesure', 'x'],
      'Unknown option --mesure of statistics.',
      `Did you mean --measure? Its options are ${optionList}.`,
    ],
    [
      ['statistics', '--__proto__'],
      'Unknown option --__proto__ of statistics.',
      `Its options are ${optionList}.`,
    ],
    [
      ['validate', '--exact'],
      'Unknown option --exact of validate.',
      'Its options are --json, --help.',
    ],
    [['statistics', '-x'], 'Unknown option -x of statistics.', `Its options are ${optionList}.`],
    [
      ['statistics', '--measure'],
      'Option --measure needs a value.',
      'Write it behind the option: --measure=VALUE.',
    ],
    [
      ['statistics', '--measure', '--json'],
      'Option --measure needs a value.',
      'Write it behind the option: --measure=VALUE.',
    ],
    [['statistics', '--json=yes'], 'Option --json takes no value.', 'Write --json alone.'],
    [['statistics', '--json', '--csv'], 'Both --json and --csv were given.', 'Give one of them.'],
    [['text', '--json', '--csv'], 'Both --json and --csv were given.', 'Give one of them.'],
    [
      ['statistics', '--measure', 'conviction'],
      'Unknown value "conviction" of --measure.',
      `Did you mean convictions? The values are ${measureList}.`,
    ],
    [
      ['statistics', '--measure', 'convictions,sentenzes'],
      'Unknown value "sentenzes" of --measure.',
      `Did you mean sentences? The values are ${measureList}.`,
    ],
    [
      ['statistics', '--measure='],
      'Unknown value "" of --measure.',
      `The values are ${measureList}.`,
    ],
    [
      ['statistics', '--measure', 'toString'],
      'Unknown value "toString" of --measure.',
      `The values are ${measureList}.`,
    ],
    [
      ['victims', '--destination', 'th'],
      'Unknown value "th" of --destination.',
      'Give an ISO 3166-1 alpha-2 code, such as "TH".',
    ],
    [
      ['victims', '--place', 'thialand'],
      'Unknown place id "thialand". The nearest of the 14 known: "thailand", "china", "northern-laos".',
      '`tip-report-laos-2012 places` lists them all.',
    ],
    [
      ['findings', '--actor', 'polise'],
      'Unknown organization id "polise". The nearest of the 34 known: "police", "prime-minister", "immigration-police".',
      '`tip-report-laos-2012 organizations` lists them all.',
    ],
    [
      ['findings', '--place', 'constructor'],
      'Unknown place id "constructor". The nearest of the 14 known: "casinos", "vientiane-transit-center", "womens-union-shelter".',
      '`tip-report-laos-2012 places` lists them all.',
    ],
    [
      ['statistics', 'conviction-2011'],
      'Unknown statistic id "conviction-2011". The nearest of the 17 known: "convictions-2011", "convictions-2010", "investigated-cases-2011".',
      '`tip-report-laos-2012 statistics` lists them all.',
    ],
    [
      ['places', '__proto__'],
      'Unknown place id "__proto__". The nearest of the 14 known: "neighboring-countries", "rural-or-minority-areas", "laos".',
      '`tip-report-laos-2012 places` lists them all.',
    ],
    [
      ['laws', ''],
      'Unknown legal provision id "". The nearest of the 11 known: "penal-code-article-134", "law-on-development-and-protection-of-women", "trafficking-laws".',
      '`tip-report-laos-2012 laws` lists them all.',
    ],
    [
      ['victims', 'internal-victims', '--group', 'women'],
      'Both an id and --group were given.',
      'Give ids to see these records, or criteria to find others.',
    ],
    [
      ['places', 'laos', '--exact'],
      'Both an id and --exact were given.',
      'Give ids to see these records, or criteria to find others.',
    ],
    [
      ['text', 'prosecution.88'],
      'Unknown unit or section "prosecution.88".',
      `Did you mean prosecution.8? The sections are ${sectionList}; \`tip-report-laos-2012 text\` shows the ids of units.`,
    ],
    [
      ['text', 'xyz'],
      'Unknown unit or section "xyz".',
      `The sections are ${sectionList}; \`tip-report-laos-2012 text\` shows the ids of units.`,
    ],
    [['text', '--match', '...'], 'There is no word in "...".', 'Give --match words.'],
    [
      ['text', '--only'],
      '--only was given with nothing to mark.',
      'Give --match or --record, too.',
    ],
    [['text', '--record', 'prosecution.8'], 'Unknown id "prosecution.8".', whereIds],
    [
      ['cite', 'conviction-2011'],
      'Unknown id "conviction-2011".',
      `Did you mean convictions-2011? ${whereIds}`,
    ],
    [['cite', 'datset'], 'Unknown id "datset".', `Did you mean dataset? ${whereIds}`],
    [['cite', 'plase/laos'], 'Unknown id "plase/laos".', `Did you mean place/laos? ${whereIds}`],
    [['cite', '__proto__'], 'Unknown id "__proto__".', whereIds],
    [
      ['cite', 'laos', 'thailand'],
      'Too many arguments: "thailand".',
      'Usage: tip-report-laos-2012 cite [dataset|report|ID] [OPTIONS]',
    ],
    [
      ['cite', '--format', 'bibtext'],
      'Unknown format "bibtext".',
      'Did you mean bibtex? The formats are biblatex, bibtex, csl-json, ris, apa, chicago-author-date, harvard, mla, vancouver.',
    ],
    [
      ['cite', '--format', 'apa', '--format', 'ris'],
      'Option --format was given more than once: apa, ris.',
      'Give it once.',
    ],
    [
      ['cite', '--accessed', '2026-02-30'],
      'Wrong date "2026-02-30" of --accessed.',
      'Give a day of the calendar in ISO 8601, such as 2026-01-31.',
    ],
    [
      ['cite', 'hotline-calls', '--evidence', '0'],
      'Wrong number "0" of --evidence.',
      'The record has evidence 1 only.',
    ],
    [
      ['cite', 'convictions-2011', '--evidence', '3'],
      'Wrong number "3" of --evidence.',
      'The record has evidence 1 to 2.',
    ],
    [
      ['cite', '--evidence', '1'],
      'Wrong number "1" of --evidence.',
      'Only records have evidence to choose from.',
    ],
    [
      ['validate'],
      'validate needs a file.',
      'Usage: tip-report-laos-2012 validate FILE, where - stands for standard input.',
    ],
    [
      ['help', '--x'],
      'Unknown option "--x".',
      `Without a command there are --help and --version. The commands are ${commandList}. \`tip-report-laos-2012 --help\` tells more.`,
    ],
    [['statistics', '-hx'], 'Unknown option -x of statistics.', `Its options are ${optionList}.`],
    [
      ['statistics', 'convictions-2011', '--mesure', 'x'],
      'Unknown option --mesure of statistics.',
      `Did you mean --measure? Its options are ${optionList}.`,
    ],
    [
      ['statistics', '--json', '--mesure', 'x'],
      'Unknown option --mesure of statistics.',
      `Did you mean --measure? Its options are ${optionList}.`,
    ],
    [
      ['statistics', '--measure', 'convictions', '--mesure', 'x'],
      'Unknown option --mesure of statistics.',
      `Did you mean --measure? Its options are ${optionList}.`,
    ],
    [
      ['statistics', '--measure=-x', '--mesure', 'x'],
      'Unknown option --mesure of statistics.',
      `Did you mean --measure? Its options are ${optionList}.`,
    ],
    [
      ['statistics', '--measure', '-x'],
      'Option --measure needs a value.',
      'Write it behind the option: --measure=VALUE.',
    ],
    [
      ['laws', '--', '--help'],
      'Unknown legal provision id "--help". The nearest of the 11 known: "victim-protection-guidelines", "penal-code-article-134", "law-on-development-and-protection-of-women".',
      '`tip-report-laos-2012 laws` lists them all.',
    ],
    [['cite', 'reprot'], 'Unknown id "reprot".', `Did you mean report? ${whereIds}`],
    [
      ['cite', 'convictions-2011', '--evidence', '01'],
      'Wrong number "01" of --evidence.',
      'The record has evidence 1 to 2.',
    ],
    [
      ['cite', 'convictions-2011', '--evidence', '1e0'],
      'Wrong number "1e0" of --evidence.',
      'The record has evidence 1 to 2.',
    ],
    [
      ['cite', 'convictions-2011', '--evidence', '1.'],
      'Wrong number "1." of --evidence.',
      'The record has evidence 1 to 2.',
    ],
    [
      ['cite', 'convictions-2011', '--evidence', '1x'],
      'Wrong number "1x" of --evidence.',
      'The record has evidence 1 to 2.',
    ],
    [
      ['cite', '--format', 'xyz'],
      'Unknown format "xyz".',
      'The formats are biblatex, bibtex, csl-json, ris, apa, chicago-author-date, harvard, mla, vancouver.',
    ],
    [['cite', 'xyz'], 'Unknown id "xyz".', whereIds],
    [
      ['crosswalks', '--scheme', 'HTI'],
      'Unknown value "HTI" of --scheme.',
      'The values are hti, tvpa, ctdc, htcds, iccs, isic, iso-3166, sdmx.',
    ],
    [
      ['crosswalks', '--scheme', 'xyz'],
      'Unknown value "xyz" of --scheme.',
      'The values are hti, tvpa, ctdc, htcds, iccs, isic, iso-3166, sdmx.',
    ],
    [
      ['crosswalks', '--scheme', 'sdmx', '--variable', 'tier'],
      'Unknown value "tier" of --variable.',
      'The values are OBS_STATUS.',
    ],
    [
      ['crosswalks', '--subject', 'A B'],
      'Unknown value "A B" of --subject.',
      '`tip-report-laos-2012 crosswalks` shows what is coded.',
    ],
    [
      ['crosswalks', '--subject', 'fishing,convictions-2o11'],
      'Unknown value "convictions-2o11" of --subject.',
      'Did you mean convictions-2011? `tip-report-laos-2012 crosswalks` shows what is coded.',
    ],
    [
      ['crosswalks', '--subject', '__proto__'],
      'Unknown value "__proto__" of --subject.',
      '`tip-report-laos-2012 crosswalks` shows what is coded.',
    ],
    [
      ['crosswalks', '--record', 'convictions-2012'],
      'Unknown id "convictions-2012".',
      `Did you mean convictions-2011? ${whereIds}`,
    ],
    [
      ['crosswalks', '--unit', 'prosecution.44'],
      'Unknown id "prosecution.44".',
      `Did you mean prosecution.4? ${whereIds}`,
    ],
    [
      ['crosswalks', 'hti/tiers'],
      'Unknown id "hti/tiers" of a crosswalk entry.',
      'Did you mean hti/tier? `tip-report-laos-2012 crosswalks` shows the ids.',
    ],
    [
      ['crosswalks', 'toString'],
      'Unknown id "toString" of a crosswalk entry.',
      '`tip-report-laos-2012 crosswalks` shows the ids.',
    ],
    [
      ['crosswalks', 'hti/tier', '--ambiguous'],
      'Both an id and --ambiguous were given.',
      'Give ids to see these entries, or criteria to find others.',
    ],
    [['crosswalks', '--json', '--csv'], 'Both --json and --csv were given.', 'Give one of them.'],
    [
      ['crosswalks', '--record', 'laos', '--record', 'thailand'],
      'Option --record was given more than once: laos, thailand.',
      'Give it once.',
    ],
    [
      ['export', 'hti', '--list'],
      '--list is not of hti, which is one row.',
      'Give --alternatives or --json, or none.',
    ],
    [
      ['export', 'hti', '--table', 'hti'],
      '--table is not of hti, which is one row.',
      'Give --alternatives or --json, or none.',
    ],
    [
      ['export', 'hti', '--output', 'hti'],
      '--output is not of hti, which is one row.',
      'Give --alternatives or --json, or none.',
    ],
    [
      ['export', 'csv', '--alternatives'],
      '--alternatives is of hti alone.',
      'Give hti as the format.',
    ],
    [['export', '--json'], '--json is of hti alone.', 'Give the format json for JSON files.'],
    [
      ['export', 'htj'],
      'Unknown format "htj".',
      'Did you mean hti? The formats are csv, datapackage, json, jsonld, schema, hti.',
    ],
    [
      ['export', 'constructor'],
      'Unknown format "constructor".',
      'The formats are csv, datapackage, json, jsonld, schema, hti.',
    ],
  ])('%j', async (argv, message, hint) => {
    expect(await captured(argv)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `tip-report-laos-2012: ${message}\n${hint}\n`,
    });
  });

  test('an id that two kinds bear, without its kind', () => {
    const both = [
      { kind: 'place', id: 'laos' },
      { kind: 'organization', id: 'laos' },
    ];
    const error = thrown(() => findById('laos', both));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      name: 'UsageError',
      message: 'The id "laos" is borne by 2 kinds of things.',
      hint: 'Give the kind, too: place/laos or organization/laos.',
    });
    expect(findById('organization/laos', both)).toBe(both[1]);
  });
});

test('a flag given twice is given', async () => {
  const once = await captured(['places', '--json']);
  expect(once.code).toBe(0);
  expect(await captured(['places', '--json', '--json'])).toEqual(once);
});

describe('a failure of the program itself has a code of its own', () => {
  const traced = new Error('the disk is full');
  const bare = new Error('the disk is full');
  Reflect.deleteProperty(bare, 'stack');

  test.each([
    ['an error, with where it arose', traced, traced.stack],
    ['an error that does not tell where it arose', bare, 'the disk is full'],
    ['something else', 'no disk', 'no disk'],
  ])('%s', async (_, failure, told) => {
    let stderr = '';
    const code = await run(['places'], {
      stdout: {
        write: () => {
          throw failure;
        },
        isTerminal: false,
        columns: undefined,
      },
      stderr: {
        write: (text) => {
          stderr += text;
        },
        isTerminal: false,
        columns: undefined,
      },
      environment: {},
      workingFolder: '/nowhere',
      dataFolder: new URL('file:///nowhere/'),
      readStandardInput: async () => '',
    });
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: `tip-report-laos-2012 ${dataset.version} failed.\n${told}\n`,
    });
  });
});

function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return expect.fail('nothing was thrown');
}
