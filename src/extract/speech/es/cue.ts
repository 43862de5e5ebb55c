/**
 * Saying verbs and their subjects in Spanish: the subject stands before the verb, more often behind it, or is left out. What
 * is not sure is nobody: an attribution without a mention keeps others from being taken for the speaker.
 */

import type { Attribution, Evidence, Scene } from '../cue/scene.ts';
import type { Token } from '../frame.ts';
import type { Mention } from '../mention/mention.ts';
import {
  SPANISH_CUES,
  SPANISH_HAVE,
  SPANISH_LENDING,
  SPANISH_NOUN_FORMS,
  SPANISH_OTHER_VERBS,
  SPANISH_RELAYING,
  SPANISH_SPEECH_NOUNS,
} from './cues.ts';
import type { SpanishForm } from './cues.ts';
import { SPANISH_DETERMINERS, SPANISH_GROUPS, SPANISH_PREPOSITIONS } from './roles.ts';

/** The subject of a verb: a mention, `DROPPED` where the verb has none of its own, `UNKNOWN` where it is not sure. */
export const DROPPED = -1;
export const UNKNOWN = -2;

/** What brings a quotation. `mention` may be {@link DROPPED} or {@link UNKNOWN}. */
export type SpanishAttribution = Attribution;

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const CLITICS = split('me te se le les lo la los las nos os');
const NEGATION = split('no nunca jamás tampoco');
const AND = split('y e o u ni');
const CONJUNCTIONS = split('y e pero sino aunque');
/** Behind these the clause has the subject of the one before as a rule: "en el Congreso, donde aseguró que …". */
const SAME_SUBJECT = split('donde');
const SUBORDINATE = split('cuando mientras porque si como según aunque cuyo cuya');
/** Verbs that stand with "se" and a person all the same; others are impersonal: "se dijo que". */
const REFLEXIVE =
  /^(?:pregunt|quej|lament|refir|refer|refier|mostr|muestr|pronunci|explay|congratul|limit|despid|disculp|express?|manif|felicit|reafirm|interrog|cuestion|compromet|dirig|jact|ratific|revel|defin|defend|defiend|reiter|adelant|sum|extend)/;
/** "este lunes", "la semana pasada", "el 4 de mayo". */
const TIMES = split(
  'lunes martes miércoles jueves viernes sábado domingo mañana tarde noche semana mes año día jornada madrugada mediodía enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre víspera fin rueda pasado próximo vez',
);

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'punct' && signs.includes(token.text);

const sentenceFrom = (scene: Scene, i: number): number =>
  scene.frame.sentences[scene.frame.tokens[i]?.sentence ?? 0]?.from ?? 0;

const indexAt = (scene: Scene, i: number): number => scene.covering[i] ?? -1;
const startsAt = (scene: Scene, i: number): number => {
  const index = indexAt(scene, i);
  return index >= 0 && scene.mentions[index]?.from === i ? index : -1;
};

/** Behind a preposition, "con Ana Ruiz", "al alcalde": no subject. */
function isGoverned(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.frame;
  if (/^(?:al|del)$/.test(tokens[mention.from]?.lower ?? '')) return true;
  const before = tokens[mention.from - 1];
  return isWord(before) && before.sentence === tokens[mention.from]?.sentence && SPANISH_PREPOSITIONS.has(before.lower);
}

/** Somebody or a body that can speak, not any thing. */
const canSpeak = (mention: Mention): boolean =>
  mention.kind !== 'nominal' || mention.what !== 'group' || SPANISH_GROUPS.has(mention.noun);

const isTime = (mention: Mention): boolean => mention.kind === 'nominal' && TIMES.has(mention.noun);

const isFinite = (token: Token | undefined): boolean => {
  if (!isWord(token) || token.capital) return false;
  const form = SPANISH_CUES.get(token.lower);
  return (
    SPANISH_OTHER_VERBS.has(token.lower) ||
    (form?.mood === 'finite' && !SPANISH_NOUN_FORMS.has(token.lower)) ||
    /(?:[^\W_]ó|aron|ieron|aban)$/.test(token.lower)
  );
};

