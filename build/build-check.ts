// Builds the package twice, in copies at different places, and compares every byte of dist and of the packed tarball.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const home = mkdtempSync(path.join(tmpdir(), 'tip-report-laos-2012-builds-'));
// These are not part of what is built. node_modules is copied: through a link both builds would see the same paths.
const left = new Set(['.git', 'coverage', 'dist'].map((name) => path.join(root, name)));

try {
  // Paths of different lengths, time zones and languages must not change the output.
  const first = builtIn('one', { TZ: 'UTC', LC_ALL: 'C' });
  const second = builtIn(path.join('two', 'deeper'), {
    TZ: 'Asia/Vientiane',
    LC_ALL: 'lo_LA.UTF-8',
  });
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter(
    (name) => first.get(name)?.equals(second.get(name) ?? Buffer.of()) !== true,
  );
  if (differing.length > 0) throw new Error(`Two builds differ in ${differing.join(', ')}.`);
  console.log(`Two builds are the same: ${names.length} files, including the tarball.`);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The files of dist and the tarball, by name. */
function builtIn(name: string, env: Record<string, string>): Map<string, Buffer> {
  const folder = path.join(home, name);
  cpSync(root, folder, { recursive: true, filter: (source) => !left.has(path.resolve(source)) });
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Run this as "npm run build:check".');
  for (const given of [
    ['run', 'build'],
    ['pack', '--ignore-scripts'],
  ]) {
    const options = { cwd: folder, stdio: 'pipe', env: { ...process.env, ...env } } as const;
    execFileSync(process.execPath, [npm, ...given], options);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => file.startsWith(`dist${path.sep}`) || /^[^/\\]+\.tgz$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}
