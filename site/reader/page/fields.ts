// What a record says, field by field, in plain words.

import type {
  AnyRecord,
  Finding,
  LegalProvision,
  Organization,
  Place,
  Recommendation,
  Report,
  Statistic,
  VictimCategory,
} from 'tip-report-laos-2012';
import { type Html, html } from './html.js';
import {
  attribution,
  countryName,
  hedges,
  instrument,
  inWords,
  legalStatus,
  organizationLink,
  participants,
  penalty,
  period,
  placeLink,
  protection,
  quoted,
  remarksOn,
  route,
  victimStatuses,
} from './phrases.js';

/** A field by its label, and each of its values. One without values is not shown. */
export interface Field {
  readonly label: string;
  readonly values: readonly (Html | string)[];
}

export function fieldsOf(record: AnyRecord): readonly Field[] {
  return allFieldsOf(record).filter(({ values }) => values.length > 0);
}

function allFieldsOf(record: AnyRecord): readonly Field[] {
  switch (record.kind) {
    case 'statistic':
      return ofStatistic(record);
    case 'victim-category':
      return ofVictimCategory(record);
    case 'legal-provision':
      return ofLegalProvision(record);
    case 'recommendation':
      return ofRecommendation(record);
    case 'finding':
      return ofFinding(record);
    case 'organization':
      return ofOrganization(record);
    case 'place':
      return ofPlace(record);
    case 'report':
      return ofReport(record);
  }
}

function ofStatistic(record: Statistic): readonly Field[] {
  return [
    { label: 'About the number', values: remarksOn(record) },
    { label: 'Period', values: [period(record.period)] },
    ...whoAndHowSure(record),
    {
      label: 'Of whom or what',
      values:
        record.population === 'all'
          ? ['The report narrows it no further.']
          : [inWords(record.population)],
    },
  ];
}

function ofVictimCategory(record: VictimCategory): readonly Field[] {
  const { exploitation, places, routes, status, vulnerabilities, who } = record;
  return [
    { label: 'Who', values: [quoted(who.phrase)] },
    { label: 'What the text calls them', values: [victimStatuses[status]] },
    {
      label: 'Singled out by the report',
      values: who.emphasized.length === 0 ? [] : [who.emphasized.join(', ')],
    },
    {
      label: 'Nationalities',
      values: who.nationalities.map(
        ({ country, phrase }) => `${quoted(phrase)} (${countryName(country)})`,
      ),
    },
    { label: 'Ethnic groups', values: who.ethnicities.map(quoted) },
    {
      label: 'Migration',
      values: who.migration === 'not-stated' ? [] : [inWords(who.migration)],
    },
    {
      label: 'Exploitation',
      values:
        exploitation.length === 0
          ? ['The words name no form.']
          : exploitation.map(({ form, phrase, sectors }) => {
              const where = sectors.map((sector) => quoted(sector.phrase)).join(', ');
              const coded = form === 'unspecified' ? 'no form named' : inWords(form);
              return `${quoted(phrase)} (${coded})${where === '' ? '' : `; sectors: ${where}`}`;
            }),
    },
    { label: 'Routes', values: routes.map(route) },
    { label: 'Places', values: places.map(placeLink) },
    { label: 'What makes them vulnerable', values: vulnerabilities.map(quoted) },
    ...whoAndHowSure(record),
  ];
}

function ofLegalProvision(record: LegalProvision): readonly Field[] {
  return [
    { label: 'What it is', values: [instrument(record.instrument)] },
    { label: 'Where it stands', values: legalStatus(record.status) },
    { label: 'Prohibits', values: record.prohibits.map(quoted) },
    { label: 'Prescribes (not: imposed by a court)', values: record.penalties.map(penalty) },
    { label: 'Protects', values: record.protections.map(protection) },
    { label: 'Does not cover, or lacks', values: record.gaps.map(quoted) },
    {
      label: 'How the report rates it',
      values: record.ratings.map(({ phrase }) => quoted(phrase)),
    },
    ...whoAndHowSure(record),
  ];
}

function ofRecommendation(record: Recommendation): readonly Field[] {
  return [
    {
      label: 'Asks to',
      values: record.actions.map(({ mode, phrase }) =>
        mode === 'do' ? quoted(phrase) : `${quoted(phrase)} (${mode})`,
      ),
    },
    { label: 'Directed at', values: record.targets.map(quoted) },
    { label: 'Pillars (our coding)', values: [record.pillars.join(', ')] },
    { label: 'Topics (our coding)', values: [record.topics.map(inWords).join(', ')] },
    { label: 'Organizations', values: record.organizations.map(organizationLink) },
    { label: 'Places', values: record.places.map(placeLink) },
    { label: 'How sure', values: hedges(record.hedges) },
  ];
}

