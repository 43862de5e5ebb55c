/** "What did X say about Y": the passages that print words of X. */

import { findPeople, spoke } from '../index/find-person.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { PeopleIndex, PersonEntry } from '../index/people.ts';

/** In Spanish who is asked about stands behind the verb of saying. */
const ASKED_IN_SPANISH =
  /(?<!\p{L})qué (?:ha |han )?(?:dijo|dicho|dice|dijeron|declaró|declarado|afirmó|afirmado|opina|piensa|explicó|explicado|advirtió|anunció|anunciado|respondió|respondido|aseguró|comentó|pidió|prometió|exigió) (?<who>[^?,;:]{2,80}?)(?= (?:sobre|acerca|de que|del?|en|a|al|por|para|tras|cuando)\b|[?,;:]|$)/iu;
/** In English between the auxiliary and the verb. */
const ASKED =
  /\b(?:what|how) (?:did|does|do|has|have|is|was|were|are) (?<who>[^?,;:]{2,80}?) (?:say|said|saying|tell|told|telling|thinks?|claim|claimed|call|called|respond|responded|react|reacted|reply|replied|describe|described|promise|promised|announce|announced|argue|argued|warn|warned|comment|commented|state|stated|explain|explained|deny|denied|demand|demanded)\b/i;
/** More passages than these of one speaker are not looked at beside those the words find. */
const MAX_PASSAGES = 100;

/** Whose words a question asks for, as typed; `null` when for nobody's. */
export function speakerAsked(text: string): string | null {
  return (ASKED.exec(text) ?? ASKED_IN_SPANISH.exec(text))?.groups?.['who'] ?? null;
}

/** Passages, by number, that print words of the person a question asks about; `null` when it asks about none. */
export function saidBy(text: string, index: PassageIndex, people: PeopleIndex | null): ReadonlySet<number> | null {
  const who = speakerAsked(text);
  if (people === null || who === null) return null;
  const speakers = findPeople(people, who, spoke);
  // A name that several share says nothing; the words decide.
  const [speaker] = speakers;
  if (!speaker || speakers.length > 1) return null;
  return new Set(passagesOf(speaker, index));
}

function passagesOf({ quotes, recounted, reported }: PersonEntry, index: PassageIndex): number[] {
  const said = [...quotes, ...recounted, ...reported].slice(0, MAX_PASSAGES);
  return said.flatMap(({ article, start, end }) => index.passageAt(article, start, end) ?? []);
}
