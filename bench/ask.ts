/**
 * `npm run bench:ask`: asks the built program what people ask, and scores its answers with the benchmarks' own scorers.
 * Natural sets, twins, XQuAD and (`-- --news`, the better part of an hour) RealTime QA; each with and without the encoder,
 * beside the peers. `-- --json FILE` writes the figures; `-- --only PART` does one part: natural, peers, xquad or news.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { DEV, NATURAL, naturalPresent, readNatural, TWINS } from './ask/natural.ts';
import { askPeer, PEERS } from './ask/peers.ts';
import { loadScorer, type Prediction } from './ask/scorer.ts';

const PROGRAM = ['node', resolve('dist/byline.js')];
const ASK = '../shared/bench/ask';

type Figures = Record<string, number | null>;
type NaturalResult = Readonly<{
  questions: Figures & { by_style: Record<string, string> };
  quotes: Figures;
  figures: Figures;
}>;
type NaturalScorer = Readonly<{
  scoreNatural: (folders: string[], command: string[], log?: (line: string) => void) => NaturalResult;
}>;
type TwinScorer = Readonly<{ scoreTwins: (folders: string[], command: string[]) => Figures }>;

if (!naturalPresent() || !existsSync('dist/byline.js')) {
  console.error('This needs the question sets (../shared/bench) and the built program (npm run build).');
  process.exit(2);
}
const load = async <M>(file: string) => (await import(pathToFileURL(resolve(file)).href)) as M;
const { scoreNatural } = await load<NaturalScorer>(`${NATURAL}/score.mjs`);
const { scoreTwins } = await load<TwinScorer>(`${NATURAL}/twins.mjs`);

/** Vectors are made once for all runs of the bench. */
const data = process.env['BYLINE_DATA'] ?? mkdtempSync(join(tmpdir(), 'byline-bench-'));
mkdirSync(data, { recursive: true });
process.env['BYLINE_DATA'] = data;
const results: Record<string, unknown> = {};
const row = (name: string, figures: Figures, keys: readonly string[]) => {
  console.log(`${name.padEnd(34)} ${keys.map((key) => `${key} ${figures[key]?.toFixed(3) ?? '–'}`).join('  ')}`);
  results[name] = figures;
};
const says = (text: string) => console.error(text);

const QUESTIONS = [
  'top_at_1',
  'found_at_5',
  'right_at_1',
  'false_answers',
  'misled',
  'balanced',
  'auroc',
  'short_shown',
  'short_right',
  'short_false',
];
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const wants = (part: 'natural' | 'peers' | 'xquad' | 'news') => only === undefined || only === part;

const folders = DEV.map((name) => `${NATURAL}/${name}`);
for (const encoder of wants('natural') ? ['on', 'off'] : []) {
  process.env['BYLINE_ENCODER'] = encoder;
  const name = encoder === 'on' ? 'natural' : 'natural, words only';
  const { questions, quotes, figures } = scoreNatural(folders, PROGRAM);
  row(name, questions, QUESTIONS);
  console.log(
    Object.entries(questions.by_style)
      .map(([style, shares]) => `    ${style}: ${shares}`)
      .join('\n'),
  );
  row(`${name}: quotes`, quotes, ['recall', 'precision', 'about_at_3', 'none']);
  row(`${name}: figures`, figures, ['recall', 'with_item', 'about_at_3']);
  row(encoder === 'on' ? 'twins' : 'twins, words only', scoreTwins([`${NATURAL}/${TWINS}`], PROGRAM), [
    'both',
    'top_at_1',
    'right_at_1',
    'false',
    'surer',
    'auroc',
  ]);
}

if (wants('peers')) {
  const tallies = new Map<string, { top: number; found: number; of: number }>();
  for (const name of DEV) {
    const set = await readNatural(name);
    const asked = set.questions.filter(({ answerable }) => answerable);
    for (const peer of PEERS) {
      const { predictions } = askPeer(peer, set.articles, asked);
      const tally = tallies.get(peer.name) ?? { top: 0, found: 0, of: 0 };
      asked.forEach(({ gold }, at) => {
        const right =
          predictions[at]?.passages.map(({ article, paragraph }) => gold.includes(`${article}#p${paragraph}`)) ?? [];
        tally.of++;
        if (right[0] === true) tally.top++;
        if (right.slice(0, 5).includes(true)) tally.found++;
      });
      tallies.set(peer.name, tally);
    }
  }
  for (const [name, { top, found, of }] of tallies)
    row(name, { top_at_1: top / of, found_at_5: found / of }, ['top_at_1', 'found_at_5']);
}
// The base model as it comes lives with the training pipeline.
const python = process.env['BYLINE_PYTHON'];
if (!wants('peers')) says('peers: left out');
else if (python === undefined)
  says('MiniLM vectors alone: skipped (set BYLINE_PYTHON to the Python of train/requirements.txt)');
