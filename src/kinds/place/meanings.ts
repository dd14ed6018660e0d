import type { PlaceType } from './place.js';

/** What the terms of {@link PlaceType} mean. */
export const placeTypeMeanings: Readonly<Record<PlaceType, string>> = {
  area: 'an area without fixed bounds, or several',
  border: 'a border between countries',
  city: 'a city',
  countries: 'several countries that the report does not name one by one',
  country: 'a country',
  facility: 'a building or site, or several of a kind',
  other: 'as `otherTerms` says',
  region: 'a part of a country',
};
