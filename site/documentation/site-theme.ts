import {
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  type PageEvent,
  type Reflection,
  ReflectionKind,
} from 'typedoc';
import { findField, findScript } from '../frame/find-field.js';
import { Html, html, nothing } from '../frame/html.js';
import { type Page, pageHtml, rootFrom } from '../frame/page-html.js';
import type { Site } from '../frame/site.js';
import { accessible } from './accessible.js';
import { apiIndex } from './api-index.js';
import { guidesOf } from './guides.js';

/** TypeDoc's content in the frame of the site: no scripts, and lists of pages that are part of the page. */
export function siteTheme(site: Site): typeof DefaultTheme {
  class Context extends DefaultThemeRenderContext {
    /** Only the sign of a permanent link is left of the icons: all others repeat the text beside them. */
    override get icons(): DefaultTheme['icons'] {
      const names = Object.keys(this.theme.icons);
      const icons = names.map((name) => [
        name,
        () => JSX.createElement(JSX.Fragment, null, name === 'anchor' ? '#' : null),
      ]);
      return Object.fromEntries(icons);
    }

    /** The signature of a type has a link to each of its members. */
    override index = () => JSX.createElement(JSX.Fragment, null);

    override defaultLayout: DefaultThemeRenderContext['defaultLayout'] = (template, page) =>
      JSX.createElement(JSX.Raw, { html: pageHtml(site, this.pageOf(template, page)) });

    private pageOf(template: Template, page: PageEvent<Reflection>): Page {
      const { model, project, url: path } = page;
      const styles = ['assets/highlight.css', 'documentation.css'];
      const scripts = ['documentation.js'];
      if (model.isProject()) {
        return { ...apiIndex(project, this.urlTo, path), styles };
      }
      if (model.isDocument()) {
        const content = accessible(rendered(template(page)));
        return {
          path,
          title: model.name,
          part: 'Guides',
          description: `Guide: ${model.name}.`,
          styles,
          scripts,
          main: documentation(content),
          beside: html`<div class="beside">${onThisPage(content)}${otherGuides(page)}</div>`,
        };
      }
      const isModule = model.kindOf(ReflectionKind.Module);
      const field = isModule ? findField.text : '';
      const content = accessible(rendered(this.header(page)) + field + rendered(template(page)));
      return {
        path,
        title: model.name,
        part: 'API',
        description: `API reference: ${model.name}.`,
        styles,
        scripts: isModule ? [...scripts, findScript] : scripts,
        main: documentation(content),
        beside: html`<div class="beside">${isModule ? onThisPage(content) : nothing}</div>`,
      };
    }
  }

  return class extends DefaultTheme {
    override ContextClass = Context;
  };
}

type Template = Parameters<DefaultThemeRenderContext['defaultLayout']>[0];

function rendered(content: JSX.Element | string): string {
  return typeof content === 'string' ? content : JSX.renderElement(content);
}

function documentation(content: Html): Html {
  return html`<div class="documentation">${content}</div>`;
}

function otherGuides({ project, url }: PageEvent<Reflection>): Html {
  const root = rootFrom(url);
  const guides = guidesOf(project);
  const groups = [...new Set(guides.map(({ group }) => group))];
  return html`<nav aria-label="Guides">
${groups.map(
  (group) => html`<h2>${group}</h2>
<ul>${guides
    .filter((guide) => guide.group === group)
    .map(
      ({ path, title }) =>
        html`<li><a href="${root}${path}"${path === url ? html` aria-current="page"` : nothing}>${title}</a></li>`,
    )}</ul>
`,
)}</nav>
`;
}

/** Links to the main headings of a page, if it has several. */
function onThisPage({ text: content }: Html): Html {
  const headings = Array.from(
    content.matchAll(/<h2[^>]* id="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/g),
    ([, id = '', inner = '']) => ({
      id,
      // The heading as text, without the sign of its permanent link.
      text: inner.replaceAll(/<a [^>]*class="tsd-anchor-icon"[\s\S]*?<\/a>|<[^>]+>/g, ''),
    }),
  );
  if (headings.length < 2) return nothing;
  return html`<nav aria-label="On this page">
<h2>On this page</h2>
<ul>${headings.map(({ id, text }) => new Html(`<li><a href="#${id}">${text}</a></li>`))}</ul>
</nav>
`;
}
