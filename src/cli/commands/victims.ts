import {
  type Criteria,
  findVictimCategories,
  getPlace,
  getVictimCategory,
  type VictimCategory,
  type VictimCategoryCriteriaFacets,
  type VictimStatus,
} from 'tip-report-laos-2012';
import {
  attribution,
  hedges,
  inWords,
  limits,
  listed,
  quoted,
  route,
  routeInFull,
} from '../phrases.js';
import { recordCommand } from '../record-command.js';
import type { Criterion, RecordKind } from '../record-kind.js';

const statuses: Readonly<Record<VictimStatus, string>> = {
  'returned-migrants-including-victims': 'returned migrants, with victims among them',
  subjected: 'subjected to exploitation, not called victims',
  victims: 'called victims',
  vulnerable: 'called vulnerable',
};

const kind: RecordKind<VictimCategory> = {
  command: 'victims',
  summary: 'Who is trafficked or vulnerable to it, how, and along which routes.',
  nouns: ['victim category', 'victim categories'],
  table: 'victim-categories',
  criteria: {
    group: { says: 'Age and sex' },
    status: { says: 'What the text calls the group' },
    form: { says: 'The form of exploitation' },
    sector: { says: 'The sector of exploitation' },
    role: { says: 'The role of Laos in a route' },
    nationality: { says: 'A nationality, by its ISO 3166-1 alpha-2 code', placeholder: 'CODE' },
    destination: {
      says: 'A country of destination, by its ISO 3166-1 alpha-2 code',
      placeholder: 'CODE',
    },
    place: {
      says: 'A place, by its id',
      placeholder: 'ID',
      check: (id) => getPlace(id as 'thailand'),
    },
  } satisfies Record<keyof VictimCategoryCriteriaFacets, Criterion>,
  find: (criteria, exact) =>
    findVictimCategories(criteria as Criteria<VictimCategoryCriteriaFacets>, { exact }),
  get: (id) => getVictimCategory(id as 'lao-men-and-boys-in-thailand'),
  title: ({ label }) => label,
  columns: [
    { label: 'Who', read: ({ status, who }) => [quoted(who.phrase), statuses[status]] },
    { label: 'Exploitation', read: exploitation },
    { label: 'Routes', read: ({ routes }) => routes.map(route) },
    { label: 'Hedges; who says so', read: limits },
  ],
  details: [
    { label: 'Who', read: ({ who }) => quoted(who.phrase) },
    { label: 'Status', read: ({ status }) => statuses[status] },
    { label: 'Groups', read: ({ who }) => listed(who.groups) },
    { label: 'Singled out', read: ({ who }) => listed(who.emphasized) },
    {
      label: 'Nationalities',
      read: ({ who }) =>
        who.nationalities.map(({ country, phrase }) => `${quoted(phrase)} (${country})`),
    },
    { label: 'Ethnicities', read: ({ who }) => who.ethnicities.map(quoted) },
    { label: 'Migration', read: ({ who }) => inWords(who.migration) },
    { label: 'Exploitation', read: exploitation },
    { label: 'Routes', read: ({ routes }) => routes.map(routeInFull) },
    { label: 'Places', read: ({ places }) => places.map((id) => getPlace(id as 'thailand').name) },
    { label: 'Vulnerable by', read: ({ vulnerabilities }) => vulnerabilities.map(quoted) },
    { label: 'Who says so', read: (category) => attribution(category.attribution) },
    { label: 'Hedges', read: (category) => hedges(category.hedges) },
    { label: 'Lies in', read: ({ broader }) => broader },
    { label: 'Related', read: ({ related }) => related.map(({ id }) => id) },
  ],
  examples: [
    { line: 'victims --sector fishing', says: 'Whom does the report place in fishing?' },
    {
      line: 'victims --group female --destination CN',
      says: 'Women and girls, with China as the destination.',
    },
    {
      line: 'victims --group female --exact',
      says: 'Only where the text says no more than the sex.',
    },
    { line: 'victims --destination TH --csv', says: 'For a spreadsheet.' },
  ],
};

function exploitation(category: VictimCategory): readonly string[] {
  return category.exploitation.length === 0
    ? ['no form named']
    : category.exploitation.map(({ form, phrase, sectors }) => {
        const where = sectors.map((each) => each.phrase).join(', ');
        return `${quoted(phrase)} (${inWords(form)})${where === '' ? '' : `: ${where}`}`;
      });
}

export const victimsCommand = recordCommand(kind);