const doers = {
  action: 'Who did it',
  omission: 'Who did not',
  assessment: 'Who is judged',
  condition: 'Of whom it is said',
};

function ofFinding(record: Finding): readonly Field[] {
  const { actors, pillars, pillarsInferred, places, topics, type } = record;
  return [
    {
      label: doers[type],
      values: actors.length === 0 ? ['The report does not say.'] : participants(actors),
    },
    ...ownOfFinding(record),
    { label: 'Period', values: [period(record.period)] },
    ...whoAndHowSure(record),
    { label: 'Places', values: places.map(placeLink) },
    {
      label: pillarsInferred ? 'Pillars (our coding)' : 'Pillars',
      values: pillars.length === 0 ? [] : [pillars.join(', ')],
    },
    { label: 'Topics (our coding)', values: [topics.map(inWords).join(', ')] },
  ];
}

function ownOfFinding(record: Finding): readonly Field[] {
  switch (record.type) {
    case 'action': {
      const { audience, continuity, funding, objects, partners } = record;
      return [
        { label: 'Who took part', values: participants(partners) },
        { label: 'To whom it was done', values: participants(objects) },
        { label: 'For or toward whom', values: audience.map(quoted) },
        {
          label: 'New or continued',
          values: [continuity === 'not-stated' ? 'The report does not say.' : continuity],
        },
        {
          label: 'Funding',
          values:
            funding === null
              ? []
              : [
                  `${funding.kind === 'estimate' ? 'an estimated ' : ''}$${funding.value.toLocaleString('en-US')}${funding.money.equivalent ? ', as the equivalent of a sum in another currency' : ''}`,
                ],
        },
      ];
    }
    case 'omission':
      return [];
    case 'assessment':
      return [{ label: 'Who assisted', values: participants(record.partners) }];
    case 'condition':
      return [
        { label: 'Whom else it touches', values: participants(record.counterparts) },
        {
          label: 'Went on',
          values: record.continuity === 'continued' ? ['The report says that it continued.'] : [],
        },
      ];
  }
}

function ofOrganization(record: Organization): readonly Field[] {
  return [
    { label: 'What it is', values: [inWords(record.type)] },
    { label: 'Other names in the report', values: record.otherNames.map(quoted) },
    { label: 'Part of', values: record.partOf === null ? [] : [organizationLink(record.partOf)] },
    {
      label: 'Country',
      values: [
        record.country === null ? 'The report ties it to none.' : countryName(record.country),
      ],
    },
  ];
}

function ofPlace(record: Place): readonly Field[] {
  const { codes } = record;
  return [
    { label: 'What it is', values: [record.type] },
    { label: 'Other names', values: record.otherNames.map(quoted) },
    { label: 'Lies in', values: record.within === null ? [] : [placeLink(record.within)] },
    {
      label: 'ISO 3166-1 codes (ours; not in the report)',
      values: codes === null ? [] : [`${codes.alpha2}, ${codes.alpha3}, ${codes.numeric}`],
    },
  ];
}

function ofReport(record: Report): readonly Field[] {
  const { reportingPeriod, source } = record;
  return [
    { label: 'Tier', values: [`${record.tier} (${quoted(record.tierLine)})`] },
    { label: 'Publisher', values: [record.publisher] },
    { label: 'Published', values: [record.published] },
    {
      label: 'Reporting period',
      values: [
        `${reportingPeriod.start} to ${reportingPeriod.end}, by inference: ${reportingPeriod.basis}`,
      ],
    },
    {
      label: 'The copy of the text',
      values: [
        html`Taken on ${source.accessed} from <a href="${source.url}" rel="noreferrer">${source.url}</a>, ${quoted(source.lastUpdated)}`,
      ],
    },
    { label: 'What the copy lost', values: source.losses },
    { label: 'Disclaimer of the page', values: [quoted(record.disclaimer)] },
  ];
}

function whoAndHowSure(record: Pick<Statistic, 'attribution' | 'hedges'>): readonly Field[] {
  return [
    { label: 'Who says so', values: [attribution(record.attribution)] },
    { label: 'How sure', values: hedges(record.hedges) },
  ];
}

export function fieldHtml({ label, values }: Field): Html {
  return html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`;
}
