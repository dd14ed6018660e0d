/**
 * Terms that a wider term of the same vocabulary takes in. Asking for the wider one finds the narrower ones, too.
 *
 * - Groups: `female` takes in women and girls, `male` men and boys, `children` boys and girls.
 * - Forms of exploitation: `sex-trafficking` takes in forced prostitution, sexual servitude and child sex tourism;
 *   `forced-labor` domestic servitude, debt bondage and forced begging.
 * - Sectors: `manufacturing` takes in garment factories.
 */
export const narrowerTerms = {
  group: {
    children: ['boys', 'girls'],
    female: ['girls', 'women'],
    male: ['boys', 'men'],
  },
  form: {
    'forced-labor': ['debt-bondage', 'domestic-servitude', 'forced-begging'],
    'sex-trafficking': ['child-sex-tourism', 'forced-prostitution', 'sexual-servitude'],
  },
  sector: {
    manufacturing: ['garment-factories'],
  },
} as const;

/** Terms that a wider term takes in, by criterion and term. */
export type NarrowerTerms = typeof narrowerTerms;
