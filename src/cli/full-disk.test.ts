import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

test('a full disk is reported', async () => {
  vi.resetModules();
  vi.doMock('node:fs/promises', async (importOriginal) => ({
    ...(await importOriginal<typeof import('node:fs/promises')>()),
    writeFile: async () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    },
  }));
  const { captured } = await import('./testing/captured.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-full-'));
  try {
    const { code, stderr, stdout } = await captured(['export', 'csv', '--output', 'taken'], {
      workingFolder: folder,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Can\'t write "taken/crosswalk-entries.csv" (ENOSPC).\nGive a folder');
  } finally {
    rmSync(folder, { recursive: true });
    vi.doUnmock('node:fs/promises');
    vi.resetModules();
  }
});
