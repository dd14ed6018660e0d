import { defineStatistic } from './define.js';

/** The subset of a figure that is limited by its population only. */
const none = {
  groups: [],
  exploitationForms: [],
  sectors: [],
  nationalities: [],
  destinations: [],
  characteristics: [],
  places: [],
} as const;

/**
 * Cases of suspected trafficking investigated, current reporting period.
 *
 * - 49 cases; “During the current reporting period” (reporting period); source: Government of Laos (“the government reported”); qualifiers: “suspected”; before you compare: the report gives this figure more than once, in different words; the report puts it beside a figure for another type of period, and doesn’t say that it rose or fell; convictions, cases and alleged offenders can’t be turned into a conviction rate
 * - “During the current reporting period, the government reported investigating 49 trafficking cases” (`assessment.2`)
 * - “Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking” (`prosecution.4`)
 * - “involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010” (`prosecution.4`)
 */
export const investigatedCasesInReportingPeriod = defineStatistic({
  kind: 'statistic',
  id: 'investigated-cases-in-reporting-period',
  label: 'Cases of suspected trafficking investigated, current reporting period',
  measure: 'investigations',
  unit: 'cases',
  population: 'all',
  subset: none,
  partOf: null,
  quantity: { kind: 'exact', value: 49 },
  period: {
    basis: 'reporting-period',
    which: 'current',
    phrase: 'During the current reporting period',
    edtf: '2011-04-01/2012-03-31',
    inferred: true,
  },
  attribution: {
    voice: 'government',
    source: 'government-of-laos',
    phrase: 'the government reported',
  },
  hedges: [{ kind: 'certainty', degree: 'suspected', phrase: 'suspected' }],
  related: [],
  comparability: ['different-wording', 'different-period-basis', 'no-conviction-rate'],
  notes: [
    '"Trafficking cases" reported by "the government" (assessment.2); "cases of suspected trafficking" reported by "authorities" (prosecution.4).',
  ],
  evidence: [
    {
      passage: 'assessment.2',
      quote:
        'During the current reporting period, the government reported investigating 49 trafficking cases',
      supports: [
        'measure',
        'unit',
        'population',
        'quantity',
        'period',
        'attribution',
        'comparability',
      ],
    },
    {
      passage: 'prosecution.4',
      quote:
        'Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking',
      supports: ['measure', 'unit', 'population', 'quantity', 'period', 'hedges', 'comparability'],
    },
    {
      passage: 'prosecution.4',
      quote:
        'involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010',
      supports: ['comparability'],
    },
  ],
});

/**
 * Alleged offenders in the cases investigated, current reporting period.
 *
 * - 69 persons; “Within the current reporting period” (reporting period); source: Lao authorities (“authorities reported”); qualifiers: “suspected”, “alleged”; before you compare: convictions, cases and alleged offenders can’t be turned into a conviction rate
 * - “Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking, involving 69 alleged offenders” (`prosecution.4`)
 */
export const allegedOffendersInReportingPeriod = defineStatistic({
  kind: 'statistic',
  id: 'alleged-offenders-in-reporting-period',
  label: 'Alleged offenders in the cases investigated, current reporting period',
  measure: 'alleged-offenders',
  unit: 'persons',
  population: 'all',
  subset: none,
  partOf: null,
  quantity: { kind: 'exact', value: 69 },
  period: {
    basis: 'reporting-period',
    which: 'current',
    phrase: 'Within the current reporting period',
    edtf: '2011-04-01/2012-03-31',
    inferred: true,
  },
  attribution: {
    voice: 'government',
    source: 'lao-authorities',
    phrase: 'authorities reported',
  },
  hedges: [
    { kind: 'certainty', degree: 'suspected', phrase: 'suspected' },
    { kind: 'certainty', degree: 'alleged', phrase: 'alleged' },
  ],
  related: [],
  comparability: ['no-conviction-rate'],
  notes: [
    'These are alleged offenders in investigated cases. Assessment.2 attributes the other figures to "the government".',
  ],
  evidence: [
    {
      passage: 'prosecution.4',
      quote:
        'Within the current reporting period, authorities reported investigating 49 cases of suspected trafficking, involving 69 alleged offenders',
    },
  ],
});

