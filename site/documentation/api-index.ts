import {
  Comment,
  type DeclarationReflection,
  type ProjectReflection,
  type Reflection,
} from 'typedoc';
import { findField, findScript } from '../frame/find-field.js';
import { Html, html, joined } from '../frame/html.js';
import type { Page } from '../frame/page-html.js';

/** The first page of the reference: every name of every module. */
export function apiIndex(
  project: ProjectReflection,
  urlTo: (reflection: Reflection) => string | undefined,
  path: string,
): Page {
  const modules = project.children ?? [];
  return {
    path,
    title: 'API reference',
    part: 'API',
    description: 'Every function, type and constant of the package, by module.',
    scripts: [findScript],
    main: html`<h1>API reference</h1>
<p class="lead">Every name that the package exports, version ${project.packageVersion ?? ''}. <a href="../guides/api.html">The API at a glance</a> groups the functions by what they do.</p>
${findField}${modules.map(
  (module) => html`<section aria-labelledby="${module.name}">
<h2 id="${module.name}"><a href="${urlTo(module) ?? ''}">${module.name}</a></h2>
<p>${summaryOf(module)}</p>
${(module.groups ?? []).map(
  ({ children, title }) => html`<section><h3>${title}</h3>
<ul class="list names">${children.map((child) => html`<li><a href="${urlTo(child) ?? ''}">${breakable(child.name)}</a></li>`)}</ul></section>
`,
)}</section>
`,
)}`,
  };
}

/** A name that a narrow screen breaks before a capital. */
function breakable(name: string): Html {
  return joined(
    name.split(/(?<=[a-z\d])(?=[A-Z])/).map((part) => html`${part}`),
    new Html('<wbr>'),
  );
}

function summaryOf({ comment }: DeclarationReflection): string {
  return Comment.combineDisplayParts(comment?.summary);
}
