import { definePlace } from './define.js';

/**
 * Laos.
 *
 * - Country
 * - “Laos is a source, and to a much lesser extent, a transit and destination country” (`trafficking-profile.1`)
 * - “outside of the country” (`trafficking-profile.2`)
 */
export const laos = definePlace({
  kind: 'place',
  id: 'laos',
  name: 'Laos',
  otherNames: ['the country'],
  type: 'country',
  codes: { alpha2: 'LA', alpha3: 'LAO', numeric: '418' },
  within: null,
  notes: [],
  evidence: [
    {
      passage: 'trafficking-profile.1',
      quote: 'Laos is a source, and to a much lesser extent, a transit and destination country',
      supports: ['name', 'type'],
    },
    { passage: 'trafficking-profile.2', quote: 'outside of the country', supports: ['otherNames'] },
  ],
});

/**
 * Thailand.
 *
 * - Country
 * - “most often Thailand” (`trafficking-profile.2`)
 */
export const thailand = definePlace({
  kind: 'place',
  id: 'thailand',
  name: 'Thailand',
  otherNames: [],
  type: 'country',
  codes: { alpha2: 'TH', alpha3: 'THA', numeric: '764' },
  within: null,
  notes: [],
  evidence: [{ passage: 'trafficking-profile.2', quote: 'most often Thailand' }],
});

/**
 * China.
 *
 * - Country
 * - “in China” (`trafficking-profile.8`)
 */
export const china = definePlace({
  kind: 'place',
  id: 'china',
  name: 'China',
  otherNames: [],
  type: 'country',
  codes: { alpha2: 'CN', alpha3: 'CHN', numeric: '156' },
  within: null,
  notes: [],
  evidence: [{ passage: 'trafficking-profile.8', quote: 'in China' }],
});

/**
 * Vietnam.
 *
 * - Country
 * - “Vietnamese, Chinese, and Burmese women” (`trafficking-profile.9`)
 */
