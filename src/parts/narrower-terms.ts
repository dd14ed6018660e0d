/** The terms that a broader term of the same criterion includes. A search for the broader term also finds them. */
export const narrowerTerms = {
  group: {
    children: ['boys', 'girls'],
    female: ['girls', 'women'],
    male: ['boys', 'men'],
    persons: ['boys', 'children', 'female', 'girls', 'male', 'men', 'other', 'women'],
  },
  exploitationForm: {
    'forced-criminality': ['online-scams'],
    'forced-labor': [
      'debt-bondage',
      'domestic-servitude',
      'forced-begging',
      'forced-criminality',
      'online-scams',
      'state-sponsored-forced-labor',
    ],
    'sex-trafficking': ['child-sex-tourism', 'forced-prostitution', 'sexual-servitude'],
  },
  measure: {
    victims: ['victims-identified', 'victims-returned'],
  },
  sector: {
    agriculture: ['ranching'],
    manufacturing: ['brick-kilns', 'garment-factories', 'processing'],
  },
} as const;

/** The narrower terms of each broader term, by criterion. */
export type NarrowerTerms = typeof narrowerTerms;
