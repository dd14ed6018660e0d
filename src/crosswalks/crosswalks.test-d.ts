import { isOneOf } from 'tip-report-laos-2012';
import {
  type AnyCrosswalkEntry,
  type CrosswalkCodeOf,
  type CrosswalkCriteria,
  type CrosswalkEntryId,
  type CrosswalkSchemeId,
  type CrosswalkVariableOf,
  crosswalkEntryIds,
  findCrosswalkEntries,
  getCrosswalkEntry,
  htiEntries,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { expectTypeOf, test } from 'vitest';

test('an entry has its literal id, scheme, variable, subject and code; prose is a string', () => {
  const entry = getCrosswalkEntry('hti/victimid');
  expectTypeOf(entry.scheme).toEqualTypeOf<'hti'>();
  expectTypeOf(entry.variable).toEqualTypeOf<'victimid'>();
  expectTypeOf(entry.subject).toEqualTypeOf<'tip-report-2012-laos'>();
  expectTypeOf(entry.code).toEqualTypeOf<-1>();
  expectTypeOf(entry.id).toEqualTypeOf<'hti/victimid'>();
  expectTypeOf(entry.rationale).toEqualTypeOf<string>();
  expectTypeOf(getCrosswalkEntry('sdmx/hotline-calls/OBS_STATUS').code).toEqualTypeOf<'L'>();
  expectTypeOf(getCrosswalkEntry('iso-3166/burma/numeric').code).toEqualTypeOf<'104'>();
  const gender = getCrosswalkEntry('ctdc/male-victims/gender/Man');
  expectTypeOf(gender.subject).toEqualTypeOf<'male-victims'>();
  expectTypeOf(gender.code).toEqualTypeOf<'Man'>();
});

test('one of several ids gives one of their entries', () => {
  const id = 'hti/tier' as 'hti/tier' | 'isic/fishing/ISIC';
  expectTypeOf(getCrosswalkEntry(id).code).toEqualTypeOf<2 | 'A03'>();
  const anyId: CrosswalkEntryId = id;
  expectTypeOf(getCrosswalkEntry(anyId as CrosswalkEntryId)).toEqualTypeOf<AnyCrosswalkEntry>();
});

test('a checked id can be looked up', () => {
  const given: unknown = 'hti/tier';
  if (isOneOf(crosswalkEntryIds, given)) expectTypeOf(given).toEqualTypeOf<CrosswalkEntryId>();
  // @ts-expect-error -- not every text is an id
  getCrosswalkEntry('hti/tier' as string);
});

test('the row holds literal codes', () => {
  expectTypeOf(toHti().prosnum).toEqualTypeOf<37>();
  expectTypeOf(toHti().tier).toEqualTypeOf<2>();
  expectTypeOf(toHti().ccode).toEqualTypeOf<812>();
  // @ts-expect-error -- HTI has no such variable
  toHti().tiers;
});

test('what is found has the codes that it can have', () => {
  const sectors = findCrosswalkEntries({ scheme: 'isic' });
  expectTypeOf(sectors)
    .items.toHaveProperty('code')
    .toEqualTypeOf<'A01' | 'A03' | 'C14' | 'F' | 'T97'>();
  const no = findCrosswalkEntries({ scheme: 'hti', code: -1 });
  expectTypeOf(no)
    .items.toHaveProperty('variable')
    .toEqualTypeOf<'minstand' | 'victimid' | 'victimservices'>();
  expectTypeOf(findCrosswalkEntries({ id: 'hti/prosnum' }))
    .items.toHaveProperty('code')
    .toEqualTypeOf<37>();
});

test('a criterion that may be undefined excludes no entry', () => {
  const scheme = 'isic' as CrosswalkSchemeId | undefined;
  expectTypeOf(findCrosswalkEntries({ scheme })).items.toEqualTypeOf<AnyCrosswalkEntry>();
  const criteria: CrosswalkCriteria = {};
  expectTypeOf(findCrosswalkEntries(criteria)).items.toEqualTypeOf<AnyCrosswalkEntry>();
  const optional: { readonly scheme?: 'isic' } = {};
  expectTypeOf(findCrosswalkEntries(optional)).items.toEqualTypeOf<AnyCrosswalkEntry>();
  expectTypeOf(findCrosswalkEntries({ scheme: 'isic', variable: undefined }))
    .items.toHaveProperty('scheme')
    .toEqualTypeOf<'isic'>();
});

test('the error for an unknown criterion names it, also beside a known one', () => {
  const country = { 'is not a criterion': 'country' } as const;
  // The only value that compiles is the message itself.
  findCrosswalkEntries({ scheme: 'hti', country });
  const criteria = { scheme: 'hti', year: 2012 } as const;
  // @ts-expect-error -- year is not a criterion
  findCrosswalkEntries(criteria);
  // @ts-expect-error -- not even if it is undefined
  findCrosswalkEntries({ scheme: 'hti', year: undefined });
  // @ts-expect-error -- nor alone
  findCrosswalkEntries({ year: 2012 });
});

test('what does not exist does not compile', () => {
  // @ts-expect-error -- there is no such scheme
  findCrosswalkEntries({ scheme: 'icse' });
  // @ts-expect-error -- there is no such entry
  findCrosswalkEntries({ id: 'hti/tiers' });
  // @ts-expect-error -- there is no such record
  findCrosswalkEntries({ record: { kind: 'statistic', id: 'convictions-2012' } });
  // @ts-expect-error -- it is a variable of another scheme
  getCrosswalkEntry('tvpa/tier');
  // @ts-expect-error -- the id is one argument
  getCrosswalkEntry('hti', 'tier');
  // @ts-expect-error -- an entry can't be changed
  htiEntries[0].code = 1;
});

test('the vocabularies are literal', () => {
  expectTypeOf<CrosswalkVariableOf<'isic'>>().toEqualTypeOf<'ISIC'>();
  expectTypeOf<CrosswalkCodeOf<'hti', 'tier'>>().toEqualTypeOf<-99 | 1 | 2 | 3>();
  expectTypeOf<CrosswalkCodeOf<'hti', 'prosnum'>>().toEqualTypeOf<number>();
  expectTypeOf<CrosswalkCodeOf<'htcds', 'vic_TraffickingStatus'>>().toEqualTypeOf<
    'Actual' | 'NotAVictimOfTrafficking' | 'Possible'
  >();
});
