import * as z from 'zod';
import { enumerate, expected } from './expected.js';
import { mostCharacters, mostItems, mostRecords } from './limits.js';
import { printablePattern, unprintableIn } from './printable.js';
import { show, showSome } from './show.js';

type Shape = z.core.$ZodLooseShape;

/**
 * A schema as one of the type that its constant is declared with. The compiler rejects it if its output is not exactly that
 * type. The declared type costs users' compilers far less than the inferred one.
 */
export function exactly<Model, Schema extends z.ZodType<Model>>(
  schema: Schema & Exactly<Model, z.output<Schema>>,
): z.ZodType<Model> {
  return schema;
}

type Exactly<Model, Output> =
  (<Any>() => Any extends Model ? 1 : 2) extends <Any>() => Any extends Output ? 1 : 2
    ? unknown
    : { readonly 'must have the type of the model': Model };

/** A readonly object with these keys and no others. `what` names it in messages, with its article. */
export function strictObject<Given extends Shape>(what: string, shape: Given) {
  return z
    .strictObject(shape, {
      error: (issue) => {
        const keys = `these keys: ${keysOf(shape).join(', ')}`;
        if (issue.code !== 'unrecognized_keys')
          return expected(`${what}: an object with ${keys}`)(issue);
        return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${showSome(issue.keys)}; ${what} has only ${keys}`;
      },
    })
    .readonly();
}

function keysOf(shape: Shape): readonly string[] {
  return Object.entries<z.core.$ZodType>(shape).map(([key, { _zod }]) =>
    _zod.optin === 'optional' ? `${key} (optional)` : key,
  );
}

/** A readonly list in a record, which may be empty unless a least length is given. */
export function list<Item extends z.core.SomeType>(what: string, item: Item, minimum = 0) {
  const least = minimum === 0 ? '' : `, ${minimum} or more`;
  return z
    .array(item, { error: expected(`a list of ${what}${least}`) })
    .min(minimum)
    .max(mostItems, { error: tooMany(mostItems) })
    .readonly();
}

/** The message for a list with more items than it can have. */
export function tooMany(most: number) {
  return ({ input }: { readonly input?: unknown }) =>
    `expected a list of at most ${most} items; got ${(input as readonly unknown[]).length}`;
}

/** A readonly list of the records of a report, or of the parts of its text. */
export function collection<Item extends z.core.SomeType>(what: string, item: Item) {
  return z
    .array(item, { error: expected(`a list of ${what}`) })
    .max(mostRecords, { error: tooMany(mostRecords) })
    .readonly();
}

/** One term of a vocabulary. */
export function oneOf<const Terms extends readonly string[]>(what: string, terms: Terms) {
  return z.enum(terms, { error: expected(`${what}: ${enumerate(terms.map(show), 'or')}`) });
}

/** One value and no other. */
export function literal<const Value extends string | boolean>(value: Value) {
  return z.literal(value, { error: expected(show(value)) });
}

/** A union of objects, discriminated by one key. */
export function taggedUnion<
  Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
  Tag extends string,
>(what: string, tag: Tag, options: Options) {
  return z.discriminatedUnion(tag, options, {
    error: (issue) => {
      const known = options.flatMap(({ _zod }) => [...(_zod.propValues?.[tag] ?? [])]);
      const tags = enumerate(known.map(show), 'or');
      if (issue.code !== 'invalid_union') {
        return expected(`${what}: an object whose ${tag} is ${tags}`)(issue);
      }
      const given = (issue.input as Readonly<Record<string, unknown>>)[tag];
      return expected(`the ${tag} of ${what}: ${tags}`)({ input: given });
    },
  });
}

/** Text of a length that a narrative has, without characters that act where it is printed, or that UTF-8 can't write. */
export function printable(text: z.ZodString) {
  return text
    .max(mostCharacters, {
      error: ({ input }) =>
        `expected text of at most ${mostCharacters} characters; got ${String(input).length}: ${show(input)}`,
    })
    .regex(printablePattern(), {
      error: ({ input }) => {
        const found = unprintableIn(String(input));
        return `expected text without the control character ${show(found?.character)}; got ${show(input)}`;
      },
    });
}

/** Text that is not blank. */
export function words(what = 'words') {
  return printable(z.string({ error: expected(`${what} (text that is not blank)`) }).regex(/\S/));
}

/** `true` or `false`. */
export function flag() {
  return z.boolean({ error: expected('true or false') });
}

/** A count, an amount of money, or a length of time. */
export function amount() {
  return z
    .number({ error: expected('a finite number, zero or more') })
    .nonnegative({ abort: true });
}

/** A number above zero. */
export function positive() {
  return z.number({ error: expected('a finite number above zero') }).positive({ abort: true });
}

/** A whole number from 1, such as the number of an article or paragraph. */
export function ordinal() {
  return z.int({ error: expected('a whole number from 1') }).min(1);
}

/** A day of the calendar. */
export function isoDate() {
  return z.iso.date({ error: expected('a day in ISO 8601, such as "2012-06-19"') });
}

/** A lowest and a highest number; `life` has no upper number. */
interface Bounds {
  /** Null if there is none. */
  readonly minimum: number | null;
  readonly maximum: number | 'life' | null;
}

/** Whether the bounds of a range are in order, for a refinement. */
export function isAscending({ minimum, maximum }: Bounds): boolean {
  return maximum === 'life' || maximum === null || minimum === null || minimum <= maximum;
}

/** The path and message if they aren't. */
export const ascending = {
  path: ['maximum'],
  error: ({ input }: { readonly input?: unknown }) => {
    const { minimum, maximum } = input as Bounds;
    return `expected a maximum not below the minimum, which is ${show(minimum)}; got ${show(maximum)}`;
  },
};
