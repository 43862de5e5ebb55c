/** What a page shows of its article beside the text: heading, date, authors. */

import type { IsoDate } from '../../article.ts';
import { bareNames, readByline, type Byline } from '../../draft/byline.ts';
import { datelineDate, isDateline, isPlacedDateline } from '../../draft/dateline.ts';
import { isSectionName } from '../../outlets/outlet-name.ts';
import { splitByline } from '../../draft/metadata.ts';
import { knownOutlets } from '../../outlets/outlets.ts';
import { blocksOf, isUnseen, textOf, wordCount, type Block } from '../blocks.ts';
import { attribute, closest, hasAttribute, type Box } from '../box.ts';
import { key } from '../container.ts';
import { dayOf } from './dates.ts';
import { isNamed } from '../names.ts';

/** "en-GB", "en_GB" → "en"; `null` for anything else. */
export function languageOf(value: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec(value?.trim().toLowerCase() ?? '')?.[1] ?? null;
}

/** What the page shows to its reader. */
export class Shown {
  readonly #boxes: readonly Box[];
  readonly #pictures: readonly Box[];
  #blocks: readonly Block[] | null = null;

  constructor(boxes: readonly Box[]) {
    this.#pictures = boxes.filter(({ tag }) => tag === 'img' || tag === 'amp-img').slice(0, MOST_NAMES);
    this.#boxes = boxes.filter((box) => box.parent !== null && !isUnseen(box));
  }

  /** The first heading of the first level that is no logo. */
  heading(): string | null {
    const headings = this.#boxes.filter(({ tag }) => tag === 'h1');
    const texts = headings.map((box) => textOf(box)).filter((text) => wordCount(text) > 2);
    return texts[0]?.slice(0, 1000) ?? null;
  }

