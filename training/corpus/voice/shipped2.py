"""More of the scenarios that ship with the engine."""

from __future__ import annotations

from training.corpus.format import Goal, Thing, Threat
from training.corpus.voice.shipped import LIGHTHOUSE, MARKET, ORBITAL, Shipped

TRAIN = Shipped(
    "seed-train", "", "Seed Train", "on", "the Seed Train, nine iron cars that cross a frozen sea", "night stoker", "Anselm", {},
    (
        ("tender", "in", "out", ("Coal dust lies on the snow like pepper.", "The shovel rings when it meets iron, and it meets iron too often.", "Sparks go over your head and die in the dark.", "You count the baskets again. It does not help.")),
        ("engine cab", "in", "in", ("The fire paints everything red, and the night paints it black again.", "Juno counts telegraph poles under her breath.", "Gauges tremble just below their marks.", "It is warm here, and warmth is the only wealth.")),
        ("fifth car", "in", "in", ("Crates are stacked to the roof, and behind them somebody small has made a bed.", "A drawing in soot covers one wall: a woman, a ladder, the night.", "It smells of lamp oil and apples.", "The couplings groan like sleepers.")),
        ("sixth car", "in", "in", ("Two thousand drawers, two thousand brass labels.", "The seeds are so quiet that you lower your voice.", "Frost has drawn leaves on every window.", "Each drawer bears the name of the one who saved it.")),
        ("sleeping car", "in", "in", ("Bunks hang empty, with their blankets folded.", "Breath freezes on the pillows.", "Someone has written the names of summers on the wall.", "The lamp swings, and all the shadows go to one side and come back.")),
        ("roof", "on", "out", ("The wind wants you off, and says so.", "The frozen sea runs away on all sides, blue under the stars.", "Far out on the ice a second light keeps pace.", "Your gloves stick to the iron.")),
        ("ninth car", "in", "under", ("This is the last car, and it sways like a tail.", "Old tools and older promises are kept here.", "Through a crack you see the rails run out behind you, two thin lines.", "Nobody has lit a lamp here since autumn, if there was one.")),
    ),
    (("Teodora", "she", "keeper of the seeds", "a ring of frost in her hair"), ("Juno Marsh", "she", "engine driver", "eyes red from sixty hours awake"), ("Wick", "he", "silent boy", "a lamp and sooty fingers")),
    (
        Thing("shovel", "tool", ("{thing} is worn to the shape of your hands.", "The edge of {thing} shines like a coin.")),
        Thing("ring of nine keys", "key", ("One key of {thing} is newer than the rest.", "Each key of {thing} bears the number of a car.")),
        Thing("twist of barley", "token", ("{thing} smells of a summer you never saw.", "Forty-one winters, and {thing} is still gold.")),
        Thing("soot drawing", "paper", ("{thing} shows a woman on the tender, at night, with her arms full.", "In the corner of {thing} is a small lamp: that is how Wick signs.")),
    ), ("shovel", "ring of nine keys", "twist of barley"),
    (Goal("deliver", "seeds", (
        "bring the seeds to the warm valley of Aldersend", "bring the seeds to Aldersend, three nights to the south",
    ), ("They are the last seeds there are.", "Forty-one winters without a summer are enough."), (
        "If you want to know where the coal goes, look {in spot}.", "Whoever does it keeps the tongs {in spot}.", "Aldersend is warm, people say. Nobody has written from there.", "The dust on the ladder shows small feet, and old ones.",
    ), (
        "The valley opens below the last pass, and it is green. {person} takes the first drawer in both hands. Juno lets go of the brake and sleeps where she stands.",
        "Steam and mud and birds: Aldersend. You carry the seeds out of the sixth car one drawer at a time, and it takes all day, and nobody minds.",
    ), (
        "You bring the seeds to Aldersend, and Aldersend is snow. {person} looks at the old greenhouse beyond the rails, and you begin, drawer by drawer, to carry.",
    ), plural=True),),
    Threat("cold", (
        "The fire has sunk by a finger's breadth. The cold notices at once.", "The ice under the rails sings, high and thin. It holds, for now.", "Your breath falls as snow.",
    ), (
        "The cold has come inside, and hangs its coat beside yours.", "Eleven baskets of coal. The cold can count too.", "The ice sings low. The train must not stop now; the cold is waiting for that.",
    ), (
        "The fire is one red eye. The cold leans over it.", "You can no longer feel the shovel. The cold has both your hands.",
    ), (
        "The wheels slow, and the cold comes along the train from car to car like a conductor. In the sixth car two thousand drawers freeze shut. The second light out on the ice stops too, and waits.",
    ), (
        "You work on with hands that are no longer yours. Two fingers will never be warm again.", "Iron takes the skin from your palm, and you hardly feel it. That is the cold, too.",
    ), (
        "You throw in the last of the crates, and the fire roars. The cold goes back to the windows.", "The needle climbs. For an hour at least the cold must ride outside.",
    ), ("Stoke the fire against the cold.", "Burn a bench to fight the cold.", "Go out on the roof in the cold.")),
    (
        "Your shovel rings on bare iron, {name}. Nineteen baskets of coal are left on the Seed Train, and there should be forty.",
        "You are {name}, {a role}, and you stand {in place} with black hands while the Seed Train crosses the frozen sea.",
        "Ice to the left, ice to the right, and under the rails, ice. On the Seed Train it is your watch, {name}.",
    ),
    "coal basket*|seed drawer*|brake wheel|tool box*|iron stove*|frosted window|bench*|signal lamp|sack of sand*|pressure gauge|straw mattress*|chain locker*|timetable|water tank*",
    (
        ("coal", ("Eighteen baskets of coal. You count them in your head, over and over.", "Seventeen baskets; somebody has been here with a sack.", "A trail of coal dust leads over the side, into the snow.", "Every basket of coal is an hour. You do the sum again.")),
        ("ice", ("The ice under the rails sings, and you listen for the pitch.", "Far down in the ice something long and pale lies still.", "When the ice is silent, that is worse.")),
        ("seeds", ("You think of the seeds, asleep in their drawers.", "Somewhere in the sixth car a drawer rattles with its handful of summer.", "Two thousand drawers of seeds, and one stoker.")),
    ),
)

