/**
 * Currencies: codes and names after ISO 4217 (list one, and list three for withdrawn ones), with the signs and short
 * forms newspapers print. Compiled by hand.
 */

export type Currency = Readonly<{
  /** ISO 4217 code; the usual ticker for a cryptocurrency. */
  code: string;
  /** The name Byline uses: "japanese yen". */
  name: string;
  /** Of a hundredth, the share of the whole: 0.01 for a cent. */
  factor: number;
}>;

/** code; name (adjective and word, the word being its last part unless given); signs; country codes whose bare word or sign it is */
const TABLE = `
AED;emirati dirham;Dh Dhs;AE
AFN;afghan afghani;؋;AF
ALL;albanian lek;;AL
AMD;armenian dram;֏;AM
ANG;antillean guilder;NAƒ;CW SX
AOA;angolan kwanza;;AO
ARS;argentine peso;AR$ ARS$;AR
AUD;australian dollar;A$ AU$ AUD$;AU
AWG;aruban florin;Afl;AW
AZN;azerbaijani manat;₼;AZ
BAM;convertible mark;;BA
BBD;barbadian dollar;Bds$;BB
BDT;bangladeshi taka;৳ Tk;BD
BGN;bulgarian lev;;BG
BHD;bahraini dinar;;BH
BIF;burundian franc;;BI
BMD;bermudian dollar;;BM
BND;brunei dollar;B$;BN
BOB;bolivian boliviano;;BO
BRL;brazilian real;R$ BRL$;BR
BSD;bahamian dollar;;BS
BTN;bhutanese ngultrum;;BT
BWP;botswana pula;;BW
BYN;belarusian ruble;;BY
BZD;belize dollar;BZ$;BZ
CAD;canadian dollar;C$ CA$ CAD$ CDN$ Can$;CA
CDF;congolese franc;;CD
CHF;swiss franc;Fr SFr;CH
CLP;chilean peso;CLP$;CL
CNY;chinese yuan;CN¥ RMB¥;CN
COP;colombian peso;COP$ COL$;CO
CRC;costa rican colon;₡;CR
CUP;cuban peso;;CU
CVE;cape verdean escudo;;CV
CZK;czech koruna;Kč;CZ
DJF;djiboutian franc;;DJ
DKK;danish krone;DKr;DK
DOP;dominican peso;RD$;DO
DZD;algerian dinar;;DZ
EGP;egyptian pound;E£ EGP£;EG
ERN;eritrean nakfa;;ER
ETB;ethiopian birr;Br;ET
EUR;euro;€;AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES
FJD;fijian dollar;FJ$;FJ
FKP;falkland islands pound;;FK
GBP;pound sterling;£ GB£ UK£ STG£;GB
GEL;georgian lari;₾;GE
GHS;ghanaian cedi;₵ GH₵ GH¢;GH
GIP;gibraltar pound;;GI
GMD;gambian dalasi;;GM
GNF;guinean franc;;GN
GTQ;guatemalan quetzal;;GT
GYD;guyanese dollar;G$ GY$;GY
HKD;hong kong dollar;HK$ HKD$;HK
HNL;honduran lempira;;HN
HTG;haitian gourde;;HT
HUF;hungarian forint;Ft;HU
IDR;indonesian rupiah;Rp;ID
ILS;shekel;₪ NIS;IL
INR;indian rupee;₹ Rs Re;IN
IQD;iraqi dinar;;IQ
IRR;iranian rial;﷼;IR
ISK;icelandic krona;;IS
JMD;jamaican dollar;J$ JA$;JM
JOD;jordanian dinar;;JO
JPY;japanese yen;¥ JP¥ 円;JP
KES;kenyan shilling;KSh Ksh Kshs KShs Sh Shs;KE
KGS;kyrgyz som;;KG
KHR;cambodian riel;៛;KH
KMF;comorian franc;;KM
KPW;north korean won;;KP
KRW;south korean won;₩;KR
KWD;kuwaiti dinar;KD;KW
KYD;cayman islands dollar;CI$ KY$;KY
KZT;kazakh tenge;₸;KZ
LAK;lao kip;₭;LA
LBP;lebanese pound;;LB
LKR;sri lankan rupee;SLRs;LK
LRD;liberian dollar;L$;LR
LSL;lesotho loti;;LS
LYD;libyan dinar;;LY
MAD;moroccan dirham;;MA
MDL;moldovan leu;;MD
MGA;malagasy ariary;;MG
MKD;macedonian denar;;MK
MMK;myanmar kyat;;MM
MNT;mongolian tugrik;₮;MN
MOP;macanese pataca;MOP$;MO
MRU;mauritanian ouguiya;UM;MR
MUR;mauritian rupee;;MU
MVR;maldivian rufiyaa;;MV
MWK;malawian kwacha;;MW
MXN;mexican peso;MX$ Mex$ MXN$ mxn$;MX
MYR;malaysian ringgit;RM;MY
MZN;mozambican metical;;MZ
NAD;namibian dollar;N$;NA
NGN;nigerian naira;₦ N;NG
NIO;nicaraguan cordoba;;NI
NOK;norwegian krone;NKr;NO
NPR;nepalese rupee;NRs;NP
NZD;new zealand dollar;NZ$ NZD$;NZ
OMR;omani rial;;OM
PAB;panamanian balboa;;PA
PEN;peruvian sol;S/;PE
PGK;papua new guinean kina;;PG
PHP;philippine peso;₱ PHP$ P Php;PH
PKR;pakistani rupee;;PK
PLN;polish zloty;zł;PL
PYG;paraguayan guarani;₲;PY
QAR;qatari riyal;;QA
RON;romanian leu;;RO
RSD;serbian dinar;;RS
RUB;russian ruble;₽;RU
RWF;rwandan franc;;RW
SAR;saudi riyal;SR;SA
SBD;solomon islands dollar;;SB
SCR;seychellois rupee;;SC
SDG;sudanese pound;;SD
SEK;swedish krona;SKr;SE
SGD;singapore dollar;S$ SG$ SGD$;SG
SHP;saint helena pound;;SH
SLE;sierra leonean leone;;SL
SOS;somali shilling;;SO
SRD;surinamese dollar;;SR
SSP;south sudanese pound;;SS
STN;sao tomean dobra;Db;ST
SVC;salvadoran colon;;
SYP;syrian pound;;SY
SZL;swazi lilangeni;;SZ
THB;thai baht;฿;TH
TJS;tajikistani somoni;;TJ
TMT;turkmenistani manat;;TM
TND;tunisian dinar;;TN
TOP;tongan paanga;;TO
TRY;turkish lira;₺ TL;TR
TTD;trinidad and tobago dollar;TT$;TT
TWD;new taiwan dollar;NT$ TW$;TW
TZS;tanzanian shilling;TSh Tsh;TZ
UAH;ukrainian hryvnia;₴;UA
UGX;ugandan shilling;USh Ush;UG
USD;dollar;$ US$ USD$ U$ $US $USD;US EC SV
UYU;uruguayan peso;$U;UY
UZS;uzbek som;;UZ
VES;venezuelan bolivar;;VE
VND;vietnamese dong;₫;VN
VUV;vanuatu vatu;;VU
WST;samoan tala;WS$;WS
XAF;central african franc;FCFA;CM GA TD CF CG GQ
XCD;east caribbean dollar;EC$;AG DM GD KN LC VC
XCG;caribbean guilder;Cg;
XDR;special drawing right;;
XOF;west african franc;CFA;SN CI ML BF NE TG BJ GW
XPF;cfp franc;;PF NC
YER;yemeni rial;;YE
ZAR;south african rand;R;ZA
ZMW;zambian kwacha;;ZM
ZWL;zimbabwean dollar;Z$;ZW
ZWG;zimbabwe gold;ZiG;
ATS;austrian schilling;;
BEF;belgian franc;;
DEM;mark;DM;
ESP;spanish peseta;;
FIM;finnish markka;;
FRF;french franc;;
GRD;greek drachma;;
IEP;irish punt;;
ITL;italian lira;;
NLG;dutch guilder;;
PTE;portuguese escudo;;
HRK;croatian kuna;;
EEK;estonian kroon;;
LVL;latvian lats;;
LTL;lithuanian litas;;
SKK;slovak koruna;;
SIT;slovenian tolar;;
MTL;maltese lira;;
CYP;cypriot pound;;
DDM;east german mark;;
YUD;yugoslav dinar;;
CSK;czechoslovak koruna;;
SUR;soviet ruble;;
ZRN;zairean zaire;;
ECS;ecuadorian sucre;;
PEI;peruvian inti;;
ARA;argentine austral;;
BRC;brazilian cruzado;;
BRE;brazilian cruzeiro;;
ADP;andorran peseta;;
LUF;luxembourg franc;;
XEU;ecu;;
BTC;bitcoin;₿ XBT;
ETH;ether;Ξ;
LTC;litecoin;;
XRP;ripple;;
DOGE;dogecoin;;
USDT;tether;;
`;

