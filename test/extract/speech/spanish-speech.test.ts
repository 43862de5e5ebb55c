import { describe, expect, it } from 'vitest';
import { extractSpeech } from '../../../src/extract/speech/quote.ts';
import { articleOf } from '../article-of.ts';

/** "speaker: quote" of every run of a Spanish article. */
const said = (text: string): string[] =>
  extractSpeech(articleOf(text, { language: 'es' })).quotes.map(({ speaker, quote }) => `${speaker ?? '?'}: ${quote}`);
/** The speakers only. */
const who = (text: string): (string | null)[] =>
  extractSpeech(articleOf(text, { language: 'es' })).quotes.map(({ speaker }) => speaker);

describe('a subject behind its verb', () => {
  it.each([
    ['«La red es segura», dijo la comisaria Ana Ruiz.', 'Ana Ruiz'],
    ['"Hemos desarticulado toda la red", dijo la comisaria jefe Ana Ruiz en rueda de prensa.', 'Ana Ruiz'],
    ['“No subiremos los impuestos”, afirmó el ministro de Economía, Luis Pérez, en rueda de prensa.', 'Luis Pérez'],
    [
      '«Es un día histórico», ha asegurado este lunes la ministra de Sanidad, Carmen Ortega, en el Congreso.',
      'Carmen Ortega',
    ],
    [
      '«Vamos a llegar hasta el final», ha afirmado este jueves, en declaraciones a los medios, la portavoz del Gobierno, Elena Vidal.',
      'Elena Vidal',
    ],
    ['«Nos faltan camas», se quejó ante los periodistas el doctor Xabier Urrutia.', 'Xabier Urrutia'],
    ['“La sequía no perdona”, lamentó a este diario Tomás Aguirre, agricultor de 62 años.', 'Tomás Aguirre'],
    ['«¿Quién va a pagar esto?», se preguntó la diputada del PSOE Marta Soler.', 'Marta Soler'],
    ['"No hay vuelta atrás", le respondió el senador Raúl Medina (PP).', 'Raúl Medina'],
    ['«La calle es de todos», proclamó ayer Xóchitl Barrera.', 'Xóchitl Barrera'],
    ['"Es inaceptable" —sentenció la alcaldesa de Getafe, Sara Lozano—.', 'Sara Lozano'],
    ['«Así no se puede gobernar», disparó la senadora Cristina Albornoz.', 'Cristina Albornoz'],
    ['«Cada pieza lleva un mes», contó el tallista Andrés Luque.', 'Andrés Luque'],
    ['“Pedimos calma”, habían dicho horas antes los vecinos.', null],
    ['“Pedimos calma”, dijo la policía.', null],
    ['“Pedimos calma”, dijo una vecina que prefiere no dar su nombre.', null],
    ['“Pedimos calma”, dijeron Ana Ruiz y Luis Pérez.', null],
    ['“Pedimos calma”, aseguraron fuentes de la investigación.', null],
    ['“Pedimos calma”, se dijo en la reunión con Ana Ruiz.', null],
  ])('%s → %s', (text, speaker) => {
    expect(who(text)).toEqual([speaker]);
  });
});

