import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { dates, period } from '../../parts/period/words.js';
import { figure } from '../../parts/quantity/words.js';
import {
  capitalized,
  fields,
  joined,
  labelled,
  organization,
  place,
  quoted,
  type RecordWords,
  spaced,
  type Words,
  words,
} from '../../parts/words.js';
import type { Finding, Participant } from './finding.js';

export function findingTitle(finding: Finding): string {
  return `${capitalized(finding.type)}: ${textOf(finding)}`;
}

function textOf(finding: Finding): string {
  switch (finding.type) {
    case 'action':
      return finding.action;
    case 'omission':
      return `${finding.omitted} (${spaced(finding.mode)})`;
    case 'assessment':
      return `${finding.subject} (${finding.degree})`;
    case 'condition':
      return finding.condition;
  }
}

const actorLabels: Readonly<Record<Finding['type'], string>> = {
  action: 'Who did it',
  assessment: 'Who is assessed',
  condition: 'Subject',
  omission: 'Who did not do it',
};

export function findingWords(record: Finding): RecordWords {
  const { actors, attribution, hedges, pillars, pillarsInferred } = record;
  const actorLabel = actorLabels[record.type];
  const who = actors.length === 0 ? ['not stated'] : actors.map(participant);
  return {
    title: findingTitle(record),
    summary: joined(
      [
        labelled(actorLabel.toLowerCase(), actors.map(participant)),
        record.period.phrase === null ? '' : period(record.period),
        labelled('source', [source(attribution)]),
        qualifiersInLine(hedges),
      ],
      '; ',
    ),
    fields: fields({
      What: [what(record)],
      [actorLabel]: who,
      ...ownFields(record),
      Period: [period(record.period)],
      Dates: dates(record.period),
      Source: [source(attribution)],
      Qualifiers: qualifiers(hedges),
      Places: record.places.map((id) => [place(id)]),
      [pillarsInferred ? 'Pillars (our coding)' : 'Pillars']: [pillars.join(', ')],
      'Topics (our coding)': [record.topics.map(spaced).join(', ')],
      'Related records': record.related.map((other) => [other]),
    }),
  };
}

function what(finding: Finding): string {
  switch (finding.type) {
    case 'action':
      return quoted(finding.action);
    case 'omission':
      return `${spaced(finding.mode)}: ${quoted(finding.omitted)}`;
    case 'assessment':
      return `${quoted(finding.degree)}: ${quoted(finding.subject)}`;
    case 'condition':
      return quoted(finding.condition);
  }
}

/** The fields that only findings of one type have. */
function ownFields(finding: Finding): Readonly<Record<string, readonly (Words | string)[]>> {
  switch (finding.type) {
    case 'action':
      return {
        'Others involved': finding.partners.map(participant),
        Recipient: finding.objects.map(participant),
        'For or toward': finding.audience.map(quoted),
        'New or continued': finding.continuity === 'not-stated' ? [] : [finding.continuity],
        Funding: finding.funding === null ? [] : [figure(finding.funding)],
      };
    case 'assessment':
      return { 'Others involved': finding.partners.map(participant) };
    case 'condition':
      return {
        'Others affected': finding.counterparts.map(participant),
        Ongoing: finding.continuity === 'continued' ? ['the report says that it continued'] : [],
      };
    case 'omission':
      return {};
  }
}

function participant({ organization: id, phrase }: Participant): Words {
  return words`${organization(id)} (${quoted(phrase)})`;
}
