"""Ships and islands in the high air: rope, canvas, cold hands, and a long way down."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("sky ship", (
        "a sky ship three days out from the cliffs of {region}",
        "an old sky ship with patched gas bags and a hold full of mail",
        "the last sky ship that still flies the winter route to {region}",
    ), where="on"),
    Setting("floating harbour", (
        "a floating harbour chained to the peaks of {region}",
        "a floating harbour where nobody has touched the ground in forty years",
        "a windy floating harbour built from the hulls of grounded ships",
    ), where="in"),
    Setting("sky island", (
        "a sky island that drifts over the plains of {region}",
        "a sky island no bigger than a farm, and slowly sinking",
        "a small green sky island tied to an anchor that no one has seen",
    ), where="on"),
    Setting("cloud whaler", (
        "a cloud whaler hunting above the southern storms",
        "a cloud whaler that has turned back from {region} without a catch",
        "a cloud whaler with a new captain and a frightened crew",
    ), where="on"),
    Setting("air station", (
        "an air station where the mail balloons change crews",
        "a lonely air station held up by nine balloons, above {region}",
        "an air station at the edge of the great wind",
    ), where="at"),
)

ROLES = (
    "rigger", "balloon pilot", "mail carrier", "sail mender", "apprentice navigator", "gas chemist", "cloud painter",
    "harbour signaller", "ship's cook", "weather clerk", "retired sky pirate",
)

PLACES = (
    Place("upper deck", (
        "Ropes hum overhead, each on its own note.",
        "The planks are bleached white and feel warm [through your boots|underfoot].",
        "Cloud slides past the rail like the flank of a huge grey horse.",
        "A flag cracks at the stern, and its edge is worn to threads.",
        "The shadow of the hull runs over the cloud below with a small rainbow round it.",
    ), (
        Fixture("coil of mooring cable", (
            "{thing} {is thing} as thick as your leg and stiff with frost.",
            "A ring of rust shows that {thing} {has thing} not been moved since spring.",
        ), holds=True),
        Fixture("wind gauge", (
            "The cups of {thing} spin so fast that they look like a ring.",
            "A pencil mark on the dial of {thing} shows the worst gale on record.",
        )),
    ), kind="out", where="on"),
    Place("wheelhouse", (
        "Salt-white windows look out on three sides of nothing.",
        "The floor tilts a little to the left, and everybody has got used to it.",
        "Brass pipes run down the wall, and a voice murmurs in one of them.",
        "It smells of lamp oil, wet wool and cold tea.",
        "The compass swings, thinks, and swings back.",
    ), (
        Fixture("great wheel", (
            "Eight spokes of {thing} are polished, and the ninth is wrapped in red string.",
            "{thing} pulls gently to the north, like a dog on a lead.",
        )),
        Fixture("flag locker", (
            "Every flag in {thing} {is thing} rolled and labelled, and one label says NEVER.",
            "The pigeonholes of {thing} are full of folded colours.",
        ), holds=True),
    )),
    Place("engine room", (
        "The pistons rise and fall like knees under a blanket.",
        "Heat rolls off the boiler and makes the lamps swim.",
        "Oil runs down the walls in thin gold lines.",
        "The whole floor shakes, and so do your teeth.",
        "Steam leaks from a joint with a thin, steady whistle.",
    ), (
        Fixture("coal bunker", (
            "The shovel in {thing} {has thing} worn its own shape into the floor.",
            "Coal dust lies in {thing} as fine as flour, and somebody has drawn a fish in it.",
        ), holds=True),
        Fixture("pressure dial", (
            "The needle of {thing} trembles just below the red.",
            "Three words are scratched under {thing}: hit it gently.",
        )),
    )),
    Place("gas bag", (
        "Silk walls rise on every side, glowing like the inside of a lamp.",
        "Ribs of pale wood curve up and meet in the dimness.",
        "Each step makes the [netting|walkway] sway and whisper.",
        "The air smells sharp, and your voice comes out thin and high.",
        "Patches of every colour have been sewn over the old seams.",
    ), (
        Fixture("brass valve", (
            "Someone has tied a child's shoe to the chain of {thing}.",
            "{thing} sighs now and then, and lets a little lightness out.",
        )),
        Fixture("patching basket", (
            "Needles, glue and scraps of silk lie heaped in {thing}.",
            "{thing} hangs from a rib by two hooks, and a third hook is bent.",
        ), holds=True),
    ), kind="under"),
    Place("crow's nest", (
        "The whole sky lies around you, and most of it is moving.",
        "Far below, rivers shine like threads pulled from a coat.",
        "The mast sways in slow circles, and your stomach follows late.",
        "Ice has grown on the windward side in thin, clear feathers.",
        "There is nothing up here to hold the wind off but a canvas screen.",
    ), (
        Fixture("lookout's box", (
            "Dried peas and a pack of cards lie in the bottom of {thing}.",
            "{thing} {has thing} a lid that can be sat on, and has been, for years.",
        ), holds=True),
        Fixture("signal lamp", (
            "The shutter of {thing} clacks when the wind catches it.",
            "Soot on the glass of {thing} {has thing} been wiped away in the shape of a star.",
        )),
    ), kind="out"),
    Place("cargo hold", (
        "Barrels creak against one another as the floor leans.",
        "Straw, apples and tar: the dark smells like a barn.",
        "A line of daylight comes up between the boards, with clouds in it.",
        "Chalk numbers are written on every crate, and some are crossed out.",
        "Cold air breathes up through the seams of the hull.",
    ), (
        Fixture("stack of mail sacks", (
            "One sack in {thing} {has thing} been opened with a knife and sewn shut again.",
            "The stamps on {thing} show nine different kings, and two of them are the same man.",
        ), holds=True),
        Fixture("ballast box", (
            "{thing} {is thing} full of river sand, with a few small shells in it.",
            "A card on {thing} says: throw me first.",
        ), holds=True),
    ), kind="under"),
    Place("chart room", (
        "Maps hang from rods like washing, and sway together.",
        "A lamp on gimbals stays level while everything else tips.",
        "The wind has its own chart here, drawn in blue and corrected in red.",
        "Ink has been spilled across the floor in the shape of a lake.",
        "It is warm and close, and a clock ticks a little too fast.",
    ), (
        Fixture("chart cabinet", (
            "The drawers of {thing} are wide and flat, and each is named for a wind.",
            "On the side of {thing} somebody has carved a small island and no name.",
        ), holds=True),
        Fixture("sand clock", (
            "The sand in {thing} runs slower when the ship climbs.",
            "{thing} {is thing} bolted down, and can be turned with one finger.",
        )),
    )),
    Place("sail loft", (
        "Canvas hangs in folds as high as a church.",
        "White light comes in from above and has no shadows in it.",
        "Beeswax and new rope make the air smell clean.",
        "Threads lie on the floor in drifts, and stick to your sleeves.",
        "When the wind gusts, every sail in the loft breathes in.",
    ), (
        Fixture("sewing chest", (
            "A thimble is nailed to {thing} so that no one can lose it.",
            "Rows of needles stand in {thing}, from very small to very alarming.",
        ), holds=True),
        Fixture("old storm sail", (
            "{thing} {has thing} been struck by lightning, and the hole is burned as round as a plate.",
            "Nine names are sewn into the hem of {thing}, one under another.",
        )),
    )),
    Place("mooring tower", (
        "Iron stairs wind round and round with the sky showing through them.",
        "Chains as thick as a waist run out into the cloud and vanish.",
        "The tower groans whenever the wind leans on it.",
        "Paint has flaked from the rails, and left red dust on your palms.",
        "Swifts nest in the girders and scold you as they pass.",
    ), (
        Fixture("winch", (
            "A cat has been sleeping on {thing}; the hair is still on it.",
            "The teeth of {thing} are bright with new grease.",
        )),
        Fixture("toll box", (
            "{thing} asks for one coin a ship, and is full of buttons.",
            "The slot of {thing} {has thing} been bent wide enough for a hand.",
        ), holds=True),
    ), kind="out", where="at"),
    Place("rain pool", (
        "Rainwater lies clear and cold in a basin of slate.",
        "Drops fall from the gutters, and each one leaves a ring.",
        "Clouds pass over the surface, and other clouds pass under it.",
        "Moss grows along the edge, the only green for miles.",
        "The water tastes of tin and far-off thunder, even to smell it.",
    ), (
        Fixture("copper downpipe", (
            "Someone whispers in {thing}, or it is only the last of the rain.",
            "{thing} {has thing} turned the green of a duck's egg.",
        ), holds=True),
        Fixture("mossy bench", (
            "Two people have sat on {thing} so often that the moss has two gaps.",
            "A line of ants crosses {thing}, carrying one crumb between them.",
        )),
    ), kind="water", where="at"),
    Place("hanging garden", (
        "Cabbages grow in old nets, with their roots in sacks of earth.",
        "Bees go from bean to bean, blown sideways on every trip.",
        "The rows sway, and the carrots have all grown crooked.",
        "It smells of tomato leaves and wet rope.",
        "Between the beds there is nothing but air, and a hawk turning in it.",
    ), (
        Fixture("beehive", (
            "{thing} {is thing} tied down with four ropes and leans into the wind.",
            "A warm hum comes from {thing}, and a smell of clover that has no right to be here.",
        ), holds=True),
        Fixture("scarecrow", (
            "{thing} wears an officer's coat and holds its one arm straight up.",
            "The straw hand of {thing} points at the place where the sun went down.",
        )),
    ), kind="out"),
    Place("captain's cabin", (
        "A bunk, a desk and a stove are fitted together like the parts of a watch.",
        "Windows slope outward here, and you look straight down on the tops of clouds.",
        "Books stand behind a brass bar so that they cannot jump.",
        "The carpet is red, with a burnt hole just in front of the stove.",
        "Pipe smoke has settled in the curtains for good.",
    ), (
        Fixture("writing desk", (
            "Dry ink has crept across {thing} and stopped at an unfinished word.",
            "One drawer of {thing} {is thing} shorter than the others by the length of a hand.",
        ), holds=True),
        Fixture("portrait in an oval frame", (
            "The woman in {thing} look{s thing} as if she were about to say no.",
            "{thing} hangs crooked, or it hangs straight and the ship does not.",
        )),
    )),
    Place("rope bridge", (
        "The boards are a long step apart, and there is blue between them.",
        "Wind comes up from below and fills your coat.",
        "Knots along the handrail count the [paces|yards] for those who cross in fog.",
        "Each footfall runs ahead of you to the far end and comes back.",
        "A lost hat turns over and over in the air, a mile down.",
    ), (
        Fixture("prayer ribbons", (
            "{thing} flutter from the handrail, and every one holds a name.",
            "The oldest of {thing} have faded to the colour of bone.",
        ), plural=True),
        Fixture("hollow bridge post", (
            "The hole in {thing} {has thing} been plugged with tar and a little straw.",
            "{thing} {is thing} carved with the heads of eight birds, and a space for the ninth.",
        ), holds=True),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("storm lantern", "light", ("{thing} burns blue when the air is about to change.", "A dent in {thing} fits your thumb exactly.")),
    Thing("signal flare", "light", ("{thing} {is thing} wrapped in waxed paper and dated the year before last.", "A red stripe on {thing} means: for the end, and not before.")),
    Thing("hatch key", "key", ("{thing} {is thing} a square iron key on a loop of cord, made for cold fingers.", "The number on {thing} {has thing} been filed off, though not well.")),
    Thing("whale-ivory key", "key", ("{thing} {is thing} smooth as soap and lighter than it should be.", "Three small teeth stand along {thing}, and one of them is gold.")),
    Thing("rigging knife", "tool", ("{thing} {has thing} a blunt tip, so that nobody gets stabbed when the ship lurches.", "The blade of {thing} {has thing} been sharpened so often that it is thin as a leaf.")),
    Thing("brass spanner", "tool", ("{thing} {is thing} as long as your forearm and smells of the engine.", "Someone has stamped BORROWED on the handle of {thing}.")),
    Thing("altitude log", "paper", ("The numbers in {thing} go down a little every day, in very neat writing.", "On the last page of {thing} there is a drawing of a bird with no feet.", "Somebody has spilled coffee on {thing}, exactly over Tuesday.")),
    Thing("wind chart", "paper", ("Blue arrows cover {thing}, and one red arrow goes against them all.", "{thing} {has thing} been folded small and carried in a shoe.")),
    Thing("bag of honey drops", "food", ("Six drops are left in {thing}, stuck together like friends.", "{thing} smell{s thing} of thyme, and makes your ears stop popping.")),
    Thing("smoked cheese", "food", ("{thing} {is thing} black outside and gold within.", "A mouse has made a start on {thing}, and left in a hurry.")),
    Thing("cloud pearl", "treasure", ("{thing} weighs nothing at all until you close your hand.", "A small storm goes round and round in {thing}.")),
    Thing("golden sextant", "treasure", ("{thing} {is thing} far too fine to have seen much work.", "An engraving on {thing} reads: from your crew, who came home.")),
    Thing("silk line", "rope", ("{thing} {is thing} no thicker than string and would hold an ox.", "A knot has been tied in {thing} at every fathom, and there are forty.")),
    Thing("fur-lined coat", "clothing", ("{thing} comes down to your knees and smells of goat.", "There is a whistle sewn into the collar of {thing}.")),
    Thing("tin whistle", "music", ("{thing} {has thing} six holes, one of them stopped with wax.", "Blow {thing} softly, and the rigging answers.")),
    Thing("bottle of ginger drops", "medicine", ("{thing} {is thing} for those who look down.", "The label on {thing} says: two before the storm, the rest after.")),
    Thing("harpoon pistol", "weapon", ("{thing} {is thing} short, ugly and tied to ten yards of wire.", "A notch on the grip of {thing} {has thing} been sanded away again.")),
    Thing("pilot's wings", "token", ("{thing} are made of silver and pinned to a scrap of blue cloth.", "One of {thing} {is thing} bent, as if it had been in a fist for a long time."), plural=True),
)

PEOPLE = (
    Person("rigger", "she", (
        "{person} is small and brown, with a rope burn across one cheek.",
        "A knife hangs on a cord round {his person} neck, and {his person} feet are bare in spite of the cold.",
        "{person} stands with {his person} knees bent, like someone who has never trusted a floor.",
    ), (
        "{person} ties a knot, looks at it, and shakes it out.", "{person} tests the wind with {his person} chin.",
        "{he person} spits neatly to leeward.", "{person} rubs wax into {his person} palms.",
    ), (
        "One hand for the ship, one hand for yourself. That leaves none for waving.",
        "Listen to the ropes. When they stop humming, start running.",
        "I fell once. I went forty feet, and a net caught me. I still dream about the net not being there.",
        "You're tying that like a shoelace. Here. Over, under, and pull.",
        "Ground folk look up and see clouds, {name}. We look down and see the same.",
        "My mother was a rigger, and hers too. We have a lot of very short family stories.",
    ), (
        "Get me {a want}, and I'll take you anywhere there's a rope.",
        "I had {a want} once, and it went over the side. Find me another.",
        "It's {a want} I'm short of. Don't ask what for until it's done.",
    ), (
        "I cut the tow line. It was that boat or ours. I have never said so aloud.",
        "I can't sleep unless the floor moves. I tried to live on land, and I lasted nine days.",
        "There's a bad splice in the main stay. I made it, and I'm ashamed to say where.",
    )),
    Person("captain", "he", (
        "{person} has a white beard, cut square, and eyes pale from looking at the sun.",
        "Four gold rings go round the sleeve of {his person} coat, and one is coming loose.",
        "{person} holds a cold pipe in {his person} teeth and speaks around it.",
    ), (
        "{person} looks at the sky as one looks at a watch.", "{person} knocks {his person} pipe against {his person} heel.",
        "{he person} straightens a thing that was straight.", "{person} folds {his person} hands behind {his person} back.",
    ), (
        "We fly on gas, canvas and good manners. I can spare none of the three.",
        "A ship is only a promise with a hull round it.",
        "I have brought her through worse. I was younger, and so was she.",
        "If you must be sick, do it downwind, and apologise to whoever is below.",
        "Never argue with a cloud, {name}. Go round, and say good day.",
        "They all want to know how high we are. The answer is: high enough.",
    ), (
        "I am not a man who begs. I would, however, be glad of {a want}.",
        "Bring {a want} to me, quietly, and you may name your berth.",
        "The owners will not pay for {a want}. I have asked three times.",
    ), (
        "I cannot see the far mast any more. The boy reads the signals to me, and we say that he is learning.",
        "There was another ship. She signalled for help, and I had a schedule to keep.",
        "I have a daughter on the ground. She is older now than I was when I left.",
    )),
    Person("stoker", "any", (
        "{person} is black with coal to the elbows and pink above them.",
        "A wet cloth is tied round {his person} head, and it steams.",
        "{person} grins with very white teeth in a very dark face.",
    ), (
        "{person} wipes {his person} neck with a rag that makes it worse.", "{person} lays a palm on the nearest pipe, and listens.",
        "{he person} drinks from a can and passes it to you.", "{person} scratches a number on {his person} boot.",
    ), (
        "She wants three shovels a minute. Give her two and she sulks. Give her four and she sings.",
        "You're cold? Come and stand where I stand.",
        "Up top they talk about the view. I've been aboard six years, and I've seen it twice.",
        "That knocking is fine. It's when the knocking stops that you should say your prayers.",
        "Coal's just old forest, {name}. We're burning trees to stay above the trees.",
        "I had a canary. It got fat and flew off. I hope it's somewhere warm.",
    ), (
        "If somebody brought me {a want}, I could make this old kettle dance.",
        "{a want}. That's what I'd ask for if anyone ever asked me.",
        "I'd give a week of dinners for {a want}.",
    ), (
        "There's coal for one more night. I've been writing down two.",
        "I let somebody sleep behind the bunker. They had no ticket, and they had a baby.",
        "I painted the gauge. I moved the red line up by a finger, so that nobody would worry.",
    )),
    Person("weather prophet", "she", (
        "{person} is very old and is tied to the nearest solid thing by a sash.",
        "Feathers, shells and small bells hang in {his person} hair, and tell {him person} about the wind.",
        "One of {his person} eyes is brown, and the other is the grey of rain.",
    ), (
        "{person} licks a finger and holds it up, and frowns at it.", "{person} hums until something in the air hums back.",
        "{he person} sniffs, three times.", "{person} counts on {his person} knuckles, and runs out.",
    ), (
        "My left knee says rain. My right knee says fire. They seldom agree, and both are always right.",
        "The wind is not angry. It has simply never noticed us.",
        "When swifts fly upside down, go below. I have seen it once.",
        "I can tell you about Thursday. I would rather not.",
        "You have a storm in you, {name}, somewhere behind the third button.",
        "They laughed at me before the long gale. I laughed after it. There were fewer of them.",
    ), (
        "The sky will not speak to me without {a want}.",
        "Fetch {a want} for an old woman, and I will tell you what is coming.",
        "I saw you in a dream. You were holding {a want}, and you gave it to me.",
    ), (
        "I have never foretold a thing. I guess, and I look sure. It has saved six ships.",
        "The great wind is getting weaker. In ten years nothing will fly.",
        "I saw how this ends. That is why I tied myself down.",
    )),
    Person("ship's boy", "he", (
        "{person} is eleven, freckled, and hung about with other people's errands.",
        "{person} wears a man's jacket with the sleeves rolled four times.",
        "A paper glider sticks out of {his person} pocket.",
    ), (
        "{person} swings on the nearest handhold by one arm.", "{person} bites into an apple that belonged to somebody else a minute ago.",
        "{he person} sends a scrap of paper down the wind and watches it go.", "{person} salutes with the wrong hand.",
    ), (
        "I've been struck by lightning. Only a bit.",
        "Cook says there's cake if we don't crash.",
        "I know every smell on board. I can find the galley with my eyes shut, and I have.",
        "If you drop a plum from the stern, it takes eleven seconds. You can't hear it land.",
        "Are you a spy, {name}? I'd help. I'd be really good.",
        "I'm not scared. I just like to hold on to things.",
    ), (
        "I'd do all your errands for {a want}. For ever, nearly.",
        "Have you got {a want}? I promised somebody, and I haven't got it.",
        "Bring me {a want} and I'll show you where I go when they shout for me.",
    ), (
        "I can't swim and I can't read. The captain thinks I read the signals. I just remember them.",
        "I took a letter out of the mail. It had my name on it. I'm still too scared to open it.",
        "I saw the mate open the valve at night. I thought it was his job.",
    )),
    Person("first mate", "any", (
        "{person} has a scarred lip and the best boots on board.",
        "{person} speaks softly, and {his person} eyes go to your hands before your face.",
        "A ring with somebody else's crest shines on {his person} thumb.",
    ), (
        "{person} closes a watch with a click.", "{person} pulls on one glove, slowly, finger by finger.",
        "{he person} smiles at a place just beside you.", "{person} runs a nail along a seam, as if looking for an end.",
    ), (
        "The old man is tired. I only say what everyone can see.",
        "You ask good questions. Ask them more quietly.",
        "On a ship of this size there is no such thing as a private cabin, or a private thought.",
        "I have never been late, and I have never been thanked.",
        "Do you know what a ship is worth, {name}? I do, to the penny, plank by plank.",
        "Someone will be in charge tomorrow. It may as well be someone who is awake.",
    ), (
        "Put {a want} into my hand, and I shall look the other way for an hour.",
        "I find I need {a want}. You will find that I pay.",
        "Let us say that {a want} would make me your friend. You could use one.",
    ), (
        "I sold our course to the raiders. I did it for the crew's wages, and then I could not take it back.",
        "I was a cabin boy on the ship that he would not turn round for. I came aboard to hate him, and it has worn off.",
        "Half the crew would follow me tonight. I have been hoping that someone will stop me.",
    )),
)

THREATS = (
    Threat("storm front", (
        "The light has turned yellow, as if seen through a glass of beer.", "Every loose thing has begun to tick and rattle.",
        "Far off, somebody is moving furniture in the sky.", "The hair on your arms gets up and looks about.",
    ), (
        "A black wall stands in the west, and it has grown since you last looked.", "Thunder comes before you have finished counting to three. The storm front is close.",
        "Rain goes by sideways in long grey ropes.", "Blue sparks crawl along every piece of iron within reach. The storm front is feeling its way.",
    ), (
        "The storm front breaks over {setting}, and the whole world tips on its side.", "There is no up or down left, only noise. The storm has you in its mouth.",
        "Lightning strikes so near that the crack and the flash are one thing.",
    ), (
        "The wind takes the canvas first, then the ropes, then you. It is quiet for a long time, falling, and the fields come up very green.",
        "A white light goes through everything. When it is gone there are only splinters, turning slowly, and a hat.",
    ), (
        "A flying block catches you on the shoulder, and the arm hangs like wet rope.", "You are thrown the length of a coach and stopped by something hard.",
        "The spark jumps to your hand and burns a neat red star in the palm.",
    ), (
        "The storm front growls, drags its skirts over you, and is gone to the east.", "A gap opens, blue as a plate, and {setting} slides through it.",
        "The wind drops so suddenly that everyone leans the wrong way.",
    ), ("Climb out and face the storm front.", "Fly a wire into the storm front.", "Cut the sails loose before the storm front.")),
    Threat("sky raiders", (
        "For a moment a thin dark shape shows in the cloud, and then it does not.", "You hear a drum, very far off, and it is keeping pace.",
        "A grappling hook lies bent in the scuppers. It is not one of ours, somebody says.", "The birds that have followed {setting} all day turn and leave.",
    ), (
        "A black kite climbs out of the cloud, with a man lying under it, looking. The sky raiders have found you.", "Hooks clatter on wood somewhere near, and hold.",
        "\"Heave to!\" says a brass voice out of the fog. The sky raiders are alongside.", "An arrow thuds into the wood by your ear, with a bill tied to it: everything, please.",
    ), (
        "Boots land all around you. The sky raiders come out of the air on ropes, with their faces painted white.", "The sky raiders block every way out, and count you with the points of their swords.",
        "A raider with silver teeth steps up to you and bows, and raises a pistol.",
    ), (
        "They are brisk about it, and not unkind. They give you a parasol. You are somewhere above a forest when you find that it does not open.",
        "The raiders take the ship, the cargo and the spoons. You go down to the hold in chains and learn to row a thing that has no water under it.",
    ), (
        "A blade opens your sleeve and the arm beneath it, and you kick its owner down the stairs.", "The butt of a pistol closes one of your eyes.",
        "You slip the rope from your neck, and it takes some skin with it.",
    ), (
        "A horn blows twice, and the sky raiders go back over the side like spiders called to dinner.", "The raiders' own line parts. Their ship drops away, shouting, into the cloud.",
        "The leader looks you over, laughs, and throws you back your purse. They are gone before it lands.",
    ), ("Cut the sky raiders' lines.", "Bluff the sky raiders with an empty gun.", "Swing across to the sky raiders' ship."), plural=True),
    Threat("gas leak", (
        "There is a smell like struck matches and old pears.", "Your voice comes out a little higher than you meant.",
        "A lamp nearby burns with a long green flame.", "The floor is not quite where your foot expects it; {setting} has sunk by an inch.",
    ), (
        "Something hisses behind the boards, and the gas leak is not trying to hide.", "Your head is light, and everything seems rather funny. It is the gas leak.",
        "{setting} lurches downward, and every cup in the place jumps.", "A bell begins to ring, three and three: gas, all lamps out.",
    ), (
        "The seam splits from end to end. The gas leak roars like a bull, and a spark would do the rest.", "The horizon climbs past you at a great rate. Too much gas is gone, and {setting} falls.",
        "You breathe in, and nothing comes of it. The leak has filled every corner with sweet, useless air.",
    ), (
        "Somebody, somewhere, lights a pipe. For one second {setting} is the brightest thing in the sky, and farmers look up from their hay.",
        "You sit down to think it over, and it all seems very amusing. You laugh until you sleep, and {setting} settles into the trees as gently as a hen.",
    ), (
        "You hold the tear shut with your hands, and the cold gas blisters them.", "A lungful of it sends you to your knees, with bells in your ears.",
        "The flash takes your eyebrows and leaves your face tight and red.",
    ), (
        "The patch holds. The hiss sinks to a whisper, to a breath, to nothing.", "A clean wind blows through from end to end, and the lamps burn yellow again.",
        "The last valve turns, and {setting} gives a little hop, like a boat let off the sand.",
    ), ("Crawl toward the hiss of the gas leak.", "Hold the gas leak shut with your hands.", "Strike a light to find the gas leak.")),
)

GOALS = (
    Goal("find", "lost star map", (
        "find {target} before the fleet sails", "get hold of {target} while the sky is clear", "recover {target} and read it by moonlight",
    ), ("Without {target}, no one can cross the great wind and come back.", "Your father drew {target}, and then he flew off the edge of it."), (
        "There is an old pilot who swears that a copy was hidden {in spot}.", "Look {in spot}: he always kept his best things where the floor moved least.",
        "It was drawn on sailcloth, so it may be sewn into something.", "The ink can only be seen by cold light.",
    ), (
        "You spread out {target}, and the stars on it begin to shine. There is the great wind, and there is the way through, as thin as a hair. \"Up anchor,\" you say, and your voice hardly shakes.",
        "In the corner of {target} stand{s target} a small inked boat, and your own name beside it. He meant you to follow. You will.",
    ), (
        "You have {target}, and it shows every star but one. It is the one that you would need to get home.",
        "{target} {is target} yours, but the fleet has sailed without you. You stand and watch forty lamps go over the edge of the world, in the wrong direction.",
    )),
    Goal("deliver", "black-edged letter", (
        "bring {target} to {person} before the next landfall", "carry {target} through the cloud to {person}", "put {target} into the hands of {person} and no one else",
    ), ("The mail has never failed in ninety years, and {target} {is target} the last letter in the bag.", "Whoever sent {target} paid for it with a ship."), (
        "If it is {person} you want, ask {in spot}.", "The address has run in the rain, but you can still make out the way {to spot}.",
        "Somebody else has been asking for that letter, and offering gold.", "The wax on it shows a falling bird.",
    ), (
        "{person} takes {target}, reads it, and sits down among the ropes. \"They are alive,\" says {person}. \"All of them. On an island.\" Then somebody fetches the good rum.",
        "You hold out the book, and {person} signs for {target}. It is a small thing, a signature. You look at it for a long time, and close the bag for the last time.",
    ), (
        "{person} reads it and gives it to the wind. Neither of you speaks. Nine years too late is still delivered, but only just.",
        "The letter is handed over, and {person} goes white. By evening the name has been painted off the ship.",
    )),
    Goal("rescue", "stranded pilot", (
        "find {target} before the balloon sinks", "bring {target} back from the torn rigging", "reach {target} while there is still light",
    ), ("Only {target} knows the pass through the peaks.", "You can hear {target} whistling, to show that there is still somebody there."), (
        "The whistling comes from somewhere close; listen {in spot}.", "A blue scarf has been tied there as a sign: look {in spot}.",
        "The wreck of the glider came down in three pieces, and two were empty.", "A pilot with a broken leg can last two nights up here, but not three.",
    ), (
        "{target} puts an arm round your neck, and swears with every step, and never lets go. When you come in out of the wind, the whole crew is standing there with blankets.",
        "You lower {target} down on the last of the rope. \"You took your time,\" says a cracked voice. Then two hands take hold of your coat and shake it, laughing.",
    ), (
        "You bring {target} in alive. The eyes are burned by the sun and the snow, and will not read the sky again. \"Describe it to me,\" says the voice in the blankets.",
        "The rope would bear two and not three. {target} knows that, and you know it, and there was a boy in the other seat.",
    )),
    Goal("escape", "drop hatch", (
        "get out by {target} before the ship goes down", "reach {target} with a wing that opens", "make it to {target} and away before dawn",
    ), ("Below {target} hangs the only glider that they have not broken.", "They mean to sell you in the next port, and {target} {is target} the one door without a guard."), (
        "The bolt for it was taken out and hidden {in spot}.", "A friend has left something for you {in spot}; take it before you jump.",
        "It opens downward, so stand well back, and then do not.", "The hinges have been greased with butter, so somebody is on your side.",
    ), (
        "The hatch falls open, and you fall after it. There is a scream of wind, and a snap, and then the wing takes your weight as softly as a hand. Below you lie green hills, and smoke from a breakfast fire.",
        "You let go. For a long breath there is nothing at all, and then the silk blooms over you, white as a good idea.",
    ), (
        "You are out, and gliding. Behind you one lamp after another goes dark, and you know who is putting them out, to give you time.",
        "The wing holds to the first trees and not beyond. You will walk again, they say, by spring. You will not fly.",
    )),
    Goal("learn", "silence of the great wind", (
        "find out the truth about {target}", "learn what lies behind {target}", "explain {target} before the last ship is becalmed",
    ), ("The wind has blown for a thousand years, and since {target} no sail has moved.", "They hanged a kite on the tower and blamed you for {target}."), (
        "The old wind books are kept {in spot}.", "Ask the rain, or else look {in spot}.",
        "It did not die down. It stopped, at nine minutes past four.", "Every weathercock in the sky points straight up.",
    ), (
        "You say it into the speaking tube, and then there is no sound on any deck. Something stirs your hair. Overhead one rope begins to hum, and then all of them.",
        "You write it in the wind book, under the last entry, and blow on the ink. The page turns over by itself.",
    ), (
        "Now you know, and you wish that you could put it back. You look at the hanging flags and think of all the ships far out.",
        "You tell them. They nod, and begin to let down ladders. By evening the sky is empty.",
    ), answers=(
        "a harbour in the north has built a wall of sails and keeps the wind for itself",
        "the wind was one great creature, and it has gone down to the sea to sleep",
        "the whalers caught the last cloud whale, and it was the beating of its fins that made the wind",
        "the wind never stopped, but the whole sky has begun to move along with it",
    )),
    Goal("mend", "lifting engine", (
        "start {target} before the keel touches the peaks", "mend {target} with whatever is on board", "repair {target} and climb above the storm",
    ), ("{setting} loses a hundred feet with every hour that {target} {is target} silent.", "Two hundred people sleep above {target}, and none of them has been told."), (
        "The spares were stowed {in spot} by somebody who hated order.", "Look {in spot}: the old engineer hid the good parts there from the mate.",
        "It did not break. It was stopped, by somebody who knew how.", "It likes to be spoken to, and not too loudly.",
    ), (
        "{target} coughs, spits out a feather, and begins to sing. The floor presses up against your feet. Through the window you see the peaks sink away, one by one, with the sunrise on them.",
        "A shudder, a bang, and then a sweet even hum. Somebody throws a cap into the air, and it takes a while to come down.",
    ), (
        "{target} runs, but it will never stop again. You rise past the birds, past the clouds, into the dark blue, and it is getting hard to breathe.",
        "It lifts you over the peaks by a yard. The ballast had to go, and the cargo, and in the end the boats, with your own among them.",
    ), parts=("copper piston", "silk drive belt", "lifting crystal", "valve spring", "spark coil")),
)

FACTS = (
    Fact(("Flocks of {noun} live in the clouds and follow the ships.", "Up here, wild {noun} nest in the clouds."), (
        "Some {noun} go by at eye level, in a ragged line.", "Two {noun} sit on the nearest rope and quarrel.",
        "You hear {noun} calling inside the cloud.", "Something soft drifts down past you, dropped by {noun} too high to see.",
        "The {noun} turn all at once, as if at an order.",
    ), ("geese", "flying fish", "winged cats", "paper-white owls", "cranes", "swifts")),
    Fact(("It is forbidden to speak of the ground on board.", "By old custom nobody in the air may say the word ground."), (
        "Somebody says down there, and coughs, and says nothing more.", "A plate has been hung over the hole in the floor, so that no one looks.",
        "You think of mud, with love, and keep it to yourself.", "A child's drawing of a hill has been scrubbed from the planks, but not quite.",
        "You miss a word, and everyone waits politely while you go round it.",
    )),
    Fact(("The sails are sewn from {noun}.", "By order of the owners the sails are made of old {noun}."), (
        "A patch flaps loose above you; you can see the {noun} it was sewn from.", "You find a scrap of sail, and count the {noun} in it.",
        "It is said that the {noun} remember whom they belonged to.", "Someone is short of canvas and asks if you have any {noun} to spare.",
        "The wind fills all those {noun} at once, with a boom.",
    ), ("wedding dresses", "love letters", "flags", "curtains", "nightshirts", "circus tents")),
    Fact(("Every soul on board is weighed each morning, and no one may grow heavier.", "The crew is weighed daily, for every ounce counts."), (
        "You feel in your pockets for something you could do without.", "A pair of scales stands here, with a queue of footprints before it.",
        "You think of the second helping you had, and breathe in.", "Somebody has thrown away the left half of a book to save weight.",
        "A number is chalked here beside your name, and it has been underlined.",
    )),
    Fact(("At night the {noun} on board float up to the ceiling.", "After sunset all {noun} here lose their weight."), (
        "Some {noun} bump softly against whatever is above them.", "You catch one of the {noun} as it goes by and tie it down.",
        "Nobody looks up any more when {noun} drift past.", "A net has been hung here to keep the {noun} from getting away.",
        "The {noun} are restless; it must be near the hour.",
    ), ("spoons", "boots", "candles", "cabbages", "teacups", "hammers")),
    Fact(("A bell under the clouds rings every night, where there is no land.", "Somewhere below the clouds a bell rings, and nobody knows why."), (
        "Far down, under the white, the bell rings once.", "You lean over and listen. There it is, slow and deep: a bell.",
        "You count the strokes from below. There are more than yesterday.", "The bell has stopped, and you find that you are waiting for it.",
        "The sound comes up through the soles of your feet before you hear it.",
    )),
    Fact(("The ship's ghost is a stowaway who never paid.", "A dead stowaway haunts the ship and asks everybody for a ticket."), (
        "A cold hand pats your pockets, looking for a ticket.", "You see wet footprints, small and bare, that begin in the middle of the floor.",
        "Somebody whispers: is this the way to the town?", "A blanket lies folded here, and on it a ticket for a voyage that was long ago.",
        "For a breath you smell oranges, and nobody here has any.",
    )),
    Fact(("The clouds over these parts are solid enough to walk on at dawn.", "For a minute at sunrise one can walk on the clouds here."), (
        "There are footprints on the cloud out there, going away.", "A plank has been left leaning out over the side, as if for a stroll.",
        "You look at the white, and it looks as firm as a field of snow.", "Someone lost a boot out there this morning, and is still looking at it.",
        "You wonder how long a minute is, exactly.",
    )),
    Fact(("There are no {noun} in the sky, and people pay a fortune for them.", "Up here {noun} are worth more than gold."), (
        "A sailor shows you a picture of some {noun}, with shining eyes.", "You try to remember how {noun} smelled.",
        "Somebody's chest is said to be half full of {noun}.", "The word {noun} has been written here with one finger in the frost.",
        "You dream, standing up, of {noun}, and wake with a start.",
    ), ("pebbles", "acorns", "worms", "puddles", "snails", "bricks", "daisies")),
)

GENRE = Genre(
    name="airship adventure",
    tones=("merry", "tense", "dreamy", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "The sun hangs low and lights everything from underneath.", "Hail goes by without a sound and is heard a moment later, far down.",
        "A ring of frozen light stands round the sun.", "The cloud closes in, wet and white, and the world ends at your elbow.",
        "Snow falls upward past the rail for a while, then changes its mind.", "The air is so clear that you can see the weather of three countries.",
        "A warm wind comes from the south, with a smell of dust and lemons.", "Evening fills the valleys first, and leaves the sky till last.",
    ),
    moods=(
        "A rope creaks, and the creak goes on a little too long.", "You do not look down. Then you look down.", "The floor drops by a hand, and your stomach stays where it was.",
        "Your ears pop, and the world gets louder.", "Somewhere below, a cloud passes without hurry.", "You find that you are holding on to something.",
        "The cold has got into your [gloves|boots] and means to stay.", "Far off, thin as a thread, somebody is singing at the top of a mast.",
        "It is a good wind. You would give a great deal for less of it.", "Your breath goes out white and is taken away at once.",
        "A bell marks the half hour, and nobody answers.", "You think of all that air, and of how little it would do to stop you.",
        "The light moves across your hands as {setting} turns.", "Everything that is not tied down has begun to slide, very slowly.",
    ),
    openers=(
        "You wake because the engines have stopped. You are {name}, {a role} {in setting}, and a mile of air lies under your bed.",
        "\"Hold this,\" says somebody, and is gone over the side. You stand {in place}, {name}, with a rope in your hands that is running out.",
        "The gangway has been pulled in, and nobody can leave {setting} before spring. You had only come to ask the way, {name}. There is work for {a role}, they say.",
        "A gust takes your hat, and you watch it go down for a very long time. Welcome to {setting}, {name}.",
        "Nobody told {a role} that the floor would move. You cling to the nearest thing {in place}, {name}, and try to look like an old hand.",
        "Your orders are nailed up {in place}, {name}, and the wind has torn away the second half.",
        "For nine days {setting} has seen no land. On the tenth, {name}, a voice from the rigging calls your name.",
        "The last mail balloon has left without you. You are {name}, {a role}, and {in place} it has become very quiet.",
    ),
    risks=(
        "Swing across on the nearest rope.", "Slide down the mooring cable.", "Throw out the ballast.", "Lean out over the edge and look down.",
        "Kick {thing} as hard as you can.", "Climb on {thing} and shout.", "Ring the alarm bell.", "Jump the gap with your eyes shut.",
    ),
    sounds=(
        "Canvas booms overhead, slack and then tight.", "The wind goes through the ropes and finds a chord.", "Someone walks to and fro above you, eleven steps each way.",
        "A pump sucks, chokes, and sucks again.", "Far down there is thunder, like carts on a bridge.", "Something long and slow calls from inside the cloud, and is answered.",
        "You hear a chain run out, link after link, and no splash.", "Geese go over, talking like people who are late.",
    ),
    names="plain",
)
