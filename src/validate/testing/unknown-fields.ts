import * as z from 'zod';
import { recordKinds } from '../../report/record-kinds.js';
import { tipReportSchema } from '../../report/schema.js';
import type { Fault } from '../rule.js';

/** The parts of a JSON Schema that say which fields an object has. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

const dataset: Shape = z.toJSONSchema(tipReportSchema, {
  io: 'input',
  reused: 'inline',
  unrepresentable: 'any',
}) as Shape;

/**
 * The fields that a hint names and that the record it is for does not have: what it has in backquotes, paths such as
 * `metadata.tier`, words such as `pillarsInferred`, and the keys of an object such as `{ kind: 'extent' }`. A path starts
 * at the record or at the dataset. A hint on a passage can name fields of any record.
 */
export function unknownFieldsIn({ hint, path }: Pick<Fault, 'hint' | 'path'>): readonly string[] {
  const [collection = ''] = path.split(/[.[]/);
  const records = ['metadata', ...recordKinds.map((kind) => kind.collection)]
    .filter((key) => collection === 'narrative' || key === collection)
    .flatMap((key) => fieldsOf(dataset, key));
  const own = hint.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '""');
  const quoted = [...own.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field);
  const bare = own.match(/(?<![\w.])[a-z]\w*(?:\.[a-z]\w*)+|\b[a-z]+[A-Z]\w*/g) ?? [];
  const keys = [...own.matchAll(/[{,] (\w+): /g)].map(([, key = '']) => key);
  return [
    ...[...quoted, ...bare].filter((field) => !hasPath([dataset, ...records], field)),
    ...keys.filter((key) => !records.some((shape) => hasKey(shape, key))),
  ];
}

function hasPath(shapes: readonly Shape[], path: string): boolean {
  const steps = path.replace(/\[\d*\]/g, '').split('.');
  return (
    steps.reduce((found, step) => found.flatMap((shape) => fieldsOf(shape, step)), shapes).length >
    0
  );
}

/** Whether a shape has a key at any depth. */
function hasKey(shape: Shape, key: string): boolean {
  return optionsOf(shape).some(
    ({ properties = {} }) =>
      Object.hasOwn(properties, key) || Object.values(properties).some((part) => hasKey(part, key)),
  );
}

/** The shapes that a field can have in an object, or in the items of a list. */
function fieldsOf(shape: Shape, key: string): readonly Shape[] {
  return optionsOf(shape).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, part]) => (name === key ? [part] : [])),
  );
}

/** A shape, those of its items, and those of which it is one. */
function optionsOf(shape: Shape): readonly Shape[] {
  const { items, prefixItems = [], anyOf = [], oneOf = [] } = shape;
  const parts = [...(items === undefined ? [] : [items]), ...prefixItems, ...anyOf, ...oneOf];
  return [shape, ...parts.flatMap(optionsOf)];
}
