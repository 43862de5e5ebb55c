/** The outlet that a text names as its own: in the dateline of the lead, or in a closing line. */

import type { Paragraph } from './article.ts';
import type { OutletTable } from './outlets.ts';

/** "LONDON, May 4 (Reuters) – …" */
const DATELINE_AGENCY = /^[^()\n]{2,60}\(([A-Z][\w .&'’-]{1,40})\)\s*[-–—]/u;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&'’-]{0,30}`;
const NAME = String.raw`((?:The )?${WORD}(?: (?:(?:of|for|the|de|del|la|&) ){0,2}${WORD}){0,7})`;

/** Closing lines in which an outlet speaks of itself. */
const CLOSING: readonly RegExp[] = [
  new RegExp(String.raw`\brequests? for comment (?:made |sent )?(?:from|by) (?:the )?${NAME}`, 'u'),
  new RegExp(String.raw`\b(?:respond to|answer|return) (?:the )?${NAME}['’]s? requests? for comment`, 'u'),
  new RegExp(String.raw`^(?:©|\(c\)|[Cc]opyright)\s*(?:©\s*)?(?:(?:19|20)\d\d )?(?:by )?(?:the )?${NAME}`, 'u'),
  new RegExp(
    String.raw`^This (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared) (?:by|in|on|at) (?:the )?${NAME}`,
    'u',
  ),
];

/** How many paragraphs from the end are looked at. */
const TAIL = 4;

/** The outlet's name as the text has it, `null` when it tells nothing. */
export function creditedOutlet(body: readonly Paragraph[], outlets: OutletTable): string | null {
  const agency = DATELINE_AGENCY.exec(body[0]?.text ?? '')?.[1];
  if (agency !== undefined && outlets.find(agency) !== null) return agency;
  for (const paragraph of body.slice(-TAIL).reverse()) {
    for (const pattern of CLOSING) {
      const name = pattern.exec(paragraph.text)?.[1]?.replace(/['.’]$/, '');
      if (name !== undefined && (outlets.find(name) !== null || name.includes(' '))) return name;
    }
  }
  return null;
}