/** Third persons of the plural end in n, those of the singular never. */
const isPluralVerb = (token: Token | undefined): boolean => isFinite(token) && token?.lower.endsWith('n') === true;

/** A saying verb that stands at token `i`, with the first token of its cluster ("se lo ha dicho"); `null` for anything else. */
type Verb = Readonly<{ at: number; from: number; form: SpanishForm; impersonal: boolean; negated: boolean }>;

export function spanishCueAt(scene: Scene, i: number): Verb | null {
  const { tokens } = scene.frame;
  const token = tokens[i];
  if (!isWord(token) || indexAt(scene, i) >= 0) return null;
  const found = SPANISH_CUES.get(token.lower);
  if (!found) return null;
  let form = found;
  const opens = sentenceFrom(scene, i) === i || isSign(tokens[i - 1], '—–-:¿¡«“"');
  if (token.capital && !opens) return null;
  const next = tokens[i + 1];
  if (form.next !== undefined && !(isWord(next) && form.next.split(' ').includes(next.lower))) return null;
  if (/^c(?:uent|ont)/.test(token.lower) && next?.lower === 'con') return null;
  let from = i;
  const before = (): Token | undefined => {
    const previous = tokens[from - 1];
    return previous?.sentence === token.sentence && isWord(previous) ? previous : undefined;
  };
  if (form.mood === 'participle') {
    let at = i - 1;
    if (/mente$|^(?:ya|también|no)$/.test(tokens[at]?.lower ?? '')) at -= 1;
    const plural = SPANISH_HAVE.get(tokens[at]?.lower ?? '');
    if (plural === undefined) return null;
    form = { ...form, mood: 'finite', plural };
    from = at;
  } else if (form.mood === 'infinitive') {
    let at = i - 1;
    while (at > i - 3 && /^(?:a|de|en|por|que|se|le|les)$/.test(tokens[at]?.lower ?? '')) at -= 1;
    const plural = SPANISH_LENDING.get(tokens[at]?.lower ?? '');
    if (plural === undefined) return null;
    form = { ...form, mood: 'finite', plural };
    from = at;
    const have = SPANISH_HAVE.get(before()?.lower ?? '');
    if (have !== undefined) {
      form = { ...form, plural: have };
      from -= 1;
    }
  } else if (SPANISH_NOUN_FORMS.has(token.lower)) {
    const previous = before();
    if (
      previous &&
      (SPANISH_DETERMINERS.has(previous.lower) ||
        (SPANISH_PREPOSITIONS.has(previous.lower) && previous.lower !== 'según'))
    )
      return null;
  }
  let impersonal = false;
  let negated = false;
  for (let previous = before(); previous; previous = before()) {
    if (CLITICS.has(previous.lower)) {
      if (indexAt(scene, from - 1) >= 0) break;
      if (previous.lower === 'se' && form.mood === 'finite' && (from < i || !REFLEXIVE.test(token.lower)))
        impersonal =
          !REFLEXIVE.test(token.lower) &&
          !SPANISH_LENDING.has(tokens[from]?.lower ?? '') &&
          !CLITICS.has(tokens[from]?.lower ?? '');
      // "se le preguntó": somebody asked him; "se lo dijo": she told him
      if (previous.lower === 'se' && /^les?$/.test(tokens[from]?.lower ?? '')) impersonal = true;
      from -= 1;
    } else if (NEGATION.has(previous.lower)) {
      negated = true;
      from -= 1;
    } else break;
  }
  return { at: i, from, form, impersonal, negated };
}

