/**
 * Spanish words for people, offices, organisations and places, and the small words between them; written down from general
 * knowledge. "ministro/a" stands for both genders, "juez/a" too.
 */

import { ORGANISATION_WORDS, PLACES, PUBLICATION_WORDS } from '../en/roles.ts';
import { split } from '../../../text/split.ts';

const OFFICES = split(`
  abogado/a académico/a accionista activista actor/actriz administrador/a agente agregado/a agricultor/a alcalde/sa alguacil almirante alumno/a ambientalista analista
  antropólogo/a árbitro/a archivero/a armador/a arquitecto/a arqueólogo/a arzobispo asambleísta asesor/a asistente astronauta astrónomo/a atleta auditor/a autor/a
  bailarín/bailarina banquero/a bibliotecario/a biólogo/a bombero/a brigadier cabo cajero/a camarero/a camionero/a campesino/a candidato/a canciller cantante cantautor/a capitán/capitana cardenal
  catedrático/a cazador/a chofer ciclista científico/a cineasta cirujano/a cocinero/a colaborador/a columnista comandante comediante comentarista comerciante comisario/a
  comisionado/a compositor/a concejal/a conductor/a congresista consejero/a conservador/a constructor/a consultor/a contador/a contralor/a coordinador/a coreógrafo/a coronel
  corresponsal cronista cura decano/a defensor/a delegado/a delantero/a demógrafo/a dentista deportista diplomático/a diputado/a director/a dirigente diseñador/a docente doctor/a
  dramaturgo/a ecologista economista editor/a educador/a edil ejecutivo/a embajador/a empleado/a empresario/a encargado/a enfermero/a enólogo/a entrenador/a epidemiólogo/a escritor/a
  escultor/a especialista estadista estilista estudiante eurodiputado/a eurodiputado/a experto/a farmacéutico/a filósofo/a fiscal físico/a florista fotógrafo/a fundador/a funcionario/a futbolista
  ganadero/a general geógrafo/a geólogo/a gerente gerenta gestor/a gobernador/a guardameta guardia guionista guitarrista historiador/a hostelero/a humorista ilustrador/a
  imán ingeniero/a inspector/a instructor/a intendente interventor/a investigador/a jardinero/a jefe/a jinete joyero/a juez/a jurista jugador/a lector/a legislador/a librero/a
  lingüista líder locutor/a maestro/a magistrado/a manifestante maquinista marinero/a mariscal matemático/a mecánico/a mediador/a médico/a meteorólogo/a militante militar minero/a
  ministro/a misionero/a moderador/a anfitrión/anfitriona colegiado/a facultativo/a farero/a guía ingeniera restaurador/a artesano/a carpintero/a costurero/a criador/a curador/a comisionista
  exportador/a importador/a inversor/a emprendedor/a animador/a apicultor/a viticultor/a bodeguero/a taxista repartidor/a cartero/a limpiador/a cuidador/a monitor/a orientador/a pedagogo/a logopeda
  fisioterapeuta matrona paleontólogo/a botánico/a climatólogo/a hidrólogo/a vulcanólogo/a geofísico/a estadístico/a demógrafa genetista bioquímico/a toxicólogo/a nefrólogo/a dermatólogo/a ginecólogo/a
  legatario/a subdelegado/a superintendenta infectólogo/a epidemiólogo/a seremi mayordomo alguacila pregonero/a portaestandarte cofrade seminarista diácono/diaconisa abad/abadesa prior/a nuncio rabina imam modista monje/a monseñor montañero/a mandatario/a músico/a nadador/a naturalista navegante negociador/a notario/a novelista nutricionista obispo obrero/a observador/a
  oceanógrafo/a oficial operador/a opositor/a orador/a organizador/a panadero/a papa párroco parlamentario/a pastor/a pediatra pensador/a periodista perito/a pescador/a pianista piloto pintor/a
  poeta policía politólogo/a político/a pontífice portavoz portero/a prefecto/a prelado/a premier presentador/a presidente/a príncipe/princesa procurador/a productor/a profesor/a programador/a
  promotor/a propietario/a psicólogo/a psiquiatra publicista químico/a rabino/a realizador/a rector/a redactor/a registrador/a regidor/a relator/a reportero/a representante responsable
  rey/reina sacerdote sargento/a secretario/a seleccionador/a senador/a sindicalista síndico/a sismólogo/a sociólogo/a socio/a socorrista soldado subteniente superintendente
  teniente tenista tenor teólogo/a tesorero/a titular técnico/a torero/a traductor/a transportista tripulante tutor/a urbanista vaticanista vendedor/a ventero/a veterinario/a vicario/a vocal vocero/a
  voluntario/a virólogo/a zoólogo/a inmunólogo/a astrofísico/a cardiólogo/a oncólogo/a neurólogo/a criminólogo/a forense letrado/a procuradora delfín patriarca patrón/patrona
  lehendakari conseller consellera conseiller alcaldable presidenciable premio nobel burgomaestre barón/baronesa duque/duquesa conde/condesa marqués/marquesa infanta/e
`);

