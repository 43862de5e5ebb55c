/** "Articles by Ana Roe", "What did Ana Roe write about …": the author whose articles alone are asked for. */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Span } from '../../../text/span.ts';
import type { Catalogue } from './catalogue.ts';
import { daysOfReport, type Days } from './published.ts';
import { isOneCase, longestRun, outermost } from './text.ts';

/** An author read, and the words that say so. */
export type AuthorRead = Readonly<{
  author: string;
  spans: readonly Span[];
  /** Days said of the writing itself: "What did Ana Roe write yesterday?" */
  days: Days | null;
}>;

/** What stands before a name, and what has to stand behind it. */
type Frame = Readonly<{
  before: RegExp;
  behind: RegExp;
  /** Without it the frame is not tried. */
  needs?: RegExp;
  /** "What did Ana Roe write": whoever is told of may do that too, so that a surname alone does not do. */
  writes?: boolean;
}>;

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
  {
    before:
      /(?:^|(?<=[,.;:?!] ))(?:so )?(?:what|how) (?:else )?(?:did|does|do|has|have) (?:(?:the )?(?:reporter|journalist|columnist|correspondent|author|writer) )?/giu,
    behind:
      / (?:write|written|wrote|report|reported|publish|published)(?= (?:about|on|of|regarding|concerning|in|since|before|after|between|last|this|yesterday|today)\b|[.?!]*$)(?: (?:about|on|of|regarding|concerning)(?![\p{L}\p{N}]))?/iuy,
    needs: /\b(?:writ|wrote|report|publish)/i,
    writes: true,
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
export function readAuthors(text: string, { authors, newest }: Catalogue, asOf: IsoDate): AuthorRead[] {
  const found: AuthorRead[] = [];
  const anyCase = isOneCase(text);
  for (const { before, behind, needs, writes = false } of FRAMES) {
    if (needs?.test(text) === false) continue;
    for (const { 0: lead, index } of text.matchAll(before)) {
      const name = longestRun(text, index + lead.length, MAX_NAME_WORDS, (typed, end) => {
        if ((!anyCase && !/^\p{Lu}/u.test(typed)) || (writes && !typed.includes(' '))) return null;
        const author = authors.find(typed);
        if (author === null) return null;
        behind.lastIndex = end;
        const rest = behind.exec(text);
        return rest === null ? null : { author, end: end + rest[0].length };
      });
      if (name === null) continue;
      const { author, end } = name.value;
      const days = writes ? daysOfReport(text, end, { today: asOf, newest }) : null;
      const span = { start: index, end };
      found.push({ author, spans: days === null ? [span] : [span, days.span], days: days?.days ?? null });
    }
  }
  return outermost(found, ({ spans: [span] }) => span);
}
