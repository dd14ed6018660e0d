// What the types of the built package cost a user's compiler: the types that it makes, and the time that it takes, for a
// typical file over those for an empty one. The number of types is the same on every machine, so it has a budget.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

interface Use {
  readonly name: string;
  readonly code: string;
  /** The most types that the file may cost. Without it, the cost is only shown. */
  readonly budget?: number;
}

const uses: readonly Use[] = [
  {
    name: 'one constant',
    code: `import { convictionsInReportingPeriod } from 'tip-report-laos-2012';
export const convictions: 37 = convictionsInReportingPeriod.quantity.value;`,
    budget: 25,
  },
  {
    name: 'getStatistic',
    code: `import { getStatistic } from 'tip-report-laos-2012';
export const convictions: 37 = getStatistic('convictions-in-reporting-period').quantity.value;`,
    budget: 200,
  },
  {
    name: 'findStatistics',
    code: `import { findStatistics } from 'tip-report-laos-2012';
export const missing: 'missing' | undefined = findStatistics({ quantityKind: 'missing' })[0]?.quantity.kind;`,
    budget: 600,
  },
  {
    name: 'findVictimCategories',
    code: `import { findVictimCategories } from 'tip-report-laos-2012';
export const ids: string[] = findVictimCategories({ group: 'girls', destination: 'CN' }).map(({ id }) => id);`,
    budget: 600,
  },
  {
    name: 'a namespace',
    code: `import * as laos from 'tip-report-laos-2012';
export const convictions: 37 = laos.convictionsInReportingPeriod.quantity.value;`,
    budget: 25,
  },
  {
    name: 'every name of a namespace',
    code: `import * as laos from 'tip-report-laos-2012';
export const named = (name: keyof typeof laos): unknown => laos[name];`,
    budget: 2_050,
  },
  {
    name: 'zod alone, which is part of what schemas cost',
    code: `import * as z from 'zod';
export const parsed = z.object({ id: z.string() }).safeParse({}).data?.id;`,
  },
  {
    name: 'statisticSchema.safeParse',
    code: `import { statisticSchema } from 'tip-report-laos-2012/schemas';
export const id: string | undefined = statisticSchema.safeParse({}).data?.id;`,
    budget: 400,
  },
  {
    name: 'tipReportSchema.safeParse',
    code: `import { tipReportSchema } from 'tip-report-laos-2012/schemas';
export const title: string | undefined = tipReportSchema.safeParse({}).data?.metadata.title;`,
    budget: 600,
  },
];

// In the project, so that the package is found by its own name.
const folder = fileURLToPath(new URL('../.cache/type-cost', import.meta.url));
mkdirSync(folder, { recursive: true });

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

interface Cost {
  readonly types: number;
  readonly instantiations: number;
  readonly milliseconds: number;
}

function costOf(code: string): Cost {
  const file = path.join(folder, 'use.ts');
  writeFileSync(file, code);
  const program = ts.createProgram([file], options);
  // Reading files and binding names don't depend on the types.
  program.getTypeChecker();
  const start = performance.now();
  const problems = ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  const milliseconds = performance.now() - start;
  if (problems.length > 0) throw new Error(`It doesn't compile:\n${code}\n${problems.join('\n')}`);
  return {
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
    milliseconds,
  };
}

const empty = costOf('export {};');
const costs = uses.map(({ name, code, budget = Number.POSITIVE_INFINITY }) => {
  const { types, instantiations, milliseconds } = costOf(code);
  return {
    name,
    types: types - empty.types,
    budget,
    instantiations: instantiations - empty.instantiations,
    milliseconds: Math.round(milliseconds - empty.milliseconds),
  };
});
console.table(costs);
const over = costs.filter(({ types, budget }) => types > budget).map(({ name }) => name);
if (over.length > 0) throw new Error(`Over the budget of types: ${over.join(', ')}.`);
