// Lines that a TypeScript developer writes without a look at the documentation. They compile without a cast and give the
// answer; the mistakes at the end don't compile.

import {
  type AnyFinding,
  type AnyRecord,
  type AnyStatistic,
  type AnyVictimCategory,
  boundsOf,
  type CountryCode,
  compareStatistics,
  convictions2010,
  convictionsInReportingPeriod,
  type Finding,
  type FindingType,
  findFindings,
  findings,
  findLegalProvisions,
  findStatistics,
  findVictimCategories,
  formatQuantity,
  type Group,
  getFinding,
  getPassage,
  getRecord,
  getStatistic,
  getVictimCategory,
  hasNumber,
  hotlineCalls,
  isMissing,
  isOneOf,
  type LegalProvision,
  laoMenAndBoysInThailand,
  legalProvisions,
  type Measure,
  metadata,
  organizations,
  type Participant,
  penalCodeArticle134,
  places,
  type Quantity,
  type Reference,
  type Route,
  recommendations,
  recordsReferringTo,
  type Statistic,
  type StatisticCriteria,
  type StatisticId,
  searchText,
  sectors,
  statisticIds,
  statistics,
  type TipReport,
  tipReportLaos2012,
  type VictimCategory,
  type VictimCategoryCriteria,
  valuesOf,
  victimCategories,
} from 'tip-report-laos-2012';
import { describe, expect, test } from 'vitest';
import { velmora } from './example/example-report.js';