export const vietnam = definePlace({
  kind: 'place',
  id: 'vietnam',
  name: 'Vietnam',
  otherNames: ['Vietnamese', 'Viet Nam'],
  type: 'country',
  codes: { alpha2: 'VN', alpha3: 'VNM', numeric: '704' },
  within: null,
  notes: ['The report names only its people, "Vietnamese". ISO 3166 writes Viet Nam.'],
  evidence: [{ passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' }],
});

/**
 * Burma.
 *
 * - Country
 * - “Vietnamese, Chinese, and Burmese women” (`trafficking-profile.9`)
 */
export const burma = definePlace({
  kind: 'place',
  id: 'burma',
  name: 'Burma',
  otherNames: ['Burmese', 'Myanmar'],
  type: 'country',
  codes: { alpha2: 'MM', alpha3: 'MMR', numeric: '104' },
  within: null,
  notes: ['The report names only its people, "Burmese". ISO 3166 writes Myanmar.'],
  evidence: [{ passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' }],
});

/**
 * United States.
 *
 * - Country
 * - “United States Department of State” (`front-matter.publisher`)
 */
export const unitedStates = definePlace({
  kind: 'place',
  id: 'united-states',
  name: 'United States',
  otherNames: [],
  type: 'country',
  codes: { alpha2: 'US', alpha3: 'USA', numeric: '840' },
  within: null,
  notes: [
    "Named only in the publisher's name, at the head of the page. The narrative does not mention it.",
  ],
  evidence: [{ passage: 'front-matter.publisher', quote: 'United States Department of State' }],
});

/**
 * Neighboring countries.
 *
 * - Countries
 * - “neighboring countries” (`trafficking-profile.9`)
 */
export const neighboringCountries = definePlace({
  kind: 'place',
  id: 'neighboring-countries',
  name: 'neighboring countries',
  otherNames: [],
  type: 'countries',
  codes: null,
  within: null,
  notes: ['The text does not say which.'],
  evidence: [{ passage: 'trafficking-profile.9', quote: 'neighboring countries' }],
});

/**
 * Vientiane.
 *
 * - City
 * - “a transit center in Vientiane” (`assessment.6`)
 */
export const vientiane = definePlace({
  kind: 'place',
  id: 'vientiane',
  name: 'Vientiane',
  otherNames: [],
  type: 'city',
  codes: null,
  within: null,
  notes: ['We read it as a city. The text does not say what kind of place it is.'],
  evidence: [{ passage: 'assessment.6', quote: 'a transit center in Vientiane' }],
});

/**
 * Transit center in Vientiane.
 *
 * - Facility; located in Vientiane
 * - “a transit center in Vientiane” (`protection.6`)
 */
export const vientianeTransitCenter = definePlace({
  kind: 'place',
  id: 'vientiane-transit-center',
  name: 'transit center in Vientiane',
  otherNames: ['transit center'],
  type: 'facility',
  codes: null,
  within: 'vientiane',
  notes: [
    'Identified victims returning from Thailand stayed at this center. It has nothing to do with Laos as a transit country.',
  ],
  evidence: [{ passage: 'protection.6', quote: 'a transit center in Vientiane' }],
});

/**
 * Lao Women's Union shelter.
 *
 * - Facility
 * - “the Lao Women's Union shelter” (`assessment.6`)
 */
export const womensUnionShelter = definePlace({
  kind: 'place',
  id: 'womens-union-shelter',
  name: "Lao Women's Union shelter",
  otherNames: [],
  type: 'facility',
  codes: null,
  within: null,
  notes: ['The text does not say where it is.'],
  evidence: [{ passage: 'assessment.6', quote: "the Lao Women's Union shelter" }],
});

/**
 * Lao-Thai border.
 *
 * - Border
 * - “the Lao-Thai border” (`assessment.5`)
 */
export const laoThaiBorder = definePlace({
  kind: 'place',
  id: 'lao-thai-border',
  name: 'Lao-Thai border',
  otherNames: [],
  type: 'border',
  codes: null,
  within: null,
  notes: [],
  evidence: [{ passage: 'assessment.5', quote: 'the Lao-Thai border' }],
});

/**
 * Northern Laos.
 *
 * - Region; located in Laos
 * - “Northern Laos as a region” (`protection.11`)
 * - “the Northern provinces” (`recommendations.11`)
 */
export const northernLaos = definePlace({
  kind: 'place',
  id: 'northern-laos',
  name: 'Northern Laos',
  otherNames: ['the Northern provinces'],
  type: 'region',
  codes: null,
  within: 'laos',
  notes: ['We read "the Northern provinces" (recommendations.11) as the same region.'],
  evidence: [
    {
      passage: 'protection.11',
      quote: 'Northern Laos as a region',
      supports: ['name', 'type', 'within'],
    },
    { passage: 'recommendations.11', quote: 'the Northern provinces', supports: ['otherNames'] },
  ],
});

/**
 * Rural or minority areas of Laos.
 *
 * - Area; located in Laos
 * - “rural or minority areas of Laos” (`recommendations.11`)
 */
export const ruralOrMinorityAreas = definePlace({
  kind: 'place',
  id: 'rural-or-minority-areas',
  name: 'rural or minority areas of Laos',
  otherNames: [],
  type: 'area',
  codes: null,
  within: 'laos',
  notes: [],
  evidence: [{ passage: 'recommendations.11', quote: 'rural or minority areas of Laos' }],
});

/**
 * Casinos.
 *
 * - Facility
 * - “casinos or Special Economic Zones” (`trafficking-profile.10`)
 */
export const casinos = definePlace({
  kind: 'place',
  id: 'casinos',
  name: 'casinos',
  otherNames: [],
  type: 'facility',
  codes: null,
  within: null,
  notes: ['The text says "in close proximity to", not in, casinos or Special Economic Zones.'],
  evidence: [{ passage: 'trafficking-profile.10', quote: 'casinos or Special Economic Zones' }],
});

/**
 * Special Economic Zones.
 *
 * - Area
 * - “casinos or Special Economic Zones” (`trafficking-profile.10`)
 */
export const specialEconomicZones = definePlace({
  kind: 'place',
  id: 'special-economic-zones',
  name: 'Special Economic Zones',
  otherNames: [],
  type: 'area',
  codes: null,
  within: null,
  notes: ['The text says "in close proximity to", not in, casinos or Special Economic Zones.'],
  evidence: [{ passage: 'trafficking-profile.10', quote: 'casinos or Special Economic Zones' }],
});
