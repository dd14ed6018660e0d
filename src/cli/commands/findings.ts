import {
  type Criteria,
  type Finding,
  type FindingCriteriaFacets,
  findFindings,
  getFinding,
  getOrganization,
  getPlace,
} from 'tip-report-laos-2012';
import {
  attribution,
  funding,
  hedges,
  inWords,
  limits,
  listed,
  participants,
  period,
  periodInFull,
  quoted,
} from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, RecordKind } from '../record-kind.js';

const kind: RecordKind<Finding> = {
  command: 'findings',
  summary: 'What was done and not done, how it is judged, and how things are.',
  nouns: ['finding', 'findings'],
  table: 'findings',
  criteria: {
    type: { says: 'What kind of finding it is' },
    pillar: { says: 'A pillar that it bears on' },
    topic: { says: 'A topic, by our coding' },
    period: { says: 'The basis of the period' },
    voice: { says: 'Whose statement it is' },
    actor: {
      says: 'Who acts, does not act or is judged, by the id of an organization',
      placeholder: 'ID',
      check: (id) => getOrganization(id as 'government-of-laos'),
    },
    place: {
      says: 'A place, by its id',
      placeholder: 'ID',
      check: (id) => getPlace(id as 'thailand'),
    },
  } satisfies Record<keyof FindingCriteriaFacets, Criterion>,
  find: (criteria, exact) => findFindings(criteria as Criteria<FindingCriteriaFacets>, { exact }),
  get: (id) => getFinding(id as 'corruption-endemic'),
  title: ({ type }) => type,
  columns: [
    { label: 'What', read: what },
    { label: 'Of whom', read: ({ actors }) => who(participants(actors)) },
    { label: 'Period', read: (finding) => period(finding.period) },
    { label: 'Hedges; who says so', read: limits },
  ],
  details: [
    { label: 'What', read: what },
    { label: 'Of whom', read: ({ actors }) => who(participants(actors)) },
    { label: 'Others in it', read: others },
    {
      label: 'For whom',
      read: (finding) => (finding.type === 'action' ? finding.audience.map(quoted) : []),
    },
    { label: 'Period', read: (finding) => periodInFull(finding.period) },
    {
      label: 'Pillars',
      read: ({ pillars, pillarsInferred }) =>
        `${listed(pillars)}${pillarsInferred ? ' (our coding)' : ''}`,
    },
    { label: 'Topics', read: ({ topics }) => `${listed(topics.map(inWords))} (our coding)` },
    { label: 'Who says so', read: (finding) => attribution(finding.attribution) },
    { label: 'Hedges', read: (finding) => hedges(finding.hedges) },
    { label: 'Places', read: ({ places }) => places.map((id) => getPlace(id as 'thailand').name) },
    { label: 'Related', read: ({ related }) => related.map(({ id }) => id) },
  ],
  examples: [
    {
      line: 'findings --type omission --pillar protection',
      says: 'What was not done to protect victims?',
    },
    { line: 'findings --actor ministry-of-public-security', says: 'What did this ministry do?' },
    { line: 'findings corruption-endemic', says: 'One finding with the words that it rests on.' },
  ],
};

function what(finding: Finding): readonly string[] {
  switch (finding.type) {
    case 'action':
      return [
        quoted(finding.action),
        ...(finding.continuity === 'not-stated' ? [] : [finding.continuity]),
        ...(finding.funding === null ? [] : [funding(finding.funding)]),
      ];
    case 'omission':
      return [`${inWords(finding.mode)}: ${quoted(finding.omitted)}`];
    case 'assessment':
      return [`${quoted(finding.degree)}: ${quoted(finding.subject)}`];
    case 'condition':
      return [
        quoted(finding.condition),
        ...(finding.continuity === 'not-stated' ? [] : ['continued']),
      ];
  }
}

function others(finding: Finding): readonly string[] {
  const told = (label: string, given: Finding['actors']) =>
    participants(given).map((each) => `${label}: ${each}`);
  switch (finding.type) {
    case 'action':
      return [...told('took part', finding.partners), ...told('done to', finding.objects)];
    case 'assessment':
      return told('assisted', finding.partners);
    case 'condition':
      return told('touched by it', finding.counterparts);
    case 'omission':
      return [];
  }
}

function who(given: readonly string[]): readonly string[] {
  return given.length === 0 ? ['not stated'] : given;
}

export const findingsCommand = recordCommand(kind);
