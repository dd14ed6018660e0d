const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The ISO 3166-1 alpha-2 code of a country by its English name, as far as the JavaScript engine knows it: "Laos", "Burma".
 * Null for any other name.
 */
export function countryCodeOf(name: string): string | null {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const wanted = comparable(name);
  for (const first of letters) {
    for (const second of letters) {
      const code = `${first}${second}`;
      // The engine also knows codes that are no longer in use, under the name of the country of today.
      if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
      // "Myanmar (Burma)" has two names.
      const known = names.of(code)?.split(/ \(|\)/) ?? [];
      if (known.some((each) => each !== '' && comparable(each) === wanted)) return code;
    }
  }
  return null;
}

function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/\bst\./g, 'st')
    .replace(/’/g, "'")
    .replace(/^the /, '')
    .trim();
}
