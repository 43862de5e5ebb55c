/**
 * Places as they are printed in news, to tell whether a passage names one when a question asks for one. Compiled by hand
 * from general knowledge: the states of the world with the adjectives of their people, the parts of the larger federations
 * that English-language news names most, and large or often-named cities. "/" separates, case does not matter.
 */

const COUNTRIES =
  'Afghanistan/Afghan/Albania/Albanian/Algeria/Algerian/Andorra/Angola/Angolan/Antigua/Argentina/Argentine/Argentinian/Armenia/' +
  'Armenian/Australia/Australian/Austria/Austrian/Azerbaijan/Azerbaijani/Bahamas/Bahamian/Bahrain/Bahraini/Bangladesh/' +
  'Bangladeshi/Barbados/Belarus/Belarusian/Belgium/Belgian/Belize/Benin/Bhutan/Bolivia/Bolivian/Bosnia/Bosnian/Botswana/Brazil/' +
  'Brazilian/Brunei/Bulgaria/Bulgarian/Burkina Faso/Burundi/Cambodia/Cambodian/Cameroon/Canada/Canadian/Cape Verde/Chad/Chile/' +
  'Chilean/China/Chinese/Colombia/Colombian/Comoros/Congo/Congolese/Costa Rica/Costa Rican/Croatia/Croatian/Croat/Cuba/Cuban/' +
  'Cyprus/Cypriot/Czech Republic/Czechia/Czech/Denmark/Danish/Dane/Djibouti/Dominica/Dominican Republic/Dominican/East Timor/' +
  'Timor-Leste/Ecuador/Ecuadorian/Egypt/Egyptian/El Salvador/Salvadoran/Eritrea/Eritrean/Estonia/Estonian/Eswatini/Ethiopia/' +
  'Ethiopian/Fiji/Fijian/Finland/Finnish/Finn/France/French/Gabon/Gabonese/Gambia/Gambian/Georgia/Georgian/Germany/German/Ghana/' +
  'Ghanaian/Greece/Greek/Grenada/Guatemala/Guatemalan/Guinea/Guinean/Guyana/Haiti/Haitian/Honduras/Honduran/Hong Kong/Hungary/' +
  'Hungarian/Iceland/Icelandic/India/Indian/Indonesia/Indonesian/Iran/Iranian/Iraq/Iraqi/Ireland/Irish/Israel/Israeli/Italy/' +
  'Italian/Ivory Coast/Ivorian/Jamaica/Jamaican/Japan/Japanese/Jordan/Jordanian/Kazakhstan/Kazakh/Kenya/Kenyan/Kiribati/Kosovo/' +
  'Kuwait/Kuwaiti/Kyrgyzstan/Laos/Latvia/Latvian/Lebanon/Lebanese/Lesotho/Liberia/Liberian/Libya/Libyan/Liechtenstein/Lithuania/' +
  'Lithuanian/Luxembourg/Macedonia/Madagascar/Malawi/Malaysia/Malaysian/Maldives/Mali/Malian/Malta/Maltese/Mauritania/Mauritius/' +
  'Mexico/Mexican/Micronesia/Moldova/Moldovan/Monaco/Mongolia/Mongolian/Montenegro/Morocco/Moroccan/Mozambique/Myanmar/Burma/' +
  'Burmese/Namibia/Nauru/Nepal/Nepalese/Netherlands/Dutch/New Zealand/New Zealander/Nicaragua/Nicaraguan/Niger/Nigeria/Nigerian/' +
  'North Korea/North Korean/Norway/Norwegian/Oman/Omani/Pakistan/Pakistani/Palau/Palestine/Palestinian/Panama/Panamanian/' +
  'Papua New Guinea/Paraguay/Peru/Peruvian/Philippines/Filipino/Philippine/Poland/Polish/Portugal/Portuguese/Puerto Rico/Qatar/' +
  'Qatari/Romania/Romanian/Russia/Russian/Rwanda/Rwandan/Samoa/Samoan/San Marino/Saudi Arabia/Saudi/Senegal/Senegalese/Serbia/' +
  'Serbian/Seychelles/Sierra Leone/Singapore/Singaporean/Slovakia/Slovak/Slovenia/Slovenian/Solomon Islands/Somalia/Somali/' +
  'South Africa/South African/South Korea/South Korean/South Sudan/Spain/Spanish/Spaniard/Sri Lanka/Sri Lankan/Sudan/Sudanese/' +
  'Suriname/Sweden/Swedish/Swede/Switzerland/Swiss/Syria/Syrian/Taiwan/Taiwanese/Tajikistan/Tanzania/Tanzanian/Thailand/Thai/' +
  'Tibet/Tibetan/Togo/Tonga/Tongan/Trinidad/Tunisia/Tunisian/Turkey/Turkish/Turkmenistan/Tuvalu/Uganda/Ugandan/Ukraine/Ukrainian/' +
  'United Arab Emirates/UAE/Emirati/United Kingdom/Britain/British/England/English/Scotland/Scottish/Wales/Welsh/' +
  'Northern Ireland/United States/America/American/Uruguay/Uruguayan/Uzbekistan/Uzbek/Vanuatu/Vatican/Venezuela/Venezuelan/' +
  'Vietnam/Vietnamese/Yemen/Yemeni/Zambia/Zambian/Zimbabwe/Zimbabwean/Greenland/Soviet Union/Soviet/Persia/Prussia/' +
  'España/Francia/Alemania/Italia/Reino Unido/Estados Unidos/México/Brasil/Rusia/Polonia/Suecia/Noruega/Dinamarca/Grecia/Turquía/' +
  'Egipto/Japón/Corea del Sur/Corea del Norte/Suiza/Bélgica/Países Bajos/Irlanda/Escocia/Inglaterra/Gales/Hungría/Rumanía/Ucrania';