/** "el ministro, Luis Pérez," → Luis Pérez: an office stands back behind the name set beside it. */
export function spanishNamed(scene: Scene, index: number): number {
  const mention = scene.mentions[index];
  if (mention?.kind !== 'nominal' || mention.what !== 'person' || mention.plural) return index;
  if (!isSign(scene.frame.tokens[mention.to + 1], ',')) return index;
  const inner = startsAt(scene, mention.to + 2);
  const name = scene.mentions[inner];
  if (name?.kind !== 'name' || name.entity?.kind !== 'person') return index;
  const after = scene.frame.tokens[name.to + 1];
  // "dijo la jueza, Luis Pérez respondió": a clause of its own
  return after && isWord(after) && after.sentence === scene.frame.tokens[name.to]?.sentence && isFinite(after)
    ? index
    : inner;
}

/** Is the mention one of several that share the verb, "Ana Ruiz y Luis Pérez"? */
function isCoordinated(scene: Scene, mention: Mention, forward: boolean): boolean {
  const { tokens } = scene.frame;
  if (forward) {
    const joint = tokens[mention.to + 1];
    if (!isWord(joint) || !AND.has(joint.lower)) return false;
    const other = scene.mentions[startsAt(scene, mention.to + 2)];
    if (!other || !canSpeak(other) || isGoverned(scene, other)) return false;
    // "dijo Ana Ruiz y Luis Pérez respondió": a clause of its own
    return !isFinite(tokens[other.to + 1]) || isPluralVerb(tokens[other.to + 1]);
  }
  const joint = tokens[mention.from - 1];
  if (!isWord(joint) || !AND.has(joint.lower)) return false;
  const other = scene.mentions[indexAt(scene, mention.from - 2)];
  return other !== undefined && canSpeak(other);
}

/** A subject fits its verb: one person for a singular form. */
const agrees = (mention: Mention, verb: Verb): boolean => !verb.form.plural && !mention.plural;

/**
 * The subject behind a verb: "ha afirmado este lunes, en declaraciones a la radio, la ministra de Sanidad, Ana Ruiz".
 * @param only whether nothing but a subject can stand there, since the quotation is the verb's object
 */
function subjectBehind(scene: Scene, verb: Verb, end: number, only: boolean): number {
  const { tokens } = scene.frame;
  const { sentence = 0 } = tokens[verb.at] ?? {};
  let inserted = 0;
  let steps = 0;
  for (let j = verb.at + 1; j < end && steps < 40; steps += 1) {
    const token = tokens[j];
    if (!token || token.sentence !== sentence || token.kind === 'run') break;
    if (isSign(token, '(')) {
      while (j < end && !isSign(tokens[j], ')')) j += 1;
      j += 1;
      continue;
    }
    if (isSign(token, ',')) {
      // an adverbial between commas
      const opener = tokens[j + 1];
      const adverbial =
        isWord(opener) &&
        (SPANISH_PREPOSITIONS.has(opener.lower) || /(?:ando|iendo|mente)$|^(?:ayer|hoy|además)$/.test(opener.lower));
      if (!adverbial || inserted > 1) break;
      let close = j + 1;
      while (close < end && !isSign(tokens[close], ',.;:') && tokens[close]?.kind !== 'run') close += 1;
      const behind = scene.mentions[startsAt(scene, close + 1)];
      if (!isSign(tokens[close], ',') || !behind || isFinite(tokens[behind.to + 1])) break;
      inserted += 1;
      j = close + 1;
      continue;
    }
    if (token.kind === 'punct') break;
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (mention) {
      if (isGoverned(scene, mention) || isTime(mention)) {
        j = mention.to + 1;
        continue;
      }
      if (mention.what === 'document' && !only) return DROPPED;
      if (!canSpeak(mention)) return only ? besideThing(scene, mention) : DROPPED;
      if (isFinite(tokens[mention.to + 1]) && !only) return DROPPED;
      if (!agrees(mention, verb) || isCoordinated(scene, mention, true)) return UNKNOWN;
      return spanishNamed(scene, index);
    }
    if (/^(?:que|quien|y|e|pero|si|cuando|mientras|porque|aunque|donde|como)$/.test(token.lower)) break;
    if (isFinite(token)) break;
    j += 1;
  }
  return DROPPED;
}

