import { type ColumnOf, list } from '../columns/column.js';
import { pillarMeanings } from '../pillar/meanings.js';
import type { Pillar } from '../pillar/pillar.js';
import { topicMeanings } from './meanings.js';
import type { Topic } from './topic.js';

/** The columns of what a record is about. */
export const subjectColumns: readonly ColumnOf<{
  readonly pillars: readonly Pillar[];
  readonly topics: readonly Topic[];
}>[] = [
  list('pillars[]', 'The pillars that the record is about.', { labels: pillarMeanings }),
  list('topics[]', "What the record is about: our index, not the report's words.", {
    labels: topicMeanings,
  }),
];
