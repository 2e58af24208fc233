/** In pixels of the map. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface SpotLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line's foot. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room for a finger or a shaky hand (WCAG 2.5.8), unless the map is too full for it. */
const leastDistance = 25;
/** A spot farther than this from where it belongs would say something false. */
const farthestShift = 16;
const rounds = 60;

export const lineHeight = 14;
const characterWidth = 6.4;
const longestLine = 18;

/** Moves spots that lie on or near each other apart, so that each can be pressed: in steps, each from the rest by half of what is missing. */
export function nudgeApart<Each extends Spot>(spots: readonly Each[], { width, height }: Size): readonly Each[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  const wanted = Math.min(leastDistance, 0.6 * Math.sqrt((width * height) / spots.length));
  for (let round = 0; round < rounds; round += 1) {
    if (!pushOnce(moved, wanted)) break;
    for (const [at, spot] of moved.entries()) {
      const { x, y, radius } = spots[at] ?? { x: 0, y: 0, radius: 0 };
      const distance = Math.hypot(spot.x - x, spot.y - y);
      const share = distance > farthestShift ? farthestShift / distance : 1;
      const margin = Math.max(radius + 2, 13);
      spot.x = clamp(x + (spot.x - x) * share, margin, width - margin);
      spot.y = clamp(y + (spot.y - y) * share, margin, height - margin);
    }
  }
  return spots.map((spot, at) => ({ ...spot, ...moved[at] }));
}

type Movable = { -readonly [key in 'x' | 'y']: Spot[key] };

function pushOnce(spots: readonly Movable[], wanted: number): boolean {
  let hasPushed = false;
  spots.forEach((a, at) => {
    for (let other = at + 1; other < spots.length; other += 1) {
      const b = spots[other] ?? a;
      if (Math.abs(b.x - a.x) < wanted && Math.abs(b.y - a.y) < wanted)
        hasPushed = pushPair(a, b, wanted, at + other) || hasPushed;
    }
  });
  return hasPushed;
}

/** A little aside, by the pair's number, or a row of three would only jam; of two on one point nothing else says which way. */
function pushPair(a: Movable, b: Movable, wanted: number, pair: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const missing = wanted - distance;
  if (missing < 0.5) return false;
  const angle = distance > 0.01 ? Math.atan2(dy, dx) + ((pair % 3) - 1) * 0.3 : pair * 2.4;
  const [stepX, stepY] = [(Math.cos(angle) * missing) / 2, (Math.sin(angle) * missing) / 2];
  a.x -= stepX;
  a.y -= stepY;
  b.x += stepX;
  b.y += stepY;
  return true;
}

/**
 * Names beside their spots, in the order given, each where it is the first to
 * have room: right, left, below, above. Null where it has none.
 */
export function labelInOrder(
  spots: readonly (Spot & { readonly name: string })[],
  size: Size,
): readonly (SpotLabel | null)[] {
  const taken: Rectangle[] = spots.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  return spots.map((spot, own) => {
    const lines = breakLines(spot.name);
    const width = Math.max(...lines.map((line) => line.length)) * characterWidth;
    const found = listPlaces(spot, lines, width).find(
      ({ box }) => isInside(box, size) && !taken.some((other, at) => at !== own && doOverlap(box, other)),
    );
    if (found === undefined) return null;
    taken.push(found.box);
    return found.label;
  });
}

function listPlaces({ x, y, radius }: Spot, lines: readonly string[], width: number) {
  const height = lines.length * lineHeight;
  const away = radius + 4;
  const sides = [
    { anchor: 'start', at: x + away, middle: x + away + width / 2, top: y - height / 2 },
    { anchor: 'end', at: x - away, middle: x - away - width / 2, top: y - height / 2 },
    { anchor: 'middle', at: x, middle: x, top: y + away - 2 },
    { anchor: 'middle', at: x, middle: x, top: y - away + 2 - height },
  ] as const;
  return sides.map(({ anchor, at, middle, top }) => ({
    label: { lines, anchor, x: at, y: top + lineHeight - 3.5 },
    box: boxAround(middle, top + height / 2, width / 2, height / 2),
  }));
}

/** In two lines where one would be long: "Homs city and its / surroundings". */
function breakLines(name: string): readonly string[] {
  if (name.length <= longestLine) return [name];
  const half = name.lastIndexOf(' ', longestLine);
  return half === -1 ? [name] : [name.slice(0, half), name.slice(half + 1)];
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function isInside({ left, top, right, bottom }: Rectangle, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function doOverlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
