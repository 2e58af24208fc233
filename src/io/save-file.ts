/** Some browsers read what a link leads to long after the click is over. */
const longestRead = 60_000;

/** Hands the reader a file of the page's own making, as a download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), longestRead);
}
