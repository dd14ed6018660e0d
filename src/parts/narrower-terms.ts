/** The terms that a wider term of the same criterion includes. A search for the wider term also finds them. */
export const narrowerTerms = {
  group: {
    children: ['boys', 'girls'],
    female: ['girls', 'women'],
    male: ['boys', 'men'],
    persons: ['boys', 'children', 'female', 'girls', 'male', 'men', 'women'],
  },
  exploitationForm: {
    'forced-labor': ['debt-bondage', 'domestic-servitude', 'forced-begging'],
    'sex-trafficking': ['child-sex-tourism', 'forced-prostitution', 'sexual-servitude'],
  },
  measure: {
    victims: ['victims-identified', 'victims-returned'],
  },
  sector: {
    manufacturing: ['garment-factories'],
  },
} as const;

/** The narrower terms of each wider term, by criterion. */
export type NarrowerTerms = typeof narrowerTerms;