describe('a subject before its verb', () => {
  it.each([
    [
      'La consejera de Educación, Cultura y Deporte, Nuria Campos, anunció que el curso empezará “sin barracones y sin excusas”.',
      'Nuria Campos',
    ],
    ['El presidente de la patronal, Joaquín Ferrer, ha dicho que la reforma es “un paso atrás”.', 'Joaquín Ferrer'],
    ['Ana Ruiz, que dirige la brigada desde marzo, explicó que “la operación sigue abierta”.', 'Ana Ruiz'],
    ['Ana Ruiz, comisaria de Huelva, no quiso dar nombres, pero advirtió de que “habrá más detenciones”.', 'Ana Ruiz'],
    ['Tras la reunión con Luis Pérez, la alcaldesa Sara Lozano declaró: «Nos hemos entendido».', 'Sara Lozano'],
    ['Ana Ruiz recibió a Luis Pérez y aseguró que «la visita llega tarde».', 'Ana Ruiz'],
    ['Ana Ruiz compareció en el Parlamento, donde aseguró que “no hay nada que ocultar”.', 'Ana Ruiz'],
    ['Luis Pérez calificó de “auténtica vergüenza nacional” el reparto de las ayudas.', 'Luis Pérez'],
    [
      'El portavoz parlamentario del PP en el Senado, Juan Bravo, volvió a decir que “el plan está muerto”.',
      'Juan Bravo',
    ],
    ['La portavoz de Más Madrid, Rita Maestro, cargó contra el alcalde: “Ha vendido la ciudad”.', 'Rita Maestro'],
    ['Fue Ana Ruiz quien dijo que “la operación sigue abierta”.', 'Ana Ruiz'],
    ['Ana Ruiz se reunió con Luis Pérez, quien aseguró que “la operación sigue abierta”.', 'Luis Pérez'],
    ['Ana Ruiz: «No habrá más recortes»', 'Ana Ruiz'],
    ['Así lo explicó Ana Ruiz: «Buscamos al tercer hombre».', 'Ana Ruiz'],
    ['Ayer explicó el ministro Luis Pérez que “el déficit bajará al tres por ciento”.', 'Luis Pérez'],
    ['La ministra Carmen Ortega respondió a Luis Pérez asegurando que «el plan está financiado».', 'Carmen Ortega'],
    ['Ana Ruiz recordó que Luis Pérez dijo en marzo que “todo iba sobre ruedas”.', 'Luis Pérez'],
    ['La jueza Inés Robledo y el fiscal Luis Pérez afirmaron que “las pruebas son sólidas”.', null],
    ['Un portavoz de Ana Ruiz dijo que “la operación sigue abierta”.', null],
    ['El informe de la comisión dice que “faltaron medios y sobraron reuniones”.', null],
    ['La actriz Lola Quesada, a la que su director llamó “la mejor de su generación”, recogió el premio.', null],
    ['El alcalde Antonio Moya, acusado de “mirar hacia otro lado”, no hizo declaraciones.', null],
    ['Los vecinos recibieron al alcalde Antonio Moya con gritos de “dimisión, dimisión ya mismo”.', null],
    ['Contó Ana Ruiz que su tío le enseñó que “una palabra de más es una mentira”.', null],
    ['Ana Ruiz leyó un comunicado del ministro: “Se respetarán todos los contratos”.', null],
    ['Ana Ruiz dijo que el plan, calificado de “chapuza monumental” por los vecinos, saldrá adelante.', null],
    [
      'Así lo confirmó la alcaldesa Sara Lozano, después de que los vecinos la acusaran de “ocultar toda la información”.',
      null,
    ],
    ['Ana Ruiz dijo en un comunicado de prensa que “la operación sigue abierta”.', 'Ana Ruiz'],
    ['Ana Ruiz no dijo que “todo estuviera perdido”.', null],
    ['Ana Ruiz criticó a Luis Pérez por decir que “los médicos viven muy bien”.', null],
    ['Ana Ruiz dijo que sí, pero Luis Pérez tuvo “muchas dudas y pocas ganas”.', null],
  ])('%s → %s', (text, speaker) => {
    expect(who(text)).toEqual([speaker]);
  });
});

describe('phrases that name the source', () => {
  it.each([
    ['Según el ministro Jorge Ibáñez, “el acuerdo es un error grave”.', 'Jorge Ibáñez'],
    ['La obra costará el doble, «una barbaridad», según Ana Ruiz.', 'Ana Ruiz'],
    ['“El acuerdo es un error grave”, según explicó ayer la senadora Alicia Montes.', 'Alicia Montes'],
    ['“El acuerdo es un error grave”, según ha explicado a este periódico la senadora Alicia Montes.', 'Alicia Montes'],
    ['De acuerdo con el alcalde Mario Quiroga, “el puente aguantará otro siglo”.', 'Mario Quiroga'],
    ['En palabras de la directora del museo, Irene Salas, se trata de “una joya sin catalogar”.', 'Irene Salas'],
    ['A juicio del economista Pablo Rivas, “nadie ha hecho las cuentas”.', 'Pablo Rivas'],
    ['Para la alcaldesa Sara Lozano, «el tranvía es innegociable».', 'Sara Lozano'],
    ['“Es un error grave”, como dijo Ana Ruiz.', 'Ana Ruiz'],
    ['El alcalde Antonio Moya visitó la obra. A su juicio, “hace falta un cuartel nuevo”.', 'Antonio Moya'],
    ['“Hay indicios de fraude”, según fuentes de la Fiscalía.', null],
    ['“Hay indicios de fraude”, según el informe.', null],
  ])('%s → %s', (text, speaker) => {
    expect(who(text)).toEqual([speaker]);
  });
});

