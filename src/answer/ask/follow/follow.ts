/** A turn and the answer before it → the question as read, with what it is looked for by; `null` where it begins anew. */

import type { Article } from '../../../corpus/article.ts';
import type { EncodedQuestion } from '../../../encoder/encoder.ts';
import { DIMENSIONS } from '../../../encoder/late-interaction.ts';
import type { Passage } from '../../../index/passages/passage.ts';
import type { PassageIndex } from '../../../index/passages/passage-index.ts';
import type { PeopleIndex } from '../../../index/people/people.ts';
import { terms } from '../../../text/analyze.ts';
import type { Span } from '../../../text/span.ts';
import type { AskRequest, Behind, Filter, Followed } from '../../answer.ts';
import { passes } from '../../filter.ts';
import { sameOutlet } from '../../../corpus/outlets/outlets.ts';
import { queryOf, termsFor } from '../lexical.ts';
import type { Meaning } from '../read.ts';
import type { Catalogue } from '../understand/catalogue.ts';
import { languageOf } from '../understand/scene.ts';
import { capped, without } from '../understand/text.ts';
import { understand } from '../understand/understand.ts';
import { isOwn, isWhole, leans, surelyLeans, type Against } from './lean.ts';
import type { Shown } from './place.ts';
import { wholeQuestion, type Alike, type WholeQuestion } from './reading.ts';
import { readTurn, type Turn } from './turn.ts';

/** What a talk is about. */
export type Ground = Readonly<{
  catalogue: Catalogue;
  index: PassageIndex;
  people: PeopleIndex | null;
  meaning: Meaning | null;
}>;

/** A turn that leans on what was asked and answered before. */
export type FollowUp = Readonly<{
  /** The whole question. */
  whole: WholeQuestion;
  /** What was typed, and its own words. */
  typed: string;
  own: string;
  /** What holds beside the options given: read in the turn, else as it held for the question before. */
  filter: Filter;
  shown: Shown;
  /** Another outlet is asked for, and there is none that prints anything of the matter. */
  noOther: boolean;
}>;

/** From this probability on a turn leans. */
const LEANS_FROM = 0.5;
/** Passages looked through for another outlet. */
const OTHERS = 200;

/** Reads a turn in its talk. */
export async function followUp(request: AskRequest, followed: Followed, ground: Ground): Promise<FollowUp | null> {
  const { catalogue, index, people } = ground;
  const text = capped(request.question);
  const language = languageOf(`${text} ${followed.question}`);
  const turn = readTurn(text, language);
  const passages = followed.passages.flatMap((id) => passageOf(id, index) ?? []);
  // What a whole question says beyond its form was fitted on English ones.
  if (language === 'es' && isWhole(turn) && !surelyLeans(turn)) return null;
  if (leans(turn, against(followed, passages, ground)) < LEANS_FROM) return null;
  const own = understand({ question: turn.bare, asOf: request.asOf }, catalogue);
  const { question, sentence } = followed;
  const whole: WholeQuestion = own.listed
    ? { text: question, as: own.filter.source === undefined ? 'time' : 'outlet' }
    : wholeQuestion(turn, {
        ...{ question, sentence, language, people, vocabulary: catalogue.vocabulary },
        answer: followed.short ?? sentence,
        alike: await alikeness(turn, question, speaks(ground.meaning, language)),
      });
  const filter = filterOf(turn, own.filter, followed, passages, request.without, index);
  return {
    ...{ whole, filter, typed: text, own: ownWords(turn, whole.text, language) },
    shown: { passages, again: turn.asksWho },
    noOther: lacksOther(turn, request.source ?? filter.source),
  };
}

/** The same of a turn that was read before: its question is the whole one, its filter is given with it. */
export function readBefore(
  { question, source, any }: AskRequest,
  { typed, passages }: Behind,
  index: PassageIndex,
): FollowUp {
  const text = capped(typed);
  const language = languageOf(`${text} ${question}`);
  const turn = readTurn(text, language);
  return {
    ...{ typed: text, own: ownWords(turn, question, language), filter: {} },
    whole: { text: question, as: 'before' },
    shown: { passages: passages.flatMap((id) => passageOf(id, index) ?? []), again: turn.asksWho },
    noOther: any?.includes('source') !== true && lacksOther(turn, source),
  };
}

