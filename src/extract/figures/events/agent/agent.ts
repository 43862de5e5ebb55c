/** By whom: the subject of an event's verb, the "by" phrase of a passive, or the force the sentence names. */

import type { FigureEvent } from '../../../extraction.ts';
import type { Clause } from '../../../../text/en/clause.ts';
import { nounPhrase } from '../../../../text/en/noun-phrase.ts';
import { isForce } from '../../../../text/en/data/nouns.ts';
import { Rules } from '../../../../text/rules.ts';
import type { Trigger } from '../trigger/trigger.ts';
import { forceBefore, forceBehind } from './force.ts';
import { reporter, subjectOf } from './subject.ts';

const TIME_OR_MEANS =
  /^(?:end|start|beginning|middle|time|close|mid|early|late|noon|midnight|dawn|evening|morning|nightfall|then|now|sea|air|land|road|boat|plane|mail|post|accident|law|force|hand|mistake|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What police and governments do; deaths and sentences have no police as their usual doer. */
const BY_FORCES: ReadonlySet<FigureEvent> = new Set(['seizure', 'arrest', 'extradition', 'deployment']);
/** Who deploys and extradites is a government rather than a force. */
const BY_GOVERNMENTS: ReadonlySet<FigureEvent> = new Set(['deployment', 'extradition']);

/** A verb or noun of an event, with the subject of an active verb. */
type Deed = Readonly<{ clause: Clause; trigger: Trigger; subject: string | null }>;

const AGENT = new Rules<Deed, Readonly<{ agent: string | null }>>('figures/events: by whom', [
  {
    name: 'noun',
    for: 'The police hailed the arrest of 12 men by the navy.',
    not: 'The navy arrested 12 men.',
    says: ({ clause, trigger: { noun, index, event } }) =>
      noun ? { agent: agentOfNoun(clause, index + 1, index, event) } : null,
  },
  {
    name: 'passive',
    for: 'Twelve men were killed by the storm.',
    not: 'The storm killed twelve men.',
    says: ({ clause, trigger: { passive, index, event } }) =>
      passive ? { agent: agentOfNoun(clause, index + 1, index, event) ?? reporter(clause, index) } : null,
  },
  {
    name: 'subject-of-killing',
    for: 'Police said the storm killed 12 men.',
    not: 'Police said the navy arrested 12 men.',
    says: ({ trigger, subject }) => (BY_FORCES.has(trigger.event) ? null : { agent: subject }),
  },
  {
    name: 'subject-is-government',
    for: 'Troops left after the governor deployed 40 soldiers.',
    not: 'Troops left after the army deployed 40 soldiers.',
    says: ({ trigger, subject }) => (subject !== null && BY_GOVERNMENTS.has(trigger.event) ? { agent: subject } : null),
  },
  {
    name: 'subject-is-name',
    for: 'The FBI said Peru seized 40 guns.',
    not: 'The FBI said it seized 40 guns.',
    says: ({ trigger, subject }) =>
      subject !== null && !trigger.weak && /^\p{Lu}/u.test(subject) ? { agent: subject } : null,
  },
  {
    name: 'force-before',
    for: 'Police said a search seized 40 guns.',
    not: 'Ana Roe said a search seized 40 guns.',
    says: ({ clause, trigger }) => named(forceBefore(clause, trigger.index)),
  },
  {
    name: 'subject',
    for: 'The search seized 40 guns.',
    not: 'The police seized 40 guns.',
    says: ({ subject }) => named(subject),
  },
]);

const named = (agent: string | null): Readonly<{ agent: string }> | null => (agent === null ? null : { agent });

/** The agent of an event, but never the people it counts themselves. */
export function agentOf(
  clause: Clause,
  trigger: Trigger,
  counted: Readonly<{ first: number; end: number }>,
): string | null {
  const agent = agentOfTrigger(clause, trigger);
  // A number counts something else in the sentence: "352 ghost guns".
  if (agent === null || (/^\d/.test(agent) && !isForce(wordsOf(agent)))) return null;
  const text = clause.slice(counted.first, counted.end);
  if (` ${text} `.includes(` ${agent} `)) return null;
  if (!agent.includes(text)) return agent;
  // "the 70 kilos of opium customs seized"
  const last = clause.print(trigger.index - 1);
  return isForce([last.toLowerCase()]) ? last : null;
}

function agentOfTrigger(clause: Clause, trigger: Trigger): string | null {
  if (trigger.counts === 'subject') return null;
  const subject = trigger.noun || trigger.passive ? null : subjectOf(clause, trigger.index);
  return AGENT.first({ clause, trigger, subject })?.agent ?? null;
}

/** The agent of an event said as a noun: "arrest of 35 people … by the Capitol Police", "a police operation led to 230 arrests". */
export function agentOfNoun(clause: Clause, from: number, noun: number, event: FigureEvent): string | null {
  const by = byAgent(clause, from);
  return by ?? (BY_FORCES.has(event) ? (forceBefore(clause, noun) ?? forceBehind(clause, noun)) : null);
}

/** Who did what the verb at `verb` says, in the active or behind "by". */
export function doerOf(clause: Clause, verb: number): string | null {
  return byAgent(clause, verb + 1) ?? subjectOf(clause, verb);
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().split(/[\s’'-]+/);
}

/** Index behind an article or possessive at `at`. */
const behindArticle = (clause: Clause, at: number): number => (/^(?:DET|PRON)$/.test(clause.tag(at)) ? at + 1 : at);

/** "by Italian police": within reach of the verb, in the same clause. */
export function byAgent(clause: Clause, from: number): string | null {
  for (let at = from; at < Math.min(from + 12, clause.tokens.length); at++) {
    if (/^[.;]$/.test(clause.print(at))) return null;
    // "uprooted and burned by soldiers"
    if (clause.tag(at) === 'VERB' && at > from && !/^(?:and|or)$/.test(clause.word(at - 1))) return null;
    if (clause.word(at) !== 'by') continue;
    const start = behindArticle(clause, at + 1);
    // "by the end of 2015"
    if (/ing$/.test(clause.word(start)) || TIME_OR_MEANS.test(clause.word(start))) continue;
    const phrase = nounPhrase(clause, start);
    if (phrase === null) return null;
    const owner = clause.word(phrase.end) === 'of' ? nounPhrase(clause, behindArticle(clause, phrase.end + 1)) : null;
    return clause.slice(phrase.first, owner?.end ?? phrase.end);
  }
  return null;
}
