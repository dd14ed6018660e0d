import type { Tier, TierChange } from './metadata.js';

/** What the terms of {@link Tier} mean. */
export const tierMeanings: Readonly<Record<Tier, string>> = {
  '1': 'the government fully complies with the minimum standards of the US Trafficking Victims Protection Act (TVPA)',
  '2': "the government does not fully comply with the TVPA's minimum standards, but is making significant efforts to",
  '2 Watch List': 'Tier 2, with additional reasons for concern that the TVPA lists',
  '3': "the government does not fully comply with the TVPA's minimum standards, and is not making significant efforts to",
  'Special Case': 'the report ranks the country in no tier',
};

/** What the terms of {@link TierChange} mean. */
export const tierChangeMeanings: Readonly<Record<TierChange, string>> = {
  downgraded: 'a lower tier than in the report of the year before',
  'not-stated': 'the report does not say',
  remained: 'the same tier as in the report of the year before',
  upgraded: 'a higher tier than in the report of the year before',
};
