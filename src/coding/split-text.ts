import type { Narrative, Passage, PassageType, Section } from '../kinds/narrative/narrative.js';
import type { Span } from '../parts/spans-of.js';
import { sentencesIn, trimmed } from './sentences-in.js';

/** A passage before its section and the text after it are known. */
interface Piece extends Span {
  readonly type: PassageType;
  /** The name of a line; null if it is a sentence or item, which are numbered. */
  readonly name: string | null;
}

type SectionStart = Omit<Section, 'paragraphs'>;

interface OpenSection extends SectionStart {
  readonly paragraphs: (readonly Piece[])[];
}

/** A longer line is neither a tier line nor a heading. */
const longestLine = 120;
const tierLine =
  /^(?<country>\p{L}[\p{L}\p{M} .,'’()&-]*?)\s*[(:–—-]\s*(?<tier>Tier\s*[123](?:\s*Watch\s*List)?|Special\s+Case)\s*\)?\.?$/iu;
const titleLine = /^(?=.*Trafficking in Persons Report)(?=.*(?<year>(?:19|20)\d\d)).+$/iu;
const bullet = /^[ \t\u00a0]*(?:[•·▪‣◦●*–—-]|\d{1,2}[.)]|\(\d{1,2}\))[ \t\u00a0]+(?=\S)/u;
const recommendations =
  /^(?:(?:prioritized |key )?recommendations?(?: (?:for|to) [^:;\n]{1,80})?)(?=\s*(?::|$))/iu;
const pillarHeading = /^(?<pillar>prosecution|protection|prevention)(?=\s*[:.]?$)/iu;
const runIn =
  /^(?<pillar>PROSECUTION|PROTECTION|PREVENTION|Prosecution|Protection|Prevention)\s*:\s+(?=\S)/u;

/** The lines of the page in front of the text, by what they begin with. */
const pageLines = [
  ['publisher', /^Publisher\b/],
  ['publication-date', /^Publication Date\b/],
  ['last-updated', /^Last Updated\b/],
  ['cite-as', /^Cite as\b/],
  ['disclaimer', /^Disclaimer/],
  ['title', titleLine],
] as const;

/** The country and tier in a tier line such as "VELMORA (Tier 2)"; undefined for any other line. */
export function readTierLine(
  line: string,
): { readonly country: string; readonly tier: string } | undefined {
  const { country, tier } = (line.length <= longestLine && tierLine.exec(line)?.groups) || {};
  return country === undefined || tier === undefined ? undefined : { country, tier };
}

/** The year in a line such as "2013 Trafficking in Persons Report - Laos"; undefined for any other line. */
export function yearOfTitle(line: string): number | undefined {
  const year = line.length <= longestLine ? titleLine.exec(line)?.groups?.['year'] : undefined;
  return year === undefined ? undefined : Number(year);
}

/**
 * Splits the text of a narrative into sections, paragraphs and passages. Joined with their separators, the passages are
 * the text, letter for letter.
 *
 * @param text - A text that doesn't start with white space.
 */
export function splitText(text: string): Narrative {
  const splitter = new Splitter(text);
  for (const block of blocksIn(text)) splitter.add(block);
  return splitter.narrative();
}

/** Lines of a text, as spans without their ends. */
function* linesIn(text: string): Generator<Span, void> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

/** Lines with no blank line between them. */
function* blocksIn(text: string): Generator<readonly Span[], void> {
  let block: Span[] = [];
  for (const line of linesIn(text)) {
    const content = trimmed(text, line);
    if (content.start < content.end) block.push(content);
    else {
      if (block.length > 0) yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

class Splitter {
  readonly #text: string;
  readonly #sections: OpenSection[] = [];
  /** The ids of sections, each with the last number put after it. */
  readonly #ids = new Map<string, number>();
  /** The names of page lines. */
  readonly #names = new Set<string>();
  #unnamedSections = 0;
  /** Whether the tier line is still to come, so that lines are of the page. */
  #isFront: boolean;
  /** Whether only one more paragraph, or lists, belong to the section. */
  #isRunIn = false;

  constructor(text: string) {
    this.#text = text;
    this.#isFront = [...linesIn(text)]
      .slice(0, 60)
      .some((line) => this.#isTierLine(trimmed(text, line)));
  }

  add(block: readonly Span[]): void {
    let taken = 0;
    for (const line of block) {
      if (!this.#addPageLine(line)) break;
      taken += 1;
    }
    const [first, ...others] = block.slice(taken);
    if (first === undefined) return;
    const line = this.#slice(first);
    const rest = { start: others[0]?.start ?? first.end, end: others.at(-1)?.end ?? first.end };
    if (/^(?:copyright\b|©)/i.test(line) && others.length === 0) {
      this.#pageLine('end-matter', 'Page footer', first, 'copyright');
    } else if (recommendations.test(line)) {
      this.#addRecommendations(first, others, rest);
    } else {
      this.#addUnder(first, others, rest);
    }
  }

  /** Adds a line in front of the text; false if it isn't one. */
  #addPageLine(span: Span): boolean {
    const name = this.#isTierLine(span) ? 'tier' : pageLineName(this.#slice(span));
    const { part = 'front-matter' } = this.#sections.at(-1) ?? {};
    const isPageLine = this.#isFront || (part === 'front-matter' && name !== null);
    if (isPageLine) this.#pageLine('front-matter', 'Page header', span, name);
    if (name === 'tier') this.#isFront = false;
    return isPageLine;
  }

  #addUnder(first: Span, others: readonly Span[], rest: Span): void {
    const line = this.#slice(first);
    const pillar =
      (line.length <= longestLine && pillarHeading.exec(line)?.groups?.['pillar']) || undefined;
    const inLine = runIn.exec(line);
    const isHeading = pillar !== undefined || this.#isHeading(line, others.length === 0);
    if (isHeading) {
      this.#open(headed(line.replace(/\s*[:.]$/, ''), pillar), {
        ...first,
        type: 'heading',
        name: 'heading',
      });
      if (others.length > 0) this.#addParagraph(rest, others);
    } else if (inLine !== null) {
      const heading = inLine.groups?.['pillar'] ?? '';
      const end = first.start + inLine[0].trimEnd().length;
      this.#open(headed(heading, heading), {
        start: first.start,
        end,
        type: 'heading',
        name: 'heading',
      });
      this.#addParagraph({ start: end, end: rest.end }, others);
    } else {
      const isList = bullet.test(line);
      const { part } = this.#sections.at(-1) ?? {};
      if (part !== 'narrative' || (this.#isRunIn && !isList)) this.#open(this.#unnamed());
      this.#addParagraph({ start: first.start, end: rest.end }, [first, ...others]);
    }
  }

  #addRecommendations(first: Span, others: readonly Span[], rest: Span): void {
    const line = this.#slice(first);
    const [heading = ''] = recommendations.exec(line) ?? [];
    const colon = line.slice(heading.length).match(/^\s*:/)?.[0] ?? '';
    const end = first.start + heading.length + colon.length;
    const lead = { start: first.start, end, type: 'lead-in', name: 'lead-in' } as const;
    this.#open({ ...headed(heading), id: 'recommendations' }, lead);
    const content = trimmed(this.#text, { start: end, end: rest.end });
    if (content.start === content.end) return;
    this.#isRunIn = content.start < first.end;
    // The lead-in and what follows it are one paragraph.
    const opened = this.#sections.at(-1);
    const items = this.#itemsIn(content, [{ start: end, end: first.end }, ...others]);
    opened?.paragraphs.splice(-1, 1, [lead, ...items]);
  }

  #addParagraph(span: Span, lines: readonly Span[]): void {
    const section = this.#sections.at(-1);
    const content = trimmed(this.#text, span);
    const isOfRecommendations = section?.paragraphs[0]?.[0]?.type === 'lead-in';
    section?.paragraphs.push(
      isOfRecommendations
        ? this.#itemsIn(content, lines)
        : this.#sentences(content).map((each) => ({ ...each, type: 'sentence', name: null })),
    );
  }

  /** Recommendations: bulleted lines, or parts between semicolons, or sentences. */
  #itemsIn(content: Span, lines: readonly Span[]): readonly Piece[] {
    const starts = lines.flatMap(({ start, end }) => {
      const [mark] = bullet.exec(this.#text.slice(start, end)) ?? [];
      return mark === undefined ? [] : [{ start, after: start + mark.length }];
    });
    const isFirstOfText = content.start === 0;
    const [firstBullet] = starts;
    const spans: readonly Span[] =
      firstBullet === undefined
        ? this.#itemsInLine(content)
        : [
            ...this.#itemsInLine(
              trimmed(this.#text, { start: content.start, end: firstBullet.start }),
            ),
            ...starts.map(({ start, after }, index) =>
              this.#withoutEnd({
                start: isFirstOfText && index === 0 ? start : after,
                end: starts[index + 1]?.start ?? content.end,
              }),
            ),
          ];
    return spans
      .filter(({ start, end }) => start < end)
      .map((each) => ({ ...each, type: 'item', name: null }));
  }

  #itemsInLine(content: Span): readonly Span[] {
    const ends = [...semicolonsIn(this.#text, content)];
    if (ends.length === 0) return this.#sentences(content);
    const last = this.#sentences(
      this.#withoutAnd({ start: (ends.at(-1) ?? 0) + 1, end: content.end }),
    );
    return [
      ...ends.map((end, index) =>
        this.#withoutEnd({
          start: index === 0 ? content.start : (ends[index - 1] ?? 0) + 1,
          end: end + 1,
        }),
      ),
      // A full stop after the last of several items ends the list.
      ...(last.length === 1 ? last.map((span) => this.#withoutStop(span)) : last),
    ];
  }

  #withoutStop({ start, end }: Span): Span {
    const isStop = /[\p{Ll}\d)]{2}\.$/u.test(this.#text.slice(Math.max(start, end - 4), end));
    return { start, end: isStop ? end - 1 : end };
  }

  /** An item without the semicolon after it and the "and" before it. */
  #withoutEnd(span: Span): Span {
    const { start, end } = this.#withoutAnd(span);
    const cut = this.#text.slice(start, end).match(/\s*;(?:\s*and)?\s*$/u)?.[0].length ?? 0;
    return { start, end: Math.max(start, end - cut) };
  }

  #withoutAnd(span: Span): Span {
    const { start, end } = trimmed(this.#text, span);
    const cut =
      start === 0
        ? 0
        : (/^and\s+(?=\S)/u.exec(this.#text.slice(start, start + 40))?.[0].length ?? 0);
    return { start: start + cut, end };
  }

  #sentences({ start, end }: Span): readonly Span[] {
    return sentencesIn(this.#text.slice(start, end)).map((each) => ({
      start: start + each.start,
      end: start + each.end,
    }));
  }

  #slice({ start, end }: Span): string {
    return this.#text.slice(start, end);
  }

  #isTierLine(span: Span): boolean {
    return readTierLine(this.#slice(span)) !== undefined;
  }

  /** Whether a line is set as a heading: in capitals, or alone in a paragraph with a capital at each long word. */
  #isHeading(line: string, isAlone: boolean): boolean {
    if (line.length > 80 || /[.!?;,]$/.test(line) || bullet.test(line)) return false;
    const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    if (words.length === 0 || words.length > 10 || !words.some((word) => word.length > 3))
      return false;
    if (words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase()))
      return true;
    return (
      isAlone &&
      words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3) &&
      /^\p{Lu}/u.test(line)
    );
  }

  #pageLine(
    id: 'end-matter' | 'front-matter',
    heading: string,
    line: Span,
    name: string | null,
  ): void {
    const used = this.#names;
    const free = name !== null && !used.has(name) ? name : `line-${used.size + 1}`;
    used.add(free);
    const last = this.#sections.at(-1);
    const isOpen = last?.part === id;
    const section: OpenSection = isOpen
      ? last
      : {
          id: this.#newId(id),
          heading,
          headingOrigin: 'editorial',
          pillar: null,
          part: id,
          paragraphs: [],
        };
    if (!isOpen) this.#sections.push(section);
    section.paragraphs.push([{ ...line, type: 'page-line', name: free }]);
  }

  #open(start: SectionStart, heading?: Piece): void {
    const paragraphs = heading === undefined ? [] : [[heading]];
    this.#sections.push({ ...start, id: this.#newId(start.id), paragraphs });
    this.#isRunIn = false;
  }

  #unnamed(): SectionStart {
    this.#unnamedSections += 1;
    return {
      id: `section-${this.#unnamedSections}`,
      heading: `Section ${this.#unnamedSections}`,
      headingOrigin: 'editorial',
      pillar: null,
      part: 'narrative',
    };
  }

  /** The id itself if no section has it yet, or else with a number after it. */
  #newId(id: string): string {
    let free = id;
    for (let number = this.#ids.get(id) ?? 1; this.#ids.has(free); ) {
      number += 1;
      free = `${id}-${number}`;
      this.#ids.set(id, number);
    }
    this.#ids.set(free, 1);
    return free;
  }

  narrative(): Narrative {
    const pieces = this.#sections.flatMap(({ paragraphs }) => paragraphs.flat());
    const next = new Map(pieces.map((piece, index) => [piece, pieces[index + 1]]));
    const sections = this.#sections.map(({ paragraphs, ...section }) => {
      let statements = 0;
      return {
        ...section,
        paragraphs: paragraphs.map((own, index) => ({
          number: index + 1,
          passages: own.map((piece): Passage => {
            if (piece.name === null) statements += 1;
            return {
              kind: 'passage',
              id: `${section.id}.${piece.name ?? statements}`,
              type: piece.type,
              section: section.id,
              paragraph: index + 1,
              text: this.#slice(piece),
              separator: this.#text.slice(piece.end, next.get(piece)?.start ?? this.#text.length),
            };
          }),
        })),
      };
    });
    return { kind: 'narrative', sections };
  }
}

function pageLineName(line: string): string | null {
  if (line.length > 2000) return null;
  return pageLines.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

function headed(heading: string, pillar?: string): SectionStart {
  const id = heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const lower = pillar?.toLowerCase();
  return {
    id: id === '' ? 'section' : id,
    heading,
    headingOrigin: 'source',
    pillar:
      lower === 'prosecution' || lower === 'protection' || lower === 'prevention' ? lower : null,
    part: 'narrative',
  };
}

/** The semicolons of a part of a text that are not in brackets. */
function* semicolonsIn(text: string, { start, end }: Span): Generator<number, void> {
  let depth = 0;
  for (let index = start; index < end; index += 1) {
    const letter = text[index];
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    else if (letter === ';' && depth === 0) yield index;
  }
}
