import { defineVictimCategory } from './define.js';

/**
 * Women, children, and men subjected to forced prostitution and forced labor.
 *
 * - “women, children, and men”, subjected to exploitation; not called victims; “forced prostitution”; “forced labor”; from the country: Laos → not stated; through the country: not stated → Laos → not stated; to the country: not stated → Laos; source: the report itself; qualifiers: “to a much lesser extent”
 * - “Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor.” (`trafficking-profile.1`)
 */
export const womenChildrenAndMen = defineVictimCategory({
  kind: 'victim-category',
  id: 'women-children-and-men',
  label: 'Women, children, and men subjected to forced prostitution and forced labor',
  who: {
    phrase: 'women, children, and men',
    groups: ['women', 'children', 'men'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'subjected',
  exploitation: [
    { form: 'forced-prostitution', phrase: 'forced prostitution', sectors: [] },
    { form: 'forced-labor', phrase: 'forced labor', sectors: [] },
  ],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false },
      destination: { kind: 'not-stated' },
    },
    {
      role: 'transit',
      origin: { kind: 'not-stated' },
      transit: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false },
      destination: { kind: 'not-stated' },
    },
    {
      role: 'destination',
      origin: { kind: 'not-stated' },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    {
      kind: 'extent',
      degree: 'much-lesser',
      phrase: 'to a much lesser extent',
      limits: ['routes[1]', 'routes[2]'],
    },
  ],
  attribution: { voice: 'report' },
  broader: [],
  related: [],
  notes: [
    '"To a much lesser extent" limits the roles of transit and destination, not that of source.',
    'The sentence does not say which group is subjected to which form, or which role of Laos concerns which group. All are listed together: a search for men in forced prostitution finds this category, although the text does not say that men are subjected to it.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.1',
      quote:
        'Laos is a source, and to a much lesser extent, a transit and destination country for women, children, and men who are subjected to forced prostitution and forced labor.',
    },
  ],
});

/**
 * Lao trafficking victims, often migrants seeking work, in destination countries, most often Thailand.
 *
 * - “Lao trafficking victims”, called victims; “conditions of involuntary exploitation only after arriving in their destination countries” (no form named); from the country: Laos → Thailand; source: the report itself; qualifiers: “often are migrants seeking work outside of the country”, “most often”
 * - “Lao trafficking victims often are migrants seeking work outside of the country who encounter conditions of involuntary exploitation only after arriving in their destination countries, most often Thailand.” (`trafficking-profile.2`)
 */
export const laoVictimsAbroad = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-victims-abroad',
  label:
    'Lao trafficking victims, often migrants seeking work, in destination countries, most often Thailand',
  who: {
    phrase: 'Lao trafficking victims',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'migrants',
  },
  status: 'victims',
  exploitation: [
    {
      form: 'unspecified',
      phrase:
        'conditions of involuntary exploitation only after arriving in their destination countries',
      sectors: [],
    },
  ],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
      destination: {
        kind: 'countries',
        countries: ['TH'],
        phrase: 'their destination countries, most often Thailand',
        inferred: false,
      },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    {
      kind: 'frequency',
      degree: 'often',
      phrase: 'often are migrants seeking work outside of the country',
      limits: ['who.migration'],
    },
    {
      kind: 'emphasis',
      degree: 'most-often',
      phrase: 'most often',
      limits: ['routes[0].destination'],
    },
  ],
  attribution: { voice: 'report' },
  broader: ['women-children-and-men'],
  related: [],
  notes: [
    'The sentence is about Lao trafficking victims. "Often" limits that they are migrants seeking work outside of the country. They leave Laos and no form is named for them, so they are in the category of the opening sentence.',
    'Destination countries other than Thailand are implied, but not named here.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.2',
      quote:
        'Lao trafficking victims often are migrants seeking work outside of the country who encounter conditions of involuntary exploitation only after arriving in their destination countries, most often Thailand.',
    },
  ],
});

/**
 * Many Lao migrants, particularly women, in sexual servitude in Thailand's commercial sex trade.
 *
 * - “Many Lao migrants, particularly women”, subjected to exploitation; not called victims; “conditions of sexual servitude in Thailand's commercial sex trade” in “commercial sex trade”; from the country: Laos → Thailand; source: the report itself; qualifiers: “Many”, “particularly women”
 * - “Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand, but after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade” (`trafficking-profile.3`)
 */
