// @ts-check
// Builds the package twice, in copies at different places, and compares every byte of dist and of the packed tarball.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { differingFiles } from './build-check/differing-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), 'tip-report-laos-2012-builds-'));
// Neither is part of what is built; node_modules is copied, as a link would lead both builds to the same paths.
const left = new Set(['.git', 'coverage', 'dist'].map((name) => path.join(root, name)));

try {
  // Of different lengths, so that a path in the output shows, and in another time zone and language.
  const first = builtIn('one', { TZ: 'UTC', LC_ALL: 'C' });
  const second = builtIn(path.join('two', 'deeper'), {
    TZ: 'Asia/Vientiane',
    LC_ALL: 'lo_LA.UTF-8',
  });
  const { differing, compared, bytes } = differingFiles(first, second);
  if (differing.length > 0) {
    console.error(`Two builds differ in:\n${differing.map((file) => `- ${file}`).join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(
      `Two builds are the same: ${compared} files, ${bytes} bytes, the tarball included.`,
    );
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {Record<string, string>} env
 * @returns {Map<string, Buffer>} The files of dist and the tarball, by name.
 */
function builtIn(name, env) {
  const folder = path.join(home, name);
  cpSync(root, folder, { recursive: true, filter: (source) => !left.has(path.resolve(source)) });
  npm(folder, env, 'run', 'build');
  npm(folder, env, 'pack', '--ignore-scripts');
  const dist = path.join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  if (tarballs.length !== 1)
    throw new Error(`npm pack wrote ${tarballs.length} tarballs, not one.`);
  return new Map(
    [...files, ...tarballs.map((file) => path.join(folder, file))].map((file) => [
      path.relative(folder, file),
      readFileSync(file),
    ]),
  );
}

/**
 * @param {string} cwd
 * @param {Record<string, string>} env
 * @param {readonly string[]} given
 */
function npm(cwd, env, ...given) {
  const program = process.env['npm_execpath'];
  if (program === undefined) {
    throw new Error('npm has not started this; run it as "npm run build:check".');
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`npm ${given.join(' ')} failed:\n${stdout}${stderr}`);
}
