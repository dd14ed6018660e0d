import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const fileName = 'THIRD-PARTY-LICENSES.md';
const modules = 'node_modules/';

/**
 * Writes `dist/THIRD-PARTY-LICENSES.md`: every package that has code in the bundle, with its license text. Builds that
 * share the plugin add to one list.
 */
export function thirdPartyNotices(): Plugin {
  const folders = new Set<string>();
  let written = Promise.resolve();
  return {
    name: 'third-party-notices',
    setup(build) {
      build.onEnd(async (result) => {
        const outputs = Object.values(result.metafile?.outputs ?? {});
        const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
        for (const input of inputs) {
          const folder = packageFolder(input);
          if (folder !== undefined) folders.add(folder);
        }
        const directory = build.initialOptions.outdir ?? 'dist';
        // One after the other, so that the longest list is the one that stays.
        written = written.then(() => writeNotices([...folders].sort(), directory));
        await written;
      });
    },
  };
}

async function writeNotices(folders: readonly string[], directory: string): Promise<void> {
  if (folders.length === 0) return;
  const notices = await Promise.all(folders.map(notice));
  await mkdir(directory, { recursive: true });
  await writeFile(
    path.join(directory, fileName),
    `# Third-party licenses\n\nThe files in this folder contain code of these packages.\n\n${notices.join('\n')}`,
  );
}

/** The folder of the package to which a bundled file belongs; undefined for the project's own files. */
function packageFolder(input: string): string | undefined {
  const start = input.lastIndexOf(modules);
  if (start === -1) return undefined;
  const [scopeOrName = '', name = ''] = input.slice(start + modules.length).split('/');
  const packageName = scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
  return input.slice(0, start + modules.length) + packageName;
}

async function notice(folder: string): Promise<string> {
  const manifest: { name: string; version: string; license: string } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const license = (await readdir(folder)).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (license === undefined) {
    throw new Error(
      `${manifest.name} is bundled, but ${folder} has no license file: depend on it instead, or bundle a package that ships its license.`,
    );
  }
  const text = (await readFile(path.join(folder, license), 'utf8')).trim();
  return `## ${manifest.name} ${manifest.version} (${manifest.license})\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}
