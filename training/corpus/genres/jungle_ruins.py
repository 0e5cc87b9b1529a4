"""A green river, a stone city with trees on its roofs, and something that still keeps the calendar."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("jungle city", (
        "a jungle city of stepped towers, empty for nine hundred years",
        "the lost jungle city of {region}",
        "a jungle city where the monkeys keep the old holidays",
    )),
    Setting("river mission", (
        "a river mission seven days upstream of the last map",
        "an abandoned river mission with an orchid on every pew",
        "a river mission on the brown water above {region}",
    ), where="at"),
    Setting("temple", (
        "a temple that the forest has swallowed to the neck",
        "a drowned temple in the flood country of {region}",
        "a temple of nine doors, eight of them false",
    )),
    Setting("plantation", (
        "a ruined rubber plantation where the saws start by themselves",
        "a plantation that the jungle took back in a single summer",
        "an overgrown tea plantation on the slope of a quiet volcano",
    ), where="on"),
    Setting("valley", (
        "a hidden valley walled with waterfalls",
        "the green valley of {region}, where no plane has come back out",
        "a steaming valley that the villagers call the Lung",
    )),
)

ROLES = (
    "orchid hunter", "river pilot's mate", "map copyist", "bush pilot", "butterfly painter", "museum clerk", "mule driver",
    "runaway acrobat", "botanist's assistant", "tomb robber in retirement", "parrot seller", "schoolteacher on leave",
)

PLACES = (
    Place("landing stage", (
        "Brown water slides by, carrying whole trees as if they were toothpicks.",
        "The planks are soft, and some of them are frogs.",
        "Mosquitoes [sing|whine] in your ears like tiny violins.",
        "A kingfisher goes down the bank, a struck blue match.",
        "Heat stands on the river in a shaking wall.",
    ), (
        Fixture("rotten launch", (
            "A fig tree has put its roots through {thing} and lifted it half out of the water.",
            "{thing} still has its name in gilt: PATIENCE.",
        ), holds=True),
        Fixture("mooring post", (
            "A jaguar's head is carved on {thing}, worn smooth by ropes.",
            "Marks on {thing} show the floods; the top one is above your hat.",
        )),
    ), kind="water", where="on"),
    Place("great plaza", (
        "Grass has opened every seam between the paving stones.",
        "Steps go up on four sides, too tall for human legs.",
        "Butterflies rise in a yellow gust and come down again.",
        "The stones hold the heat long after it has left the air.",
        "Your clap comes back from the walls as a quail's cry.",
    ), (
        Fixture("calendar stone", (
            "Three rings turn in {thing}, each with its own animals, and all stand at the same claw.",
            "Rain has filled the carved days of {thing} one by one.",
        )),
        Fixture("stone jaguar", (
            "Between the jaws of {thing} there is room for a hand, if you trust it.",
            "Red paint still clings in the ears of {thing}.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("inner shrine", (
        "The dark smells of bats, resin and old smoke.",
        "Painted warriors parade around the walls with their faces scraped away.",
        "Roots have let themselves down through the roof like curious fingers.",
        "Dust lies so thick that your steps make no noise.",
        "One shaft of sun crosses the room and touches a single spot.",
    ), (
        Fixture("altar of shells", (
            "{thing} {has thing} been swept, and not by any wind.",
            "A groove runs around {thing} and down to a bowl the size of a heart.",
        ), holds=True),
        Fixture("idol", (
            "{thing} sits cross-legged, fat and content, with its tongue out.",
            "One eye of {thing} {is thing} jade; the other is a hole.",
        ), holds=True),
    )),
    Place("rope bridge", (
        "The planks [sway|dip] to a rhythm that is not yours.",
        "Far down a white thread of water talks to itself.",
        "Fibres stick out of the ropes like an old man's eyebrows.",
        "Mist from the gorge wets your ankles.",
        "Swallows fly underneath you, which feels wrong.",
    ), (
        Fixture("missing plank", (
            "Through {thing} you look straight down upon treetops.",
            "Fresh wood shows where {thing} {was thing} cut.",
        )),
        Fixture("anchor rock", (
            "The ropes have worn deep collars into {thing}.",
            "Small offerings of feathers have been pushed into {thing}.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("flooded stair", (
        "The steps go down into green water and do not stop there.",
        "Drops fall from the vault, each with its own note.",
        "Blind white fish nose about your shadow.",
        "Carved hands reach out along the wall to serve as a rail.",
        "Light wobbles over the ceiling like a thought.",
    ), (
        Fixture("water gate", (
            "A bronze ring hangs from {thing}, green as a lime.",
            "{thing} {is thing} shaped like an open mouth, with the river for a tongue.",
        )),
        Fixture("niche of skulls", (
            "The skulls in {thing} are clay, and every one has a different joke on its face.",
            "Somebody has put a marigold in {thing}, within the week.",
        ), holds=True),
    ), kind="under", where="on"),
    Place("expedition camp", (
        "Wet canvas hangs from poles like a defeated army.",
        "Ants carry off the camp in very small pieces.",
        "Smoke from green wood crawls along the ground.",
        "Boots stand upside down on sticks, because of scorpions.",
        "Everything metal has grown a fur of rust.",
    ), (
        Fixture("camp table", (
            "A map on {thing} {has thing} been corrected by termites.",
            "Cards lie dealt on {thing}, four hands, with one chair knocked over.",
        ), holds=True),
        Fixture("supply crate", (
            "{thing} {is thing} stencilled FRAGILE, and kicked in.",
            "A hen has settled in {thing} and regards you as the intruder.",
        ), holds=True),
    ), kind="out"),
    Place("waterfall pool", (
        "The falls let down their white hair over black rock.",
        "Spray hangs about, with a rainbow asleep in it.",
        "You have to lean close to your own thoughts here to hear them.",
        "Ferns nod under the drops like people agreeing with a bore.",
        "The water is the colour of bottle glass, and bitterly cold.",
    ), (
        Fixture("curtain of water", (
            "Behind {thing} something square and dark holds still.",
            "{thing} parts around a ledge as wide as a shoe.",
        ), holds=True),
        Fixture("basking rock", (
            "An iguana has left its shed coat on {thing}.",
            "{thing} {is thing} scored with long sharpening marks.",
        )),
    ), kind="water", where="at"),
    Place("canopy walk", (
        "Orchids grow here at the height of your nose.",
        "Below you a green sea heaves, with birds in place of fish.",
        "Monkeys throw husks and look innocent.",
        "The trunk sways, slowly, like a mast in harbour.",
        "Warm rain reaches these leaves an hour before the ground.",
    ), (
        Fixture("hollow branch", (
            "Bees come and go at {thing}, stingless, with legs like yellow trousers.",
            "Inside {thing} the wood has rotted to sweet red dust.",
        ), holds=True),
        Fixture("giant orchid", (
            "{thing} smell{s thing} of vanilla by day, they say, and of meat by night.",
            "The lip of {thing} bears the perfect likeness of a tiny frowning face.",
        )),
    ), kind="out", where="on"),
    Place("burial chamber", (
        "Jade dust glitters on the floor like frost.",
        "A stone lid the size of a door leans by the wall.",
        "Nine clay dogs sit in a row and wait for their master.",
        "The air has been breathed before, a long time ago.",
        "Red handprints climb from the floor to the keystone.",
    ), (
        Fixture("stone coffin", (
            "On {thing} a king falls backward down the throat of a snake, and smiles.",
            "There is a tube in the side of {thing}, for the dead to talk through.",
        ), holds=True),
        Fixture("feather cloak rack", (
            "Only the quills are left on {thing}, and the shape of great shoulders.",
            "{thing} stand{s thing} on four carved macaw feet.",
        ), holds=True),
    ), kind="under"),
    Place("strangler fig", (
        "Roots hang around you like the pipes of an organ.",
        "The light is green, thick and slow.",
        "Fruit drops with soft thuds, and somebody unseen runs to fetch it.",
        "An army of leafcutters passes, each with a sail.",
        "The tree inside the tree has been dead a hundred years.",
    ), (
        Fixture("root cage", (
            "A helmet is held fast in {thing}, grown into the wood.",
            "{thing} would shut behind a thin person like a gate.",
        ), holds=True),
        Fixture("wall fragment", (
            "A single carved eye looks out of {thing} between two roots.",
            "{thing} tells half a story: a canoe, a moon, and then bark.",
        )),
    ), kind="out", where="under"),
    Place("observatory", (
        "Slits in the dome draw lines of sun across a floor of numbers.",
        "A snail shell of stone steps winds up to nothing.",
        "Owls have kept this tower since the last astronomer.",
        "The walls are so well joined that no root has found a way in.",
        "You feel that the sky is being measured, even now.",
    ), (
        Fixture("star basin", (
            "Rainwater in {thing} shows one star more than it ought, even by day.",
            "Around {thing} somebody cut twenty little chairs, all for one very small person.",
        ), holds=True),
        Fixture("stone pointer", (
            "{thing} rests on a line that is labelled with a skull and a flower.",
            "A finger could push {thing}, so finely is it hung.",
        )),
    )),
    Place("mangrove swamp", (
        "Trees stand about on their toes in black water.",
        "Crabs wave one big claw each, like bad conductors.",
        "The mud sucks, sighs, and gives back your boot.",
        "A smell of eggs and cinnamon hangs under the leaves.",
        "What looks like a log has nostrils. What looks like nostrils is a log.",
    ), (
        Fixture("stranded canoe", (
            "{thing} {is thing} burnt out of one trunk, with a row of teeth painted on the bow.",
            "A hermit crab lives in {thing}, wearing a thimble.",
        ), holds=True),
        Fixture("stilt shrine", (
            "On {thing} a saint and a crocodile share one candle.",
            "Fishhooks have been hung on {thing}, a thank-you for each.",
        ), holds=True),
    ), kind="water"),
    Place("village green", (
        "Smoke and the smell of toasted manioc drift between the huts.",
        "Children have drawn a plane in the dust, with flapping wings.",
        "A macaw on a perch says good morning in a dead priest's voice.",
        "Hammocks hang in the shade like a row of bananas.",
        "Drums stand under a roof, with cloths over their faces.",
    ), (
        Fixture("council tree", (
            "Notches up the trunk of {thing} count rains, or chiefs.",
            "A car door hangs on {thing}, as a gong.",
        )),
        Fixture("drying rack", (
            "Fish, chillies and one pair of spectacles hang on {thing}.",
            "{thing} creaks under nets the colour of dried blood.",
        ), holds=True),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("hurricane lamp", "light", ("Moths have dusted the glass of {thing} with silver.", "{thing} burns palm oil and smells like a fried banana.")),
    Thing("resin torch", "light", ("{thing} crackles and drips small stars.", "{thing} keeps off insects, and invites larger things.")),
    Thing("jade key", "key", ("{thing} {is thing} shaped like a coiled snake with a stepped tail.", "Held to the ear, {thing} hisses a little.")),
    Thing("old machete", "tool", ("{thing} {has thing} been sharpened so often that it is half its size.", "Green sap has dried along {thing} in rings.")),
    Thing("brass compass", "tool", ("{thing} points steadily at the nearest ruin, and north can look after itself.", "Termites have signed the leather of {thing}.")),
    Thing("bark-paper book", "paper", ("{thing} unfolds like a fan, a picture to each fold, and a heart in every picture.", "The painted kings in {thing} all look to the left.", "Beetles have eaten the names out of {thing} and left the dates.")),
    Thing("explorer's last letter", "paper", ("{thing} says: do not come for me, and underneath, in pencil, please.", "Sweat has smudged {thing} into clouds.")),
    Thing("emerald eye", "treasure", ("{thing} look{s thing} at whoever holds it, wherever they hold it.", "In the depth of {thing} hangs a flaw like a tiny lizard.")),
    Thing("gold mask", "treasure", ("{thing} {is thing} beaten thin as a leaf, with its eyelids closed.", "Inside {thing} someone has scratched a rude caricature of a priest.")),
    Thing("bag of cacao beans", "food", ("{thing} would have bought a canoe, in the old days.", "{thing} smell{s thing} bitter and royal.")),
    Thing("smoked river fish", "food", ("{thing} {has thing} whiskers and a look of reproach.", "{thing} {is thing} as hard as a shingle, and much tastier.")),
    Thing("coil of vine rope", "rope", ("{thing} {is thing} still putting out leaves.", "{thing} creaks like a door when it bears weight.")),
    Thing("snakeskin boots", "clothing", ("{thing} rattle a little at each step.", "{thing} were made from one snake, with some left over."), plural=True),
    Thing("fever bark", "medicine", ("{thing} {is thing} so bitter that it makes your ears ring.", "{thing} comes in brown curls, like cinnamon with a grudge."), mass=True),
    Thing("clay ocarina", "music", ("{thing} {is thing} shaped like a toucan, and sings like a drain.", "Four holes in {thing} make a tune that the frogs all know.")),
    Thing("blowpipe", "weapon", ("{thing} {is thing} longer than a man and light as straw.", "A ring of monkey teeth decorates {thing}.")),
    Thing("jaguar tooth", "token", ("{thing} {has thing} been drilled, and worn by somebody who fidgeted.", "{thing} {is thing} warm, as though it had only just been used.")),
)

PEOPLE = (
    Person("river pilot", "she", (
        "{person} wears a captain's cap and no shoes.",
        "A cigar as thick as a rope smoulders in the hand of {person}.",
        "{person} has eyes pale from years of glare.",
    ), (
        "{person} knocks off an inch of ash.", "{he person} slaps a mosquito without looking.",
        "{person} reads the clouds and grunts.", "{he person} drums on {his person} knee with two fingers.",
    ), (
        "The river moves its bed every night, like a man with debts.",
        "Piranhas are all talk. It's the little transparent ones you want to think about.",
        "I took eleven professors up. I took three down, and a hat.",
        "You don't steer in these parts, {name}. You negotiate.",
        "That city wasn't there when my mother had the boat. It comes and goes with the trees.",
        "Rule one: nothing that floats is a log. Rule two: not even logs.",
    ), (
        "Fuel costs. I'd call it quits for {a want}.",
        "Bring me {a want} and the Patience sails when you say.",
        "My good engine died for lack of {a want}. My bad one's dying now.",
    ), (
        "I've been cutting the bridges. Someone has to stop you people.",
        "There is no way back down. The channel shut behind us. I haven't told them.",
        "I was born in that city. I remember lamps.",
    )),
    Person("professor", "he", (
        "{person} wears a linen suit which used to be white, in a better world.",
        "A notebook hangs about the neck of {person} like a bib.",
        "{person} is burnt pink, with pale circles where {his person} glasses go.",
    ), (
        "{person} makes a sketch and tears it up.", "{he person} lifts one finger as if in a lecture hall.",
        "{person} wipes {his person} glasses on a leaf.", "{he person} whispers a date to {self person}.",
    ), (
        "Late period! Or very early. Either way I am right, and my rivals are fools.",
        "They had the wheel, but only on toys. Think of that. They preferred to dance.",
        "Do not sit on that. It is either a throne or a toilet, and my reputation hangs on it.",
        "I have translated the inscription. It says 'welcome', or else 'tasty'.",
        "My wife thinks I'm at a conference. In a way, {name}, I am.",
        "Every empire ends in roots. I find it restful.",
    ), (
        "For the sake of scholarship, find me {a want}.",
        "My theory is complete, save only for {a want}.",
        "I would give my footnotes for {a want}.",
    ), (
        "I forged the first map. The city was my invention. You can imagine my feelings when we arrived.",
        "I put the emerald back, last night. It asked me to.",
        "There was another professor. We drew straws. I cheated.",
    )),
    Person("village headwoman", "she", (
        "{person} wears a necklace of spoons and stands very straight.",
        "Blue spirals are painted on the cheeks of {person}.",
        "{person} has a pipe, a stool, and a small boy who carries both.",
    ), (
        "{person} sends someone off with a lift of {his person} chin.", "{he person} laughs behind {his person} hand.",
        "{person} pours a few drops on the ground before speaking.", "{he person} looks at your boots with pity.",
    ), (
        "You people always lose cities. We never lost it. We just don't go.",
        "My grandmother ate a bishop's lunch. People tell it differently.",
        "The forest has one rule: you may take what you can give back.",
        "Sit. Drink this. Don't ask what it is until you like it.",
        "When the frogs stop, {name}, put out your fire, and look at your feet.",
        "There are two kinds of strangers: those who sweat and those who listen. You are sweating.",
    ), (
        "A guest brings something. {a want}, for example.",
        "Give us {a want}, and two of my nephews will show you the dry path.",
        "I dreamed that you came with {a want}. I am never wrong. So find it.",
    ), (
        "We keep the city clean. Every new moon, at night, with brooms. They made us promise.",
        "The explorer you are looking for is my husband. He asks that you stop.",
        "It isn't a tomb. Nobody has died in it yet.",
    )),
    Person("guide", "he", (
        "{person} goes barefoot and leaves no track.",
        "A baby sloth clings to the back of {person} like a satchel.",
        "{person} is small and quick, with one gold tooth.",
    ), (
        "{person} holds up a hand and listens.", "{he person} breaks a twig to mark the place.",
        "{person} smells a leaf, then eats it.", "{he person} scratches the sloth between its ears.",
    ), (
        "Left is ants. Right is the bad ants. We go up.",
        "That bird says someone is behind us. That other bird says we are the ones behind.",
        "I am paid by the day. It's a coincidence that we are lost.",
        "My uncle met the jaguar lady. He says she is lovely company until about nine.",
        "If it's pretty, {name}, it wants to hurt you. If it's ugly, it's just shy.",
        "I can find anything in this forest, except my shoes.",
    ), (
        "You know what the sloth likes? {a want}. He told me.",
        "I show you the secret way for {a want}. And I carry nothing heavy.",
        "My little girl asked for {a want}, and what am I bringing? Ticks.",
    ), (
        "I led the others in. I came back. I was told to bring more.",
        "The trail signs are mine. So is the one with the skull. I wanted a holiday.",
        "I know who swept the altar. I held the lamp for her.",
    )),
    Person("bush pilot", "any", (
        "{person} has grease to the elbows and a silk scarf without a stain.",
        "One lens of the goggles on {person} is starred like ice.",
        "{person} limps a little and calls it landing.",
    ), (
        "{person} looks up, hungrily, at the strip of sky.", "{he person} makes a plane of {his person} hand and crashes it.",
        "{person} wipes {his person} fingers with a rag.", "{he person} pats {his person} pockets for a cigarette that is not there.",
    ), (
        "She's in a tree. She looks happier there than she ever did on a runway.",
        "From above it's broccoli. Nobody tells you there's a down to it.",
        "I saw it from the air, that pyramid. A light on top, and stairs, and someone sweeping.",
        "The radio works. It plays dance music. There isn't a station within a thousand miles.",
        "Never fly on Friday, never fly with goats. I did both, {name}.",
        "I counted the engines going in: two. I've found three.",
    ), (
        "I could have the old girl in the air for {a want}.",
        "Spare parts are where you find them. Find me {a want}.",
        "I'd trade you my scarf for {a want}, and I love this scarf.",
    ), (
        "I was paid to leave you here. I did crash on purpose, but it wasn't meant to be such a good job.",
        "There's room for two in the plane. I've been practising how to say that.",
        "I dream of falling, and in the dream the trees lift up their hands.",
    )),
    Person("temple keeper", "she", (
        "{person} is so old that moss has settled in the folds of {his person} shawl.",
        "{person} carries a broom of quetzal feathers.",
        "The eyes of {person} are milk white and miss nothing.",
    ), (
        "{person} sweeps the spot where you have stood.", "{he person} turns {his person} face to the sun like a lizard.",
        "{person} shakes a gourd, once.", "{he person} smiles at somebody beside you.",
    ), (
        "Wipe your feet. The god is sleeping, and he has sensitive floors.",
        "Nine hundred years, and they still do not pay me for Sundays.",
        "You smell of soap. They used to send me ones that smelled of cedar.",
        "I count the days. If I stop, it is over. So talk, but not while I'm counting.",
        "The snake on the stair is only sun and shadow. The one on the wall is only a snake.",
        "I knew that you would come, {name}. It is painted over there, with your silly hat.",
    ), (
        "He likes a gift. He was always fond of {a want}.",
        "My broom is nearly bald. {a want} would make an old woman merry.",
        "Bring me {a want}. I have not held one since the fall of the city.",
    ), (
        "There was no plague and no war. They heard a joke, and left, laughing.",
        "I am not old. I am only tired. I was chosen when I was nine, last spring.",
        "The god moved out. I've been doing his voice.",
    )),
)

THREATS = (
    Threat("army of ants", (
        "Crickets hop by, all in one direction.",
        "There is a dry rustle, like rice poured from hand to hand.",
        "A single ant, as long as a finger joint, inspects your boot.",
        "The spiders have left their webs.",
    ), (
        "A brown carpet slides toward you over roots and stones: the army of ants is on the march.",
        "Small animals burst past your legs without a look. The army of ants is behind them.",
        "The rustle has become a hiss, and the hiss is on three sides.",
        "Everything that the army of ants has passed is very clean.",
    ), (
        "The army of ants pours round your feet, and the first of them start to climb.",
        "There is no ground any more. It is all jaws; it is the army of ants.",
        "They drop from above, they come up from below. The army of ants has closed its ring.",
    ), (
        "You run until there is nowhere left that does not move. They are not cruel. They are only thorough.",
        "In the evening the army of ants files off in good order. It leaves a belt buckle, a watch, and eleven buttons, polished.",
    ), (
        "You stamp and slap your way clear. A hundred bites swell your legs to bolsters.",
        "They have stitched your sleeve to your arm with their heads. You tear loose, and pay in skin.",
        "One gets into your ear. For an hour you hear nothing but chewing.",
    ), (
        "The column bends, as if it had read a signpost, and goes off around you. It takes the whole afternoon to pass.",
        "Rain slams down, and the army of ants clumps into a ball the size of a cow and rolls away on the flood.",
        "Smoke turns them. The army of ants wheels like one animal, and is gone under the leaves.",
    ), ("Run barefoot through the army of ants.", "Stand still and let the army of ants pass.", "Stamp a path into the army of ants."),),
    Threat("black jaguar", (
        "The monkeys break off in the middle of a quarrel.",
        "You smell something hot and rank, like a wet fur coat.",
        "There is a cough, soft, from a chest as big as a drum.",
        "Deep scratches, still weeping sap, run down a post higher than you can reach.",
    ), (
        "Two green coins hang in the shade at the height of your belt. The black jaguar shuts them, and opens them elsewhere.",
        "A shadow keeps pace with you, without a sound. The black jaguar likes to be sure.",
        "You walk faster; so does it. The black jaguar lets you hear one paw, on purpose.",
        "There is blood on the ground, and the tracks beside it fill slowly with water.",
    ), (
        "The black jaguar drops in front of you as lightly as a glove.",
        "It yawns, and you count the teeth. The black jaguar is done with playing.",
        "Weight strikes your back, you roll, and look straight up into the gold throat of the black jaguar.",
    ), (
        "It takes you by the nape, like one of its own. The last that you see is leaves, going by upside down.",
        "One breath of meat and musk, and then the dark has spots, and the spots are moving.",
    ), (
        "A paw opens your shoulder in four neat lines. They burn like written words.",
        "Your hat goes to the black jaguar, and a piece of scalp with it.",
        "It bites the stock, the strap, and part of your hand, and lets go.",
    ), (
        "The black jaguar sits down, washes a paw, and forgets you with great dignity.",
        "A branch stirs, and there is no more jaguar. The birds begin to shout about it all at once.",
        "You keep your eyes on its eyes until yours water. It is the black jaguar who looks away.",
    ), ("Stare down the black jaguar.", "Play dead before the black jaguar.", "Wrestle the black jaguar into the mud.")),
    Threat("treasure hunters", (
        "You find a cigarette end, still damp, of a sort that nobody here smokes.",
        "A gunshot cracks, very far away, and the echo takes its time.",
        "Somebody has chopped a path here, with more strength than sense.",
        "A tin mug has been left behind, with coffee in it. It is warm.",
    ), (
        "Men are shouting in three languages. The treasure hunters are cutting straight across.",
        "You hear dynamite, dull as a cough, and then falling stone. The treasure hunters have no patience.",
        "Dogs whine near by; the treasure hunters have found your trail.",
        "\"That one knows where it is!\" a voice calls, and it means you.",
    ), (
        "A rifle bolt clicks behind your ear. The treasure hunters stand up out of the leaves on all sides, grinning.",
        "A man with no eyebrows holds a fuse in one hand and a match in the other. The treasure hunters want an answer.",
        "A noose of rope drops over your shoulders. The treasure hunters laugh like a door.",
    ), (
        "You tell them nothing. So they leave you tied to the idol, for company. It is a long wait, and the idol has heard all your stories.",
        "They make you go first, through each door, with a lamp. There are nine doors. You get as far as the seventh.",
    ), (
        "A bullet plucks your sleeve and takes a coin of flesh along.",
        "A rifle butt breaks your nose. The taste of iron stays with you for the rest of the day.",
        "You jump for it, and leave half your shirt and a bit of your ear with the treasure hunters.",
    ), (
        "They find a gold plate, and then they find that there is only one. By the time you have crawled off, the treasure hunters are busy with each other.",
        "A drum starts, and another, from every hill. The treasure hunters lower their guns, then drop them, then run.",
        "Their map, it turns out, is upside down. You hear the treasure hunters cursing farther and farther downstream.",
    ), ("Punch the leader of the treasure hunters.", "Join the treasure hunters under a false name.", "Rob the treasure hunters in their sleep."), plural=True),
)

GOALS = (
    Goal("find", "emerald idol", (
        "find {target} before the others do", "take {target} out of the dark", "search {setting} for {target}",
    ), ("A village was drowned for {target}, and wants it back.", "The museum will pay for your brother's freedom with {target}."), (
        "On the fourth painted wall a priest carries a green thing {to spot}.", "The old song says: the green one sleeps {in spot}, with his tongue out.",
        "Where it has been, no moss grows. That is how you will know.", "Three thieves had it in their hands, and gave it back, and would not say why.",
    ), (
        "You lift {target}, and it is light as a bird, because it is hollow, and in the hollow is a seed. You plant it by the river. The village has no word for thank you, so they give you a name.",
        "{target} sits in your lap all the way down the river. It grins at every bend, and at every bend you grin back.",
    ), (
        "You carry {target} out into the light, and it goes white, and cracks, and is salt. In the trees something begins to laugh.",
        "The idol stands behind glass now. Each morning the guard finds leaves on the floor, and wet footprints, leading out.",
    )),
    Goal("deliver", "fever medicine", (
        "get {target} to {person} before the rains", "carry {target} through to {person}", "bring {target} unbroken to {person}",
    ), ("Half the village is burning with fever, and you have {target}.", "A pilot died to bring you {target}; {person} will know what to do with it."), (
        "Ask for {person} {in spot}.", "A drum says something, and a boy tells you what: {to spot}.",
        "Glass breaks. You have wrapped {target} in your only other shirt.", "White cloths hang in the trees, one for each who is sick.",
    ), (
        "{person} counts out the drops like prayers. On the third morning someone in the huts begins to sing, off key, and no one has ever heard anything so fine.",
        "You unwrap {target}, and {person} laughs and weeps. The drums start, and this time even you can tell what they are saying.",
    ), (
        "{person} takes {target} from your shaking hands, and then feels your brow. \"And none left for the messenger,\" you hear, before the leaves close in.",
        "It is in time for most. There are eleven small hammocks that nobody takes down.",
    )),
    Goal("rescue", "vanished explorer", (
        "find {target} and bring him out", "learn where {target} {is target}, and fetch him home", "save {target} from the forest, or from himself",
    ), ("The last letter of {target} {was target} addressed to you.", "His daughter is nine, and says that {target} {is target} only late."), (
        "Initials have been cut into the bark {in spot}, with a date from last week.", "They say that a pale man is fed {in spot}, like a holy monkey.",
        "You find a bootlace tied in the knot that he taught you.", "A parrot in the village swears in his exact voice.",
    ), (
        "{target} blinks at you through a beard with a wren's nest in it. \"Is it Thursday?\" he says. \"She has piano on Thursdays.\" You take his arm.",
        "You come down the river with {target} in the bow, thin as an oar, naming each bird. At the landing stage a small girl stands in her best dress, and does not run until he waves.",
    ), (
        "He comes with you, meek as a calf. But he steps into a canoe without making it rock, and at night he hums with the frogs.",
        "\"Tell her that you were too late,\" says {target}, gently, and shows you his back, where the leaves have started.",
    )),
    Goal("escape", "supply plane", (
        "reach {target} before the strip is flooded", "get to {target} alive", "be aboard {target} when it takes off",
    ), ("{target} lands at noon, and does not turn off its engine.", "The rains come tonight; after {target} nothing will fly for five months."), (
        "The path to the strip is barred, and what opens it is kept {in spot}.", "Look {in spot}, says a note in grease pencil, or walk home.",
        "The grass strip is mown by goats, and it is as long as a plane needs, minus a bit.", "An engine drones over the leaves, circles, and drops lower.",
    ), (
        "The wheels tear loose from the mud, the trees duck, and then there is sky, a whole bowl of it. {setting} closes under you like water over a stone.",
        "You run with your boots full, and someone hauls you in by the collar. \"One day you people will be on time,\" the pilot says. You kiss the sick bag.",
    ), (
        "The plane rises. There was a weight limit. On the strip, quite small already, the others are shading their eyes.",
        "You are out. In the crate on which you sit, under the straw, something begins to purr.",
    )),
    Goal("learn", "last day of the city", (
        "find out what happened on {target}", "read the truth about {target}", "piece together the story of {target}",
    ), ("Forty thousand people went away, and {target} {has target} never been explained.", "They say {target} {is target} going to come again, and soon."), (
        "There is a wall {in spot} that was painted on the last afternoon.", "The keeper nods toward a certain spot: {spot}. Read that, she means.",
        "Beds made, pots washed, dogs fed. Nobody flees like that.", "Every clock stone has stopped at the same small claw.",
    ), (
        "You read the final picture aloud, and the forest grows still, the way a child does when the tale is told right. Then all the frogs applaud.",
        "It fits. You sit on the great stair and write till the pencil is a stub. The jaguar goes by below, on its evening walk, and does not trouble you.",
    ), (
        "You understand it now, and when the light comes, over the ridge, exactly as it is painted, you are the only one who knows which way not to look.",
        "You know what they did. You also know what date it is. You start to wash the pots.",
    ), answers=(
        "they heard the volcano breathe, packed their songs, and left together by the river in one night",
        "they turned themselves into the monkeys, and they think it a great improvement",
        "the king asked them all to hide, for a game, and nobody has yet come to seek them",
        "the well gave a prophecy, and they preferred to leave rather than to be there for it",
    )),
    Goal("mend", "old steamboat", (
        "get {target} running before the river falls", "repair {target}", "bring {target} back to life",
    ), ("{target} {is target} the only thing that can carry everyone out.", "You signed for {target}, and you would like to see your deposit again."), (
        "The engineer left his tool box {in spot}, when the fever took him.", "Whatever was good about her was unscrewed, people say, and put {in spot}.",
        "The boiler is sound. It only wants bits, and a bit of love.", "A snake has to be asked to leave the funnel. It is a nice snake.",
    ), (
        "{target} shudders, spits out a bat, and hoots so loudly that the whole jungle takes off. You ring the bell twice, for no reason.",
        "The paddles bite. With eighty villagers, a pig and a piano on deck, {target} swings her nose downstream.",
    ), (
        "{target} goes, and goes well, round one bend and another, and there is the landing stage again, and again.",
        "She floats, she steams, she takes the children. There is no room for those who did the mending.",
    ), parts=("brass valve", "leather belt", "piston ring", "length of copper pipe", "gear wheel")),
)

FACTS = (
    Fact(("The {noun} in this forest repeat whatever the dead once said.", "All {noun} here speak with voices of the dead."), (
        "\"Put the kettle on, dear,\" say the {noun}, to nobody now alive.", "You try not to listen to the {noun}. One of them has your uncle's cough.",
        "From time to time the {noun} sing a hymn, with the wrong words.", "A child laughs among the {noun}; there is no child.",
        "The {noun} fall silent, as people do when you come in.",
    ), ("parrots", "frogs", "monkeys", "mynah birds", "cicadas", "geckos")),
    Fact(("It rains every day at four, and the rain is warm as tea.", "Each afternoon at four it pours, whatever happens."), (
        "By the smell of it, the four o'clock rain is on its way.", "Your clothes have not dried since yesterday at four.",
        "Here they do not say afternoon; they say before the rain and after.", "Leaves are still dripping from the last four o'clock.",
        "You look at your watch. When it is four, there will be no need to.",
    )),
    Fact(("The vines grow a foot every hour and grip what holds still.", "Whoever stands still too long here is overgrown by vines."), (
        "A tendril has taken hold of your bootlace; you shake it off.", "You keep shifting your feet. It is a local habit.",
        "Somebody's hat, put down at breakfast, is already part of a wall of leaves.", "The green creeps closer whenever the talk falls silent.",
        "You unpick a leaf from your collar, and then another one.",
    )),
    Fact(("The villagers pay for everything with {noun}.", "In this valley {noun} are used as money."), (
        "Somebody offers you two {noun}, and raises it to three.", "Rich people here rattle as they walk, with all those {noun}.",
        "You check your pockets: not a single one of the local {noun}.", "What a fortune there would be at home, for a man who sold {noun}!",
        "A child is counting {noun} on its fingers, and is already wealthier than you.",
    ), ("blue feathers", "fish hooks", "buttons", "snail shells", "beetle wings", "stories")),
    Fact(("The ruins rearrange themselves on nights without a moon.", "The stones of the city change places in the dark."), (
        "That wall was not there yesterday. You nod to it, to be on the safe side.", "You leave a chalk mark, though you know how little that will help.",
        "A scrape of stone on stone, and then silence: somewhere, a doorway has got comfortable.", "Only a fool draws a map here in ink.",
        "Wherever you are, you seem to have come from another side.",
    )),
    Fact(("Nobody may take {noun} out of the forest.", "There is a curse on anyone who carries away {noun}."), (
        "You turn out your cuffs, and make sure that there are no {noun} in them.", "They tell of a man who took {noun} home in a jar. There is a tree now, in his house, they say, and it sings.",
        "How pretty the {noun} are, and how loud the warning is in your head.", "A finger wags at you from a carving, with {noun} all round it.",
        "A whisper: leave the {noun} where they are.",
    ), ("orchids", "blue butterflies", "white pebbles", "gold beetles", "seeds", "carved faces")),
    Fact(("The player is being painted into the murals, day by day.", "On the old walls pictures of the player keep appearing."), (
        "There you are again, in red and black, smaller than life, with your mouth open.", "The paint on that painted sleeve is wet, and the sleeve is yours.",
        "You wonder what the wall has you doing tomorrow.", "Somebody, nine hundred years ago, has got your nose exactly.",
        "In the newest of the pictures you seem to be running.",
    )),
    Fact(("A great {noun} sleeps under the pyramid and turns over once a year.", "Beneath the city lies an enormous {noun}, asleep."), (
        "The ground lifts, and sinks, like a flank. Only the {noun}, dreaming.", "They step lightly here, out of respect for the {noun}.",
        "Bowls of milk are set out, for the {noun}, by people who say that they do not believe in it.", "You hum a bar of the lullaby that everyone here knows, the one about the {noun}.",
        "A long breath comes up out of a crack in the stone. The {noun} is having a good dream, you hope.",
    ), ("serpent", "toad", "crocodile", "turtle", "jaguar", "spider")),
)

GENRE = Genre(
    name="jungle ruins adventure",
    tones=("tense", "merry", "dreamy", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Clouds climb over the ridge like cauliflowers.", "The sun [drops|falls] behind the trees as if it had been cut loose.",
        "Steam lifts from the leaves in slow white ropes.", "A green dusk comes, all at once, with bats in it.",
        "Rain advances through the forest with a noise of applause.", "The heat sits on your shoulders like a wet dog.",
        "Dawn comes up pink, and howler monkeys curse it.", "Lightning shows the pyramid, black, then not at all.",
    ),
    moods=(
        "A drop of sweat runs down your spine, with stops.", "Something high up is eating, and lets fall the rinds.",
        "You feel looked at by at least a thousand eyes, most of them small.", "A leaf the size of a tray turns over, by itself.",
        "Old stones, young leaves: they have all the time there is.", "Your shirt has become a map of salt.",
        "For once no insect sings, and you wish that one would.", "You slap at your neck, and miss.",
        "A morpho butterfly goes by like a scrap of sky with somewhere to go.", "You think of ice, clinking, in a glass, on a veranda.",
        "There is a smell of flowers here, too sweet by half.", "Far away a tree comes down, after six hundred years, with a sigh.",
        "It would be easy to be forgotten in a place like this.", "A lizard does three press-ups and watches for your reaction.",
    ),
    openers=(
        "The boat turned around at the last bend. You, {name}, {a role}, went on by foot, and this evening you stand {in place}.",
        "There are nine hundred steps, {name}, and you have counted all of them with your knees.",
        "You came to {setting} for the money. That is what you told them, {name}, and you have nearly started to believe it.",
        "Someone was {in place} before you: the ashes are still warm. You are {name}, {a role}, and until today you thought yourself alone.",
        "Yesterday you were {a role} with a train to catch. Today, {name}, you are {in setting}, with one boot.",
        "The map was right, {name}. It is the only bad news of the day.",
        "It takes an hour for the eyes to get used to so much green. Then, {name}, you see that {setting} has been looking at you all along.",
        "Your guide says a prayer, spits, and points. \"There,\" he says. \"That is {setting}. And here I stop.\" You are {name}, and you do not stop.",
    ),
    risks=(
        "Swing out on the longest vine.", "Drink from the red pool.", "Step on the stone that is different.", "Beat the big drum, once.",
        "Swim with the lamp in your teeth.", "Put your arm into {thing} up to the shoulder.", "Pull down the roots that hold {thing}.", "Imitate the cry and wait for an answer.",
    ),
    sounds=(
        "Drums talk beyond the ridge, with long polite pauses.", "A bird makes the sound of a telephone, which is unkind of it.",
        "Under all the buzzing there is a broom, sweeping stone.", "Water runs, somewhere within the walls.",
        "You hear a howl like a cathedral organ: monkeys, or a cathedral.", "Something drags itself through dead leaves, a very great length of it.",
        "A gramophone plays a tango, thin as an insect, and stops in mid-step.", "Frogs begin, one, ten, a thousand; then not one.",
    ),
    names="southern",
)
