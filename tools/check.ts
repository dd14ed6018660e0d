// Runs scripts of package.json side by side, and prints the output of those that fail: tsx tools/check.ts SCRIPT...
import { spawn } from 'node:child_process';

function run(script: string): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    // On Windows, npm is a script that only a shell can start.
    const program = spawn(`npm run --silent ${script}`, { shell: true });
    let printed = '';
    for (const stream of [program.stdout, program.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    program.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`${script}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`);
      if (status !== 0) console.error(printed);
      resolve(status === 0);
    });
  });
}

const passed = await Promise.all(process.argv.slice(2).map(run));
if (passed.includes(false)) process.exitCode = 1;
