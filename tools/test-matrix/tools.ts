// What the package is tried with, at exact versions, installed in a folder of the matrix without install scripts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './run-program.js';

/** The oldest versions that `engines` of package.json allows, and current ones. */
const nodeVersions = ['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.21.0', '26.12.1'];
const typescriptVersions = ['5.4.5', '5.5.4', '5.6.3', '5.7.3', '5.8.3', '5.9.3', '6.0.3', '7.0.2'];
/** The bundlers, with what they need. */
export const bundlerVersions = {
  esbuild: '0.28.2',
  parcel: '2.16.4',
  rollup: '4.68.8',
  '@rollup/plugin-commonjs': '29.0.3',
  '@rollup/plugin-node-resolve': '16.0.3',
  vite: '8.3.8',
  webpack: '5.113.0',
};
const bunVersion = '1.4.5';
const denoVersion = '2.9.6';

/** The packages that contain the programs themselves. */
const { platform, arch } = process;
const isWindows = platform === 'win32';
const programs = {
  node: `node-${isWindows ? 'win' : platform}-${arch}`,
  bun: `@oven/bun-${isWindows ? 'windows' : platform}-${arch === 'arm64' ? 'aarch64' : arch}`,
  deno: `@deno/${platform}-${arch}${platform === 'linux' ? '-glibc' : ''}`,
};

const minorOf = (version: string): string => version.split('.', 2).join('.');
const nodeName = (version: string): string => `node-${minorOf(version)}`;
const typescriptName = (version: string): string => `typescript-${minorOf(version)}`;

const dependencies: Record<string, string> = { ...bundlerVersions };
for (const version of typescriptVersions) {
  dependencies[typescriptName(version)] = `npm:typescript@${version}`;
}
/** These may be missing for a platform; their rows then say so. */
const optionalDependencies: Record<string, string> = {};
for (const version of nodeVersions) {
  optionalDependencies[nodeName(version)] = `npm:${programs.node}@${version}`;
}
optionalDependencies[programs.bun] = bunVersion;
optionalDependencies[programs.deno] = denoVersion;

/** Installs the tools, unless the folder already has exactly these. */
export async function installTools(folder: string): Promise<void> {
  const manifest = `${JSON.stringify({ private: true, dependencies, optionalDependencies }, null, 2)}\n`;
  const file = path.join(folder, 'package.json');
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  await npm(folder, 'install', '--ignore-scripts');
}

/** A program that runs JavaScript; `missing` says why it is not there. */
export interface Environment {
  readonly name: string;
  readonly version: string;
  readonly program: string;
  readonly missing: string | undefined;
}

/** Node, Bun and Deno. */
export function environments(folder: string): Environment[] {
  const environment = (name: string, version: string, file: string): Environment => {
    const program = path.join(folder, 'node_modules', file) + (isWindows ? '.exe' : '');
    const missing = existsSync(program)
      ? undefined
      : `no npm package has it for ${platform}-${arch}`;
    return { name, version, program, missing };
  };
  return [
    ...nodeVersions.map((version) => environment('Node', version, `${nodeName(version)}/bin/node`)),
    environment('Bun', bunVersion, `${programs.bun}/bin/bun`),
    environment('Deno', denoVersion, `${programs.deno}/deno`),
  ];
}

/** The TypeScript compilers, each with the file that Node runs. */
export function compilers(folder: string): { version: string; tsc: string }[] {
  return typescriptVersions.map((version) => ({
    version,
    tsc: path.join(folder, 'node_modules', typescriptName(version), 'bin/tsc'),
  }));
}
