/**
 * Everyday words of news that stand for one another. A row: the word asked for, then what else is looked for, at a lower
 * weight; the answer says so. Written by hand from general knowledge of English; nothing was taken from any corpus.
 * Rows are words, not stems.
 */

import { stemWord } from './analyze.ts';
import { SAME_STEM } from './same-stem.ts';

const ROWS = `
abortion: pregnancy
accept: agree
accident: crash
accuse: allege blame
acknowledge: admit
acquire: takeover
actor: star performer
actress: star
administration: government
admit: acknowledge concede
afraid: scared fear
agent: operative
ai: chatbot
aid: assistance relief
airline: carrier
airport: airfield
album: record
alcohol: liquor
alleged: suspected
allow: let permit accept
ally: partner
ambassador: envoy diplomat
amendment: change
amount: quantity sum
anchor: host
ancient: old
angry: furious
animal: creature
anniversary: birthday
announce: declare unveil
annual: yearly
answer: reply respond
apartment: flat
apologize: sorry
apology: sorry
app: application
appeal: plea
appoint: name nominate
area: zone district
arrest: detain custody apprehend
arrive: land
artificial: ai
artist: painter
ask: request
attack: assault strike raid
author: writer novelist
average: mean
award: prize honor
baby: infant newborn
bail: bond
ban: prohibit outlaw bar
band: group
bank: lender
battle: fight
beach: coast shore
bear: grizzly
beat: defeat
beer: brew
begin: start launch commence
benefit: welfare
bias: prejudice
big: large huge
bill: legislation measure
bird: avian
birth: born
birthday: anniversary
blackout: outage
blockade: siege
bomb: explosive
book: novel
border: frontier
boss: chief head leader
boy: teen
breach: hack
bridge: span
brother: sibling
budget: spending
build: construct
building: structure
bury: burial
business: enterprise
buy: purchase acquire
campaign: bid
cancel: scrap
cancer: tumor
candidate: nominee contender
candy: sweet
cannabis: marijuana
capital: city
captain: skipper
car: vehicle automobile
cartel: gang
casualty: death
ceasefire: truce armistice
celebrity: star
ceo: executive
champion: winner titleholder
championship: title
change: alter
charge: indict accuse
cheap: inexpensive
chemical: substance
chief: head director
child: kid
chocolate: candy
choose: pick select
christmas: holiday
church: cathedral
cigarette: smoking
citizen: national
city: town municipality
claim: assert allege
climate: warming
close: shut
clothes: clothing apparel
clothing: clothes apparel
coach: manager
coal: mine
coast: shore
cocaine: coke
cold: freezing chilly
comedian: comic
commander: general
comment: remark
company: firm business corporation
competitor: rival
computer: laptop pc
concern: worry
concert: gig show
condemn: denounce criticize
conference: summit
confess: admit
confirm: verify
confiscate: impound
conflict: fighting
congress: lawmaker
constitution: charter
construct: build
construction: building
continue: resume
convict: guilty
cost: price expense
costly: expensive
count: tally
country: nation
coup: overthrow
court: tribunal
covid: coronavirus pandemic
cow: cattle
crackdown: clampdown
crash: collision wreck
create: form establish
crime: offense
criminal: felon
criticize: condemn blast slam
crop: harvest
crowd: audience
crown: coronation
cut: reduce reduction slash
daily: everyday
damage: harm destroy
danger: risk hazard
dangerous: hazardous risky
data: information
dead: deceased
deadly: fatal lethal
deal: agreement pact accord
debt: loan
debut: premiere
declare: proclaim
defend: protect
deficit: shortfall
delay: postpone
demand: request
democracy: democratic
democrat: democratic
deny: reject
deploy: send station
deport: expel
destroy: demolish devastate wreck
detain: hold custody
detective: investigator
diamond: gem
dictator: autocrat
die: perish
difficult: hard tough
diplomat: envoy
director: filmmaker
disclose: reveal
discover: find
discovery: finding
discrimination: bias
discuss: talk
divorce: split separate
doctor: physician
documentary: film
dog: canine puppy
double: twice
dress: gown
drink: beverage
drone: uav
drought: dry
earthquake: quake tremor
easy: simple
economy: economic
elderly: senior old
elect: choose
election: vote ballot
electricity: power
embargo: sanction blockade
embassy: consulate
emission: pollution
emmy: award
employee: worker staff
end: finish conclude
endorse: back support
enemy: foe adversary
energy: power
equality: equal
espionage: spy
establish: found
evidence: proof
exercise: drill
exhibition: show
expand: enlarge extend
expensive: costly
explode: blast detonate
factory: plant
family: relative
famous: renowned celebrated
farm: ranch
farmer: grower
fashion: style
fast: quick rapid
fatal: deadly lethal
father: dad
fear: afraid worry
festival: fair
fight: battle combat
film: movie
fine: penalty
finish: end complete
fire: blaze wildfire sack dismiss
first: debut
fish: seafood
fleet: navy
flood: inundate
food: meal
footage: video
football: soccer
forbid: prohibit ban
forest: woods
found: establish
founder: creator
fraud: scam
freedom: liberty
friend: pal
funeral: burial
gang: mob
gas: fuel gasoline
gasoline: petrol gas
gay: lgbtq homosexual
gender: sex
general: commander
girl: teen
gold: bullion
government: administration
grammy: award
grave: tomb
grow: expand
guard: protect
guilty: convict
gun: firearm weapon
gunman: shooter
hack: breach
hacker: cyberattack
halt: stop suspend
happy: glad pleased
hard: difficult tough
help: aid assist
hide: conceal
historic: historical
history: historic
holiday: vacation
hospital: clinic
host: presenter
hostage: captive
hotel: inn
house: home residence
housing: home
huge: massive enormous
hurricane: cyclone typhoon
husband: spouse
ill: sick
illegal: unlawful illicit
illness: disease sickness
immigrant: migrant
import: export
important: key major
increase: growth grow
inflation: price
informant: source
ingredient: substance
injure: wound hurt
injured: hurt wounded
injury: wound
insect: bug
insurance: coverage
intelligence: spying
internet: web online
interview: conversation
invade: invasion incursion
invent: invention
invest: investment
investigate: probe inquiry
investor: shareholder
island: isle
jail: imprison
jewelry: jewel gem
jewish: jew
job: post position
journalist: reporter
judge: justice
kid: child
kidnap: abduct
kill: slay murder
king: monarch
lack: shortage
lake: reservoir
landlord: owner
large: big huge
launch: start introduce
law: legislation statute act
lawmaker: legislator senator representative
lawsuit: suit litigation
lawyer: attorney counsel
layoff: cut
lead: head
leader: head boss chief
leave: depart exit
legal: lawful
let: allow permit
letter: note
liberty: freedom
limit: cap restrict
lose: defeat
magazine: journal
main: chief primary
major: leading
majority: most
make: produce manufacture
maker: manufacturer producer
man: male
manufacture: produce make
manufacturer: maker
marijuana: cannabis pot
marry: wed wedding
match: game
mayor: governor
meal: dish
meat: beef
medal: gold
medicine: medication drug
meet: encounter
meeting: summit gathering
merge: merger
message: note text
meth: methamphetamine
militant: insurgent rebel fighter
military: army
minister: secretary
minority: few
missile: rocket
mission: operation
model: supermodel
monarch: sovereign crown
money: cash fund
monthly: month
moon: lunar
mortgage: loan
mother: mom
mountain: peak
movie: film
murder: homicide
museum: gallery
musician: artist
muslim: islamic
narcotic: drug
navy: naval
nearly: almost about
negotiate: talks bargain
newspaper: paper
nuclear: atomic
number: amount figure
nurse: medic
ocean: sea
offer: propose proposal
officer: official
oil: petroleum crude
old: elderly aged
olympics: games
open: inaugurate
operation: mission
opioid: fentanyl
opponent: rival
oppose: against
oscar: academy
outage: blackout
overdose: poisoning
overhaul: reform
owner: proprietor
painting: artwork
parent: mother father
parliament: legislature
partner: ally
passenger: traveler
patient: sufferer
patrol: guard
peace: truce
penalty: fine punishment
pension: retirement
people: person
percent: percentage
percentage: percent
person: individual
petrol: gasoline
phone: telephone call smartphone
photo: picture image
picture: photo image
pilot: aviator
place: location site
plan: scheme proposal
plane: aircraft airplane jet
planet: world
plant: factory
player: athlete
plea: appeal
pledge: vow promise
poison: toxin toxic
police: officer cop
politician: lawmaker
poll: survey
pollution: contamination
poor: impoverished
pope: pontiff
popular: favorite
postpone: delay
poverty: poor
powerful: strong
praise: laud hail
pregnant: pregnancy
premier: minister
premiere: debut
presenter: host anchor
president: leader
price: cost
priest: cleric
prime: premier
prince: royal
princess: royal
prison: jail
prisoner: inmate detainee
probe: inquiry
produce: make
product: item
professor: academic
profit: earnings gain
project: plan
promise: pledge vow
proof: evidence
proposal: plan offer
prosecutor: attorney
protect: defend
protest: demonstration rally
protester: demonstrator
publish: release
punish: penalize
queen: monarch
quit: resign leave
racism: racist discrimination
raid: operation
rain: rainfall downpour
rally: march
rapid: fast quick
rebel: insurgent
recall: withdraw
recession: downturn slump
recruit: enlist
reform: overhaul
refugee: asylum
refuse: reject decline rebuff spurn
region: area
reject: refuse rebuff spurn decline
release: publish
rent: lease
repair: fix
replace: succeed successor
reply: respond
report: study
reporter: journalist correspondent
republican: gop
request: ask
rescue: save
researcher: scientist
resign: quit step
restaurant: eatery diner
resume: restart
retire: retirement
retreat: withdraw
return: back
reveal: disclose unveil
revenue: sales income
rich: wealthy affluent
right: entitlement
riot: unrest
rise: increase climb soar jump surge
rival: competitor
river: stream
road: highway street
robbery: heist
robot: bot
royal: monarchy
rule: regulation govern reign
ruling: verdict decision
sad: unhappy
safe: secure
safety: security
salary: pay earnings
sanction: embargo
satellite: orbiter
save: rescue
say: state tell
school: college
scientist: researcher expert
sea: ocean
secret: covert
secretly: covertly
seize: confiscate
sell: sale
senator: lawmaker
send: deploy dispatch
sentence: jail
shark: predator
sheriff: police
ship: vessel boat
shock: stun
shoe: footwear sneaker
shoot: gunfire
shop: store retailer
shortage: lack scarcity
show: series program
shut: close
singer: vocalist musician
sister: sibling
small: little tiny
smartphone: phone
smuggle: traffic
smuggler: trafficker
snow: snowfall blizzard
software: program
soldier: troop army military
space: spacecraft
speak: talk
speech: address remarks
spending: expenditure
spy: espionage
star: celebrity
start: begin launch
state: province
statement: remark comment
steal: rob theft
stock: share
stop: halt cease
store: retailer chain
storm: tempest
stricken: damaged
strike: walkout
strong: powerful
struck: hit
student: pupil
study: research survey
successor: replacement replace
sue: lawsuit
sugar: sweetener
suggest: propose
summit: meeting
support: back endorse
surplus: excess
surprise: shock stun
surrender: yield
survey: poll
survivor: victim
suspect: alleged
suspend: halt pause
sweep: raid
talk: speak discuss
talks: negotiation discussion
tally: count total
target: aim
tariff: duty levy
tax: levy duty
teacher: educator instructor
team: club squad
tech: technology
technology: tech
teenager: teen youth
telescope: observatory
television: tv
tell: inform
temperature: heat
terrorist: militant extremist
theater: stage
thief: robber burglar
threat: menace
threaten: warn
tobacco: cigarette
toll: count
tomb: grave
tornado: twister
tourist: visitor
town: village
toxic: poisonous hazardous
trade: commerce
train: rail railway
training: drill
transgender: trans
travel: journey
traveler: passenger
treaty: pact accord
tree: woods
trial: hearing
trip: journey travel visit
triple: treble
troop: soldier army force military
truck: lorry
union: guild
university: college
unrest: turmoil
vacation: holiday
vaccine: jab shot
victim: casualty
video: clip footage
virus: pathogen
visa: permit
visit: trip tour
vote: ballot poll
voter: electorate
wage: pay salary
war: conflict
warn: caution alert
warning: alert
weak: feeble
wealthy: rich
weapon: arm gun
website: site
wedding: marriage
weekly: week
welfare: benefit
whale: orca
white: caucasian
wife: spouse
win: victory triumph
wine: vintage
withdraw: pull pullout
witness: onlooker
woman: female
worker: laborer
worried: concerned anxious
yearly: annual
young: youthful
turn down: refuse reject decline
hand over: extradite surrender deliver
take over: seize acquire
set up: establish found create
call off: cancel
carry out: conduct perform
give up: surrender resign abandon
step down: resign quit
let in: allow accept admit
lay off: dismiss fire cut
break out: erupt escape
shut down: close
blow up: explode destroy
put off: postpone delay
rule out: exclude reject dismiss
bring back: restore revive return
cut off: block sever
back down: retreat yield
pull out: withdraw leave
go up: rise increase
go down: fall drop
find out: discover learn
kick out: expel remove oust
throw out: reject dismiss expel
look into: investigate
point out: note
crack down: crackdown
speak out: criticize condemn
take part: join participate
pass away: die
run for: campaign candidate
fight back: resist
hold up: delay
talk about: discuss
label: designate brand declare
designate: name label declare
group: organization gang
organization: group
speak: spokesman statement
boss: leader chief head
extradite: deport transfer
conversation: talk call
handle: manage
foreign: overseas abroad
goods: product import
narcotics: drug
smuggling: trafficking
demand: urge insist
urge: press call
press: urge
pressure: urge force push
push: urge press
oust: remove topple
topple: overthrow oust
flee: escape
escape: flee
expect: forecast predict
predict: forecast
injury: wound hurt
cash: money
expert: specialist
quake: earthquake
blaze: fire
lawmaker: legislator congressman senator representative
funding: money fund aid
cooperate: collaborate
collaborate: cooperate
share: exchange
own: possess
finance: fund
merge: combine
`;

