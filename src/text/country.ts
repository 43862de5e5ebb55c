/**
 * Countries with the adjectives and names of their people, so that "Mexican president" and "Mexico's president" meet.
 * Our own compilation (names as in everyday English print). A row: the country's own words, then what stands for it.
 */
const COUNTRIES = `
afghanistan: afghan
albania: albanian
algeria: algerian
andorra: andorran
angola: angolan
argentina: argentine argentinian
armenia: armenian
australia: australian
austria: austrian
azerbaijan: azerbaijani azeri
bahamas: bahamian
bahrain: bahraini
bangladesh: bangladeshi
barbados: barbadian
belarus: belarusian belarusan
belgium: belgian
belize: belizean
benin: beninese
bhutan: bhutanese
bolivia: bolivian
bosnia: bosnian
botswana: botswanan
brazil: brazilian
britain: british uk gb
brunei: bruneian
bulgaria: bulgarian
burundi: burundian
cambodia: cambodian
cameroon: cameroonian
canada: canadian
chad: chadian
chile: chilean
china: chinese prc
colombia: colombian
congo: congolese drc
costa rica: costarican
croatia: croatian croat
cuba: cuban
cyprus: cypriot
czechia: czech
denmark: danish dane
djibouti: djiboutian
dominica: dominican
ecuador: ecuadorian ecuadorean
egypt: egyptian
el salvador: salvadoran salvadorean
england: english
eritrea: eritrean
estonia: estonian
eswatini: swazi
ethiopia: ethiopian
europe: european
fiji: fijian
finland: finnish
france: french
gabon: gabonese
gambia: gambian
georgia: georgian
germany: german
ghana: ghanaian
greece: greek
greenland: greenlandic
grenada: grenadian
guatemala: guatemalan
guinea: guinean
guyana: guyanese
haiti: haitian
honduras: honduran
hungary: hungarian
iceland: icelandic
india: indian
indonesia: indonesian
iran: iranian
iraq: iraqi
ireland: irish
israel: israeli
italy: italian
ivory coast: ivorian
jamaica: jamaican
japan: japanese
jordan: jordanian
kazakhstan: kazakh kazakhstani
kenya: kenyan
korea: korean
kosovo: kosovar kosovan
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: laotian lao
latvia: latvian
lebanon: lebanese
lesotho: basotho
liberia: liberian
libya: libyan
liechtenstein: liechtensteiner
lithuania: lithuanian
luxembourg: luxembourgish
madagascar: malagasy
malawi: malawian
malaysia: malaysian
maldives: maldivian
mali: malian
malta: maltese
mauritania: mauritanian
mauritius: mauritian
mexico: mexican
moldova: moldovan
monaco: monegasque
mongolia: mongolian
montenegro: montenegrin
morocco: moroccan
mozambique: mozambican
myanmar: burmese burma
namibia: namibian
nepal: nepali nepalese
netherlands: dutch holland
nicaragua: nicaraguan
niger: nigerien
nigeria: nigerian
norway: norwegian
oman: omani
pakistan: pakistani
palestine: palestinian
panama: panamanian
paraguay: paraguayan
peru: peruvian
philippines: philippine filipino
poland: polish
portugal: portuguese
qatar: qatari
romania: romanian
russia: russian
rwanda: rwandan
samoa: samoan
saudi arabia: saudi
scotland: scottish scots
senegal: senegalese
serbia: serbian serb
sierra leone: sierraleonean
singapore: singaporean
slovakia: slovak slovakian
slovenia: slovenian slovene
somalia: somali
spain: spanish
sri lanka: srilankan
sudan: sudanese
suriname: surinamese
sweden: swedish
switzerland: swiss
syria: syrian
taiwan: taiwanese
tajikistan: tajik
tanzania: tanzanian
thailand: thai
togo: togolese
tonga: tongan
trinidad: trinidadian
tunisia: tunisian
turkey: turkish turkiye
turkmenistan: turkmen
uganda: ugandan
ukraine: ukrainian
uruguay: uruguayan
usa: american us
uzbekistan: uzbek
vatican: papal
venezuela: venezuelan
vietnam: vietnamese
wales: welsh
yemen: yemeni
zambia: zambian
zimbabwe: zimbabwean
`;

const standsFor = new Map<string, readonly string[]>();
for (const row of COUNTRIES.trim().split('\n')) {
  const [country = '', others = ''] = row.split(': ');
  for (const other of others.split(' ')) standsFor.set(other, country.split(' '));
}

/** The words of the country a folded word stands for: "mexican" → ["mexico"]; `null` for every other word. */
export function countryOf(word: string): readonly string[] | null {
  return standsFor.get(word) ?? null;
}
