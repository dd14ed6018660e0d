import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import { countryName, route, routeInLine } from '../../parts/route/words.js';
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
import { victimStatusMeanings } from './meanings.js';
import type { Exploitation, Exploiter, Group, VictimCategory } from './victim-category.js';

export function victimCategoryWords(record: VictimCategory): RecordWords {
  const { attribution, exploitation, exploiters, hedges, otherTerms, routes, who } = record;
  const vulnerable = record.status === 'vulnerable';
  const status = victimStatus(record);
  const forms =
    exploitation.length === 0
      ? ['no form named']
      : exploitation.map((each) => `${vulnerable ? 'vulnerable to ' : ''}${form(each)}`);
  return {
    title: record.label,
    summary: joined(
      [
        `${quoted(who.phrase)}, ${status}`,
        forms.join('; '),
        labelled('exploited by', exploiters.map(exploiter)),
        ...routes.map((each) => routeInLine(each, { vulnerable })),
        labelled('source', [source(attribution)]),
        qualifiersInLine(hedges),
      ],
      '; ',
    ),
    fields: fields({
      Who: [quoted(who.phrase)],
      Status: [status],
      'Age and sex': [who.groups.map((group) => groupInWords(group)).join(', ')],
      'Singled out by the report': who.emphasized,
      Ages: who.ages.map(({ phrase }) => quoted(phrase)),
      Characteristics: who.characteristics.map(({ phrase }) => quoted(phrase)),
      Nationalities: who.nationalities.map(
        ({ country, phrase }) => `${quoted(phrase)} (${countryName(country)})`,
      ),
      'Ethnic groups': who.ethnicities.map(quoted),
      Migration: who.migration === 'not-stated' ? [] : [spaced(who.migration)],
      Exploitation: forms,
      'Exploited by': exploiters.map(exploiter),
      Routes: routes.map((each) => route(each, { vulnerable })),
      Places: record.places.map((id) => [place(id)]),
      'Identified at': record.identifiedAt.map((id) => [place(id)]),
      'What makes them vulnerable': record.vulnerabilities.map(quoted),
      'Other terms': otherTerms.map(({ field, phrase }) => `${quoted(phrase)} (${field})`),
      Source: [source(attribution)],
      Qualifiers: qualifiers(record),
      'Part of (our interpretation)': record.broader.map((id) => [{ kind: record.kind, id }]),
      'Related records': record.related.map((other) => [other]),
    }),
  };
}

function groupInWords(group: Group): string {
  return group === 'persons' ? 'people (age and sex not stated)' : group;
}

function victimStatus({ otherTerms, status }: VictimCategory): string {
  const named = otherTerms.find(({ field }) => field === 'status');
  return named === undefined ? victimStatusMeanings[status] : quoted(named.phrase);
}

function exploiter({ organization: id, phrase }: Exploiter): Words | string {
  return id === null ? quoted(phrase) : words`${quoted(phrase)} (${organization(id)})`;
}

function form({ form, phrase, sectors }: Exploitation): string {
  const term = form === 'unspecified' ? 'no form named' : spaced(form);
  const coded = phrase.includes(term) ? '' : ` (${term})`;
  const where = sectors.map((sector) => quoted(sector.phrase)).join(', ');
  return `${quoted(phrase)}${coded}${where === '' ? '' : ` in ${where}`}`;
}