/** Words that would be taken for another of their senses if they looked for the words they stand for. */
const ONE_WAY = new Set(
  (
    'state general form note base right plant star bar hold rule model place site leader head mean fair mine put power back call ' +
    'cap pot game figure academy step land span flat bond application address program traffic chain stage shot arm force pull ' +
    'paper march structure title style peak world item custody honor duty winner executive manager record post position justice dismiss ' +
    'sack cut bid'
  ).split(' '),
);

const byStem = new Map<string, Set<string>>();
const keyOf = (words: string) =>
  words
    .split(' ')
    .map((word) => stemWord(word, 'en'))
    .join(' ');
function relate(word: string, other: string): void {
  const key = keyOf(word);
  const known = byStem.get(key) ?? new Set<string>();
  if (keyOf(other) !== key) known.add(other);
  byStem.set(key, known);
}
for (const row of ROWS.trim().split('\n')) {
  const [word = '', others = ''] = row.split(': ');
  for (const other of others.split(' ')) {
    relate(word, other);
    if (!word.includes(' ') && !ONE_WAY.has(other)) relate(other, word);
  }
}

/** Words that stand for the one of this stem, or for a verb with its particle: "turn down". */
export function synonymsOf(stem: string): readonly string[] {
  return [...(byStem.get(stem) ?? [])];
}

/** Everyday words that nothing stands for in all their senses. */
const ALONE = 'african black celebration execute execution party rocket water';

const everyday = new Set(
  [ALONE, ...ROWS.trim().split('\n'), ...SAME_STEM].flatMap((row) =>
    row.split(/:? /).map((word) => stemWord(word, 'en')),
  ),
);

/** True for the stem of a word that these tables know: it is spelled as it should be. */
export function isEveryday(stem: string): boolean {
  return everyday.has(stem);
}
