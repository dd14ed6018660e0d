import { buildReader } from '../../../site/build-reader.js';
import { readerFolder } from './browser.js';

/** Builds the reader before the tests. */
export function setup(): Promise<void> {
  return buildReader(readerFolder);
}
