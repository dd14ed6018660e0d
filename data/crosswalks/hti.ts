import { codingScheme, type DefineEntries, defineEntries } from './define.js';

const tiers = [
  { code: 1, label: 'Tier 1' },
  { code: 2, label: 'Tier 2, or Tier 2 Watch List' },
  { code: 3, label: 'Tier 3' },
  { code: -99, label: 'special case' },
] as const;

const yesNoMention = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: the text says so outright' },
] as const;

const yesNo = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no' },
] as const;

const orders = [
  { code: 3, label: 'first mention' },
  { code: 2, label: 'second mention' },
  { code: 1, label: 'third mention' },
  { code: 0, label: 'no mention' },
] as const;

const laws = [
  { code: 2, label: 'comprehensive laws against all forms' },
  { code: 1, label: 'some laws' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'none' },
] as const;

const enforcement = [
  { code: 2, label: 'full' },
  { code: 1, label: 'some: minimal, limited, weak' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'none' },
] as const;

const convictions = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: the government gives none' },
] as const;

const identification = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: the text says so outright, or they are limited to a region' },
] as const;

const services = [
  { code: 1, label: 'yes: the structure and most services are its own' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: most services come from NGOs' },
] as const;

const prevention = [
  { code: 2, label: 'substantial, or new programs' },
  { code: 1, label: 'minimal, limited, some or sustained' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'none, or mostly by NGOs' },
] as const;

/** Human Trafficking Indicators: the variables of its sections I to VI, in the order of its data file. */
export const hti = codingScheme('hti', {
  source: 'The codebook and the data file at github.com/SioKCronin/libertas',
  coding:
    "HTI's own data ends with the 2011 report. This is our coding of the 2012 report by the rules of its codebook, not HTI's. Its headings and its section VII, on international law, are not coded.",
  subjects: 'report',
  several: false,
  variables: {
    tier: { title: 'Tier in which the report places the country', codes: tiers },
    minstand: {
      title: 'Whether the government fully complies with the minimum standards',
      codes: yesNoMention,
    },
    efforts: {
      title:
        'Whether the government makes significant efforts to comply; also yes where it complies',
      codes: yesNoMention,
    },
    source: {
      title: 'Whether the report calls the country a source country, for any trafficking',
      codes: yesNo,
    },
    source_order: {
      title: 'When the report names the country as a source country, among the three roles',
      codes: orders,
    },
    transit: {
      title: 'Whether the report calls the country a transit country, for any trafficking',
      codes: yesNo,
    },
    transit_order: {
      title: 'When the report names the country as a transit country, among the three roles',
      codes: orders,
    },
    destination: {
      title: 'Whether the report calls the country a destination country, for any trafficking',
      codes: yesNo,
    },
    destination_order: {
      title: 'When the report names the country as a destination country, among the three roles',
      codes: orders,
    },
    internal: { title: 'Whether citizens are trafficked within the country', codes: yesNo },
    psource: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: the country as a source',
      codes: yesNoMention,
    },
    ptransit: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: the country as a place of transit',
      codes: yesNoMention,
    },
    pdest: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: the country as a destination',
      codes: yesNoMention,
    },
    pinternal: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: citizens within the country',
      codes: yesNoMention,
    },
    lsource: { title: 'Forced labor of any kind: the country as a source', codes: yesNoMention },
    ltransit: {
      title: 'Forced labor of any kind: the country as a place of transit',
      codes: yesNoMention,
    },
    ldest: { title: 'Forced labor of any kind: the country as a destination', codes: yesNoMention },
    linternal: {
      title: 'Forced labor of any kind: citizens within the country',
      codes: yesNoMention,
    },
    dsource: {
      title:
        'Debt bondage, which includes migrants who pay off broker fees: the country as a source',
      codes: yesNoMention,
    },
    dtransit: {
      title:
        'Debt bondage, which includes migrants who pay off broker fees: the country as a place of transit',
      codes: yesNoMention,
    },
    ddest: {
      title:
        'Debt bondage, which includes migrants who pay off broker fees: the country as a destination',
      codes: yesNoMention,
    },
    dinternal: {
      title:
        'Debt bondage, which includes migrants who pay off broker fees: citizens within the country',
      codes: yesNoMention,
    },
    dssource: {
      title: 'Involuntary domestic servitude: the country as a source',
      codes: yesNoMention,
    },
    dstransit: {
      title: 'Involuntary domestic servitude: the country as a place of transit',
      codes: yesNoMention,
    },
    dsdest: {
      title: 'Involuntary domestic servitude: the country as a destination',
      codes: yesNoMention,
    },
    dsinternal: {
      title: 'Involuntary domestic servitude: citizens within the country',
      codes: yesNoMention,
    },
    cpsource: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: the country as a source',
      codes: yesNoMention,
    },
    cptransit: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: the country as a place of transit',
      codes: yesNoMention,
    },
    cpdest: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: the country as a destination',
      codes: yesNoMention,
    },
    cpinternal: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: citizens within the country',
      codes: yesNoMention,
    },
    clsource: { title: 'Forced labor of children: the country as a source', codes: yesNoMention },
    cltransit: {
      title: 'Forced labor of children: the country as a place of transit',
      codes: yesNoMention,
    },
    cldest: {
      title: 'Forced labor of children: the country as a destination',
      codes: yesNoMention,
    },
    clinternal: {
      title: 'Forced labor of children: citizens within the country',
      codes: yesNoMention,
    },
    cssource: { title: 'Child soldiers: the country as a source', codes: yesNoMention },
    cstransit: { title: 'Child soldiers: the country as a place of transit', codes: yesNoMention },
    csdest: { title: 'Child soldiers: the country as a destination', codes: yesNoMention },
    csinternal: { title: 'Child soldiers: citizens within the country', codes: yesNoMention },
    domesticlaws: { title: 'Whether laws against trafficking are in force', codes: laws },
    enforcement: { title: 'Whether these laws are enforced', codes: enforcement },
    convictinfo: {
      title: 'Whether convictions are reported, for this period or an earlier one',
      codes: convictions,
    },
    prosnum: {
      title:
        'Persons prosecuted or, if the report gives no such number, persons convicted; −99 if it gives neither',
      codes: 'count',
    },
    protectprogress: {
      title: 'Whether there is any progress in protecting victims, minimal or sustained',
      codes: yesNoMention,
    },
    victimid: {
      title:
        'Whether there are formal or systematic procedures to identify victims; hotlines don’t count',
      codes: identification,
    },
    victimservices: {
      title: 'Whether the government itself provides services to victims',
      codes: services,
    },
    victimpunish: {
      title: 'Whether officials penalize victims for acts that result from their trafficking',
      codes: yesNoMention,
    },
    preventprogress: { title: 'Progress in preventing trafficking', codes: prevention },
  },
});

