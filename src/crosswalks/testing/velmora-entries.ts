import type { CrosswalkEntry } from 'tip-report-laos-2012/crosswalks';

/** Codes of the made-up report on Velmora. */
export const velmoraEntries = [
  {
    kind: 'crosswalk-entry',
    id: 'hti/tier',
    scheme: 'hti',
    variable: 'tier',
    subject: 'example-report-2031-velmora',
    code: 3,
    records: [{ kind: 'report', id: 'example-report-2031-velmora' }],
    evidence: [{ passage: 'page.tier', quote: 'VELMORA (Tier 2 Watch List)' }],
    rationale: 'The text ranks Velmora on the Tier 2 Watch List.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'isic/fishing/ISIC',
    scheme: 'isic',
    variable: 'ISIC',
    subject: 'fishing',
    code: 'A03',
    records: [{ kind: 'victim-category', id: 'velmoran-men-in-ostland' }],
    evidence: [{ passage: 'trafficking-profile.2', quote: 'fishing boats' }],
    rationale: 'Fishing is the division A03.',
    ambiguous: null,
  },
] as const satisfies readonly CrosswalkEntry[];
