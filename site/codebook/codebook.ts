// The codebook: the types of records, the meanings of their terms, and how often this report uses each.

import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { capitalized, spaced } from '../../src/parts/words.js';
import { recordKinds } from '../../src/report/record-kinds.js';
import { type Vocabulary, type VocabularyId, vocabularies } from '../../src/report/vocabularies.js';
import { nameInWords } from '../content/name-in-words.js';
import { type DeclaredType, declaredTypes } from './declared-types.js';

/** The chapters, each with the types that it begins its sections with, and their headings. */
const chapters = [
  {
    title: 'Record types',
    intro: 'One table per record type, and one for each part that only this type has.',
    sections: {
      ReportMetadata: 'The report as a whole',
      Statistic: 'Statistics',
      VictimCategory: 'Victim categories',
      LegalProvision: 'Legal provisions',
      Recommendation: 'Recommendations',
      Finding: 'Findings',
      Organization: 'Organizations',
      Place: 'Places',
    },
  },
  {
    title: 'Parts of records',
    intro: 'Parts that several record types share.',
    sections: {
      Evidence: 'The quotes that support a record',
      Quantity: 'Quantities, and what is missing',
      StatisticUnit: 'Units of statistics',
      Period: 'Periods',
      Attribution: 'Who says so',
      Hedge: 'Hedges',
      ComparabilityCaveat: 'Before you compare',
      Route: 'Routes',
      Penalty: 'Penalties',
      Reference: 'References between records',
      OtherTerm: 'Other terms',
      Pillar: 'Pillars',
      Topic: 'Topics',
    },
  },
  {
    title: 'The text',
    intro: 'The narrative, split into passages without gaps or overlaps.',
    sections: {
      Narrative: 'Sections, paragraphs and passages',
      Uncoded: 'Uncoded wording',
    },
  },
  {
    title: 'Versions and crosswalks',
    intro: 'The version of the data, and codes of other schemes.',
    sections: {
      DatasetVersion: 'The version of the data',
      CrosswalkEntry: 'Crosswalks to other schemes',
    },
  },
];

const passages = 'narrative.sections.paragraphs.passages';

/** Which records have terms of a vocabulary, and in which field. */
const uses: Readonly<Record<VocabularyId, readonly (readonly [records: string, field: string])[]>> =
  {
    'comparability-caveat': [['statistics', 'comparability']],
    'exploitation-form': [['victimCategories', 'exploitation.form']],
    'exploiter-type': [['victimCategories', 'exploiters.type']],
    'finding-type': [['findings', 'type']],
    group: [['victimCategories', 'who.groups']],
    'group-characteristic': [['victimCategories', 'who.characteristics.term']],
    // A record has no field for its effect.
    'legal-effect': [],
    'legal-form': [['legalProvisions', 'instrument.form']],
    'legal-state': [['legalProvisions', 'status.state']],
    measure: [['statistics', 'measure']],
    'migration-status': [['victimCategories', 'who.migration']],
    'missing-reason': [['statistics', 'quantity.reason']],
    'organization-type': [['organizations', 'type']],
    'penalty-kind': [['legalProvisions', 'penalties.kind']],
    'period-basis': bothOf('statistics', 'findings', 'period.basis'),
    pillar: bothOf('recommendations', 'findings', 'pillars'),
    'place-type': [['places', 'type']],
    population: [['statistics', 'population']],
    'quantity-kind': [['statistics', 'quantity.kind']],
    'rating-degree': [['legalProvisions', 'ratings.degree']],
    'route-role': [['victimCategories', 'routes.role']],
    sector: [['victimCategories', 'exploitation.sectors.sector']],
    'statistic-unit': [['statistics', 'unit']],
    tier: [['metadata', 'tier']],
    'tier-change': [['metadata', 'ranking.change']],
    topic: bothOf('recommendations', 'findings', 'topics'),
    'passage-type': [[passages, 'type']],
    'victim-status': [['victimCategories', 'status']],
    voice: [
      ...bothOf('statistics', 'victimCategories', 'attribution.voice'),
      ...bothOf('legalProvisions', 'findings', 'attribution.voice'),
    ],
  };

/** Vocabularies whose terms are shown with the report's words for them. */
const withPhrases: readonly VocabularyId[] = [
  'exploitation-form',
  'exploiter-type',
  'group-characteristic',
  'sector',
];

/** The page `docs/codebook.md`. */
export function codebook(): string {
  const types = declaredTypes();
  const shown = new Set<string>();
  const body = chapters.flatMap(({ title, intro, sections }) => [
    `## ${title}`,
    intro,
    ...Object.entries(sections).flatMap(([main, heading]) => {
      const file = types.get(main)?.file;
      // The main type comes first, and vocabularies last.
      const rank = ({ name }: DeclaredType) => (name === main ? 0 : vocabularyOf(name) ? 2 : 1);
      const here = [...types.values()]
        .filter((type) => type.file === file && isShown(type))
        .sort((one, other) => rank(one) - rank(other));
      for (const { name } of here) shown.add(name);
      return [`### ${heading}`, ...here.flatMap(section)];
    }),
  ]);
  const text = [intro(), ...body, '## Broader and narrower terms', narrowerTerms()].join('\n\n');
  return `${withLinks(text, shown)}\n`;
}

function isShown({ fields, members, name }: DeclaredType): boolean {
  const isInternal = /(?:Base|Terms|By[A-Z]\w+|QuantityOf|ReportIds)$/.test(name);
  const isListed = name === 'EvidenceList' || vocabularyOf(name) !== undefined;
  return !isInternal && (isListed || fields.length > 0 || members.length > 0);
}

