#!/usr/bin/env node
// Checks the Spanish set against itself: `node bench/spanish/check.mjs`. Prints what it counted, or every fault, and then
// ends with 1. It knows nothing of the program: numbers are read by the small table below, from the gold string alone.
import fs from 'node:fs';

const here = new URL('.', import.meta.url);
const read = (name) => fs.readFileSync(new URL(name, here), 'utf8');
const rowsOf = (name) =>
  read(name)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const EVENTS = new Set(
  'seizure arrest extradition deployment death injury displacement case sentence vote money other'.split(' '),
);
const NUMBER_WORDS = new Map(
  Object.entries({
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    veintena: 20,
  }),
);
const faults = [];
const expect = (holds, where, what) => {
  if (!holds) faults.push(`${where}: ${what}`);
};

/** Every value a printed Spanish figure can have: "1.500" is 1500 in Madrid and 1.5 in Mexico. */
function readings(text) {
  const words = text.toLowerCase();
  const digits = /\d[\d.,]*(?: \d{3}\b)*/u.exec(words)?.[0];
  let bare;
  if (digits === undefined) {
    const named = words.split(/\s+/u).flatMap((word) => NUMBER_WORDS.get(word) ?? []);
    bare = /^una veintena/u.test(words) ? [20] : named.slice(0, 1);
  } else {
    const grouped = /^\d{1,3}(?:[., ]\d{3})+$/u.test(digits);
    const decimal = Number(digits.replace(',', '.'));
    bare = [...(grouped ? [Number(digits.replace(/[., ]/gu, ''))] : []), ...(Number.isNaN(decimal) ? [] : [decimal])];
  }
  const million = /\bmill[oó]n(?:es)?\b/u.test(words) ? 1e6 : 1;
  const thousand = /\bmil\b/u.test(words) ? 1e3 : 1;
  const half = /millones y medio/u.test(words) ? 0.5 : 0;
  return bare.map((value) => Math.round((value + half) * million * thousand * 1e6) / 1e6);
}

const articles = rowsOf('articles.jsonl');
const quotes = rowsOf('quotes.jsonl');
const figures = rowsOf('figures.jsonl');
const split = JSON.parse(read('split.json'));
const paragraphsOf = new Map(articles.map(({ id, text }) => [id, text.split('\n\n')]));
const halfOf = new Map(split.map(({ id, half }) => [id, half]));
const everyRow = [...articles, ...quotes, ...figures];
const articleOf = (row) => row.id.replace(/-[qf]\d+$/u, '');

/** The paragraph a gold entry names, or "" (and a fault) when there is none, or when it lies in another article than the row. */
function paragraphOf(row, gold) {
  const found = paragraphsOf.get(gold.article)?.[gold.paragraph - 1];
  expect(found !== undefined, row.id, `no paragraph ${gold.article}#${gold.paragraph}`);
  expect(gold.article === articleOf(row), row.id, `gold in ${gold.article}, which is not the article of the row`);
  return found ?? '';
}

expect(articles.length === 20, 'articles.jsonl', `${articles.length} rows, not 20`);
expect(quotes.length === 60, 'quotes.jsonl', `${quotes.length} rows, not 60`);
expect(figures.length === 60, 'figures.jsonl', `${figures.length} rows, not 60`);
expect(new Set(everyRow.map(({ id }) => id)).size === everyRow.length, 'ids', 'an id stands twice');
expect(halfOf.size === split.length, 'split.json', 'an article stands twice');
for (const half of ['read', 'kept']) {
  const size = split.filter((row) => row.half === half).length;
  expect(size === 10, 'split.json', `${size} articles are "${half}", not 10`);
}

for (const article of articles) {
  const { id, title, source, date, byline, url, language, text } = article;
  const words = text.split(/\s+/u).length;
  expect(words >= 180 && words <= 450, id, `${words} words, not 180 to 450`);
  expect(Boolean(title && source), id, 'no title or no source');
  expect(/^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(Date.parse(date)), id, `bad date ${date}`);
  expect(byline === null || byline.length > 0, id, 'an empty byline');
  expect(url === null && language === 'es', id, 'url has to be null and language "es"');
  expect(
    text.split('\n\n').every((p) => p === p.trim() && p !== '' && !p.includes('\n')),
    id,
    'loose white space',
  );
  expect(halfOf.has(id), id, 'not in split.json');
}

for (const row of quotes) {
  expect(paragraphsOf.has(articleOf(row)), row.id, 'the id names no article');
  expect(row.all === (row.about === null), row.id, '"all" has to be true just when there is no topic');
  expect(row.about === null || row.gold.length > 0, row.id, 'a topic without gold');
  for (const gold of row.gold) {
    const paragraph = paragraphOf(row, gold);
    const at = paragraph.indexOf(gold.begins);
    expect(at >= 0, row.id, `"${gold.begins}" is not in ${gold.article}#${gold.paragraph}`);
    expect(gold.begins.length > 0 && gold.begins.length <= 30, row.id, `"${gold.begins}" is empty or over 30 letters`);
    expect(
      /[“«»"—]$|—[.,;]? $|^R\. $/u.test(paragraph.slice(0, Math.max(at, 0))),
      row.id,
      `no opening mark before "${gold.begins}"`,
    );
  }
}

for (const row of figures) {
  expect(paragraphsOf.has(articleOf(row)), row.id, 'the id names no article');
  expect(EVENTS.has(row.event), row.id, `unknown event ${row.event}`);
  expect(Boolean(row.ask && row.item) && row.gold.length > 0, row.id, 'no words, no item or no gold');
  for (const gold of row.gold) {
    const paragraph = paragraphOf(row, gold);
    expect(paragraph.includes(gold.text), row.id, `"${gold.text}" is not in ${gold.article}#${gold.paragraph}`);
    expect(
      gold.hedge === null || paragraph.toLowerCase().includes(`${gold.hedge} ${gold.text}`.toLowerCase()),
      row.id,
      `"${gold.hedge}" does not stand before "${gold.text}"`,
    );
    expect(readings(gold.text).includes(gold.value), row.id, `"${gold.text}" is not ${gold.value}`);
  }
}

const inHalf = (rows, half) => rows.filter((row) => halfOf.get(articleOf(row)) === half).length;
const runs = quotes.reduce((sum, row) => sum + row.gold.length, 0);
const never = quotes.filter((row) => row.gold.length === 0).length;
const onTopic = quotes.filter((row) => row.about !== null).length;
const printed = figures.reduce((sum, row) => sum + row.gold.length, 0);
const byEvent = [...EVENTS].map((event) => `${event} ${figures.filter((row) => row.event === event).length}`);
const lines = [
  `articles ${articles.length}`,
  `quote look-ups ${quotes.length}: ${runs} gold runs, ${onTopic} with a topic, ${never} never quoted`,
  `figure look-ups ${figures.length}: ${printed} gold figures (${byEvent.join(', ')})`,
  ...['read', 'kept'].map(
    (half) =>
      `half "${half}": ${inHalf(articles, half)} articles, ${inHalf(quotes, half)} quote and ${inHalf(figures, half)} figure look-ups`,
  ),
];
process.stdout.write(`${[...lines, ...faults].join('\n')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
