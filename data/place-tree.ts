/** Which place is within which, and the codes of countries: all that a search by place needs of the places. */
export const placeTree: readonly {
  readonly id: string;
  readonly within: string | null;
  readonly codes: { readonly alpha2: string } | null;
}[] = Object.freeze([
  { id: 'laos', within: null, codes: { alpha2: 'LA' } },
  { id: 'thailand', within: null, codes: { alpha2: 'TH' } },
  { id: 'china', within: null, codes: { alpha2: 'CN' } },
  { id: 'vietnam', within: null, codes: { alpha2: 'VN' } },
  { id: 'burma', within: null, codes: { alpha2: 'MM' } },
  { id: 'united-states', within: null, codes: { alpha2: 'US' } },
  { id: 'neighboring-countries', within: null, codes: null },
  { id: 'vientiane', within: null, codes: null },
  { id: 'vientiane-transit-center', within: 'vientiane', codes: null },
  { id: 'womens-union-shelter', within: null, codes: null },
  { id: 'lao-thai-border', within: null, codes: null },
  { id: 'northern-laos', within: 'laos', codes: null },
  { id: 'rural-or-minority-areas', within: 'laos', codes: null },
  { id: 'casinos', within: null, codes: null },
  { id: 'special-economic-zones', within: null, codes: null },
]);
