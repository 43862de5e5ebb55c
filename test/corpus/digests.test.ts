import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAll } from './write.ts';

const SEEDS = '../shared/seeds';

describe('the bundled corpus', () => {
  it('reads without a problem: digests with full metadata and no link', async () => {
    const { articles, problems } = await readAll('corpus');
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) {
      expect(article).toMatchObject({ kind: 'digest', url: null, language: 'en', country: 'US' });
      expect(article.file).toBe(`${article.id}.md`);
      expect(article.file.startsWith(article.date ?? 'undated')).toBe(true);
      expect([article.title, article.source, article.byline.length]).not.toContain(null);
    }
  });

  describe.skipIf(!existsSync(SEEDS))('beside the originals (needs ../shared/seeds)', async () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    const originals = existsSync(SEEDS)
      ? readdirSync(SEEDS).map((name) => plain(readFileSync(join(SEEDS, name), 'utf8')))
      : [];
    const { articles } = await readAll('corpus');

    it('quotes letter by letter', () => {
      for (const { id, text } of articles) {
        for (const [, quote = ''] of plain(text).matchAll(/“([^“”]*)”/g)) {
          expect(
            originals.some((original) => original.includes(quote)),
            `${id}: ${quote}`,
          ).toBe(true);
        }
      }
    });

    it('copies nothing: no run of ninety characters', () => {
      for (const { id, text } of articles) {
        const body = plain(text);
        for (let at = 0; at + 90 <= body.length; at++) {
          const run = body.slice(at, at + 90);
          expect(
            originals.some((original) => original.includes(run)),
            `${id}: ${run}`,
          ).toBe(false);
        }
      }
    });
  });
});
