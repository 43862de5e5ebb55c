/** "What did X say about Y": whose words are asked for. */

/** Whose words a question asks for. */
export type Said = Readonly<{
  /** Who, as typed. */
  who: string;
  /** What the words are to be about, as typed; `null` when nothing is said of it. */
  about: string | null;
  /** Only words can answer: a promise or a denial may be told without any. */
  wordsAlone: boolean;
}>;

/** In English the name stands between the auxiliary and the verb. */
const ASKED =
  /(?<![\p{L}\p{N}])(?:what|how) (?:else |exactly )?(?:(?:did|does|do|has|have|had) (?<who>[^?,;:\s][^?,;:]{1,79}?) (?<verb>say|said|tell|told|thinks?|claim|claimed|call|called|respond|responded|react|reacted|reply|replied|answer|answered|describe|described|promise|promised|announce|announced|argue|argued|warn|warned|comment|commented|state|stated|explain|explained|deny|denied|demand|demanded|admit|admitted|accuse|accused|insist|insisted|suggest|suggested|predict|predicted|tweet|tweeted|ask|asked|urge|urged|mention|mentioned)|(?:is|are|was|were) (?<saying>[^?,;:\s][^?,;:]{1,79}?) (?:saying|telling|claiming))(?![\p{L}\p{N}])/iu;
/** In Spanish behind the verb. */
const ASKED_IN_SPANISH =
  /(?<!\p{L})qué (?:ha |han )?(?<verb>dijo|dicho|dice|dijeron|declaró|declarado|afirmó|afirmado|opina|piensa|explicó|explicado|advirtió|anunció|anunciado|respondió|respondido|aseguró|comentó|pidió|prometió|exigió) (?<who>[^?,;:\s][^?,;:]{1,79}?)(?= (?:sobre|acerca de|de|del|en|a|al|por|para|tras|cuando|que|cómo)(?!\p{L})|[?,;:]|$)/iu;

/** Words that no name of a person or an institution holds: then a clause was taken for one. */
const CLAUSE =
  /(?<![\p{L}\p{N}])(?:that|which|who|whom|when|where|while|if|to|into|going|gets?|put|putting|it|he|she|they|you|we|i|is|was|were|would|él|ella|ellos|usted)(?![\p{L}\p{N}])/iu;
const MAX_NAME_WORDS = 8;
const ADVERB = / (?:first|also|then|later|once|initially|ever|reportedly|really|just|recently|even)$/i;
const WORDS_ALONE =
  /^(?:say|said|tell|told|thinks?|comment|commented|state|stated|di[jc].*|declar.*|afirm.*|opina|piensa|explicó|explicado|aseguró|comentó)$/iu;
const EDGES = /^[\s,;:.?!]+|[\s,;:.?!]{1,99}$/g;

/** Reads whose words are asked for; `null` when nobody's are. */
export function readSaid(text: string): Said | null {
  const match = ASKED.exec(text) ?? ASKED_IN_SPANISH.exec(text);
  const { who: asked, saying, verb = 'say' } = match?.groups ?? {};
  const who = (asked ?? saying)?.replace(ADVERB, '');
  if (match === null || who === undefined) return null;
  if (CLAUSE.test(who) || who.split(' ').length > MAX_NAME_WORDS) return null;
  const about = text
    .slice(match.index + match[0].length)
    .replace(EDGES, '')
    .replace(/^(?:about|on|of|regarding|sobre|acerca de|del?) /i, '');
  return { who, about: about === '' ? null : about, wordsAlone: WORDS_ALONE.test(verb) };
}
