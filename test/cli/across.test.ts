import { describe, expect, it } from 'vitest';
import { byline, rows } from './world.ts';

describe('byline compare', () => {
  it('says who prints something, then each finding with its citation', async () => {
    const { out, exit } = await byline(['compare', 'Sheinbaum Trump troops']);
    expect(out).toMatch(/^About Sheinbaum Trump troops: .*Daily Caller News Foundation \(1 article\)/);
    expect(out).toContain('One statement by Claudia Sheinbaum, worded differently; words that differ stand out:');
    expect(out).toContain('No, President Trump, **our territory is inalienable, sovereignty is inalienable**,');
    expect(out).toContain('Only in One America News Network:');
    expect(out).toContain('digest of One America News Network, 4 May 2025 · Blake Wolf · ¶9');
    expect(exit).toBe(0);
  });

  it('says so where one outlet alone prints something', async () => {
    const { out, exit } = await byline(['compare', 'seizures']);
    expect(out).toMatch(/^Only Daily Caller News Foundation prints something about seizures \(1 article\)/);
    expect(out).toContain('1 other outlet was searched and prints nothing found about it.');
    expect(exit).toBe(0);
  });

  it('says that there is nothing, and ends 3', async () => {
    const { out, exit } = await byline(['compare', 'ice skating in Norway']);
    expect(out).toBe('Nothing in the articles searched is safely about ice skating in Norway.\n');
    expect(exit).toBe(3);
  });

  it('writes nothing but rows with --json', async () => {
    const { out, err } = await byline(['--json', 'compare', 'Sheinbaum Trump troops']);
    expect(new Set(rows(out).map(({ kind }) => kind))).toEqual(new Set(['wording', 'both', 'only']));
    expect(err).toContain('About Sheinbaum Trump troops');
  });

  it('keeps to the filters, and refuses a topic without words', async () => {
    expect((await byline(['--source', 'OAN', 'compare', 'Sheinbaum'])).out).toMatch(
      /^One America News Network prints something[^\n]*No other outlet was searched/,
    );
    for (const typed of [['…'], []]) expect((await byline(['compare', ...typed])).exit).toBe(2);
  });

  it('is there in the chat, with its filters', async () => {
    const { out } = await byline([], { stdin: '/compare seizures before: 2025-05-05\n' });
    expect(out).toContain('Nothing in the articles searched is safely about seizures.');
  });
});

describe('byline timeline', () => {
  it('shows the day, whether it was added, and the sentence as printed', async () => {
    const { out, exit } = await byline(['timeline']);
    expect(out).toContain('3 May 2025 — added; printed “On Saturday”');
    expect(out).toMatch(/^1985$/m);
    expect(out.indexOf('16 April 2025')).toBeLessThan(out.indexOf('3 May 2025'));
    expect(exit).toBe(0);
  });

  it('keeps to the days spoken of, and to a topic', async () => {
    const { out } = await byline(['--after', '2025-05-01', 'timeline']);
    expect(out).toContain('3 May 2025');
    expect(out).not.toContain('16 April 2025');
    const about = await byline(['timeline', '--topic', 'spoke by telephone']);
    expect(about.out).toContain('The two spoke by telephone for 45 minutes **on April 16**');
  });

  it('says that nothing was found, and ends 3', async () => {
    const { out, exit } = await byline(['timeline', '--topic', 'ice skating']);
    expect(out).toBe('Nothing found about ice skating that says when it was.\n');
    expect(exit).toBe(3);
  });

  it('is there in the chat', async () => {
    const { out } = await byline([], { stdin: '/timeline topic: telephone after: 2025-04-01\n' });
    expect(out).toContain('16 April 2025 — added');
  });
});
