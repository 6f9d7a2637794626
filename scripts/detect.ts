/**
 * Finds references in texts with the code that the extension runs, over the bundled catalogue.
 *
 *     npm run --silent detect < lines.jsonl      {"id", "text", "published"} → {"id", "mentions"}
 *     npm run detect -- article.html notes.txt   a list to read
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { parseRelease, type Release } from '#lib/catalogue/release.ts';
import { publishedOf } from '#lib/page/published.ts';
import { compileNames } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { memoryLookup } from '#lib/resolution/memory.ts';
import { pageNames } from '#lib/resolution/names.ts';
import { resolve } from '#lib/resolution/resolve.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

const BUNDLED = new URL('../public/catalogue/catalogue.jsonl', import.meta.url);

const { documents, groups } = bundled();
const lookup = memoryLookup(documents, groups);
const names = compileNames(pageNames(documents, groups));

function bundled(): Release {
  const checked = parseRelease(readFileSync(BUNDLED, 'utf8'));
  if (checked.ok) return checked.value;
  throw new Error(`bundled catalogue: ${JSON.stringify(checked.faults[0])}`);
}

function detect(text: string, published: string | null): Promise<ResolvedReference[]> {
  return resolve(parse(text, names), { published, headline: headlineOf(text) }, lookup);
}

/** UTF-16 code units beyond which a first line is no headline. */
const HEADLINE = 200;

/** The first line, where it is short enough for a headline and text follows. */
function headlineOf(text: string): string | null {
  const [first = '', ...more] = text.trimStart().split('\n');
  return first.length <= HEADLINE && more.some((line) => line.trim() !== '') ? first : null;
}

/** Lines as JSON lines have them: what else Unicode calls a line's end (U+2028) may stand in a text. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of linesOf(process.stdin.setEncoding('utf8'))) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, published } = readQuestion(line, number);
    const found = await detect(text, published);
    const mentions = found.map(
      ({ reference: { start, end }, status, documents: ranked, evidence }) => ({
        start,
        end,
        text: text.slice(start, end),
        status,
        documents: ranked.map(({ id, kind, symbol, issuer, term, plenum, date, title }) => ({
          ...{ id, kind, symbol, issuer, term, plenum, date, title },
        })),
        evidence,
      }),
    );
    process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  }
}

interface Question {
  readonly id: unknown;
  readonly text: string;
  readonly published: string | null;
}

function readQuestion(line: string, number: number): Question {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    return refuse(number, 'not JSON');
  }
  if (typeof question !== 'object' || question === null) return refuse(number, 'not an object');
  const { id, text, published = null } = question as Record<string, unknown>;
  if (typeof text !== 'string') return refuse(number, 'text: a string is expected');
  if (published !== null && typeof published !== 'string') {
    return refuse(number, 'published: yyyy-mm-dd or null is expected');
  }
  return { id, text, published };
}

function refuse(line: number, reason: string): never {
  console.error(`standard input, line ${line}: ${reason}`);
  process.exit(1);
}

async function list(file: string): Promise<void> {
  const { text, published } = readArticle(file);
  const found = await detect(text, published);
  console.log(`${file}: ${found.length} references${published ? `, published ${published}` : ''}`);
  for (const { reference, status, documents: ranked, evidence } of found) {
    const printed = text.slice(reference.start, reference.end).replace(/\s+/g, ' ');
    console.log(`\n${status.padEnd(9)} ${printed}`);
    for (const { symbol, term, date, title } of ranked) {
      const facts = [symbol, term === null ? null : `term ${term}`, date].filter(Boolean);
      console.log(`          → ${facts.join(', ')}: ${title}`);
    }
    console.log(`          (${evidence.map(describe).join(', ')})`);
  }
}

const describe = (evidence: ResolvedReference['evidence'][number]): string =>
  evidence.rule === 'disagrees'
    ? `the page’s ${evidence.field} is ${evidence.page}, the catalogue’s ${evidence.catalogue}`
    : evidence.rule;

/** The text of an article with a blank line between blocks, or a text file as it stands. */
function readArticle(file: string): { text: string; published: string | null } {
  const content = readFileSync(file, 'utf8');
  if (!/\.x?html?$/i.test(file)) return { text: content, published: null };
  const { document } = parseHTML(content);
  const published = publishedOf(document);
  for (const hidden of document.querySelectorAll('script, style, template, noscript, svg'))
    hidden.remove();
  for (const line of document.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of document.querySelectorAll(
    'p, div, li, h1, h2, h3, h4, h5, h6, td, th, tr, section, article, figcaption, blockquote, dd, dt',
  )) {
    block.append('\n\n');
  }
  return { text: document.body.textContent ?? '', published };
}

const files = process.argv.slice(2);
if (files.length > 0) for (const file of files) await list(file);
else await answerLines();