const STATES =
  'Alabama/Alaska/Arizona/Arkansas/California/Colorado/Connecticut/Delaware/Florida/Georgia/Hawaii/Idaho/Illinois/Indiana/Iowa/' +
  'Kansas/Kentucky/Louisiana/Maine/Maryland/Massachusetts/Michigan/Minnesota/Mississippi/Missouri/Montana/Nebraska/Nevada/' +
  'New Hampshire/New Jersey/New Mexico/New York/North Carolina/North Dakota/Ohio/Oklahoma/Oregon/Pennsylvania/Rhode Island/' +
  'South Carolina/South Dakota/Tennessee/Texas/Utah/Vermont/Virginia/Washington/West Virginia/Wisconsin/Wyoming/Ontario/Quebec/' +
  'British Columbia/Alberta/Manitoba/Saskatchewan/Nova Scotia/New Brunswick/Newfoundland/Yukon/New South Wales/Victoria/' +
  'Queensland/Tasmania/Bavaria/Saxony/Catalonia/Andalusia/Galicia/Castile/Normandy/Brittany/Lombardy/Sicily/Sardinia/Tuscany/' +
  'Punjab/Kashmir/Bengal/Gujarat/Kerala/Xinjiang/Guangdong/Sichuan/Hubei/Crimea/Donetsk/Luhansk/Gaza/West Bank/Texan/' +
  'Californian/Guam/Catalunya/Cataluña/Andalucía/Baviera/Sajonia/Sicilia/Cerdeña/Normandía';

