/** What a page shows of its article beside the text: heading, date, authors. */

import type { IsoDate } from '../../article.ts';
import { readByline } from '../../draft/byline.ts';
import { isDateline } from '../../draft/dateline.ts';
import { splitByline } from '../../draft/metadata.ts';
import { knownOutlets } from '../../outlets/outlets.ts';
import { blocksOf, isUnseen, textOf, wordCount } from '../blocks.ts';
import { attribute, closest, hasAttribute, type Box } from '../box.ts';
import { dayOf } from './dates.ts';
import { isNamed } from '../names.ts';

/** "en-GB", "en_GB" → "en"; `null` for anything else. */
export function languageOf(value: string | null): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec(value?.trim().toLowerCase() ?? '')?.[1] ?? null;
}

/** What the page shows to its reader. */
export class Shown {
  readonly #boxes: readonly Box[];

  constructor(boxes: readonly Box[]) {
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
      const text = textOf(box);
      if (++looked > 400) return null;
      if (text.length > 140) continue;
      if (DATE_NAMES.test(box.names) || isDateline(text) || PUBLISHED_ON.test(text)) {
        const known = dayOf(text);
        if (known !== null) return known;
      }
    }
    return null;
  }

  /** Names in elements that are marked as the author's. */
  authors(): string[] {
    const marked = (test: (box: Box) => boolean): string[] => [
      ...new Set(
        this.#boxes
          .filter((box) => test(box) && !isElsewhere(box))
          .map(firstLine)
          .filter((text) => text !== '' && text.length <= 160),
      ),
    ];
    const linked = marked(
      (box) => /(?:^|\s)author(?:\s|$)/i.test(attribute(box, 'rel')) || attribute(box, 'itemprop') === 'author',
    );
    if (linked.length > 0) return linked;
    const named = marked((box) => BYLINE_NAMES.test(box.names) && box.kids.length <= 12);
    const sure = named.find((text) => readByline(text, knownOutlets) !== null) ?? named[0];
    if (sure !== undefined) return (readByline(sure, knownOutlets)?.names ?? looksLikeNames(sure)) as string[];
    const line = marked(
      (box) => /^(?:[pbi]|div|span|font|td|center|em|address)$/.test(box.tag) && BY.test(ownText(box)),
    ).find((text) => (readByline(text, knownOutlets)?.names.length ?? 0) > 0);
    return line === undefined ? [] : [...(readByline(line, knownOutlets)?.names ?? [])];
  }
}

const DATE_NAMES = /\b(?:date|dates|dateline|published|pubdate|timestamp|time|datum|fecha|posted on)\b/;
const PUBLISHED_ON = /^(?:published|posted|first published|veröffentlicht|publicado|publié|pubblicato|stand|vom|am)\b/i;
const BYLINE_NAMES =
  /\| (?:[\p{L}\p{N}]+ ){0,3}(?:byline|bylines|author|authors|author name|autor|autores|auteur|writer) (?:name |names |link )?\|/u;
const BY = /^\s*(?:by|por|von|par|di|written by)\b/i;

function looksLikeNames(text: string): readonly string[] {
  return splitByline(text.replace(/^(?:von|di|av|af|door)\s+/i, '')).filter(
    (name) => /^\p{Lu}/u.test(name) && wordCount(name) <= 4 && wordCount(name) >= 2,
  );
}

/** The first line of a box: below a name the job may stand. */
function firstLine(box: Box): string {
  return blocksOf(box, () => false)[0]?.text.split('\n')[0] ?? '';
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
