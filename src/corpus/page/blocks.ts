/** The words of a page in the order in which they are seen, cut into blocks as a browser sets them. */

import { withoutUnseen } from '../control.ts';
import { attribute, closest, hasAttribute, type Box } from './box.ts';

export type Block = {
  kind: 'text' | 'heading' | 'item' | 'row';
  /** Of a heading: 1 to 6, else 0. */
  level: number;
  /** Of a list item: "- " or "3. ", else empty. */
  marker: string;
  /** White space collapsed; a line break inside a paragraph is kept. */
  readonly text: string;
  /** Characters that stand in links. */
  readonly linked: number;
  /** The innermost block element around it. */
  readonly box: Box;
  /** How many characters of running text it is: 0 for labels, links and headings. */
  readonly prose: number;
};

/** Elements whose content nobody sees, or sees as a picture or a control. */
const UNSEEN = new Set(
  (
    'script style template noscript svg math iframe object embed video audio canvas map select textarea button input ' +
    'datalist option optgroup progress meter title meta link base img picture source track area rp amp-img amp-ad ' +
    'amp-video amp-iframe amp-embed amp-analytics amp-audio amp-sidebar amp-auto-ads amp-sticky-ad frame frameset noframes'
  ).split(' '),
);

const BLOCK = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid)/i;
const HIDDEN_NAMES =
  /\| (?:sr only|visually hidden|visuallyhidden|screen reader text|screen reader only|a11y hidden|offscreen|assistive text) \|/;

/** True for what is never on the screen. */
export function isUnseen(box: Box): boolean {
  if (UNSEEN.has(box.tag)) return true;
  if (hasAttribute(box, 'hidden')) return true;
  if (HIDDEN_STYLE.test(attribute(box, 'style'))) return true;
  return HIDDEN_NAMES.test(box.names);
}

/** Every block of a page. `inlineFurniture` says which inline elements are no words of a paragraph. */
export function blocksOf(root: Box, inlineFurniture: (box: Box) => boolean): Block[] {
  const walk = new Walk(inlineFurniture);
  walk.visit(root, false);
  walk.flush(root);
  return walk.blocks;
}

