/**
 * The table of currencies: codes and names after ISO 4217 (list one, and list three for withdrawn ones), with the signs
 * and short forms newspapers print. Compiled by hand.
 */

/** Code; name, its last word being the word of money; signs; codes of the countries whose bare word or sign it is. */
export const CURRENCY_ROWS = `
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

/** Words of money other than the last word of a name: name; words; whose money they are (empty: depends on the country). */
export const MONEY_WORDS = `
dollar;dollar dollars buck bucks greenback greenbacks;
peso;peso pesos;
rupee;rupee rupees;
franc;franc francs;
dinar;dinar dinars;
dirham;dirham dirhams;
rial;rial rials;
riyal;riyal riyals;
krona;krona kronor kronas kr;
krone;krone kroner krones;
koruna;koruna korunas koruny;
shilling;shilling shillings;
lira;lira liras lire;
leu;lei;
mark;deutschmark deutschmarks deutschemark deutschemarks d-mark marks;DEM
euro;euro euros;EUR
pound sterling;sterling quid;GBP
shekel;shekel shekels sheqel sheqels;ILS
japanese yen;yen;JPY
chinese yuan;yuan yuans renminbi rmb kuai;CNY
russian ruble;ruble rubles rouble roubles;RUB
polish zloty;zloty zlotys zloties złoty złotych;PLN
brazilian real;reais;BRL
costa rican colon;colones;CRC
central african franc;fcfa;XAF
west african franc;cfa;XOF
bitcoin;bitcoin bitcoins;BTC
south korean won;won;KRW
bulgarian lev;leva levs;BGN
lithuanian litas;litai litas;LTL
latvian lats;latu lats;LVL
finnish markka;markkaa;FIM
portuguese escudo;escudo escudos;PTE
dutch guilder;guilder guilders;NLG
greek drachma;drachmae;GRD
venezuelan bolivar;bolivares bolívar bolívares;VES
guatemalan quetzal;quetzales;GTQ
nicaraguan cordoba;córdoba córdobas;NIO
paraguayan guarani;guaraní guaraníes guaranies;PYG
hungarian forint;forints;HUF
ukrainian hryvnia;hryvnya hryvnyas;UAH
uzbek som;soum soums;UZS
lesotho loti;maloti;LSL
swazi lilangeni;emalangeni;SZL
litecoin;litecoin litecoins;LTC
dogecoin;dogecoin dogecoins;DOGE
special drawing right;sdr sdrs;XDR`;

/** Parts of a currency: name; words; code; share of the whole. */
export const SUBUNITS = `
cent;cent cents ¢ US¢;USD;0.01
euro cent;eurocent eurocents;EUR;0.01
penny;penny pence pennies;GBP;0.01
paisa;paisa paise;INR;0.01
centavo;centavo centavos;MXN;0.01
kopek;kopek kopeks kopeck kopecks;RUB;0.01
satoshi;satoshi satoshis;BTC;1e-8
agora;agora agorot;ILS;0.01
ore;øre öre;SEK;0.01
pfennig;pfennig pfennigs;DEM;0.01
centime;centime centimes;CHF;0.01
groschen;groschen;ATS;0.01
jiao;jiao mao;CNY;0.1
halala;halala halalas;SAR;0.01
piastre;piastre piastres piaster piasters;EGP;0.01
grosz;grosz groszy;PLN;0.01
stotinka;stotinka stotinki;BGN;0.01
kobo;kobo;NGN;0.01
pesewa;pesewa pesewas;GHS;0.01
satang;satang;THB;0.01
kurus;kuruş;TRY;0.01
thebe;thebe;BWP;0.01
ngwee;ngwee;ZMW;0.01`;

/** Whose money a word is where the outlet's country has none of this name. */
export const USUAL_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** Adjectives and short names before a word of money, and how its name begins: "U.S. dollars", "aussie dollars". */
export const MONEY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['us', ''],
  ['u.s.', ''],
  ['u.s', ''],
  ['american', ''],
  ['united states', ''],
  ['singaporean', 'singapore'],
  ['korean', 'south korean'],
  ['aussie', 'australian'],
  ['argentinian', 'argentine'],
  ['filipino', 'philippine'],
  ['taiwanese', 'new taiwan'],
  ['taiwan', 'new taiwan'],
  ['laotian', 'lao'],
  ['new israeli', ''],
  ['israeli', ''],
  ['uae', 'emirati'],
]);

/** Withdrawn codes that stand for more than money in the news. */
export const NEVER_CODES = new Set('MTL CYP DDM YUD CSK SUR ZRN ECS PEI ARA BRC BRE ADP LUF XEU'.split(' '));

/** Last words of names that are more often something else: they need a country's name before them. */
export const NEVER_BARE = new Set(
  'gold right zaire austral inti sucre som real sol mark dram colon leone tala lek lev pound sterling'.split(' '),
);

/** Letters besides the codes that stand right before digits and mean money: "RM120,000". */
export const SHORT_FORMS =
  'RM PS RMB Rs NIS US AU Rp KSh Ksh Kshs KShs TSh USh Sh Tk Dh Dhs SFr FCFA NRs SLRs Php MUSD MEUR KUSD'.split(' ');

/** Codes that are words or common short forms when written small. */
export const CODES_AND_WORDS = new Set(
  'all ang bam bif bob bnd btn cop cup dop ern ett gel gip hrk lak lek lsl mad mop mud pen ron sar sit sos srd top try vet wst xaf xof mark eth ltc'.split(
    ' ',
  ),
);

/** Codes of which two digits right behind make a name rather than an amount: "COP28", "TOP10". */
export const CODES_AND_NAMES = new Set(
  'ALL BAM BOB COP CUP ETH GEL LAK MAD MOP PAB PEN RON SIT SOS TOP TRY XRP'.split(' '),
);
