/** Words that tell furniture from an article: names of classes, labels and lines. One group a line, `|` between entries. */

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Names of the element that holds the body of an article. */
export const BODY_NAMES = list(`
  article body | articlebody | article content | article text | article main | article copy | article paragraphs | article page content
  story body | storybody | story content | story text | story copy | story main | body text | body copy | bodycopy | bodytext
  entry content | post content | post body | post text | news body | news content | news text | newstext | page content | rich text
  content body | main content body | article detail | articledetail | text content | td post content | e content | single content
  liveblog | live blog | live blog body | live posts | liveblog posts | artikel inhalt | artikel text | artikeltext | cuerpo | cuerpo noticia
  article corps | texte article | corps article | nota cuerpo | texto noticia | contenido noticia | transcript | interview body
`);

/** Names of boxes that belong to the article though they stand beside its text. */
export const KEPT_NAMES = list(`
  factbox | fact box | factfile | infobox | info box | key facts | key points | keypoints | key takeaways | highlights box | explainer | correction | corrections
  editors note | update note | article update | amendment | clarification | glossary | timeline | table | summary points
`);

/** Names of furniture, whatever stands in it. */
export const FURNITURE_NAMES = list(`
  ad | ads | adslot | ad slot | ad unit | adunit | ad wrapper | ad container | advert | adverts | advertisement | advertising | advertorial | dfp | gpt | mpu
  leaderboard | sponsor | sponsored | sponsors | outbrain | taboola | native ad | partner content | werbung | anzeige | anzeigen | publicidad | publicite | publi
  share | shares | sharing | sharebar | share bar | sharetools | social | socials | social share | addthis | sharethis | social links | compartir | partage
  related | relateds | relacionadas | relacionados | relacionado | recirc | recirculation | recommended | recommendation | recommendations | recommend
  more on | more from | more stories | more news | read more | readmore | read next | read also | see also | most read | mostread | most popular | most viewed | trending
  top stories | up next | next article | also read | also like | promo | promos | promobox | promotion | onward | onwards | further reading | editors picks
  dont miss | interlink | internal link | you may | crosslink | related links | link list | linklist | mehr zum thema | story links | te puede interesar | lire aussi
  newsletter | newsletters | signup | sign up | email signup | subscribe | subscription | email capture | optin | opt in | mailchimp | boletin | abo box | regwall
  comment | comments | disqus | respond | comment list | commentlist | user comments | comentarios | kommentare | viafoura | livefyre | reader comments | letters
  cookie | cookies | consent | gdpr | cmp | onetrust | didomi | ccpa | cookie banner | cookie wall | cookiewall | sp message | privacy banner
  nav | navbar | navigation | megamenu | mega menu | main menu | site menu | breadcrumb | breadcrumbs | pagination | pager | masthead | site header | site footer | page footer
  footer | topbar | top bar | toolbar | skip link | skiplink | skip links | searchbox | search form | sitemap | offcanvas | back to top | ticker | newsticker | colophon
  tag list | taglist | tags | tag cloud | tagcloud | topic list | topics | keywords | post tags | cat links | tags links | article tags | story tags | themes
  author bio | author box | authorbox | author card | author info | about author | about the author | bio | biography | author profile | contributor bio | author description
  caption | captions | figcaption | credit | credits | photo credit | photocredit | image credit | image source | wp caption | wp caption text | image caption | media caption | bildunterschrift
  fotocredit | pie de foto | legende | leyenda | gallery | galleries | bildergalerie | fotostrecke | galeria | slideshow | carousel | lightbox | gallery caption
  twitter tweet | instagram media | tiktok embed | fb post | social embed | bluesky embed | embed tweet | reddit embed | tweet
  donate | donation | donations | support us | membership | app download | app promo | app banner | download app | reader revenue | contributions epic | epic
  modal | popup | popover | overlay | tooltip | toast | snackbar | interstitial | push notification | notification prompt
  sidebar | side bar | right rail | left rail | rail | right column | rightcol | secondary column | widget | widgets | print only | printonly | disclaimer ad
  pullquote | pull quote | pull quotes | quote pull | poll | quiz | survey | listen | audio player | text to speech | tts | jump links | toc | table of contents
  paywall overlay | paywall prompt | paywall cta | paywall message | subscribe wall | piano | barrier | gate | metered | subscriber offer | offer
  follow us | follow | whatsapp channel | google news | translate | language switcher | edition picker | weather | market data | stock ticker | lotto
`);

