import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

const spokenTo = [
  { code: 'yes', label: 'the text speaks to it' },
  { code: 'partly', label: 'the text speaks to a part of it' },
  { code: 'indirectly', label: 'the text tells of something that bears on it' },
  { code: 'silent', label: 'the text says nothing on it' },
] as const;

/** The minimum standards of the Trafficking Victims Protection Act, and the criteria for serious and sustained efforts. */
export const tvpa = deepFreeze({
  id: 'tvpa',
  title:
    'Trafficking Victims Protection Act: minimum standards for the elimination of trafficking (22 U.S.C. 7106)',
  version: 'United States Code, 2011 edition',
  source: 'United States Code, title 22, chapter 78, section 7106',
  coding:
    'The codes are ours: whether the text speaks to a criterion, not whether the government meets it. The statute has no codes.',
  subjects: 'report',
  several: false,
  variables: {
    '(a)(1)': { title: 'Prohibit trafficking', codes: spokenTo },
    '(a)(2)': { title: 'Penalties commensurate with those for grave crimes', codes: spokenTo },
    '(a)(3)': { title: 'Sufficiently stringent penalties', codes: spokenTo },
    '(b)(1)': {
      title: 'Investigate, prosecute, convict and sentence, and give data on it',
      codes: spokenTo,
    },
    '(b)(2)': {
      title: 'Protect victims, without penalizing them, and with alternatives to removal',
      codes: spokenTo,
    },
    '(b)(3)': { title: 'Prevent trafficking', codes: spokenTo },
    '(b)(4)': { title: 'Cooperate with other governments', codes: spokenTo },
    '(b)(5)': { title: 'Extradite', codes: spokenTo },
    '(b)(6)': { title: 'Monitor migration for evidence of trafficking', codes: spokenTo },
    '(b)(7)': { title: 'Act against complicit officials', codes: spokenTo },
    '(b)(8)': { title: 'The share of victims who are not citizens', codes: spokenTo },
    '(b)(9)': { title: 'Monitor its own efforts', codes: spokenTo },
    '(b)(10)': { title: 'Progress on the year before', codes: spokenTo },
  },
} as const satisfies CrosswalkScheme);
