import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { argumentsIn, captured } from '../../src/cli/testing/captured.js';
import { isObject } from '../../src/parts/is-object.js';
import type { GeneratedFile } from './generated-file.js';

const guides = ['docs/command-line.md', 'docs/another-report.md'];
const prompt = '$ tip-report-laos-2012';

/** The guides that show sessions on the command line, with what the program prints in each. */
export async function commandSessions(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  for (const path of guides) files.push({ path, contents: await withSessions(path) });
  return files;
}

async function withSessions(path: string): Promise<string> {
  const workingFolder = mkdtempSync(join(tmpdir(), 'tip-report-document-'));
  try {
    const whole = JSON.stringify(tipReportLaos2012);
    writeFileSync(join(workingFolder, 'laos.json'), whole);
    // The guide says that one letter of a quote is missing.
    const altered = whole.replace('"quote":"Corruption', '"quote":"Coruption');
    writeFileSync(join(workingFolder, 'altered.json'), altered);
    let contents = '';
    const block = /(^```(?:console|text|yaml)\n[\s\S]*?^```$)/m;
    for (const part of readFileSync(path, 'utf8').split(block)) {
      const [, language, code = ''] = /^```(console|text|yaml)\n([\s\S]*)```$/.exec(part) ?? [];
      if (language === 'text') writeFileSync(join(workingFolder, 'velmora.txt'), code);
      if (language === 'yaml') fillIn(code, workingFolder);
      contents += language === 'console' ? await session(part, path, workingFolder) : part;
    }
    return contents;
  } finally {
    rmSync(workingFolder, { recursive: true });
  }
}

/** Does what a guide tells the reader to do: to write some YAML into the file that its first line names. */
function fillIn(code: string, folder: string): void {
  const [, name] = /^# ([\w-]+\.yaml)/.exec(code) ?? [];
  if (name === undefined) throw new Error(`YAML in a guide must begin with its file: ${code}`);
  const file = join(folder, name);
  const from = existsSync(file) ? file : join(folder, 'velmora.yaml');
  writeFileSync(file, dump(filled(load(readFileSync(from, 'utf8')), load(code))));
}

/** A value with the keys of another; in lists of records, those with the same id are one. */
function filled(value: unknown, by: unknown): unknown {
  if (
    Array.isArray(value) &&
    Array.isArray(by) &&
    by.every((item) => isObject(item) && item['id'])
  ) {
    const kept = value.map((item) => filled(item, by.find(({ id }) => id === item.id) ?? {}));
    return [...kept, ...by.filter((item) => !value.some(({ id }) => id === item.id))];
  }
  if (!isObject(value) || !isObject(by)) return by;
  const parts = Object.entries(by).map(([key, part]) => [key, filled(value[key], part)] as const);
  return { ...value, ...Object.fromEntries(parts) };
}

async function session(shown: string, path: string, workingFolder: string): Promise<string> {
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
