import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { argumentsIn, captured } from '../../src/cli/testing/captured.js';
import type { GeneratedFile } from './generated-file.js';

const path = 'docs/command-line.md';
const prompt = '$ tip-report-laos-2012';

/** The guide to the command line, with what the program prints in each session that it shows. */
export async function commandSessions(): Promise<GeneratedFile[]> {
  const workingFolder = mkdtempSync(join(tmpdir(), 'tip-report-document-'));
  try {
    const whole = JSON.stringify(tipReportLaos2012);
    writeFileSync(join(workingFolder, 'laos.json'), whole);
    // The guide says that one letter of a quote is missing.
    const altered = whole.replace('"quote":"Corruption', '"quote":"Coruption');
    writeFileSync(join(workingFolder, 'altered.json'), altered);
    let contents = '';
    for (const part of readFileSync(path, 'utf8').split(/(^```console\n[\s\S]*?^```$)/m)) {
      contents += part.startsWith('```console') ? await session(part, workingFolder) : part;
    }
    return [{ path, contents }];
  } finally {
    rmSync(workingFolder, { recursive: true });
  }
}

async function session(shown: string, workingFolder: string): Promise<string> {
  let text = '';
  for (const line of shown.match(/^\$ .*$/gm) ?? []) {
    if (!line.startsWith(`${prompt} `)) throw new Error(`${path}: ${line} is not "${prompt} …".`);
    const { shown: output } = await captured(argumentsIn(line.slice(prompt.length)), {
      workingFolder,
    });
    // CSV has the line ends of its standard.
    text += `${line}\n${output.replaceAll('\r\n', '\n')}`;
  }
  return `\`\`\`console\n${text}\`\`\``;
}
