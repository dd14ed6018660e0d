// What is said of the tables and their columns.

import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { expect, test } from 'vitest';
import type { Column, Table } from '../src/parts/columns/table.js';
import { everyShape } from '../tests/example/every-shape.js';
import { vocabularies } from './linked-data/vocabularies.js';
import { tablesOf } from './tables/tables.js';
import { laosCrosswalks } from './testing/laos-crosswalks.js';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const isOf = {
  boolean: (cell: unknown) => typeof cell === 'boolean',
  date: (cell: unknown) => typeof cell === 'string' && day.test(cell),
  integer: Number.isInteger,
  number: Number.isFinite,
  string: (cell: unknown) => typeof cell === 'string',
} as const satisfies Readonly<Record<Column['type'], (cell: unknown) => boolean>>;

/** Numbers that stand as they are in a column of text, so that none is taken for a formula. */
const codes = ['crosswalk-entries.code', 'crosswalk-entries.alternative'];

test('every cell is of the type of its column, and no required one is empty', () => {
  const tables = [...tablesOf(tipReportLaos2012, laosCrosswalks), ...tablesOf(everyShape)];
  for (const { columns, name: table, rows } of tables) {
    for (const { name, required, type } of columns) {
      const at = `${table}.${name}`;
      const cells = rows.map((row) => row[name]);
      const given = cells.filter((cell) => cell !== null);
      expect(
        given.filter((cell) => !isOf[type](cell) && !codes.includes(at)),
        at,
      ).toEqual([]);
      if (required) expect(cells, at).not.toContain(null);
    }
  }
});

test('no cell of a column of terms holds another term', () => {
  for (const { columns, name, rows } of tablesOf(tipReportLaos2012, laosCrosswalks)) {
    for (const { categories, name: column } of columns) {
      if (categories === undefined) continue;
      const cells = rows.map((row) => row[column]).filter((cell) => cell !== null);
      expect(categories, `${name}.${column}`).toEqual(expect.arrayContaining(cells));
    }
  }
});

test('each column of a table has a name of its own, in words, and is described in sentences', () => {
  for (const { columns, name: table } of tablesOf(tipReportLaos2012, laosCrosswalks)) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size, table).toBe(names.length);
    for (const { categories = [], description, labels = {}, name } of columns) {
      const at = `${table}.${name}`;
      expect(name, at).toMatch(/^[a-z]+[0-9]*(?:_[a-z]+[0-9]*)*$/);
      expect(description, at).toMatch(/^[A-Z].*\.$/);
      expect(categories.map(String), at).toEqual(expect.arrayContaining(Object.keys(labels)));
    }
  }
});

test('each table has a title of its own, and a description of its own in sentences', () => {
  const tables = tablesOf(tipReportLaos2012, laosCrosswalks);
  for (const { description, name, title } of tables) {
    expect(title, name).toMatch(/^[A-Z][a-z]+(?: [A-Z]?[a-z]+)*$/);
    expect(description, name).toMatch(/^[A-Z].*[a-z]\.$/);
  }
  expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
  expect(new Set(tables.map(({ description }) => description)).size).toBe(tables.length);
});

test('what a term means is said in words of its own', () => {
  for (const { labels = {}, name } of columnsOf(tablesOf(tipReportLaos2012))) {
    for (const [term, label] of Object.entries(labels)) {
      expect(label, `${name}: ${term}`).toMatch(/^[a-z][^.]+[a-z]$/);
      expect(label).not.toBe(term);
    }
  }
});

