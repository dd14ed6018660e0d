import {
  boundsOf,
  compareStatistics,
  findFindings,
  findLegalProvisions,
  findOrganizations,
  findPlaces,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  formatQuantity,
  getFinding,
  getLegalProvision,
  getOrganization,
  getPassage,
  getRecommendation,
  getStatistic,
  getVictimCategory,
  hasNumber,
  locateEvidence,
  type Quantity,
  searchText,
  type TipReport,
  timeline,
} from 'tip-report-laos-2012';
import { validateReport } from 'tip-report-laos-2012/schemas';
import { assert, describe, expect, test } from 'vitest';
import { norvath, quellmar, tarvania } from './narratives.js';

const from = { from: tarvania };
const statistic = (id: string) => getStatistic(id, from);
const category = (id: string) => getVictimCategory(id, from);

const reports: readonly (readonly [string, TipReport])[] = [
  ['Tarvania', tarvania],
  ['Quellmar', quellmar],
  ['Norvath', norvath],
];

test.each(reports)('%s is valid, and stays so as JSON', (_, report) => {
  expect(validateReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, report });
});

describe('money', () => {
  test('a fine in another currency, with dollars beside it, has both ranges', () => {
    const fine = getLegalProvision('penal-code', from).penalties[2];
    assert(fine?.kind === 'fine');
    expect([fine.minimum, fine.maximum, fine.money.currency]).toEqual([1e7, 1e8, 'XOF']);
    assert(fine.money.converted !== null);
    const { currency, minimum, maximum } = fine.money.converted;
    expect([currency, minimum, maximum]).toEqual(['USD', 1250, 12500]);
  });

  test('restitution, a fine imposed and a budget have their currency', () => {
    const moneyOf = (id: string) => {
      const { quantity } = statistic(id);
      assert(quantity.kind === 'exact' && quantity.money !== undefined);
      const { currency, converted } = quantity.money;
      return [quantity.value, currency, converted?.minimum];
    };
    expect(moneyOf('restitution')).toEqual([500_000, 'XOF', 62]);
    expect(moneyOf('fines')).toEqual([2_000_000, 'XOF', undefined]);
    expect(moneyOf('shelters-budget')).toEqual([90_000, 'USD', undefined]);
  });
});

describe('quantities', () => {
  test('a stated zero is a number, with its words', () => {
    const { quantity } = statistic('convictions-of-officials');
    assert(quantity.kind === 'exact');
    expect([quantity.value, quantity.phrase]).toEqual([0, 'No officials were convicted']);
  });

  test.each([
    ['arrests', 'at-least', 50, { minimum: 50, maximum: null }],
    ['convictions', 'more-than', 20, { minimum: 20, maximum: null }],
    ['convictions-of-employers', 'at-most', 8, { minimum: null, maximum: 8 }],
    ['referrals', 'less-than', 15, { minimum: null, maximum: 15 }],
    ['victims-assisted', 'at-most', 30, { minimum: null, maximum: 30 }],
    ['deportations', 'nearly', 100, { minimum: null, maximum: 100 }],
  ])('%s: a bound', (id, relation, value, bounds) => {
    const { quantity } = statistic(id);
    assert(quantity.kind === 'bound');
    expect([quantity.relation, quantity.value]).toEqual([relation, value]);
    expect(boundsOf(quantity)).toEqual(bounds);
  });

  test.each([
    ['fishing-crews', 2, 3],
    ['provinces-with-shelters', 12, 18],
    ['shelters-share-of-budget', 40, 100],
  ])('%s: a share has a part and a whole, and is no number of the unit', (id, part, whole) => {
    const { quantity } = statistic(id);
    assert(quantity.kind === 'share');
    expect([quantity.part, quantity.whole]).toEqual([part, whole]);
    expect(hasNumber(statistic(id))).toBe(false);
  });

  test('a term of years and months is in months', () => {
    const [term] = getLegalProvision('penal-code', from).penalties;
    assert(term?.kind === 'imprisonment');
    expect([term.minimum, term.maximum, term.unit]).toEqual([13, 180, 'months']);
  });

  test('one, dozens, half a million, and an unknown number', () => {
    const quantityOf = (id: string): Quantity => statistic(id).quantity;
    const one = quantityOf('extraditions');
    const dozens = quantityOf('number-of-begging-children');
    const halfMillion = quantityOf('workers-abroad');
    const unknown = quantityOf('exploited-abroad');
    assert(one.kind === 'exact' && dozens.kind === 'verbal');
    assert(halfMillion.kind === 'estimate' && unknown.kind === 'missing');
    expect([one.value, dozens.phrase, halfMillion.value]).toEqual([1, 'Dozens', 500_000]);
    expect([unknown.reason, unknown.occurred]).toEqual(['unknown', 'yes']);
  });
});

