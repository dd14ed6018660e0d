import {
  type Criteria,
  findRecommendations,
  getPlace,
  getRecommendation,
  type Recommendation,
  type RecommendationFacets,
} from 'tip-report-laos-2012';
import { hedges, inWords, listed, organizationName, quoted } from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, RecordKind } from '../record-kind.js';

const kind: RecordKind<Recommendation> = {
  command: 'recommendations',
  summary: 'What the report asks the government to do.',
  nouns: ['recommendation', 'recommendations'],
  table: 'recommendations',
  criteria: {
    pillar: { says: 'A pillar that it bears on, by our coding' },
    topic: { says: 'A topic, by our coding' },
  } satisfies Record<keyof RecommendationFacets, Criterion>,
  find: (criteria, exact) =>
    findRecommendations(criteria as Criteria<RecommendationFacets>, { exact }),
  get: (id) => getRecommendation(id as 'develop-comprehensive-law'),
  title: ({ ordinal }) => `recommendation ${ordinal}`,
  columns: [
    { label: 'Text', read: ({ text }) => quoted(text) },
    {
      label: 'Pillars and topics (our coding)',
      read: ({ pillars, topics }) => [listed(pillars), listed(topics.map(inWords))],
    },
    { label: 'Hedges', read: (recommendation) => hedges(recommendation.hedges) },
  ],
  details: [
    { label: 'Text', read: ({ text }) => quoted(text) },
    {
      label: 'Actions',
      read: ({ actions }) => actions.map(({ mode, phrase }) => `${quoted(phrase)} (${mode})`),
    },
    { label: 'Targets', read: ({ targets }) => targets.map(quoted) },
    { label: 'Pillars', read: ({ pillars }) => `${listed(pillars)} (our coding)` },
    { label: 'Topics', read: ({ topics }) => `${listed(topics.map(inWords))} (our coding)` },
    { label: 'Hedges', read: (recommendation) => hedges(recommendation.hedges) },
    { label: 'Organizations', read: ({ organizations }) => organizations.map(organizationName) },
    { label: 'Places', read: ({ places }) => places.map((id) => getPlace(id as 'thailand').name) },
    { label: 'Answers', read: ({ answers }) => answers },
    { label: 'Related', read: ({ related }) => related.map(({ id }) => id) },
  ],
  examples: [
    { line: 'recommendations --pillar protection', says: 'Those on the protection of victims.' },
    { line: 'recommendations --topic legislation --json', says: 'For another program.' },
  ],
};

export const recommendationsCommand = recordCommand(kind);