DETECTIVE = Shipped(
    "umbrella-man", "", "Port Merrow", "in", "Port Merrow, a harbour city where it has rained for a year", "private detective", "Frankie Dace", {},
    (
        ("office", "in", "in", ("Rain comes through the ceiling at the usual place and lands in the usual cup.", "The name on the glass is backwards from here, and so are you.", "The bottle in the drawer has been empty since Tuesday.", "A neon fish across the street goes on and off.")),
        ("Tallow Street", "in", "out", ("Gutters run like rivers with somewhere to be.", "A shop sign in the shape of an umbrella creaks overhead.", "Every door on the street has a sandbag and a secret.", "Somebody has chalked a fish on the kerb.")),
        ("flooded cellar", "in", "under", ("Black water stands at your knees, and one shelf above it is dry.", "Umbrellas hang from the beams like bats.", "A chalk outline floats, in a manner of speaking.", "It smells of river and of glue.")),
        ("Blue Heron", "in", "in", ("Smoke, gin and a piano with one wrong note.", "Nobody at the Blue Heron looks up, all at the same time.", "The barman polishes a glass that will never be clean.", "The clock over the bar is set to the hour when everyone has an alibi.")),
        ("police station", "in", "in", ("Wet uniforms steam on a pipe.", "A typewriter goes, one finger at a time.", "The cells are full of people who are at least dry.", "The wanted posters have run, and everyone looks guilty.")),
        ("harbour stairs", "on", "water", ("The harbour comes up two steps further every week.", "Boats knock at second-floor windows.", "A foghorn says what it always says.", "Rain stands in the lamplight like a bead curtain.")),
        ("mayor's anteroom", "in", "in", ("It is dry here. It is the only dry carpet in Port Merrow.", "A secretary's telephone rings once and stops.", "Portraits of mayors, all with the same umbrella.", "The palms are real, and that takes money.")),
    ),
    (("Vera Bell", "she", "piano player", "dry shoes"), ("Sergeant Okafor", "he", "policeman", "a wet notebook"), ("Mr. Lux", "he", "man in a white coat", "not one drop of rain on it")),
    (
        Thing("ticket stub", "paper", ("{thing} is for the nine o'clock ferry, which did not run.", "On the back of {thing} somebody has written: not him.")),
        Thing("red umbrella", "token", ("{thing} has no handle; where it was, the wood is hollow.", "{thing} has been mended in nine places by a man who cared.")),
        Thing("matchbox", "light", ("A telephone number is pencilled inside {thing}.", "{thing} comes from the Blue Heron. Three matches are left.")),
    ), ("ticket stub", "red umbrella", "matchbox"),
    (Goal("learn", "murder of Anton Bell", (
        "learn who killed Anton Bell, and prove it before midnight", "find out who killed Anton Bell before they close the case at midnight",
    ), ("Your one client pays in small notes, and means them.", "At midnight the mayor's men close the case, and the river gets the rest."), (
        "The dry shelf, detective. Ask what was {in spot}.", "If I had a handle to hide, I would hide it {in spot}.", "He was found dry as paper, in a flooded cellar. Start there. Everyone else stopped there.", "She plays the same wrong note every night at nine.",
    ), (
        "You say it aloud, in front of three witnesses and a stenographer. Okafor writes until his pencil breaks. Outside, for the first time in a year, it stops raining.",
        "The cuffs close at four minutes to midnight. Vera Bell plays the tune to its end, with every note in place.",
    ), (
        "You know who did it, and you can prove it, and at midnight they burn the file. You keep the umbrella. Somebody ought to.",
    ), answers=(
        "the mayor's secretary gave the order, and Mr. Lux carried it out", "Vera gave the signal at nine, because they held her son", "Bell had a roll of film in the handle, and the mayor was on it", "a councilman fetched his umbrella, and Bell with it",
    )),),
    Threat("Mr. Lux", (
        "A white coat crosses the end of the street, not hurrying. Mr. Lux.", "Something you saw a minute ago is no longer there. Mr. Lux collects.", "\"May I?\" says a polite voice in the next room. It is Mr. Lux.",
    ), (
        "Mr. Lux holds the door for you. You did not know that he was behind you.", "The wet floor shows your prints, and no one else's. Yet Mr. Lux stands there.", "\"You look tired,\" says Mr. Lux. \"Cases do that.\"",
    ), (
        "Mr. Lux has taken off his gloves. He folds them first.", "\"I am afraid I must ask you for that,\" says Mr. Lux, between you and the door.",
    ), (
        "Mr. Lux is sorry, and says so. They find you at low water, and you are the only dry thing in Port Merrow. The case is closed at midnight, on the dot.",
    ), (
        "Mr. Lux is faster than he looks. Your ribs will remember him.", "You get past him, but a door has met your hand, hard.",
    ), (
        "Somebody's camera flashes, and Mr. Lux is gone as if he had been erased.", "Mr. Lux bows, puts on his gloves, and walks away dry through the rain.",
    ), ("Take Mr. Lux's photograph.", "Ask Mr. Lux for a light.", "Push past Mr. Lux.")),
    (
        "Rain, a leaking hat and one paying client: that is your evening, {name}. In Port Merrow it has rained for a year.",
        "You are {name}, {a role}, and you stand {in place} with wet socks. Anton Bell was found dry as paper. Somebody ought to mind.",
        "\"Someone has broken him,\" said Vera Bell, and paid in advance. Now it is your case, {name}, until midnight.",
    ),
    "filing cabinet*|umbrella rack*|neon sign|coat stand*|telephone|ashtray|leather sofa*|piano*|rain gutter|cigar box*|wall map|waste basket*|dripping pipe|wall safe*",
    (
        ("rain", ("It rains. It has rained for a year; why stop now.", "Rain finds the hole in your hat, as it always does.", "You could set your watch by the rain, if your watch were dry.")),
        ("midnight", ("Midnight is the end of the case, and the clock knows it.", "You look at your watch. Midnight has come a little nearer.", "They close the file at midnight, guilty or not.")),
        ("Bell", ("Who kills a man who mends umbrellas? You keep coming back to Anton Bell.", "Anton Bell never hurt anyone but the hatters.", "Somewhere a woman named Bell is playing one wrong note.")),
    ),
)

