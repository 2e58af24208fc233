import { fileURLToPath } from 'node:url';

/** `data/` of this package, from `dist/cli`. */
export const shippedData = fileURLToPath(new URL('../../data', import.meta.url));
