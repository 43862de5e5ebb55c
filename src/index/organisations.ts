/**
 * Organisations that news names by a short name: sports teams by nickname, companies and brands. Compiled by hand from
 * general knowledge, to tell whether a passage names one when a question asks for one. "/" separates.
 */

export const TEAMS =
  'Cardinals/Falcons/Ravens/Bills/Panthers/Bears/Bengals/Browns/Cowboys/Broncos/Lions/Packers/Texans/Colts/Jaguars/Chiefs/Raiders/' +
  'Chargers/Rams/Dolphins/Vikings/Patriots/Saints/Giants/Jets/Eagles/Steelers/49ers/Seahawks/Buccaneers/Bucs/Titans/Commanders/' +
  'Hawks/Celtics/Nets/Hornets/Bulls/Cavaliers/Cavs/Mavericks/Nuggets/Pistons/Warriors/Rockets/Pacers/Clippers/Lakers/Grizzlies/' +
  'Heat/Bucks/Timberwolves/Pelicans/Knicks/Thunder/Magic/76ers/Sixers/Suns/Trail Blazers/Blazers/Kings/Spurs/Raptors/Jazz/Wizards/' +
  'Diamondbacks/Braves/Orioles/Red Sox/Cubs/White Sox/Reds/Guardians/Indians/Rockies/Tigers/Astros/Royals/Angels/Dodgers/Marlins/' +
  'Brewers/Twins/Mets/Yankees/Athletics/Phillies/Pirates/Padres/Mariners/Rays/Rangers/Blue Jays/Nationals/Ducks/Coyotes/Bruins/' +
  'Sabres/Flames/Hurricanes/Blackhawks/Avalanche/Blue Jackets/Stars/Red Wings/Oilers/Wild/Canadiens/Predators/Devils/Islanders/' +
  'Senators/Flyers/Penguins/Sharks/Kraken/Blues/Lightning/Maple Leafs/Canucks/Golden Knights/Capitals/Aces/Liberty/Sparks/Mystics/' +
  'Storm/Lynx/Mercury/Fever/Sun/Bulldogs/Crimson Tide/Longhorns/Sooners/Wolverines/Buckeyes/Huskies/Gators/Seminoles/Tar Heels/' +
  'Blue Devils/Jayhawks/Wildcats/Hoosiers/Boilermakers/Badgers/Hawkeyes/Cornhuskers/Volunteers/Aggies/Trojans/Cougars/Spartans/' +
  'Arsenal/Aston Villa/Chelsea/Everton/Fulham/Liverpool/Manchester City/Manchester United/Newcastle United/Tottenham/West Ham/' +
  'Leicester City/Leeds United/Celtic/Wrexham/Real Madrid/Barcelona/Atlético Madrid/Sevilla/Bayern Munich/Borussia Dortmund/' +
  'Juventus/Inter Milan/AC Milan/Napoli/Roma/Paris Saint-Germain/PSG/Ajax/Benfica/Porto/Inter Miami/LA Galaxy/Red Bull/Ferrari/' +
  'Mercedes/McLaren/Alpine/Williams/Yomiuri Giants/Al Nassr/Al Hilal/Boca Juniors/River Plate/Flamengo/Santos/Palmeiras';

export const COMPANIES =
  'Adidas/Adobe/Airbnb/Airbus/Albertsons/Aldi/Alibaba/Alphabet/Amazon/AMC/American Airlines/American Express/Apple/ARM/AT&T/Audi/' +
  'Bank of America/Barclays/Bayer/Bed Bath & Beyond/Best Buy/Binance/BlackRock/BMW/Boeing/BP/British Airways/Budweiser/Bud Light/' +
  'Burger King/BuzzFeed/ByteDance/Cadillac/Capital One/Chanel/Charles Schwab/Chevrolet/Chevron/Chick-fil-A/Chipotle/Chrysler/' +
  'Cisco/Citigroup/CNN/Coca-Cola/Coinbase/Comcast/Costco/Credit Suisse/CVS/Dairy Queen/Dell/Delta/Deutsche Bank/Dior/Discord/' +
  'Disney/Dollar General/Dollar Tree/Domino’s/DoorDash/Dunkin/eBay/ESPN/Etsy/Exxon/ExxonMobil/Facebook/FedEx/Ferrero/Fiat/' +
  'First Republic/Fisher-Price/Ford/Fox/Foxconn/Frito-Lay/FTX/GameStop/Gap/General Electric/General Mills/General Motors/GM/' +
  'GlaxoSmithKline/Goldman Sachs/Google/Gucci/H&M/Hasbro/HBO/Heineken/Heinz/Hershey/Hilton/Home Depot/Honda/HSBC/Huawei/Hulu/' +
  'Hyundai/IBM/IKEA/In-N-Out/Instagram/Intel/JetBlue/Johnson & Johnson/JPMorgan/JPMorgan Chase/Kellogg/Kia/Kodak/Kohl’s/Kroger/' +
  'Lego/LEGO/Levi’s/LG/Lidl/LinkedIn/Little Caesars/Lockheed Martin/Lowe’s/Lucid/Lufthansa/Lyft/Macy’s/Marriott/Mars/Mastercard/' +
  'Mattel/Mazda/McDonald’s/Merck/Meta/MGM/Microsoft/Moderna/Monsanto/Morgan Stanley/MTV/NBC/Nestlé/Netflix/New York Times/Nike/' +
  'Nintendo/Nissan/Nokia/Nordstrom/Novartis/Novavax/Nvidia/NVIDIA/OpenAI/Oracle/Panera/Paramount/PayPal/Peloton/Pepsi/PepsiCo/' +
  'Pfizer/Philips/Pinterest/Pixar/Pizza Hut/Popeyes/Porsche/Procter & Gamble/Prada/Qantas/Qualcomm/Reddit/Renault/Rite Aid/' +
  'Rivian/Roblox/Roku/Rolex/Rolls-Royce/Ryanair/Salesforce/Samsung/Sanofi/SAP/Sears/Sephora/Shein/Shell/Siemens/' +
  'Silicon Valley Bank/Signature Bank/Skype/Slack/Snapchat/Sony/SoundCloud/Southwest/SpaceX/Spirit/Spotify/Starbucks/Stellantis/' +
  'Subaru/Subway/Suzuki/T-Mobile/Taco Bell/Target/Telegram/Temu/Tencent/Tesco/Tesla/TikTok/Toshiba/Toyota/Trader Joe’s/Tumblr/' +
  'Twitch/Twitter/Tyson/Uber/UBS/Under Armour/Unilever/United Airlines/Universal/UPS/USA Today/Vans/Verizon/Victoria’s Secret/' +
  'Virgin/Virgin Galactic/Visa/Volkswagen/Volvo/Walgreens/Walmart/Warner Bros/Wayfair/Wells Fargo/Wendy’s/WeWork/WhatsApp/' +
  'White Castle/Whole Foods/Wikipedia/Xiaomi/X/Yahoo/YouTube/Zara/Zillow/Zoom/Boots/Primark/Sainsbury’s/Asda/Greggs/Wilko/Lush/' +
  'John Lewis/Marks & Spencer/Iceland/Vodafone/Lloyds/NatWest/Unión Europea/Telefónica/Inditex/Repsol/Santander/BBVA';
