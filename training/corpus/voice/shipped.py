"""The scenarios that ship with the engine, as the simulator needs to know them: who, where, what for, what comes."""

from __future__ import annotations

from dataclasses import dataclass

from training.corpus.format import Goal, Thing, Threat

Room = tuple[str, str, str, tuple[str, ...]]
"""Name, preposition, kind of room, and sentences that are true there."""


@dataclass(frozen=True, slots=True)
class Shipped:
    file: str
    base: str
    """The genre that lends moods, weather, sounds and tempers."""
    setting: str
    where: str
    phrase: str
    role: str
    hero: str
    """The default name."""
    fills: dict[str, tuple[str, ...]]
    """Answers to the scenario's questions, but for the name."""
    rooms: tuple[Room, ...]
    cast: tuple[tuple[str, str, str, str], ...]
    """Name, gender, calling, what one sees."""
    things: tuple[Thing, ...]
    bag: tuple[str, ...]
    goals: tuple[Goal, ...]
    threat: Threat
    openers: tuple[str, ...]
    fixtures: str
    """What stands about: names, with a star where something can be hidden."""
    shows: tuple[tuple[str, tuple[str, ...]], ...]
    """A word to look for, and sentences that bring the fact back."""


LIGHTHOUSE = Shipped(
    "lighthouse", "lighthouse", "lighthouse", "in", "a lighthouse on a drowned coast", "keeper's apprentice", "Maren", {},
    (
        ("landing", "on", "water", ("The landing is slick and green, and your boat knocks against it.", "Rope lies coiled here with great care.", "Green light slides over the stones and over your hands.", "Something under the surface knocks three times, politely.")),
        ("keeper's kitchen", "in", "in", ("A cup of tea steams on the table, and nobody drinks it.", "A pair of boots stands by the door, toes to the sea.", "The clock has stopped at the hour when Corwin was last seen.", "It smells of tar, tea and wet wool.")),
        ("stairs", "on", "in", ("Each step is worn into a bowl, and the lowest bowls are full of sea.", "The beam goes by outside, green, dark, green.", "Your steps come back to you from above, half a beat late.", "Salt has drawn white lines along the wall, one for each tide.")),
        ("lamp room", "in", "in", ("The great lamp burns green, and gives no warmth.", "Moths tick against the glass, all on one side.", "From here you can see the whole drowned coast, and not one light.", "Oil and hot brass: the smell gets into your clothes.")),
        ("bell cellar", "in", "under", ("The bell hangs under water, black and patient.", "Every drop that falls makes the bell hum a little.", "The tide has come in here first, and it is making itself at home.", "Letters run round the rim of the bell, upside down in the water.")),
        ("gallery", "on", "out", ("Wind leans over the rail and tries your balance.", "The reef shows its teeth in a long broken line.", "The rail hums a low note under your palm.", "Far below, your boat looks like a shoe that somebody has lost.")),
        ("Corwin's room", "in", "in", ("The bed is made, and wet.", "Forty calendars hang on the wall, and the last has no numbers.", "A coat hangs on its nail with both sleeves knotted.", "Shells lie on the sill in order of size.")),
    ),
    (("Isolde Vane", "she", "wreck diver", "one lead boot"),),
    (
        Thing("logbook", "paper", ("The last line of {thing} says: the light is not for the ships. It keeps the bell asleep.", "Corwin's hand in {thing} is neat until the ninth; then it leans like a ship.", "Between two pages of {thing} lies a strip of weed, still wet.")),
        Thing("brass key", "key", ("{thing} is shaped like a fish, and has tiny scales.", "The fish's eye on {thing} is a green stone.")),
        Thing("oil can", "tool", ("{thing} is half full and smells of fish.", "A thumb has polished one spot on {thing}.")),
    ), (),
    (Goal("rescue", "Corwin Hale", (
        "find Corwin and make the lamp burn white again before dawn",
    ), ("If the lamp burns green at dawn, no keeper will ever leave this rock.", "Corwin once taught you to whistle; you owe him that much."), (
        "Corwin went {to spot}, and his tea was still hot.", "He left what he could not say {in spot}. Ask the tide who read it.", "The white glass is not lost. It was put away by someone who was afraid of it.", "Forty years white, and then green. It changed when the bell moved.",
    ), (
        "Corwin blinks like a man pulled out of deep water. Together you set the white glass before the flame, and the beam goes out over the sea as it did for forty years. Below, something knocks once more, and sinks.",
        "\"You took your time,\" says Corwin, and laughs, and weeps. The lamp burns white. Step by step the tide goes down the stairs, and dawn finds two people drinking tea.",
    ), (
        "Corwin is found, and the lamp burns white. He never speaks again of where he was, and never again takes off his boots. At night the bell still hums.",
    )),),
    Threat("tide", (
        "The tide has taken another step; you hear it think.", "A thread of green water feels its way across the floor.", "Three knocks come from below, as if the stairs were a door.",
    ), (
        "The tide climbs on. Cold water closes over your ankles.", "You count the dry stairs, and there are fewer. The tide is early.", "Knock, knock, knock. It is nearer now, and the tide with it.",
    ), (
        "The tide stands at your waist, and pulls.", "Green water fills the stairs behind you. The tide has come up to see who you are.",
    ), (
        "The tide comes up the last step and puts out its hand. You take it; there is nothing else to hold. In the morning the lamp burns green, and a cup of tea stands steaming on the table.",
    ), (
        "The tide throws you against the wall, and you come up with a cut brow and a mouth full of salt.", "You fight your way out, but the cold has got into your left arm.",
    ), (
        "With a long sigh the tide goes back one step.", "The water stops, knocks once, and sinks.",
    ), ("Wade down into the tide.", "Knock back at the tide.", "Hold the door against the tide.")),
    (
        "Your boat knocks against the landing of Gannet Rock, {name}, and the lamp that burned white for forty years burns green.",
        "You stand {in place} and call for Corwin. The lighthouse answers with one drop of water. You, {name}, {a role}, came to relieve him, and he is gone.",
        "The tea is warm, the boots are dry, and Corwin Hale is gone. You, {name}, have been on Gannet Rock for ten minutes.",
        "Green light goes over your face, {name}, and comes back. You are {a role}, and this is the lighthouse you were sent to keep.",
    ),
    "oil cupboard*|iron stove*|tide table|telescope|sea chest*|row of hooks|loose step*|flag locker*|barometer|coil of chain|rain barrel*|drowned clock|bell rope|wet bookshelf*",
    (
        ("Corwin", ("Corwin must have stood here, and not long ago.", "You call Corwin's name, and the stairs give it back with the end bitten off.", "A shred of Corwin's tobacco lies there, quite dry.")),
        ("green", ("Green, dark, green, dark: the lamp keeps time.", "Under the green lamp your own hands look drowned.", "For forty years it burned white. You try to remember that, and see only green.")),
        ("dawn", ("You look for a first grey line in the east. Dawn is still a way off.", "There is less night left than there was.", "Before dawn, you tell yourself. It must burn white before dawn.")),
    ),
)

