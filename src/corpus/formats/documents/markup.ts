/** HTML of a document, all of which is text → paragraphs, by the conventions of web pages. */

import { blocksOf, type Block } from '../../page/blocks.ts';
import { boxesOf, parsePage } from '../../page/box.ts';
import { decodeEntities } from '../../page/facts/entities.ts';
import { overLimit } from '../../page/limits.ts';

/** The blocks of a whole document; `null` when it is larger or nests deeper than is read. */
export function blocksOfMarkup(html: string): Block[] | null {
  return overLimit(html) === null ? blocksOf(boxesOf(parsePage(html)).root, () => false) : null;
}

/** A block as it stands in the text of an article; no heading is above level 2, the title is that. */
export function written({ kind, level, marker, text }: Block): string {
  return kind === 'heading' ? `${'#'.repeat(Math.max(2, level))} ${text}` : marker + text;
}

/** The attributes of every element of a name, in the order of an XML text; prefixes are passed over. */
export function elementsOf(xml: string, name: string): ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:[a-z]+:)?${name}(?=[\\s/>])([^<>]*)>`, 'gi'));
  return [...tags].map(([, written = '']) => {
    const attributes = written.matchAll(/(?<![\w:-])([\w:-]{1,64})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/g);
    return new Map(
      [...attributes].map(([, key = '', double, single]) => [key, decodeEntities(double ?? single ?? '')]),
    );
  });
}

/** The texts of every element of a name without elements in it, in order; empty ones left out. */
export function textsOf(xml: string, name: string): string[] {
  const found = xml.matchAll(new RegExp(`<(?:[a-z]+:)?${name}(?:\\s[^<>]*)?>([^<]*)</`, 'gi'));
  return [...found]
    .map(([, text = '']) => decodeEntities(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
