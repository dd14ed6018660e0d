import { describe, expect, it } from 'vitest';
import { exampleDataset } from '../../../tests/example/rules-example.js';
import { eachRecord } from '../../report/each-record.js';
import { eachReference } from '../../report/each-reference.js';
import { changedExample } from '../testing/changed-example.js';
import { referencesResolve } from './references-resolve.js';

const check = (changes: Readonly<Record<string, unknown>>) =>
  referencesResolve.check(changedExample(changes));

const references = [...eachRecord(exampleDataset)].flatMap((recordAt) =>
  [...eachReference(recordAt)].map((reference) => ({ ...reference, of: recordAt.record.id })),
);

describe('references-resolve', () => {
  it('finds nothing in the example', () => {
    expect(referencesResolve.check(exampleDataset)).toEqual([]);
  });

  it('looks at every kind of reference in the model', () => {
    const shapes = new Set(references.map(({ path }) => path.replace(/\d+/g, '')));
    expect([...shapes].filter((shape) => !shape.includes('evidence')).sort()).toEqual([
      'findings[].actors[].organization',
      'findings[].counterparts[].organization',
      'findings[].objects[].organization',
      'findings[].partners[].organization',
      'findings[].places[]',
      'findings[].related[].id',
      'legalProvisions[].instrument.parties[]',
      'legalProvisions[].status.approvals[].organization',
      'legalProvisions[].status.awaiting[].organization',
      'legalProvisions[].status.supporters[]',
      'organizations[].country',
      'organizations[].partOf',
      'places[].within',
      'recommendations[].answers[]',
      'recommendations[].organizations[]',
      'recommendations[].places[]',
      'recommendations[].related[].id',
      'report.country',
      'statistics[].attribution.source',
      'victimCategories[].broader[]',
      'victimCategories[].places[]',
      'victimCategories[].related[].id',
      'victimCategories[].routes[].destination.countries[]',
      'victimCategories[].routes[].origin.countries[]',
      'victimCategories[].routes[].transit.countries[]',
      'victimCategories[].who.nationalities[].country',
    ]);
    expect([...shapes].filter((shape) => shape.includes('evidence')).sort()).toEqual([
      'findings[].evidence[].unit',
      'legalProvisions[].evidence[].unit',
      'organizations[].evidence[].unit',
      'places[].evidence[].unit',
      'recommendations[].evidence[].unit',
      'report.evidence[].unit',
      'statistics[].evidence[].unit',
      'victimCategories[].evidence[].unit',
    ]);
  });

  it.each(references)('finds $path broken', ({ path, of, to }) => {
    const words = to === 'country' ? 'place with the country code' : to.replace('-', ' ');
    expect(check({ [path]: '__proto__' })).toMatchObject([
      { path, id: of, message: `the dataset has no ${words} "__proto__"` },
    ]);
    expect(check({ [path]: 'constructor' })).toMatchObject([{ path, id: of }]);
  });

  it('finds the attribution of a finding, a category and a provision broken', () => {
    for (const path of ['findings[0]', 'victimCategories[0]', 'legalProvisions[0]']) {
      const attribution = { voice: 'government', source: 'nobody', phrase: 'nobody reported' };
      expect(check({ [`${path}.attribution`]: attribution })).toMatchObject([
        { path: `${path}.attribution.source`, message: 'the dataset has no organization "nobody"' },
      ]);
    }
  });

  it('finds the bodies that delay an approval broken', () => {
    const status = {
      state: 'approval-delayed',
      awaiting: [{ organization: 'nobody', phrase: 'are delayed' }],
    };
    expect(check({ 'legalProvisions[4].status': status })).toMatchObject([
      { path: 'legalProvisions[4].status.awaiting[0].organization', id: 'memoranda' },
    ]);
  });

  it('names the nearest id', () => {
    expect(check({ 'statistics[0].attribution.source': 'polise' })).toEqual([
      {
        code: 'references-resolve',
        path: 'statistics[0].attribution.source',
        id: 'convictions-2030',
        message: 'the dataset has no organization "polise"',
        hint: 'Write "police", the nearest that the dataset has, or add the organization',
      },
    ]);
  });

  it('names no id where none is near', () => {
    expect(check({ 'statistics[0].attribution.source': 'zzzzzzzz' })).toMatchObject([
      { hint: 'Name one that the dataset has, or add the organization' },
    ]);
    expect(check({ places: [] }).at(-1)).toMatchObject({
      hint: 'Name one that the dataset has, or add the country to the places, with its codes',
    });
  });

  it('finds an id of the wrong kind, and says of which kind it is', () => {
    expect(check({ 'recommendations[0].answers[0]': 'draft-guidelines' })).toMatchObject([
      {
        path: 'recommendations[0].answers[0]',
        id: 'train-police',
        message:
          'the dataset has no finding "draft-guidelines"; "draft-guidelines" is the id of a record of kind legal-provision',
      },
    ]);
    expect(check({ 'findings[1].related[0].kind': 'statistic' })).toMatchObject([
      {
        path: 'findings[1].related[0].id',
        message:
          'the dataset has no statistic "protection-modest"; "protection-modest" is the id of a record of kind finding',
      },
    ]);
  });

  it('finds the id of a country where its code belongs', () => {
    expect(check({ 'report.country': 'maravel' })).toMatchObject([
      {
        path: 'report.country',
        id: 'example-report-2031-maravel',
        message:
          'the dataset has no place with the country code "maravel"; "maravel" is the id of a record of kind place',
      },
    ]);
  });

  it('finds every use of a code that no place has any more', () => {
    expect(check({ 'places[2].codes': null }).map(({ path }) => path)).toEqual([
      'victimCategories[2].who.nationalities[0].country',
      'victimCategories[2].routes[0].origin.countries[0]',
    ]);
  });

  it('finds a record that lies in itself', () => {
    expect(check({ 'victimCategories[0].broader': ['men-and-women'] })).toEqual([
      {
        code: 'references-resolve',
        path: 'victimCategories[0].broader[0]',
        id: 'men-and-women',
        message:
          '"men-and-women" is its own ancestor: its broader names "men-and-women", which leads back to it',
        hint: 'Take "men-and-women" out of broader here, or mend the link that makes "men-and-women" an ancestor of "men-and-women"',
      },
    ]);
    expect(check({ 'organizations[4].partOf': 'harbor-mission' })).toMatchObject([
      { path: 'organizations[4].partOf', id: 'harbor-mission' },
    ]);
    expect(check({ 'places[1].within': 'norwind' })).toMatchObject([
      { path: 'places[1].within', id: 'norwind' },
    ]);
  });

  it('finds records that lie in each other', () => {
    expect(check({ 'organizations[0].partOf': 'police' })).toMatchObject([
      {
        path: 'organizations[1].partOf',
        id: 'police',
        message:
          '"police" is its own ancestor: its partOf names "government", which leads back to it by way of 1 more',
      },
    ]);
    expect(check({ 'places[0].within': 'norhaven' })).toMatchObject([
      {
        path: 'places[3].within',
        id: 'norhaven',
        message:
          '"norhaven" is its own ancestor: its within names "maravel", which leads back to it by way of 1 more',
      },
    ]);
    expect(check({ 'victimCategories[0].broader': ['ostrine-women-in-transit'] })).toMatchObject([
      { path: 'victimCategories[2].broader[0]', id: 'ostrine-women-in-transit' },
    ]);
  });

  it('lets two categories share a broader one', () => {
    expect(
      check({ 'victimCategories[2].broader': ['maravelian-men-in-norwind', 'men-and-women'] }),
    ).toEqual([]);
  });

  it.each([
    ['finding', 'recommendations[0].answers', ['far-off-and-away'], 'finding'],
    ['place', 'victimCategories[0].places', ['far-off-and-away'], 'place'],
    ['victim category', 'victimCategories[0].broader', ['far-off-and-away'], 'victim category'],
    ['unit', 'places[0].evidence[0].unit', 'far-off-and-away', 'unit to the text'],
    [
      'statistic',
      'findings[0].related',
      [{ kind: 'statistic', id: 'far-off-and-away' }],
      'statistic',
    ],
    [
      'legal provision',
      'findings[0].related',
      [{ kind: 'legal-provision', id: 'far-off-and-away' }],
      'legal provision',
    ],
  ])('says how a %s that is not there can be added', (noun, path, value, added) => {
    const problems = referencesResolve.check(changedExample({ [path]: value }));
    expect(problems).toContainEqual(
      expect.objectContaining({
        message: `the dataset has no ${noun} "far-off-and-away"`,
        hint: `Name one that the dataset has, or add the ${added}`,
      }),
    );
  });
});