const PEOPLE = split(`
  abuelo/a afectado/a aficionado/a amigo/a anciano/a asistente ayudante biznieto/a campeón/campeona ciudadano/a cliente/a colega comprador/a compañero/a concursante consumidor/a
  contribuyente creyente cuñado/a damnificado/a dueño/a emigrante esposo/a exmarido exmujer familiar feligrés/feligresa ganador/a hermano/a hijo/a hincha hombre
  huésped inmigrante inquilino/a interlocutor/a invitado/a joven jubilado/a madre marido migrante miembro mujer nieto/a niño/a novio/a nuera padre paciente pareja pariente
  participante pasajero/a peatón/peatona pensionista peregrino/a persona primo/a prometido/a refugiado/a residente señor/a sobrino/a suegro/a superviviente sobreviviente testigo tío/a
  trabajador/a turista usuario/a vecino/a viajero/a víctima viudo/a votante yerno acusado/a detenido/a imputado/a investigado/a procesado/a condenado/a denunciante demandante
  fuente número uno exfutbolista veterano/a favorito/a rival candidato/a protagonista artista intelectual chico/a muchacho/a señorita caballero dama
`);

type Gender = 'male' | 'female';

/** "ministro/a" → both forms; a word without a stroke is of either gender. */
function forms(entry: string): readonly (readonly [string, Gender | null])[] {
  const [male = '', ending] = entry.split('/');
  if (ending === undefined) return [[male, null]];
  const female = ending.length > 2 ? ending : /[oe]$/.test(male) ? male.slice(0, -1) + ending : male + ending;
  return [
    [male, 'male'],
    [entry === 'alcalde/sa' ? 'alcaldesa' : entry === 'jefe/a' ? 'jefa' : female, 'female'],
  ];
}

/** Nouns for a person, with the gender that the form tells; "la presidente" is a woman all the same. */
export const SPANISH_PEOPLE: ReadonlyMap<string, Gender | null> = new Map(
  [...OFFICES, ...PEOPLE].flatMap(forms).map(([noun, gender]): [string, Gender | null] => [
    noun,
    // offices that women were long called by the male form of
    /^(?:presidente|juez|médico|músico|político|técnico|capitán|concejal|jefe|piloto|cabo|sargento|miembro)$/.test(noun)
      ? null
      : gender,
  ]),
);

const EITHER = new Set(split('hombre marido padre cura papa obispo arzobispo cardenal yerno sacerdote monseñor'));
const WOMEN = new Set(split('mujer madre nuera exmujer señorita dama'));

/** The gender of a noun that has one form only. */
export const spanishGender = (noun: string): Gender | null =>
  EITHER.has(noun) ? 'male' : WOMEN.has(noun) ? 'female' : (SPANISH_PEOPLE.get(noun) ?? null);

