// @ts-check
// What must compile with every compiler; in the lines after @ts-expect-error must not. A type lost to `any` fails there.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const uses = `import {
  convictions2011,
  findVictimCategories,
  getStatistic,
  report,
  type Statistic,
  UnknownIdError,
} from 'tip-report-laos-2012';
import { cite, type CslItem } from 'tip-report-laos-2012/citations';
import { getCrosswalkEntry, toHti } from 'tip-report-laos-2012/crosswalks';
import { statisticSchema, validateReport } from 'tip-report-laos-2012/schemas';

export const value: 37 = convictions2011.quantity.value;
export const found: 37 = getStatistic('convictions-2011').quantity.value;
export const tier: '2' = report.tier;
export const record: Statistic = convictions2011;
export const soldAsBrides: readonly { readonly id: string }[] = findVictimCategories({
  group: 'female',
  destination: 'CN',
});
export const text: string = cite(convictions2011, 'apa');
export const item: CslItem = cite(convictions2011, 'csl-json');
export const country: 'Laos' = toHti().country;
export const getEntry: (...given: never[]) => unknown = getCrosswalkEntry;
export const parsed: Statistic = statisticSchema.parse(convictions2011);
export const message = (error: unknown): string =>
  error instanceof UnknownIdError ? error.message : '';
const result = validateReport({});
export const problems: number = result.ok ? 0 : result.problems.length;

// @ts-expect-error another value
export const wrongValue: 38 = convictions2011.quantity.value;
// @ts-expect-error an id that no statistic has
getStatistic('convictions-1999');
// @ts-expect-error no group of people
findVictimCategories({ group: 'nobody' });
// @ts-expect-error a citation as text is no object
export const wrongCitation: CslItem = cite(convictions2011, 'apa');
// @ts-expect-error another country
export const wrongCountry: 'Thailand' = toHti().country;
// @ts-expect-error a statistic is no string
export const wrongSchema: string = statisticSchema.parse({});
// @ts-expect-error read-only
convictions2011.quantity.value = 37;
`;

/** The ways in which compilers find modules, with the kinds of files that each takes. */
export const resolutions = {
  bundler: { module: 'esnext', extensions: ['ts'] },
  node16: { module: 'node16', extensions: ['mts', 'cts'] },
  nodenext: { module: 'nodenext', extensions: ['mts', 'cts'] },
  node10: { module: 'commonjs', extensions: ['ts'] },
};

/**
 * Writes the uses into the scratch project, with the compiler's options.
 *
 * @param {string} project
 * @param {keyof typeof resolutions} resolution
 * @param {number} major Of the compiler.
 * @returns {string} The path of the options.
 */
export function writeTypedUses(project, resolution, major) {
  const { module, extensions } = resolutions[resolution];
  const folder = path.join(project, `types-${resolution}-${major}`);
  mkdirSync(folder, { recursive: true });
  const files = extensions.map((extension) => `uses.${extension}`);
  for (const file of files) writeFileSync(path.join(folder, file), uses);
  const compilerOptions = {
    target: 'es2022',
    // zod's declarations name URL and File.
    lib: ['es2022', 'dom'],
    types: [],
    module,
    moduleResolution: resolution,
    // zod's CommonJS declarations, which node10 reads, import modules by their default.
    ...(resolution === 'node10' && { esModuleInterop: true }),
    ...(resolution === 'node10' && major === 6 && { ignoreDeprecations: '6.0' }),
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const options = path.join(folder, 'tsconfig.json');
  writeFileSync(options, JSON.stringify({ compilerOptions, files }));
  return options;
}
