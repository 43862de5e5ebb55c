/**
 * Spanish names of units of measurement: the unit's name in the table of units; its Spanish names in the singular, without
 * diacritics. Plurals are made; symbols are the same in both languages.
 */
export const SPANISH_UNITS = `
kilogram;kilo|kilogramo
metric ton;tonelada|tonelada metrica
gram;gramo
milligram;miligramo
microgram;microgramo
pound-mass;libra
ounce;onza
carat;quilate
litre;litro
millilitre;mililitro
gallon;galon
cubic metre;metro cubico
cubic centimetre;centimetro cubico
metre;metro
kilometre;kilometro
centimetre;centimetro
millimetre;milimetro
mile;milla
foot;pie
inch;pulgada
yard;yarda
nautical mile;milla nautica
hectare;hectarea
acre;acre
square metre;metro cuadrado
square kilometre;kilometro cuadrado
kilometre per hour;kilometro por hora
mile per hour;milla por hora
second;segundo
minute;minuto
hour;hora
day;dia
week;semana
month;mes
year;ano
decade;decada
century;siglo
percentage;por ciento|por cien
percentage point;punto porcentual|punto porcentual
celsius;grado|grado celsius|grado centigrado
fahrenheit;grado fahrenheit
watt;vatio|watt
kilowatt;kilovatio|kilowatt
megawatt;megavatio|megawatt
gigawatt;gigavatio|gigawatt
kilowatt-hour;kilovatio hora|kilovatio-hora
megawatt-hour;megavatio hora|megavatio-hora
volt;voltio
gigabyte;gigabyte
terabyte;terabyte
decibel;decibelio|decibel
calorie;caloria`;
