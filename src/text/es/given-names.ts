/** Spanish given names that the common table lacks, by the gender they usually go with; lower case, without accents. */

import { FEMALE_NAMES, MALE_NAMES } from '../en/data/given-names.ts';
import { split } from '../split.ts';

export const SPANISH_MALE_NAMES: ReadonlySet<string> = new Set([
  ...MALE_NAMES,
  ...split(`
    abelardo abundio adalberto agapito agustin aitor albano alberto alejo amadeo amador ambrosio amancio anastasio andoni anibal anselmo antolin apolinar arcadio arnaldo artemio arturo asier
    atanasio aurelio baldomero baltasar bartolome bautista beltran benigno bernabe blas bonifacio borja braulio bruno calixto camilo candido carmelo casimiro cayetano ceferino celestino celso
    cesareo cipriano ciriaco ciro claudio cosme cristobal cruz damaso delfin demetrio diego dionisio domingo edelmiro efren eladio eleuterio eliseo eloy emeterio eneko enric epifanio erasmo ernesto
    eudaldo eugenio eulogio eusebio eustaquio evaristo everardo exequiel ezequiel facundo faustino fausto feliciano felipe fermin ferran fidel florencio florentino fortunato froilan fulgencio gabino gaizka
    gaspar genaro german gervasio gines gines gonzalo gorka graciano gregorio gumersindo heriberto hermenegildo higinio hilario hipolito honorato iago iban ibon ignasi iker imanol indalecio inigo inocencio
    isidoro isidro iñaki iñigo jacinto jacobo jaume javi jenaro jeremias jeronimo joan jokin jon jordi josep joseba josu juanma julian juvenal koldo ladislao lautaro lazaro leandro leocadio leoncio leonidas leopoldo
    liborio lino lisandro lluis lope loren lucas luciano lucio macario manel manolo marcelino marcial mariano matias mauro maximiliano maximino maximo melchor miquel mikel modesto narciso nazario nemesio
    nicanor nicolas nuno obdulio odon onesimo oriol oscar osvaldo oswaldo pacifico paco pancho pascual patxi pau pelayo pepe pere placido policarpo ponciano porfirio primitivo prudencio quim quintin quique rafa
    raimundo ramiro raul remigio rigoberto rogelio roman romualdo roque rosendo rufino sabino salomon salustiano samuel sandalio santos saturnino sebastian segismundo segundo serafin sergi severiano severino silvano silverio
    silvestre simon sixto soriano teodoro teofilo tiburcio timoteo tobias tomas toribio trinidad ubaldo unai urbano valerio venancio ventura vicenç vicent vidal victoriano virgilio wenceslao wilfrido xabier xabi
    xavi yago yon zacarias zoilo axel benicio brayan bryan dante elmer emanuel ezequiel franklin geovanny gerson hernan jhon jefferson joaquin jordan kevin maikel nahuel nelson nayib evo ronald
    thiago ulises vladimir wilmer wilson yonathan
  `),
]);

export const SPANISH_FEMALE_NAMES: ReadonlySet<string> = new Set([
  ...FEMALE_NAMES,
  ...split(`
    ada adelaida adelina adoracion africa agueda ainara ainhoa ainoa aitana aitziber alazne aleida alfonsina alicia almudena aloña altagracia amaia amaya ambar amparo anahi anais anabel andrea ane angels angeles angustias
    anna antia antonia anunciacion apolonia aranzazu arantxa aroa asuncion ascension aurea aurelia aurora azucena barbara beatriz begona begoña belen benita berenice bernarda blanca brenda brigida candela candelaria
    caridad carlota carme carmela carmiña carolina casilda catalina cayetana celia celsa chelo claudia concepcion concha conchita consolacion consuelo coral cristina cruz dafne dalia delfina desiree digna dolors
    dominga dulce edith edurne elba elda elia eloisa elsa elvira emiliana emma encarna encarnacion engracia enriqueta ernestina escolastica esmeralda esperanza estefania ester estibaliz estrella etelvina eugenia
    eulalia eusebia evangelina eva fabiola fatima fe felipa felisa feliciana filomena flor florencia fuensanta garazi gema gemma genoveva georgina gisela gladis gloria gracia graciela gregoria griselda guadalupe
    haydee herminia hilda hortensia idoia idoya ignacia imma ines inmaculada irati irene iris irma isabel isaura itxaso itziar ivana ivette jacinta jimena joaquina jordina josefa josefina josune juana juliana justa karina
    keila lara laia laura leire leonor leticia lidia lilia lilian liliana loida lola lorena lourdes luciana lucrecia luisa luz lupe macarena magali magda maider maika maite maitane malena manuela mar maravillas marcela marga
    margarita maria mariajose marian mariana mariangeles maribel maricarmen maricruz marilu marina mariona marisa marisol maritza marlene marta martina matilde maura maxima mayra melisa mercedes mercè merche micaela
    milagros mireia mireya miren miriam modesta monica monserrat montse montserrat nadia nagore natividad nativel neus nerea nieves noa noelia nora norma nuria obdulia olaia olalla olga olimpia olivia pastora patrocinio
    patricia paula paulina paz pepa petra petronila piedad pilar presentacion priscila prudencia pura purificacion queralt ramona raquel rebeca reina remedios reyes rigoberta rita roberta rocio romina rosa rosalia rosalinda
    rosalba rosana rosario rosaura roser rufina ruth sagrario salome salud samanta sara selena serafina silvia sofia sol sonia soraya socorro susana teodora teresa terelu tomasa trini trinidad uxia uxue vanesa vega
    veronica vicenta victoria virginia visitacion viviana xiana xochitl yadira yaiza yanet yanira yasmina yenifer yesica yolanda zaida zaira zoraida zulema zulma ximena
    dayana delcy dina keiko luisina marleny mayerli sandra verenice xiomara yamileth yuliana
  `),
]);
