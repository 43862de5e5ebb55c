/**
 * Which boxes of a page are furniture: menus, ads, shares, related articles, newsletters, comments, captions. What a box is
 * called decides together with what stands in it; a box with much of the page's running text is never furniture by its name.
 */

import { isFurniture } from '../draft/furniture.ts';
import { endsAsSentence, wordCount, type Block } from './blocks.ts';
import { attribute, closest, type Box } from './box.ts';
import { ADDRESSES, FURNITURE_ROLES, FURNITURE_TAGS, LABELS, LINES, UPDATE_NOTE, WALL } from './furniture-table.ts';
import { isNamed } from './names.ts';
import { Sums } from './sums.ts';

/** A part of the page with more of its running text than this is not dropped for its name. */
const TOO_MUCH = 0.4;
/** Comments and walls of consent are, unless they are nearly everything. */
const TOO_MUCH_FOREIGN = 0.9;
/** A weak name drops no box with more characters of running text. */
const WEAK_PROSE = 200;
/** A list in which more than this share of the characters are links leads away. */
const LINK_SHARE = 0.6;
/** Similar boxes in a row that make a list of cards. */
const CARDS = 3;
/** The longest card, in characters. */
const LONGEST_CARD = 420;

/** Inline elements that are no words of their paragraph. */
export function isInlineFurniture(box: Box): boolean {
  if (box.names === '|' || box.tag === 'p') return false;
  return (
    (isNamed(box, 'furniture', 'whole') || isNamed(box, 'caption', 'end')) &&
    !isNamed(box, 'body') &&
    box.kids.every((kid) => typeof kid === 'string' || !/^(?:p|div|section|article|ul|ol|h[1-6])$/.test(kid.tag))
  );
}

/** True for the label of a list that leads away ("Related stories", "Comments (12)"). */
export function isLabel(text: string): boolean {
  return text.length <= 90 && LABELS.some((pattern) => pattern.test(text));
}

/** True for a block of which every line is furniture. */
export function isLine(text: string): boolean {
  if (UPDATE_NOTE.test(text)) return false;
  return text
    .split('\n')
    .every(
      (line) => isFurniture(line) || (line.length <= 420 && [...LINES, ...ADDRESSES].some((one) => one.test(line))),
    );
}

/** The blocks of a page that are in no furniture, and whether a wall before the rest of the article was among the furniture. */
export type Cleared = Readonly<{ blocks: readonly Block[]; wall: boolean; dropped: ReadonlySet<Block> }>;

/** Takes the furniture out of a page. `sure` says which blocks the page's own data has as article text. */
export function clear(root: Box, all: readonly Block[], size: number, sure: ReadonlySet<Block>): Cleared {
  const judge = new Judge(all, size, sure);
  judge.look(root);
  const gone = new Set<Block>();
  for (const block of all) {
    if (sure.has(block)) continue;
    if (judge.isDropped(block.box) && !isNoteOfArticle(block)) gone.add(block);
  }
  dropLabelled(all, gone, sure);
  for (const block of all) if (!sure.has(block) && isLineBlock(block)) gone.add(block);
  return {
    blocks: all.filter((block) => !gone.has(block)),
    wall: all.some((block) => block.text.length <= 400 && WALL.test(block.text)),
    dropped: gone,
  };
}

/** "This article was amended on …" may stand in the foot of an article. */
function isNoteOfArticle(block: Block): boolean {
  if (!UPDATE_NOTE.test(block.text) || wordCount(block.text) < 5) return false;
  return closest(block.box, ({ tag }) => tag === 'article' || tag === 'main') !== null && !inComments(block.box);
}

function inComments(box: Box): boolean {
  return closest(box, (at) => isNamed(at, 'foreign')) !== null;
}

function isLineBlock(block: Block): boolean {
  const { kind, text, linked, prose } = block;
  if (isLine(text) || (kind === 'heading' && isLabel(text))) return true;
  if (isMenu(block)) return true;
  if (kind === 'text' && prose === 0 && linked > text.length * 0.8) return true;
  return WALL.test(text) && wordCount(text) <= 40;
}

/** Signs between the entries of a menu. */
const ENTRIES = /\s[|·•»›>]\s/;
const FEWEST_ENTRIES = 4;

