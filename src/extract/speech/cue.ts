/**
 * Saying verbs and their subjects, and which of them a quoted run belongs to. Works on one frame; who a subject is, is
 * somebody else's question.
 */

import type { Frame, Token } from './frame.ts';
import type { Mention } from './mention/mention.ts';
import { isTitle, personNoun } from './name/name.ts';
import {
  AUXILIARIES,
  BASE_FORMS,
  NOUN_FORMS,
  COMPLEMENT_WORDS,
  CUE_VERBS,
  OTHER_VERBS,
  PLAIN_CUES,
  SPEECH_NOUNS,
  SPEECH_VERBS,
} from './en/cues.ts';
import { FUNCTION_WORDS } from './en/roles.ts';

/** How a run found its source; the name is the evidence, from which confidence is read. */
export type Evidence =
  | 'tail-inverted'
  | 'tail'
  | 'according'
  | 'transcript'
  | 'signature'
  | 'lead'
  | 'colon'
  | 'possessive'
  | 'clause'
  | 'shared'
  | 'continued'
  | 'previous-sentence'
  | 'next'
  | 'previous-paragraph';

export type Attribution = Readonly<{
  /** Index into the frame's mentions, −1 for none. */
  mention: number;
  /** Token of the saying verb, −1 for none. */
  cue: number;
  evidence: Evidence;
}>;

/** A frame with what the rules look up all the time. */
export type Scene = Readonly<{
  text: string;
  frame: Frame;
  mentions: readonly Mention[];
  /** Mention that covers a token, else −1. */
  covering: Int32Array;
}>;

export function sceneOf(text: string, frame: Frame, mentions: readonly Mention[]): Scene {
  const covering = new Int32Array(frame.tokens.length).fill(-1);
  mentions.forEach((mention, index) => {
    for (let i = mention.from; i <= mention.to; i += 1) covering[i] = index;
  });
  return { text, frame, mentions, covering };
}

const WHEN = new Set(['when', 'if', 'once', 'unless', 'until', 'than', 'though', 'although']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'gets']);
const NOMINAL_BEFORE = new Set(
  'the a an his her their its this these those my our your of in such any no some by on for with from about after first second latest recent public several many'.split(
    ' ',
  ),
);
/** Also "a" and the "de" of names: what stands behind them opens no clause. */
const PREPOSITIONS = new Set(
  'in on at to with of for from by about against into over under between among during through via like toward towards near since until within without despite across behind beyond around upon a de'.split(
    ' ',
  ),
);
const SUBORDINATORS = new Set(
  'and but that as while when because if after before although though since so then where whereas whether than or once until'.split(
    ' ',
  ),
);

const BEFORE_BASE = new Set(
  'to would will can could may might must should did do does not also i we they you often always never sometimes even and or'.split(
    ' ',
  ),
);

/** Verbs that say something only together with the next word: "went on", "shot back", "put it". */
const MOVING: ReadonlyMap<string, string> = new Map([
  ['went', 'on'],
  ['goes', 'on'],
  ['going', 'on'],
  ['shot', 'back'],
  ['fired', 'back'],
  ['hit', 'back'],
  ['fires', 'back'],
  ['chimed', 'in'],
  ['weighed', 'in'],
  ['jumped', 'in'],
  ['put', 'it'],
  ['puts', 'it'],
  ['cut', 'in'],
  ['broke', 'in'],
  ['let', 'loose'],
  ['kept', 'saying repeating'],
  ['began', 'his her by with'],
  ['opened', 'by with'],
  ['closed', 'by with'],
]);

const at = (tokens: readonly Token[], i: number): Token | undefined => (i < 0 ? undefined : tokens[i]);
const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && words.has(token.lower);
const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'punct' && signs.includes(token.text);

/** Is the token a saying verb here, not a noun ("his call") or a passive ("was asked")? */
export function isCueVerb(scene: Scene, i: number): boolean {
  const { tokens } = scene.frame;
  const token = tokens[i];
  if (!token || token.kind !== 'word' || token.possessive || !(CUE_VERBS.has(token.lower) || MOVING.has(token.lower)))
    return false;
  if (token.capital && !(scene.frame.sentences[token.sentence]?.from === i)) return false;
  if ((scene.covering[i] ?? -1) >= 0) return false;
  const before = at(tokens, i - 1);
  if (
    before?.kind === 'word' &&
    (before.possessive || NOMINAL_BEFORE.has(before.lower)) &&
    !(/(?:ing|ed|said)$/.test(token.lower) && PREPOSITIONS.has(before.lower))
  )
    return false;
  const after = at(tokens, i + 1);
  if (MOVING.has(token.lower))
    return after?.kind === 'word' && (MOVING.get(token.lower) ?? '').split(' ').includes(after.lower);
  if (NOUN_FORMS.has(token.lower) && before !== undefined && !precedesThirdPerson(scene, i - 1, before)) return false;
  if (BASE_FORMS.has(token.lower)) return before !== undefined && takesBaseForm(scene, i - 1, before);
  if (after?.kind === 'word' && /^(?:of|from|by)$/.test(after.lower))
    return (
      /(?:ed|ing)$/.test(token.lower) ||
      PLAIN_CUES.has(token.lower) ||
      ['spoke', 'speaks', 'thought'].includes(token.lower)
    );
  return true;
}

