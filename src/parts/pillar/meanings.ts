import type { Pillar } from './pillar.js';

/** What the terms of {@link Pillar} mean. */
export const pillarMeanings: Readonly<Record<Pillar, string>> = {
  prevention: 'preventing trafficking, for example through campaigns and by reducing demand',
  prosecution: 'laws against trafficking, and investigating, prosecuting and punishing offenders',
  protection: 'identifying, helping and protecting victims',
};
