import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

/** The International Standard Industrial Classification: the sectors that the report names. */
export const isic = deepFreeze({
  id: 'isic',
  title: 'International Standard Industrial Classification of All Economic Activities',
  version: 'Rev.4',
  source: 'The structure of Rev.4; later revisions number households as employers anew',
  coding: 'Ours, of the sectors that the text names. A sector that it does not name has no entry.',
  subjects: 'sector',
  several: false,
  variables: {
    ISIC: {
      title: 'Section, division or class',
      codes: [
        { code: 'A01', label: 'crop and animal production' },
        { code: 'A03', label: 'fishing and aquaculture' },
        { code: 'C14', label: 'manufacture of wearing apparel' },
        { code: '1410', label: 'manufacture of wearing apparel, the class' },
        { code: 'F', label: 'construction' },
        { code: 'T97', label: 'households as employers of domestic personnel' },
      ],
    },
  },
} as const satisfies CrosswalkScheme);
