/**
 * What stands for a finding's key in the address. The key holds words of the draft, which are not to stay behind in
 * the browser's history (FNV-1a, 32 bits: two findings of one draft will not meet).
 */
export function shortenKey(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
