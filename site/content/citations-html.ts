import { type CitationSubject, citationFormats } from 'tip-report-laos-2012/citations';
import { type Html, html } from '../frame/html.js';
import { citationOf, titlesOfFormats } from './citations.js';
import type { Content } from './content.js';

/** A citation in APA, and folded those in the other formats. */
export function citationsHtml(content: Content, subject: CitationSubject): Html {
  const others = citationFormats.filter((format) => format !== 'apa');
  return html`<p class="citation">${citationOf(content, subject, 'apa')}</p>
<details class="screen-only"><summary>BibTeX, RIS and other formats</summary>
${others.map(
  (format) => html`<h3>${titlesOfFormats[format]}</h3>
<pre class="wrapped" tabindex="0" role="group" aria-label="${titlesOfFormats[format]}">${citationOf(content, subject, format)}</pre>
`,
)}</details>
`;
}
