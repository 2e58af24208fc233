const odd = ['-09:30', '-03:30', '+03:30', '+04:30', '+05:30', '+05:45', '+06:30', '+09:30', '+10:30', '+12:45'];

const zones = ['Z', ...[...listWhole(), ...odd].sort(bySign)];

/** UTC first, then from west to east; one that is used and stands nowhere else at the end. */
export function listZones(used: string): readonly string[] {
  return zones.includes(used) ? zones : [...zones, used];
}

function listWhole(): readonly string[] {
  const hours = Array.from({ length: 27 }, (_, index) => index - 12).filter((hour) => hour !== 0);
  return hours.map((hour) => `${hour < 0 ? '-' : '+'}${String(Math.abs(hour)).padStart(2, '0')}:00`);
}

function bySign(a: string, b: string): number {
  return minutesOf(a) - minutesOf(b);
}

function minutesOf(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}