/** "dijo el tallista Andrés Luque", "dijo el tallista, Andrés Luque": who speaks is a person, though no table knows the noun. */
function besideThing(scene: Scene, mention: Mention): number {
  const { tokens } = scene.frame;
  const index = startsAt(scene, mention.to + (isSign(tokens[mention.to + 1], ',') ? 2 : 1));
  const name = scene.mentions[index];
  if (name?.kind !== 'name' || name.entity?.kind !== 'person' || name.from === name.to) return UNKNOWN;
  return isFinite(tokens[name.to + 1]) || isCoordinated(scene, name, true) ? UNKNOWN : index;
}

/** The one subject of the clauses in [floor, i) where there is only one person who could be it. */
function onlySubject(scene: Scene, floor: number, i: number): number {
  const { tokens } = scene.frame;
  let found = DROPPED;
  for (let j = floor; j < i; j += 1) {
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention) continue;
    j = mention.to;
    if (isGoverned(scene, mention) || isTime(mention) || !canSpeak(mention) || mention.what === 'document') continue;
    // an apposition, "Luis Pérez, ministro de Economía, …"
    const comma = isSign(tokens[mention.from - 1], ',');
    const outer = scene.mentions[indexAt(scene, mention.from - 2)];
    if (comma && found >= 0 && outer && outer.to === mention.from - 2) {
      if (outer.kind === 'name' && mention.kind === 'nominal') continue;
      if (spanishNamed(scene, indexAt(scene, mention.from - 2)) === index) {
        found = index;
        continue;
      }
    }
    if (isCoordinated(scene, mention, false) || isCoordinated(scene, mention, true) || mention.plural) return UNKNOWN;
    if (found >= 0) return UNKNOWN;
    found = index;
  }
  return found;
}

/** The subject before a verb. */
function subjectBefore(scene: Scene, verb: Verb, floor: number): number {
  const { tokens } = scene.frame;
  const low = Math.max(floor, sentenceFrom(scene, verb.at));
  if (verb.form.mood === 'gerund') return onlySubject(scene, low, verb.from);
  let i = verb.from - 1;
  for (let steps = 0; i >= low && steps < 40; steps += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'run' || isSign(token, ';:')) return DROPPED;
    const index = indexAt(scene, i);
    const mention = scene.mentions[index];
    if (mention) {
      if (isTime(mention) || isGoverned(scene, mention)) {
        i =
          mention.from -
          (/^(?:al|del)$/.test(tokens[mention.from]?.lower ?? '') || !isGoverned(scene, mention) ? 1 : 2);
        continue;
      }
      if (!canSpeak(mention) || !agrees(mention, verb) || isCoordinated(scene, mention, false)) return UNKNOWN;
      const before = tokens[mention.from - 1];
      // "tras lo que visitó Ana Ruiz dijo" is nothing we can read
      if (isWord(before) && mention.from > low && isFinite(before)) return UNKNOWN;
      return index;
    }
    if (isSign(token, ',)—–-')) {
      const open = openingSign(tokens, i, low, token.text);
      if (open < 0) {
        // "Tras la reunión, dijo": all before the comma is an adverbial, or the subject with a comma too many
        const first = scene.mentions[startsAt(scene, low)];
        const alone = first && first.to === i - 1 && canSpeak(first) && agrees(first, verb) && !isTime(first);
        return alone ? startsAt(scene, low) : fronted(scene, low, i);
      }
      const outer = scene.mentions[indexAt(scene, open - 1)];
      if (outer && outer.to === open - 1 && !isTime(outer) && !isGoverned(scene, outer)) {
        if (!canSpeak(outer) || !agrees(outer, verb) || isCoordinated(scene, outer, false)) return UNKNOWN;
        return spanishNamed(scene, indexAt(scene, open - 1));
      }
      i = open - 1;
      if (isSign(tokens[i + 1], ',') && outer && isGoverned(scene, outer) && outer.to === open - 1) i = open;
      if (i === open) {
        // "… con Luis Pérez, en rueda de prensa, dijo"
        i = open - 1;
      }
      continue;
    }
    if (token.kind === 'punct') return DROPPED;
    const { lower } = token;
    if (CONJUNCTIONS.has(lower) || SAME_SUBJECT.has(lower)) return onlySubject(scene, low, i);
    if (lower === 'que' || lower === 'quien') {
      const comma = isSign(tokens[i - 1], ',');
      const back = indexAt(scene, i - (comma ? 2 : 1));
      const antecedent = scene.mentions[back];
      if (!antecedent || isTime(antecedent)) return UNKNOWN;
      return canSpeak(antecedent) && agrees(antecedent, verb) && !isCoordinated(scene, antecedent, false)
        ? back
        : UNKNOWN;
    }
    if (SUBORDINATE.has(lower)) return lower === 'como' || lower === 'según' ? DROPPED : UNKNOWN;
    if (isFinite(token)) return UNKNOWN;
    i -= 1;
  }
  return DROPPED;
}

