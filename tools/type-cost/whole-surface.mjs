// @ts-check

import { tipReportLaos2012 } from 'tip-report-laos-2012';
import { exportedFunctions, getters, recordConstants } from '../bench/exported-functions.mjs';
import { typicalFinds } from '../bench/typical-finds.mjs';
import { typicalCalls } from './typical-calls.mjs';

const packageName = 'tip-report-laos-2012';

/**
 * A consumer's file that uses all that the package exports: a constant of each kind, each collection, each getter with a
 * literal id, each find with criteria, and each other function in a typical call. Wherever a type says a literal
 * value, the file relies on it.
 */
export function wholeSurface() {
  /** @type {Set<string>} */ const imported = new Set();
  /** @type {string[]} */ const statements = [];
  const use = (
    /** @type {string} */ name,
    /** @type {string} */ type,
    /** @type {string} */ expression,
  ) => {
    imported.add(name);
    statements.push(`export const use${statements.length + 1}: ${type} = ${expression};`);
  };

  const kinds = new Map(
    [...recordConstants()].map(([name, record]) => [record.kind, { name, record }]),
  );
  for (const { name, record } of kinds.values()) use(name, literal(record.id), `${name}.id`);

  use('tipReportLaos2012', literal(tipReportLaos2012.report.id), 'tipReportLaos2012.report.id');
  for (const collection of new Set(typicalFinds.map((find) => find.collection))) {
    use(collection, 'string | undefined', `${collection}[0]?.id`);
  }

  for (const { name, items } of getters()) {
    const id = literal(items[0]?.id);
    use(name, id, `${name}(${id}).id`);
  }

  const functions = new Map(exportedFunctions());
  for (const { name, criteria, narrowed } of typicalFinds) {
    const find = functions.get(name);
    if (find === undefined)
      throw new Error(`${name} has an entry in typical-finds.mjs, and is not exported.`);
    const [first] = /** @type {unknown[]} */ (find(criteria));
    const value = narrowed.split('.').reduce(property, first);
    use(name, `${literal(value)} | undefined`, `${name}(${literal(criteria)})[0]?.${narrowed}`);
    functions.delete(name);
  }
  for (const { name } of getters()) functions.delete(name);
  for (const name of functions.keys()) {
    const typical = Object.hasOwn(typicalCalls, name) ? typicalCalls[name] : undefined;
    if (typical === undefined) throw new Error(`${name} has no entry in typical-calls.mjs.`);
    const [imports, type, call] = typical;
    for (const each of imports) imported.add(each);
    use(name, type, call);
  }
  return `import { ${[...imported].join(', ')} } from '${packageName}';\n\n${statements.join('\n')}\n`;
}

/** @param {unknown} value */
function literal(value) {
  return JSON.stringify(value);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function property(value, name) {
  return /** @type {Record<string, unknown>} */ (value)[name];
}
