import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** What the arrows say about an import in a file of `src`. */
let complaints: (file: string, from: string) => Promise<string[]>;

beforeAll(() => {
  const eslint = new ESLint({
    overrideConfig: { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  });
  complaints = async (file, from) => {
    const [result] = await eslint.lintText(`import { x } from '${from}';\n`, { filePath: file });
    return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-imports').map((m) => m.message);
  };
});

describe('imports run one way', () => {
  it.each([
    ['src/corpus/article.ts', '../extract/quote.ts'],
    ['src/extract/quote.ts', '../index/people.ts'],
    ['src/index/people.ts', '../answer/ask/ask.ts'],
    ['src/answer/ask/ask.ts', '../../library.ts'],
    ['src/library.ts', './bot/client.ts'],
    ['src/answer/ask/ask.ts', '../../cli/output.ts'],
    ['src/bot/client.ts', '../answer/ask/ask.ts'],
    ['src/bot/views/ask.ts', '../../index/analyze.ts'],
    ['src/cli/program.ts', '../bot/client.ts'],
    ['src/cli/commands/ask.ts', '../../corpus/article.ts'],
    ['src/words/words.ts', '../library.ts'],
    ['src/chart/chart.ts', '../answer/answer.ts'],
    ['src/answer/ask/ask.ts', 'minisearch'],
    ['src/answer/ask/ask.ts', 'onnxruntime-node'],
    ['src/byline.ts', 'minisearch'],
    ['src/cli/program.ts', 'discord.js'],
    ['src/library.ts', '@discordjs/rest'],
  ])('%s may not import %s', async (file, from) => {
    expect(await complaints(file, from)).toHaveLength(1);
  });

  it.each([
    ['src/extract/quote.ts', '../corpus/article.ts'],
    ['src/answer/ask/ask.ts', '../../index/passages/passage-index.ts'],
    ['src/answer/ask/read.ts', '../../encoder/encoder.ts'],
    ['src/encoder/process.ts', 'onnxruntime-node'],
    ['src/library.ts', './answer/ask/ask.ts'],
    ['src/bot/client.ts', '../library.ts'],
    ['src/cli/program.ts', '../words/words.ts'],
    ['src/index/passages/passage-index.ts', 'minisearch'],
    ['src/bot/client.ts', 'discord.js'],
  ])('%s may import %s', async (file, from) => {
    expect(await complaints(file, from)).toEqual([]);
  });
});
