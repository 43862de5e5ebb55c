/**
 * Given names by the gender they usually go with, written down from general knowledge: the common English ones with their
 * short forms, Spanish, Portuguese, French, Italian, German, Nordic, Slavic, Arabic, South and East Asian ones.
 * Lower case, without accents. A name in both lists is given to either.
 */

import { split } from '../../split.ts';

export const MALE_NAMES: ReadonlySet<string> = new Set(
  split(`
  aaron abdul abdel abdullah abe abraham abram adam adan adel adnan adolfo adrian ahmad ahmed aidan al alan albert alberto alec alejandro
  aleksandr alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alonso alonzo alphonse alvaro alvin
  amir amit amos anand anatoly anders andre andreas andrei andres andrew andrey andy angelo angus anil ansel antoine anton antonio anthony antony
  anwar archie ariel aristotle arjun armand armando arnold arne art artem arthur arturo arvind asher ashok ashraf asif augusto augustus austin
  avi avraham axel aziz bart barack barney barry bartholomew bashar basil ben benedict benito benjamin bennie benny bernard bernardo bernie
  bert bertrand bill billy bjorn blaine blake bob bobby boris brad braden bradford bradley brady brandon brendan brent bret brett brian brock
  broderick bruce bruno bryan bryant bryce bud burt byron caesar caleb calvin cameron carl carlo carlos carlton carson carter cary casey cass cecil
  cedric cesar chad charles charlie chester chet chris christian christoph christophe christopher chuck clarence clark claude claudio clay clayton
  clement cliff clifford clifton clint clinton clive clyde cody colby cole colin conan connor conor conrad corey cornelius cory craig cristian
  cristiano cristobal curt curtis cyrus dale damian damien damon dan dana daniel danilo danny dante darin dario darius darrell darren darryl daryl dave
  david davis dean deepak demetrius denis dennis denny denzel derek derrick desmond devin devon dexter dick diego dieter dietrich dilip dimitri dinesh
  dino dirk dmitri dmitry dominic dominick dominique don donald donnie dorian doug douglas doyle drew duane dudley duncan dustin dwayne dwight dylan earl
  ed eddie edgar edmond edmund eduardo edward edwin efrain egon ehud eitan eladio eli elias elijah elio elliot elliott ellis elmer elon elvis emanuel
  emil emile emiliano emilio emmanuel emmett enrico enrique eric erich erick erik ernest ernesto ernie ernst erwin esteban ethan eugene evan evelio
  evgeny ezekiel ezra fabian fabio fabrice farid farouk faisal federico felipe felix ferdinand fernando fidel filip filippo florian floyd francesco
  francis francisco franck franco francois frank frankie franklin franz fred freddie freddy frederic frederick frederik fritz fyodor gabe gabriel
  gael gareth garrett garry gary gavin gene geoff geoffrey george georges georgi georgy gerald gerard gerardo gerhard german gerry gert giancarlo gianni
  gil gilbert gilberto giles gilles gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gordon graham grant greg gregg gregor gregorio gregory
  grover guillaume guillermo gunter gus gustav gustavo guy habib hakan hakeem hakim hal hamid hamza hank hans hari harlan harold harris harrison harry
  harvey hasan hassan hector heinrich heinz helmut henri henrik henrique henry herb herbert herman hernan hideo hiram hiroshi hisham homer horace horacio
  horst howard hubert hugh hugo humberto hunter hussein ian ibrahim ignacio igor ike ilan ilya imran ira irvin irving irwin isaac isaiah isidro ismael
  ismail issa ivan ivo jack jackie jackson jacob jacques jaime jair jake jakob jalal jamal james jameson jamie jan jared jarrett jason jasper javed javier
  jay jean jeb jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy jin joachim joao joaquin jochen jody joe joel
  joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua josiah juan juergen jules julian
  julien julio julius junior jurgen justin kamal karim karl kasim kay keith kellen kelvin ken kendrick kenji kenneth kenny kent kerry kevin khalid khalil
  khizr kim kirk klaus konstantin korey kris kumar kurt kwame kyle lamar lance landon lanny larry lars laszlo laurence laurent lawrence lee leif leland len
  lennart leo leon leonard leonardo leonel leonid leopold leroy les leslie lester lev levi lewis liam lincoln lindsey linus lionel lloyd logan lonnie loren
  lorenzo lou louie louis lowell luc luca lucas luciano lucien lucio ludwig luigi luis luiz lukas luke luther lyle lyndon lynn mack mahmoud mahmud malcolm malik
  manfred manmohan manny manoj manuel marc marcel marcello marcelo marco marcos marcus mariano mario marion marius mark marko markus marlon marshall martin
  marty marvin mason massimo mateo matt matteo matthew matthias matthieu maurice mauricio max maxim maximilian maxime mehdi mehmet mel melvin micah michael
  michal michel miguel mihai mikael mike mikhail miles milo milos milton miroslav misha mitch mitchell mitt mo moe mohamed mohammad mohammed mohammad moises
  monte monty mordecai morgan morris moses moshe muhammad murray mustafa myron nabil naftali narendra nasser nate nathan nathaniel neal ned neil nelson nestor
  newt nicholas nick nico nicola nicolas nigel nikita niklas nikolai nikolaus nikos nils noah noam noel nolan norbert norm norman octavio oleg oliver olivier
  omar orlando orrin orson orville oscar osama oskar osvaldo otis otto owen pablo paddy paolo pascal pat patricio patrick paul paulo pavel pawel pedro
  percy perry pete peter petr petro phil philip philippe phillip pierre pieter piotr pranab preston quentin quincy quinton rachid radoslaw rafael rafi rahm rahul raj rajesh rajiv
  ralph ramesh ramiro ramon ramzi rand randal randall randolph randy raphael rashad rashid raul ravi ray raymond raymundo recep reggie reginald reid reince reinhard
  rene rex reza ricardo riccardo rich richard richie rick ricky ridley rob robbie robby robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger roland
  rolando rolf roman romeo ron ronald ronnie rory roscoe ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan saad sadiq said saleh salim salman salvador
  salvatore sam sami samir sammy samuel sandeep sandro sandy sanjay santiago saul scott scotty seamus sean sebastian sepp serge sergei sergey sergio seth seymour shane
  shannon shaun shawn shel sheldon shimon shinzo sid sidney siegfried silvio simon slobodan solomon soren spencer spiro stan stanislav stanley stefan stefano stephan stephane stephen
  sterling steve steven stewart stu stuart sunil suresh sven syed sylvester tad taha tariq tarek tayyip ted teddy terence terrance terrence terry thabo thad thaddeus theo theodore
  thierry thom thomas tim timothy timur tito toby todd tom tomas tomasz tommy toni tony travis trent trevor trey tristan troy tucker tyler tyrone tyson ulrich
  umar umberto uri usman vaclav valentin van vance vasily vernon vicente victor vidal vijay viktor vince vincent vincenzo virgil vitaly vito vittorio vlad vladimir volker volodymyr wade
  wallace walter walt warren wayne wendell werner wes wesley whit wilbur wiley wilfred wilfredo wilhelm will willem william willie willy wilson winston wolf wolfgang woodrow woody wyatt
  xavier yair yakov yann yannick yasser yevgeny yitzhak yoshihide yosef youssef yuri yusuf yves zach zachary zack zalmay zane zbigniew zeke zoltan
`),
);

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  split(`
  abby abigail ada adela adelaide adele adeline adriana adrienne agatha agnes agnieszka aicha aida aileen aisha alana alba alejandra aleksandra alessandra alexa
  alexandra alexandria alexis alia alice alicia alina alisa alison alissa allie allison allyson alma alyssa amal amalia amanda amara amber amelia amelie amina
  amy ana anabel anastasia andie andrea anette angela angelica angelina angelique angie anita anja ann anna annabel annalisa anne annette annie annika antonia anya
  april arabella araceli aretha ariana ariel arianna arlene ashley asma astrid athena aubrey audrey aurelia aurora autumn ava avril ayaan ayesha azra barb
  barbara beatrice beatriz becca becky belinda bella benazir bernadette bernice berta bertha bess beth bethany betsy bette bettina betty beverly beyonce bianca birgit
  blanca blanche bobbie bonnie brandi brandy brenda briana bridget brigid brigitte britney brittany brooke caitlin caitlyn camila camilla camille candace
  candice candy cara carina carissa carla carly carmela carmen carol carole carolina caroline carolyn carrie casey cassandra cassie catalina catarina
  cate catherine cathleen cathy cecilia cecile celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara chloe chris christa christiane christie christina
  christine christy cindy claire clara clarissa claudette claudia clementine cleo colette colleen connie constance consuelo cora coretta corinne cornelia cristina crystal cynthia daisy
  dana daniela danielle daphne darlene dawn debbie deborah debra dee deirdre delia delores demi denise diana diane dianne dilma dina dolly dolores dominique
  donatella donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eleni elisa elisabeth elise elizabeth ella ellen ellie eloise elsa elsie elvira
  emilia emily emma emmanuelle erica erika erin erna esmeralda esperanza estela estelle esther ethel eugenia eunice eva evangeline eve evelyn fabiola faith farah fatima fatma faye federica
  felicia felicity fernanda fiona flavia flora florence fran frances francesca francine francoise frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgette georgia georgina
  geraldine germaine gertrude ghazala ghislaine gina ginger ginny giovanna gisela giselle gladys glenda glenna gloria golda grace graciela greta gretchen griselda guadalupe gudrun gwen gwendolyn hanan
  hanna hannah harriet hazel heather hedwig heidi heike helen helena helene helga henrietta hilary hilda hillary holly hope huda huma ida ileana ilhan ilona imelda imogen indira ines
  ingrid irena irene irina iris irma isabel isabella isabelle isla ivanka ivy ivonne jackie jaclyn jacqueline jacquelyn jada jamie jan jana jane janelle janet janice janine jasmine jayne
  jean jeanette jeanine jeanne jen jenna jenni jennifer jenny jess jessica jessie jill jillian jo joan joann joanna joanne jocelyn jodi jody joni josefina josephine joy joyce juana juanita
  judith judy julia juliana julianne julie juliet juliette june justine kaitlin kamala kara karen kari karin karina karla kasia kat kate katerina katharina katharine katherine
  kathleen kathryn kathy katie katja katrin katrina kay kayla keiko keisha kellie kelly kellyanne kelsey kendra keri kerry khadija kim kimberley kimberly kirsten kirstie kirstin kitty kristen kristi
  kristin kristina kristine krystal kyra lana lara latifa latoya laura laurel lauren laurie layla lea leah leanne leila lena leslie leticia lia liana libby lidia lila lillian lilly lily lina linda
  lindsay lindsey lisa lise liv liz liza lizzie lois lola lora loretta lori lorna lorraine lottie louisa louise lourdes luana lucia luciana lucille lucinda lucy luisa lupe lydia lyn lynda lynette lynn
  lynne mabel mackenzie madeleine madeline madison mae magdalena maggie maisie malala malia mallory mandy mara marcela marcia margaret margarita margo margot marguerite mari maria mariah mariam mariana marianne
  maribel marie mariela marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta martha martina mary maryam maryanne matilda maud maura maureen mavis maxine may maya mayra meg megan meghan
  megyn melania melanie melinda melissa melody mercedes meredith meryl mia michaela michele michelle mildred millie mimi mina mindy miranda miriam misty moira molly mona monica monika monique muriel myra myriam myrna nadia
  nadine nancy naomi natalia natalie natasha nathalie neera nell nellie nelly nicola nicole nicolette nigella nikki nina noelle noemi nora noreen norma noura nydia octavia odette olga olive olivia oprah
  padma paige pam pamela paola pat patience patrice patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pilar pippa polly pooja priscilla priti priya
  queenie rachael rachel rae rana rania raquel rashida rebecca rebekah reem regina rena renata rene renee rhea rhonda rina rita roberta robin robyn rochelle romina ronda ronna rosa rosalie rosalind rosalyn rosanna rosario rosa
  rose roseanne rosemarie rosemary rosie roxana roxane roxanne ruth sabina sabine sabrina sadie sally samantha samira sandra sandy sara sarah sasha saskia savannah scarlett selena selma serena shannon shari sharon sharron
  shauna shawna sheila shelby shelley shelly sherri sherry sheryl shirley shreya sierra sigrid silvia simona simone sissy soledad sofia solange sondra sonia sonja sonya sophia sophie stacey staci stacy stefanie stella
  stephanie sue sumaya summer sunita susan susana susanna susannah susanne susie suzanne suzy svetlana sybil sylvia sylvie tabitha tamara tamar tami tammy tania tanya tara tasha tatiana tatyana taylor teresa teri
  terri tess tessa thelma theresa therese tiffany tina toni tonya tracey traci tracy tricia trinidad trish trudy tulsi ulrike ursula valentina valeria valerie vanessa venus vera verena veronica vicki vickie vicky victoria viola violeta
  violet virginia vivian viviana viviane wanda wendy whitney whoopi wilhelmina wilma winifred winnie winona xiomara ximena yasmin yasmine yesenia yolanda yuliya yulia yvette yvonne zahra zainab zelda zoe zoya
`),
);

