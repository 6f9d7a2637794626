import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseRelease, serialiseRelease } from '#lib/catalogue/release.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { inEveryBrowser } from './built.ts';

/** A condition that comes true sooner or later, on a busy machine too. */
const soon = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 15_000 });

const bundled = (() => {
  const checked = parseRelease(readFileSync('public/catalogue/catalogue.jsonl', 'utf8'));
  if (!checked.ok) throw new Error('the bundled catalogue is damaged');
  return checked.value;
})();

/** A document that tries what a careless page would let it do. */
const HOSTILE: CatalogueDocument = {
  id: '14-ket-luan-999-kl-tw',
  symbol: '999-KL/TW',
  kind: 'ket-luan',
  issuer: 'bo-chinh-tri',
  term: 14,
  plenum: null,
  date: '2026-09-01',
  title:
    '<img src=x onerror="document.title=1"><script>document.title=2</script> שלום 🚩 \u202eabc',
  aliases: ['=HYPERLINK("x")'],
  relations: [],
  sources: ['http://old.invalid/999', 'https://source.invalid/999'],
  confidence: 'press',
  paraphrase: false,
  note: '<b>đậm</b>',
};

const all = [...bundled.documents, HOSTILE];
const countOf = (test: (document: CatalogueDocument) => boolean) => all.filter(test).length;

/** The extension with that document in its bundled catalogue. */
function withHostile(extension: string): void {
  const { header, groups, documents } = bundled;
  writeFileSync(
    join(extension, 'catalogue/catalogue.jsonl'),
    serialiseRelease({
      header: { ...header, documents: documents.length + 1 },
      groups,
      documents: [...documents, HOSTILE],
    }),
  );
}

