import { minify } from 'terser';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/** What bundlers know a call by that they may leave out if its result is unused. */
const pure = '/* @__PURE__ */';

/**
 * Leaves out white space and shortens the names of local variables. esbuild's own minifying would drop the comments by
 * which users' bundlers know what they may leave out.
 */
export function minifyChunks(): Plugin {
  return {
    name: 'minify-chunks',
    async renderChunk(source) {
      const { code = '' } = await minify(source, {
        module: true,
        compress: false,
        // Stack traces name functions and classes as the source does.
        mangle: { module: false, toplevel: false, keep_classnames: true, keep_fnames: true },
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
