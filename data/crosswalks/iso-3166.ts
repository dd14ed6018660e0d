import type { CrosswalkScheme } from '../../src/crosswalks/crosswalk.js';
import { deepFreeze } from '../../src/report/define.js';
import { type DefineEntries, defineEntries } from './define.js';

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
        { code: 'US', label: 'United States of America' },
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
        { code: 'USA', label: 'United States of America' },
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
        { code: '840', label: 'United States of America' },
      ],
    },
  },
} as const satisfies CrosswalkScheme);

const define: DefineEntries<typeof iso3166> = defineEntries;

/**
 * ISO 3166-1: the three codes of each country that the text names, be it only by its people.
 *
 * @example
 * ```ts
 * import { iso3166Entries } from 'tip-report-laos-2012/crosswalks';
 *
 * iso3166Entries.filter(({ variable }) => variable === 'alpha-3').map(({ code }) => code);
 * // => ['LAO', 'THA', 'CHN', 'VNM', 'MMR', 'USA']
 * ```
 */
export const iso3166Entries = define([
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/laos/alpha-2',
    scheme: 'iso-3166',
    variable: 'alpha-2',
    subject: 'laos',
    code: 'LA',
    records: [
      { kind: 'place', id: 'laos' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [{ passage: 'trafficking-profile.1', quote: 'Laos is a source' }],
    rationale: '"Laos" is named.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/laos/alpha-3',
    scheme: 'iso-3166',
    variable: 'alpha-3',
    subject: 'laos',
    code: 'LAO',
    records: [
      { kind: 'place', id: 'laos' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [{ passage: 'trafficking-profile.1', quote: 'Laos is a source' }],
    rationale: '"Laos" is named.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/laos/numeric',
    scheme: 'iso-3166',
    variable: 'numeric',
    subject: 'laos',
    code: '418',
    records: [
      { kind: 'place', id: 'laos' },
      { kind: 'victim-category', id: 'women-children-and-men' },
    ],
    evidence: [{ passage: 'trafficking-profile.1', quote: 'Laos is a source' }],
    rationale: '"Laos" is named.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/thailand/alpha-2',
    scheme: 'iso-3166',
    variable: 'alpha-2',
    subject: 'thailand',
    code: 'TH',
    records: [
      { kind: 'place', id: 'thailand' },
      { kind: 'victim-category', id: 'lao-victims-abroad' },
    ],
    evidence: [{ passage: 'trafficking-profile.2', quote: 'most often Thailand' }],
    rationale: '"Thailand" is named.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/thailand/alpha-3',
    scheme: 'iso-3166',
    variable: 'alpha-3',
    subject: 'thailand',
    code: 'THA',
    records: [
      { kind: 'place', id: 'thailand' },
      { kind: 'victim-category', id: 'lao-victims-abroad' },
    ],
    evidence: [{ passage: 'trafficking-profile.2', quote: 'most often Thailand' }],
    rationale: '"Thailand" is named.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/thailand/numeric',
    scheme: 'iso-3166',
    variable: 'numeric',
    subject: 'thailand',
    code: '764',
    records: [
      { kind: 'place', id: 'thailand' },
      { kind: 'victim-category', id: 'lao-victims-abroad' },
    ],
    evidence: [{ passage: 'trafficking-profile.2', quote: 'most often Thailand' }],
    rationale: '"Thailand" is named.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/china/alpha-2',
    scheme: 'iso-3166',
    variable: 'alpha-2',
    subject: 'china',
    code: 'CN',
    records: [
      { kind: 'place', id: 'china' },
      { kind: 'victim-category', id: 'lao-women-and-girls-in-china' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.8', quote: 'in China' },
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
      { passage: 'trafficking-profile.10', quote: 'Vietnamese and Chinese women' },
    ],
    rationale: '"China" is named, and "Chinese" women.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/china/alpha-3',
    scheme: 'iso-3166',
    variable: 'alpha-3',
    subject: 'china',
    code: 'CHN',
    records: [
      { kind: 'place', id: 'china' },
      { kind: 'victim-category', id: 'lao-women-and-girls-in-china' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.8', quote: 'in China' },
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
      { passage: 'trafficking-profile.10', quote: 'Vietnamese and Chinese women' },
    ],
    rationale: '"China" is named, and "Chinese" women.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/china/numeric',
    scheme: 'iso-3166',
    variable: 'numeric',
    subject: 'china',
    code: '156',
    records: [
      { kind: 'place', id: 'china' },
      { kind: 'victim-category', id: 'lao-women-and-girls-in-china' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.8', quote: 'in China' },
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
      { passage: 'trafficking-profile.10', quote: 'Vietnamese and Chinese women' },
    ],
    rationale: '"China" is named, and "Chinese" women.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/vietnam/alpha-2',
    scheme: 'iso-3166',
    variable: 'alpha-2',
    subject: 'vietnam',
    code: 'VN',
    records: [
      { kind: 'place', id: 'vietnam' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
      { passage: 'trafficking-profile.10', quote: 'Vietnamese and Chinese women' },
    ],
    rationale: 'Named only by its people, "Vietnamese".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/vietnam/alpha-3',
    scheme: 'iso-3166',
    variable: 'alpha-3',
    subject: 'vietnam',
    code: 'VNM',
    records: [
      { kind: 'place', id: 'vietnam' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
      { passage: 'trafficking-profile.10', quote: 'Vietnamese and Chinese women' },
    ],
    rationale: 'Named only by its people, "Vietnamese".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/vietnam/numeric',
    scheme: 'iso-3166',
    variable: 'numeric',
    subject: 'vietnam',
    code: '704',
    records: [
      { kind: 'place', id: 'vietnam' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
      { kind: 'victim-category', id: 'foreign-women-in-laos' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
      { passage: 'trafficking-profile.10', quote: 'Vietnamese and Chinese women' },
    ],
    rationale: 'Named only by its people, "Vietnamese".',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/burma/alpha-2',
    scheme: 'iso-3166',
    variable: 'alpha-2',
    subject: 'burma',
    code: 'MM',
    records: [
      { kind: 'place', id: 'burma' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
    ],
    rationale:
      'Named only by its people, "Burmese", of whom the sentence on Laos as a destination does not speak.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/burma/alpha-3',
    scheme: 'iso-3166',
    variable: 'alpha-3',
    subject: 'burma',
    code: 'MMR',
    records: [
      { kind: 'place', id: 'burma' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
    ],
    rationale:
      'Named only by its people, "Burmese", of whom the sentence on Laos as a destination does not speak.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/burma/numeric',
    scheme: 'iso-3166',
    variable: 'numeric',
    subject: 'burma',
    code: '104',
    records: [
      { kind: 'place', id: 'burma' },
      { kind: 'victim-category', id: 'foreign-women-in-transit' },
    ],
    evidence: [
      { passage: 'trafficking-profile.9', quote: 'Vietnamese, Chinese, and Burmese women' },
    ],
    rationale:
      'Named only by its people, "Burmese", of whom the sentence on Laos as a destination does not speak.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/united-states/alpha-2',
    scheme: 'iso-3166',
    variable: 'alpha-2',
    subject: 'united-states',
    code: 'US',
    records: [
      { kind: 'place', id: 'united-states' },
      { kind: 'organization', id: 'us-department-of-state' },
    ],
    evidence: [{ passage: 'front-matter.publisher', quote: 'United States Department of State' }],
    rationale: '"United States" is named, in the name of the publisher alone.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/united-states/alpha-3',
    scheme: 'iso-3166',
    variable: 'alpha-3',
    subject: 'united-states',
    code: 'USA',
    records: [
      { kind: 'place', id: 'united-states' },
      { kind: 'organization', id: 'us-department-of-state' },
    ],
    evidence: [{ passage: 'front-matter.publisher', quote: 'United States Department of State' }],
    rationale: '"United States" is named, in the name of the publisher alone.',
    ambiguous: null,
  },
  {
    kind: 'crosswalk-entry',
    id: 'iso-3166/united-states/numeric',
    scheme: 'iso-3166',
    variable: 'numeric',
    subject: 'united-states',
    code: '840',
    records: [
      { kind: 'place', id: 'united-states' },
      { kind: 'organization', id: 'us-department-of-state' },
    ],
    evidence: [{ passage: 'front-matter.publisher', quote: 'United States Department of State' }],
    rationale: '"United States" is named, in the name of the publisher alone.',
    ambiguous: null,
  },
]);
