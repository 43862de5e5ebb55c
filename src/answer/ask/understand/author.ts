/** "Articles by Ana Roe": the author whose articles alone are asked for. */

import type { Span } from '../../../text/span.ts';
import type { Catalogue } from './catalogue.ts';
import { isOneCase, longestRun, outermost } from './text.ts';

/** An author read, and the words that say so. */
export type AuthorRead = Readonly<{ author: string; span: Span }>;

/** What stands before a name, and what has to stand behind it; without what it `needs` a frame is not tried. */
type Frame = Readonly<{ before: RegExp; behind: RegExp; needs?: RegExp }>;

/** Nothing that makes it another's name or thing: "articles by Roe's lawyer". */
const END = /(?!['’\p{L}\p{N}-]| \p{Lu})/uy;

const FRAMES: readonly Frame[] = [
  {
    before:
      /(?<=(?<!\p{L})(?:articles?|stories|story|reports?|reporting|coverage|pieces?|columns?|op-?eds?|news|work) )(?:(?:that (?:were|was) )?(?:written|reported|published) )?by (?:(?:the )?(?:reporter|journalist|columnist|correspondent|author|writer) )?/giu,
    behind: END,
  },
  {
    before:
      /(?<=^(?:(?:show me|give me|find|list|all|any|only|the|latest|newest|most recent|recent|first|earliest|oldest) )*(?:articles?|stories|reports?|coverage|pieces?|columns?|news) (?:about|on|of|regarding) [^,;:?!]{1,200} )(?:written )?by /giu,
    behind: /(?=[.?!]*$)/y,
  },
  {
    before:
      /(?:^|(?<=^what (?:was|were|is|has been) ))(?:written|reported) by (?:(?:the )?(?:reporter|journalist|columnist|author) )?/giu,
    behind: END,
  },
  {
    before: /(?<![\p{L}\p{N}])(?:(?:in|from|according to) )?/giu,
    behind:
      /['’]s? (?:articles?|stories|reporting|coverage|columns?|op-?eds?)(?= (?:about|on|of)\b|[,.;:?!]|$)(?: (?:about|on|of)(?![\p{L}\p{N}]))?/iuy,
    needs: /articles?|stories|reporting|coverage|columns?|op-?eds?/i,
  },
  // Spanish
  {
    before:
      /(?<=(?<!\p{L})(?:artículos?|notas?|reportajes?|columnas?|crónicas?) )(?:escrit[oa]s? )?(?:de|por) (?:(?:el |la )?(?:periodista|reportera?|columnista) )?/giu,
    behind: END,
  },
];

const MAX_NAME_WORDS = 5;

/** Finds where the words ask for articles by an author of the corpus. */
export function readAuthors(text: string, { authors }: Catalogue): AuthorRead[] {
  const found: AuthorRead[] = [];
  const anyCase = isOneCase(text);
  for (const { before, behind, needs } of FRAMES) {
    if (needs?.test(text) === false) continue;
    for (const { 0: lead, index } of text.matchAll(before)) {
      const name = longestRun(text, index + lead.length, MAX_NAME_WORDS, (typed, end) => {
        if (!anyCase && !/^\p{Lu}/u.test(typed)) return null;
        const author = authors.find(typed);
        if (author === null) return null;
        behind.lastIndex = end;
        const rest = behind.exec(text);
        return rest === null ? null : { author, end: end + rest[0].length };
      });
      if (name !== null) found.push({ author: name.value.author, span: { start: index, end: name.value.end } });
    }
  }
  return outermost(found, ({ span }) => span);
}
