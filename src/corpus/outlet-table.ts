/**
 * Known outlets, one a line: name | country (ISO 3166-1 alpha-2) | domains | other names. Written from general
 * knowledge; the name is the one the outlet uses itself. Of two outlets with one name the first is meant.
 */
export const OUTLETS = `
The Associated Press | US | apnews.com ap.org | AP, Associated Press, AP News
Reuters | GB | reuters.com | Thomson Reuters
Agence France-Presse | FR | afp.com | AFP
Daily Caller News Foundation | US | dailycallernewsfoundation.org | DCNF
The Daily Caller | US | dailycaller.com | Daily Caller
One America News Network | US | oann.com | OAN, OANN, One America News
The New York Times | US | nytimes.com | NYT, NY Times, New York Times
The Washington Post | US | washingtonpost.com | WaPo, Washington Post
The Wall Street Journal | US | wsj.com | WSJ, Wall Street Journal
USA Today | US | usatoday.com |
CNN | US | cnn.com | Cable News Network
Politico | US | politico.com |
Breitbart | US | breitbart.com | Breitbart News
HuffPost | US | huffpost.com huffingtonpost.com | Huffington Post, The Huffington Post
BBC News | GB | bbc.co.uk bbc.com | BBC, British Broadcasting Corporation
The Guardian | GB | theguardian.com guardian.co.uk | Guardian
El País | ES | elpais.com |
`;
