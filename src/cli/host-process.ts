import { visible } from '../parts/show.js';
import { exitCode } from './exit-code.js';
import type { Io, Output } from './io.js';

/** What the program uses of an output of its process. */
interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown;
}

/** What the program uses of its process. */
export interface HostProcess {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Io['environment'];
  readonly cwd: () => string;
  readonly exit: (code: number) => unknown;
}

/** The input and output of the program when it runs as a process. */
export function ioOf(host: HostProcess, schemaFolder: URL): Io {
  return {
    stdout: outputOf(host.stdout, host),
    stderr: outputOf(host.stderr, host),
    environment: host.env,
    workingFolder: host.cwd(),
    schemaFolder,
    standardInput: host.stdin,
  };
}

function outputOf(stream: OutputStream, host: HostProcess): Output {
  let open = true;
  stream.on('error', (error) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that isn't an error.
    open = false;
    if (error.code === 'EPIPE') return;
    host.stderr.write(`Can't write: ${visible(error.message)}\n`);
    host.exit(exitCode.internalFailure);
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}
