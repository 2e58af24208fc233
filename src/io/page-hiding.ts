/** When the page is put out of sight, which may be the last that it hears. Returns how to stop. */
export function listenForHiding(onHiding: () => void): () => void {
  const look = () => {
    if (document.visibilityState === 'hidden') onHiding();
  };
  globalThis.document?.addEventListener('visibilitychange', look);
  globalThis.window?.addEventListener('pagehide', onHiding);
  return () => {
    globalThis.document?.removeEventListener('visibilitychange', look);
    globalThis.window?.removeEventListener('pagehide', onHiding);
  };
}
