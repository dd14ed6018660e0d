import * as nodeFs from 'node:fs';
import type { FileSystem } from '../write-files.js';

/** The functions that change something, or could notice that the disk is full. */
const changing = [
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
] as const;

type Changing = (typeof changing)[number];

/** The file system without waiting for the disk, which is for tests too slow. */
export const unflushed: FileSystem = { ...nodeFs, fsyncSync: () => undefined };

/** The file system, which calls a function before each of its steps that change something. */
export function faultyFileSystem(
  before: (step: number, name: Changing, given: readonly unknown[]) => void,
): FileSystem {
  let step = 0;
  const wrapped = changing.map((name) => {
    const original = unflushed[name] as (...given: readonly unknown[]) => unknown;
    const faulty = (...given: readonly unknown[]) => {
      step += 1;
      before(step, name, given);
      return original(...given);
    };
    return [name, faulty] as const;
  });
  return { ...unflushed, ...Object.fromEntries(wrapped) };
}