/** Short forms and the names they stand for, so that "Bill Clinton" and "William Clinton" can be one. */
export const SHORT_FORMS: readonly (readonly string[])[] = [
  ['william', 'bill', 'will', 'billy', 'willie'],
  ['robert', 'bob', 'rob', 'bobby', 'robbie'],
  ['michael', 'mike', 'mick', 'mickey'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['richard', 'rick', 'dick', 'rich', 'ricky'],
  ['charles', 'chuck', 'charlie'],
  ['edward', 'ed', 'ted', 'eddie'],
  ['theodore', 'ted', 'teddy', 'theo'],
  ['thomas', 'tom', 'tommy'],
  ['joseph', 'joe', 'joey', 'jose', 'pepe'],
  ['john', 'jack', 'johnny', 'jon'],
  ['jonathan', 'jon'],
  ['anthony', 'tony'],
  ['antonio', 'tony'],
  ['stephen', 'steven', 'steve'],
  ['jeffrey', 'jeff', 'geoff', 'geoffrey'],
  ['daniel', 'dan', 'danny'],
  ['david', 'dave'],
  ['donald', 'don', 'donnie'],
  ['timothy', 'tim'],
  ['kenneth', 'ken', 'kenny'],
  ['lawrence', 'larry'],
  ['ronald', 'ron', 'ronnie'],
  ['elizabeth', 'liz', 'beth', 'betsy', 'eliza', 'betty'],
  ['margaret', 'maggie', 'meg', 'peggy'],
  ['katherine', 'catherine', 'kate', 'katie', 'kathy', 'cathy'],
  ['jennifer', 'jen', 'jenny'],
  ['patricia', 'pat', 'patty', 'trish'],
  ['patrick', 'pat'],
  ['deborah', 'debbie', 'debra'],
  ['susan', 'sue', 'susie'],
  ['rudolph', 'rudy'],
  ['newton', 'newt'],
  ['bernard', 'bernie'],
  ['gregory', 'greg'],
  ['andrew', 'andy', 'drew'],
  ['peter', 'pete'],
  ['nicholas', 'nick'],
  ['gerald', 'jerry'],
  ['francis', 'frank'],
  ['francisco', 'paco', 'pancho'],
  ['alexander', 'alex', 'sasha'],
  ['henry', 'hank', 'harry'],
  ['samuel', 'sam'],
  ['benjamin', 'ben'],
  ['matthew', 'matt'],
  ['christopher', 'chris'],
  ['philip', 'phil'],
  ['vincent', 'vince'],
  ['walter', 'walt'],
  ['raymond', 'ray'],
  ['douglas', 'doug'],
  ['frederick', 'fred', 'freddie'],
  ['leonard', 'leo', 'len'],
  ['eugene', 'gene'],
  ['barbara', 'barb'],
  ['rebecca', 'becky'],
  ['victoria', 'vicky', 'vicki'],
  ['judith', 'judy'],
  ['ignacio', 'nacho'],
];
