import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Writes `dist/THIRD-PARTY-LICENSES.md`: every package that has code in the bundle, with its license text. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    setup(build) {
      build.onEnd((result) => {
        const folders = new Set<string>();
        const outputs = Object.values(result.metafile?.outputs ?? {});
        for (const input of outputs.flatMap((output) => Object.keys(output.inputs))) {
          const folder = packageFolder(input);
          if (folder !== undefined) folders.add(folder);
        }
        if (folders.size === 0) return;
        const directory = build.initialOptions.outdir ?? 'dist';
        mkdirSync(directory, { recursive: true });
        const notices = [...folders].sort().map(notice);
        writeFileSync(
          path.join(directory, 'THIRD-PARTY-LICENSES.md'),
          `# Third-party licenses\n\nThe files in this folder contain code of these packages.\n\n${notices.join('\n')}`,
        );
      });
    },
  };
}

/** The folder of the package to which a bundled file belongs; undefined for the project's own files. */
function packageFolder(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled, but ${folder} has no license file.`);
  const text = readFileSync(path.join(folder, file), 'utf8').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}
