import { minify } from 'terser';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** What bundlers know a call by that they may leave out if its result is unused. */
const pure = '/* @__PURE__ */';

/**
 * Leaves out white space and shortens the names of local variables; of js-yaml, all names. esbuild's own minifying would drop the comments by
 * which users' bundlers know what they may leave out.
 */
export function minifyChunks(): Plugin {
  return {
    name: 'minify-chunks',
    async renderChunk(source, { path }) {
      const { code = '' } = await minify(source, {
        module: true,
        // Stack traces name our functions and classes as the source does. js-yaml has a chunk of its own.
        ...(!path.includes('js-yaml') && {
          compress: false,
          mangle: { module: false, toplevel: false, keep_classnames: true, keep_fnames: true },
        }),
        // A statement a line: of an error that isn't caught, Node prints the line.
        format: { comments: false, preserve_annotations: true, semicolons: false },
      });
      // terser moves the comment before a comma that follows a spread element, and before `return`.
      const placed = code
        .replaceAll(`${pure},`, `,${pure}`)
        .replaceAll(`${pure}return `, 'return ');
      return { code: placed.replaceAll(pure, '/*@__PURE__*/') };
    },
  };
}