inEveryBrowser(
  (stage, name) => {
    let page: Page;
    const open = (path: string) => stage().running.openExtensionPage(path);
    const text = (selector: string) =>
      page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
    const texts = (selector: string) =>
      page.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
    const shown = (selector: string) => soon(() => text(selector));
    const hash = () => soon(() => page.evaluate(() => decodeURIComponent(location.hash)));
    /** Sets a field's whole value at once, as pasting does. */
    const paste = (selector: string, value: string) =>
      page.$eval(
        selector,
        (field, pasted) => {
          if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
          field.value = pasted;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );

    describe('the popup’s search', () => {
      const active = () => text('[role=option][aria-selected=true]');
      const query = () => page.$eval('#search', (input) => (input as HTMLInputElement).value);

      beforeAll(async () => {
        page = await open('popup.html');
        await page.waitForSelector('#search');
      });
      beforeEach(async () => {
        await page.bringToFront();
        await paste('#search', '');
        await page.focus('#search');
      });

      test('is answered to the mouse: a result opens its card', async () => {
        await page.type('#search', 'tu nhan k13');
        await shown('[role=option]').toContain('68-NQ/TW');
        expect(await texts('[role=option]:first-child mark')).toEqual(['tư', 'nhân']);
        await page.click('[role=option]');
        await shown('h2.document-title').toBe('về phát triển kinh tế tư nhân');
        await page.click('#back');
      });

      test('shows what it understood as chips, each of which can be removed', async () => {
        await page.type('#search', 'nghij quyeets đất đai k13');
        await soon(() => texts('.chip')).toHaveLength(2);
        await page.click('.chips li:last-child .chip');
        expect(await query()).toBe('nghij quyeets đất đai');
        await page.click('.chip');
        expect(await query()).toBe('đất đai');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      });

      test('is walked through by keyboard', async () => {
        await page.type('#search', '18-NQ/TW');
        await soon(() => texts('[role=option]')).toHaveLength(4);
        const options = await texts('[role=option]');
        for (const [key, place] of [
          ['End', 3],
          ['ArrowDown', 0],
          ['ArrowUp', 3],
          ['Home', 0],
          ['ArrowDown', 1],
        ] as const) {
          await page.keyboard.press(key);
          await soon(active).toBe(options[place]);
        }
        const announced = await text('.search-count [aria-live]');
        expect(announced).toContain('4');
        await page.keyboard.press('Escape');
        await soon(query).toBe('');
      });

      test('opens the source of a result in a tab of its own', async () => {
        await page.type('#search', '999-kl');
        await shown('[role=option]').toContain('999-KL/TW');
        const tabs = (await stage().running.browser.pages()).length;
        await page.keyboard.down('Control');
        await page.keyboard.press('Enter');
        await page.keyboard.up('Control');
        await soon(async () => (await stage().running.browser.pages()).length).toBe(tabs + 1);
      });

      test('copies the citation of a result, and says so', async () => {
        await page.evaluate(() => {
          // What a driver's browser lets a page read back differs; what is written does not.
          Object.defineProperty(navigator.clipboard, 'writeText', {
            value: async (copied: string) => Object.assign(globalThis, { copied }),
          });
        });
        await page.type('#search', '01-kl');
        await shown('[role=option]').toContain('01-KL/TW');
        await page.keyboard.down('Control');
        await page.keyboard.press('c');
        await page.keyboard.up('Control');
        await shown('.search-notice').not.toBe('');
        expect(await page.evaluate(() => Reflect.get(globalThis, 'copied'))).toBe(
          'Kết luận số 01-KL/TW ngày 18/05/2021 của Bộ Chính trị khóa XIII về tiếp tục thực hiện ' +
            'Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII về “Đẩy mạnh học tập và làm theo tư ' +
            'tưởng, đạo đức, phong cách Hồ Chí Minh”',
        );
      });

      test('gives Escape to the browser, which closes the popup, once there is nothing to clear', async () => {
        await page.evaluate(() => {
          const prevented: boolean[] = [];
          Object.assign(globalThis, { prevented });
          addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
        });
        await page.keyboard.type('x');
        await page.keyboard.press('Escape');
        await soon(query).toBe('');
        await page.keyboard.press('Escape');
        const prevented = await page.evaluate(() => Reflect.get(globalThis, 'prevented'));
        expect(prevented).toEqual([false, true, false]);
      });

      test('remembers look-ups until they are cleared, and none when that is off', async () => {
        await shown('#recent').toContain('68-NQ/TW');
        // What the page cites stands before them.
        expect(await texts('main section h2')).toEqual([
          await text('#page-heading'),
          await text('#recent-heading'),
        ]);
        await page.click('#recent-clear');
        await soon(() => page.$('#recent')).toBeNull();
        await page.click('#recent-keep');
        await page.type('#search', 'kl 01');
        await shown('[role=option]').toContain('01-KL/TW');
        await page.keyboard.press('Enter');
        await page.waitForSelector('#back');
        await page.click('#back');
        await paste('#search', '');
        await page.waitForSelector('#recent-keep');
        expect(await page.$('#recent')).toBeNull();
      });

      test.each([
        ['ten thousand characters', 'kinh tế tư nhân '.repeat(650), /68-NQ\/TW/],
        ['emoji', '🚩🚩 đất đai', /Đất đai|đất đai/],
        ['right to left', 'שלום', /không tìm thấy|no document/i],
        ['markup', '<img src=x onerror=alert(1)>', /onerror|không tìm thấy|no document/i],
      ])('bears a query of %s', async (_, typed, expected) => {
        await paste('#search', typed);
        await shown('.search').toMatch(expected);
        await paste('#search', 'kl 01');
        await shown('[role=option]').toContain('01-KL/TW');
      });

      test('shows a title that looks like a script as text', async () => {
        await paste('#search', '999-KL/TW');
        await shown('[role=option] .line-title').toBe(HOSTILE.title);
        expect(await page.$('[role=option] img')).toBeNull();
        expect(await page.title()).toBe('Văn Kiện');
      });
    });

    describe('the catalogue’s page', () => {
      const count = (shownDocuments: number) =>
        soon(async () => Number(/^[\d.,]+/.exec(await text('#count'))?.[0])).toBe(shownDocuments);
      const rows = () => page.$$eval('.table-row', (found) => found.length);

      beforeAll(async () => {
        page = await open('catalogue.html');
        await page.setViewport({ width: 1280, height: 900 });
      });
      afterEach(async () => {
        // An address of its own each time, which the page ignores: the one that stands may lag behind.
        await page.evaluate(async () => {
          const heard = new Promise((hear) => addEventListener('hashchange', hear, { once: true }));
          location.hash = `anew=${performance.now()}`;
          await heard;
        });
        await count(all.length);
      });

      test('lists all documents, and draws those in view', async () => {
        await count(all.length);
        expect(await rows()).toBeLessThan(60);
        await page.$eval('#table', (table) => table.scrollTo(0, table.scrollHeight));
        await soon(() => page.$(`[role=row][aria-rowindex="${all.length + 1}"]`)).not.toBeNull();
        expect(await rows()).toBeLessThan(60);
      });

      test('narrows down by facets, whose counts keep up, and says so in its address', async () => {
        await page.click('[data-facet=kinds] input[value=chi-thi]');
        await count(countOf(({ kind }) => kind === 'chi-thi'));
        await hash().toBe('#kind=chi-thi');
        const inTerm = countOf(({ kind, term }) => kind === 'chi-thi' && term === 12);
        const label = '[data-facet=terms] label:has(input[value="12"])';
        expect(await text(`${label} .facet-count`)).toBe(String(inTerm));
        await page.click(`${label} input`);
        await count(inTerm);
        await page.click('#unfilter');
        await count(all.length);
      });

      test('narrows down by issuer, source and decade, too', async () => {
        const choose = async (facet: string, value: string) => {
          await page.$eval(`[data-facet=${facet}]`, (details) => details.setAttribute('open', ''));
          const label = `[data-facet=${facet}] label:has(input[value="${value}"])`;
          const counted = (await text(`${label} .facet-count`)).replace(/\D/g, '');
          await page.click(`${label} input`);
          await count(Number(counted));
          return Number(counted);
        };
        const bySecretariat = ({ issuer }: CatalogueDocument) => issuer === 'ban-bi-thu';
        expect(await choose('issuers', 'ban-bi-thu')).toBe(countOf(bySecretariat));
        expect(await choose('sources', 'sourced')).toBe(
          countOf((document) => bySecretariat(document) && document.sources.length > 0),
        );
        expect(await choose('years', '2010')).toBe(
          countOf(
            (document) =>
              bySecretariat(document) &&
              document.sources.length > 0 &&
              /^201/.test(document.date ?? ''),
          ),
        );
        await hash().toBe('#issuer=ban-bi-thu&source=sourced&years=2010..2019');
      });

      test('shows the columns that are chosen, sorted as is chosen', async () => {
        await page.click('.menu summary');
        await page.click('.menu input[value=plenum]');
        await page.click('.menu input[value=issuer]');
        await soon(() => texts('[role=columnheader]')).toHaveLength(5);
        await hash().toBe('#columns=name,title,date,term,plenum');
        await page.click('.menu summary');
        await page.select('#sort', '-term');
        await soon(() => text('.table-row .cell.term')).toBe('XIV');
        await page.click('[role=columnheader]:nth-child(4)');
        await soon(() => text('.table-row .cell.term')).toBe('I');
        expect(await page.$eval('[role=columnheader]:nth-child(4)', (head) => head.ariaSort)).toBe(
          'ascending',
        );
      });

      test('shows what its address asks for', async () => {
        await page.evaluate(() => {
          location.hash =
            'q=đất đai&kind=nghi-quyet&years=2000..2023&sort=date&columns=name,title,term';
        });
        await soon(() => text('.table-row .cell.name')).toContain('26-NQ/TW');
        expect(await page.$eval('#query', (input) => (input as HTMLInputElement).value)).toBe(
          'đất đai',
        );
        expect(await texts('[role=columnheader]')).toHaveLength(3);
        expect(await page.$eval('#from-year', (handle) => handle.ariaValueNow)).toBe('2000');
        expect(await page.$eval('[role=columnheader]', (head) => head.ariaSort)).toBe('none');
        // Firefox's driver waits for good when it is to reload an extension's page.
        await page.evaluate(() => {
          Object.assign(globalThis, { old: true });
          setTimeout(() => location.reload());
        });
        const isNew = () => page.evaluate(() => !Reflect.has(globalThis, 'old')).catch(() => false);
        await soon(isNew).toBe(true);
        await soon(() => text('.table-row .cell.name')).toContain('26-NQ/TW');
        expect(await texts('[role=columnheader]')).toHaveLength(3);
      });

      test('tells the timeline in words and numbers, its congresses and plenums marked', async () => {
        expect(await texts('.congress > title')).toHaveLength(14);
        expect((await texts('.plenum > title')).join()).toMatch(/2021: /);
        const label = await page.$eval('.timeline svg', (svg) => svg.getAttribute('aria-label'));
        expect(label).toContain('1930');
        const numbers = await texts('.alternative td');
        const total = numbers.reduce((sum, number) => sum + Number(number), 0);
        expect(total).toBe(countOf(({ date }) => date !== null));
      });

      test('chooses years by dragging over the timeline, and by the handles’ keys', async () => {
        const place = await page.$eval('.timeline-figure', (figure) => {
          const { left, top, height } = figure.getBoundingClientRect();
          const hits = [...figure.querySelectorAll('.year-hit')].map((hit) => {
            const box = hit.getBoundingClientRect();
            return box.left + box.width / 2;
          });
          return { left, y: top + height / 2, from: hits.at(-12) ?? 0, to: hits.at(-9) ?? 0 };
        });
        await page.mouse.move(place.from, place.y);
        await page.mouse.down();
        await page.mouse.move(place.to, place.y, { steps: 4 });
        await page.mouse.up();
        const inYears = (from: number, to: number) =>
          countOf(({ date }) => {
            const year = Number(date?.slice(0, 4));
            return year >= from && year <= to;
          });
        await hash().toBe('#years=2015..2018');
        await count(inYears(2015, 2018));
        await page.focus('#to-year');
        await page.keyboard.press('ArrowLeft');
        await hash().toBe('#years=2015..2017');
        await count(inYears(2015, 2017));
        await page.focus('#from-year');
        await page.keyboard.press('End');
        await hash().toBe('#years=2017..2017');
        await page.click('#all-years');
        await count(all.length);
      });

      test('is walked through, sorted and opened by keyboard', async () => {
        await page.focus('#table');
        const cell = () =>
          page.evaluate(() => {
            const id = document.querySelector('#table')?.getAttribute('aria-activedescendant');
            return document.getElementById(id ?? '')?.textContent;
          });
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Enter');
        await hash().toBe('#sort=date');
        await soon(() => text('.table-row .cell.date')).toMatch(/1930$/);
        await page.keyboard.down('Control');
        await page.keyboard.press('End');
        await page.keyboard.up('Control');
        await soon(() => page.$(`[role=row][aria-rowindex="${all.length + 1}"]`)).not.toBeNull();
        await page.keyboard.press('Home');
        await soon(cell).toMatch(/\S/);
        const name = await cell();
        await page.keyboard.press('Enter');
        await shown('.document-page .document-name').toBe(name ?? '');
        await page.goBack();
        await count(all.length);
      });

      test('says that nothing fits, and how to find more', async () => {
        await paste('#query', 'khongco vanbannay');
        await soon(() => page.$('#table')).toBeNull();
        await shown('.results .state').toMatch(/\S/);
        await paste('#query', '');
      });

      test.each([
        ['ten thousand characters', 'kinh tế tư nhân '.repeat(650), '68-NQ/TW'],
        ['emoji', '🚩🚩 đất đai', '18-NQ/TW'],
      ])('bears a query of %s', async (_, typed, expected) => {
        await paste('#query', typed);
        await shown('#table').toContain(expected);
      });

      test('prints all that was found, and no control', async () => {
        await page.evaluate(() => {
          location.hash = 'kind=chi-thi&years=2000..2018';
        });
        const directives = countOf(
          ({ kind, date }) =>
            kind === 'chi-thi' && date !== null && date >= '2000' && date < '2019',
        );
        await count(directives);
        expect(await rows()).toBeLessThan(directives);
        await page.evaluate(() => {
          // What stands there when the last listener has heard of it is what is printed.
          addEventListener('beforeprint', () =>
            Object.assign(globalThis, { printed: document.querySelectorAll('.table-row').length }),
          );
        });
        const pdf = Buffer.from(await page.pdf()).toString('latin1');
        expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(directives);
        await soon(rows).toBeLessThan(directives);
        if (name === 'firefox') return; // its PDF hides its pages, and its driver shows no print
        expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
        await page.emulateMediaType('print');
        await soon(rows).toBe(directives);
        const seen = await page.evaluate(() =>
          [...document.querySelectorAll('main *, header *')].flatMap((element) =>
            element.checkVisibility() && element.matches('a, button, input, select, summary, svg')
              ? [element.id || element.className || element.localName]
              : [],
          ),
        );
        // What leads on from a title or the head is text on paper.
        expect(new Set(seen)).toEqual(new Set(['masthead-home', 'a']));
        expect(await text('.print-only')).toContain('2000–2018');
        await page.emulateMediaType('screen');
      });

      test('saves what it shows as CSV, and no formula in it', async () => {
        await page.evaluate(keepSaved);
        await page.evaluate(() => {
          location.hash = 'q="tư nhân" k13';
        });
        await count(1);
        await page.click('#csv');
        const saved = await page.evaluate(() => Reflect.get(globalThis, 'saved'));
        expect(saved.split('\r\n')).toHaveLength(3);
        expect(saved).toContain('68-NQ/TW,về phát triển kinh tế tư nhân,2025-05-04');
      });

      test('has a page for a document: facts, citations, a family to walk by keyboard', async () => {
        await page.evaluate(() => {
          location.hash = 'document=12-chi-thi-05-ct-tw';
        });
        await shown('h1').toContain('về đẩy mạnh học tập và làm theo');
        expect(await text('[data-format=bibtex] pre')).toContain('number = {05-CT/TW}');
        expect(await texts('.press li')).toContain('Chỉ thị số 05-CT/TW khóa XII');
        expect((await texts('#family-text li')).join()).toMatch(/03-CT\/TW.*01-KL\/TW/);
        await page.focus('.relative[aria-current]');
        await page.keyboard.press('ArrowRight');
        const next = () => page.evaluate(() => document.activeElement?.textContent ?? '');
        await soon(next).toContain('01-KL/TW');
        await page.keyboard.press('Enter');
        await shown('.document-page .document-name').toContain('01-KL/TW');
        await hash().toBe('#document=13-ket-luan-01-kl-tw');
        await page.goBack();
        await shown('.document-page .document-name').toContain('05-CT/TW');
      });

      test('has a form there that puts the reader’s own record in the document’s place', async () => {
        const title = '=<img src=x onerror="document.title=1">“của tôi” שלום';
        await page.evaluate(() => {
          location.hash = 'document=12-chi-thi-05-ct-tw';
        });
        await shown('h1').toContain('về đẩy mạnh học tập và làm theo');
        expect(await page.$('.own-mark')).toBeNull();
        await page.click('#correct');
        await paste('#own-date', '2016-02-30');
        await page.click('#own-save');
        await shown('#own-date-fault').toMatch(/\S/);
        await paste('#own-date', '2016-05-14');
        await paste('#own-title', title);
        await page.click('#own-save');
        await shown('h1').toBe(title);
        await shown('#own-status').toMatch(/\S/);
        expect(await text('.facts dd')).toContain('14/05/2016');
        expect(await page.$('.own-mark')).not.toBeNull();
        expect(await page.$('main img')).toBeNull();
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('correct');

        // All that shows the document shows it so, as the reader's own.
        await page.evaluate(() => {
          location.hash = 'owner=own';
        });
        await count(1);
        await page.evaluate(keepSaved);
        await shown('.table-row').toContain(title);
        expect(await page.$('.table-row .own-mark')).not.toBeNull();
        expect(await page.$('.table-row img')).toBeNull();
        expect(await text('[data-facet=owners] label:has([value=own]) .facet-count')).toBe('1');
        await page.click('#csv');
        expect(await page.evaluate(() => Reflect.get(globalThis, 'saved'))).toContain(`"'=<img`);
        const popup = await open('popup.html');
        const found = () =>
          popup.evaluate(() => document.querySelector('[role=option]')?.textContent ?? '');
        await popup.type('#search', '05-CT/TW k12');
        await soon(found).toContain(title);
        expect(await popup.$('[role=option] img')).toBeNull();
        await popup.close();
        await page.bringToFront();

        await page.evaluate(() => {
          location.hash = 'document=12-chi-thi-05-ct-tw';
        });
        await page.waitForSelector('#undo');
        await page.click('#undo');
        await shown('h1').toContain('về đẩy mạnh học tập và làm theo');
        await soon(() => page.$('#undo')).toBeNull();
        expect(await page.title()).toContain('05-CT/TW');
      });

      const goToHostile = async () => {
        await page.evaluate((id) => {
          location.hash = `document=${id}`;
        }, HOSTILE.id);
        await shown('h1').toBe(HOSTILE.title);
      };

      test('shows what looks like a script as text there, too', async () => {
        await goToHostile();
        await shown('.facts').toContain('<b>đậm</b>');
        expect(await page.$('main img')).toBeNull();
        expect(await page.title()).toContain('999-KL/TW');
      });

      test('links to secure sources alone, and tells them nothing', async () => {
        await goToHostile();
        expect(await texts('.sources li')).toEqual(HOSTILE.sources);
        const links = await page.$$eval('.sources a', (found) =>
          found.map(({ href, rel, target }) => [href, rel, target]),
        );
        expect(links).toEqual([['https://source.invalid/999', 'noopener noreferrer', '_blank']]);
      });
    });
  },
  { change: withHostile },
);

/** Runs in the page: what it saves to a file is kept as `saved`. */
function keepSaved(): void {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) Object.assign(globalThis, { saved: blob.text() });
    return create(blob);
  };
}
