import { serveFolder } from './file-server.mjs';

const [port = '4179', base = '/'] = process.argv.slice(2);
await serveFolder({ folder: 'dist/page', base, port: Number(port) });
