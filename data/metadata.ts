import { defineMetadata } from './define.js';

/**
 * The report: its identity, its tier for Laos, and the copy of its text that the data are based on.
 *
 * @example
 * ```ts
 * import { metadata } from 'tip-report-laos-2012';
 *
 * metadata.tier; // => '2'
 * metadata.published; // => '2012-06-19'
 * ```
 */
export const metadata = defineMetadata({
  kind: 'report',
  id: 'tip-report-2012-laos',
  title: '2012 Trafficking in Persons Report - Laos',
  publisher: 'United States Department of State',
  published: '2012-06-19',
  year: 2012,
  country: 'LA',
  countryName: 'Laos',
  tier: '2',
  tierLine: 'LAOS (Tier 2)',
  ranking: { change: 'not-stated', consecutiveYears: null, waiver: false, phrase: null },
  citeAs:
    'United States Department of State, 2012 Trafficking in Persons Report - Laos, 19 June 2012,\u00a0available at:\u00a0[accessed 19 October 2017]',
  disclaimer:
    'This is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Any views expressed are solely those of the author or publisher and do not necessarily reflect those of UNHCR, the United Nations or its Member States.',
  reportingPeriod: {
    start: '2011-04-01',
    end: '2012-03-31',
    inferred: true,
    basis:
      'The text does not bound its reporting period. The bounds follow the rule of the Human Trafficking Indicators codebook (Frank 2013) that the year of a Trafficking in Persons Report runs from April 1 of the year before to March 31.',
  },
  source: {
    url: 'http://www.refworld.org/docid/4fe30cb7c.html',
    sha256: '27b510c795947b3014cafd62443170ef5e873e60bb16256ff2ba55e9ad65408a',
    codePoints: 11281,
    lastUpdated: 'Wednesday, 18 October 2017, 08:56 GMT',
    accessed: '2017-10-19',
    losses: [
      'The address after "available at:". There is nothing between the colon and the date of access.',
      'The headings of the three pillars (Prosecution, Protection, Prevention). The published report has them above the last three paragraphs; the copy has double blank lines there.',
    ],
  },
  notes: ['The text says Tier 2. It does not mention the Tier 2 Watch List.'],
  evidence: [
    {
      passage: 'front-matter.title',
      quote: '2012 Trafficking in Persons Report - Laos',
      supports: ['title', 'year', 'country', 'countryName'],
    },
    {
      passage: 'front-matter.publisher',
      quote: 'Publisher United States Department of State',
      supports: ['publisher'],
    },
    {
      passage: 'front-matter.publication-date',
      quote: 'Publication Date 19 June 2012',
      supports: ['published'],
    },
    {
      passage: 'front-matter.cite-as',
      quote:
        'Cite as United States Department of State, 2012 Trafficking in Persons Report - Laos, 19 June 2012,\u00a0available at:\u00a0[accessed 19 October 2017]',
      supports: ['citeAs', 'source.accessed'],
    },
    {
      passage: 'front-matter.disclaimer',
      quote:
        'DisclaimerThis is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Any views expressed are solely those of the author or publisher and do not necessarily reflect those of UNHCR, the United Nations or its Member States.',
      supports: ['disclaimer'],
    },
    {
      passage: 'front-matter.last-updated',
      quote: 'Last Updated: Wednesday, 18 October 2017, 08:56 GMT',
      supports: ['source.lastUpdated'],
    },
    { passage: 'front-matter.tier', quote: 'LAOS (Tier 2)', supports: ['tier', 'tierLine'] },
  ],
});
