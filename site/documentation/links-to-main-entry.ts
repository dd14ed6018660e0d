import { type Application, Converter, type ProjectReflection } from 'typedoc';

/** Lets a comment of one entry name what the main entry exports, such as an error. */
export function linkToMainEntry(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => linkIn(project));
}

function linkIn(project: ProjectReflection): void {
  const [main, ...others] = project.children ?? [];
  for (const reflection of Object.values(project.reflections)) {
    const entry = others.find(({ name }) => reflection.getFullName().startsWith(name));
    for (const part of reflection.comment?.blockTags.flatMap(({ content }) => content) ?? []) {
      if (part.kind !== 'inline-tag' || entry?.getChildByName(part.text)) continue;
      const target = entry && main?.children?.find(({ name }) => name === part.text);
      if (target) part.target = target;
    }
  }
}