function vocabularyOf(typeName: string) {
  const id = typeName.replaceAll(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
  return vocabularies.find((vocabulary) => vocabulary.id === id);
}

function section({ name, description, fields, members }: DeclaredType): readonly string[] {
  const vocabulary = vocabularyOf(name);
  if (vocabulary) return [`#### ${name}`, description, termTable(vocabulary)];
  if (fields.length === 0) {
    const shown = members.map((each) => (/^[A-Z]/.test(each) ? `{@link ${each}}` : `\`${each}\``));
    const list = members.length > 1 ? [`One of ${shown.join(', ')}.`] : [];
    return [`#### ${name}`, description, ...list];
  }
  const rows = fields.map((field) => [
    `\`${field.name}\``,
    `${shownType(field.type)}${field.optional ? ' (optional)' : ''}`,
    field.description,
  ]);
  return [`#### ${name}`, description, table(['Field', 'Type', 'Meaning'], rows)];
}

function termTable({ id, terms, meanings }: Vocabulary & { readonly id: VocabularyId }): string {
  const counted = uses[id].map(([records, field]) => ({
    records: valuesAt(tipReportLaos2012, records),
    field,
  }));
  const lists = uses[id].map(([records]) => namesOf(records)).join(' and ');
  const header = ['Term', 'Meaning'];
  if (counted.length > 0) header.push(`Number of ${lists}`);
  if (withPhrases.includes(id)) header.push("In the report's wording");
  const rows = terms.map((term) => {
    const users = counted.flatMap(({ records, field }) =>
      records.filter((record) => valuesAt(record, field).includes(term)),
    );
    const phrases = counted.flatMap(({ records, field }) => phrasesFor(term, records, field));
    const cells = [
      `\`${term}\``,
      sentence(meanings[term] ?? ''),
      String(users.length),
      phrases.map((phrase) => `“${phrase}”`).join(', '),
    ];
    return cells.slice(0, header.length);
  });
  return table(header, rows);
}

/** The `phrase` beside each use of a term, once each. */
function phrasesFor(term: string, records: readonly unknown[], field: string): readonly unknown[] {
  const dot = field.lastIndexOf('.');
  const coded = valuesAt(records, field.slice(0, dot));
  const used = coded.filter((each) => valuesAt(each, field.slice(dot + 1)).includes(term));
  return [...new Set(used.flatMap((each) => valuesAt(each, 'phrase')))];
}

/** The values at a path, with those of every item of a list on the way. */
function valuesAt(value: unknown, path: string): readonly unknown[] {
  let values = [value].flat();
  for (const key of path.split('.')) {
    values = values
      .flatMap((each) => (Object(each) as Readonly<Record<string, unknown>>)[key])
      .filter((each) => each !== undefined && each !== null);
  }
  return values;
}

function bothOf(one: string, other: string, field: string) {
  return [
    [one, field],
    [other, field],
  ] as const;
}

function intro(): string {
  const rows = [
    ['The report as a whole', '{@link ReportMetadata}', 1],
    ...recordKinds.map(({ collection, kind, plural }) => [
      capitalized(spaced(plural)),
      `{@link ${spaced(kind).split(' ').map(capitalized).join('')}}`,
      tipReportLaos2012[collection].length,
    ]),
    ['Passages of the text', '{@link Passage}', valuesAt(tipReportLaos2012, passages).length],
  ];
  return `---
title: Codebook
group: Reference
---

# Codebook

Every record type, field and term, with what it means.

- **Required**: every record has every field, unless its type says "optional". If the report doesn't say, the value is \`null\`, an
  empty list, or a term for it, as the type shows.
- **Counts** are of this report. They count records, not people: don't read one as a number of victims or cases.
- **Terms** are ours. The report's wording is in \`phrase\` and \`evidence\`.
- **Missing**: {@link MissingReason} lists how the report says that a number is missing. None of the terms means zero.
- **CSV files** have the same fields with other names: \`quantity.value\` is the column \`quantity_value\`, and \`periodBasis\` is
  \`period_basis\`. \`data-dictionary.csv\` lists all columns.
- **Interpretation**: see [coding decisions](coding-decisions.md), and the \`notes\` of a record.

<!-- Don't edit this page: \`npm run data\` writes it from the types in \`src\`, the meanings of terms beside them (\`meanings.ts\`), and
the data. -->

${table(
  ['Record type', 'Type', 'Records in this report'],
  rows.map((row) => row.map(String)),
)}`;
}

function narrowerTerms(): string {
  const lists = vocabularies.flatMap(({ title, narrower = {} }) =>
    Object.entries(narrower).map(
      ([broader, terms]) =>
        `- ${title}: \`${broader}\` includes ${terms.map((term) => `\`${term}\``).join(', ')}.`,
    ),
  );
  return `A search for a broader term also finds the narrower ones.\n\n${lists.join('\n')}`;
}

/** What records at a path are called, such as "victim categories" of `victimCategories.routes`. */
function namesOf(records: string): string {
  return records === 'metadata' ? 'reports' : nameInWords(records.replace(/^.*\./, ''));
}

function sentence(text: string): string {
  return `${capitalized(text)}.`;
}

/** A type such as `'a' | 'b'` or `list of Hedge`, for a cell. */
function shownType(type: string): string {
  return type
    .replaceAll(/'([^']+)'/g, '`$1`')
    .replaceAll(' | ', ' or ')
    .replaceAll(/(?<!`)\b[A-Z]\w+\b/g, '{@link $&}');
}

/** Makes links of documentation comments links in the page. */
function withLinks(text: string, names: ReadonlySet<string>): string {
  return text.replaceAll(/\{@link (\w+)\}/g, (_, name) =>
    names.has(name) ? `[${name}](#${name.toLowerCase()})` : `\`${name}\``,
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
