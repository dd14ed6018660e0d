// The API reference and the guides, by TypeDoc, in the frame of the site. Fails on any warning.

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  Application,
  Converter,
  type DocumentReflection,
  type ProjectReflection,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';
import type { Site } from '../frame/site.js';
import { type Guide, guidesOf } from './guides.js';
import { linkToMainEntry } from './links-to-main-entry.js';
import { groupRecords } from './record-groups.js';
import { SiteRouter } from './site-router.js';
import { siteTheme } from './site-theme.js';
import { showTypesAsWritten } from './types-as-written.js';
import { showTerms } from './vocabularies.js';

/** Writes `api/` and `guides/` to a folder, which it empties first. Returns the guides. */
export async function buildDocumentation(out: string, site: Site): Promise<readonly Guide[]> {
  const app = await Application.bootstrap({ router: 'site', theme: 'site' }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  app.renderer.defineRouter('site', SiteRouter);
  app.renderer.defineTheme('site', siteTheme(site));
  showTerms(app);
  showTypesAsWritten(app);
  groupRecords(app);
  linkToMainEntry(app);
  hideAddressesOfSources(app);
  nameDocumentsOfThePackage(app);
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the source: see above.');
  app.validate(project);
  stopOnProblems(app);
  await app.generateDocs(project, out);
  stopOnProblems(app);
  keepHighlighting(join(out, 'assets'));
  return guidesOf(project);
}

function stopOnProblems({ logger }: Application): void {
  const { errorCount, warningCount } = logger;
  if (errorCount + warningCount === 0) return;
  throw new Error(`TypeDoc found ${errorCount} errors and ${warningCount} warnings: see above.`);
}

/** The repository has no public address: file and line are named without a link. */
function hideAddressesOfSources(app: Application): void {
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project: { reflections } }: { readonly project: ProjectReflection }) => {
      for (const reflection of Object.values(reflections)) {
        const sources =
          reflection.isDeclaration() || reflection.isSignature() ? reflection.sources : [];
        for (const source of sources ?? []) delete source.url;
      }
    },
  );
}

/** The groups of documents that are also read on npm or in the repository, and so have no front matter. */
const groupsOfDocuments = new Map([
  ['VERSIONING', 'Reference'],
  ['CONTRIBUTING', 'Contributing'],
]);

/** Their title is their heading. */
function nameDocumentsOfThePackage(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document: DocumentReflection) => {
    const group = groupsOfDocuments.get(document.name);
    if (group === undefined) return;
    const [{ text: start = '' } = {}] = document.content;
    document.name = /^# (.+)$/m.exec(start)?.[1] ?? document.name;
    document.frontmatter['group'] = group;
  });
}

/** Of the files that TypeDoc writes for its own theme, the pages use the colors of code alone. */
function keepHighlighting(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== 'highlight.css') rmSync(join(folder, name));
  }
}
