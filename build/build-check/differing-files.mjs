// @ts-check

/**
 * The files in which two builds differ: in their bytes, or in that only one has them.
 *
 * @param {ReadonlyMap<string, Uint8Array>} first
 * @param {ReadonlyMap<string, Uint8Array>} second
 * @returns {{ differing: string[], compared: number, bytes: number }}
 */
export function differingFiles(first, second) {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  });
  const bytes = [...first.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { differing, compared: names.length, bytes };
}
