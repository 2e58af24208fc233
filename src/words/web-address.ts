/** A case may come from anyone: an address that would run a script is shown as nothing. */
export function isWebAddress(url: string | undefined): url is string {
  if (url === undefined || !URL.canParse(url)) return false;
  return ['http:', 'https:'].includes(new URL(url).protocol);
}