/** "reports" and the like are verbs behind a singular subject only. */
function precedesThirdPerson(scene: Scene, i: number, before: Token): boolean {
  if (before.kind !== 'word') return true;
  const mention = scene.mentions[scene.covering[i] ?? -1];
  if (mention) return !mention.possessive && !mention.plural;
  return (
    ['who', 'which', 'that', 'it', 'also', 'and', 'now', 'often', 'then', 'still', 'never', 'always', 'only'].includes(
      before.lower,
    ) || before.lower.endsWith('ly')
  );
}

/** Can a verb without an ending follow: "to say", "would say", "they say"? */
function takesBaseForm(scene: Scene, i: number, before: Token): boolean {
  if (before.kind !== 'word') return false;
  if (BEFORE_BASE.has(before.lower) || before.lower.endsWith("n't")) return true;
  const mention = scene.mentions[scene.covering[i] ?? -1];
  return mention !== undefined && mention.plural && !mention.possessive;
}

/** "was asked", "has been described as": the subject is not who speaks. */
export function isPassive(scene: Scene, i: number): boolean {
  const { tokens } = scene.frame;
  const token = tokens[i];
  if (!token || /(?:ing|s)$/.test(token.lower) || ['said', 'wrote', 'spoke'].includes(token.lower))
    return /^said$/.test(token?.lower ?? '') && isWord(at(tokens, i - 1), BE);
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    const before = tokens[j];
    if (!before || before.kind !== 'word') return false;
    if (BE.has(before.lower)) return true;
    if (
      !/ly$/.test(before.lower) &&
      !['not', 'also', 'never', 'once', 'often', 'first', 'later', 'been', 'already', 'still', 'being'].includes(
        before.lower,
      )
    )
      break;
  }
  if (/ed$/.test(token.lower) && isWord(at(tokens, i - 1), WHEN)) return true; // "when pressed"
  if (
    [
      'asked',
      'told',
      'pressed',
      'questioned',
      'challenged',
      'accused',
      'quoted',
      'reminded',
      'known',
      'given',
    ].includes(token.lower)
  ) {
    const before = at(tokens, i - 1);
    if (
      !before ||
      isWord(before, new Set(['when', 'if', 'once', 'as', 'though', 'although', 'while', 'widely', 'better', 'best']))
    )
      return true;
    if (scene.frame.sentences[token.sentence]?.from === i) return true;
  }
  return false;
}

const isAdverb = (token: Token): boolean =>
  (token.lower.endsWith('ly') && token.lower.length > 4) || AUXILIARIES.has(token.lower);

const looksVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  (OTHER_VERBS.has(token.lower) ||
    CUE_VERBS.has(token.lower) ||
    (/[a-z]{2}ed$/.test(token.lower) && token.lower.length > 4));

/** Position behind an apposition or relative clause that begins with the comma at `comma`, or −1. */
function closingComma(tokens: readonly Token[], comma: number, limit: number): number {
  for (let j = comma + 1; j < Math.min(tokens.length, comma + limit); j += 1) {
    const token = tokens[j];
    if (!token || token.kind === 'run') return -1;
    if (isSign(token, ',—–)')) return j;
    if (isSign(token, '.?!;:')) return -1;
  }
  return -1;
}

/** Does a finite verb follow the mention, past an apposition, a relative clause or adverbs? Returns the verb's position or −1. */
function verbAfter(scene: Scene, index: number): number {
  const { tokens } = scene.frame;
  const mention = scene.mentions[index];
  if (!mention) return -1;
  let i = mention.to + 1;
  for (let hop = 0; hop < 4; hop += 1) {
    const token = tokens[i];
    if (!token) return -1;
    if (isSign(token, ',—–(') && hop < 3) {
      const close = closingComma(tokens, i, 45);
      if (close < 0) return -1;
      i = close + 1;
      continue;
    }
    if (looksVerb(token)) return i;
    if (token.kind === 'word' && isAdverb(token)) {
      i += 1;
      continue;
    }
    if (mention.kind === 'name' && (token.lower === 'of' || token.lower === 'from') && tokens[i + 1]?.capital) {
      // "Doe of North Carolina said"
      i += 1;
      while (tokens[i]?.kind === 'word' && tokens[i]?.capital) i += 1;
      continue;
    }
    return -1;
  }
  return looksVerb(tokens[i]) ? i : -1;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'former', 'then']);

