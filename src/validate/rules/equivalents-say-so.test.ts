import { testRule } from '../testing/changed.js';
import { equivalentsSaySo } from './equivalents-say-so.js';

const fees = 'statistics[3].quantity.money.equivalent';
const quote = 'statistics[3].evidence[0].quote';
const penalty = 'legalProvisions[0].penalties[0]';
const fine = {
  ...{ kind: 'fine', minimum: 1250, maximum: 12500, currency: 'USD', equivalent: false },
  phrase: 'fines',
};
const law = 'legalProvisions[0].evidence[0].quote';
const funding = 'findings[0].funding';
const trainings = 'findings[0].evidence[0].quote';

testRule(equivalentsSaySo, {
  'dollars coded as an equivalent': [
    { [fees]: true },
    { [fees]: 'no quote that supports it says so: "pay fees normally ranging from $40 to $90"' },
  ],
  'an equivalent coded as dollars': [
    { [quote]: 'pay the equivalents of $40 to $90' },
    { [fees]: 'the report gives "$40" as the equivalent of a sum in another currency' },
  ],
  'an equivalent': [{ [quote]: 'pay the equivalents of $40 to $90', [fees]: true }, {}],
  'an amount in brackets': [{ [quote]: 'pay 9 to 20 crowns ($40 to $90)', [fees]: true }, {}],
  'an amount in brackets coded as dollars': [
    { [quote]: 'pay 9 to 20 crowns (approximately $40 to $90)' },
    { [fees]: 'gives "$40" as the equivalent' },
  ],
  'brackets after no sum': [{ [quote]: 'pay fees (usually $40 to $90)' }, {}],
  'another amount is the equivalent': [
    { [quote]: 'pay fees of $40 to $90, and the equivalent of $12 for a visa' },
    {},
  ],
  'a fine': [
    { [penalty]: fine, [law]: 'fines ranging from the equivalent of $1,250 to $12,500' },
    { [`${penalty}.equivalent`]: '"$1,250"' },
  ],
  funding: [
    {
      [funding]: { kind: 'estimate', value: 31000, money: { currency: 'USD', equivalent: false } },
      [trainings]: 'funded the equivalent of an estimated $31,000',
    },
    { [`${funding}.money.equivalent`]: '"$31,000"' },
  ],
  'a quote that supports another field does not count': [
    {
      [fees]: true,
      'statistics[3].evidence': [
        { quote: 'fees from $40 to $90', passage: 'trafficking-profile.2', supports: ['quantity'] },
        { quote: 'the equivalent', passage: 'trafficking-profile.2', supports: ['period'] },
      ],
    },
    { [fees]: 'says so: "fees from $40 to $90"' },
  ],
});
