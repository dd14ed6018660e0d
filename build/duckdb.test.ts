import { readFileSync } from 'node:fs';
import {
  type AnyRecord,
  boundsOf,
  comparablePenalties,
  findRecommendations,
  findStatistics,
  findVictimCategories,
  getPassage,
  legalHistory,
  nationalPlanOfAction,
  penalCodeArticle134,
  recordsCiting,
  recordsReferringTo,
  statistics,
} from 'tip-report-laos-2012';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordKinds } from '../src/report/record-kinds.js';
import { columnTypes, type Database, openDatabase, sqlName } from './testing/duckdb.js';
import { contentsOf, rowsOf, tableResources } from './testing/published.js';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

describe.each(tableResources())('$path', (resource) => {
  const { name, path, schema } = resource;
  const table = sqlName(name);

  test('is read with the declared types, cell by cell', async () => {
    const described = await database.rows(`DESCRIBE ${table}`);
    expect(described.map(([column, type]) => [column, type])).toEqual([...columnTypes(resource)]);
    const rows = await database.rows(`FROM ${table}`);
    const isList = schema.fields.map(({ delimiter }) => delimiter !== undefined);
    const read = rows.map((row) => row.map((cell, at) => (isList[at] ? (cell ?? '') : cell)));
    expect(read).toEqual(rowsOf(name).map((row) => Object.values(row).map(asText)));
  });

  test('has the same types when they are guessed, except for codes and dates in text', async () => {
    const guessed = new Map(
      (await database.rows(`DESCRIBE FROM '${path}'`)).map(([column, type]) => [column, type]),
    );
    for (const { delimiter, name: column, type } of schema.fields) {
      const [[filled] = []] = await database.rows(`SELECT count(${column}) FROM ${table}`);
      if (filled === 0) continue;
      const at = `${path}: ${column}`;
      if (type === 'integer') expect(guessed.get(column), at).toBe('BIGINT');
      else if (type === 'number') expect(guessed.get(column), at).toMatch(/^(?:BIGINT|DOUBLE)$/);
      else if (type === 'date') expect(guessed.get(column), at).toBe('DATE');
      else if (type === 'boolean') expect(guessed.get(column), at).toBe('BOOLEAN');
      else if (delimiter === undefined && !looksLikeOther.has(`${name}.${column}`))
        expect(guessed.get(column), at).toBe('VARCHAR');
    }
  });

  test('has keys that hold, and no empty cell in a required column', async () => {
    const key = schema.primaryKey.join(', ');
    const repeated = await database.rows(
      `SELECT ${key} FROM ${table} GROUP BY ALL HAVING count(*) > 1`,
    );
    expect(repeated).toEqual([]);
    const required = schema.fields.filter(({ constraints }) => constraints?.required === true);
    const filled = [...schema.primaryKey, ...required.map((field) => field.name)];
    const missing = filled.map((column) => `${column} IS NULL`).join(' OR ');
    expect(await database.rows(`FROM ${table} WHERE ${missing}`)).toEqual([]);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const other = sqlName(reference.resource);
      const theirs = reference.fields;
      const match = fields.map((column, index) => `here.${column} = there.${theirs[index]}`);
      const given = fields.map((column) => `here.${column} IS NOT NULL`);
      const dangling = await database.rows(
        `FROM ${table} AS here ANTI JOIN ${other} AS there ON ${match.join(' AND ')} WHERE ${given.join(' AND ')}`,
      );
      expect(dangling, `${path}: ${fields}`).toEqual([]);
    }
  });
});

/** The cell of a list, whose items have no pipe here; or any other as it is. */
function asText(cell: unknown): unknown {
  return Array.isArray(cell) ? cell.map((item) => item ?? '').join('|') : cell;
}

/** Columns of text that holds numbers or dates alone: for these, as for lists, one needs the declared types. */
const looksLikeOther = new Set([
  'legal-provision-approvals.date_edtf',
  'legal-provisions.revision_edtf',
  'places.numeric',
  'metadata.source_accessed',
  'metadata.tier',
]);