/** Is the mention an apposition to the name before the comma: "Doe, the mayor"? Not in "after meeting Doe, the mayor said". */
export function isApposition(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index];
  if (!mention || mention.kind === 'pronoun') return false;
  const { tokens } = scene.frame;
  if (!isSign(at(tokens, mention.from - 1), ',')) return false;
  const outer = scene.covering[mention.from - 2] ?? -1;
  const name = outer >= 0 ? scene.mentions[outer] : undefined;
  if (!name || name.to !== mention.from - 2 || name.possessive) return false;
  if (
    mention.kind === 'name' &&
    !(name.kind === 'nominal' && name.what === 'person' && !name.plural && mention.entity?.kind === 'person')
  )
    return false;
  if (mention.kind === 'nominal' && (name.kind !== 'name' || mention.what !== 'person')) return false;
  const before = at(tokens, name.from - 1);
  if (!before || before.sentence !== (tokens[name.from]?.sentence ?? 0) || before.kind !== 'word') return true;
  return (
    SUBORDINATORS.has(before.lower) ||
    CUE_VERBS.has(before.lower) ||
    ['of', 'for', 'from', 'by', 'to', 'with'].includes(before.lower)
  );
}

/** Could the mention be the subject of its clause, judged by what stands before it? */
function opensClause(scene: Scene, index: number): boolean {
  const { tokens } = scene.frame;
  const mention = scene.mentions[index];
  if (!mention || mention.possessive) return false;
  const token = tokens[mention.from];
  let before = at(tokens, mention.from - 1);
  if (before?.kind === 'word' && DETERMINERS.has(before.lower)) before = at(tokens, mention.from - 2);
  if (!before || !token || before.sentence !== token.sentence) return true;
  if (before.kind === 'run') return true;
  if (before.kind === 'punct') return !isApposition(scene, index);
  if (SUBORDINATORS.has(before.lower) && before.lower !== 'than') return true;
  if (PREPOSITIONS.has(before.lower)) return false;
  if (looksVerb(before) && !CUE_VERBS.has(before.lower)) return false;
  return true;
}

/** Not a clause within a clause: "that Doe lied", "said Doe lied", "which Doe denied". */
function opensMainClause(scene: Scene, index: number): boolean {
  const { tokens } = scene.frame;
  const mention = scene.mentions[index];
  const before = mention && at(tokens, mention.from - 1);
  if (!before || before.sentence !== tokens[mention.from]?.sentence || before.kind !== 'word') return true;
  return ['and', 'but', 'so', 'then'].includes(before.lower) || before.lower.endsWith('ly');
}

/** First token of the sentence of token `i`. */
const sentenceFrom = (scene: Scene, i: number): number =>
  scene.frame.sentences[scene.frame.tokens[i]?.sentence ?? 0]?.from ?? 0;

/** The nearest clause subject left of `i` that has a verb of its own at or before `i`; else the nearest that opens a clause. */
function clauseSubject(scene: Scene, i: number, main = false): number {
  const { tokens } = scene.frame;
  const floor = Math.max(sentenceFrom(scene, i), i - 90);
  let fallback = -1;
  let inner = -1;
  for (let j = i - 1; j >= floor; j -= 1) {
    const index = scene.covering[j] ?? -1;
    if (index < 0) continue;
    const mention = scene.mentions[index];
    if (!mention) continue;
    j = mention.from;
    if (!opensClause(scene, index)) continue;
    const verb = verbAfter(scene, index);
    if (verb === i && tokens[i]?.lower.endsWith('ing') === true) continue; // "a statement saying" has another subject
    if (verb >= 0 && verb <= i && (!main || opensMainClause(scene, index))) return index;
    if (verb >= 0 && verb <= i) inner = index;
    fallback = index;
  }
  return inner >= 0 ? inner : fallback;
}

/**
 * The subject of the verb at `verb`.
 * @returns index into the mentions, or −1
 */
export function subjectOf(scene: Scene, verb: number): number {
  const index = bareSubject(scene, verb);
  return index < 0 ? index : named(scene, index);
}

/** The "who" that stands for the subject right before the verb, "Doe, who later said", "who won and said"; −1 for none. */
export function relativeSubject(scene: Scene, verb: number): number {
  const { tokens } = scene.frame;
  const floor = Math.max(sentenceFrom(scene, verb), verb - 30);
  let joined = false;
  for (let i = verb - 1; i >= floor; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return -1;
    if (RELATIVES.has(token.lower)) return i;
    if (token.lower === 'and') joined = true;
    else if (!joined && !isAdverb(token)) return -1;
  }
  return -1;
}

const JOINING = new Set(['and', 'or']);
const RELATIVES = new Set(['who']);

