import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportInto, scratchFolder } from './support/exported.js';
import { python, runTool } from './support/run-tool.js';

const folder = scratchFolder();
const files = exportInto(folder, 'json');
const schemas = path.join(folder, 'schemas');
exportInto(folder, 'schema');

test.each(files)('python-jsonschema validates %s by its schema alone', (file) => {
  const schema = path.join(schemas, file.replace('.json', '.schema.json'));
  const validate = (data: string) => runTool(python, ['-m', 'jsonschema', '-i', data, schema]);
  expect(validate(path.join(folder, file)).stdout).toBe('');
  const broken = path.join(folder, `broken-${file}`);
  const text = readFileSync(path.join(folder, file), 'utf8');
  writeFileSync(broken, text.replace('"kind":', '"knd":').replace('"scheme":', '"schme":'));
  expect(() => validate(broken)).toThrow(/kind|scheme/);
});
