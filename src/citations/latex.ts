import { withoutMarkup } from './no-case.js';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that LaTeX would set as one: two hyphens as a dash, two apostrophes as a quotation mark, and their like. */
const ligatures = /([-'`,<>])(?=\1)|[?!](?=`)/g;

/** Text that LaTeX sets unchanged: special characters are escaped, ligatures are broken up. LaTeX reads UTF-8. */
function latex(text: string): string {
  return text
    .replace(/[\\~^&%$#_{}]/g, (character) => escapes[character] ?? `\\${character}`)
    .replace(ligatures, '$&{}');
}

/** An entry of a BibTeX or BibLaTeX file. Fields without a value are left out. */
export function entry(
  type: string,
  key: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value},\n`,
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** A value of text. */
export function braced(text: string): string {
  return `{${latex(text)}}`;
}

/** A name or title that stays as it is: not split into given and family name, nor set in lowercase. */
export function kept(text: string): string {
  return `{${braced(withoutMarkup(text))}}`;
}
