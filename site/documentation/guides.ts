import { basename } from 'node:path';
import type { DocumentReflection, ProjectReflection } from 'typedoc';
import { html } from '../frame/html.js';
import { pageHtml } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';

/** A guide, as it is listed. */
export interface Guide {
  readonly group: string;
  readonly title: string;
  /** The first sentence, without Markdown. */
  readonly summary: string;
  /** Its path in the site. */
  readonly path: string;
}

/** The guides by group, in the order of the navigation. */
export function guidesOf(project: ProjectReflection): readonly Guide[] {
  return (project.groups ?? []).flatMap(({ children, title }) =>
    children
      .filter((child) => child.isDocument())
      .map((guide) => ({
        group: title,
        title: guide.name,
        summary: summaryOf(guide),
        path: `${baseNameOf(guide)}.html`,
      })),
  );
}

/** The path of a guide without its extension: in `guides/`, under the name of its file. */
export function baseNameOf(guide: DocumentReflection): string {
  const file = guide.project.files.getReflectionPath(guide) ?? guide.name;
  return `guides/${basename(file, '.md').toLowerCase()}`;
}

function summaryOf({ content }: DocumentReflection): string {
  const text = content.map((part) => part.text).join('');
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  const [first = ''] = paragraphs.filter((paragraph) => /^[\p{L}`*[]/u.test(paragraph));
  const plain = first
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '');
  return /^.*?[.:?](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}

/** The list of all guides. */
export function guidesPage(site: Site, guides: readonly Guide[]): string {
  const groups = [...new Set(guides.map(({ group }) => group))];
  return pageHtml(site, {
    path: 'guides/index.html',
    title: 'Guides',
    part: 'Guides',
    description: 'How to read, use, compare, cite and correct the data.',
    main: html`<h1>Guides</h1>
${groups.map(
  (group) => html`<h2>${group}</h2>
<dl class="guides">${guides
    .filter((guide) => guide.group === group)
    .map(
      ({ path, summary, title }) =>
        html`<div><dt><a href="../${path}">${title}</a></dt><dd>${summary}</dd></div>\n`,
    )}</dl>
`,
)}`,
  });
}