ORBITAL = Shipped(
    "orbital", "orbital_station", "station", "on", "Kestrel Station, a broken ring in orbit around the storm planet Oda", "{job}", "Ito",
    {"job": ("mechanic", "botanist", "medic", "pilot")},
    (
        ("sleep bay", "in", "in", ("Nine pods stand open, and one of them is yours.", "Red light fills the bay like thin soup.", "A blanket floats past with its corners curled.", "The pods tick as they cool.")),
        ("corridor", "in", "in", ("Handrails run along what used to be the ceiling.", "A shoe floats by, unlaced.", "The lamps go on ahead of you and off behind.", "Somewhere a fan tries to start, and gives up.")),
        ("reactor hall", "in", "under", ("The reactor hangs in its cage, dark as a plum.", "Frost has grown on the coolant pipes.", "Every warning sign here has been read so often that it is worn.", "You can feel how much power is asleep in here.")),
        ("garden module", "in", "in", ("Leaves drift in the dark like slow fish.", "The garden smells of earth, which is the best smell on the station.", "Globes of water wobble between the shelves.", "A bee, against all rules, is at work.")),
        ("captain's cabin", "in", "in", ("Captain Solano's bed is strapped down and made.", "A recorder blinks on the wall, waiting.", "Through the round window the storms of Oda turn like cream in coffee.", "There is a drawing by a child, taped where the captain could see it.")),
        ("lifeboat dock", "in", "water", ("Five cradles are empty, and a sixth is not.", "The last lifeboat clicks to itself behind its hatch.", "Scratches around the locks show how fast they left.", "On the far side of the window there is nothing, and a great deal of it.")),
        ("hub", "in", "out", ("All the spokes of the ring meet here, and all of them are still.", "Tools float in a slow, sad cloud.", "Oda fills the whole window, bruise-blue and busy.", "You drift, and there is no up to be right about.")),
    ),
    (("MUNIN", "he", "station computer", "a cheerful voice and no face"),),
    (
        Thing("plasma wrench", "tool", ("{thing} hums when you turn it toward the reactor.", "The grip of {thing} is worn to somebody else's hand.")),
        Thing("yellow suit", "clothing", ("{thing} has been patched eleven times; you count them.", "A name on the collar of {thing} has been picked out.")),
        Thing("jar of tomato seedlings", "token", ("The seedlings in {thing} all lean the same way, toward moving air.", "Three small globes of water ride in {thing}, each with its own green thread.")),
        Thing("recording", "paper", ("{thing} crackles: \"If you hear this, I could not wait. I am sorry. It seats one.\"", "On {thing} Captain Solano breathes for a while before she speaks.")),
    ), (),
    (Goal("mend", "reactor", (
        "start the reactor and reach the last lifeboat", "start the reactor and reach the last lifeboat at the far side of the ring",
    ), ("Without the reactor the last lifeboat will never leave its cradle.", "Eleven hours of air is not a long time, and it has begun."), (
        "Tools from the reactor were carried {to spot} before they left.", "Look {in spot}. Crew habits are sloppy in an emergency.", "I would rather talk about the weather on Oda, says MUNIN. It is bad.", "The first door opened from inside, and nobody likes to say so.",
    ), (
        "The reactor coughs, and wakes. Light runs round the ring from lamp to lamp, all the way to the last lifeboat. You strap in with three tomato seedlings on your knees, and Kestrel Station says goodbye in a cheerful voice.",
        "Down comes back, gently. The ring is turning. In the lifeboat you find the captain's chair set to your height, and a note: GO.",
    ), (
        "The reactor runs, and the lifeboat lets go. Behind you MUNIN begins to sing to the empty rooms. You listen until the signal is gone.",
    ), parts=("coolant valve", "fuse key", "igniter", "control rod")),),
    Threat("leak", (
        "Air whispers past your ear, in one direction only. A leak.", "Half an hour of air is gone. You feel it in your head.", "A door behind you seals itself with a bang.",
    ), (
        "Another door has opened to space. The leak is walking toward you, room by room.", "Loose screws begin to slide along the wall. The leak is pulling.", "Seven hours of air, says MUNIN. Then it says: six.",
    ), (
        "The wall beside you groans. On the other side of it there is no air at all; the leak is here.", "Frost runs over your sleeve. The leak has found this room.",
    ), (
        "The leak takes the room in one breath. It is very bright outside, and very wide, and Oda turns below with all its storms. MUNIN goes on wishing you a good morning.",
    ), (
        "The pull slams you into the frame; your shoulder goes numb, but you get the hatch shut.", "You cross with your mouth shut and your eyes burning, and your fingers are white with cold.",
    ), (
        "You slap a patch over the crack. It bulges, and holds.", "The hatch closes on the leak with a kiss.",
    ), ("Cross the room with the leak.", "Seal the leak by hand.", "Hold the hatch against the leak.")),
    (
        "The pod opens, and nothing falls, because nothing is down. You are {name}, {a role}, and Kestrel Station is very quiet.",
        "\"Good morning, {name}!\" says MUNIN. \"There are eleven hours of air.\" You float {in place} in your socks, and nobody else is there.",
        "You wake alone {in place}, {name}. The ring has stopped turning, the crew is gone, and a cheerful voice is counting your air.",
        "Red light, a drifting boot, and your own breath: that is Kestrel Station this morning. You, {name}, are {a role}, and the only one left.",
    ),
    "sleep pod*|tool locker*|control panel|air filter*|food printer*|porthole|cable drum*|plant rack*|medicine cabinet*|status board|crew photograph|spare seat*|hatch wheel|battery rack*",
    (
        ("air", ("\"Nine hours of air,\" says MUNIN. \"I thought you would like to know.\"", "You try to breathe less. It is harder than it sounds.", "Eight hours of air, and some minutes. You count them.", "\"Air: seven hours,\" says MUNIN, as if it were good news.")),
        ("crew", ("The crew left in a hurry. A fork is still stuck in a floating pie.", "Why did the crew go? MUNIN changes the subject before you have asked.", "You think of the crew, one by one. Nobody woke you.")),
        ("Oda", ("Below, a storm on Oda opens like an eye.", "Oda turns, and does not care.", "Lightning walks across the face of Oda without a sound.")),
    ),
)