/** Words that newspapers put for an office already named: "el mandatario" for the president. */
export const SPANISH_EPITHETS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'presidente presidenta gobernador gobernadora intendente intendenta: mandatario mandataria',
    'entrenador entrenadora seleccionador seleccionadora: técnico técnica',
    'diputado diputada senador senadora asambleísta congresista: legislador legisladora parlamentario parlamentaria',
    'concejal concejala: edil regidor regidora',
    'alcalde alcaldesa: edil regidor regidora mandatario mandataria',
    'juez jueza: magistrado magistrada',
    'magistrado magistrada: juez jueza',
    'obispo arzobispo cardenal: prelado',
    'papa: pontífice',
    'abogado abogada: letrado letrada',
    'portavoz: vocero vocera',
    'vocero vocera: portavoz',
    'profesor profesora maestro maestra: docente',
    'delantero delantera guardameta portero portera capitán capitana futbolista: jugador jugadora',
    'doctor doctora: médico médica facultativo facultativa',
    'médico médica: doctor doctora facultativo facultativa',
    'novelista poeta poetisa dramaturgo dramaturga: escritor escritora autor autora',
    'director directora secretario secretaria subsecretario subsecretaria titular: funcionario funcionaria',
    'ministro ministra consejero consejera secretario secretaria: titular',
    'agricultor agricultora ganadero ganadera: productor productora',
  ].flatMap((line) => {
    const [offices = '', epithets = ''] = line.split(': ');
    return split(offices).map((office) => [office, split(epithets)] as const);
  }),
);

/** Courtesies before a name. */
export const SPANISH_COURTESY: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...split('don señor sr d fray padre sir lord').map((word): [string, Gender] => [word, 'male']),
  ...split('doña señora señorita sra srta dña sor madre lady').map((word): [string, Gender] => [word, 'female']),
  ...split('dr lic licenciado ing prof arq gral cnel tte mons san').map((word): [string, null] => [word, null]),
  ['dra', 'female'],
  ['licenciada', 'female'],
]);

/** Abbreviations written with a full stop. */
export const SPANISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  split(
    'sr sra srta sres dr dra d dña lic ing prof arq gral cnel tte cap mons hno ud uds vd av avda pág núm art vol jr ee',
  ),
);

/** Nouns for a group of people or a body: their words have no single speaker. */
export const SPANISH_GROUPS: ReadonlySet<string> = new Set(
  split(`
    policía gobierno ejecutivo ministerio ayuntamiento alcaldía gobernación partido sindicato sindicatos patronal oposición coalición asociación organización entidad empresa compañía
    firma grupo fundación plataforma colectivo federación confederación comité comisión consejo junta tribunal juzgado corte fiscalía defensa acusación procuraduría
    congreso senado parlamento asamblea cámara diputación generalitat xunta consejería departamento secretaría dirección agencia instituto universidad hospital banco
    diario periódico revista cadena televisión radio medio medios prensa rotativo embajada consulado cancillería iglesia obispado conferencia ejército armada guardia marina
    familia familiares padres autoridades fuentes gente público vecinos manifestantes expertos trabajadores clero club equipo selección ong delegación contraloría
    presidencia vicepresidencia intendencia municipio cabildo mesa administración estado pueblo bufete despacho hermandad cofradía gremio cooperativa
  `),
);

