// @ts-check
// Puts the constants of records under the headings of their kinds.

import { Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';

/** The heading for the constants of a file, by the beginning of its path in `data/`. */
const groups = [
  ['statistics', 'Statistics'],
  ['victim-categories', 'Victim categories'],
  ['legal-provisions', 'Legal provisions'],
  ['recommendations', 'Recommendations'],
  ['findings/actions', 'Findings: actions'],
  ['findings/omissions', 'Findings: omissions'],
  ['findings/assessments', 'Findings: assessments'],
  ['findings/conditions', 'Findings: conditions'],
  ['organizations', 'Organizations'],
  ['places', 'Places'],
  ['', 'The report and its collections'],
];

/** @param {import('typedoc').Application} app */
export function groupRecords(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const path = reflection.isDeclaration() ? (reflection.sources?.[0]?.fullFileName ?? '') : '';
      const inData = /\/data\/(?!crosswalks\/)(.+)\.ts$/.exec(path)?.[1];
      const group = groups.find(([start = '']) => inData?.startsWith(start))?.[1];
      if (group === undefined) continue;
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: group }]));
    }
  });
}
