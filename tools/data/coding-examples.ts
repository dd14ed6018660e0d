import { readFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { dataIn } from '../../src/cli/data-in.js';
import { scaffold } from '../../src/coding/scaffold.js';
import { passagesOf } from '../../src/kinds/narrative/passages-of.js';
import { sha256 } from '../../src/parts/sha256.js';
import { capitalized } from '../../src/parts/words.js';
import { recordKinds } from '../../src/report/record-kinds.js';
import type { GeneratedFile } from './generated-file.js';

/** Where the made-up narratives are: for each, the text and what a coder made of it. */
const folder = 'tests/example/narratives';

/** What a reader looks for, and the passages that show it, after the name of their narrative. */
const index: Readonly<Record<string, readonly string[]>> = {
  'A currency, with an equivalent beside it': [
    'tarvania prosecution.1',
    'tarvania prosecution.10',
    'quellmar section-1.4',
  ],
  '"No officials", "at least", "more than", "up to", "fewer than", "nearly"': [
    'tarvania prosecution.6',
    'tarvania prosecution.8',
    'tarvania prosecution.9',
    'tarvania protection.2',
    'tarvania protection.4',
  ],
  '"40 percent", "two-thirds", "12 of 18 provinces"': [
    'tarvania protection.5',
    'tarvania trafficking-profile.8',
    'tarvania protection.3',
  ],
  '"Dozens", "an unknown number"': [
    'tarvania trafficking-profile.9',
    'tarvania trafficking-profile.11',
  ],
  'Figures that are parts of another one': ['tarvania prosecution.7', 'tarvania protection.1'],
  'Since a month, several years, a fiscal year, the end of a year': [
    'tarvania prosecution.6',
    'tarvania prosecution.7',
    'tarvania protection.1',
    'tarvania protection.3',
  ],
  Ages: ['tarvania trafficking-profile.1'],
  Exploiters: [
    'tarvania trafficking-profile.2',
    'tarvania trafficking-profile.5',
    'tarvania trafficking-profile.6',
  ],
  'A qualifier of one route only': ['tarvania trafficking-profile.2'],
  'A route within the country': ['tarvania trafficking-profile.3'],
  'Identified in one place, exploited in another': ['tarvania trafficking-profile.4'],
  'Penalties with a condition, or with no maximum': [
    'tarvania prosecution.1',
    'quellmar section-1.3',
  ],
  'How the report rates the penalties, and for what': ['tarvania prosecution.2'],
  "A decree, a treaty, a law that doesn't exist": [
    'tarvania prosecution.3',
    'tarvania prosecution.4',
    'tarvania prosecution.5',
  ],
  'The minimum standards': ['quellmar section-1.1', 'tarvania assessment.1'],
  'A change of tier, a waiver, consecutive years': [
    'quellmar section-1.2',
    'tarvania assessment.2',
    'norvath section-1.1',
  ],
  'A source that is neither the government nor an organization': [
    'tarvania trafficking-profile.7',
    'norvath section-1.4',
  ],
  'A term outside the lists': [
    'tarvania trafficking-profile.7',
    'tarvania protection.3',
    'tarvania recommendations.3',
  ],
  'What no field can hold': ['tarvania trafficking-profile.12'],
};

const narratives = [
  { name: 'tarvania', heading: 'Tarvania: a Tier 2 Watch List narrative' },
  { name: 'quellmar', heading: 'Quellmar: the opening of a Tier 1 narrative' },
  { name: 'norvath', heading: 'Norvath: the opening of a Special Case' },
];

/** The page that shows how the sentences of the made-up narratives are coded. */
export async function codingExamples(): Promise<GeneratedFile> {
  const chapters: string[] = [];
  for (const { heading, name } of narratives) {
    chapters.push(`## ${heading}`, ...(await chapter(name)));
  }
  const contents = [
    '---\ntitle: Annotation examples\ngroup: How-to\n---',
    '# Annotation examples',
    `Sentences that narratives of the series often have, each with the records that quote it. The three countries and everything about them are
**made up**. The records are shown as in the YAML file of a coder, without empty lists.
[Annotate another report](another-report.md) takes you through the commands, and the [codebook](codebook.md) explains the fields.

<!-- Don't edit this page: \`npm run data\` writes it from the narratives in \`tests/example/narratives\`. -->`,
    ['| To code | See |', '|---|---|', ...Object.entries(index).map(indexRow)].join('\n'),
    ...chapters,
  ];
  return { path: 'docs/coding-examples.md', contents: `${contents.join('\n\n')}\n` };
}

function indexRow([what, places]: readonly [string, readonly string[]]): string {
  const links = places.map((place) => {
    const [name = '', passage = ''] = place.split(' ');
    return `[${headingOf(name, passage)}](#${anchorOf(headingOf(name, passage))})`;
  });
  return `| ${what} | ${links.join(', ')} |`;
}

/** A passage's heading. It has the name of the narrative, as passages of several have the same id. */
function headingOf(name: string, passage: string): string {
  return `${capitalized(name)} ${passage}`;
}

/** The anchor that Markdown readers give to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

async function chapter(name: string): Promise<string[]> {
  const text = readFileSync(`${folder}/${name}.txt`, 'utf8');
  const file = `${folder}/${name}.yaml`;
  const read = await dataIn(readFileSync(file), file);
  if (!read.ok) throw new Error(`${file}: ${read.problem.message}`);
  const coded = read.data as Coded;
  const { narrative } = scaffold({ text, sha256: sha256(text) });
  return passagesOf(narrative).flatMap((passage) => {
    const own = codedIn(coded, passage.id);
    const yaml = dump(own, { flowLevel: 4, lineWidth: 110, noRefs: true });
    const earlier = recordsOf(coded).filter(({ evidence: [, ...others] }) =>
      others.some((piece) => piece.passage === passage.id),
    );
    const shown = [
      ...(Object.keys(own).length === 0 ? [] : [`\`\`\`yaml\n${yaml}\`\`\``]),
      ...earlier.map(
        ({ id }) => `More evidence of \`${id}\`, which quotes an earlier sentence too.`,
      ),
    ];
    if (shown.length === 0) return [];
    return [`### ${headingOf(name, passage.id)}`, `> ${passage.text}`, ...shown];
  });
}

interface Coded {
  readonly metadata: { readonly ranking: unknown; readonly evidence: readonly Piece[] };
  readonly uncoded?: readonly Piece[];
  readonly [collection: string]: unknown;
}

interface CodedRecord {
  readonly id: string;
  readonly evidence: readonly Piece[];
}

interface Piece {
  readonly passage: string;
  readonly supports?: readonly string[];
}

/** What a coder wrote because of a passage: the records that quote it first. */
function codedIn(coded: Coded, passage: string): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  const ranking = coded.metadata.evidence.find(({ supports }) => supports?.includes('ranking'));
  if (ranking?.passage === passage) own['metadata'] = { ranking: coded.metadata.ranking };
  for (const { collection } of recordKinds) {
    const quoting = listOf(coded, collection).filter(
      ({ evidence }) => evidence[0]?.passage === passage,
    );
    if (quoting.length > 0) own[collection] = quoting;
  }
  const uncoded = coded.uncoded?.filter((each) => each.passage === passage) ?? [];
  if (uncoded.length > 0) own['uncoded'] = uncoded;
  return own;
}

function recordsOf(coded: Coded): readonly CodedRecord[] {
  return recordKinds.flatMap(({ collection }) => listOf(coded, collection));
}

function listOf(coded: Coded, collection: string): readonly CodedRecord[] {
  return (coded[collection] ?? []) as readonly CodedRecord[];
}
