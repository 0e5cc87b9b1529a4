"""Warm islands, leaky ships and a treasure that everyone has half a map to."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("ship", (
        "a pirate ship with a singing mast and a mutinous cook",
        "the fastest and leakiest ship in the {region} isles",
        "a ship whose captain has not come out of the cabin for a month",
    ), where="on"),
    Setting("island", (
        "a treasure island that every map puts somewhere else",
        "an island in the warm seas of {region}, shaped like a sleeping dog",
        "an island which swims a mile to the west each night",
    ), where="on"),
    Setting("port", (
        "the lawless port of {region}, built of wrecks from the keel up",
        "a port where pirates go to retire, and fail",
        "a port on stilts, where the tide comes in by the front door",
    )),
    Setting("galleon", (
        "a sunken galleon raised by magic and not yet dry",
        "a gold-laden galleon becalmed in a sea of weed",
        "a ghostly galleon sailing home two hundred years late",
    ), where="on"),
    Setting("lagoon", (
        "the green lagoon of {region}, where ships come in and do not go out",
        "a lagoon ringed with reefs, rum stills and old grudges",
        "a lagoon that glows, hums, and keeps a guest list",
    ), where="at"),
)

ROLES = (
    "cabin boy", "ship's cook", "runaway navigator", "parrot trainer", "pearl diver", "sailmaker", "powder monkey",
    "governor's daughter", "shark fisher", "cartographer in debt", "shanty singer",
)

PLACES = (
    Place("main deck", (
        "Planks burn under your soles, and tar bubbles in the seams.",
        "Ropes go up and up, humming, into a white hill of sail.",
        "The ship leans, thinks, and leans the other way.",
        "Somebody has chalked a game of noughts and crosses on the boards, and lost.",
        "Flying fish come over the rail like thrown knives.",
    ), (
        Fixture("brass cannon", (
            "{thing} {is thing} called Aunt Petunia, and has a wren's nest in the touch hole.",
            "Deep in the barrel of {thing} there is a glint that is not shot.",
        ), holds=True),
        Fixture("ship's wheel", (
            "{thing} turns a hand's breadth to the left, all alone, and back.",
            "Rope is lashed to {thing} in a knot that you have seen only on gallows.",
        )),
    ), kind="out", where="on"),
    Place("captain's cabin", (
        "Green light from the stern window crawls about the ceiling.",
        "Charts lie three deep, weighted down with skulls and marmalade.",
        "It smells of rum, parchment and a very old parrot.",
        "The lamp swings, and all the shadows take one step after it.",
        "A velvet coat hangs on the wall with its arms out, like a threat.",
    ), (
        Fixture("sea chest", (
            "Seven locks keep {thing} shut, and six of them are painted on.",
            "{thing} {has thing} been nailed to the floor, which is just where one would look next.",
        ), holds=True),
        Fixture("painted globe", (
            "There is an island on {thing} with a tooth mark in it.",
            "Shake {thing}, and you hear rum.",
        )),
    )),
    Place("crow's nest", (
        "From here the world is a blue plate with one crumb on it.",
        "The mast swings you out over the water, and back, and out.",
        "Clouds go by so near that you could write on them.",
        "The wind has no corners up here.",
        "Below, the deck is no bigger than a coffin lid.",
    ), (
        Fixture("lashed telescope", (
            "In {thing} a far sail shows its colours, black on black.",
            "Somebody has drawn a tiny ship upon the lens of {thing}, to make the watch seem busy.",
        )),
        Fixture("signal basket", (
            "Flags of forty nations are stuffed in {thing}, all false.",
            "The bottom of {thing} {is thing} double, and lined with sailcloth.",
        ), holds=True),
    ), kind="out"),
    Place("bilge", (
        "Black water slops from side to side, in no better temper than before.",
        "Rats sit along the ribs like judges.",
        "It stinks of cheese, gunpowder and last year.",
        "The sea talks just behind the planks, and you can nearly make it out.",
        "Ballast stones knock together, as teeth do.",
    ), (
        Fixture("leaking seam", (
            "Someone has been widening {thing} with a spoon.",
            "A shirt, a Bible and half a ham have been stuffed in {thing}.",
        )),
        Fixture("false bulkhead", (
            "Rap on {thing}, and it answers like a drum.",
            "Fresh nails and old blood: {thing} {has thing} been put up in haste.",
        ), holds=True),
    ), kind="under"),
    Place("white beach", (
        "Sand squeaks under you, and crabs put up their fists.",
        "The surf draws a line, rubs it out, and draws it again.",
        "Palms lean toward the water, like old men over soup.",
        "Bones of a boat stand up in the shallows, silver with salt.",
        "The heat shakes everything, gently, by the shoulders.",
    ), (
        Fixture("ribs of a wreck", (
            "Bottles have been hung all over {thing}, and moan in the breeze.",
            "Barnacles have spelled out half a name on {thing}.",
        ), holds=True, plural=True),
        Fixture("marooned man's hut", (
            "Inside {thing} there are four thousand scratches, in fives, and one last six.",
            "{thing} {has thing} a doormat, a knocker, and no walls to speak of.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("coral lagoon", (
        "Fish go through the clear water like handfuls of flung jewels.",
        "The reef has antlers, brains and fans, in pink and yellow.",
        "Turtles hang at the surface and look at you as grandmothers do.",
        "Your shadow slides over the sand far below, and something follows it.",
        "It is as warm as tea, and goes down for ever on one side.",
    ), (
        Fixture("giant clam", (
            "{thing} {is thing} open by the breadth of a hand. It looks like an accident.",
            "Deep in the frilled lips of {thing} a white moon shines.",
        ), holds=True),
        Fixture("sunken idol", (
            "Weed has given {thing} green hair, and an eel has given it a tongue.",
            "{thing} holds both palms up, worn hollow by what used to lie there.",
        )),
    ), kind="water", where="at"),
    Place("smugglers' cave", (
        "The tide breathes in the passage like somebody asleep.",
        "Lantern soot has written on the roof, and rewritten.",
        "Kegs stand in rows down to the water, up to their bellies in it.",
        "Each whisper comes back a little richer.",
        "The floor is sand, and the prints in it all go one way.",
    ), (
        Fixture("row of kegs", (
            "All of {thing} are marked MOLASSES, and one is ticking.",
            "The third keg in {thing} sound{s thing} hollow, and smells of roses.",
        ), holds=True),
        Fixture("skull carved in the rock", (
            "A candle has been burning in the left eye of {thing}.",
            "Someone has given {thing} a hat, for luck, and taken its teeth.",
        )),
    ), kind="under"),
    Place("jungle path", (
        "Leaves as big as doors drip on you, one after the other.",
        "Everything shrieks, and then everything listens.",
        "Roots lie over the ground like dropped rope.",
        "An orchid as white as a sailor's knee looks down from its branch.",
        "The air is so wet that a fish could make a living in it.",
    ), (
        Fixture("gallows tree", (
            "Three ropes hang from {thing}, and the wind is trying them for size.",
            "Initials go all the way up the trunk of {thing}, the oldest out of reach.",
        )),
        Fixture("moss-grown statue", (
            "{thing} points with a broken finger, and somebody has mended the finger so that it points elsewhere.",
            "There is a crack in the belly of {thing} that would take a fist.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("Drowned Goat tavern", (
        "The bar is a keel, the tables are hatches, and the roof is a grudge.",
        "Fiddle music limps round the room on one leg.",
        "Candles burn in the mouths of stuffed fish.",
        "Sawdust, lime and sweat: the floor has soaked up a lot of history.",
        "Knives stand in the ceiling beams, waiting to be called for.",
    ), (
        Fixture("dartboard", (
            "A governor's face is pinned on {thing}, with a good many new pores.",
            "Behind {thing} the wall has a hole in it, plugged with a cork.",
        ), holds=True),
        Fixture("list of the dead", (
            "You find yourself on {thing}, third from the top, and spelled with a K.",
            "Some names on {thing} have been crossed out by their owners.",
        )),
    )),
    Place("old fort", (
        "The walls are thick, the cannons are rust, and lizards have the command.",
        "A flagpole stands without its flag, like a finger raised for silence.",
        "Cannonballs lie in heaps with grass growing between, like eggs in a nest.",
        "The sun hits the yard with a hammer.",
        "Steps go up to a wall, and the wall looks out on everything.",
    ), (
        Fixture("powder magazine", (
            "Black grains on the sill of {thing} make a neat line, leading away.",
            "The door of {thing} says NO PIPES, and there are nine pipes in front of it.",
        ), holds=True),
        Fixture("stone well", (
            "{thing} {is thing} dry, and a long way down it somebody sneezes.",
            "The rope of {thing} {is thing} new, and wet with salt.",
        )),
    ), kind="out"),
    Place("galley", (
        "A cauldron swings over the fire and slops on the bends of the sea.",
        "Onions hang from the beams, grinning.",
        "The biscuits have begun to walk, but slowly, and can be caught.",
        "Everything here is greasy, including the light.",
        "A cleaver thuds, thuds, and sticks.",
    ), (
        Fixture("pickle barrel", (
            "Something pale turns round in {thing}, and it is only an egg, and then it is not.",
            "By the third layer {thing} holds no more pickles, but oilcloth, tied up with twine.",
        ), holds=True),
        Fixture("brick stove", (
            "The cook has set a cross of flour on {thing}, against drowning.",
            "{thing} {is thing} built of stolen gravestones, beloved wives on all sides.",
        )),
    )),
    Place("shipwreck graveyard", (
        "Masts stick out of the shallows at all angles, like pins in a cushion.",
        "Gulls sit on the yards, dressed for a funeral.",
        "Chains drag over rock somewhere below, to and fro.",
        "Each hull has its hole, and every hole its own dark song.",
        "The water is so still that the wrecks seem to stand on their own heads.",
    ), (
        Fixture("figurehead", (
            "The wooden lady of {thing} {has thing} lost her arms, and kept her temper.",
            "There are fresh tears of tar on the cheeks of {thing}.",
        )),
        Fixture("broken treasure hold", (
            "In {thing} silver plates are stacked in the mud, like a dinner for eels.",
            "Coins have grown into the planks of {thing}, barnacled over, one by one by one.",
        ), holds=True),
    ), kind="water", where="at"),
)

THINGS = (
    Thing("ship's lantern", "light", ("{thing} {has thing} blue glass on one side, for lying.", "{thing} smell{s thing} of whale and bad news.")),
    Thing("pitch torch", "light", ("{thing} spits like a cat, and burns in the rain.", "The end of {thing} {is thing} wrapped in somebody's second-best trousers.")),
    Thing("torn treasure map", "paper", ("{thing} shows the dots, the palms, the skull, and no cross.", "Along the torn edge of {thing} somebody has bitten.", "By the stains on {thing}, it was last read in a fight.")),
    Thing("letter of pardon", "paper", ("{thing} forgives everything, and leaves a gap for the name.", "The seal on {thing} {is thing} real. It is the king that has changed.")),
    Thing("skull key", "key", ("{thing} {has thing} a skull for a bow, and the jaw moves when it turns.", "{thing} {was thing} carved from a captain, at his own request.")),
    Thing("brass padlock key", "key", ("{thing} {is thing} green with sea, and still fits something.", "A rag on {thing} reads: FOR THE BELLY OF THE BEAST.")),
    Thing("boarding axe", "tool", ("{thing} will go through a door, a mast or an argument.", "There are six notches on {thing}, and a heart.")),
    Thing("sailmaker's needle", "tool", ("{thing} {is thing} three-sided, and has sewn up sails, sharks and captains.", "{thing} always swings round to point at the nearest liar.")),
    Thing("cutlass", "weapon", ("{thing} {has thing} a basket hilt, with a bit of cheese in it.", "Along the blade of {thing} a motto runs: SORRY IN ADVANCE.")),
    Thing("coconut", "food", ("{thing} {has thing} a face, and it looks like your uncle.", "Milk laps in {thing} like a very small tide.")),
    Thing("hard tack", "food", ("{thing} {has thing} stopped one bullet, and would stop another.", "You knock {thing} on the rail, and the tenants come out."), mass=True),
    Thing("black pearl", "treasure", ("{thing} {is thing} as dark as a shut eye.", "Against your ear {thing} says the name of a ship.")),
    Thing("bag of doubloons", "treasure", ("{thing} clinks like a promise, or like several.", "One coin in {thing} {has thing} two heads, and both of them are winking.")),
    Thing("tarred rope", "rope", ("{thing} {has thing} held a whale, a mast and a mutineer.", "You can still smell the hanging on {thing}.")),
    Thing("captain's hat", "clothing", ("{thing} {has thing} three corners and two bullet holes.", "People stand up straighter at {thing}, whoever is under it.")),
    Thing("tin fiddle", "music", ("{thing} can only be played by somebody with a wooden leg to beat time.", "{thing} calls up wind, and next door's dog.")),
    Thing("bottle of rum", "medicine", ("{thing} {is thing} good for wounds, and for the other sort of wound.", "There is a small ship in {thing}, sailing as hard as it can.")),
    Thing("shark tooth", "token", ("{thing} {is thing} as broad as your palm, and was pulled from someone's boot.", "{thing} {is thing} a promise among divers: I owe you a leg.")),
)

PEOPLE = (
    Person("pirate captain", "she", (
        "{person} has a silver hook, a scarlet coat and a cold in the head.",
        "Burning fuses are braided in {his person} hair, for effect.",
        "{person} is five feet tall, and the deck knows it.",
    ), (
        "{person} scratches {his person} chin with the hook, with care.", "{person} spits to leeward and takes note of where it goes.",
        "{he person} shuts one eye, and takes your measure with the other.", "{person} stamps, and somewhere below a man stands up.",
    ), (
        "I've been hanged twice. The second time it tickled.",
        "There's two kinds of captain: me, and the wet kind.",
        "Trust the sea. She'll kill you, but she never pretends to be your friend.",
        "We share alike on this ship. I have alike, and you have the rest.",
        "You've honest ears, {name}. I'd keep a hat on.",
        "The sun's over the yardarm. I moved the yardarm.",
    ), (
        "Any dog can bring me gold. I want {a want}.",
        "A cabin and a full share to whoever lays {a want} upon this table.",
        "You'll get me {a want}, or you'll get a good view of the keel.",
    ), (
        "I can't swim. I can't abide the sight of it. I ran off to sea because it was that or my mother.",
        "I burned my half of the map. It was my brother that had it, and I'd sooner have the brother.",
        "The crew thinks I'm the terror of the isles. She died in May. I was her washerwoman.",
    )),
    Person("ship's cook", "he", (
        "{person} has a wooden leg, a tin ladle and arms tattooed with recipes.",
        "{person} is as wide as the door of {his person} galley, and slightly better smelling.",
        "A one-eyed cat rides on {his person} shoulder and disapproves.",
    ), (
        "{person} stirs, sniffs, and adds a boot.", "{person} knocks {his person} leg on the deck for luck.",
        "{he person} feeds the cat a thing with fingers.", "{person} lays a finger along {his person} nose.",
    ), (
        "Stew's stew. What went in's between me and the sea.",
        "I've sailed under nine captains, and seasoned four.",
        "A hungry crew mutinies. A full one sleeps. That's all the politics there is.",
        "Never ask what's in the pie till you've been ashore a week.",
        "You listen to old Cook, {name}. There's ears in this ship, and some of 'em's in the pot.",
        "I lost the leg to a shark. He came back for the recipe.",
    ), (
        "I'd do you a duff with raisins in, for {a want}.",
        "Get us {a want}, and there'll be no weevils in yours but the best.",
        "What's a man want at my time of life? I'll tell you: {a want}.",
    ), (
        "I hid the treasure. I was boy on that ship. I put it in the one place where no pirate looks: under the soap.",
        "It's me that's leading the mutiny. I don't want to. They just liked my speech about the beans.",
        "There's nothing under the leg. I mean there's a leg under the leg. I get a better pension.",
    )),
    Person("marooned hermit", "he", (
        "{person} is burned as brown as a plank, and wears a beard and a palm leaf.",
        "{person} has not stopped talking, it seems, since the ship left.",
        "A crab on a string follows {him person} everywhere, sideways.",
    ), (
        "{person} introduces you to a rock.", "{person} scratches off another day on {his person} arm.",
        "{he person} laughs, claps a hand on {his person} own mouth, and laughs through it.", "{person} feels your coat, for the joy of the buttons.",
    ), (
        "Eleven years! Or it may be one, and the rest was crab.",
        "Have you brought cheese? Not a bit? I dream of it, it has legs, it runs.",
        "He's buried by the tree. The tree moved. I tell you, it moved!",
        "I had a whole crew here once. I carved them. We fell out.",
        "Hush, {name}. The island's listening. It turns over in its sleep.",
        "They left me a pistol with one ball. I shot a coconut. Best day of my life.",
    ), (
        "I'd show you where he dug, oh, I would! For {a want}.",
        "Eleven years I've asked the sea for {a want}, and it sends me shoes.",
        "Give us {a want}. The crab says I mustn't ask. Give us it!",
    ), (
        "I wasn't marooned. I missed the boat. I'd gone for a last look at the gold.",
        "I dug it up and buried it somewhere else, to pass the time. I've done it so often. I don't know where it is.",
        "I'm the captain that they sing about. I made it sound better in the song.",
    )),
    Person("pearl diver", "she", (
        "{person} has cropped hair, salt on {his person} shoulders, and a knife on {his person} calf.",
        "{person} breathes about once for each three of yours.",
        "A string of shark teeth goes twice round {his person} neck.",
    ), (
        "{person} wrings out {his person} plait over your foot.", "{person} whistles low, and out on the water something answers.",
        "{he person} rolls a pebble under {his person} tongue.", "{person} looks at the sea as you would at a door.",
    ), (
        "There's a town down there. Streets and all. The lamps are lit on Fridays.",
        "Men look for gold. Gold stays put. Pearls have to be asked.",
        "The big one's back. He's old, and he's got a harpoon in him with a name on.",
        "Don't hold your breath, {name}. Let it hold you.",
        "My grandmother married a seal. It's on all of our papers.",
        "Pirates sink the same as priests. I've checked.",
    ), (
        "I'd go down to the black ledge for {a want}, and I don't go there for love.",
        "You want my help, and I want {a want}. The tide's turning. Decide.",
        "Find {a want}. I'll fetch you something off the bottom that you'd never believe.",
    ), (
        "The treasure ship's not empty. They're all still at their places. They're waiting for an order.",
        "I could have cut him free. I looked in his eyes and I swam up.",
        "It was I who moved the lamp, the night she struck. I wanted the bell.",
    )),
    Person("governor's clerk", "any", (
        "{person} has a powdered wig, a writing box and severe sunburn.",
        "Ink has got onto {his person} nose, in the shape of a small anchor.",
        "{person} stands as though the whole sea had been spilled by someone careless.",
    ), (
        "{person} dips a pen, and has nothing to write on.", "{person} sneezes out a little cloud of powder.",
        "{he person} pats {his person} pockets for a form.", "{person} takes off {his person} shoes and pours a fish out of one.",
    ), (
        "I must ask you for your papers. It is a matter of habit.",
        "There is no tax on treasure as such. There is a tax on digging, on holes, and on looking pleased.",
        "I was captured in error. They wanted the cheese on the other boat.",
        "At home it will be raining now. On a Tuesday, too.",
        "I have drawn up a timetable for the mutiny. Nobody keeps to it.",
        "Kindly do not call me matey, {name}. Well. You may do it once more.",
    ), (
        "I find that I need {a want}, in duplicate if possible.",
        "I could let you have a pardon, undated, in exchange for {a want}.",
        "It is most irregular, but: psst. {a want}?",
    ), (
        "The governor is the pirate. He does it at weekends. I do his laundry list for both.",
        "I forged the map. I was bored. I put the cross on a blot.",
        "I was never happier. Please do not rescue me.",
    )),
    Person("parrot keeper", "any", (
        "{person} is no more than fifteen, with a green feather behind each ear.",
        "Claw marks go up both {his person} sleeves like ladders.",
        "A parrot sits on {his person} head, and it is the parrot that looks you in the eye.",
    ), (
        "{person} moves {his person} lips, and the bird speaks.", "{person} cracks a seed and shares it, beak to tooth.",
        "{he person} claps both hands over the parrot's ears.", "{person} ducks a second before the boom swings over.",
    ), (
        "He knows all the words. I only know which ones he means.",
        "Pieces of eight! Sorry. That one was me.",
        "This bird's belonged to seven captains. He's outlived the lot, and he laughs like each of them.",
        "I was pressed. They came in for my brother and took the bird's stand, and I was holding it.",
        "If he says your name backward, {name}, get off the ship.",
        "Birds don't lie. They just repeat it.",
    ), (
        "He'll give you the old captain's last words, but he wants {a want}.",
        "It isn't for me. It's for him. He's set his heart on {a want}.",
        "Bring us {a want}, please. He's started plucking.",
    ), (
        "He's said where the gold is every night for a year. It's in a language nobody's got.",
        "I taught him the captain's voice. He gives the orders now. The captain's in the hold, in the salt.",
        "I'm not pressed. I'm looking for my father. I think he's whom we're hunting.",
    )),
)

THREATS = (
    Threat("great squid", (
        "The water goes smooth and oily, as if something below had breathed.", "A thing like a wet rope slides back out of sight, and it was no rope.",
        "All the gulls go up at once, without a word.", "There is ink in the foam, black and shining.",
    ), (
        "A round mark, wide as a plate, appears on the planks, and then another beside it. The great squid is feeling its way.", "Timber groans as though somebody were hugging it. The great squid has arms to spare.",
        "Something looks in, with an eye the size of a cartwheel, and looks away, and looks again.", "It stinks of low tide and old murders. The great squid is just below.",
    ), (
        "Arms come in from every side, pink and white, and the great squid pulls itself up after them.", "A sucker takes hold of your boot. The great squid has noticed that there is someone in it.",
        "There is a beak, like a parrot's, big as a door. The great squid opens it.",
    ), (
        "The great squid is quite gentle. It turns you about, as a child turns a toy, and takes you down to where it keeps the others.",
        "You see the sun through green water, then through blue, then through black. Something wraps you up well against the cold.",
    ), (
        "You cut yourself loose. Six rings of red, each with its teeth, are printed on your arm.", "It drops you, as you would a hot potato. You land on your back, and something there goes crack.",
        "An arm takes you round the ribs, and thinks about it, and lets go. You can only breathe on one side.",
    ), (
        "The great squid blushes from end to end, lets go of everything, and is away in a cloud of ink.", "A whale sings, some way off. The squid remembers it, and not fondly, and sinks.",
        "It takes the cannon, in place of you, and goes down with it, cuddling it.",
    ), ("Stab the great squid in the eye.", "Ride the arm of the great squid.", "Feed the stew to the great squid.")),
    Threat("navy frigate", (
        "There is a white speck on the edge of the sea, and it was not there at breakfast.", "A drum, very small and very regular, comes over the water.",
        "A boy calls out, \"Sail!\", and then, in a different voice, \"Oh.\"", "Sunlight flashes out there, as off a telescope.",
    ), (
        "She is coming round: three masts, two rows of teeth. The navy frigate has seen all it needs.", "The first ball drops short, and throws up a tree of water. The navy frigate is finding the range.",
        "Red coats line the rail out there like a row of geraniums. The frigate is close.", "Somebody reads out the law through a speaking trumpet, with all of the clauses.",
    ), (
        "The navy frigate opens up, broadside, and the whole world turns to splinters.", "Grapnels bite. \"In the king's name!\" The navy frigate is alongside, and here they come.",
        "A young officer with spots points his sword at your chest. He is nearly as scared as you are. Behind him stands the whole of the navy.",
    ), (
        "The trial is short, and so is the drop. The navy frigate lowers its flag by a foot, out of manners.",
        "The last ball has your name on it, spelled right. There is smoke, and a hat floating.",
    ), (
        "A splinter as long as a spoon goes into your thigh. You leave it there, and get on.", "A musket ball takes off your hat and some scalp.",
        "You jump from rail to rail and fall short. You come up on the far side with a mouth full of blood and tar.",
    ), (
        "There is a crunch, a long one. The navy frigate has found the reef, which is on none of its charts.", "A fog bank comes by, and you go into it, and the navy frigate goes into another.",
        "The king is dead, the flags say, and everyone is pardoned. The frigate fires a salute, rather sulkily.",
    ), ("Hail the navy frigate as a friend.", "Swim under the navy frigate.", "Board the navy frigate alone.")),
    Threat("mutiny", (
        "Two men stop talking as you come by, and look at their feet.", "A black spot has been chalked where anyone may see it.",
        "Someone is sharpening something, and has been for some time.", "The song has changed. It is slower, and it has your side's name in it.",
    ), (
        "The rum has been broached, and no one has asked leave. The mutiny has found its courage.", "A pistol goes off forward. There is a cheer, not a nice one. It is mutiny.",
        "They have begun to vote, with knives. The mutiny is coming aft.", "\"No harm to you,\" they say, \"if you stand aside.\" They say so with their hands behind them.",
    ), (
        "The door comes in, and the mutiny comes with it, forty strong and hardly sober.", "They have you by both arms. The mutiny wants somebody to walk the plank, and you are somebody.",
        "A sword is pushed into your hand. With us, or against, asks the mutiny, and it wants to know now.",
    ), (
        "The plank bends, very politely. The mutiny gives you three cheers, and a biscuit for the journey.",
        "The mutiny has no leader by nightfall, and no ship by dawn. You went down among the first, with your boots on, shouting for order.",
    ), (
        "A belaying pin breaks your nose. You go over the rail, and in again by a gun port.", "You are held up by the heels till the coins fall out. Then you are dropped, and it is a long way.",
        "The flat of an axe lays you out. When you come to, there is a tooth under your tongue, and it is loose.",
    ), (
        "\"Who's to cook?\" somebody asks. The mutiny looks round at itself, and puts down its pistols.", "The wind gets up, and they must all reef sail or drown. By evening nobody cares to recall who began it.",
        "You open the last keg. The mutiny falls asleep where it stands.",
    ), ("Face the mutiny with an empty pistol.", "Join the mutiny, loudly.", "Tell the mutiny a worse story.")),
)

GOALS = (
    Goal("find", "other half of the map", (
        "find {target} before the captain does", "find {target} and keep it dry", "get hold of {target} at any price",
    ), ("Half a map has killed eleven men; {target} might stop it.", "Your father sewed {target} into something, and never said into what."), (
        "A dead man's finger, and it points you {to spot}.", "\"It's {in spot},\" croaks a parrot, \"you lubber.\"",
        "It is not on paper at all, they say. It is on somebody.", "Two brothers tore it, over a girl, and she kept the scissors.",
    ), (
        "You lay {target} edge to edge with its brother, and there is the cross, right under your thumb, right under your feet. You begin to dig, with your hat.",
        "With {target} the line is whole. You follow it in the cool of the evening, step by step, and there, below three palms, something goes clunk.",
    ), (
        "The two halves fit. They make a very good picture of a dog. Far off, on the wind, you hear somebody laughing, eleven years late.",
        "You have {target}, and everyone knows it. From now on you sleep in the crow's nest, with your eyes open.",
    )),
    Goal("deliver", "king's ransom", (
        "bring {target} to {person} by the turn of the tide", "carry {target} past the pirates to {person}", "hand over {target} to {person}, every last coin",
    ), ("If {person} does not have {target} by sundown, the hostages will swim home in pieces.", "You gave your word on {target}, and you have only the one word."), (
        "The pirate flag means that {person} is waiting {in spot}.", "A bottle comes in on the tide. In it: come {to spot}, alone, no drums.",
        "Everyone you meet offers to help you carry it.", "Gold makes a noise when it walks. Wrap it up in your stockings.",
    ), (
        "{person} counts {target}, and it is all there, and one button over. \"Keep that,\" says {person}. Down at the water forty people are already hugging each other.",
        "You set {target} down, and your arms float up by themselves. The guns fire once, for joy. You have never before been kissed by a bosun.",
    ), (
        "{person} bites the first coin, and then another. Lead, all of it. You think back, with some sadness, to everyone who helped you carry.",
        "The ransom is paid. The hostages come out one by one, look at the gold, look at each other, and ask {person} whether there are any vacancies.",
    )),
    Goal("rescue", "captive navigator", (
        "free {target} from the pirates' hold", "get {target} away before they find out what he knows", "rescue {target} and steal a boat",
    ), ("Only {target} can find the way home through the reefs.", "It was you who was meant to be on watch when they took {target}."), (
        "There is a star chart scratched on the planks {in spot}.", "They bring him water at the second bell; watch {in spot}.",
        "He hums the tides, high and low. You have heard it, through the boards.", "He has told them nine wrong courses already, and they are getting cross.",
    ), (
        "{target} puts his face up to the stars, and laughs, and says \"Left a bit.\" By dawn there is nothing behind you but a crew of very angry men on a sandbar.",
        "You row, and {target} counts. At three hundred and twelve, he says, there will be a gap in the white water. There is.",
    ), (
        "{target} {is target} free. But they have put out his eyes. \"It is all right,\" he says, \"I could always do it better by ear.\" You do the crying for both.",
        "You get him off. He looks round at the empty sea, and at you. \"You do know,\" he says, \"that it was I who sold us?\"",
    )),
    Goal("escape", "sea gate", (
        "sail out by {target} before the chain goes up", "reach {target} and the open water", "slip through {target} on the night tide",
    ), ("They hang pirates at eight, and {target} close{s target} at seven.", "No wind comes into this place; the only way to it is through {target}."), (
        "The chain is let down by a pin, and the pin is kept {in spot}.", "An old smuggler drew the channel for his girl {in spot}.",
        "It must be done at slack water, with the lamps out, and nobody coughing.", "Twelve guns look down on it, and eleven of them work.",
    ), (
        "The walls go by on each side, near enough to strike a match on. Somebody up there yawns. Then the first long swell lifts you, like a hand under the chin, and there is all the sea there is.",
        "{target} groans, gives, and lets you by. You have no water, no chart and one biscuit. You have seldom been so happy.",
    ), (
        "You are through, and free, and alone. Of the others there is only a splash, and a voice that says \"Go on.\"",
        "The chain comes up behind you, with a clank. It is an hour before you see that it was not to keep you in, but to keep that out.",
    )),
    Goal("learn", "captain's locked cabin", (
        "find out the secret of {target}", "solve the riddle of {target} before the crew does", "learn the truth that lies behind {target}",
    ), ("Nobody has been seen to come out in a month, and every day {target} gives orders.", "You carry the meals up to {target}, and they come back eaten, and the plates licked."), (
        "The cook threw something overboard, and missed; it lies {in spot}.", "The old log was not burned. Look {in spot}, and mind the rats.",
        "The orders come in one voice and go in four tempers.", "There are wet prints at that door, and not all of them were made by feet.",
    ), (
        "You tell it to all hands, from the top of a barrel. There is a silence in which you can hear the weed grow. Then somebody begins to laugh, and the ship puts about for home.",
        "You open the door, and say good morning, and mean it. By noon there is a new captain, and the sails are full for the first time in a month.",
    ), (
        "You know now why it was locked. You turn the key again, gently, from the inside, and sit down at the desk. \"South by west,\" you say, in that voice.",
        "You tell them. They do not believe it. They break the door in, all forty, to see. You wish you had been a worse talker.",
    ), answers=(
        "the captain died of a fever, and the parrot has been in command ever since",
        "she went over the side weeks ago, to be a pirate on her own account, and left her coat in charge",
        "the captain has turned, by a curse, into a very large turtle, and is ashamed",
        "there were always two of them, twins, and they are not speaking",
    )),
    Goal("mend", "ship's rudder", (
        "mend {target} before the reef", "repair {target} with what the sea has left you", "make {target} answer to the wheel again",
    ), ("Without {target} you go where the current goes, and the current goes to the graveyard of ships.", "A storm is making up to the south, and {target} hangs by a thread."), (
        "The carpenter, rest his soul, kept a spare piece {in spot}.", "The tide brings in all sorts. Something of that shape was seen {in spot}.",
        "It was sawn, not broken. Somebody wanted you here.", "Do it from below, with a knife between your teeth, and be quick about it.",
    ), (
        "You put the wheel over. For one breath nothing comes of it. Then {target} bites, and the bows go round as sweetly as a girl in a dance, and the reef slides by to port.",
        "{target} holds. The ship shakes herself and takes the bit between her teeth, and from the masthead to the bilge there is one great roar.",
    ), (
        "{target} answers. You go about, just in time to see what the ship had been trying, all this while, to get away from.",
        "It holds for long enough. You lay her on the sand, quite gently, and walk ashore, and she lets go of her bones behind you with a sigh.",
    ), parts=("iron pintle", "oak tiller", "coil of chain", "copper plate", "pot of pitch")),
)

FACTS = (
    Fact(("On these islands {noun} are worth more than gold.", "Here a man may buy a ship for a handful of {noun}."), (
        "Someone has been murdered for {noun}, you hear, three of them.", "A pirate opens one fist to show you: {noun}. He shuts it again.",
        "You think of all the {noun} that you threw away, at home.", "They weigh the {noun} on a tiny scale, holding their breath.",
        "A dead man's pockets have been turned out, but whoever did it missed the {noun}.",
    ), ("buttons", "lemons", "nutmegs", "spoons", "mirrors", "blue beads", "pencils")),
    Fact(("All the {noun} aboard belong to the captain's late husband and must not be moved.", "It brings bad luck to whistle near the {noun}."), (
        "A whistle dies on your lips; there are the {noun}.", "You edge by the {noun} with your elbows in.",
        "Somebody has knocked against the {noun}. All hands cross themselves.", "Salt has been sprinkled all round the {noun}.",
        "The {noun} look no different from others. That, they say, is what is wrong with them.",
    ), ("teacups", "cannons", "barrels", "hammocks", "chairs", "anchors", "birdcages")),
    Fact(("The sea here is as sweet as tea.", "The water of this sea can be drunk, and makes people dream."), (
        "You lick your lips. Sweet. You still cannot get used to it.", "A man drinks from the sea in his cupped hands, and smiles at somebody who is not there.",
        "Wasps follow the ship, for the spray.", "In the night everyone aboard has the same sweet, salty dream.",
        "A wave breaks over you, and you taste honey.",
    )),
    Fact(("A ghost ship passes every evening, and its crew waves.", "At dusk each day a ship of the dead sails by."), (
        "There she goes, all grey, with the sunset showing through. They wave.", "You lift your hand to the dead men, for it does not do to be rude.",
        "The dead ship has one man more tonight. You think that you know the hat.", "No wind, and still her sails are full; she goes by with a noise like sand.",
        "Somebody out there calls across, in an old-fashioned voice, to ask who is king.",
    )),
    Fact(("Nobody may step ashore with the left foot first.", "Pirate law says that the left foot must never come first."), (
        "You look at your feet, hop, and go on. Right. Left. Right.", "A man has got it wrong, and must go back to the boat and begin again.",
        "You hear a cry of \"Left!\", and a splash.", "On the right boot of every pirate you meet the toe is worn through.",
        "There is a grave here. It says: he hurried.",
    )),
    Fact(("The {noun} of these islands steal from pirates and bury what they steal.", "It is the {noun} here who really own the treasure."), (
        "You catch one of the {noun} with its arm in your pocket.", "The {noun} look down on you in a way that only the rich have.",
        "There is a hole in the sand, and in the hole are {noun}, counting.", "Something glitters, high up. The {noun} are wearing earrings.",
        "Never play dice with {noun}, it says on a board, in blood.",
    ), ("monkeys", "crabs", "parrots", "goats", "otters", "magpies", "turtles")),
    Fact(("The wind has been lost at dice, and no one can find who won it.", "There has been no wind for forty days."), (
        "The sail hangs as limp as a shirt on a nail.", "You wet a finger and hold it up. It dries, that is all.",
        "A man blows into the canvas, takes a break, and blows.", "On the flat sea you can see your face, and forty miles of it.",
        "Somebody whistles for a wind, and it is as if a door had been shut on the tune.",
    )),
    Fact(("Every pirate here has given up something: a leg, an eye, or all of his {noun}.", "New hands on this ship must throw their {noun} into the sea."), (
        "Down in the clear water lie {noun}, heaps and heaps of them.", "A new man stands by the rail, crying, with his {noun} in his arms.",
        "Somebody hides the last of his {noun} away, under a plank.", "You miss your {noun}. You had not thought you would.",
        "They have a song about their {noun}, and they can never get to the end of it.",
    ), ("letters", "shoes", "medals", "hats", "schoolbooks", "wedding rings", "whiskers")),
    Fact(("The ship's figurehead talks, but only to tell the truth.", "A wooden lady on the bows speaks at night and never lies."), (
        "\"Rocks,\" says a wooden voice, without much interest. The helm goes over.", "You hear her in the dark, telling someone what his wife is doing.",
        "They have stopped her mouth with a cork. It does not help; she hums the truth.", "\"You will not like it,\" says the wooden lady, to nobody yet.",
        "She has laughed just once, they say. It was the day that you came aboard.",
    )),
)

GENRE = Genre(
    name="pirate adventure",
    tones=("merry", "dry", "tense", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "The sun stands straight overhead, like a man with a grievance.", "A squall goes by on its own business, trailing grey skirts.",
        "Trade wind, steady as a hand in the small of your back.", "The moon has laid a road across the water, and nobody has taken it.",
        "Clouds are piling up to the south, purple and yellow, like an old bruise.", "Warm rain comes down all at once, as if someone had pulled a plug.",
        "At sunset the whole sea turns to copper, and then to wine.", "Heat lightning winks along the edge of the world.",
    ),
    moods=(
        "Somewhere a parrot says what everyone was thinking.", "Salt has dried on your face, and cracks when you smile.", "The horizon keeps very still, as if it hoped not to be noticed.",
        "A bell goes, twice, and twice again.", "You can smell land, or it may be the cook.",
        "Ropes creak, in the tone of people who could say more if they liked.", "A fin goes past, in no hurry.",
        "It is a fine day for it, whatever it turns out to be.", "You think of gold, and then, for longer, of cold water.",
        "Under all the noise the sea goes on with its own remark.", "Your palms itch. Money, says one old wife. Rope, says another.",
        "A crab looks you up and down, and passes on.", "Somebody has struck up a song, and it is about somebody like you, and it ends badly.", "The breeze drops, thinks of something, and comes back.",
    ),
    openers=(
        "They give you a choice: the plank, or the articles. You sign, with a K, and so you come to be aboard, {name}, {a role} among thieves.",
        "You wash up {in place} with a boot, a biscuit and a clear memory of being pushed. You are {name}, and you mean to find out by whom.",
        "\"Land!\" cries the lookout. \"No. Wait. It's gone.\" That is how you first hear of {setting}, {name}.",
        "It was a fair fight, {name}, until they all joined in. Now you stand {in place}, with one eye shut, and half a map in your teeth.",
        "A dead man winked at you, {name}. It was on the gallows, at noon. In your pocket, ever since, there has been a key.",
        "No one comes to {setting} by choice, but for you, {name}. You, {a role}, paid for the passage.",
        "The parrot says it again, quite slowly, and looks straight at you: \"{name}. Under the third palm.\"",
        "Gunfire at breakfast, and a hole where the jam was. Another day at {setting}, {name}, and you are only {a role}.",
    ),
    risks=(
        "Swing across on a rope.", "Dive in with a knife in your teeth.", "Gamble your boots at dice.", "Light the fuse and run.",
        "Raise the black flag.", "Reach into {thing} up to the shoulder.", "Challenge the biggest one here.", "Heave {thing} over and see.",
    ),
    sounds=(
        "A fiddle, thin as a mosquito, goes round and round one tune.", "Oars, muffled in rags: a dip, a breath, a dip.",
        "Drums are talking on the far side, two of them, and do not agree.", "You hear a chest being dragged over stone.",
        "Somebody digs, and stops when you stop.", "Surf booms on the reef like distant guns, or distant guns boom like surf.",
        "There is singing from under the water, in parts, with a good bass.", "A plank creaks, slowly, from one end to the other.",
    ),
    names="southern",
)
