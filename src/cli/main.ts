import type { WriteStream } from 'node:tty';
import { exitCode } from './exit-code.js';
import type { Output } from './io.js';
import { run } from './run.js';

function outputOf(stream: WriteStream): Output {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no error.
    open = false;
    if (error.code === 'EPIPE') return;
    process.stderr.write(`Can't write: ${error.message}\n`);
    process.exit(exitCode.internalFailure);
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  environment: process.env,
  workingFolder: process.cwd(),
  dataFolder: new URL('./data/', import.meta.url),
  readStandardInput: async () => {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  },
});
