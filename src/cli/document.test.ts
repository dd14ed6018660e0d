// docs/command-line.md shows what the program prints.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from './run.js';
import { argumentsIn, captured } from './testing/captured.js';

const document = readFileSync(
  path.resolve(import.meta.dirname, '../../docs/command-line.md'),
  'utf8',
);
const prompt = '$ tip-report-laos-2012';

interface Session {
  readonly line: string;
  readonly output: string;
}

const sessions: readonly Session[] = [
  ...document.matchAll(/^```console\n(?<shown>[\s\S]*?)^```$/gm),
]
  .flatMap(({ groups }) => (groups?.['shown'] ?? '').split(/^(?=\$ )/m))
  .map((part) => {
    const end = part.indexOf('\n');
    return { line: part.slice(0, end), output: part.slice(end + 1) };
  });

let workingFolder: string;

beforeAll(() => {
  workingFolder = mkdtempSync(path.join(tmpdir(), 'tip-report-document-'));
  const whole = JSON.stringify(tipReportLaos2012);
  writeFileSync(path.join(workingFolder, 'laos.json'), whole);
  // The document says that one letter of a quote is missing.
  const altered = whole.replace('"quote":"Corruption', '"quote":"Coruption');
  writeFileSync(path.join(workingFolder, 'altered.json'), altered);
});
afterAll(() => rmSync(workingFolder, { recursive: true }));

test('the document shows the program at work', () => {
  expect(sessions.length).toBeGreaterThan(8);
  for (const { line } of sessions) expect(line.startsWith(`${prompt} `), line).toBe(true);
  for (const { name } of commands) expect(document).toContain(`tip-report-laos-2012 ${name}`);
});

test.each(sessions.map((session) => [session.line, session.output]))('%s', async (line, output) => {
  const { shown } = await captured(argumentsIn(line.slice(prompt.length)), { workingFolder });
  // CSV has the line ends of its standard.
  expect(output).toBe(shown.replaceAll('\r\n', '\n'));
});
