/**
 * Rules as data. What a stage decides by hand is a list of rules in order; each has a name, a text that it is for and a
 * like text that it leaves alone. A test reads both texts with and without the rule, so that no rule stands there that does
 * nothing; `npm run ablate` measures what each is worth.
 */

/** One rule of a stage. */
export type Rule<Of, Says> = Readonly<{
  /** Unlike any other of the stage: "round-of". */
  name: string;
  /** A text that is read otherwise without the rule. */
  for: string;
  /** A like text that is read the same with and without it. */
  not: string;
  /** What the rule says of a place in a text; `null` where it does not apply. */
  says: (of: Of) => Says | null;
}>;

/** What a rule says that only tells whether it applies. */
export const yes = (applies: boolean): true | null => (applies ? true : null);

/** The rules of one stage; the first one that applies decides. */
export class Rules<Of, Says> {
  readonly stage: string;
  readonly list: readonly Rule<Of, Says>[];
  /** The rule that is switched off while its worth is measured. */
  #off: string | null = null;

  /** @param stage path and job: "figures: digits that count nothing" */
  constructor(stage: string, list: readonly Rule<Of, Says>[]) {
    this.stage = stage;
    this.list = list;
    STAGES.push(this);
  }

  /** What the first rule that applies says, `null` when none does. */
  first(of: Of): Says | null {
    for (const rule of this.list) {
      if (rule.name === this.#off) continue;
      const says = rule.says(of);
      if (says === null) continue;
      watcher?.(this.stage, rule.name);
      return says;
    }
    return null;
  }

  /** Does something as if a rule were not there. */
  without<T>(name: string, work: () => T): T {
    this.#off = name;
    try {
      return work();
    } finally {
      this.#off = null;
    }
  }
}

/** A stage as the tests and the ablation see it. */
export type Stage = Pick<Rules<never, unknown>, 'stage' | 'list' | 'without'>;

const STAGES: Stage[] = [];

type Watcher = (stage: string, rule: string) => void;
let watcher: Watcher | null = null;

/** Does something and tells of every rule that applies meanwhile. */
export function watchRules<T>(tell: Watcher, work: () => T): T {
  watcher = tell;
  try {
    return work();
  } finally {
    watcher = null;
  }
}

/** All stages whose modules have been loaded. */
export function stages(): readonly Stage[] {
  return STAGES;
}
