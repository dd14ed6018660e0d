// @ts-check
// A comment of one entry may name what another exports, such as an error: it is looked for in the main entry.

import { Converter } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function linkToMainEntry(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const [main, ...others] = project.children ?? [];
    const exported = new Map(main?.children?.map((each) => [each.name, each]));
    for (const reflection of Object.values(project.reflections)) {
      const entry = others.find((each) => reflection.getFullName().startsWith(each.name));
      for (const part of reflection.comment?.blockTags.flatMap(({ content }) => content) ?? []) {
        if (part.kind !== 'inline-tag' || entry?.getChildByName(part.text)) continue;
        const target = entry && exported.get(part.text);
        if (target !== undefined) part.target = target;
      }
    }
  });
}
