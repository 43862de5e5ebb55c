/**
 * `npm run bench:spanish`: quotes and figures of the Spanish set (`bench/spanish`), asked for through the library as the
 * commands do. It prints both halves of the set side by side and writes out/spanish.json. `-- --words` leaves the encoder out;
 * `-- --errors` prints what was missed in the half whose errors may be read, and never a row of the other half.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { openLibrary, readQuoteAsked, streamFigures } from '../src/library.ts';
import type { FigureEvent, FigureRow, Library, QuoteRow, StatsRow } from '../src/library.ts';

const DATA = 'bench/spanish';
const HALVES = ['read', 'kept'] as const;
type Half = (typeof HALVES)[number];

type Place = Readonly<{ article: string; paragraph: number }>;
type GoldRun = Place & Readonly<{ begins: string }>;
type GoldFigure = Place & Readonly<{ text: string; value: number }>;
type QuoteLookUp = Readonly<{
  id: string;
  speaker: string;
  about: string | null;
  gold: readonly GoldRun[];
  all: boolean;
}>;
type FigureLookUp = Readonly<{
  id: string;
  ask: string;
  event: FigureEvent;
  item: string | null;
  gold: readonly GoldFigure[];
}>;

function rowsOf<Row>(name: string): Row[] {
  return readFileSync(`${DATA}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

const halves = new Map(
  (JSON.parse(readFileSync(`${DATA}/split.json`, 'utf8')) as Readonly<{ id: string; half: Half }>[]).map(
    ({ id, half }) => [id, half],
  ),
);

/** The half of a look-up, whose id begins with its article. */
function halfOf(id: string): Half {
  const half = halves.get(id.split('-')[0] ?? '');
  if (half === undefined) throw new Error(`bench: ${id} names no article of ${DATA}/split.json`);
  return half;
}

/** Shares of a half: what was right, of how many. */
class Tally {
  readonly #shares = new Map<string, Record<Half, [right: number, of: number]>>();

  add(measure: string, half: Half, right: number, of = 1): void {
    const halves = this.#shares.get(measure) ?? { read: [0, 0], kept: [0, 0] };
    halves[half][0] += right;
    halves[half][1] += of;
    this.#shares.set(measure, halves);
  }