  /** The part of the window's title that the page itself shows, as a line of its own; the whole title when it shows none. */
  partOf(title: string | null): string | null {
    const parts = title?.split(/ [|–—•·»-] |: /) ?? [];
    if (title === null || parts.length < 2) return title;
    const lines = new Set(this.#boxes.map((box) => ownText(box).replace(/\s+/g, ' ').trim()));
    return (
      parts.filter((part) => wordCount(part) > 1 && lines.has(part)).sort((a, b) => b.length - a.length)[0] ?? title
    );
  }

  language(): string | null {
    const html = this.#boxes.find(({ tag }) => tag === 'html');
    return html === undefined ? null : languageOf(attribute(html, 'lang') || attribute(html, 'xml:lang'));
  }

  /** The day of the first `<time>` that is of the article, else of the first line that is named a date. */
  date(): IsoDate | null {
    const times = this.#times().filter((box) => !isUpdate(box));
    const marked = times.filter(
      (box) => attribute(box, 'itemprop') === 'datePublished' || hasAttribute(box, 'pubdate'),
    );
    for (const box of [...marked, ...times]) {
      const known = dayOf(attribute(box, 'datetime') || attribute(box, 'content')) ?? dayOf(textOf(box));
      if (known !== null) return known;
    }
    return this.#dateInWords();
  }

  updated(): IsoDate | null {
    for (const box of this.#times().filter(isUpdate)) {
      const known = dayOf(attribute(box, 'datetime')) ?? dayOf(textOf(box));
      if (known !== null) return known;
    }
    return null;
  }

  #times(): Box[] {
    return this.#boxes.filter(
      (box) =>
        (box.tag === 'time' || /^date(?:Published|Modified)$/.test(attribute(box, 'itemprop'))) && !isElsewhere(box),
    );
  }

  #dateInWords(): IsoDate | null {
    let looked = 0;
    for (const box of this.#boxes) {
      if (box.kids.length > 12 || isElsewhere(box) || !/\d{4}/.test(ownText(box))) continue;
      if (++looked > 400) return null;
      for (const text of linesOf(box)) {
        if (text.length > 140 || !(DATE_NAMES.test(box.names) || isDayLine(text))) continue;
        const known = dayOf(text) ?? datelineDate(text);
        if (known !== null) return known as IsoDate;
      }
    }
    return null;
  }

  /** Names in elements that are marked as the author's, else in the lines under the heading. */
  byline(): Byline {
    const linked = this.#marked(
      (box) => /(?:^|\s)author(?:\s|$)/i.test(attribute(box, 'rel')) || attribute(box, 'itemprop') === 'author',
    );
    if (linked.length > 0) return { names: linked, outlet: null };
    const named = this.#marked((box) => BYLINE_NAMES.test(box.names) && box.kids.length <= 12);
    const sure = named.find((text) => hasNames(read(text)));
    if (sure !== undefined) return read(sure) ?? NOBODY;
    const likely = named.map(looksLikeNames).find((names) => names.length > 0);
    if (likely !== undefined) return { names: likely, outlet: null };
    const line = this.#marked(
      (box) => /^(?:[pbi]|div|span|font|td|center|em|address)$/.test(box.tag) && BY.test(ownText(box)),
    ).find((text) => hasNames(read(text)));
    return (line === undefined ? null : read(line)) ?? this.#bylineInHead() ?? NOBODY;
  }

  /** The outlet in the byline, when it is no agency. */
  creditedOutlet(): string | null {
    const lines = this.#marked((box) => BYLINE_NAMES.test(box.names) && box.kids.length <= 12).map(read);
    const outlet = [this.byline(), ...lines, this.#bylineInHead()].find(
      (one) => (one?.outlet ?? null) !== null,
    )?.outlet;
    return outlet === undefined || outlet === null || knownOutlets.find(outlet) !== null ? null : outlet;
  }

  /** Keys of the texts in menus that lead elsewhere than to the front page. */
  menu(): ReadonlySet<string> {
    const entries = this.#boxes.filter(
      (box) => /^(?:a|li)$/.test(box.tag) && !isHome(box) && closest(box, ({ tag }) => tag === 'nav') !== null,
    );
    return new Set(entries.slice(0, MOST_NAMES).map((box) => key(textOf(box))));
  }

  /** Keys of the names of the page's logo, of its link to the front page and of its copyright. */
  logos(): ReadonlySet<string> {
    const names = this.#pictures.map((box) => attribute(box, 'alt').replace(/\blogo\b/i, ''));
    for (const box of this.#boxes.filter(isHome).slice(0, MOST_NAMES)) names.push(textOf(box));
    for (const box of this.#boxes) {
      const own = ownText(box);
      if (own.length < 200 && COPYRIGHT.test(own))
        names.push(own.replace(COPYRIGHT, '').replace(/\.? all rights.*$/i, ''));
    }
    return new Set(names.filter((name) => name.length < 100).map(key));
  }

  #marked(test: (box: Box) => boolean): string[] {
    return [
      ...new Set(
        this.#boxes
          .filter((box) => test(box) && !isElsewhere(box))
          .map(firstLine)
          .filter((text) => text !== '' && text.length <= 160),
      ),
    ];
  }

  /** Who is named between heading and text: in a byline, above a job, beside the day. */
  #bylineInHead(): Byline | null {
    const lines = this.#headLines();
    for (const [at, line] of lines.entries()) {
      const marked = read(line);
      if (hasNames(marked)) return marked;
      const [name = '', ...rest] = line.split(/\s[|·•]\s/);
      const names = bareNames(name, 4, knownOutlets);
      if (names === null || isSectionName(name)) continue;
      const [above = '', below = ''] = [lines[at - 1], lines[at + 1]];
      const job = rest.length === 0 && bareNames(below, 4, knownOutlets) === null ? read(`${name}\n${below}`) : null;
      if (hasNames(job)) return job;
      if ([...rest, ...(rest.length === 0 ? [above, below] : [])].some(isDay)) return names;
    }
    return null;
  }

  /** The lines between heading and text. */
  #headLines(): string[] {
    const [whole] = this.#boxes;
    if (whole === undefined) return [];
    const blocks = (this.#blocks ??= blocksOf(whole, () => false));
    const heading = blocks.findIndex(
      ({ kind, level, text }) => kind === 'heading' && level === 1 && wordCount(text) > 2,
    );
    const head: string[] = [];
    for (const { kind, text, prose, box } of blocks.slice(heading + 1, heading + 1 + MOST_HEAD)) {
      if (prose > 0 && text.length > 160) break;
      if (kind === 'text' && !isElsewhere(box)) head.push(...text.split('\n'));
    }
    return head;
  }
}