/** Short entries between strokes, few with figures: "News | Hills | Towns | Weather: 14 C"; a table of results has figures. */
function isMenu({ kind, text, box }: Block): boolean {
  if (text.length > 300 || kind === 'heading' || kind === 'item') return false;
  if (kind === 'row' && (hasInside(box, /^th$/) || (box.parent?.kids.filter(isRow).length ?? 0) > 1)) return false;
  const entries = text.split(ENTRIES);
  return (
    entries.length >= FEWEST_ENTRIES &&
    entries.every((entry) => wordCount(entry) <= 4 && !/[.!?,;”"]$/.test(entry)) &&
    entries.filter((entry) => /\d/.test(entry)).length < entries.length / 2
  );
}

function isRow(kid: Box | string): boolean {
  return typeof kid !== 'string' && kid.tag === 'tr';
}

/** Drops what follows a label ("More on this story") as long as it is links or short. */
function dropLabelled(all: readonly Block[], gone: Set<Block>, sure: ReadonlySet<Block>): void {
  let label: Block | null = null;
  for (const block of all) {
    if (sure.has(block) || block.kind === 'row') label = null;
    else if (isLabel(block.text) && (block.kind === 'heading' || wordCount(block.text) <= 8)) {
      label = block;
      gone.add(block);
    } else if (label !== null && follows(block, label)) gone.add(block);
    else label = null;
  }
}

function follows(block: Block, label: Block): boolean {
  const { kind, level, linked, text, prose, box } = block;
  if (kind === 'heading' && level <= (label.level || 7) && linked === 0) return false;
  if (linked > text.length * 0.5 || (prose === 0 && kind !== 'heading')) return true;
  const beside = label.box.parent === box.parent || label.box.parent?.parent === box.parent?.parent;
  return beside && kind === 'item' && linked > 0;
}

/** Looks at every box from the outside in. */
class Judge {
  readonly #dropped = new Set<Box>();
  readonly #sums: Sums;
  readonly #sure: Sums;
  readonly #total: number;
  readonly #within = new Map<number, Block[]>();

  constructor(all: readonly Block[], size: number, sure: ReadonlySet<Block>) {
    this.#sums = new Sums(all, size);
    this.#sure = new Sums([...sure], size);
    this.#total = Math.max(
      1,
      all.reduce((sum, block) => sum + block.prose, 0),
    );
    for (const block of all) {
      const own = this.#within.get(block.box.index);
      if (own === undefined) this.#within.set(block.box.index, [block]);
      else own.push(block);
    }
  }

  /** True when a box or one around it is furniture. */
  isDropped(box: Box): boolean {
    return closest(box, (at) => this.#dropped.has(at)) !== null;
  }

  look(box: Box): void {
    if (this.#sums.blocks(box) === 0) return;
    if (box.parent !== null && this.#isFurniture(box)) {
      this.#dropped.add(box);
      return;
    }
    this.#dropCards(box);
    for (const kid of box.kids) if (typeof kid !== 'string' && !this.#dropped.has(kid)) this.look(kid);
  }

  #isFurniture(box: Box): boolean {
    if (/^(?:html|body|main|head)$/.test(box.tag)) return false;
    const share = this.#sums.prose(box) / this.#total;
    if (this.#sure.prose(box) > this.#sums.prose(box) * 0.3 && this.#sure.prose(box) > 0) return false;
    if (
      (isNamed(box, 'foreign') || attribute(box, 'role') === 'dialog') &&
      !isNamed(box, 'body') &&
      share < TOO_MUCH_FOREIGN
    )
      return true;
    if (share >= TOO_MUCH) return false;
    return (
      this.#byTag(box) ||
      this.#byName(box, share) ||
      this.#byLinks(box, share) ||
      this.#byLabel(box, share) ||
      this.#byField(box, share) ||
      this.#byPicture(box, share)
    );
  }

  #byTag(box: Box): boolean {
    if (FURNITURE_TAGS.has(box.tag) && !isNamed(box, 'kept')) {
      // A table or a listing in a figure is no picture.
      return !(box.tag === 'figure' && hasInside(box, /^(?:table|pre)$/));
    }
    const role = attribute(box, 'role').toLowerCase();
    if (FURNITURE_ROLES.has(role) && !isNamed(box, 'kept')) return true;
    return attribute(box, 'aria-hidden') === 'true' || attribute(box, 'aria-modal') === 'true';
  }

  #byName(box: Box, share: number): boolean {
    if (box.names === '|' || isNamed(box, 'kept')) return false;
    const paragraph = /^(?:p|li|h[1-6]|td|tr|dd|dt)$/.test(box.tag);
    const prose = this.#sums.prose(box);
    if (isNamed(box, 'furniture', paragraph && prose > 0 ? 'end' : 'anywhere'))
      return !isNamed(box, 'body', 'whole') || prose < WEAK_PROSE;
    const agreement = paragraph ? 'end' : 'anywhere';
    if (box.tag === 'article' || box.tag === 'section' || /^h[1-6]$/.test(box.tag)) return false;
    return (
      share < 0.2 &&
      prose < WEAK_PROSE &&
      isNamed(box, 'weak', agreement) &&
      !isNamed(box, 'body') &&
      !this.#isWordy(box)
    );
  }

  /** Running text in a box with a weak name ("post-meta") is text if it reads as a sentence. */
  #isWordy(box: Box): boolean {
    for (let index = box.index; index < box.end; index++) {
      for (const { text, linked, kind } of this.#within.get(index) ?? []) {
        if (kind !== 'heading' && wordCount(text) >= 12 && endsAsSentence(text) && linked < text.length * 0.3)
          return true;
      }
    }
    return false;
  }

  #byLinks(box: Box, share: number): boolean {
    if (!/^(?:ul|ol|div|section|table|dl|header|article|center|tr|td|tbody)$/.test(box.tag)) return false;
    const chars = this.#sums.chars(box);
    const linked = this.#sums.linked(box);
    if (share > 0.2 || linked === 0) return false;
    if (box.tag === 'ul' || box.tag === 'ol') return linked > chars * LINK_SHARE;
    return this.#sums.blocks(box) > 2 && linked > chars * LINK_SHARE && this.#sums.prose(box) < WEAK_PROSE;
  }

  /** A small box with a field to fill in: a newsletter, a search, a poll. */
  #byField(box: Box, share: number): boolean {
    if (share >= 0.2 || this.#sums.chars(box) > LONGEST_CARD || !/^(?:div|section|fieldset|td|li)$/.test(box.tag))
      return false;
    return !isNamed(box, 'kept') && hasField(box);
  }

  /** Bare text beside a picture is its caption where the paragraphs around are `<p>`. */
  #byPicture(box: Box, share: number): boolean {
    if (!/^(?:div|center|section|span)$/.test(box.tag) || share >= 0.2 || this.#sums.chars(box) > LONGEST_CARD)
      return false;
    if (!hasInside(box, /^(?:img|picture|amp-img)$/) || hasInside(box, /^(?:p|h[1-6]|ul|ol|table|blockquote)$/))
      return false;
    const beside = box.parent?.kids.filter((kid) => typeof kid !== 'string' && this.#sums.prose(kid) > 0) ?? [];
    const paragraphs = beside.filter((kid) => typeof kid !== 'string' && kid.tag === 'p');
    return (
      paragraphs.length >= 2 && !beside.some((kid) => typeof kid !== 'string' && kid !== box && kid.tag === box.tag)
    );
  }

  /** A box that begins with a label ("Related stories"). */
  #byLabel(box: Box, share: number): boolean {
    if (!/^(?:div|section|ul|ol|article|blockquote|td|table)$/.test(box.tag) || this.#sums.blocks(box) < 2)
      return false;
    const own = attribute(box, 'aria-label');
    if (own !== '' && (isLabel(own) || isLine(own)) && share < 0.2) return true;
    const first = this.#firstIn(box);
    if (first === null || !isLabel(first.text) || share > 0.25) return false;
    return first.kind === 'heading' || this.#sums.linked(box) > this.#sums.chars(box) * 0.3;
  }

  #firstIn(box: Box): Block | null {
    for (let index = box.index; index < box.end; index++) {
      const first = this.#within.get(index)?.[0];
      if (first !== undefined) return first;
    }
    return null;
  }

  /** Drops three and more similar boxes in a row, each a linked headline with a few words. */
  #dropCards(box: Box): void {
    const groups = new Map<string, Box[]>();
    for (const kid of box.kids) {
      if (typeof kid === 'string' || !/^(?:article|div|li|section|a|td)$/.test(kid.tag)) continue;
      const key = `${kid.tag} ${kid.names}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [kid]);
      else group.push(kid);
    }
    for (const group of groups.values()) {
      const cards = group.filter((kid) => this.#isCard(kid));
      if (cards.length >= CARDS && cards.length > group.length * 0.6) for (const card of cards) this.#dropped.add(card);
    }
  }

  #isCard(box: Box): boolean {
    const chars = this.#sums.chars(box);
    if (chars === 0 || chars > LONGEST_CARD || this.#sure.prose(box) > 0) return false;
    if (box.tag === 'a') return this.#sums.blocks(box) > 0;
    const linked = this.#sums.linked(box);
    return linked >= Math.min(20, chars) && (linked > chars * 0.5 || hasLinkedHeading(box));
  }
}

function hasInside(box: Box, tag: RegExp): boolean {
  return box.kids.some((kid) => typeof kid !== 'string' && (tag.test(kid.tag) || hasInside(kid, tag)));
}

/** True around a field that a reader writes into. */
function hasField(box: Box): boolean {
  return box.kids.some((kid) => {
    if (typeof kid === 'string') return false;
    if (kid.tag === 'input')
      return !/^(?:hidden|button|submit|checkbox|radio|image|reset)$/.test(attribute(kid, 'type'));
    return kid.tag === 'textarea' || hasField(kid);
  });
}

function hasLinkedHeading(box: Box): boolean {
  const inLink = (at: Box, link: boolean, heading: boolean): boolean =>
    (link && heading) ||
    at.kids.some((kid) => {
      if (typeof kid === 'string') return false;
      return inLink(kid, link || kid.tag === 'a', heading || /^h[1-6]$/.test(kid.tag));
    });
  return inLink(box, false, false);
}
