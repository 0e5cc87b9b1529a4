"""Rooms that a prompt or the dice have named: what any room of its kind can feel like, and what may stand in it."""

from __future__ import annotations

ROOMS: dict[str, str] = {
    "in": """kitchen|library|chapel|hall|gallery|study|nursery|workshop|pantry|archive|ballroom|armoury|dining room|greenhouse|laboratory
    bedroom|attic|office|waiting room|laundry|theatre|store room|stable|tea room|music room|map room|clock room|parlour|dormitory|washroom
    cloakroom|trophy room|throne room|guard room|schoolroom|sickroom|smoking room|lumber room|bakehouse|brewhouse|forge|loom room|sauna
    observatory|post room|projection room|costume room|mask room|aviary|council room|reading room|cell|infirmary|mess hall|radio room""",
    "out": """garden|yard|square|bridge@on|orchard|field|meadow|hill@on|gate@at|terrace@on|grove|crossroads@at|clearing|market|graveyard
    courtyard|roof garden|balcony@on|wall@on|rampart@on|steps@on|pasture|hollow|lane|avenue@on|lookout@at|maze|ruin|camp|quarry|playground
    churchyard|vineyard|plateau@on|ridge@on|parade ground@on|fairground|amphitheatre|ash field|fountain court""",
    "under": """cave|tunnel|vault|crypt|cistern|grotto|cellar|burrow|sewer|shaft|catacomb|wine cellar|boiler room|coal hole|ice house
    root cellar|smugglers' hole|ossuary|lower hall|oubliette|mine|pit|storm cellar|bone room|pump room""",
    "water": """pond@at|jetty@on|ford@at|pool@at|shore@on|spring@at|fountain@at|canal@at|quay@on|weir@at|lock@at|marsh@in|lagoon@at
    ferry landing@at|mill race@at|bathing place@at|flooded hall@in|fish market@in|boat yard@in|lily pond@at|harbour wall@on|sluice@at""",
}
NAMES = (
    "{adjective} {room}", "{material} {room}", "{room} of the {plural}", "{adjective} {room}", "old {room}", "{room}", "upper {room}", "second {room}", "lower {room}", "{creature}'s {room}", "{role}'s {room}", "{room} of {number} {plural}",
)
NUMBERS = ("three", "four", "seven", "nine", "twelve", "thirteen", "a hundred", "forty", "eleven", "a thousand")

ANY = (
    "Somebody has been here not long ago; the air still has their shape in it.", "{place} {is place} [smaller|larger|quieter|colder] than you had imagined.", "You would not call {place} friendly.", "Whoever made {place} had time, and an odd sense of humour.",
    "A few letters have been cut into the stone: [I WAS HERE TOO|ASK THE OTHER ONE|TURN LEFT|NOT YET].", "It is the kind of place where one lowers one's voice.", "You have the feeling that {place} {was place} tidied up a minute before you came.",
    "Something about {place} reminds you of a dream you once had.", "They say that everyone who comes to {setting} ends up {in place} sooner or later.", "There are scratches at knee height all along one side.", "A single glove lies there, palm up.",
    "You count the corners of {place}. There is one too many.", "Nothing here is quite straight.", "A thread of cobweb touches your face.",
)
IN = (
    "The air {in place} is stale and smells of [dust|wax|old paper|cold tea|mice|varnish].", "Light falls in through one [narrow|dirty|broken] window.", "The floor [creaks|sighs|gives] under your shoes.", "Wallpaper has come away in [strips|tongues], and behind it is older wallpaper.",
    "Shelves run up to the ceiling, [half empty|crammed|swept bare].", "A lamp burns low, and nobody is there to turn it up.", "Curtains stir, though nothing is open.", "There is a ring of dust where something round once stood.",
    "A clock ticks behind the wall.", "Your steps {in place} sound like someone else's.", "It is warm here, and a little too quiet.", "Chairs have been pushed back, as if a party had risen all at once.", "The ceiling is painted with [clouds|fish|a hunt|stars], and the paint is peeling.",
    "Somebody has swept the floor in careful half circles.", "A smell of supper hangs {in place}, from no supper that you can see.",
)
OUT = (
    "Wind goes through {place} and takes a few leaves along.", "The sky over {place} {is place} [pale|wide|the colour of pewter|full of slow birds].", "Grass has come up between the stones.", "You can see a good way from here, and nothing that you see is a comfort.",
    "A smell of [earth|smoke|rain|warm stone] lies {in place}.", "Shadows of clouds cross {place} one after another.", "Something rustles and is quiet when you turn.", "The ground is [soft|hard as iron|covered with ash|littered with feathers].",
    "Far off, somebody is chopping wood.", "The light {in place} comes from the side and makes all things longer.", "Puddles hold small, torn pieces of sky.", "A hedge of thorns closes {place} off on one side.", "Bees, or something like bees, are busy overhead.", "The path is marked with white pebbles, and some are missing.",
    "From here {setting} looks almost peaceful.",
)
UNDER = (
    "The dark {in place} has weight; you feel it on your shoulders.", "Water drips, and each drop has its own note.", "The walls are [damp|smooth as skin|rough|white with salt].", "Your breath hangs before you.", "Roots have come through the roof and feel about in the air.",
    "Down here {setting} is only a rumour overhead.", "The smell is of [earth|iron|old smoke|wet fur].", "Something with many legs walks away without haste.", "The ceiling {in place} is propped with odd bits of timber.", "Every sound comes twice.", "Old soot has drawn shapes on the stone.", "It is colder with every breath.",
)
WATER = (
    "The water {in place} is [black|green|the colour of tea|clear as gin].", "Rings spread and meet and are gone.", "It smells of weed and wet rope.", "Something under the surface turns over and shows a pale side.", "Reeds [whisper|nod|stand quite still].", "Light runs in nets over everything.",
    "A rope leads down into the water, and is taut.", "The boards are slippery, and a few are missing.", "You see your face down there, and it looks tired.", "Small waves lick the stone like cats.", "A frog, or something that wants to be one, drops in with a plop.", "Mist smokes off the water {in place}.",
)
SENSES = {"in": IN + ANY, "out": OUT + ANY, "under": UNDER + ANY, "water": WATER + ANY}

