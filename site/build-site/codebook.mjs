// @ts-check
// The codebook: what the model declares, with counts of this report's data. `write-codebook.mjs` writes it.

import { termsInUse } from './terms-in-use.mjs';

/**
 * @typedef {import('./read-model.mjs').Model} Model
 * @typedef {import('tip-report-laos-2012').Dataset} Dataset
 */

/** The parts of the codebook, each with the files of `src/model` that it tells of, in order. */
const parts = [
  {
    title: 'Kinds of records',
    intro: 'One table a kind, and one for each part that only this kind has.',
    files: [
      'metadata',
      'statistic',
      'victim-category',
      'legal-provision',
      'recommendation',
      'finding',
      'organization',
      'place',
    ],
  },
  {
    title: 'Parts of records',
    intro: 'What several kinds of records share.',
    files: [
      'evidence',
      'quantity',
      'period',
      'attribution',
      'hedge',
      'comparability',
      'route',
      'penalty',
      'reference',
      'pillar',
      'topic',
    ],
  },
  {
    title: 'The text',
    intro: 'The narrative, cut into units without gap or overlap.',
    files: ['narrative'],
  },
  {
    title: 'Versions and crosswalks',
    intro: 'The version of the data, and codes of other schemes.',
    files: ['dataset-version', 'crosswalk'],
  },
];

/** Files whose types say nothing on data that another does not: unions of kinds, type parameters. */
const leftOut = ['any-record', 'dataset', 'define', 'narrower-terms', 'report-ids'];

/**
 * @param {Model} model
 * @param {Dataset} data
 */
export function codebook(model, data) {
  const told = [...parts.flatMap(({ files }) => files), ...leftOut];
  const declared = [...model.shapes, ...model.unions, ...model.vocabularies];
  const untold = [...new Set(declared.map(({ file }) => file))].filter(
    (file) => !told.includes(file),
  );
  if (untold.length > 0) {
    throw new Error(`Name ${untold.join('.ts, ')}.ts in site/build-site/codebook.mjs.`);
  }
  const names = new Set(
    declared.filter(({ file }) => !leftOut.includes(file)).map(({ name }) => name),
  );
  const linked = (/** @type {string} */ text) => withLinks(text, names);
  const counts = termsInUse(data);

  const shape = (/** @type {Model['shapes'][number]} */ { name, description, fields }) => [
    `#### ${name}`,
    linked(description),
    table(
      ['Field', 'Type', 'Meaning'],
      fields.map((each) => [
        `\`${each.name}\``,
        `${shownType(each.type, names)}${each.optional ? ' (optional)' : ''}`,
        linked(each.description),
      ]),
    ),
  ];
  const union = (/** @type {Model['unions'][number]} */ { name, description, members, values }) => [
    `#### ${name}`,
    linked(description),
    ...(members.length > 1 ? [`One of ${members.map(linkTo).join(', ')}.`] : []),
    ...(values.length > 1 ? [`One of ${values.map((each) => `\`${each}\``).join(', ')}.`] : []),
  ];
  const vocabulary = (
    /** @type {Model['vocabularies'][number]} */ { name, description, terms },
  ) => {
    const use = counts[name];
    if (use === undefined) {
      throw new Error(`Say in site/build-site/terms-in-use.mjs where the terms of ${name} stand.`);
    }
    const words = terms.some(({ term }) => use.words(term).length > 0);
    const meanings = terms.some(({ meaning }) => meaning !== '');
    return [
      `#### ${name}`,
      linked(description),
      table(
        [
          'Term',
          ...(meanings ? ['Meaning'] : []),
          use.of,
          ...(words ? ["In the report's words"] : []),
        ],
        terms.map(({ term, meaning }) => [
          `\`${term}\``,
          ...(meanings ? [linked(meaning).replace(/^\w/, (letter) => letter.toUpperCase())] : []),
          String(use.count(term)),
          ...(words
            ? [
                use
                  .words(term)
                  .map((word) => `“${word}”`)
                  .join(', '),
              ]
            : []),
        ]),
      ),
    ];
  };

  const body = parts.flatMap(({ title, intro, files }) => [
    `## ${title}`,
    intro,
    ...files.flatMap((file) => {
      const here = (/** @type {{ file: string }} */ each) => each.file === file;
      const main = pascal(file);
      const shapes = model.shapes.filter(here);
      return [
        `### ${headingOf(file)}`,
        ...shapes.filter(({ name }) => name === main).flatMap(shape),
        ...model.unions.filter((each) => here(each) && each.name !== 'QuantityOf').flatMap(union),
        ...shapes.filter(({ name }) => name !== main).flatMap(shape),
        ...model.vocabularies.filter(here).flatMap(vocabulary),
      ];
    }),
  ]);

  const narrower = ['## Wider and narrower terms', model.narrowerTerms];
  return `${[frontMatter, intro(data), ...body, ...narrower].join('\n\n')}\n`;
}

