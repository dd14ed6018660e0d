import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

/** ISO 3166-1: the codes of the countries that the report names. */
export const iso3166 = deepFreeze({
  id: 'iso-3166',
  title: 'ISO 3166-1, codes for the representation of names of countries',
  version: null,
  source: 'The three kinds of codes of ISO 3166-1',
  coding: 'Of every country that the text names, be it only by its people.',
  subjects: 'place',
  several: false,
  variables: {
    'alpha-2': {
      title: 'Code of two letters',
      codes: [
        { code: 'CN', label: 'China' },
        { code: 'LA', label: 'Laos' },
        { code: 'MM', label: 'Myanmar' },
        { code: 'TH', label: 'Thailand' },
        { code: 'VN', label: 'Viet Nam' },
      ],
    },
    'alpha-3': {
      title: 'Code of three letters',
      codes: [
        { code: 'CHN', label: 'China' },
        { code: 'LAO', label: 'Laos' },
        { code: 'MMR', label: 'Myanmar' },
        { code: 'THA', label: 'Thailand' },
        { code: 'VNM', label: 'Viet Nam' },
      ],
    },
    numeric: {
      title: 'Code of three digits',
      codes: [
        { code: '104', label: 'Myanmar' },
        { code: '156', label: 'China' },
        { code: '418', label: 'Laos' },
        { code: '704', label: 'Viet Nam' },
        { code: '764', label: 'Thailand' },
      ],
    },
  },
} as const satisfies CrosswalkScheme);