ORCHARD = Shipped(
    "winter-orchard", "", "Winter Orchard", "in", "the Winter Orchard, where glass apples ring on black trees", "miller's younger child", "Pim",
    {"sister": ("Elsbeth", "Anna", "Greta", "Lisbet", "Marta", "Ilse", "Rosa", "Katrin")},
    (
        ("first black tree", "at", "out", ("Nine glass apples hang here, and one has a bite in it.", "Footprints lead up to the tree, and stop.", "When the wind comes, the apples ring like small clean bells.", "The bark is black and smooth as a stove.")),
        ("frozen brook", "at", "water", ("Under the ice the brook is telling a story, very slowly.", "A leaf hangs in the ice, red as a mitten.", "Stepping stones wear caps of snow.", "Your reflection looks up as if it were cold down there.")),
        ("badger's parlour", "in", "under", ("Roots hold up the ceiling, and lamps hang from the roots.", "It smells of acorn coffee and old books.", "Three chairs stand by the fire, and one is just your size.", "Maps of every path are pinned up backwards.")),
        ("wind mill", "in", "in", ("The sails do not turn, and the flour has forgotten how to fall.", "Wind is kept here in jars, each with its day of the week.", "A swing hangs from the beam and moves by itself.", "Snow has come in under the door and lies like a white dog.")),
        ("Queen's avenue", "on", "out", ("The trees stand in two rows and do not whisper.", "Careless words hang frozen in the air, and tinkle if you touch them.", "The snow is so smooth that you are ashamed of your feet.", "Far off, a white chair stands where the avenue ends.")),
        ("ice hall", "in", "in", ("The walls are clear, and summer days are shut up in them like flies in amber.", "A throne of frost stands empty, and is not really empty.", "Every breath you take is answered by another.", "The floor rings under your steps.")),
        ("kettle hearth", "at", "in", ("A copper kettle sits on three stones and thinks.", "The fire is small and polite.", "Crumbs have been laid out for birds that come on Sundays.", "It is warm here for exactly as long as you are kind.")),
    ),
    (("Grey Hob", "he", "badger", "spectacles"), ("North Girl", "she", "carrier of the wind", "a sack that sighs"), ("Old Copper", "she", "fortune-telling kettle", "a lid that dances")),
    (
        Thing("red mitten", "clothing", ("{thing} is your sister's; the thumb is darned with blue.", "{thing} is still warm. How can it be?")),
        Thing("heel of bread", "food", ("{thing} is from your own oven, and smells of it.", "There is enough of {thing} for two, if one of them is not hungry.")),
        Thing("bell without a clapper", "music", ("{thing} says nothing, in a clear voice.", "When {thing} is shaken, only animals look up.")),
        Thing("apple core", "token", ("{thing} is of glass, and in it there is a name, very small.", "{thing} rings once when you say the word sister.")),
    ), ("red mitten", "heel of bread", "bell without a clapper"),
    (Goal("rescue", "sister", (
        "find {sister} and remind her of her name before the last apple falls",
    ), ("She ate a glass apple and forgot her own name.", "Who else is to remember her name, if not you?"), (
        "She went {to spot}, with snow in her hair and nobody's name.", "Three steps and three steps more: look {in spot}.", "Whoever bites a glass apple loses a name. Whoever is given the core back remembers it.", "The Queen is courteous. That is how one knows that she is cold.",
    ), (
        "\"{sister},\" you say, once, twice, three times. She looks at you, and at the red mitten, and says your name. Behind you the last apple falls, and breaks, and it is spring.",
        "You put the core into her hand. \"I am {sister},\" she says, and it is as if somebody had lit a lamp. You walk home together through the thaw.",
    ), (
        "She knows her name again, and yours. But sometimes, at the mill, she stops and listens for bells, and her hand is cold for a while.",
    )),),
    Threat("Winter Queen", (
        "Somewhere an apple falls, and rings, and breaks.", "Your last word hangs before you, white, and sinks. The Winter Queen likes words.", "Frost writes something on your sleeve, in a beautiful hand.",
    ), (
        "\"Good evening, little one,\" says the Winter Queen from nowhere at all.", "Three apples fall, one after another. The Winter Queen is coming down the avenue.", "The air has grown so cold that it creaks. The Winter Queen is near.",
    ), (
        "The Winter Queen stands before you and smiles, and your eyelashes freeze.", "\"Stay,\" says the Winter Queen. \"It does not hurt. It does not anything.\"",
    ), (
        "You say one careless thing, and it freezes, and you with it. The Winter Queen hangs you on a black tree, with care, where you ring very prettily. Once upon a time is a long time.",
    ), (
        "Her fingers brush your cheek, and that place will always be cold.", "You run, and leave a word behind. You will never be able to say it again.",
    ), (
        "\"How does it end?\" asks the Winter Queen. You tell her, and while she listens, you go.", "You say please, and thank you, and please. The Winter Queen has to let you pass.",
    ), ("Bow to the Winter Queen.", "Tell the Winter Queen a story.", "Ask the Winter Queen for her name.")),
    (
        "Once the mill wheel froze, and your sister followed a ringing sound into the trees. Now you follow her footprints, {name}, into the Winter Orchard.",
        "You stand {in place}, {name}, with a basket on your arm, and the Winter Orchard rings all around you.",
        "It is once upon a time, and very cold. You are {name}, {a role}, and this is the Winter Orchard.",
    ),
    "hollow tree*|snow heap*|icicle|owl's hole*|wicker chair|stone bench*|honey jar*|bird table|frozen fountain|bed of moss*|wooden gate post|lantern of ice|sledge*|root cupboard*",
    (
        ("apple", ("An apple falls, and you count those that are left.", "The glass apples ring, though there is no wind.", "You do not touch the apples. You put your hands in your sleeves.")),
        ("kind", ("You say thank you, and the snow is a little softer.", "Kindness is repaid here, you remember. You leave a crumb for the birds.", "Somebody has swept the snow from your path. That was for something you did.")),
        ("sister", ("You say your sister's name under your breath, so that it stays warm.", "A red thread hangs on a thorn. Your sister has been here.", "You think of your sister, who does not know that you are coming, nor who you are.")),
    ),
)

