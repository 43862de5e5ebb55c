import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/corpus/page/decode-page.ts';
import { readPage, type Page } from '../../src/corpus/page/page.ts';

const FOLDER = new URL('./pages/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** An article in the form of the expected ones. */
function shown(page: Page): string {
  const fields = {
    title: page.title,
    source: page.source,
    byline: page.byline.join('; '),
    date: page.date,
    updated: page.updated,
    url: page.url,
    language: page.language,
    teaser: String(page.teaser),
  };
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value ?? ''}`.trimEnd());
  return ['---', ...head, '---', page.text, ''].join('\n');
}

describe('a page becomes the article a reader sees on it', () => {
  it.each(names)('%s', (name) => {
    const { html } = decodePage(readFileSync(new URL(`${name}.html`, FOLDER)), null);
    expect(shown(readPage(html, 'https://pages.example/'))).toBe(readFileSync(new URL(`${name}.md`, FOLDER), 'utf8'));
  });
});
