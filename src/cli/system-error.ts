const blocked = 'part of the path is a file';
const forbidden = 'you have no permission';
const full = 'the disk is full';

const reasons: Readonly<Record<string, string>> = {
  EACCES: forbidden,
  EDQUOT: full,
  EEXIST: blocked,
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: full,
  ENOTDIR: blocked,
  EPERM: forbidden,
  EROFS: 'the disk is read-only',
};

/** The code of an error of the system, such as `ENOENT`; undefined for other errors. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** What a code of the system means. */
export function systemReason(code: string): string {
  return reasons[code] ?? `the system says ${code}`;
}
