import type { Dataset } from '../../report/dataset.js';

/**
 * The names of each country by its two-letter code: the names of its place, without those that name its people.
 *
 * A place of a country that the report names only by its people has the report's adjective for its name, and other places
 * may have the adjective among their other names. A name counts as one of the people where a victim category of the
 * dataset gives the same word as a nationality of that country. The name of the country reported on is always a name.
 */
export function countryNames(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const peoples = new Map<string, Set<string>>();
  for (const { who } of dataset.victimCategories) {
    for (const { country, phrase } of who.nationalities) {
      const known = peoples.get(country);
      if (known === undefined) peoples.set(country, new Set([phrase]));
      else known.add(phrase);
    }
  }
  const { country: reported, countryName } = dataset.report;
  const names = new Map([[reported, new Set([countryName])]]);
  for (const { codes, name, otherNames } of dataset.places) {
    if (codes === null) continue;
    const ofPeople = peoples.get(codes.alpha2);
    const known = names.get(codes.alpha2) ?? new Set();
    for (const word of [name, ...otherNames]) if (ofPeople?.has(word) !== true) known.add(word);
    names.set(codes.alpha2, known);
  }
  return names;
}
