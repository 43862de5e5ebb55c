/**
 * "According to OAN", "what did the Guardian report about …": the outlet whose articles alone are asked for. An outlet that the
 * story is about ("How much did Fox News pay?", "the CNN poll") is none.
 */

import type { IsoDate } from '../../../corpus/article.ts';
import type { Span } from '../../../text/span.ts';
import { fold } from '../../../text/analyze.ts';
import type { Catalogue } from './catalogue.ts';
import { isEveryday } from './ordinary.ts';
import { daysOfReport, type Days } from './published.ts';
import { isOneCase, longestRun, outermost } from './text.ts';

/** An outlet read, and the words that say so. */
export type OutletRead = Readonly<{
  outlet: string;
  spans: readonly Span[];
  /** Days said of the reporting itself: "What did OAN report before 6 May about …". */
  days: Days | null;
}>;

/** A way to speak of an outlet: what stands before its name, and what has to stand behind it. */
type Frame = Readonly<{
  before: RegExp;
  /** Matched where the name ends; what it matches is taken out as well. */
  behind: RegExp;
  /** Nothing else can be meant, so that the name needs no capital. */
  plain?: boolean;
  /** Without it the frame is not tried: its beginning stands everywhere. */
  needs?: RegExp;
  /** What stands before makes the outlet a party of the story. */
  unless?: RegExp;
  /** "What did OAN report about …": a date behind the verb, or at the end, says when it was reported. */
  reports?: boolean;
}>;

/** The end of what is said of an outlet: no name, job or thing of its follows, as in "according to CNN polls". */
const END =
  /(?=\s*$|\s*[,.;:?!)…–—]|\s-\s|\s(?:mentions?|says?|tells?|names?|discuss|that|regarding|concerning|from|published|and (?:why|how|what|when|where|who)|who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|would|in|on|about|since|before|after|during|quién|quiénes|qué|cuál|cuáles|cuándo|dónde|cuánto|cuánta|cuántos|cuántas|cómo|por|en|sobre|desde|antes|después)(?![\p{L}\p{N}]))/iuy;

const PIECES = 'articles?|stories|story|reports?|reporting|coverage|pieces?|headlines?|write-?ups?';
const ABOUT = '(?:about|on|of|regarding|concerning)';
/** Behind these an article is part of the story, or one of two: "after the Reuters report on the mine". */
const IN_STORY = new RegExp(
  `(?<!\\p{L})(?:after|following|over|despite|because of|since|before|by|wrote|deny|denied|called|calls|and|or)(?: (?:the|an?|that|this|his|her|its|their|${PIECES}))* $`,
  'iu',
);
/** Articles are asked for from the beginning on: "stories about the ferry from …". */
const ASKED_FOR = `(?<=^(?:(?:show me|give me|find|list|all|any|only|the|latest|newest|most recent|recent|first|earliest|oldest) )*(?:${PIECES}|news|latest) (?:about|on|of|regarding) [^,;:?!]{1,200} )`;