export const laoMigrantsInThaiSexTrade = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-migrants-in-thai-sex-trade',
  label:
    "Many Lao migrants, particularly women, in sexual servitude in Thailand's commercial sex trade",
  who: {
    phrase: 'Many Lao migrants, particularly women',
    groups: ['persons', 'women'],
    emphasized: ['women'],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'migrants',
  },
  status: 'subjected',
  exploitation: [
    {
      form: 'sexual-servitude',
      phrase: "conditions of sexual servitude in Thailand's commercial sex trade",
      sectors: [{ sector: 'commercial-sex', phrase: 'commercial sex trade' }],
    },
  ],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
      destination: { kind: 'countries', countries: ['TH'], phrase: 'Thailand', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    { kind: 'extent', degree: 'many', phrase: 'Many' },
    { kind: 'emphasis', degree: 'particularly', phrase: 'particularly women' },
  ],
  attribution: { voice: 'report' },
  broader: ['lao-victims-abroad'],
  related: [{ kind: 'statistic', id: 'broker-fees' }],
  notes: [
    '"Particularly women" does not exclude other migrants.',
    '"Pay broker fees" means that brokers are paid for a job. The sentence does not say that they exploit people or recruit them for it, so they are not among the exploiters.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.3',
      quote:
        "Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand, but after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade",
    },
  ],
});

/**
 * Many Lao migrants, particularly women, sometimes in forced labor in Thai domestic service, garment factories, or agriculture.
 *
 * - “Many Lao migrants, particularly women”, subjected to exploitation; not called victims; “forced labor” in “domestic service”, “garment factories”, “agricultural industries”; from the country: Laos → Thailand; source: the report itself; qualifiers: “Many”, “particularly women”, “sometimes to forced labor”
 * - “Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand, but after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade, and sometimes to forced labor in domestic service, garment factories, or agricultural industries.” (`trafficking-profile.3`)
 */
export const laoMigrantsInThaiLabor = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-migrants-in-thai-labor',
  label:
    'Many Lao migrants, particularly women, sometimes in forced labor in Thai domestic service, garment factories, or agriculture',
  who: {
    phrase: 'Many Lao migrants, particularly women',
    groups: ['persons', 'women'],
    emphasized: ['women'],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'migrants',
  },
  status: 'subjected',
  exploitation: [
    {
      form: 'forced-labor',
      phrase: 'forced labor',
      sectors: [
        { sector: 'domestic-service', phrase: 'domestic service' },
        { sector: 'garment-factories', phrase: 'garment factories' },
        { sector: 'agriculture', phrase: 'agricultural industries' },
      ],
    },
  ],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
      destination: { kind: 'countries', countries: ['TH'], phrase: 'Thailand', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    { kind: 'extent', degree: 'many', phrase: 'Many' },
    { kind: 'emphasis', degree: 'particularly', phrase: 'particularly women' },
    { kind: 'frequency', degree: 'sometimes', phrase: 'sometimes to forced labor' },
  ],
  attribution: { voice: 'report' },
  broader: ['lao-victims-abroad'],
  related: [{ kind: 'statistic', id: 'broker-fees' }],
  notes: [
    'The sentence mentions "jobs in Thailand" and Thailand\'s sex trade before the labor. We infer from "after their arrival" that the labor is in Thailand too.',
    '"Pay broker fees" means that brokers are paid for a job. The sentence does not say that they exploit people or recruit them for it, so they are not among the exploiters.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.3',
      quote:
        "Many Lao migrants, particularly women, pay broker fees, normally ranging from the equivalents of $70 to $200, to obtain jobs in Thailand, but after their arrival are subjected to conditions of sexual servitude in Thailand's commercial sex trade, and sometimes to forced labor in domestic service, garment factories, or agricultural industries.",
    },
  ],
});

/**
 * Lao men and boys in forced labor in Thailand, especially in fishing and construction.
 *
 * - “Lao men and boys”, called victims; “forced labor” in “fishing”, “construction”; from the country: Laos → Thailand; source: the report itself; qualifiers: “especially in the fishing and construction industries”
 * - “Lao men and boys are also victims of forced labor in Thailand, especially in the fishing and construction industries.” (`trafficking-profile.4`)
 */