describe('later mentions', () => {
  it('a first surname stands for a person of two', () => {
    expect(
      who(
        'Pedro Salvatierra Pérez-Cabrera visitó la fábrica.\n\n«Cumpliremos», dijo Salvatierra. “Sin excusas”, remachó Salvatierra Pérez-Cabrera.',
      ),
    ).toEqual(['Pedro Salvatierra Pérez-Cabrera', 'Pedro Salvatierra Pérez-Cabrera']);
  });

  it('a second surname does, and particles belong to it', () => {
    expect(
      who(
        'El candidato Alberto Núñez Feijedo y la escritora Juana de la Cruz Molina debatieron.\n\n«No hay tiempo», dijo Feijedo.\n\n«Hay de sobra», replicó De la Cruz.',
      ),
    ).toEqual(['Alberto Núñez Feijedo', 'Juana de la Cruz Molina']);
  });

  it('a surname that two persons share is nobody', () => {
    expect(who('Los hermanos Marta Soler y Jaume Soler heredaron la finca. «Venderemos», dijo Soler.')).toEqual([null]);
  });

  it('an office stands for who holds it', () => {
    expect(
      who(
        'El presidente de la Junta, Ramón Arce, inauguró el hospital. «Es de todos», afirmó el presidente. «Y para todos», añadió Arce.',
      ),
    ).toEqual(['Ramón Arce', 'Ramón Arce']);
  });

  it('an office that somebody else holds too is nobody', () => {
    expect(
      who(
        'El presidente de la Junta, Ramón Arce, recibió al presidente de la patronal. «Es de todos», afirmó el presidente.',
      ),
    ).toEqual([null]);
    expect(
      who('La ministra de Sanidad, Carmen Ortega, habló primero. «Es de todos», afirmó la ministra de Defensa.'),
    ).toEqual([null]);
    expect(who('El exministro Luis Pérez llegó tarde. «Es de todos», afirmó el ministro.')).toEqual([null]);
    expect(who('La asesora del presidente, Elena Vidal, llegó tarde. «Es de todos», afirmó el presidente.')).toEqual([
      null,
    ]);
  });

  it('an office and a name stand for one person', () => {
    expect(
      who(
        'La presidenta de Chile, Claudia Robles, habló ayer. «La soberanía no se vende», afirmó Robles. «Somos un país libre», añadió la presidenta.',
      ),
    ).toEqual(['Claudia Robles', 'Claudia Robles']);
  });

  it('a word that newspapers put for an office stands for its holder', () => {
    expect(
      who(
        'El gobernador de Sonora, Hugo Armenta, visitó la zona. «No queremos tragedias», insistió el mandatario.\n\nEl entrenador, Iván Rojo, felicitó al delantero. «Es un ejemplo», dijo el técnico.',
      ),
    ).toEqual(['Hugo Armenta', 'Iván Rojo']);
  });

  it('an office written large is one all the same', () => {
    expect(who('El Fiscal General del Estado, Ernesto Sanz, dijo que “nadie está por encima de la ley”.')).toEqual([
      'Ernesto Sanz',
    ]);
  });

  it('an accent more or less makes no other person', () => {
    expect(who('La diputada María López compareció. «Dimito», dijo Maria Lopez.')).toEqual(['María López']);
  });
});

