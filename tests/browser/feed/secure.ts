import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FeedHost } from '../../feed/host.ts';
import { ELSEWHERE, NEWS } from '../built.ts';
import { followed, stored } from '../options-page.ts';
import { type FeedStage, hashOf, successor } from './stage.ts';

/** A feed over TLS; no feed is followed before. */
export function secureFeed(feed: FeedStage): void {
  describe('a feed over https', () => {
    let host: FeedHost;
    /** Others, all of which the extension may read: it is its own rule that is seen here. */
    let secure: FeedHost;
    let plain: FeedHost;
    beforeAll(async () => {
      host = await FeedHost.start(ELSEWHERE);
      secure = await FeedHost.start(NEWS);
      plain = await FeedHost.start();
    });
    afterAll(async () => {
      for (const each of [host, secure, plain]) await each.close();
    });

    test('is followed by its address and its key', async () => {
      const { options } = feed;
      const release = successor('về bản truyền kín');
      await host.publish(release);
      await options.fill('#feed-address', host.code.address);
      await options.fill('#feed-key', host.code.key);
      await options.press('#follow');
      await options.apply();
      await options.shown('#installed-origin').toContain(`https://${ELSEWHERE}`);
      expect((await stored(options.page)).hash).toBe(await hashOf(release));
    });

    test('may move within its origin', async () => {
      const { options } = feed;
      const bytes = host.file('feed.json');
      host.handle('feed.json', (_, response) => {
        response.writeHead(302, { location: '/moved.json' }).end();
      });
      host.handle('moved.json', (_, response) => void response.end(bytes));
      await options.press('#check-now');
      await options.says('#update-status', 'nothingNew');
      host.mend();
    });

    describe.each(['feed.json', 'release'])('whose %s is redirected is refused:', (file) => {
      test.each([
        ['to http', () => `http://${ELSEWHERE}:${plain.port}`],
        ['to http that the extension may read', () => `http://${NEWS}:${plain.port}`],
        ['to this machine’s http', () => plain.origin],
        ['to https of another name', () => secure.origin],
        ['to another port', () => `https://${ELSEWHERE}:${secure.port}`],
      ])('%s', async (_, origin) => {
        const { options } = feed;
        const kept = async () => [await stored(options.page), await followed(options.page)];
        const before = await kept();
        const { release } = await host.publish(successor('về bản bị dẫn đi'));
        const name = file === 'release' ? release.address : file;
        const bytes = host.file(name);
        for (const other of [secure, plain]) {
          other.handle(name, (_, response) => {
            response.writeHead(200, { 'access-control-allow-origin': '*' }).end(bytes);
          });
        }
        host.handle(name, (_, response) => {
          const headers = { location: `${origin()}/${name}`, 'access-control-allow-origin': '*' };
          response.writeHead(302, headers).end();
        });
        // Firefox does not tell where the most of these lead.
        await options.refused('#check-now', 'problemRedirected', 'problemRedirectedAway');
        expect(await kept()).toEqual(before);
        host.mend();
      });
    });
  });
}