export const laoMenAndBoysInThailand = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-men-and-boys-in-thailand',
  label: 'Lao men and boys in forced labor in Thailand, especially in fishing and construction',
  who: {
    phrase: 'Lao men and boys',
    groups: ['men', 'boys'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'victims',
  exploitation: [
    {
      form: 'forced-labor',
      phrase: 'forced labor',
      sectors: [
        { sector: 'fishing', phrase: 'fishing' },
        { sector: 'construction', phrase: 'construction' },
      ],
    },
  ],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
      destination: { kind: 'countries', countries: ['TH'], phrase: 'Thailand', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    {
      kind: 'emphasis',
      degree: 'especially',
      phrase: 'especially in the fishing and construction industries',
    },
  ],
  attribution: { voice: 'report' },
  broader: ['women-children-and-men'],
  related: [],
  notes: [
    'The sentence does not call them migrants, so they are in the category of the opening sentence, not in that of migrants abroad.',
    '"Especially" singles out two industries and does not exclude others.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.4',
      quote:
        'Lao men and boys are also victims of forced labor in Thailand, especially in the fishing and construction industries.',
    },
  ],
});

/**
 * Ethnic minority populations of Laos, often vulnerable to trafficking in Thailand.
 *
 * - “Ethnic minority populations of Laos”, called vulnerable, not victims; vulnerable to “trafficking” (no form named); vulnerable to trafficking from the country: Laos → Thailand; source: the report itself; qualifiers: “often”
 * - “Ethnic minority populations of Laos often are vulnerable to trafficking in Thailand, due to their lack of Thai language skills and unfamiliarity with Thai society.” (`trafficking-profile.5`)
 */
export const ethnicMinoritiesInThailand = defineVictimCategory({
  kind: 'victim-category',
  id: 'ethnic-minorities-in-thailand',
  label: 'Ethnic minority populations of Laos, often vulnerable to trafficking in Thailand',
  who: {
    phrase: 'Ethnic minority populations of Laos',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'of Laos', country: 'LA' }],
    ethnicities: ['Ethnic minority populations'],
    migration: 'not-stated',
  },
  status: 'vulnerable',
  exploitation: [{ form: 'unspecified', phrase: 'trafficking', sectors: [] }],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: true },
      destination: { kind: 'countries', countries: ['TH'], phrase: 'Thailand', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: ['lack of Thai language skills', 'unfamiliarity with Thai society'],
  hedges: [{ kind: 'frequency', degree: 'often', phrase: 'often' }],
  attribution: { voice: 'report' },
  broader: [],
  related: [],
  notes: [
    'Vulnerable does not mean victims, so this category is not placed under any category of victims.',
    'We read "of Laos" as nationality, and from it where the route starts.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.5',
      quote:
        'Ethnic minority populations of Laos often are vulnerable to trafficking in Thailand, due to their lack of Thai language skills and unfamiliarity with Thai society.',
    },
  ],
});

/**
 * Small number of Lao women and girls reportedly sold as brides in China.
 *
 * - “Lao women and girls”, subjected to exploitation; not called victims; “sold as brides”; from the country: Laos → China; source: the report itself; qualifiers: “Small number”, “reportedly”
 * - “Small number of Lao women and girls are reportedly sold as brides in China.” (`trafficking-profile.8`)
 */
