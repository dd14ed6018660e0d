import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { staleness } from '../../build/staleness.mjs';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

// On Windows, npm is a script that only a shell can start.
const npmOptions = { stdio: 'pipe', shell: process.platform === 'win32' } as const;

/** What these tests need of `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A new folder for the tests of one file, removed after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-laos-2012-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Packs what a publication would hold, and gives the tarball's path. */
export function packInto(folder: string): string {
  const reason = staleness();
  if (reason !== undefined) {
    throw new Error(`${reason}, and these tests look at the built package: run "npm run build".`);
  }
  return npmPack(root, folder);
}

/** Installs the tarball, and zod beside it, in a project of its own, as a user would, without a network. */
export function installInto(folder: string): void {
  const tarballs = [packInto(folder), npmPack(path.join(root, 'node_modules/zod'), folder)];
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', ...options, ...tarballs], { ...npmOptions, cwd: folder });
}

/** Unpacks the tarball where an installation would, with zod beside it, and gives the package's folder. */
export function unpackInto(folder: string): string {
  const packageFolder = path.join(folder, 'node_modules/tip-report-laos-2012');
  mkdirSync(packageFolder, { recursive: true });
  execFileSync('tar', ['-xzf', packInto(folder), '-C', packageFolder, '--strip-components=1']);
  symlinkSync(path.join(root, 'node_modules/zod'), path.join(folder, 'node_modules/zod'));
  return packageFolder;
}

function npmPack(packageFolder: string, destination: string): string {
  const before = new Set(readdirSync(destination));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', destination], {
    ...npmOptions,
    cwd: packageFolder,
  });
  const [tarball] = readdirSync(destination).filter((name) => !before.has(name));
  if (tarball === undefined) throw new Error(`npm pack wrote no tarball of ${packageFolder}.`);
  return path.join(destination, tarball);
}

/** Runs a script of a folder with Node, and gives what it prints. */
export function runNode(folder: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}