/**
 * Convictions, current reporting period.
 *
 * - 37 convictions; “During the current reporting period” (reporting period); source: Government of Laos (“the government reported”); before you compare: the report gives this figure more than once, in different words; the report puts it beside a figure for another type of period, and doesn’t say that it rose or fell; convictions, cases and alleged offenders can’t be turned into a conviction rate
 * - “During the current reporting period, the government reported investigating 49 trafficking cases and convicting 37 trafficking offenders” (`assessment.2`)
 * - “resulting in 37 convictions” (`prosecution.4`)
 * - “compared with 20 cases investigated and 33 convictions in 2010” (`prosecution.4`)
 */
export const convictionsInReportingPeriod = defineStatistic({
  kind: 'statistic',
  id: 'convictions-in-reporting-period',
  label: 'Convictions, current reporting period',
  measure: 'convictions',
  unit: 'convictions',
  population: 'all',
  subset: none,
  partOf: null,
  quantity: { kind: 'exact', value: 37 },
  period: {
    basis: 'reporting-period',
    which: 'current',
    phrase: 'During the current reporting period',
    edtf: '2011-04-01/2012-03-31',
    inferred: true,
  },
  attribution: {
    voice: 'government',
    source: 'government-of-laos',
    phrase: 'the government reported',
  },
  hedges: [],
  related: [],
  comparability: ['different-wording', 'different-period-basis', 'no-conviction-rate'],
  notes: [
    '"Convicting 37 trafficking offenders", reported by "the government" (assessment.2); "37 convictions", reported by "authorities" (prosecution.4). The first counts people, the second convictions.',
  ],
  evidence: [
    {
      passage: 'assessment.2',
      quote:
        'During the current reporting period, the government reported investigating 49 trafficking cases and convicting 37 trafficking offenders',
      supports: ['measure', 'population', 'quantity', 'period', 'attribution', 'comparability'],
    },
    {
      passage: 'prosecution.4',
      quote: 'resulting in 37 convictions',
      supports: ['measure', 'unit', 'population', 'quantity', 'comparability'],
    },
    {
      passage: 'prosecution.4',
      quote: 'compared with 20 cases investigated and 33 convictions in 2010',
      supports: ['comparability'],
    },
  ],
});

/**
 * Cases investigated in 2010.
 *
 * - 20 cases; “in 2010” (calendar year); source: the report itself; before you compare: the report puts it beside a figure for another type of period, and doesn’t say that it rose or fell; convictions, cases and alleged offenders can’t be turned into a conviction rate
 * - “compared with 20 cases investigated and 33 convictions in 2010” (`prosecution.4`)
 */
export const investigatedCases2010 = defineStatistic({
  kind: 'statistic',
  id: 'investigated-cases-2010',
  label: 'Cases investigated in 2010',
  measure: 'investigations',
  unit: 'cases',
  population: 'all',
  subset: none,
  partOf: null,
  quantity: { kind: 'exact', value: 20 },
  period: { basis: 'calendar-year', phrase: 'in 2010', edtf: '2010', inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  related: [],
  comparability: ['different-period-basis', 'no-conviction-rate'],
  notes: [
    'We read the comparison with 2010 as the report\'s own: "authorities reported" applies to the current reporting period.',
  ],
  evidence: [
    {
      passage: 'prosecution.4',
      quote: 'compared with 20 cases investigated and 33 convictions in 2010',
    },
  ],
});

/**
 * Convictions in 2010.
 *
 * - 33 convictions; “in 2010” (calendar year); source: the report itself; before you compare: the report puts it beside a figure for another type of period, and doesn’t say that it rose or fell; convictions, cases and alleged offenders can’t be turned into a conviction rate
 * - “compared with 20 cases investigated and 33 convictions in 2010” (`prosecution.4`)
 */
export const convictions2010 = defineStatistic({
  kind: 'statistic',
  id: 'convictions-2010',
  label: 'Convictions in 2010',
  measure: 'convictions',
  unit: 'convictions',
  population: 'all',
  subset: none,
  partOf: null,
  quantity: { kind: 'exact', value: 33 },
  period: { basis: 'calendar-year', phrase: 'in 2010', edtf: '2010', inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  related: [],
  comparability: ['different-period-basis', 'no-conviction-rate'],
  notes: [
    'We read the comparison with 2010 as the report\'s own: "authorities reported" applies to the current reporting period.',
  ],
  evidence: [
    {
      passage: 'prosecution.4',
      quote: 'compared with 20 cases investigated and 33 convictions in 2010',
    },
  ],
});

/**
 * Details on punishment or sentences for the individual cases.
 *
 * - Details not provided; no period stated; source: the report itself
 * - “The government did not, however, provide details on punishment or sentences for the individual cases.” (`prosecution.5`)
 */
export const sentencingDetails = defineStatistic({
  kind: 'statistic',
  id: 'sentencing-details',
  label: 'Details on punishment or sentences for the individual cases',
  measure: 'sentencing-details',
  unit: 'details',
  population: 'all',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'missing',
    reason: 'not-provided',
    phrase: 'did not, however, provide details on punishment or sentences for the individual cases',
    occurred: 'not-stated',
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  related: [],
  comparability: [],
  notes: [
    'Details are missing, not a number of sentences. The text does not say whether, or how, anyone was punished.',
    'The sentence names no period; the one before it mentions the current reporting period and 2010.',
  ],
  evidence: [
    {
      passage: 'prosecution.5',
      quote:
        'The government did not, however, provide details on punishment or sentences for the individual cases.',
    },
  ],
});

/**
 * Investigations of officials allegedly complicit in human trafficking.
 *
 * - No number (not reported; not zero); no period stated; source: the report itself; qualifiers: “allegedly”
 * - “The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.” (`prosecution.10`)
 */
export const complicitOfficialInvestigations = defineStatistic({
  kind: 'statistic',
  id: 'complicit-official-investigations',
  label: 'Investigations of officials allegedly complicit in human trafficking',
  measure: 'investigations',
  unit: 'investigations',
  population: 'complicit-officials',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'missing',
    reason: 'not-reported',
    phrase: 'did not report any investigations, prosecutions, or convictions',
    occurred: 'not-stated',
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'alleged', phrase: 'allegedly' }],
  related: [],
  comparability: [],
  notes: ['"Did not report any" does not mean that there were none.'],
  evidence: [
    {
      passage: 'prosecution.10',
      quote:
        'The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.',
    },
  ],
});