describe('a verb without a subject', () => {
  it('goes on with the last speaker', () => {
    expect(
      said(
        'La jueza Inés Robledo compareció ayer. «No hay pruebas», dijo. «Y no las habrá», añadió.\n\nAdemás, lamentó que “nadie haya pedido perdón”.',
      ),
    ).toEqual([
      'Inés Robledo: No hay pruebas',
      'Inés Robledo: Y no las habrá',
      'Inés Robledo: nadie haya pedido perdón',
    ]);
  });

  it('is nobody when another person came in between', () => {
    expect(
      who('La jueza Inés Robledo compareció ayer. En la sala estaban Luis Pérez y su abogado. «No hay pruebas», dijo.'),
    ).toEqual([null]);
  });

  it('is nobody when it may be who was met', () => {
    expect(who('Elena Vidal entrevistó a Tomás Aguirre el lunes. «El campo se muere», dijo.')).toEqual([null]);
  });

  it('is nobody when several spoke', () => {
    expect(who('Ana Ruiz y Luis Pérez firmaron el pacto. «Es un buen día», aseguraron.')).toEqual([null]);
  });

  it('is nobody at the beginning of an article', () => {
    expect(who('«Es un buen día», dijo.')).toEqual([null]);
  });

  it('is nobody behind an unnamed speaker', () => {
    expect(who('Ana Ruiz llegó tarde. «Nadie nos avisó», dijo una vecina. «Fue un milagro», añadió.')).toEqual([
      null,
      null,
    ]);
  });
});

describe('several runs', () => {
  it('an interrupted quotation has one speaker', () => {
    expect(
      who('«Lo haremos», dijo la alcaldesa Sara Lozano, «y lo haremos este año». «Nadie pagará dos veces.»'),
    ).toEqual(['Sara Lozano', 'Sara Lozano', 'Sara Lozano']);
  });

  it('two that are joined share the verb', () => {
    expect(who('Ana Ruiz dijo que la operación fue “limpia y rápida” y que “no hubo heridos”.')).toEqual([
      'Ana Ruiz',
      'Ana Ruiz',
    ]);
    expect(who('«Limpia, rápida» y «sin un solo herido», resumió Ana Ruiz.')).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  it('each keeps its own speaker', () => {
    expect(
      said(
        '«El plan es caro», dijo el ministro Luis Pérez. «Y llega tarde», le respondió la senadora Alicia Montes. «Nunca es tarde», zanjó Pérez.',
      ),
    ).toEqual(['Luis Pérez: El plan es caro', 'Alicia Montes: Y llega tarde', 'Luis Pérez: Nunca es tarde']);
  });

  it('a relative clause goes on with its person', () => {
    expect(who('«Es tarde», ha dicho la senadora Alicia Montes, que ha añadido: «Muy tarde».')).toEqual([
      'Alicia Montes',
      'Alicia Montes',
    ]);
  });
});

describe('the paragraph beside', () => {
  it('announces the quotation with a colon', () => {
    expect(who('La alcaldesa Sara Lozano fue rotunda:\n\n«No dimitiré».')).toEqual(['Sara Lozano']);
    expect(who('Sara Lozano recibió una carta de Luis Pérez:\n\n«No dimitas antes de junio».')).toEqual([null]);
  });

  it('tells behind it who spoke', () => {
    expect(who('«Yo no me escondo de nadie». Con esa frase abrió ayer la sesión la consejera Rosa Iglesias.')).toEqual([
      'Rosa Iglesias',
    ]);
    expect(
      who('«No queda agua ni para beber».\n\nAsí lo resume Tomás Aguirre, que lleva cuarenta años en el campo.'),
    ).toEqual(['Tomás Aguirre']);
    expect(who('«No queda agua ni para beber».\n\nSon palabras de Tomás Aguirre, agricultor.')).toEqual([
      'Tomás Aguirre',
    ]);
    expect(who('«No queda agua ni para beber».\n\nQuien habla es Tomás Aguirre, agricultor.')).toEqual([
      'Tomás Aguirre',
    ]);
    expect(who('«No queda agua ni para beber».\n\nTomás Aguirre lleva cuarenta años en el campo.')).toEqual([null]);
  });
});

describe('dashes', () => {
  it('cut who speaks out of the quotation', () => {
    expect(said('«Es lo que hay —dijo la ministra Carmen Ortega—. No habrá más dinero».')).toEqual([
      'Carmen Ortega: Es lo que hay',
      'Carmen Ortega: No habrá más dinero',
    ]);
  });

  it('open a dialogue when they say who speaks', () => {
    expect(
      said(
        '—No habrá recortes —aseguró la ministra Carmen Ortega—. Es definitivo.\n\n—¿Y los del año pasado?\n\n— Primer punto del orden del día',
      ),
    ).toEqual(['Carmen Ortega: No habrá recortes', 'Carmen Ortega: Es definitivo.']);
  });
});

describe('what is no quotation', () => {
  it('is left out', () => {
    expect(
      said(
        'Se estrena la película “La casa sin puertas ni ventanas”. La llamada “ley del ruido” divide al pueblo. El “caso Faro” sigue abierto.',
      ),
    ).toEqual([]);
  });
});

describe('reported speech', () => {
  const reported = (text: string): string[] =>
    extractSpeech(articleOf(text, { language: 'es' })).reported.map(({ speaker, cue }) => `${speaker ?? '?'} ${cue}`);

  it.each([
    ['La ministra Carmen Ortega dijo este martes que el hospital abrirá en mayo.', 'Carmen Ortega dijo'],
    ['Dijo ayer la ministra Carmen Ortega que el hospital abrirá en mayo.', 'Carmen Ortega Dijo'],
    ['Según Carmen Ortega, el hospital abrirá en mayo.', 'Carmen Ortega Según'],
    ['El hospital abrirá en mayo, según explicó la ministra Carmen Ortega.', 'Carmen Ortega explicó'],
    ['Los médicos dijeron que el hospital abrirá en mayo.', '? dijeron'],
  ])('%s → %s', (text, row) => {
    expect(reported(text)).toEqual([row]);
  });

  it('is not the noun of the same form', () => {
    expect(
      reported(
        'La denuncia de Carmen Ortega que se archivó en mayo sigue viva. La cuenta que abrió Ana Ruiz está vacía.',
      ),
    ).toEqual([]);
  });
});

describe('roles', () => {
  it('are kept as printed', () => {
    const { people } = extractSpeech(
      articleOf(
        'La ministra de Sanidad, Carmen Ortega, y el comisario jefe Luis Pérez hablaron. También lo hizo Irene Salas, directora del museo.',
        { language: 'es' },
      ),
    );
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Carmen Ortega', 'ministra de Sanidad'],
      ['Luis Pérez', 'comisario jefe'],
      ['Irene Salas', 'directora del museo'],
    ]);
  });
});

