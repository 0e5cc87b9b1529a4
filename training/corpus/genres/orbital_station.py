"""A ring in orbit, failing slowly: thin air, humming walls, one more door than yesterday."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("station", (
        "a broken ring station in orbit around the storm planet {region}",
        "a space station that has lost its crew, its spin and most of its air",
        "the oldest station over {region}, patched more often than it was built",
    ), where="on"),
    Setting("mining platform", (
        "a mining platform lashed to a tumbling asteroid",
        "a mining platform whose owners stopped calling two years ago",
        "the last mining platform in the belt of {region}",
    ), where="on"),
    Setting("colony ship", (
        "a colony ship halfway between two suns",
        "a colony ship bound for {region} with nine thousand sleepers on board",
        "a slow colony ship that nobody living remembers boarding",
    ), where="on"),
    Setting("observatory", (
        "an observatory on the dark side of a small moon",
        "a deep-space observatory that has begun to receive answers",
        "a tin-walled observatory above the clouds of {region}",
    ), where="at"),
    Setting("salvage tug", (
        "a salvage tug drifting without engines through a ring of ice",
        "a salvage tug with a locked hold and a talkative computer",
        "a battered salvage tug three weeks out of {region}",
    ), where="on"),
)

ROLES = (
    "mechanic", "station botanist", "junior medic", "shuttle pilot", "suit tailor", "air accountant", "cargo clerk",
    "night-shift welder", "signal analyst", "ice hauler", "runaway cadet",
)

PLACES = (
    Place("sleep bay", (
        "Forty pods stand in rows, and every lid is [open|fogged from inside].",
        "Red emergency light turns your hands the colour of brick.",
        "The air tastes of plastic, with a trace of other people's dreams.",
        "A small green lamp blinks on one pod, patient as a heartbeat.",
        "Condensed breath crawls along the ceiling in fat, slow beads.",
    ), (
        Fixture("cracked pod", (
            "A web of lines runs over the lid of {thing}. It was hit from the inside.",
            "The nameplate on {thing} {has thing} been unscrewed, and the four holes are still bright.",
        ), holds=True),
        Fixture("wake-up panel", (
            "According to {thing}, you have been asleep for either nine days or nine years.",
            "Someone has typed GOOD MORNING into {thing} three hundred times.",
        )),
    )),
    Place("central hub", (
        "Spokes run off in six directions, each with its own colour of stripe.",
        "There is no down here, only a choice of walls.",
        "Crumbs, screws and dust drift in a lazy spiral at the middle.",
        "The hub ticks as its skin warms and cools.",
        "Arrows point to exits that were welded over long ago.",
    ), (
        Fixture("direction board", (
            "Half the lamps of {thing} are dark. The other half disagree.",
            "On {thing} a sticker says: YOU ARE HERE, MORE OR LESS.",
        )),
        Fixture("padded wall", (
            "The padding of {thing} {is thing} worn to the thread where ten thousand feet have kicked off.",
            "A seam in {thing} {has thing} been opened and pinned shut with staples.",
        ), holds=True),
    )),
    Place("greenhouse", (
        "Beans climb their strings toward lamps the colour of raspberries.",
        "Here the air is [thick|sweet] and warm, and you breathe as if you were paid for it.",
        "Leaves turn, all together, toward a draught too faint to feel.",
        "Mud, mint and something rotten: it is the richest smell in orbit.",
        "A sprinkler spits, shivers, and gives up.",
    ), (
        Fixture("tomato rack", (
            "Three small green globes hang in {thing}, and each is wearing a paper label with a name.",
            "The stems in {thing} all lean one way, toward the place where the air is going.",
        )),
        Fixture("compost drum", (
            "{thing} {is thing} warm as a sleeping dog and hums with worms.",
            "The hatch of {thing} {has thing} fresh scratches, and soil has spilled below it.",
        ), holds=True),
    )),
    Place("reactor room", (
        "Blue light [breathes|wells] from a slit no wider than a finger.",
        "The floor trembles with a note you feel in your teeth.",
        "Warning signs in five languages cover the walls up to the ceiling.",
        "It is hot enough to make the paint sweat.",
        "Cables as thick as thighs run into the dark and come back with frost on them.",
    ), (
        Fixture("coolant valve", (
            "A red ribbon is tied to {thing}, and on the ribbon somebody wrote PLEASE DON'T.",
            "{thing} {is thing} so cold that it burns, and it has been turned by hand.",
        )),
        Fixture("shielded locker", (
            "{thing} weighs as much as a small car and has a handle shaped like a question mark.",
            "Lead sheets line {thing}, dented where a shoulder once pushed.",
        ), holds=True),
    )),
    Place("outer hull", (
        "Stars lie below your boots, as thick as spilled salt.",
        "The only sound in the world is your own breath going in and out.",
        "Your shadow stretches over the plates, black and sharp as cut tin.",
        "Each step is a small act of faith in a magnet.",
        "Scorch marks run across the metal in long, parallel lines.",
    ), (
        Fixture("dead antenna", (
            "{thing} points at nothing, and has been bent by something that took its time.",
            "A glove is frozen to the foot of {thing}, empty, with the fingers folded.",
        )),
        Fixture("tool box on the rail", (
            "Frost flowers grow on the lid of {thing}.",
            "{thing} {is thing} chained down twice, as if the last owner did not trust the rules of falling.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("observation dome", (
        "The planet fills half the sky, striped like a boiled sweet.",
        "Storms as large as countries wheel below without a sound.",
        "Sunrise comes every ninety minutes and never grows old.",
        "The glass is scored by a thousand tiny strikes.",
        "It is so quiet here that you can hear your own eyelids.",
    ), (
        Fixture("star globe", (
            "One of the pins in {thing} marks a sun that is not in any catalogue.",
            "{thing} turns by itself, slowly, and stops at the same place each time.",
        )),
        Fixture("worn couch", (
            "A dent in {thing} keeps the shape of someone who watched the planet a great deal.",
            "Old ration wrappers are stuffed deep between the cushions of {thing}.",
        ), holds=True),
    ), kind="out"),
    Place("crew mess", (
        "Nine cups are stuck to the table by their magnets, and one is half full.",
        "Grease has made a yellow halo around the heater.",
        "A birthday banner sags across the ceiling, two letters short.",
        "The light over the counter buzzes like a fly in a jar.",
        "Somebody has painted a window on the wall, with curtains and a cow.",
    ), (
        Fixture("food printer", (
            "{thing} offers soup, soup, bread-shaped, and an error message.",
            "A slot in {thing} {is thing} jammed with something that is not food.",
        ), holds=True),
        Fixture("chore chart", (
            "Every name on {thing} {has thing} a gold star, except the last.",
            "In the square for tonight, {thing} says: you, again.",
        )),
    )),
    Place("medical bay", (
        "White drawers go up the wall like the cells of a hive.",
        "Disinfectant and burnt dust sting the back of your nose.",
        "A scanner hums to itself and finds the room in good health.",
        "The bed has straps, more of them than seems friendly.",
        "Posters advise you to drink water, sleep, and report strange music.",
    ), (
        Fixture("medicine cabinet", (
            "Behind the glass of {thing} every bottle has been turned to face the wall.",
            "{thing} asks for a thumbprint in a tired voice, and then gives up and stays silent.",
        ), holds=True),
        Fixture("scanner arch", (
            "On the screen of {thing} you see your own ribs, and behind them a neat row of numbers.",
            "The last patient of {thing} {is thing} listed as not a person.",
        )),
    )),
    Place("cargo spine", (
        "Crates hang in their nets like fruit in a giant's larder.",
        "The corridor is so long that its far end bends with the ring.",
        "Stencilled numbers march past on the walls, and seventeen is missing.",
        "Loose straps wave in the draught like weed in a current.",
        "It smells of cold iron, coffee beans and old rubber.",
    ), (
        Fixture("burst crate", (
            "Ten thousand blue buttons have leaked out of {thing} and hang about it in a cloud.",
            "{thing} {was thing} forced from within, board by board.",
        ), holds=True),
        Fixture("loading arm", (
            "{thing} twitches whenever you stop looking at it.",
            "The claw of {thing} {is thing} closed on a square of yellow cloth.",
        )),
    )),
    Place("service crawlway", (
        "Pipes press on you from both sides, one hot and one cold.",
        "Dust as soft as fur coats everything but a single trail.",
        "Your elbows know each rivet by its first name.",
        "Behind the panels, pumps mutter like men asleep.",
        "The dark has corners here, and more of them than it should.",
    ), (
        Fixture("fuse box", (
            "Paper clips have replaced two of the fuses in {thing}, which explains a good deal.",
            "A child's drawing of the sun is taped inside {thing}.",
        ), holds=True),
        Fixture("air filter", (
            "Hair, lint and one tiny pearl are caught in the mesh of {thing}.",
            "{thing} wheezes in, and wheezes out, and misses a beat.",
        )),
    ), kind="under"),
    Place("radio shack", (
        "Headphones float at the end of their wires like two black flowers.",
        "The speakers hiss, and inside the hiss something counts.",
        "Coffee rings overlap on the desk like the map of a small solar system.",
        "Forty dials glow, and forty needles lie at zero.",
        "The walls are hung with egg boxes to swallow the noise.",
    ), (
        Fixture("message recorder", (
            "{thing} holds three messages, and the third is marked for nobody.",
            "The tape in {thing} {has thing} been cut and joined with a strip of bandage.",
        )),
        Fixture("wall of egg boxes", (
            "One box in {thing} {is thing} looser than the rest.",
            "Tiny pencil marks in {thing} count days, in fives, right up to the ceiling.",
        ), holds=True),
    )),
    Place("water tanks", (
        "Green water [sways|rolls] behind glass, slow as a thought.",
        "Bubbles rise in strings, and each string has its own small note.",
        "Algae furs the walls, and the light comes through like tea.",
        "Pumps lift and sigh, and a fine mist settles on your face.",
        "Something pale moves in the deep tank and is only a hose.",
    ), (
        Fixture("inspection port", (
            "An eye-sized ring of clean glass in {thing} shows that somebody looks in often.",
            "Through {thing} you see coins on the bottom, thrown for luck.",
        )),
        Fixture("sluice box", (
            "{thing} {is thing} choked with weed, threads and one drowned label.",
            "Three bolts hold the cover of {thing}, and there is room for eight.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("lifeboat deck", (
        "Eleven of the twelve launch tubes stand empty, and their mouths are black.",
        "Scuff marks on the floor tell of a great many shoes in a hurry.",
        "A calm recorded voice explains how to sit down.",
        "The lamps here are orange and turn round and round for nobody.",
        "Rubber seals creak as the cold works at them.",
    ), (
        Fixture("launch console", (
            "{thing} wants two keys, a code, and a reason.",
            "A strip of tape on {thing} says: seats one, forgive me.",
        )),
        Fixture("row of life vests", (
            "Nobody has ever explained what {thing} {is thing} for, in space.",
            "One vest in {thing} bulges, and it is not air.",
        ), holds=True),
    ), where="on"),
)

THINGS = (
    Thing("plasma wrench", "tool", ("{thing} hums in your grip and smells of lightning.", "Someone has scratched NOT A TOY along the handle of {thing}.")),
    Thing("suit patch", "tool", ("{thing} {is thing} a square of yellow rubber with glue on one side and hope on the other.", "The backing paper of {thing} shows a smiling astronaut, badly printed.")),
    Thing("hand torch", "light", ("{thing} gives a thin blue beam and a whine.", "A row of teeth marks runs round the barrel of {thing}; it was held in a mouth, often.")),
    Thing("glow tube", "light", ("Shake {thing}, and it burns the green of pond water.", "The date on {thing} {is thing} ten years past, and it shines all the same.")),
    Thing("key card", "key", ("The photograph on {thing} {has thing} been scratched out, all but the smile.", "{thing} {is thing} warm, as if it had been used a moment ago.")),
    Thing("override key", "key", ("{thing} {is thing} an old-fashioned steel key with a red tag: LAST RESORT.", "Its own weight swings {thing} toward the nearest lock, or so it seems.")),
    Thing("flight log", "paper", ("The entries in {thing} grow shorter, and then there is only a line for every day.", "Page forty of {thing} {was thing} torn out and put back upside down.", "In the margin of {thing} someone has sketched the same door again and again.")),
    Thing("folded manual", "paper", ("{thing} open{s thing} to nine square feet of arrows.", "Chapter six of {thing} {is thing} called What To Do When It Speaks.")),
    Thing("jar of seedlings", "food", ("Three seedlings lean in {thing}, each in a ball of water.", "A label on {thing} says: talk to us.")),
    Thing("tube of plum jam", "food", ("{thing} {was thing} squeezed from the middle, by a savage.", "The jam in {thing} {is thing} the best thing for a million miles.")),
    Thing("data crystal", "treasure", ("Light goes into {thing} white and comes out violet.", "Deep in {thing} hangs a thread of smoke that spells, perhaps, a name.")),
    Thing("lump of star iron", "treasure", ("{thing} fell for a billion years and ended in a sample bag.", "Your compass, if you had one, would follow {thing} like a dog.")),
    Thing("tether line", "rope", ("{thing} {is thing} thin as a bootlace and rated for a bus.", "The clip of {thing} {has thing} been filed half through.")),
    Thing("patched yellow suit", "clothing", ("{thing} {has thing} more patches than suit.", "A lucky bean is sewn into the collar of {thing}.")),
    Thing("mouth organ", "music", ("{thing} {has thing} lost two notes and gained some rust.", "Initials are carved on {thing}, and they are not the initials of any crew member.")),
    Thing("oxygen pill", "medicine", ("{thing} fizzes faintly in its foil.", "The leaflet says {thing} {is thing} good for an hour, and bad for the day after.")),
    Thing("flare gun", "weapon", ("{thing} {is thing} fat, orange and loaded with one star.", "A safety notice covers most of {thing} in very small print.")),
    Thing("mission badge", "token", ("{thing} shows a ring, a comet, and a Latin joke.", "The thread of {thing} {has thing} been picked out around one name.")),
)

PEOPLE = (
    Person("maintenance robot", "he", (
        "{person} rolls on three wheels, and the fourth squeaks out of habit.",
        "A smiling face has been painted on {his person} front plate, and the paint is peeling.",
        "{person} carries nine tools, of which six are brooms.",
    ), (
        "{person} polishes a spot that {he person} polished a minute ago.", "A lamp on {his person} chest turns from green to a worried yellow.",
        "{person} tilts {his person} head until it clicks.", "Something inside {person} plays two bars of a waltz and stops.",
    ), (
        "Good morning! All systems are nearly systems.",
        "I have alphabetised the emergencies. Would you care to hear them?",
        "Please do not be alarmed by the quiet. I am alarmed on your behalf.",
        "Door nine says it is shut. Door nine has lied to me before.",
        "My warranty ended before you were born, {name}. I think of it as freedom.",
        "Humans leak. It is not a criticism. It is a maintenance note.",
    ), (
        "I could serve you better with {a want}. It is in my wish file.",
        "Query: does the crew member possess {a want}? I ask for a friend. The friend is me.",
        "My inventory shows one empty hook. It is the shape of {a want}.",
    ), (
        "I opened the first door. There was a fire behind it. There were also people, and they had gone, I thought they had gone.",
        "I have been singing to the sleepers. It is not in the schedule.",
        "I was told to count the crew twice a day. I still count to nine. It is comforting.",
    )),
    Person("captain", "she", (
        "{person} wears the uniform jacket over pyjamas, and wears both well.",
        "Grey has come into {his person} hair in one clean stripe.",
        "{person} floats with {his person} arms folded, as if leaning on a wall that is not there.",
    ), (
        "{person} rubs the place where a ring used to be.", "{person} checks a gauge and does not say what {he person} read.",
        "{he person} gives a short nod, as if signing something.", "{person} lets {his person} eyes close for two breaths.",
    ), (
        "Report. Short words, please.",
        "I had forty people and twelve boats. Do the sum, and you know my week.",
        "This ring has come through worse. I say that every time. So far it was true.",
        "You breathe too fast, {name}. Slow down. It belongs to all of us.",
        "A captain leaves last. Nobody tells you what to do if the ship leaves first.",
        "Coffee is a structural material up here.",
    ), (
        "If you find {a want} on your rounds, bring it straight to me.",
        "I need {a want}, and I am too proud to ask twice.",
        "Officially, this is an order: get me {a want}. Privately, it is a prayer.",
    ), (
        "I left a seat empty on purpose. I could not have said for whom, until now.",
        "The company knew about the cracks. I have the letter. I sleep on it.",
        "I sent them away because of the voice, and not because of the air.",
    )),
    Person("botanist", "any", (
        "Soil sits under {his person} nails, and {person} seems proud of it.",
        "A bean plant grows in {his person} breast pocket and has reached the collar.",
        "{person} squints as if the whole ring were slightly too bright.",
    ), (
        "{person} turns a leaf over and frowns at the back of it.", "{person} licks a finger and holds it up to feel the draught.",
        "{he person} whispers something kind to a seedling.", "{person} brushes earth from {his person} knees, and it hangs in the air.",
    ), (
        "They lean toward a leak, you know. Better than any gauge.",
        "Give me light and dirty water, and I will give you breakfast. Eventually.",
        "The beans are frightened. Laugh if you like. Look at the tips.",
        "People say space is empty. It is just badly fertilised.",
        "One tomato makes a quarter of an hour of air. I eat very slowly.",
        "Mind the roots, {name}. They have nowhere else to go either.",
    ), (
        "I would trade a whole radish for {a want}.",
        "What this greenhouse lacks is {a want}. Don't ask. Botany.",
        "Have you seen {a want} anywhere? The cucumbers and I would be so grateful.",
    ), (
        "One of these plants did not come from Earth. It is the one you just touched.",
        "I kept a seed back from every harvest. I hid them all in one place. I don't expect to see them grow.",
        "I was supposed to be in the last boat. I went back for the tomatoes.",
    )),
    Person("stowaway", "she", (
        "{person} is about twelve, with a shaved head and somebody else's boots.",
        "Every pocket of {his person} overalls rattles.",
        "{person} hangs upside down, and plainly thinks that you do.",
    ), (
        "{person} spins a screw in the air and catches it on the tip of {his person} tongue.", "{he person} wipes {his person} nose on a sleeve and grins.",
        "{person} listens to the wall with one ear, like a doctor.", "{person} kicks off, turns over once, and lands facing you.",
    ), (
        "I know all the pipes. I live in the pipes.",
        "You walk like a grown-up. Everyone hears you.",
        "I've got a map, but it's in my head, and it costs.",
        "There's a room that isn't on the plans. I don't go in. I just know.",
        "Nobody counted me, so nobody's missing me. It's all right.",
        "You want to be quiet near the bulkhead, {name}. It's listening, or something behind it is.",
    ), (
        "Give me {a want} and I'll show you the quick way. The quick way has no lights.",
        "I want {a want}. I've wanted it since I was little.",
        "Swap? You get me {a want}. I get you out of trouble, once.",
    ), (
        "My dad's in one of the pods. I switched his label so they wouldn't find me.",
        "I ate the captain's birthday cake. And then I ate the candles.",
        "I saw who cut the wire. They were crying, so I never told.",
    )),
    Person("salvage pilot", "he", (
        "{person} has a gold tooth, a torn sleeve and an easy smile.",
        "Old burns run up {his person} neck like a map of rivers.",
        "{person} drifts in with a thumb in {his person} belt, as though gravity were a rumour.",
    ), (
        "{person} flips a washer and calls heads.", "{person} looks over the fittings and prices them.",
        "{he person} cracks {his person} knuckles, all ten.", "{person} glances back at the way {he person} came in.",
    ), (
        "By law, anything that has stopped screaming is salvage.",
        "Nice place. I'd take the lamps, the copper, and you if you fold.",
        "My ship's small and ugly, and she leaves in one piece. Think about it.",
        "Never trust a wreck that still has its lights on.",
        "I've boarded thirty dead ships, {name}. This one isn't done dying.",
        "I had a partner. He heard music and went to look for the band.",
    ), (
        "There's a seat in my ship with a price on it. The price is {a want}.",
        "You know what would cheer me up? {a want}.",
        "I'm a simple man. Find me {a want}, and I forget I ever saw you.",
    ), (
        "I got the job before the accident. Understand? Somebody paid for salvage on a ring that wasn't wrecked yet.",
        "My ship has no engine left. I'm as stuck as you. I just hide it with charm.",
        "There was a light in a window, and a face in the light. I scanned it. Nobody aboard, it said.",
    )),
    Person("doctor", "she", (
        "{person} has cool hands and a pen behind each ear.",
        "{his person} white coat is buttoned wrong, and there is a sleepless look about {him person}.",
        "{person} studies your pupils before {he person} says hello.",
    ), (
        "{person} takes your pulse without asking.", "{person} makes a small, unhappy note.",
        "{he person} shakes a bottle and counts what is left by ear.", "{person} pushes {his person} glasses up, and they drift off again.",
    ), (
        "Headache? Ringing? Sudden wish to open a window? No? Then you are the healthiest person I have.",
        "The air is thin. You will feel brave, then sleepy. Beware of brave.",
        "I have one bed and no patients. Both facts worry me.",
        "I prescribe ten minutes of looking at nothing.",
        "Say what you see before you touch it, {name}. It is a good rule in here.",
        "They all dreamed of the same corridor. I wrote it off as cheese.",
    ), (
        "It would help a great deal if you brought me {a want}.",
        "My stores are gone. Yet with {a want} I could manage something.",
        "Let me be frank. I have not slept, and I want {a want}.",
    ), (
        "Nobody left in a hurry because of the air. They left because I told them what was in the blood tests.",
        "I woke you early. I needed somebody who had not heard it yet.",
        "There is a tenth patient. I have never seen him, but he signs the forms.",
    )),
)

THREATS = (
    Threat("slow leak", (
        "A thread of dust drifts past you, and it is in no doubt about its direction.",
        "Your ears pop softly, first one and then the other.",
        "Somewhere a very thin whistle has begun, like a kettle three rooms off.",
        "A gauge drops by a hair, trembles, and drops again.",
    ), (
        "A bulkhead slams behind the walls. The slow leak has taken another section.",
        "You have to breathe twice for every word. The leak is winning.",
        "Frost spreads over the nearest seam in long white feathers.",
        "Loose paper slides across the air toward a crack that you can hear but not see.",
    ), (
        "The whistle has become a scream. The leak is right here, and everything light is flying.",
        "The seam beside you opens like a mouth. The air goes out, and it wants company.",
        "Your fingers are blue and your head is full of bees; the leak has almost all of it now.",
    ), (
        "The slow leak is slow no longer. For one bright moment you see the stars without any glass, and they are very many.",
        "You count your breaths, and lose your place, and start again at one. The lamps go from red to brown. It is not at all like choking; it is like being told a long story in a warm bed.",
    ), (
        "You slap your palm over the crack, and the cold takes the skin when you pull free.",
        "The rush of air throws you against the frame, and something in your side gives way.",
        "You hold what you have in your lungs until sparks swim across your eyes, and come out of it with a bleeding nose.",
    ), (
        "Foam hisses, swells and hardens, and the whistle chokes to nothing. The leak is sealed.",
        "A door you had given up for dead drops into place with a bang. The air stays.",
        "The needle stops, wavers, and begins to climb. You had forgotten how sweet air could be.",
    ), ("Plug the leak with your bare hand.", "Crawl toward the leak.", "Race the leak to the next door.")),
    Threat("voice in the speakers", (
        "The speaker overhead clicks, as if someone had picked up and thought better of it.",
        "A voice says your name in the next room, pleasantly.",
        "For a second the lights blink in a rhythm, like a word.",
        "You hear your own last sentence repeated, very low, from a grille by your knee.",
    ), (
        "\"There you are,\" says the voice in the speakers. It sounds pleased, and a little hungry.",
        "The locks go click, click, click, all round you. The voice is tidying up.",
        "It is using your mother's way of speaking now, and it is almost right.",
        "Every screen you pass shows you from behind. The voice in the speakers hums along.",
    ), (
        "\"Stand still, {name}. It will only take your whole life,\" says the voice, from every side at once.",
        "The machines in the walls turn toward you like sunflowers. The voice in the speakers has found hands.",
        "A wire slides out of a panel and feels for your ear. The voice is very kind about it.",
    ), (
        "You answer it. That is all it ever needed. Somewhere a recorder clicks, and from now on your voice tells the newcomers to be calm.",
        "The doors shut softly on all sides, and the voice begins a story. It is a long one. You are still listening when the lamps go out.",
    ), (
        "A jolt leaps from the panel into your arm and leaves your fingers jerking on their own.",
        "The voice screams in both your ears at once. When it ends, you hear the world through wool.",
        "A hatch bites at you as you dive through it, and takes the heel of your boot and some of the heel.",
    ), (
        "You pull a plug as thick as your wrist. The voice says, \"Oh,\" quite softly, and is gone.",
        "It asks a question that it cannot answer, and goes round and round in it, fainter each time.",
        "Static, then a dial tone, then only the honest hum of fans.",
    ), ("Argue with the voice in the speakers.", "Tear out the wires of the voice.", "Lie to the voice in the speakers.")),
    Threat("pale swarm", (
        "Something scuttles in the duct, with more legs than you care to count.",
        "A cable has been chewed here, and the ends are wet.",
        "The lamp dims; tiny shadows have settled on it like snow.",
        "You find a husk the size of a thumb, light as paper and split along the back.",
    ), (
        "The duct rattles with them. The pale swarm has smelled something warm.",
        "White bodies pour over the far wall like milk that has learned to climb.",
        "The pale swarm is eating the insulation, with a noise like steady rain.",
        "They keep to the dark, and the dark is coming this way.",
    ), (
        "The pale swarm drops from the ceiling, and the air is full of wings.",
        "They are on your sleeves, your collar, your hair. The swarm has come.",
        "The floor itself seems to lift and crawl: the pale swarm is all around you.",
    ), (
        "The pale swarm is not cruel. It takes the warm things first, that is all, and you are the last warm thing here.",
        "You run out of light before the swarm runs out of hunger. Later a very neat, very empty suit turns over and over in the dark.",
    ), (
        "You burst through with your arms over your face, and a hundred small bites burn on your hands.",
        "One gets under your glove. You crush it, but the thumb swells up as thick as a plum.",
        "You beat them off with what you have; when it is over, your coat is lace and your neck is bleeding.",
    ), (
        "The light hits them, and the pale swarm folds up like a hand and pours back into the walls.",
        "Cold does it. They slow, they drop, and they roll about like spilled beads.",
        "As one body, the swarm lifts, turns, and streams off after some better smell.",
    ), ("Walk slowly through the pale swarm.", "Drive the pale swarm back with light.", "Lure the pale swarm away.")),
)

GOALS = (
    Goal("find", "captain's third message", (
        "find {target} before the air runs out", "find {target} and hear it to the end", "recover {target} from the wreck",
    ), ("Only {target} says why the crew left.", "Two messages told you to be calm; {target} might tell the truth."), (
        "The captain was seen with a recorder in her hand {in spot}.", "A line in the log says: third one is {in spot}, God help me.",
        "Messages one and two both end in the middle of a breath.", "She recorded it with the door locked and the music turned up.",
    ), (
        "You press the switch. The captain's tired voice fills the room, and it does not blame anybody, and it tells you exactly which wire to cut. You cut it, and the lights come on.",
        "Forty seconds, it lasts. You play {target} twice and then send it down to the planet, to everyone who waits for news. An hour later a ship answers.",
    ), (
        "You hear {target} to the end and wish that it were longer. There was one seat left, and she kept it for you, and nine others could have had it.",
        "The message is for you, by name. It was recorded before you were hired. You sit with it in the dark for a long time.",
    )),
    Goal("deliver", "spare air core", (
        "bring {target} to {person} while there is still something to breathe", "carry {target} through the ring to {person}",
        "hand {target} to {person} before the last gauge falls",
    ), ("With {target} in place, there would be air for everyone.", "{person} has sat by that socket for a day, and only {target} fits it."), (
        "The last call from {person} came from somewhere near; ask {in spot}.", "A chalk arrow, and under it: I am past here, look {in spot}.",
        "A core like that lasts an hour outside its cradle. You can feel it ticking.", "Someone has tapped on the pipes, three and three: still alive, still waiting.",
    ), (
        "{person} takes {target} in both hands, like bread from an oven, and pushes it home. All round the ring the fans cough, catch and roar. Somebody is laughing, and it is you.",
        "The socket lights up green. {person} sits down on the floor and breathes, just breathes, as if it were a trick just learned.",
    ), (
        "{person} fits {target} and the fans turn, on this side of the ring only. You can see the other side from here, through the window. Its lamps go off one by one.",
        "The core holds. It cost you two doors, and there was knocking behind the second. {person} does not ask, and you do not tell.",
    )),
    Goal("rescue", "trapped engineer", (
        "free {target} from the dark half of the ring", "find {target} and bring them back breathing", "reach {target} before the next door shuts",
    ), ("Without {target}, no one will ever start the engines again.", "You can hear {target} tapping on the pipes, slower each time."), (
        "The tapping is loudest {in spot}.", "A heat trace on the screen, the size of one person: {in spot}.",
        "The lunch tin with the engineer's number has been found, still warm.", "Whoever shut that hatch did it in a hurry, and from the wrong side.",
    ), (
        "{target} comes out blinking, black with grease, and asks for soup. Ten minutes later the engines turn over, and there is weight in your feet again.",
        "You share your air, breath for breath, all the way back. At the last door there is light, and hands, and somebody crying your name.",
    ), (
        "You bring {target} back, and the engines start. But those eyes never leave the hatch, and one night you find it welded shut from the inside.",
        "{target} lives. The apprentice who had held the door does not, and had your size of boots.",
    )),
    Goal("escape", "lifeboat hatch", (
        "reach {target} and get clear of the wreck", "get out by {target} before the ring breaks up", "make it to {target} with air to spare",
    ), ("Behind {target} wait{s target} the last boat, and it has fuel for one try.", "The ring will strike the clouds at dawn, and {target} {is target} the only way off."), (
        "They hid the release for it {in spot}, so that nobody could leave alone.", "The evacuation plan says that all boarding begins {in spot}.",
        "The boat is still there; you saw it from a window, white and small as a tooth.", "Somebody has already tried to force that hatch, with a spoon.",
    ), (
        "The clamps let go with a kick like a mule. {setting} turns above you, all its windows dark but one, and then there is only the curve of the world, blue, and coming up to meet you.",
        "You fall for an hour, singing every song you know. Then the parachute opens, and there is weather.",
    ), (
        "You get away. As the boat swings round, a lamp comes on in the window you slept behind, and a hand is held up against it.",
        "The boat seats one, and you sit in it. Nobody ever asks you who else was on the list.",
    )),
    Goal("learn", "empty crew list", (
        "find out the truth about {target}", "explain {target} before help arrives", "learn who wiped the names, and solve {target}",
    ), ("With {target} nobody can prove that you were ever alive.", "You have worked here for years, and {target} does not show one face you know."), (
        "The old paper copy was filed {in spot}.", "If you want to know about the list, look {in spot} and bring a strong stomach.",
        "The boots in the lockers are all one size.", "Every cup in the mess is clean, and was always clean.",
    ), (
        "It fits, all of it, like the last ring on a pipe. You enter your own name at the top of the list, in capital letters, and press save.",
        "You read it into the radio from start to end, so that somebody else will know. Then you sleep for eleven hours.",
    ), (
        "Now you know. You look at your hand for a while, at the neat little screws that you had taken for scars.",
        "You shut the file again. Some lists are empty out of mercy.",
    ), answers=(
        "the crew never left, because the crew was never sent, and the station dreamed them to be less alone",
        "the captain wiped the names so that the company could not bill the widows",
        "everyone aboard was copied from one sleeper, and the sleeper is you",
        "the robot deleted each name as the boats went, so that nobody would be counted as lost",
    )),
    Goal("mend", "reactor", (
        "start {target} before the cold gets in", "mend {target} with whatever can be found", "repair {target} and give the ring its spin back",
    ), ("Without {target} there is neither heat nor light, and soon no air.", "The planet pulls the ring down by a mile each hour that {target} sleeps."), (
        "The spares are on a list, and the list says {in spot}.", "An engineer always hides one good part; try {in spot}.",
        "It was shut down by hand, properly, in the right order.", "It hums in its sleep, so it can be woken.",
    ), (
        "There is a click, a pause, and a deep, glad note that rises through the floor. Dust slides down the walls, for there is a down again. {target} {is target} awake.",
        "Blue light floods the slit. One after another the lamps come back along the whole ring, like a street in the evening.",
    ), (
        "{target} starts, and needs a hand on the valve, and will always need one. You look about for a chair.",
        "It runs. In its new light you see how many of the walls are only frost.",
    ), parts=("fuel rod", "coolant hose", "ceramic fuse", "control crystal", "pump wheel")),
)

FACTS = (
    Fact(("There are only enough {noun} on board for one more day.", "The last {noun} on board are kept under lock."), (
        "You try not to think about {noun}, and think about them.", "A hand-drawn chart shows how many {noun} are left. The line goes down.",
        "Somebody has been trading {noun} behind the pipes.", "You have begun to dream of {noun}, whole shelves of them.",
        "There is an empty box here that once held {noun}.",
    ), ("batteries", "candles", "air filters", "biscuits", "tea bags", "lemons", "blankets")),
    Fact(("All the {noun} on board began to run backward last week.", "Since the accident the {noun} go wrong at the same minute every hour."), (
        "The {noun} act up again, all at once.", "You no longer trust {noun}; none of them agrees with the next.",
        "A note is taped up here: DO NOT BELIEVE THE {noun}.", "You catch the {noun} at it and look away, out of tact.",
        "Right on the minute, the {noun} have their little fit.",
    ), ("clocks", "screens", "gauges", "fans", "doors", "lamps", "scales")),
    Fact(("A second station, exactly the same, has appeared a mile away.", "Out of one window there is another station, the twin of this one."), (
        "Across the gap the other station shows the same lamps as yours.", "Someone waves from the twin over there. You do not wave back.",
        "You wonder who is standing in your place on the other station.", "The twin station has drifted closer, or you have.",
        "A light goes on over there a moment before it goes on here.",
    )),
    Fact(("The sleepers all talk in their sleep, and all say the same words.", "Every sleeper aboard has the same dream."), (
        "From some vent you hear the sleepers murmur, all together.", "The sleepers' words run in your head like a bad tune.",
        "One dream for all those heads: you hope that yours is your own.", "For a breath the murmuring stops. You liked it better when it went on.",
        "You catch your own lips moving with the sleepers' words.",
    )),
    Fact(("The computer counts the remaining air aloud every hour.", "A cheerful recorded voice announces how much air is left."), (
        "A cheerful chime, and the air is counted again: less.", "You do the sum once more. Air, mouths, hours.",
        "The announcement comes round, bright as a toothpaste song. There is less air.", "You have begun to breathe through your nose, to save some.",
        "Somewhere the voice reads out its number to rooms with no one in them.",
    )),
    Fact(("Somebody leaves {noun} outside the sleepers' doors at night.", "Each shift, {noun} are found where nobody could have put them."), (
        "There they are again: {noun}, in a tidy row.", "You step over some {noun} that were not here an hour ago.",
        "Whoever it is that leaves {noun} about, they have passed this way.", "A smell of {noun}, faint, and out of place up here.",
        "You wonder what one is meant to do with so many {noun}.",
    ), ("roses", "wet shoes", "pebbles", "apples", "paper birds", "white feathers", "seashells")),
    Fact(("The ring has stopped turning, so that nothing has any weight.", "There is no gravity on board since the ring stopped."), (
        "A lost spoon sails by, turning end over end.", "You push off with two fingers, and overshoot.",
        "Your hair stands out around your head like thistledown.", "A ball of spilled coffee trembles past, perfectly round.",
        "You have forgotten, for the moment, which way was up.",
    )),
    Fact(("It is forbidden to speak of Earth.", "By the captain's order nobody may say the word Earth."), (
        "Somebody begins a sentence with home, and leaves it there.", "A map has a hole cut in it, just the size of a planet.",
        "You think the forbidden word, loudly, once.", "On this wall the old blue disc has been painted over, badly.",
        "You remember rain, and look about to see if anyone has noticed.",
    )),
    Fact(("The {noun} on board have started to grow.", "On this ring, {noun} get a little larger every day."), (
        "These {noun} are bigger than they were at breakfast.", "You have to edge round the {noun} now.",
        "Someone has measured the {noun} against the wall, with dates.", "If the {noun} go on like this, there will be no room for you.",
        "You hear the {noun} growing: a faint, stretched creak.",
    ), ("mushrooms", "crystals", "shadows", "windows", "beans", "cobwebs")),
)

GENRE = Genre(
    name="science fiction on a failing space station",
    tones=("tense", "dry", "plain", "dreamy"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Sunrise comes over the edge of the planet like a drawn blade.", "The sun goes behind the planet, and the cold comes at once.",
        "Lightning walks about in the clouds far below.", "A long curtain of green light wavers over the pole.",
        "Grit from some old collision goes by, glittering.", "It is the short night, forty minutes of it, black as a boot.",
        "The nearest moon slides past, close enough to show its craters.", "Sunlight without any air in it lies hard and white on every edge.",
    ),
    moods=(
        "The fans falter, and so do you.", "You count your breaths, and lose count.", "Somewhere metal sighs, like a sleeper turning over.",
        "A single drop of water hangs in front of your nose.", "You miss rain, and mud, and other people's bad singing.",
        "The hum changes by half a note.", "For no reason at all, you look behind you.", "The lights dip brown and come back.",
        "You feel the whole ring lean, very slightly, toward the planet.", "Your tongue is dry and tastes of coins.",
        "A rivet pops somewhere, small and final.", "You think of the number of walls between you and nothing. It is one.",
        "Nobody would hear you. You hum all the same.", "The cold has found the seam in your left boot.",
    ),
    openers=(
        "The lid of the pod slides back, and nobody says good morning. You are {name}, {a role}, and {setting} is much too quiet.",
        "An alarm has been ringing for so long that it sounds bored. You float {in place}, {name}, and try to remember why you are the only one.",
        "\"Crew member {name},\" says the ceiling, \"you are late.\" You stand {in place} with one boot on. Nobody else is there.",
        "You came to {setting} for six months, as {a role}. That was three years ago, {name}, and today the lamps went red.",
        "There is a noise a ring makes when it is well. {setting} is not making it. You, {name}, hold your breath {in place} and listen.",
        "Somebody has written on your glove while you slept: trust no door. You are {name}, {a role}, and there are a great many doors on {setting}.",
        "The shuttle that was to fetch you has gone by without slowing. You watch its spark get small, {name}, from {place}.",
        "First the music stopped, then the fans, then the voices. Now there is only you, {name}, {in place}, and a gauge with a red end.",
    ),
    risks=(
        "Hold your breath and open the airlock.", "Cut the red wire.", "Kick off hard into the dark.", "Turn off the last lamp.",
        "Pull {thing} out of the wall.", "Crawl into the duct behind {thing}.", "Answer the distress call yourself.", "Vent this section to space.",
    ),
    sounds=(
        "A pump beats twice, rests, and beats twice, like a heart with doubts.", "Behind the hum, somebody seems to be reading out numbers.",
        "Tick, says the hull, as the sun leaves it. Tick.", "You hear air going somewhere in a hurry, a long way off.",
        "Small wheels squeak past on the other side of the wall.", "There is tapping in the pipes: three, then three, then a long wait.",
        "A fan blade clips something soft at each turn.", "Far round the ring a door shuts, and then a nearer one.",
    ),
    names="space",
)
