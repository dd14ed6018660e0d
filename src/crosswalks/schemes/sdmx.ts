import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

/** Statistical Data and Metadata Exchange: the status of an observation. */
export const sdmx = deepFreeze({
  id: 'sdmx',
  title: 'Statistical Data and Metadata Exchange: code list for observation status (CL_OBS_STATUS)',
  version: '2.1',
  source: 'CL_OBS_STATUS 2.1',
  coding:
    "Ours, of every statistic. The list cannot tell why a value is missing; each statistic's own quantity can.",
  subjects: 'statistic',
  several: false,
  variables: {
    OBS_STATUS: {
      title: 'Status of the observation',
      codes: [
        { code: 'A', label: 'normal value' },
        { code: 'D', label: 'definition differs' },
        { code: 'E', label: 'estimated value' },
        { code: 'L', label: 'data exist but were not collected' },
        { code: 'O', label: 'missing value' },
        { code: 'U', label: 'low reliability' },
      ],
    },
  },
} as const satisfies CrosswalkScheme);
