import { join } from 'node:path';

/** Where the tests build the reader. */
export const readerFolder: string = join(import.meta.dirname, '../../../dist-site/reader');