function bareSubject(scene: Scene, verb: number): number {
  const { tokens } = scene.frame;
  const floor = Math.max(sentenceFrom(scene, verb), verb - 90);
  const word = tokens[verb]?.lower ?? '';
  const participle = word.endsWith('ing');
  if (participle && isWord(at(tokens, verb - 1), JOINING)) {
    // "with Doe tweeting that it rained and asking why"
    for (let j = verb - 2; j >= floor; j -= 1)
      if (tokens[j]?.lower.endsWith('ing') === true && isCueVerb(scene, j)) return bareSubject(scene, j);
  }
  let i = verb - 1;
  let crossed = false;
  let coordinated = false;
  let inner = -1;
  while (i >= floor) {
    const token = tokens[i];
    if (!token) break;
    const index = scene.covering[i] ?? -1;
    const mention = index >= 0 ? scene.mentions[index] : undefined;
    if (mention) {
      const before = at(tokens, mention.from - 1);
      const inSentence = before !== undefined && mention.from > floor;
      if (mention.possessive) {
        i = mention.from - 1;
        continue;
      }
      if (participle && i === verb - 1 && inSentence && before.lower === 'with') return index;
      if (
        inSentence &&
        before.kind === 'word' &&
        PREPOSITIONS.has(before.lower) &&
        !(i === verb - 1 && mention.kind === 'pronoun')
      ) {
        // "the senator from Ohio said": the phrase before the preposition governs it
        const outer = scene.covering[mention.from - 2] ?? -1;
        const outerMention = outer >= 0 ? scene.mentions[outer] : undefined;
        if (
          !crossed &&
          !coordinated &&
          !participle &&
          outerMention &&
          !outerMention.possessive &&
          ['of', 'for', 'from', 'with', 'at', 'in'].includes(before.lower) &&
          !PREPOSITIONS.has(at(tokens, outerMention.from - 1)?.lower ?? '')
        )
          return outer;
        i = mention.from - 2;
        crossed = true;
        continue;
      }
      if (participle) return clauseSubject(scene, verb, true);
      if (coordinated) {
        if (opensClause(scene, index) && (verbAfter(scene, index) >= 0 || mention.from === floor)) {
          // "Doe said that Roe was wrong and added": one who says is joined to one who says
          if (!SPEECH_VERBS.has(word) || !isComplement(scene, index)) return index;
          if (inner < 0) inner = index;
        }
        i = mention.from - 1;
        continue;
      }
      if (inSentence && before.kind === 'word' && looksVerb(before) && !SPEECH_VERBS.has(before.lower) && crossed) {
        i = mention.from - 1;
        continue;
      }
      if (mention.kind === 'nominal' && before?.lower === 'and') {
        // "Doe, professor of law and author of “…,” said"
        const name = appositionOf(scene, index);
        if (name >= 0) return name;
      }
      if (mention.kind === 'nominal' && isSign(before, ',') && crossed) {
        // an apposition: "Doe, the former mayor, said"
        const outer = scene.covering[mention.from - 2] ?? -1;
        const name = outer >= 0 ? scene.mentions[outer] : undefined;
        if (name && name.kind === 'name' && name.to === mention.from - 2 && !name.possessive) return outer;
      }
      return index;
    }
    if (token.kind === 'run') {
      i -= 1;
      crossed = true;
      continue;
    }
    if (isSign(token, ',)—–')) {
      // an apposition, a relative clause or an adverbial closes here
      if (!participle && !coordinated) {
        const open = openingComma(scene, i, floor, token.text);
        if (open >= 0 && !(looksVerb(tokens[open + 1]) && !/ed$/.test(tokens[open + 1]?.lower ?? ''))) {
          const index = scene.covering[open - 1] ?? -1;
          const mention = index >= 0 ? scene.mentions[index] : undefined;
          if (mention && mention.to === open - 1 && !mention.possessive) {
            const before = at(tokens, mention.from - 1);
            const governed = mention.from > floor && before?.kind === 'word' && PREPOSITIONS.has(before.lower);
            if (!governed) return appositionHead(scene, index, open, i);
            const outer = scene.covering[mention.from - 2] ?? -1;
            if (
              outer >= 0 &&
              scene.mentions[outer] &&
              !scene.mentions[outer].possessive &&
              !PREPOSITIONS.has(at(tokens, scene.mentions[outer].from - 1)?.lower ?? '')
            )
              return outer;
          }
        }
      }
      crossed = true;
      i -= 1;
      continue;
    }
    if (token.kind === 'word') {
      if (RELATIVES.has(token.lower)) {
        const index = scene.covering[i - 1] ?? -1;
        const back = index >= 0 ? index : (scene.covering[i - 2] ?? -1);
        if (back >= 0) return back;
      }
      if ((token.lower === 'which' || token.lower === 'that') && !crossed && i === verb - 1) {
        const back = scene.covering[i - 1] ?? -1;
        const further = back >= 0 ? back : (scene.covering[i - 2] ?? -1);
        if (further >= 0) return further;
      }
      if (token.lower === 'and' || token.lower === 'but' || token.lower === 'or' || token.lower === 'then')
        coordinated = true;
      else if (!isAdverb(token)) {
        crossed = true;
        if (looksVerb(token) || token.lower === 'to') coordinated = true;
      }
    }
    i -= 1;
  }
  return inner >= 0 ? inner : clauseSubject(scene, verb, participle);
}

/** Is the mention the subject of what somebody said: "Doe said that Roe …", "Doe said Roe …"? */
function isComplement(scene: Scene, index: number): boolean {
  const { tokens } = scene.frame;
  const from = scene.mentions[index]?.from ?? 0;
  const before = at(tokens, from - 1);
  const verb = before?.lower === 'that' ? at(tokens, from - 2) : before;
  return isWord(verb, SPEECH_VERBS);
}