describe('lists', () => {
  test('find gives a record or undefined', () => {
    expect(statistics.find((s) => s.unit === 'calls')?.label).toContain('hotline');
    expect(statistics.find((s) => s.id === 'convictions-2010')?.quantity.value).toBe(33);
    expect(statistics.find(isMissing)?.quantity.reason).toBe('not-provided');
    expect(places.find((place) => place.name === 'Thailand')?.codes?.alpha2).toBe('TH');
    expect(legalProvisions.find((law) => law.name.includes('134'))?.status.state).toBe('in-force');
  });

  test('filter narrows by a discriminant', () => {
    const convictions = statistics.filter((s) => s.measure === 'convictions');
    expect(convictions.map((s) => s.period.phrase)).toContain('in 2010');
    const exact = statistics.flatMap((s) => (s.quantity.kind === 'exact' ? s.quantity.value : []));
    expect(Math.max(...exact)).toBe(195);
  });

  test('hasNumber and isMissing are callbacks of filter', () => {
    const numeric = statistics.filter(hasNumber).map((s) => boundsOf(s.quantity).minimum);
    expect(numeric).toContain(37);
    const reasons = statistics.filter(isMissing).map((s) => s.quantity.reason);
    expect(reasons).toContain('not-recorded');
    expect(statistics.map((s) => s.quantity).filter(hasNumber).length).toBe(numeric.length);
    const own = [convictions2010, hotlineCalls].filter(hasNumber).map((s) => s.quantity.value);
    expect(own).toEqual([33]);
  });

  test('includes in a list of terms', () => {
    const ofWomen = victimCategories.filter((v) => v.who.groups.includes('women'));
    expect(ofWomen.map((v) => v.id)).toContain('lao-women-and-girls-in-china');
    const protection = findings.filter((f) => f.pillars.includes('protection'));
    expect(protection.map((f) => f.id)).toContain('protection-efforts-modest');
    expect(recommendations.some((r) => r.topics.includes('training'))).toBe(true);
    expect(victimCategories.every((v) => v.evidence.length > 0)).toBe(true);
  });

  test('flatMap over lists in records', () => {
    const roles = victimCategories.flatMap((v) => v.routes).map(({ role }) => role);
    expect(new Set(roles)).toContain('transit');
    const nationalities = victimCategories.flatMap((v) => v.who.nationalities);
    expect(nationalities.map((n) => n.country)).toContain('MM');
    const forms = victimCategories.flatMap((v) => v.exploitation.map((e) => e.form));
    expect(forms).toContain('forced-labor');
    const sectorsNamed = victimCategories.flatMap((v) => v.exploitation).flatMap((e) => e.sectors);
    expect(sectorsNamed.map(({ phrase }) => phrase)).toContain('fishing');
    const penalties = legalProvisions.flatMap((law) => law.penalties);
    expect(penalties.map((p) => p.kind)).toEqual(['imprisonment', 'fine', 'confiscation']);
    expect(penalties.find((p) => p.kind === 'imprisonment')?.maximum).toBe('life');
    const awaited = legalProvisions.flatMap((law) =>
      'awaiting' in law.status ? law.status.awaiting : [],
    );
    expect(awaited.map((a) => a.organization)).toContain('prime-minister');
    expect(legalProvisions.flatMap((law) => law.gaps)).toEqual([
      'do not fully protect all victims',
    ]);
  });

  test('every route has an origin and a destination', () => {
    const routes = victimCategories.flatMap((v) => v.routes);
    const ends = routes.flatMap(({ origin, destination }) => [origin, destination]);
    const countries = ends.flatMap((end) => (end.kind === 'countries' ? end.countries : []));
    expect(new Set(countries)).toEqual(new Set(['LA', 'TH', 'CN', 'VN', 'MM']));
    const phrases = ends.map((end) => ('phrase' in end ? end.phrase : null));
    expect(phrases).toContain('neighboring countries');
    const within = routes.find((route) => route.role === 'internal');
    expect(within?.origin).toEqual(within?.destination);
  });

  test('actors of findings', () => {
    const actions = findings.filter((f) => f.type === 'action');
    const actors: Participant[] = actions.flatMap((f) => f.actors);
    expect(actors.map((a) => a.organization)).toContain('government-of-laos');
    expect(actions.filter((f) => f.funding !== null).map((f) => f.funding?.value)).toContain(
      31_000,
    );
    expect(findings.flatMap((f) => f.actors).map((a) => a.phrase)).toContain('The government');
  });

  test('loops, entries and destructuring', () => {
    const labels: string[] = [];
    for (const { label, quantity } of statistics)
      labels.push(`${label}: ${formatQuantity(quantity)}`);
    expect(labels).toContain('Convictions in 2010: 33');
    for (const [index, recommendation] of recommendations.entries()) {
      expect(recommendation.ordinal).toBe(index + 1);
    }
    const [first, ...others] = statistics;
    expect(others).not.toContain(first);
    const { quantity, period, evidence } = convictionsInReportingPeriod;
    expect(`${quantity.value} ${period.phrase} (${evidence[0].passage})`).toContain('37 During');
  });

  test('sorted copies', () => {
    const byLabel = [...statistics].sort((a, b) => a.label.localeCompare(b.label));
    expect(byLabel.at(0)?.label).toMatch(/^Alleged/);
    const byNumber = statistics
      .filter(hasNumber)
      .toSorted((a, b) => boundsOf(b.quantity).minimum - boundsOf(a.quantity).minimum);
    expect(byNumber[0]?.unit).toBe('money');
    expect(recommendations.toReversed().at(-1)?.ordinal).toBe(1);
  });

  test('groups, maps, sets and objects from entries', () => {
    const byMeasure: Partial<Record<Measure, Statistic[]>> = {};
    for (const s of statistics) byMeasure[s.measure] = [...(byMeasure[s.measure] ?? []), s];
    expect(byMeasure.convictions?.map((s) => s.id)).toContain('convictions-2010');
    const byType = new Map<FindingType, AnyFinding[]>();
    for (const f of findings) byType.set(f.type, [...(byType.get(f.type) ?? []), f]);
    expect(byType.get('assessment')?.map((f) => f.id)).toContain('protection-efforts-modest');
    const labels = Object.fromEntries(statistics.map((s) => [s.id, s.label]));
    expect(labels['convictions-2010']).toBe('Convictions in 2010');
    const byId = new Map(statistics.map((s) => [s.id, s]));
    expect(byId.get('hotline-calls')).toBe(hotlineCalls);
    const units = new Set(statistics.map((s) => s.unit));
    expect(units.has('cases')).toBe(true);
    const total = statistics.reduce((sum, s) => sum + s.evidence.length, 0);
    expect(total).toBe(statistics.flatMap((s) => s.evidence).length);
  });

  test('lists of all records of the report', () => {
    const { narrative: _, metadata: report, ...collections } = tipReportLaos2012;
    const records = [report, ...Object.values(collections).flat()];
    expect(records.map((record) => record.kind)).toContain('place');
    const keys = ['statistics', 'findings', 'places'] as const;
    const ids = keys.flatMap((key) => tipReportLaos2012[key].map((record) => record.id));
    expect(ids).toContain('thailand');
    const all: AnyRecord[] = [...statistics, ...findings, ...organizations];
    const hedged = [...statistics, ...victimCategories, ...findings].flatMap((r) => r.hedges);
    expect(hedged.map((h) => h.phrase)).toContain('reportedly');
    expect(all.filter((record) => record.kind === 'finding').map((f) => f.type)).toContain(
      'action',
    );
  });
});