describe('statistics', () => {
  test.each([
    ['women-identified', { groups: ['women'] }],
    ['ostlanders-identified', { nationalities: ['XO'] }],
    ['identified-on-the-way', { destinations: ['XM'] }],
    ['prosecutions-for-forced-labor', { exploitationForms: ['forced-labor'] }],
    ['fishing-crews', { sectors: ['fishing'] }],
  ])('%s is broken down', (id, subset) => {
    expect(statistic(id).subset).toMatchObject(subset);
  });

  test('the parts of a figure name it and add up', () => {
    const parts = tarvania.statistics.filter(({ partOf }) => partOf === 'prosecutions');
    const values = parts.map(({ quantity }) => (quantity.kind === 'exact' ? quantity.value : NaN));
    expect(values).toEqual([19, 12]);
    expect(statistic('prosecutions').quantity).toMatchObject({ value: 31 });
    const wrong = { ...tarvania, statistics: tarvania.statistics.map(raised) };
    const validation = validateReport(wrong);
    assert(!validation.ok);
    expect(validation.problems.map(({ code }) => code)).toContain('parts-fit-their-whole');

    function raised(each: (typeof parts)[number]): typeof each {
      const isPart = each.id === 'prosecutions-for-forced-labor';
      return isPart ? { ...each, quantity: { kind: 'exact', value: 13 } } : each;
    }
  });

  test('terms imposed are counted in a unit of time', () => {
    const { quantity, unit } = statistic('terms');
    assert(quantity.kind === 'range');
    expect([quantity.minimum, quantity.maximum, unit]).toEqual([18, 60, 'months']);
  });

  test.each([
    'arrests',
    'budget',
    'cases-opened',
    'deportations',
    'extraditions',
    'fines-imposed',
    'inspections',
    'persons-trained',
    'prosecutions',
    'referrals',
    'restitution',
    'terms-imposed',
    'victims-assisted',
  ] as const)('%s are found by their measure', (measure) => {
    expect(findStatistics({ measure }, from)).not.toEqual([]);
  });
});

describe('periods', () => {
  test.each([
    ['arrests', 'Since March 2032', '2032-03/..', false],
    ['prosecutions', 'In 2031 and 2032', '2031/2032', false],
    ['convictions', 'In the past two years', '2031-04/2033-03', true],
  ])('%s: a span', (id, phrase, edtf, inferred) => {
    const { period } = statistic(id);
    assert(period.basis === 'span');
    expect([period.phrase, period.edtf, period.inferred]).toEqual([phrase, edtf, inferred]);
  });

  test('the end of a year is a part of it', () => {
    const { period } = statistic('provinces-with-shelters');
    assert(period.basis === 'part-of-year');
    expect([period.edtf, period.inferred]).toEqual(['2032-12', true]);
  });

  test('a fiscal year is an interval', () => {
    const { period } = statistic('victims-identified');
    assert(period.basis === 'fiscal-year');
    expect([period.edtf, period.inferred]).toEqual(['2031-10/2032-09', true]);
  });

  test('consecutive years are a span', () => {
    const { period } = getFinding('no-funds-for-the-mission', from);
    assert(period.basis === 'span');
    expect(period.phrase).toBe('For two consecutive years');
  });
});

