import { keyId } from '#lib/catalogue/feed/keys.ts';
import type { Problem } from '#lib/catalogue/problem.ts';
import { type Release, serialiseRelease } from '#lib/catalogue/release.ts';
import type { MessageKey } from '#lib/i18n.ts';
import { publicKeyText, signatureOf } from '#scripts/catalogue/keys.ts';
import { type FeedHost, newKey } from './host.ts';

/** One thing that a host, or who controls the way to it, may try. */
export interface Attack {
  readonly name: string;
  readonly code: Problem['code'];
  /** How the reader is told. */
  readonly message: MessageKey;
  /** Words of the list of faults. */
  readonly fault?: MessageKey;
  /**
   * Has the host misbehave.
   *
   * @param release a successor of what the reader has
   */
  readonly by: (host: FeedHost, release: Release) => Promise<void> | void;
}

const page = '<!doctype html><title>Đăng nhập Wi-Fi</title>';

/** A feed that readers of the host have not seen yet, and would take. */
const nextFeed = async (host: FeedHost, release: Release) => {
  const feed = await host.publish(release);
  return { ...feed, revision: feed.revision + 1 };
};

const altered = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(bytes);
  copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1;
  return copy;
};

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a feed signed by an unknown key',
    code: 'unknown-key',
    message: 'problemUnknownKey',
    by: async (host, release) => host.serve(await nextFeed(host, release), newKey()),
  },
  {
    name: 'an unknown key under the name of the right one',
    code: 'bad-signature',
    message: 'problemBadSignature',
    by: async (host, release) => {
      const feed = await nextFeed(host, release);
      const bytes = new Uint8Array(Buffer.from(JSON.stringify(feed)));
      const key = await keyId(publicKeyText(host.key));
      await host.serveSigned(bytes, { key, signature: signatureOf(bytes, newKey()) });
    },
  },
  {
    name: 'a feed that was altered',
    code: 'bad-signature',
    message: 'problemBadSignature',
    by: async (host, release) => {
      await host.publish(release);
      const text = Buffer.from(host.file('feed.json'))
        .toString()
        .replace('"documents"', '"Documents"');
      host.replace('feed.json', Buffer.from(text));
    },
  },
  {
    name: 'an older feed',
    code: 'rollback',
    message: 'problemRollback',
    by: async (host, release) => {
      const feed = await host.publish(release);
      await host.serve({ ...feed, revision: 1 });
    },
  },
  {
    name: 'a feed of a later format',
    code: 'feed-faulty',
    message: 'problemFeedFaulty',
    by: async (host, release) => host.serve({ ...(await nextFeed(host, release)), format: 2 }),
  },
  {
    name: 'a release cut short',
    code: 'wrong-size',
    message: 'problemWrongSize',
    by: async (host, release) => {
      const { address } = (await host.publish(release)).release;
      host.replace(address, host.file(address).subarray(0, -10));
    },
  },
  {
    name: 'a padded release',
    code: 'wrong-size',
    message: 'problemWrongSize',
    by: async (host, release) => {
      const { address } = (await host.publish(release)).release;
      host.replace(address, Buffer.concat([host.file(address), Buffer.alloc(10)]));
    },
  },
  {
    name: 'another release of the same length',
    code: 'wrong-hash',
    message: 'problemWrongHash',
    by: async (host, release) => {
      const { address } = (await host.publish(release)).release;
      host.replace(address, altered(host.file(address)));
    },
  },
  {
    name: 'a decompression bomb',
    code: 'unpacks-too-large',
    message: 'problemUnpacksTooLarge',
    by: async (host, release) =>
      host.serveText(' '.repeat(40 * 1024 * 1024), await nextFeed(host, release)),
  },
  {
    name: 'a release that is not compressed',
    code: 'not-compressed',
    message: 'problemNotCompressed',
    by: async (host, release) =>
      host.servePacked(Buffer.from(serialiseRelease(release)), await nextFeed(host, release)),
  },
  {
    name: 'a release with a record that is none',
    code: 'faulty',
    message: 'problemFaulty',
    by: async (host, release) =>
      host.serveText(
        serialiseRelease(release).replace(/"kind":"[a-z-]+"/, '"kind":"thong-cao"'),
        await nextFeed(host, release),
      ),
  },
  {
    name: 'a release that names a document twice',
    code: 'faulty',
    message: 'problemFaulty',
    fault: 'faultDuplicateId',
    by: async (host, release) => {
      const documents = release.documents.with(-1, release.documents[0] ?? never());
      await host.serveText(
        serialiseRelease({ ...release, documents }),
        await nextFeed(host, release),
      );
    },
  },
  {
    name: 'a release that contradicts its feed',
    code: 'mismatch',
    message: 'problemMismatch',
    by: async (host, release) =>
      host.serveText(serialiseRelease(release), await nextFeed(host, release), { documents: 7 }),
  },
  {
    name: 'a web page instead of the feed',
    code: 'not-a-feed',
    message: 'problemHtml',
    by: (host) =>
      host.handle('feed.json', (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      }),
  },
  {
    name: 'a redirect to another origin',
    code: 'redirected',
    message: 'problemRedirected',
    by: (host) =>
      host.handle('feed.json', (_, response) => {
        const location = `http://localhost:${host.port}/elsewhere.json`;
        response.writeHead(302, { location, 'access-control-allow-origin': '*' }).end();
        host.handle('elsewhere.json', (_, elsewhere) => {
          elsewhere.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
        });
      }),
  },
  {
    name: 'a server error',
    code: 'http-status',
    message: 'problemHttpStatus',
    by: (host) =>
      host.handle('feed.json', (_, response) => void response.writeHead(503).end('busy')),
  },
  {
    name: 'a connection that breaks off',
    code: 'network',
    message: 'problemNetwork',
    by: (host) => host.handle('feed.json', (_, response) => void response.destroy()),
  },
];

/** A host that never answers; apart from the others for the time it takes. */
export const HANGING: Attack = {
  name: 'a server that hangs',
  code: 'timed-out',
  message: 'problemTimedOut',
  by: (host) => host.handle('feed.json', () => {}),
};

function never(): never {
  throw new Error('the release is empty');
}