describe('criteria', () => {
  test('a criterion that may be undefined', () => {
    const convictionsIn = (year?: string): readonly Statistic[] =>
      findStatistics({
        measure: 'convictions',
        periodBasis: year === undefined ? undefined : 'calendar-year',
      });
    expect(convictionsIn('2010')).toEqual([convictions2010]);
    expect(convictionsIn()).toContain(convictionsInReportingPeriod);
  });

  test('criteria in a variable', () => {
    const criteria = { group: 'women', destination: 'CN' } as const;
    expect(findVictimCategories(criteria).map((v) => v.who.phrase)).toEqual([
      'Lao women and girls',
    ]);
    const declared: StatisticCriteria = { measure: 'hotline-calls' };
    expect(findStatistics(declared)).toEqual([hotlineCalls]);
    const satisfying = { sector: ['fishing', 'mining'] } satisfies VictimCategoryCriteria;
    expect(findVictimCategories(satisfying)).toEqual([laoMenAndBoysInThailand]);
    const merged = { ...declared, quantityKind: 'missing' } as const;
    expect(findStatistics(merged)).toEqual([hotlineCalls]);
  });

  test('criteria built step by step, and passed on by a function', () => {
    const criteria: { -readonly [Key in keyof StatisticCriteria]: StatisticCriteria[Key] } = {};
    criteria.measure = 'convictions';
    expect(findStatistics(criteria)).toContain(convictions2010);
    const labelsOf = (given: StatisticCriteria) => findStatistics(given).map((s) => s.label);
    expect(labelsOf({ section: 'prosecution', quantityKind: 'exact' })).toContain(
      'Convictions in 2010',
    );
    const takenTo = (destination: CountryCode, group?: Group) =>
      findVictimCategories({ destination, group }).map((v) => v.id);
    expect(takenTo('CN')).toEqual(['lao-women-and-girls-in-china']);
    expect(takenTo('CN', 'men')).toEqual([]);
  });

  test('each term of a vocabulary as a criterion', () => {
    const typed: string = 'fishing';
    const sector = sectors.find((each) => each === typed);
    expect(findVictimCategories({ sector })).toEqual([laoMenAndBoysInThailand]);
    const bySector = sectors.map((sector) => [sector, findVictimCategories({ sector })] as const);
    expect(new Map(bySector).get('fishing')).toEqual([laoMenAndBoysInThailand]);
    expect(findFindings({ type: 'omission' }).map((f) => f.mode)).toContain('not-recorded');
    const drafts = findLegalProvisions({ statusState: 'draft' });
    expect(drafts.map((law) => law.status.drafted.edtf)).toEqual(['2010-04-01/2011-03-31']);
  });
});

