import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import { collectionsOf } from './data-diff/read-dataset.mjs';
import { at, byId, changed, changesBetween } from './testing/changed-data.js';
import { notesOfChanges, notesOfFirst, withNotes } from './versions/release-notes.mjs';

const stamp = { sha256: 'abc', crosswalks: { sha256: 'def' } };

test('changes of the data by id, what is gone first', () => {
  const data = changed(({ statistics, places }) => {
    const record = byId(statistics, 'convictions-2011');
    record.quantity = { kind: 'exact', value: 38 };
    record.notes = ['Said with `code`.'];
    at(record.evidence, 0).supports?.push('notes');
    record.evidence.reverse();
    places.push({ ...byId(places, 'thailand'), id: 'elsewhere' });
    places.shift();
  });
  const before = changed(({ statistics }) => {
    byId(statistics, 'convictions-2011').notes = [];
  });
  expect(
    notesOfChanges({ changes: changesBetween(before, data), since: '1.2.0', stamp }),
  ).toBe(`### Data changes

Since 1.2.0; they demanded major. SHA-256 of \`dataset.json\`: \`abc\`; of \`crosswalk-entries.json\`: \`def\`.

- \`place laos\` removed
- \`statistic convictions-2011\` changed:
  - major: \`quantity.value\` changed from \`37\` to \`38\`
  - patch: \`notes[0]\` added: \`\` "Said with \`code\`." \`\`
  - minor: \`evidence[1].supports[3]\` added: \`"notes"\`
  - minor: \`evidence\` put in another order
- \`place elsewhere\` added
`);
});

test('no changes', () => {
  expect(notesOfChanges({ changes: [], since: '1.2.0', stamp })).toBe(
    '### Data changes\n\nThe data are those of 1.2.0. SHA-256 of `dataset.json`: `abc`; of `crosswalk-entries.json`: `def`.\n',
  );
});

test('the first data by the number of records a kind', () => {
  const notes = notesOfFirst({ collections: collectionsOf(tipReportLaos2012, ''), stamp });
  expect(notes.split('\n')).toEqual([
    '### Data changes',
    '',
    'The first data, by kind of record. SHA-256 of `dataset.json`: `abc`; of `crosswalk-entries.json`: `def`.',
    '',
    '- report: 1',
    `- section: ${tipReportLaos2012.narrative.sections.length}`,
    '- unit: 76',
    `- statistic: ${tipReportLaos2012.statistics.length}`,
    `- victim-category: ${tipReportLaos2012.victimCategories.length}`,
    `- legal-provision: ${tipReportLaos2012.legalProvisions.length}`,
    `- recommendation: ${tipReportLaos2012.recommendations.length}`,
    `- finding: ${tipReportLaos2012.findings.length}`,
    `- organization: ${tipReportLaos2012.organizations.length}`,
    `- place: ${tipReportLaos2012.places.length}`,
    '',
  ]);
});

test('notes stand at the end of the section of their version', () => {
  const changelog = `# package

## 1.1.0

### Minor Changes

- A change.

## 1.0.0

First.
`;
  expect(withNotes(changelog, '1.1.0', '### Data changes\n\nSome.\n')).toBe(`# package

## 1.1.0

### Minor Changes

- A change.

### Data changes

Some.

## 1.0.0

First.
`);
  expect(withNotes(changelog, '1.0.0', '### Data changes\n')).toMatch(
    /A change\.\n\n## 1\.0\.0\n\nFirst\.\n\n### Data changes\n$/,
  );
});

test('a changelog without the version, or with its notes, is refused', () => {
  expect(() => withNotes('# package\n\n## 1.1.0\n', '1.1', '')).toThrow('no section "## 1.1"');
  const notes = '### Data changes\n\nNone.\n';
  const once = withNotes('# package\n\n## 1.1.0\n\nA.\n', '1.1.0', notes);
  expect(() => withNotes(once, '1.1.0', notes)).toThrow('has "### Data changes" for 1.1.0 already');
});