export const laoWomenAndGirlsInChina = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-women-and-girls-in-china',
  label: 'Small number of Lao women and girls reportedly sold as brides in China',
  who: {
    phrase: 'Lao women and girls',
    groups: ['women', 'girls'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'subjected',
  exploitation: [{ form: 'sold-as-bride', phrase: 'sold as brides', sectors: [] }],
  routes: [
    {
      role: 'source',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
      destination: { kind: 'countries', countries: ['CN'], phrase: 'China', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    { kind: 'extent', degree: 'small-number', phrase: 'Small number' },
    { kind: 'certainty', degree: 'reported', phrase: 'reportedly' },
  ],
  attribution: { voice: 'report' },
  broader: [],
  related: [{ kind: 'statistic', id: 'lao-brides-in-china' }],
  notes: [
    'The text says "sold as brides" and does not mention forced marriage.',
    'Trafficking-profile.1 names forced prostitution and forced labor. Being sold as a bride is another form, so this category is in no broader one.',
    'The text says "sold", not "subjected". Of all statuses, "subjected" is the closest.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.8',
      quote: 'Small number of Lao women and girls are reportedly sold as brides in China.',
    },
  ],
});

/**
 * Vietnamese, Chinese, and Burmese women subjected to sex trafficking and forced labor in neighboring countries, for whom Laos is increasingly a transit country.
 *
 * - “Vietnamese, Chinese, and Burmese women”, subjected to exploitation; not called victims; “sex trafficking”; “forced labor”; through the country: Vietnam, China, Burma (Myanmar) → Laos → “neighboring countries”; source: the report itself; qualifiers: “increasingly”
 * - “Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries.” (`trafficking-profile.9`)
 */
export const foreignWomenInTransit = defineVictimCategory({
  kind: 'victim-category',
  id: 'foreign-women-in-transit',
  label:
    'Vietnamese, Chinese, and Burmese women subjected to sex trafficking and forced labor in neighboring countries, for whom Laos is increasingly a transit country',
  who: {
    phrase: 'Vietnamese, Chinese, and Burmese women',
    groups: ['women'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [
      { phrase: 'Vietnamese', country: 'VN' },
      { phrase: 'Chinese', country: 'CN' },
      { phrase: 'Burmese', country: 'MM' },
    ],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'subjected',
  exploitation: [
    { form: 'sex-trafficking', phrase: 'sex trafficking', sectors: [] },
    { form: 'forced-labor', phrase: 'forced labor', sectors: [] },
  ],
  routes: [
    {
      role: 'transit',
      origin: {
        kind: 'countries',
        countries: ['VN', 'CN', 'MM'],
        phrase: 'Vietnamese, Chinese, and Burmese',
        inferred: true,
      },
      transit: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false },
      destination: { kind: 'described', phrase: 'neighboring countries' },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [{ kind: 'trend', degree: 'increasingly', phrase: 'increasingly' }],
  attribution: { voice: 'report' },
  broader: ['women-children-and-men'],
  related: [{ kind: 'finding', id: 'porous-borders' }],
  notes: [
    '"Increasingly" describes Laos as a transit country, not the number of women.',
    'The origins are inferred from the nationalities. The text does not say which neighboring countries it means.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.9',
      quote:
        'Given its porous borders, Laos is increasingly a transit country for Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking and forced labor in neighboring countries.',
    },
  ],
});

/**
 * Some Vietnamese and Chinese women in forced prostitution in Laos, usually in close proximity to casinos or Special Economic Zones.
 *
 * - “Some Vietnamese and Chinese women”, subjected to exploitation; not called victims; “forced prostitution”; to the country: Vietnam, China → Laos; source: the report itself; qualifiers: “Some”, “usually in close proximity to casinos or Special Economic Zones”
 * - “Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos, usually in close proximity to casinos or Special Economic Zones.” (`trafficking-profile.10`)
 */
export const foreignWomenInLaos = defineVictimCategory({
  kind: 'victim-category',
  id: 'foreign-women-in-laos',
  label:
    'Some Vietnamese and Chinese women in forced prostitution in Laos, usually in close proximity to casinos or Special Economic Zones',
  who: {
    phrase: 'Some Vietnamese and Chinese women',
    groups: ['women'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [
      { phrase: 'Vietnamese', country: 'VN' },
      { phrase: 'Chinese', country: 'CN' },
    ],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'subjected',
  exploitation: [{ form: 'forced-prostitution', phrase: 'forced prostitution', sectors: [] }],
  routes: [
    {
      role: 'destination',
      origin: {
        kind: 'countries',
        countries: ['VN', 'CN'],
        phrase: 'Vietnamese and Chinese',
        inferred: true,
      },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false },
    },
  ],
  exploiters: [],
  places: ['casinos', 'special-economic-zones'],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [
    { kind: 'extent', degree: 'some', phrase: 'Some' },
    {
      kind: 'frequency',
      degree: 'usually',
      phrase: 'usually in close proximity to casinos or Special Economic Zones',
    },
  ],
  attribution: { voice: 'report' },
  broader: ['women-children-and-men'],
  related: [],
  notes: [
    'The text says near casinos or Special Economic Zones, not in them. It does not name Burmese women here.',
    'The origins are inferred from the nationalities.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.10',
      quote:
        'Some Vietnamese and Chinese women are also subjected to forced prostitution in Laos, usually in close proximity to casinos or Special Economic Zones.',
    },
  ],
});

/**
 * Lao citizens trafficked within the country.
 *
 * - “Lao citizens trafficked within the country”, subjected to exploitation; not called victims; “internal trafficking” (no form named); within the country: “within the country”; source: the report itself; qualifiers: “fewer reported instances”
 * - “internal trafficking by identifying and assisting Lao citizens trafficked within the country” (`recommendations.1`)
 * - “Although there are fewer reported instances of internal trafficking” (`trafficking-profile.11`)
 */
export const laoCitizensWithinLaos = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-citizens-within-laos',
  label: 'Lao citizens trafficked within the country',
  who: {
    phrase: 'Lao citizens trafficked within the country',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao citizens', country: 'LA' }],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'subjected',
  exploitation: [{ form: 'unspecified', phrase: 'internal trafficking', sectors: [] }],
  routes: [
    {
      role: 'internal',
      phrase: 'within the country',
      origin: {
        kind: 'countries',
        countries: ['LA'],
        phrase: 'within the country',
        inferred: true,
      },
      destination: {
        kind: 'countries',
        countries: ['LA'],
        phrase: 'within the country',
        inferred: true,
      },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [{ kind: 'extent', degree: 'fewer', phrase: 'fewer reported instances' }],
  attribution: { voice: 'report' },
  broader: [],
  related: [
    { kind: 'statistic', id: 'internal-trafficking-instances' },
    { kind: 'finding', id: 'internal-sex-trafficking-remained' },
  ],
  notes: [
    'We read that Lao citizens are trafficked within the country from the recommendation to identify and assist them, which implies it.',
    'The text does not say fewer than what. The word "reported" is part of the measure of the figure.',
  ],
  evidence: [
    {
      passage: 'recommendations.1',
      quote:
        'internal trafficking by identifying and assisting Lao citizens trafficked within the country',
      supports: ['who', 'status', 'exploitation', 'routes', 'attribution'],
    },
    {
      passage: 'trafficking-profile.11',
      quote: 'Although there are fewer reported instances of internal trafficking',
      supports: ['exploitation', 'hedges', 'related'],
    },
  ],
});

/**
 * Lao women and girls subjected to sex trafficking within the country.
 *
 * - “Lao women and girls”, subjected to exploitation; not called victims; “sex trafficking”; within the country: “within the country”; source: the report itself
 * - “sex trafficking of Lao women and girls within the country remained a problem” (`trafficking-profile.11`)
 */
export const laoWomenAndGirlsWithinLaos = defineVictimCategory({
  kind: 'victim-category',
  id: 'lao-women-and-girls-within-laos',
  label: 'Lao women and girls subjected to sex trafficking within the country',
  who: {
    phrase: 'Lao women and girls',
    groups: ['women', 'girls'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'subjected',
  exploitation: [{ form: 'sex-trafficking', phrase: 'sex trafficking', sectors: [] }],
  routes: [
    {
      role: 'internal',
      phrase: 'within the country',
      origin: {
        kind: 'countries',
        countries: ['LA'],
        phrase: 'within the country',
        inferred: true,
      },
      destination: {
        kind: 'countries',
        countries: ['LA'],
        phrase: 'within the country',
        inferred: true,
      },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [],
  attribution: { voice: 'report' },
  broader: ['lao-citizens-within-laos'],
  related: [{ kind: 'finding', id: 'internal-sex-trafficking-remained' }],
  notes: [],
  evidence: [
    {
      passage: 'trafficking-profile.11',
      quote: 'sex trafficking of Lao women and girls within the country remained a problem',
    },
  ],
});

/**
 * Children, especially girls, vulnerable to the worst forms of trafficking.
 *
 * - “children, especially girls”, called vulnerable, not victims; vulnerable to “the worst forms of trafficking”; vulnerable to trafficking within the country: “domestically”; vulnerable to trafficking across borders (the report doesn’t say whether from, through or to the country): “internationally”; source: the report itself; qualifiers: “especially girls”
 * - “Additionally, children, especially girls, are also vulnerable to the worst forms of trafficking, both domestically and internationally.” (`trafficking-profile.12`)
 */
export const childrenEspeciallyGirls = defineVictimCategory({
  kind: 'victim-category',
  id: 'children-especially-girls',
  label: 'Children, especially girls, vulnerable to the worst forms of trafficking',
  who: {
    phrase: 'children, especially girls',
    groups: ['children', 'girls'],
    emphasized: ['girls'],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'vulnerable',
  exploitation: [
    {
      form: 'worst-forms-of-trafficking',
      phrase: 'the worst forms of trafficking',
      sectors: [],
    },
  ],
  routes: [
    {
      role: 'internal',
      phrase: 'domestically',
      origin: { kind: 'countries', countries: ['LA'], phrase: 'domestically', inferred: true },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'domestically', inferred: true },
    },
    {
      role: 'not-stated',
      phrase: 'internationally',
      origin: { kind: 'not-stated' },
      destination: { kind: 'not-stated' },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [{ kind: 'emphasis', degree: 'especially', phrase: 'especially girls' }],
  attribution: { voice: 'report' },
  broader: [],
  related: [],
  notes: [
    'The text does not give the nationality of the children, or say which forms are the worst.',
    'Vulnerable does not mean victims, so this category is not placed under any category of victims.',
  ],
  evidence: [
    {
      passage: 'trafficking-profile.12',
      quote:
        'Additionally, children, especially girls, are also vulnerable to the worst forms of trafficking, both domestically and internationally.',
    },
  ],
});

/**
 * Lao who have returned or been deported from Thailand; the immigration police reported "minimal identification of victims" among them.
 *
 * - “Lao who have returned or been deported from Thailand”, people who returned or were returned; the report mentions victims among them, and doesn’t call all of them victims; no form named; back to the country (a return, not trafficking): Thailand → Laos; source: immigration police (“have reported”); qualifiers: “minimal identification of victims”
 * - “The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.” (`assessment.5`)
 */
export const returneesFromThailand = defineVictimCategory({
  kind: 'victim-category',
  id: 'returnees-from-thailand',
  label:
    'Lao who have returned or been deported from Thailand; the immigration police reported "minimal identification of victims" among them',
  who: {
    phrase: 'Lao who have returned or been deported from Thailand',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [{ phrase: 'Lao', country: 'LA' }],
    ethnicities: [],
    migration: 'returned',
  },
  status: 'returned-including-victims',
  exploitation: [],
  routes: [
    {
      role: 'return',
      origin: { kind: 'countries', countries: ['TH'], phrase: 'Thailand', inferred: false },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [{ kind: 'extent', degree: 'minimal', phrase: 'minimal identification of victims' }],
  attribution: {
    voice: 'government',
    source: 'immigration-police',
    phrase: 'have reported',
  },
  broader: [],
  related: [
    { kind: 'statistic', id: 'victims-identified-among-returnees' },
    { kind: 'finding', id: 'minimal-identification-among-returnees' },
  ],
  notes: [
    '"Minimal" describes the identification. We read "minimal identification of victims among" them as saying that victims were among them. The text does not say how many.',
    'The text does not call them migrants.',
  ],
  evidence: [
    {
      passage: 'assessment.5',
      quote:
        'The immigration police, who operate a trafficking in persons division at the Lao-Thai border, have reported minimal identification of victims among Lao who have returned or been deported from Thailand.',
    },
  ],
});

/**
 * Trafficking victims returned to Laos under the official repatriation system.
 *
 * - “trafficking victims”, called victims; “trafficking” (no form named); back to the country (a return, not trafficking): not stated → Laos; source: the report itself
 * - “195 trafficking victims were returned to Laos under the official repatriation system” (`protection.4`)
 */
export const victimsReturnedOfficially = defineVictimCategory({
  kind: 'victim-category',
  id: 'victims-returned-officially',
  label: 'Trafficking victims returned to Laos under the official repatriation system',
  who: {
    phrase: 'trafficking victims',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'returned',
  },
  status: 'victims',
  exploitation: [{ form: 'unspecified', phrase: 'trafficking', sectors: [] }],
  routes: [
    {
      role: 'return',
      origin: { kind: 'not-stated' },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: false },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [],
  attribution: { voice: 'report' },
  broader: [],
  related: [
    { kind: 'statistic', id: 'officially-returned-victims' },
    { kind: 'legal-provision', id: 'official-repatriation-system' },
    { kind: 'finding', id: 'victims-repatriated-officially' },
  ],
  notes: [
    'The text does not say from which country they were returned, or give their sex, age or nationality.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote: '195 trafficking victims were returned to Laos under the official repatriation system',
    },
  ],
});

/**
 * People "pushed back" unofficially by Thai authorities; "more victims" were among them.
 *
 * - “those "pushed back" unofficially by Thai authorities as undocumented migrants”, people who returned or were returned; the report mentions victims among them, and doesn’t call all of them victims; no form named; back to the country (a return, not trafficking): Thailand → Laos; source: the report itself; qualifiers: “more victims”
 * - “returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants” (`protection.4`)
 */
export const peoplePushedBack = defineVictimCategory({
  kind: 'victim-category',
  id: 'people-pushed-back',
  label: 'People "pushed back" unofficially by Thai authorities; "more victims" were among them',
  who: {
    phrase: 'those "pushed back" unofficially by Thai authorities as undocumented migrants',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'returned',
  },
  status: 'returned-including-victims',
  exploitation: [],
  routes: [
    {
      role: 'return',
      origin: { kind: 'countries', countries: ['TH'], phrase: 'Thai', inferred: true },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'Laos', inferred: true },
    },
  ],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [{ kind: 'extent', degree: 'more', phrase: 'more victims' }],
  attribution: { voice: 'report' },
  broader: [],
  related: [
    { kind: 'statistic', id: 'unofficially-returned-victims' },
    { kind: 'finding', id: 'victims-among-those-pushed-back' },
  ],
  notes: [
    'Victims were among them. The text does not say that all were victims, or how many.',
    'We read "as undocumented migrants" as how Thai authorities treated them. The text does not say whether they were undocumented migrants.',
    'We infer that they were pushed back to Laos, since the sentence names Laos for the official returns.',
  ],
  evidence: [
    {
      passage: 'protection.4',
      quote:
        'returned to Laos under the official repatriation system, but more victims were among those "pushed back" unofficially by Thai authorities as undocumented migrants',
    },
  ],
});

/**
 * Identified victims returning from Thailand.
 *
 * - “victims identified by Thai or Lao authorities”, called victims; “trafficking” (no form named); back to the country (a return, not trafficking): Thailand → Laos; source: the report itself
 * - “Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters” (`protection.3`)
 * - “a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed” (`protection.6`)
 */
export const identifiedVictimsReturningFromThailand = defineVictimCategory({
  kind: 'victim-category',
  id: 'identified-victims-returning-from-thailand',
  label: 'Identified victims returning from Thailand',
  who: {
    phrase: 'victims identified by Thai or Lao authorities',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'returned',
  },
  status: 'victims',
  exploitation: [{ form: 'unspecified', phrase: 'trafficking', sectors: [] }],
  routes: [
    {
      role: 'return',
      origin: { kind: 'countries', countries: ['TH'], phrase: 'Thailand', inferred: false },
      destination: { kind: 'countries', countries: ['LA'], phrase: 'Lao', inferred: true },
    },
  ],
  exploiters: [],
  places: ['vientiane-transit-center', 'vientiane'],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [],
  attribution: { voice: 'report' },
  broader: [],
  related: [
    { kind: 'finding', id: 'returned-victims-referred' },
    { kind: 'finding', id: 'transit-center-operated' },
    { kind: 'finding', id: 'assessments-conducted-at-transit-center' },
    { kind: 'organization', id: 'thai-authorities' },
    { kind: 'organization', id: 'lao-authorities' },
  ],
  notes: [
    'They were referred "upon their return". The text does not say when they were identified.',
    'Protection.3 says who identified them, protection.6 does not. We read both as one group. Only protection.6 says "victims of trafficking".',
    'We infer that they returned to Laos: "Lao" describes the authorities.',
  ],
  evidence: [
    {
      passage: 'protection.3',
      quote:
        'Upon their return from Thailand, victims identified by Thai or Lao authorities were referred to shelters',
      supports: ['who', 'status', 'routes', 'attribution', 'related'],
    },
    {
      passage: 'protection.6',
      quote:
        'a transit center in Vientiane where identified victims of trafficking returning from Thailand stayed',
      supports: ['status', 'exploitation', 'routes', 'places', 'related'],
    },
  ],
});

/**
 * Women and children identified as trafficking victims.
 *
 * - “women and children identified as trafficking victims”, called victims; “trafficking” (no form named); source: the report itself
 * - “women and children identified as trafficking victims are exempted from criminal prosecution” (`protection.8`)
 */
export const womenAndChildrenIdentified = defineVictimCategory({
  kind: 'victim-category',
  id: 'women-and-children-identified',
  label: 'Women and children identified as trafficking victims',
  who: {
    phrase: 'women and children identified as trafficking victims',
    groups: ['women', 'children'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'victims',
  exploitation: [{ form: 'unspecified', phrase: 'trafficking', sectors: [] }],
  routes: [],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [],
  attribution: { voice: 'report' },
  broader: [],
  related: [
    { kind: 'legal-provision', id: 'law-on-development-and-protection-of-women' },
    { kind: 'finding', id: 'identified-women-and-children-exempted' },
  ],
  notes: [
    'The sentence is about an exemption that the law grants them. It says nothing about men.',
  ],
  evidence: [
    {
      passage: 'protection.8',
      quote:
        'women and children identified as trafficking victims are exempted from criminal prosecution',
    },
  ],
});

/**
 * Male victims of trafficking.
 *
 * - “male victims of trafficking”, called victims; “trafficking” (no form named); source: the report itself
 * - “Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support.” (`protection.10`)
 */
export const maleVictims = defineVictimCategory({
  kind: 'victim-category',
  id: 'male-victims',
  label: 'Male victims of trafficking',
  who: {
    phrase: 'male victims of trafficking',
    groups: ['male'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'victims',
  exploitation: [{ form: 'unspecified', phrase: 'trafficking', sectors: [] }],
  routes: [],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [],
  attribution: { voice: 'report' },
  broader: [],
  related: [{ kind: 'finding', id: 'male-victims-without-similar-support' }],
  notes: ['The sentence says "Most" of the anti-trafficking organizations, not of the victims.'],
  evidence: [
    {
      passage: 'protection.10',
      quote:
        'Most anti-trafficking organizations focus on women and children, leaving male victims of trafficking without similar support.',
    },
  ],
});

/**
 * Foreign victims without a legal alternative to removal to countries where they may face retribution or hardship.
 *
 * - “foreign victims”, called victims; no form named; source: the report itself; qualifiers: “may face retribution or hardship”
 * - “Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.” (`protection.15`)
 */
export const foreignVictims = defineVictimCategory({
  kind: 'victim-category',
  id: 'foreign-victims',
  label:
    'Foreign victims without a legal alternative to removal to countries where they may face retribution or hardship',
  who: {
    phrase: 'foreign victims',
    groups: ['persons'],
    emphasized: [],
    ages: [],
    characteristics: [],
    nationalities: [],
    ethnicities: [],
    migration: 'not-stated',
  },
  status: 'victims',
  exploitation: [],
  routes: [],
  exploiters: [],
  places: [],
  identifiedAt: [],
  vulnerabilities: [],
  hedges: [{ kind: 'certainty', degree: 'possible', phrase: 'may face retribution or hardship' }],
  attribution: { voice: 'report' },
  broader: [],
  related: [
    { kind: 'legal-provision', id: 'legal-alternatives-to-removal' },
    { kind: 'finding', id: 'legal-alternatives-not-provided' },
  ],
  notes: ['"Laos" means the government here. The text does not say where the victims are.'],
  evidence: [
    {
      passage: 'protection.15',
      quote:
        'Laos does not provide legal alternatives to the removal of foreign victims to countries where they may face retribution or hardship.',
    },
  ],
});