describe('JSON', () => {
  const collections = recordKinds.map(({ plural }) => plural);

  test.each(collections)('%s.json is read with the types of its JSON Schema', async (name) => {
    const { $defs, items } = JSON.parse(contentsOf(`schemas/${name}.schema.json`));
    const definition = $defs[items.$ref.split('/').at(-1)];
    const properties = Object.assign(
      {},
      ...(definition.oneOf ?? [definition]).map((each: { properties: object }) => each.properties),
    );
    const columns = Object.keys(properties);
    const types = columns.map((column) => typeOf(properties[column], $defs));
    const typed = columns.map((column, index) => `'${column}': '${types[index]}'`).join(', ');
    const rows = await database.rows(
      `FROM read_json('${name}.json', format = 'array', columns = {${typed}})`,
    );
    const records: readonly Record<string, unknown>[] = JSON.parse(contentsOf(`${name}.json`));
    expect(rows.map((row) => row.map(parsedWhere(types)))).toEqual(
      records.map((record) => columns.map((column) => record[column] ?? null)),
    );
  });

  /** The type in SQL of a property: what is no plain value is read as JSON. */
  function typeOf(
    property: { $ref?: string; type?: string; enum?: unknown; const?: unknown },
    $defs: Record<string, object>,
  ): string {
    if (property.$ref) return typeOf($defs[property.$ref.split('/').at(-1) ?? ''] ?? {}, $defs);
    if (property.const === true || property.type === 'boolean') return 'BOOLEAN';
    if (property.type === 'integer') return 'BIGINT';
    return property.type === 'string' || property.enum || property.const ? 'VARCHAR' : 'JSON';
  }

  function parsedWhere(types: readonly string[]) {
    return (value: unknown, index: number) =>
      types[index] === 'JSON' && typeof value === 'string' ? JSON.parse(value) : value;
  }

  test.each(collections)('%s.json is read without being told anything', async (name) => {
    const records: readonly { id: string }[] = JSON.parse(contentsOf(`${name}.json`));
    const rows = await database.rows(`SELECT id FROM '${name}.json'`);
    expect(rows.map(([id]) => id)).toEqual(records.map(({ id }) => id));
  });
});

