/**
 * The table of units of measurement: names, symbols, spellings and what they are in SI. Compiled by hand from the SI
 * Brochure (9th edition), NIST SP 811 (Appendix B) and everyday newspaper usage.
 */

/** SI prefixes with the four of 2022. */
export const PREFIXES: readonly (readonly [word: string, symbol: string, factor: number])[] = [
  ['quecto', 'q', 1e-30],
  ['ronto', 'r', 1e-27],
  ['yocto', 'y', 1e-24],
  ['zepto', 'z', 1e-21],
  ['atto', 'a', 1e-18],
  ['femto', 'f', 1e-15],
  ['pico', 'p', 1e-12],
  ['nano', 'n', 1e-9],
  ['micro', 'µ', 1e-6],
  ['milli', 'm', 1e-3],
  ['centi', 'c', 1e-2],
  ['deci', 'd', 0.1],
  ['deca', 'da', 10],
  ['hecto', 'h', 100],
  ['kilo', 'k', 1e3],
  ['mega', 'M', 1e6],
  ['giga', 'G', 1e9],
  ['tera', 'T', 1e12],
  ['peta', 'P', 1e15],
  ['exa', 'E', 1e18],
  ['zetta', 'Z', 1e21],
  ['yotta', 'Y', 1e24],
  ['ronna', 'R', 1e27],
  ['quetta', 'Q', 1e30],
];
/** Binary prefixes of IEC 80000-13. */
export const BINARY_PREFIXES: readonly (readonly [string, string, number])[] = [
  ['kibi', 'Ki', 2 ** 10],
  ['mebi', 'Mi', 2 ** 20],
  ['gibi', 'Gi', 2 ** 30],
  ['tebi', 'Ti', 2 ** 40],
  ['pebi', 'Pi', 2 ** 50],
  ['exbi', 'Ei', 2 ** 60],
];
/** Lists of prefixes that the table names by one word; a row may also list its prefixes itself. */
export const PREFIX_LISTS: ReadonlyMap<string, string> = new Map([
  ['ALL', PREFIXES.map(([word]) => word).join(' ')],
  ['COMMON', 'nano micro milli centi deci deca hecto kilo mega giga tera'],
  ['LARGE', 'kilo mega giga tera peta exa zetta yotta'],
  ['SMALL', 'pico nano micro milli'],
]);

/**
 * The rows of each dimension: name; factor (`null`: none); symbols; other words and spellings, `!` where the name itself is
 * no unit in running text; prefixes. Plurals in -s are made from the words.
 */