const CITIES =
  'New York/New York City/Los Angeles/Chicago/Houston/Phoenix/Philadelphia/San Antonio/San Diego/Dallas/San Jose/Austin/' +
  'Jacksonville/Fort Worth/Columbus/Charlotte/San Francisco/Indianapolis/Seattle/Denver/Washington/Boston/El Paso/Nashville/' +
  'Detroit/Oklahoma City/Portland/Las Vegas/Memphis/Louisville/Baltimore/Milwaukee/Albuquerque/Tucson/Fresno/Sacramento/Mesa/' +
  'Kansas City/Atlanta/Omaha/Colorado Springs/Raleigh/Miami/Long Beach/Virginia Beach/Oakland/Minneapolis/Tulsa/Tampa/Arlington/' +
  'New Orleans/Wichita/Cleveland/Bakersfield/Aurora/Anaheim/Honolulu/Santa Ana/Riverside/Corpus Christi/Lexington/Stockton/' +
  'Henderson/Saint Paul/St. Paul/St. Louis/Cincinnati/Pittsburgh/Greensboro/Anchorage/Plano/Lincoln/Orlando/Irvine/Newark/Toledo/' +
  'Durham/Chula Vista/Fort Wayne/Jersey City/St. Petersburg/Laredo/Madison/Chandler/Buffalo/Lubbock/Scottsdale/Reno/Glendale/' +
  'Gilbert/Winston-Salem/Norfolk/Chesapeake/Garland/Irving/Boise/Richmond/Baton Rouge/Spokane/Des Moines/Tacoma/Fremont/Modesto/' +
  'Birmingham/Rochester/Montgomery/Amarillo/Little Rock/Akron/Augusta/Grand Rapids/Salt Lake City/Huntsville/Tallahassee/' +
  'Knoxville/Worcester/Providence/Chattanooga/Fort Lauderdale/Eugene/Savannah/Charleston/Hartford/Bridgeport/Columbia/Jackson/' +
  'Syracuse/Albany/Dayton/Brooklyn/Manhattan/Queens/Bronx/Hollywood/Beverly Hills/Palm Beach/Uvalde/Santa Fe/Palo Alto/Berkeley/' +
  'Toronto/Montreal/Vancouver/Calgary/Ottawa/Edmonton/Winnipeg/Quebec City/Halifax/Mexico City/Tijuana/Guadalajara/Monterrey/' +
  'Ciudad Juárez/Acapulco/Cancún/Havana/San Juan/Port-au-Prince/Bogotá/Medellín/Caracas/Quito/Lima/La Paz/Santiago/Buenos Aires/' +
  'Montevideo/Asunción/Brasília/São Paulo/Rio de Janeiro/London/Manchester/Liverpool/Leeds/Glasgow/Edinburgh/Cardiff/Belfast/' +
  'Bristol/Sheffield/Newcastle/Nottingham/Leicester/Oxford/Cambridge/Dublin/Cork/Paris/Marseille/Lyon/Toulouse/Nice/Strasbourg/' +
  'Bordeaux/Lille/Cannes/Berlin/Hamburg/Munich/Cologne/Frankfurt/Stuttgart/Düsseldorf/Leipzig/Dresden/Madrid/Barcelona/Valencia/' +
  'Seville/Bilbao/Lisbon/Porto/Rome/Milan/Naples/Turin/Venice/Florence/Bologna/Genoa/Palermo/Athens/Vienna/Salzburg/Zurich/' +
  'Geneva/Basel/Bern/Davos/Brussels/Antwerp/Amsterdam/Rotterdam/The Hague/Copenhagen/Stockholm/Gothenburg/Malmö/Oslo/Bergen/' +
  'Helsinki/Reykjavik/Warsaw/Kraków/Krakow/Gdansk/Prague/Budapest/Bucharest/Sofia/Belgrade/Zagreb/Sarajevo/Ljubljana/Bratislava/' +
  'Vilnius/Riga/Tallinn/Minsk/Kyiv/Kiev/Kharkiv/Odesa/Odessa/Mariupol/Bakhmut/Kherson/Lviv/Moscow/Saint Petersburg/Kazan/' +
  'Vladivostok/Istanbul/Ankara/Izmir/Tbilisi/Yerevan/Baku/Tehran/Baghdad/Mosul/Basra/Damascus/Aleppo/Beirut/Jerusalem/Tel Aviv/' +
  'Haifa/Gaza City/Rafah/Ramallah/Amman/Riyadh/Jeddah/Mecca/Medina/Doha/Dubai/Abu Dhabi/Muscat/Sanaa/Aden/Cairo/Alexandria/' +
  'Tripoli/Benghazi/Tunis/Algiers/Casablanca/Rabat/Marrakech/Khartoum/Addis Ababa/Nairobi/Mombasa/Kampala/Kigali/Kinshasa/Lagos/' +
  'Abuja/Accra/Dakar/Abidjan/Bamako/Johannesburg/Cape Town/Pretoria/Durban/Harare/Lusaka/Luanda/Mogadishu/Kabul/Kandahar/' +
  'Islamabad/Karachi/Lahore/Peshawar/Delhi/New Delhi/Mumbai/Kolkata/Chennai/Bangalore/Bengaluru/Hyderabad/Ahmedabad/Kathmandu/' +
  'Dhaka/Colombo/Yangon/Bangkok/Phuket/Hanoi/Ho Chi Minh City/Saigon/Phnom Penh/Kuala Lumpur/Jakarta/Bali/Manila/Beijing/' +
  'Shanghai/Guangzhou/Shenzhen/Wuhan/Chengdu/Chongqing/Tianjin/Taipei/Seoul/Busan/Pyongyang/Tokyo/Osaka/Kyoto/Hiroshima/' +
  'Nagasaki/Fukushima/Sapporo/Ulaanbaatar/Sydney/Melbourne/Brisbane/Perth/Adelaide/Canberra/Auckland/Wellington/Christchurch/' +
  'Londres/París/Roma/Milán/Nápoles/Venecia/Florencia/Viena/Ginebra/Bruselas/Ámsterdam/Copenhague/Estocolmo/Varsovia/Praga/' +
  'Moscú/Estambul/Jerusalén/El Cairo/Pekín/Tokio/Sevilla/Nueva York/Filadelfia/Nueva Orleans/La Habana/Múnich/Hamburgo/Colonia';

export type PlaceKind = 'country' | 'state' | 'city';

/** Every place with what it is; a name that is two things stands twice. */
export const PLACES: readonly (readonly [string, PlaceKind])[] = [
  ...COUNTRIES.split('/').map((name) => [name, 'country'] as const),
  ...STATES.split('/').map((name) => [name, 'state'] as const),
  ...CITIES.split('/').map((name) => [name, 'city'] as const),
];
