#!/usr/bin/env node
import { ioOf } from './host-process.js';
import { run } from './run.js';

process.exitCode = await run(
  process.argv.slice(2),
  ioOf(process, new URL('./data/schemas/', import.meta.url)),
);
