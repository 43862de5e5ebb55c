/** Words beside numbers that count nothing: what they number, when they are, what they are joined to. */

export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
export const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|gmt|est|edt|pst|pdt|utc|bst|cet|ist)$/;
export const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|during|before|after|through|early|late|mid|circa|year|spring|summer|autumn|fall|winter|of|and|to|between|the|a\.d\.?|ad|bc|fiscal|back|post|pre|around|ending|ended|dated|born|election|season|than|class)$/;

/** Common nouns before a number that names something: "page 5", "iPhone 14", "Nasdaq 100". */
export const DESIGNATOR: ReadonlySet<string> = new Set(
  (
    'page pages chapter verse psalm section sections paragraph appendix exhibit row line volume vol part number no nos item question title fig figure table schedule form book issue ' +
    'article articles rule act bill proposition prop amendment resolution directive regulation measure order decree convention protocol formula ' +
    'room apartment apt suite building block lot hall studio site box po pier terminal gate platform track lane exit highway interstate route channel flight bus train ' +
    'area code zone sector district ward precinct division group pool camp unit squadron battalion regiment brigade ' +
    'level grade type phase stage tier class category size count step mark model version series gen generation top-level ' +
    'week day season episode scene game games round heat bowl ufc wrestlemania ' +
    'apollo soyuz falcon boeing airbus windows iphone ios android playstation xbox ' +
    'nasdaq dow ftse stoxx asx cac dax nikkei russell fortune forbes s&p sp kospi sensex nifty topix tsx hang csi'
  ).split(' '),
);
export const STREET =
  /^(?:Street|St|St\.|Avenue|Ave|Ave\.|Road|Rd|Rd\.|Boulevard|Blvd|Lane|Drive|Dr|Court|Place|Square|Way|Terrace|Highway|Parkway|Pike|Trail|Circle|Alley|Crescent|Turnpike|Freeway|Expressway|Causeway|Esplanade|Quay|Plaza|Block|block)$/;

/** Pictures and what shows them, behind "4K" and "8K". */
export const PICTURE =
  /^(?:ultra|uhd|hdr|hd|resolution|video|videos|tv|tvs|television|display|displays|screen|screens|monitor|footage|camera|cameras|blu|streaming|oled|qled|led|content|picture|projector|remaster|restoration)$/;
/** Guns and what they shoot, behind a calibre. */
export const GUN =
  /^(?:guns?|handguns?|pistols?|rifles?|shotguns?|revolvers?|carbines?|submachine|machine|firearms?|rounds?|ammunition|ammo|bullets?|cartridges?|shells?|cali(?:ber|bre)s?|glock|beretta|semi|semiautomatic|luger|casings?|magazines?)$/;
/** Things that are driven by a current in amperes, behind "5A". */
export const ELECTRIC =
  /^(?:currents?|fuses?|chargers?|batter(?:y|ies)|outlets?|circuits?|supply|power|motors?|usb|max)$/;

/** Behind a number word and a hyphen these make an adjective that counts nothing: "one-off", "two-way". */
export const HYPHENATED =
  /^(?:way|off|sided|time|star|fold|size|step|stop|tier|pronged|dimensional|on|to|for|and|upmanship|track|handed|legged|eyed|dimensionally|liner|timer|two|three|third|half|shot|stage|round|part|man|woman|person|horse|pointers?|hitters?|peat|day-old|nil|all|plus|of|state|party|front|trick|game|run|set|footed|wheel|wheeler|putt|under|over|class|generation|character|letter|story|storey)$/;
/** Plurals compared with those of a year: "2013 levels". */
export const OF_A_YEAR =
  /^(?:levels?|earnings|sales|figures?|results|prices|numbers|totals|rates?|revenues?|data|standards)$/;
