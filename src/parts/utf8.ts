/** The bytes of a text in UTF-8. Half of a surrogate pair is U+FFFD, as everywhere on the web. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const given = character.codePointAt(0) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    const followers = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const lead = [0, 0xc0, 0xe0, 0xf0][followers] ?? 0;
    bytes[length] = lead | (code >> (followers * 6));
    for (let left = followers - 1; left >= 0; left -= 1) {
      bytes[length + followers - left] = 0x80 | ((code >> (left * 6)) & 0x3f);
    }
    length += followers + 1;
  }
  return bytes.subarray(0, length);
}
