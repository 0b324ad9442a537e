import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface Site {
  /** The address of a path of this site. */
  url(path: string): string;
  close(): Promise<void>;
}

/** A page given as text rather than as a file, or served with headers of its own (a content security policy, say). */
export interface ServedPage {
  body: string;
  headers?: OutgoingHttpHeaders;
}

export interface SiteOptions {
  folder?: string;
  /** Lets pages of other sites load the folder's files as scripts and data. */
  shared?: boolean;
  /** By path, from `/`. They take precedence over files. */
  pages?: Record<string, ServedPage>;
  /** 0, the default, picks any free port. */
  port?: number;
}

const TYPES: Record<string, string> = {
  // No charset: each page declares its own, and a saved page may be in GBK.
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that a URL path names, relative to the folder; undefined if the path is malformed or leaves the folder. */
function fileOf(pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    // `normalize` has resolved every `..` that stays inside the folder.
    return path.split(sep).includes('..') ? undefined : path;
  } catch {
    return undefined; // Not UTF-8.
  }
}

/**
 * Serves a folder, and pages given as text, to this machine only.
 * @throws {Error} if the port is taken
 */
export function startSite({ folder, shared = false, pages = {}, port = 0 }: SiteOptions): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      return response.end(page.body);
    }
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    const path = fileOf(pathname);
    const file = folder !== undefined && path !== undefined ? join(folder, path) : undefined;
    const content = file && (await readFile(file).catch(() => undefined));
    if (!file || !content) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(shared && { 'access-control-allow-origin': '*' }),
    });
    return response.end(content);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken; free it, or choose another: PORT=${port + 1}`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      resolve({
        url: (path) => new URL(path, `${origin}/`).href,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
