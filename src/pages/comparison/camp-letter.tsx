/** A, B… in the order of the camps, so that sides are seen across columns without colour. */
export function letterOfCamp(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}

export function CampLetter({ letter }: { letter: string }) {
  return (
    <span className="camp" data-camp={letter}>
      {letter}
    </span>
  );
}
