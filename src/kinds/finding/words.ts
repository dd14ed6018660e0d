import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { dates, period } from '../../parts/period/words.js';
import { figure } from '../../parts/quantity/words.js';
import {
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
import type { Finding, OmissionFinding, Participant } from './finding.js';

/** The label of the actors. */
function actorLabelOf(finding: Finding): string {
  return finding.type === 'omission' ? omitters[finding.mode] : actorLabels[finding.type];
}

const actorLabels: Readonly<Record<Exclude<Finding['type'], 'omission'>, string>> = {
  action: 'Who did it',
  assessment: 'Who is assessed',
  condition: 'Subject',
};

const omitters: Readonly<Record<OmissionFinding['mode'], string>> = {
  'not-done': 'Who did not do it',
  'not-provided': 'Who did not provide it',
  'not-recorded': 'Who did not record it',
  'not-reported': 'Who did not report it',
  'not-yet-done': 'Who has yet to do it',
  other: 'Subject',
  'unable-to-sustain': 'Who was unable to sustain it',
};

export function findingWords(record: Finding): RecordWords {
  const { actors, attribution, hedges, pillars, pillarsInferred } = record;
  const actorLabel = actorLabelOf(record);
  const isUnstated = actors.length === 0 && record.type !== 'condition';
  return {
    title: record.label,
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
      'In the report’s words': [what(record)],
      [actorLabel]: isUnstated ? ['not stated'] : actors.map(participant),
      ...ownFields(record),
      Period: [period(record.period)],
      Dates: dates(record.period),
      Source: [source(attribution)],
      Qualifiers: qualifiers(record),
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
        'For or directed at': finding.audience.map(quoted),
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
