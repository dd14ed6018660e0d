import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import {
  fields,
  joined,
  labelled,
  organization,
  place,
  quoted,
  type RecordWords,
  spaced,
} from '../../parts/words.js';
import type { Recommendation } from './recommendation.js';

export function recommendationTitle({ ordinal, text }: Recommendation): string {
  return `Recommendation ${ordinal}: ${text}`;
}

export function recommendationWords(record: Recommendation): RecordWords {
  return {
    title: recommendationTitle(record),
    summary: joined(
      [
        labelled('pillars (our coding)', record.pillars),
        labelled('topics (our coding)', record.topics.map(spaced)),
        qualifiersInLine(record.hedges),
      ],
      '; ',
    ),
    fields: fields({
      Text: [quoted(record.text)],
      Actions: record.actions.map(({ mode, phrase }) =>
        mode === 'do' ? quoted(phrase) : `${quoted(phrase)} (${mode})`,
      ),
      Targets: record.targets.map(quoted),
      'Pillars (our coding)': [record.pillars.join(', ')],
      'Topics (our coding)': [record.topics.map(spaced).join(', ')],
      Qualifiers: qualifiers(record),
      Organizations: record.organizations.map((id) => [organization(id)]),
      Places: record.places.map((id) => [place(id)]),
      'Findings it answers (our interpretation)': record.answers.map((id) => [
        { kind: 'finding', id },
      ]),
      'Related records': record.related.map((other) => [other]),
    }),
  };
}
