import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { countryName, route, routeInLine } from '../../parts/route/words.js';
import {
  fields,
  joined,
  labelled,
  place,
  quoted,
  type RecordWords,
  spaced,
} from '../../parts/words.js';
import { victimStatusMeanings } from './meanings.js';
import type { Exploitation, VictimCategory } from './victim-category.js';

export function victimCategoryWords(record: VictimCategory): RecordWords {
  const { attribution, exploitation, hedges, routes, status, who } = record;
  const forms = exploitation.length === 0 ? ['no form named'] : exploitation.map(form);
  return {
    title: record.label,
    summary: joined(
      [
        `${quoted(who.phrase)}, ${victimStatusMeanings[status]}`,
        forms.join('; '),
        ...routes.map(routeInLine),
        labelled('source', [source(attribution)]),
        qualifiersInLine(hedges),
      ],
      '; ',
    ),
    fields: fields({
      Who: [quoted(who.phrase)],
      Status: [victimStatusMeanings[status]],
      'Age and sex': [who.groups.join(', ')],
      'Singled out by the report': who.emphasized,
      Nationalities: who.nationalities.map(
        ({ country, phrase }) => `${quoted(phrase)} (${countryName(country)})`,
      ),
      'Ethnic groups': who.ethnicities.map(quoted),
      Migration: who.migration === 'not-stated' ? [] : [spaced(who.migration)],
      Exploitation: forms,
      Routes: routes.map(route),
      Places: record.places.map((id) => [place(id)]),
      'What makes them vulnerable': record.vulnerabilities.map(quoted),
      Source: [source(attribution)],
      Qualifiers: qualifiers(hedges),
      'Part of (our interpretation)': record.broader.map((id) => [{ kind: record.kind, id }]),
      'Related records': record.related.map((other) => [other]),
    }),
  };
}

function form({ form, phrase, sectors }: Exploitation): string {
  const term = form === 'unspecified' ? 'no form named' : spaced(form);
  const coded = phrase.includes(term) ? '' : ` (${term})`;
  const where = sectors.map((sector) => quoted(sector.phrase)).join(', ');
  return `${quoted(phrase)}${coded}${where === '' ? '' : ` in ${where}`}`;
}