/** Names that end so are of a picture's caption, be they of an inline element. */
export const CAPTION_NAMES = list(`
  caption | captions | figcaption | photo credit | photocredit | image credit | photo caption | image caption | bildunterschrift | pie de foto | legende
`);

/** Names of what may be longer than the article and is never it: comments, walls of consent. */
export const FOREIGN_NAMES = list(`
  cookie | cookies | consent | gdpr | cmp | onetrust | didomi | ccpa | cookie banner | cookie wall | cookiewall | sp message | sp message container | privacy manager
  comment | comments | disqus | commentlist | comment list | respond | user comments | reader comments | comentarios | kommentare | comments section | comments area | conversation
`);

/** Names of furniture unless running text stands in it. */
export const WEAK_NAMES = list(`
  meta | post meta | entry meta | article meta | article info | story meta | timestamp | time stamp | date | datetime | publish date | published | pubdate | posted on | updated | last updated
  byline | bylines | by line | author | authors | author name | contributor | contributors | reading time | read time | readtime | kicker | eyebrow | section label
  category | categories | rubric | overline | section name | section title | dachzeile | topline | video | player | podcast | audio | embed | aside | secondary | teaser | teasers | card | cards
  tools | utility | search | social | privacy | popular | top | follow | menu | actions | action | cta | button | buttons | label | badge | tag | topic | flag | copyright | legal
  photo | image | media | thumbnail | thumb | avatar | logo | brand | print | bookmark | save | edition | login | account | user | paywall | subscriber | banner | footnote link | callout
`);

/** Parts of the page by their role. */
export const FURNITURE_ROLES = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist form tooltip alert'.split(
    ' ',
  ),
);

/** Tags of furniture. */
export const FURNITURE_TAGS = new Set(
  'nav footer aside figure figcaption dialog menu form amp-carousel amp-lightbox'.split(' '),
);

/** Headings and labels of lists that lead away from the article; what follows them goes with them. */
export const LABELS: readonly RegExp[] = [
  /^(?:related|recommended|trending|popular|most (?:read|popular|viewed|shared|commented)|top stories|latest (?:news|stories|headlines)?|up next|read next|what to read next|editors?['’]?s? (?:picks?|choice)|don['’]t miss|more stories|more news)\b[^.!?]{0,40}:?$/i,
  /^(?:related|similar|other|more|further|recommended|suggested) (?:articles?|stories|story|news|topics?|coverage|content|links?|posts?|reading|videos?)\b[^.!?]{0,40}:?$/i,
  /^more (?:on (?:this|the)|from|in|about|to (?:explore|read)|like this|for you)\b[^.!?]{0,50}:?$/i,
  /^(?:read|see|watch) (?:more|also|next|this next)\b[^.!?]{0,40}:?$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)|also (?:read|in the news|on)|in case you missed it|elsewhere on|around the web|from the web|from our partners|promoted (?:stories|content)|paid content)\b[^.!?]{0,60}:?$/i,
  /^(?:about the authors?|about this author|view comments|comments?|leave a (?:comment|reply)|join the (?:conversation|discussion)|\d+ (?:comments?|responses|replies)|reader comments|what do you think\??|the conversation|discussion|add a comment|post a comment)(?: ?\(\d+\))?:?$/i,
  /^(?:share this|follow us|newsletters?|our newsletters?|sign up|subscribe|get the newsletter|stay (?:informed|in the know|up to date)|tags?|topics?|topics in this (?:article|story)|explore more(?: on these topics)?|filed under|popular tags|categories)\b[^.!?]{0,50}:?$/i,
  /^(?:mehr zum thema|lesen sie (?:auch|mehr)|auch interessant|das könnte sie (?:auch )?interessieren|meistgelesen|weitere (?:artikel|themen|nachrichten|meldungen)|zum thema|kommentare?|schlagworte|themen|über (?:den autor|die autorin))\b[^.!?]{0,40}:?$/i,
  /^(?:noticias? relacionadas?|relacionad[oa]s?|lea también|lee también|te puede interesar|más (?:noticias|sobre|información|leíd[ao]s)|lo más (?:leído|visto)|también te puede|temas|etiquetas|comentarios|archivado en|sobre la firma|sobre el autor|recomendad[ao]s)(?!\p{L})[^.!?]{0,40}:?$/iu,
  /^(?:à lire aussi|lire aussi|sur le même (?:sujet|thème)|les plus lus|articles liés|commentaires|leggi anche|potrebbe interessarti|leia também|veja também|mais lidas|lees ook|meer over)(?!\p{L})[^.!?]{0,40}:?$/iu,
];