test('what an empty cell means is said where it is more than that there is no such field', () => {
  const said = columnsOf(tablesOf(tipReportLaos2012, laosCrosswalks)).flatMap(({ at, missing }) =>
    missing === undefined ? [] : [[at, missing]],
  );
  expect(Object.fromEntries(said)).toEqual({
    'sections.pillar': 'about no pillar, or all',
    'units.separator': 'nothing',
    'statistics.quantity_value': 'a range, a word or missing, as quantity_kind says; never zero',
    'statistics.missing_reason': 'the quantity is not missing',
    'statistics.period_edtf': 'the text leaves the bounds open',
    'statistics.attribution_source': "the report's own voice",
    'victim-categories.attribution_source': "the report's own voice",
    'victim-category-routes.origin_kind': 'a route of this role has no origin',
    'victim-category-routes.transit_kind': 'a route of this role has no transit',
    'victim-category-routes.destination_kind': 'a route of this role has no destination',
    'legal-provisions.revision_edtf': 'the text leaves the bounds open',
    'legal-provisions.drafted_edtf': 'the text leaves the bounds open',
    'legal-provisions.attribution_source': "the report's own voice",
    'legal-provision-penalties.maximum': 'no upper number, as for life',
    'legal-provision-protections.covers': 'the report does not say',
    'legal-provision-protections.condition': 'the report names none',
    'legal-provision-approvals.date_edtf': 'the text leaves the bounds open',
    'findings.funding_kind': 'the report names no money',
    'findings.period_edtf': 'the text leaves the bounds open',
    'findings.attribution_source': "the report's own voice",
    'organizations.part_of': 'the report does not say',
    'organizations.country': 'the report ties it to no country',
    'places.within': 'the report does not say',
    'crosswalk-schemes.version': 'the source names none',
    'crosswalk-entries.code_label': 'the code is a number of persons',
    'crosswalk-entries.alternative':
      'no other code: where hangs_on has words, it would be none at all',
    'crosswalk-entries.hangs_on': 'the words leave no choice',
    'crosswalk-omissions.variable': 'more than one',
    'crosswalk-omissions.subject': 'more than one',
  });
});

/** The columns that hold terms of a vocabulary of the model. */
const ofVocabulary = {
  'report.tier': 'tier',
  'sections.pillar': 'pillar',
  'units.type': 'unit-type',
  'statistics.measure': 'measure',
  'statistics.unit': 'statistic-unit',
  'statistics.population': 'population',
  'statistics.quantity_kind': 'quantity-kind',
  'statistics.missing_reason': 'missing-reason',
  'statistics.period_basis': 'period-basis',
  'statistics.attribution_voice': 'voice',
  'statistic-comparability.caveat': 'comparability-caveat',
  'victim-categories.migration': 'migration-status',
  'victim-categories.status': 'victim-status',
  'victim-categories.attribution_voice': 'voice',
  'victim-category-groups.age_and_sex': 'group',
  'victim-category-exploitations.form': 'exploitation-form',
  'victim-category-sectors.sector': 'sector',
  'victim-category-routes.role': 'route-role',
  'legal-provisions.form': 'legal-form',
  'legal-provisions.revision_basis': 'period-basis',
  'legal-provisions.state': 'legal-state',
  'legal-provisions.drafted_basis': 'period-basis',
  'legal-provisions.attribution_voice': 'voice',
  'legal-provision-penalties.kind': 'penalty-kind',
  'legal-provision-approvals.date_basis': 'period-basis',
  'findings.type': 'finding-type',
  'findings.period_basis': 'period-basis',
  'findings.attribution_voice': 'voice',
  'organizations.type': 'organization-type',
  'places.type': 'place-type',
  'topics.topic': 'topic',
  'pillars.pillar': 'pillar',
} as const;

const recordKinds = [
  'finding',
  'legal-provision',
  'organization',
  'place',
  'recommendation',
  'report',
  'statistic',
  'victim-category',
];

/** The terms of columns that hold no vocabulary of the model. */
const otherTerms = {
  'sections.heading_origin': ['editorial', 'restored', 'source'],
  'sections.part': ['end-matter', 'front-matter', 'narrative'],
  'statistics.quantity_qualifier': ['normally'],
  'statistics.occurred': ['not-stated', 'yes'],
  'statistics.period_which': ['current', 'previous'],
  'victim-category-routes.origin_kind': ['countries', 'described', 'not-stated'],
  'victim-category-routes.transit_kind': ['countries', 'described', 'not-stated'],
  'victim-category-routes.destination_kind': ['countries', 'described', 'not-stated'],
  'victim-category-route-countries.route_end': ['origin', 'transit', 'destination'],
  'legal-provisions.revision_which': ['current', 'previous'],
  'legal-provisions.drafted_which': ['current', 'previous'],
  'legal-provision-penalties.term_unit': ['months', 'years'],
  'legal-provision-ratings.degree': [
    'commensurate',
    'does-not-fully-comply',
    'sufficiently-stringent',
  ],
  'legal-provision-approvals.date_which': ['current', 'previous'],
  'recommendation-actions.mode': ['continue', 'do', 'increase'],
  'findings.mode': [
    'not-done',
    'not-provided',
    'not-recorded',
    'not-reported',
    'not-yet-done',
    'unable-to-sustain',
  ],
  'findings.continuity': ['continued', 'new', 'not-stated'],
  'findings.funding_kind': ['estimate', 'exact'],
  'findings.period_which': ['current', 'previous'],
  'records.kind': recordKinds,
  'hedges.kind': ['certainty', 'emphasis', 'extent', 'frequency'],
  'record-references.relation': ['answers', 'broader', 'related'],
  'record-organizations.role': [
    'actor',
    'counterpart',
    'named',
    'object',
    'partner',
    'party',
    'supporter',
  ],
  'phrases.field': ['audience', 'ethnicities', 'gaps', 'prohibits', 'targets', 'vulnerabilities'],
  'crosswalk-schemes.subject_kind': [
    'exploitation-form',
    'place',
    'report',
    'sector',
    'statistic',
    'victim-category',
  ],
  'crosswalk-entries.code_type': ['number', 'text'],
};

