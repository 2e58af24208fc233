/** To the clipboard; false where the browser refuses, or has none (it has one only on safe pages). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
