// @ts-check
import { execFile } from 'node:child_process';

/** A program that runs longer than this hangs. */
const patience = 10 * 60 * 1000;

/**
 * Runs a program, and gives what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} given
 * @param {{ cwd: string, env?: Record<string, string> }} options
 * @returns {Promise<string>}
 * @throws {Error} Where it fails, with all that it printed.
 */
export function runProgram(program, given, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: { ...process.env, ...env },
      timeout: patience,
      maxBuffer: 64 * 1024 * 1024,
    };
    execFile(program, given, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${error.message.split('\n')[0]}\n${stdout}${stderr}`.trim()));
    });
  });
}

/**
 * @param {string} cwd
 * @param {readonly string[]} given
 */
export function npm(cwd, ...given) {
  const program = process.env['npm_execpath'];
  if (program === undefined) {
    throw new Error('npm has not started this; run it as "npm run test:matrix".');
  }
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return runProgram(process.execPath, [program, ...given, ...quiet], { cwd });
}