test('a column of terms lists every one that it may hold', () => {
  const terms = new Map(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary.terms]));
  const expected = Object.entries(ofVocabulary).map(([at, id]) => [at, terms.get(id)]);
  const found = columnsOf(
    tablesOf(tipReportLaos2012, laosCrosswalks).filter(({ name }) => name !== 'hti'),
  ).flatMap(({ at, categories }) => (categories === undefined ? [] : [[at, categories]]));
  expect(Object.fromEntries(found)).toEqual({ ...Object.fromEntries(expected), ...otherTerms });
});

test('terms that do not speak for themselves are explained', () => {
  const explained = columnsOf(tablesOf(tipReportLaos2012)).flatMap(({ at, labels }) =>
    labels === undefined ? [] : [[at, Object.keys(labels)]],
  );
  expect(Object.fromEntries(explained)).toEqual({
    'sections.heading_origin': ['editorial', 'restored', 'source'],
    'statistics.population': ['all'],
    'statistics.missing_reason': ['not-provided', 'not-recorded', 'not-reported'],
    'statistic-comparability.caveat': vocabularies.find(({ id }) => id === 'comparability-caveat')
      ?.terms,
    'victim-categories.status': ['returned-migrants-including-victims', 'subjected'],
    'victim-category-groups.age_and_sex': ['children', 'female', 'male', 'persons'],
    'victim-category-exploitations.form': ['unspecified'],
    'victim-category-routes.role': ['return'],
    'legal-provisions.state': ['applied-by-report', 'approval-delayed', 'draft', 'partly-approved'],
    'findings.type': ['action', 'assessment', 'condition', 'omission'],
    'record-references.relation': otherTerms['record-references.relation'],
    'record-organizations.role': otherTerms['record-organizations.role'],
    'phrases.field': otherTerms['phrases.field'],
  });
});

test('each reason why there is no number says that it is not zero', () => {
  const [reasons] = columnsOf(tablesOf(tipReportLaos2012)).filter(
    ({ at }) => at === 'statistics.missing_reason',
  );
  for (const label of Object.values(reasons?.labels ?? {})) expect(label).toMatch(/; not zero$/);
});

function columnsOf(tables: readonly Table[]): readonly (Column & { readonly at: string })[] {
  return tables.flatMap(({ columns, name }) =>
    columns.map((column) => ({ ...column, at: `${name}.${column.name}` })),
  );
}

test('sections and units are numbered from one, in their order', () => {
  const tables = tablesOf(tipReportLaos2012, laosCrosswalks);
  const { sections } = tipReportLaos2012.narrative;
  const units = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.units));
  for (const [name, items] of Object.entries({ sections, units })) {
    const rows = tables.find((table) => table.name === name)?.rows ?? [];
    expect(rows.map(({ id, ordinal }) => [id, ordinal])).toEqual(
      items.map(({ id }, index) => [id, index + 1]),
    );
  }
});

test('each column of what bounds a period says of which', () => {
  const bounds = tablesOf(tipReportLaos2012, laosCrosswalks).flatMap(({ columns, name: table }) =>
    columns
      .filter(({ name }) => name.endsWith('_basis'))
      .map(({ description, name }) => [`${table}.${name}`, description]),
  );
  expect(Object.fromEntries(bounds)).toEqual({
    'findings.period_basis': 'What bounds the period of the finding.',
    'report.reporting_period_basis': 'The rule from which they are inferred.',
    'legal-provisions.drafted_basis': 'What bounds the period of the drafting.',
    'legal-provisions.revision_basis': 'What bounds the period of the revision.',
    'legal-provision-approvals.date_basis': 'What bounds the period of an approval given.',
    'statistics.period_basis': 'What bounds the period of the figure.',
  });
});
