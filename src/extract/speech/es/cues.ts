/**
 * Spanish verbs and phrases that introduce what somebody said, written down from general knowledge. Forms are made by the
 * rules of conjugation, third persons only: nobody else is quoted by a newspaper; irregular verbs carry their stems.
 */

import { conjugate } from '../../../text/es/conjugation.ts';
import type { VerbForm } from '../../../text/es/conjugation.ts';
import { split } from '../../../text/split.ts';

/** A form of a saying verb. */
export type SpanishForm = VerbForm &
  Readonly<{
    /** Says only together with one of these next words: "dejó claro". */
    next?: string;
  }>;

/** Verbs in -ar, -er and -ir whose third persons are regular. */
const REGULAR = split(`
  abogar abundar achacar aclarar aconsejar acusar admirar admitir afirmar agregar ahondar alabar alegar alertar aludir amenazar animar anotar anticipar anunciar apelar
  aplaudir apostillar apremiar apuntar apuntillar argumentar arremeter asegurar aseverar asumir atacar atestiguar aventurar avisar bautizar bromear calificar
  catalogar celebrar censurar certificar citar clamar coincidir comentar comparar comunicar concretar condenar confesar confirmar congratular conminar considerar constatar
  contestar continuar contrastar corroborar criticar cuestionar culpar declarar definir deletrear demandar denominar denunciar
  deplorar deslizar destacar desvelar detallar dictaminar discrepar disculpar divulgar ejemplificar elogiar emplazar enfatizar
  entonar enumerar esgrimir especificar especular espetar estimar evocar exclamar exhortar exigir explayar explicar explicitar expresar fanfarronear
  felicitar finalizar garantizar gritar hablar ilustrar implorar incidir indicar informar insinuar insistir instar interrogar interrumpir inquirir invitar invocar
  ironizar jurar justificar juzgar lamentar lanzar llamar matizar mencionar meditar murmurar narrar notificar objetar observar opinar ordenar parafrasear
  plantear porfiar postear postular precisar preguntar presagiar presumir proclamar prometer pronosticar pronunciar protestar publicar puntualizar quejar
  razonar rebatir recalcar recapitular reclamar recriminar rechazar redactar reflexionar refutar reivindicar reiterar relatar remachar remarcar rematar rememorar replicar
  reportar reprochar resaltar reseñar resumir respaldar responder responsabilizar retar revelar saludar sentenciar señalar sintetizar solicitar sollozar sospechar subrayar
  sugerir suplicar suspirar susurrar tachar tartamudear testificar testimoniar tildar titular transmitir trasladar tuitear twittear urgir vaticinar valorar
  ventilar verbalizar vocear zanjar augurar desear desestimar desgranar diagnosticar dudar equiparar tranquilizar vincular ratificar avalar cifrar
  completar disparar fustigar acotar redondear retrucar arengar aullar balbucear bramar musitar mascullar pontificar profetizar rezongar refunfuñar repreguntar sincerar terciar tronar
  vociferar arriesgar avanzar adelantar reafirmar graficar ponderar increpar desahogar pormenorizar externar alardear jactar aceptar conceder consignar esperar temer festejar cargar
  arrancar cuchichear encarar recetar machacar enseñar
  `);

/**
 * Infinitive, present, preterite, gerund, participle, and the future where its stem is another; what is left out is
 * regular.
 */
