/** Spanish words that tell numbers and nouns from others: in lower case and without diacritics. */

import { split } from '../../../text/split.ts';
import { MONTHS, WEEKDAYS } from '../../../text/es/calendar.ts';
import { fold } from '../../../text/analyze.ts';

const folded = (words: string): ReadonlySet<string> => new Set(split(words));

export const MONTH_NAMES: ReadonlySet<string> = new Set([...MONTHS.map(fold), 'setiembre']);
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.map(fold));

/** Words in -s that are no plural nouns or adjectives. */
export const NO_PLURALS = folded(
  `tras mas menos los las sus tus mis es unos unas ademas despues antes entonces jamas mientras entre atras pues apenas quizas
   detras dos tres seis veces nos les ellos ellas estos estas esos esas aquellos aquellas cuales quienes otros otras todos todas
   algunos algunas ambos ambas varios varias muchos muchas pocos pocas estamos somos hemos vamos tenemos veras eres has
   lunes martes miercoles jueves viernes ciento ningunos nuestros nuestras cuyos cuyas demas tuvimos fuimos estas pais gas mes virus`,
);

/** Plurals that do not end in -s, or whose singular does. */
export const PLURALS = folded('millar mil dosis crisis tesis virus brindis lunes martes miercoles jueves viernes');

/** Adjectives and the like that stand between a number and its noun: "los cinco presuntos sicarios". */
export const BEFORE_NOUN = folded(
  `nuevos nuevas otros otras presuntos presuntas supuestos supuestas posibles grandes primeros primeras ultimos ultimas
   proximos proximas siguientes pequenos pequenas viejos viejas buenos buenas mejores peores jovenes distintos distintas
   diferentes diversos diversas principales antiguos antiguas importantes numerosos numerosas potentes simples unicos unicas`,
);

/** Nouns that only hold or amount to something else: "14 paquetes de cocaína". */
export const HOLDERS = folded(
  `paquete ladrillo bolsa caja saco fardo bulto costal contenedor cargamento dosis envoltorio tableta pastilla pieza unidad cajetilla
   frasco botella bidon tambor lata lote carga alijo caleta embarque dosis barra par`,
);

/** Nouns of people, for whom one counts: "una persona murió". Singular. */
export const PEOPLE = folded(
  `persona hombre mujer nino nina menor joven adulto anciano anciana bebe adolescente vecino vecina habitante trabajador trabajadora
   obrero obrera empleado empleada policia soldado militar agente bombero bombera civil turista estudiante alumno alumna maestro maestra
   periodista medico medica enfermera conductor conductora chofer pasajero pasajera ganadero ganadera campesino campesina pescador
   minero minera migrante ciudadano ciudadana sospechoso sospechosa paciente muerto muerta fallecido fallecida herido lesionado
   detenido detenida victima familia madre padre hijo hija efectivo manifestante sicario narcotraficante funcionario funcionaria`,
);

/** Words before a number that make it the number of something, no amount: "artículo 12", "N° 1". */
export const DESIGNATORS = folded(
  `articulo art numero num no nro n ley decreto ruta carretera autopista km kilometro pagina pag capitulo expediente vuelo canal
   calle avenida av cra carrera colonia manzana lote piso puerta sala sector distrito fase grado nivel temporada episodio linea
   convenio resolucion acuerdo oficio apartado folio inciso version tomo volumen anexo anexos figura cuadro tabla liga division
   sub covid g f1 formula categoria tipo zona region seccion juzgado modelo grupo dorsal camiseta habitacion codigo boeing airbus
   escuela unidad telefono tel celular whatsapp`,
);

/** Units of time that terms are served in. */
export const TERM_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'day', 'week']);

/** Who seizes, arrests and is sent. Folded words of the noun phrases. */
export const FORCES = folded(
  `policia policias fiscalia fiscal marina ejercito armada guardia agentes elementos autoridades aduana aduanas dea fbi ice militares
   soldados efectivos carabineros gendarmeria gendarmes pdi prefectura ministerio procuraduria sunat patrulla patrulleros inspectores
   investigadores detectives tropas fuerzas comando oficiales uniformados mossos ertzaintza interpol europol secretaria`,
);