describe('functions', () => {
  test('parameters of the general types', () => {
    const shown = (s: Statistic): string => `${s.label}: ${formatQuantity(s.quantity)}`;
    expect(statistics.map(shown)).toContain('Convictions in 2010: 33');
    const numberOf = (s: AnyStatistic): number | null =>
      s.quantity.kind === 'exact' ? s.quantity.value : null;
    expect(numberOf(convictions2010)).toBe(33);
    expect(numberOf(hotlineCalls)).toBe(null);
    const missing = (report: TipReport): Statistic[] => report.statistics.filter(isMissing);
    expect(missing(tipReportLaos2012)).toContain(hotlineCalls);
    expect(missing(velmora).length).toBeGreaterThan(0);
    const groupsOf = (v: VictimCategory): string => v.who.groups.join(' and ');
    expect(groupsOf(laoMenAndBoysInThailand)).toBe('men and boys');
    const isInForce = (law: LegalProvision): boolean => law.status.state === 'in-force';
    expect(legalProvisions.filter(isInForce)).toContain(penalCodeArticle134);
    const quotesOf = (record: AnyRecord): string[] => record.evidence.map((e) => e.quote);
    expect(quotesOf(metadata).length).toBeGreaterThan(0);
  });

  test('functions of any report', () => {
    function labels<R extends TipReport>(report: R): R['statistics'][number]['label'][] {
      return report.statistics.map((s) => s.label);
    }
    expect(labels(tipReportLaos2012)).toContain('Convictions in 2010');
    function idsOf<R extends Pick<TipReport, 'findings'>>(
      report: R,
    ): R['findings'][number]['id'][] {
      return report.findings.map((f) => f.id);
    }
    expect(idsOf(velmora)).toContain('shelter-run');
    const convictions = <R extends TipReport>(report: R) =>
      findStatistics({ measure: 'convictions' }, { from: report }).map((s) => s.report);
    expect(convictions(velmora)).toContain(velmora.metadata.id);
    expect(convictions(tipReportLaos2012)).toContain(metadata.id);
    const labelOf = <R extends TipReport>(from: R, id: R['statistics'][number]['id']): string =>
      getStatistic(id, { from }).label;
    expect(labelOf(tipReportLaos2012, 'convictions-2010')).toBe('Convictions in 2010');
    const reread: TipReport = JSON.parse(JSON.stringify(tipReportLaos2012));
    const fee = getRecord({ kind: 'statistic', id: 'broker-fees' }, { from: reread }).quantity;
    expect(hasNumber(fee) && boundsOf(fee).maximum).toBe(200);
    const both: TipReport[] = [tipReportLaos2012, velmora];
    expect(both.flatMap((report) => report.places).map((p) => p.name)).toContain('Thailand');
    const [first] = [tipReportLaos2012, velmora].map((report) => report.metadata.year);
    expect(first).toBe(2012);
  });

  test('switches are exhaustive', () => {
    const unreachable = (value: never): never => {
      throw new Error(`Unexpected ${value}`);
    };
    const textOf = (quantity: Quantity): string => {
      switch (quantity.kind) {
        case 'exact':
        case 'estimate':
          return String(quantity.value);
        case 'range':
          return `${quantity.minimum} to ${quantity.maximum}`;
        case 'bound':
        case 'share':
        case 'verbal':
          return quantity.phrase;
        case 'missing':
          return quantity.reason;
        default:
          return unreachable(quantity);
      }
    };
    expect(statistics.map((s) => textOf(s.quantity))).toContain('70 to 200');
    const saying = (finding: Finding): string => {
      switch (finding.type) {
        case 'action':
          return finding.action;
        case 'omission':
          return finding.omitted;
        case 'assessment':
          return `${finding.subject}: ${finding.degree}`;
        case 'condition':
          return finding.condition;
        default:
          return unreachable(finding);
      }
    };
    expect(findings.map(saying)).toContain(saying(getFinding('protection-efforts-modest')));
    const through = (route: Route): readonly string[] =>
      route.role === 'transit' && route.transit.kind === 'countries' ? route.transit.countries : [];
    expect(victimCategories.flatMap((v) => v.routes).flatMap(through)).toContain('LA');
  });

  test('parts of unions', () => {
    type Omission = Extract<AnyFinding, { type: 'omission' }>;
    const omissions: Omission[] = findings.filter((f) => f.type === 'omission');
    expect(omissions.map((f) => f.omitted)).not.toContain('');
    type Missing = Extract<AnyStatistic, { quantity: { kind: 'missing' } }>;
    const missing: readonly Missing[] = findStatistics({ quantityKind: 'missing' });
    expect(missing).toContain(hotlineCalls);
    type VictimId = Extract<AnyVictimCategory, { status: 'victims' }>['id'];
    const id: VictimId = 'male-victims';
    expect(getVictimCategory(id).status).toBe('victims');
  });
});

