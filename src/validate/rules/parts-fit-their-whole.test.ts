import { testRule } from '../testing/changed.js';
import { partsFitTheirWhole } from './parts-fit-their-whole.js';

// Convictions of 2030 (12) and of 2029 (9).
const period = { basis: 'calendar-year', phrase: 'in 2029', edtf: '2029', inferred: false };

testRule(partsFitTheirWhole, {
  'a part in another period': [
    { 'statistics[1].partOf': 'convictions-2030' },
    { 'statistics[1].period': 'is not that of "convictions-2030"' },
  ],
  'a part that fits': [
    { 'statistics[0].period': period, 'statistics[1].partOf': 'convictions-2030' },
    {},
  ],
  'a part that is more than the whole': [
    {
      'statistics[0].period': period,
      'statistics[1].partOf': 'convictions-2030',
      'statistics[1].quantity.value': 13,
    },
    { 'statistics[1].quantity.value': 'add up to 13, which is more than 12' },
  ],
  'a part in another unit': [
    {
      'statistics[0].period': period,
      'statistics[1].partOf': 'convictions-2030',
      'statistics[1].unit': 'persons',
    },
    { 'statistics[1].unit': 'the unit is not that of' },
  ],
});
