// A disk that is really full or read-only, where one can be made: in a container, that may be forbidden. The other tests of
// writing files make the system's errors up.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentsOf } from '../../build/testing/published.js';
import { captured } from './testing/captured.js';

const disk = mkdtempSync(path.join(tmpdir(), 'tip-report-disk-'));
const mount = (options: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', disk]).status === 0;
const isMounted = mount('size=200k');
afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmdirSync(disk);
});

const run = (...argv: string[]) => captured(argv, { workingFolder: disk });

describe.skipIf(!isMounted)('a real disk', () => {
  test('that is full: an error, and nothing is left; with more space, the files are written', async () => {
    const line = ['export', 'csv', '--output', 'tables'];
    expect(await run(...line)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Can\'t write "tables": the disk is full.\nFree some space'),
    });
    expect(readdirSync(disk)).toEqual([]);
    mount('remount,size=8m');
    expect(await run(...line)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(disk, 'tables/places.csv'), 'utf8')).toBe(
      contentsOf('places.csv'),
    );
  });

  test('that is read-only: an error', async () => {
    mount('remount,ro');
    expect(await run('places', '-o', 'places.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Can\'t write "places.txt": the disk is read-only.'),
    });
  });
});