export const UNIT_ROWS = {
  length: `
metre;1;m;metres|meter|meters;ALL
inch;0.0254;″ in. in ";inches
foot;0.3048;ft ′ ft. ';feet
yard;0.9144;yd yds yd. yds.
mile;1609.344;mi mi.;statute mile|statute miles
nautical mile;1852;nmi NM;sea mile|sea miles
furlong;201.168;;
chain;20.1168;;!
rod;5.0292;;!
fathom;1.8288;ftm;
league;4828.032;;!
hand;0.1016;;!
cubit;0.4572;;
ell;1.143;;!
cable length;185.2;;cable lengths
smoot;1.7018;;
mil;2.54e-5;;!
thou;2.54e-5;;!
typographic point;3.5278e-4;;!
pica;4.2333e-3;;
angstrom;1e-10;Å;ångström
micron;1e-6;;
fermi;1e-15;;!
astronomical unit;1.495978707e11;au. AU;
light-year;9.4607304725808e15;ly;light year|lightyear
light-second;299792458;;light second
light-minute;1.798754748e10;;light minute
parsec;3.0856775814913673e16;pc.;;kilo mega giga
football field;91.44;;!
block;80;;!
storey;3;;!`,
  area: `
square metre;1;m2 m² sqm sq.m;square meter|sq m|sq metre|sq meter|sq metres|sq meters|metre square|metres square|square metres|square meters
square kilometre;1e6;km2 km² sqkm;square kilometer|sq km|sq kilometre|sq kilometer|sq kilometres|sq kilometers|sq kms
square centimetre;1e-4;cm2 cm² sqcm;square centimeter|sq cm
square millimetre;1e-6;mm2 mm²;square millimeter|sq mm
square feet;0.09290304;ft2 ft² sqft;square foot|sq ft|sq foot|sq feet
square inch;6.4516e-4;in2 in² sqin;square inches|sq in|sq inch
square yard;0.83612736;yd2 yd²;sq yd|sq yard
square mile;2589988.110336;mi2 mi² sqmi;sq mi|sq mile
acre;4046.8564224;ac ac.;
hectare;10000;ha;
are;100;;!
dunam;1000;;dunum
bigha;2529;;
barn;1e-28;;!
rood;1011.7;;!`,
  volume: `
litre;1;l L ℓ;liter;ALL
cubic metre;1000;m3 m³ cbm;cubic meter|cu m|cubic metres|cubic meters
cubic centimetre;1e-3;cm3 cm³ cc ccm;cubic centimeter|cu cm
cubic millimetre;1e-6;mm3 mm³;cubic millimeter
cubic kilometre;1e12;km3 km³;cubic kilometer
cubic foot;28.316846592;ft3 ft³ cf;cubic feet|cu ft
cubic inch;0.016387064;in3 in³ cu.in;cubic inches|cu in
cubic yard;764.554857984;yd3 yd³;cu yd
cubic mile;4.168181825e12;mi3;
gallon;3.785411784;gal gal. gals;us gallon|u.s. gallon
imperial gallon;4.54609;;uk gallon|british gallon
quart;0.946352946;qt qts qt.;
pint;0.473176473;pt. pts.;
cup;0.2365882365;;
gill;0.118294118;;!
fluid ounce;0.0295735295625;fl.oz floz;fl oz|fluid oz|us fluid ounce
tablespoon;0.01478676478125;tbsp tbsp. Tbsp;tablespoonful|tablespoonfuls
teaspoon;0.00492892159375;tsp tsp.;teaspoonful|teaspoonfuls
barrel;158.987294928;bbl bbls bbl.;;
barrel per day;null;b/d bbl/d;barrels a day|barrels daily;
barrel of oil;158.987294928;;barrels of oil|barrels of crude oil|barrels of crude|;
bushel;35.23907016688;bu bu.;
peck;8.80976754172;;!
hogshead;238.48;;
acre-foot;1233481.83754752;af ac-ft;acre foot|acre feet|acre-feet
board foot;2.359737216;;board feet
cord;3624.556363776;;!
dram;0.0036966911953125;;
twenty-foot equivalent unit;38500;TEU TEUs teu teus;twenty foot equivalent units
jigger;0.0443602943;;!
minim;6.1611519921875e-5;;!
firkin;40.91481;;
stere;1000;;
acre-inch;102790.15312896;;acre inch|acre inches|acre-inches`,
  mass: `
gram;1e-3;g gm gms gm. gr.;gramme|grammes;ALL
kilogram;1;kg kgs kg. kilo kilos;kilogramme|kilogrammes|kilo|kilos
ton;907.18474;;tons;kilo mega giga
short ton;907.18474;;
long ton;1016.0469088;;imperial ton|imperial tons
metric ton;1000;t MT mt tonne tonnes;tonne|tonnes|metric tonne|metric tonnes|metric ton|metric tons;
pound-mass;0.45359237;lb lbs lb. lbs. ℔;pound|pounds
ounce;0.028349523125;oz oz. ozs;
troy ounce;0.0311034768;ozt toz;troy oz
troy pound;0.3732417216;;
stone;6.35029318;st.;stones
hundredweight;45.359237;cwt cwt.;hundredweights
quintal;100;;
grain;6.479891e-5;;!
carat;2e-4;ct ct. cts;carats|karat|karats
pennyweight;1.55517384e-3;dwt;
slug;14.59390294;;!
dalton;1.6605390666e-27;Da;;kilo mega
tola;0.011663804;;
pood;16.3804964;;
scruple;0.0012959782;;!
maund;37.3242;;
catty;0.60478982;;
picul;60.478982;;
solar mass;1.98841e30;;solar masses`,
  time: `
second;1;s sec secs sec.;;ALL
minute;60;min mins min.;
hour;3600;h hr hrs hr. hrs.;
day;86400;d.;
week;604800;wk wks;
fortnight;1209600;;
month;2629800;mo. mos;
quarter;7889400;;!
year;31557600;yr yrs yr. yrs. a;
decade;315576000;;
century;3155760000;;centuries
millennium;31557600000;;millennia|millenniums
weekend;172800;;!
semester;15778800;;!
kiloyear;31557600000;kyr;
gigayear;3.15576e16;Gyr;
megayear;3.15576e13;Myr;`,
  speed: `
metre per second;1;m/s mps;meter per second|meters per second|metres per second|metre a second
kilometre per hour;0.2777777777777778;km/h kmh kph kmph km/hr kmhr;kilometer per hour|kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kms per hour
kilometre per second;1000;km/s;kilometer per second|kilometers per second|kilometres per second
mile per hour;0.44704;mph mi/h m.p.h. MPH;miles per hour|miles an hour|mile an hour|miles hour
mile per second;1609.344;;miles per second|miles a second
foot per second;0.3048;ft/s;feet per second|feet a second
foot per minute;0.00508;ft/min fpm;feet per minute|feet a minute
knot;0.5144444444444445;kn kt kts;
mach;340.29;;`,
  acceleration: `
metre per second squared;1;m/s2 m/s²;meter per second squared|meters per second squared|metres per second squared
standard gravity;9.80665;;g-force|gs|g's`,
  frequency: `
hertz;1;Hz HZ hz;;ALL
revolutions per minute;0.016666666666666666;rpm RPM r/min;revolution per minute|revs per minute|revolutions a minute|rotations per minute
revolution per second;1;rps;revolutions per second
cycle per second;1;;cycles per second
word per minute;0.016666666666666666;wpm;words per minute|words a minute
breath per minute;0.016666666666666666;;breaths per minute|breaths a minute
beat per minute;0.016666666666666666;bpm BPM;beats per minute|beats a minute
frame per second;1;fps FPS;frames per second|frames a second`,
  force: `
newton;1;N;;COMMON
dyne;1e-5;dyn;
kip;4448.2216152605;;
sthene;1000;;
pound-force;4.4482216152605;lbf;pounds force|pound force|pounds of force|pounds of thrust
kilogram-force;9.80665;kgf;
kilopond;9.80665;kp;
poundal;0.138254954376;;`,
  pressure: `
pascal;1;Pa;;COMMON
bar;100000;bar;bars!;milli kilo
barye;0.1;;
technical atmosphere;98066.5;at.;
centimetre of mercury;1333.22387415;cmHg;centimetres of mercury|centimeters of mercury
inch of water;249.08891;inH2O;inches of water
kilopound per square inch;6894757.293168;ksi;kilopounds per square inch
foot of water;2989.06692;;feet of water
atmosphere;101325;atm;atmospheres
torr;133.32236842105263;Torr;
pound per square inch;6894.757293168;psi PSI;pounds per square inch|pounds a square inch
millimetre of mercury;133.322387415;mmHg;millimeters of mercury|millimetres of mercury|mm hg
inch of mercury;3386.389;inHg;inches of mercury`,
  energy: `
joule;1;J;;ALL
calorie;4184;Cal Calorie Calories kcal kcals;kilocalorie|kilocalories
watt-hour;3600;Wh;watt hour|watthour;ALL
electronvolt;1.602176634e-19;eV;electron volt|electron-volt;kilo mega giga tera peta
British thermal unit;1055.05585262;BTU Btu BTUs btu;british thermal units
erg;1e-7;;
hartree;4.3597447222060e-18;;
rydberg;2.179872361103e-18;;
horsepower-hour;2684519.537696;;horsepower hour|horsepower hours|horsepower-hours
therm;105505585.262;;
foot-pound;1.3558179483314;ft-lb ft.lb;foot pound|foot pounds|ft lb|ft lbs|ft-lbs
quad;1.05505585262e18;;!
ton of tnt;4.184e9;;tons of tnt|tonnes of tnt
kiloton of tnt;4.184e12;;kilotons of tnt|kilotonnes of tnt
megaton of tnt;4.184e15;;megatons of tnt
barrel of oil equivalent;6.1178632e9;boe BOE;barrels of oil equivalent
tonne of oil equivalent;4.1868e10;toe. TOE;tonnes of oil equivalent`,
  power: `
watt;1;W;;ALL
horsepower;745.6998715822702;hp HP bhp BHP;horse power|brake horsepower
metric horsepower;735.49875;PS CV cv;
volt-ampere;1;VA;volt ampere|volt amperes|volt-amperes|volt amp|volt amps
kilovolt-ampere;1e3;kVA KVA;kilovolt ampere|kilovolt amperes|kilovolt-amperes
megavolt-ampere;1e6;MVA;megavolt ampere|megavolt-amperes
boiler horsepower;9809.5;;
watt-peak;1;Wp;watt peak;kilo mega giga
ton of refrigeration;3516.8528421;;tons of refrigeration`,
  torque: `
newton-metre;1;Nm N·m N-m;newton metre|newton meter|newton-meter|newton metres|newton meters|newton-metres|newton-meters
pound-foot;1.3558179483314;lb-ft lb.ft lb.-ft lb.-ft.;pound feet|pound-feet|pounds feet|lb ft|pound foot|lbs-ft|lbs ft
pound-inch;0.1129848290276167;lb-in;pound inches|pound inch|inch pounds|inch pound`,
  temperature: `
celsius;null;°C ℃ ºC C;degrees celsius|degree celsius|degrees centigrade|degree centigrade|centigrade|degrees c|degree c|deg c|deg celsius|celcius|degrees celcius
fahrenheit;null;°F ℉ ºF F;degrees fahrenheit|degree fahrenheit|degrees f|degree f|deg f|deg fahrenheit|farenheit|degrees farenheit|fahrenheits
kelvin;1;K;kelvins|degrees kelvin|degree kelvin;milli micro nano
rankine;0.5555555555555556;°R;degrees rankine|degree rankine`,
  angle: `
degree;0.017453292519943295;° º deg deg.;degrees
radian;1;rad;;milli micro
arcminute;2.908882086657216e-4;arcmin;arc minute|minute of arc|minutes of arc
arcsecond;4.84813681109536e-6;arcsec;arc second|second of arc|seconds of arc;milli micro
gradian;0.015707963267948967;;gon
steradian;1;sr;
square degree;3.0461741978670857e-4;;square degrees
turn;6.283185307179586;;
revolution;6.283185307179586;rev;`,
  current: `
ampere;1;A;amp|amps;ALL`,
  charge: `
coulomb;1;;;SMALL
ampere-hour;3600;Ah;ampere hour|amp hour|amp-hour|amp hours|amp-hours;milli kilo`,
  voltage: `
volt;1;V;;COMMON`,
  resistance: `
ohm;1;Ω Ω;;COMMON
megohm;1e6;;
kilohm;1e3;;
ohm metre;1;;ohm metres|ohm meters|ohm-metres|ohm-meters`,
  conductance: `
siemens;1;;;SMALL`,
  capacitance: `
farad;1;;;SMALL`,
  inductance: `
henry;1;;henrys|henries;SMALL`,
  flux: `
weber;1;Wb;;SMALL
maxwell;1e-8;Mx;!`,
  magnetization: `
oersted;79.57747154594767;Oe;
ampere-turn;1;;ampere turn|ampere turns|ampere-turns|amp-turns`,
  field: `
tesla;1;;!;micro milli nano
gauss;1e-4;;;kilo milli`,
  light: `
lumen;1;lm;
lux;1;lx;
candela;1;cd;
nit;1;nits;
lambert;3183.098861837907;;
stilb;10000;;
phot;10000;;
candela per square metre;1;cd/m2 cd/m²;candelas per square metre|candelas per square meter
lumen second;1;;lumen seconds|lumen-seconds
foot-candle;10.763910417;;foot candle
dioptre;1;dpt;diopter`,
  radioactivity: `
becquerel;1;Bq;;COMMON
rutherford;1e6;;
curie;3.7e10;Ci;;SMALL`,
  dose: `
sievert;1;Sv;;SMALL
gray;1;Gy;!;SMALL
rad (dose);0.01;;!
rem;0.01;;;milli
roentgen;0.00877;;röntgen`,
  substance: `
mole;1;mol;!;SMALL`,
  catalysis: `
katal;1;kat;;SMALL
enzyme unit;1.6666666666666667e-8;;enzyme units`,
  discharge: `
cubic metre per second;1;m3/s m³/s cumecs;cubic metres per second|cubic meters per second|cubic metres a second|cubic meters a second
cubic foot per second;0.028316846592;cfs CFS ft3/s;cubic feet per second|cubic feet a second
cubic foot per minute;0.0004719474432;cfm CFM;cubic feet per minute|cubic feet a minute
gallon per minute;0.0000630901964;gpm GPM;gallons per minute|gallons a minute
litre per second;0.001;L/s l/s;litres per second|liters per second|litres a second|liters a second
litre per minute;0.000016666666666666667;L/min l/min lpm;litres per minute|liters per minute
sverdrup;1e6;;`,
  linear: `
tex;1e-6;;!
denier;1.1111111111111112e-7;;`,
  data: `
byte;1;B;;LARGE
bit;0.125;;!;LARGE
kibibyte;1024;KiB;
mebibyte;1048576;MiB;
gibibyte;1073741824;GiB;
tebibyte;1099511627776;TiB;
nibble;0.5;;
gigabyte;1e9;gig gigs;gig|gigs`,
  bandwidth: `
bit per second;0.125;bps bit/s b/s;bits per second
kilobit per second;125;kbps Kbps kbit/s kb/s;kilobits per second|kilobits a second
megabit per second;125000;Mbps mbps MBPS Mbit/s Mb/s;megabits per second|megabits a second
gigabit per second;125000000;Gbps gbps Gbit/s Gb/s;gigabits per second|gigabits a second
terabit per second;125000000000;Tbps Tbit/s;terabits per second
megabyte per second;1e6;MB/s MBps;megabytes per second|megabytes a second
gigabyte per second;1e9;GB/s GBps;gigabytes per second|gigabytes a second`,
  sound: `
decibel;null;dB db dBA;
phon;null;;!
baud;null;Bd;
bel;null;;!
neper;null;Np;
sone;null;;`,
  ratio: `
percentage;1;% ％ pct pct. pc;percent|per cent|per-cent|percents
percentage point;1;pp ppt. pps;percent point|percent points|per cent points|%-point|%-points|% points
basis point;0.01;bp bps.;basis points
per mille;0.1;‰;per mill|per mil|permille|permil`,
  concentration: `
parts-per-million;1e-6;ppm;part per million|parts per million|parts-per-million
parts-per-billion;1e-9;ppb;part per billion|parts per billion
parts-per-trillion;1e-12;ppt;part per trillion|parts per trillion
parts-per-thousand;1e-3;;parts per thousand|part per thousand
milligram per decilitre;null;mg/dL mg/dl;milligrams per deciliter|milligrams per decilitre
microgram per cubic metre;null;µg/m3 μg/m3 ug/m3 µg/m³;micrograms per cubic meter|micrograms per cubic metre
milligram per litre;null;mg/L mg/l;milligrams per liter|milligrams per litre
molar;null;;!`,
  age: `
year of age;31557600;yo y.o. y/o;years old|year old|years-old|year-old|years of age|yrs old|yr old|year olds|year-olds|years olds
month of age;2629800;;months old|month old|months-old|month-old|months of age|month olds
week of age;604800;;weeks old|week old|weeks of age
day of age;86400;;days old|day old|days of age`,
  consumption: `
mile per gallon;null;mpg MPG;miles per gallon|miles a gallon|miles to the gallon
litre per 100 kilometres;null;L/100km l/100km L/100 l/100;litres per 100 kilometres|liters per 100 kilometers|litres per 100 km`,
  density: `
kilogram per cubic metre;1;kg/m3 kg/m³;kilograms per cubic metre|kilograms per cubic meter
gram per cubic centimetre;1000;g/cm3 g/cm³ g/cc;grams per cubic centimeter`,
  viscosity: `
poise;0.1;;;centi
stokes;null;;!;centi`,
  acidity: `
pH;null;pH;`,
  count: `
dozen;12;;!
gross;144;;!
count;1;;times|time!
pixel;1;px;;kilo mega giga
dot per inch;null;dpi DPI;dots per inch
pixel per inch;null;ppi PPI;pixels per inch
person per square mile;null;;people per square mile|persons per square mile|inhabitants per square mile|residents per square mile
person per square kilometre;null;;people per square kilometre|people per square kilometer|inhabitants per square kilometre|inhabitants per square kilometer
line per inch;null;lpi;lines per inch
flops;null;FLOPS;!
teraflops;null;TFLOPS;teraflop
petaflops;null;PFLOPS;petaflop
exaflops;null;EFLOPS;exaflop`,
  other: `
richter;null;;!
international unit;null;IU;international units
generation wireless;null;G;
point;null;pts pts.;
decade-long;null;;!`,
};