const FRAMES: readonly Frame[] = [
  {
    before:
      /(?<![\p{L}\p{N}])(?:,? ?(?:at least )?according to|as (?:reported|told|printed|published) (?:by|in)|per) (?:the )?/giu,
    behind: END,
  },
  {
    before: /(?<![\p{L}\p{N}])reported (?:by|in) (?:the )?/giu,
    behind: END,
    unless: /\b(?:cases?|deaths?|is|are|be|being|been|were|was) $/i,
  },
  {
    before: new RegExp(
      `(?<=(?<!\\p{L})(?:${PIECES}|news) )(?:(?:published|printed|written) )?(?:by|from|in) (?:the )?`,
      'giu',
    ),
    behind: END,
    unless: IN_STORY,
  },
  { before: new RegExp(`${ASKED_FOR}(?:from|in|by) (?:the )?`, 'giu'), behind: /(?=[.?!]*$)/y },
  { before: /(?<=(?:latest|newest|most recent) )from (?:the )?/giu, behind: END },
  {
    before: /(?:^|(?<=[,.;:?!] ))(?:so )?(?:what|how) (?:else )?(?:did|does|do|has|have) (?:the )?/giu,
    behind:
      / (?:reported|report|writes?|written|wrote|printed|print|published|publish|have to say|said|say|covered|cover)(?= (?:about|on|of|regarding|concerning|in|since|before|after|between|last|this|yesterday|today)\b|[.?!]*$)(?: (?:about|on|of|regarding|concerning)(?![\p{L}\p{N}]))?/iuy,
    plain: true,
    reports: true,
  },
  {
    before: /^(?:did|does|has) (?:the )?/giu,
    behind:
      / (?:reported|report|write|written|print|printed|publish|published) (?:that|anything (?:about|on)|about|on)(?![\p{L}\p{N}])/iuy,
    plain: true,
    reports: true,
  },
  {
    before: /(?<= )(?:does|do|did|has|have) (?:the )?/giu,
    behind: / (?:report|reported|write|written|say|said)(?=[.?!]*$)/iuy,
    unless: /\b(?:what|how|why|when|where|who|whom) $/i,
  },
  {
    before:
      /(?<![\p{L}\p{N}])(?:(?:in|from|according to|per|find|show me|list) )?(?:(?:the|a|an|any|that|this|all) )*/giu,
    behind: new RegExp(`(?:['’]s?)? (?:own |news )?(?:${PIECES})(?: ${ABOUT}(?![\\p{L}\\p{N}])|(?=[,.;:?!]|$))`, 'iuy'),
    needs: new RegExp(`(?<!\\p{L})(?:${PIECES})(?!\\p{L})`, 'iu'),
    unless: IN_STORY,
  },
  { before: /(?:^|, )in (?:the )?/giu, behind: /(?=,|[.?!]*$)/y },
  { before: /, (?:says|reports|writes) (?:the )?/giu, behind: END },
  // Spanish
  {
    before: /(?<![\p{L}\p{N}])(?:,? ?según(?: informó| informa| publicó)?|de acuerdo con) (?:el |la |los |las )?/giu,
    behind: END,
  },
  {
    before:
      /(?<=(?<!\p{L})(?:artículos?|noticias?|notas?|reportajes?|cobertura) )(?:publicad[oa]s? )?(?:del?|en|por) (?:el |la |los |las )?/giu,
    behind: END,
  },
  {
    before:
      /(?:^|(?<=¿))¿?qué (?:ha |han )?(?:dijo|dice|dicho|publicó|publicado|publica|informó|informado|informa|escribió|reportó|cuenta) (?:el |la |los |las )?/giu,
    behind: / (?:sobre|acerca de|de|del)(?![\p{L}\p{N}])/iuy,
    plain: true,
    reports: true,
  },
];

const MAX_NAME_WORDS = 6;
const THE = /^(?:the|el|la|los|las) /;

/** An everyday word is taken for an outlet only where so many times more often it is printed as a name. */
const MOSTLY = 3;

/** What the outlet itself is asked about. */
const ITSELF = /\b(?:its|their) (?:own )?\p{L}/iu;

/** True where a name is typed so that no ordinary words can be meant: "in the week", "in time" are no outlets. */
function isNamed(typed: string, text: string, { vocabulary }: Catalogue): boolean {
  if (!isOneCase(text) && /^(?:[\p{Lu}\p{N}][^ ]*(?: |$)|(?:of|the|and|&|de|del|la|el) )+$/u.test(typed)) return true;
  const words = fold(typed).replace(THE, '').split(' ');
  const [only = ''] = words;
  if (words.length > 1 || only.includes('.')) return true;
  return vocabulary.isMostlyName(only, isEveryday(only) ? MOSTLY : 1);
}

/** Finds where the words ask for articles of an outlet of the corpus. */
export function readOutlets(text: string, catalogue: Catalogue, asOf: IsoDate): OutletRead[] {
  const found: OutletRead[] = [];
  for (const { before, behind, plain = false, needs, unless, reports = false } of FRAMES) {
    if (needs?.test(text) === false) continue;
    for (const { 0: lead, index } of text.matchAll(before)) {
      if (unless?.test(text.slice(Math.max(0, index - 40), index)) === true) continue;
      const name = longestRun(text, index + lead.length, MAX_NAME_WORDS, (typed, end) => {
        const outlet = catalogue.outlets.find(typed);
        behind.lastIndex = end;
        const rest = outlet === null ? null : behind.exec(text);
        return outlet !== null && rest !== null && (plain || isNamed(typed, text, catalogue))
          ? { outlet: outlet.name, end: end + rest[0].length }
          : null;
      });
      if (name === null) continue;
      const { outlet, end } = name.value;
      if (reports && ITSELF.test(text.slice(end))) continue;
      const days = reports ? daysOfReport(text, end, { today: asOf, newest: catalogue.newest }) : null;
      const span = { start: index, end };
      found.push({ outlet, spans: days === null ? [span] : [span, days.span], days: days?.days ?? null });
    }
  }
  return outermost(found, ({ spans: [span] }) => span);
}
