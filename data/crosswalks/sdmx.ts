import { codingScheme, type DefineEntries, defineEntries } from './define.js';

/** Statistical Data and Metadata Exchange: the status of an observation. */
export const sdmx = codingScheme('sdmx', {
  source: 'CL_OBS_STATUS 2.1',
  coding:
    'Our coding of every statistic. The list cannot say how a value is missing; the quantity of each statistic does.',
  subjects: 'statistic',
  several: false,
  variables: {
    OBS_STATUS: {
      title: 'Status of the observation',
      codes: [
        { code: 'A', label: 'normal value' },
        { code: 'D', label: 'definition differs' },
        { code: 'E', label: 'estimated value' },
        { code: 'L', label: 'data exist but were not collected' },
        { code: 'O', label: 'missing value' },
        { code: 'U', label: 'low reliability' },
      ],
    },
  },
});

const define: DefineEntries<typeof sdmx> = defineEntries;

/**
 * SDMX: the observation status of every statistic.
 *
 * @example
 * ```ts
 * import { sdmxEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * sdmxEntries.find(({ subject }) => subject === 'hotline-calls')?.code; // => 'L'
 * ```
 */
export const sdmxEntries = define([
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/investigated-cases-in-reporting-period/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'investigated-cases-in-reporting-period',
    code: 'A',
    records: [{ kind: 'statistic', id: 'investigated-cases-in-reporting-period' }],
    evidence: [
      {
        passage: 'assessment.2',
        quote: 'the government reported investigating 49 trafficking cases',
      },
      {
        passage: 'prosecution.4',
        quote: 'authorities reported investigating 49 cases of suspected trafficking',
      },
    ],
    rationale:
      'A figure given as it was reported: "49 cases". "Suspected" describes the measure, not the count.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/alleged-offenders-in-reporting-period/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'alleged-offenders-in-reporting-period',
    code: 'A',
    records: [{ kind: 'statistic', id: 'alleged-offenders-in-reporting-period' }],
    evidence: [{ passage: 'prosecution.4', quote: 'involving 69 alleged offenders' }],
    rationale:
      'A figure given as it was reported: "69 alleged offenders". "Alleged" describes the measure, not the count.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/convictions-in-reporting-period/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'convictions-in-reporting-period',
    code: 'A',
    records: [{ kind: 'statistic', id: 'convictions-in-reporting-period' }],
    evidence: [
      { passage: 'assessment.2', quote: 'convicting 37 trafficking offenders' },
      { passage: 'prosecution.4', quote: 'resulting in 37 convictions' },
    ],
    rationale: 'A figure given as it was reported: "37 convictions".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/investigated-cases-2010/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'investigated-cases-2010',
    code: 'A',
    records: [{ kind: 'statistic', id: 'investigated-cases-2010' }],
    evidence: [
      {
        passage: 'prosecution.4',
        quote: 'compared with 20 cases investigated and 33 convictions in 2010',
      },
    ],
    rationale: 'A figure given without hedge: "20 cases investigated".',
    ambiguous: {
      alternative: 'D',
      dependsOn:
        'Whether the figure is used by itself or compared with the "current reporting period", which has another basis than "in 2010".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/convictions-2010/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'convictions-2010',
    code: 'A',
    records: [{ kind: 'statistic', id: 'convictions-2010' }],
    evidence: [
      {
        passage: 'prosecution.4',
        quote: 'compared with 20 cases investigated and 33 convictions in 2010',
      },
    ],
    rationale: 'A figure given without hedge: "33 convictions".',
    ambiguous: {
      alternative: 'D',
      dependsOn:
        'Whether the figure is used by itself or compared with the "current reporting period", which has another basis than "in 2010".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/sentencing-details/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'sentencing-details',
    code: 'O',
    records: [{ kind: 'statistic', id: 'sentencing-details' }],
    evidence: [
      {
        passage: 'prosecution.5',
        quote: 'did not, however, provide details on punishment or sentences',
      },
    ],
    rationale:
      'The government did not "provide details on punishment or sentences": no value, and the text does not say whether there were any.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/complicit-official-investigations/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'complicit-official-investigations',
    code: 'O',
    records: [{ kind: 'statistic', id: 'complicit-official-investigations' }],
    evidence: [
      {
        passage: 'prosecution.10',
        quote: 'did not report any investigations, prosecutions, or convictions of officials',
      },
    ],
    rationale: 'The government "did not report any": no value, which is not zero.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/complicit-official-prosecutions/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'complicit-official-prosecutions',
    code: 'O',
    records: [{ kind: 'statistic', id: 'complicit-official-prosecutions' }],
    evidence: [
      {
        passage: 'prosecution.10',
        quote: 'did not report any investigations, prosecutions, or convictions of officials',
      },
    ],
    rationale: 'The government "did not report any": no value, which is not zero.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/complicit-official-convictions/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'complicit-official-convictions',
    code: 'O',
    records: [{ kind: 'statistic', id: 'complicit-official-convictions' }],
    evidence: [
      {
        passage: 'prosecution.10',
        quote: 'did not report any investigations, prosecutions, or convictions of officials',
      },
    ],
    rationale: 'The government "did not report any": no value, which is not zero.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/officially-returned-victims/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'officially-returned-victims',
    code: 'A',
    records: [{ kind: 'statistic', id: 'officially-returned-victims' }],
    evidence: [{ passage: 'protection.4', quote: '195 trafficking victims were returned to Laos' }],
    rationale: 'A figure given without hedge: "195 trafficking victims".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/unofficially-returned-victims/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'unofficially-returned-victims',
    code: 'O',
    records: [{ kind: 'statistic', id: 'unofficially-returned-victims' }],
    evidence: [
      {
        passage: 'protection.4',
        quote: 'more victims were among those "pushed back" unofficially',
      },
    ],
    rationale: '"More victims" is an amount in words, not a value.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/victims-identified-among-returnees/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'victims-identified-among-returnees',
    code: 'O',
    records: [{ kind: 'statistic', id: 'victims-identified-among-returnees' }],
    evidence: [{ passage: 'assessment.5', quote: 'minimal identification of victims' }],
    rationale: '"Minimal" is an amount in words, not a value.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/hotline-calls/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'hotline-calls',
    code: 'L',
    records: [{ kind: 'statistic', id: 'hotline-calls' }],
    evidence: [
      {
        passage: 'protection.7',
        quote:
          'although trafficking-related calls have been received, the number has not been recorded',
      },
    ],
    rationale:
      'Calls "have been received", but "the number has not been recorded": the code is for data that exist but were not collected.',
    ambiguous: {
      alternative: 'O',
      dependsOn: 'Whether data exist if calls came and nobody recorded their number.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/lao-brides-in-china/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'lao-brides-in-china',
    code: 'O',
    records: [{ kind: 'statistic', id: 'lao-brides-in-china' }],
    evidence: [
      {
        passage: 'trafficking-profile.8',
        quote: 'Small number of Lao women and girls are reportedly sold as brides',
      },
    ],
    rationale: '"Small number" is an amount in words, not a value.',
    ambiguous: {
      alternative: 'U',
      dependsOn:
        'Whether "reportedly" makes it an observation of low reliability instead of a missing one.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/internal-trafficking-instances/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'internal-trafficking-instances',
    code: 'O',
    records: [{ kind: 'statistic', id: 'internal-trafficking-instances' }],
    evidence: [
      {
        passage: 'trafficking-profile.11',
        quote: 'there are fewer reported instances of internal trafficking',
      },
    ],
    rationale:
      '"Fewer" is an amount in words, not a value, and the text does not say fewer than what.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/broker-fees/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'broker-fees',
    code: 'A',
    records: [{ kind: 'statistic', id: 'broker-fees' }],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote: 'pay broker fees, normally ranging from the equivalents of $70 to $200',
      },
    ],
    rationale:
      'A range given as such, "normally ranging from the equivalents of $70 to $200". The text does not call it an estimate.',
    ambiguous: {
      alternative: 'E',
      dependsOn: 'Whether a normal range of equivalents is an estimate.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'sdmx/other-trainings-funding/OBS_STATUS',
    scheme: 'sdmx',
    variable: 'OBS_STATUS',
    subject: 'other-trainings-funding',
    code: 'E',
    records: [{ kind: 'statistic', id: 'other-trainings-funding' }],
    evidence: [{ passage: 'prevention.4', quote: 'the equivalent of an estimated $31,000' }],
    rationale: 'The text calls it an estimate: "an estimated $31,000".',
    ambiguous: null,
  },
]);
