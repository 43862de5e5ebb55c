import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/corpus/draft/language.ts';

const TEXTS = {
  en: 'The council voted on Tuesday to plant four hundred lime trees along the old canal, which was dug in 1830.',
  es: 'El ayuntamiento aprobó el martes plantar cuatrocientos tilos a lo largo del viejo canal, que fue excavado en 1830. La alcaldesa dijo que las obras comenzarán en marzo y que nadie tendrá que pagar más impuestos.',
  fr: 'Le conseil municipal a voté mardi la plantation de quatre cents tilleuls le long du vieux canal, creusé en 1830. La maire a déclaré que les travaux commenceront en mars et que personne ne paiera davantage d’impôts.',
  de: 'Der Stadtrat hat am Dienstag beschlossen, vierhundert Linden am alten Kanal zu pflanzen, der 1830 gegraben wurde. Die Bürgermeisterin sagte, die Arbeiten würden im März beginnen, und niemand müsse mehr Steuern zahlen.',
  pt: 'A câmara municipal aprovou na terça-feira a plantação de quatrocentas tílias ao longo do velho canal, escavado em 1830. A presidente disse que as obras começam em março e que ninguém vai pagar mais impostos.',
  ru: 'Городской совет во вторник решил посадить четыреста лип вдоль старого канала, вырытого в 1830 году. Мэр заявила, что работы начнутся в марте и что никому не придется платить больше налогов.',
};

describe('the language', () => {
  it.each(Object.entries(TEXTS))('%s is told', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('is told of a long text by its middle', () => {
    expect(detectLanguage(`${TEXTS.es} `.repeat(50) + TEXTS.en)).toBe('es');
  });

  it.each([
    '"La red es segura", dijo la comisaria Ana Ruiz a los medios.',
    'El puente, según la alcaldesa, está cerrado.',
  ])('of %j is told by its commonest words', (text) => {
    expect(detectLanguage(text)).toBe('es');
  });

  it.each([
    'Il y a une maison au bord du canal, dit la mairesse.',
    'El pont està tancat, diu l’alcaldessa del poble.',
    'A ponte está fechada, disse a presidente da câmara.',
  ])('of %j is left open, though a word of it is Spanish', (text) => {
    expect(detectLanguage(text)).not.toBe('es');
  });

  it.each(['', 'No.', '“¿Qué?”', '12,345 – 678', 'Ann Roe, Bo Li', '***'.repeat(200)])('of %j is left open', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