/** Single lines of furniture that the corpus does not know from other formats. */
export const LINES: readonly RegExp[] = [
  /^.{0,160}\b(?:tell us|get in touch|contact us|let us know|send us|write to us|e-?mail us|share your (?:story|experience|photos))\b.{0,160}(?:\S@\S|\bhere\b|\bcall\b|\bbelow\b).{0,80}$/i,
  /^[-–—[( ]*(?:anzeige|werbung|publicité|publicidade|pubblicità|reclame|- anzeige -)[-–—\]) .:]*$/i,
  /^(?:lesen sie (?:auch|hier|mehr|dazu)|mehr (?:dazu|zum thema)|lea (?:también|además)|lee (?:también|además)|lire (?:aussi|également)|à lire(?: aussi)?|leggi anche|leia (?:também|mais)|lees ook|te puede interesar|también lee|más información|related|read(?: more| also)?|see also|more|also read|watch|listen|go deeper|in pictures|analysis|explained|opinion|from the archive|must read)\s*[:|»>–—-]\s.{0,200}$/i,
  /^(?:teilen|drucken|merken|kommentare?|vorlesen|artikel (?:teilen|anhören|drucken|merken)|guardar|escuchar|partager|imprimer|commenter|condividi|copiar enlace|link kopieren|copied!?|copy|copy link|link copied!?|click to copy|play|pause|play video|watch now|view (?:image|gallery|comments)|view in fullscreen|open (?:image|gallery).*|enlarge image|expand|collapse|show more|show less|load more(?: posts)?|see all|back to top|top|next|previous|sign up|log in|skip|print this page|text size|font size|a- ?a\+?|mute|unmute|close ad|hide caption|toggle caption|show caption)[.!]?$/i,
  /^(?:\d{1,3} ?min(?:utes?|uten|utos)? (?:read|lesezeit|de lectura|to read)|(?:reading time|lesezeit|tiempo de lectura|estimated read(?:ing)? time)\b.{0,30}|\d+ (?:kommentare|comentarios|commentaires))$/i,
  /^(?:tags?|topics?|filed under|categories|posted in|schlagwörter|themen|etiquetas|temas|mots-clés|keywords|related topics)\s*:.{0,300}$/i,
  /^(?:we use cookies|this (?:site|website) uses cookies|wir verwenden cookies|utilizamos cookies|nous utilisons des cookies)\b.{0,400}$/i,
  /^(?:by (?:signing up|subscribing|submitting|entering|clicking|continuing)|you (?:agree|can unsubscribe|may unsubscribe)|no spam|unsubscribe at any time|we(?:['’]ll| will) (?:never|not) share your)\b.{0,300}$/i,
  /^(?:enter your e-?mail|your e-?mail|e-?mail address|thanks? (?:you )?for (?:signing up|subscribing)|your (?:privacy|subscription)|privacy (?:notice|policy)|terms (?:of (?:use|service)|and conditions))\b.{0,200}$/i,
  /^(?:(?:this|the) (?:article|story|post) (?:is|was) (?:free|sponsored|paid)|support (?:our|independent|quality) journalism|become a (?:member|subscriber|supporter))\b.{0,300}$/i,
  /^(?:subscribe|sign in|log in|sign up|register|already a subscriber|start your (?:free )?trial|create (?:a free|an) account)\b[^.]{0,60}(?:\?|!|now|today|here|free|in|month|week)?\.?$/i,
  /^(?:join|follow) [a-z]\w+\b.{1,60}\b(?:whatsapp|telegram|channel|twitter|facebook|instagram|google news|x)\b.{0,60}$/i,
  /^(?:return|back|go back|zurück) (?:to|zur?)\b.{1,50}$/i,
  /^(?:send|e-?mail|direct|write) .{0,80}\S@\S+$/i,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,80}$/i,
  /^(?:image|media|video|photo|picture|foto|bild|imagen) ?(?:caption|source|credit|copyright|bildquelle|quelle)s?\b.{0,200}$/i,
  /^(?:pinned|key (?:event|post)|new|live|breaking(?: news)?|exclusive|updated?|share(?: this)? post|copy link to post|link to post|from \d+[hm] ago|\d+[hm] ago|\d{1,2} (?:minutes?|hours?|days?) ago)[.!:]?$/i,
];

/** Lines by which the outlet speaks to its reader; without quotes, for others may be quoted so. */
export const ADDRESSES: readonly RegExp[] = [
  // "News straight to your inbox." – not "“It went to your inbox,” he said."
  /^[^“”"«»]{0,200}\b(?:in|into|to|en) (?:your|tu|su|ihre[mn]?) (?:e-?mail )?(?:in-?box|correo|postfach)\b[^“”"«»]{0,80}$/i,
  // "Spotted an error? Tell the newsdesk on 01632 960 001." – not "Did you see him? Call the police on …"
  /^(?:[^.?!“”"«»]{3,90}\? )?(?:please )?(?:contact|e-?mail|call|tell|write to|text|message|reach|send (?:it|them|tips|your \w+) to|get in touch with) (?:us|me|the author|(?:the|our) (?:\w+ )?(?:news ?desk|news ?room|desk|reporters?|editors?|journalists?|team|writers?))\b[^“”"«»]{0,120}(?:\S@\S+|\d[\d ()-]{5,}\d|\bhere)[^“”"«»]{0,40}$/i,
  // "¿Ha visto un error? Escriba a la redacción: …" – not "¿Lo ha visto? Llame a la policía, dijo."
  /^(?:¿[^.?!“”"«»]{3,90}\? )?(?:escríb[ae](?:nos)?|escrib[ae]|contact[ae]|llam[ae]|avis[ae]|cuént[ae])(?:nos)? (?:a |con )?(?:la redacción|nuestr[oa]s? \p{L}+|nosotros)(?!\p{L})[^“”"«»]{0,120}$/iu,
];

/** The line by which a wall asks for money or a name; before it stands only the beginning of the article. */
export const WALL =
  /\b(?:subscribe|sign (?:in|up)|log in|register|create (?:a free|an) account|join|become a (?:member|subscriber))\b.{1,60}\b(?:to (?:continue|keep|read|unlock|access|finish|view)|for (?:full|unlimited) access|now|read(?:ing)?)\b|\b(?:to (?:continue|keep) reading|to read the (?:full|rest|whole|entire)|continue reading (?:this|your|with)|the rest of this (?:article|story)|(?:article|story|content) is (?:for|available (?:only )?(?:to|for)|reserved for|exclusive to) (?:our )?(?:subscribers|members|registered)|(?:for|only to) subscribers only|subscribers? only|this is a premium (?:article|story)|already a (?:subscriber|member)|unlock (?:this|the full) (?:article|story)|you(?:['’]ve| have) (?:reached|read) your)\b|\b(?:jetzt weiterlesen|weiterlesen mit|um (?:den artikel )?weiterzulesen|nur für abonnenten|suscríbete para|para (?:continuar|seguir) leyendo|solo para suscriptores|exclusivo para suscriptores|contenido exclusivo|réservé aux abonnés|il vous reste .{1,30} à lire|abonnez-vous pour|riservato agli abbonati|exclusivo para assinantes)\b/i;

/** A line that says what was changed in the article: seen, and of use to who cites it. */
export const UPDATE_NOTE =
  /^[[(*_]?(?:(?:this|the|an earlier version of this|a previous version of this|an earlier version of the) (?:article|story|report|piece|post|version|page|headline|caption|live blog)\b.{1,60}\b(?:was|were|has been|have been|is|had|misstated|incorrectly|gave|said)\b.{1,60}\b(?:updated|corrected|amended|changed|revised|edited|clarif\w+|appended|misstated|misspelled|incorrect\w*|wrong\w*|said|stated|gave)\b|corrections?\b.{0,40}[:–—]|clarifications?\b.{0,40}[:–—]|editor['’]?s['’]? note\b|update \(|updated? ?\d{0,2} ?[:–—]|(?:diese(?:r|n)|der) artikel wurde\b|in einer früheren (?:version|fassung)\b|korrektur\b|esta (?:noticia|información) (?:ha sido|fue|se) (?:actualiza|corregi)|una versión anterior de est|fe de errores\b|corrección\b|cet article a été\b)/i;
