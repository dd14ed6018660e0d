import { testRule } from '../testing/changed.js';
import { countryCodesAgree } from './country-codes-agree.js';

const [codes, name, otherNames] = ['places[0].codes', 'places[0].name', 'places[0].otherNames'];
const laos = { alpha2: 'LA', alpha3: 'LAO', numeric: '418' };
const asLaos = { [codes]: laos, [name]: 'Laos', 'metadata.country': 'LA' };

testRule(countryCodesAgree, {
  'a real country': [{ ...asLaos, 'metadata.countryName': 'Laos' }, {}],
  'the number of another': [
    { [`${codes}`]: { ...laos, numeric: '764' }, 'metadata.country': 'LA' },
    { [`${codes}.numeric`]: 'the numeric code of LA is "418", not "764". Write "418"' },
  ],
  'three letters of another': [
    { [`${codes}`]: { ...laos, alpha3: 'THA' }, 'metadata.country': 'LA' },
    { [`${codes}.alpha3`]: 'the alpha3 code of LA is "LAO", not "THA"' },
  ],
  'two letters of another': [
    { [`${codes}`]: { ...laos, alpha2: 'TH' }, 'metadata.country': 'TH' },
    { [`${codes}.alpha2`]: 'LAO and 418 are the codes of LA. Write "LA"' },
  ],
  'two letters of none': [
    { 'places[1].codes.alpha2': 'LX' },
    { 'places[1].codes.alpha2': 'has no country "LX"' },
  ],
  'a reserved code in place of the country': [
    { 'places[1].codes': { alpha2: 'UK', alpha3: 'GBR', numeric: '826' } },
    { 'places[1].codes.alpha2': 'Write "GB"' },
  ],
  'the name of another': [
    { ...asLaos, [name]: 'Thailand', 'metadata.countryName': 'Thai state' },
    { [`${codes}.alpha2`]: '"Thailand" is the English name of TH, not of LA' },
  ],
  'a real country with a code of our own': [
    { [otherNames]: ['Burma'] },
    { [`${codes}.alpha2`]: '"Burma" is the English name of MM, not of XV' },
  ],
  'other spellings': [
    {
      ...asLaos,
      [otherNames]: ['the country', 'Lao PDR', 'Muang Lao'],
      'metadata.countryName': 'Lao P.D.R.',
      'places[1]': {
        ...{ id: 'ivory-coast', name: 'Ivory Coast', otherNames: ["Cote d'Ivoire"] },
        codes: { alpha2: 'CI', alpha3: 'CIV', numeric: '384' },
      },
      'places[2]': {
        ...{ id: 'burma', name: 'Burma', otherNames: ['Burmese', 'Myanmar'] },
        codes: { alpha2: 'MM', alpha3: 'MMR', numeric: '104' },
      },
    },
    {},
  ],
  'codes withdrawn since': [
    {
      'places[1]': {
        ...{ id: 'serbia-and-montenegro', name: 'Serbia-Montenegro', otherNames: ['Serbia'] },
        codes: { alpha2: 'CS', alpha3: 'SCG', numeric: '891' },
      },
    },
    {},
  ],
  'the report is on a country by the code of another': [
    { 'metadata.country': 'XO' },
    { 'metadata.country': 'the country is "XO", but "Velmora" is the name of XV. Write "XV"' },
  ],
  'the report is on a real country by the code of another': [
    { 'metadata.countryName': 'Laos' },
    { 'metadata.country': '"Laos" is the name of LA' },
  ],
});
