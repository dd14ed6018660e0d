import { codingScheme, type DefineEntries, defineEntries } from './define.js';

const mentioned = [
  { code: 'yes', label: 'the text mentions it; this does not say that the government does it' },
  { code: 'partly', label: 'the text mentions a part of it' },
  { code: 'indirectly', label: 'the text mentions something related to it' },
  { code: 'silent', label: 'the text says nothing about it' },
] as const;

/** The minimum standards of the Trafficking Victims Protection Act, and the criteria for serious and sustained efforts. */
export const tvpa = codingScheme('tvpa', {
  source: 'United States Code, title 22, chapter 78, section 7106',
  coding:
    'The statute has no codes. These are ours: whether the text mentions what a criterion asks about, not whether the government meets it.',
  subjects: 'report',
  several: false,
  variables: {
    '(a)(1)': { title: 'Prohibit trafficking', codes: mentioned },
    '(a)(2)': { title: 'Penalties commensurate with those for grave crimes', codes: mentioned },
    '(a)(3)': { title: 'Sufficiently stringent penalties', codes: mentioned },
    '(b)(1)': {
      title: 'Investigate, prosecute, convict and sentence, and give data on it',
      codes: mentioned,
    },
    '(b)(2)': {
      title: 'Protect victims, without penalizing them, and with alternatives to removal',
      codes: mentioned,
    },
    '(b)(3)': { title: 'Prevent trafficking', codes: mentioned },
    '(b)(4)': { title: 'Cooperate with other governments', codes: mentioned },
    '(b)(5)': { title: 'Extradite', codes: mentioned },
    '(b)(6)': { title: 'Monitor migration for evidence of trafficking', codes: mentioned },
    '(b)(7)': { title: 'Act against complicit officials', codes: mentioned },
    '(b)(8)': { title: 'The share of victims who are not citizens', codes: mentioned },
    '(b)(9)': { title: 'Monitor its own efforts', codes: mentioned },
    '(b)(10)': { title: 'Progress compared with the year before', codes: mentioned },
  },
});

const define: DefineEntries<typeof tvpa> = defineEntries;

/**
 * The minimum standards and criteria of the Trafficking Victims Protection Act: which of them the text mentions, and what it says.
 *
 * @example
 * ```ts
 * import { tvpaEntries } from 'tip-report-laos-2012/crosswalks';
 *
 * tvpaEntries.filter(({ code }) => code === 'silent').map(({ variable }) => variable);
 * // => ['(b)(5)', '(b)(8)']
 * ```
 */