/** What a turn asks for by its own words; "and in the other outlet?" only says where, and asks for the whole question there. */
function ownWords(turn: Turn, whole: string, language: string): string {
  if (turn.otherOutlet === null) return turn.bare;
  const rest = readTurn(without(turn.bare, [turn.otherOutlet]), language);
  return rest.words.some(isOwn) ? rest.bare : whole;
}

const lacksOther = ({ otherOutlet: asked }: Turn, source: string | undefined) => asked !== null && source === undefined;

/** What a turn is held against to tell whether it leans. */
export function against({ question }: Followed, [first]: readonly Passage[], ground: Ground): Against {
  const shown = first === undefined ? [] : [first.article.title ?? '', first.article.text];
  return {
    ...{ question, vocabulary: ground.catalogue.vocabulary, index: ground.index },
    shown: new Set(shown.flatMap((text) => terms(text, first?.article.language ?? 'en'))),
  };
}

/** The encoder, where it was trained on a language. */
function speaks(meaning: Meaning | null, language: string): Meaning | null {
  return meaning?.encoder.manifest.languages.includes(language) === true ? meaning : null;
}

/** The passage of an id; `null` when it is gone. */
export function passageOf(id: string, index: PassageIndex): Passage | null {
  const article = index.ofArticle(id.slice(0, id.lastIndexOf('#')) as Article['id']);
  if (article === null) return null;
  return index.passages.slice(article.from, article.to).find((passage) => passage.id === id) ?? null;
}

function filterOf(
  turn: Turn,
  own: Filter,
  followed: Followed,
  shown: readonly Passage[],
  without: Filter['without'],
  index: PassageIndex,
): Filter {
  const days = own.after ?? own.before;
  const other = turn.otherOutlet === null ? undefined : otherOutlet(followed, shown, without, index);
  return {
    source: own.source ?? other ?? (turn.otherOutlet === null ? (followed.source ?? undefined) : undefined),
    // An author writes for his outlet: of another one there would be nothing.
    author: own.author ?? (turn.otherOutlet === null ? (followed.author ?? undefined) : undefined),
    after: days === undefined ? (followed.after ?? undefined) : own.after,
    before: days === undefined ? (followed.before ?? undefined) : own.before,
  };
}

/** Another outlet than that of the passage shown first: of the others shown, else of what the question before finds. */
function otherOutlet(
  { question }: Followed,
  shown: readonly Passage[],
  without: Filter['without'],
  index: PassageIndex,
): string | undefined {
  const first = shown[0]?.article.source ?? null;
  const isOther = ({ article }: Passage) =>
    article.source !== null && (first === null || !sameOutlet(article.source, first)) && passes(article, { without });
  const [other] = shown.filter(isOther);
  if (other?.article.source != null) return other.article.source;
  const query = queryOf(question, languageOf(question), index);
  const [found] = index.search(termsFor(query, question, index), OTHERS, isOther);
  return found === undefined ? undefined : (index.passages[found.passage]?.article.source ?? undefined);
}

/** How alike words of a turn and of a question are, by their vectors; `null` where there are none. */
async function alikeness(turn: Turn, question: string, meaning: Meaning | null): Promise<Alike | null> {
  if (meaning === null || !turn.starts) return null;
  const encoded = await Promise.all([meaning.encoder.question(turn.bare), meaning.encoder.question(question)]).catch(
    () => null,
  );
  if (encoded === null) return null;
  const [own, before] = encoded;
  return (ofTurn, ofQuestion) => {
    const rows = tokensIn(own, ofTurn);
    const columns = tokensIn(before, ofQuestion);
    if (rows.length === 0 || columns.length === 0) return -1;
    const best = rows.map((row) => Math.max(...columns.map((column) => cosine(own, row, before, column))));
    return best.reduce((sum, one) => sum + one, 0) / best.length;
  };
}

function tokensIn({ tokens }: EncodedQuestion, { start, end }: Span): number[] {
  return tokens.flatMap((token, at) =>
    token.end > token.start && token.start >= start && token.end <= end ? [at] : [],
  );
}

function cosine(a: EncodedQuestion, row: number, b: EncodedQuestion, column: number): number {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at++)
    sum += (a.vectors[row * DIMENSIONS + at] as number) * (b.vectors[column * DIMENSIONS + at] as number);
  return sum;
}
