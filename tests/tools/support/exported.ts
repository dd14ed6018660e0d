import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runTool } from './run-tool.js';

const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** A folder of its own that is removed after the tests of a file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-tools-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the built command line prints. */
export function printed(line: string, cwd?: string): string {
  return runTool(process.execPath, [program, ...line.split(' ')], cwd === undefined ? {} : { cwd })
    .stdout;
}

/** Every exported file of a format, in a folder; the names of the files. */
export function exportInto(folder: string, format: string): readonly string[] {
  printed(`export ${format} --output ${folder}`);
  return readdirSync(folder).sort();
}

/** A path on which the program has its name, and npx runs it. */
export function pathWithProgram(folder: string): string {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const scripts = {
    'tip-report-laos-2012': `exec ${process.execPath} ${program} "$@"`,
    npx: 'exec "$@"',
  };
  for (const [name, line] of Object.entries(scripts)) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  return `${bin}:${process.env['PATH']}`;
}
