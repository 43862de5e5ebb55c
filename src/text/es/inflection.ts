/** Singular and plural of Spanish nouns and adjectives, by their endings; words without diacritics. */

/** The plural of a singular: "kilo" → "kilos", "galon" → "galones". */
export function spanishPlural(word: string): string {
  if (/[aeiou]$/.test(word)) return `${word}s`;
  return word.endsWith('z') ? `${word.slice(0, -1)}ces` : `${word}es`;
}

/** What a plural may be the plural of, the likeliest first: "detenidos" → "detenido", "meses" → "mes". */
export function spanishSingular(word: string): string {
  // "dosis", "crisis"
  if (word.endsWith('is')) return word;
  if (word.endsWith('ces') && word.length > 4) return `${word.slice(0, -3)}z`;
  // "camiones", "hospitales", "mujeres", "unidades"
  if (/(?:[lrdn]|[aeiou]s)es$/.test(word) && word.length > 4 && !/(?:ante|ente|[^aeiou]r[lr]?e)s$/.test(word))
    return word.slice(0, -2);
  return /[aeiou]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