describe('people', () => {
  test('ages have a minimum, a maximum or both', () => {
    const { ages } = category('people-in-bars').who;
    expect(ages.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([
      [11, null],
      [15, 17],
    ]);
  });

  test('further groups are characteristics, and one without a term has its phrase', () => {
    const { characteristics } = category('refugees-and-others-abroad').who;
    expect(characteristics.map(({ term, phrase }) => [term, phrase])).toEqual([
      ['refugees', 'refugees'],
      ['stateless-persons', 'stateless people'],
      ['other', 'divers'],
    ]);
    const refugees = findVictimCategories({ characteristic: 'refugees' }, from);
    expect(refugees.map(({ id }) => id)).toEqual(['refugees-and-others-abroad']);
  });

  test('a hedge limits one of two destinations', () => {
    const { hedges, routes } = category('refugees-and-others-abroad');
    expect(hedges.map(({ limits }) => limits)).toEqual([['routes[1]']]);
    const end = routes[1]?.destination;
    assert(end?.kind === 'countries');
    expect(end.countries).toEqual(['XM']);
  });

  test('an internal route has places at its ends', () => {
    const [route] = category('hill-district-men').routes;
    assert(route?.role === 'internal');
    assert(route.origin.kind === 'places' && route.destination.kind === 'places');
    expect([route.origin.places, route.destination.places]).toEqual([
      ['hill-district'],
      ['port-tarva'],
    ]);
  });

  test('victims are identified elsewhere than where they are exploited', () => {
    const { identifiedAt, routes } = category('online-scam-victims');
    const end = routes[0]?.destination;
    assert(end?.kind === 'countries');
    expect([identifiedAt, end.countries]).toEqual([['ostland'], ['XM']]);
  });
});

test('exploiters have a type and a phrase, and some are organizations', () => {
  const all = tarvania.victimCategories.flatMap(({ exploiters }) =>
    exploiters.map(({ type, phrase, organization }) => [type, phrase, organization]),
  );
  expect(all).toEqual([
    ['traffickers', 'Traffickers', null],
    ['recruiters', 'Recruiters', null],
    ['drivers', 'drivers', null],
    ['employers', 'employers', null],
    ['brokers', 'Brokers', null],
    ['criminal-groups', 'criminal groups', null],
    ['state', 'The state', 'government'],
    ['officials', 'Commanders of the army', 'army'],
    ['armed-groups', 'the Northern Front', 'northern-front'],
    ['companies', 'Tarva Cotton, a company', 'tarva-cotton'],
    ['criminal-groups', 'gangs', null],
  ]);
});

describe('law', () => {
  test('a penalty has a condition, and may have no minimum', () => {
    const [, penalty] = getLegalProvision('penal-code', from).penalties;
    assert(penalty?.kind === 'imprisonment');
    expect([penalty.minimum, penalty.maximum]).toEqual([null, 20]);
    expect(penalty.condition).toBe('if the victim is a child');
  });

  test('a penalty may have no maximum', () => {
    const { penalties } = getLegalProvision('trafficking-act', { from: quellmar });
    const [term, fine] = penalties;
    assert(term?.kind === 'imprisonment' && fine?.kind === 'fine');
    expect([term.minimum, term.maximum]).toEqual([5, null]);
    expect([fine.minimum, fine.maximum]).toEqual([900, null]);
    expect(boundsOf(term)).toEqual({ minimum: 5, maximum: null });
  });

  test('a statute has several articles, and was enacted in a year', () => {
    const { enacted, instrument } = getLegalProvision('penal-code', from);
    assert(instrument.form === 'statute-article');
    expect(instrument.articles).toEqual([12, '12-bis']);
    expect(enacted?.edtf).toBe('2031');
  });

  test('a rating has a scope', () => {
    const { ratings } = getLegalProvision('penal-code', from);
    expect(ratings.map(({ degree, scope }) => [degree, scope])).toEqual([
      ['sufficiently-stringent', null],
      ['not-commensurate', 'with regard to sex trafficking'],
    ]);
  });

  test('the standards are met or not', () => {
    const degreesOf = (report: TipReport) =>
      getLegalProvision('minimum-standards', { from: report }).ratings.map(({ degree }) => degree);
    expect([degreesOf(quellmar), degreesOf(tarvania)]).toEqual([
      ['fully-meets'],
      ['does-not-meet'],
    ]);
  });

  test('a decree, a treaty, and a law that does not exist', () => {
    const { instrument: decree, enacted } = getLegalProvision('decree', from);
    const { instrument: treaty, status } = getLegalProvision('convention', from);
    const { status: absent } = getLegalProvision('no-law-on-forced-criminality', from);
    expect([decree.form, enacted?.edtf, treaty.form]).toEqual(['decree', '2032-03', 'treaty']);
    assert(status.state === 'party' && absent.state === 'does-not-exist');
    expect([status.phrase, absent.phrase]).toEqual(['is a party to', 'There is no law']);
  });
});

test.each([
  ['Tarvania', tarvania, '2 Watch List', 'remained', 2, true],
  ['Quellmar', quellmar, '1', 'upgraded', null, false],
  ['Norvath', norvath, 'Special Case', 'remained', 3, false],
])('tier of %s', (_, { metadata }, tier, change, consecutiveYears, waiver) => {
  expect(metadata.tier).toBe(tier);
  expect(metadata.ranking).toMatchObject({ change, consecutiveYears, waiver });
});

describe('text', () => {
  test('a heading is a passage', () => {
    const { text, type } = getPassage('prosecution.heading', from);
    expect([type, text]).toEqual(['heading', 'PROSECUTION']);
  });

  test.each(reports)('the copy of %s lacks what another copy has', (_, { metadata }) => {
    const { citeAs, disclaimer, publisher, source } = metadata;
    const { accessed, lastUpdated, url } = source;
    for (const field of [citeAs, disclaimer, publisher, accessed, lastUpdated, url]) {
      expect(field).toBeNull();
    }
  });
});

describe('terms', () => {
  test.each([
    'debt-bondage',
    'forced-criminality',
    'fraudulent-marriage',
    'online-scams',
    'other',
    'state-sponsored-forced-labor',
  ] as const)('the form %s', (exploitationForm) => {
    expect(findVictimCategories({ exploitationForm }, from)).not.toEqual([]);
  });

  test.each(['brick-kilns', 'entertainment'] as const)('the sector %s', (sector) => {
    expect(findVictimCategories({ sector }, from)).not.toEqual([]);
  });

  test.each(['armed-forces', 'armed-group', 'company'] as const)('the body %s', (type) => {
    expect(findOrganizations({ type }, from)).not.toEqual([]);
  });

  test('an action to end, and a lesser extent', () => {
    const [action] = getRecommendation('end-detention', from).actions;
    expect(action?.mode).toBe('end');
    const [hedge] = getRecommendation('train-inspectors', from).hedges;
    assert(hedge?.kind === 'extent');
    expect(hedge.degree).toBe('lesser');
  });

  test('another term has its phrase beside it or in otherTerms, and is found by "other"', () => {
    const { exploitation } = category('women-in-merrowin');
    expect(exploitation[1]).toMatchObject({ form: 'other', phrase: 'forced surrogacy' });
    const { otherTerms, type } = getOrganization('harbor-mission', from);
    expect([type, otherTerms]).toEqual(['other', [{ field: 'type', phrase: 'a charity' }]]);
    const found = findStatistics({ measure: 'other', unit: 'other' }, from);
    expect(found.map(({ id }) => id)).toEqual(['provinces-with-shelters']);
  });
});

test('wording that no field holds is uncoded, with a reason', () => {
  const [uncoded] = tarvania.uncoded;
  expect(uncoded?.passage).toBe('trafficking-profile.12');
  expect(uncoded?.reason).toMatch(/language/);
});

test('somebody else can be the voice, with or without an organization', () => {
  const { attribution: media } = category('women-in-merrowin');
  const { attribution: observers } = getStatistic('judges', { from: norvath });
  assert(media.voice === 'other' && observers.voice === 'other');
  expect([media.source, media.phrase]).toEqual([null, 'media reported']);
  expect([observers.source, observers.phrase]).toEqual(['observers', 'Observers said']);
});

describe.each(reports)('every function takes %s', (_, report) => {
  const given = { from: report };

  test('the find functions give all records without criteria', () => {
    expect({
      statistics: findStatistics({}, given),
      victimCategories: findVictimCategories({}, given),
      legalProvisions: findLegalProvisions({}, given),
      recommendations: findRecommendations({}, given),
      findings: findFindings({}, given),
      organizations: findOrganizations({}, given),
      places: findPlaces({}, given),
    }).toEqual((({ metadata, narrative, uncoded, ...lists }) => lists)(report));
  });

  test('the timeline has each period with dates', () => {
    const dated = report.statistics.filter(({ period }) => period.edtf !== null);
    const records = timeline(given).map(({ record }) => record);
    expect(records).toEqual(expect.arrayContaining([report.metadata, ...dated]));
  });

  test('a record is found by the words of its quote, and the quote in the text', () => {
    for (const record of report.statistics) {
      const [{ passage, quote }] = record.evidence;
      const found = searchText(quote, given).map(({ item }) => item.id);
      expect(found).toEqual(expect.arrayContaining([record.id, passage]));
      expect(locateEvidence(record, given).map((located) => located.quote)).toContain(quote);
    }
  });

  test('any two figures are compared or say why they are not', () => {
    for (const left of report.statistics) {
      expect(formatQuantity(left.quantity)).not.toMatch(/undefined|null|NaN/);
      for (const right of report.statistics) {
        const comparison = compareStatistics(left, right);
        if (comparison.kind === 'numbers') continue;
        expect(comparison.reasons).not.toEqual([]);
      }
    }
  });
});
