import type { ComparabilityCaveat } from './comparability.js';
import type { Measure, Population } from './statistic.js';

/** What the terms of {@link Measure} mean. */
export const measureMeanings: Readonly<Record<Measure, string>> = {
  'alleged-offenders': 'people alleged to be offenders in cases that were investigated',
  arrests: 'arrests of suspects',
  'broker-fee': 'what migrants pay a broker',
  budget: 'money budgeted or allocated',
  'cases-opened': 'cases opened by authorities',
  convictions: 'convictions by a court',
  deportations: 'people deported',
  extraditions: 'people extradited',
  'fines-imposed': 'fines that courts imposed',
  'hotline-calls': 'calls to a hotline about trafficking',
  inspections: 'inspections or raids',
  investigations: 'investigations by authorities',
  other: 'as `otherTerms` says',
  'persons-sold-as-brides': 'people sold as brides',
  'persons-trained': 'people trained',
  prosecutions: 'prosecutions in court',
  referrals: 'people referred to services or authorities',
  'reported-instances': 'instances of trafficking that were reported; others may have happened',
  restitution: 'restitution or compensation that offenders must pay victims',
  sentences: 'sentences of offenders',
  'sentencing-details': 'details on punishment or sentences; not their number',
  'terms-imposed': 'prison terms that courts imposed',
  'training-funding': 'money spent on training',
  victims: 'people described as victims of trafficking',
  'victims-assisted': 'victims of trafficking who received assistance',
  'victims-identified': 'people identified as victims of trafficking',
  'victims-returned': 'victims of trafficking who were returned to the country reported on',
};

/** What the terms of {@link Population} mean. */
export const populationMeanings: Readonly<Record<Population, string>> = {
  all: 'the report narrows it no further',
  'complicit-officials': 'officials allegedly complicit in trafficking',
  'internal-trafficking': 'trafficking within the country reported on',
  'migrant-workers': 'people who migrate for work',
  'nationals-abroad': 'nationals of the country reported on, in another country',
  'officially-returned-victims': 'victims returned under an official repatriation system',
  other: 'as `otherTerms` says',
  'other-facilitated-trainings':
    'trainings other than those described, facilitated by an organization that the report names',
  'returned-persons': 'people who returned or were deported to the country reported on',
  'trafficking-related-calls': 'calls related to trafficking, to a hotline that also takes others',
  'unofficially-returned-persons': 'people sent back outside the official repatriation system',
};

/** What the terms of {@link ComparabilityCaveat} mean. */
export const comparabilityCaveatMeanings: Readonly<Record<ComparabilityCaveat, string>> = {
  'different-period-basis':
    'the report puts it beside a figure for another type of period, and doesn’t say that it rose or fell',
  'different-wording': 'the report gives this figure more than once, in different words',
  'no-comparator': 'the report doesn’t say what it is compared with',
  'no-conviction-rate':
    'convictions, cases and alleged offenders can’t be turned into a conviction rate',
  'normal-range': 'the normal range, not the lowest and highest values',
  'part-of-a-whole': 'covers only what its title says; not a total',
  'set-against-another-figure':
    'its wording can mean in addition to another figure, or more than that figure',
  'similar-matter-elsewhere':
    'the report mentions something similar elsewhere, which this figure doesn’t include',
};
