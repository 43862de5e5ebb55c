import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentence.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('do not end at a title, an initial or a clock time', () => {
    const text = 'He met Gen. Smith at 11:56 a.m. on Jan. 5. J.D. Vance came, too.';
    expect(split(text)).toEqual(['He met Gen. Smith at 11:56 a.m. on Jan. 5.', 'J.D. Vance came, too.']);
  });

  it('do not end between two initials, the second of which could be a word', () => {
    expect(split('It was built by J. A. Holm and P. A. Dahl. It leaks.')).toEqual([
      'It was built by J. A. Holm and P. A. Dahl.',
      'It leaks.',
    ]);
  });

  it('end at “U.S.” only where another sentence begins', () => {
    expect(split('The U.S. President left. It was in the U.S. The army won.')).toEqual([
      'The U.S. President left.',
      'It was in the U.S.',
      'The army won.',
    ]);
  });

  it('end at “etc.” before a word that begins one, in Spanish too', () => {
    const inSpanish = (text: string) => sentences(text, 'es').map(({ start, end }) => text.slice(start, end));
    expect(split('They sold nets, ropes, etc. Nor was that all.')).toEqual([
      'They sold nets, ropes, etc.',
      'Nor was that all.',
    ]);
    expect(inSpanish('Vendían redes, cuerdas, etc. Tampoco era todo.')).toEqual([
      'Vendían redes, cuerdas, etc.',
      'Tampoco era todo.',
    ]);
  });

  it('do not end at an abbreviation before a number', () => {
    expect(split('The quay (c. 1450) is older. It leaks.')).toEqual(['The quay (c. 1450) is older.', 'It leaks.']);
  });

  it('keep the cue with a quoted question', () => {
    expect(split('“Was it?” she asked. He nodded.')).toEqual(['“Was it?” she asked.', 'He nodded.']);
  });

  it('are trimmed slices in order that leave out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        let left = '';
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          left += text.slice(from, start);
          from = end;
        }
        expect((left + text.slice(from)).trim()).toBe('');
      }),
    );
  });
});
