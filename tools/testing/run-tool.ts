import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Runs a tool of a project's folder from its source, as the scripts of `package.json` do. */
export function runTool(root: string, tool: string, ...given: string[]) {
  const tsx = ['--import', 'tsx', '--conditions=tip-report-laos-2012:source'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...tsx, path.join(root, 'tools', tool), ...given],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
