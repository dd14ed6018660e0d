import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type HostProcess, ioOf } from './host-process.js';

class Stream extends EventEmitter {
  readonly written: string[] = [];
  readonly isTTY?: boolean;
  readonly columns?: number;

  constructor(terminal: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
    super();
    Object.assign(this, terminal);
  }

  write(text: string): void {
    this.written.push(text);
  }
}

function hosted(changes: Partial<HostProcess> = {}) {
  const stdout = new Stream();
  const stderr = new Stream();
  const ended: number[] = [];
  const host: HostProcess = {
    stdout,
    stderr,
    stdin: (async function* () {})(),
    env: { NO_COLOR: '1' },
    cwd: () => '/reports',
    exit: (code) => ended.push(code),
    ...changes,
  };
  return { io: ioOf(host, new URL('file:///package/schemas/')), stdout, stderr, ended };
}

test.each([
  ['a terminal', { isTTY: true, columns: 120 }, { isTerminal: true, columns: 120 }],
  ['a pipe', {}, { isTerminal: false, columns: undefined }],
])('an output that is %s', (_, terminal, expected) => {
  expect(hosted({ stdout: new Stream(terminal) }).io.stdout).toMatchObject(expected);
  expect(hosted({ stderr: new Stream(terminal) }).io.stderr).toMatchObject(expected);
});

describe('what is written', () => {
  test('to a reader that has closed the pipe is dropped, and is no error', () => {
    const { ended, io, stderr, stdout } = hosted();
    io.stdout.write('first');
    stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    io.stdout.write('second');
    expect({ ended, stderr: stderr.written, stdout: stdout.written }).toEqual({
      ended: [],
      stderr: [],
      stdout: ['first'],
    });
  });

  test('to a full disk ends the program with the code of a failure', () => {
    const { ended, stderr, stdout } = hosted();
    stdout.emit('error', Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    expect({ ended, stderr: stderr.written }).toEqual({
      ended: [3],
      stderr: ["Can't write: no space left on device\n"],
    });
  });
});