/** Words that make a capitalised run an organisation, an office or a thing. */
export const SPANISH_ORGANISATIONS: ReadonlySet<string> = new Set([
  ...[...ORGANISATION_WORDS].filter(
    (word) => !/^(?:sea|pac|sun|wall|king|real|general|bay|may|mar|hall|lake|law|post|power|way|white)$/.test(word),
  ),
  ...SPANISH_GROUPS,
  ...split(`
    academia aduanas aeropuerto agricultura alianza ambiente archivo ateneo autoridad avenida biblioteca bolsa bomberos calle caja centro central ciencia ciudad civil clínica colegio comercio
    comunicación comunicaciones comunidad confederación constitucional consumo cooperación correos cortes cruz cultura cumbre defensor defensoría deporte deportes derecho derechos desarrollo economía
    educación electoral energía escuela estadística estados exteriores facultad feria fiscalía fomento foro frente fuerzas fútbol general gobernación guardia hacienda iglesia igualdad industria infraestructuras
    innovación instituto interior izquierda juntas justicia juventud laboratorio liga ley medio ministerio migración migraciones museo nación naciones nacional nacionales observatorio obras
    oficina organización palacio parque pesca plan planificación plaza podemos popular premio presupuesto procuraduría programa protección provincial puerto pueblo públicas pública público real
    red relaciones república sala salud sanidad santa sede secretaría seguridad servicio servicios social socialista sociedad suprema supremo teatro telecomunicaciones televisión trabajo tráfico transición transporte
    transportes tributaria turismo unidas unidos unión universitario urbanismo vanguardia vivienda vox movimiento morena ciudadanos sumar bildu junts
  `),
]);

/** Words of organisations and places that are surnames as well: "Juana de la Cruz", "Luis del Campo". */
export const SPANISH_SURNAMES_TOO: ReadonlySet<string> = new Set(
  split(
    'cruz calle plaza puerto palacio real santa iglesia torre torres fuente fuentes campo vega villa sala rosario corte costa río ríos casa calvo barrio parque feria prensa cámara',
  ),
);

export const SPANISH_PUBLICATIONS: ReadonlySet<string> = new Set([
  ...PUBLICATION_WORDS,
  ...split(`
    diario periódico heraldo noticias correo voz nación jornada clarín universo tiempo espectador razón confidencial expansión imparcial informador norte siglo efe télam andina notimex rtve ser cope
    onda cero telecinco televisa telesur caracol rcn tvn mercurio tercera comercio república debate excélsior milenio proceso semana cambio sexta antena infobae
  `),
]);

/** Places; they have no mouth of their own. */
export const SPANISH_PLACES: ReadonlySet<string> = new Set([
  ...PLACES,
  ...split(`
    españa francia alemania italia reino portugal grecia turquía rusia ucrania polonia hungría rumania rumanía suecia noruega dinamarca finlandia bélgica holanda suiza irlanda escocia inglaterra
    marruecos argelia túnez egipto siria líbano israel palestina gaza irán irak japón corea filipinas brasil méxico perú chile argentina bolivia ecuador venezuela colombia paraguay uruguay panamá
    nicaragua honduras guatemala cuba haití américa latinoamérica iberoamérica hispanoamérica europa áfrica asia oceanía washington bruselas londres parís berlín roma moscú pekín kiev tokio
    madrid barcelona valencia sevilla zaragoza málaga murcia bilbao alicante córdoba valladolid vigo gijón granada oviedo badajoz cartagena jerez pamplona almería burgos salamanca huelva logroño
    cádiz lleida tarragona castellón jaén ourense lugo cáceres guadalajara toledo palencia ávila segovia soria cuenca teruel huesca ceuta melilla vitoria santander mérida galicia asturias cantabria
    euskadi navarra aragón cataluña catalunya castilla extremadura andalucía canarias baleares mallorca menorca ibiza tenerife lanzarote fuerteventura bogotá medellín cali barranquilla lima quito guayaquil caracas maracaibo
    santiago valparaíso concepción rosario mendoza montevideo asunción managua tegucigalpa monterrey puebla oaxaca chiapas veracruz sonora sinaloa jalisco tabasco yucatán guerrero michoacán zacatecas durango coahuila
    tamaulipas cancún acapulco habana
  `),
]);