/** The name before the comma that a list of roles began with: "Doe, professor of law and author" → Doe; −1 for none. */
function appositionOf(scene: Scene, index: number): number {
  const { tokens } = scene.frame;
  const from = scene.mentions[index]?.from ?? 0;
  for (let j = from - 2; j >= Math.max(sentenceFrom(scene, from), from - 14); j -= 1) {
    const token = tokens[j];
    if (isSign(token, ',')) {
      const outer = scene.covering[j - 1] ?? -1;
      const name = scene.mentions[outer];
      const fits = name?.kind === 'name' && name.to === j - 1 && !name.possessive && name.entity?.kind === 'person';
      return fits && personNoun(tokens[j + 1]?.lower ?? '') && opensClause(scene, outer) ? outer : -1;
    }
    if (token?.kind !== 'word' || looksVerb(token)) return -1;
  }
  return -1;
}

/** "the mayor, Jane Doe, …" → Jane Doe: a role stands back behind the name set beside it. */
export function named(scene: Scene, index: number): number {
  const mention = scene.mentions[index];
  if (mention?.kind !== 'nominal' || mention.what !== 'person' || mention.plural || mention.possessive) return index;
  if (!isSign(scene.frame.tokens[mention.to + 1], ',')) return index;
  const inner = mentionFrom(scene, mention.to + 2);
  const name = inner >= 0 ? scene.mentions[inner] : undefined;
  if (name?.kind !== 'name' || name.entity?.kind !== 'person' || name.possessive) return index;
  const after = scene.frame.tokens[name.to + 1];
  return !after || after.kind !== 'word' || CUE_VERBS.has(after.lower) ? inner : index;
}

/** The subject a verb has behind it: "…, said Jane Doe, the mayor". Not in "Doe, the mayor, said the bridge was safe". */
export function invertedSubject(scene: Scene, verb: number): number {
  const { tokens } = scene.frame;
  const before = at(tokens, verb - 1);
  const word = tokens[verb]?.lower ?? '';
  if (!SPEECH_VERBS.has(word) || word.endsWith('ing') || NEVER_INVERTED.has(word)) return -1;
  if (isSign(before, ',') && opensApposition(scene, verb - 1)) return -1;
  if (before && before.kind !== 'run' && !isSign(before, ',—–-') && before.sentence === tokens[verb]?.sentence)
    return -1;
  const index = phraseAt(scene, verb + 1);
  const mention = scene.mentions[index];
  if (!mention || mention.possessive) return -1;
  const after = tokens[mention.to + 1];
  if (
    after &&
    after.sentence === tokens[verb]?.sentence &&
    after.kind === 'word' &&
    (looksVerb(after) || AUXILIARIES.has(after.lower))
  )
    return -1;
  return named(scene, index);
}

const NEVER_INVERTED = new Set([
  'told',
  'tell',
  'tells',
  'accused',
  'urged',
  'reminded',
  'informed',
  'warned',
  'assured',
  'advised',
]);

/** Does the comma close an apposition or a relative clause of a name: "Doe, who runs the shop, said"? */
function opensApposition(scene: Scene, close: number): boolean {
  const open = openingComma(scene, close, sentenceFrom(scene, close), ',');
  const index = scene.covering[open - 1] ?? -1;
  const mention = scene.mentions[index];
  return mention !== undefined && mention.to === open - 1 && !mention.possessive && opensClause(scene, index);
}

/** The mention a phrase at token `i` is about: past adjectives, and past an organisation to the person it employs. */
function phraseAt(scene: Scene, i: number): number {
  const { tokens } = scene.frame;
  let start = i;
  while (
    start < i + 4 &&
    !FUNCTION_WORDS.has(tokens[start]?.lower ?? '') &&
    (scene.covering[start] ?? -1) < 0 &&
    tokens[start]?.kind === 'word' &&
    !looksVerb(tokens[start]) &&
    !PREPOSITIONS.has(tokens[start]?.lower ?? '')
  )
    start += 1;
  const index = mentionFrom(scene, start);
  const mention = scene.mentions[index];
  if (!mention) return index < 0 ? secondTitle(scene, i, start) : index;
  if (mention.what !== 'group' || mention.possessive) return index;
  for (let j = mention.to + 1; j < mention.to + 8; j += 1) {
    const token = tokens[j];
    if (token?.kind !== 'word' || looksVerb(token) || PREPOSITIONS.has(token.lower)) break;
    const inner = mentionFrom(scene, j);
    const name = scene.mentions[inner];
    if (name?.kind === 'name' && name.entity?.kind === 'person') return inner;
  }
  return index;
}

/** "former Ohio Gov. and party chairman Jane Doe": the name behind a second title, or −1. */
function secondTitle(scene: Scene, from: number, joint: number): number {
  const { tokens } = scene.frame;
  const title = tokens[joint - 1];
  if (joint === from || !isWord(tokens[joint], JOINING) || !title || !isTitle(title)) return -1;
  for (let j = joint + 1; j < joint + 7; j += 1) {
    const index = mentionFrom(scene, j);
    const mention = scene.mentions[index];
    if (mention)
      return mention.kind === 'name' && mention.entity?.kind === 'person' && !mention.possessive ? index : -1;
    if (tokens[j]?.kind !== 'word' || looksVerb(tokens[j]) || FUNCTION_WORDS.has(tokens[j]?.lower ?? '')) return -1;
  }
  return -1;
}

