// The lists of terms that are checked at run time have every term of their type.

import { expectTypeOf, test } from 'vitest';
import type { FindingType, findingTypes } from '../kinds/finding/finding.js';
import type {
  LegalForm,
  LegalState,
  legalForms,
  legalStates,
} from '../kinds/legal-provision/legal-provision.js';
import type { Voice, voices } from '../parts/attribution/attribution.js';
import type { PeriodBasis, periodBases } from '../parts/period/period.js';
import type { QuantityKind, quantityKinds } from '../parts/quantity/quantity.js';
import type { RouteRole, routeRoles } from '../parts/route/route.js';

test('complete', () => {
  expectTypeOf<(typeof voices)[number]>().toEqualTypeOf<Voice>();
  expectTypeOf<(typeof findingTypes)[number]>().toEqualTypeOf<FindingType>();
  expectTypeOf<(typeof legalForms)[number]>().toEqualTypeOf<LegalForm>();
  expectTypeOf<(typeof legalStates)[number]>().toEqualTypeOf<LegalState>();
  expectTypeOf<(typeof periodBases)[number]>().toEqualTypeOf<PeriodBasis>();
  expectTypeOf<(typeof quantityKinds)[number]>().toEqualTypeOf<QuantityKind>();
  expectTypeOf<(typeof routeRoles)[number]>().toEqualTypeOf<RouteRole>();
});
