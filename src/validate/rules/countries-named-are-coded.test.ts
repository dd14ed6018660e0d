import { testRule } from '../testing/changed.js';
import { countriesNamedAreCoded } from './countries-named-are-coded.js';

const category = 'victimCategories[1]';
const destination = `${category}.routes[0].destination`;
const quote = `${category}.evidence[0].quote`;
const noPlaces = { [`${category}.places`]: [] };
const nowhere = { ...noPlaces, [destination]: { kind: 'not-stated' } };

testRule(countriesNamedAreCoded, {
  'a destination left out': [
    nowhere,
    { [quote]: 'the quote names "Ostland", which is in no route, nationality or place' },
  ],
  'another destination': [
    { ...noPlaces, [`${destination}.countries`]: ['XV'] },
    { [quote]: '"Ostland"' },
  ],
  'a place': [{ [destination]: { kind: 'not-stated' } }, {}],
  'a nationality': [{ ...nowhere, [`${category}.who.nationalities[0].country`]: 'XO' }, {}],
  'a city of the country': [
    { ...nowhere, [`${category}.places`]: ['port-vel'], 'places[2].within': 'ostland' },
    {},
  ],
  'another name of the country': [
    { ...nowhere, 'places[1].name': 'Land', 'places[1].otherNames': ['Ostland'] },
    { [quote]: '"Ostland"' },
  ],
  'a note says what it is': [
    { ...nowhere, [`${category}.notes`]: ['Ostland is where the boats are registered.'] },
    {},
  ],
  'a part of a longer name': [{ ...nowhere, 'organizations[2].name': 'boats in Ostland' }, {}],
  'a part of a word': [{ ...nowhere, [quote]: 'fishing boats of Ostlanders' }, {}],
  'a city that is not coded': [{ [quote]: 'Velmoran men in Port Vel' }, {}],
});