/** Blocks under the heading that may name the author. */
const MOST_HEAD = 8;
const MOST_NAMES = 300;
const NOBODY: Byline = { names: [], outlet: null };
const COPYRIGHT = /^\s*(?:©|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*/i;

const read = (line: string): Byline | null => readByline(line, knownOutlets);
const hasNames = (byline: Byline | null): boolean => byline !== null && byline.names.length > 0;
const isDay = (line: string): boolean => isDateline(line) && datelineDate(line) !== null;

/** A line that tells the day, beside it the place, the author or the outlet. */
function isDayLine(line: string): boolean {
  return isDateline(line) || PUBLISHED_ON.test(line) || isPlacedDateline(line) || read(line) !== null;
}

/** A link to the front page. */
function isHome(box: Box): boolean {
  return box.tag === 'a' && /^(?:https?:\/\/[^/]+)?\/?$/.test(attribute(box, 'href')) && attribute(box, 'href') !== '';
}

const DATE_NAMES = /\b(?:date|dates|dateline|published|pubdate|timestamp|time|datum|fecha|posted on)\b/;
const PUBLISHED_ON = /^(?:published|posted|first published|veröffentlicht|publicado|publié|pubblicato|stand|vom|am)\b/i;
const BYLINE_NAMES =
  /\| (?:[\p{L}\p{N}]+ ){0,3}(?:byline|bylines|author|authors|author name|autor|autores|auteur|writer) (?:(?:name|names|link|block|wrap|wrapper|container|inner|group|line|text|list|item|root|area|row)(?: [\p{L}\p{N}]{1,8})? )?\|/u;
const BY = /^\s*(?:by|por|von|par|di|written by)\b/i;

function looksLikeNames(text: string): readonly string[] {
  if (isSectionName(text)) return [];
  return splitByline(text.replace(/^(?:von|di|av|af|door)\s+/i, '')).filter(
    (name) => /^\p{Lu}/u.test(name) && wordCount(name) <= 4 && wordCount(name) >= 2,
  );
}

/** The first line of a box: below a name the job may stand. */
function firstLine(box: Box): string {
  return blocksOf(box, () => false)[0]?.text.split('\n')[0] ?? '';
}

/** The lines of a box, in order. */
function linesOf(box: Box): string[] {
  return blocksOf(box, () => false).flatMap(({ text }) => text.split('\n'));
}

/** The text directly in a box. */
function ownText(box: Box): string {
  return box.kids
    .filter((kid) => typeof kid === 'string')
    .join(' ')
    .slice(0, 500);
}

const UPDATED = /modified|\bupdated?\b|aktualisiert|actualizad|mis à jour|aggiornat/i;

/** True when a time says of itself, or what stands right before it says, that it is a change. */
function isUpdate(box: Box): boolean {
  if (UPDATED.test(`${box.names} ${attribute(box, 'itemprop')}`)) return true;
  const { parent } = box;
  if (parent === null) return false;
  const before = parent.kids[parent.kids.indexOf(box) - 1];
  if (before !== undefined) return UPDATED.test(typeof before === 'string' ? before : textOf(before));
  return UPDATED.test(parent.names);
}

/** True within comments and lists of other articles. */
function isElsewhere(box: Box): boolean {
  return (
    closest(box, (at) => {
      if (at.tag === 'body' || at.tag === 'main') return false;
      return (
        at.tag === 'nav' ||
        at.tag === 'aside' ||
        (at.tag === 'footer' && at !== box) ||
        isNamed(at, 'foreign') ||
        (at.tag !== 'time' && ELSEWHERE.test(at.names))
      );
    }) !== null
  );
}

const ELSEWHERE =
  /\b(?:related|recommended|most read|trending|promo|sidebar|newsletter|more on|read next|popular|latest)\b/;
