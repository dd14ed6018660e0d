// @ts-check

/**
 * A call of each exported function that neither gets by id nor finds by criteria, as a user would write it: what stands
 * before it, and the call with the type of its result.
 *
 * @type {Readonly<Record<string, readonly [imports: readonly string[], type: string, call: string]>>}
 */
export const typicalCalls = {
  boundsOf: [['brokerFees'], 'number', 'boundsOf(brokerFees.quantity).minimum'],
  comparablePenalties: [
    ['penalCodeArticle134'],
    'string | undefined',
    'comparablePenalties(penalCodeArticle134)[0]?.kind',
  ],
  compareStatistics: [
    ['convictions2010', 'convictions2011'],
    'boolean',
    'compareStatistics(convictions2010, convictions2011).comparable',
  ],
  CriterionError: [[], 'string', "new CriterionError('', null, []).name"],
  defineReport: [
    ['tipReportLaos2012'],
    'string',
    'defineReport(tipReportLaos2012 as import("tip-report-laos-2012").Dataset).report.title',
  ],
  formatQuantity: [['brokerFees'], 'string', 'formatQuantity(brokerFees.quantity)'],
  hasNumber: [['brokerFees'], 'boolean', 'hasNumber(brokerFees.quantity)'],
  isMissing: [['hotlineCalls'], 'boolean', 'isMissing(hotlineCalls.quantity)'],
  legalHistory: [
    ['penalCodeArticle134'],
    'string | undefined',
    'legalHistory(penalCodeArticle134)[0]?.type',
  ],
  locateEvidence: [
    ['convictions2011'],
    'string | undefined',
    'locateEvidence(convictions2011)[0]?.section.heading',
  ],
  recordsCiting: [[], 'string | undefined', "recordsCiting('prosecution.4')[0]?.id"],
  recordsMentioning: [[], 'string | undefined', "recordsMentioning('thailand')[0]?.id"],
  searchText: [[], 'string | undefined', "searchText('hotline')[0]?.item.id"],
  textFragmentLink: [
    ['convictions2011', 'locateEvidence'],
    'string[]',
    'locateEvidence(convictions2011).map((quote) => textFragmentLink(quote))',
  ],
  textPositionSelector: [
    ['convictions2011', 'locateEvidence'],
    'number | undefined',
    'locateEvidence(convictions2011).map(textPositionSelector)[0]?.start',
  ],
  textQuoteSelector: [
    ['convictions2011', 'locateEvidence'],
    'string | undefined',
    'locateEvidence(convictions2011).map(textQuoteSelector)[0]?.exact',
  ],
  timeline: [[], 'string | null | undefined', 'timeline()[0]?.when'],
  UnknownIdError: [[], 'string', "new UnknownIdError('statistic', '', []).name"],
};
