/** Text that was written as HTML into a place that is none: `AT&amp;T`, `<p>…</p>`. */

import { withoutUnseen } from '../../control.ts';
import { parseHTML } from 'linkedom';

/** Decodes the entities of a text; tags stay as they are. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\w+|\w+);/.test(text)) return text;
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (entity) => {
    const known = NAMED.get(entity);
    if (known !== undefined) return known;
    const decoded = (
      parseHTML(`<p>${entity}</p>`) as unknown as {
        document: { textContent: string | null; querySelector: (s: string) => { textContent: string } | null };
      }
    ).document.querySelector('p')?.textContent;
    if (NAMED.size < MOST_NAMED) NAMED.set(entity, decoded ?? entity);
    return decoded ?? entity;
  });
}

const MOST_NAMED = 2000;
/** Entities decoded so far: the same few come again and again. */
const NAMED = new Map<string, string>();

/** One line of text: entities decoded, tags taken out, white space collapsed. */
export function plainLine(text: string): string {
  const bare = decodeEntities(decodeEntities(text)).replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return withoutUnseen(bare)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
