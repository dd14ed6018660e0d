import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import {
  fields,
  joined,
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
  const pillars = record.pillars.join(', ');
  const topics = record.topics.map(spaced).join(', ');
  return {
    title: recommendationTitle(record),
    summary: joined([`pillars (our coding): ${pillars}`, qualifiersInLine(record.hedges)], '; '),
    fields: fields({
      Text: [quoted(record.text)],
      Actions: record.actions.map(({ mode, phrase }) =>
        mode === 'do' ? quoted(phrase) : `${quoted(phrase)} (${mode})`,
      ),
      Targets: record.targets.map(quoted),
      'Pillars (our coding)': [pillars],
      'Topics (our coding)': [topics],
      Qualifiers: qualifiers(record.hedges),
      Organizations: record.organizations.map((id) => [organization(id)]),
      Places: record.places.map((id) => [place(id)]),
      'Findings it answers (our interpretation)': record.answers.map((id) => [
        { kind: 'finding', id },
      ]),
      'Related records': record.related.map((other) => [other]),
    }),
  };
}
