// Builds the reader before the tests, so that they never meet an old one.
export { buildReader as setup } from '../../../site/build-site/build-reader.js';
