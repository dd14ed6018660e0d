import { readFileSync } from 'node:fs';

/** The condition under which `package.json` names the source of an entry. */
const sourceCondition = 'tip-report-laos-2012:source';

/**
 * The entries that are built, as `package.json` lists them under `exports`: the one list to which a new entry is
 * added. The key is the file's name in `dist`, the value its source.
 */
export function entryPoints(): Record<string, string> {
  const manifest: { exports: Record<string, string | Record<string, unknown>> } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const entries: Record<string, string> = {};
  for (const [subpath, targets] of Object.entries(manifest.exports)) {
    if (typeof targets === 'string') continue;
    const source = targets[sourceCondition];
    if (typeof source !== 'string') {
      throw new Error(
        `package.json: exports["${subpath}"] has no "${sourceCondition}"; it should name the entry's source, such as "./src/index.ts".`,
      );
    }
    entries[subpath === '.' ? 'index' : subpath.slice('./'.length)] = source;
  }
  return entries;
}
