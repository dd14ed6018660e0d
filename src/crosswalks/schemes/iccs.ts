import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

/** The International Classification of Crime for Statistical Purposes: trafficking in persons. */
export const iccs = deepFreeze({
  id: 'iccs',
  title: 'International Classification of Crime for Statistical Purposes',
  version: null,
  source: 'The categories as listed by Eurostat',
  coding:
    'Ours, of the forms of exploitation of the victim categories. A code is of the form, and makes nobody a victim whom the text does not call one.',
  subjects: 'exploitation-form',
  several: false,
  variables: {
    ICCS: {
      title: 'Category of trafficking in persons, by its purpose',
      codes: [
        { code: '0204', label: 'trafficking in persons' },
        { code: '02041', label: 'trafficking in persons for sexual exploitation' },
        { code: '02042', label: 'trafficking in persons for forced labor or services' },
        { code: '02043', label: 'trafficking in persons for organ removal' },
        { code: '02044', label: 'trafficking in persons for other purposes' },
      ],
    },
  },
} as const satisfies CrosswalkScheme);
