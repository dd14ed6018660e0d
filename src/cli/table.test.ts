import { expect, test } from 'vitest';
import { screenOf } from './screen.js';
import { table } from './table.js';

const headings = ['Status', 'What it says', 'Says who'];
const rows = [
  {
    name: 'shelter-law',
    title: 'Law on shelters',
    cells: ['draft;\nsupported by UN', 'grants “shelter”', 'the report itself'],
  },
  { name: 'decree', title: 'A decree', cells: ['in force', '', 'NGOs'] },
];

function printed(columns: number): string {
  const output = { write: () => undefined, isTerminal: false, columns };
  return table(headings, rows, screenOf({ environment: {}, stdout: output }));
}

test('columns are as wide as their longest line where there is room', () => {
  expect(printed(80)).toBe(`  Status           What it says      Says who

shelter-law: Law on shelters
  draft;           grants “shelter”  the report itself
  supported by UN

decree: A decree
  in force                           NGOs
`);
});

test('columns share what room there is, down to twelve for each', () => {
  expect(printed(42)).toBe(`  Status        What it says  Says who

shelter-law: Law on shelters
  draft;        grants        the report
  supported by  “shelter”     itself
  UN

decree: A decree
  in force                    NGOs
`);
});

test('with less room cells stand below each other, their lines as one', () => {
  expect(printed(41)).toBe(`shelter-law: Law on shelters
  Status: draft; supported by UN
  What it says: grants “shelter”
  Says who: the report itself

decree: A decree
  Status: in force
  What it says:
  Says who: NGOs
`);
});