/** Words of money other than the last word of a name, and whose money they are (`null`: depends on the country). */
const WORDS: readonly (readonly [name: string, words: string, code: string | null])[] = [
  ['dollar', 'dollar dollars buck bucks greenback greenbacks', null],
  ['peso', 'peso pesos', null],
  ['rupee', 'rupee rupees', null],
  ['franc', 'franc francs', null],
  ['dinar', 'dinar dinars', null],
  ['dirham', 'dirham dirhams', null],
  ['rial', 'rial rials', null],
  ['riyal', 'riyal riyals', null],
  ['krona', 'krona kronor kronas kr', null],
  ['krone', 'krone kroner krones', null],
  ['koruna', 'koruna korunas koruny', null],
  ['shilling', 'shilling shillings', null],
  ['lira', 'lira liras lire', null],
  ['leu', 'lei', null],
  ['mark', 'deutschmark deutschmarks deutschemark deutschemarks d-mark marks', 'DEM'],
  ['euro', 'euro euros', 'EUR'],
  ['pound sterling', 'sterling quid', 'GBP'],
  ['shekel', 'shekel shekels sheqel sheqels', 'ILS'],
  ['japanese yen', 'yen', 'JPY'],
  ['chinese yuan', 'yuan yuans renminbi rmb kuai', 'CNY'],
  ['russian ruble', 'ruble rubles rouble roubles', 'RUB'],
  ['polish zloty', 'zloty zlotys zloties złoty złotych', 'PLN'],
  ['brazilian real', 'reais', 'BRL'],
  ['costa rican colon', 'colones', 'CRC'],
  ['central african franc', 'fcfa', 'XAF'],
  ['west african franc', 'cfa', 'XOF'],
  ['bitcoin', 'bitcoin bitcoins', 'BTC'],
  ['south korean won', 'won', 'KRW'],
  ['bulgarian lev', 'leva levs', 'BGN'],
  ['lithuanian litas', 'litai litas', 'LTL'],
  ['latvian lats', 'latu lats', 'LVL'],
  ['finnish markka', 'markkaa', 'FIM'],
  ['portuguese escudo', 'escudo escudos', 'PTE'],
  ['dutch guilder', 'guilder guilders', 'NLG'],
  ['greek drachma', 'drachmae', 'GRD'],
  ['venezuelan bolivar', 'bolivares bolívar bolívares', 'VES'],
  ['guatemalan quetzal', 'quetzales', 'GTQ'],
  ['nicaraguan cordoba', 'córdoba córdobas', 'NIO'],
  ['paraguayan guarani', 'guaraní guaraníes guaranies', 'PYG'],
  ['hungarian forint', 'forints', 'HUF'],
  ['ukrainian hryvnia', 'hryvnya hryvnyas', 'UAH'],
  ['uzbek som', 'soum soums', 'UZS'],
  ['lesotho loti', 'maloti', 'LSL'],
  ['swazi lilangeni', 'emalangeni', 'SZL'],
  ['litecoin', 'litecoin litecoins', 'LTC'],
  ['dogecoin', 'dogecoin dogecoins', 'DOGE'],
  ['special drawing right', 'sdr sdrs', 'XDR'],
];