MARKET = Shipped(
    "saffron-market", "market_city", "market", "in", "the Saffron Market of Qadim, a desert city where everything has a price", "pickpocket", "Samir", {},
    (
        ("spice auction", "in", "in", ("Mountains of red, gold and rust stand in brass bowls.", "A voice sells a year of good weather, and then a sneeze.", "Pepper hangs in the air; everyone weeps a little.", "Hands go up like birds, and come down poorer.")),
        ("Street of Empty Cages", "in", "out", ("Cages hang on both sides, all open, all swept.", "A feather turns slowly on a thread.", "Whoever walks here lowers his voice, so as not to scare what is gone.", "The cages ring softly when the wind comes through.")),
        ("tea house", "in", "in", ("The roof is glass, and the stars look in.", "Madam Oyelle's cups are so thin that the tea seems to stand by itself.", "Mint and gossip: you could cut the air and sell it.", "Somebody's first kiss is kept in a blue jar on the shelf.")),
        ("lamp bridge", "on", "water", ("Ten thousand lamps are doubled in the canal.", "Moths are sold here by weight.", "The bridge is so crowded that it has its own price.", "A lamplighter hums on stilts.")),
        ("spice roofs", "on", "out", ("From the roofs the market is a carpet on fire.", "Saffron dries on the tiles and gilds your knees.", "A cat regards you as one thief regards another.", "Washing flaps like the flags of small, happy countries.")),
        ("Sultan's menagerie", "in", "in", ("The clockwork tiger lies on its gold chain and does not laugh.", "Brass birds turn their heads with a click.", "The floor is a map of Qadim, and you stand on your own alley.", "Somewhere inside the tiger a spring draws breath.")),
        ("watch house", "at", "in", ("Your description hangs on the wall, and it is flattering.", "Captain Busra's chair is hard, upright and empty.", "A bowl of pistachio shells is the only sign of vice.", "Keys hang in a row, each with an honest label.")),
    ),
    (("Piru", "he", "rumour seller", "fig juice on his chin"), ("Madam Oyelle", "she", "tea house keeper", "a ring on every finger"), ("Grandmother Zarif", "she", "lender of favours", "a brass scale in her lap")),
    (
        Thing("silk rope", "rope", ("{thing} is thin as a whisper, and would hold three thieves.", "Somebody's initials are sewn into {thing}. Not yours.")),
        Thing("bag of figs", "food", ("{thing} is still warm from the sun.", "You count the figs in {thing}. Enough for two rumours.")),
        Thing("late mirror", "token", ("{thing} shows you what you did a minute ago.", "In {thing} you see yourself arrive.")),
        Thing("glass jar", "treasure", ("{thing} is empty, and has a label: LAUGHTER, KEEP COOL.", "If you hold {thing} to your ear, you hear somebody trying not to giggle.")),
    ), ("silk rope", "bag of figs", "late mirror"),
    (Goal("find", "tiger's laugh", (
        "steal the laugh of the Sultan's clockwork tiger before sunrise", "steal the tiger's laugh before the market closes at sunrise",
    ), ("You owe Grandmother Zarif a favour, and she has named it.", "Nobody has ever owed Grandmother Zarif twice."), (
        "The tiger is wound {in spot}, once a night.", "I'd look {in spot}, if I had your fingers.", "It laughs only at an honest mistake. That's the whole trouble, in Qadim.", "Nine years it has not laughed. The Sultan pays people to cry over it.",
    ), (
        "You trip over your own feet, quite honestly, and the tiger laughs: a great brass laugh, like bells falling downstairs. You close the jar on it. At sunrise Grandmother Zarif takes your name off her scale.",
        "The tiger's laugh fits into the jar with a squeak. By the time the gates open, you are drinking tea on a roof, owing nobody anything.",
    ), (
        "You have the tiger's laugh. You also have the feeling that something of yours stayed in the menagerie. You try to chuckle, and nothing comes.",
    )),),
    Threat("Captain Busra", (
        "A whistle, one alley behind you: Captain Busra.", "Somebody asks for a pickpocket of your height. The voice is patient; it is Captain Busra's.", "Your description is read aloud in the next street.",
    ), (
        "Captain Busra of the watch turns the corner and looks straight at the place where you stood.", "\"I am not in a hurry,\" calls Captain Busra. \"I never am.\"", "Two lanterns of the watch close off the street. Captain Busra is near.",
    ), (
        "\"Good evening,\" says Captain Busra, and takes you by the sleeve.", "Captain Busra stands before you, honest as a wall.",
    ), (
        "Captain Busra arrests you with great courtesy. At sunrise the market closes, and the tiger has not laughed. Grandmother Zarif moves one small weight on her scale.",
    ), (
        "You wriggle out of your sleeve and leave it in Captain Busra's hand, with some of your skin.", "You jump. Captain Busra does not. Your ankle wishes that you had not either.",
    ), (
        "Captain Busra is given a bag of pistachios by a stranger, and for one minute she is only human.", "A camel with opinions blocks the way, and Captain Busra is on the far side of it.",
    ), ("Bow to Captain Busra.", "Run from Captain Busra over the roofs.", "Offer Captain Busra pistachios.")),
    (
        "Ten thousand lamps are being lit in the Saffron Market, and you, {name}, are {in place} with a favour to pay.",
        "\"The tiger's laugh, {name},\" said Grandmother Zarif. \"By sunrise. In a jar.\" Now you stand {in place}, and the night is short.",
        "You are {name}, {a role}, and everything in the Saffron Market has a price but you. You mean to keep it so.",
    ),
    "spice chest*|brass scale|carpet stack*|fig stall*|blue-tiled fountain|lamp rack|birdcage|water jar*|cushion heap*|puppet screen|sleeping camel|ladder of cups|basket*|price board",
    (
        ("sunrise", ("Sunrise is nearer than you would like.", "In the east the dark has gone thin as tea. Before sunrise, she said.", "You count the lamps that have gone out. Sunrise has begun to send its bill.")),
        ("Zarif", ("You think of Grandmother Zarif and her scale.", "Somewhere Grandmother Zarif is pouring tea, and waiting.", "A favour to Grandmother Zarif weighs more than gold.")),
        ("price", ("Somebody offers you good money for your left shoe.", "\"What would you take for that sigh?\" asks a man with a tray.", "Everything has a price here, and somebody has just asked yours.")),
    ),
)
