// @ts-check
/**
 * @typedef {object} Entries
 * @property {typeof import('tip-report-laos-2012')} main
 * @property {typeof import('tip-report-laos-2012/citations')} citations
 * @property {typeof import('tip-report-laos-2012/crosswalks')} crosswalks
 * @property {typeof import('tip-report-laos-2012/schemas')} schemas
 */

/**
 * What the package answers: a hash of all that each entry exports, and the answers of its functions. The same program
 * for every row of the matrix, written into a module of that row's kind, so it uses nothing from outside but what every
 * environment has.
 *
 * @param {Entries} entries
 * @returns {Promise<Record<string, unknown>>}
 */
export async function answersOf(entries) {
  const { main, citations, crosswalks, schemas } = entries;

  // Canonical JSON as RFC 8785 has it, for data without fractions.
  const canonical = (/** @type {unknown} */ value) =>
    JSON.stringify(value, (_, inner) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(
            Object.keys(inner)
              .sort()
              .map((key) => [key, inner[key]]),
          )
        : inner,
    );
  const hash = async (/** @type {unknown} */ value) => {
    const bytes = new TextEncoder().encode(canonical(value));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  // Schemas are no data; they answer below.
  const exported = (/** @type {Record<string, unknown>} */ entry, isData = true) =>
    Object.keys(entry)
      .filter((name) => name !== 'default')
      .sort()
      .map((name) => [
        name,
        typeof entry[name] === 'function' || !isData ? typeof entry[name] : entry[name],
      ]);
  const thrown = (/** @type {() => unknown} */ action) => {
    try {
      return { returned: action() };
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error';
    }
  };
  // Which kind of error a write to what is frozen is stands in the language; its message does not.
  const refused = (/** @type {() => unknown} */ write) => {
    try {
      write();
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  };

  const altered = JSON.parse(
    JSON.stringify(main.tipReportLaos2012).replace('"quote":"Corruption', '"quote":"Coruption'),
  );
  const misshapen = JSON.parse(JSON.stringify(main.tipReportLaos2012));
  misshapen.statistics[3].quantity = { kind: 'missing', value: 0 };
  /** @type {any} */
  const untyped = main;

  return {
    dataHash: await hash(main.tipReportLaos2012),
    promisedHash: main.dataset.sha256,
    mainHash: await hash(exported(main)),
    citationsHash: await hash(exported(citations)),
    crosswalksHash: await hash(exported(crosswalks)),
    schemaNames: await hash(exported(schemas, false)),
    record: main.getStatistic('convictions-2011').quantity,
    unknownId: thrown(() => untyped.getStatistic('convictions-2012')),
    prototypeKey: thrown(() => untyped.getStatistic('__proto__')),
    unknownTerm: thrown(() => untyped.findVictimCategories({ group: 'nobody' })),
    frozen: [
      refused(() => untyped.convictions2011.evidence.push(0)),
      refused(() => Object.assign(untyped.convictions2011.quantity, { value: 38 })),
      refused(() => Object.assign(untyped.tipReportLaos2012.report, { tier: '1' })),
    ],
    found: [
      main.findVictimCategories({ group: 'female', destination: 'CN' }).map(({ id }) => id),
      main.findStatistics({ quantity: 'missing' }).map(({ id }) => id),
      main.findLegalProvisions({ effect: 'protects' }).map(({ id }) => id),
      main.findFindings({ topic: 'courts' }).map(({ id }) => id),
    ],
    quantities: main.statistics.map(({ quantity }) => [
      main.formatQuantity(quantity),
      main.boundsOf(quantity),
    ]),
    comparison: main.compareStatistics(main.convictions2010, main.convictions2011),
    law: [
      main.comparablePenalties(main.penalCodeArticle134),
      main.legalHistory(main.nationalPlanOfAction),
    ],
    links: main
      .locateEvidence(main.hotlineCalls)
      .map((quote) => [
        main.textPositionSelector(quote),
        main.textQuoteSelector(quote),
        main.textFragmentLink(quote),
      ]),
    mentions: [
      main.recordsCiting('prosecution.8').map(({ id }) => id),
      main.recordsMentioning('vientiane').map(({ id }) => id),
    ],
    search: main.searchText('poster campaign').map(({ item }) => item.id),
    timeline: await hash(main.timeline()),
    cited: Object.fromEntries(
      citations.citationFormats.map((format) => [
        format,
        citations.cite(main.convictions2011, format, { accessed: '2026-03-05' }),
      ]),
    ),
    unknownFormat: thrown(() => /** @type {any} */ (citations).cite(main.report, 'toString')),
    hti: await hash(crosswalks.toHti()),
    htiTable: await hash(crosswalks.htiTable()),
    codes: await hash(crosswalks.findCrosswalkEntries({ scheme: 'iccs' })),
    valid: schemas.validateReport(main.tipReportLaos2012).ok,
    altered: schemas.validateReport(altered),
    misshapen: schemas.validateReport(misshapen),
    parsed: [
      schemas.statisticSchema.safeParse(main.convictions2011).success,
      schemas.statisticSchema.safeParse({ kind: 'statistic' }).error?.issues,
    ],
  };
}
