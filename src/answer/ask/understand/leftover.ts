/** What is left of a question when the words are taken out that say of which articles it is asked. */

const PIECES =
  '(?:articles?|stories|story|coverage|reporting|reports?|news|headlines?|pieces?|passages?|anything|something|everything|information|artículos?|noticias?|notas?|reportajes?)';
const ABOUT = '(?:about|on|of|regarding|concerning|sobre|acerca de|de|del)';

/** Beginnings that only led to those words, the matter right behind: "What do … say about", "Show me … about". */
const LEFTOVERS: readonly RegExp[] = [
  new RegExp(
    `^(?:what|how) (?:else )?(?:do|does|did|has|have|is|was|were|are) (?:they |it |been |the |any |${PIECES} )*(?:say|says|said|reported|report|written|write|published|being said|mention) ${ABOUT} `,
    'iu',
  ),
  /^(?:what|how) (?:about|regarding|concerning) /i,
  /^what (?:was|were|is|has been|have been) (?:reported|said|written|published|printed) (?:about|on) /i,
  new RegExp(
    `^(?:please )?(?:can you |could you )?(?:show|give|find|list|get|tell|read)(?: me| us)?(?: all| any| the| some)*(?: ${PIECES})? ${ABOUT} `,
    'iu',
  ),
  new RegExp(
    `^(?:are|is|were|was|do you have|have you got)(?: there)?(?: any| some| an?| more)*(?: ${PIECES})? ${ABOUT} `,
    'iu',
  ),
  new RegExp(
    `^(?:which|what)(?: ${PIECES})?(?: (?:are|is|were|was))? (?:about|mentions?|mentioned|discuss(?:es|ed)?|talk(?:s|ed)? about|deals? with) `,
    'iu',
  ),
  new RegExp(`^(?:(?:all|any|the|only|las?|los?) )*${PIECES} ${ABOUT} `, 'iu'),
  /^(?:regarding|concerning|sobre|acerca de) (?=\S)/iu,
  /^about (?!(?:how|what|which|when|where|who|why|\d)(?![\p{L}\p{N}]))/iu,
  new RegExp(`^(?:in|from|according to|en|según) (?:(?:the|all|any|los|las) )*${PIECES}, `, 'iu'),
  new RegExp(`,? (?:in|from|of|according to|en|de|según) (?:(?:the|all|any|los|las) )*${PIECES}(?=[,.;:?!]*$)`, 'iu'),
  /^¿?qué (?:dicen|dice|hay|se dice|se sabe) (?:sobre|acerca de|del?) /iu,
];

/** Takes off a beginning that no longer leads anywhere. */
export function withoutLeftovers(text: string): string {
  let left = text;
  for (const leftover of LEFTOVERS) left = left.replace(leftover, '');
  return left;
}

/** Words that ask for articles, and nothing about what. */
const LISTING = new Set(
  (
    'what which whats are is was were the a an all any some only every everything anything me us please show give find list get see ' +
    'read tell can could you do does did have has there new recent latest newest first oldest article articles story stories ' +
    'news coverage report reports reported reporting piece pieces headline headlines passage passages published printed ' +
    'written write wrote say said s of in by from for to about on ' +
    'qué que cuáles son las los el la lo hay dame muéstrame lista todo todas todos artículo artículos noticia noticias nota notas ' +
    'reportaje reportajes publicado publicada publicados publicadas dijo dice publicó de del en por'
  ).split(' '),
);

/** True when nothing is asked but which articles there are. */
export function isNoMatter(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => LISTING.has(word));
}
