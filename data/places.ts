import { deepFreeze } from '../src/model/deep-freeze.js';
import { definePlace } from './define.js';

export const laos = definePlace({
  kind: 'place',
  id: 'laos',
  name: 'Laos',
  otherNames: ['the country'],
  type: 'country',
  codes: { alpha2: 'LA', alpha3: 'LAO', numeric: '418' },
  within: null,
  notes: [],
  evidence: [{ unit: 'trafficking-profile.1', quote: 'Laos is a source' }],
});

export const thailand = definePlace({
  kind: 'place',
  id: 'thailand',
  name: 'Thailand',
  otherNames: [],
  type: 'country',
  codes: { alpha2: 'TH', alpha3: 'THA', numeric: '764' },
  within: null,
  notes: [],
  evidence: [{ unit: 'trafficking-profile.2', quote: 'most often Thailand' }],
});

export const china = definePlace({
  kind: 'place',
  id: 'china',
  name: 'China',
  otherNames: [],
  type: 'country',
  codes: { alpha2: 'CN', alpha3: 'CHN', numeric: '156' },
  within: null,
  notes: [],
  evidence: [{ unit: 'trafficking-profile.8', quote: 'in China' }],
});

export const vietnam = definePlace({
  kind: 'place',
  id: 'vietnam',
  name: 'Vietnamese',
  otherNames: ['Vietnam', 'Viet Nam'],
  type: 'country',
  codes: { alpha2: 'VN', alpha3: 'VNM', numeric: '704' },
  within: null,
  notes: ['Named only by its people. ISO 3166 writes Viet Nam.'],
  evidence: [{ unit: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' }],
});

export const burma = definePlace({
  kind: 'place',
  id: 'burma',
  name: 'Burmese',
  otherNames: ['Burma', 'Myanmar'],
  type: 'country',
  codes: { alpha2: 'MM', alpha3: 'MMR', numeric: '104' },
  within: null,
  notes: ['Named only by its people. ISO 3166 writes Myanmar.'],
  evidence: [{ unit: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' }],
});

export const neighboringCountries = definePlace({
  kind: 'place',
  id: 'neighboring-countries',
  name: 'neighboring countries',
  otherNames: [],
  type: 'area',
  codes: null,
  within: null,
  notes: ['The text does not say which.'],
  evidence: [{ unit: 'trafficking-profile.9', quote: 'neighboring countries' }],
});

export const vientiane = definePlace({
  kind: 'place',
  id: 'vientiane',
  name: 'Vientiane',
  otherNames: [],
  type: 'city',
  codes: null,
  within: null,
  notes: [],
  evidence: [{ unit: 'assessment.6', quote: 'a transit center in Vientiane' }],
});

export const vientianeTransitCenter = definePlace({
  kind: 'place',
  id: 'vientiane-transit-center',
  name: 'transit center in Vientiane',
  otherNames: ['transit center'],
  type: 'facility',
  codes: null,
  within: 'vientiane',
  notes: ['A center where identified victims returning from Thailand stayed: nothing to do with Laos as a country of transit.'],
  evidence: [{ unit: 'protection.6', quote: 'a transit center in Vientiane' }],
});

export const womensUnionShelter = definePlace({
  kind: 'place',
  id: 'womens-union-shelter',
  name: "Lao Women's Union shelter",
  otherNames: [],
  type: 'facility',
  codes: null,
  within: null,
  notes: ['The text does not say where it is.'],
  evidence: [{ unit: 'assessment.6', quote: "the Lao Women's Union shelter" }],
});

export const laoThaiBorder = definePlace({
  kind: 'place',
  id: 'lao-thai-border',
  name: 'Lao-Thai border',
  otherNames: [],
  type: 'border',
  codes: null,
  within: null,
  notes: [],
  evidence: [{ unit: 'assessment.5', quote: 'the Lao-Thai border' }],
});

export const northernLaos = definePlace({
  kind: 'place',
  id: 'northern-laos',
  name: 'Northern Laos',
  otherNames: ['the Northern provinces'],
  type: 'region',
  codes: null,
  within: 'laos',
  notes: ['"The Northern provinces" (recommendations.11) are read as the same region.'],
  evidence: [{ unit: 'protection.11', quote: 'Northern Laos as a region' }],
});

export const ruralOrMinorityAreas = definePlace({
  kind: 'place',
  id: 'rural-or-minority-areas',
  name: 'rural or minority areas of Laos',
  otherNames: [],
  type: 'area',
  codes: null,
  within: 'laos',
  notes: [],
  evidence: [{ unit: 'recommendations.11', quote: 'rural or minority areas of Laos' }],
});

export const casinos = definePlace({
  kind: 'place',
  id: 'casinos',
  name: 'casinos',
  otherNames: [],
  type: 'area',
  codes: null,
  within: null,
  notes: ['The text says "in close proximity to", not in, casinos or Special Economic Zones.'],
  evidence: [{ unit: 'trafficking-profile.10', quote: 'casinos or Special Economic Zones' }],
});

export const specialEconomicZones = definePlace({
  kind: 'place',
  id: 'special-economic-zones',
  name: 'Special Economic Zones',
  otherNames: [],
  type: 'area',
  codes: null,
  within: null,
  notes: ['The text says "in close proximity to", not in, casinos or Special Economic Zones.'],
  evidence: [{ unit: 'trafficking-profile.10', quote: 'casinos or Special Economic Zones' }],
});

/**
 * Every place that the text names, and the countries that it names only by their people.
 *
 * @example
 * ```ts
 * import { places } from 'tip-report-laos-2012';
 *
 * places.filter(({ type }) => type === 'country').map(({ codes }) => codes?.alpha2);
 * // => ['LA', 'TH', 'CN', 'VN', 'MM']
 * ```
 */
export const places = deepFreeze([
  laos,
  thailand,
  china,
  vietnam,
  burma,
  neighboringCountries,
  vientiane,
  vientianeTransitCenter,
  womensUnionShelter,
  laoThaiBorder,
  northernLaos,
  ruralOrMinorityAreas,
  casinos,
  specialEconomicZones,
] as const);
