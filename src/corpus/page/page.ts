/**
 * A web page → the article a reader sees on it: the words of its body in order, without menus, ads, captions, comments and
 * links to other stories, and what the page says of itself.
 */

import { readByline } from '../draft/byline.ts';
import { isDateline } from '../draft/dateline.ts';
import type { IsoDate } from '../article.ts';
import { knownOutlets } from '../outlets/outlets.ts';
import { blocksOf, endsAsSentence, wordCount, type Block } from './blocks.ts';
import { boxesOf, parsePage, type Box, type DomDocument } from './box.ts';
import { findPlace, inArticle, keptByReadability, key, sameText } from './container.ts';
import { readFacts, type Facts } from './facts/facts.ts';
import { UPDATE_NOTE } from './furniture-table.ts';
import { clear, isInlineFurniture, isLabel, isLine } from './furniture.ts';
import { readLinkedData, typesOf, type LinkedData } from './facts/jsonld.ts';
import { overLimit } from './limits.ts';
import { findPosts, underHeadings } from './posts.ts';
import { blocksOfData, blocksOfText, statedBody } from './recover.ts';

/** An article as its page shows it. Unknown is `null`. */
export type Page = Readonly<{
  title: string | null;
  /** The outlet's name as the page has it. */
  source: string | null;
  byline: readonly string[];
  /** The day it was published, as printed: a date-time's local day. */
  date: IsoDate | null;
  /** The day it was last changed. */
  updated: IsoDate | null;
  /** The page's own link for itself, else where it was fetched; http or https. */
  url: string | null;
  /** ISO 639 code that the page states. */
  language: string | null;
  /**
   * The body: blocks between blank lines. Headings are `## …`, items `- …` or `1. …`, rows of tables have ` | ` between their
   * cells. A paragraph that begins like a heading or a fence of front matter has a backslash before it, as in Markdown.
   */
  text: string;
  /** Only the beginning is there; the rest is for subscribers. */
  teaser: boolean;
  /** What a reader of the article should know of how it was read. */
  notes: readonly string[];
}>;

/** A page with fewer words has hardly an article on it. */
export const FEW_WORDS = 60;
/** Text found in the page's own data replaces that of its markup when it is so many times longer. */
const MUCH_LONGER = 3;

/**
 * Reads a page. Never throws: what is no page gives an article without text and a note.
 * @param html the whole page, decoded
 * @param address where it was fetched, for links without a host; `null` for a file
 */
export function readPage(html: string, address: string | null): Page {
  const fault = overLimit(html);
  if (fault !== null) return emptyPage(fault);
  try {
    return read(html, address);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return emptyPage(`The page cannot be read: ${what}.`);
  }
}

function emptyPage(note: string): Page {
  const unknown = { title: null, source: null, byline: [], date: null, updated: null, url: null, language: null };
  return { ...unknown, text: '', teaser: false, notes: [note] };
}

function read(html: string, address: string | null): Page {
  const document = parsePage(html);
  const { root, all } = boxesOf(document);
  const data = readLinkedData(document);
  const facts = readFacts(document, all, data, address);
  const notes: string[] = [];
  const found = findArticle(document, root, all, data, facts);
  let blocks = found.blocks;
  const words = countWords(blocks);
  const closed = isClosed(data);
  if (!found.wall && !(closed && words > 0)) {
    const told = tidy(toldBlocks(document, data, words), facts);
    if (countWords(told) > Math.max(FEW_WORDS / 2, words * MUCH_LONGER)) {
      blocks = told;
      notes.push('The text was read from the data of the page; its markup shows none.');
    }
  }
  const teaser = isTeaser(data, countWords(blocks), found.wall);
  if (teaser) notes.push('Only the beginning of the article is on the page; the rest is for subscribers.');
  return { ...facts, text: blocks.map(written).join('\n\n'), teaser, notes };
}

/** The article in the markup of a page. */
function findArticle(
  document: DomDocument,
  root: Box,
  all: readonly Box[],
  data: LinkedData,
  facts: Facts,
): Readonly<{ blocks: readonly Block[]; wall: boolean }> {
  const whole = blocksOf(root, isInlineFurniture);
  const stated = statedBody(data);
  const sure = stated === null ? new Set<Block>() : statedIn(whole, stated);
  const cleared = clear(root, whole, all.length, sure);
  const live = data.article !== null && typesOf(data.article).some((type) => /^LiveBlog/i.test(type));
  const posts = findPosts(all, cleared.blocks, live);
  const place = findPlace(root, all, cleared.blocks, facts.title);
  let kept: ReadonlySet<number> | null = null;
  const second = (): ReadonlySet<number> => (kept ??= keptByReadability(document, all.length));
  let blocks = inArticle(cleared.blocks, place, sure, second);
  if (posts.length > 0) blocks = underHeadings(blocks, posts, whole);
  else if (sure.size > 0) blocks = withoutTail(blocks, sure);
  return { blocks: tidy(blocks, facts), wall: cleared.wall };
}

