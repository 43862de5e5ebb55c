/** Messages that tell of new articles: the passage that a follow matches, word for word, or the titles of many. */

import type { MatchedPassage, SourceRow } from '../../library.ts';
import type { Follow } from '../../store.ts';
import type { Words } from '../../words/words.ts';
import { customId } from '../messages/custom-id.ts';
import { shorten } from '../messages/cut.ts';
import { TEXT_BUDGET, type Inner } from '../messages/limits.ts';
import { joined, markdown, oneLine, small } from '../messages/markdown.ts';
import { button, container, row, separator, text, type Message } from '../messages/message.ts';
import { bounded, citation, citedText } from './citation.ts';
import { shortFollow } from './follows.ts';
import { roomEach } from './frame.ts';
import { quotation } from './quotation.ts';

/** Passages of an article that are shown, follows that are named, buttons that end one. */
const PASSAGES = 3;
const NAMED = 5;
const BUTTONS = 5;
/** Articles that a message with the rest lists. */
const LISTED = 10;
const TITLE_LIMIT = 200;
const LABEL_LIMIT = 24;

/** What follows match of one article. */
export type Matched = Readonly<{ follow: Follow; passage: MatchedPassage }>;

/** One new article, and why it is told of. */
export function alertView(matched: readonly Matched[], words: Words): Message {
  const follows = matched.map(({ follow }) => shortFollow(follow));
  const byPassage = new Map<string, Matched[]>();
  for (const one of matched) byPassage.set(one.passage.id, [...(byPassage.get(one.passage.id) ?? []), one]);
  const shown = [...byPassage.values()].slice(0, PASSAGES);
  const title = matched[0]?.passage.citation.title ?? null;
  const heading = joined(
    [
      small(words.NEW_ARTICLE_LABEL),
      `**${markdown([{ text: shorten(oneLine(title ?? words.UNTITLED), TITLE_LIMIT), as: 'plain' }])}**`,
      small(markdown(words.matchedFollows(follows, NAMED))),
    ],
    '\n',
  );
  const parts = shown.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { passage } = first;
    const why = words.matchedFollows(
      [first, ...others].map(({ follow }) => shortFollow(follow)),
      NAMED,
    );
    return [
      {
        passage,
        why: shown.length > 1 ? small(markdown(why)) : '',
        cited: small(citation(passage.citation, passage.id, words)),
      },
    ];
  });
  const room = roomEach(parts.length, heading, ...parts.flatMap(({ why, cited }) => [why, cited]));
  const body = parts.flatMap(({ passage, why, cited }, i): Inner[] => {
    const { highlight, start } = passage;
    const bold = highlight === null ? null : { start: highlight.start - start, end: highlight.end - start };
    const printed = citedText(quotation(passage.text, bold, room), cited, i + 1, words);
    return why === '' ? [printed] : [text(why), printed];
  });
  return { components: [container([text(heading), ...body, unfollowRow(follows, words)])] };
}

function unfollowRow(follows: readonly Follow[], words: Words): Inner {
  const label = ({ text: of }: Follow): string =>
    follows.length === 1 ? words.UNFOLLOW_BUTTON : words.unfollowButton(shorten(oneLine(of), LABEL_LIMIT));
  return row(follows.slice(0, BUTTONS).map((follow) => button(label(follow), customId('unfollow', follow.id))));
}

/** New articles beyond those told of one by one. */
export function restView(
  articles: readonly SourceRow[],
  follows: readonly Follow[],
  today: boolean,
  words: Words,
): Message {
  const named = follows.map(shortFollow);
  const heading = markdown(words.moreToday(articles.length, today, named, NAMED));
  const lines = articles.slice(0, LISTED).map(({ title, ...cited }) => {
    const short = title === null ? null : shorten(oneLine(title), TITLE_LIMIT / 2);
    const line = words.citationLine({ ...bounded(cited), title: short, paragraph: null }, cited.article);
    return `- ${markdown(words.listedArticle(short, line))}`;
  });
  let taken = heading.length;
  const fitting = lines.filter((line) => (taken += line.length + 1) < TEXT_BUDGET - 200);
  const left = articles.length - fitting.length;
  return {
    components: [
      container([
        text(heading),
        separator(),
        text([...fitting, ...(left > 0 ? [words.andMore(left)] : [])].join('\n')),
        unfollowRow(named, words),
      ]),
    ],
  };
}
