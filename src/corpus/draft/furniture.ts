/**
 * Furniture: what a web page puts between the paragraphs of an article. Such a block keeps its number but is never
 * searched, quoted or counted, so a wrong guess hides text; the patterns are anchored and hold for short blocks only.
 */

/** No furniture is longer than this; legal lines are the longest. */
const LONGEST = 320;

const FURNITURE: readonly RegExp[] = [
  // Advertising
  /^[-–—[( ]*(?:advertisements?|advertising|paid content|sponsored(?: content)?|promoted|ad|anuncio|publicidad)[-–—\]) .:]*$/i,
  /^(?:story|article|scroll(?: down)? (?:to|for)|content) continues?(?: (?:below|after)(?: (?:the|this))? ?(?:ad|advertisement|video|gallery)?)?\.?$/i,
  /^(?:story|article) continues\b.{0,40}$/i,
  /^(?:continue reading|keep reading|skip (?:to|past|advertisement)|scroll (?:down )?(?:to|for))\b.{0,60}$/i,
  // Sharing and printing
  /^(?:share|tweet|email|e-mail|print|pin|copy link|whatsapp|facebook|twitter|reddit|linkedin|flipboard|comments?|save|bookmark|gift|listen|loading|menu|search|close|reply|compartir|imprimir)[.…:]*$/i,
  /^(?:share|tweet|email|compart[ei]r?) (?:this|on|via|este|esta|en)\b.{0,60}$/i,
  /^(?:facebook|twitter|email|share|print|whatsapp|reddit|linkedin|pinterest|flipboard|tumblr|telegram|[x,|·•/ \n])+$/i,
  /^\d{1,6} (?:comments?|shares?|likes?|retweets?|views?)$/i,
  /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i,
  /^listen to (?:this )?(?:article|story)\b.{0,40}$/i,
  // Pointers to other articles
  /^(?:read|see|watch|view|more|related|recommended|also|don['’]t miss|you may (?:also )?like|further reading|explore|leer|lea|ver|vea|más)(?: (?:more|also|next|full|here|it|now|this|on|in|from|about|stories|story|articles?|coverage|reading|content|links?|topics?|posts?|videos?|también|además|noticias))* ?[:»>|].{0,200}$/i,
  /^(?:read more|see also|read also|read next|related (?:stories|articles|coverage|content|posts|links|topics)|more (?:stories|from|on this|coverage)|most (?:read|popular|viewed)|trending(?: now)?|editor['’]s picks?|recommended(?: for you| stories)?|up next|top stories|leer más|más noticias)(?: [^.!?]{0,60})?$/i,
  /^click (?:here|to|on)\b.{0,120}$/i,
  // Newsletters, subscriptions, apps
  /^(?:please )?(?:sign up|subscribe|register|log in|sign in|join|download|get|try|suscr[ií]b[a-z]+)\b.{1,160}\b(?:newsletters?|inbox|e-?mails?|alerts?|app|subscription|account|subscrib[a-z]+|podcasts?|bolet[ií]n)\b.{0,80}$/i,
  /^(?:subscribe|sign up|sign in|log in|register|newsletter|subscribe now|sign up now)[.!]*$/i,
  /^[Ff]ollow (?:us|me|him|her|them|@\w+|[A-Z][^.!?]{0,60}) (?:on|at|@)\b.{0,80}$/,
  /^(?:follow|like) us\b.{0,80}$/i,
  // Legal lines and contacts
  /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}|by)).{0,300}$/i,
  /^all rights reserved\b.{0,120}$/i,
  /^this (?:material|content|article|story) may not be (?:published|reproduced|broadcast)\b.{0,200}$/i,
  /^all content created by\b.{0,300}$/i,
  /^(?:for|to) licensing opportunities\b.{0,240}$/i,
  /^(?:got|have) (?:a )?(?:news )?(?:tips?|story ideas?)\b.{0,200}$/i,
  /^(?:send|email) (?:us )?(?:your )?(?:news )?tips\b.{0,160}$/i,
  /^(?:contact|reach|e-?mail) (?:the )?(?:author|reporter|writer|newsroom|editors?|us)\b.{0,160}$/i,
  // Nothing but a link, an address or a picture's credit
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^pic\.twitter\.com\/\w+$/i,
  /^\S+@[\w-]+\.[\w.-]+$/,
  /^\(?(?:photo|photograph|image|picture|credit|video|source|illustration|graphic|foto|imagen)s?(?: (?:by|credit|courtesy(?: of)?|via|from|de|por)\b|:).{0,100}$/i,
  /^\(?(?:file )?(?:photo|image|video)\)?$/i,
  /^(?:getty images?|ap photo|reuters|afp)(?:\/[\w .]{1,40})?$/i,
];

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** True for share links, "Advertisement", "Read more: …" and the like, and for blocks without a letter or digit. */
export function isFurniture(block: string): boolean {
  if (block.length > LONGEST) return false;
  return !LETTER_OR_DIGIT.test(block) || FURNITURE.some((pattern) => pattern.test(block));
}
