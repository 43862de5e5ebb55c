/**
 * Spanish words of money, without diacritics: code, or `-` where the outlet's country or an adjective tells whose money it is;
 * the word's name in the table of currencies; words.
 */
export const SPANISH_MONEY = `
USD;dollar;dolar dolares
EUR;euro;euro euros
-;peso;peso pesos
PEN;peruvian sol;sol soles
BRL;brazilian real;reales
BOB;bolivian boliviano;boliviano bolivianos
VES;venezuelan bolivar;bolivar bolivares
GTQ;guatemalan quetzal;quetzal quetzales
HNL;honduran lempira;lempira lempiras
CRC;costa rican colon;colon colones
NIO;nicaraguan cordoba;cordoba cordobas
PYG;paraguayan guarani;guarani guaranies
PAB;panamanian balboa;balboa balboas
JPY;japanese yen;yen yenes
CNY;chinese yuan;yuan yuanes
CHF;swiss franc;francos
GBP;pound sterling;esterlinas`;

/** Adjectives behind a word of money and the code they make of it, by the word's name. */
export const SPANISH_MONEY_ADJECTIVES = `
peso;mexicano;MXN
peso;colombiano;COP
peso;argentino;ARS
peso;chileno;CLP
peso;uruguayo;UYU
peso;dominicano;DOP
peso;cubano;CUP
peso;filipino;PHP
dollar;estadounidense;USD
dollar;americano;USD
dollar;canadiense;CAD
dollar;australiano;AUD
swiss franc;suizo;CHF`;

/** Short forms of so many millions of money, as Mexican papers print them: letters, code, factor. */
export const SPANISH_MILLIONS = `
mdp;MXN;1e6
mdd;USD;1e6
mde;EUR;1e6`;