/** What stands before the first comma of a clause has no subject that is another's, "Tras ver a Luis Pérez, dijo". */
function fronted(scene: Scene, from: number, to: number): number {
  for (let j = from; j < to; j += 1) {
    const mention = scene.mentions[startsAt(scene, j)];
    if (mention && canSpeak(mention) && !isTime(mention) && !isGoverned(scene, mention)) return UNKNOWN;
  }
  return DROPPED;
}

/** The sign that opens what the one at `close` closes, or −1. */
function openingSign(tokens: readonly Token[], close: number, floor: number, sign: string): number {
  const opening = sign === ')' ? '(' : sign === ',' ? ',' : '—–-';
  for (let j = close - 1; j >= Math.max(floor, close - 60); j -= 1) {
    const token = tokens[j];
    if (!token || token.kind === 'run' || isSign(token, ';:')) return -1;
    if (isSign(token, opening)) return j;
  }
  return -1;
}

/** The subject of a saying verb. */
export function spanishSubject(scene: Scene, verb: Verb, floor: number, end: number, tail: boolean): number {
  if (verb.impersonal) return UNKNOWN;
  let found = tail ? subjectBehind(scene, verb, end, true) : subjectBefore(scene, verb, floor);
  if (!tail && found < 0) {
    const behind = subjectBehind(scene, verb, end, false);
    if (behind !== DROPPED) found = behind;
  }
  return found === DROPPED && verb.form.plural ? UNKNOWN : found;
}

const attribution = (mention: number, cue: number, evidence: Evidence): SpanishAttribution => ({
  mention,
  cue,
  evidence,
});

/** Phrases that name whose words, view or account it is; the source stands right behind. */
const PHRASES: readonly (readonly string[])[] = [
  'de acuerdo con',
  'de acuerdo a',
  'en palabras de',
  'en opinión de',
  'en boca de',
  'a juicio de',
  'a decir de',
  'al decir de',
  'en voz de',
].map((phrase) => phrase.split(' '));

