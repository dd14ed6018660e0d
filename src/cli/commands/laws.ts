import {
  type Criteria,
  findLegalProvisions,
  getLegalProvision,
  type LegalProvision,
  type LegalProvisionCriteriaFacets,
} from 'tip-report-laos-2012';
import {
  attribution,
  hedges,
  instrument,
  inWords,
  legalStatus,
  limits,
  protection,
  quoted,
} from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, RecordKind } from '../record-kind.js';

const kind: RecordKind<LegalProvision> = {
  command: 'laws',
  summary: 'Laws, plans, guidelines and procedures, and where they stand.',
  nouns: ['legal provision', 'legal provisions'],
  table: 'legal-provisions',
  criteria: {
    form: { says: 'The kind of instrument' },
    state: { says: 'Where it stands' },
    effect: { says: 'What it does' },
    penalty: { says: 'The kind of a penalty that it prescribes' },
  } satisfies Record<keyof LegalProvisionCriteriaFacets, Criterion>,
  find: (criteria, exact) =>
    findLegalProvisions(criteria as Criteria<LegalProvisionCriteriaFacets>, { exact }),
  get: (id) => getLegalProvision(id as 'penal-code-article-134'),
  title: ({ name }) => name,
  columns: [
    { label: 'Status', read: ({ status }) => legalStatus(status) },
    {
      label: 'What it says',
      read: ({ penalties, prohibits, protections }) => [
        ...prohibits.map((each) => `prohibits ${quoted(each)}`),
        ...penalties.map(({ phrase }) => `prescribes ${quoted(phrase)}`),
        ...protections.map(protection),
      ],
    },
    { label: 'Gaps and ratings', read: (law) => [...gaps(law), ...ratings(law)] },
    { label: 'Hedges; who says so', read: limits },
  ],
  details: [
    { label: 'Instrument', read: (law) => instrument(law.instrument) },
    { label: 'Status', read: ({ status }) => legalStatus(status) },
    { label: 'Prohibits', read: ({ prohibits }) => prohibits.map(quoted) },
    {
      label: 'Penalties',
      read: ({ penalties }) => penalties.map(({ kind: of, phrase }) => `${of}: ${quoted(phrase)}`),
    },
    { label: 'Protections', read: ({ protections }) => protections.map(protection) },
    { label: 'Gaps', read: gaps },
    { label: 'Ratings', read: ratings },
    { label: 'Who says so', read: (law) => attribution(law.attribution) },
    { label: 'Hedges', read: (law) => hedges(law.hedges) },
  ],
  examples: [
    { line: 'laws --state draft,partly-approved', says: 'What is not yet approved in full?' },
    { line: 'laws --effect protects', says: 'What protects someone?' },
    {
      line: 'laws penal-code-article-134',
      says: 'One law with its penalties, as the text has them.',
    },
  ],
};

function gaps(law: LegalProvision): readonly string[] {
  return law.gaps.map((each) => `gap: ${quoted(each)}`);
}

function ratings(law: LegalProvision): readonly string[] {
  return law.ratings.map(({ degree, phrase }) => `${inWords(degree)}: ${quoted(phrase)}`);
}

export const lawsCommand = recordCommand(kind);