describe('an interview', () => {
  const answers = ['En marzo, con frío.', 'Sigue allí, en el muelle.', 'Claro que no lo sé.'];
  const interview = (lead: string, question: string, answer: string) =>
    [
      lead,
      ...['¿Cuándo llegó?', '¿Y el barco?', '¿Volverá?'].flatMap((asked, at) => [
        `${question}${asked}`,
        `${answer}${answers[at] ?? ''}`,
      ]),
    ].join('\n\n');

  it.each([
    ['P. ', 'R. '],
    ['Pregunta. ', 'Respuesta. '],
    ['—', '—'],
  ])('has answers of the one person named before it: %s…', (question, answer) => {
    const text = interview('Ana Ruiz dirige el faro. Hablamos con ella en casa.', question, answer);
    expect(said(text)).toEqual(answers.map((each) => `Ana Ruiz: ${each}`));
  });

  it('leaves the answers without a speaker where two people are named before it', () => {
    const text = interview('Ana Ruiz y Luis Pérez dirigen el faro.', 'P. ', 'R. ');
    expect(who(text).every((speaker) => speaker === null)).toBe(true);
  });

  it('is none where two lines begin with a dash', () => {
    expect(who('Ana Ruiz dirige el faro.\n\n—¿Cuándo llegó?\n\n—En marzo, con frío.')).toEqual([]);
  });
});

describe('what stands beside a speaker', () => {
  it.each([
    ['La alcaldesa Ana Ruiz calló. “Pase usted”, recordó Ana Ruiz que le dijo Luis Pérez.', 'Luis Pérez'],
    ['El alcalde, Luis Pérez, dijo que no. “La casa es nueva”, relató el mandatario.', 'Luis Pérez'],
    ['Ana Ruiz descartó intervenir. “El país es garante”, dijo en radio Pampa Norte.', 'Ana Ruiz'],
    ['Doña Ana Ruiz, de 71 años, perdió a su hermana. “Yo oí un ruido”, contó entre lágrimas.', 'Ana Ruiz'],
    ['La ministra de Salud, Ana Ruiz, fue escueta: “Con las vacunas no se juega”.', 'Ana Ruiz'],
  ])('%s → %s', (text, speaker) => {
    expect(who(text)).toEqual([speaker]);
  });
});