  /** Every measure with its halves, each as right, of and share. */
  report(): Record<string, Record<Half, Readonly<{ right: number; of: number; share: number }>>> {
    const shown = ([right, of]: [number, number]) => ({ right, of, share: of === 0 ? 0 : right / of });
    return Object.fromEntries(
      [...this.#shares].map(([measure, { read, kept }]) => [measure, { read: shown(read), kept: shown(kept) }]),
    );
  }
}

const tally = new Tally();
const showsErrors = process.argv.includes('--errors');

function missed(id: string, what: string): void {
  if (showsErrors && halfOf(id) === 'read') console.log(`${id} ${what}`);
}

/** Words only, so that marks and spaces do not matter. */
const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BEGINNING = 24;

function isRun(row: QuoteRow, gold: GoldRun): boolean {
  if (row.article !== gold.article || row.paragraph !== gold.paragraph) return false;
  const begins = flat(gold.begins).slice(0, BEGINNING);
  return [row.quote, ...row.nested.map(({ quote }) => quote)].some(
    (quote) => flat(quote).startsWith(begins) || begins.startsWith(flat(quote)),
  );
}

/** The rows of `quote SPEAKER --about TOPIC --json`. */
async function quotes(library: Library, { speaker, about }: QuoteLookUp): Promise<QuoteRow[]> {
  const answer = await library.quotes(readQuoteAsked({ speaker, about: about ?? undefined }));
  if (answer.status !== 'found') return [];
  const own = answer.statements.flatMap(({ runs, variants }) => [runs, ...variants].flat());
  return [...own, ...answer.recounted, ...answer.closest.flatMap(({ runs }) => runs)];
}

async function scoreQuotes(library: Library): Promise<void> {
  for (const asked of rowsOf<QuoteLookUp>('quotes')) {
    const { id, speaker, about, gold, all } = asked;
    const half = halfOf(id);
    const given = await quotes(library, asked);
    if (gold.length === 0) {
      tally.add('quotes: none for the never quoted', half, given.length === 0 ? 1 : 0);
      if (given.length > 0) missed(id, `${speaker} is never quoted; given “${given[0]?.quote ?? ''}”`);
    } else if (!all) {
      const hit = given.slice(0, 3).some((row) => gold.some((one) => isRun(row, one)));
      tally.add('quotes: about@3', half, hit ? 1 : 0);
      if (!hit) missed(id, `${speaker} about ${about ?? ''}: none of the first 3 of ${given.length}`);
    } else {
      const lost = gold.filter((one) => !given.some((row) => isRun(row, one)));
      const extra = given.filter((row) => !gold.some((one) => isRun(row, one)));
      tally.add('quotes: recall', half, gold.length - lost.length, gold.length);
      tally.add('quotes: precision', half, given.length - extra.length, given.length);
      for (const { paragraph, begins } of lost) missed(id, `${speaker}: missing ¶${paragraph} “${begins}”`);
      for (const { paragraph, quote } of extra) missed(id, `${speaker}: not his ¶${paragraph} “${quote}”`);
    }
  }
}

const hasValue = ({ value, valueMax, normalized }: FigureRow, gold: number): boolean =>
  value === gold || valueMax === gold || normalized?.value === gold;

/** A row of an answer, or another place that says the same, has the gold figure. */
function isFigure(row: StatsRow, { article, paragraph, value }: GoldFigure): boolean {
  const places = [row.citation, ...row.alsoIn];
  return places.some((at) => at.article === article && at.paragraph === paragraph) && hasValue(row, value);
}

/** Every figure of the set, as `stats --all --json` gives them. */
async function everyFigure(): Promise<FigureRow[]> {
  const found: FigureRow[] = [];
  for await (const one of streamFigures(`${DATA}/articles.jsonl`, {})) if ('row' in one) found.push(one.row);
  return found;
}

/** A row as it may be printed: of the other half nothing but that it is there. */
const shown = ({ article, text }: StatsRow): string => (halfOf(article) === 'read' ? text : '…');

async function scoreFigures(library: Library): Promise<void> {
  const every = await everyFigure();
  for (const { id, ask, event, item, gold } of rowsOf<FigureLookUp>('figures')) {
    const half = halfOf(id);
    const ofEvent = (await library.stats({ event })).rows;
    const ofItem = item === null ? null : (await library.stats({ event, item })).rows;
    for (const one of gold) {
      const here = every.filter((row) => row.article === one.article && row.paragraph === one.paragraph);
      const read = here.filter((row) => hasValue(row, one.value));
      const found = ofEvent.some((row) => isFigure(row, one));
      tally.add('figures: value', half, read.length > 0 ? 1 : 0);
      tally.add('figures: event', half, found ? 1 : 0);
      if (!found)
        missed(
          id,
          `${event}: ¶${one.paragraph} “${one.text}” read as ${read.map((row) => row.event ?? 'none').join(', ')}`,
        );
      if (ofItem === null) continue;
      const counted = ofItem.some((row) => isFigure(row, one));
      tally.add('figures: event and item', half, counted ? 1 : 0);
      if (found && !counted) missed(id, `item ${item ?? ''}: ${read.map((row) => row.item ?? 'none').join(', ')}`);
    }
    const told = (await library.stats({ about: ask })).rows.slice(0, 3);
    const hit = told.some((row) => gold.some((one) => isFigure(row, one)));
    tally.add('figures: about@3', half, hit ? 1 : 0);
    if (!hit) missed(id, `asked “${ask}”: ${told.map(shown).join(' | ')}`);
  }
}

const library = await openLibrary(`${DATA}/articles.jsonl`, {
  encoder: !process.argv.includes('--words'),
  beforehand: { most: Infinity, onProgress: () => undefined },
});
await scoreQuotes(library);
await scoreFigures(library);
await library.close();

const report = tally.report();
console.log(`${'Spanish'.padEnd(36)}${HALVES.map((half) => half.padStart(16)).join('')}`);
for (const [measure, halves] of Object.entries(report)) {
  const cells = HALVES.map((half) => {
    const { right, of, share } = halves[half];
    return `${share.toFixed(3)} (${right}/${of})`.padStart(16);
  });
  console.log(`${measure.padEnd(36)}${cells.join('')}`);
}
mkdirSync('out', { recursive: true });
writeFileSync('out/spanish.json', `${JSON.stringify(report, null, 1)}\n`);
