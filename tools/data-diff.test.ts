import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { crosswalkEntries } from 'tip-report-laos-2012/crosswalks';
import { afterAll, describe, expect, test } from 'vitest';
import { demandedAfter, demandedBump, ruleFor, rules } from './data-diff/policy.mjs';
import { collectionsOf, crosswalksOf } from './data-diff/read-dataset.mjs';
import { formatPath, nameOf } from './data-diff/summary.mjs';
import { at, byId, changed, changesBetween, recoded, recodingsTo } from './testing/changed-data.js';

type Edit = Parameters<typeof changed>[0];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each change in a line, such as `major: statistic convictions-2011 quantity.value changed`. */
function found(edit: Edit, before: unknown = tipReportLaos2012): string[] {
  const changes = changesBetween(before, changed(edit));
  return changes.map((change) =>
    [`${ruleFor(change).bump}:`, nameOf(change), formatPath(change.path), change.change]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('what each change demands', () => {
  const edits: [string, Edit, string[]][] = [
    [
      'a corrected value',
      (data) => {
        byId(data.statistics, 'convictions-2011').quantity = { kind: 'exact', value: 38 };
      },
      ['major: statistic convictions-2011 quantity.value changed'],
    ],
    [
      'a number that is missing now',
      (data) => {
        byId(data.statistics, 'convictions-2011').quantity = {
          kind: 'missing',
          reason: 'not-reported',
          phrase: 'did not report',
          occurred: 'not-stated',
        };
      },
      [
        'major: statistic convictions-2011 quantity.kind changed',
        'major: statistic convictions-2011 quantity.value removed',
        'major: statistic convictions-2011 quantity.reason added',
        'major: statistic convictions-2011 quantity.phrase added',
        'major: statistic convictions-2011 quantity.occurred added',
      ],
    ],
    [
      'a field within a value, which says more than the value did',
      (data) => {
        byId(data.statistics, 'convictions-2011').quantity = {
          kind: 'exact',
          value: 37,
          money: { currency: 'USD', equivalent: false },
        };
      },
      ['major: statistic convictions-2011 quantity.money added'],
    ],
    [
      'a penalty',
      ({ legalProvisions }) => {
        const [penalty] = byId(legalProvisions, 'penal-code-article-134').penalties;
        if (penalty?.kind === 'imprisonment') penalty.maximum = 20;
      },
      ['major: legal-provision penal-code-article-134 penalties[0].maximum changed'],
    ],
    [
      'a hedge added',
      ({ statistics }) =>
        byId(statistics, 'convictions-2011').hedges.push({
          kind: 'certainty',
          degree: 'reported',
          phrase: 'reportedly',
        }),
      ['major: statistic convictions-2011 hedges[0] added'],
    ],
    [
      'a coded value added',
      ({ victimCategories }) => at(victimCategories, 0).who.groups.push('female'),
      ['major: victim-category women-children-and-men who.groups[3] added'],
    ],
    [
      'a link changed',
      ({ findings }) => {
        at(byId(findings, 'sentencing-details-not-provided').related, 0).id = 'convictions-2011';
      },
      ['major: finding sentencing-details-not-provided related[0].id changed'],
    ],
    [
      'a link added',
      ({ findings }) =>
        byId(findings, 'sentencing-details-not-provided').related.push({
          kind: 'statistic',
          id: 'convictions-2011',
        }),
      ['minor: finding sentencing-details-not-provided related[1] added'],
    ],
    [
      'a quote altered',
      ({ statistics }) => {
        at(byId(statistics, 'convictions-2011').evidence, 0).quote += '.';
      },
      ['major: statistic convictions-2011 evidence[0].quote changed'],
    ],
    [
      'evidence added, to stand first, so that both name what they support',
      ({ statistics }) => {
        const { evidence } = byId(statistics, 'hotline-calls');
        at(evidence, 0).supports = ['quantity'];
        evidence.unshift({ unit: 'protection.1', quote: 'protection', supports: ['period'] });
      },
      [
        'minor: statistic hotline-calls evidence[1].supports added',
        'minor: statistic hotline-calls evidence[0] added',
      ],
    ],
    [
      'evidence that supports more',
      ({ statistics }) => at(byId(statistics, 'convictions-2011').evidence, 0).supports?.push('x'),
      ['minor: statistic convictions-2011 evidence[0].supports'],
    ],
    [
      'evidence that supports less',
      ({ statistics }) => at(byId(statistics, 'convictions-2011').evidence, 0).supports?.pop(),
      ['major: statistic convictions-2011 evidence[0].supports'],
    ],
    [
      'evidence removed',
      ({ statistics }) => byId(statistics, 'convictions-2011').evidence.pop(),
      ['major: statistic convictions-2011 evidence[1] removed'],
    ],
    [
      'evidence in another order',
      ({ statistics }) => byId(statistics, 'convictions-2011').evidence.reverse(),
      ['minor: statistic convictions-2011 evidence reordered'],
    ],
    [
      'a note and a label reworded',
      ({ statistics }) => {
        const record = byId(statistics, 'convictions-2011');
        record.notes[0] += ' Said otherwise.';
        record.label += ', said otherwise';
      },
      [
        'patch: statistic convictions-2011 label changed',
        'patch: statistic convictions-2011 notes[0] changed',
      ],
    ],
    [
      'notes removed and added',
      ({ statistics, places }) => {
        byId(statistics, 'convictions-2011').notes = [];
        byId(places, 'thailand').notes.unshift('A note.');
      },
      [
        'patch: statistic convictions-2011 notes[0] removed',
        'patch: place thailand notes[0] added',
      ],
    ],
    [
      'a name added',
      ({ places }) => byId(places, 'thailand').otherNames.push('Siam'),
      ['minor: place thailand otherNames[0] added'],
    ],
    [
      'a record added',
      ({ places }) => places.splice(1, 0, { ...byId(places, 'thailand'), id: 'elsewhere' }),
      ['minor: place elsewhere added'],
    ],
    ['a record removed', ({ places }) => places.shift(), ['major: place laos removed']],
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
      'a field of a record added',
      ({ places }) => Object.assign(byId(places, 'thailand'), { population: null }),
      ['minor: place thailand population added'],
    ],
    [
      'a field of a record removed, were it but its label or notes',
      ({ places, statistics }) => {
        Reflect.deleteProperty(byId(statistics, 'convictions-2011'), 'label');
        Reflect.deleteProperty(byId(places, 'thailand'), 'notes');
      },
      ['major: statistic convictions-2011 label removed', 'major: place thailand notes removed'],
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
      'the report',
      ({ report }) => {
        report.tier = '3';
      },
      ['major: report tip-report-2012-laos tier changed'],
    ],
    [
      'the text reworded',
      ({ narrative }) => {
        at(at(at(narrative.sections, 1).paragraphs, 0).units, 0).text += '!';
      },
      ['major: unit trafficking-profile.1 text changed'],
    ],
    [
      'a heading',
      ({ narrative }) => {
        at(narrative.sections, 1).heading += '!';
      },
      ['major: section trafficking-profile heading changed'],
    ],
    [
      'a unit removed',
      ({ narrative }) => at(at(narrative.sections, 1).paragraphs, 0).units.shift(),
      [
        'major: section trafficking-profile paragraphs[0].units[0] removed',
        'major: unit trafficking-profile.1 removed',
      ],
    ],
    [
      'sections moved',
      ({ narrative }) => narrative.sections.reverse(),
      ['major: the list narrative.sections reordered'],
    ],
  ];

  test.each(edits)('%s', (_, edit, expected) => {
    const lines = found(edit);
    expect(lines).toHaveLength(expected.length);
    for (const [index, line] of expected.entries()) expect(lines[index]).toContain(line);
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
        Object.assign(byId(entries, 'hti/victimpunish').ambiguous ?? {}, { hangsOn: 'Reworded.' });
      },
      [
        'patch: crosswalk-entry hti/tier rationale changed',
        'patch: crosswalk-entry hti/victimpunish ambiguous.hangsOn changed',
      ],
    ],
    [
      'another alternative, and one where there was none',
      (entries) => {
        Object.assign(byId(entries, 'hti/victimpunish').ambiguous ?? {}, { alternative: 1 });
        byId(entries, 'hti/tier').ambiguous = { alternative: 3, hangsOn: 'A choice.' };
      },
      [
        'major: crosswalk-entry hti/tier ambiguous changed',
        'major: crosswalk-entry hti/victimpunish ambiguous.alternative changed',
      ],
    ],
    [
      'records and words added',
      (entries) => {
        byId(entries, 'hti/tier').records.push({ kind: 'place', id: 'laos' });
        byId(entries, 'hti/tier').evidence.push({ unit: 'prosecution.1', quote: 'a' });
      },
      [
        'minor: crosswalk-entry hti/tier records[1] added',
        'minor: crosswalk-entry hti/tier evidence[1] added',
      ],
    ],
    [
      'records and words removed',
      (entries) => {
        byId(entries, 'hti/tier').records.pop();
        byId(entries, 'hti/tier').evidence.pop();
      },
      [
        'major: crosswalk-entry hti/tier records[0] removed',
        'major: crosswalk-entry hti/tier evidence[0] removed',
      ],
    ],
    ['an entry removed', (entries) => entries.shift(), ['major: crosswalk-entry hti/tier removed']],
  ];

  test.each(recodings)('of the crosswalks, %s', (_, edit, expected) => {
    expect(
      recodingsTo(recoded(edit)).map((change) =>
        [`${ruleFor(change).bump}:`, nameOf(change), formatPath(change.path), change.change]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ).toEqual(expected);
  });

  test('a field of another record that is called rationale is a value', () => {
    const withRationale = (rationale: string) =>
      changed(({ places }) => Object.assign(byId(places, 'thailand'), { rationale }));
    const changes = changesBetween(withRationale('a'), withRationale('b'));
    expect(demandedBump(changes)).toBe('major');
  });

  test('evidence of one unit is told apart by its quotes', () => {
    const withEvidence = (quotes: [string, string], ...supports: string[]) =>
      changed(({ statistics }) => {
        const [one, other] = quotes.map((quote) => ({ unit: 'protection.7', quote, supports }));
        if (one && other) byId(statistics, 'hotline-calls').evidence = [one, other];
      });
    const changes = changesBetween(
      withEvidence(['one', 'two'], 'quantity'),
      withEvidence(['two', 'one'], 'quantity', 'period'),
    );
    expect(changes.map(({ path, change }) => `${formatPath(path)} ${change}`)).toEqual([
      'evidence[1].supports[1] added',
      'evidence[0].supports[1] added',
      'evidence reordered',
    ]);
  });

  test('a list of records removed', () => {
    expect(found(() => {}, { ...tipReportLaos2012, other: [{ kind: 'other', id: 'a' }] })).toEqual([
      'major: the list other removed',
      'major: other a removed',
    ]);
  });

  test('several demand the most of what they demand; none, none', () => {
    const changes = changesBetween(
      tipReportLaos2012,
      changed(({ places }) => {
        byId(places, 'thailand').notes = ['A note.'];
        byId(places, 'thailand').name = 'Siam';
        byId(places, 'thailand').otherNames.push('Siam');
      }),
    );
    expect(changes).toHaveLength(3);
    expect(demandedBump(changes)).toBe('major');
    expect(demandedBump([])).toBe('none');
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

describe('what is no dataset is refused with what is wrong and where', () => {
  const cases: [string, unknown, string][] = [
    ['a list', [], 'the whole is a list; expected an object'],
    ['another file', { name: 'x' }, 'narrative is missing; expected an object'],
    ['no report', { ...tipReportLaos2012, report: null }, 'report is null; expected an object'],
    [
      'no list of records',
      { ...tipReportLaos2012, places: {} },
      'places is an object; expected a list',
    ],
    [
      'a record without id',
      changed(({ places }) => Object.assign(at(places, 2), { id: 5 })),
      'places[2].id is 5; expected an id as a string',
    ],
    [
      'a record without kind',
      changed(({ places }) => Object.assign(at(places, 2), { kind: undefined })),
      'places[2].kind is missing; expected a kind',
    ],
    [
      'units that are none',
      changed(({ narrative }) =>
        Object.assign(at(at(narrative.sections, 1).paragraphs, 0), { units: 'x' }),
      ),
      'narrative.sections[1].paragraphs[0].units is "x"; expected a list',
    ],
    [
      'an id twice',
      changed(({ places }) => places.push(byId(places, 'thailand'))),
      'two records of the kind place have the id "thailand"',
    ],
  ];
  test('so is what is no list of crosswalk entries', () => {
    expect(() => crosswalksOf({}, 'a.json')).toThrow(
      'a.json is no list of crosswalk entries: the whole is an object; expected a list, as in the crosswalk-entries.json of a version',
    );
    const twice = recoded((entries) => entries.push(at(entries, 0)));
    expect(() => crosswalksOf(twice, 'a.json')).toThrow('have the id "hti/tier"');
  });

  test.each(cases)('%s', (_, data, message) => {
    expect(() => collectionsOf(data, 'a.json')).toThrow(message);
    expect(() => collectionsOf(data, 'a.json')).toThrow(/^a\.json is no dataset: /);
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
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [path.join(root, 'tools/data-diff.mjs'), ...given], {
      cwd: folder,
      encoding: 'utf8',
    });

  const old = write('old.json', JSON.stringify(tipReportLaos2012));
  const edited = write(
    'new.json',
    JSON.stringify(
      changed(({ statistics, places }) => {
        byId(statistics, 'convictions-2011').quantity = { kind: 'exact', value: 38 };
        places.shift();
      }),
    ),
  );

  test('shows each change with the values before and after, and what they demand', () => {
    const { status, stdout, stderr } = run(old, edited);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'statistic convictions-2011 changed:\n  quantity.value changed (major)\n    - 37\n    + 38\n',
    );
    expect(stdout).toContain('place laos removed (major)\n');
    expect(stdout).toContain('These changes demand major (minor while the version is 0.x):\n');
    expect(status).toBe(0);
  });

  test('as JSON for machines', () => {
    const { stdout } = run(old, edited, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      demands: 'major',
      demandsWhileZero: 'minor',
      changes: [
        {
          kind: 'statistic',
          id: 'convictions-2011',
          path: 'quantity.value',
          change: 'changed',
          old: 37,
          new: 38,
          demands: 'major',
        },
        { kind: 'place', id: 'laos', path: null, change: 'removed', demands: 'major' },
      ],
    });
  });

  test('compares with the data as they stand where no newer file is given', () => {
    expect(run(old).stdout).toBe(run(old, old).stdout);
    expect(run(edited).stdout).toContain('  quantity.value changed (major)\n    - 38\n    + 37\n');
  });

  test('compares crosswalks, too', () => {
    const corrected = recoded((entries) => {
      byId(entries, 'hti/tier').code = 3;
    });
    const earlier = write('crosswalk-entries.json', JSON.stringify(corrected));
    expect(run(earlier).stdout).toContain(
      'crosswalk-entry hti/tier changed:\n  code changed (major)\n    - 3\n    + 2\n',
    );
    const same = write('same.json', JSON.stringify(crosswalkEntries));
    expect(run(same, earlier).stdout).toContain('    - 2\n    + 3\n');
  });

  test('says so where nothing changed', () => {
    const { status, stdout } = run(old, old);
    expect(stdout).toBe('The data are the same: they demand no rise of the version.\n');
    expect(status).toBe(0);
  });

  test.each([
    ['no file', [], '0 files were given; expected one or two.'],
    ['too many', [old, old, old], '3 files were given; expected one or two.'],
    ['a missing file', ['nowhere.json'], "nowhere.json can't be read (ENOENT"],
    ['what is not JSON', [write('a.txt', 'a'), old], 'a.txt is not JSON ('],
    [
      'what is no dataset',
      [old, write('b.json', '{}')],
      'b.json is no dataset: narrative is missing',
    ],
    [
      'what is no entry',
      [write('c.json', '[1]')],
      'c.json is no list of crosswalk entries: [0] is 1',
    ],
    ['two kinds', [old, write('d.json', '[]')], 'expected two files of one kind.'],
    ['an unknown option', [old, '--yaml'], "Unknown option '--yaml'"],
  ])('refuses %s', (_, given, message) => {
    const { status, stdout, stderr } = run(...given);
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: npm run --silent data:diff -- OLD.json [NEW.json] [--json]');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
