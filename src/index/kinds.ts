/**
 * Everyday kinds of things and what belongs to them, so that "which fruit" can be met by a passage with strawberries. In the
 * line of the fine answer types of Li and Roth (2002). Compiled by hand from general knowledge; single words only.
 */

const KINDS: readonly (readonly [heads: string, members: string])[] = [
  [
    'animal creature species pet mammal rodent bird reptile fish insect beast breed wildlife dinosaur predator pest livestock',
    'dog cat horse cow bull calf pig sheep lamb goat chicken hen rooster duck goose turkey rabbit hare mouse mice rat hamster ' +
      'squirrel chipmunk beaver mole hedgehog badger fox wolf coyote bear panda lion tiger leopard cheetah jaguar cougar puma lynx ' +
      'panther elephant giraffe zebra rhino rhinoceros hippo hippopotamus camel llama alpaca deer elk moose reindeer antelope ' +
      'bison buffalo boar monkey ape gorilla chimpanzee orangutan lemur sloth koala kangaroo wallaby wombat opossum raccoon ' +
      'skunk otter seal walrus whale dolphin porpoise orca shark ray stingray octopus squid jellyfish starfish crab lobster ' +
      'shrimp oyster clam mussel snail slug worm leech eel salmon trout tuna cod herring carp sturgeon piranha lionfish ' +
      'goldfish frog toad newt salamander turtle tortoise lizard gecko iguana chameleon snake python cobra viper crocodile ' +
      'alligator eagle hawk falcon owl vulture condor crow raven magpie parrot parakeet pigeon dove gull seagull albatross ' +
      'penguin ostrich emu flamingo stork heron crane swan peacock pheasant grouse quail sparrow finch robin swallow hummingbird ' +
      'woodpecker ant bee wasp hornet fly mosquito moth butterfly beetle ladybug cockroach cricket grasshopper locust cicada ' +
      'termite flea tick mite spider scorpion mammoth dodo thylacine tyrannosaurus triceratops bat mule donkey pony ' +
      'poodle labrador retriever bulldog shepherd terrier dachshund beagle husky corgi collie spaniel mastiff rottweiler ' +
      'dalmatian chihuahua greyhound hound',
  ],
  [
    'food ingredient fruit vegetable produce snack dish dessert meal grocery staple crop nut seed spice meat seafood treat candy ' +
      'cuisine allergen condiment cereal grain',
    'apple pear peach plum apricot cherry grape strawberry blueberry raspberry blackberry cranberry banana mango papaya pineapple ' +
      'kiwi melon watermelon cantaloupe orange lemon lime grapefruit tangerine pomegranate fig date coconut avocado olive tomato ' +
      'potato carrot onion garlic leek celery lettuce spinach kale cabbage broccoli cauliflower asparagus artichoke cucumber ' +
      'zucchini squash pumpkin eggplant pepper chili jalapeno mushroom corn pea bean lentil chickpea soybean tofu peanut almond ' +
      'walnut cashew pistachio pecan hazelnut sesame sunflower poppy mustard rice wheat oat barley rye quinoa flour bread bun ' +
      'bagel tortilla pasta noodle spaghetti pizza burger hamburger sandwich taco burrito sushi ramen dumpling soup stew salad ' +
      'steak beef pork ham bacon sausage lamb veal chicken turkey duck venison egg milk cream butter margarine cheese cheddar ' +
      'mozzarella yogurt yoghurt chocolate cocoa sugar honey syrup caramel vanilla cinnamon ginger salt saffron cumin basil ' +
      'parsley cilantro oregano ketchup mayonnaise sauce vinegar oil jam jelly cookie biscuit cake pie pastry croissant doughnut ' +
      'donut muffin pancake waffle pudding custard sorbet gum lollipop marshmallow popcorn chips crisps fries pretzel ' +
      'cracker hummus granola seaweed kelp caviar tuna salmon shrimp lobster oyster crab cod anchovy sardine ',
  ],
  [
    'drink beverage liquor spirit alcohol cocktail soda',
    'water coffee tea latte espresso cappuccino mocha milk juice lemonade soda cola beer ale lager cider wine champagne prosecco ' +
      'whisky whiskey bourbon scotch vodka gin rum tequila brandy cognac sake mead cocktail martini margarita mojito smoothie ' +
      'milkshake cocoa kombucha matcha',
  ],
  [
    'color colour shade hue',
    'red orange yellow green blue purple violet indigo pink brown black white gray grey gold golden silver turquoise teal maroon ' +
      'magenta crimson scarlet beige navy lavender olive bronze cream cyan rose',
  ],
  [
    'disease illness virus infection condition disorder ailment sickness outbreak symptom bacteria pathogen epidemic cancer fever',
    'covid coronavirus influenza flu measles mumps rubella polio smallpox monkeypox mpox chickenpox shingles malaria dengue zika ' +
      'ebola cholera typhoid tuberculosis pneumonia bronchitis rsv hepatitis hiv aids herpes hpv rabies ' +
      'tetanus diphtheria whooping pertussis meningitis anthrax plague leprosy syphilis gonorrhea salmonella listeria botulism ' +
      'norovirus legionnaires lyme chikungunya alzheimer parkinson dementia diabetes obesity asthma arthritis cancer leukemia ' +
      'lymphoma melanoma tumor stroke epilepsy autism depression anxiety schizophrenia insomnia lupus sclerosis fibrosis anemia ' +
      'hypertension cough fever headache nausea vomiting diarrhea rash fatigue conjunctivitis itch sore chills pain dizziness ' +
      'heart kidney lung liver breast prostate skin bowel candida fungus marburg ',
  ],
  [
    'drug medication medicine vaccine treatment pill substance chemical narcotic opioid painkiller antidote toxin pollutant gas ' +
      'element metal material mineral ingredient additive fuel',
    'aspirin ibuprofen acetaminophen paracetamol insulin penicillin amoxicillin antibiotic statin steroid morphine codeine heroin ' +
      'fentanyl oxycodone methadone naloxone narcan cocaine cannabis marijuana ketamine methamphetamine amphetamine adderall ' +
      'ecstasy lsd psilocybin mifepristone misoprostol contraceptive contraception viagra ozempic wegovy semaglutide botox ' +
      'melatonin caffeine nicotine alcohol tobacco vitamin xylazine oxygen hydrogen nitrogen helium carbon methane ammonia ' +
      'chlorine fluoride iodine dioxin vinyl chloride benzene formaldehyde asbestos lead mercury arsenic cadmium lithium cobalt ' +
      'nickel copper zinc tin iron steel aluminum aluminium titanium gold silver platinum uranium plutonium thorium graphite ' +
      'diamond silicon sand cement concrete glass plastic rubber wood timber cotton wool silk leather paper petrol gasoline diesel ' +
      'kerosene coal oil ethanol cyanide ricin glyphosate pesticide aspartame sucralose',
  ],
  [
    'weather storm disaster phenomenon catastrophe hazard',
    'hurricane typhoon cyclone tornado twister thunderstorm storm blizzard snow snowstorm ice sleet hail rain rainfall flood ' +
      'flooding drought heatwave heat wildfire fire fog frost freeze wind gale monsoon avalanche landslide mudslide earthquake ' +
      'quake tsunami eruption volcano lightning eclipse aurora northern lights meteor meteorite comet smog haze',
  ],
  [
    'planet moon asteroid galaxy constellation',
    'mercury venus earth mars jupiter saturn uranus neptune pluto moon sun europa titan ganymede callisto io enceladus triton ' +
      'ceres vesta psyche bennu ryugu andromeda orion betelgeuse asteroid comet station orbit',
  ],
  [
    'sport discipline game exercise activity hobby',
    'football soccer rugby cricket baseball basketball volleyball handball hockey tennis badminton squash golf boxing wrestling ' +
      'judo karate taekwondo fencing archery shooting swimming diving surfing sailing rowing kayaking canoeing skiing ' +
      'snowboarding skating curling bobsled luge athletics running marathon sprint hurdles triathlon cycling gymnastics ' +
      'weightlifting climbing skateboarding softball lacrosse pickleball polo darts snooker billiards chess poker yoga pilates ' +
      'walking hiking fishing hunting gardening knitting ',
  ],
  [
    'crime charge offense offence crimes accusation allegation wrongdoing misconduct violation',
    'murder manslaughter homicide assault battery rape robbery burglary theft larceny fraud embezzlement bribery corruption ' +
      'extortion blackmail forgery perjury obstruction conspiracy treason espionage spying sedition terrorism arson kidnapping ' +
      'trafficking smuggling laundering tax evasion harassment stalking vandalism trespassing drunk driving shoplifting insider ' +
      'hacking leaking libel defamation slander racketeering contempt blasphemy genocide',
  ],
  [
    'job profession occupation career field trade worker employee',
    'teacher doctor nurse surgeon lawyer judge engineer scientist journalist writer actor singer musician artist banker economist ' +
      'accountant soldier officer detective policeman firefighter pilot driver farmer fisherman cook chef waiter baker butcher ' +
      'builder carpenter plumber electrician mechanic mayor governor senator minister president secretary chairman director manager ' +
      'consultant coach referee professor librarian pharmacist dentist paramedic healthcare hospitality construction education ' +
      '  ',
  ],
  [
    'language tongue dialect',
    'english french spanish german italian portuguese dutch russian ukrainian polish czech greek turkish arabic hebrew persian ' +
      'hindi urdu bengali punjabi tamil chinese mandarin cantonese japanese korean vietnamese thai swahili latin welsh irish ' +
      'gaelic catalan basque norwegian swedish danish finnish hungarian romanian',
  ],
  [
    'religion faith denomination church',
    'christianity catholic catholicism protestant orthodox anglican baptist methodist lutheran mormon islam muslim sunni shia ' +
      'judaism jewish hinduism hindu buddhism buddhist sikh taoism atheism scientology amish',
  ],
  [
    'vehicle car transport aircraft plane ship boat craft weapon gun equipment',
    'car truck van bus coach train tram bicycle bike motorcycle scooter suv pickup limousine taxi ambulance tractor tank ' +
      'helicopter plane airplane jet drone balloon airship glider rocket missile shuttle spacecraft satellite submarine yacht ' +
      'ferry ship boat barge carrier destroyer frigate kayak canoe torpedo bomb grenade mine rifle pistol handgun shotgun ' +
      'howitzer artillery mortar knife sword crossbow',
  ],
  [
    'organ bodypart limb bone injury',
    'head brain eye ear nose mouth tongue tooth teeth neck throat shoulder arm elbow wrist hand finger thumb chest breast heart ' +
      'lung stomach liver kidney bowel back spine hip leg knee ankle foot feet toe skin bone skull rib muscle hamstring achilles ' +
      'tendon calf thigh concussion fracture',
  ],
  [
    'instrument',
    'piano guitar violin cello viola harp flute clarinet oboe saxophone trumpet trombone tuba drum organ accordion banjo ukulele ' +
      'harmonica bagpipes keyboard bass',
  ],
  [
    'device gadget appliance tool toy symbol clothing garment accessory furniture',
    'phone iphone smartphone tablet ipad laptop computer watch camera television tv radio speaker headphones headset console robot ' +
      'vacuum stove oven refrigerator fridge freezer microwave toaster dishwasher washer dryer lamp bulb candle clock mirror sofa ' +
      'chair table bed mattress pillow blanket curtain carpet sponge brush towel soap toothbrush bottle cup mug glass plate bowl ' +
      'spoon fork knife pan pot kettle hammer ladder rope key lock bag backpack purse wallet umbrella shirt jacket coat dress ' +
      'skirt trousers jeans hat cap helmet glove sock shoe sneaker boot sandal ring necklace earring crown tiara doll teddy ' +
      'lego puzzle ball kite balloon stroller crib pencil pen book letter stamp coin flag star sun moon heart cross eagle ' +
      'dog logo statue painting',
  ],
  [
    'plant tree flower shrub weed herb crop grass fungus',
    'oak maple pine fir spruce cedar birch beech elm ash willow poplar chestnut walnut redwood sequoia cypress eucalyptus palm ' +
      'bamboo ivy holly mistletoe rose tulip daisy lily orchid sunflower dandelion daffodil poppy lavender jasmine hydrangea ' +
      'carnation chrysanthemum cactus fern moss clover nettle thistle ragweed hogweed knotweed kudzu mushroom truffle wheat corn ' +
      'barley rice cotton tobacco soybean hemp cannabis',
  ],
  ['direction', 'north south east west northern southern eastern western left right'],
  [
    'season holiday festival',
    'spring summer autumn fall winter christmas easter halloween thanksgiving hanukkah ramadan eid diwali holi juneteenth ' +
      'passover carnival mardi gras oktoberfest coachella glastonbury burning lollapalooza bonnaroo labor memorial veterans valentine',
  ],
];

const byHead = new Map<string, readonly string[]>();
for (const [heads, members] of KINDS) {
  const words = members.split(' ');
  for (const head of heads.split(' ')) byHead.set(head, [...(byHead.get(head) ?? []), ...words]);
}

/** What belongs to the kind a noun names, singular or plural; `null` when it names none. */
export function membersOf(noun: string): readonly string[] | null {
  const lower = noun.toLowerCase();
  return byHead.get(lower) ?? byHead.get(lower.replace(/e?s$/, '')) ?? byHead.get(lower.replace(/s$/, '')) ?? null;
}