const IRREGULAR = split(`
  decir,dice,dijo,diciendo,dicho,dirá contradecir,contradice,contradijo,contradiciendo,contradicho predecir,predice,predijo,prediciendo,predicho
  desdecir,desdice,desdijo,desdiciendo,desdicho bendecir,bendice,bendijo,bendiciendo,bendecido
  sostener,sostiene,sostuvo,sosteniendo,sostenido,sostendrá mantener,mantiene,mantuvo,manteniendo,mantenido,mantendrá
  proponer,propone,propuso,proponiendo,propuesto,propondrá exponer,expone,expuso,exponiendo,expuesto,expondrá
  contraponer,contrapone,contrapuso,contraponiendo,contrapuesto,contrapondrá anteponer,antepone,antepuso,anteponiendo,antepuesto,antepondrá
  advertir,advierte,advirtió,advirtiendo sugerir,sugiere,sugirió,sugiriendo referir,refiere,refirió,refiriendo desmentir,desmiente,desmintió,desmintiendo
  inferir,infiere,infirió,infiriendo disentir,disiente,disintió,disintiendo asentir,asiente,asintió,asintiendo
  pedir,pide,pidió,pidiendo repetir,repite,repitió,repitiendo despedir,despide,despidió,despidiendo corregir,corrige,corrigió,corrigiendo
  proseguir,prosigue,prosiguió,prosiguiendo colegir,colige,coligió,coligiendo
  manifestar,manifiesta recordar,recuerda contar,cuenta negar,niega rogar,ruega apostar,apuesta
  pensar,piensa  soltar,suelta renegar,reniega alentar,alienta recomendar,recomienda encomendar,encomienda
  añadir,añade,añadió reconocer,reconoce agradecer,agradece,agradeció escribir,escribe,escribió,escribiendo,escrito
  describir,describe,describió,describiendo,descrito transcribir,transcribe,transcribió,transcribiendo,transcrito
  suscribir,suscribe,suscribió,suscribiendo,suscrito
  concluir,concluye,concluyó,concluyendo,concluido atribuir,atribuye,atribuyó,atribuyendo,atribuido argüir,arguye,arguyó,arguyendo,argüido
  instruir,instruye,instruyó,instruyendo,instruido aducir,aduce,adujo,aduciendo,aducido deducir,deduce,dedujo,deduciendo,deducido
  leer,lee,leyó,leyendo,leído creer,cree,creyó,creyendo,creído prever,prevé,previó,previendo,previsto prevenir,previene,previno,previniendo,prevenido
  convenir,conviene,convino,conviniendo,convenido intervenir,interviene,intervino,interviniendo,intervenido
  defender,defiende entender,entiende continuar,continúa evaluar,evalúa resolver,resuelve,resolvió,resolviendo,resuelto
  reponer,repone,repuso,reponiendo,repuesto,repondrá reconvenir,reconviene,reconvino,reconviniendo,reconvenido
  gruñir,gruñe,gruñó,gruñendo,gruñido interrogar,interroga rezar,reza ampliar,amplía confiar,confía
`);

/** Verbs that say something only with the next word. */
const WITH_NEXT: readonly (readonly [string, string])[] = [
  ['dejar,deja,dejó,dejando,dejado', 'claro clara dicho escrito entrever caer constancia sentado'],
  ['poner,pone,puso,poniendo,puesto,pondrá', 'de'],
  ['terminar', 'diciendo asegurando afirmando'],
  ['mostrar,muestra,mostró', 'convencido convencida partidario partidaria confiado confiada tajante'],
];

/** Every form of a verb that can bring a quotation. */
export const SPANISH_CUES: ReadonlyMap<string, SpanishForm> = new Map<string, SpanishForm>([
  ...WITH_NEXT.flatMap(([entry, next]) =>
    conjugate(entry).map(([form, about]): [string, SpanishForm] => [form, { ...about, next }]),
  ),
  ['hizo', { mood: 'finite', plural: false, next: 'hincapié énfasis' }],
  ['hace', { mood: 'finite', plural: false, next: 'hincapié énfasis' }],
  ['hecho', { mood: 'participle', plural: false, next: 'hincapié énfasis' }],
  [
    'fue',
    {
      mood: 'finite',
      plural: false,
      next: 'tajante rotundo rotunda contundente escueto escueta durísimo durísima duro dura enfático enfática lapidario lapidaria categórico categórica irónico irónica',
    },
  ],
  ...REGULAR.flatMap(conjugate),
  ...IRREGULAR.flatMap(conjugate),
]);

/** Forms that are nouns or adjectives as often: "la denuncia", "en cuenta", "una llamada de alerta". */
export const SPANISH_NOUN_FORMS: ReadonlySet<string> = new Set(
  split(`
    alerta amenaza apuesta cita condena consulta crítica cuenta culpa demanda denuncia duda elogia encomienda firma habla informe invita lee llama muestra nota objeta
    ordena pide pregunta prosa protesta publica queja réplica replica reporta reproche reseña resume reza saluda sentencia sospecha supone toma urge valora defiende
    entiende compara continúa titular censura retrasa retoma mantiene carga espera adelanta avanza dispara arranca concede
  `),
);