/**
 * Prosecutions of officials allegedly complicit in human trafficking.
 *
 * - No number (not reported; not zero); no period stated; source: the report itself; qualifiers: “allegedly”
 * - “The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.” (`prosecution.10`)
 */
export const complicitOfficialProsecutions = defineStatistic({
  kind: 'statistic',
  id: 'complicit-official-prosecutions',
  label: 'Prosecutions of officials allegedly complicit in human trafficking',
  measure: 'prosecutions',
  unit: 'prosecutions',
  population: 'complicit-officials',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'missing',
    reason: 'not-reported',
    phrase: 'did not report any investigations, prosecutions, or convictions',
    occurred: 'not-stated',
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'alleged', phrase: 'allegedly' }],
  related: [],
  comparability: [],
  notes: [
    '"Did not report any" does not mean that there were none.',
    'The text gives no number of prosecutions of any other population either.',
  ],
  evidence: [
    {
      passage: 'prosecution.10',
      quote:
        'The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.',
    },
  ],
});

/**
 * Convictions of officials allegedly complicit in human trafficking.
 *
 * - No number (not reported; not zero); no period stated; source: the report itself; qualifiers: “allegedly”
 * - “The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.” (`prosecution.10`)
 */
export const complicitOfficialConvictions = defineStatistic({
  kind: 'statistic',
  id: 'complicit-official-convictions',
  label: 'Convictions of officials allegedly complicit in human trafficking',
  measure: 'convictions',
  unit: 'convictions',
  population: 'complicit-officials',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'missing',
    reason: 'not-reported',
    phrase: 'did not report any investigations, prosecutions, or convictions',
    occurred: 'not-stated',
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'alleged', phrase: 'allegedly' }],
  related: [],
  comparability: [],
  notes: ['"Did not report any" does not mean that there were none.'],
  evidence: [
    {
      passage: 'prosecution.10',
      quote:
        'The government did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking.',
    },
  ],
});

/**
 * Trafficking victims returned to Laos under the official repatriation system.
 *
 * - 195 persons; “During the year” (dates not specified); source: the report itself; before you compare: covers only what its title says; not a total
 * - “During the year, 195 trafficking victims were returned to Laos under the official repatriation system” (`protection.4`)
 */
export const officiallyReturnedVictims = defineStatistic({
  kind: 'statistic',
  id: 'officially-returned-victims',
  label: 'Trafficking victims returned to Laos under the official repatriation system',
  measure: 'victims-returned',
  unit: 'persons',
  population: 'officially-returned-victims',
  subset: none,
  partOf: null,
  quantity: { kind: 'exact', value: 195 },
  period: { basis: 'unspecified', phrase: 'During the year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  related: [],
  comparability: ['part-of-a-whole'],
  notes: [
    'The text does not say from which country they were returned, or give their sex, age or nationality.',
    '"During the year" can mean a calendar year or the reporting period.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote:
        'During the year, 195 trafficking victims were returned to Laos under the official repatriation system',
    },
  ],
});

