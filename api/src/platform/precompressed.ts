import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Hands out the smaller twin that the build wrote beside a file, when the browser takes it; compressing again and again is the proxy's work. */
export function precompressed(folder: string): RequestHandler {
  const known = new Map<string, boolean>();
  const exists = (file: string): boolean => {
    const found = known.get(file) ?? existsSync(file);
    known.set(file, found);
    return found;
  };
  return (request, response, next) => {
    const type = TYPES[request.path.split('.').at(-1) ?? ''];
    if (!type || !/^\/[\w.-]+$/.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const twin = ENCODINGS.find(
      ([name, end]) => request.acceptsEncodings(name) && exists(join(folder, `${request.path}${end}`)),
    );
    if (twin) {
      request.url = `${request.path}${twin[1]}`;
      response.setHeader('Content-Encoding', twin[0]);
      response.setHeader('Content-Type', type);
    }
    next();
  };
}
