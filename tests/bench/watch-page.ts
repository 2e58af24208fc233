declare global {
  interface Window {
    watched: {
      /** Milliseconds from the input event of this number, counted from 0, to the frame in which its answer is painted. */
      readonly timeAnswer: (event: number) => Promise<number>;
      readonly countEvents: () => number;
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
  const answers: Promise<number>[] = [];
  const timeFrom = async (start: number) => {
    await nextFrame();
    while (isBusy()) await nextFrame();
    await nextFrame();
    // In a task after the frame's: by then it has been painted.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  };
  window.addEventListener('input', ({ timeStamp }) => answers.push(timeFrom(timeStamp)), true);

  let frames: number[] = [];
  let isRecording = false;

  window.watched = {
    timeAnswer: async (event) => {
      while (answers.length <= event) await nextFrame();
      return answers[event] ?? Number.NaN;
    },
    countEvents: () => answers.length,
    startFrames: () => {
      frames = [];
      isRecording = true;
      let before = performance.now();
      const record = (now: number) => {
        frames.push(now - before);
        before = now;
        if (isRecording) requestAnimationFrame(record);
      };
      requestAnimationFrame(record);
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
