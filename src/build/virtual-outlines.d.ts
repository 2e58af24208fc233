declare module 'virtual:outlines/*' {
  /** West, south, east, north, in degrees. */
  export const box: readonly [number, number, number, number];
  /** Longitude and latitude, in degrees. */
  export const lines: [number, number][][];
}
