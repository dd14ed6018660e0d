import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from './data-diff/compare.js';
import type { DataChange } from './data-diff/data-changes.js';
import { demandedAfter, ruleFor, rules } from './data-diff/policy.js';
import { lineOf } from './data-diff/summary.js';
import { at, byId, changed, changesBetween, recoded, recodingsTo } from './testing/changed-data.js';
import { runTool } from './testing/run-tool.js';

type Edit = Parameters<typeof changed>[0];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each change in a line, such as `major: statistic convictions-in-reporting-period quantity.value changed`. */
const lines = (changes: DataChange[]): string[] =>
  changes.map((change) => `${ruleFor(change).bump}: ${lineOf(change)}`);

describe('what each change demands', () => {
  const edits: [string, Edit, string[]][] = [
    [
      'a number that is missing now',
      ({ statistics }) => {
        byId(statistics, 'convictions-in-reporting-period').quantity = {
          kind: 'missing',
          reason: 'not-reported',
          phrase: 'did not report',
          occurred: 'not-stated',
        };
      },
      [
        'major: statistic convictions-in-reporting-period quantity.kind changed',
        'major: statistic convictions-in-reporting-period quantity.value removed',
        'major: statistic convictions-in-reporting-period quantity.reason added',
        'major: statistic convictions-in-reporting-period quantity.phrase added',
        'major: statistic convictions-in-reporting-period quantity.occurred added',
      ],
    ],
    [
      'a penalty, in a list of objects without an identity',
      ({ legalProvisions }) => {
        const [penalty] = byId(legalProvisions, 'penal-code-article-134').penalties;
        if (penalty?.kind === 'imprisonment') penalty.maximum = 20;
      },
      ['major: legal-provision penal-code-article-134 penalties[0].maximum changed'],
    ],
    [
      'a coded value added',
      ({ victimCategories }) => at(victimCategories, 0).who.groups.push('female'),
      ['major: victim-category women-children-and-men who.groups[3] added'],
    ],
    [
      'a link changed, and one added',
      ({ findings }) => {
        const { related } = byId(findings, 'sentencing-details-not-provided');
        at(related, 0).id = 'convictions-in-reporting-period';
        related.push({ kind: 'statistic', id: 'convictions-2010' });
      },
      [
        'major: finding sentencing-details-not-provided related[0].id changed',
        'minor: finding sentencing-details-not-provided related[1] added',
      ],
    ],
    [
      'a quote altered',
      ({ statistics }) => {
        at(byId(statistics, 'convictions-in-reporting-period').evidence, 0).quote += '.';
      },
      ['major: statistic convictions-in-reporting-period evidence[0].quote changed'],
    ],
    [
      'evidence added at the start, so that both pieces name what they support',
      ({ statistics }) => {
        const { evidence } = byId(statistics, 'hotline-calls');
        at(evidence, 0).supports = ['quantity'];
        evidence.unshift({ passage: 'protection.1', quote: 'protection', supports: ['period'] });
      },
      [
        'minor: statistic hotline-calls evidence[1].supports added',
        'minor: statistic hotline-calls evidence[0] added',
      ],
    ],
    [
      'evidence that supports more, and evidence that supports less',
      ({ statistics }) => {
        const { evidence } = byId(statistics, 'convictions-in-reporting-period');
        at(evidence, 0).supports?.push('x');
        at(evidence, 1).supports?.shift();
      },
      [
        'minor: statistic convictions-in-reporting-period evidence[0].supports[6] added',
        'major: statistic convictions-in-reporting-period evidence[1].supports[0] removed',
      ],
    ],
    [
      'evidence removed',
      ({ statistics }) => byId(statistics, 'convictions-in-reporting-period').evidence.shift(),
      ['major: statistic convictions-in-reporting-period evidence[0] removed'],
    ],
    [
      'evidence in another order',
      ({ statistics }) => byId(statistics, 'convictions-in-reporting-period').evidence.reverse(),
      ['minor: statistic convictions-in-reporting-period evidence reordered'],
    ],
    [
      'a label and a note reworded, and a note added',
      ({ statistics, places }) => {
        byId(statistics, 'convictions-in-reporting-period').label += ', reworded';
        byId(statistics, 'convictions-in-reporting-period').notes[0] += ' Reworded.';
        byId(places, 'thailand').notes.unshift('A note.');
      },
      [
        'patch: statistic convictions-in-reporting-period label changed',
        'patch: statistic convictions-in-reporting-period notes[0] changed',
        'patch: place thailand notes[0] added',
      ],
    ],
    [
      'an id changed',
      ({ places }) => {
        byId(places, 'thailand').id = 'siam';
      },
      ['major: place thailand removed', 'minor: place siam added'],
    ],
    [
      'records in another order',
      ({ places }) => places.reverse(),
      ['minor: the list places reordered'],
    ],
    [
      'a field of a record added, and fields removed, even if they are only a label or notes',
      ({ places, statistics }) => {
        Object.assign(byId(places, 'thailand'), { population: null });
        Reflect.deleteProperty(byId(statistics, 'convictions-in-reporting-period'), 'label');
        Reflect.deleteProperty(byId(places, 'thailand'), 'notes');
      },
      [
        'major: statistic convictions-in-reporting-period label removed',
        'major: place thailand notes removed',
        'minor: place thailand population added',
      ],
    ],
    [
      'lists of records added',
      (data) => Object.assign(data, { crosswalks: [{ kind: 'crosswalk', id: 'a' }], empty: [] }),
      [
        'minor: the list crosswalks added',
        'minor: crosswalk a added',
        'minor: the list empty added',
      ],
    ],
    [
      'the tier, a heading, and a passage removed',
      ({ metadata: report, narrative }) => {
        report.tier = '3';
        at(narrative.sections, 1).heading += '!';
        at(at(narrative.sections, 1).paragraphs, 0).passages.shift();
      },
      [
        'major: report tip-report-2012-laos tier changed',
        'major: section trafficking-profile heading changed',
        'major: section trafficking-profile paragraphs[0].passages[0] removed',
        'major: passage trafficking-profile.1 removed',
      ],
    ],
    [
      'sections moved',
      ({ narrative }) => narrative.sections.reverse(),
      ['major: the list narrative.sections reordered'],
    ],
  ];

  test.each(edits)('%s', (_, edit, expected) => {
    expect(lines(changesBetween(tipReportLaos2012, changed(edit)))).toEqual(expected);
  });

  const recodings: [string, Parameters<typeof recoded>[0], string[]][] = [
    [
      'a code corrected',
      (entries) => {
        byId(entries, 'hti/tier').code = 3;
      },
      ['major: crosswalk-entry hti/tier code changed'],
    ],
    [
      'reasons reworded',
      (entries) => {
        byId(entries, 'hti/tier').rationale = 'Reworded.';
        Object.assign(byId(entries, 'hti/victimpunish').ambiguous ?? {}, {
          dependsOn: 'Reworded.',
        });
      },
      [
        'patch: crosswalk-entry hti/tier rationale changed',
        'patch: crosswalk-entry hti/victimpunish ambiguous.dependsOn changed',
      ],
    ],
    [
      'another alternative, and one where there was none',
      (entries) => {
        Object.assign(byId(entries, 'hti/victimpunish').ambiguous ?? {}, { alternative: 1 });
        byId(entries, 'hti/tier').ambiguous = { alternative: 3, dependsOn: 'A choice.' };
      },
      [
        'major: crosswalk-entry hti/tier ambiguous changed',
        'major: crosswalk-entry hti/victimpunish ambiguous.alternative changed',
      ],
    ],
    [
      'records added, and words removed',
      (entries) => {
        byId(entries, 'hti/tier').records.push({ kind: 'place', id: 'laos' });
        byId(entries, 'hti/tier').evidence.pop();
      },
      [
        'minor: crosswalk-entry hti/tier records[1] added',
        'major: crosswalk-entry hti/tier evidence[0] removed',
      ],
    ],
    ['an entry removed', (entries) => entries.shift(), ['major: crosswalk-entry hti/tier removed']],
  ];

  test.each(recodings)('of the crosswalks, %s', (_, edit, expected) => {
    expect(lines(recodingsTo(recoded(edit)))).toEqual(expected);
  });

  test('a list of records removed', () => {
    const before = { ...tipReportLaos2012, other: [{ kind: 'other', id: 'a' }] };
    expect(lines(changesBetween(before, tipReportLaos2012))).toEqual([
      'major: the list other removed',
      'major: other a removed',
    ]);
  });

  test('before 1.0.0, major comes to minor', () => {
    expect(demandedAfter('major', '0.3.1')).toBe('minor');
    expect(demandedAfter('minor', '0.3.1')).toBe('minor');
    expect(demandedAfter('patch', '0.3.1')).toBe('patch');
    expect(demandedAfter('major', '1.0.0')).toBe('major');
    expect(demandedAfter('major', '10.0.0')).toBe('major');
  });

  test('VERSIONING.md has the rules in their order', () => {
    const policy = readFileSync(path.join(root, 'VERSIONING.md'), 'utf8');
    const [, , ...rows] = policy.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toEqual(rules.map(({ what, bump, why }) => `| ${what}. | ${bump} | ${why} |`));
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-diff-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const run = (...given: string[]) => runTool(root, 'data-diff.ts', ...given);

  const old = write('old.json', JSON.stringify(tipReportLaos2012));
  const edited = write(
    'new.json',
    JSON.stringify(
      changed(({ statistics, places }) => {
        byId(statistics, 'convictions-in-reporting-period').quantity = { kind: 'exact', value: 38 };
        places.shift();
      }),
    ),
  );

  test('shows each change with the values before and after, and what they demand', () => {
    const { status, stdout, stderr } = run(old, edited);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      'statistic convictions-in-reporting-period changed:\n  quantity.value changed (major)\n    - 37\n    + 38\n',
    );
    expect(stdout).toContain('place laos removed (major)\n');
    expect(stdout).toContain('These changes demand major (minor while the version is 0.x):\n');
  });

  test('as JSON for machines', () => {
    const { changes, ...rest } = JSON.parse(compare(old, edited, true));
    expect(rest).toEqual({ demands: 'major', demandsWhileZero: 'minor' });
    expect(changes).toMatchObject([
      {
        kind: 'statistic',
        id: 'convictions-in-reporting-period',
        path: 'quantity.value',
        old: 37,
        new: 38,
      },
      { kind: 'place', id: 'laos', path: null, change: 'removed', demands: 'major' },
    ]);
  });

  test('compares with the current data by default, and crosswalks, too', () => {
    expect(compare(edited)).toContain('  quantity.value changed (major)\n    - 38\n    + 37\n');
    const earlier = recoded((entries) => {
      byId(entries, 'hti/tier').code = 3;
    });
    expect(compare(write('crosswalk-entries.json', JSON.stringify(earlier)))).toContain(
      'crosswalk-entry hti/tier changed:\n  code changed (major)\n    - 3\n    + 2\n',
    );
  });

  test('says what a version is compared with if the clone does not have it', () => {
    const { status, stderr } = run('999.0.0');
    expect(stderr).toContain('The clone has no tag v999.0.0');
    expect(status).toBe(1);
  });

  test('says so if nothing changed', () => {
    expect(compare(old, old)).toBe('The data are the same: they demand no rise of the version.');
  });

  test('says how it is used if no file is given', () => {
    const { status, stdout, stderr } = run();
    expect(stderr).toContain('Usage: npm run --silent data:diff -- OLD [NEW] [--json]');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
