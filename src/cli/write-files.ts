import * as nodeFs from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { show } from '../parts/show.js';
import { type Given, programName } from './command.js';
import { printData } from './for-people.js';
import type { Io } from './io.js';
import { systemCode, systemReason } from './system-error.js';
import { UsageError } from './usage-error.js';

/** A file to be written. */
export interface NewFile {
  /** Its path in the folder, with forward slashes. */
  readonly path: string;
  readonly contents: string;
}

/** Where files are written, and how. */
export interface Target {
  /** The absolute path of the folder, which is made if it isn't there. */
  readonly folder: string;
  /** What the user calls a file, or the folder. */
  readonly nameOf: (file?: NewFile) => string;
  /** Whether to replace other files that have the same names. */
  readonly force: boolean;
}

/** What this uses of the file system. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'mkdtempSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/**
 * Writes files into a folder: all of them, or none. They are first written aside and flushed, then moved into place. A new
 * folder appears with all of its files at once. In a folder that is there, they appear one by one, and the last of them only
 * if all others are there, so that it can say that the folder is whole. Files that are there already stay as they are.
 *
 * @returns How many files were written.
 * @throws {@link UsageError} if other files have the same names, before anything is written; and if the system doesn't let
 * the files be written.
 */
export function writeFiles(
  files: readonly NewFile[],
  target: Target,
  fs: FileSystem = nodeFs,
): number {
  try {
    return write(files, target, fs);
  } catch (error) {
    throw explained(error, target.nameOf());
  }
}

/** What the system says about a path, for the user; other errors are as they were. */
function explained(error: unknown, name: string): unknown {
  const code = systemCode(error);
  return code === undefined ? error : notWritten(code, name);
}

function notWritten(code: string, name: string): UsageError {
  return new UsageError(
    `Can't write ${show(name)}: ${systemReason(code)}.`,
    /^(?:EDQUOT|ENOSPC)$/.test(code)
      ? 'Free some space, and run it again.'
      : 'Give a path that you can write to.',
  );
}

function write(files: readonly NewFile[], target: Target, fs: FileSystem): number {
  const { folder } = target;
  const isNew = !isFolder(target, fs);
  const missing = missingFiles(files, target, fs);
  const last = files.at(-1);
  if (missing.length === 0 || last === undefined) return 0;
  const parent = isNew ? path.dirname(folder) : folder;
  fs.mkdirSync(parent, { recursive: true });
  removeLeftovers(parent, fs);
  const aside = fs.mkdtempSync(path.join(parent, `${asideName}${process.pid}.`));
  try {
    const whole = path.join(aside, 'whole');
    const others = missing.filter((file) => file !== last);
    writeAside([...others, last], whole, fs);
    if (isNew) {
      // If someone else has made the folder meanwhile, look again.
      return becomes(whole, folder, fs) ? missing.length : write(files, target, fs);
    }
    // While others change, the last one must not say that the folder is whole.
    const isThere = !missing.includes(last) || target.force;
    if (isThere && others.length > 0) fs.rmSync(path.join(folder, last.path), { force: true });
    moveInto(others, whole, target, fs);
    moveInto([last], whole, target, fs);
    return missing.length;
  } finally {
    remove(aside, fs);
  }
}

function isFolder({ folder, nameOf }: Target, fs: FileSystem): boolean {
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return true;
  if (fs.lstatSync(folder, { throwIfNoEntry: false }) === undefined) return false;
  const what = found === undefined ? 'a link that leads nowhere' : 'a file';
  throw new UsageError(
    `Can't write into ${show(nameOf())}: it is ${what}.`,
    'Give the path of a folder, or a new one.',
  );
}

/** The files that aren't in the folder yet. */
function missingFiles(
  files: readonly NewFile[],
  target: Target,
  fs: FileSystem,
): readonly NewFile[] {
  const missing = files.filter((file) => {
    const at = path.join(target.folder, file.path);
    const parent = fs.statSync(path.dirname(at), { throwIfNoEntry: false });
    if (parent?.isDirectory() === false) throw notWritten('ENOTDIR', target.nameOf(file));
    if (fs.statSync(at, { throwIfNoEntry: false })?.isDirectory()) {
      throw notWritten('EISDIR', target.nameOf(file));
    }
    return !hasContents(at, file.contents, fs);
  });
  const others = missing.filter((file) => {
    const at = path.join(target.folder, file.path);
    return fs.lstatSync(at, { throwIfNoEntry: false }) !== undefined;
  });
  if (others.length > 0 && !target.force) throw conflictOf(others, target);
  return missing;
}