/** The unit figures of a dimension are normalised to. */
export const BASE_UNITS: Readonly<Partial<Record<keyof typeof UNIT_ROWS, string>>> = {
  length: 'm',
  area: 'm2',
  volume: 'L',
  mass: 'kg',
  time: 's',
  speed: 'm/s',
  acceleration: 'm/s2',
  frequency: 'Hz',
  force: 'N',
  pressure: 'Pa',
  energy: 'J',
  power: 'W',
  torque: 'N m',
  angle: 'rad',
  current: 'A',
  charge: 'C',
  voltage: 'V',
  resistance: 'ohm',
  conductance: 'S',
  capacitance: 'F',
  inductance: 'H',
  flux: 'Wb',
  field: 'T',
  light: 'lm',
  radioactivity: 'Bq',
  dose: 'Sv',
  substance: 'mol',
  catalysis: 'kat',
  discharge: 'm3/s',
  linear: 'kg/m',
  magnetization: 'A/m',
  data: 'B',
  bandwidth: 'B/s',
  ratio: '%',
  age: 's',
  density: 'kg/m3',
  viscosity: 'Pa s',
  temperature: 'K',
  concentration: 'ratio',
};

/** Symbols with a prefix that are spelt otherwise than the rows make them: name; symbols. */
export const MORE_SYMBOLS = `
kilobyte;KB
kilobit;Kb kb kbit
megabit;Mb Mbit
gigabit;Gb Gbit
terabit;Tb
kilogram;KG Kg
kilometre;KM Km kms
kilowatt;KW Kw
kilowatt-hour;kwh KWh kWhr
microgram;mcg
microfarad;µF μF uF
microhenry;μH µH
microtesla;μT µT
nanofarad;nF
picofarad;pF
millifarad;mF
millihenry;mH
millitesla;mT
barrel per day;bpd
millilitre;ML mls
gigahertz;GHZ Ghz
megahertz;Mhz MHZ
kilohertz;KHz
milliampere-hour;mah
gigabyte;gb
millibar;mbar
megabyte;mb
terabyte;tb
megaton;Mt
gigaton;Gt
kiloton;Kt
megapixel;MP Mpx`;

/** Words for units with a prefix: name; words. */
export const MORE_WORDS = `
kiloton;kilotonne kilotonnes
megaton;megatonne megatonnes
gigaton;gigatonne gigatonnes
kilometre;klick klicks
megabyte;megs
microgram;mic mics`;

/** Litres of a measure of liquids in the United States and in Britain. */
export const LIQUID_MEASURES: ReadonlyMap<string, Readonly<{ american: number; imperial: number }>> = new Map([
  ['gallon', { american: 3.785411784, imperial: 4.54609 }],
  ['quart', { american: 0.946352946, imperial: 1.1365225 }],
  ['pint', { american: 0.473176473, imperial: 0.56826125 }],
  ['fluid ounce', { american: 0.0295735295625, imperial: 0.0284130625 }],
]);