/** The blocks that the stated body of the article has too. */
function statedIn(blocks: readonly Block[], stated: string): Set<Block> {
  const body = key(
    blocksOfText(stated)
      .map(({ text }) => text)
      .join(' '),
  );
  const found = new Set<Block>();
  for (const block of blocks) {
    const own = key(block.text);
    if (own.length >= 30 && block.prose > 0 && body.includes(own)) found.add(block);
  }
  return found;
}

/** Where nearly all is stated, short text behind the last stated block is a biography or the like. */
function withoutTail(blocks: readonly Block[], sure: ReadonlySet<Block>): Block[] {
  const prose = (list: readonly Block[]): number => list.reduce((sum, block) => sum + block.prose, 0);
  const last = blocks.findLastIndex((block) => sure.has(block));
  const share = prose(blocks.filter((block) => sure.has(block))) / Math.max(1, prose(blocks));
  if (share < 0.8) return [...blocks];
  return blocks.filter((block, index) => index <= last || block.kind !== 'text' || UPDATE_NOTE.test(block.text));
}

/** What the page's data has as its text. */
function toldBlocks(document: DomDocument, data: LinkedData, words: number): Block[] {
  const stated = statedBody(data);
  if (stated !== null && wordCount(stated) > words) return blocksOfText(stated);
  return words < FEW_WORDS ? blocksOfData(document) : [];
}

/** Takes out what is no body: title, byline and date above the text, repetitions, headings of nothing. */
function tidy(blocks: readonly Block[], facts: Facts): Block[] {
  let list = withoutHead(withoutHeadLines(blocks, facts), facts);
  list = withoutRepeats(list);
  list = withoutEnd(list, facts);
  return list.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = list[index + 1];
    return next !== undefined && !(next.kind === 'heading' && next.text === block.text);
  });
}

/** Title, byline and date may stand above the text as lines of one block. */
function withoutHeadLines(blocks: readonly Block[], { title, byline }: Facts): Block[] {
  return blocks.flatMap((block, index) => {
    if (index > 2 || block.kind !== 'text' || !block.text.includes('\n')) return [block];
    const lines = block.text.split('\n');
    const isHead = (line: string): boolean => sameText(line, title) || isCreditLine(line, byline);
    if (!lines.some(isHead)) return [block];
    const start = lines.findIndex((line) => !isHead(line) && (endsAsSentence(line) || wordCount(line) > 8));
    return start === -1 ? [] : [{ ...block, text: lines.slice(start).join('\n') }];
  });
}

function withoutHead(blocks: readonly Block[], { title, byline }: Facts): Block[] {
  const start = blocks.findIndex((block) => block.prose > 0 && !isCreditLine(block.text, byline));
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading' && (sameText(block.text, title) || (block.level === 1 && index < start))) return [];
    if (index > start + 2 || block.kind === 'row' || block.kind === 'item') return [block];
    if (block.kind !== 'heading' && isCreditLine(block.text, byline)) return [];
    if (index >= start || start === -1) return [block];
    if (block.kind === 'heading')
      return isSummary(blocks, index, start) ? [{ ...block, kind: 'text' as const, level: 0 }] : [block];
    // A label above the text: a section, a place, a time.
    return endsAsSentence(block.text) || wordCount(block.text) > 8 ? [block] : [];
  });
}

/** A heading right under the title that is a sentence sums the article up. */
function isSummary(blocks: readonly Block[], index: number, start: number): boolean {
  const block = blocks[index];
  return (
    block !== undefined &&
    index === 0 &&
    start <= 2 &&
    wordCount(block.text) >= 8 &&
    blocks.slice(1, start).every(({ kind }) => kind !== 'heading')
  );
}

/** Who wrote it and when, as a line of its own. */
function isCreditLine(text: string, byline: readonly string[]): boolean {
  if (text.length > 200) return false;
  if (
    isDateline(text) ||
    /^(?:published|updated|posted|last updated|first published|veröffentlicht|aktualisiert|publicado|actualizado|stand)\b[^.!?]{1,60}\d{4}\b.{0,40}$/i.test(
      text,
    )
  )
    return true;
  if (readByline(text, knownOutlets) !== null || isLineOfFacts(text)) return true;
  const own = key(text.replace(/^(?:by|von|por|par|di)\s+/i, ''));
  return (
    own !== '' &&
    (own === key(byline.join('')) || byline.some((name) => key(name) === own) || own === key(byline.join(' and ')))
  );
}

