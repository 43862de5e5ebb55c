/** One sentence made ready for the rules: tokens, and parts of speech once somebody asks for them. */

import { tag, tokenize } from './token.ts';
import type { Tag, Token } from './token.ts';

/** Past forms that are never nouns, though the tagger takes them for some behind a name: "the S&P 500 fell". */
const ALWAYS_VERBS =
  /^(?:fell|rose|grew|slid|sank|sold|lost|said|told|went|came|took|gave|made|seized|arrested|detained|killed|died|jumped|climbed|plunged|slipped|surged|soared|gained|dropped|dipped|tumbled|plummeted|spiked|rallied|rebounded|edged|advanced|declined|slumped|shrank|sagged|skidded|swelled)$/;
/** Verbs that are no nouns by their form, or in the past: "two won medals". */
const NO_NOUN =
  /(?:ed|en|ing|s|wn)$|^(?:won|beat|set|put|cut|hit|let|read|led|sent|had|has|have|got|made|took|gave|held|kept|lost|sold|said|told|saw|met|ran|found|bought|brought|built|wore|wrote|drew|flew|fled|fought|taught|spent|paid|left|felt|did|do|went|became|began|broke|chose|drove|ate|fell|threw|stole|swam|sang)$/;
/** What may stand between "cost" and a sum. */
const SUM = /^(?:[$£€¥]|about|around|almost|nearly|roughly|over|under|some|just)$/;

export class Clause {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** ISO 3166-1 alpha-2 code of the outlet's country. */
  readonly country: string | null;
  #tags: readonly Tag[] | null = null;
  readonly #corrected: Tag[] = [];

  constructor(text: string, country: string | null) {
    this.text = text;
    this.tokens = tokenize(text);
    this.country = country;
  }

  /** Lower-case text of a token, the empty string outside the sentence. */
  word(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  /** Text of a token as printed, the empty string outside the sentence. */
  print(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** Part of speech of a token, with the tagger's usual mistakes about news put right. */
  tag(index: number): Tag {
    if (index < 0 || index >= this.tokens.length) return 'X';
    this.#tags ??= tag(this.text, this.tokens);
    return (this.#corrected[index] ??= this.#correct(index, this.#tags));
  }

  #correct(index: number, tags: readonly Tag[]): Tag {
    const given = tags[index] ?? 'X';
    // "every American:DEA seizes"
    if (given === 'X' && index > 0 && this.capital(index) && this.tokens[index]?.kind === 'word') return 'PROPN';
    if (given === 'SYM' && this.capital(index) && this.tokens[index]?.kind === 'word') return 'PROPN';
    if (given === 'NOUN' && ALWAYS_VERBS.test(this.word(index))) return 'VERB';
    // "50 new officers", "six consecutive wins"
    if (given === 'ADV' && /^(?:new|consecutive|successive)$/.test(this.word(index))) return 'ADJ';
    // ", arresting three men"
    if (
      given === 'NOUN' &&
      /[^r]ing$/.test(this.word(index)) &&
      /^(?:,|and)$/.test(this.word(index - 1)) &&
      (/^(?:NUM|DET)$/.test(tags[index + 1] ?? '') || /^(?:its|his|her|their)$/.test(this.word(index + 1)))
    )
      return 'VERB';
    if (this.word(index) === 'people') return 'NOUN';
    if (given === 'DET' && this.word(index) === 'which' && this.print(index - 1) === ',') return 'PRON';
    // ", which range from", "those who face"
    if (
      given === 'NOUN' &&
      (this.word(index - 1) === 'who' || (this.word(index - 1) === 'which' && this.print(index - 2) === ','))
    )
      return 'VERB';
    if (/^(?:i|you|we|they)['’](?:m|re|ve|ll|d)$/.test(this.word(index))) return 'AUX';
    // "social distancing could cost"
    if (given === 'VERB' && /ing$/.test(this.word(index)) && tags[index - 1] === 'ADJ' && tags[index + 1] === 'AUX')
      return 'NOUN';
    // "the scheme, which ran for a year, cost £70 million", "prices shot up"
    if (
      given === 'NOUN' &&
      /^costs?$/.test(this.word(index)) &&
      (SUM.test(this.word(index + 1)) || this.tokens[index + 1]?.kind === 'number')
    )
      return 'VERB';
    // "as the temperature drops 20 degrees"
    if (
      given === 'NOUN' &&
      /^(?:drops|falls|rises|climbs|jumps|gains|slips|adds|hits|tops|totals|weighs|measures)$/.test(this.word(index)) &&
      /^(?:NOUN|PROPN)$/.test(tags[index - 1] ?? '') &&
      (SUM.test(this.word(index + 1)) || this.tokens[index + 1]?.kind === 'number')
    )
      return 'VERB';
    if (given === 'NOUN' && this.word(index) === 'shot' && this.word(index + 1) === 'up') return 'VERB';
    if ((given === 'VERB' || given === 'ADP' || given === 'ADV') && this.#compound(index)) return 'NOUN';
    // "100 offline downloads", "the most spectacular catches"
    if (given === 'VERB' && this.#countedPlural(index, tags)) return 'NOUN';
    // "19 overdose deaths"
    if (
      given === 'VERB' &&
      tags[index - 1] === 'NUM' &&
      tags[index + 1] === 'NOUN' &&
      this.word(index + 1).endsWith('s') &&
      !NO_NOUN.test(this.word(index))
    )
      return 'NOUN';
    // "about 1,000 come from Asia"
    if (given === 'NOUN' && this.word(index) === 'come') return 'VERB';
    return /^(?:ADJ|VERB)$/.test(given) && /^(?:personnel|staff|police)$/.test(this.word(index)) ? 'NOUN' : given;
  }

  /** A word in -s behind a number or "most" with describing words between: no verb of the plural ends so. */
  #countedPlural(index: number, tags: readonly Tag[]): boolean {
    if (!/[^su]s$/.test(this.word(index)) || this.word(index) === 'has') return false;
    let at = index - 1;
    while (index - at < 5 && /^(?:ADJ|X|PROPN)$/.test(tags[at] ?? '')) at--;
    if (at === index - 1) return false;
    return tags[at] === 'NUM' || this.tokens[at]?.kind === 'number' || /^(?:most|more)$/.test(this.word(at));
  }

  /** Inside a noun like "start-up", "break-in", "lay-offs": a verb and a particle with a hyphen between. */
  #compound(index: number): boolean {
    const particle = (at: number): boolean =>
      /^(?:up|in|out|off|offs|down|over|back|ups|outs|ins|by)$/.test(this.word(at));
    const hyphen = (at: number): boolean => this.print(at) === '-' && this.attached(at) && this.attached(at + 1);
    if (particle(index)) return hyphen(index - 1) && !hyphen(index + 1);
    return hyphen(index + 1) && particle(index + 2) && !hyphen(index + 3);
  }

  /** The printed text of tokens `first` up to, not including, `end`. */
  slice(first: number, end: number): string {
    const from = this.tokens[first];
    const to = this.tokens[end - 1];
    return from === undefined || to === undefined ? '' : this.text.slice(from.start, to.end);
  }

  /** True when token `index` begins with a capital letter. */
  capital(index: number): boolean {
    return /^\p{Lu}/u.test(this.print(index));
  }

  /** True when no white space stands between token `index` and the one before. */
  attached(index: number): boolean {
    return this.tokens[index]?.gap === false;
  }
}