export const tvpaEntries = define([
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(a)(1)',
    scheme: 'tvpa',
    variable: '(a)(1)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The government "prohibits all forms of human trafficking through its 2006 revision of penal code Article 134".',
    records: [{ kind: 'legal-provision', id: 'penal-code-article-134' }],
    evidence: [
      {
        passage: 'prosecution.2',
        quote:
          'prohibits all forms of human trafficking through its 2006 revision of penal code Article 134',
      },
    ],
    rationale: 'The criterion is prohibition, and the sentence says "prohibits".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(a)(2)',
    scheme: 'tvpa',
    variable: '(a)(2)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The penalties are "commensurate with those prescribed for other serious crimes, such as rape".',
    records: [{ kind: 'legal-provision', id: 'penal-code-article-134' }],
    evidence: [
      {
        passage: 'prosecution.2',
        quote: 'commensurate with those prescribed for other serious crimes, such as rape',
      },
    ],
    rationale:
      'The criterion is that penalties be commensurate, and the sentence uses the word; it rates penalties prescribed.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(a)(3)',
    scheme: 'tvpa',
    variable: '(a)(3)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The penalties, from "five years\' to life imprisonment" with fines and "confiscation of assets", are "sufficiently stringent punishments".',
    records: [{ kind: 'legal-provision', id: 'penal-code-article-134' }],
    evidence: [
      {
        passage: 'prosecution.2',
        quote:
          "penalties ranging from five years' to life imprisonment, fines ranging from the equivalent of $1,250 to $12,500, and confiscation of assets, which are sufficiently stringent punishments",
      },
    ],
    rationale:
      'The criterion is that penalties be stringent, and the sentence uses the word; it rates penalties prescribed, and the report gives no details on sentences passed.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(1)',
    scheme: 'tvpa',
    variable: '(b)(1)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'Authorities reported investigating "49 cases of suspected trafficking, involving 69 alleged offenders, resulting in 37 convictions", and the government did not "provide details on punishment or sentences"; no number of prosecutions is given.',
    records: [
      { kind: 'statistic', id: 'investigated-cases-in-reporting-period' },
      { kind: 'statistic', id: 'alleged-offenders-in-reporting-period' },
      { kind: 'statistic', id: 'convictions-in-reporting-period' },
      { kind: 'statistic', id: 'investigated-cases-2010' },
      { kind: 'statistic', id: 'convictions-2010' },
      { kind: 'statistic', id: 'sentencing-details' },
      { kind: 'finding', id: 'cases-investigated-and-offenders-convicted' },
      { kind: 'finding', id: 'sentencing-details-not-provided' },
      { kind: 'finding', id: 'law-enforcement-progress' },
      { kind: 'finding', id: 'victims-encouraged-to-cooperate' },
      { kind: 'recommendation', id: 'address-internal-trafficking' },
    ],
    evidence: [
      {
        passage: 'assessment.2',
        quote:
          'the government reported investigating 49 trafficking cases and convicting 37 trafficking offenders',
      },
      {
        passage: 'prosecution.1',
        quote: 'made progress in its anti-trafficking law enforcement efforts',
      },
      {
        passage: 'prosecution.4',
        quote:
          'authorities reported investigating 49 cases of suspected trafficking, involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010',
      },
      {
        passage: 'prosecution.5',
        quote: 'did not, however, provide details on punishment or sentences',
      },
      {
        passage: 'protection.9',
        quote: 'reported encouraging victims to cooperate with prosecutions',
      },
      { passage: 'recommendations.1', quote: 'prosecuting their traffickers' },
    ],
    rationale:
      'The criterion is that the government investigate, prosecute, convict, sentence and give data. The text mentions investigations and convictions, mentions prosecutions without a number, and says that the government gave no details on punishment or sentences.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(2)',
    scheme: 'tvpa',
    variable: '(b)(2)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The government made "modest efforts to identify and protect" victims; identified women and children "are exempted from criminal prosecution"; and Laos "does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship".',
    records: [
      { kind: 'finding', id: 'protection-efforts-modest' },
      { kind: 'finding', id: 'identification-procedures-not-developed' },
      { kind: 'finding', id: 'identified-women-and-children-exempted' },
      { kind: 'legal-provision', id: 'law-on-development-and-protection-of-women' },
      { kind: 'finding', id: 'reliance-on-organizations-for-victim-services' },
      { kind: 'finding', id: 'transit-center-operated' },
      { kind: 'finding', id: 'temporary-services-provided' },
      { kind: 'finding', id: 'trafficking-laws-protect-incompletely' },
      { kind: 'finding', id: 'victims-encouraged-to-cooperate' },
      { kind: 'finding', id: 'privacy-protections-provided' },
      { kind: 'finding', id: 'witness-protection-not-implemented' },
      { kind: 'finding', id: 'legal-alternatives-not-provided' },
      { kind: 'legal-provision', id: 'legal-alternatives-to-removal' },
    ],
    evidence: [
      {
        passage: 'assessment.3',
        quote:
          'the victims received temporary services from the government, the trafficking laws do not fully protect all victims',
      },
      {
        passage: 'protection.1',
        quote: 'made modest efforts to identify and protect trafficking victims',
      },
      {
        passage: 'protection.2',
        quote: 'has yet to develop or implement formal victim identification procedures',
      },
      {
        passage: 'protection.5',
        quote:
          'continued to rely almost completely on NGOs and international organizations to provide or fund victim services',
      },
      {
        passage: 'protection.6',
        quote: 'the central government funded and operated a transit center in Vientiane',
      },
      {
        passage: 'protection.8',
        quote:
          'women and children identified as trafficking victims are exempted from criminal prosecution for unlawful acts committed as a direct result of trafficking',
      },
      {
        passage: 'protection.9',
        quote:
          'encouraging victims to cooperate with prosecutions, and provided them privacy protections, but did not implement a framework for witness protection',
      },
      {
        passage: 'protection.15',
        quote:
          'does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship',
      },
    ],
    rationale:
      'The criterion is protection, no penalizing and alternatives to removal. The text mentions all three, penalizing only through the exemption in law.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(3)',
    scheme: 'tvpa',
    variable: '(b)(3)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The government made "moderate progress with its prevention efforts": workshops, trainings, a poster campaign and a hotline; it "remained unable to sustain the implementation" of those against sex tourism.',
    records: [
      { kind: 'finding', id: 'prevention-progress-moderate' },
      { kind: 'finding', id: 'tourism-workshops-led' },
      { kind: 'finding', id: 'local-officials-trained' },
      { kind: 'finding', id: 'legal-information-disseminated' },
      { kind: 'finding', id: 'other-trainings-funded' },
      { kind: 'finding', id: 'awareness-concert-sponsored' },
      { kind: 'finding', id: 'media-reported-on-trafficking' },
      { kind: 'finding', id: 'poster-campaign-publicized' },
      { kind: 'finding', id: 'child-exploitation-hotline-initiated' },
      { kind: 'finding', id: 'prevention-efforts-not-sustained' },
    ],
    evidence: [
      { passage: 'prevention.1', quote: 'made moderate progress with its prevention efforts' },
      { passage: 'prevention.2', quote: 'led workshops for hotel and other tourism professionals' },
      {
        passage: 'prevention.3',
        quote:
          "trained village chiefs and district officials on trafficking investigations, and the Ministry of Justice disseminated information related to trafficking laws and victims' rights",
      },
      {
        passage: 'prevention.4',
        quote: 'funded the equivalent of an estimated $31,000 for other trainings',
      },
      {
        passage: 'prevention.5',
        quote:
          'assisted in the sponsorship of a concert that raised awareness of human trafficking, and the government-controlled media continued to report on human trafficking',
      },
      {
        passage: 'prevention.7',
        quote:
          'publicized a national poster campaign against child sex tourism and also initiated a national hotline',
      },
      {
        passage: 'prevention.8',
        quote: 'remained unable to sustain the implementation of these prevention efforts',
      },
    ],
    rationale: 'The criterion is prevention. The text has a paragraph on it.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(4)',
    scheme: 'tvpa',
    variable: '(b)(4)',
    subject: 'tip-report-2012-laos',
    code: 'indirectly',
    says: '"195 trafficking victims were returned to Laos under the official repatriation system", and victims were "identified by Thai or Lao authorities"; the text does not say that the government cooperated with others.',
    records: [
      { kind: 'finding', id: 'victims-repatriated-officially' },
      { kind: 'legal-provision', id: 'official-repatriation-system' },
      { kind: 'statistic', id: 'officially-returned-victims' },
      { kind: 'finding', id: 'returned-victims-referred' },
      { kind: 'finding', id: 'victims-among-those-pushed-back' },
    ],
    evidence: [
      { passage: 'protection.3', quote: 'victims identified by Thai or Lao authorities' },
      {
        passage: 'protection.4',
        quote:
          '195 trafficking victims were returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities',
      },
    ],
    rationale:
      'The criterion is cooperation with other governments. An official repatriation system implies some, but the text names no joint investigation, and not the other party to the system.',
    ambiguous: {
      alternative: 'silent',
      dependsOn:
        'Whether returns under an "official repatriation system" count as mentioning cooperation.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(5)',
    scheme: 'tvpa',
    variable: '(b)(5)',
    subject: 'tip-report-2012-laos',
    code: 'silent',
    says: 'The text says nothing about extradition.',
    records: [],
    evidence: [],
    rationale:
      'The criterion is extradition. For a yes, the text would have to mention extraditing people charged with trafficking.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(6)',
    scheme: 'tvpa',
    variable: '(b)(6)',
    subject: 'tip-report-2012-laos',
    code: 'partly',
    says: 'Laos has "porous borders"; the immigration police "operate a trafficking in persons division at the Lao-Thai border" and report "minimal identification of victims"; no "systematic monitoring efforts" were implemented.',
    records: [
      { kind: 'finding', id: 'porous-borders' },
      { kind: 'finding', id: 'border-division-operated' },
      { kind: 'finding', id: 'minimal-identification-among-returnees' },
      { kind: 'finding', id: 'systematic-monitoring-not-implemented' },
      { kind: 'recommendation', id: 'monitor-labor-recruiters' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Given its porous borders' },
      {
        passage: 'assessment.4',
        quote:
          'Neither proactive identification measures nor systematic monitoring efforts were implemented',
      },
      {
        passage: 'assessment.5',
        quote:
          'operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims',
      },
      { passage: 'recommendations.3', quote: 'develop monitoring mechanisms for labor recruiters' },
    ],
    rationale:
      'The criterion is monitoring migration for evidence of trafficking. The border division and the returnees are related to it, but the text does not say what was to be monitored.',
    ambiguous: {
      alternative: 'yes',
      dependsOn:
        'Whether "systematic monitoring efforts" means the monitoring of migration, which the text does not say.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(7)',
    scheme: 'tvpa',
    variable: '(b)(7)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The government "did not report any investigations, prosecutions, or convictions of officials allegedly complicit", while organizations reported that "some village officials received payment" and corruption "remained an endemic problem".',
    records: [
      { kind: 'finding', id: 'complicity-cases-not-reported' },
      { kind: 'statistic', id: 'complicit-official-investigations' },
      { kind: 'statistic', id: 'complicit-official-prosecutions' },
      { kind: 'statistic', id: 'complicit-official-convictions' },
      { kind: 'finding', id: 'village-officials-received-payment' },
      { kind: 'finding', id: 'corruption-endemic' },
      { kind: 'recommendation', id: 'combat-official-complicity' },
    ],
    evidence: [
      { passage: 'prosecution.8', quote: 'Corruption remained an endemic problem' },
      {
        passage: 'prosecution.9',
        quote:
          'some village officials received payment to facilitate the immigration or transportation of girls to Thailand',
      },
      {
        passage: 'prosecution.10',
        quote:
          'did not report any investigations, prosecutions, or convictions of officials allegedly complicit in human trafficking',
      },
      {
        passage: 'recommendations.2',
        quote:
          'demonstrate greater efforts to combat the trafficking complicity of public officials',
      },
    ],
    rationale:
      'The criterion is action against complicit officials. That none was reported does not mean that there was none.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(8)',
    scheme: 'tvpa',
    variable: '(b)(8)',
    subject: 'tip-report-2012-laos',
    code: 'silent',
    says: 'The text says nothing about what share of the victims are not citizens. It names foreign victims without a number.',
    records: [],
    evidence: [],
    rationale:
      'The criterion is the share of non-citizen victims. For a yes, the text would have to give numbers by citizenship.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(9)',
    scheme: 'tvpa',
    variable: '(b)(9)',
    subject: 'tip-report-2012-laos',
    code: 'indirectly',
    says: 'No "systematic monitoring efforts" were implemented; the government "approved the establishment of a committee" to assess "current trafficking laws to locate and address gaps"; a national database is "proposed".',
    records: [
      { kind: 'finding', id: 'systematic-monitoring-not-implemented' },
      { kind: 'finding', id: 'law-review-committee-approved' },
      { kind: 'finding', id: 'sentencing-details-not-provided' },
      { kind: 'finding', id: 'hotline-calls-not-recorded' },
      { kind: 'recommendation', id: 'sustain-database-progress' },
      { kind: 'legal-provision', id: 'national-database-system' },
    ],
    evidence: [
      { passage: 'assessment.4', quote: 'nor systematic monitoring efforts were implemented' },
      {
        passage: 'prosecution.3',
        quote:
          'approved the establishment of a committee tasked with assessing current trafficking laws to locate and address gaps',
      },
      {
        passage: 'prosecution.5',
        quote: 'did not, however, provide details on punishment or sentences',
      },
      { passage: 'protection.7', quote: 'the number has not been recorded' },
      {
        passage: 'recommendations.12',
        quote: 'sustain progress on the proposed national database system on trafficking cases',
      },
    ],
    rationale:
      "The criterion is the government's monitoring of its own efforts. The text does not say whether it publishes an assessment of them.",
    ambiguous: {
      alternative: 'partly',
      dependsOn:
        'Whether "systematic monitoring efforts" means the government\'s monitoring of its own efforts, which the text does not say.',
    },
  },
  {
    kind: 'crosswalk-entry',
    id: 'tvpa/(b)(10)',
    scheme: 'tvpa',
    variable: '(b)(10)',
    subject: 'tip-report-2012-laos',
    code: 'yes',
    says: 'The government "made progress in its anti-trafficking law enforcement efforts", "modest efforts" to protect victims and "moderate progress" in prevention; 49 cases and 37 convictions are "compared with 20 cases investigated and 33 convictions in 2010".',
    records: [
      { kind: 'finding', id: 'law-enforcement-progress' },
      { kind: 'finding', id: 'protection-efforts-modest' },
      { kind: 'finding', id: 'prevention-progress-moderate' },
      { kind: 'statistic', id: 'investigated-cases-in-reporting-period' },
      { kind: 'statistic', id: 'investigated-cases-2010' },
      { kind: 'statistic', id: 'convictions-in-reporting-period' },
      { kind: 'statistic', id: 'convictions-2010' },
    ],
    evidence: [
      {
        passage: 'prosecution.1',
        quote: 'made progress in its anti-trafficking law enforcement efforts',
      },
      {
        passage: 'prosecution.4',
        quote:
          '49 cases of suspected trafficking, involving 69 alleged offenders, resulting in 37 convictions, compared with 20 cases investigated and 33 convictions in 2010',
      },
      {
        passage: 'protection.1',
        quote: 'made modest efforts to identify and protect trafficking victims',
      },
      { passage: 'prevention.1', quote: 'made moderate progress with its prevention efforts' },
    ],
    rationale:
      'The criterion is progress on the year before; the text claims no increase in figures, and the two periods have different bases.',
    ambiguous: null,
  },
]);