/** "Doe, the mayor, said" → Doe; "the mayor, Jane Doe, said" → Jane Doe. */
function appositionHead(scene: Scene, index: number, open: number, close: number): number {
  const outer = scene.mentions[index];
  for (let j = open + 1; j < close; j += 1) {
    const inner = scene.covering[j] ?? -1;
    if (inner < 0) continue;
    const mention = scene.mentions[inner];
    if (
      mention &&
      mention.kind === 'name' &&
      outer?.kind === 'nominal' &&
      mention.from === open + 1 &&
      mention.entity?.kind === 'person'
    )
      return inner;
    break;
  }
  return index;
}

/** The sign that opens what `close` closes: the nearest one right behind a name, else the nearest. */
function openingComma(scene: Scene, close: number, floor: number, sign: string): number {
  const { tokens } = scene.frame;
  const opening = sign === ')' ? '(' : sign === ',' ? ',' : '—–';
  let nearest = -1;
  let crossed = false;
  for (let j = close - 1; j >= Math.max(floor, close - 60); j -= 1) {
    const token = tokens[j];
    if (!token || isSign(token, ';:')) break;
    if (token.kind === 'run') crossed = true;
    if (!isSign(token, opening)) continue;
    const mention = scene.mentions[scene.covering[j - 1] ?? -1];
    if (nearest < 0 && !crossed) nearest = j;
    // ", chairman of the Senate panel, Republican of Texas,": the list begins behind the name
    if (
      mention?.kind === 'name' &&
      mention.to === j - 1 &&
      !mention.possessive &&
      mention.entity?.kind === 'person' &&
      opensClause(scene, scene.covering[j - 1] ?? -1)
    )
      return j;
    if (looksVerb(tokens[j + 1]) && !/ed$/.test(tokens[j + 1]?.lower ?? '')) break;
  }
  return nearest;
}

/** The mention that begins at token `i`, or −1. */
function mentionFrom(scene: Scene, i: number): number {
  const index = scene.covering[i] ?? -1;
  return index >= 0 && scene.mentions[index]?.from === i ? index : -1;
}

/** Reads "said Jane Doe" / "Jane Doe said" right behind a run. `i` is the first token after it. */
export function readTail(scene: Scene, i: number, end: number): Attribution | null {
  const { tokens } = scene.frame;
  let j = i;
  while (j < end && isSign(tokens[j], ',—–-―*')) j += 1;
  const first = tokens[j];
  if (!first || j >= end || first.kind !== 'word') return null;
  if (['and', 'but', 'as', 'then', 'also'].includes(first.lower)) {
    const next = tokens[j + 1];
    if (next?.kind === 'word' && (mentionFrom(scene, j + 1) >= 0 || SPEECH_VERBS.has(next.lower))) j += 1;
  }
  const according = readAccording(scene, j, end);
  if (according) return according;
  // … said Jane Doe
  let verb = j;
  while (
    verb < end &&
    verb < j + 3 &&
    tokens[verb]?.kind === 'word' &&
    isAdverb(tokens[verb] ?? first) &&
    !SPEECH_VERBS.has(tokens[verb]?.lower ?? '')
  )
    verb += 1;
  const verbToken = tokens[verb];
  if (
    verbToken &&
    verb < end &&
    SPEECH_VERBS.has(verbToken.lower) &&
    !verbToken.capital &&
    !verbToken.lower.endsWith('ing') &&
    isCueVerb(scene, verb)
  ) {
    const index = phraseAt(scene, verb + 1);
    if (index >= 0 && !(isPassive(scene, verb) && verb > j))
      return { mention: named(scene, index), cue: verb, evidence: 'tail-inverted' };
  }
  // … Jane Doe said
  const index = phraseAt(scene, j);
  if (index < 0) return null;
  const mention = scene.mentions[index];
  if (!mention || mention.possessive) return null;
  if (
    j > i &&
    isSign(tokens[j - 1], '—–-―') &&
    mention.kind === 'name' &&
    (mention.to + 1 >= end || isSign(tokens[mention.to + 1], ',.'))
  )
    return { mention: index, cue: -1, evidence: 'signature' };
  const limit = Math.min(end, mention.to + 60);
  for (let k = mention.to + 1; k < limit; k += 1) {
    const token = tokens[k];
    if (!token || token.kind === 'run' || isSign(token, ';:?')) break;
    if (!isCueVerb(scene, k)) {
      continue;
    }
    if (isPassive(scene, k)) continue;
    const subject = subjectOf(scene, k);
    if (subject === index) return { mention: index, cue: k, evidence: 'tail' };
    const found = scene.mentions[subject];
    // "her spokesman, Joe Roe, said"
    if (found && found.from > mention.to && found.from <= mention.to + 2)
      return { mention: subject, cue: k, evidence: 'tail' };
    if (k - mention.to > 3 && PLAIN_CUES.has(token.lower)) break;
  }
  return null;
}