/** Verbs that hand on the words of somebody else: "leyó un mensaje del ministro: …". */
export const SPANISH_RELAYING = /^(?:le[eyí]|cit[aó]|parafrase|transcri|recit)/;

/** "ha", "había": they make a finite verb of a participle. */
export const SPANISH_HAVE: ReadonlyMap<string, boolean> = new Map([
  ...split('ha había habrá habría hubo haya').map((form): [string, boolean] => [form, false]),
  ...split('han habían habrán habrían hayan').map((form): [string, boolean] => [form, true]),
]);

/** Verbs that lend a subject to the infinitive behind them: "quiso recordar", "volvió a decir", "se limitó a señalar". */
export const SPANISH_LENDING: ReadonlyMap<string, boolean> = new Map([
  ...split(`
    quiere quiso quería puede pudo podía podrá podría debe debió debía suele solía vuelve volvió volvía llega llegó llegaba acaba acabó acababa limita limitó
    limitaba aprovecha aprovechó atreve atrevió apresura apresuró pasa pasó comienza comenzó empieza empezó termina terminó evita evitó decide decidió
    prefiere prefirió parece parecía ha va iba viene vino sabe supo intenta intentó busca buscó logra logró
    querido vuelto llegado acabado limitado aprovechado podido debido atrevido apresurado pasado comenzado empezado terminado decidido preferido sabido
  `).map((form): [string, boolean] => [form, false]),
  ...split(`
    quieren quisieron querían pueden pudieron podían deben debieron suelen solían vuelven volvieron llegan llegaron acaban acabaron limitan limitaron
    comienzan comenzaron empiezan empezaron terminan terminaron deciden decidieron prefieren prefirieron van iban
  `).map((form): [string, boolean] => [form, true]),
]);

/** Common verbs that are no cues, to tell a clause from a bare noun phrase. */
export const SPANISH_OTHER_VERBS: ReadonlySet<string> = new Set([
  ...SPANISH_HAVE.keys(),
  ...SPANISH_LENDING.keys(),
  ...split(`
    es son era eran fue fueron será serán sería serían sea sean está están estaba estaban estuvo estuvieron estará estarán tiene tienen tenía tenían tuvo tuvieron tendrá tendrán
    hace hacen hacía hizo hicieron hará va van iba fue vino viene vienen vinieron da dan dio dieron dará pone ponen puso pusieron sale salen salió salieron entra
    entró entraron llega llegan llegaron queda quedan quedó quedaron sigue siguen siguió siguieron sube suben subió baja bajan bajó cae caen cayó cayeron
    gana ganan ganó pierde pierden perdió vive viven vivía trabaja trabajan trabajaba abre abren abrió cierra cierran cerró empieza termina cuesta cuestan costó costará
    visita visitó recibe recibió firma firmó presenta presentó participa participó asiste asistió acude acudió viaja viajó reúne reunió dirige dirigió preside presidió
    busca encuentra encontró ocurre ocurrió sucedió murió nació nace muere pasa lleva llevan llevó deja dejan permite permiten permitió incluye incluyen incluyó
    necesita necesitan espera esperan quedará hay había hubo habrá existe existen parece parecen vuelve comparece compareció interviene lidera encabeza aspira gobierna
    inauguró estrenó aprobó aprueba votó vota votaron retiró rechaza dimitió ganó logró consiguió alcanzó convocó organizó celebró
  `),
]);

/** Nouns for words that somebody said: "las palabras de Ana Ruiz: «…»". */
export const SPANISH_SPEECH_NOUNS: ReadonlySet<string> = new Set(
  split(
    'palabras declaraciones palabra frase mensaje tuit tweet respuesta opinión juicio conclusión reflexión advertencia promesa denuncia lema sentencia',
  ),
);

/** What has no mouth but carries its author's words: "el comunicado dice". */
export const SPANISH_DOCUMENTS: ReadonlySet<string> = new Set(
  split(`
    comunicado informe carta mensaje nota texto documento escrito auto sentencia resolución estudio libro artículo editorial columna tuit tweet publicación vídeo video
    cartel pancarta lema manifiesto declaración discurso circular decreto ley norma proyecto memoria encuesta sondeo análisis dictamen fallo acta
  `),
);