/** The words of one element on one line. */
export function textOf(box: Box, inlineFurniture: (box: Box) => boolean = () => false): string {
  return blocksOf(box, inlineFurniture)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

class Walk {
  readonly blocks: Block[] = [];
  readonly #inlineFurniture: (box: Box) => boolean;
  #parts: string[] = [];
  #linked = 0;
  #break = false;
  #level = 0;
  #marker = '';

  constructor(inlineFurniture: (box: Box) => boolean) {
    this.#inlineFurniture = inlineFurniture;
  }

  visit(box: Box, inLink: boolean): void {
    const link = inLink || (box.tag === 'a' && attribute(box, 'href') !== '');
    for (const kid of box.kids) {
      if (typeof kid === 'string') this.#append(kid, link, box);
      else this.#visitKid(kid, box, link);
    }
  }

  #visitKid(kid: Box, box: Box, link: boolean): void {
    if (kid.tag === 'br') {
      this.#lineBreak(nearestBlock(box));
      return;
    }
    if (isUnseen(kid)) return;
    if (!isBlock(kid)) {
      if (this.#inlineFurniture(kid)) return;
      if (kid.tag === 'q') this.#append('“', link, box);
      this.visit(kid, link);
      if (kid.tag === 'q') this.#append('”', link, box);
      return;
    }
    this.flush(nearestBlock(box));
    if (kid.tag === 'table' && isDataTable(kid)) this.#rows(kid, link);
    else if (kid.tag === 'li') this.#item(kid, link);
    else if (/^h[1-6]$/.test(kid.tag)) this.#heading(kid, link, Number(kid.tag.slice(1)));
    else if (attribute(kid, 'role') === 'heading') this.#heading(kid, link, Number(attribute(kid, 'aria-level')) || 2);
    else this.visit(kid, link);
    this.flush(kid);
  }

  #heading(box: Box, link: boolean, level: number): void {
    const outer = this.#level;
    this.#level = Math.min(6, Math.max(1, level));
    this.visit(box, link);
    this.flush(box);
    this.#level = outer;
  }

  #item(box: Box, link: boolean): void {
    this.#marker = isPlainItem(box) ? markerOf(box) : '';
    this.visit(box, link);
    this.flush(box);
    this.#marker = '';
  }

  #rows(table: Box, link: boolean): void {
    const caption = table.kids.find((kid) => typeof kid !== 'string' && kid.tag === 'caption');
    if (caption !== undefined && typeof caption !== 'string') this.visit(caption, link);
    this.flush(table);
    for (const row of rowsOf(table)) {
      const cells = cellsOf(row).map((cell) => blocksOf(cell, this.#inlineFurniture));
      const text = cells.map((cell) => cell.map((block) => block.text.replace(/\s+/g, ' ')).join(' ')).join(' | ');
      const linked = cells.flat().reduce((sum, block) => sum + block.linked, 0);
      if (/[\p{L}\p{N}]/u.test(text))
        this.#add({ kind: 'row', level: 0, marker: '', text: text.trim(), linked, box: row });
    }
  }

  #append(raw: string, link: boolean, box: Box): void {
    if (isPreformatted(box)) {
      for (const [index, line] of raw.split(/\r\n?|\n/).entries()) {
        if (index > 0) this.#lineBreak(nearestBlock(box));
        this.#append1(line, link);
      }
      return;
    }
    this.#append1(raw, link);
  }

  #append1(raw: string, link: boolean): void {
    let text = withoutUnseen(raw).replace(/[\s\u0085]+/g, ' ');
    if (text.trim() === '' && (this.#break || this.#parts.length === 0)) return;
    if (this.#break) this.#put('\n');
    this.#break = false;
    if (this.#parts.length === 0 || /\s$/.test(this.#parts.at(-1) ?? '')) text = text.replace(/^ /, '');
    if (text === '') return;
    this.#put(text);
    if (link) this.#linked += text.length;
  }

  #put(text: string): void {
    this.#parts.push(text);
  }

  /** One is a line break, two are the end of the paragraph. */
  #lineBreak(box: Box): void {
    if (this.#break) this.flush(box);
    else if (this.#parts.length > 0) this.#break = true;
  }

  /** Ends the block that is being written. */
  flush(box: Box): void {
    const text = this.#parts.join('').replace(/ \n/g, '\n').trim();
    const linked = Math.min(this.#linked, text.length);
    this.#parts = [];
    this.#linked = 0;
    this.#break = false;
    if (text === '') return;
    const level = this.#level;
    const marker = level > 0 ? '' : this.#marker;
    this.#marker = '';
    const kind = level > 0 ? 'heading' : marker === '' ? 'text' : 'item';
    this.#add({ kind, level, marker, text: level > 0 ? text.replace(/\s+/g, ' ') : text, linked, box });
  }

  #add(block: Omit<Block, 'prose'>): void {
    this.blocks.push({ ...block, prose: proseOf(block) });
  }
}

function isBlock(box: Box): boolean {
  return BLOCK.has(box.tag) || BLOCK_STYLE.test(attribute(box, 'style')) || attribute(box, 'role') === 'heading';
}

function nearestBlock(box: Box): Box {
  return closest(box, isBlock) ?? box;
}

function isPreformatted(box: Box): boolean {
  for (let at: Box | null = box, steps = 0; at !== null && steps < 4; at = at.parent, steps++)
    if (at.tag === 'pre') return true;
  return false;
}

/** An item of a list, not a post or a card that happens to be marked up as one. */
function isPlainItem(box: Box): boolean {
  const inner = insideItem(box);
  return inner.filter((tag) => tag === 'p').length < 3 && !inner.some((tag) => POST_PART.test(tag));
}

const POST_PART = /^(?:h[1-6]|article|section|time|header)$/;

/** The tags within an item, without those of its inner lists. */
function insideItem(box: Box): string[] {
  return box.kids.flatMap((kid) => {
    if (typeof kid === 'string') return [];
    return kid.tag === 'ul' || kid.tag === 'ol' ? [kid.tag] : [kid.tag, ...insideItem(kid)];
  });
}

/** The numbers of the items of lists met so far: a list may have thousands. */
const NUMBERS = new WeakMap<Box, ReadonlyMap<Box, number>>();

function markerOf(item: Box): string {
  const list = item.parent;
  if (list?.tag !== 'ol') return '- ';
  const own = Number.parseInt(attribute(item, 'value'), 10);
  if (Number.isSafeInteger(own)) return `${own}. `;
  const numbers = NUMBERS.get(list) ?? numbered(list);
  NUMBERS.set(list, numbers);
  return `${numbers.get(item) ?? 1}. `;
}

function numbered(list: Box): ReadonlyMap<Box, number> {
  const items = list.kids.filter((kid): kid is Box => typeof kid !== 'string' && kid.tag === 'li');
  const reversed = hasAttribute(list, 'reversed');
  const start = Number.parseInt(attribute(list, 'start'), 10);
  const first = Number.isSafeInteger(start) ? start : reversed ? items.length : 1;
  return new Map(items.map((item, index) => [item, reversed ? first - index : first + index]));
}

function rowsOf(table: Box): Box[] {
  return table.kids.flatMap((kid) => {
    if (typeof kid === 'string' || isUnseen(kid)) return [];
    if (kid.tag === 'tr') return [kid];
    return /^t(?:head|body|foot)$/.test(kid.tag) ? rowsOf(kid) : [];
  });
}

function cellsOf(row: Box): Box[] {
  return row.kids.filter((kid): kid is Box => typeof kid !== 'string' && /^t[dh]$/.test(kid.tag) && !isUnseen(kid));
}

/** Longer cells hold running text: the table only lays out the page. */
const LONGEST_CELL = 400;

/** A table of data rather than of layout. */
function isDataTable(table: Box): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  const rows = rowsOf(table).map(cellsOf);
  if (rows.length === 0 || rows.filter((cells) => cells.length > 1).length < rows.length / 2) return false;
  let cellLength = 0;
  const fits = (box: Box): boolean =>
    box.kids.every((kid) => {
      if (typeof kid === 'string') return (cellLength += kid.trim().length) <= LONGEST_CELL;
      return !/^(?:table|h[1-6]|article|section|form|nav)$/.test(kid.tag) && fits(kid);
    });
  return rows.flat().every((cell) => {
    cellLength = 0;
    return fits(cell);
  });
}

const SENTENCE_END = /[.!?…。！？:;,]["”’»)\]]*$/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Longer texts are not counted word by word. */
const LONGEST_COUNTED = 50_000;
const SIGNS_PER_WORD = 6;

/** The number of words, of a very long text about; two signs of a script without spaces count as one. */
export function wordCount(text: string): number {
  if (text.length > LONGEST_COUNTED) return Math.round(text.length / SIGNS_PER_WORD);
  const dense = text.match(CJK)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.floor(dense / 2);
}

/** True when a text ends as sentences do. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Running text has many words, or ends as a sentence, and is no link. */
function proseOf({ kind, text, linked }: Omit<Block, 'prose'>): number {
  if (kind === 'heading') return 0;
  const words = wordCount(text);
  const share = linked / text.length;
  if (!((words >= 10 && share < 0.5) || (words >= 4 && share < 0.35 && endsAsSentence(text)))) return 0;
  return kind === 'text' ? text.length - linked : Math.floor((text.length - linked) / 2);
}
