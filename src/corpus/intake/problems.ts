/** What is wrong with an article that is taken in, in the words of `byline check`. */

import type { IsoDate, Problem } from '../article.ts';
import { withoutControls } from '../control.ts';
import { ARTICLE_CHECKS } from '../doctor/article-checks.ts';
import { readCorpus } from '../folder.ts';
import type { Incoming } from './store.ts';

/** Whether a date lies in the future is asked by a check, which is told what day it is. */
const NO_DAY_YET = '9999-12-31' as IsoDate;

const CONTROLS: Problem = {
  ...{ file: '', line: null, severity: 'hint' },
  problem: 'There are control characters in the text.',
  advice: 'They are left out of what is stored.',
};

/** An article without control characters, and that it had some. */
export function clean(found: Incoming): Readonly<{ article: Incoming; problems: readonly Problem[] }> {
  const line = (text: string | null) => (text === null ? null : withoutControls(text).trim() || null);
  const article = {
    ...found,
    title: line(found.title),
    source: line(found.source),
    byline: found.byline.map((name) => withoutControls(name)),
    text: withoutControls(found.text),
  };
  return { article, problems: article.text === found.text ? [] : [CONTROLS] };
}

/**
 * What a check will say of a stored article, but for hints.
 * @param told what was said when it was read from where it came from
 */
export async function problemsOf(file: string, told: readonly Problem[]): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  for await (const entry of readCorpus(file)) {
    if ('problem' in entry) found.push(entry.problem);
    else
      for (const { severity, advice, find } of ARTICLE_CHECKS) {
        const finding = find(entry.article, NO_DAY_YET);
        if (finding !== null) found.push({ file, line: null, severity, problem: finding.problem, advice });
      }
  }
  const known = new Set(told.map(({ problem }) => problem));
  const more = found.filter(({ severity, problem }) => severity !== 'hint' && !known.has(problem));
  return [...told, ...more].map((problem) => ({ ...problem, file }));
}
