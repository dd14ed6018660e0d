/** The terms that a wider term of the same vocabulary includes. A search for the wider term also finds them. */
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

/** The narrower terms of each wider term, by criterion. */
export type NarrowerTerms = typeof narrowerTerms;
