// As much of a document as Plot needs to draw: elements that hold attributes and children, and can be written as text.
// What Plot sets as inline styles is written as attributes, and its style sheet is left out: the page's content security
// policy allows neither.

import { escaped } from '../html.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

class SvgNode {
  readonly namespaceURI = svgNamespace;
  readonly ownerDocument: SvgDocument;
  readonly name: string;
  readonly attributes = new Map<string, string>();
  readonly style: Pick<CSSStyleDeclaration, 'setProperty'>;
  children: SvgNode[] = [];
  parentNode: SvgNode | null = null;
  textContent = '';

  constructor(ownerDocument: SvgDocument, name: string) {
    this.ownerDocument = ownerDocument;
    this.name = name;
    this.style = {
      setProperty: (property, value) => this.setAttribute(property, value ?? ''),
    };
  }

  get childNodes(): readonly SvgNode[] {
    return this.children;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: SvgNode): SvgNode {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SvgNode, before: SvgNode | null): SvgNode {
    child.parentNode?.removeChild(child);
    const at = before === null ? -1 : this.children.indexOf(before);
    this.children.splice(at === -1 ? this.children.length : at, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild(child: SvgNode): SvgNode {
    this.children = this.children.filter((each) => each !== child);
    child.parentNode = null;
    return child;
  }

  toString(): string {
    // The picture has a name of its own; Plot names its parts, which are no more than marks on paper.
    const written = [...this.attributes].filter(
      ([name]) => this.parentNode === null || !name.startsWith('aria-'),
    );
    const attributes = written.map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const inside = this.children
      .filter(({ name }) => name !== 'style')
      .map(String)
      .join('');
    return `<${this.name}${attributes.join('')}>${escaped(this.textContent)}${inside}</${this.name}>`;
  }
}

export class SvgDocument {
  readonly documentElement: SvgNode = new SvgNode(this, 'svg');

  createElementNS(_: string, name: string): SvgNode {
    return new SvgNode(this, name);
  }

  createTextNode(text: string): SvgNode {
    const node = new SvgNode(this, 'tspan');
    node.textContent = text;
    return node;
  }
}
