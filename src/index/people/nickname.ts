/**
 * English given names and the short forms people go by, compiled from general knowledge. Each row is one family: any two
 * of its names may be the same given name. A short form of two names stands in both rows.
 */
const FAMILIES = `
abigail abby abbie gail
abraham abe bram
adelaide addie
addison addie
agnes aggie nessie
alan allan allen al
albert al bert bertie
alexander alex alec sandy xander sasha lex
alexandra alex sandra sandy lexi alexis
alexandria alex sandy
alfred al alf alfie fred freddie
alice ali allie
alison allison ali allie
alvin al
amanda mandy
amelia amy millie
andrew andy drew
angela angie angel
anna ann anne annie annika
anthony antony tony
antonio tony toni
archibald archie
arnold arnie
arthur art artie
augustus gus august
barbara barb barbie babs
bartholomew bart
beatrice bea trixie
benedict ben
benjamin ben benny benji
bernard bernie barney
bernardo bernie
bertram bert
bradley brad
bradford brad
brandon bran
calvin cal
cameron cam
caroline carolyn carrie caro lynn
cassandra cassie sandra
catherine cathy cate kate katie kathy cat
cecilia cece celia
charles charlie chuck chas chip
charlotte charlie lottie lotte
chester chet
christian chris
christina chris christie tina chrissy
christine chris christie tina chrissy
christopher chris kit topher
clifford cliff
clinton clint
constance connie
cornelius neil corey
curtis curt
cynthia cindy
daniel dan danny
danielle dani
david dave davey davy
deborah debra deb debbie
delbert del
dennis denny
dolores lola
dominic dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
duncan dunc
dwight ike
earnest ernie ernest
ebenezer eben
edgar ed eddie
edmund ed eddie ned ted
edward ed eddie ned ted teddy
edwin ed eddie
eleanor ellie nell nora
elijah eli
elizabeth liz beth betsy betty bess eliza lizzie libby lisa elsie
emily em emmy millie
emmanuel manny
enrique rick kike
eric erik rick
ernesto ernie
eugene gene
eugenia genie
evelyn evie eve
ezekiel zeke
felicia fee
ferdinand ferdie
florence flo flossie
frances fran frannie francie
francis frank fran
francisco frank paco pancho
franklin frank
frederick fred freddie freddy
fredrick fred freddie
gabriel gabe
gabrielle gabby
gail gayle
gareth gary
geoffrey jeff geoff
george georgie
gerald gerry jerry
gerard gerry jerry
gilbert gil bert
gordon gordy
gregory greg gregg
gretchen greta
gustavo gus
gwendolyn gwen
hannah hanna
harold harry hal
harrison harry
harriet hattie
helen nell
henrietta etta hettie
henry hank harry hal
herbert herb bert
herschel hersh
howard howie
hubert hugh bert
ignacio nacho
irene rene
isaac ike
isabel isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
jane janie
janet jan
jason jay
jeannette jean
jeffrey jeff geoff
jeffery jeff
jefferson jeff
jennifer jen jenny
jeremiah jerry
jeremy jerry jem
jerome jerry
jessica jess jessie
joan joanie
joanne jo joanna
john jack johnny jon
jonathan jon john jonny
jonathon jon
jose pepe
joseph joe joey
josephine jo josie
joshua josh
joyce joy
juan johnny
judith judy
julia julie jules
julian jules
justin jus
katherine kate kathy katie kay kat kit katy
kathleen kathy kate katie kay
kathryn kate kathy katie
kelsey kel
kenneth ken kenny
kimberly kim kimberley
kristen kris
kristin kris
kristina kris tina
laura laurie
laurence larry lawrence laurie
lawrence larry laurence lars
leonard leo len lenny
leonardo leo
leopold leo
leroy roy
leslie les
lester les
lewis lew lou louis
lillian lil lily
linda lin
lloyd loyd
louis lou louie lewis
louise lou
lucas luke
lucille lucy
luis louis
lynnette lynn
madeleine maddie
madeline maddie
malcolm mal
manuel manny manolo
marcus mark marc
margaret maggie marge meg peg peggy margie greta rita
maria mary
marianne mary
marjorie marge margie
mark marc
marshall marsh
martha marty
martin marty
matthew matt
maurice maury morris
maxine max
maximilian max
maxwell max
megan meg
melanie mel
melissa mel missy lissa
melvin mel
michael mike mick mickey micky
michelle shelly
miguel mike
mildred millie
miranda mandy
miriam mimi
mitchell mitch
mohammed muhammad mohamed mohammad muhammed mo
montgomery monty
mortimer mort
nancy nan
naomi nomi
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico
nicolas nick nico
nicole nicki nicky
nigel nige
norman norm
olivia liv livvy
oliver ollie
oscar ossie
oswald ozzie
pablo paul
pamela pam
patricia pat patty patti trish tricia
patrick pat paddy rick
paul paulie
paulina polly
percival percy
peter pete
philip phil phillip
phillip phil philip
phyllis phyl
priscilla cilla
prudence pru
rachel rach rachael
rafael rafa
ralph ralphie
randall randy
randolph randy
raphael rafe
raymond ray
rebecca becky becca
reginald reg reggie
reuben rube
rex reginald
ricardo rick ricky
richard rick rich dick ricky richie
robert bob rob bobby robbie bert
roberto bob rob
robin rob
rochelle shelly
roderick rod
rodney rod
rodrigo rod
roger rodge
roland rollie
ronald ron ronnie
rosemary rose rosie
rosalind roz
rudolph rudy
rudolf rudy
russell russ rusty
salvador sal
salvatore sal
samantha sam
samuel sam sammy
sandra sandy
santiago jim
sarah sara sally sadie
sebastian seb bas
seymour sy
sharon shari
shirley shirl
sidney sid sydney
simon si
solomon sol
sophia sophie
stanley stan
stephanie steph
stephen steve steven stevie
steven steve stephen stevie
stewart stew stu
stuart stu
susan sue susie suzy
susanna sue susie
suzanne sue suzy
sylvester sly
sylvia syl
tabitha tabby
teresa terry tess theresa
terence terry
terrence terry
thaddeus thad ted
theodore ted teddy theo
theresa terry tess teresa
thomas tom tommy
timothy tim timmy
tobias toby
trevor trev
ulysses uly
valerie val
vanessa nessa
vernon vern
veronica ronnie
victor vic
victoria vicky tori vickie
vincent vince vinny
viola vi
virginia ginny
vivian viv
vladimir volodymyr vova
volodymyr vladimir
wallace wally
walter walt wally
warren ren
wendell dell
wesley wes
wilbur will
wilfred will fred
wilhelm will
willard will
william bill billy will willie liam
winifred winnie
winston win
yevgeny evgeny eugene
zachary zach zack zac
zachariah zach zack
`;

const rowsOf = new Map<string, Set<number>>();
for (const [row, names] of FAMILIES.trim().split('\n').entries())
  for (const name of names.split(' ')) rowsOf.set(name, (rowsOf.get(name) ?? new Set()).add(row));

/**
 * True when two different given names may be one person's: a name and its short form, or two short forms of one name.
 * @param a folded given name
 * @param b folded given name
 */
export function mayBeSameGivenName(a: string, b: string): boolean {
  const rows = rowsOf.get(b);
  if (!rows) return false;
  for (const row of rowsOf.get(a) ?? []) if (rows.has(row)) return true;
  return false;
}
