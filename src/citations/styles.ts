// Written by `npm run citations:make` from what citeproc makes of the official styles. A test compares both.

import type { TextStyle } from './formats.js';
import type { StyleTemplates } from './style-templates.js';

export const styles: Readonly<Record<TextStyle, StyleTemplates>> = {
  apa: {
    dataset: '{author}. ({issued.year}). {title} (Version {version}) [Dataset].',
    chapter:
      '{author}. ({issued.year}). {title}. In {editor} (Ed.), {container} (Version {version}). {url} (Original work published {original.year})',
    record:
      '{author}. ({issued.year}). {title} [Dataset]. In {container} (Version {version}). {url}',
    report: '{author}. ({issued.year}). {title}. {url}',
    chapterWithoutUrl:
      '{author}. ({issued.year}). {title}. In {editor} (Ed.), {container} (Version {version}). (Original work published {original.year})',
    recordWithoutUrl:
      '{author}. ({issued.year}). {title} [Dataset]. In {container} (Version {version}).',
    reportWithoutUrl: '{author}. ({issued.year}). {title}.',
    chapterWithoutAuthor:
      '{editor} (Ed.). ({issued.year}). {title}. In {container} (Version {version}). {url} (Original work published {original.year})',
    reportWithoutAuthor: '{title}. ({issued.year}). {url}',
    chapterWithoutAuthorWithoutUrl:
      '{editor} (Ed.). ({issued.year}). {title}. In {container} (Version {version}). (Original work published {original.year})',
    reportWithoutAuthorWithoutUrl: '{title}. ({issued.year}).',
    months: [],
  },
  'chicago-author-date': {
    dataset: "{author}. {issued.year}. “{Title'} (Version {version}).”",
    chapter:
      "{author}. ({original.year}) {issued.year}. “{Title'}.” In {Container}, edited by {editor}, Version {version}. {url}.",
    record: "{author}. {issued.year}. “{Title'}.” {Container} (Version {version}). {url}.",
    report: "{author}. {issued.year}. “{Title'}.” {url}.",
    chapterWithoutUrl:
      "{author}. ({original.year}) {issued.year}. “{Title'}.” In {Container}, edited by {editor}, Version {version}.",
    recordWithoutUrl: "{author}. {issued.year}. “{Title'}.” {Container} (Version {version}).",
    reportWithoutUrl: "{author}. {issued.year}. “{Title'}.”",
    chapterWithoutAuthor:
      "{editor}, ed. ({original.year}) {issued.year}. “{Title'}.” In {Container}, Version {version}. {url}.",
    reportWithoutAuthor: "“{Title'}.” {issued.year}. {url}.",
    chapterWithoutAuthorWithoutUrl:
      "{editor}, ed. ({original.year}) {issued.year}. “{Title'}.” In {Container}, Version {version}.",
    reportWithoutAuthorWithoutUrl: "“{Title'}.” {issued.year}.",
    months: [],
  },
  harvard: {
    dataset: '{author} ({issued.year}) ‘{title} (version {version})’.',
    chapter: [
      "{author} ({issued.year}) ‘{title}’, in {editor} (ed.) {container'}. Version {version}. Available at: {url}.",
      "{author} ({issued.year}) ‘{title}’, in {editor} (ed.) {container'}. Version {version}. Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    record: [
      "{author} ({issued.year}) ‘{title}’, {container'} (version {version}). Available at: {url}.",
      "{author} ({issued.year}) ‘{title}’, {container'} (version {version}). Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    report: [
      "{author} ({issued.year}) {title'}. Available at: {url}.",
      "{author} ({issued.year}) {title'}. Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    chapterWithoutUrl:
      "{author} ({issued.year}) ‘{title}’, in {editor} (ed.) {container'}. Version {version}.",
    recordWithoutUrl: "{author} ({issued.year}) ‘{title}’, {container'} (version {version}).",
    reportWithoutUrl: "{author} ({issued.year}) {title'}.",
    chapterWithoutAuthor: [
      "{editor} (ed.) ({issued.year}) ‘{title}’, in {container'}. Version {version}. Available at: {url}.",
      "{editor} (ed.) ({issued.year}) ‘{title}’, in {container'}. Version {version}. Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    reportWithoutAuthor: [
      "{title'} ({issued.year}). Available at: {url}.",
      "{title'} ({issued.year}). Available at: {url} (Accessed: {accessed.day} {accessed.month} {accessed.year}).",
    ],
    chapterWithoutAuthorWithoutUrl:
      "{editor} (ed.) ({issued.year}) ‘{title}’, in {container'}. Version {version}.",
    reportWithoutAuthorWithoutUrl: "{title'} ({issued.year}).",
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
    chapter:
      "{author}. “{Title'}.” {original.year}. {Container}, edited by {editor}, {version}, {issued.year}, {url}.",
    record:
      "{author}. “{Title'}.” {Container}, {version}, {issued.day} {issued.month} {issued.year}, {url}.",
    report: '{author}. {Title}. {issued.day} {issued.month} {issued.year}, {url}.',
    chapterWithoutUrl:
      "{author}. “{Title'}.” {original.year}. {Container}, edited by {editor}, {version}, {issued.year}.",
    recordWithoutUrl:
      "{author}. “{Title'}.” {Container}, {version}, {issued.day} {issued.month} {issued.year}.",
    reportWithoutUrl: '{author}. {Title}. {issued.day} {issued.month} {issued.year}.',
    chapterWithoutAuthor:
      "{editor}, editor. “{Title'}.” {original.year}. {Container}, {version}, {issued.year}, {url}.",
    reportWithoutAuthor: '{Title}. {issued.day} {issued.month} {issued.year}, {url}.',
    chapterWithoutAuthorWithoutUrl:
      "{editor}, editor. “{Title'}.” {original.year}. {Container}, {version}, {issued.year}.",
    reportWithoutAuthorWithoutUrl: '{Title}. {issued.day} {issued.month} {issued.year}.',
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
    chapter: [
      '{author}. {title}. In: {editor}, editor. {container} [Internet]. Version {version}. {issued.year}. Available from: {url}',
      '{author}. {title}. In: {editor}, editor. {container} [Internet]. Version {version}. {issued.year} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    record: [
      '{author}. {title} [Internet]. {container} (version {version}). {issued.year}. Available from: {url}',
      '{author}. {title} [Internet]. {container} (version {version}). {issued.year} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    report: [
      '{author}. {title} [Internet]. {issued.year} {issued.month}. Available from: {url}',
      '{author}. {title} [Internet]. {issued.year} {issued.month} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    chapterWithoutUrl:
      '{author}. {title}. In: {editor}, editor. {container}. Version {version}. {issued.year}.',
    recordWithoutUrl: '{author}. {title}. {container} (version {version}). {issued.year}.',
    reportWithoutUrl: '{author}. {title}. {issued.year} {issued.month}.',
    chapterWithoutAuthor: [
      '{editor}, editor. {title}. In: {container} [Internet]. Version {version}. {issued.year}. Available from: {url}',
      '{editor}, editor. {title}. In: {container} [Internet]. Version {version}. {issued.year} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    reportWithoutAuthor: [
      '{title} [Internet]. {issued.year} {issued.month}. Available from: {url}',
      '{title} [Internet]. {issued.year} {issued.month} [cited {accessed.year} {accessed.month} {accessed.day}]. Available from: {url}',
    ],
    chapterWithoutAuthorWithoutUrl:
      '{editor}, editor. {title}. In: {container}. Version {version}. {issued.year}.',
    reportWithoutAuthorWithoutUrl: '{title}. {issued.year} {issued.month}.',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};

/** The words that stay lowercase in title case. */
export const uncapitalizedWords: readonly string[] = [
  'about',
  'above',
  'across',
  'after',
  'against',
  'along',
  'amid',
  'among',
  'an',
  'and',
  'around',
  'as',
  'at',
  'before',
  'behind',
  'below',
  'beneath',
  'beside',
  'between',
  'beyond',
  'but',
  'by',
  'despite',
  'down',
  'during',
  'except',
  'for',
  'from',
  'in',
  'inside',
  'into',
  'like',
  'near',
  'nor',
  'of',
  'off',
  'on',
  'onto',
  'or',
  'out',
  'over',
  'per',
  'since',
  'so',
  'than',
  'the',
  'through',
  'throughout',
  'till',
  'to',
  'toward',
  'towards',
  'under',
  'underneath',
  'until',
  'up',
  'upon',
  'v2',
  'versus',
  'via',
  'with',
  'within',
  'without',
  'yet',
];
