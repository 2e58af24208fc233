/**
 * The same for the same file. FNV-1a of 64 bits (RFC 9923), in two halves, since a BigInt would
 * take a minute for a large case. `crypto.subtle` is there only on secure origins, and nothing
 * here rests on secrecy: whoever makes a file with another's key finds no more than what this
 * browser would show anyway.
 */
export function keyBytes(bytes: Uint8Array): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of bytes) {
    const mixed = (low ^ byte) >>> 0;
    // Times the prime 2^40 + 0x1b3; less than 2^41, so that no digit of it is lost.
    const product = mixed * 0x1b3;
    high = Math.imul(high, 0x1b3) + (mixed << 8) + Math.floor(product / 2 ** 32);
    low = product | 0;
  }
  const hash = [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  return `file-${bytes.length}-${hash}`;
}
