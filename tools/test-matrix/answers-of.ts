export interface Entries {
  readonly main: typeof import('tip-report-laos-2012');
  readonly citations: typeof import('tip-report-laos-2012/citations');
  readonly crosswalks: typeof import('tip-report-laos-2012/crosswalks');
  readonly schemas: typeof import('tip-report-laos-2012/schemas');
}

/**
 * What the package answers: hashes of all that it exports, and answers of its functions. The text of this function is the
 * program of every row of the matrix, so it uses only what every environment has.
 */
export async function answersOf({ main, citations, crosswalks, schemas }: Entries) {
  // Canonical JSON (RFC 8785), for data without fractions.
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_, inner) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(
            Object.keys(inner)
              .sort()
              .map((key) => [key, inner[key]]),
          )
        : inner,
    );
  const hash = async (value: unknown): Promise<string> => {
    const bytes = new TextEncoder().encode(canonical(value));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  /** The exports of an entry by name; of functions and schemas only the names. */
  const exported = (entry: object, hasData = true) =>
    Object.fromEntries(
      Object.entries(entry)
        .filter(([name]) => name !== 'default')
        .map(([name, value]) => [name, hasData && typeof value !== 'function' ? value : name]),
    );
  const thrown = (action: () => unknown): string => {
    try {
      action();
      return 'nothing';
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : 'not an error';
    }
  };

  const altered = JSON.parse(
    JSON.stringify(main.tipReportLaos2012).replace('"quote":"Corruption', '"quote":"Coruption'),
  );
  const misshapen = JSON.parse(JSON.stringify(main.tipReportLaos2012));
  misshapen.statistics[3].quantity = { kind: 'missing', value: 0 };
  // Calls that don't compile.
  const untyped = Object.assign(JSON.parse('{}'), main, citations);

  return {
    dataHash: await hash(main.tipReportLaos2012),
    promisedHash: main.datasetVersion.sha256,
    mainHash: await hash(exported(main)),
    citationsHash: await hash(exported(citations)),
    crosswalksHash: await hash(exported(crosswalks)),
    schemasHash: await hash(exported(schemas, false)),
    convictions: main.getStatistic('convictions-in-reporting-period').quantity.value,
    errors: [
      thrown(() => untyped.getStatistic('convictions-2012')),
      thrown(() => untyped.getStatistic('__proto__')),
      thrown(() => untyped.findVictimCategories({ group: 'nobody' })),
      thrown(() => untyped.cite(main.metadata, 'toString')),
    ],
    isFrozen: [
      main.convictionsInReportingPeriod.evidence,
      main.convictionsInReportingPeriod.quantity,
      main.metadata,
    ].every((data) => Object.isFrozen(data)),
    found: [
      main.findVictimCategories({ group: 'female', destination: 'CN' }).map(({ id }) => id),
      main.findStatistics({ quantityKind: 'missing' }).map(({ id }) => id),
      main.findFindings({ topic: 'courts' }).map(({ id }) => id),
      main.recordsCiting('prosecution.8').map(({ id }) => id),
      main.recordsReferringTo({ kind: 'place', id: 'vientiane' }).map(({ id }) => id),
      main.searchText('poster campaign').map(({ item }) => item.id),
    ],
    quantities: main.statistics.map(({ quantity }) => main.formatQuantity(quantity)),
    comparison: main.compareStatistics(main.convictions2010, main.convictionsInReportingPeriod),
    law: [
      main.comparablePenalties(main.penalCodeArticle134),
      main.legalHistory(main.nationalPlanOfAction),
    ],
    links: main.locateEvidence(main.hotlineCalls).map((quote) => main.textFragmentLink(quote)),
    timeline: await hash(main.timeline()),
    cited: citations.citationFormats.map((format) =>
      citations.cite(main.convictionsInReportingPeriod, format, { accessed: '2026-03-05' }),
    ),
    hti: await hash(crosswalks.toHti()),
    codes: await hash(crosswalks.findCrosswalkEntries({ scheme: 'iccs' })),
    isValid: schemas.validateReport(main.tipReportLaos2012).ok,
    altered: schemas.validateReport(altered),
    misshapen: schemas.validateReport(misshapen),
  };
}

export type Answers = Awaited<ReturnType<typeof answersOf>>;
