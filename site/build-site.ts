// Builds the site in dist-site/: the reference and the guides by TypeDoc, then the reader. Fails on any warning, and on a
// broken link: npm run docs

import { fileURLToPath } from 'node:url';
import { Application, Converter, PageEvent, TSConfigReader, TypeDocReader } from 'typedoc';
import { buildReader } from './build-reader.js';
import { brokenLinks } from './build-site/check-links.js';
import { linkToMainEntry } from './build-site/links-to-main-entry.js';
import { groupRecords } from './build-site/record-groups.js';
import { showTypesAsWritten } from './build-site/types-as-written.js';
import { showTerms } from './build-site/vocabularies.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const reader = 'reader/index.html';
const out = 'dist-site';

const app = await Application.bootstrap({ navigationLinks: { Reader: reader } }, [
  new TypeDocReader(),
  new TSConfigReader(),
]);
showTerms(app);
showTypesAsWritten(app);
groupRecords(app);
linkToMainEntry(app);
hideAddressesOfSources();
makeNavigationRelative();

const project = await app.convert();
if (project === undefined) throw new Error('TypeDoc could not read the source: see above.');
app.validate(project);
stopOnProblems();
await app.generateDocs(project, out);
stopOnProblems();
await buildReader('dist-site/reader');

const broken = brokenLinks(out);
if (broken.length > 0) throw new Error(`${broken.length} broken links:\n${broken.join('\n')}`);
console.log(`The site is in ${out}/: open ${out}/index.html.`);

function stopOnProblems() {
  const { errorCount, warningCount } = app.logger;
  if (errorCount + warningCount === 0) return;
  throw new Error(`TypeDoc found ${errorCount} errors and ${warningCount} warnings: see above.`);
}

/** The repository has no public address: file and line are named without a link. */
function hideAddressesOfSources() {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project: { reflections } }) => {
    for (const reflection of Object.values(reflections)) {
      const sources =
        reflection.isDeclaration() || reflection.isSignature() ? reflection.sources : [];
      for (const source of sources ?? []) delete source.url;
    }
  });
}

/** TypeDoc writes the links of the navigation as they are given, on pages in folders, too. */
function makeNavigationRelative() {
  app.renderer.on(PageEvent.END, (page) => {
    const up = '../'.repeat(page.url.split('/').length - 1);
    if (page.contents === undefined) return;
    page.contents = page.contents.replaceAll(`href="${reader}"`, `href="${up}${reader}"`);
  });
}