/** Capitalised words that are no part of a person's name. */
export const SPANISH_NOT_NAMES: ReadonlySet<string> = new Set(
  split(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad
    dios biblia internet twitter facebook instagram youtube whatsapp telegram tiktok google covid brexit ue onu otan oea ee.uu eeuu iva pib ia wi-fi
  `),
);

/** Small words that join the parts of one name. */
export const SPANISH_PARTICLES: ReadonlySet<string> = new Set(
  split('de del la las los el y e i da do dos van von der di san santa'),
);

/** Words that begin sentences with a capital and are no names, and words that no noun phrase holds. */
export const SPANISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`
    el la los las lo un una unos unas al del y e o u ni pero mas sino aunque porque pues que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como cuanto si no sí ya
    a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por según sin so sobre tras vía excepto salvo incluso
    yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro suyo suya
    este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas mismo misma mismos mismas propio propia otro otra otros otras cada todo toda todos todas ambos ambas
    alguno alguna algunos algunas algún ningún ninguno ninguna nada nadie alguien algo varios varias mucho mucha muchos muchas poco poca pocos pocas más menos muy tan tanto tanta bastante demasiado casi
    aquí ahí allí allá hoy ayer mañana anoche anteayer ahora antes después luego entonces siempre nunca jamás también tampoco además asimismo así apenas solo sólo aún todavía quizá quizás tal
    qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuánta cuántos cuántas mientras durante luego finalmente posteriormente previamente igualmente actualmente recientemente precisamente
    sin embargo no obstante por tanto es son era fue ha han hay había ser estar está están tras respecto pese pesar debido gracias acerca alrededor dentro fuera lejos cerca junto frente
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil primero primera segundo segunda tercero tercera último última
    preguntado preguntada interrogado interrogada cuestionado cuestionada fuentes
  `),
);

/** What opens a noun phrase. */
export const SPANISH_DETERMINERS: ReadonlyMap<
  string,
  Readonly<{ definite: boolean; gender: Gender | null; plural: boolean }>
> = new Map(
  split(`
      el:d:m la:d:f los:d:-:p las:d:f:p un:i:m una:i:f unos:i:-:p unas:i:f:p este:d:m esta:d:f estos:d:-:p estas:d:f:p ese:d:m esa:d:f aquel:d:m aquella:d:f su:d sus:d:-:p mi:d
      otro:i:m otra:i:f otros:i:-:p otras:i:f:p algún:i:m alguna:i:f algunos:i:-:p algunas:i:f:p varios:i:-:p varias:i:f:p muchos:i:-:p muchas:i:f:p cada:i ningún:i:m ninguna:i:f
      ambos:i:-:p ambas:i:f:p dos:i:-:p tres:i:-:p cuatro:i:-:p nuestro:d:m nuestra:d:f cuyo:i:m cuya:i:f al:d:m del:d:m
    `).map((entry) => {
    const [word = '', kind, gender, plural] = entry.split(':');
    return [
      word,
      {
        definite: kind === 'd',
        gender: gender === 'm' ? 'male' : gender === 'f' ? 'female' : null,
        plural: plural === 'p',
      },
    ] as const;
  }),
);

/** Adjectives that stand between the article and the noun. */
export const SPANISH_BEFORE_NOUN: ReadonlySet<string> = new Set(
  split(`
    propio propia mismo misma actual entonces nuevo nueva joven antiguo antigua primer primera segundo segunda tercer tercera gran ex exitoso histórico histórica veterano veterana
    máximo máxima todavía hasta ahora polémico polémica flamante único única principal conocido conocida reconocido reconocida célebre famoso famosa último última siguiente
    anterior futuro futura difunto difunta fallecido fallecida presunto presunta supuesto supuesta dos tres cuatro cinco dicho dicha citado citada mencionado mencionada
  `),
);

/** Prepositions: what stands behind one is no subject. */
export const SPANISH_PREPOSITIONS: ReadonlySet<string> = new Set(
  split(
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía pese junto frente',
  ),
);
