import { utf8 } from './utf8.js';

// Written out, since Node's hash is not there in a browser, and that of a browser is asynchronous.

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  const { hash, words } = constants();
  const bytes = padded(utf8(text));
  const schedule = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let at = 0; at < 64; at += 1) schedule[at] = scheduled(schedule, bytes, block, at);
    let [a, b, c, d, e, f, g, h] = hash as unknown as Eight;
    for (let at = 0; at < 64; at += 1) {
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first = (h + rotated(e, 6, 11, 25) + choice + at32(words, at) + at32(schedule, at)) | 0;
      const second = (rotated(a, 2, 13, 22) + majority) | 0;
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = at32(hash, at) + word;
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

type Eight = readonly [number, number, number, number, number, number, number, number];

/** The bytes, a one bit, and zeros up to the length in bits, which ends the last block of 64 bytes. */
function padded(bytes: readonly number[]): Uint8Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const whole = new Uint8Array(blocks * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return whole;
}

function scheduled(schedule: Int32Array, bytes: Uint8Array, block: number, at: number): number {
  if (at < 16) return new DataView(bytes.buffer).getInt32(block + 4 * at);
  const [early, late] = [at32(schedule, at - 15), at32(schedule, at - 2)];
  const first = rotated(early, 7, 18) ^ (early >>> 3);
  const second = rotated(late, 17, 19) ^ (late >>> 10);
  return (at32(schedule, at - 16) + first + at32(schedule, at - 7) + second) | 0;
}

/** A word, rotated to the right by each number of bits, combined by exclusive or. */
function rotated(word: number, ...by: readonly number[]): number {
  return by.reduce((all, bits) => all ^ ((word >>> bits) | (word << (32 - bits))), 0);
}

function at32(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

/** The first 32 bits of the fractions of square roots and cube roots of primes. */
function constants(): { readonly hash: Int32Array; readonly words: Int32Array } {
  const primes: number[] = [];
  for (let each = 2; primes.length < 64; each += 1) {
    if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  }
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return {
    hash: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    words: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}