/** Withdrawn codes that stand for more than money in the news. */
const NEVER_CODES = new Set('MTL CYP DDM YUD CSK SUR ZRN ECS PEI ARA BRC BRE ADP LUF XEU'.split(' '));
/** Words that are more often something else: they need a country's name before them. */
const NEVER_BARE = new Set(
  'gold right zaire austral inti sucre ecu som real sol all mark dram colon leone tala lek lev ripple tether ether rand won dong riel'.split(
    ' ',
  ),
);
const BARE_AFTER_ALL = new Set('rand dong won riel'.split(' '));

const SUBUNITS: readonly (readonly [name: string, words: string, code: string, factor: number])[] = [
  ['cent', 'cent cents ¢ US¢', 'USD', 0.01],
  ['euro cent', 'eurocent eurocents', 'EUR', 0.01],
  ['penny', 'penny pence pennies', 'GBP', 0.01],
  ['paisa', 'paisa paise', 'INR', 0.01],
  ['centavo', 'centavo centavos', 'MXN', 0.01],
  ['kopek', 'kopek kopeks kopeck kopecks', 'RUB', 0.01],
  ['satoshi', 'satoshi satoshis', 'BTC', 1e-8],
  ['agora', 'agora agorot', 'ILS', 0.01],
  ['ore', 'øre öre', 'SEK', 0.01],
  ['pfennig', 'pfennig pfennigs', 'DEM', 0.01],
  ['centime', 'centime centimes', 'CHF', 0.01],
  ['groschen', 'groschen', 'ATS', 0.01],
  ['jiao', 'jiao mao', 'CNY', 0.1],
  ['halala', 'halala halalas', 'SAR', 0.01],
  ['piastre', 'piastre piastres piaster piasters', 'EGP', 0.01],
  ['grosz', 'grosz groszy', 'PLN', 0.01],
  ['stotinka', 'stotinka stotinki', 'BGN', 0.01],
  ['kobo', 'kobo', 'NGN', 0.01],
  ['pesewa', 'pesewa pesewas', 'GHS', 0.01],
  ['satang', 'satang', 'THB', 0.01],
  ['kurus', 'kuruş', 'TRY', 0.01],
  ['thebe', 'thebe', 'BWP', 0.01],
  ['ngwee', 'ngwee', 'ZMW', 0.01],
];

