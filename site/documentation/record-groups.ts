import { type Application, Comment, CommentTag, Converter, ReflectionKind } from 'typedoc';
import { capitalized, spaced } from '../../src/parts/words.js';
import { recordKinds } from '../../src/report/record-kinds.js';

/** Puts the constants of records under a heading for their file in `data/`, such as "Findings: actions". */
export function groupRecords(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const path = reflection.isDeclaration() ? (reflection.sources?.[0]?.fullFileName ?? '') : '';
      const file = /\/data\/(?!crosswalks\/)(.+)\.ts$/.exec(path)?.[1];
      if (file === undefined) continue;
      const text = groupOf(file);
      reflection.comment ??= new Comment();
      reflection.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text }]));
    }
  });
}

function groupOf(file: string): string {
  if (!recordKinds.some(({ plural }) => file.startsWith(plural))) {
    return 'The report and its collections';
  }
  return capitalized(spaced(file.replace('/', ': ')));
}
