import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const packages = readFileSync(new URL('../packages.txt', import.meta.url), 'utf8').trim();

interface Input {
  /** The folder that it runs in. */
  readonly cwd?: string;
  /** Its standard input. */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

interface Output {
  readonly stdout: string;
  /** What it warned of. */
  readonly stderr: string;
}

/** Debian's Python, which has Debian's packages. */
export const python = '/usr/bin/python3';

/**
 * Runs a program to its end.
 *
 * @throws `Error` if it isn't installed, or fails.
 */
export function runTool(program: string, args: readonly string[], options: Input = {}): Output {
  const { env, ...others } = options;
  const { error, status, stderr, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    // Messages in English, and text in UTF-8.
    env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...env },
    ...others,
  });
  if (error !== undefined) {
    throw new Error(`${program} can't be run. Install the Debian packages ${packages}.`, {
      cause: error,
    });
  }
  if (status === 0) return { stdout, stderr };
  throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
}