/** "según Ana Ruiz", "según explicó la ministra", "en palabras de la alcaldesa", "como dijo Ana Ruiz". */
export function spanishAccording(scene: Scene, i: number, end: number): SpanishAttribution | null {
  const { tokens } = scene.frame;
  const first = tokens[i];
  if (!isWord(first)) return null;
  let target = -1;
  const { lower } = first;
  if (lower === 'según' || lower === 'como' || lower === 'así') target = i + 1;
  for (const phrase of PHRASES)
    if (
      phrase.every(
        (word, k) => tokens[i + k]?.lower === word || (k > 0 && word === 'de' && tokens[i + k]?.lower === 'del'),
      )
    )
      target = i + phrase.length - (tokens[i + phrase.length - 1]?.lower === 'del' ? 1 : 0);
  // "a su juicio": of whom the talk was
  if (
    (lower === 'a' || lower === 'en') &&
    tokens[i + 1]?.lower === 'su' &&
    /^(?:juicio|opinión|entender|parecer)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return attribution(DROPPED, i, 'according');
  if (target < 0 || target >= end) return null;
  if (lower === 'según' || lower === 'como' || lower === 'así') {
    for (let j = target; j < Math.min(end, target + 5); j += 1) {
      const verb = spanishCueAt(scene, j);
      if (verb) {
        const subject = spanishSubject(scene, verb, target, end, true);
        return attribution(subject, j, 'according');
      }
      if (!isWord(tokens[j]) || indexAt(scene, j) >= 0) break;
    }
    if (lower !== 'según') return null;
  }
  const index = startsAt(scene, target);
  const mention = scene.mentions[index];
  if (!mention) return attribution(UNKNOWN, i, 'according');
  return attribution(isCoordinated(scene, mention, true) ? UNKNOWN : spanishNamed(scene, index), i, 'according');
}

/**
 * Reads "…, dijo la comisaria Ana Ruiz", "…, según Ana Ruiz" right behind a run.
 * @param i the first token behind the run
 * @param sure whether the run ends like a sentence, so that what follows is no part of one that goes on
 * @param opening whether the sentence begins with the run
 */
export function spanishTail(
  scene: Scene,
  i: number,
  end: number,
  sure: boolean,
  opening = false,
): SpanishAttribution | null {
  const { tokens } = scene.frame;
  let j = i;
  while (j < end && isSign(tokens[j], ',—–-―')) j += 1;
  const apart = j > i || sure;
  const first = tokens[j];
  if (!isWord(first) || j >= end) return null;
  const according = spanishAccording(scene, j, end);
  if (according) return according;
  if (/^(?:y|e|pero|que|quien)$/.test(first.lower)) return null;
  for (let k = j; k < Math.min(end, j + 5); k += 1) {
    const verb = spanishCueAt(scene, k);
    if (verb) {
      if (verb.form.mood === 'gerund') return null;
      const subject = spanishSubject(scene, verb, j, end, true);
      if (!apart && subject < 0) return null;
      return attribution(subject, k, 'tail-inverted');
    }
    if (indexAt(scene, k) >= 0 || !isWord(tokens[k])) break;
  }
  if (!apart) return null;
  // “…”, ladró la senadora Ana Ruiz: any past with a person behind it, where the sentence begins with what was said
  if (opening && /[^\W_]ó$/u.test(first.lower) && indexAt(scene, j) < 0) {
    const index = startsAt(scene, j + 1);
    const mention = scene.mentions[index];
    const closed = !isWord(tokens[(mention?.to ?? j) + 1]) || mention?.to === end - 1;
    if (mention?.kind === 'name' && mention.what === 'person' && (mention.role !== null || closed))
      return attribution(isCoordinated(scene, mention, true) ? UNKNOWN : index, j, 'tail-inverted');
  }
  // … Ana Ruiz dijo
  const index = startsAt(scene, j);
  const mention = scene.mentions[index];
  if (!mention || !canSpeak(mention)) return null;
  for (let k = mention.to + 1; k < Math.min(end, mention.to + 30); k += 1) {
    const verb = spanishCueAt(scene, k);
    if (!verb) continue;
    const after = tokens[k + 1];
    if (
      after &&
      after.sentence === tokens[k]?.sentence &&
      !isSign(after, ',.;—–-)') &&
      !SPANISH_PREPOSITIONS.has(after.lower)
    )
      return null;
    const subject = subjectBefore(scene, verb, j);
    const named = spanishNamed(scene, index);
    return subject === index || subject === named ? attribution(named, k, 'tail') : null;
  }
  return null;
}

/** The saying verb nearest to the left of a run at token `run`, not before `from`. */
export function spanishLead(scene: Scene, run: number, from: number): SpanishAttribution | null {
  const { tokens } = scene.frame;
  const low = Math.max(from, sentenceFrom(scene, run), run - 90);
  const colon = isSign(tokens[run - 1], ':');
  for (let i = run - 1; i >= low; i -= 1) {
    const token = tokens[i];
    if (!token || isSign(token, ';')) break;
    if (!isWord(token)) continue;
    // "el plan, calificado de «…» por la oposición": somebody else's word
    if (/^(?:de|por|como)$/.test(tokens[i + 1]?.lower ?? '') && isBareParticiple(scene, i))
      return attribution(UNKNOWN, i, 'lead');
    if (/^(?:según|de|en|a|al)$/.test(token.lower)) {
      const found = spanishAccording(scene, i, run);
      if (found && (found.mention < 0 || !anotherSubject(scene, i, found.mention, run))) return found;
    }
    const verb = spanishCueAt(scene, i);
    if (!verb) {
      // "criticó a Pérez por decir que «…»": whoever it was
      const unbound = SPANISH_CUES.get(token.lower)?.mood === 'infinitive' && indexAt(scene, i) < 0;
      if (unbound) return attribution(UNKNOWN, i, 'lead');
      continue;
    }
    const before = tokens[verb.from - 1];
    if (before?.sentence === token.sentence && before.lower === 'según') {
      return attribution(spanishSubject(scene, verb, verb.from, run, true), i, 'according');
    }
    const subject =
      verb.negated || SPANISH_RELAYING.test(token.lower) ? UNKNOWN : spanishSubject(scene, verb, low, run, false);
    const evidence = colon ? 'colon' : 'lead';
    return attribution(anotherSubject(scene, i, subject, run) ? UNKNOWN : subject, i, evidence);
  }
  // "Para la ministra, «…»"
  if (/^para$/.test(tokens[low]?.lower ?? '') && isSign(tokens[run - 1], ',')) {
    const index = startsAt(scene, low + 1);
    const mention = scene.mentions[index];
    if (mention && canSpeak(mention) && mention.to === run - 2) return attribution(index, low, 'according');
  }
  return colon ? announced(scene, run, low) : null;
}

/** "acusada", "calificados": a participle of saying without "ha", and no noun like "comunicado". */
function isBareParticiple(scene: Scene, i: number): boolean {
  const word = scene.frame.tokens[i]?.lower ?? '';
  const form = SPANISH_CUES.get(/[oa]s?$/.test(word) ? word.replace(/[oa]s?$/, 'o') : word);
  if (form?.mood !== 'participle' || scene.mentions[indexAt(scene, i)]?.head === i) return false;
  return spanishCueAt(scene, i) === null;
}

/** Has a clause between the saying and the run a subject of its own: "Ruiz dijo que sí y Pérez tuvo «…»"? */
function anotherSubject(scene: Scene, verb: number, subject: number, run: number): boolean {
  const { tokens } = scene.frame;
  for (let j = verb + 1; j < run; j += 1) {
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention || index === subject || mention.to < (scene.mentions[subject]?.to ?? -1)) continue;
    j = mention.to;
    const before = tokens[mention.from - 1];
    if (!canSpeak(mention) || isTime(mention) || isGoverned(scene, mention)) continue;
    if (isWord(before) ? CONJUNCTIONS.has(before.lower) || /^(?:mientras|cuando)$/.test(before.lower) : false)
      return true;
  }
  return false;
}

