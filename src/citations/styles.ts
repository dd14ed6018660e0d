// Written by `npm run citations:make` from what citeproc makes of the official styles. A test compares both.

import type { TextStyle } from './formats.js';
import type { StyleTemplates } from './style-templates.js';

export const styles: Readonly<Record<TextStyle, StyleTemplates>> = {
  apa: {
    dataset: '{author}. ({issued.year}). {title} (Version {version}) [Dataset].',
    record:
      '{author}. ({issued.year}). {title} [Dataset]. In {container} (Version {version}). {url} (Original work published {original.year})',
    report: '{author}. ({issued.year}). {title}. {url}',
    months: [],
  },
  'chicago-author-date': {
    dataset: "{author}. {issued.year}. “{Title'} (Version {version}).”",
    record:
      "{author}. ({original.year}) {issued.year}. “{Title'}.” {Container} (Version {version}). {url}.",
    report: "{author}. {issued.year}. “{Title'}.” {url}.",
    months: [],
  },
  harvard: {
    dataset: '{author} ({issued.year}) ‘{title} (version {version})’.',
    record: [
      "{author} ({issued.year}) ‘{title}’, {container'} (version {version}). Available at: {url}.",
      "{author} ({issued.year}) ‘{title}’, {container'} (version {version}). Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    report: [
      "{author} ({issued.year}) {title'}. Available at: {url}.",
      "{author} ({issued.year}) {title'}. Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  mla: {
    dataset: '{author}. {Title}. {version}, {issued.day} {issued.month} {issued.year}.',
    record:
      "{author}. “{Title'}.” {original.year}. {Container}, {version}, {issued.day} {issued.month} {issued.year}, {url}.",
    report: '{author}. {Title}. {issued.day} {issued.month} {issued.year}, {url}.',
    months: [
      'Jan.',
      'Feb.',
      'Mar.',
      'Apr.',
      'May',
      'June',
      'July',
      'Aug.',
      'Sept.',
      'Oct.',
      'Nov.',
      'Dec.',
    ],
  },
  vancouver: {
    dataset: '{author}. {title} (version {version}). {issued.year}.',
    record: [
      '{author}. {title} [Internet]. {container} (version {version}). {issued.year}. Available from: {url}',
      '{author}. {title} [Internet]. {container} (version {version}). {issued.year} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    report: [
      '{author}. {title} [Internet]. {issued.year} {issued.month}. Available from: {url}',
      '{author}. {title} [Internet]. {issued.year} {issued.month} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};

/** The words that stay lowercase in title case, of those in the titles of the records. */
export const uncapitalizedWords: readonly string[] = [
  'after',
  'against',
  'among',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'so',
  'the',
  'through',
  'to',
  'under',
  'upon',
  'with',
  'within',
  'without',
  'yet',
];