/** "Ann Roe | 15 May 2025 | 3 min read | 47 comments": parts that tell of the article, one of them its day or its length. */
function isLineOfFacts(text: string): boolean {
  const parts = text.split(/\s[|·•–—-]\s/).map((part) => part.trim());
  const tells = parts.map((part) => isDateline(part) || isLine(part) || COUNT.test(part));
  return tells.some(Boolean) && parts.every((part, at) => tells[at] === true || wordCount(part) <= 4);
}

/** "47 comments", "3 min read", "Share". */
const COUNT =
  /^(?:\d[\d.,]* ?(?:comments?|shares?|views?|likes?|comentarios|lecturas|kommentare|min(?:ute)?s?\b.{0,12})|share|save|print|gift|compartir|teilen)$/i;

/** Quotes of a page beyond these are not compared with its text. */
const MOST_COMPARED = 300;

/** The second of two like paragraphs, and quotes set apart that the text has too. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const keys = blocks.map((block) => key(block.text));
  const seen = new Set<string>();
  let compared = 0;
  return blocks.filter((block, index) => {
    const own = keys[index] ?? '';
    if (wordCount(block.text) < 4 || block.kind === 'row' || block.kind === 'heading') return true;
    if (seen.has(own)) return false;
    seen.add(own);
    if (own.length < 12 || !isSetApart(block) || ++compared > MOST_COMPARED) return true;
    return !keys.some((other, at) => at !== index && other.length > own.length && other.includes(own));
  });
}

function isSetApart({ box }: Block): boolean {
  for (let at: Box | null = box, steps = 0; at !== null && steps < 4; at = at.parent, steps++)
    if (/^(?:blockquote|aside|q|figure)$/.test(at.tag) || /\b(?:quote|pull|zitat|cita)\b/.test(at.names)) return true;
  return false;
}

/** Drops what stands behind the text: headings of nothing, labels, a line on the author. */
function withoutEnd(blocks: readonly Block[], { byline }: Facts): Block[] {
  let end = blocks.length;
  for (; end > 0; end--) {
    const block = blocks[end - 1];
    if (block === undefined || block.kind === 'item' || block.kind === 'row') break;
    const bio = byline.some(
      (name) => name !== '' && block.text.startsWith(name) && BIOGRAPHY.test(block.text.slice(name.length)),
    );
    const label =
      block.kind === 'heading' ||
      isLabel(block.text) ||
      (wordCount(block.text) <= 5 && !CONTRIBUTORS.test(block.text) && !/[.!?…"”’)\]:]$/.test(block.text) && end > 1);
    if (!bio && !label) break;
  }
  return blocks.slice(0, end);
}

/** Who else worked on it is part of what is printed. */
const CONTRIBUTORS = /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated|produced)\b/i;
const BIOGRAPHY =
  /^,? (?:is|was|covers|writes|reports|has (?:covered|written|reported)|works|joined|ist|schreibt|berichtet|es (?:redactor|periodista|corresponsal))\b/i;

function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
}

/** The page says that it is not free. */
function isClosed({ article }: LinkedData): boolean {
  const free = article?.['isAccessibleForFree'];
  return free === false || (typeof free === 'string' && /(?:^|\/)false$/i.test(free));
}

/** Longer texts are whole articles, whatever a wall says. */
const TEASER_WORDS = 350;

function isTeaser(data: LinkedData, words: number, wall: boolean): boolean {
  const told = Number(data.article?.['wordCount'] ?? 0);
  if (told > 0 && words > told * 0.8) return false;
  if (told > 0 && (isClosed(data) || wall) && words < told * 0.6) return true;
  const stated = wordCount(statedBody(data) ?? '');
  if (stated > words * 1.6 && (isClosed(data) || wall)) return true;
  return words < TEASER_WORDS && (wall || (isClosed(data) && words < TEASER_WORDS / 2));
}

/** A block as it stands in the text. */
function written({ kind, level, marker, text }: Block): string {
  if (kind === 'heading') return `${'#'.repeat(level)} ${text}`;
  if (kind === 'item') return marker + text;
  return /^(?:#{1,6}(?:\s|$)|---)/.test(text) ? `\\${text}` : text;
}