/** Demonyms and country names put before a word of money: "us dollars", "Hong Kong dollars", "Mexican pesos". */
const byName = new Map<string, Currency>();
const byCode = new Map<string, Currency>();
const bySign = new Map<string, Currency>();
const byWord = new Map<string, Readonly<{ name: string; code: string | null }>>();
const byCountryWord = new Map<string, string>();

for (const row of TABLE.trim().split('\n')) {
  const [code = '', name = '', signs = '', countries = ''] = row.split(';');
  const currency = { code, name, factor: 1 };
  byName.set(name, currency);
  if (!NEVER_CODES.has(code)) byCode.set(code, currency);
  for (const sign of signs.split(' ')) if (sign !== '') bySign.set(sign, currency);
  const word = name.split(' ').at(-1) ?? name;
  for (const country of countries.split(' ')) byCountryWord.set(`${country} ${word}`, code);
  if (
    name.includes(' ') &&
    !byWord.has(word) &&
    (!NEVER_BARE.has(word) || BARE_AFTER_ALL.has(word)) &&
    word !== 'sterling' &&
    word !== 'dollar'
  ) {
    if (word === 'pound') continue;
    byWord.set(word, { name, code });
    byWord.set(`${word}s`, { name, code });
  }
}
for (const [name, words, code] of WORDS) for (const word of words.split(' ')) byWord.set(word, { name, code });
const subunits = new Map<string, Currency>();
for (const [name, words, code, factor] of SUBUNITS) {
  const currency = { code, name, factor };
  byName.set(name, currency);
  for (const word of words.split(' ')) subunits.set(word, currency);
}
byName.set('australian dollar', byCode.get('AUD') ?? { code: 'AUD', name: 'australian dollar', factor: 1 });

const PREFIX_CODES = new Set([
  ...byCode.keys(),
  'RM',
  'PS',
  'RMB',
  'Rs',
  'NIS',
  'US',
  'AU',
  'Rp',
  'GBP',
  'KSh',
  'Ksh',
  'Kshs',
  'KShs',
  'TSh',
  'USh',
  'Sh',
  'Tk',
  'Dh',
  'Dhs',
  'SFr',
  'FCFA',
  'NRs',
  'SLRs',
  'Php',
  'MUSD',
  'MEUR',
  'KUSD',
]);

/** True for letters that stand right before digits and mean money: "USD115", "RM120,000". */
export function isCurrencyCode(letters: string, digits: string, grouped: boolean): boolean {
  // "R5,000", "N250,000", "P1,500": the rand, the naira and the peso, told from names by their groups of digits
  if (/^[RNP]$/.test(letters)) return grouped;
  return PREFIX_CODES.has(letters) && !(digits.length < 3 && CODES_AND_NAMES.test(letters));
}

