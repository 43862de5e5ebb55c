/** What of an answer is worth telling a reader beside its passages. The JSON row has all of it. */

import { fold, stemWord } from '../index/analyze.ts';
import type { AskAnswer } from './answer.ts';

/** Verbs that say nothing of what a question is about: that no passage has them tells nobody why there is no answer. */
const LIGHT = new Set(
  (
    'come comes came coming go goes went gone going get gets got gotten getting give gives gave given giving ' +
    'take takes took taken taking make makes made making put puts putting set sets setting keep keeps kept keeping ' +
    'bring brings brought bringing let lets letting begin begins began begun beginning start starts started starting ' +
    'continue continues continued continuing happen happens happened happening occur occurs occurred occurring ' +
    'become becomes became becoming seem seems seemed seeming appear appears appeared appearing ' +
    'remain remains remained remaining turn turns turned turning try tries tried trying use uses used using ' +
    'need needs needed needing want wants wanted wanting suppose supposes supposed supposedly allow allows allowed ' +
    'allowing able unable mean means meant involve involves involved involving exist exists existed existing ' +
    'empezar empieza empezó comenzar comienza comenzó suceder sucede sucedió ocurrir ocurre ocurrió pasar pasa pasó ' +
    'ir va van iba fue venir viene vino hacer hace hizo hicieron dar da dio dieron tener tiene tuvo tenía ' +
    'poder puede pueden pudo deber debe deben debía seguir sigue siguió quedar queda quedó poner pone puso ' +
    'llevar lleva llevó volver vuelve volvió haber permitir permite permitido'
  ).split(' '),
);

const TAKES_PLACE = /\b(?:take|takes|took|taken|taking) place\b/i;

type Told = Pick<AskAnswer, 'uncovered' | 'expanded'>;

/** The words nothing covers without those of little meaning, and of what else was searched for what was met. */
export function told({ question, uncovered, expanded, passages }: AskAnswer): Told {
  const isLight = (word: string) => LIGHT.has(word) || (word === 'place' && TAKES_PLACE.test(question));
  const printed = new Set(passages.flatMap(({ text }) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  /** A form of the word: "soldiers" of "soldier". A stem alone has also "heard" for "hearing". */
  const isMet = (other: string) => {
    const word = fold(other);
    const begins = word.length > 3 ? word.slice(0, -1) : word;
    const stem = stemWord(word, 'en');
    return printed.has(word) || [...printed].some((each) => each.startsWith(begins) && stemWord(each, 'en') === stem);
  };
  return {
    uncovered: uncovered.filter((word) => !isLight(word)),
    expanded: expanded
      .map(({ word, as }) => ({
        word,
        as: as.filter(isMet),
      }))
      .filter(({ as }) => as.length > 0),
  };
}
