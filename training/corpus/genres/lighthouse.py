"""A lighthouse, a rock, a tide: quiet dread and salt."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("lighthouse", (
        "a lighthouse on the drowned coast of {region}",
        "a storm-beaten lighthouse that no ship has passed in a year",
        "an old lighthouse where the lamp burns green",
    )),
    Setting("island", (
        "a treeless island two hours off {region}",
        "a small island that the maps leave out",
        "an island of gulls, sheep and one cold chapel",
    ), where="on"),
    Setting("harbour", (
        "the fog-bound harbour of {region}",
        "a harbour where every boat has come home empty",
        "a half-ruined harbour under white cliffs",
    )),
    Setting("lightship", (
        "a rusting lightship chained above a sandbank",
        "a lightship that drifted from its station in the night",
        "the last lightship on the {region} banks",
    ), where="on"),
    Setting("signal station", (
        "a signal station on a headland above {region}",
        "an abandoned signal station at the end of a causeway",
        "a signal station that still receives messages",
    ), where="at"),
)

ROLES = (
    "harbour pilot", "keeper's apprentice", "wreck diver", "postmistress", "lamp inspector", "ship's carpenter",
    "chart maker", "runaway deckhand", "bird counter", "bell founder",
)

PLACES = (
    Place("lamp room", (
        "The great lens [throws|scatters] rings of light across the walls.",
        "Heat from the burner [dries|tightens] the skin of your face.",
        "Moths tick against the glass, again and again.",
        "Oil and hot brass: the smell [gets into|clings to] your clothes.",
        "Far below, the sea works at the rock without a pause.",
    ), (
        Fixture("great lens", (
            "Each prism of {thing} holds a small, upside-down picture of the sea.",
            "A chip runs down one side of {thing}, as if a stone had struck it from inside.",
        )),
        Fixture("oil cupboard", (
            "Rows of cans stand in {thing}, each with a date in red paint. The last date is tomorrow.",
            "{thing} {is thing} lined with zinc and smells of fish and lamp oil.",
        ), holds=True),
    )),
    Place("gallery", (
        "Wind [pours|leans] over the rail and tries your balance.",
        "The iron floor is slick with salt and droppings.",
        "From here the reef shows its teeth in a [long white|broken] line.",
        "Spray reaches even this height and dries on your lips.",
        "The rail hums a low note under your palm.",
    ), (
        Fixture("brass telescope", (
            "Through {thing} you see a sail, then only the place where a sail was.",
            "Somebody has scratched eleven short lines into the barrel of {thing}.",
        )),
        Fixture("flag locker", (
            "The flags in {thing} are folded wet and have begun to rot.",
            "{thing} {has thing} a false bottom, badly made.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("keeper's kitchen", (
        "A kettle mutters on the stove though nobody has filled it today.",
        "Plates for two stand on the table; one has never been used.",
        "The clock on the wall runs [a little fast|eleven minutes slow].",
        "It smells of tar, onions and wet wool.",
        "Rain has drawn grey maps down the plaster.",
    ), (
        Fixture("iron stove", (
            "Scraps of burnt paper lie in {thing}, and one corner still shows handwriting.",
            "{thing} {is thing} warm on one side only.",
        ), holds=True),
        Fixture("row of hooks", (
            "Four coats hang from {thing}, in four sizes, all of them wet.",
            "Under each hook of {thing} a name was painted, and later scraped away.",
        )),
        Fixture("tide table", (
            "Today's line in {thing} {is thing} underlined three times.",
            "According to {thing}, there should be no water in the cove at all.",
        )),
    )),
    Place("spiral stair", (
        "Your steps come back to you from above, half a beat late.",
        "The steps are worn into shallow [bowls|spoons] by two hundred years of boots.",
        "A rope serves as a rail, black with use.",
        "Cold air falls down the shaft like water.",
        "Each slit window shows a thinner piece of sky.",
    ), (
        Fixture("loose step", (
            "{thing} rocks under a finger, and there is a hollow beneath.",
            "A cross has been chalked on {thing}.",
        ), holds=True),
        Fixture("slit window", (
            "From {thing} you can see the cove, and how far the water has come.",
            "The sill of {thing} {is thing} scattered with small bird bones.",
        )),
    ), where="on"),
    Place("boathouse", (
        "Water slaps under the boards in a lazy rhythm.",
        "Ropes hang from the beams like sleeping snakes.",
        "Green light moves over the ceiling, thrown up by the sea.",
        "Tar and old rope: the air is thick enough to chew.",
        "A chain somewhere taps, taps, and stops.",
    ), (
        Fixture("upturned skiff", (
            "The keel of {thing} {is thing} scored as if something had tried to climb in.",
            "A name was painted on the bow of {thing}, then painted over.",
        ), holds=True),
        Fixture("net loft", (
            "Up in {thing}, a bed of nets still holds the shape of a sleeper.",
            "{thing} {is thing} hung with glass floats, every one of them cracked.",
        ), holds=True),
    ), kind="water"),
    Place("tide pool", (
        "Small crabs [hurry|slide] sideways out of your shadow.",
        "The pool is so clear that it seems to hold no water at all.",
        "Weed lifts and settles, like hair on a slow breath.",
        "Everything here smells of iron and salt.",
        "Limpets click shut one after another.",
    ), (
        Fixture("carved stone", (
            "A face is cut into {thing}, with its mouth wide open and barnacles for teeth.",
            "{thing} bears the high-water marks of many years, the latest far above the rest.",
        )),
        Fixture("crack in the rock", (
            "{thing} breathes out cold air at every wave.",
            "An arm would fit into {thing}, and somebody's sleeve has left a thread there.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("causeway", (
        "Wet stones [shine|gleam] in a crooked line across the sand.",
        "Poles mark the way, and some of them lean as if listening.",
        "The sand on both sides quivers when you stamp.",
        "Gulls stand about like people who wait for news.",
        "The mainland is a smear of grey, no thicker than a thumb.",
    ), (
        Fixture("refuge cage", (
            "{thing} stand{s thing} on four legs above the weed, with a bench for those whom the sea has cut off.",
            "Names and dates are scratched all over the bars of {thing}.",
        ), holds=True),
        Fixture("iron pole", (
            "Rags are tied around {thing} in seven knots.",
            "The sea has eaten {thing} to the thickness of a wrist.",
        )),
    ), kind="out", where="on"),
    Place("oil cellar", (
        "Barrels stand in the dark like fat men at a funeral.",
        "Drops fall into a puddle that you cannot find.",
        "Your breath [smokes|hangs white] in the air.",
        "The floor is slippery, and slopes toward a drain.",
        "Somewhere behind the stone, the sea knocks.",
    ), (
        Fixture("marked barrel", (
            "{thing} sound{s thing} hollow, and something small slides inside.",
            "A keeper's mark is burnt into {thing}, and under it the word NEVER.",
        ), holds=True),
        Fixture("drain grate", (
            "Through {thing} you hear the tide, closer than it should be.",
            "Hair and weed are knotted in the bars of {thing}.",
        )),
    ), kind="under"),
    Place("bell tower", (
        "The bell hangs still, green with age and gull lime.",
        "Every gust draws a faint hum from the bronze.",
        "Ropes vanish upward through three holes in the boards.",
        "Straw and feathers crackle under your soles.",
        "Light falls through the louvres in thin grey slices.",
    ), (
        Fixture("fog bell", (
            "Around the rim of {thing} runs a line of letters: I CALL THEM BACK.",
            "The clapper of {thing} {has thing} been wrapped in sacking.",
        )),
        Fixture("rope chest", (
            "{thing} {is thing} bound in copper, and its lid carries the print of a wet hand.",
            "Old rope fills {thing}, coiled with great care, layer upon layer.",
        ), holds=True),
    )),
    Place("graveyard", (
        "The stones all face the sea, as if waiting for somebody.",
        "Thrift and yellow lichen soften the names.",
        "The grass is cropped short by sheep that you cannot see.",
        "One mound is fresh, and has no stone.",
        "The wind says the same long word between the crosses.",
    ), (
        Fixture("drowned men's stone", (
            "Eleven names are cut into {thing}, and room has been left for a twelfth.",
            "Someone has set a saucer of milk at the foot of {thing}.",
        )),
        Fixture("broken urn", (
            "Rain stands in {thing}, and in the rain a coin.",
            "{thing} {has thing} been mended with wire, and not long ago.",
        ), holds=True),
    ), kind="out"),
    Place("wireless room", (
        "Valves [glow|burn] orange behind a wire screen.",
        "The loudspeaker breathes, crackles, and almost says a word.",
        "Headphones hang from a nail and whisper to themselves.",
        "Dust lies on everything but the sending key.",
        "A chart of the coast sags from two pins.",
    ), (
        Fixture("receiver", (
            "The dial of {thing} creeps to the left while you watch.",
            "A list of ships is taped to {thing}. All but one are crossed out.",
        )),
        Fixture("message spike", (
            "The newest slip on {thing} reads: DO NOT LET HIM TRIM THE LAMP.",
            "Forty slips are stuck on {thing}, all with the same three words.",
        ), holds=True),
    )),
    Place("sea cave", (
        "Each wave arrives as a long, cold breath.",
        "The walls are ribbed and wet, like the inside of a mouth.",
        "Light from the entrance trembles on the roof.",
        "Driftwood is stacked here, neatly, above the tide line.",
        "Your voice goes in deeper than you care to follow.",
    ), (
        Fixture("stack of driftwood", (
            "Ship's planks make up {thing}, and each of them carries part of a name.",
            "{thing} hides a narrow shelf, dry as bone.",
        ), holds=True),
        Fixture("painted wall", (
            "Hands in red ochre cover {thing}, hundreds of them, and yours fits one exactly.",
            "On {thing} someone has drawn the lighthouse, long before it was built.",
        )),
    ), kind="under"),
)

THINGS = (
    Thing("storm lantern", "light", (
        "{thing} {has thing} a cracked pane and a good wick.",
        "A little oil sloshes in {thing}; an hour's worth, perhaps two.",
    )),
    Thing("box of matches", "light", ("Nine matches are left in {thing}.", "{thing} shows a lighthouse, and a tiny man who waves.")),
    Thing("brass key", "key", ("{thing} {is thing} worn thin, with a bow in the shape of a shell.", "The number 12 is stamped on {thing}.")),
    Thing("boat hook", "tool", ("{thing} {is thing} longer than you are, and its tip has been sharpened.", "Weed has dried along the shaft of {thing}.")),
    Thing("oil can", "tool", ("{thing} {is thing} a third full and smells of fish.", "A thumb has polished one spot on {thing}.")),
    Thing("keeper's log", "paper", (
        "The last page of {thing} says only: it came up the stairs.",
        "The hand in {thing} {is thing} neat until the ninth of the month; after that it leans like a ship.",
        "Weather, wind, oil burnt: line after line in {thing}, and then a pressed flower.",
    )),
    Thing("wet letter", "paper", ("The ink of {thing} {has thing} run, but a name can still be read.", "{thing} begins with an apology and ends in the middle of a word.")),
    Thing("silver whistle", "music", ("{thing} makes no sound that you can hear, but the gulls rise.", "Teeth have left marks on {thing}.")),
    Thing("jar of honey", "food", ("{thing} {is thing} the colour of the lamp.", "A bee is caught in {thing}, perfect in every hair.")),
    Thing("ship's biscuit", "food", ("{thing} {is thing} hard as slate and stamped with an anchor.", "Something has nibbled one corner of {thing}.")),
    Thing("coil of rope", "rope", ("{thing} {is thing} good hemp, and long enough to reach the water.", "Every yard or so a knot has been tied into {thing}.")),
    Thing("gold tooth", "treasure", ("{thing} sits in your palm, heavier than a tooth should be.", "Tiny letters run around {thing}, too small to read.")),
    Thing("oilskin coat", "clothing", ("{thing} would fit a man twice your size.", "In the pocket of {thing} there is nothing but sand.")),
    Thing("flare pistol", "weapon", ("{thing} holds one red cartridge.", "The grip of {thing} {is thing} wrapped in tarred string.")),
    Thing("tin of salve", "medicine", ("{thing} smell{s thing} of camphor and sheep.", "The label of {thing} promises a cure for everything but drowning.")),
    Thing("bone button", "token", ("{thing} {is thing} carved with a small, patient eye.", "A twist of blue thread still hangs from {thing}.")),
)

PEOPLE = (
    Person("keeper", "he", (
        "{person} is thin as a mast, and never turns {his person} back to the sea.",
        "Burns of old oil dot {his person} hands like freckles.",
        "{person} has not shaved since the last supply boat.",
    ), (
        "{person} trims a wick that needs no trimming.", "{person} glances at the stair.",
        "{he person} counts something on {his person} fingers and stops at eleven.", "{person} wipes {his person} eyes with a sleeve.",
    ), (
        "The lamp eats more oil than I pour into it.",
        "You hear the bell? No. Good. Then it is only me.",
        "Two hundred and six steps. I count them every night, and some nights there are more.",
        "They sent a letter. It said stay calm. It was written in my own hand.",
        "Never whistle up here. It answers.",
        "I was a baker once. I miss the smell, {name}. Here it is all salt.",
    ), (
        "Bring me {a want}, and I will talk. Not before.",
        "There is one thing I need up here, and that is {a want}.",
        "My hands would be steadier with {a want}.",
    ), (
        "I put the lamp out. One night only. I was so tired, and a ship was there.",
        "There is a second keeper. Nobody hired him.",
        "I cannot leave. I tried. The causeway brings me back.",
    )),
    Person("ferrywoman", "she", (
        "{person} has forearms like rope and one blue glass bead on a string.",
        "A pipe hangs cold in the corner of {his person} mouth.",
        "{person} stands as if the ground might roll at any moment.",
    ), (
        "{person} spits over {his person} shoulder for luck.", "{he person} laughs without showing teeth.",
        "{person} tests a knot and finds it good.", "{person} squints at the weather.",
    ), (
        "I carry anybody. I just don't carry them back for free.",
        "That's no fog, love. Fog moves.",
        "My mother rowed this water, and hers. None of us can swim. No point.",
        "Somebody has been using my boat at night. It comes back dry. Explain me that.",
        "Eat when you can, sleep when you can, and never trust a calm.",
        "You look like a person about to ask a stupid question. Go on.",
    ), (
        "I'd row you to the moon for {a want}.",
        "Find me {a want}, {name}, and we're square.",
        "Money's no use to me. But {a want}, now, that's talking.",
    ), (
        "I took the twelfth man across. He paid with a coin that was wet, and it has never dried.",
        "The boats come home empty because I cut them loose. Better empty than with those things in them.",
        "I saw the keeper's twin. Keeper has no twin.",
    )),
    Person("wreck diver", "any", (
        "{person} wears a rubber suit patched in six colours.",
        "One of {his person} ears is missing its top, neat as a clipped page.",
        "{person} speaks a little too loud, like all divers.",
    ), (
        "{person} knocks water out of one ear.", "{he person} grins and checks {his person} knife.",
        "{person} draws a quick map in the wet with one toe.", "{person} holds {his person} breath for a moment, out of habit.",
    ), (
        "Down there it's quiet. Quietest place there is, until it isn't.",
        "Ten fathoms, and somebody had laid the table.",
        "The wreck's moved. Wrecks don't do that. This one does.",
        "I found a door on the bottom. Just a door. In a frame. Shut.",
        "Air's cheap up here, so nobody says thank you for it.",
        "If you drop anything, {name}, don't go after it.",
    ), (
        "Swap you. I get {a want}, you get what I know.",
        "What I'm short of is {a want}.",
        "You wouldn't have {a want} about you?",
    ), (
        "I left my partner down there. The rope was cut from below.",
        "The gold's real. It's just that somebody is still wearing it.",
        "I knocked on that door. Something knocked back.",
    )),
    Person("lamp inspector", "she", (
        "{person} carries a case of brass instruments and a very clean handkerchief.",
        "{his person} coat is buttoned to the throat in spite of the damp.",
        "Ink stains two of {his person} fingers blue.",
    ), (
        "{person} writes a line and blots it.", "{person} looks at {his person} watch, then at yours.",
        "{he person} clicks {his person} tongue.", "{person} straightens a picture that was straight.",
    ), (
        "The Board will want to hear about this. In triplicate.",
        "I have inspected forty lights. Thirty-nine of them were lights.",
        "Do not lean on that. It is not in the inventory.",
        "According to my papers this building has five floors. Kindly count them.",
        "Fear is not a category on my form. I have written 'draught'.",
        "Let us proceed as if everything were normal. It often helps.",
    ), (
        "My report would go better with {a want}.",
        "I require {a want}. Do not ask me why.",
        "If you could obtain {a want}, I could overlook a number of things.",
    ), (
        "The Board was dissolved nine years ago. I kept coming. Someone has to.",
        "The report on this place is already written. It is dated next week, and I signed it.",
        "I was born here. They told me to forget it, and I did, almost.",
    )),
    Person("goat girl", "she", (
        "{person} is perhaps ten, with a coat made from a sail.",
        "Straw sticks in {his person} hair, and {he person} has no shoes.",
        "{person} stares at you the way goats do.",
    ), (
        "{person} scratches one foot with the other.", "{he person} hums three notes, always the same.",
        "{person} offers you a blade of grass to chew.", "{person} hides a smile in {his person} collar.",
    ), (
        "The goats won't go near it. Goats know.",
        "I can hold my breath till a hundred. Watch. No, watch!",
        "There used to be more houses. At night they're back.",
        "My granny's in the graveyard, but not all the time.",
        "You talk funny. Say 'mackerel'.",
        "If the bell goes, you put wool in your ears. Everyone knows that.",
    ), (
        "I'll show you if I can have {a want}.",
        "Have you got {a want}? I always wanted one.",
        "Give me {a want} and I'm your friend for ever.",
    ), (
        "I feed him. The man in the cave. He likes eggs.",
        "I took it from the church. I only wanted to see if it floats.",
        "I rang the bell that night. Don't tell.",
    )),
    Person("radio operator", "he", (
        "{person} has round glasses, mended with copper wire.",
        "The mark of the headphones seems grown into {his person} hair.",
        "{person} taps on everything: table, knee, teeth.",
    ), (
        "{person} lifts one finger for silence and listens.", "{he person} chews the end of a pencil.",
        "{person} taps out a word on {his person} knee.", "{person} turns {his person} head, as if called.",
    ), (
        "There's a ship calling. She's been calling since before I was born.",
        "Three short, three long, three short. And then a laugh. Who laughs in code?",
        "I sleep with the set on. The quiet is worse.",
        "Every station on this coast has signed off but us. And we've had no orders to be brave.",
        "Static's only the sea, thinking.",
        "They asked for you, {name}. By name. Before you came.",
    ), (
        "The set would sing with {a want}.",
        "I could do with {a want}, honestly.",
        "Trade? {a want} for a message.",
    ), (
        "I answered it once. I gave it our position.",
        "I've never been trained. The real operator walked into the sea, and I sat down in his chair.",
        "The messages come from the cellar. I followed the wire.",
    )),
)

THREATS = (
    Threat("rising tide", (
        "The sea is louder than it was a minute ago.",
        "A thread of water [creeps|feels its way] across the floor toward your boots.",
        "Somewhere below, a door bangs, heavy with water.",
        "You notice a line of foam where there was none before.",
    ), (
        "Cold water [closes|slides] over your ankles. The rising tide is early.",
        "Planks and weed bump past; the tide has found its way in.",
        "The waves have stopped breaking. They simply come, and stay.",
        "The rising tide takes the lowest steps, one by one.",
    ), (
        "The rising tide stands at your waist, and it pulls.",
        "There is more sea than land now, and the tide still rises.",
        "A wave slaps your chest and takes your breath. The tide is here.",
    ), (
        "The rising tide lifts you off your feet, gently, like a mother. The last light you see is green. In the morning the rock is clean, and nobody asks.",
        "The water closes. You climb toward a brightness that turns out to be only the lamp, seen from below. The sea keeps its accounts, and yours is settled.",
    ), (
        "The tide throws you against stone and tears the skin from your elbow, but you hold on.",
        "You swallow a mouthful of sea and come up shaking, with blood on your lip.",
        "A plank strikes your shoulder. The arm hangs numb as you struggle free.",
    ), (
        "With a long sigh the tide turns, and leaves weed on every step.",
        "The water stops, thinks, and begins to go down.",
        "The tide drains off through the grates, grumbling.",
    ), ("Wade through the rising tide.", "Hold the door against the tide.", "Swim for it, against the tide.")),
    Threat("drowned crew", (
        "Wet footprints cross the floor, bare, and lead nowhere.",
        "Someone coughs up water, quite near. There is nobody.",
        "A bell rings twice under the sea.",
        "You smell weed and old rope, and a shadow moves that is not yours.",
    ), (
        "Faces [hang|float] behind the glass, patient and pale. The drowned crew has come.",
        "The drowned crew is singing now, out of tune, somewhere under the floor.",
        "A grey hand lies on the sill, and then it does not.",
        "Eleven men stand in the dark, dripping. They do not blink.",
    ), (
        "The drowned crew fills the doorway, shoulder to shoulder.",
        "A cold hand closes on your sleeve. The drowned crew has found you.",
        "One of the drowned crew opens his mouth, and the sea runs out of it.",
    ), (
        "They make room for you. Twelve is the right number for a crew, and the drowned crew was always one short. You never feel the cold again.",
        "The drowned crew takes your arms like old friends. The stairs go down, and down, and turn to water. Above you the lamp goes round without anybody.",
    ), (
        "You tear loose from the drowned crew, but your wrist is white and numb where they held it.",
        "You run straight through them. It is like running through ice water, and your chest aches with each breath.",
        "A dead sailor's hook opens your coat and the skin under it.",
    ), (
        "A cock crows far off, and the drowned crew loses its shape, man by man.",
        "They turn their faces to the sea, and one after another they go.",
        "The drowned crew salutes, of all things, and sinks into the floor.",
    ), ("Speak to the drowned crew.", "Run past the drowned crew.", "Show a light to the drowned crew."), plural=False),
    Threat("gale", (
        "The wind [shifts|backs] a point, and every loose thing answers.",
        "Your ears ache; the pressure is falling.",
        "A shutter bangs, stops, and bangs again, harder.",
        "Far out, the horizon has grown a dark edge. A gale, and a big one.",
    ), (
        "The gale leans on the walls, and dust runs from the cracks.",
        "Tiles go over the edge in ones and twos, then by the dozen.",
        "You have to shout now. The gale is almost here.",
        "Glass breaks somewhere. The gale has got a finger in.",
    ), (
        "The gale takes the door, and then the frame.",
        "A beam splits above you with a crack like a gun. The gale is inside.",
        "You can no longer stand. The gale presses you flat to the floor.",
    ), (
        "The gale has the roof off, and then it has you. For a moment you fly, and it is almost fine. Then comes the reef.",
        "Stone after stone lets go. When the gale has passed, there is a rock, and some white water, and nothing else.",
    ), (
        "The gale bowls you over and over; when you stop, one knee will not bend.",
        "Something sharp flies out of the dark and cuts your cheek to the bone.",
        "You crawl, and the gale drags you back by the coat, but you crawl.",
    ), (
        "As if a hand had been lifted, the gale drops, and you hear yourself breathing.",
        "The wind goes round to the south and loses interest.",
        "The gale moves on with its skirts of rain, looking for other coasts.",
    ), ("Walk out into the gale.", "Climb up in the teeth of the gale.", "Tie yourself down and face the gale.")),
)

GOALS = (
    Goal("find", "keeper's confession", (
        "find {target} before the supply boat comes", "find {target} and learn what it hides", "recover {target}",
    ), ("Without {target} an innocent man will hang.", "Only {target} can tell why the lamp went dark."), (
        "Whoever wrote {target} hid it {in spot}, I would bet my pipe on it.", "Scratched into the wall you read: what I wrote is {in spot}.",
        "The old keeper always put what he was ashamed of out of the light.", "People saw the keeper with ink on his hands, the last night, walking in circles.",
    ), (
        "You read {target} by the light of the lamp, twice. Then you fold it away, and something in the walls lets go a long breath. The man in the mainland jail will walk free on Friday.",
        "With {target} inside your coat you watch the supply boat come in. For the first time in a year, somebody on this rock will sleep.",
    ), (
        "You have {target}, and you wish you had not read it. The last line carries your father's name. The boat whistles, and you let it whistle.",
        "The paper is safe, but the sea has taken its fee: the lamp is out, and will not burn again.",
    )),
    Goal("deliver", "new wick", (
        "bring {target} to {person} before dark", "carry {target} safely to {person}", "put {target} into the hands of {person}",
    ), ("Without {target} there will be no light tonight, and three ships are due.", "A promise was made, and {target} {is target} half of it."), (
        "If you look for {person}, try {to spot}.", "A note on the wall says: gone, back soon, look {in spot}.",
        "Somebody is waiting for that wick, counting the minutes.", "You find a boot print that points the right way.",
    ), (
        "{person} takes {target} without a word and sets it in place. A minute later the beam swings out over the black water, and three ships answer with their horns.",
        "The light catches, first blue, then gold. {person} laughs like a child, and out at sea the ships turn for home.",
    ), (
        "{person} takes {target} and lights the lamp, an hour late. Two of the three ships come in. Nobody speaks of the third.",
        "The lamp burns. In its first light you see what stands on the reef, and you know why it was dark for so long.",
    )),
    Goal("rescue", "lost deckhand", (
        "find {target} and bring them back alive", "save {target} from the rock", "free {target} before the tide does its work",
    ), ("Nobody else will look for {target}; nobody else believes there is anyone to find.", "You were the one who sent {target} out there."), (
        "At night you can hear knocking {in spot}.", "Bread keeps vanishing, and crumbs were seen {in spot}.",
        "A wet scarf was found on the stair, small enough for a boy.", "Somebody has been lighting matches where nobody lives.",
    ), (
        "{target} drinks the tea with both hands and cannot stop talking. When the boat pushes off, neither of you looks back, and the bell is silent.",
        "You half carry {target} down to the water. The boat is there. The sky, of all things, is clearing.",
    ), (
        "{target} {is target} safe, and sits wrapped in your coat. But there is salt in those eyes that no towel will dry, and at night there is still the knocking.",
        "You bring one person back. You had counted two.",
    )),
    Goal("escape", "mail boat", (
        "get away on {target}", "reach {target} and leave this coast behind", "leave on {target} before it casts off",
    ), ("{target} comes once a month, and this is the day.", "If you miss {target}, you will be the next name on the stone."), (
        "The line that holds it is locked, they say, and what opens it is {in spot}.", "Chalk on a board: passengers ask {in spot}.",
        "The crew of the mail boat will not wait, not for the king.", "No one who stayed past the new moon has left.",
    ), (
        "Rope off, engine on. {setting} grows small behind you, then smaller, and at last it is only a light that goes round and round and does not know your name.",
        "You sit on a sack of letters and watch the gap of water widen. Somebody hands you a mug. You are out.",
    ), (
        "The boat carries you off, and you do not speak until the mainland. In your pocket there is a coin you never put there. It is wet.",
        "You get away. It takes you years to notice that in every window, at dusk, a beam goes by.",
    )),
    Goal("learn", "silence of the fog bell", (
        "find out the reason for {target}", "solve the riddle of {target}", "learn what lies behind {target}",
    ), ("Since {target} began, two boats have been lost.", "You heard that bell as a child, and {target} {has target} kept you awake for a month."), (
        "Go and look {in spot}, if you want to know about the bell.", "Someone who knows a great deal writes it all down {in spot}.",
        "Sacking from the clapper has been found, cut with a fine blade.", "The bell did not break. It was asked to be quiet.",
    ), (
        "So that is the truth of it. You say it aloud once, to hear how it sounds, and up in the tower the bell gives one clear note.",
        "You write it down and sign it. By morning the whole coast will know, and the boats will put out again.",
    ), (
        "You know it now, and you can tell nobody. You wrap the clapper yourself, with good new cloth, and go down to your supper.",
        "The truth is a small thing, for two boats and seven men. You throw it into the sea, and the sea is quiet.",
    ), answers=(
        "the keeper wrapped the bell himself, because it called the dead and not the living",
        "the village paid to have it silenced, so that wrecks would come",
        "the bell was never rung by hand, and the thing that rang it has left",
        "a child took the clapper to save her father from hearing it",
    )),
    Goal("mend", "great lamp", (
        "get {target} burning again", "mend {target} before nightfall", "repair {target} while there is time",
    ), ("Ships are coming that trust {target}.", "Every dark night without {target} brings the drowned one step higher."), (
        "Spare pieces were always kept {in spot}.", "The repair book says: see {spot}.",
        "It is the small parts that fail, never the big ones.", "Somebody took the lamp apart with care. They meant to put it back.",
    ), (
        "The last piece clicks home. There is a smell of hot dust, a cough, and {target} floods the night with gold. Far out, a ship's horn says thank you.",
        "{target} turns. You count the seconds between the flashes, the way they taught you, and they are right.",
    ), (
        "{target} burns, and shows you the reef, and the ship that is already on it. You were one hour too slow.",
        "The beam goes out over the water, and from the water something looks back along it.",
    ), parts=("mantle", "copper pipe", "glass chimney", "clockwork spring", "wick holder")),
)

FACTS = (
    Fact(("The {noun} on this coast are never seen to land.", "Here, {noun} gather an hour before somebody dies."), (
        "Overhead the {noun} are circling again, without a sound.", "You count the {noun}: one more than before.",
        "The {noun} have gone quiet all at once.", "A feather of fog parts, and there are the {noun}, watching.",
        "Nobody here looks up at the {noun}. You do.",
    ), ("gulls", "terns", "crows", "swallows", "white geese", "moths", "ravens")),
    Fact(("It has rained for {noun} without a break.", "The rain has not stopped for {noun}."), (
        "The rain goes on, as it has for {noun}.", "After {noun} of rain, even the stones look tired.",
        "You try to remember a dry day. It was {noun} ago.", "Water drips from your sleeves; it always does now.",
        "Rain, rain, rain: {noun} of it.",
    ), ("forty days", "nine weeks", "three months", "eleven days", "seven years", "a hundred nights")),
    Fact(("All {noun} here stopped on the night of the wreck.", "Since the wreck, the {noun} no longer work."), (
        "You pass {noun} on the way, and none of them works.", "Out of habit you look for {noun} that work. There are none since the wreck.",
        "Someone has covered the {noun} with cloth, as one does for the dead.", "For a moment you think the {noun} have started again. They have not.",
        "Since the wreck, the {noun} are only furniture.",
    ), ("clocks", "radios", "engines", "compasses", "bells", "telephones")),
    Fact(("The lamp burns green, and no one says why.", "A green light has burned here since autumn."), (
        "Green light slides over your hands.", "In the green light every face looks drowned.", "The green beam goes by and comes back.",
        "You would give much for one honest yellow lamp; this one burns green.", "Green, dark, green, dark: the light keeps time.",
    )),
    Fact(("The sea has drawn back by a mile and has not returned.", "The tide went out last week and stayed out."), (
        "Where the sea was, mud glitters all the way to the sky.", "You listen for waves out of habit. The sea is still gone.",
        "The wet smell of the sea's empty bed hangs over everything.", "A mile of mud, and no sea: you cannot get used to it.",
        "Stranded fish lie where the sea left them.",
    )),
    Fact(("Every night somebody knocks at the door three times.", "Three knocks come at the same hour each night."), (
        "Three knocks, somewhere. Then nothing.", "You catch yourself waiting for the three knocks.",
        "Knock, knock, knock. You all pretend it was the wind.", "The hour of the three knocks is not far off.",
        "A dull triple knock runs through the wood, and your neck goes cold.",
    )),
    Fact(("Nobody on the coast eats {noun} any more.", "There is a law against {noun} here, and people keep it."), (
        "It strikes you that you have not seen {noun} since you came.", "Somebody whispers of {noun}, and somebody else says hush.",
        "A crate is marked {noun}, in letters that were meant to be scratched out.", "You dream, for the length of a breath, of {noun}.",
        "There is a law against {noun}; you keep it, and feel foolish.",
    ), ("eggs", "mussels", "apples", "herrings", "onions", "oysters")),
    Fact(("The dead keeper left twelve {noun}, and eleven have been found.", "Twelve {noun} were made for this place; one is missing."), (
        "Eleven {noun}; you cannot stop counting to twelve.", "A chalk mark on the wall: eleven {noun}, and a question mark.",
        "Somewhere near, you are sure, is the last of the twelve {noun}.", "You think of the keeper's {noun} and of the missing one.",
        "They all talk of the {noun} as if they were people.",
    ), ("keys", "candles", "spoons", "bottles", "photographs", "mirrors")),
)

GENRE = Genre(
    name="maritime mystery",
    tones=("tense", "dreamy", "grim", "dry"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Fog [lies|hangs] on the water like a lid.", "Thin rain comes in sideways.", "The sky is the colour of a knife.",
        "A low sun [glares|burns] under the cloud and is gone.", "Wind comes in short, bad-tempered gusts.",
        "It is one of those days that never get properly light.", "Far lightning shows the edges of the clouds.",
        "Salt haze blurs whatever is more than a stone's throw away.",
    ),
    moods=(
        "Salt gathers at the corners of your mouth.", "You have the feeling of being counted.", "Somewhere a loose chain keeps time.",
        "For a moment the sea is perfectly silent.", "The light goes round, and the shadows with it.",
        "You pull your collar up, which does not help.", "Nothing moves, and that is the trouble.",
        "You think of dry socks and of home, in that order.", "It is cold enough now to see your breath.",
        "The stones seem to lean in and listen.", "You taste iron.", "A gull laughs at a joke of its own.",
        "It would be easy to sit down here and wait. You do not.", "The hair on your arms is standing up.",
    ),
    openers=(
        "The boat that brought you to {setting} is already a dot, and you, {name}, {a role}, stand {in place} with wet feet.",
        "Nobody meets you {in place}. For {a role} like you, {name}, that is nothing new; at {setting} it is a bad sign.",
        "They said you would hear {setting} before you saw it, {name}, and they were right.",
        "You wake {in place} with salt in your mouth. You are {name}, {a role}, and {setting} has been waiting for you.",
        "It takes {a role} to love a place like {setting}. You, {name}, have tried for three days.",
        "Night comes early to {setting}. You stand {in place}, {name}, and count what you know.",
        "The letter said: come at once. So here you are, {name}, {a role}, {in place}, and the one who wrote is not.",
        "Your lantern goes out as you step {into place}. \"Welcome to {setting}, {name},\" you tell yourself. A {bare role} should know better than to talk to the dark.",
    ),
    risks=(
        "Lean far out over the edge.", "Kick the rotten boards in.", "Shout your name at the sea.", "Ring the fog bell.",
        "Climb down by the wet chain.", "Put out the light and wait.", "Reach into the dark behind {thing}.", "Break {thing} open.",
    ),
    sounds=(
        "Under the wind there is a second sound, regular, like sawing.", "Somewhere below, water drops into water.",
        "A voice calls a name. It is not yours, not quite.", "You hear the sea, and in the sea, far down, a bell.",
        "Boards tick as they cool. One of them ticks in answer.", "Wings, a great many, pass over without a cry.",
        "Someone is humming three notes, over and over.", "There is a scrape, a pause, and a scrape, like a boat being drawn up.",
    ),
    names="northern",
)
