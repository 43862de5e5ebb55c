/** "What did X say about Y": the passages that print words of X. */

import { CUE_VERBS } from '../extract/tables/cues.ts';
import { findPeople, spoke } from '../index/find-person.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { PeopleIndex, PersonEntry } from '../index/people.ts';
import type { Query } from '../index/query.ts';
import type { CandidateView, Pool } from '../index/view.ts';

/** In Spanish who is asked about stands behind the verb of saying. */
const ASKED_IN_SPANISH =
  /(?<!\p{L})qué (?:ha |han )?(?<verb>dijo|dicho|dice|dijeron|declaró|declarado|afirmó|afirmado|opina|piensa|explicó|explicado|advirtió|anunció|anunciado|respondió|respondido|aseguró|comentó|pidió|prometió|exigió) (?<who>[^?,;:]{2,80}?)(?= (?:sobre|acerca|de que|del?|en|a|al|por|para|tras|cuando)\b|[?,;:]|$)/iu;
/** In English between the auxiliary and the verb. */
const ASKED =
  /\b(?:what|how) (?:did|does|do|has|have|is|was|were|are) (?<who>[^?,;:]{2,80}?) (?<verb>say|said|saying|tell|told|telling|thinks?|claim|claimed|call|called|respond|responded|react|reacted|reply|replied|describe|described|promise|promised|announce|announced|argue|argued|warn|warned|comment|commented|state|stated|explain|explained|deny|denied|demand|demanded)\b/i;
/** Verbs that ask for words alone: a promise or a denial may be told without any. */
const WORDS_ALONE =
  /^(?:say|said|saying|tell|told|telling|thinks?|comment|commented|state|stated|di[jc].*|declar.*|afirm.*|opina|piensa|explicó|explicado|aseguró|comentó)$/i;
/** More passages than these of those asked about are not looked at beside those the words find. */
const MAX_PASSAGES = 100;
/** A statement is about the topic when it meets at least this share of the topic's words, weighted by rarity. */
const ENOUGH = 0.5;

const matchOf = (text: string) => ASKED.exec(text) ?? ASKED_IN_SPANISH.exec(text);

/** Whose words a question asks for, as typed; `null` when for nobody's. */
export function speakerAsked(text: string): string | null {
  return matchOf(text)?.groups?.['who'] ?? null;
}

/** The words of somebody that a question asks for. */
export type Said = Readonly<{
  /** Who is asked about, as typed. */
  who: string;
  /** All passages, by number, that print words of his; of a name that several share, of any of them. */
  passages: ReadonlySet<number>;
  /** Only his words can answer: nothing is asked but what he said, and the articles know him. */
  only: boolean;
  /** Whether a word of the question, by where it begins, says what the words are to be about. */
  isTopic(start: number): boolean;
}>;

/** Reads "What did X say about Y"; `null` when the question asks for nobody's words, or for those of somebody unknown. */
export function saidBy(text: string, index: PassageIndex, people: PeopleIndex | null): Said | null {
  const match = matchOf(text);
  const who = match?.groups?.['who'];
  if (people === null || match === null || who === undefined) return null;
  const speakers = findPeople(people, who, spoke);
  if (speakers.length === 0 && findPeople(people, who, () => true).length === 0) return null;
  const end = match.index + match[0].length;
  return {
    who: who.replace(/^(?:the|el|la) /i, ''),
    passages: new Set(speakers.flatMap((speaker) => passagesOf(speaker, index))),
    only: WORDS_ALONE.test(match.groups?.['verb'] ?? ''),
    isTopic: (start) => start < match.index || start >= end,
  };
}

/** The passages of {@link Said} worth a look whether or not the words find them. */
export function firstOf({ passages }: Said): number[] {
  return [...passages].slice(0, MAX_PASSAGES);
}

function passagesOf({ quotes, recounted, reported }: PersonEntry, index: PassageIndex): number[] {
  return [...quotes, ...recounted, ...reported].flatMap(
    ({ article, start, end }) => index.passageAt(article, start, end) ?? [],
  );
}

/** Which of somebody's words are about the topic, and which words of the topic none of them meets. */
export type OnTopic = Readonly<{ passages: ReadonlySet<number>; unmet: ReadonlySet<number> }>;

/**
 * Looks for the topic in what somebody said: in the passage that prints his words, the title or the first paragraph of its
 * article.
 * @param topic by their place among the question's words
 */
export function onTopic(said: Said, topic: readonly number[], { query, index, candidates }: Pool): OnTopic {
  const views = candidates.filter(({ passage }) => said.passages.has(passage) || tellsOf(said, passage, index));
  const meets = new Map(views.map((view) => [view, topic.filter((place) => isMet(place, view, query, index))]));
  const rarity = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (query.words[place]?.rarity ?? 0), 0);
  const enough = ENOUGH * rarity(topic);
  const about = views.filter((view) => rarity(meets.get(view) ?? []) >= enough);
  const met = new Set([...meets.values()].flat());
  return {
    passages: new Set(about.map(({ passage }) => passage)),
    unmet: new Set(topic.filter((place) => !met.has(place))),
  };
}

/** A verb behind a name: "Ana Roe, the mayor, has also called". */
const VERB_BEHIND = /^(?:,[^,.;]{1,60},)?(?: (?:has|had|also|then|later|recently))* (\p{L}+)/u;
/** Before a surname, the first name of somebody. */
const FIRST_NAME = /(?:^|\s)\p{Lu}[^\s.]{0,30} $/u;

/** True where a passage has him call, blame or praise something: his words, though neither quoted nor reported in full. */
function tellsOf({ who }: Said, passage: number, index: PassageIndex): boolean {
  const { article, start, end } = index.passages[passage] ?? {};
  const surname = who.slice(who.lastIndexOf(' ') + 1);
  if (article === undefined) return false;
  const pieces = article.text.slice(start, end).split(surname);
  return pieces.slice(1).some((behind, at) => {
    const before = (pieces[at] ?? '').slice(-who.length);
    const isHim = `${before}${surname}`.endsWith(who) || !FIRST_NAME.test(before);
    return isHim && CUE_VERBS.has(VERB_BEHIND.exec(behind)?.[1] ?? '');
  });
}

function isMet(place: number, { met, article }: CandidateView, query: Query, index: PassageIndex): boolean {
  if ((met[place] ?? 0) > 0 || (article.titleMet[place] ?? 0) > 0) return true;
  const first = index.tokens(index.articles[article.number]?.from ?? -1);
  return (query.words[place]?.terms ?? []).some(({ term }) => first.includes(term));
}