/**
 * Victims among people "pushed back" unofficially by Thai authorities.
 *
 * - “more victims” (in words only); “During the year” (dates not specified); source: the report itself; qualifiers: “more victims”; before you compare: its wording can mean in addition to another figure, or more than that figure
 * - “During the year, 195 trafficking victims were returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants.” (`protection.4`)
 */
export const unofficiallyReturnedVictims = defineStatistic({
  kind: 'statistic',
  id: 'unofficially-returned-victims',
  label: 'Victims among people "pushed back" unofficially by Thai authorities',
  measure: 'victims-returned',
  unit: 'persons',
  population: 'unofficially-returned-persons',
  subset: none,
  partOf: null,
  quantity: { kind: 'verbal', phrase: 'more victims' },
  period: { basis: 'unspecified', phrase: 'During the year', edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'more', phrase: 'more victims' }],
  related: [],
  comparability: ['set-against-another-figure'],
  notes: [
    '"More victims" is ambiguous: it may mean additional victims, or more than the 195. The text does not say that all who were pushed back were victims.',
    'We read "as undocumented migrants" as how Thai authorities treated them. The text does not say whether they were undocumented migrants.',
    'We read "during the year" as applying to this clause too. It does not say which year.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote:
        'During the year, 195 trafficking victims were returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants.',
    },
  ],
});

/**
 * Victims identified among Lao who have returned or been deported from Thailand.
 *
 * - “minimal” (in words only); no period stated; source: immigration police (“have reported”); qualifiers: “minimal”
 * - “The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.” (`assessment.5`)
 */
export const victimsIdentifiedAmongReturnees = defineStatistic({
  kind: 'statistic',
  id: 'victims-identified-among-returnees',
  label: 'Victims identified among Lao who have returned or been deported from Thailand',
  measure: 'victims-identified',
  unit: 'persons',
  population: 'returned-persons',
  subset: none,
  partOf: null,
  quantity: { kind: 'verbal', phrase: 'minimal' },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: {
    voice: 'government',
    source: 'immigration-police',
    phrase: 'have reported',
  },
  hedges: [{ kind: 'extent', degree: 'minimal', phrase: 'minimal' }],
  related: [],
  comparability: [],
  notes: [
    '"Minimal" describes the identification. It does not say how many victims were identified, or how many were among those who returned.',
  ],
  evidence: [
    {
      passage: 'assessment.5',
      quote:
        'The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.',
    },
  ],
});

/**
 * Trafficking-related calls to the Lao Women's Union's hotline.
 *
 * - No number (not recorded; not zero); no period stated; source: the report itself; before you compare: the report mentions something similar elsewhere, which this figure doesn’t include
 * - “The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking; although trafficking-related calls have been received, the number has not been recorded.” (`protection.7`)
 */
export const hotlineCalls = defineStatistic({
  kind: 'statistic',
  id: 'hotline-calls',
  label: "Trafficking-related calls to the Lao Women's Union's hotline",
  measure: 'hotline-calls',
  unit: 'calls',
  population: 'trafficking-related-calls',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'missing',
    reason: 'not-recorded',
    phrase: 'the number has not been recorded',
    occurred: 'yes',
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [],
  related: [],
  comparability: ['similar-matter-elsewhere'],
  notes: [
    'Trafficking-related calls have been received: their number is unknown, and not zero.',
    'This is not the national hotline for suspected acts of child exploitation (prevention.7). The text says nothing about calls to that one.',
  ],
  evidence: [
    {
      passage: 'protection.7',
      quote:
        "The Lao Women's Union continued to operate a hotline for reporting suspected cases of domestic violence and trafficking; although trafficking-related calls have been received, the number has not been recorded.",
    },
  ],
});

/**
 * Lao women and girls reportedly sold as brides in China.
 *
 * - “Small number” (in words only); no period stated; source: the report itself; qualifiers: “Small number”, “reportedly”
 * - “Small number of Lao women and girls are reportedly sold as brides in China.” (`trafficking-profile.8`)
 */
