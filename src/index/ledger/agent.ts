/** By whom, reduced to the words that tell one from another. */

/** Words that can be anybody's. */
const ANYBODY = new Set(
  (
    'police officer officers authority authorities official officials force forces agent agents government law enforcement troops army ' +
    'military soldiers guards security they he she it we i who state federal local national country department office agency agencies ' +
    'investigators prosecutors the a an of and its their his her our in by for at from to'
  ).split(' '),
);

/** Institutions that news writes small. */
const INSTITUTIONS = new Set(
  'customs navy marines coastguard gendarmerie carabinieri sheriff parliament interpol europol'.split(' '),
);

/** The telling words of an agent, in lower case: "Sheinbaum’s forces" → sheinbaum; "the police" → none. */
export function agentWords(agent: string | null): ReadonlySet<string> {
  return new Set(
    wordsOf(agent)
      .map((word) => word.toLowerCase())
      .filter((word) => !ANYBODY.has(word)),
  );
}

/** Those of them that name an authority: "Coast Guard crews" → coast, guard; "armed men" → none. */
export function authorityWords(agent: string | null): ReadonlySet<string> {
  return new Set(
    wordsOf(agent)
      .filter((word) => /^\p{Lu}/u.test(word) || INSTITUTIONS.has(word))
      .map((word) => word.toLowerCase())
      .filter((word) => !ANYBODY.has(word)),
  );
}

function wordsOf(agent: string | null): string[] {
  return (agent ?? '').replaceAll(/['’]s(?!\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
