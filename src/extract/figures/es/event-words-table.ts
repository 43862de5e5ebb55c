/**
 * By which Spanish words the events of the ontology are told. Verbs are infinitives ("infinitive,present,preterite,gerund,participle" where
 * they are irregular); nouns are singular, without diacritics, with "_" for a space.
 */

import type { FigureEvent } from '../../extraction.ts';

/** The words of an event. */
export type SpanishEventWords = Readonly<{
  /** Verbs whose object or subject is of the event: "detuvo a 17". */
  verbs: string;
  /** Verbs that may mean it: how near they stand is weighed. */
  weak: string;
  /** Nouns that name the happening, before "de" and its number: "la captura de seis". */
  actions: string;
  /** Nouns whose number is by itself a figure of the event: "12 heridos". */
  counted: string;
  /** Other nouns that speak for it. */
  nouns: string;
}>;

export const SPANISH_EVENT_WORDS: Readonly<Record<FigureEvent, SpanishEventWords>> = {
  seizure: {
    verbs: 'incautar decomisar confiscar requisar',
    weak:
      'asegurar interceptar intervenir,interviene,intervino,interviniendo,intervenido aprehender hallar traficar secuestrar encontrar,encuentra ocupar descubrir,descubre,descubrió,descubriendo,descubierto ' +
      'transportar ocultar retener,retiene,retuvo,reteniendo,retenido localizar recuperar esconder guardar',
    actions: 'incautacion decomiso aseguramiento confiscacion alijo hallazgo cargamento',
    counted: '',
    nouns:
      'droga coca cocaina fentanilo heroina metanfetamina marihuana hachis cannabis cristal crack extasis opio anfetamina ketamina arma fusil pistola rifle escopeta cartucho municion contrabando estupefaciente narcotico explosivo',
  },
  arrest: {
    verbs: 'detener,detiene,detuvo,deteniendo,detenido arrestar capturar aprehender apresar encarcelar',
    weak: 'imputar caer,cae,cayó,cayendo,caído procesar acusar',
    actions: 'detencion arresto captura aprehension',
    counted:
      'detenido detenida arrestado arrestada capturado capturada aprehendido aprehendida apresado detencion arresto captura aprehension',
    nouns: 'redada sospechoso imputado preso recluso reo prisionero',
  },
  extradition: {
    verbs: 'extraditar deportar repatriar expulsar',
    weak: '',
    actions: 'extradicion deportacion repatriacion expulsion',
    counted: 'extraditado extraditada deportado deportada repatriado repatriada deportacion extradicion',
    nouns: '',
  },
  deployment: {
    verbs: 'desplegar,despliega movilizar',
    weak: 'enviar,envía destinar participar trabajar patrullar custodiar vigilar resguardar acudir reforzar,refuerza',
    actions: 'despliegue movilizacion envio',
    counted: '',
    nouns:
      'soldado militar efectivo elemento agente policia marino bombero rescatista brigadista voluntario tropa guardia gendarme carabinero uniformado aeronave helicoptero avion buque patrulla dotacion operativo',
  },
  death: {
    verbs: 'morir,muere,murió,muriendo,muerto matar fallecer asesinar perecer ultimar',
    weak: 'ahogar ejecutar cobrar,cobra perder,pierde,perdió',
    actions: 'muerte fallecimiento deceso homicidio asesinato',
    counted:
      'muerto muerta fallecido fallecida fallecimiento deceso homicidio asesinato feminicidio cadaver asesinado asesinada ahogado defuncion victima_mortal victima_fatal',
    nouns: 'masacre cuerpo vida victima',
  },
  injury: {
    verbs: 'herir,hiere,hirió,hiriendo,herido lesionar hospitalizar intoxicar',
    weak: 'quemar golpear resultar ingresar',
    actions: '',
    counted: 'herido herida lesionado lesionada hospitalizado hospitalizada intoxicado intoxicada quemado accidentado',
    nouns: 'lesion hospital quemadura contusion',
  },
  displacement: {
    verbs: 'evacuar desalojar desplazar reubicar realojar',
    weak: 'albergar refugiar huir,huye,huyó,huyendo,huido cruzar abandonar trasladar',
    actions: 'evacuacion desalojo desplazamiento exodo',
    counted:
      'evacuado evacuada desalojado desalojada desplazado desplazada damnificado damnificada refugiado refugiada albergado albergada evacuacion desalojo',
    nouns: 'desplazamiento albergue refugio migrante exodo campamento asilo',
  },
  case: {
    verbs: 'contagiar infectar enfermar',
    weak: 'diagnosticar contraer,contrae,contrajo,contrayendo,contraído confirmar registrar',
    actions: 'contagio',
    counted: 'contagio contagiado contagiada infectado infectada infeccion enfermo enferma',
    nouns:
      'caso brote enfermedad virus paciente epidemia sarampion dengue covid gripe influenza colera tosferina zika chikunguna malaria paludismo viruela hantavirus salmonela tuberculosis meningitis hepatitis',
  },
  sentence: {
    verbs: '',
    weak: 'condenar sentenciar purgar encarcelar imponer,impone,impuso,imponiendo,impuesto cumplir dictar enfrentar pedir,pide,pidió,pidiendo',
    actions: '',
    counted: '',
    nouns: 'prision carcel pena condena sentencia reclusion presidio inhabilitacion libertad',
  },
  vote: {
    verbs: 'votar sufragar',
    weak: 'elegir,elige,eligió,eligiendo,elegido aprobar,aprueba rechazar obtener,obtiene,obtuvo ganar lograr',
    actions: '',
    counted: 'voto sufragio abstencion papeleta votante elector escano curul',
    nouns:
      'votacion eleccion diputado senador concejal banca mayoria firma referendo referendum comicio delegado padron',
  },
  money: {
    verbs: '',
    weak:
      'pagar multar costar,cuesta invertir,invierte,invirtió,invirtiendo,invertido presupuestar recaudar destinar donar prestar deber,debe,debió ganar gastar vender comprar ofrecer recibir cobrar robar desviar ' +
      'financiar ascender,asciende,ascendió girar valer,vale,valió congelar embargar exigir superar anunciar firmar transferir,transfiere,transfirió asignar',
    actions: '',
    counted: '',
    nouns:
      'precio multa costo coste presupuesto inversion deuda fondo credito prestamo subsidio ayuda salario sueldo recompensa reparacion pago dinero gasto venta ingreso perdida dano valor bono sancion soborno coima ' +
      'rescate indemnizacion transferencia plata partida premio aumento beneficio ganancia facturacion',
  },
  other: {
    verbs: '',
    weak:
      'destruir,destruye,destruyó,destruyendo,destruido calcinar arrasar suspender cancelar cerrar,cierra despedir,despide,despidió,despidiendo,despedido atender,atiende,atendió protestar marchar rescatar vacunar aplicar ' +
      'comprar instalar inaugurar reunir asistir disparar derribar derrumbar afectar inundar cortar crear plantar lanzar hallar encontrar,encuentra disputar llevar anegar clausurar',
    actions: '',
    counted: '',
    nouns:
      'manifestante vivienda casa edificio empleo trabajador cliente vuelo misil dron ataque protesta huelga despido dosis vacuna denuncia usuario hogar vehiculo incendio terremoto sismo inundacion asistente familia local comercio estudiante alumno hectarea escuela hueso fosil',
  },
};

/** What a term is served in: "siete años de prisión". */
export const TERM_NOUNS =
  /^(?:prision|carcel|pena|condena|reclusion|presidio|internamiento|encierro|inhabilitacion|privacion|libertad|trabajos)$/;

/** "12 casos de corrupción" are no illness. */
export const NO_ILLNESS =
  /^(?:corrupcion|violencia|abuso|acoso|robo|fraude|feminicidio|homicidio|extorsion|secuestro|maltrato|tortura|violacion|exito|plagio|dopaje|desaparicion|emergencia)/;