const ids = (records: readonly Pick<AnyRecord, 'id'>[]) => records.map(({ id }) => [id]);
describe('a question in SQL has the answer of the helpers', () => {
  test.each<{ question: string; sql: string; answer: readonly (readonly unknown[])[] }>([
    {
      question: 'Which figures does the report say are missing?',
      sql: `SELECT id FROM statistics WHERE quantity_kind = 'missing'`,
      answer: ids(findStatistics({ quantityKind: 'missing' })),
    },
    {
      question: 'What are the bounds of each figure that has a number?',
      sql: `SELECT id, coalesce(quantity_value, quantity_minimum), coalesce(quantity_value, quantity_maximum) FROM statistics`,
      answer: statistics.map(({ id, quantity }) => {
        const bounds = boundsOf(quantity);
        return [id, bounds?.minimum ?? null, bounds?.maximum ?? null];
      }),
    },
    {
      question:
        'Which groups are exploited by sex trafficking in Thailand, and which does the text call victims?',
      sql: `SELECT id, status = 'victims'
            FROM victim_categories
            WHERE id IN (SELECT victim_category_id FROM victim_category_exploitations
                         WHERE form IN ('sex-trafficking', 'forced-prostitution', 'sexual-servitude', 'child-sex-tourism'))
              AND list_contains(string_split(destination_countries, '|'), 'TH')`,
      answer: findVictimCategories({ exploitationForm: 'sex-trafficking', destination: 'TH' }).map(
        (each) => [each.id, (each.status as string) === 'victims'],
      ),
    },
    {
      question: 'How long can a court imprison under Article 134, in months?',
      sql: `SELECT minimum * 12, maximum * 12, maximum_is_life FROM legal_provision_penalties
            WHERE legal_provision_id = 'penal-code-article-134' AND kind = 'imprisonment' AND term_unit = 'years'`,
      answer: comparablePenalties(penalCodeArticle134).flatMap((penalty) =>
        penalty.kind === 'imprisonment'
          ? [[penalty.minimumMonths, penalty.maximumMonths, penalty.life]]
          : [],
      ),
    },
    {
      question: 'Who approved the plan of action, and who has yet to?',
      sql: `SELECT if(approval = 'given', 'approved', 'awaiting-approval'), organization FROM legal_provision_approvals
            WHERE legal_provision_id = 'national-plan-of-action'`,
      answer: legalHistory(nationalPlanOfAction).map(({ type, organizations }) => [
        type,
        ...organizations,
      ]),
    },
    {
      question: 'Which recommendations on protection are about the identification of victims?',
      sql: `SELECT id FROM recommendations
            WHERE list_contains(string_split(pillars, '|'), 'protection')
              AND list_contains(string_split(topics, '|'), 'victim-identification')`,
      answer: ids(findRecommendations({ pillar: 'protection', topic: 'victim-identification' })),
    },
    {
      question: 'Which records cite the second sentence on prosecution?',
      sql: `SELECT DISTINCT record_id FROM evidence WHERE passage = 'prosecution.2'`,
      answer: ids(recordsCiting('prosecution.2')),
    },
    {
      question: 'Which records name the Lao Women’s Union?',
      sql: `SELECT id FROM findings
            WHERE attribution_source = 'lao-womens-union'
              OR list_contains(string_split(concat_ws('|', actors, partners, objects, counterparts, related), '|'), 'lao-womens-union')
            UNION SELECT id FROM statistics
            WHERE attribution_source = 'lao-womens-union' OR list_contains(string_split(related, '|'), 'lao-womens-union')
            UNION SELECT id FROM recommendations
            WHERE list_contains(string_split(concat_ws('|', organizations, related), '|'), 'lao-womens-union')
            UNION SELECT id FROM legal_provisions
            WHERE list_contains(string_split(concat_ws('|', parties, supporters), '|'), 'lao-womens-union')
            UNION SELECT legal_provision_id FROM legal_provision_approvals WHERE organization = 'lao-womens-union'
            UNION SELECT id FROM organizations WHERE part_of = 'lao-womens-union'`,
      answer: ids(recordsReferringTo({ kind: 'organization', id: 'lao-womens-union' })),
    },
    {
      question: 'Which sentence has the first quote of each conviction figure?',
      sql: `SELECT quote, text FROM statistics JOIN passages ON passage = passages.id WHERE measure = 'convictions'`,
      answer: findStatistics({ measure: 'convictions' }).map(({ evidence: [first] }) => [
        first.quote,
        getPassage(first.passage).text,
      ]),
    },
  ])('$question', async ({ sql, answer }) => {
    const rows = await database.rows(sql);
    expect(answer.length).toBeGreaterThan(0);
    expect(sorted(rows)).toEqual(sorted(answer));
  });
});

/** Tables have no order. */
function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

describe('docs/data-files.md', () => {
  const guide = readFileSync(new URL('../docs/data-files.md', import.meta.url), 'utf8');
  const blocks = Array.from(
    guide.matchAll(/^```sql\n([\s\S]*?)^```$/gm),
    ([, block = '']) => block,
  );

  test.each(blocks)('%s', async (block) => {
    const rows = await database.rows(block);
    expect(rows).not.toEqual([]);
    const [, promised] = block.split('-- => ');
    if (promised !== undefined) expect(rows).toEqual(JSON.parse(promised.replaceAll('\n--', '\n')));
  });

  test('has examples in SQL, and names every table', () => {
    expect(blocks.length).toBeGreaterThan(3);
    for (const { name } of tableResources()) expect(guide).toContain(`\`${name}\``);
  });
});
