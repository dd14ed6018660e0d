/**
 * Freezes what was read from JSON, through and through, and returns it. The build writes each record of plain values as
 * such a call: an engine reads JSON faster than an object literal, and this is less to bring along than `deepFreeze`.
 * What JSON holds is a tree, so nothing is met twice; `null` has no keys.
 */
export function freezeTree<Value>(tree: Value): Value {
  for (const key in Object.freeze(tree)) if (typeof tree[key] === 'object') freezeTree(tree[key]);
  return tree;
}