export const laoBridesInChina = defineStatistic({
  kind: 'statistic',
  id: 'lao-brides-in-china',
  label: 'Lao women and girls reportedly sold as brides in China',
  measure: 'persons-sold-as-brides',
  unit: 'persons',
  population: 'nationals-abroad',
  subset: {
    groups: ['women', 'girls'],
    exploitationForms: ['sold-as-bride'],
    sectors: [],
    nationalities: ['LA'],
    destinations: ['CN'],
    characteristics: [],
    places: [],
  },
  partOf: null,
  quantity: { kind: 'verbal', phrase: 'Small number' },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [
    { kind: 'extent', degree: 'small-number', phrase: 'Small number' },
    { kind: 'certainty', degree: 'reported', phrase: 'reportedly' },
  ],
  related: [],
  comparability: [],
  notes: [],
  evidence: [
    {
      passage: 'trafficking-profile.8',
      quote: 'Small number of Lao women and girls are reportedly sold as brides in China.',
    },
  ],
});

/**
 * Reported instances of internal trafficking.
 *
 * - “fewer” (in words only); no period stated; source: the report itself; qualifiers: “fewer reported instances”; before you compare: the report doesn’t say what it is compared with
 * - “Although there are fewer reported instances of internal trafficking” (`trafficking-profile.11`)
 */
export const internalTraffickingInstances = defineStatistic({
  kind: 'statistic',
  id: 'internal-trafficking-instances',
  label: 'Reported instances of internal trafficking',
  measure: 'reported-instances',
  unit: 'instances',
  population: 'internal-trafficking',
  subset: none,
  partOf: null,
  quantity: { kind: 'verbal', phrase: 'fewer' },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'extent', degree: 'fewer', phrase: 'fewer reported instances' }],
  related: [],
  comparability: ['no-comparator'],
  notes: [
    'The text does not say fewer than what. Fewer reported instances do not show that there is less internal trafficking. The word "reported" is part of the measure.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.11',
      quote: 'Although there are fewer reported instances of internal trafficking',
    },
  ],
});

/**
 * Broker fees paid by many Lao migrants, particularly women, to obtain jobs in Thailand.
 *
 * - Normally $70 to $200 (the equivalent of an amount in a currency that the report doesn’t name); no period stated; source: the report itself; qualifiers: “Many”, “particularly women”, “normally”; before you compare: the normal range, not the lowest and highest values
 * - “Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand” (`trafficking-profile.3`)
 */
export const brokerFees = defineStatistic({
  kind: 'statistic',
  id: 'broker-fees',
  label: 'Broker fees paid by many Lao migrants, particularly women, to obtain jobs in Thailand',
  measure: 'broker-fee',
  unit: 'money',
  population: 'migrant-workers',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'range',
    minimum: 70,
    maximum: 200,
    qualifier: 'normally',
    money: { currency: 'USD', equivalent: true, converted: null },
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [
    { kind: 'extent', degree: 'many', phrase: 'Many' },
    { kind: 'emphasis', degree: 'particularly', phrase: 'particularly women' },
    { kind: 'frequency', degree: 'normally', phrase: 'normally' },
  ],
  related: [],
  comparability: ['normal-range'],
  notes: ['The text does not say whether a fee is paid once or more often.'],
  evidence: [
    {
      passage: 'trafficking-profile.3',
      quote:
        'Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand',
    },
  ],
});

/**
 * Government funding for other trainings facilitated by the Lao Women's Union.
 *
 * - An estimated $31,000 (the equivalent of an amount in a currency that the report doesn’t name); no period stated; source: the report itself; qualifiers: “estimated”; before you compare: covers only what its title says; not a total
 * - “Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union.” (`prevention.4`)
 */
export const otherTrainingsFunding = defineStatistic({
  kind: 'statistic',
  id: 'other-trainings-funding',
  label: "Government funding for other trainings facilitated by the Lao Women's Union",
  measure: 'training-funding',
  unit: 'money',
  population: 'other-facilitated-trainings',
  subset: none,
  partOf: null,
  quantity: {
    kind: 'estimate',
    value: 31000,
    money: { currency: 'USD', equivalent: true, converted: null },
  },
  period: { basis: 'unspecified', phrase: null, edtf: null, inferred: false },
  attribution: { voice: 'report' },
  hedges: [{ kind: 'certainty', degree: 'estimated', phrase: 'estimated' }],
  related: [],
  comparability: ['part-of-a-whole'],
  notes: [
    'This is for the other trainings only. It is not the total that the government spent on training or prevention.',
    'The sentence names no period; its paragraph begins with "During the past year".',
  ],
  evidence: [
    {
      passage: 'prevention.4',
      quote:
        "Government authorities funded the equivalent of an estimated $31,000 for other trainings facilitated by the Lao Women's Union.",
    },
  ],
});
