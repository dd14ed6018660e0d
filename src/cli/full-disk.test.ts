// A disk that takes no more files.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { captured } from './testing/captured.js';

vi.mock('node:fs/promises', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs/promises')>()),
  writeFile: async () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  },
}));

test('a folder that can’t be written to is told of', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tip-report-full-'));
  try {
    writeFileSync(path.join(folder, 'places.csv'), 'made up');
    expect(
      await captured(['export', 'csv', '--output', 'taken'], {
        dataFolder: folder,
        workingFolder: folder,
      }),
    ).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'tip-report-laos-2012: Can\'t write "taken/places.csv" (ENOSPC).\nGive a folder in which you may write.\n',
    });
    expect(existsSync(path.join(folder, 'taken/places.csv'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
