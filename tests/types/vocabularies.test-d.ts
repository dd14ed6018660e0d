// The lists of terms that are checked at run time hold every term of their type.

import { expectTypeOf, test } from 'vitest';
import type { Voice, voices } from '../../src/model/attribution.js';
import type { FindingType, findingTypes } from '../../src/model/finding.js';
import type {
  LegalForm,
  LegalState,
  legalForms,
  legalStates,
} from '../../src/model/legal-provision.js';
import type { PeriodBasis, periodBases } from '../../src/model/period.js';
import type { QuantityKind, quantityKinds } from '../../src/model/quantity.js';
import type { RouteRole, routeRoles } from '../../src/model/route.js';

test('complete', () => {
  expectTypeOf<(typeof voices)[number]>().toEqualTypeOf<Voice>();
  expectTypeOf<(typeof findingTypes)[number]>().toEqualTypeOf<FindingType>();
  expectTypeOf<(typeof legalForms)[number]>().toEqualTypeOf<LegalForm>();
  expectTypeOf<(typeof legalStates)[number]>().toEqualTypeOf<LegalState>();
  expectTypeOf<(typeof periodBases)[number]>().toEqualTypeOf<PeriodBasis>();
  expectTypeOf<(typeof quantityKinds)[number]>().toEqualTypeOf<QuantityKind>();
  expectTypeOf<(typeof routeRoles)[number]>().toEqualTypeOf<RouteRole>();
});
