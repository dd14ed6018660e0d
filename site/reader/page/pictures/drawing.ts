import { type Markish, plot, ruleX, text } from '@observablehq/plot';
import wrapAnsi from 'wrap-ansi';
import { Html, html } from '../html.js';
import { SvgDocument } from './svg-document.js';

/** A line of text in a drawing, at a place in pixels. */
interface Line {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly style: LineStyle;
}

interface Rules {
  readonly places: readonly number[];
  readonly from: number;
  readonly to: number;
}

export type LineStyle = 'heading' | 'label' | 'missing' | 'soft' | 'value';

const lineStyles: Readonly<
  Record<
    LineStyle,
    { readonly fill: string; readonly fontStyle?: string; readonly fontWeight?: number }
  >
> = {
  heading: { fill: 'var(--ink)', fontWeight: 700 },
  label: { fill: 'var(--ink)' },
  missing: { fill: 'var(--ink)', fontStyle: 'italic' },
  soft: { fill: 'var(--ink-soft)' },
  value: { fill: 'var(--ink)', fontWeight: 600 },
};

const fontSize = 13;
const lineHeight = 18;
/** How wide a letter is at most, on the average of a line, in parts of the font size. */
const letterWidth = { bold: 0.64, regular: 0.56 };

/** A drawing that grows downward: lines of text, and between them what is drawn. Made once a width. */
export class Drawing {
  readonly width: number;
  height = 4;
  readonly #lines: Line[] = [];
  readonly #marks: Markish[] = [];
  #rules: Rules = { places: [], from: 0, to: 0 };

  constructor(width: number) {
    this.width = width;
  }

  /** Puts words below what is there, in as many lines as they need. */
  write(words: string, style: LineStyle, x = 0, width = this.width - x): void {
    this.height = this.writeAt(words, style, x, this.height, width);
  }

  /** Puts words at a place, and returns where the next line would begin. */
  writeAt(words: string, style: LineStyle, x: number, top: number, width: number): number {
    const letter = 'fontWeight' in lineStyles[style] ? letterWidth.bold : letterWidth.regular;
    const columns = Math.max(6, Math.floor(width / (fontSize * letter)));
    const lines = wrapAnsi(words, columns, { hard: true }).split('\n');
    for (const [at, line] of lines.entries()) {
      this.#lines.push({ x, y: top + lineHeight * (at + 0.5), words: line, style });
    }
    return top + lineHeight * lines.length;
  }

  space(pixels: number): void {
    this.height += pixels;
  }

  add(mark: Markish): void {
    this.#marks.push(mark);
  }

  /** Vertical lines from a height down to the end, at places in pixels. */
  rules(places: readonly number[], from: number): void {
    this.#rules = { places, from, to: this.height };
  }

  /** The drawing as SVG. Without a domain, horizontal places are in pixels. */
  svg(label: string, domain: readonly [number, number] = [0, this.width]): Html {
    const { height, width } = this;
    const at = (x: number) => domain[0] + (x / width) * (domain[1] - domain[0]);
    const written = (Object.keys(lineStyles) as LineStyle[]).map((style) =>
      text(
        this.#lines.filter((line) => line.style === style),
        {
          x: ({ x }: Line) => at(x),
          y: 'y',
          text: 'words',
          textAnchor: 'start',
          fontSize,
          ...lineStyles[style],
        },
      ),
    );
    const svg = plot({
      document: new SvgDocument() as unknown as Document,
      className: 'plot',
      width,
      height,
      margin: 0,
      x: { type: 'linear', domain: [...domain], range: [0, width], axis: null },
      y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
      marks: [
        ruleX(this.#rules.places.map(at), {
          y1: this.#rules.from,
          y2: this.#rules.to,
          stroke: 'var(--line)',
        }),
        ...this.#marks,
        ...written,
      ],
    });
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
    return new Html(String(svg));
  }
}

/** A picture: a drawing for wide windows and one for narrow ones, and in words a table of the same. */
export function pictureHtml(picture: {
  readonly title: string;
  readonly label: string;
  readonly draw: (width: number) => Html;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Html | string)[])[];
}): Html {
  const { columns, draw, label, rows, title } = picture;
  return html`<figure class="picture" aria-label="${title}">
<h3>${title}</h3>
<div class="wide">${draw(720)}</div><div class="narrow">${draw(330)}</div>
<details><summary>The same in a table<span class="visually-hidden">: ${title}</span></summary>
<div class="table" role="region" aria-label="${title}, table" tabindex="0"><table><caption>${label}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
</table></div></details>
</figure>\n`;
}
