"""A crooked inn on the road to adventure: soup, heroes, unpaid bills and small fires."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("inn", (
        "a crooked inn, the last on the road to a dragon's mountain",
        "an inn where heroes go up in the morning and do not come back to pay",
        "a cheerful, leaning inn at the crossroads of {region}",
    ), where="at"),
    Setting("tavern", (
        "a tavern built inside the skull of a giant",
        "a tavern in {region} that serves both armies, on alternate nights",
        "a tavern whose sign has run away with the sign of the shop across the road",
    )),
    Setting("village", (
        "a village that has been saved so often it cannot afford it",
        "the village of {region}, one mile from a very busy dungeon",
        "a village where everyone is the chosen one, by turns",
    )),
    Setting("wizard school", (
        "a bankrupt wizard school that takes in lodgers",
        "a wizard school whose cellar has just passed its exams",
        "a small wizard school in {region} with a large hole in the roof",
    ), where="at"),
    Setting("bathhouse", (
        "a bathhouse for monsters on their day off",
        "a bathhouse above a hot spring that has opinions",
        "the famous bathhouse of {region}, where swords must be left with the towels",
    ), where="at"),
)

ROLES = (
    "innkeeper", "pot boy", "tax collector", "failed wizard", "squire with a blister", "dragon census taker", "travelling barber",
    "cheese inspector", "ex-villain", "understudy hero", "goat herd",
)

PLACES = (
    Place("bar", (
        "Three swords lean by the door, and the hat stand looks nervous.",
        "A fire mutters in the grate and throws out, now and then, a crumb of light.",
        "The tables have been carved with hearts, axes and one long division.",
        "It smells of beer, wet dog and the better sort of onion.",
        "Everyone in the paintings is looking at the ham.",
    ), (
        Fixture("guest book", (
            "{thing} {has thing} written under your name, in green: oh, this one.",
            "The latest entry in {thing} says: bed lumpy, soup good, landlord doomed.",
        )),
        Fixture("stuffed bear", (
            "{thing} holds a tray, a grudge and somebody's left glove.",
            "If you pull the ear of {thing}, a hatch opens in the waistcoat.",
        ), holds=True),
    )),
    Place("kitchen", (
        "A pot the size of a pony bubbles, and something in it hums.",
        "Pans hang overhead like a family of copper bats.",
        "Flour drifts down on everything, even on the cat.",
        "The air is so thick with pepper that the mice wear scarves.",
        "Knives thud on the board in a brisk, unfriendly tune.",
    ), (
        Fixture("bottomless pot", (
            "You ask {thing} nicely, and it burps up mushroom.",
            "At the edge of {thing} a spoon has been tied on, for those who fell in.",
        )),
        Fixture("bread oven", (
            "{thing} {was thing} built by dwarfs, and you have to bow to it.",
            "At the back of {thing} there is a loaf in the shape of a key, or of a very thin duck.",
        ), holds=True),
    )),
    Place("wine cellar", (
        "Barrels lie about on their backs and grumble.",
        "Columns of figures have been scratched on the wall, all the way to the floor.",
        "A mushroom the size of a chair glows a helpful blue.",
        "The ceiling is low, and has met a great many foreheads.",
        "Something down here is snoring, in double entry.",
    ), (
        Fixture("barrel of accounts", (
            "In {thing} sixty years of bills lie pickled, still legible, still unpaid.",
            "{thing} {has thing} a tap, and what comes out is arithmetic.",
        ), holds=True),
        Fixture("suspicious trapdoor", (
            "On {thing} {is thing} painted: NOT A TRAPDOOR.",
            "A warm, well-read smell comes up through {thing}.",
        )),
    ), kind="under"),
    Place("good room", (
        "The bed has four posts, and three of them are singed.",
        "Lace hangs at the windows, brown at the edges like toast.",
        "It is much warmer than the weather, or the stove, can account for.",
        "The wallpaper shows a hunt, and the fox is winning.",
        "A chamber pot with a gold rim stands under a small glass dome.",
    ), (
        Fixture("feather bed", (
            "There is a dent in {thing} as wide as a haystack, and a very small nightcap.",
            "Under the mattress of {thing} lie{s thing} a coin, and another, and then rather a lot.",
        ), holds=True),
        Fixture("dressing mirror", (
            "The little old lady in {thing} {has thing} wings, if you squint.",
            "{thing} says that you have looked worse, and then, after thinking, that you have not.",
        )),
    )),
    Place("stable", (
        "A unicorn is tied up beside a mule, and they are not on speaking terms.",
        "Straw, leather and magic: it makes you sneeze in colours.",
        "Buckets stand about with their mouths open.",
        "Hooves shift in the gloom, six of them, or possibly seven.",
        "A saddle the length of a boat takes up one wall.",
    ), (
        Fixture("hay loft", (
            "Two boots stick out of {thing} and wiggle in their sleep.",
            "In {thing} the hay has been knitted, for practice, into a large sock.",
        ), holds=True),
        Fixture("griffin stall", (
            "The notice on {thing} reads: bites both ends.",
            "A single gold feather, as long as your arm, is stuck in the gate of {thing}.",
        )),
    )),
    Place("yard", (
        "Hens step around the puddles like ladies at a ball.",
        "The sign overhead squeaks, and a bit more paint comes off the dragon.",
        "Somebody has parked a siege tower across two spaces.",
        "Mud, feathers, a lost gauntlet: it has been a busy week.",
        "A rooster crows, hears how late it is, and apologises.",
    ), (
        Fixture("wishing well", (
            "Far down in {thing} a voice says: is that all?",
            "The bucket of {thing} comes up with eleven coppers and a strongly worded letter.",
        ), holds=True),
        Fixture("notice board", (
            "HERO WANTED, says {thing}. Own sword. No time wasters. No bards.",
            "Someone has corrected the spelling of every prophecy on {thing}.",
        )),
    ), kind="out"),
    Place("mountain road", (
        "Milestones count down toward the top, and the last ones just say: really?",
        "The verges are thick with thistles and lightly used armour.",
        "Far up, a thread of smoke rises from the peak, like a pipe after dinner.",
        "Wheel ruts run up the hill; hardly any come down.",
        "Crickets stop as you pass, and start again with a remark.",
    ), (
        Fixture("heroes' cairn", (
            "Each stone in {thing} {has thing} a name, a date, and a tab.",
            "Behind {thing} someone keeps a folding chair and a very good cheese.",
        ), holds=True),
        Fixture("fingerpost", (
            "The arms of {thing} read: DOOM, LUNCH, and DOOM (SCENIC).",
            "A glove has been nailed to {thing}, pointing back.",
        )),
    ), kind="out", where="on"),
    Place("duck pond", (
        "Ducks go round in a ring, holding what looks like a meeting.",
        "Something under the lily pads hands up a bubble, and takes it back.",
        "The water is green, and so is the frog, and so is the joke between them.",
        "Reeds lean together over the bank like gossips over a fence.",
        "A sunken helmet looks up from the shallows, with a newt at home in it.",
    ), (
        Fixture("enchanted sword hilt", (
            "{thing} sticks up out of the mud, and hums, hoping to be pulled.",
            "Tiny letters on {thing} say: whoever draws this must feed the ducks.",
        )),
        Fixture("old punt", (
            "Under the seat of {thing} there is a hamper, with a duck on guard.",
            "{thing} {is thing} named Invincible, and leaks.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("attic", (
        "Trunks of dead heroes stand in rows, awaiting collection.",
        "A ghost has hung out its sheet to dry.",
        "Bats dangle from the beams, each with its own peg.",
        "Every third board is a creak, and every fourth is a hole.",
        "Moonlight, or possibly cheese, shines through a gap in the tiles.",
    ), (
        Fixture("hero's trunk", (
            "{thing} holds a spare cape, a rhyming dictionary, and forty letters to Mother.",
            "The lid of {thing} {is thing} painted with the same man, killing things of growing size.",
        ), holds=True),
        Fixture("rocking horse", (
            "{thing} {has thing} a real tail, real teeth and a real look in its eye.",
            "Once, it is said, {thing} won the derby at very long odds.",
        )),
    )),
    Place("herb garden", (
        "Basil, bayleaf, basilisk: the labels have run a little.",
        "Bees in small striped jerseys go about their business.",
        "The mandrakes have been tucked in up to their chins.",
        "A scarecrow stands on one leg, since nobody has told him he may change.",
        "Snails are racing along the wall, and it is close.",
    ), (
        Fixture("compost heap", (
            "{thing} steams, stirs, and politely asks for eggshells.",
            "A wizard's hat pokes out of {thing}; somebody has planted leeks in it.",
        ), holds=True),
        Fixture("garden gnome", (
            "{thing} {has thing} a rod but no line, and his back turned to the house.",
            "Whoever painted {thing} took care over the beard and gave up on the rest.",
        )),
    ), kind="out"),
    Place("upstairs passage", (
        "The floor slopes, so that every dropped thing ends up outside room four.",
        "Snores come through the doors in several languages.",
        "The carpet was red, and in one place has been put out.",
        "Portraits of former landlords line the wall, each with a bandage.",
        "Candle smoke hangs about up here like a guest who will not say goodnight.",
    ), (
        Fixture("linen cupboard", (
            "{thing} {is thing} full of sheets, and one of them is full of ghost.",
            "On the top shelf of {thing}, folded very small, lies a flying carpet with moth.",
        ), holds=True),
        Fixture("suit of armour", (
            "{thing} {has thing} a mouse in one knee, and looks glad of the company.",
            "You lift the visor of {thing}. Inside is a list of names, and you are on it.",
        ), holds=True),
    )),
    Place("dragon's ledge", (
        "The rock is warm as a loaf, and slightly buttered with ash.",
        "Gold coins lie about like dropped buttons.",
        "From up here the inn is a toy, with a toy thread of smoke.",
        "A washing line runs across the cave mouth, pegged with very large socks.",
        "The wind brings soot, thyme and a faint sound of knitting.",
    ), (
        Fixture("heap of treasure", (
            "{thing} {has thing} been dusted, sorted by size, and slept on.",
            "A crown, a teapot, a smaller crown: it is hard to stop looking at {thing}.",
        ), holds=True),
        Fixture("scorched deckchair", (
            "{thing} {has thing} four times the usual legs.",
            "A romance in eleven volumes lies across {thing}, with a lance as bookmark.",
        )),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("bucket of sand", "tool", ("{thing} {has thing} FIRE painted on it, and under that, in chalk, AGAIN.", "A small crab lives in {thing} and takes no interest in heroics.")),
    Thing("soup ladle", "tool", ("{thing} {has thing} felled nine men and fed nine hundred.", "The bowl of {thing} {is thing} dented in the shape of an ogre's nose.")),
    Thing("cellar key", "key", ("{thing} {is thing} as long as a foot and goes quiet near rust monsters.", "A tag on {thing} says: bring it back this time.")),
    Thing("bone comb key", "key", ("{thing} {is thing} a comb at one end and a key at the other, for the tidy burglar.", "{thing} fits anything, if you first tell it that it looks nice.")),
    Thing("tallow candle", "light", ("{thing} smell{s thing} of mutton, and drips with malice.", "Someone has cut hours into {thing}, and skipped the small ones.")),
    Thing("glow-worm jar", "light", ("The worms in {thing} shine brighter for a bit of applause.", "{thing} gives out a light you could read a bill by.")),
    Thing("unpaid bill", "paper", ("{thing} begins with one small beer and ends with the east wall.", "On the back of {thing} there is a drawing of a dragon, in tears.", "Interest has been added to {thing} in a very tiny, very happy hand.")),
    Thing("prophecy", "paper", ("{thing} rhymes dragon with flagon, and then loses heart.", "You are in {thing}. At least, there is a fool in it, with your boots.")),
    Thing("wheel of cheese", "food", ("{thing} {has thing} been aged nine years in a hole by someone called Nan.", "{thing} {is thing} so strong that it has been asked to join the watch.")),
    Thing("pot of pepper", "food", ("{thing} {is thing} stopped with wax, string and a warning.", "A pinch from {thing} would make a statue sneeze.")),
    Thing("golden egg", "treasure", ("{thing} {is thing} warm. You hold it to your ear, and something taps back.", "By the weight of {thing} the goose must have been a brave one.")),
    Thing("jewelled goblet", "treasure", ("{thing} {was thing} a gift from a queen, or to a queen, or off a queen.", "{thing} makes even small beer taste of trumpets.")),
    Thing("rusty broadsword", "weapon", ("{thing} {is thing} named Widow's Friend and has mostly cut sausages.", "The hilt of {thing} still has its price on.")),
    Thing("invisible hat", "clothing", ("You can tell that {thing} {is thing} there by the way people look at your hair.", "{thing} {has thing} a feather in it, they say.")),
    Thing("clothes line", "rope", ("{thing} {has thing} held up the pants of kings.", "Nine pegs cling to {thing} like little wooden birds.")),
    Thing("bard's lute", "music", ("{thing} {has thing} one string left, and knows it.", "Inside {thing} a label reads: in case of bard, break.")),
    Thing("bottle of tonic", "medicine", ("{thing} cures warts, dread and Tuesdays.", "The last dose from {thing} turned someone into a newt, but a healthy one.")),
    Thing("loaded dice", "token", ("{thing} come up six, unless you need a six.", "{thing} belonged to a dragon with no shame at all."), plural=True),
)

PEOPLE = (
    Person("brave knight", "he", (
        "{person} has a jaw like a drawer and armour polished to the point of danger.",
        "A plume nods on {his person} helmet, always a moment behind {him person}.",
        "{person} stands with one foot up on something, in case of painters.",
    ), (
        "{person} unrolls a map the wrong way up.", "{person} draws {his person} sword, nicks the ceiling and puts it back.",
        "{he person} flings out an arm, and a tankard goes with it.", "{person} looks nobly into the distance, which is a wall.",
    ), (
        "Fear? I have read about it.",
        "The dragon is forty feet long and breathes ice. I had it from a man who had it from a pamphlet.",
        "At dawn I ride! What time is breakfast?",
        "I write to my mother each evening. She worries about socks.",
        "Stand behind me, good {name}. No, further. I do rather swing.",
        "A knight never retreats. He advances upon his luggage.",
    ), (
        "My quest wants but one thing, and that is {a want}!",
        "I say, you don't have {a want}? It's for my mother. It's for the dragon. It's for me.",
        "Fetch me {a want}, and I shall name my horse after you.",
    ), (
        "I've never seen a dragon. I get off the horse at the second milestone and wait till it's dark.",
        "The sword's glued in. I daren't let anyone know how the rest of it looks.",
        "I'd much rather bake. There, I have said it. Choux, mostly.",
    )),
    Person("cook", "she", (
        "{person} has arms like hams and a pan in either hand.",
        "Flour hangs round {person} like an angry weather.",
        "A burn in the shape of a spoon marks {his person} chin, and nobody has asked.",
    ), (
        "{person} throws a pan, not at you, but near.", "{person} tastes something, glares at it, and adds salt.",
        "{he person} wipes {his person} hands on a passing dog.", "{person} splits an onion without looking.",
    ), (
        "Out of my kitchen! Wait. Chop that. Now out.",
        "Dragons, lords, lords on dragons. They all want it with gravy.",
        "I've buried three husbands and a sponge cake, and I only cried for one of them.",
        "There's nothing so bad that it can't be stewed.",
        "You're thin, {name}. A thin person can't make good decisions. Sit.",
        "That pot wants pepper. I don't. We're not speaking.",
    ), (
        "You want supper? I want {a want}. One of us is going to be pleased.",
        "Get me {a want} before the roast catches, and I'll owe you a pudding.",
        "There's one thing that would fix this stew. It's {a want}.",
    ), (
        "I was a princess. There was a tower and all. I got out down the dumb waiter, and I saw the kitchen, and that was that.",
        "I knew what she was the minute she sent back the soup for not being on fire.",
        "The secret ingredient is an apology. You say it into the pot.",
    )),
    Person("cellar goblin", "he", (
        "{person} is knee high and green, with three pens behind one ear.",
        "{person} wears a waistcoat made out of a beer mat.",
        "{his person} eyes are yellow, and tot you up as you come near.",
    ), (
        "{person} licks a pencil and makes a mark you can't read.", "{person} clicks {his person} tongue at the price of you.",
        "{he person} shuts a very small ledger with a very loud snap.", "{person} sniffs a coin, and bites it, and gives it back shorter.",
    ), (
        "You're nine coppers under. I don't say since when.",
        "Heroes! All gold going up, and all credit coming down.",
        "I keeps the books. I keeps the secrets as well. Different shelf.",
        "Down here we calls it borrowing with the light off.",
        "Firewood's out, candles is out, and luck's on order.",
        "There's always one who pays in the end, {name}. Let it be the other fella.",
    ), (
        "I could lose a zero, see. I could lose it down a crack. For {a want}.",
        "There's a hole in the books, and it's the size and shape of {a want}.",
        "Me and the rats have talked it over. We wants {a want}.",
    ), (
        "The rent's sixty years behind, and the landlord's upstairs in a nightcap.",
        "I can't count past twelve. I just write down what feels right.",
        "I been paying your debts, out of my own hoard. Don't tell the other goblins.",
    )),
    Person("small old lady", "she", (
        "{person} is about as tall as a churn, with a shawl and a wisp of smoke.",
        "{his person} knitting needles are two lances, cut down.",
        "{person} has the loveliest manners and no eyebrows whatever.",
    ), (
        "{person} wrinkles {his person} nose, and everyone holds their breath.", "{person} pats your hand, and the hand steams.",
        "{he person} helps {self person} to a hot coal, absently, as one takes a mint.", "{person} slips a card up {his person} sleeve.",
    ), (
        "Something hot for supper, dear. No, hotter.",
        "I do so like young people. They are always running.",
        "Tell me everything. Who is she? And is he? And does the baker know?",
        "It gets lonely on a mountain. One has the gold, but it has no conversation.",
        "I never cheat, {name}. The cards simply come to me.",
        "No pepper, thank you. It has a dreadful effect on the furniture.",
    ), (
        "I have everything that glitters, dear. What I haven't got is {a want}.",
        "Would you be a treasure? Not one of mine. Just find me {a want}.",
        "A little present would be nice. {a want}, for instance, with a bow.",
    ), (
        "I have never eaten a hero. I ask them in to tea, and they fall off the ledge in their hurry.",
        "I came down because it is my birthday. Nobody knows. I am nine hundred.",
        "I own this house. I won it from your grandfather at cards. I cheated.",
    )),
    Person("wandering bard", "any", (
        "{person} has a lute, a cold and a cloak with one good side.",
        "Bits of old vegetables cling to {his person} hat, like reviews.",
        "{person} enters every room as if it had applauded.",
    ), (
        "{person} plucks a string and winces.", "{person} looks for a rhyme on the ceiling.",
        "{he person} dodges, though nothing has been thrown.", "{person} notes down what you said, to improve it.",
    ), (
        "Oh, the dragon was grim, and the hero was slim, tum te tum him. It needs work.",
        "I was there! Or near there. I was in the tavern by there.",
        "Nobody sings about the ones who stayed home. They're all too busy to die.",
        "I take requests. I've had one. It was to stop.",
        "What rhymes with {name}? I mean, and isn't rude?",
        "A good ending's nothing but a bad one with a chorus.",
    ), (
        "My ballad has a gap in verse nine, just as long as {a want}.",
        "You inspire me! I'd be more inspired yet by {a want}.",
        "Give me {a want}, and I'll leave you out of it.",
    ), (
        "I made up the treasure. One slow evening. Eleven people have died of my second verse.",
        "I can't play. I hold it, and the mouse inside does the rest.",
        "I am the lost prince, I'm afraid. I lost me on purpose.",
    )),
    Person("barmaid wizard", "she", (
        "{person} carries six mugs, and two of them without hands.",
        "A wand is stuck through {his person} bun, next to the pencil.",
        "Blue sparks run along {his person} sleeves whenever the till rings.",
    ), (
        "{person} snaps {his person} fingers, and a mop starts work.", "{person} blows the froth off a mug, and it turns into a moth.",
        "{he person} rolls {his person} eyes all the way round, which is a spell.", "{person} crosses out a rune on the slate and puts beer.",
    ), (
        "I did seven years at wizard school. I can make light, flame and a decent shandy.",
        "Table four's a shapeshifter. Don't wipe it.",
        "If a customer turns you into something, it goes on their bill.",
        "I read minds, love. It saves time at the pumps.",
        "You've a curse on you, {name}. Just a small one. It's rather cute.",
        "They say magic has a price. So does the pie.",
    ), (
        "I'm one ingredient short of a miracle. It's {a want}.",
        "Get me {a want}, and do not look straight at what you carry.",
        "I'd magic up {a want} for myself, but it would only last till closing.",
    ), (
        "I turned the last landlord into a bar stool. He asked me to. He said it was restful.",
        "The dragon's not the danger. It's what she's been sitting on, to keep it shut.",
        "I gave the pot its voice. I was lonely, and it was only soup.",
    )),
)

THREATS = (
    Threat("dragon's sneeze", (
        "A faint \"ah\" comes through the wall, and the candles lean toward it.", "Something smells of pepper, and of hot tin.",
        "The butter has gone soft on its own.", "A smoke ring drifts by at head height and looks apologetic.",
    ), (
        "\"Ah,\" it goes. \"Ah.\" Dust falls from the beams, and everyone takes hold of a bucket.", "The window panes are too hot to touch. The dragon's sneeze cannot be far off.",
        "Cats leave, in order of cleverness.", "There is a long, wet, indrawn breath, and all the hats slide toward it.",
    ), (
        "\"Ah... ah...\" The air glows orange. The dragon's sneeze is here, and you are standing in front of it.", "Everything is quiet. Everything is very bright. The sneeze has started.",
        "A nostril the size of a door flares. You have time for one good idea.",
    ), (
        "\"CHOO.\" When the smoke has cleared there is a chimney, and a bucket, and a very embarrassed old lady looking for her handkerchief. She puts flowers on you every spring.",
        "It is a big sneeze, the biggest in nine hundred years. You go up with the roof. From there, they say, the view is splendid.",
    ), (
        "You dive, and most of the sneeze goes over. Your eyebrows stay behind.", "The seat of your trousers catches fire. You put it out in the soup, and the soup complains.",
        "A beam comes down, well done, and gives your shoulder a smoking slap.",
    ), (
        "\"Ah... ah... oh,\" says the voice. \"It's gone.\" Everyone breathes out and pretends that they were going to anyway.", "You hold out a clean hankie. There is a small, damp, harmless noise.",
        "It goes up the chimney, all of it, and three miles off somebody's haystack has a surprise.",
    ), ("Tickle the dragon's nose first.", "Stand in front of the dragon's sneeze.", "Stop the sneeze with a mattress.")),
    Threat("drunken heroes", (
        "Somebody starts on a marching song, and somebody else on a different one.", "A bench falls over, with a man's weight in it.",
        "The word \"honour\" has been used twice in a minute.", "An axe comes through the plaster, is sorry, and withdraws.",
    ), (
        "The drunken heroes are comparing scars, and have got to the trousers.", "A duel has been arranged, and they are looking for an audience. The heroes are coming this way.",
        "Furniture is being sorted into throwing and not throwing.", "\"Who moved my destiny?\" roars a voice. The drunken heroes have found their swords.",
    ), (
        "The drunken heroes burst in shoulder to shoulder, and stick there, and see you.", "\"Dragon!\" cry the drunken heroes, pointing every blade they own at you.",
        "A stool goes by your ear. The heroes have begun, and you are in the middle.",
    ), (
        "They are very sorry about it in the morning. The drunken heroes put up a stone, with a good deal of verse, and spell your name in three ways.",
        "You were mistaken for a dragon, then for a door, and at last for a bridge. As a bridge you did not hold.",
    ), (
        "A mailed fist that was meant for somebody else finds your nose.", "You go out over the banister with a hero under each arm, and land on the wrong one.",
        "A flat blade catches you across the back, and a large voice says: sorry, ma'am.",
    ), (
        "One of the drunken heroes begins to cry about his pony. Soon they all are. They fall asleep in a heap like puppies.", "\"Free beer outside!\" you call, and the wall they leave by is only a small one.",
        "The bill is brought in. The drunken heroes sober up, and go out, very softly, by the window.",
    ), ("Out-sing the drunken heroes.", "Arm-wrestle the drunken heroes.", "Tell the drunken heroes the price."), plural=True),
    Threat("angry mob", (
        "A pitchfork goes by the window, at about the height of a shoulder.", "You hear a murmur, like bees that have had a letter.",
        "Someone in the lane is handing out torches and asking who still needs a light.", "A turnip, flung from a distance, comes to rest at your feet.",
    ), (
        "\"What do we want?\" shouts someone outside. There is a pause, and some talk. The angry mob is still deciding.", "The angry mob has got its torches lit and its baby minded. It is in the yard.",
        "Red light wobbles on the walls. There is a good deal of coughing, and a dog.", "\"Burn it!\" cries the mob. \"Burn what?\" it asks itself. It is close enough for you to see the mayor's slippers.",
    ), (
        "The door goes down flat, and the angry mob comes in over it, wiping its feet.", "You are looking at forty torches, thirty forks and somebody's nan. The angry mob is looking at you.",
        "\"That's the one!\" says the mob. It says so of everyone, but it is your collar that it has hold of.",
    ), (
        "The angry mob has come a long way and would not like to go home with nothing. You are put on the fire with real regret, and the sausages after you.",
        "They chase you up the hill, over the hill and into the bog. The mob waits about for a while, out of respect, and then goes to the pub.",
    ), (
        "You crawl out between its legs, and each of those legs treads on you once.", "Half a brick, nicely judged, sits you down. You get up with an egg on your head, and not the eating kind.",
        "A torch singes your ear. \"Sorry, dear,\" says someone's nan.",
    ), (
        "You ask the angry mob for volunteers to organise the next one. In a moment there is nobody there.", "It starts to rain, and the angry mob remembers its washing.",
        "Somebody in the mob tells a joke. That is the trouble with mobs; they are made of people.",
    ), ("Join the angry mob and point elsewhere.", "Make a speech to the angry mob.", "Serve soup to the angry mob.")),
)

GOALS = (
    Goal("find", "deed to the inn", (
        "find {target} before the rent is due", "find {target} and put it somewhere fireproof", "hunt down {target} by breakfast",
    ), ("Without {target} the dragon will own the roof, the beds and you.", "Whoever holds {target} when the cock crows is landlord here."), (
        "Your grandfather hid his papers {in spot}, where no one would sit.", "The guest book says, in green: cold, cold, warmer, try {in spot}.",
        "It is written on sheepskin, and the sheep was never asked.", "People have looked for it with spades. Nobody has looked for it with manners.",
    ), (
        "You hold up {target}. The old lady reads it through her spectacles, twice, and laughs until the curtains catch. \"Well played, dear,\" she says. \"Shall we say, another sixty years?\"",
        "With {target} over the bar in a good thick frame, you ring the bell. Drinks are on the house, since, for once, the house is yours.",
    ), (
        "You have {target}. You read it. It seems the inn owns you.",
        "You unroll {target} with a flourish, near the candle. There is a small flare. The old lady is really very nice about it.",
    )),
    Goal("deliver", "birthday cake", (
        "carry {target} to {person} with all the candles lit", "get {target} to {person} past three heroes and a goat", "bring {target} to {person} in one piece",
    ), ("It has nine hundred candles, and {person} has never been given {target} before.", "If {target} {is target} late, feelings will be hurt, and then buildings."), (
        "If you are looking for {person}, try {to spot}, and mind your sleeves.", "A hero with icing on his lip says that {person} went by, just {in spot}.",
        "Candle wax leads off along the floor, in the wrong direction.", "Whatever happens, do not let the cake near the goat.",
    ), (
        "{person} looks at {target} for a long time. \"For me?\" Then there is one soft, careful puff, and nine hundred little flames go out, and not a single curtain.",
        "You sing. The heroes sing. The goat, who has had some, sings. {person} cuts {target} with a sword, and everyone gets a slice with a rose on it.",
    ), (
        "{person} takes a deep breath, to blow out the candles, and you remember what kind of breath it is. There is cake as far off as the river.",
        "You hand over {target}. There is a bite out of it, shaped like a goat. {person} says that it does not matter, and it rains all week.",
    )),
    Goal("rescue", "kidnapped pot boy", (
        "get {target} back before the supper rush", "rescue {target} from the wrong sort of people", "bring home {target}, with or without the apron",
    ), ("The note says: we have {target}, send gravy.", "Nobody else knows how the oven works; you need {target}, and you are fond of him."), (
        "A trail of peelings goes right up to a wall, and stops {in spot}.", "The goblin has heard sobbing, and some whistling, {in spot}.",
        "They feed him, at any rate. He has sent word that they over-salt.", "The kidnappers have left a card, with opening hours.",
    ), (
        "{target} comes out with a paper crown on. He had been made king down there and was getting bored of it. He is back at the sink in time for the soup plates.",
        "You untie {target}, who unties you, and the two of you walk out through the front door with the kidnappers' own dinner.",
    ), (
        "{target} {is target} free. He looks at the sink, and at the mountain, and takes off the apron. You shake hands. You do the dishes.",
        "You pay the ransom with the last of the gravy. {target} {is target} home again. That evening, when the roast is served dry, three heroes break down and weep.",
    )),
    Goal("escape", "back door", (
        "get out by {target} before the bill comes", "slip away through {target} while they are singing", "reach {target} with your eyebrows on",
    ), ("They have chosen you to go first against the dragon, and {target} {is target} the only one nobody is watching.", "Your name has come up in the prophecy, next to a dagger mark. {target} seem{s target} best."), (
        "The bolt is stiff, and what works on stiff bolts is kept {in spot}.", "A wise old drunk draws it for you in beer: round past there, and look {in spot}.",
        "It sticks in wet weather, and it is always wet weather.", "Many brave men have used that door. There is a row of helmets next to it.",
    ), (
        "{target} shuts behind you with a click. It is a fine night. You go off down the road with your boots in your hand, and behind you they have only now got to the second verse.",
        "You step out, and there in the dark are three heroes, a cook and a dragon, each with a bag, each with a finger to the lips. You all walk down together.",
    ), (
        "You are out, and free, and half a mile off before you miss your purse, your hat and, oddly, your friends.",
        "{target} open{s target}. It gives on to the mountain. It had been turned round, for a joke, in your grandfather's day.",
    )),
    Goal("learn", "vanishing soup", (
        "find out who is behind {target}", "explain {target} before the guests turn ugly", "learn the meaning of {target}",
    ), ("Because of {target} three heroes have gone to bed on bread, and one of them is chewing the bed.", "{target} began the day you painted the sign, and people look at you."), (
        "Drips lead off, cross the hall, and end {in spot}.", "The cat knows, and the cat sits all night {in spot}.",
        "It goes at midnight, to the last drop, and the pot is washed up afterward.", "Whoever it is leaves a copper under the spoon each time.",
    ), (
        "You tell the whole bar, with gestures. There is a long silence, then someone laughs, then everybody passes up a bowl. From that night a place is laid for one more.",
        "You write it in the guest book. About time, it answers, in green. And then, after a while: well done.",
    ), (
        "Now you know. You look into your own bowl, and put the spoon down with great care.",
        "You tell them. It was funnier as a mystery, they all agree, and the pot has not spoken since.",
    ), answers=(
        "the ghost in the linen cupboard has been feeding the orphans on the other side of the hill",
        "the soup gets up and leaves by itself, because it has met a bisque",
        "the dragon comes down for it at night, too shy to ask",
        "you have been walking in your sleep, with a spoon",
    )),
    Goal("mend", "dumb waiter", (
        "get {target} moving before supper", "mend {target} without losing a finger", "repair {target} while the roast is still hot",
    ), ("With {target} stuck, the old lady is upstairs, hungry, and breathing through her nose.", "There is a goose in {target}, halfway, and it is not dead."), (
        "The last man to fix it left his bits {in spot}.", "A goblin does not steal; but if he did, it would be kept {in spot}.",
        "It works by rope, wheel and bad language, and the rope is sound.", "Do not put your head in. There is a list of those who did.",
    ), (
        "{target} gives a squeal, a cough and a quack, and up it goes. From above comes a cry of joy, and then a warm, well-fed hush.",
        "It runs so well that everyone wants a ride. By midnight {target} {has target} carried a roast, a goose, two heroes and a proposal of marriage.",
    ), (
        "{target} goes up. It goes on going up. A goose looks out of the hole in the roof, and is soon very small.",
        "It moves, and the whole inn moves round it, like a stocking on a leg. You now have a cellar on the first floor. The goblin is delighted.",
    ), parts=("pulley wheel", "brass crank", "wooden cog", "lead weight", "goat-hair brake")),
)

FACTS = (
    Fact(("The inn has run out of {noun}, and nobody will say where they went.", "There are no {noun} left at the inn."), (
        "Somebody calls for {noun}, and there is an awkward silence.", "You check one more cupboard for {noun}. It has a mouse in it, also looking.",
        "A hero offers his ring for just two {noun}.", "A sign has gone up: NO {noun}. DON'T ASK.",
        "You think back to when there were {noun} enough for everyone.",
    ), ("clean plates", "candles", "onions", "chairs", "spoons", "pillows", "chickens")),
    Fact(("The guest book writes back, is rude, and never lies.", "A book at the inn answers whatever is written in it."), (
        "Green ink is drying somewhere; you can hear it snigger.", "You remember what the book called you, and stand up straighter.",
        "A page has blown by. It says, in green: not that way, stupid.", "\"It put that I was plain,\" sobs a hero somewhere, \"and it never lies!\"",
        "You wonder what the book is writing about this.",
    )),
    Fact(("By local law all {noun} have the vote.", "In this district the {noun} elect the mayor."), (
        "A poster promises the {noun} a better tomorrow.", "You make way for some {noun}, since it is an election year.",
        "Two {noun} are arguing about drains.", "Someone is going from door to door, kissing {noun}.",
        "The {noun} have come out against you, you hear, by a narrow margin.",
    ), ("goats", "ghosts", "scarecrows", "frogs", "hens", "trolls", "hedgehogs")),
    Fact(("Anyone who says the word dragon must buy a round.", "It costs a round of drinks to say dragon out loud here."), (
        "\"You know,\" says a voice, \"the, er, the big warm lady.\" Everyone sighs.", "Somebody nearly says it, and has a hand put over his mouth by friends.",
        "The word is on the tip of your tongue. You count your coins, and swallow it.", "On the wall is a slate of those who slipped, with what it cost them.",
        "\"Drag,\" someone starts, \"on that table, would you,\" and is let off.",
    )),
    Fact(("All the {noun} at the inn are under a spell and move about at night.", "A careless wizard has brought the {noun} to life."), (
        "Some {noun} go past you in single file, on business.", "You say excuse me to the {noun}, and they shuffle up.",
        "There is a wedding on, among the {noun}. You throw some rice.", "You find {noun} in your pockets, giggling.",
        "From behind the door you hear {noun}, dancing.",
    ), ("boots", "teapots", "umbrellas", "brooms", "chairs", "puddings", "hats")),
    Fact(("The player has been mistaken for a famous hero and cannot get out of it.", "Everyone believes the player to be a great dragon slayer."), (
        "A child asks to touch your elbow, the one from the song.", "Someone sends over a drink, with tears in his eyes, to the hero. It is you.",
        "\"They say it was forty ogres,\" somebody whispers. It was not. It was never even one.", "You pass a woodcut of yourself. You had no idea your chest was like that.",
        "A man wants you to sign his shield.",
    )),
    Fact(("Every hour the inn turns round on its foundations.", "The inn gets up and turns to face the other way now and then."), (
        "There is a grinding, and the sun comes in at a different window.", "You had just learned which way was north. It has moved.",
        "The whole place gives a wriggle, like a hen getting settled.", "A latecomer steps out of the front door into the duck pond.",
        "You take hold of something. Round it goes again.",
    )),
    Fact(("The heroes here pay only in {noun}.", "It is the custom for heroes to settle their bills with {noun}."), (
        "A purse is upturned, and {noun} roll out along the bar.", "The goblin holds {noun} up to the light, and grunts.",
        "There are so many {noun} in the till that it will not shut.", "You try to work out what a bed costs in {noun}.",
        "Someone has left a tip: two {noun}, slightly used.",
    ), ("promises", "dragon teeth", "riddles", "left boots", "ballads", "turnips", "autographs")),
    Fact(("A very small ghost is looking for its mother.", "A child's ghost, no bigger than a jug, wanders about."), (
        "Something cool takes hold of your little finger, and lets go.", "\"Are you her?\" asks a voice, down by your knee. You say that you are sorry.",
        "A pillow case goes by, about a foot off the ground.", "Somebody has put out a saucer of milk and a very small shroud.",
        "You hear sniffing, and hold out a hanky. It is taken.",
    )),
)

GENRE = Genre(
    name="comic fantasy",
    tones=("merry", "dry", "gentle"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "A fat yellow moon has got stuck behind the mountain, and is being patient about it.", "It rains, but only on the heroes.",
        "The wind is in the north and would plainly like to come in.", "A rainbow ends in the midden, as they so often do.",
        "Evening comes up the road with its hands in its pockets.", "Thunder clears its throat and forgets what it was going to say.",
        "The stars come out, a few at a time, to see whether it is safe.", "Mist has moved in, and is asking for the good room.",
    ),
    moods=(
        "Somewhere a pan meets a head, and rings like a dinner gong.", "You have a feeling that this will end up on your bill.",
        "Upstairs something heavy turns over and says \"beg pardon\".", "A hen looks at you as if it had read the prophecy.",
        "You think of all the quiet trades there are. Turnips, for instance.", "The smell of soup comes by, arm in arm with the smell of smoke.",
        "For a moment everything goes well. It makes you uneasy.", "The cat yawns, and you can see that it has lost respect for someone.",
        "A mouse runs past with a very small suitcase.", "In the distance somebody cheers, and then somebody falls off something.",
        "It is still a long way to breakfast.", "Fate, they say, favours the brave. You keep near the brave, and a bit behind.",
        "The sand in your bucket shifts hopefully.", "Nothing is on fire. You make a note of the time.",
    ),
    openers=(
        "The small old lady signs the guest book, and the page begins to smoke. You, {name}, {a role}, decide not to have noticed.",
        "Three heroes came to {setting} this morning, and now there are five. You, {name}, stand {in place} with too few spoons.",
        "\"You there!\" It is never good when they say that. You stop {in place}, {name}, with a tray in your hands and a hen on the tray.",
        "It says in the prophecy that {a role} will save {setting}. You, {name}, have counted, and there is only the one.",
        "Something upstairs goes \"achoo\", and the ceiling turns, for a moment, orange. You look at the bucket, {name}. The bucket looks at you.",
        "You came to {setting} for one night, {name}, eleven years ago. Nobody has ever brought the bill. Tonight they have.",
        "The hat they drew the names from was yours, {name}. So was the name. You stand {in place} and try on a smile.",
        "A crow sits down on your shoulder {in place}, coughs, and reads out a letter: \"To {name}, {a role}. Help. Bring pepper. No, do not bring pepper.\"",
    ),
    risks=(
        "Challenge everybody to arm wrestling.", "Drink the blue one.", "Insult the guest book.", "Slide down the banister with a torch.",
        "Kick {thing} and see.", "Bet your boots on {thing}.", "Start a song with forty verses.", "Declare yourself king.",
    ),
    sounds=(
        "A lute falls down the stairs, taking its time over it.", "Behind the wall two voices argue about who is the chosen one.",
        "The soup is humming. It has got to the sad part.", "Something very large is trying to tiptoe.",
        "You hear coins being counted, and each of them sighs.", "Somebody snores up, and somebody else snores down, like men with a saw.",
        "A goat laughs. You had not known that they could.", "There is a pop, a smell of violets, and a small voice saying \"oops\".",
    ),
    names="fairy",
)
