import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkFeed } from '#lib/catalogue/feed/check.ts';
import { type Followed, newlyFollowed } from '#lib/catalogue/feed/followed.ts';
import type { Result } from '#lib/catalogue/problem.ts';
import { documentWith, releaseOf } from '../catalogue/records.ts';
import { ATTACKS, HANGING } from './attacks.ts';
import { FeedHost, inParts, newKey } from './host.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const first = documentWith();
const second = documentWith({ id: '13-ket-luan-902-kl-tw', symbol: '902-KL/TW' });
const third = documentWith({ id: '13-ket-luan-903-kl-tw', symbol: '903-KL/TW' });

let host: FeedHost;
beforeAll(async () => {
  host = await FeedHost.start();
});
afterAll(() => host.close());

const check = (followed: Followed, signal = new AbortController().signal) =>
  checkFeed(followed, { signal });

/** The feed as the reader follows it once its release is installed. */
async function taken(followed: Followed): Promise<Followed> {
  const result = unwrap(await check(followed));
  return { ...followed, ...result.learned, ...result.settled };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const newcomer = () => newlyFollowed(host.code.address, host.code.key);

describe('a feed', () => {
  test('brings its release to a newcomer', async () => {
    const feed = await host.publish(releaseOf([first]));
    const { release, learned, settled } = unwrap(await check(newcomer()));
    expect(release?.documents).toEqual([first]);
    expect(learned).toMatchObject({ key: host.code.key, next: null, seen: feed.revision });
    expect(settled.accepted).toMatchObject({ revision: feed.revision, expires: feed.expires });
    expect(settled.etag).not.toBeNull();
    expect(Math.abs(learned.skew ?? Number.NaN)).toBeLessThan(60_000);
  });

  test('that has nothing new costs one conditional request', async () => {
    await host.publish(releaseOf([first]));
    const followed = await taken(newcomer());
    host.requests.length = 0;
    expect(unwrap(await check(followed))).toMatchObject({
      release: null,
      settled: { accepted: followed.accepted, etag: followed.etag },
    });
    expect(host.requests).toEqual(['/feed.json']);
  });

  test('signed anew is taken note of without a download', async () => {
    await host.publish(releaseOf([second]));
    const followed = await taken(newcomer());
    const feed = await host.publish(releaseOf([second]), { days: 10 });
    host.requests.length = 0;
    const { release, settled } = unwrap(await check(followed));
    expect(release).toBeNull();
    expect(settled.accepted).toMatchObject({ revision: feed.revision, expires: feed.expires });
    expect(host.requests.filter((path) => path.includes('release'))).toEqual([]);
  });

  test('past its expiry is taken all the same', async () => {
    const now = new Date(Date.now() - 400 * 86_400_000);
    await host.publish(releaseOf([third]), { now });
    const { release, settled } = unwrap(await check(newcomer()));
    expect(release?.documents).toEqual([third]);
    expect(Date.parse(settled.accepted?.expires ?? '')).toBeLessThan(Date.now());
  });

  test('tells how far this machine’s clock is off', async () => {
    host.handle('feed.json', (_, response) => {
      response.writeHead(200, { date: new Date(Date.now() + 5 * 86_400_000).toUTCString() });
      response.end(host.file('feed.json'));
    });
    const { learned } = unwrap(await check(newcomer()));
    expect(Math.round((learned.skew ?? 0) / 86_400_000)).toBe(5);
    host.mend();
  });

  test('of two kinds under one revision is refused', async () => {
    const feed = await host.publish(releaseOf([first]));
    const followed = { ...(await taken(newcomer())), etag: null, modified: null };
    await host.serve({ ...feed, published: '2020-01-01T00:00:00Z' });
    expect(await check(followed)).toMatchObject({ problem: { code: 'revision-reused' } });
  });
});

describe.each([...ATTACKS])('$name', ({ code, by }) => {
  test(`is refused: ${code}`, async () => {
    await host.publish(releaseOf([first]));
    const followed = await taken(newcomer());
    await by(host, releaseOf([first, second], 3));
    expect(await check(followed)).toMatchObject({ ok: false, problem: { code } });
  });
});

test(`${HANGING.name} is given up`, async () => {
  await HANGING.by(host, releaseOf([first]));
  expect(await check(newcomer())).toEqual({ ok: false, problem: { code: 'timed-out' } });
}, 60_000);

describe('a download', () => {
  test('shows its progress, and can be cancelled', async () => {
    const { release } = await host.publish(releaseOf([first, third]));
    const parts = inParts(host.file(release.address), 4);
    host.handle(release.address, parts.handler);
    const cancel = new AbortController();
    const seen: (number | null)[][] = [];
    const checking = checkFeed(newcomer(), {
      signal: cancel.signal,
      onProgress: (received, total) => {
        seen.push([received, total]);
        if (seen.length === 2) cancel.abort();
        else parts.next();
      },
    });
    await vi.waitUntil(() => parts.isAsked);
    parts.next();
    expect(await checking).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(seen[0]?.[0]).toBeGreaterThan(0);
    expect(seen[1]?.[0]).toBeGreaterThan(seen[0]?.[0] ?? 0);
    expect(seen[0]?.[1]).toBe(release.bytes);
  });
});

describe('the next key', () => {
  test('is believed once announced, and the former no more', async () => {
    const changing = await FeedHost.start();
    const follow = newlyFollowed(changing.code.address, changing.code.key);
    const [second_, third_] = [newKey(), newKey()];
    await changing.publish(releaseOf([first]), { next: second_ });
    const announced = await taken(follow);
    expect(announced.next).not.toBeNull();

    const byNext = await changing.publish(releaseOf([first, second], 3), { key: second_ });
    const passed = await taken(announced);
    expect(passed).toMatchObject({ key: announced.next, next: null });

    await changing.serve({ ...byNext, revision: 90 }, changing.key);
    expect(await check(passed)).toMatchObject({ problem: { code: 'unknown-key' } });

    // Whoever missed both announcements follows the chain from the first key.
    await changing.publish(releaseOf([first], 91), { key: second_, next: third_ });
    await changing.publish(releaseOf([third], 92), { key: third_ });
    const late = await taken(follow);
    expect(late.key).not.toBe(follow.key);
    expect(unwrap(await check({ ...late, accepted: null, etag: null })).release?.documents).toEqual(
      [third],
    );
    await changing.close();
  });
});
