import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a site answers under one path. */
export interface Answer {
  /** 200 unless given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface SiteRequest {
  readonly method: string;
  /** Path and query; the whole address where the site is a browser’s proxy, host and port for CONNECT. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** An answer, or what makes one for each request. */
export type Route = Answer | ((request: SiteRequest) => Answer | Promise<Answer>);

/** A web site on this machine's loopback address. */
export interface Site {
  readonly port: number;
  /** Sets what stands under a path; it hides a file of the same name. */
  set(path: string, route: Route): void;
  /** The requests so far, first to last. */
  readonly requests: readonly SiteRequest[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const typeOf = (path: string): string =>
  TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/**
 * Serves the files of a folder, and whatever is set, on a free port.
 *
 * @param folder null for a site without files
 */
export async function startSite(folder: string | null): Promise<Site> {
  const routes = new Map<string, Route>();
  const requests: SiteRequest[] = [];

  const server = createServer(async (incoming, response) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const request = { method, url, headers };
    requests.push(request);
    const path = decodeURIComponent(new URL(url, 'http://site').pathname);
    const route = routes.get(path);
    if (route) answer(response, path, typeof route === 'function' ? await route(request) : route);
    else serveFile(response, folder === null ? null : join(folder, normalize(path)));
  });
  // As a browser's proxy it answers for every host by its own paths, and leads to none.
  server.on('connect', ({ url = '', headers }, socket) => {
    requests.push({ method: 'CONNECT', url, headers });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');

  return {
    port: address.port,
    requests,
    set: (path, route) => void routes.set(path, route),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, path: string, { status = 200, headers, body }: Answer) {
  response.writeHead(status, { 'content-type': typeOf(path), ...headers });
  response.end(body);
}

function serveFile(response: ServerResponse, path: string | null): void {
  if (path === null || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': typeOf(path) });
  createReadStream(path).pipe(response);
}
