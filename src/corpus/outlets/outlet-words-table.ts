/** Words that outlets are named with, for those that are in no table. One group a line, blanks between words. */

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/** Tell an outlet wherever they stand in its name: "Harbor News Service"; not "the news", in lower case. */
export const OUTLET_WORDS = words(`
  News Times Post Tribune Herald Journal Gazette Press Daily Chronicle Observer Telegraph Network Agency Foundation Media Radio
  TV Television Magazine Review Standard Star Sun Mail Mirror Courier Dispatch Examiner Inquirer Register Sentinel Bulletin Ledger
  Monitor Globe Record Diario Noticias Prensa
`);

/**
 * Tell an outlet at the end of its name, "Harbor Echo", where no person is expected: they are names of persons too ("Freddie
 * Mercury"), or of things ("a green lantern").
 */
export const LAST_WORDS = words(`
  Advance Advertiser Advocate Almanac Argus Beacon Bee Blade Blog Broadcaster Broadcasting Broadsheet Bugle Caller Citizen Clarion Courant
  Crier Current Democrat Digest Eagle Echo Enquirer Enterprise Era Evening Examiner Express Flyer Forum Guardian Gleaner Herold
  Independent Informer Insider Intelligencer Inquisitor Lantern Leader Lodestar Log Mercury Messenger Newsletter Newspaper Newsroom
  Newswire Nugget Online Outlook Packet Paper Patriot Phoenix Pilot Pioneer Planet Pravda Progress Quarterly Reader Report Reporter Republic
  Republican Recorder Review Scotsman Scribe Signal Spectator Statesman Tidings Today Topics Torch Transcript Trumpet Union
  Vanguard Vindicator Visitor Voice Watch Watchman Week Weekly Whig Wire World Yeoman
  Courrier Dépêche Matin Monde Nouvelles Presse Progrès Corriere Gazzetta Giornale Mattino Messaggero Stampa Tempo
  Correo Faro Gaceta Heraldo Mundo Periódico Tribuna Vanguardia Voz Anzeiger Bote Kurier Merkur Morgenpost Nachrichten Rundschau Zeitung
`);

/** Begin the name of an outlet before "de", "del", "di" and the like: "Correo de Orba". */
export const FIRST_WORDS = words(`
  Boletín Correo Crónica Diari Diario Eco Faro Gaceta Gazette Gazzetta Heraldo Hoja Hora Jornal Journal Mundo Nuevas Opinión Periódico Provincia
  Semanario Tribuna Tribune Vanguardia Voz Corriere Courrier Écho Eco Giornale Nouvelles Nazione Stampa Voce Voix
`);

/** End a word of German or Scandinavian names: "Fenner Tageblatt"; not "Blatt" alone, which is a person too. */
export const ENDINGS = words(`
  zeitung anzeiger blatt kurier nachrichten rundschau morgenpost tidning tidningen bladet posten avis avisen dagblad dagbladet
`);

/** Sections and pages of a site, which stand beside its name in a window's title: "World News" is one, "Harbor News" is none. */
export const SECTION_WORDS = new Set(
  words(`
  news world uk us usa eu europe africa asia americas international national local regional latest breaking live home homepage page front top
  business economy money markets finance politics policy election elections opinion comment columns analysis editorial letters sport sports
  football soccer cricket tennis culture arts art books film movies music tv radio theatre food drink recipes travel life lifestyle living style fashion
  health science climate environment energy weather tech technology education schools crime courts law obituaries obituary people society community
  entertainment celebrity property homes cars motoring video videos photos pictures gallery podcast podcasts features feature interview interviews
  report reports story stories article articles archive archives blog blogs special series magazine newsletter newsletters press release releases
  amp print mobile version desktop full text updates update and of the in on from for about more all today this week
  portada inicio noticias actualidad local internacional nacional política economía opinión deportes cultura sociedad sucesos provincia última hora
  nachrichten politik wirtschaft meinung kultur wissen panorama start startseite inland ausland accueil actualités politique économie société monde
  `),
);
