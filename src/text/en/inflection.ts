/** The base forms of English nouns and verbs, as far as figures need them. */

import { IRREGULAR_PLURALS, IRREGULAR_VERB_FORMS, SAME_IN_PLURAL, VERBS_IN_E } from './data/irregular-forms.ts';

/** A noun in the singular: "tablets" → "tablet". Case of the input is kept where nothing changes. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (SAME_IN_PLURAL.has(lower)) return noun;
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return noun;
  if (/[^aeiou]ies$/.test(lower)) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return noun.slice(0, -2);
  if (lower.endsWith('s')) return noun.slice(0, -1);
  return noun;
}

/** Nouns that count many without an -s. */
const COLLECTIVE =
  /^(?:people|staff|police|children|cattle|personnel|crew|aircraft|spacecraft|troops|livestock|poultry|innings|sheep|deer|fish|wounded|injured|\p{L}*(?:men|women|folk))$/iu;

/** Whether a noun is in the plural, or counts many without an -s. */
export function isPlural(noun: string): boolean {
  return singular(noun) !== noun || COLLECTIVE.test(noun);
}

/** An adjective without its superlative ending: "proudest" → "proud", "busiest" → "busy". */
export function positive(adjective: string): string {
  if (!/[^aeou]est$/.test(adjective) || adjective.length < 6) return adjective;
  const stem = adjective.slice(0, -3);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/(?<twin>[bdgmnpt])\k<twin>$/.test(stem)) return stem.slice(0, -1);
  return /(?:rg|fe|saf|lat|nic|fin|wis|clos|larg|strang|simpl|pur|rar|sur|brav|wid)$/.test(stem) ? `${stem}e` : stem;
}

/** A verb's base form, good enough to look it up in a table: "seizing", "seized", "seizes" → "seize". */
export function verbBase(verb: string): string {
  const lower = verb.toLowerCase();
  const irregular = IRREGULAR_VERB_FORMS.get(lower);
  if (irregular !== undefined) return irregular;
  const stem = lower.endsWith('ies') && lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.replace(/ied$/, 'y');
  if (stem !== lower) return stem;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, -1);
  const cut = lower.endsWith('ing') ? lower.slice(0, -3) : lower.endsWith('ed') ? lower.slice(0, -2) : null;
  if (cut === null || cut.length < 2) return lower;
  if (VERBS_IN_E.has(`${cut}e`)) return `${cut}e`;
  if (/([bdgmnprt])\1$/.test(cut)) return cut.slice(0, -1);
  return cut;
}
