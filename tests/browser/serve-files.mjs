import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/**
 * The plainest file server there is: files of `dist/page` under a sub-path, 404
 * for the rest, no rule for deep links. What works here works anywhere.
 */
const [port = '4179', base = '/'] = process.argv.slice(2);
const root = 'dist/page';
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : undefined;
  try {
    if (inside === undefined || normalize(inside).startsWith('..')) throw new Error('outside');
    const body = await readFile(join(root, inside));
    response.writeHead(200, { 'Content-Type': types[extname(inside)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end('not found');
  }
}).listen(Number(port));