/** The heading over what a file of the model holds. @type {Record<string, string>} */
const headings = {
  attribution: 'Who says so',
  comparability: 'What limits a comparison',
  crosswalk: 'Crosswalks to other schemes',
  'dataset-version': 'The version of the data',
  evidence: 'The words behind a record',
  finding: 'Findings',
  hedge: 'Hedges',
  'legal-provision': 'Legal provisions',
  narrative: 'Sections, paragraphs and units',
  organization: 'Organizations',
  penalty: 'Penalties',
  period: 'Periods',
  pillar: 'Pillars',
  place: 'Places',
  quantity: 'Quantities, and what is missing',
  recommendation: 'Recommendations',
  reference: 'References between records',
  metadata: 'The report as a whole',
  route: 'Routes',
  statistic: 'Statistics',
  topic: 'Topics',
  'victim-category': 'Victim categories',
};

const frontMatter = `---
title: Codebook
group: Understand the data
---`;

/** @param {Dataset} data */
function intro(data) {
  const units = data.narrative.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.units),
  );
  const rows = [
    ['The report as a whole', linkTo('Report'), 1],
    ['Statistics', linkTo('Statistic'), data.statistics.length],
    ['Victim categories', linkTo('VictimCategory'), data.victimCategories.length],
    ['Legal provisions', linkTo('LegalProvision'), data.legalProvisions.length],
    ['Recommendations', linkTo('Recommendation'), data.recommendations.length],
    ['Findings', linkTo('Finding'), data.findings.length],
    ['Organizations', linkTo('Organization'), data.organizations.length],
    ['Places', linkTo('Place'), data.places.length],
    ['Units of the text', linkTo('Unit'), units.length],
  ];
  return `# Codebook

Every kind of record, field and term, with what it means. This page is made from the model itself (\`src/model\`) and from the
data by \`npm run data\`; a test fails where it is behind them, so mend the model and never this page.

- **Required**: every field is there in every record, unless its type says "optional". Where the report does not say, the value
  is \`null\`, an empty list, or a term for it, as the type shows.
- **Counts** are of this report. They count records, not people: never read one as a number of victims or cases.
- **A term without a meaning** means what its words say. Terms are ours; the report's own words stand beside them in each
  record, in \`phrase\` and \`evidence\`.
- **Missing**: [MissingReason](#missingreason) has the reasons for which there is no number. None of them is zero.
- How a reading was decided stands in the [coding decisions](coding-decisions.md) and in the \`notes\` of a record.

${table(
  ['Kind', 'Type', 'Records in this report'],
  rows.map((row) => row.map(String)),
)}`;
}

/** @param {string} file */
const pascal = (file) => file.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} file */
function headingOf(file) {
  const heading = headings[file];
  if (heading === undefined) throw new Error(`Give ${file} a heading in codebook.mjs.`);
  return heading;
}

/** @param {string} name */
const linkTo = (name) => `[${name}](#${name.toLowerCase()})`;

/** Documentation links as links in the page. @param {string} text @param {Set<string>} names */
const withLinks = (text, names) =>
  text.replace(/\{@link (\w+)\}/g, (_, name) => (names.has(name) ? linkTo(name) : `\`${name}\``));

/** @param {string} type @param {Set<string>} names */
function shownType(type, names) {
  if (type.includes("'")) {
    const [, values = '', rest = ''] = /^(.*?)( or null)?$/.exec(type) ?? [];
    return values.replace(/'([^']+)'/g, '`$1`').replaceAll(' | ', ' or ') + rest;
  }
  return type
    .replaceAll(' | ', ' or ')
    .replace(/\b[A-Z]\w*\b/g, (name) => (names.has(name) ? linkTo(name) : name));
}

/** @param {readonly string[]} header @param {readonly (readonly string[])[]} rows */
function table(header, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