const define: DefineEntries<typeof hti> = defineEntries;

/**
 * Human Trafficking Indicators: a code for every variable of sections I to VI, in the order of HTI's data file.
 *
 * @example
 * ```ts
 * import { htiEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * htiEntries.length; // => 47
 * htiEntries.filter(({ ambiguous }) => ambiguous !== null).length; // => 12
 * ```
 */
export const htiEntries = define([
  {
    kind: 'crosswalk-entry',
    id: 'hti/tier',
    scheme: 'hti',
    variable: 'tier',
    subject: 'tip-report-2012-laos',
    code: 2,
    records: [{ kind: 'report', id: 'tip-report-2012-laos' }],
    evidence: [{ passage: 'front-matter.tier', quote: 'LAOS (Tier 2)' }],
    rationale:
      'The header places the country in "Tier 2". It does not mention the Watch List, which this variable also codes as 2.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/minstand',
    scheme: 'hti',
    variable: 'minstand',
    subject: 'tip-report-2012-laos',
    code: -1,
    records: [
      { kind: 'finding', id: 'minimum-standards-not-fully-met' },
      { kind: 'legal-provision', id: 'minimum-standards' },
    ],
    evidence: [
      { passage: 'assessment.1', quote: 'does not fully comply with the minimum standards' },
    ],
    rationale:
      'The report says outright that the government "does not fully comply with the minimum standards".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/efforts',
    scheme: 'hti',
    variable: 'efforts',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [{ kind: 'finding', id: 'significant-efforts-to-comply' }],
    evidence: [{ passage: 'assessment.1', quote: 'it is making significant efforts to do so' }],
    rationale:
      'The report says of the government that "it is making significant efforts to do so".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/source',
    scheme: 'hti',
    variable: 'source',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [{ passage: 'trafficking-profile.1', quote: 'Laos is a source' }],
    rationale: 'The report says that "Laos is a source" country.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/source_order',
    scheme: 'hti',
    variable: 'source_order',
    subject: 'tip-report-2012-laos',
    code: 3,
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote: 'a source, and to a much lesser extent, a transit and destination country',
      },
    ],
    rationale:
      'The sentence that names the roles has "a source" first. 3 is the code of the role named first.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/transit',
    scheme: 'hti',
    variable: 'transit',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'finding', id: 'porous-borders' },
    ],
    evidence: [
      { passage: 'trafficking-profile.1', quote: 'a transit and destination country' },
      { passage: 'trafficking-profile.9', quote: 'Laos is increasingly a transit country' },
    ],
    rationale:
      'The report names Laos "a transit" country, "to a much lesser extent", and says that it "is increasingly a transit country"; the variable asks only whether, not how much.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/transit_order',
    scheme: 'hti',
    variable: 'transit_order',
    subject: 'tip-report-2012-laos',
    code: 2,
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote: 'a source, and to a much lesser extent, a transit and destination country',
      },
    ],
    rationale:
      'In "a transit and destination country", transit is named second, after source; 3 is the code of the role named first, so 2 is that of the second.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/destination',
    scheme: 'hti',
    variable: 'destination',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.1', quote: 'a transit and destination country' },
      { passage: 'trafficking-profile.10', quote: 'subjected to forced prostitution in Laos' },
    ],
    rationale:
      'The report names Laos a "destination country", "to a much lesser extent"; the variable asks only whether, not how much.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/destination_order',
    scheme: 'hti',
    variable: 'destination_order',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote: 'a source, and to a much lesser extent, a transit and destination country',
      },
    ],
    rationale:
      'In "a transit and destination country", destination is named third; 3 is the code of the role named first, so 1 is that of the third.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/internal',
    scheme: 'hti',
    variable: 'internal',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'lao-women-and-girls-within-laos' },
      { kind: 'victim-category', id: 'lao-citizens-within-laos' },
      { kind: 'finding', id: 'internal-sex-trafficking-remained' },
      { kind: 'recommendation', id: 'address-internal-trafficking' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.11',
        quote: 'sex trafficking of Lao women and girls within the country remained a problem',
      },
      { passage: 'recommendations.1', quote: 'Lao citizens trafficked within the country' },
    ],
    rationale:
      'The report says that trafficking "of Lao women and girls within the country remained a problem", and mentions "Lao citizens trafficked within the country". "Fewer reported instances" does not contradict that.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/psource',
    scheme: 'hti',
    variable: 'psource',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'lao-migrants-in-thai-sex-trade' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
      {
        passage: 'trafficking-profile.3',
        quote: "subjected to conditions of sexual servitude in Thailand's commercial sex trade",
      },
    ],
    rationale:
      'Laos is a source country for persons "subjected to forced prostitution", and Lao migrants "are subjected to conditions of sexual servitude in Thailand\'s commercial sex trade".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/ptransit',
    scheme: 'hti',
    variable: 'ptransit',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.9',
        quote:
          'Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries',
      },
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
    ],
    rationale:
      'Laos is "a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/pdest',
    scheme: 'hti',
    variable: 'pdest',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.10',
        quote:
          'Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos',
      },
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
    ],
    rationale:
      '"Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos": the verb states exploitation, not risk.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/pinternal',
    scheme: 'hti',
    variable: 'pinternal',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'lao-women-and-girls-within-laos' },
      { kind: 'finding', id: 'internal-sex-trafficking-remained' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.11',
        quote: 'sex trafficking of Lao women and girls within the country remained a problem',
      },
    ],
    rationale: '"Sex trafficking of Lao women and girls within the country remained a problem".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/lsource',
    scheme: 'hti',
    variable: 'lsource',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' },
      { kind: 'victim-category', id: 'lao-migrants-in-thai-labor' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.4',
        quote: 'Lao men and boys are also victims of forced labor in Thailand',
      },
      {
        passage: 'trafficking-profile.3',
        quote:
          'sometimes to forced labor in domestic service, garment factories, or agricultural industries',
      },
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
    ],
    rationale:
      '"Lao men and boys are also victims of forced labor in Thailand", and Lao migrants are subjected "sometimes to forced labor in domestic service, garment factories, or agricultural industries".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/ltransit',
    scheme: 'hti',
    variable: 'ltransit',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.9',
        quote:
          'Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries',
      },
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
    ],
    rationale:
      'Laos is a transit country for women "subjected to sex trafficking and forced labor in neighboring countries".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/ldest',
    scheme: 'hti',
    variable: 'ldest',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [{ kind: 'victim-category', id: 'women-children-and-men' }],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
    ],
    rationale:
      'The opening sentence gives the roles and the forms together: Laos is a "destination country for women, children, and men who are subjected to forced prostitution and forced labor". This variable does not ask about a group, and "to a much lesser extent" limits how much, not whether.',
    ambiguous: {
      alternative: 0,
      dependsOn:
        'Whether the opening sentence is enough by itself. No later sentence mentions forced labor of foreigners in Laos, and the one about foreigners there names only "forced prostitution".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/linternal',
    scheme: 'hti',
    variable: 'linternal',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that people are subjected to forced labor within Laos. The only form it names there is "sex trafficking", and for "internal trafficking" as a whole it names none.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dsource',
    scheme: 'hti',
    variable: 'dsource',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'lao-migrants-in-thai-sex-trade' },
      { kind: 'victim-category', id: 'lao-migrants-in-thai-labor' },
      { kind: 'statistic', id: 'broker-fees' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.3',
        quote:
          "Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand, but after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade, and sometimes to forced labor",
      },
    ],
    rationale:
      'The codebook\'s rule on broker fees is broad, and "Many Lao migrants, particularly women, pay broker fees" to obtain jobs in Thailand, and after their arrival are subjected to sexual servitude and sometimes forced labor. The text itself names neither debt nor bondage.',
    ambiguous: {
      alternative: 0,
      dependsOn:
        'Whether to "pay broker fees" means paying them off, which is what the codebook counts. The text names no debt, does not say that the fees are owed after arrival, and links them to the exploitation only by "but".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dtransit',
    scheme: 'hti',
    variable: 'dtransit',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that people in debt bondage, or paying off broker fees, pass through Laos. For those in transit it names only "sex trafficking and forced labor".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/ddest',
    scheme: 'hti',
    variable: 'ddest',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that people are held in debt bondage in Laos, or come there paying off broker fees. It mentions broker fees only for Lao migrants to Thailand.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dinternal',
    scheme: 'hti',
    variable: 'dinternal',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that Lao citizens are held in debt bondage within Laos. It mentions broker fees only for jobs in Thailand.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dssource',
    scheme: 'hti',
    variable: 'dssource',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [{ kind: 'victim-category', id: 'lao-migrants-in-thai-labor' }],
    evidence: [
      { passage: 'trafficking-profile.3', quote: 'sometimes to forced labor in domestic service' },
    ],
    rationale:
      'Lao migrants are subjected, after their arrival in Thailand, "sometimes to forced labor in domestic service".',
    ambiguous: {
      alternative: 0,
      dependsOn:
        'Whether "forced labor in domestic service" is involuntary domestic servitude, which the text does not mention, and whether "sometimes" is enough for a yes.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dstransit',
    scheme: 'hti',
    variable: 'dstransit',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that people held in domestic servitude pass through Laos. It does not say in what work the women in transit are subjected to "forced labor".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dsdest',
    scheme: 'hti',
    variable: 'dsdest',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that people are held in domestic servitude in Laos. It names "domestic service" only for Lao migrants in Thailand.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/dsinternal',
    scheme: 'hti',
    variable: 'dsinternal',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that Lao citizens are held in domestic servitude within Laos. It names "domestic service" only for Lao migrants in Thailand.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cpsource',
    scheme: 'hti',
    variable: 'cpsource',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' },
      { kind: 'victim-category', id: 'lao-women-and-girls-in-china' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
      { passage: 'trafficking-profile.4', quote: 'Lao men and boys' },
      { passage: 'trafficking-profile.8', quote: 'Lao women and girls' },
    ],
    rationale:
      'The opening sentence calls Laos a source country for "women, children, and men who are subjected to forced prostitution and forced labor". It does not limit this role, and the later sentences on it do not narrow it to adults: they name "Lao men and boys" and "Lao women and girls".',
    ambiguous: {
      alternative: 0,
      dependsOn:
        'Whether the opening sentence, which does not say which group is subjected to which form, is enough. No other sentence says that Lao children are sexually exploited abroad, not even those on girls "sold as brides" and on girls whose "immigration or transportation" village officials were paid to facilitate.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cptransit',
    scheme: 'hti',
    variable: 'cptransit',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
      {
        passage: 'trafficking-profile.9',
        quote:
          'Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking',
      },
    ],
    rationale:
      'The role of transit is limited by "to a much lesser extent". The one later sentence on it says who is "subjected to sex trafficking": only "women". No later sentence names children in transit.',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether the opening sentence applies to each role, group and form, as HTI\'s published rows of other years seem to assume. It then says that Laos is a transit country for children "subjected to forced prostitution".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cpdest',
    scheme: 'hti',
    variable: 'cpdest',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
      { kind: 'finding', id: 'poster-campaign-publicized' },
      { kind: 'finding', id: 'prevention-efforts-not-sustained' },
      { kind: 'finding', id: 'insufficient-resources-and-understanding' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
      {
        passage: 'trafficking-profile.10',
        quote:
          'Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos',
      },
      { passage: 'prevention.7', quote: 'a national poster campaign against child sex tourism' },
      {
        passage: 'prevention.8',
        quote: 'Lao or foreign nationals who participate in such activity',
      },
    ],
    rationale:
      'The role of destination is limited by "to a much lesser extent". The one later sentence on it says who is "subjected to forced prostitution in Laos": only "women". The campaign "against child sex tourism" does not say where the children come from.',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether the opening sentence applies to each role, group and form, as HTI\'s published rows of other years seem to assume; or whether a campaign "against child sex tourism", with "foreign nationals who participate in such activity", makes Laos a destination for it.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cpinternal',
    scheme: 'hti',
    variable: 'cpinternal',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'victim-category', id: 'lao-women-and-girls-within-laos' },
      { kind: 'finding', id: 'internal-sex-trafficking-remained' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.11',
        quote: 'sex trafficking of Lao women and girls within the country remained a problem',
      },
    ],
    rationale:
      '"Sex trafficking of Lao women and girls within the country remained a problem": girls are children.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/clsource',
    scheme: 'hti',
    variable: 'clsource',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [{ kind: 'victim-category', id: 'lao-men-and-boys-in-thailand' }],
    evidence: [
      {
        passage: 'trafficking-profile.4',
        quote: 'Lao men and boys are also victims of forced labor in Thailand',
      },
    ],
    rationale:
      '"Lao men and boys are also victims of forced labor in Thailand": boys are children.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cltransit',
    scheme: 'hti',
    variable: 'cltransit',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
      {
        passage: 'trafficking-profile.9',
        quote:
          'Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries',
      },
    ],
    rationale:
      'The role of transit is limited by "to a much lesser extent". The one later sentence on it says who is subjected to "forced labor in neighboring countries": only "women". No later sentence names children in transit.',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether the opening sentence applies to each role, group and form, as HTI\'s published rows of other years seem to assume. It then says that Laos is a transit country for children "subjected to … forced labor".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cldest',
    scheme: 'hti',
    variable: 'cldest',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [
      { kind: 'victim-category', id: 'women-children-and-men' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      {
        passage: 'trafficking-profile.1',
        quote:
          'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor',
      },
      {
        passage: 'trafficking-profile.10',
        quote:
          'Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos',
      },
    ],
    rationale:
      'The role of destination is limited by "to a much lesser extent". The one later sentence on it narrows both the group and the form: it names only "women" and "forced prostitution", neither children nor labor.',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether the opening sentence applies to each role, group and form, as HTI\'s published rows of other years seem to assume. It then says that Laos is a destination for children "subjected to … forced labor".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/clinternal',
    scheme: 'hti',
    variable: 'clinternal',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that Lao children are subjected to forced labor within Laos. That children are "vulnerable to the worst forms of trafficking, both domestically and internationally" is a risk and names no labor.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cssource',
    scheme: 'hti',
    variable: 'cssource',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that Lao children are trafficked abroad to be soldiers. It does not mention soldiers or armed groups.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/cstransit',
    scheme: 'hti',
    variable: 'cstransit',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that children trafficked to be soldiers pass through Laos. It does not mention soldiers or armed groups.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/csdest',
    scheme: 'hti',
    variable: 'csdest',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that foreign children are made soldiers in Laos. It does not mention soldiers or armed groups.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/csinternal',
    scheme: 'hti',
    variable: 'csinternal',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [],
    evidence: [],
    rationale:
      'For a yes, the text would have to say that Lao children are made soldiers within Laos. It does not mention soldiers or armed groups.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/domesticlaws',
    scheme: 'hti',
    variable: 'domesticlaws',
    subject: 'tip-report-2012-laos',
    code: 2,
    records: [
      { kind: 'legal-provision', id: 'penal-code-article-134' },
      { kind: 'legal-provision', id: 'trafficking-laws' },
      { kind: 'legal-provision', id: 'comprehensive-anti-trafficking-law' },
      { kind: 'finding', id: 'trafficking-laws-protect-incompletely' },
      { kind: 'finding', id: 'law-review-committee-approved' },
      { kind: 'recommendation', id: 'develop-comprehensive-law' },
    ],
    evidence: [
      {
        passage: 'prosecution.2',
        quote:
          'prohibits all forms of human trafficking through its 2006 revision of penal code Article 134',
      },
      { passage: 'assessment.3', quote: 'the trafficking laws do not fully protect all victims' },
      {
        passage: 'prosecution.3',
        quote: 'assessing current trafficking laws to locate and address gaps',
      },
      {
        passage: 'recommendations.13',
        quote: 'continue to develop a comprehensive anti-trafficking law',
      },
    ],
    rationale:
      'A law in force covers every form: the government "prohibits all forms of human trafficking through its 2006 revision of penal code Article 134".',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether "comprehensive" means that all forms are prohibited, which the report says of Article 134, or more: it asks the government to "continue to develop a comprehensive anti-trafficking law", and says that the laws "do not fully protect all victims".',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/enforcement',
    scheme: 'hti',
    variable: 'enforcement',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'finding', id: 'cases-investigated-and-offenders-convicted' },
      { kind: 'finding', id: 'law-enforcement-progress' },
      { kind: 'statistic', id: 'investigated-cases-in-reporting-period' },
      { kind: 'statistic', id: 'convictions-in-reporting-period' },
      { kind: 'finding', id: 'courts-lacked-due-process' },
      { kind: 'finding', id: 'judicial-sector-weak' },
      { kind: 'finding', id: 'public-reluctant-to-work-with-law-enforcement' },
      { kind: 'finding', id: 'complicity-cases-not-reported' },
    ],
    evidence: [
      {
        passage: 'prosecution.1',
        quote: 'made progress in its anti-trafficking law enforcement efforts',
      },
      { passage: 'prosecution.4', quote: 'resulting in 37 convictions' },
      { passage: 'prosecution.6', quote: 'the Lao judicial sector remained weak and inefficient' },
      {
        passage: 'prosecution.7',
        quote: "hampered the government's ability to effectively investigate",
      },
      {
        passage: 'prosecution.10',
        quote: 'did not report any investigations, prosecutions, or convictions of officials',
      },
    ],
    rationale:
      'Some enforcement: "37 convictions" and "progress in its anti-trafficking law enforcement efforts", but a "weak and inefficient" judicial sector, a "hampered" ability to investigate and no reported case against complicit officials.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/convictinfo',
    scheme: 'hti',
    variable: 'convictinfo',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'statistic', id: 'convictions-in-reporting-period' },
      { kind: 'statistic', id: 'convictions-2010' },
      { kind: 'finding', id: 'cases-investigated-and-offenders-convicted' },
    ],
    evidence: [
      { passage: 'assessment.2', quote: 'convicting 37 trafficking offenders' },
      {
        passage: 'prosecution.4',
        quote: '37 convictions, compared with 20 cases investigated and 33 convictions in 2010',
      },
    ],
    rationale:
      'Convictions are reported for both periods: "37 convictions, compared with … 33 convictions in 2010".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/prosnum',
    scheme: 'hti',
    variable: 'prosnum',
    subject: 'tip-report-2012-laos',
    code: 37,
    records: [{ kind: 'statistic', id: 'convictions-in-reporting-period' }],
    evidence: [
      { passage: 'assessment.2', quote: 'convicting 37 trafficking offenders' },
      { passage: 'prosecution.4', quote: '69 alleged offenders, resulting in 37 convictions' },
    ],
    rationale:
      'The text gives no number of prosecutions, so convictions are used: "convicting 37 trafficking offenders". Do not report them as prosecutions. The "69 alleged offenders" are persons in investigated cases, not persons prosecuted.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/protectprogress',
    scheme: 'hti',
    variable: 'protectprogress',
    subject: 'tip-report-2012-laos',
    code: 1,
    records: [
      { kind: 'finding', id: 'protection-efforts-modest' },
      { kind: 'finding', id: 'transit-center-operated' },
      { kind: 'finding', id: 'shelter-funded' },
      { kind: 'finding', id: 'temporary-services-provided' },
      { kind: 'finding', id: 'returned-victims-referred' },
    ],
    evidence: [
      {
        passage: 'protection.1',
        quote: 'made modest efforts to identify and protect trafficking victims',
      },
      {
        passage: 'assessment.3',
        quote: 'the victims received temporary services from the government',
      },
      {
        passage: 'assessment.6',
        quote:
          "continued to operate a transit center in Vientiane, provided funding for the Lao Women's Union shelter",
      },
      {
        passage: 'protection.3',
        quote:
          'were referred to shelters or other providers of medical care, counseling services, and vocational training',
      },
      {
        passage: 'protection.6',
        quote: 'the central government funded and operated a transit center in Vientiane',
      },
    ],
    rationale:
      'The government "made modest efforts to identify and protect trafficking victims" and "continued to operate a transit center": minimal or sustained progress counts.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/victimid',
    scheme: 'hti',
    variable: 'victimid',
    subject: 'tip-report-2012-laos',
    code: -1,
    records: [
      { kind: 'finding', id: 'identification-procedures-not-developed' },
      { kind: 'legal-provision', id: 'victim-identification-procedures' },
      { kind: 'finding', id: 'proactive-identification-not-implemented' },
      { kind: 'recommendation', id: 'develop-identification-procedures' },
    ],
    evidence: [
      {
        passage: 'protection.2',
        quote: 'has yet to develop or implement formal victim identification procedures',
      },
      {
        passage: 'assessment.4',
        quote:
          'Neither proactive identification measures nor systematic monitoring efforts were implemented',
      },
      {
        passage: 'recommendations.4',
        quote: 'develop and implement formal victim identification procedures',
      },
    ],
    rationale:
      'The report says outright that the government "has yet to develop or implement formal victim identification procedures". The hotline, the border division and the minimal identification among those who returned are not formal procedures.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/victimservices',
    scheme: 'hti',
    variable: 'victimservices',
    subject: 'tip-report-2012-laos',
    code: -1,
    records: [
      { kind: 'finding', id: 'reliance-on-organizations-for-victim-services' },
      { kind: 'finding', id: 'reliance-on-donors-for-long-term-assistance' },
      { kind: 'finding', id: 'temporary-services-provided' },
      { kind: 'finding', id: 'transit-center-operated' },
      { kind: 'finding', id: 'shelter-funded' },
    ],
    evidence: [
      {
        passage: 'protection.5',
        quote:
          'continued to rely almost completely on NGOs and international organizations to provide or fund victim services',
      },
      {
        passage: 'assessment.6',
        quote:
          "provided funding for the Lao Women's Union shelter, and continued to rely heavily on foreign donor support for long-term victim assistance",
      },
      {
        passage: 'assessment.3',
        quote: 'the victims received temporary services from the government',
      },
      {
        passage: 'protection.6',
        quote: 'the central government funded and operated a transit center in Vientiane',
      },
    ],
    rationale:
      'Most services come from others: the government "continued to rely almost completely on NGOs and international organizations to provide or fund victim services". Its own part is a transit center, funding for the Lao Women\'s Union shelter and "temporary services".',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether a transit center that the government funds and operates, a shelter that it funds and temporary services are a structure of its own, which outweighs that most services come from others.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/victimpunish',
    scheme: 'hti',
    variable: 'victimpunish',
    subject: 'tip-report-2012-laos',
    code: 0,
    records: [
      { kind: 'finding', id: 'identified-women-and-children-exempted' },
      { kind: 'legal-provision', id: 'law-on-development-and-protection-of-women' },
    ],
    evidence: [
      {
        passage: 'protection.8',
        quote:
          'women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking',
      },
    ],
    rationale:
      'The report says neither that officials penalize victims nor that they do not. It says that by law "women and children identified as trafficking victims are exempted from criminal prosecution". This covers some of the victims and one kind of penalty, and says nothing about practice or about men.',
    ambiguous: {
      alternative: -1,
      dependsOn:
        'Whether an exemption in law of identified women and children counts as saying that officials do not penalize victims.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'hti/preventprogress',
    scheme: 'hti',
    variable: 'preventprogress',
    subject: 'tip-report-2012-laos',
    code: 2,
    records: [
      { kind: 'finding', id: 'child-exploitation-hotline-initiated' },
      { kind: 'finding', id: 'poster-campaign-publicized' },
      { kind: 'finding', id: 'prevention-progress-moderate' },
      { kind: 'finding', id: 'tourism-workshops-led' },
      { kind: 'finding', id: 'local-officials-trained' },
      { kind: 'finding', id: 'prevention-efforts-not-sustained' },
    ],
    evidence: [
      {
        passage: 'prevention.7',
        quote:
          'publicized a national poster campaign against child sex tourism and also initiated a national hotline for callers to report suspected acts of child exploitation',
      },
      { passage: 'prevention.1', quote: 'made moderate progress with its prevention efforts' },
      { passage: 'prevention.2', quote: 'led workshops for hotel and other tourism professionals' },
      {
        passage: 'prevention.3',
        quote: 'trained village chiefs and district officials on trafficking investigations',
      },
      {
        passage: 'prevention.8',
        quote: 'remained unable to sustain the implementation of these prevention efforts',
      },
    ],
    rationale:
      'New programs count as 2, and the government "initiated a national hotline" for reports of child exploitation, beside workshops, trainings and a national poster campaign, in a year of "moderate progress".',
    ambiguous: {
      alternative: 1,
      dependsOn:
        'Whether one newly initiated hotline outweighs the report\'s own word, "moderate", and that the government "remained unable to sustain the implementation of these prevention efforts".',
    },
  },
]);
