import { show } from '../../parts/show.js';
import type { TipReport } from '../../report/tip-report.js';
import type { Fault, IntegrityRule } from '../rule.js';
import {
  codesByEnglishName,
  currentCode,
  isoCountries,
  isUserAssigned,
} from '../support/iso-countries.js';

/**
 * The codes of a country are those that ISO 3166-1 gives to one country, and no name is the English name of another.
 * Other spellings, such as "Burma" or "Ivory Coast", aren't another country's name. Codes that ISO 3166-1 leaves to its
 * users are accepted.
 */
export const countryCodesAgree: IntegrityRule = {
  name: 'country-codes-agree',
  title: 'The codes and names of a country are those of one country',
  *check(dataset) {
    yield* codeProblems(dataset);
    yield* nameProblems(dataset);
  },
};

function* codeProblems(dataset: TipReport): Generator<Fault> {
  const countries = isoCountries();
  for (const [index, { codes, id }] of dataset.places.entries()) {
    if (codes === null) continue;
    const { alpha2, alpha3, numeric } = codes;
    const path = `places[${index}].codes`;
    const right = countries.get(alpha2);
    const hasAlpha3 = [...countries.values()].find((country) => country.alpha3 === alpha3);
    const hasNumeric = [...countries.values()].find((country) => country.numeric === numeric);
    if (hasAlpha3 !== undefined && hasAlpha3 === hasNumeric && hasAlpha3 !== right) {
      yield {
        path: `${path}.alpha2`,
        id,
        message: `the alpha2 code is ${show(alpha2)}, but ${alpha3} and ${numeric} are the codes of ${hasAlpha3.alpha2}`,
        hint: `Write ${show(hasAlpha3.alpha2)}, or fix \`codes.alpha3\` and \`codes.numeric\``,
      };
    } else if (right !== undefined) {
      for (const key of ['alpha3', 'numeric'] as const) {
        if (codes[key] === right[key]) continue;
        yield {
          path: `${path}.${key}`,
          id,
          message: `the ${key} code of ${alpha2} is ${show(right[key])}, not ${show(codes[key])}`,
          hint: `Write ${show(right[key])}, or fix \`codes.alpha2\``,
        };
      }
    } else if (!isUserAssigned(alpha2)) {
      yield {
        path: `${path}.alpha2`,
        id,
        message: `ISO 3166-1 has no country ${show(alpha2)}`,
        hint: 'Write its code of two letters; for a country without one, a code from XA to XZ',
      };
    }
  }
}

function* nameProblems({ metadata, places }: TipReport): Generator<Fault> {
  const codeByName = codesByEnglishName();
  const ownNames = new Map<string, string>();
  for (const [index, { id, name, otherNames, codes }] of places.entries()) {
    if (codes === null) continue;
    for (const each of [name, ...otherNames]) {
      ownNames.set(each, codes.alpha2);
      const alpha2 = codeByName.get(each);
      if (alpha2 === undefined || alpha2 === currentCode(codes.alpha2)) continue;
      yield {
        path: `places[${index}].codes.alpha2`,
        id,
        message: `${show(each)} is the English name of ${alpha2}, not of ${codes.alpha2}`,
        hint: `Write the codes of ${alpha2} in \`codes\`, or fix \`name\` and \`otherNames\``,
      };
    }
  }
  const { id, country, countryName } = metadata;
  const alpha2 = ownNames.get(countryName) ?? codeByName.get(countryName);
  if (alpha2 === undefined || currentCode(alpha2) === currentCode(country)) return;
  yield {
    path: 'metadata.country',
    id,
    message: `the country is ${show(country)}, but ${show(countryName)} is the name of ${alpha2}`,
    hint: `Write ${show(alpha2)}, or fix \`countryName\``,
  };
}
