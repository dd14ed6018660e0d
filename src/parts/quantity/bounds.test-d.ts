import {
  type Bounds,
  boundsOf,
  convictionsInReportingPeriod,
  type Finding,
  hasNumber,
  hotlineCalls,
  isMissing,
  type MissingQuantity,
  type NumericQuantity,
  type Quantity,
  type Statistic,
  statistics,
} from 'tip-report-laos-2012';
import { expectTypeOf, test } from 'vitest';

declare const quantity: Quantity;
declare const statistic: Statistic;
declare const finding: Finding;
declare const others: readonly Statistic[];

test('a list of statistics narrows to those with a number, or without', () => {
  const numeric = statistics.filter(hasNumber);
  expectTypeOf(numeric).items.toHaveProperty('quantity').toExtend<NumericQuantity>();
  expectTypeOf(numeric).items.toHaveProperty('id').extract<'hotline-calls'>().toBeNever();
  expectTypeOf(numeric).items.toHaveProperty('id').extract<'broker-fees'>().not.toBeNever();
  expectTypeOf(numeric.map((each) => boundsOf(each.quantity))).items.toEqualTypeOf<
    Bounds<number, number>
  >();

  const missing = statistics.filter(isMissing);
  expectTypeOf(missing.map((each) => each.quantity.reason)).items.toEqualTypeOf<
    'not-provided' | 'not-recorded' | 'not-reported'
  >();
});

test('so do statistics of any report, and quantities', () => {
  expectTypeOf(
    others.filter(hasNumber).map((each) => each.quantity),
  ).items.toEqualTypeOf<NumericQuantity>();
  expectTypeOf(
    others.filter(isMissing).map((each) => each.quantity),
  ).items.toEqualTypeOf<MissingQuantity>();
  expectTypeOf(others.filter(hasNumber)).items.toExtend<Statistic>();

  const quantities = others.map((each) => each.quantity);
  expectTypeOf(quantities.filter(hasNumber)).items.toEqualTypeOf<NumericQuantity>();
  expectTypeOf(quantities.filter(isMissing)).items.toEqualTypeOf<MissingQuantity>();
  expectTypeOf(statistics.filter((each) => hasNumber(each.quantity))).toEqualTypeOf([
    ...statistics,
  ]);
});

test('a single quantity or statistic narrows', () => {
  if (hasNumber(quantity)) expectTypeOf(quantity).toEqualTypeOf<NumericQuantity>();
  else expectTypeOf(quantity.phrase).toBeString();
  if (hasNumber(statistic)) expectTypeOf(statistic.quantity).toEqualTypeOf<NumericQuantity>();
  if (isMissing(statistic)) expectTypeOf(statistic.quantity.reason).toBeString();
  if (hasNumber(convictionsInReportingPeriod)) {
    expectTypeOf(convictionsInReportingPeriod.quantity.value).toEqualTypeOf<37>();
  }
});

test('no number without a check, nor from what has none', () => {
  // @ts-expect-error The quantity may be missing.
  quantity.value;
  // @ts-expect-error A range has no value.
  if (hasNumber(quantity)) quantity.value;
  // @ts-expect-error It may be in words.
  if (!isMissing(quantity)) quantity.value;
  // @ts-expect-error A missing quantity has no number.
  for (const each of others.filter(isMissing)) each.quantity.value;
  // @ts-expect-error It may still be a range.
  for (const each of statistics.filter(hasNumber)) each.quantity.value;
  // @ts-expect-error It is missing.
  hotlineCalls.quantity.value;
  if (hasNumber(hotlineCalls)) expectTypeOf(hotlineCalls).toBeNever();
});

test('what has no quantity is an error', () => {
  // @ts-expect-error A finding has no quantity.
  hasNumber(finding);
  // @ts-expect-error A number is not a quantity.
  isMissing(37);
});
