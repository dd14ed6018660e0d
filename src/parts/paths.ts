type Below<Value> = Value extends readonly (infer Item)[]
  ? `[]${Below<Item>}`
  : Value extends object
    ? { [Key in keyof Value & string]: `.${Key}${'' | Below<Value[Key]>}` }[keyof Value & string]
    : '';

/** The paths of the fields of a record, such as `hedges[].phrase`, where `[]` means every item of a list. */
export type PathIn<Item> = Below<Item> extends `.${infer Path}` ? Path : never;

/** What a reference can name: a record of some kind, a passage of the text, or a country by its code. */
export type Referent =
  | 'country'
  | 'finding'
  | 'legal-provision'
  | 'organization'
  | 'place'
  | 'statistic'
  | 'passage'
  | 'victim-category';

/** The paths of the ids in a record, and what each names: `kind` means a record of the kind given beside the id. */
export type ReferencePaths<Item> = Readonly<Partial<Record<PathIn<Item>, Referent | 'kind'>>>;

/** The paths of the terms in a record, and the vocabulary of each. */
export type VocabularyPaths<Item> = Readonly<Partial<Record<PathIn<Item>, string>>>;

/** A field of a record. */
export interface FieldAt {
  /** Where it is in the record, such as `hedges[0].phrase`. */
  readonly path: string;
  readonly value: unknown;
  /** The object or list that it is in. */
  readonly holder: object;
}

/** Finds the fields that a path leads to: none if the record has no such field, several if it leads through a list. */
export function valuesAt(record: object, path: string): readonly FieldAt[] {
  let found: readonly FieldAt[] = [{ path: '', value: record, holder: record }];
  for (const step of path.match(/\[\]|[^.[\]]+/g) ?? []) {
    found = found.flatMap(({ path, value: holder }): readonly FieldAt[] => {
      if (typeof holder !== 'object' || holder === null) return [];
      if (Array.isArray(holder)) {
        return step === '[]'
          ? holder.map((value: unknown, index) => ({ path: `${path}[${index}]`, value, holder }))
          : [];
      }
      if (!Object.hasOwn(holder, step)) return [];
      const value: unknown = Reflect.get(holder, step);
      return [{ path: pathTo(holder, path, step), value, holder }];
    });
  }
  return found;
}

/** Visits every field of an object or list, at any depth and in order. */
export function* everyField(holder: object, path = ''): Generator<FieldAt, void> {
  for (const [key, value] of Object.entries(holder)) {
    const field = { path: pathTo(holder, path, key), value: value as unknown, holder };
    yield field;
    if (typeof value === 'object' && value !== null) yield* everyField(value, field.path);
  }
}

function pathTo(holder: object, path: string, key: string): string {
  if (Array.isArray(holder)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
