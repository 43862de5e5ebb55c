import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../../src/extract/figures/figure.ts';
import { articleOf } from '../article-of.ts';

type About = Readonly<{ country?: string; date?: string }>;
const figures = (text: string, about: About = {}) => extractFigures(articleOf(text, { language: 'es', ...about }));
/** Printed text, value and event of each figure. */
const brief = (text: string, about: About = {}) =>
  figures(text, about).map(({ text: printed, value, event }) => [printed, value, event]);

describe('Spanish figures', () => {
  it.each([
    ['La Guardia Civil intervino 1.250 kilos de hachís en Torremar.', 1250, 'seizure', 'hachís'],
    ['En la bodega guardaban 90 litros de metanfetamina líquida.', 90, 'seizure', 'metanfetamina líquida'],
    ['Hallaron 200 mil dólares en efectivo en la caja.', 200_000, 'seizure', 'efectivo'],
    ['La policía detuvo el lunes a 17 vecinos.', 17, 'arrest', 'vecinos'],
    ['Dos de los cinco detenidos son primos.', 2, 'arrest', 'detenidos'],
    ['El juez ordenó la captura de seis funcionarios.', 6, 'arrest', 'funcionarios'],
    ['El balance es de 31 víctimas mortales.', 31, 'death', 'víctimas mortales'],
    ['Al menos 14 personas murieron y una veintena resultaron heridas.', 20, 'injury', 'personas'],
    ['Más de 1.200 habitantes fueron evacuados.', 1200, 'displacement', 'habitantes'],
    ['La región confirmó 38 casos de dengue.', 38, 'case', 'casos de dengue'],
    ['Ana Roa recibió siete años de prisión.', 7, 'sentence', 'prisión'],
    ['Hubo 131 votos a favor y 118 en contra.', 118, 'vote', 'votos en contra'],
    ['La oficina multó a la fábrica con 3 millones de euros.', 3e6, 'money', null],
    ['El Gobierno envió 500 soldados a la frontera.', 500, 'deployment', 'soldados'],
    ['El vecino país deportó a 14 ciudadanos.', 14, 'extradition', 'ciudadanos'],
    ['El fuego destruyó 60 viviendas.', 60, 'other', 'viviendas'],
  ])('belong to their event: %s', (text, value, event, item) => {
    expect(figures(text)).toContainEqual(expect.objectContaining({ value, event, item }));
  });

  it('are slices of the text, with the hedge beside them', () => {
    const text = 'Unos 1.200 policías vigilan la marcha y hay casi 40 puestos.';
    for (const figure of figures(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figures(text).map(({ hedged, modifier }) => [hedged, modifier])).toEqual([
      ['Unos 1.200 policías', '~'],
      ['casi 40 puestos', '~'],
    ]);
  });

  it.each([
    ['El lunes 14 de mayo a las 14:30 se reunieron.'],
    ['En 2019, a las tres de la mañana, salió el barco.'],
    ['Julia, de 71 años, perdió el partido 2-0.'],
    ['El artículo 12 de la ley 450 dice lo mismo.'],
    ['Llame al 555-12-34 o vaya al 3.º piso.'],
    ['Uno de ellos llegó primero, el segundo no.'],
    ['La MS-13 y el covid-19 salen en la página 40.'],
  ])('are not what counts nothing: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('have the units of English ones, so that both can be held against each other', () => {
    expect(figures('Incautaron 1,5 toneladas de cocaína.')).toMatchObject([
      { unitNormalized: 'metric ton', normalized: { value: 1500, unit: 'kg' }, alternatives: [] },
    ]);
    expect(figures('Ardieron 80 hectáreas a 40 km/h.')).toMatchObject([
      { normalized: { value: 800_000, unit: 'm2' } },
      { unitNormalized: 'kilometre per hour' },
    ]);
    expect(figures('Subió un 4,5 % en un año.')).toMatchObject([
      { value: 4.5, modifier: 'up', unitNormalized: 'percentage' },
      {},
    ]);
  });

  it('show that a ton of an outlet in the United States may be a short one', () => {
    expect(figures('Incautaron 2 toneladas de cocaína.', { country: 'US' })).toMatchObject([
      {
        normalized: { value: 2000, unit: 'kg' },
        alternatives: [{ value: 1814.36948, unit: 'kg', reading: 'short tons' }],
      },
    ]);
  });

  it.each([
    ['MX', 'MXN'],
    ['CO', 'COP'],
    ['ES', 'USD'],
    ['US', 'USD'],
  ])('have the money of the outlet’s country behind a bare sign: %s', (country, unit) => {
    expect(figures('La obra costó $ 740 millones.', { country })).toMatchObject([
      { value: 740e6, normalized: { unit } },
    ]);
  });

  it('take the sign for pesos where dollars are told from it', () => {
    const text = 'La mina ofreció $ 32 millones. El paro cuesta US$ 9 millones.';
    expect(figures(text).map(({ unitNormalized }) => unitNormalized)).toEqual(['peso', 'dollar']);
  });

  it('have a range where two ends are printed', () => {
    expect(figures('Pagarán entre 2 y 3 millones de euros.')).toMatchObject([{ value: 2e6, valueMax: 3e6 }]);
    expect(figures('Tardarán de 10 a 15 días.')).toMatchObject([{ value: 10, valueMax: 15 }]);
  });

  it('say by whom and when, where that is clear', () => {
    const text = 'Elementos de la Marina aseguraron el lunes 40 kilos de cocaína.';
    expect(
      figures('Elementos de la Marina aseguraron 40 kilos de cocaína el lunes.', { date: '2026-10-06' }),
    ).toMatchObject([
      { agent: 'Elementos de la Marina', period: 'el lunes', periodResolved: { from: '2026-10-05', to: '2026-10-05' } },
    ]);
    expect(figures(text)).toMatchObject([{ value: 40 }]);
    expect(figures('Desde enero decomisaron 40 kilos de cocaína.', { date: '2026-10-06' })).toMatchObject([
      { agent: null, period: 'Desde enero', periodResolved: { from: '2026-01', to: null } },
    ]);
  });

  it('are marked where they are denied or only may be', () => {
    expect(figures('La policía no incautó 40 kilos de cocaína.')).toMatchObject([{ hypothetical: true }]);
    expect(figures('La policía podría incautar 40 kilos de cocaína.')).toMatchObject([{ hypothetical: true }]);
    expect(figures('La policía incautó 40 kilos de cocaína.')).toMatchObject([{ hypothetical: false }]);
  });

  it('leave standing facts without an event', () => {
    expect(brief('El barrio tiene 20 calles.')).toEqual([['20 calles', 20, null]]);
    expect(brief('La oficina registró 12 casos de corrupción.')).toEqual([['12 casos', 12, null]]);
  });

  it('are read from any text without an error, and are slices of it', () => {
    const piece = fc.constantFrom(
      ...[
        '40',
        '1.250',
        '1,5',
        'mil',
        'millones',
        'y',
        'media',
        'de',
        'los',
        'entre',
        'a',
        '-',
        '$',
        '€',
        '%',
        'kilos',
        'votos',
      ],
      ...[
        'detuvo',
        'una',
        'veintena',
        'el lunes',
        '2019',
        'años',
        'prisión',
        'en contra',
        ',',
        '.',
        '«',
        '—',
        'ñ',
        '😀',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        for (const figure of figures(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(Number.isFinite(figure.value)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