/** "Ana Ruiz: «…»", "El mensaje de Ana Ruiz fue claro: «…»", "La ministra fue rotunda: «…»": a colon, and one who can have said it. */
function announced(scene: Scene, run: number, from: number): SpanishAttribution | null {
  const first = scene.mentions[startsAt(scene, from)];
  if (first?.kind === 'name' && first.to === run - 2) return attribution(startsAt(scene, from), -1, 'transcript');
  let source = -1;
  const people = new Set<unknown>();
  for (let j = from; j < run; j += 1) {
    const index = startsAt(scene, j);
    const mention = scene.mentions[index];
    if (!mention) continue;
    j = mention.to;
    for (const inner of mention.within) people.add(inner);
    const words = mention.what === 'document' && SPANISH_SPEECH_NOUNS.has(mention.noun) && mention.within.length === 1;
    if (words) {
      source = index;
      continue;
    }
    if (isTime(mention) || !canSpeak(mention) || mention.what === 'document') continue;
    if (spanishNamed(scene, index) !== index) continue;
    const apposition = mention.kind === 'nominal' && isSign(scene.frame.tokens[mention.from - 1], ',') && source >= 0;
    if (!apposition) people.add(mention.entity ?? mention);
    if (source < 0 && !isGoverned(scene, mention)) source = index;
  }
  return source >= 0 && people.size === 1 ? attribution(source, -1, 'colon') : null;
}

