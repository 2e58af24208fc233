import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * The plainest file server there is: files of a folder under a sub-path, 404 for the rest, no rule for deep links.
 * What works here works anywhere. With `isPacking` it sends texts gzipped, as most servers do. Resolves once it listens.
 *
 * @param {{ folder: string, base: string, port?: number, isPacking?: boolean }} options
 * @returns {Promise<import('node:http').Server>}
 */
export function serveFolder({ folder, base, port = 0, isPacking = false }) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : undefined;
    try {
      if (inside === undefined || normalize(inside).startsWith('..')) throw new Error('outside');
      const body = await readFile(join(folder, inside));
      const type = types[extname(inside)] ?? 'application/octet-stream';
      const isPacked = isPacking && /text|json|svg/.test(type);
      response
        .writeHead(200, { 'Content-Type': type, ...(isPacked && { 'Content-Encoding': 'gzip' }) })
        .end(isPacked ? gzipSync(body) : body);
    } catch {
      response.writeHead(404).end('not found');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
