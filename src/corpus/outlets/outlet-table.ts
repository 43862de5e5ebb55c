/**
 * Known outlets, one a line: name | country (ISO 3166-1 alpha-2) | domains | other names. Written from general
 * knowledge; the name is the one the outlet goes by. Of two outlets with one name the first is meant by it.
 */
export const OUTLETS = `
The Associated Press | US | apnews.com ap.org | AP, Associated Press, AP News
Reuters | GB | reuters.com | Thomson Reuters
Agence France-Presse | FR | afp.com | AFP
United Press International | US | upi.com | UPI
Bloomberg | US | bloomberg.com | Bloomberg News, Bloomberg Businessweek
Deutsche Presse-Agentur | DE | dpa.com dpa-international.com | dpa
EFE | ES | efe.com | Agencia EFE
ANSA | IT | ansa.it | Agenzia ANSA
Xinhua | CN | xinhuanet.com news.cn | Xinhua News Agency
TASS | RU | tass.com tass.ru | ITAR-TASS
Interfax | RU | interfax.ru interfax.com |
Kyodo News | JP | kyodonews.net english.kyodonews.net | Kyodo
Yonhap News Agency | KR | yna.co.kr | Yonhap
Press Trust of India | IN | ptinews.com | PTI
Asian News International | IN | aninews.in | ANI
Anadolu Agency | TR | aa.com.tr | Anadolu, AA
PA Media | GB | pa.media | PA, Press Association
The Canadian Press | CA | thecanadianpress.com | Canadian Press
Australian Associated Press | AU | aap.com.au | AAP
Notimex | MX | notimex.gob.mx |
The New York Times | US | nytimes.com | NYT, NY Times
The Washington Post | US | washingtonpost.com | WaPo
The Wall Street Journal | US | wsj.com | WSJ
USA Today | US | usatoday.com |
Los Angeles Times | US | latimes.com | LA Times, L.A. Times
Chicago Tribune | US | chicagotribune.com |
Chicago Sun-Times | US | chicago.suntimes.com suntimes.com |
The Boston Globe | US | bostonglobe.com boston.com |
Boston Herald | US | bostonherald.com |
The Philadelphia Inquirer | US | inquirer.com philly.com | Philadelphia Inquirer
New York Post | US | nypost.com | NY Post
New York Daily News | US | nydailynews.com | NY Daily News
Newsday | US | newsday.com |
San Francisco Chronicle | US | sfchronicle.com sfgate.com | SF Chronicle
The Mercury News | US | mercurynews.com | San Jose Mercury News
The Sacramento Bee | US | sacbee.com |
The Fresno Bee | US | fresnobee.com |
The San Diego Union-Tribune | US | sandiegouniontribune.com | Union-Tribune
Orange County Register | US | ocregister.com |
Las Vegas Review-Journal | US | reviewjournal.com |
Las Vegas Sun | US | lasvegassun.com |
Reno Gazette Journal | US | rgj.com |
The Arizona Republic | US | azcentral.com arizonarepublic.com |
Arizona Daily Star | US | tucson.com |
Albuquerque Journal | US | abqjournal.com |
Santa Fe New Mexican | US | santafenewmexican.com |
The Denver Post | US | denverpost.com |
The Colorado Sun | US | coloradosun.com |
The Salt Lake Tribune | US | sltrib.com |
Deseret News | US | deseret.com |
Idaho Statesman | US | idahostatesman.com |
The Oregonian | US | oregonlive.com | Oregonian
The Seattle Times | US | seattletimes.com |
The Spokesman-Review | US | spokesman.com |
Anchorage Daily News | US | adn.com |
Honolulu Star-Advertiser | US | staradvertiser.com |
Honolulu Civil Beat | US | civilbeat.org |
The Dallas Morning News | US | dallasnews.com |
Houston Chronicle | US | houstonchronicle.com chron.com |
San Antonio Express-News | US | expressnews.com mysanantonio.com |
Austin American-Statesman | US | statesman.com |
Fort Worth Star-Telegram | US | star-telegram.com |
El Paso Times | US | elpasotimes.com |
The Texas Tribune | US | texastribune.org |
The Oklahoman | US | oklahoman.com |
Tulsa World | US | tulsaworld.com |
Arkansas Democrat-Gazette | US | arkansasonline.com |
The Kansas City Star | US | kansascity.com |
The Wichita Eagle | US | kansas.com |
Omaha World-Herald | US | omaha.com |
Lincoln Journal Star | US | journalstar.com |
Argus Leader | US | argusleader.com |
The Des Moines Register | US | desmoinesregister.com |
Iowa City Press-Citizen | US | press-citizen.com |
St. Louis Post-Dispatch | US | stltoday.com | Saint Louis Post-Dispatch
Star Tribune | US | startribune.com | Minnesota Star Tribune
St. Paul Pioneer Press | US | twincities.com | Pioneer Press
Milwaukee Journal Sentinel | US | jsonline.com |
Wisconsin State Journal | US | madison.com |
Detroit Free Press | US | freep.com |
The Detroit News | US | detroitnews.com |
MLive | US | mlive.com |
Lansing State Journal | US | lansingstatejournal.com |
The Indianapolis Star | US | indystar.com | IndyStar
The Plain Dealer | US | cleveland.com | Cleveland Plain Dealer
The Columbus Dispatch | US | dispatch.com |
The Cincinnati Enquirer | US | cincinnati.com |
Akron Beacon Journal | US | beaconjournal.com |
Toledo Blade | US | toledoblade.com |
Courier Journal | US | courier-journal.com | Louisville Courier Journal
Lexington Herald-Leader | US | kentucky.com |
The Tennessean | US | tennessean.com |
The Commercial Appeal | US | commercialappeal.com |
Knoxville News Sentinel | US | knoxnews.com | Knox News
The Clarion-Ledger | US | clarionledger.com |
The Times-Picayune | US | nola.com | The New Orleans Advocate
The Advocate (Louisiana) | US | theadvocate.com |
The Birmingham News | US | al.com | AL.com
Montgomery Advertiser | US | montgomeryadvertiser.com |
The Atlanta Journal-Constitution | US | ajc.com | AJC
Savannah Morning News | US | savannahnow.com |
Miami Herald | US | miamiherald.com |
El Nuevo Herald | US | elnuevoherald.com |
South Florida Sun Sentinel | US | sun-sentinel.com | Sun Sentinel
Orlando Sentinel | US | orlandosentinel.com |
Tampa Bay Times | US | tampabay.com | St. Petersburg Times
The Palm Beach Post | US | palmbeachpost.com |
The Florida Times-Union | US | jacksonville.com |
Tallahassee Democrat | US | tallahassee.com |
The Post and Courier | US | postandcourier.com |
The State | US | thestate.com |
The Greenville News | US | greenvilleonline.com |
The Charlotte Observer | US | charlotteobserver.com |
The News & Observer | US | newsobserver.com | News and Observer
Richmond Times-Dispatch | US | richmond.com |
The Virginian-Pilot | US | pilotonline.com |
The Roanoke Times | US | roanoke.com |
The Baltimore Sun | US | baltimoresun.com |
The Baltimore Banner | US | thebaltimorebanner.com |
The News Journal | US | delawareonline.com |
Pittsburgh Post-Gazette | US | post-gazette.com |
Pittsburgh Tribune-Review | US | triblive.com | TribLive
The Patriot-News | US | pennlive.com | PennLive
The Star-Ledger | US | nj.com | NJ.com
The Record | US | northjersey.com | NorthJersey.com
Asbury Park Press | US | app.com |
Times Union | US | timesunion.com | Albany Times Union
The Buffalo News | US | buffalonews.com |
Democrat and Chronicle | US | democratandchronicle.com |
Syracuse Post-Standard | US | syracuse.com | The Post-Standard
Hartford Courant | US | courant.com |
The Providence Journal | US | providencejournal.com |
Portland Press Herald | US | pressherald.com |
Bangor Daily News | US | bangordailynews.com |
New Hampshire Union Leader | US | unionleader.com | Union Leader
Concord Monitor | US | concordmonitor.com |
Burlington Free Press | US | burlingtonfreepress.com |
VTDigger | US | vtdigger.org |
Billings Gazette | US | billingsgazette.com |
Bozeman Daily Chronicle | US | bozemandailychronicle.com |
The Bismarck Tribune | US | bismarcktribune.com |
Casper Star-Tribune | US | trib.com |
Charleston Gazette-Mail | US | wvgazettemail.com |
CNN | US | cnn.com | Cable News Network
CNN en Español | US | cnnespanol.cnn.com |
Fox News | US | foxnews.com | Fox News Channel, FNC
Fox Business | US | foxbusiness.com | Fox Business Network
MSNBC | US | msnbc.com ms.now | MS NOW
NBC News | US | nbcnews.com | NBC
ABC News | US | abcnews.go.com abcnews.com | ABC
CBS News | US | cbsnews.com | CBS
PBS NewsHour | US | pbs.org | PBS, PBS News
NPR | US | npr.org | National Public Radio
CNBC | US | cnbc.com |
C-SPAN | US | c-span.org | CSPAN
NewsNation | US | newsnationnow.com |
Newsmax | US | newsmax.com | Newsmax TV
One America News Network | US | oann.com | OAN, OANN, One America News
Univision | US | univision.com | Univision Noticias, N+ Univision
Telemundo | US | telemundo.com | Noticias Telemundo
Voice of America | US | voanews.com | VOA, VOA News
Radio Free Europe/Radio Liberty | US | rferl.org | RFE/RL, Radio Free Europe
Radio Free Asia | US | rfa.org | RFA
WBUR | US | wbur.org |
KQED | US | kqed.org |
WNYC | US | wnyc.org gothamist.com | Gothamist
Politico | US | politico.com | POLITICO
Politico Europe | BE | politico.eu |
The Hill | US | thehill.com |
Roll Call | US | rollcall.com |
Axios | US | axios.com |
Semafor | US | semafor.com |
Punchbowl News | US | punchbowl.news |
National Journal | US | nationaljournal.com |
The Daily Caller | US | dailycaller.com | Daily Caller
Daily Caller News Foundation | US | dailycallernewsfoundation.org | DCNF
Breitbart | US | breitbart.com | Breitbart News, Breitbart News Network
The Daily Wire | US | dailywire.com |
The Daily Signal | US | dailysignal.com |
The Epoch Times | US | theepochtimes.com | Epoch Times
The Federalist | US | thefederalist.com |
The Blaze | US | theblaze.com | Blaze Media
Washington Examiner | US | washingtonexaminer.com |
The Washington Times | US | washingtontimes.com |
The Washington Free Beacon | US | freebeacon.com | Washington Free Beacon
National Review | US | nationalreview.com |
The American Conservative | US | theamericanconservative.com |
The Dispatch | US | thedispatch.com |
The Bulwark | US | thebulwark.com |
Western Journalism | US | westernjournalism.com |
The Western Journal | US | westernjournal.com |
Townhall | US | townhall.com |
RedState | US | redstate.com |
Hot Air | US | hotair.com |
PJ Media | US | pjmedia.com |
The Gateway Pundit | US | thegatewaypundit.com | Gateway Pundit
WorldNetDaily | US | wnd.com | WND
Just the News | US | justthenews.com |
The Center Square | US | thecentersquare.com |
RealClearPolitics | US | realclearpolitics.com | RCP
Reason | US | reason.com | Reason Magazine
The Free Press | US | thefp.com |
HuffPost | US | huffpost.com huffingtonpost.com | Huffington Post, HuffPo
BuzzFeed News | US | buzzfeednews.com buzzfeed.com | BuzzFeed
Vox | US | vox.com | Vox.com
Slate | US | slate.com |
Salon | US | salon.com | Salon.com
The Daily Beast | US | thedailybeast.com | Daily Beast
Mother Jones | US | motherjones.com |
The Nation | US | thenation.com |
The New Republic | US | newrepublic.com | TNR
The Intercept | US | theintercept.com |
ProPublica | US | propublica.org |
The Marshall Project | US | themarshallproject.org |
Talking Points Memo | US | talkingpointsmemo.com | TPM
Raw Story | US | rawstory.com |
Mediaite | US | mediaite.com |
Democracy Now! | US | democracynow.org | Democracy Now
Jacobin | US | jacobin.com |
Vice News | US | vice.com | Vice
Yahoo News | US | news.yahoo.com yahoo.com | Yahoo
The Atlantic | US | theatlantic.com |
The New Yorker | US | newyorker.com |
Time | US | time.com | Time Magazine
Newsweek | US | newsweek.com |
U.S. News & World Report | US | usnews.com | US News
The Week | US | theweek.com | The Week US
The Week UK | GB | theweek.co.uk |
Forbes | US | forbes.com |
Fortune | US | fortune.com |
Business Insider | US | businessinsider.com insider.com | Insider
Barron's | US | barrons.com |
MarketWatch | US | marketwatch.com |
The Christian Science Monitor | US | csmonitor.com | CSM
Foreign Policy | US | foreignpolicy.com |
Foreign Affairs | US | foreignaffairs.com |
Rolling Stone | US | rollingstone.com |
Vanity Fair | US | vanityfair.com |
Esquire | US | esquire.com |
New York Magazine | US | nymag.com |
Variety | US | variety.com |
The Hollywood Reporter | US | hollywoodreporter.com | THR
Deadline | US | deadline.com | Deadline Hollywood
People | US | people.com | People Magazine
TMZ | US | tmz.com |
Entertainment Weekly | US | ew.com |
ESPN | US | espn.com |
Sports Illustrated | US | si.com |
The Athletic | US | theathletic.com |
Wired | US | wired.com |
The Verge | US | theverge.com |
TechCrunch | US | techcrunch.com |
Ars Technica | US | arstechnica.com |
Engadget | US | engadget.com |
CNET | US | cnet.com |
404 Media | US | 404media.co |
Scientific American | US | scientificamerican.com |
Science | US | science.org | Science Magazine
National Geographic | US | nationalgeographic.com | NatGeo
STAT | US | statnews.com | STAT News
KFF Health News | US | kffhealthnews.org khn.org | Kaiser Health News
Inside Climate News | US | insideclimatenews.org |
Stars and Stripes | US | stripes.com |
Military Times | US | militarytimes.com |
Army Times | US | armytimes.com |
Navy Times | US | navytimes.com |
Defense One | US | defenseone.com |
Defense News | US | defensenews.com |
Military.com | US | military.com |
Task & Purpose | US | taskandpurpose.com |
Border Report | US | borderreport.com |
InSight Crime | US | insightcrime.org |
The Miami Times | US | miamitimesonline.com |
The Root | US | theroot.com |
The Forward | US | forward.com |
Jewish Telegraphic Agency | US | jta.org | JTA
Catholic News Agency | US | catholicnewsagency.com | CNA
Religion News Service | US | religionnews.com | RNS
Christianity Today | US | christianitytoday.com |
Snopes | US | snopes.com |
PolitiFact | US | politifact.com |
FactCheck.org | US | factcheck.org |
The Conversation | AU | theconversation.com |
Wikipedia | | wikipedia.org |
Wikinews | | wikinews.org |
BBC News | GB | bbc.co.uk bbc.com | BBC, British Broadcasting Corporation
BBC Mundo | GB | | BBC News Mundo
The Guardian | GB | theguardian.com guardian.co.uk |
The Observer | GB | observer.co.uk |
The Times | GB | thetimes.co.uk thetimes.com | The Times of London, Times of London
The Sunday Times | GB | |
The Daily Telegraph | GB | telegraph.co.uk | The Telegraph
Financial Times | GB | ft.com | FT
The Independent | GB | independent.co.uk the-independent.com |
The i Paper | GB | inews.co.uk | i newspaper
Daily Mail | GB | dailymail.co.uk dailymail.com | MailOnline, Mail Online, DailyMail.com
The Mail on Sunday | GB | |
The Sun | GB | thesun.co.uk the-sun.com | The US Sun
Daily Mirror | GB | mirror.co.uk | The Mirror
Daily Express | GB | express.co.uk | The Express
Daily Star | GB | dailystar.co.uk |
Metro | GB | metro.co.uk | Metro UK
Evening Standard | GB | standard.co.uk | The London Standard, London Evening Standard
The Economist | GB | economist.com |
The Spectator | GB | spectator.co.uk spectator.com |
New Statesman | GB | newstatesman.com |
Private Eye | GB | private-eye.co.uk |
Sky News | GB | news.sky.com sky.com |
ITV News | GB | itv.com | ITV
Channel 4 News | GB | channel4.com | Channel 4
GB News | GB | gbnews.com |
The Scotsman | GB | scotsman.com |
The Herald (Glasgow) | GB | heraldscotland.com | The Herald Scotland, Glasgow Herald
Daily Record | GB | dailyrecord.co.uk |
The Press and Journal | GB | pressandjournal.co.uk |
Belfast Telegraph | GB | belfasttelegraph.co.uk |
Wales Online | GB | walesonline.co.uk | Western Mail
Manchester Evening News | GB | manchestereveningnews.co.uk |
Liverpool Echo | GB | liverpoolecho.co.uk |
The Yorkshire Post | GB | yorkshirepost.co.uk |
Birmingham Mail | GB | birminghammail.co.uk |
New Scientist | GB | newscientist.com |
Nature | GB | nature.com |
The Lancet | GB | thelancet.com |
The BMJ | GB | bmj.com | BMJ, British Medical Journal
The Register | GB | theregister.com theregister.co.uk |
Middle East Eye | GB | middleeasteye.net |
Bellingcat | NL | bellingcat.com |
openDemocracy | GB | opendemocracy.net |
Carbon Brief | GB | carbonbrief.org |
The Irish Times | IE | irishtimes.com |
Irish Independent | IE | independent.ie |
Irish Examiner | IE | irishexaminer.com |
RTÉ | IE | rte.ie | RTÉ News, RTE News
TheJournal.ie | IE | thejournal.ie |
CBC News | CA | cbc.ca | CBC, Canadian Broadcasting Corporation
Radio-Canada | CA | radio-canada.ca ici.radio-canada.ca | Ici Radio-Canada
CTV News | CA | ctvnews.ca | CTV
Global News | CA | globalnews.ca |
The Globe and Mail | CA | theglobeandmail.com | Globe and Mail
Toronto Star | CA | thestar.com | The Toronto Star
National Post | CA | nationalpost.com |
Toronto Sun | CA | torontosun.com |
Financial Post | CA | financialpost.com |
Maclean's | CA | macleans.ca |
Vancouver Sun | CA | vancouversun.com |
The Province | CA | theprovince.com |
Calgary Herald | CA | calgaryherald.com |
Edmonton Journal | CA | edmontonjournal.com |
Winnipeg Free Press | CA | winnipegfreepress.com |
Ottawa Citizen | CA | ottawacitizen.com |
Montreal Gazette | CA | montrealgazette.com | The Gazette
La Presse | CA | lapresse.ca |
Le Devoir | CA | ledevoir.com |
Le Journal de Montréal | CA | journaldemontreal.com |
The Narwhal | CA | thenarwhal.ca |
The Tyee | CA | thetyee.ca |
El Universal | MX | eluniversal.com.mx | El Universal México
Reforma | MX | reforma.com | Grupo Reforma
Milenio | MX | milenio.com |
La Jornada | MX | jornada.com.mx |
Excélsior | MX | excelsior.com.mx |
Proceso | MX | proceso.com.mx |
El Financiero | MX | elfinanciero.com.mx |
El Economista | MX | eleconomista.com.mx |
Animal Político | MX | animalpolitico.com |
Aristegui Noticias | MX | aristeguinoticias.com |
El Norte | MX | elnorte.com |
El Sol de México | MX | elsoldemexico.com.mx oem.com.mx |
Televisa | MX | televisa.com nmas.com.mx | N+, Noticieros Televisa
TV Azteca | MX | tvazteca.com | Azteca Noticias
Mexico News Daily | MX | mexiconewsdaily.com |
Zeta | MX | zetatijuana.com | Semanario Zeta
Ríodoce | MX | riodoce.mx |
SinEmbargo | MX | sinembargo.mx |
El País | ES | elpais.com |
El Mundo | ES | elmundo.es |
Diario ABC | ES | abc.es | ABC (España)
La Vanguardia | ES | lavanguardia.com |
El Periódico | ES | elperiodico.com |
El Confidencial | ES | elconfidencial.com |
elDiario.es | ES | eldiario.es |
La Razón | ES | larazon.es |
20minutos | ES | 20minutos.es |
Público | ES | publico.es |
El Español | ES | elespanol.com |
Europa Press | ES | europapress.es |
RTVE | ES | rtve.es |
Cadena SER | ES | cadenaser.com |
Marca | ES | marca.com |
Diario AS | ES | as.com |
Expansión | ES | expansion.com |
Clarín | AR | clarin.com |
La Nación | AR | lanacion.com.ar |
Página/12 | AR | pagina12.com.ar |
Infobae | AR | infobae.com |
Buenos Aires Times | AR | batimes.com.ar |
Buenos Aires Herald | AR | buenosairesherald.com |
Télam | AR | telam.com.ar |
El Tiempo | CO | eltiempo.com |
El Espectador | CO | elespectador.com |
Semana | CO | semana.com | Revista Semana
Caracol Radio | CO | caracol.com.co | Noticias Caracol
El Colombiano | CO | elcolombiano.com |
El Mercurio | CL | elmercurio.com emol.com | Emol
La Tercera | CL | latercera.com |
BioBioChile | CL | biobiochile.cl | Radio Bío-Bío
El Comercio | PE | elcomercio.pe |
La República | PE | larepublica.pe |
RPP | PE | rpp.pe | RPP Noticias
El Comercio (Ecuador) | EC | elcomercio.com |
El Universo | EC | eluniverso.com |
Primicias | EC | primicias.ec |
El Nacional | VE | el-nacional.com elnacional.com |
Efecto Cocuyo | VE | efectococuyo.com |
teleSUR | VE | telesurtv.net telesurenglish.net |
El País (Uruguay) | UY | elpais.com.uy |
ABC Color | PY | abc.com.py |
La Razón (Bolivia) | BO | la-razon.com |
El Deber | BO | eldeber.com.bo |
La Nación (Costa Rica) | CR | nacion.com |
The Tico Times | CR | ticotimes.net |
La Prensa (Panamá) | PA | prensa.com |
La Prensa Gráfica | SV | laprensagrafica.com |
El Faro | SV | elfaro.net |
Prensa Libre | GT | prensalibre.com |
La Prensa (Honduras) | HN | laprensa.hn |
La Prensa | NI | laprensani.com laprensa.com.ni |
Confidencial | NI | confidencial.digital |
Granma | CU | granma.cu |
14ymedio | CU | 14ymedio.com |
Listín Diario | DO | listindiario.com |
El Nuevo Día | PR | elnuevodia.com |
Jamaica Observer | JM | jamaicaobserver.com |
The Gleaner | JM | jamaica-gleaner.com | Jamaica Gleaner
Folha de S.Paulo | BR | folha.uol.com.br | Folha
O Globo | BR | oglobo.globo.com globo.com | Globo
G1 | BR | g1.globo.com |
O Estado de S. Paulo | BR | estadao.com.br | Estadão
UOL | BR | uol.com.br | UOL Notícias
Agência Brasil | BR | agenciabrasil.ebc.com.br |
Público (Portugal) | PT | publico.pt |
Diário de Notícias | PT | dn.pt |
Expresso | PT | expresso.pt |
Jornal de Notícias | PT | jn.pt |
Lusa | PT | lusa.pt | Agência Lusa
Le Monde | FR | lemonde.fr |
Le Figaro | FR | lefigaro.fr |
Libération | FR | liberation.fr |
Le Parisien | FR | leparisien.fr |
L'Express | FR | lexpress.fr |
Le Point | FR | lepoint.fr |
L'Obs | FR | nouvelobs.com | Le Nouvel Obs, Le Nouvel Observateur
Les Échos | FR | lesechos.fr |
Mediapart | FR | mediapart.fr |
Ouest-France | FR | ouest-france.fr |
La Croix | FR | la-croix.com |
L'Humanité | FR | humanite.fr |
L'Équipe | FR | lequipe.fr |
France 24 | FR | france24.com | France24
Radio France Internationale | FR | rfi.fr | RFI
Franceinfo | FR | francetvinfo.fr franceinfo.fr | France Info
BFM TV | FR | bfmtv.com | BFMTV
Euronews | FR | euronews.com |
Der Spiegel | DE | spiegel.de | Spiegel, Spiegel Online
Die Zeit | DE | zeit.de | Zeit Online
Frankfurter Allgemeine Zeitung | DE | faz.net | FAZ, Frankfurter Allgemeine
Süddeutsche Zeitung | DE | sueddeutsche.de sz.de | SZ
Die Welt | DE | welt.de | Welt
Bild | DE | bild.de | Bild-Zeitung
Handelsblatt | DE | handelsblatt.com |
Der Tagesspiegel | DE | tagesspiegel.de | Tagesspiegel
Die Tageszeitung | DE | taz.de | taz
Frankfurter Rundschau | DE | fr.de |
Stern | DE | stern.de |
Focus | DE | focus.de | Focus Online
Tagesschau | DE | tagesschau.de | ARD
ZDF | DE | zdf.de zdfheute.de | ZDF heute
Deutsche Welle | DE | dw.com | DW
n-tv | DE | n-tv.de | ntv
Correctiv | DE | correctiv.org |
Der Standard | AT | derstandard.at |
Die Presse | AT | diepresse.com |
Kronen Zeitung | AT | krone.at |
Kurier | AT | kurier.at |
ORF | AT | orf.at |
Austria Presse Agentur | AT | apa.at | APA
Neue Zürcher Zeitung | CH | nzz.ch | NZZ
Tages-Anzeiger | CH | tagesanzeiger.ch |
Blick | CH | blick.ch |
SRF | CH | srf.ch |
Swissinfo | CH | swissinfo.ch | SWI swissinfo.ch
Le Temps | CH | letemps.ch |
Corriere della Sera | IT | corriere.it |
La Repubblica | IT | repubblica.it |
La Stampa | IT | lastampa.it |
Il Sole 24 Ore | IT | ilsole24ore.com |
Il Messaggero | IT | ilmessaggero.it |
Il Fatto Quotidiano | IT | ilfattoquotidiano.it |
La Gazzetta dello Sport | IT | gazzetta.it |
Adnkronos | IT | adnkronos.com |
RAI News | IT | rainews.it | RAI
Vatican News | VA | vaticannews.va |
L'Osservatore Romano | VA | osservatoreromano.va |
NRC | NL | nrc.nl | NRC Handelsblad
de Volkskrant | NL | volkskrant.nl | Volkskrant
De Telegraaf | NL | telegraaf.nl |
Algemeen Dagblad | NL | ad.nl |
Trouw | NL | trouw.nl |
NOS | NL | nos.nl | NOS Nieuws
NU.nl | NL | nu.nl |
DutchNews | NL | dutchnews.nl |
De Standaard | BE | standaard.be |
Het Laatste Nieuws | BE | hln.be |
Le Soir | BE | lesoir.be |
La Libre Belgique | BE | lalibre.be | La Libre
VRT NWS | BE | vrt.be | VRT
The Brussels Times | BE | brusselstimes.com |
EUobserver | BE | euobserver.com |
Euractiv | BE | euractiv.com |
Luxemburger Wort | LU | wort.lu |
Dagens Nyheter | SE | dn.se |
Svenska Dagbladet | SE | svd.se |
Aftonbladet | SE | aftonbladet.se |
Expressen | SE | expressen.se |
SVT | SE | svt.se | SVT Nyheter, Sveriges Television
The Local | SE | thelocal.com thelocal.se |
Aftenposten | NO | aftenposten.no |
VG | NO | vg.no | Verdens Gang
Dagbladet | NO | dagbladet.no |
NRK | NO | nrk.no |
Politiken | DK | politiken.dk |
Berlingske | DK | berlingske.dk |
Jyllands-Posten | DK | jyllands-posten.dk |
DR | DK | dr.dk | Danmarks Radio
Ritzau | DK | ritzau.dk |
Helsingin Sanomat | FI | hs.fi |
Yle | FI | yle.fi | Yle News
Iceland Review | IS | icelandreview.com |
Morgunblaðið | IS | mbl.is |
ERR News | EE | err.ee | ERR
Postimees | EE | postimees.ee |
LSM | LV | lsm.lv |
LRT | LT | lrt.lt |
Delfi | LT | delfi.lt |
Gazeta Wyborcza | PL | wyborcza.pl |
Rzeczpospolita | PL | rp.pl |
TVN24 | PL | tvn24.pl |
Onet | PL | onet.pl |
Polska Agencja Prasowa | PL | pap.pl | PAP, Polish Press Agency
Mladá fronta Dnes | CZ | idnes.cz | iDNES
Lidové noviny | CZ | lidovky.cz |
Czech News Agency | CZ | ceskenoviny.cz ctk.cz | ČTK, CTK
Radio Prague | CZ | radio.cz | Radio Prague International
SME | SK | sme.sk |
Denník N | SK | dennikn.sk |
Telex | HU | telex.hu |
Index.hu | HU | index.hu |
HVG | HU | hvg.hu |
Magyar Távirati Iroda | HU | mti.hu | MTI
Digi24 | RO | digi24.ro |
Agerpres | RO | agerpres.ro |
HotNews | RO | hotnews.ro |
Bulgarian News Agency | BG | bta.bg | BTA
Novinite | BG | novinite.com |
Kathimerini | GR | kathimerini.gr ekathimerini.com | eKathimerini
Ta Nea | GR | tanea.gr |
Athens News Agency | GR | amna.gr ana.gr | AMNA
Cyprus Mail | CY | cyprus-mail.com |
Times of Malta | MT | timesofmalta.com |
Hina | HR | hina.hr |
Jutarnji list | HR | jutarnji.hr |
Delo | SI | delo.si |
B92 | RS | b92.net |
Politika | RS | politika.rs |
Tanjug | RS | tanjug.rs |
Balkan Insight | BA | balkaninsight.com | BIRN
Oslobođenje | BA | oslobodjenje.ba |
Ukrinform | UA | ukrinform.net ukrinform.ua |
Ukrainska Pravda | UA | pravda.com.ua |
Kyiv Post | UA | kyivpost.com |
The Kyiv Independent | UA | kyivindependent.com | Kyiv Independent
UNIAN | UA | unian.info unian.ua |
BelTA | BY | belta.by |
RIA Novosti | RU | ria.ru | RIA
RT | RU | rt.com | Russia Today
Sputnik | RU | sputniknews.com sputnikglobe.com |
Kommersant | RU | kommersant.ru |
Vedomosti | RU | vedomosti.ru |
Novaya Gazeta | RU | novayagazeta.ru novayagazeta.eu |
The Moscow Times | RU | themoscowtimes.com |
Meduza | LV | meduza.io |
Civil Georgia | GE | civil.ge |
Armenpress | AM | armenpress.am |
Hürriyet | TR | hurriyet.com.tr |
Hürriyet Daily News | TR | hurriyetdailynews.com |
Daily Sabah | TR | dailysabah.com |
Cumhuriyet | TR | cumhuriyet.com.tr |
TRT World | TR | trtworld.com trt.net.tr | TRT
Bianet | TR | bianet.org |
Haaretz | IL | haaretz.com haaretz.co.il |
The Jerusalem Post | IL | jpost.com | JPost
The Times of Israel | IL | timesofisrael.com |
Ynet | IL | ynet.co.il ynetnews.com | Ynetnews, Yedioth Ahronoth
Israel Hayom | IL | israelhayom.com |
+972 Magazine | IL | 972mag.com |
i24NEWS | IL | i24news.tv |
WAFA | PS | wafa.ps | Palestinian News Agency
Al Jazeera | QA | aljazeera.com aljazeera.net | Al Jazeera English
The Peninsula | QA | thepeninsulaqatar.com |
Gulf Times | QA | gulf-times.com |
Al Arabiya | SA | alarabiya.net | Al-Arabiya
Arab News | SA | arabnews.com |
Saudi Gazette | SA | saudigazette.com.sa |
Saudi Press Agency | SA | spa.gov.sa | SPA
Asharq Al-Awsat | SA | aawsat.com |
The National | AE | thenationalnews.com thenational.ae |
Gulf News | AE | gulfnews.com |
Khaleej Times | AE | khaleejtimes.com |
Emirates News Agency | AE | wam.ae | WAM
Kuwait Times | KW | kuwaittimes.com |
Times of Oman | OM | timesofoman.com |
Gulf Daily News | BH | gdnonline.com |
The Jordan Times | JO | jordantimes.com |
Petra | JO | petra.gov.jo | Jordan News Agency
L'Orient-Le Jour | LB | lorientlejour.com | L'Orient Today
The Daily Star (Lebanon) | LB | dailystar.com.lb |
An-Nahar | LB | annahar.com |
SANA | SY | sana.sy | Syrian Arab News Agency
Rudaw | IQ | rudaw.net |
Iraqi News Agency | IQ | ina.iq |
IRNA | IR | irna.ir | Islamic Republic News Agency
Tasnim News Agency | IR | tasnimnews.com | Tasnim
Fars News Agency | IR | farsnews.ir | Fars
Press TV | IR | presstv.ir |
Tehran Times | IR | tehrantimes.com |
Iran International | GB | iranintl.com |
Al-Ahram | EG | ahram.org.eg english.ahram.org.eg | Ahram Online
Egypt Independent | EG | egyptindependent.com | Al-Masry Al-Youm
Mada Masr | EG | madamasr.com |
Middle East News Agency | EG | mena.org.eg |
Agence Tunis Afrique Presse | TN | tap.info.tn |
Hespress | MA | hespress.com |
Le Matin | MA | lematin.ma |
El Watan | DZ | elwatan.com |
The Libya Observer | LY | libyaobserver.ly |
Libya Herald | LY | libyaherald.com |
Sudan Tribune | SD | sudantribune.com |
Radio Dabanga | SD | dabangasudan.org |
Addis Standard | ET | addisstandard.com |
Fana | ET | fanabc.com |
Daily Nation | KE | nation.africa nation.co.ke | Nation Media Group
The Standard | KE | standardmedia.co.ke | The East African Standard
The Star (Kenya) | KE | the-star.co.ke |
The EastAfrican | KE | theeastafrican.co.ke |
Daily Monitor | UG | monitor.co.ug |
New Vision | UG | newvision.co.ug |
The Citizen | TZ | thecitizen.co.tz |
The New Times | RW | newtimes.co.rw |
Garowe Online | SO | garoweonline.com |
The Punch | NG | punchng.com |
Vanguard | NG | vanguardngr.com |
Premium Times | NG | premiumtimesng.com |
The Guardian Nigeria | NG | guardian.ng |
ThisDay | NG | thisdaylive.com |
Daily Trust | NG | dailytrust.com |
Channels Television | NG | channelstv.com | Channels TV
News Agency of Nigeria | NG | nannews.ng | NAN
Daily Graphic | GH | graphic.com.gh |
GhanaWeb | GH | ghanaweb.com |
Joy News | GH | myjoyonline.com | MyJoyOnline
Le Soleil | SN | lesoleil.sn |
Jeune Afrique | FR | jeuneafrique.com |
Fraternité Matin | CI | fratmat.info |
Cameroon Tribune | CM | cameroon-tribune.cm |
The Zimbabwe Mail | ZW | thezimbabwemail.com |
The Herald (Zimbabwe) | ZW | herald.co.zw |
NewsDay (Zimbabwe) | ZW | newsday.co.zw |
Lusaka Times | ZM | lusakatimes.com |
The Namibian | NA | namibian.com.na |
Mmegi | BW | mmegi.bw |
News24 | ZA | news24.com |
Daily Maverick | ZA | dailymaverick.co.za |
Mail & Guardian | ZA | mg.co.za | M&G
TimesLIVE | ZA | timeslive.co.za | Sunday Times (South Africa)
Independent Online | ZA | iol.co.za | IOL
The Star (South Africa) | ZA | thestar.co.za |
SABC News | ZA | sabcnews.com | SABC
eNCA | ZA | enca.com |
GroundUp | ZA | groundup.org.za |
The Times of India | IN | timesofindia.indiatimes.com timesofindia.com indiatimes.com | TOI
The Hindu | IN | thehindu.com |
Hindustan Times | IN | hindustantimes.com | HT
The Indian Express | IN | indianexpress.com |
The Economic Times | IN | economictimes.indiatimes.com economictimes.com |
NDTV | IN | ndtv.com |
India Today | IN | indiatoday.in |
The Telegraph (India) | IN | telegraphindia.com |
Deccan Herald | IN | deccanherald.com |
Mint | IN | livemint.com | LiveMint
Business Standard | IN | business-standard.com |
The Wire | IN | thewire.in |
Scroll.in | IN | scroll.in | Scroll
The Print | IN | theprint.in | ThePrint
Firstpost | IN | firstpost.com |
The Quint | IN | thequint.com |
The New Indian Express | IN | newindianexpress.com |
Dawn | PK | dawn.com |
The Express Tribune | PK | tribune.com.pk |
The News International | PK | thenews.com.pk |
Geo News | PK | geo.tv |
Associated Press of Pakistan | PK | app.com.pk |
The Daily Star (Bangladesh) | BD | thedailystar.net |
Prothom Alo | BD | prothomalo.com |
Dhaka Tribune | BD | dhakatribune.com |
bdnews24.com | BD | bdnews24.com |
The Kathmandu Post | NP | kathmandupost.com |
The Himalayan Times | NP | thehimalayantimes.com |
Daily Mirror (Sri Lanka) | LK | dailymirror.lk |
The Island | LK | island.lk |
TOLOnews | AF | tolonews.com |
Pajhwok Afghan News | AF | pajhwok.com |
Khaama Press | AF | khaama.com |
Kuensel | BT | kuenselonline.com |
The Irrawaddy | MM | irrawaddy.com |
Myanmar Now | MM | myanmar-now.org |
Frontier Myanmar | MM | frontiermyanmar.net |
Bangkok Post | TH | bangkokpost.com |
The Nation (Thailand) | TH | nationthailand.com |
Khaosod English | TH | khaosodenglish.com | Khaosod
Thai PBS | TH | thaipbs.or.th thaipbsworld.com |
VnExpress | VN | vnexpress.net |
Tuoi Tre | VN | tuoitre.vn tuoitrenews.vn | Tuoi Tre News
Vietnam News | VN | vietnamnews.vn |
Vietnam News Agency | VN | vietnamplus.vn vnanet.vn | VietnamPlus
The Phnom Penh Post | KH | phnompenhpost.com |
Khmer Times | KH | khmertimeskh.com |
Vientiane Times | LA | vientianetimes.org.la |
The Straits Times | SG | straitstimes.com |
Channel NewsAsia | SG | channelnewsasia.com | CNA (Singapore)
The Business Times | SG | businesstimes.com.sg |
Mothership | SG | mothership.sg |
The Star (Malaysia) | MY | thestar.com.my |
New Straits Times | MY | nst.com.my |
Malaysiakini | MY | malaysiakini.com |
Malay Mail | MY | malaymail.com |
Free Malaysia Today | MY | freemalaysiatoday.com | FMT
Bernama | MY | bernama.com |
The Jakarta Post | ID | thejakartapost.com |
Kompas | ID | kompas.com kompas.id |
Tempo | ID | tempo.co |
Antara | ID | antaranews.com | Antara News
Philippine Daily Inquirer | PH | inquirer.net |
The Philippine Star | PH | philstar.com | Philstar
Manila Bulletin | PH | mb.com.ph |
The Manila Times | PH | manilatimes.net |
Rappler | PH | rappler.com |
GMA News | PH | gmanetwork.com |
ABS-CBN News | PH | abs-cbn.com news.abs-cbn.com | ABS-CBN
Philippine News Agency | PH | pna.gov.ph |
South China Morning Post | HK | scmp.com | SCMP
Hong Kong Free Press | HK | hongkongfp.com | HKFP
The Standard (Hong Kong) | HK | thestandard.com.hk |
RTHK | HK | rthk.hk |
Ming Pao | HK | mingpao.com |
China Daily | CN | chinadaily.com.cn |
People's Daily | CN | people.cn people.com.cn |
Global Times | CN | globaltimes.cn |
CGTN | CN | cgtn.com |
CCTV | CN | cctv.com | China Central Television
Caixin | CN | caixinglobal.com caixin.com | Caixin Global
Sixth Tone | CN | sixthtone.com |
The Paper | CN | thepaper.cn |
Taipei Times | TW | taipeitimes.com |
Central News Agency | TW | focustaiwan.tw cna.com.tw | Focus Taiwan
Taiwan News | TW | taiwannews.com.tw |
United Daily News | TW | udn.com |
NHK | JP | nhk.or.jp | NHK World, NHK World-Japan
The Japan Times | JP | japantimes.co.jp |
The Asahi Shimbun | JP | asahi.com | Asahi
The Yomiuri Shimbun | JP | yomiuri.co.jp the-japan-news.com | Yomiuri, The Japan News
The Mainichi | JP | mainichi.jp | Mainichi Shimbun
Nikkei Asia | JP | asia.nikkei.com | Nikkei Asian Review
Nikkei | JP | nikkei.com | Nihon Keizai Shimbun
Jiji Press | JP | jiji.com |
The Korea Herald | KR | koreaherald.com |
The Korea Times | KR | koreatimes.co.kr |
Korea JoongAng Daily | KR | koreajoongangdaily.joins.com | JoongAng Daily
Chosun Ilbo | KR | chosun.com |
Hankyoreh | KR | hani.co.kr |
Dong-A Ilbo | KR | donga.com |
KBS | KR | kbs.co.kr |
NK News | KR | nknews.org |
Korean Central News Agency | KP | kcna.kp kcna.co.jp | KCNA
Rodong Sinmun | KP | rodong.rep.kp |
Montsame | MN | montsame.mn |
Kazinform | KZ | inform.kz |
The Astana Times | KZ | astanatimes.com |
Gazeta.uz | UZ | gazeta.uz |
24.kg | KG | 24.kg |
Asia-Plus | TJ | asiaplustj.info |
Turkmenportal | TM | turkmenportal.com |
Trend News Agency | AZ | trend.az | Trend
The Diplomat | US | thediplomat.com |
ABC News (Australia) | AU | abc.net.au | Australian Broadcasting Corporation, ABC Australia
The Sydney Morning Herald | AU | smh.com.au | SMH
The Age | AU | theage.com.au |
The Australian | AU | theaustralian.com.au |
Australian Financial Review | AU | afr.com | AFR
The Daily Telegraph (Sydney) | AU | dailytelegraph.com.au |
Herald Sun | AU | heraldsun.com.au |
The Courier-Mail | AU | couriermail.com.au |
The Advertiser | AU | adelaidenow.com.au |
The West Australian | AU | thewest.com.au |
The Canberra Times | AU | canberratimes.com.au |
The Mercury | AU | themercury.com.au |
NT News | AU | ntnews.com.au |
SBS News | AU | sbs.com.au | SBS
9News | AU | 9news.com.au nine.com.au | Nine News
7NEWS | AU | 7news.com.au | Seven News
news.com.au | AU | news.com.au |
Crikey | AU | crikey.com.au |
The New Zealand Herald | NZ | nzherald.co.nz | NZ Herald
Stuff | NZ | stuff.co.nz | Stuff.co.nz
RNZ | NZ | rnz.co.nz | Radio New Zealand
The Post (New Zealand) | NZ | thepost.co.nz |
Otago Daily Times | NZ | odt.co.nz |
Newsroom | NZ | newsroom.co.nz |
The Fiji Times | FJ | fijitimes.com fijitimes.com.fj |
Post-Courier | PG | postcourier.com.pg |
Samoa Observer | WS | samoaobserver.ws |
Solomon Star | SB | solomonstarnews.com |
`;
