/** Names beyond ASCII in RAR 4 archives: the name in one byte a letter, and how its letters differ from that. */

/** Reads two bits of instruction at a time: a letter below 256, one of the common high byte, one in full, or a run. */
export function inflateRarName(plain: Uint8Array, packed: Uint8Array): string {
  const high = (packed[0] ?? 0) << 8;
  const units: number[] = [];
  let at = 1;
  let flags = 0;
  let bits = 0;
  while (at < packed.length) {
    if (bits === 0) {
      flags = packed[at++] ?? 0;
      bits = 8;
    }
    bits -= 2;
    const byte = packed[at++] ?? 0;
    switch ((flags >> bits) & 3) {
      case 0:
        units.push(byte);
        break;
      case 1:
        units.push(byte | high);
        break;
      case 2:
        units.push(byte | ((packed[at++] ?? 0) << 8));
        break;
      default: {
        const correction = byte & 0x80 ? (packed[at++] ?? 0) : undefined;
        for (let n = (byte & 0x7f) + 2; n > 0 && units.length < plain.length; n--) {
          const own = plain[units.length] ?? 0;
          units.push(correction === undefined ? own : ((own + correction) & 255) | high);
        }
      }
    }
  }
  return String.fromCharCode(...units);
}