INN = Shipped(
    "last-inn", "", "Last Inn", "in", "the Last Inn, a crooked house on the road to a dragon's mountain", "innkeeper", "Bram",
    {"shortage": ("clean plates", "firewood", "candles", "onions")},
    (
        ("bar room", "in", "in", ("Three heroes sit here, sharpening three swords.", "The guest book on the counter turns a page by itself.", "It smells of beer, wet boots and brave talk.", "Somebody has carved a dragon on the table, too fat.")),
        ("inn kitchen", "in", "in", ("The bottomless pot mutters: pepper, pepper.", "Pans hang in order of how well they fly.", "Steam has made the windows blind.", "An onion rolls across the floor and hides.")),
        ("good room", "in", "in", ("The curtains are a little brown at the edges.", "The best bed in the house has a dent the size of a cow.", "It is warm here, very warm, and smells of struck matches.", "A lady's bonnet hangs on the bedpost, smoking gently.")),
        ("cellar", "in", "under", ("Ledgers stand in rows, and each row has a padlock.", "Barrels grumble among themselves.", "Boggart's candle is the only light, and it is charged by the hour.", "Somewhere down here the house is held up by one good beam and habit.")),
        ("stable yard", "in", "out", ("Three warhorses eat as if they paid for it.", "The mountain stands over the roof, black, with a red lid.", "The bucket of sand stands where you can reach it.", "A goose keeps guard and hates everyone.")),
        ("crooked stairs", "on", "in", ("The third stair complains, the fourth agrees.", "Portraits of guests who went up the mountain line the wall; they are many.", "The stairs lean to the left, where the beer is.", "Ash lies on the carpet, in small round prints.")),
        ("attic", "in", "in", ("Swords of earlier heroes lie here, left in place of payment.", "Bats hang in a row like small wet socks.", "Through a hole in the roof you see one star.", "The rent book is here somewhere, and sixty years thick.")),
    ),
    (("Emberly", "she", "small old lady", "a curl of smoke at each nostril"), ("Sir Osric", "he", "knight", "a very clean sword"), ("Tamsin Quill", "she", "cook", "a pan in each hand"), ("Boggart", "he", "cellar goblin", "a pen behind each ear")),
    (
        Thing("bucket of sand", "tool", ("{thing} has been used twice today.", "Somebody has planted a flower in {thing}.")),
        Thing("guest book", "paper", ("In green ink {thing} writes: you look dreadful.", "{thing} has never told a lie. It says: she knows.")),
        Thing("pot of pepper", "food", ("{thing} makes your eyes water through the lid.", "Keep {thing} away from the old lady, says a label.")),
    ), (),
    (Goal("deliver", "breakfast", (
        "keep everyone fed, friendly and alive until breakfast",
    ), ("If Emberly sneezes, things burn.", "Nobody has ever died at the Last Inn on your watch, and tonight is not the night."), (
        "What we need is {in spot}. It is always {in spot}.", "Try {in spot}, says the guest book. And comb your hair.", "She came down because she is lonely. Has nobody asked her to play cards?", "Sir Osric has never seen a dragon. Between us, he would rather not.",
    ), (
        "The sun comes up over the mountain. Three heroes and one dragon pass each other the jam. {person} asks for more toast, and nobody has died.",
        "Breakfast is served, and everybody is there to eat it. The guest book writes, in green ink: not bad.",
    ), (
        "Breakfast is served on the lawn, as there is no longer a dining room. Everybody is alive, and a little singed. {person} offers to pay.",
    )),),
    Threat("sneeze", (
        "Upstairs somebody says: \"Ah.\" It goes no further. It was nearly a sneeze.", "A thread of smoke comes through the ceiling. A sneeze is on its way.", "\"Is there pepper in this?\" asks a sweet old voice.",
    ), (
        "\"Ah, ah,\" says the good room. Plaster falls. It will be a big sneeze.", "The ceiling turns orange and goes dark again. The next sneeze will not be so small.", "Sir Osric sniffs. \"Is something burning?\" The sneeze is close.",
    ), (
        "\"Ah, ah, AH,\" says Emberly. There is time for one thing before the sneeze.", "Emberly's nose twitches. Every hero is looking at her. The sneeze is here.",
    ), (
        "\"Choo.\" It is over quickly. The Last Inn was always a dry old house, and in the morning there is a very good view of the mountain. Emberly leaves a note of apology and a ruby.",
    ), (
        "You throw yourself between the sneeze and the curtains. Your eyebrows are gone, and your sleeve is a memory.", "The flame goes past your ear. You smell burnt hair, and it is yours.",
    ), (
        "You hold a spoon under her nose, and the sneeze goes away, surprised.", "The sneeze turns out to be a hiccup, blue and harmless.",
    ), ("Throw sand at the sneeze.", "Hold Emberly's nose before the sneeze.", "Blame the chimney for the sneeze.")),
    (
        "Every hero stops at the Last Inn on the way up, {name}, and tonight the dragon has stopped here too.",
        "You are {name}, {a role}, and the small old lady in the good room has just signed the guest book with smoke.",
        "\"Achoo,\" says somebody upstairs, and the ceiling of the Last Inn turns briefly orange. You, {name}, look for the sand.",
    ),
    "beer barrel*|soup pot*|mounted helmet|oak settle*|coat pegs|bread oven*|ledger shelf*|cracked mirror|boot rack*|feather bed*|goose basket*|fire irons|portrait of a hero|salt box*",
    (
        ("Emberly", ("Upstairs Emberly hums, and the kettle on the stove begins to sing by itself.", "Emberly's spoon goes round and round in her cup. The tea is boiling.", "Nobody must find out about Emberly. You smile until your cheeks hurt.")),
        ("hero", ("The heroes have begun a song about dragons. It has many verses.", "A hero asks you the way to the dragon. You say: up.", "One of the heroes is showing the others how it is done, with a sausage.")),
        ("breakfast", ("It is a long way to breakfast.", "If they all live until breakfast, you will give up brandy.", "You count the hours until breakfast on your fingers, and need both hands.")),
    ),
)

ALL = (LIGHTHOUSE, ORBITAL, MARKET, TRAIN, DETECTIVE, ORCHARD, INN)
