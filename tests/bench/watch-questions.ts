/** Milliseconds since the page began. */
interface Asked {
  readonly at: number;
  readonly answeredAt: number;
}

declare global {
  interface Window {
    /** What the page asked of its worker that has been answered. */
    asked: Asked[];
  }
}

/** Runs in the page before its own scripts, and stands alone: listens to what the worker is asked under one name. */
export function watchQuestions(name: string): void {
  window.asked = [];
  const open = new Map<unknown, number>();
  const workers = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  const listen = ({ data }: MessageEvent) => {
    const at = open.get(data?.id);
    if (at !== undefined) window.asked.push({ at, answeredAt: performance.now() });
    open.delete(data?.id);
  };
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
    const { id, path } = Object(message) as { readonly id?: unknown; readonly path?: unknown };
    if (Array.isArray(path) && path.includes(name)) {
      if (!workers.has(this)) this.addEventListener('message', listen);
      workers.add(this);
      open.set(id, performance.now());
    }
    return Reflect.apply(post, this, [message, ...rest]);
  };
}
