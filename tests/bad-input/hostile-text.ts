// Text that is meant to hurt where it is printed. What prints it must show it instead.

import fc from 'fast-check';

/** What no line that is printed may have: controls, changes of direction, what has no width, halves of a pair. */
export const hostile = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** What data for a program don't have either: controls, but tabs and line ends; changes of direction; halves of a pair. */
export const acting = /(?![\t\n\r])\p{Cc}|\p{Bidi_Control}|\p{Cs}/u;

/** Texts that act in a terminal, a page, a spreadsheet, a style sheet or a typesetter. */
export const hostileTexts: readonly string[] = [
  '\u001b[2J\u001b[1;1H',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://127.0.0.1/\u001b\\click\u001b]8;;\u001b\\',
  '\u009b31m',
  'fine\rbad',
  'line\nValid: all is well.',
  '\u007f\b\b',
  '\u202edesrever\u202c',
  '\u2066isolated\u2069',
  'zero\u200bwidth\ufeff',
  'soft\u00adhyphen and no-break\u00a0space',
  '\u2028line\u2029paragraph',
  '\ud800',
  '\u0000',
  '<script>document.title = "run"</script>',
  '"><img src="http://127.0.0.1:9/x" onerror="document.title = 1">',
  "javascript:document.title='run'",
  '</script><svg onload=document.title=1>',
  '<!-- ]]> --> &lt; &amp;',
  '$(document.title) {{7*7}} {% raw %} `x`',
  '=1+1',
  '@SUM(A1)',
  '+1-1',
  '\t=1+1',
  '\\input{x} \\write18{x} % # $ & _ { } ~ ^',
  '@misc{x, title = {y}}',
  'TY  - JOUR\nER  - ',
  '[link](javascript:alert(1)) ![x](http://127.0.0.1:9/y) `code` | * # >',
  '__proto__',
  'constructor',
];

/** One character of a hostile text. */
export const hostileUnit: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...new Set(hostileTexts.join(''))),
  fc.constantFrom(...'\u0085\u061c\u200e\u115f\u3164\ufe0f\u{e0001}\u2000\u3000\udfff'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

/** Hostile text, alone or between other words. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom(...hostileTexts).map((text) => `In 2010, ${text} were reported.`),
  fc.string({ unit: hostileUnit, maxLength: 40 }),
);
