import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld, { type Options } from 'jsonld';
import { expect, test } from 'vitest';
import { exportInto, scratchFolder } from './support/exported.js';
import { python, runTool } from './support/run-tool.js';

const folder = scratchFolder();
const files = exportInto(folder, 'jsonld');
const base = 'https://data.example/';

/** Programs in Python that write the triples of a file as N-Triples, without the network. */
const readers = {
  rdflib: `
graph = rdflib.Graph().parse(name, format="json-ld", publicID=base + name)
print(graph.serialize(format="nt11"))`,
  PyLD: `
jsonld.set_document_loader(lambda url, options: sys.exit(url + " would be fetched"))
options = {"base": base + name, "format": "application/n-quads"}
print(jsonld.to_rdf(json.load(open(name)), options))`,
};

const start = `import json, socket, sys, rdflib
from pyld import jsonld
socket.socket = lambda *_: sys.exit("the network would be used")
name, base = sys.argv[1:]`;

/** The triples of a document, or of a text that has them, in a form that does not depend on the names of blank nodes. */
async function canonical(input: object | string, options: Options.Normalize) {
  const more = { ...options, format: 'application/n-quads', safe: true };
  return jsonld.canonize(input as object, more as Options.Normalize);
}

const cases = files.flatMap((file) => Object.keys(readers).map((reader) => [reader, file]));

test.each(cases)('%s reads the same triples of %s as jsonld, offline', async (reader, file) => {
  const program = start + readers[reader as keyof typeof readers];
  const { stdout } = runTool(python, ['-c', program, file, base], { cwd: folder });
  const document = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const read = await canonical(stdout, { inputFormat: 'application/n-quads' });
  expect(read).toBe(await canonical(document, { base: base + file }));
});
