/** Where on a page the article is: the container of its body, the article around it, and which blocks are of it. */

import { Readability } from '@mozilla/readability';
import { endsAsSentence, wordCount, type Block } from './blocks.ts';
import { attribute, closest, INDEX, within, type Box, type DomDocument, type DomElement } from './box.ts';
import { UPDATE_NOTE } from './furniture-table.ts';
import { isNamed } from './names.ts';
import { Sums } from './sums.ts';

/** Readability takes seconds for more. */
const MOST_ELEMENTS = 8_000;
/** A named container must have this share of the running text that is no furniture. */
const NAMED_SHARE = 0.35;
/** The container is looked for inside a part that has this share of the text around it. */
const INNER_SHARE = 0.7;

/** The body of an article and the element around all of it. */
export type Place = Readonly<{ body: Box; around: Box }>;

/** Finds the container of the body among what is left without furniture. */
export function findPlace(root: Box, boxes: readonly Box[], blocks: readonly Block[], title: string | null): Place {
  const sums = new Sums(blocks, boxes.length);
  const total = sums.prose(root);
  const found =
    named(boxes, sums, total) ?? descend(articleOf(boxes, blocks, sums, total, title) ?? root, blocks, sums);
  const around =
    closest(found, ({ tag }) => tag === 'article') ??
    closest(found, (box) => box.tag === 'main' || attribute(box, 'role') === 'main') ??
    closest(found, ({ tag }) => tag === 'body') ??
    root;
  return { body: found, around };
}

/** The element that calls itself the body of an article. */
function named(boxes: readonly Box[], sums: Sums, total: number): Box | null {
  let best: Box | null = null;
  for (const box of boxes) {
    if (/^(?:html|body|p|h[1-6]|span|a|meta)$/.test(box.tag) || sums.prose(box) === 0) continue;
    if (!isNamed(box, 'body', 'end')) continue;
    // The outer one of two that have nearly the same text: what it has more was cleared of furniture.
    if (best === null || sums.prose(box) > sums.prose(best) * (within(box, best) ? 1 : 1.05)) best = box;
  }
  return best !== null && sums.prose(best) >= total * NAMED_SHARE ? best : null;
}

/** The `<article>` with the title, or with most of the text. */
function articleOf(
  boxes: readonly Box[],
  blocks: readonly Block[],
  sums: Sums,
  total: number,
  title: string | null,
): Box | null {
  const articles = boxes.filter(
    (box) => box.tag === 'article' && closest(box.parent, ({ tag }) => tag === 'article') === null,
  );
  const titled = articles.find(
    (box) =>
      sums.prose(box) >= total * 0.15 &&
      blocks.some(
        (block) =>
          block.kind === 'heading' && block.level === 1 && within(block.box, box) && sameText(block.text, title),
      ),
  );
  if (titled !== undefined) return titled;
  const most = articles.reduce<Box | null>(
    (best, box) => (best && sums.prose(best) >= sums.prose(box) ? best : box),
    null,
  );
  return most !== null && sums.prose(most) >= total * 0.5 ? most : null;
}

/** Goes inward as long as one child has most of the text and none of its siblings is a paragraph of running text. */
function descend(from: Box, blocks: readonly Block[], sums: Sums): Box {
  const own = new Set(blocks.filter((block) => block.prose > 0).map((block) => block.box));
  for (let at = from; ;) {
    const kids = at.kids.filter((kid): kid is Box => typeof kid !== 'string');
    const inner = kids.find((kid) => sums.prose(kid) >= sums.prose(at) * INNER_SHARE && sums.prose(kid) > 0);
    if (inner === undefined || /^(?:p|li|ul|ol|tr|dl|h[1-6]|blockquote)$/.test(inner.tag) || own.has(at)) return at;
    if (kids.some((kid) => kid !== inner && /^(?:p|blockquote)$/.test(kid.tag) && sums.prose(kid) > 0)) return at;
    at = inner;
  }
}

/** The indexes of the elements that Readability keeps; empty when it finds nothing or the page is too large for it. It alters the document. */
export function keptByReadability(document: DomDocument, size: number): ReadonlySet<number> {
  const kept = new Set<number>();
  if (size > MOST_ELEMENTS || document.querySelector('body') === null) return kept;
  try {
    const options = { disableJSONLD: true, maxElemsToParse: MOST_ELEMENTS, serializer: (node: unknown) => node };
    const content = new Readability<unknown>(document, options).parse()?.content;
    if (content === null || content === undefined) return kept;
    for (const element of (content as DomDocument).querySelectorAll(`[${INDEX}]`)) kept.add(indexOf(element));
  } catch {
    // It throws at pages it was not made for: they are read without its opinion.
  }
  return kept;
}

function indexOf(element: DomElement): number {
  return Number(element.getAttribute(INDEX));
}

/** Which blocks are of the article. `second` gives Readability's opinion and is asked only where it matters. */
export function inArticle(
  blocks: readonly Block[],
  { body, around }: Place,
  sure: ReadonlySet<Block>,
  second: () => ReadonlySet<number>,
): Block[] {
  const title = blocks.findIndex(
    (block) => block.kind === 'heading' && block.level === 1 && block.box.index < body.index,
  );
  return blocks.filter((block, index) => {
    if (within(block.box, body) || sure.has(block)) return true;
    if (isChunk(block.box, body)) return true;
    const lead = index > title && block.box.index < body.index && isStandfirst(block);
    if (title !== -1 && lead) return true;
    if (!within(block.box, around)) return false;
    const sentence = block.prose > 0 && wordCount(block.text) >= 8 && block.linked < block.text.length * 0.3;
    if (block.box.index < body.index) {
      if (!(sentence || lead) || index < title) return false;
      return title !== -1 || around.tag === 'article' || second().has(block.box.index);
    }
    if (UPDATE_NOTE.test(block.text)) return true;
    return sentence && endsAsSentence(block.text) && second().has(block.box.index);
  });
}

/** Another part of the body with the same names, as where ads cut the body into pieces. */
function isChunk(box: Box, body: Box): boolean {
  if (body.names === '|') return false;
  return (
    closest(
      box,
      (at) => at.names === body.names && at.tag === body.tag && at.parent?.parent === body.parent?.parent,
    ) !== null
  );
}

/** The summary between title and text, which may be marked up as a heading. */
function isStandfirst(block: Block): boolean {
  const words = wordCount(block.text);
  return block.level !== 1 && words >= 6 && block.linked < block.text.length * 0.3 && isSummaryNamed(block.box);
}

const SUMMARY =
  /\b(?:standfirst|stand first|subtitle|sub title|subhead|subheadline|sub headline|deck|dek|summary|lead|lede|intro|excerpt|teaser|description|abstract|bajada|entradilla|sottotitolo|chapo|vorspann|strapline|tagline)\b/;

function isSummaryNamed(box: Box): boolean {
  return SUMMARY.test(box.names) || (box.parent !== null && SUMMARY.test(box.parent.names));
}

/** Case, accents' form, punctuation and white space do not tell titles apart. */
export function sameText(one: string, other: string | null): boolean {
  return other !== null && key(one) === key(other);
}

/** A text as letters and digits only. */
export function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
