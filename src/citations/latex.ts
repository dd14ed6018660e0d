const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with the characters escaped that have a meaning in LaTeX. All others stay: LaTeX reads UTF-8. */
export function latex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => escapes[character] ?? `\\${character}`);
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

/** A name or title that is to stay as it is: not taken apart into given and family name, nor set in lower case. */
export function kept(text: string): string {
  return `{${braced(text)}}`;
}
