/** The outlet that a text names as its own: in the dateline of the lead, or in a closing line. */

import type { Paragraph } from '../article.ts';
import type { OutletTable } from '../outlets/outlets.ts';

/** "LONDON, May 4 (Reuters) – …" */
const DATELINE_AGENCY = /^[^()\n]{2,60}\(([A-Z][\w .&'’-]{1,40})\)\s*[-–—]/;

/** Capitalised words in a row, with small words between them: "Bureau of Lost News". */
const NAME =
  /^\p{Lu}[\p{L}\p{N}.&'’-]{0,30}(?: (?:(?:of|for|the|de|del|la|&) ){0,2}\p{Lu}[\p{L}\p{N}.&'’-]{0,30}){0,7}/u;

/** What stands before the name, and after it, where an outlet speaks of itself. */
const CLOSING: readonly Readonly<{ before: RegExp; after: RegExp | null }>[] = [
  { before: /\brequests? for comment (?:made |sent )?(?:from|by) (?:the )?/, after: null },
  { before: /\b(?:respond to|answer|return) (?:the )?/, after: /^['’]?s? requests? for comment/ },
  { before: /^(?:©|\(c\)|[Cc]opyright) ?(?:© ?)?(?:(?:19|20)\d\d )?(?:by )?(?:the )?/, after: null },
  {
    before:
      /^This (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared) (?:by|in|on|at) (?:the )?/,
    after: null,
  },
];

/** How many paragraphs from the end are looked at, and no more of each than this. */
const TAIL = 4;
const LONGEST = 2000;

/** The outlet's name as the text has it, `null` when it tells nothing. */
export function creditedOutlet(body: readonly Paragraph[], outlets: OutletTable): string | null {
  const agency = DATELINE_AGENCY.exec(body[0]?.text.slice(0, 200) ?? '')?.[1];
  if (agency !== undefined && outlets.find(agency) !== null) return agency;
  for (const paragraph of body.slice(-TAIL).reverse()) {
    const text = paragraph.text.slice(-LONGEST);
    for (const { before, after } of CLOSING) {
      const found = before.exec(text);
      if (!found) continue;
      const rest = text.slice(found.index + found[0].length);
      const words = NAME.exec(rest)?.[0] ?? '';
      const name = trimName(words);
      if (after !== null && !after.test(rest.slice(name.length))) continue;
      if (name !== '' && (outlets.find(name) !== null || name.includes(' '))) return name;
    }
  }
  return null;
}

/** Takes off the end of the sentence, what follows it, and the sign of the genitive. */
function trimName(words: string): string {
  const sentence = /\p{L}{3}(?=\. )/u.exec(words);
  const name = sentence === null ? words : words.slice(0, sentence.index + sentence[0].length);
  return name.replace(/['’]s?$|\.$/, '');
}