describe('ids and references', () => {
  test('an id from elsewhere', () => {
    const read = (fromUrl: string | null): AnyStatistic | undefined =>
      isOneOf(statisticIds, fromUrl) ? getStatistic(fromUrl) : undefined;
    expect(read('convictions-2010')).toBe(convictions2010);
    expect(read('convictions-2009')).toBe(undefined);
    expect(read(new URLSearchParams('').get('id'))).toBe(undefined);
    const chosen: StatisticId[] = ['convictions-2010', 'hotline-calls'];
    expect(chosen.map((id) => getStatistic(id).quantity.kind)).toEqual(['exact', 'missing']);
    const notes: Partial<Record<StatisticId, string>> = { 'hotline-calls': 'ask again' };
    expect(statistics.map((s) => notes[s.id])).toContain('ask again');
  });

  test('from a record to others, and back', () => {
    const related = victimCategories.flatMap((v) => v.related).map((r) => getRecord(r).id);
    expect(related).toContain('broker-fees');
    const nameOf = (reference: Reference): string => `${reference.kind} ${reference.id}`;
    expect(getVictimCategory('male-victims').related.map(nameOf)).toEqual([
      'finding male-victims-without-similar-support',
    ]);
    const onThailand = recordsReferringTo({ kind: 'place', id: 'thailand' });
    const routes = onThailand.filter((r) => r.kind === 'victim-category').flatMap((v) => v.routes);
    expect(routes.map((route) => route.role)).toContain('return');
    const figuresOf = (f: AnyFinding) =>
      f.related.filter((r) => r.kind === 'statistic').map((r) => getStatistic(r.id));
    expect(findings.flatMap(figuresOf)).toContain(hotlineCalls);
    const [participant] = findings.flatMap((f) => f.actors);
    const actor = organizations.find((o) => o.id === participant?.organization);
    expect(actor && recordsReferringTo(actor).map((r) => r.kind)).toContain('finding');
    const broader = laoMenAndBoysInThailand.broader.map((id) => getVictimCategory(id).label);
    expect(broader).toEqual([getVictimCategory('women-children-and-men').label]);
    const findingsAnswered = recommendations.flatMap((r) => r.answers).map((id) => getFinding(id));
    expect(findingsAnswered.length).toBeGreaterThan(0);
  });

  test('from evidence to the text', () => {
    const texts = convictions2010.evidence.map((e) => getPassage(e.passage).text);
    expect(texts[0]).toContain('33 convictions in 2010');
    const [{ passage, quote }] = hotlineCalls.evidence;
    expect(getPassage(passage).text).toContain(quote);
    const passages = tipReportLaos2012.narrative.sections
      .flatMap((section) => section.paragraphs)
      .flatMap((paragraph) => paragraph.passages);
    expect(passages.map((p) => p.text)).toContain(texts[0]);
    const found = searchText('hotline').flatMap(({ item }) =>
      item.kind === 'statistic' ? item : [],
    );
    expect(found.map((s) => s.unit)).toContain('calls');
  });

  test('values with their counts', () => {
    const destinations = valuesOf('victimCategories', 'destination').map(({ value }) => value);
    expect(destinations).toContain('TH');
    const options = valuesOf('findings', 'topic').map((t) => `${t.value} (${t.count})`);
    expect(options.join()).toContain('training');
    const counts = Object.fromEntries(
      valuesOf('statistics', 'unit').map((u) => [u.value, u.count]),
    );
    expect(counts['calls']).toBe(1);
    const [top] = valuesOf('victimCategories', 'destination');
    expect(top && findVictimCategories({ destination: top.value }).length).toBe(top?.count);
  });

  test('comparing what find gives', () => {
    const [earlier, later] = findStatistics({ measure: 'convictions', quantityKind: 'exact' });
    const compared = earlier && later && compareStatistics(earlier, later);
    expect(compared?.comparable).toBe(false);
    expect(compared?.caveats.map(({ code }) => code)).toContain('different-period');
  });
});

