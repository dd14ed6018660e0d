import { testRule } from '../testing/changed.js';
import { hedgeLimitsExist } from './hedge-limits-exist.js';

const hedges = 'victimCategories[1].hedges[0]';

testRule(hedgeLimitsExist, {
  'a field, an item of a list, and a field of it': [
    { [`${hedges}.limits`]: ['status', 'routes[0]', 'routes[0].destination'] },
    {},
  ],
  'an item that is not in the list': [
    { [`${hedges}.limits`]: ['routes[0]', 'routes[1]'] },
    {
      [`${hedges}.limits[1]`]: '"routes[1]" is not part of the record. Name a field of the record',
    },
  ],
  'a field that a record of the type has not': [
    { [`${hedges}.limits`]: ['quantity'] },
    { [`${hedges}.limits[0]`]: '"quantity" is not part of the record' },
  ],
  'a name that every object inherits': [
    { [`${hedges}.limits`]: ['constructor', '__proto__'] },
    {
      [`${hedges}.limits[0]`]: '"constructor" is not part',
      [`${hedges}.limits[1]`]: '"__proto__" is not part',
    },
  ],
});
