/** UTF-8, byte by byte, where the platform's decoder does not tell where a character stood. */

/**
 * Bytes of the character that begins at `at`; negative when it is malformed: then so many bytes are taken together as
 * one U+FFFD, as the Encoding Standard has it ("maximal subpart").
 */
export function utf8Step(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i <= more; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || byte < low || byte > high) return -i;
    low = 0x80;
    high = 0xbf;
  }
  return more + 1;
}

/** UTF-16 units that a step of `utf8Step` becomes. */
export const utf8Units = (step: number): number => (step === 4 ? 2 : 1);
