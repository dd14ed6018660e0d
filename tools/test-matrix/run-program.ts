import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program, and gives what it prints. If it fails, the error has all that it printed. */
export async function runProgram(
  program: string,
  given: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  const options = {
    cwd,
    env: { ...process.env, ...env },
    timeout: 10 * 60 * 1000,
    maxBuffer: 64 * 1024 * 1024,
  };
  try {
    return (await promisify(execFile)(program, given, options)).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${given.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

export function npm(cwd: string, ...given: string[]): Promise<string> {
  const program = process.env['npm_execpath'];
  if (program === undefined) throw new Error('Run this as "npm run test:matrix".');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return runProgram(process.execPath, [program, ...given, ...quiet], cwd);
}