/**
 * Is what follows a run a clause of its own rather than its attribution: "Doe claimed it was “safe,” Roe said it was not",
 * "When Doe said it was “safe,” the crowd cheered"?
 */
export function isOwnClause(scene: Scene, tail: Attribution): boolean {
  if (tail.evidence !== 'tail' || tail.cue < 0) return false;
  const { tokens } = scene.frame;
  const cue = tokens[tail.cue];
  const next = tokens[tail.cue + 1];
  if (!cue || !SPEECH_VERBS.has(cue.lower)) return true;
  if (NEVER_INVERTED.has(cue.lower) || next?.kind !== 'word') return false;
  return COMPLEMENT_WORDS.has(next.lower);
}

/**
 * Does a clause with a subject and a verb of its own begin at token `i`: "no plant would be closed", "talks had failed"?
 * A relative clause takes one verb for itself: "sugar that was brown" is none.
 */
export function clauseBegins(scene: Scene, i: number, end: number): boolean {
  const { tokens } = scene.frame;
  const first = tokens[i];
  if (first?.kind !== 'word') return false;
  // "about 40 boats", "over a hundred"
  const counted = /^\d/.test(tokens[i + 1]?.text ?? '');
  if (NO_SUBJECT_BEGINS.has(first.lower) && !counted) return false;
  let verbs = 0;
  for (let j = i + 1; j < Math.min(end, i + 25); j += 1) {
    const token = tokens[j];
    if (!token || token.kind === 'run') break;
    if (RELATIVE_WORDS.has(token.lower)) verbs -= 1;
    else if (looksVerb(token)) verbs += 1;
    if (verbs > 0) return true;
  }
  return false;
}

const RELATIVE_WORDS = new Set('who whom whose which that where what when'.split(' '));
/** Words behind a saying verb that begin no subject: how, where and to whom it was said. */
const NO_SUBJECT_BEGINS = new Set([
  ...[...PREPOSITIONS].filter((word) => word !== 'a'),
  ...RELATIVE_WORDS,
  ...'as how not so and or but later again too'.split(' '),
]);

/** "according to X", "in the words of X", "as X put it". */
export function readAccording(scene: Scene, i: number, end: number): Attribution | null {
  const { tokens } = scene.frame;
  const first = tokens[i];
  if (!first) return null;
  let target = -1;
  if (first.lower === 'according' && tokens[i + 1]?.lower === 'to') target = i + 2;
  else if (first.lower === 'per' && i + 1 < end) target = i + 1;
  else if (
    first.lower === 'in' &&
    tokens[i + 1]?.lower === 'the' &&
    tokens[i + 2]?.lower === 'words' &&
    tokens[i + 3]?.lower === 'of'
  )
    target = i + 4;
  if (target < 0) return null;
  for (let j = target; j < Math.min(end, target + 12); j += 1) {
    const index = scene.covering[j] ?? -1;
    if (index >= 0) {
      return {
        mention: named(scene, phraseAt(scene, j) >= 0 ? phraseAt(scene, j) : index),
        cue: i,
        evidence: 'according',
      };
    }
    const token = tokens[j];
    if (!token || token.kind !== 'word' || isSign(token, ',.;:')) break;
  }
  return null;
}

/** The saying verb nearest to the left of a run, past relative clauses that are over before it. */
export function readLead(scene: Scene, run: number, from: number): Attribution | null {
  const { tokens } = scene.frame;
  const floor = Math.max(from, run - 110);
  let i = run - 1;
  const colon = isSign(tokens[i], ':');
  if (colon) {
    // DOE: “…”
    const index = scene.covering[i - 1] ?? -1;
    const mention = scene.mentions[index];
    if (mention?.kind === 'name' && mention.to === i - 1 && mention.from === from)
      return { mention: index, cue: -1, evidence: 'transcript' };
  }
  let comma = false;
  let doubtful: Attribution | null = null;
  while (i >= floor) {
    const token = tokens[i];
    if (!token) break;
    if (isSign(token, ',')) comma = true;
    if (isSign(token, ',') && i < run - 1) {
      const open = nearestComma(tokens, i, floor);
      const first = tokens[open + 1];
      if (open >= 0 && first && /^(?:which|who|whose|whom|where|when|citing|noting|despite)$/.test(first.lower)) {
        i = open - 1;
        continue;
      }
    }
    if (token.kind === 'word' && token.lower === 'according') {
      const found = readAccording(scene, i, run);
      if (found) return found;
    }
    if (isCueVerb(scene, i)) {
      if (isPassive(scene, i)) {
        for (let j = i + 1; j < Math.min(run, i + 8); j += 1) {
          if (tokens[j]?.lower !== 'by') continue;
          const index = mentionFrom(scene, j + 1);
          if (index >= 0) return { mention: index, cue: i, evidence: 'lead' };
        }
      } else {
        const inverted = invertedSubject(scene, i);
        if (inverted >= 0 && (scene.mentions[inverted]?.to ?? run) < run)
          return { mention: inverted, cue: i, evidence: colon ? 'colon' : 'lead' };
        const subject = subjectOf(scene, i);
        if (subject >= 0 && (scene.mentions[subject]?.to ?? 0) < i) {
          const found: Attribution = { mention: subject, cue: i, evidence: colon ? 'colon' : 'lead' };
          const opener = at(tokens, (scene.mentions[subject]?.from ?? 0) - 1);
          // "She said that when Doe complained, “…”"
          if (!(comma && !colon && i < run - 2 && opener?.kind === 'word' && TEMPORAL.has(opener.lower))) return found;
          doubtful ??= found;
          i -= 1;
          continue;
        }
        // ", said Doe: “…”"
        const after = mentionFrom(scene, i + 1);
        if (after >= 0 && SPEECH_VERBS.has(token.lower) && (scene.mentions[after]?.to ?? run) < run)
          return { mention: after, cue: i, evidence: colon ? 'colon' : 'lead' };
      }
    }
    i -= 1;
  }
  if (!doubtful && colon) {
    // "… surprised the pollster Jane Doe: “…”"
    const index = scene.covering[run - 2] ?? -1;
    const mention = scene.mentions[index];
    if (mention?.kind === 'name' && mention.entity?.kind === 'person' && !mention.possessive && mention.to === run - 2)
      return { mention: index, cue: -1, evidence: 'colon' };
  }
  return doubtful;
}