describe('copies', () => {
  test('through JSON', () => {
    const copy: AnyStatistic[] = JSON.parse(JSON.stringify(statistics));
    expect(copy).toEqual(statistics);
    const report: TipReport = JSON.parse(JSON.stringify(tipReportLaos2012));
    expect(getStatistic('convictions-2010', { from: report }).label).toBe('Convictions in 2010');
    expect(structuredClone(convictions2010).quantity.value).toBe(33);
  });

  test('with another label', () => {
    const relabelled = { ...convictions2010, label: 'Verurteilungen 2010' };
    expect(formatQuantity(relabelled.quantity)).toBe('33');
    const translated: Statistic = relabelled;
    expect(translated.label).toBe('Verurteilungen 2010');
    const rows = statistics.map((s) => ({
      ...s,
      value: 'value' in s.quantity ? s.quantity.value : null,
    }));
    expect(rows.map((row) => row.value)).toContain(195);
    const report: TipReport = { ...tipReportLaos2012, statistics: [translated] };
    expect(findStatistics({ unit: 'convictions' }, { from: report })).toEqual([relabelled]);
  });

  test('as a narrower type', () => {
    const card = { title: metadata.title, tier: metadata.tier } satisfies Record<string, string>;
    expect(card.tier).toBe('2');
    const labelled = hotlineCalls satisfies Pick<Statistic, 'id' | 'label'>;
    expect(labelled.quantity.occurred).toBe('yes');
  });
});

test('mistakes do not compile', () => {
  const mistakes = [
    // @ts-expect-error -- a missing quantity has no value
    () => hotlineCalls.quantity.value,
    // @ts-expect-error -- not every quantity has a value
    () => statistics.map((s) => s.quantity.value),
    // @ts-expect-error -- a misspelt criterion beside a right one
    () => findVictimCategories({ group: 'men', country: 'TH' }),
    // @ts-expect-error -- a misspelt term
    () => findStatistics({ measure: 'conviction' }),
    // @ts-expect-error -- a misspelt id
    () => getStatistic('convictions-2009'),
    // @ts-expect-error -- no such group
    () => victimCategories.filter((v) => v.who.groups.includes('woman')),
    // @ts-expect-error -- a measure that doesn't exist can't be equal
    () => statistics.filter((s) => s.measure === 'arrests'),
    // @ts-expect-error -- a collection is readonly
    () => statistics.push(hotlineCalls),
    // @ts-expect-error -- so is sorting in place
    () => statistics.sort(),
    // @ts-expect-error -- so is a list in a record
    () => convictions2010.evidence.pop(),
    // @ts-expect-error -- filter doesn't narrow by a field of a field; findStatistics({ quantityKind: 'exact' }) does
    () => statistics.filter((s) => s.quantity.kind === 'exact').map((s) => s.quantity.value),
    // @ts-expect-error -- an unknown option
    () => findStatistics({}, { exakt: true }),
    // @ts-expect-error -- a string that nothing has checked is no id
    () => getStatistic(new URLSearchParams('').get('id') ?? ''),
  ];
  expect(mistakes).not.toEqual([]);
});
