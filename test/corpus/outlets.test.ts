import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/corpus/draft/draft.ts';
import { OUTLETS } from '../../src/corpus/outlets/outlet-table.ts';
import {
  domainCountry,
  domainOf,
  knownOutlets,
  outletAliases,
  resolveOutlet,
  sameOutlet,
} from '../../src/corpus/outlets/outlets.ts';

const ROWS = OUTLETS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the table of outlets', () => {
  it('has hundreds of rows of four cells with real countries', () => {
    expect(ROWS.length).toBeGreaterThan(500);
    const regions = new Intl.DisplayNames('en', { type: 'region' });
    for (const row of ROWS) {
      expect(row, row.join('|')).toHaveLength(4);
      if (row[1] !== '') expect(regions.of(row[1] ?? ''), row.join('|')).not.toBe(row[1]);
    }
  });

  it('finds every row by its name, every short form and every domain', () => {
    for (const [name = '', , domains = '', aliases = ''] of ROWS) {
      const words = [name, ...domains.split(' '), ...aliases.split(',')].map((word) => word.trim());
      for (const word of words.filter((one) => one !== '')) expect(resolveOutlet(word)?.name, word).toBe(name);
    }
  });
});

describe('an outlet', () => {
  it.each([
    ['OAN', 'One America News Network', 'US'],
    ['ap', 'The Associated Press', 'US'],
    ['new york times', 'The New York Times', 'US'],
    ['The Huffington Post', 'HuffPost', 'US'],
    ['https://edition.cnn.com/2022/01/01/world/index.html', 'CNN', 'US'],
    ['www.BBC.co.uk', 'BBC News', 'GB'],
    ['theguardian.com/world', 'The Guardian', 'GB'],
    ['El Pais', 'El País', 'ES'],
    ['U.S. News and World Report', 'U.S. News & World Report', 'US'],
  ])('is known as %s', (text, name, country) => {
    expect(resolveOutlet(text)).toEqual({ name, country });
  });

  it.each(['', 'Riverbend Gazette', 'https://', 'notcnn.com', 'cnn.com.example.org', 'com', '.'])(
    'is not known as %j',
    (text) => {
      expect(resolveOutlet(text)).toBeNull();
    },
  );

  it('is the same by name, short form, domain or address', () => {
    for (const typed of ['AP', 'associated press', 'apnews.com', 'https://apnews.com/a/b']) {
      expect(sameOutlet('The Associated Press', typed), typed).toBe(true);
      expect(sameOutlet('AP', typed), typed).toBe(true);
      expect(sameOutlet('Reuters', typed), typed).toBe(false);
      expect(sameOutlet(null, typed), typed).toBe(false);
    }
    expect(sameOutlet('Riverbend Gazette', 'the riverbend gazette')).toBe(true);
    expect(sameOutlet('Riverbend Gazette', 'Riverbend')).toBe(false);
    expect(sameOutlet('riverbend.example', 'https://www.riverbend.example/x')).toBe(true);
    expect(sameOutlet('Riverbend Gazette', '')).toBe(false);
    expect(outletAliases('oann.com')).toContain('OAN');
    expect(outletAliases('Riverbend Gazette')).toEqual([]);
  });

  it('tells the country of an unknown domain by its last label, where that means one', () => {
    expect(['a.co.uk', 'a.com.mx', 'a.com', 'a.io', 'a.tv', ''].map(domainCountry)).toEqual([
      'GB',
      'MX',
      null,
      null,
      null,
      null,
    ]);
    expect(domainOf('HTTPS://www.Example.ORG:8080/x?y')).toBe('example.org');
    expect(domainOf('St. Louis Post')).toBeNull();
  });
});

describe('the host of a link', () => {
  it.each([
    'http://127.0.0.1:8080/a',
    'http://[::1]/a',
    'http://localhost/a',
    'http://press-room/a',
    'http://10.0.0.7/',
  ])('is no outlet when it names a machine: %s', (link) => {
    expect(domainOf(link)).toBeNull();
    const draft = { fields: { url: link }, text: 'The limes were planted.', line: null, fallbackId: 'a' };
    expect(toArticle(draft, 'a.html', knownOutlets).article?.source).toBeNull();
  });

  it('is the outlet when nothing else is told', () => {
    const draft = { fields: { url: 'https://echo.example/a' }, text: 'The limes grow.', line: null, fallbackId: 'a' };
    expect(toArticle(draft, 'a.html', knownOutlets).article?.source).toBe('echo.example');
  });
});