FIXTURES: dict[str, str] = {
    "in": """cupboard*|chest*|stove*|mirror|clock|bookcase*|bed*|desk*|piano*|painting|wardrobe*|dresser*|fireplace*|statue|cabinet*|armchair*|tapestry
    globe|trunk*|birdcage|drawer*|harmonium*|screen|rug*|washstand*|workbench*|altar*|lectern*|glass case*|loom|weighing machine|sofa*|window seat*|suit of armour|bell pull""",
    "out": """well*|statue|bench*|dead tree*|cart*|signpost|fountain*|stump*|boulder|sundial|wheelbarrow*|beehive*|scarecrow*|stone trough*|cairn*|flagpole|woodpile*|swing
    shed*|hollow tree*|gravestone|bandstand*|lamp post|milk churn*|carousel horse|hen house*|broken wagon*|stone gate post""",
    "under": """coffin*|niche*|crate*|pillar|carving|heap of stones*|barrel*|idol|bone pile*|iron chest*|fresco|wine rack*|boiler*|dripping basin|rusty cage*|alcove*|sarcophagus*|brick oven*""",
    "water": """rowing boat*|mooring post|fishing net*|lantern post|barrel*|bell buoy|crab trap*|punt*|figurehead|boat shed*|diving bell*|water wheel|stone swan|driftwood pile*|milestone|sluice gate""",
}
LOOK_HOLDS = (
    "{thing} [is|has been] pushed away from its old place; you can see the mark.", "Something rattles when you knock on {thing}.", "There is a gap behind {thing}, just wide enough for a hand.", "Someone has tied {thing} up with string and then thought better of it.",
    "The dust on {thing} {has thing} been disturbed by small fingers.", "{thing} smell{s thing} of [camphor|smoke|oranges|old rope], and it is not empty.", "Inside {thing} it is darker than it ought to be.", "A label on {thing} {has thing} been torn off, all but one corner.",
    "{thing} {has thing} been locked, broken open, and mended, in that order.", "Three initials are burnt into {thing}; the third has been scratched out.", "You would have to get your sleeves dirty to know what is in {thing}.",
    "A draught comes out of {thing}, faint and cool.", "Mice have been living in {thing}, well and for years.", "{thing} {is thing} older than everything around it.",
)
LOOK_PLAIN = (
    "{thing} {is thing} not quite what it seems, but what it is, you cannot say.", "From the side, {thing} look{s thing} like a person bowing.", "Somebody has painted an eye on {thing}, very small, very well.", "{thing} {has thing} lost its paint, and looks the better for it.",
    "You see yourself in {thing}, bent and thin.", "Names have been scratched into {thing}, one below the other; the last is fresh.", "{thing} {was thing} a gift, says a brass plate, FROM THOSE WHO COULD NOT STAY.", "{thing} leans a little, as if to hear you better.",
    "Rain or tears have left long streaks on {thing}.", "Whoever set {thing} here wanted it to be seen from the door.", "A piece of {thing} {is thing} missing, and the break is clean.", "A child has hung a daisy chain on {thing}.",
)
TRUE_TO_NAME = (
    "{place} does honour to its name.", "Now you see why they call it {place}.", "You had wondered about the name. Here {in place} you no longer do.",
)
