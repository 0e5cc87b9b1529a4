"""A hot, crowded city of bargains: spice, debts, favours and the watch one alley behind."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("bazaar", (
        "the night bazaar of {region}, where everything has a price and the price is seldom money",
        "a bazaar that opens at dusk and is gone at sunrise",
        "a bazaar built on the roofs of an older bazaar",
    )),
    Setting("city", (
        "the walled desert city of {region}, famous for saffron and lawsuits",
        "a city of ten thousand lamps and one honest captain",
        "a hot white city where debts are weighed on a scale",
    )),
    Setting("floating market", (
        "a floating market of six hundred boats in the delta of {region}",
        "a floating market where the streets change with the current",
        "a floating market lashed together out of old wedding barges",
    ), where="at"),
    Setting("palace quarter", (
        "the palace quarter of {region} on the night of the lantern feast",
        "a palace quarter where even the beggars keep secretaries",
        "a crumbling palace quarter let out room by room to acrobats",
    )),
    Setting("caravan town", (
        "a caravan town at the crossing of four spice roads",
        "the caravan town of {region}, where a year of good weather has just been auctioned",
        "a caravan town in which no two families speak to each other",
    )),
)

ROLES = (
    "pickpocket", "rumour seller", "spice taster", "lamp lighter", "carpet mender", "letter writer", "locksmith's niece",
    "water carrier", "retired acrobat", "tea house cook", "kite smuggler",
)

PLACES = (
    Place("spice hall", (
        "Sacks stand open in rows: red, gold, [rust|ochre] and a green that makes you sneeze.",
        "Cumin and hot dust catch at the back of your throat.",
        "Yellow footprints run over the tiles in every direction.",
        "The scales chime as they settle, dozens of them, like small cold rain.",
        "Shafts of sun come down through the roof and stand about, thick with pepper.",
    ), (
        Fixture("great brass scale", (
            "One pan of {thing} hangs lower than the other, though both are empty.",
            "Names are engraved along the beam of {thing}. Some have been weighed and found wanting.",
        )),
        Fixture("saffron chest", (
            "{thing} {has thing} three locks and a smell that makes you think of weddings.",
            "Under the golden threads in {thing} your finger meets a board that gives.",
        ), holds=True),
    )),
    Place("street of cages", (
        "A thousand empty cages sway overhead and comb the light into stripes.",
        "Loose feathers stir along the gutter, blue and orange.",
        "Bird seed crunches under your sandals.",
        "The little doors click in the breeze, open, shut, open.",
        "It is said that whatever is whispered here gets sung somewhere else.",
    ), (
        Fixture("largest cage", (
            "A man could stand up in {thing}, and someone has worn a circle in its floor.",
            "The perch in {thing} {is thing} polished bright, and on it lies one grey feather.",
        ), holds=True),
        Fixture("seed barrel", (
            "Mice have written a long sentence of small holes along {thing}.",
            "{thing} {is thing} full to the brim, though nothing here has eaten in years.",
        ), holds=True),
    ), kind="out"),
    Place("glass tea house", (
        "The roof is all panes, and the lamps of the city swim in it like carp.",
        "Mint, steam and gossip hang in the air in equal parts.",
        "Cushions lie about in heaps, and every heap has the dent of a secret.",
        "Somewhere behind the beads a spoon goes round and round a glass.",
        "Sugar crunches [underfoot|under your heel] like frost that has lost its way.",
    ), (
        Fixture("silver samovar", (
            "Your face in {thing} {is thing} wide, honest and upside down.",
            "{thing} sings one note when the water is ready, and another when somebody lies.",
        )),
        Fixture("cushion heap", (
            "Something stiff has been sewn into one corner of {thing}.",
            "{thing} smell{s thing} of rose water and of somebody's nervous hands.",
        ), holds=True),
    )),
    Place("roofs", (
        "Washing snaps on the lines, white as a fleet setting out.",
        "The tiles are still warm and give a little under your weight.",
        "Below, the crowd moves like something poured from a jug.",
        "Pigeons mutter in the gutters, and swap places, and mutter.",
        "Towers stand up all round you, tall and pale as candles.",
    ), (
        Fixture("pigeon loft", (
            "Tiny paper rolls are tied to the legs of half the birds in {thing}.",
            "The straw in {thing} {is thing} clean on top and strangely lumpy below.",
        ), holds=True),
        Fixture("water cistern", (
            "Stars float in {thing}, and one of them is a coin.",
            "A rope of knotted shirts hangs down inside {thing}.",
        )),
    ), kind="out", where="on"),
    Place("Needle Street", (
        "The walls lean so close that neighbours share one window box.",
        "Snippets of silk lie in the cracks between the stones.",
        "A smell of singed wool comes and goes.",
        "Blue awnings turn the daylight into deep water.",
        "Shears snip behind every curtain, like a field of crickets.",
    ), (
        Fixture("tailor's dummy", (
            "{thing} wears a coat of the watch, half finished, with the pockets sewn shut.",
            "Someone has drawn a moustache on {thing}, and a bullseye.",
        )),
        Fixture("rag bin", (
            "Velvet, sacking, a bride's veil: {thing} take{s thing} all ranks alike.",
            "{thing} stand{s thing} a hand's breadth off the wall, and behind it the plaster is loose.",
        ), holds=True),
    ), kind="out", proper=True),
    Place("clockwork garden", (
        "Tin roses open and close as the hour turns.",
        "Somewhere under the gravel a spring is being wound.",
        "The paths are raked in circles with no middle.",
        "Enamel bees go round on wires and smell faintly of oil.",
        "Nothing withers here, and nothing smells of anything but brass.",
    ), (
        Fixture("brass tiger", (
            "{thing} {has thing} garnets for eyes, and they have followed you.",
            "A seam runs along the jaw of {thing}, as fine as a hair.",
        )),
        Fixture("sundial", (
            "{thing} tells the right time by moonlight and no other.",
            "Round the foot of {thing} the tiles have been lifted, and put back by somebody in a hurry.",
        ), holds=True),
    ), kind="out"),
    Place("bath house", (
        "Steam hides everything but the drip of water and the slap of slippers.",
        "The marble is warm as bread beneath your feet.",
        "Voices carry oddly here; a whisper crosses the hall on tiptoe.",
        "Green light falls through star-shaped holes in the dome.",
        "Soap, laurel and wet stone: you feel cleaner for breathing it.",
    ), (
        Fixture("hot pool", (
            "The mosaic at the bottom of {thing} shows a feast, and an empty chair.",
            "Bubbles come up through {thing} in the shape of a question.",
        )),
        Fixture("shelf of slippers", (
            "Forty pairs stand on {thing}, and one pair has sharpened heels.",
            "The last slipper on {thing} {is thing} much heavier than the rest.",
        ), holds=True),
    ), kind="water"),
    Place("counting house", (
        "Beads clack on wires, faster than rain on tin.",
        "Ledgers lean along the walls like tired old soldiers.",
        "There is no clock, for a clock might give somebody ideas.",
        "A dry smell of ink and copper gets into your sleeves.",
        "Grilles of black iron cut the room into small, suspicious rooms.",
    ), (
        Fixture("ledger of debts", (
            "You find your own name in {thing}, with a sum, and a small drawing of a goat.",
            "{thing} {is thing} chained to the desk, and the chain has been filed at.",
        )),
        Fixture("strongbox", (
            "{thing} {is thing} bolted to the floor and warm on one side.",
            "The keyhole of {thing} {is thing} shaped like a yawning mouth.",
        ), holds=True),
    )),
    Place("dyers' yard", (
        "Vats of [indigo|crimson] steam beside vats of yellow, and your eyes water in three colours.",
        "Drying cloth hangs in tall walls that shift with every breath of wind.",
        "The puddles here are green, then violet, then a colour without a name.",
        "Wooden paddles thump, slow and wet, like a giant's laundry.",
        "Even the cats of this yard are blue to the elbows.",
    ), (
        Fixture("indigo vat", (
            "{thing} shows you a face as dark and calm as a night sky.",
            "A cord runs over the rim of {thing} and down into the blue.",
        ), holds=True),
        Fixture("wall of drying silk", (
            "The silks in {thing} lift one after another, as if somebody walked behind them.",
            "One panel of {thing} {is thing} a map, if you stand far enough away.",
        )),
    ), kind="out"),
    Place("old cisterns", (
        "Pillars go away into the dark, each standing on its own reflection.",
        "A drop falls, and the whole hall says so for a while.",
        "It is cool here, and your sweat turns to a thin cold shirt.",
        "White fish turn without hurry in the black water.",
        "The noise of the streets comes down as a murmur, like a shell at the ear.",
    ), (
        Fixture("crying pillar", (
            "Tears are carved all over {thing}, and under your thumb they are wet.",
            "A hole in {thing} {is thing} worn smooth by people feeling inside it for luck.",
        ), holds=True),
        Fixture("flat-bottomed boat", (
            "{thing} {has thing} been painted black, inside and out, and so have its oars.",
            "There is dry straw in {thing}, and a smell of melons.",
        ), holds=True),
    ), kind="under"),
    Place("auction steps", (
        "Chalk numbers cover the stone, one sale on top of another.",
        "The bell rings, and everyone who scratches an ear regrets it.",
        "Sunflower shells lie ankle deep along the edges.",
        "Prices fly about overhead like swallows.",
        "A carpet is spread across the top step, bald with kneeling.",
    ), (
        Fixture("auction bell", (
            "The clapper of {thing} {is thing} a bone, and you decide not to ask.",
            "Around {thing} runs the motto of the house: NO TEARS, NO RETURNS.",
        )),
        Fixture("lot table", (
            "Today {thing} {is thing} set out for lot nine, and lot nine is not there.",
            "Green baize hangs to the ground on all sides of {thing}.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("puppet theatre", (
        "Leather sultans hang by their necks in the wings.",
        "Behind the white screen a lamp hisses, and shadows practise.",
        "The benches are so small that your knees come up to your ears.",
        "Smoke and sesame: the place smells like a bakery on fire.",
        "Painted clouds creak on their pulleys, waiting for a storm.",
    ), (
        Fixture("shadow screen", (
            "On {thing} the shadow of a hand is still there, though the hand is not.",
            "Patches in {thing} show where daggers have been thrown at villains.",
        )),
        Fixture("trunk of puppets", (
            "In {thing} lie{s thing} a little puppet with your hat on.",
            "{thing} {is thing} lined with old playbills, glued three deep.",
        ), holds=True),
    )),
)

THINGS = (
    Thing("silk rope", "rope", ("{thing} folds up to the size of a plum.", "{thing} {was thing} once part of a curtain in a very grand bedroom.")),
    Thing("bag of figs", "food", ("{thing} buys more in this town than silver.", "A wasp has declared {thing} its kingdom.")),
    Thing("paper of pistachios", "food", ("{thing} {is thing} twisted from a page of somebody's love letter.", "The shells in {thing} have all begun to smile.")),
    Thing("late mirror", "treasure", ("{thing} shows the room as it was a minute ago.", "In {thing} you have not yet picked it up.")),
    Thing("ruby the size of a pea", "treasure", ("{thing} {is thing} so red that your palm looks pale.", "If you tilt {thing}, a tiny flaw inside it runs like a horse.")),
    Thing("three-toothed key", "key", ("{thing} hangs on a braid of a child's hair.", "Every lock in the quarter is said to be afraid of {thing}.")),
    Thing("ivory lock pick", "tool", ("{thing} {was thing} whittled from a piano, by a musician fallen on hard times.", "{thing} fits behind the ear like a pen.")),
    Thing("small hand saw", "tool", ("{thing} {has thing} been baked into something; crumbs still cling to it.", "The teeth of {thing} are as fine as a kitten's.")),
    Thing("tin lamp", "light", ("{thing} {is thing} punched full of stars, and throws them on whatever is near.", "Nobody has ever got a wish out of {thing}, though many have rubbed it thin.")),
    Thing("honey candle", "light", ("{thing} burns with a smell of summer and church.", "A bee's wing is stuck in the wax of {thing}.")),
    Thing("unsigned contract", "paper", ("{thing} {has thing} nine pages of promises and one of exceptions.", "The small print of {thing} contains a recipe for lamb.", "At the foot of {thing} a line waits, hungry, for a name.")),
    Thing("scroll of gossip", "paper", ("{thing} {is thing} eleven feet long and names everyone twice.", "Half of {thing} {is thing} true, but nobody has marked which half.")),
    Thing("striped cloak", "clothing", ("{thing} makes its wearer look like the next man.", "There are more pockets inside {thing} than there is cloth.")),
    Thing("reed flute", "music", ("{thing} plays only slow tunes, and only in the evening.", "A snake is painted around {thing}, dancing with its eyes shut.")),
    Thing("curved knife", "weapon", ("{thing} {has thing} cut more melons than throats, to judge by the stains.", "A verse about patience is etched on {thing}.")),
    Thing("vial of rose oil", "medicine", ("{thing} cures headaches, heartbreak and, it says, goats.", "One drop from {thing} would fill a house.")),
    Thing("clay token", "token", ("{thing} {is thing} stamped with an ear, and means that someone owes you a favour.", "{thing} {has thing} been broken in half, and not by accident.")),
)

PEOPLE = (
    Person("captain of the watch", "she", (
        "{person} is small, straight and dusty to the knees.",
        "The buckle of {his person} belt is polished, and nothing else is.",
        "{person} has the tired, even look of somebody who has never once been bribed.",
    ), (
        "{person} cracks a pistachio and puts the shell in {his person} pocket.", "{he person} crosses out a line in {his person} notebook.",
        "{person} studies your shoes.", "{person} turns {his person} head at a whistle three streets off.",
    ), (
        "I don't run. I walk, and I don't stop. It comes to the same.",
        "They offered me a house once. I arrested the house.",
        "A promise is like a plate. You may drop it one time.",
        "You have an honest face, {name}. I have seen it on several posters.",
        "At sunrise I close the gates. What is inside is mine to sort out.",
        "My mother sells melons by the north wall. She gets no discount from me either.",
    ), (
        "Between ourselves, and within the law, I should like {a want}.",
        "The watch has no budget for {a want}. I mention it as a fact.",
        "Bring {a want} to my desk, and I will look at the ceiling for as long as it takes to count to forty.",
    ), (
        "I let a thief go, nine years ago. He had a child on his arm. He has sent me figs every spring.",
        "I know who runs this city. She taught me to read.",
        "The order to hunt you has a seal I don't know. I have been slow on purpose.",
    )),
    Person("moneylender", "she", (
        "{person} is very old, very round, and wears a key for each of {his person} children.",
        "Henna covers {his person} hands with columns of tiny sums.",
        "{person} sits on three carpets, one for every bankrupt of the month.",
    ), (
        "{person} pours you a thimble of tea.", "{person} lays a weight on the scale, and then, sadly, one more.",
        "{he person} pats your cheek as one tests a melon.", "{person} clicks a bead along its wire.",
    ), (
        "Sit, sit. Debts are lighter sitting down.",
        "I never take what people cannot spare. I let them find out that they can.",
        "Money is only a favour with the face rubbed off.",
        "Your grandfather owed me a song. He paid, too. Terrible voice.",
        "The young all want time, {name}. I sell it. It is not cheap at the end of the day.",
        "Sugar? It is on the account already.",
    ), (
        "My dear, my scale is one thing short. It is {a want}.",
        "Fetch me {a want}, and I shall tear out your page and eat it.",
        "There is only one coin I accept tonight, and that is {a want}.",
    ), (
        "I have not a penny. I have not had one for thirty years. Everyone is too frightened to ask.",
        "I own the palace. I let the sultan think he rents it from his uncle.",
        "I once weighed a kiss. I have kept that pan empty ever since.",
    )),
    Person("rumour boy", "he", (
        "{person} has fig juice to the ears and a torn red cap.",
        "{person} is nine years old, or says so, or sells it.",
        "Something moves under {his person} shirt and purrs.",
    ), (
        "{person} holds out a palm, sticky side up.", "{person} looks left, looks right, and looks up.",
        "{he person} whispers behind {his person} hand to nobody.", "{person} hops from foot to foot on the hot stones.",
    ), (
        "First one's free and it's true. Second one's for fun. Third one's double.",
        "They say the tiger hasn't laughed since my sister was born. She's got a beard now. That's the fun one.",
        "I know a way over the roofs. It's mostly a way. There's one bit that's falling.",
        "Don't look. Green turban. He's been buying the same onion for an hour.",
        "I don't steal, {name}. I find things early.",
        "You should eat something. You've got a face like a shut shop.",
    ), (
        "I know a thing you'd faint to hear. It costs {a want}.",
        "See, I need {a want}. It's for my cat. It's not for my cat.",
        "{a want}, and I'm your man till bedtime.",
    ), (
        "I made up the one about the ghost, and now it's come true, and I don't know how to stop it.",
        "I carry letters for both sides. They've been writing to each other for years. It's the same person.",
        "I can't read. I just remember what everybody's face did.",
    )),
    Person("tea house owner", "she", (
        "{person} is tall, veiled in smoke, and wears gold slippers that make no noise.",
        "A green parrot sits on {his person} shoulder and corrects {his person} grammar.",
        "{person} smiles with half of {his person} mouth, and keeps the other half for later.",
    ), (
        "{person} blows across a hot glass.", "{person} moves a cushion the width of a finger.",
        "{he person} lets a lump of sugar fall, and listens to it.", "{person} lifts one ringed hand, and the music stops.",
    ), (
        "I deal in last words and first kisses. The rest is only tea.",
        "Speak low. The roof is glass, and so are my guests.",
        "Three men have asked for you, darling. One was crying.",
        "Drink while it's hot. A cold secret gives you wind.",
        "Everyone in this town comes to me to be overheard.",
        "I had a husband once. I got a very fair price.",
    ), (
        "I have a fancy for {a want}. You know what my fancies are worth.",
        "The house would drink to you for {a want}.",
        "Bring me {a want} by midnight, {name}, and do not let the parrot see it.",
    ), (
        "The parrot is the clever one. I only pour.",
        "I kept back one set of last words. They were meant for you.",
        "I am the sultan's sister. I left by the laundry chute and never looked behind me.",
    )),
    Person("spice merchant", "he", (
        "{person} is orange to the wrists, and cries easily, from the trade.",
        "A nose like a ship's rudder goes before {person} wherever {he person} turns.",
        "{person} has tied six small sacks to {his person} belt and rustles like a tree.",
    ), (
        "{person} sneezes, and blesses himself in four languages.", "{person} lets red dust run through {his person} fingers.",
        "{he person} clutches {his person} heart at the very word discount.", "{person} taps {his person} great nose.",
    ), (
        "For you? For you I weep. Look. That is not onions.",
        "This pepper remembers the ship. Smell. There, do you hear the gulls?",
        "My brother sells sawdust and calls it cinnamon. He lives in a palace. I sleep well.",
        "Never haggle hungry, and never haggle in love.",
        "You carry fear on you, {name}. A little like cardamom.",
        "Half price! Half of twice. It is still half.",
    ), (
        "I would give my second-best nostril for {a want}.",
        "A partner! Find me {a want}, and we shall split the sorrow.",
        "Everything on this table is yours if you come back with {a want}.",
    ), (
        "I lost my sense of smell two years ago. I make it up. I make it all up.",
        "I sold the same sack of saffron eleven times. It is full of hay, and I cannot buy it back.",
        "On feast nights I let down a basket for the prisoners. If the watch asks, it is for the cats.",
    )),
    Person("puppet master", "any", (
        "{person} has long grey fingers that are never at rest.",
        "A small leather king hangs from {his person} belt and seems to listen.",
        "{person} speaks without moving {his person} lips, from habit.",
    ), (
        "{person} makes the little king bow to you.", "{person} ties a thread with {his person} teeth.",
        "{he person} throws a shadow rabbit on the nearest wall.", "{person} blinks slowly, first one eye and then the other.",
    ), (
        "Everyone asks who pulls the strings. Ask who pays for the string.",
        "The villain gets the best lines. That is how you know him.",
        "I played before the sultan once. He laughed at the wrong place, and we all had to leave town.",
        "A shadow only wants two things: a lamp and a wall.",
        "In act three someone always opens the chest. Please wait for act three.",
        "You make a good hero, {name}. A little stiff in the knees.",
    ), (
        "My new play cannot go on without {a want}.",
        "The king here would like {a want}. He will not tell me why.",
        "I'd cut you in on the takings for {a want}. There are no takings. But still.",
    ), (
        "My plays are not invented. I only put on what I have seen through the shutters.",
        "The little king was carved from the door of a cell. Mine.",
        "I have already written tomorrow night's play. You are in it until the second act.",
    )),
)

THREATS = (
    Threat("city watch", (
        "A whistle blows, short and far, and is answered.", "Two men in grey stand where there was only one before.",
        "Somebody is reading a description aloud, and it is a good likeness.", "You catch the glint of a polished buckle, and then the crowd closes.",
    ), (
        "Boots, in step. The city watch is one corner away.", "The watch has begun to turn over tables, one after another, and it is coming nearer.",
        "\"Has anybody seen this person?\" The voice is calm, and very close.", "Shutters drop all round. People know that tread, and want none of it.",
    ), (
        "A hand in a grey glove falls on your shoulder. The watch has come, and says good evening.", "Lanterns on the left, lanterns on the right: the city watch has closed the net.",
        "\"In the name of the city,\" says someone behind you, and a sword clears its sheath.",
    ), (
        "The watch is polite about it. You are given a cup of water, a cell with a view of a wall, and all the time in the world to think about locks.",
        "They march you out through the crowd you were part of a minute ago. A small boy looks at you, and eats a fig, and looks away. The gate shuts at sunrise, with you on the wrong side.",
    ), (
        "You twist out of your sleeve and run. The flat of a sword catches you across the back as you go.", "You crash through a stall of pots, and come up limping, with a cut brow and a strong smell of pickles.",
        "The watchman's cudgel finds your wrist. It goes numb, but your legs still know what to do.",
    ), (
        "The watch runs past, all eleven of them, in pursuit of a stranger in a hat like yours.", "A sack of saffron bursts, and in the golden cloud the watch arrests itself.",
        "The whistles grow fainter, quarrel over a turning, and are gone.",
    ), ("Stroll straight through the city watch.", "Bribe the city watch.", "Outrun the watch over the stalls.")),
    Threat("hired knife", (
        "For the third time you see a green turban in the crowd.", "The noise around you stumbles, as if a shadow had passed over it.",
        "A thrown fruit stone rolls to your foot. Nobody seems to have thrown it.", "You smell cloves, strongly, and then not at all.",
    ), (
        "The hired knife no longer hides. There is a nod, quite friendly, across the heads.", "Your purse strings have been cut, and the purse is still there. The hired knife wants you to know.",
        "A blade rings once against stone, to keep you company.", "Wherever you look there is a gap in the crowd, and someone standing in it.",
    ), (
        "The hired knife steps out in front of you, smelling of cloves, and wishes you a long life.", "Steel touches you under the ear, cold as a wet kiss. The hired knife has caught up.",
        "The light goes out with a pinch. You are alone with the hired knife, and one of you can see in the dark.",
    ), (
        "It is done very neatly. The hired knife wipes the blade on your own scarf, says a short prayer for you, and goes to collect.",
        "You feel a small push, no more. You have time to notice how fine the lamps look when they all run together.",
    ), (
        "You catch the blade on your forearm. The cut is long and clean, and begins to sting a moment later.", "You go down together among the baskets. When you get up, there is blood on your collar, and it is your own.",
        "The knife takes the lobe of your ear, as a deposit.",
    ), (
        "The hired knife bows, puts up the blade, and says that the price has been withdrawn.", "An awning comes down with a rip, and under it someone struggles, smelling of cloves. You do not wait.",
        "A better-paid stranger taps the hired knife on the shoulder, and they walk off to talk terms.",
    ), ("Invite the hired knife to tea.", "Turn and face the hired knife.", "Double the hired knife's pay.")),
    Threat("dust storm", (
        "Every dog in the quarter lies down with its nose to the wall.", "There is grit between your teeth that was not there before.",
        "The lamps have begun to burn orange, each with a ring.", "Far off there is a sound like a carpet being dragged over the world.",
    ), (
        "Awnings crack like whips. The dust storm has reached the outer walls.", "The air is brown now, and the nearest thing looks far away.",
        "Sand runs down the walls in whispering threads. The dust storm is close.", "Mothers are calling names from the roofs, and then they stop calling.",
    ), (
        "The dust storm comes through, as a wall, with half a market in its arms.", "You can no longer see your hands. The storm has the street, and it has you.",
        "A shutter bursts, and the dust storm pours in like grain into a bin.",
    ), (
        "You lie down to wait for it to pass. It is warm, and heavy, and it covers you up to the chin like a good aunt. They sweep the place in the morning and find one sandal.",
        "The storm turns you round three times, as children do in a game. You walk with great courage in the wrong direction.",
    ), (
        "A flying tray takes you across the shins, and you go on blind, on your knees.", "The sand scours your cheek raw before you find the lee of a wall.",
        "You breathe in at the wrong moment and cough until you taste blood.",
    ), (
        "The dust storm lifts its skirts and goes off to trouble the hills.", "All at once it is quiet. Everything is the same soft yellow, like a place in an old picture.",
        "The wind drops a hat, a ladle and a letter at your feet, and leaves.",
    ), ("Walk out into the dust storm.", "Shelter under a cart from the dust storm.", "Follow a rope through the dust storm.")),
)

GOALS = (
    Goal("find", "tiger's laugh", (
        "steal {target} before the market closes", "find {target} and put it in a jar", "get hold of {target} by sunrise",
    ), ("{target} {is target} the price of your debt, and nothing else will do.", "No one has heard {target} in nine years, and an old woman wishes to hear it once more."), (
        "They say a piece of it was locked up {in spot}.", "An old toy maker drew me how it works, and hid the drawing {in spot}.",
        "It cannot be bought, and it cannot be forced. It has to be surprised.", "The tiger laughs only at an honest mistake.",
    ), (
        "You screw the lid down. Inside the jar, {target} goes round and round like a golden wasp, and everyone who passes you begins to smile. The debt is torn up before breakfast.",
        "You set {target} on the scale, and your side goes up like a lark. The old woman laughs until she has to be held. So does the whole street.",
    ), (
        "You have {target} in a jar, and the tiger has nothing now. It watches you go with its red eyes. You find that jokes have lost their taste.",
        "The debt is paid. But on still nights you hear it in the cupboard, laughing to itself, and it is laughing at you.",
    )),
    Goal("deliver", "sealed letter", (
        "bring {target} to {person} before the gates close", "carry {target} across the city to {person}", "put {target} into nobody's hands but {person}'s",
    ), ("If {target} falls into the wrong hands, there will be war by morning.", "A dying man gave you {target} and his last coin, and you took both."), (
        "If you want {person}, ask {in spot}, and do not ask loudly.", "The beggar says it plainly: try {to spot}, and wipe your feet.",
        "Three people have sworn today that they are the one you seek. None was.", "Whoever wrote that letter uses violet ink and has a cold.",
    ), (
        "{person} breaks the wax with one thumb, reads, and sits down on the nearest step. Then the bells begin, first one and then all of them. \"Peace,\" somebody shouts, and throws a hat.",
        "{person} reads {target} twice and presses it to a cheek. You are given a ring, a melon, and the freedom of every kitchen in the street.",
    ), (
        "{person} reads it and goes very white. It was an invitation to a wedding, and the wedding was yesterday.",
        "The letter is in the right hands, and still there is smoke over the palace by noon. Words are quick, but torches are quicker.",
    )),
    Goal("rescue", "stolen bride", (
        "free {target} before the wedding drums begin", "find {target} and bring her out under the watch's nose", "rescue {target} from behind the locked shutters",
    ), ("{target} threw you a slipper with a note in it: help.", "Her brothers will burn the street down if {target} {is target} not home by dawn."), (
        "A white veil has been seen at a window {in spot}.", "They change her guards near there; go and look {in spot}.",
        "She sings at the same hour every night, so that somebody may hear.", "The cook sends up two dinners where there used to be one.",
    ), (
        "{target} kicks off the heavy shoes and outruns you to the wall. At the top she whoops. By sunrise the whole bazaar is dancing at the wrong wedding, which is to say the right one.",
        "You pass {target} off as a rolled carpet, and the captain of the watch holds the door for you, and nearly smiles.",
    ), (
        "{target} {is target} free. At the gate she turns, and asks to be taken back, for she has left somebody there. You never learn whom.",
        "You get her home. Her brothers burn the street down all the same.",
    )),
    Goal("escape", "water gate", (
        "slip out by {target} before sunrise", "reach {target} and leave the city owing nothing", "get through {target} while the guards change",
    ), ("Every other gate has your face nailed to it; only {target} {is target} left.", "Your name is up for auction at dawn, and {target} {is target} the one way not to be there."), (
        "The guard's brother keeps the tide list {in spot}.", "A smuggler's mark points you on: look {in spot} for the way to the grille.",
        "Melon boats go out through it at the last dark, and nobody counts melons.", "The hinge of that gate was oiled last week, and not by the city.",
    ), (
        "You lie on your back among the melons and watch the arch of stone slide over you like an eyelid. Then there are stars, and reeds, and nobody in the world who knows what you owe.",
        "Cold water to the chin, a breath, a bar that bends. You come up on the far side laughing, with a frog on your head.",
    ), (
        "You are through. On the bank you turn out your pockets and find the key to the city, with a note from the moneylender: see you soon.",
        "The gate falls behind you with a splash. On the other side a small boy in a red cap stops running.",
    )),
    Goal("learn", "empty auction", (
        "find out what was sold at {target}", "solve the riddle of {target}", "learn who gained by {target}",
    ), ("After {target} nine rich men shut their houses and left.", "Your own name was in the book at {target}, and you were not there."), (
        "The bell ringer keeps his own tally {in spot}.", "Wax from the sale was found on the floor {in spot}.",
        "Every buyer walked away whistling the same tune.", "The hammer fell nineteen times, and there was nothing on the table.",
    ), (
        "You climb the auction steps and tell it out loud, from lot one to lot nineteen. Nobody bids. Then one by one they begin to give things back.",
        "You put it in a rumour and sell the rumour for a fig. By evening the whole town knows, and the moneylender sends you a cake.",
    ), (
        "You know, and so they pay you. It is a very fair sum. You count it every night, and it never comes out the same.",
        "It was a small thing in the end. You wish you had let it stay a mystery, and so does everyone you told.",
    ), answers=(
        "the buyers were bidding for other people's memories, and took them home in boxes",
        "the moneylender sold the city itself, street by street, to the people who live in it",
        "nothing was sold but silence, and it went to nineteen murderers",
        "the sale was a puppet play, and the real thieves were upstairs in the nineteen empty houses",
    )),
    Goal("mend", "clockwork tiger", (
        "make {target} walk again before the sultan wakes", "mend {target} by the morning parade", "repair {target} without waking the palace",
    ), ("If {target} does not roar at dawn, the toy makers will all be thrown out of the city.", "You leaned on {target} for one second, and it fell silent."), (
        "The toy makers' guild keeps spare pieces {in spot}.", "A child has seen a shiny thing of that shape {in spot}.",
        "It was built with one piece too few, on purpose, so that it would need somebody.", "Oil will not do. It wants the good stuff, the almond oil.",
    ), (
        "{target} stretches, spine plate by spine plate, and yawns a yawn full of brass. Then it puts its cold nose into your hand. Outside the trumpets start.",
        "The spring takes hold. {target} pads out into the sunrise with children on its back, and nobody asks why it limps on the same foot as you.",
    ), (
        "{target} walks. It walks out of the palace, down the steps and into the desert, and does not turn its head when it is called.",
        "It roars at dawn, as promised. It roars at noon and at midnight too, and no one can find the key.",
    ), parts=("mainspring", "garnet eye", "whisker of gold wire", "jaw hinge", "paw bearing")),
)

FACTS = (
    Fact(("Nobody in the city pays with money, only with {noun}.", "Here everything is paid for in {noun}."), (
        "A man turns out his pockets and counts his {noun}.", "You hear the price, and wonder where you would get so many {noun}.",
        "Someone bites into a coin out of habit, then asks for {noun}.", "A string of {noun} changes hands, quick as a wink.",
        "You feel poor: you have hardly any {noun} left.",
    ), ("songs", "buttons", "secrets", "teeth", "apologies", "feathers", "first names")),
    Fact(("All {noun} are forbidden inside the walls by order of the sultan.", "The sultan hates {noun} and has banned them."), (
        "Someone opens a coat for an instant, and it is lined with {noun}.", "\"Psst. {noun}?\" says a doorway. You walk on.",
        "Old posters against {noun} flap on the wall, and a beard has been added to the sultan.", "You think you see {noun} through a crack, a whole room of them.",
        "Children play at being {noun}, in whispers.",
    ), ("mirrors", "kites", "lemons", "cats", "umbrellas", "drums", "clocks")),
    Fact(("It is so hot that shadows are rented by the hour.", "In this heat shade is sold by the yard."), (
        "A man with a big hat asks if you would care to rent its shade.", "You step over somebody's shadow, and beg pardon, and pay.",
        "Even the lizards stand on two feet at a time.", "You find a strip of shade as wide as a belt, and somebody's name is chalked on it.",
        "Sweat runs down your spine like a slow and curious ant.",
    )),
    Fact(("Every night at midnight the {noun} of the city change owners.", "By old custom all {noun} change hands at midnight."), (
        "People are already eyeing each other's {noun}.", "You remember midnight, and hold on to what you have.",
        "A woman polishes her {noun} as one brushes the hair of a child who is going away.", "Chalk marks show which {noun} will go to whom.",
        "There is a fight in the next street, over some {noun}.",
    ), ("houses", "slippers", "camels", "carpets", "hats", "teapots", "shops")),
    Fact(("The player's debt grows heavier with every step, like a stone.", "In this city a debt can be felt in the pocket as a weight."), (
        "Your debt drags at your pocket, heavier than it was.", "You walk with a list, like a boat badly loaded. It is the debt.",
        "When you stop, the debt bumps against your hip, and settles.", "You could swear that the debt has put on a pound.",
        "An old man hears your step and says: owing, eh?",
    )),
    Fact(("A camel follows the player everywhere, and nobody owns it.", "An ownerless camel has taken a liking to the player."), (
        "You turn round, and there is the camel, looking elsewhere.", "From somewhere near comes a long, moist, disappointed sigh. The camel.",
        "A pair of split lips investigates your collar.", "People make way for you these days; it is because of the camel.",
        "You tell the camel to go home. It gives you the look of one who is home.",
    )),
    Fact(("Whoever tells a lie here begins to smell of roses.", "Liars in this city give off a scent of roses."), (
        "A breath of roses comes by, and you wonder who has been talking.", "You sniff your own sleeve. Soap, you tell yourself.",
        "The better the neighbourhood, the stronger the roses.", "Somebody says good day, and there is that scent again.",
        "A pair of lovers passes in a great cloud of roses.",
    )),
    Fact(("The {noun} of this city gossip, and can be bribed.", "It is known that the {noun} here carry tales."), (
        "You lower your voice, for there are {noun} about.", "The {noun} have their heads together again.",
        "You could swear that one of the {noun} said your name.", "Two {noun} fall silent as you come up.",
        "Whatever you do next, the {noun} will have it all over town by supper.",
    ), ("parrots", "cats", "statues", "pigeons", "donkeys", "lizards", "fountains")),
    Fact(("The stars over the city are lamps, and someone has to light them.", "Every star here is a lamp on a long pole."), (
        "A boy goes by with a very long pole, grumbling about the north.", "One star gutters, and there is a smell of oil.",
        "Overhead somebody is trimming the evening star.", "A drop of hot wax falls from the sky, just beside you.",
        "You hear that two stars were stolen last night, for scrap.",
    )),
)

GENRE = Genre(
    name="bazaar intrigue",
    tones=("merry", "dry", "gentle", "tense"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Heat comes up from the stones like the breath of a large, kind animal.", "The moon hangs over the domes, thin as a nail paring.",
        "A wind from the desert goes through the awnings and tries everything on.", "Dusk falls quickly, like a curtain with a cut rope.",
        "The sky is a hard enamel blue with one white chip in it.", "Swallows write something long and urgent over the towers.",
        "The noon gun thumps, and the whole street blinks.", "Smoke from a hundred suppers lies over the roofs in a single sheet.",
    ),
    moods=(
        "Somewhere a drum starts, and thinks better of it.", "Your purse feels lighter. You check. It is only nerves.",
        "The smell of frying onions goes by and breaks your heart.", "A voice calls the price of something you cannot see.",
        "You have the feeling of having been bought and sold in the last minute.", "Lamps are being lit, one street after another, like a slow joke.",
        "Behind a wall two people laugh, and then one.", "You suck a clove and think.",
        "In this city even the dust seems to be going to a party.", "Every shadow here has a second one, a little behind.",
        "A cat regards you as if you owed it rent.", "Sunrise is nearer than it was.",
        "You wipe your hands on your coat and try to look like somebody's cousin.", "From far off comes the argument of two donkeys.",
    ),
    openers=(
        "The moneylender closes your hand over the tea glass. \"By sunrise, {name},\" she says, and you find yourself {in place}, {a role} with one night left.",
        "Ten thousand lamps are being lit in {setting}, and you, {name}, have just seen your own face on a wall {in place}.",
        "You came to {setting} with a trade and a clean shirt. The shirt is gone. You are {name}, {a role}, and you owe everybody.",
        "\"Fig?\" says a small voice at your elbow. You stand {in place}, {name}, with the noise of {setting} going round you like a wheel.",
        "Somebody has put a note in your pocket instead of taking something out of it. For {a role} in {setting}, that is bad news, {name}.",
        "The first rule of {setting}: never look surprised. You, {name}, {a role}, break it {in place}, with your mouth wide open.",
        "You fall off a roof, through an awning, and onto your feet. It is a good start, {name}. You look about you {in place}.",
        "All day the heat has kept {setting} asleep. Now it stretches, yawns, and sends for you, {name}, because it needs {a role}.",
    ),
    risks=(
        "Jump from awning to awning.", "Pick the richest pocket in sight.", "Shout that the sultan is dead.", "Bid on the next lot, whatever it is.",
        "Hide inside {thing} until dark.", "Set a torch to the stall of fireworks.", "Steal {thing}, whole.", "Cut the strings of the nearest tent.",
    ),
    sounds=(
        "Hammers on copper, a hundred of them, fall in and out of step.", "Under the haggling there runs a second talk, all in whistles.",
        "A lute string breaks somewhere, and someone swears in verse.", "You hear your own name, and then the word reward.",
        "Water runs beneath the paving, quick and secret.", "The auction bell rings twice: something alive has been sold.",
        "Slippers hurry along a roof, pause above you, and hurry on.", "A woman sings to a child in a language made of sugar.",
    ),
    names="eastern",
)