else {
  const { stdout, status } = spawnSync(python, ['train/baseline.py', '--data', NATURAL], { encoding: 'utf8' });
  if (status !== 0) throw new Error('train/baseline.py failed');
  row('MiniLM sentence vectors alone', JSON.parse(stdout) as Figures, ['top_at_1', 'found_at_5']);
}

const scorer = await loadScorer(ASK);
type Asked = Readonly<{ id: string; question: string; date?: string | null }>;

/** Asks the program a set of questions. */
function askAll(corpus: string, asked: readonly Asked[]): Prediction[] {
  const input = asked
    .map(({ id, question, date }) => JSON.stringify({ id, question, ...(date ? { date } : {}) }))
    .join('\n');
  const [command = 'node', ...args] = PROGRAM;
  const run = spawnSync(
    command,
    ['--max-old-space-size=8000', ...args, 'ask', '--json', '--limit', '10', '--corpus', corpus],
    {
      ...{ input: `${input}\n`, encoding: 'utf8', maxBuffer: 1 << 30 },
    },
  );
  if (run.error) throw run.error;
  return run.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Prediction);
}

const linesOf = (file: string) =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '');

for (const language of wants('xquad') ? ['en', 'es'] : [])
  for (const encoder of ['on', 'off']) {
    process.env['BYLINE_ENCODER'] = encoder;
    const set = `xquad-${language}-dev`;
    const scored = scorer.loadSet(`${ASK}/${set}`);
    const score = scorer.scoreSet(scored, askAll(`${ASK}/${set}/articles.jsonl.gz`, scored.questions));
    const figures = {
      'passage@1': score.all['strict@1'] ?? null,
      'passage@5': score.all['strict@5'] ?? null,
      sentence: score.highlight?.accuracy ?? null,
    };
    row(`XQuAD ${language}${encoder === 'on' ? '' : ', words only'}`, figures, Object.keys(figures));
  }

if (process.argv.includes('--news') || only === 'news') {
  /** Articles that the encoder learnt from: questions they answer are left out. */
  const learnt = new Set(
    ['train', 'pairs'].flatMap((group) =>
      ['conflict', 'crime', 'culture', 'government', 'money', 'science', 'weather'].flatMap((topic) =>
        linesOf(`${NATURAL}/${group}/${topic}/articles.jsonl`).map((line) => (JSON.parse(line) as { id: string }).id),
      ),
    ),
  );
  const news = `${ASK}/realtimeqa-dev`;
  const set = scorer.loadSet(news);
  const questions = set.questions.filter(({ gold }) => !gold.some(({ article }) => learnt.has(article)));
  const fair = new Set(questions.map(({ id }) => id));
  const future = linesOf(`${news}/unanswerable.jsonl`).map((line) => JSON.parse(line) as Asked);
  const leaveOut = JSON.parse(readFileSync(`${news}/leaveout.json`, 'utf8')) as Record<
    'answerable' | 'unanswerable' | 'remove_articles',
    string[]
  >;
  const rest = join(data, 'leave-out.jsonl');
  const removed = new Set(leaveOut.remove_articles);
  writeFileSync(
    rest,
    linesOf(`${news}/articles.jsonl.gz`)
      .filter((line) => !removed.has((JSON.parse(line) as { id: string }).id))
      .join('\n'),
  );
  const asked = new Set([...leaveOut.answerable, ...leaveOut.unanswerable]);
  for (const encoder of ['on', 'off']) {
    process.env['BYLINE_ENCODER'] = encoder;
    const suffix = encoder === 'on' ? '' : ', words only';
    const answers = askAll(`${news}/articles.jsonl.gz`, [...questions, ...future]);
    const { all } = scorer.scoreSet({ articles: set.articles, questions }, answers);
    row(`RealTime QA (${questions.length} questions)${suffix}`, { ...all }, ['strict@1', 'strict@5', 'gold_mrr@10']);
    row(
      `RealTime QA, future${suffix}`,
      {
        ...scorer.scoreAbstain(
          answers,
          [...fair],
          future.map(({ id }) => id),
        ),
      },
      ['auroc', 'tpr_at_fpr10'],
    );
    const left = askAll(
      rest,
      set.questions.filter(({ id }) => asked.has(id) && fair.has(id)),
    );
    const both = [leaveOut.answerable, leaveOut.unanswerable].map((ids) => ids.filter((id) => fair.has(id))) as [
      string[],
      string[],
    ];
    row(`RealTime QA, articles left out${suffix}`, { ...scorer.scoreAbstain(left, ...both) }, [
      'auroc',
      'tpr_at_fpr10',
    ]);
  }
}

const json = process.argv[process.argv.indexOf('--json') + 1];
if (process.argv.includes('--json') && json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
if (data.startsWith(join(tmpdir(), 'byline-bench-'))) rmSync(data, { recursive: true });
