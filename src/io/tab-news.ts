/** Says to other tabs, and hears from them, that there is more to read. It carries no content: that is in the database. */
export interface TabNews {
  readonly announce: () => void;
  readonly close: () => void;
}

/**
 * `onNews` is also called when the page is looked at again: a frozen page, or one that
 * Back brings up, hears nothing meanwhile, and a browser without channels never does.
 */
export function openTabNews(topic: string, onNews: () => void): TabNews {
  const channel = globalThis.BroadcastChannel === undefined ? null : new BroadcastChannel('sources-say-work');
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (data === topic) onNews();
  };
  const look = () => {
    if (document.visibilityState === 'visible') onNews();
  };
  channel?.addEventListener('message', hear);
  globalThis.document?.addEventListener('visibilitychange', look);
  globalThis.window?.addEventListener('pageshow', look);
  return {
    announce: () => channel?.postMessage(topic),
    close: () => {
      channel?.close();
      globalThis.document?.removeEventListener('visibilitychange', look);
      globalThis.window?.removeEventListener('pageshow', look);
    },
  };
}
