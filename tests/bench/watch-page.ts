declare global {
  interface Window {
    watched: {
      /** Milliseconds from the next input event to the frame in which its answer is painted. */
      readonly timeNext: () => Promise<number>;
      readonly startFrames: () => void;
      /** The times between frames, in milliseconds. */
      readonly stopFrames: () => readonly number[];
      /** The same while the page is scrolled by so many pixels a frame. */
      readonly scrollFrames: (pixels: number, frames: number) => Promise<readonly number[]>;
    };
  }
}

/** Runs in the page before its own scripts; it stands alone, for the browser is handed its text. */
export function watchPage(): void {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const isBusy = () => document.querySelector('[aria-busy=true]') !== null;
  let frames: number[] = [];
  let isRecording = false;

  window.watched = {
    timeNext: () =>
      new Promise((resolve) => {
        const listen = async (event: Event) => {
          window.removeEventListener('input', listen, true);
          await nextFrame();
          while (isBusy()) await nextFrame();
          // A task after the frame's: by then it has been painted.
          await nextFrame();
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          channel.port2.postMessage(null);
        };
        window.addEventListener('input', listen, true);
      }),
    startFrames: async () => {
      frames = [];
      isRecording = true;
      let before = await nextFrame();
      while (isRecording) {
        const now = await nextFrame();
        frames.push(now - before);
        before = now;
      }
    },
    stopFrames: () => {
      isRecording = false;
      return frames;
    },
    scrollFrames: async (pixels, count) => {
      const times: number[] = [];
      let before = await nextFrame();
      while (times.length < count) {
        window.scrollBy(0, pixels);
        const now = await nextFrame();
        times.push(now - before);
        before = now;
      }
      return times;
    },
  };
}