/**
 * Who a sentence says spoke before it: "Así lo afirmó Ana Ruiz", "Con esa frase abrió la sesión Ana Ruiz", "Son palabras de Ana
 * Ruiz", "Quien habla es Ana Ruiz".
 */
export function spanishLookBack(scene: Scene, sentence: number): Attribution | null {
  const { tokens, sentences } = scene.frame;
  const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
  const words = tokens.slice(from, Math.min(to, from + 6)).map(({ lower }) => lower);
  const [first = '', second = ''] = words;
  if (
    first === 'así' ||
    (first === 'lo' && SPANISH_CUES.has(second)) ||
    (first === 'con' && /^es[ato]s?$|^est[ao]s?$/.test(second))
  ) {
    for (let i = from + 1; i < Math.min(to, from + 8); i += 1) {
      const verb = spanishCueAt(scene, i);
      if (!verb && !isFinite(tokens[i])) continue;
      const plain: Verb = verb ?? {
        at: i,
        from: i,
        form: { mood: 'finite', plural: false },
        impersonal: false,
        negated: false,
      };
      let mention = subjectBehind(scene, plain, to, false);
      // "abrió la sesión Ana Ruiz": the object first
      if (mention === DROPPED) mention = onlySubject(scene, i + 1, to);
      return mention >= 0 ? attribution(mention, verb ? i : -1, 'next') : null;
    }
    return null;
  }
  const of = /^(?:son|es|palabras?)$/.test(first) ? words.indexOf('de') : -1;
  const is = first === 'quien' ? words.indexOf('es') : /^habla(?:ba)?$/.test(first) ? 0 : -1;
  const at = of > 0 ? of : is;
  if (at < 0 || (of > 0 && !words.some((word) => SPANISH_SPEECH_NOUNS.has(word)))) return null;
  const index = startsAt(scene, from + at + 1);
  return index >= 0 ? attribution(spanishNamed(scene, index), -1, 'next') : null;
}

/** Saying verbs of a stretch with their subjects: who is spoken of as one who speaks. */
export function spanishSayings(scene: Scene, from: number, to: number): SpanishAttribution[] {
  const found: SpanishAttribution[] = [];
  for (let i = from; i < Math.min(to, from + 200); i += 1) {
    const verb = spanishCueAt(scene, i);
    if (verb) found.push(attribution(spanishSubject(scene, verb, from, to, false), i, 'lead'));
  }
  return found;
}

/** The person who is the subject of a sentence, `DROPPED` for a sentence that has no such subject, `UNKNOWN` for one not sure. */
export function spanishTopic(scene: Scene, from: number, to: number): number {
  const { tokens } = scene.frame;
  for (let i = from; i < to; i += 1) {
    const index = startsAt(scene, i);
    const mention = scene.mentions[index];
    if (!mention) {
      if (isFinite(tokens[i])) {
        // "Llegó tarde Ana Ruiz": a subject behind its verb is nothing we rely on
        return onlySubject(scene, i, to) === DROPPED ? DROPPED : UNKNOWN;
      }
      continue;
    }
    i = mention.to;
    if (isGoverned(scene, mention) || isTime(mention)) continue;
    if (!canSpeak(mention)) return DROPPED;
    if (mention.plural || isCoordinated(scene, mention, true)) return UNKNOWN;
    return spanishNamed(scene, index);
  }
  return DROPPED;
}