/** Codes that are words or common short forms when written small. */
const CODES_AND_WORDS = new Set(
  'all ang bam bif bob bnd btn cop cup dop ern ett gel gip hrk lak lek lsl mad mop mud pen ron sar sit sos srd top try vet wst xaf xof mark eth ltc'.split(
    ' ',
  ),
);
/** Codes of which two digits right behind make a name rather than an amount: "COP28", "TOP10". */
const CODES_AND_NAMES = /^(?:ALL|BAM|BOB|COP|CUP|ETH|GEL|LAK|MAD|MOP|PAB|PEN|RON|SIT|SOS|TOP|TRY|XRP)$/;

/** A currency by ISO 4217 code, in capitals or, where it can be nothing else, in small letters. */
export function currencyByCode(code: string): Currency | null {
  const upper = code.toUpperCase();
  // Written in small letters only codes that are no word of running text.
  if (code !== upper && (code !== code.toLowerCase() || CODES_AND_WORDS.has(code))) return null;
  return byCode.get(upper) ?? (upper === 'RMB' ? (byCode.get('CNY') ?? null) : null);
}

/** A currency by its sign or short form, exactly as printed: "$", "US$", "RM", "Rs". */
export function currencyBySign(sign: string): Currency | null {
  return bySign.get(sign) ?? null;
}

/** A currency by the name Byline uses for it. */
export function currencyByName(name: string): Currency | null {
  return byName.get(name) ?? null;
}

/** Every name of a currency, as printed by Byline. */
export function currencyNames(): readonly string[] {
  return [...byName.keys()];
}

/**
 * A currency by a word of money: "dollars", "yen", "cents".
 * @param word lower case
 * @param country of the outlet, which decides whose dollars, pesos or rupees they are
 */
export function currencyByWord(word: string, country: string | null): Currency | null {
  const sub = subunits.get(word);
  if (sub !== undefined) return sub;
  const found = byWord.get(word);
  if (found === undefined) return null;
  return { code: found.code ?? codeInCountry(found.name, country), name: found.name, factor: 1 };
}

/** Whose money a bare word or "$" is in an outlet of this country. */
export function codeInCountry(word: string, country: string | null): string {
  const fallback: Readonly<Record<string, string>> = {
    dollar: 'USD',
    peso: 'MXN',
    rupee: 'INR',
    franc: 'CHF',
    dinar: 'KWD',
    dirham: 'AED',
    rial: 'IRR',
    riyal: 'SAR',
    krona: 'SEK',
    krone: 'NOK',
    koruna: 'CZK',
    shilling: 'KES',
    lira: 'TRY',
    leu: 'RON',
  };
  return (country === null ? undefined : byCountryWord.get(`${country} ${word}`)) ?? fallback[word] ?? word;
}

/** Adjectives and short names before a word of money: "U.S. dollars", "Hong Kong dollars". */
const ADJECTIVES = new Map<string, string>([
  ['us', ''],
  ['u.s.', ''],
  ['u.s', ''],
  ['american', ''],
  ['united states', ''],
  ['british', 'pound sterling'],
  ['hong kong', 'hong kong'],
  ['new zealand', 'new zealand'],
  ['singaporean', 'singapore'],
  ['korean', 'south korean'],
  ['australian', 'australian'],
  ['aussie', 'australian'],
  ['argentinian', 'argentine'],
  ['filipino', 'philippine'],
  ['taiwanese', 'new taiwan'],
  ['taiwan', 'new taiwan'],
  ['czech', 'czech'],
  ['laotian', 'lao'],
  ['new israeli', ''],
  ['israeli', ''],
  ['uae', 'emirati'],
  ['swiss', 'swiss'],
  ['congolese', 'congolese'],
]);

/** The currency of an adjective and a word: ("mexican", "pesos") → mexican peso; `null` when there is none. */
export function currencyOf(adjective: string, word: string): Currency | null {
  const singular = byWord.get(word)?.name.split(' ').at(-1) ?? word.replace(/s$/, '');
  if (/^pounds?$/.test(word) && adjective === 'british') return byCode.get('GBP') ?? null;
  const given = ADJECTIVES.get(adjective);
  const name = given === '' ? singular : `${given ?? adjective} ${singular}`;
  return byName.get(name) ?? null;
}
