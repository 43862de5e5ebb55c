/** Live blogs and round-ups: the posts of a page, each under a heading with its own heading or its time. */

import { isUnseen, textOf, wordCount, type Block } from './blocks.ts';
import { attribute, closest, type Box } from './box.ts';
import { Sums } from './sums.ts';

/** Fewer similar boxes are no series of posts. */
const FEWEST = 2;
/** Posts are the page when they have this share of its text. */
const SHARE = 0.5;

/** Finds the posts of a page among its boxes, in page order; empty when the page is one story. */
export function findPosts(boxes: readonly Box[], blocks: readonly Block[], live: boolean): Box[] {
  const sums = new Sums(blocks, boxes.length);
  const total = boxes[0] === undefined ? 0 : sums.prose(boxes[0]);
  let best: Box[] = [];
  let most = 0;
  for (const box of boxes) {
    if (box.kids.length < FEWEST || sums.prose(box) < total * SHARE) continue;
    const groups = new Map<string, Box[]>();
    for (const kid of box.kids) {
      if (
        typeof kid === 'string' ||
        !/^(?:article|div|section|li|amp-live-list)$/.test(kid.tag) ||
        sums.prose(kid) === 0
      )
        continue;
      const group = groups.get(kid.tag) ?? [];
      group.push(kid);
      groups.set(kid.tag, group);
    }
    for (const group of groups.values()) {
      const posts = group.filter((kid) => isPost(kid, live));
      const prose = posts.reduce((sum, kid) => sum + sums.prose(kid), 0);
      const enough = posts.length >= (live ? FEWEST : FEWEST + 1);
      if (enough && prose >= total * SHARE && prose > most) [best, most] = [posts, prose];
    }
  }
  return best;
}

/** A post has a time of its own; in a live blog and as an `<article>` a heading will do. */
function isPost(box: Box, live: boolean): boolean {
  if (timeOf(box) !== null) return true;
  return (live || box.tag === 'article') && hasHeading(box);
}

function hasHeading(box: Box): boolean {
  return box.kids.some((kid) => typeof kid !== 'string' && (/^h[2-6]$/.test(kid.tag) || hasHeading(kid)));
}

const TIME_NAMES = /\b(?:time|timestamp|uhrzeit|hora|post date|date)\b/;

/** The time that a post shows, as printed. */
function timeOf(box: Box): string | null {
  const marked =
    findIn(box, ({ tag }) => tag === 'time') ?? findIn(box, (at) => TIME_NAMES.test(at.names) && at.kids.length < 6);
  if (marked === null) return null;
  const text = textOf(marked) || attribute(marked, 'datetime');
  return text !== '' && wordCount(text) <= 12 && /\d/.test(text) ? text : null;
}

function findIn(box: Box, test: (box: Box) => boolean): Box | null {
  for (const kid of box.kids) {
    if (typeof kid === 'string' || isUnseen(kid)) continue;
    if (test(kid)) return kid;
    const inner = findIn(kid, test);
    if (inner !== null) return inner;
  }
  return null;
}

/** What a post is headed with: the block of its own heading, and its time as printed. */
type Head = Readonly<{ heading: Block | null; time: string | null }>;

/** Puts every post under a heading of level 2: its time and its own heading, what it has of them. `blocks` are those of the article, `whole` of the page. */
export function underHeadings(blocks: readonly Block[], posts: readonly Box[], whole: readonly Block[]): Block[] {
  const known = new Set(posts);
  const postOf = ({ box }: Block): Box | null => closest(box, (at) => known.has(at));
  const heads = headsOf(posts, whole, postOf);
  const out: Block[] = [];
  let current: Box | null = null;
  for (const block of blocks) {
    const post = postOf(block);
    const head = post === null ? null : heads.get(post);
    if (post !== current && head) {
      const text = headingOf(head);
      if (text !== null) out.push({ kind: 'heading', level: 2, marker: '', text, linked: 0, box: block.box, prose: 0 });
    }
    current = post;
    if (head && (head.heading === block || (block.prose === 0 && block.text === head.time))) continue;
    out.push(block);
  }
  return out;
}

/** Time and heading as they stand above a post; a time that its heading begins with is not said twice. */
function headingOf({ heading, time }: Head): string | null {
  if (heading === null || time === null || heading.text.includes(time)) return heading?.text ?? time;
  return `${time} · ${heading.text}`;
}

/** The heads of all posts; the heading of a post stands before its text. */
function headsOf(
  posts: readonly Box[],
  whole: readonly Block[],
  postOf: (block: Block) => Box | null,
): ReadonlyMap<Box, Head> {
  const headings = new Map<Box, Block | null>();
  for (const block of whole) {
    const post = postOf(block);
    if (post === null || headings.has(post)) continue;
    if (block.kind === 'heading') headings.set(post, block);
    else if (block.prose > 0) headings.set(post, null);
  }
  return new Map(posts.map((post) => [post, { heading: headings.get(post) ?? null, time: timeOf(post) }]));
}