const TEMPORAL = new Set([
  'when',
  'if',
  'after',
  'before',
  'while',
  'because',
  'although',
  'though',
  'since',
  'unless',
  'once',
]);

function nearestComma(tokens: readonly Token[], close: number, floor: number): number {
  for (let j = close - 1; j >= Math.max(floor, close - 45); j -= 1) {
    const token = tokens[j];
    if (!token || token.kind === 'run') return -1;
    if (isSign(token, ',')) return j;
  }
  return -1;
}

/** Whose words a run without a saying verb is: "Doe's “…”", "his promise of a “…”", "Doe wants a “…”". */
export function readClause(scene: Scene, run: number, from: number): Attribution | null {
  const { tokens } = scene.frame;
  const floor = Math.max(from, run - 60);
  for (let i = run - 1; i >= Math.max(floor, run - 6); i -= 1) {
    const index = scene.covering[i] ?? -1;
    const mention = index >= 0 ? scene.mentions[index] : undefined;
    if (mention?.possessive && mention.to === i) return { mention: index, cue: -1, evidence: 'possessive' };
    if (tokens[i]?.kind !== 'word') break;
  }
  for (let i = run - 1; i >= floor; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'word' && SPEECH_NOUNS.has(token.lower)) {
      const index = scene.covering[i - 1] ?? -1;
      const mention = index >= 0 ? scene.mentions[index] : undefined;
      if (mention?.possessive) return { mention: index, cue: i, evidence: 'possessive' };
      if (tokens[i + 1]?.lower === 'from' || tokens[i + 1]?.lower === 'by' || tokens[i + 1]?.lower === 'of') {
        const by = mentionFrom(scene, i + 2);
        if (by >= 0) return { mention: by, cue: i, evidence: 'possessive' };
      }
      break;
    }
  }
  const subject = clauseSubject(scene, run);
  if (subject >= 0 && (scene.mentions[subject]?.from ?? 0) >= from)
    return { mention: subject, cue: -1, evidence: 'clause' };
  return null;
}

/** Any saying verb with a subject in [from, to), the last one first or the first one first. */
export function anyCue(scene: Scene, from: number, to: number, last: boolean): Attribution | null {
  for (let step = 0; step < Math.min(to - from, 150); step += 1) {
    const i = last ? to - 1 - step : from + step;
    const token = scene.frame.tokens[i];
    if (!token) continue;
    if (token.lower === 'according') {
      const found = readAccording(scene, i, to);
      if (found) return found;
    }
    if (!isCueVerb(scene, i) || isPassive(scene, i)) continue;
    const inverted = invertedSubject(scene, i);
    if (inverted >= 0) return { mention: inverted, cue: i, evidence: 'lead' };
    const subject = subjectOf(scene, i);
    if (subject >= 0) return { mention: subject, cue: i, evidence: 'lead' };
    const after = mentionFrom(scene, i + 1);
    if (after >= 0 && SPEECH_VERBS.has(token.lower)) return { mention: after, cue: i, evidence: 'lead' };
  }
  return null;
}

/** The first mention of a sentence that looks like its subject. */
export function sentenceSubject(scene: Scene, from: number, to: number): number {
  let first = -1;
  for (let i = from; i < Math.min(to, from + 80); i += 1) {
    const index = scene.covering[i] ?? -1;
    if (index < 0) continue;
    const mention = scene.mentions[index];
    if (!mention) continue;
    i = mention.to;
    if (first < 0 && !mention.possessive) first = index;
    if (opensClause(scene, index) && verbAfter(scene, index) >= 0) return named(scene, index);
  }
  return first < 0 ? first : named(scene, first);
}
