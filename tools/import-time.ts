// What an import costs at run time: starts Node many times, with an empty module and with the built package in turn.
import { execFileSync } from 'node:child_process';

/** The most processor time that an import of the package may take, in times of an empty module's. About 1.2 is usual. */
const budget = 1.5;

const modules = {
  empty: 'data:text/javascript,',
  entry: import.meta.resolve('tip-report-laos-2012'),
};
const costs: Record<keyof typeof modules, number[]> = { empty: [], entry: [] };
// The first round fills the disk's caches and doesn't count.
costOfImport(modules.entry);
for (let round = 0; round < 20; round += 1) {
  costs.empty.push(costOfImport(modules.empty));
  costs.entry.push(costOfImport(modules.entry));
}

const [empty, entry] = [Math.min(...costs.empty), Math.min(...costs.entry)];
const ratio = entry / empty;
console.log(
  `Import of the package: ${entry.toFixed(1)} ms of processor time, ${ratio.toFixed(2)} times that of an empty module (${empty.toFixed(1)} ms); at most ${budget}.`,
);
if (ratio > budget) throw new Error('That is over the budget.');

/** The processor time, in milliseconds, to start Node, import a module, and end. */
function costOfImport(url: string): number {
  const script = `import ${JSON.stringify(url)}; console.log(JSON.stringify(process.cpuUsage()));`;
  const given = ['--input-type=module', '--eval', script];
  const { user, system } = JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' }));
  return (user + system) / 1000;
}
