import {
  type CrosswalkCodeOf,
  type CrosswalkVariableOf,
  findCrosswalkEntries,
  getCrosswalkEntry,
  htiEntries,
  toHti,
} from 'tip-report-laos-2012/crosswalks';
import { expectTypeOf, test } from 'vitest';

test('an entry has its literal id, scheme, variable, subject and code; prose is a string', () => {
  const entry = getCrosswalkEntry('hti', 'victimid');
  expectTypeOf(entry.scheme).toEqualTypeOf<'hti'>();
  expectTypeOf(entry.variable).toEqualTypeOf<'victimid'>();
  expectTypeOf(entry.subject).toEqualTypeOf<'tip-report-2012-laos'>();
  expectTypeOf(entry.code).toEqualTypeOf<-1>();
  expectTypeOf(entry.id).toEqualTypeOf<'hti/victimid'>();
  expectTypeOf(entry.rationale).toEqualTypeOf<string>();
  expectTypeOf(getCrosswalkEntry('sdmx', 'OBS_STATUS', 'hotline-calls').code).toEqualTypeOf<'L'>();
  expectTypeOf(getCrosswalkEntry('iso-3166', 'numeric', 'burma').code).toEqualTypeOf<'104'>();
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

test('what does not exist does not compile', () => {
  // @ts-expect-error -- there is no such scheme
  findCrosswalkEntries({ scheme: 'icse' });
  // @ts-expect-error -- there is no such entry
  findCrosswalkEntries({ id: 'hti/tiers' });
  // @ts-expect-error -- there is no such criterion
  findCrosswalkEntries({ scheme: 'hti', year: 2012 });
  // @ts-expect-error -- there is no such record
  findCrosswalkEntries({ record: { kind: 'statistic', id: 'convictions-2012' } });
  // @ts-expect-error -- CTDC can give a category several codes
  getCrosswalkEntry('ctdc', 'gender');
  // @ts-expect-error -- a statistic must be named
  getCrosswalkEntry('sdmx', 'OBS_STATUS');
  // @ts-expect-error -- it is a variable of another scheme
  getCrosswalkEntry('tvpa', 'tier');
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
