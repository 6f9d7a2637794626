import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FeedCode, feedCode } from '#lib/catalogue/feed/code.ts';
import { type Feed, releaseName, signatureName } from '#lib/catalogue/feed/format.ts';
import { keyId, sha256 } from '#lib/catalogue/feed/keys.ts';
import type { Release } from '#lib/catalogue/release.ts';
import { publicKeyText, signatureOf } from '#scripts/catalogue/keys.ts';
import { publish } from '#scripts/catalogue/publish.ts';
import { selfSigned } from './certificate.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** Bytes as `sha256` and responses take them. */
const exact = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

interface PublishOptions {
  readonly key?: KeyObject;
  readonly next?: KeyObject;
  readonly now?: Date;
  /** Days until the feed is stale. */
  readonly days?: number;
}

/**
 * A static web host with a feed, on this machine: it knows conditional requests, and can be made to
 * misbehave path by path.
 */
export class FeedHost {
  readonly key = newKey();
  /** Paths asked for, first to last. */
  readonly requests: string[] = [];
  /** Bytes that went over each connection that is closed by now, either way. */
  readonly traffic: number[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'van-kien-feed-'));
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #handlers = new Map<string, Handler>();
  readonly #secureName: string | null;
  readonly #server;

  private constructor(secureName: string | null) {
    const answer: Handler = (request, response) => this.#answer(request, response);
    this.#secureName = secureName;
    this.#server =
      secureName === null ? createServer(answer) : createSecureServer(selfSigned(), answer);
  }

  /** @param secureName the name under which it speaks TLS; it speaks plainly unless given */
  static async start(secureName: string | null = null): Promise<FeedHost> {
    const host = new FeedHost(secureName);
    host.#server.on('connection', (socket: Socket) => {
      socket.on('close', () => host.traffic.push(socket.bytesRead + socket.bytesWritten));
    });
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port; // it listens on a port
  }

  get code(): FeedCode {
    return { address: `${this.origin}/feed.json`, key: publicKeyText(this.key) };
  }

  get origin(): string {
    const [scheme, name] =
      this.#secureName === null ? ['http', '127.0.0.1'] : ['https', this.#secureName];
    return `${scheme}://${name}:${this.port}`;
  }

  /** The one-line code that a reader pastes. */
  get line(): string {
    return feedCode(this.code);
  }

  /** Publishes as the command does. What misbehaved is mended. */
  async publish(release: Release, options: PublishOptions = {}): Promise<Feed> {
    const { key = this.key, next = null, now = new Date(), days = 90 } = options;
    const feed = await publish({ release, key, next, now, days, out: this.#folder });
    for (const name of readdirSync(this.#folder)) {
      this.#files.set(`/${name}`, exact(readFileSync(join(this.#folder, name))));
    }
    this.mend();
    return feed;
  }

  /** Serves a feed as it is told to, rightly signed unless another key is given. */
  async serve(feed: object, key = this.key): Promise<void> {
    const bytes = exact(Buffer.from(JSON.stringify(feed)));
    await this.serveSigned(bytes, {
      key: await keyId(publicKeyText(key)),
      signature: signatureOf(bytes, key),
    });
  }

  async serveSigned(bytes: Uint8Array<ArrayBuffer>, signature: object): Promise<void> {
    this.#files.set('/feed.json', bytes);
    const name = signatureName(await sha256(bytes));
    this.#files.set(`/${name}`, exact(Buffer.from(JSON.stringify(signature))));
  }

  /** Serves a release of any content, under a feed that describes it rightly otherwise. */
  serveText(text: string, feed: Feed, described: Partial<Feed['release']> = {}): Promise<void> {
    return this.servePacked(gzipSync(text), feed, described);
  }

  /** Likewise, with the release's file as it is. */
  async servePacked(
    file: Uint8Array,
    feed: Feed,
    described: Partial<Feed['release']> = {},
  ): Promise<void> {
    const packed = exact(file);
    const hash = await sha256(packed);
    const address = releaseName(hash);
    this.#files.set(`/${address}`, packed);
    const release = { ...feed.release, address, bytes: packed.length, sha256: hash, ...described };
    await this.serve({ ...feed, release });
  }

  /** The bytes served under a name. */
  file(name: string): Uint8Array<ArrayBuffer> {
    const bytes = this.#files.get(`/${name}`);
    if (!bytes) throw new Error(`the host has no ${name}`);
    return bytes;
  }

  /** Puts other bytes under a name. */
  replace(name: string, bytes: Uint8Array): void {
    this.#files.set(`/${name}`, exact(bytes));
  }

  /** Answers a name in another way, until the next publication. */
  handle(name: string, handler: Handler): void {
    this.#handlers.set(`/${name}`, handler);
  }

  mend(): void {
    this.#handlers.clear();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.requests.push(path);
    const handler = this.#handlers.get(path);
    const bytes = this.#files.get(path);
    if (handler) handler(request, response);
    else if (bytes) void serveFile(request, response, bytes);
    else response.writeHead(404).end();
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#folder, { recursive: true });
  }
}

async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const etag = `"${(await sha256(bytes)).slice(0, 20)}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  const headers = { etag, 'cache-control': 'no-cache', connection: 'close' };
  response.writeHead(isKnown ? 304 : 200, headers);
  response.end(isKnown ? undefined : bytes);
}

/** Sends a body in parts, each when it is asked for. */
export function inParts(bytes: Uint8Array, count: number) {
  const size = Math.ceil(bytes.length / count);
  let sent = 0;
  let response: ServerResponse | undefined;
  const handler: Handler = (_, answer) => {
    sent = 0;
    response = answer;
    answer.writeHead(200, { 'content-length': bytes.length });
    answer.flushHeaders();
  };
  return {
    handler,
    /** Sends the next part; false once all are sent. */
    next(): boolean {
      const part = bytes.subarray(sent, sent + size);
      sent += part.length;
      response?.write(part);
      if (sent === bytes.length) response?.end();
      return sent < bytes.length;
    },
    get isAsked(): boolean {
      return response !== undefined;
    },
  };
}