function conflictOf(others: readonly NewFile[], { nameOf }: Target): UsageError {
  const names = others.slice(0, 3).map((file) => show(nameOf(file)));
  const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
  const are =
    others.length === 1 ? 'is there already, and differs' : 'are there already, and differ';
  return new UsageError(
    `${names.join(', ')}${more} ${are} from what would be written.`,
    'Give another path, or --force to replace what is there. Nothing was written.',
  );
}

function hasContents(at: string, contents: string, fs: FileSystem): boolean {
  const found = fs.statSync(at, { throwIfNoEntry: false });
  return (
    found?.isFile() === true &&
    found.size === Buffer.byteLength(contents) &&
    fs.readFileSync(at).equals(Buffer.from(contents))
  );
}

/** Writes files into a new folder, so that they are on the disk and not just on the way there. */
function writeAside(files: readonly NewFile[], folder: string, fs: FileSystem): void {
  for (const file of files) {
    const at = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    const opened = fs.openSync(at, 'wx');
    try {
      fs.writeFileSync(opened, file.contents);
      fs.fsyncSync(opened);
    } finally {
      fs.closeSync(opened);
    }
  }
  flushFolders(files, folder, fs);
}

/** Makes a folder appear at a place where there is none. False if there is one now. */
function becomes(whole: string, folder: string, fs: FileSystem): boolean {
  try {
    fs.renameSync(whole, folder);
  } catch (error) {
    if (fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
    throw error;
  }
  flushFolders([], path.dirname(folder), fs);
  return true;
}

/** Moves files into a folder that is there. */
function moveInto(files: readonly NewFile[], whole: string, target: Target, fs: FileSystem): void {
  for (const file of files) move(file, whole, target, fs);
  flushFolders(files, target.folder, fs);
}

function move(file: NewFile, whole: string, target: Target, fs: FileSystem): void {
  const from = path.join(whole, file.path);
  const to = path.join(target.folder, file.path);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  if (target.force) {
    fs.renameSync(from, to);
    return;
  }
  try {
    // Unlike a move, a link never replaces what has come there meanwhile.
    fs.linkSync(from, to);
  } catch (error) {
    // Not every file system has links.
    if (systemCode(error) !== 'EEXIST') fs.renameSync(from, to);
    else if (!hasContents(to, file.contents, fs)) throw conflictOf([file], target);
  }
}

/** Flushes the names of files in a folder and its subfolders, as far as the system can. */
function flushFolders(files: readonly NewFile[], folder: string, fs: FileSystem): void {
  const folders = files.map((file) => path.dirname(path.join(folder, file.path)));
  for (const each of new Set([folder, ...folders])) {
    try {
      const opened = fs.openSync(each, 'r');
      try {
        fs.fsyncSync(opened);
      } finally {
        fs.closeSync(opened);
      }
    } catch {
      // Windows can't flush a folder.
    }
  }
}

const asideName = `.${programName}.${hostname()}.`;
/** The id of a process, and what `mkdtemp` adds to a name. */
const asideEnd = /^(\d+)\.\w{6}$/;

/** Removes what a run of this machine has left aside that was killed. */
function removeLeftovers(folder: string, fs: FileSystem): void {
  const ours = fs.readdirSync(folder).filter((name) => name.startsWith(asideName));
  for (const name of ours) {
    const [, id] = asideEnd.exec(name.slice(asideName.length)) ?? [];
    if (id !== undefined && !isRunning(Number(id))) remove(path.join(folder, name), fs);
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user may not be asked, but it is there.
    return systemCode(error) === 'EPERM';
  }
}

/** Removes what was aside. If that fails, a later run does it. */
function remove(folder: string, fs: FileSystem): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // The files are in place, or there is another error to tell.
  }
}

/**
 * Writes what a command prints to the file of `--output`, whole or not at all. A device or a pipe, such as `/dev/stdout`, is
 * written to, and `-` is standard output.
 *
 * @throws {@link UsageError} as {@link writeFiles} does.
 */
export function writeOutput(name: string, contents: string, given: Given, io: Io): void {
  if (name === '-') {
    printData(contents, io);
    return;
  }
  if (/[\\/]$/.test(name)) throw notWritten('EISDIR', name);
  const file = path.resolve(io.workingFolder, name);
  try {
    const found = nodeFs.statSync(file, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile() && !found.isDirectory()) {
      nodeFs.writeFileSync(file, contents);
      return;
    }
    if (!nodeFs.existsSync(path.dirname(file))) throw notWritten('ENOENT', name);
    // What a link leads to is replaced, not the link.
    const real = found === undefined ? file : nodeFs.realpathSync(file);
    const target = { folder: path.dirname(real), nameOf: () => name, force: given.has('force') };
    const count = writeFiles([{ path: path.basename(real), contents }], target);
    io.stderr.write(count === 0 ? `${name} has these contents already.\n` : `Wrote ${name}.\n`);
  } catch (error) {
    throw explained(error, name);
  }
}
