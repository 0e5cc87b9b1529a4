"""The water came and stayed: rooftops, rafts, gardens in bathtubs, and people starting over, quietly."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("drowned city", (
        "a drowned city where people live above the ninth floor",
        "the drowned city of {region}, forty years after the water came",
        "a drowned city full of herons",
    )),
    Setting("raft town", (
        "a raft town moored to a church spire",
        "the raft town of {region}, tied together with telephone wire",
        "a raft town that follows the warm current",
    ), where="on"),
    Setting("hill camp", (
        "a hill camp that used to be a hill and is now a shore",
        "the last hill camp above the drowned fields of {region}",
        "a hill camp with a library in a bus",
    )),
    Setting("dam", (
        "a cracked dam with a village along its top",
        "the great dam of {region}, which nobody knows how to work",
        "an old dam where the lights still come on by themselves",
    ), where="on"),
    Setting("tower block", (
        "a tower block with goats on the roof and eels in the lift",
        "a leaning tower block, the tallest thing left in {region}",
        "a tower block lived in by six families and a piano",
    )),
)

ROLES = (
    "salvage diver", "seed keeper", "raft mender", "letter rower", "last librarian's helper", "rain collector", "bicycle doctor",
    "eel catcher", "map corrector", "radio listener", "goat nurse", "glass gatherer",
)

PLACES = (
    Place("roof garden", (
        "Beans climb the aerials, and potatoes sleep in bathtubs.",
        "Goats [look|stare] over the edge at the fish.",
        "A hundred jars hang in rows to catch the rain.",
        "The tar is soft and warm, and smells of old summers.",
        "Wind goes through the maize with a sound of turning pages.",
    ), (
        Fixture("bathtub planter", (
            "Carrots stand in {thing}, up to their necks, like bathers.",
            "The taps of {thing} have been left on it, polished, for looks.",
        ), holds=True),
        Fixture("rain tank", (
            "You tap {thing}, and it answers: a third full.",
            "A frog lives in {thing}, to prove that the water is good.",
        )),
    ), kind="out", where="on"),
    Place("drowned street", (
        "Traffic lights stand up to their chins in green water.",
        "Fish turn in and out of a shoe shop.",
        "Your paddle touches the roof of a bus.",
        "A heron waits for the crossing to change.",
        "Between the houses the water is dark, and holds the sky by its edges.",
    ), (
        Fixture("sunken bus", (
            "Weed sits on every seat of {thing}, swaying, as if it were going round a bend.",
            "The number on {thing} can still be read; it went to the seaside.",
        ), holds=True),
        Fixture("street sign", (
            "Under its barnacles {thing} says NO WAITING.",
            "Someone has tied a coloured rag to {thing} for each boat that came through safely.",
        )),
    ), kind="water"),
    Place("book bus", (
        "Shelves fill both sides, and the driver's seat has a cushion for readers.",
        "It smells of mildew, glue and mint tea.",
        "Books hang from strings by the heater, drying like fish.",
        "A bell rings if you pull the cord, and everyone looks up, and nobody gets off.",
        "Moss has crept over the bonnet and in at the vents.",
    ), (
        Fixture("lending ledger", (
            "According to {thing}, a cookery book has been out for thirty years.",
            "People have paid their fines in {thing} with pressed flowers.",
        ), holds=True),
        Fixture("luggage rack", (
            "Atlases lie along {thing}, every one of them wrong.",
            "A cat and her kittens have been catalogued on {thing}.",
        ), holds=True),
    )),
    Place("lift shaft", (
        "Cables go down into black water and tremble.",
        "Every drop that falls in here is counted by the echo.",
        "A cold breath rises, smelling of iron and eels.",
        "Numbers are painted by each door; the last dry one is nine.",
        "Far below a light is burning, green and steady, under the water.",
    ), (
        Fixture("stuck lift cabin", (
            "In the mirror of {thing} you look as if you were going up.",
            "{thing} hangs askew, with a potted fern in it.",
        ), holds=True),
        Fixture("service ladder", (
            "{thing} {is thing} furred with rust, except where hands go.",
            "Rungs of {thing} have been mended with forks.",
        )),
    ), kind="under"),
    Place("spire landing", (
        "Boats knock together like sociable cows.",
        "The weathercock stands at eye level and is used for drying socks.",
        "Ropes creak around the stone, which has worn a waist.",
        "Under the planks a bell stirs whenever a swell goes by.",
        "Gulls queue on the gutter for the gutting hour.",
    ), (
        Fixture("mooring ring", (
            "Seven kinds of knot hang on {thing}, and one is an argument.",
            "{thing} used to be the crown of a saint.",
        )),
        Fixture("net box", (
            "{thing} {is thing} a pulpit, upside down.",
            "Corks, hooks and a wedding veil are tangled up in {thing}.",
        ), holds=True),
    ), kind="water", where="on"),
    Place("bell loft", (
        "Families have hung their blankets between the beams.",
        "Owls and children share the upper planks, in shifts.",
        "Light falls through the slats on a floor of mattresses.",
        "You can hear the water breathing in the nave below.",
        "Somebody has painted stars on the underside of the roof, with names.",
    ), (
        Fixture("great bell", (
            "Lists are chalked all over {thing}: fish, births, who has borrowed the saw.",
            "{thing} {is thing} turned up like a cup, and rain is kept in it.",
        )),
        Fixture("organ pipe bed", (
            "{thing} sings a very low note when its sleeper turns over.",
            "Behind {thing} {is thing} the place where children put what they do not want found.",
        ), holds=True),
    )),
    Place("turbine hall", (
        "Three huge machines lie side by side like sleeping whales.",
        "Daylight slants in by a crack you could row through.",
        "A single bulb burns, and nobody knows what feeds it.",
        "Your voice comes back after a while, a little older.",
        "Rust has drawn long red beards down the walls.",
    ), (
        Fixture("control desk", (
            "A mug with a spoon still in it stands on {thing}.",
            "All the needles on {thing} lie at zero, but one, which quivers.",
        ), holds=True),
        Fixture("silent turbine", (
            "Swallows have nested between the blades of {thing}, forty years running.",
            "{thing} {is thing} warm when you lay your cheek on it.",
        )),
    )),
    Place("market of rafts", (
        "The ground rises and falls a little, like a chest.",
        "People cry eels, buttons, batteries, and dry socks.",
        "Smoke from a dozen oil-drum stoves leans the same way.",
        "Planks bend between one deck and the next, and money bends with them.",
        "Someone plays half an accordion.",
    ), (
        Fixture("swap table", (
            "A card on {thing} reads: take one, leave one, no teeth.",
            "{thing} {is thing} a ping-pong table with a net still across it.",
        ), holds=True),
        Fixture("news wall", (
            "{thing} {is thing} the side of a fridge, covered with letters from people looking for people.",
            "Under the newest paper on {thing} {is thing} an older one, in the same hand: still here, still looking.",
        )),
    ), kind="water"),
    Place("supermarket", (
        "Trolleys stand in the shallows with reeds growing through them.",
        "Every shelf is bare, and each still has its price.",
        "Pigeons walk along the aisles as if comparing.",
        "Green light comes in through the skylight and moves.",
        "The floor is silt, with the tracks of otters.",
    ), (
        Fixture("row of freezers", (
            "Tadpoles by the thousand live in {thing}.",
            "Somebody sleeps in {thing}, to judge by the pillow.",
        ), holds=True),
        Fixture("cash desk", (
            "Coins lie in {thing} that no one has troubled to take.",
            "{thing} open{s thing} with a bright little ding from another age.",
        ), holds=True),
    )),
    Place("reed bed", (
        "Reeds close behind you with a hush.",
        "A bittern booms, like someone blowing across a bottle.",
        "Paths of water branch, and branch, and look alike.",
        "Dragonflies hang before your face and read it.",
        "Mud sucks at your pole, and lets it go with a kiss.",
    ), (
        Fixture("drifted shed", (
            "{thing} floated here with its tools in order and a calendar on the wall.",
            "Grass snakes bask on the step of {thing}.",
        ), holds=True),
        Fixture("pylon", (
            "Storks have built on {thing}, stick upon stick, for thirty years.",
            "A swing has been hung from {thing}, over nothing but water.",
        )),
    ), kind="water"),
    Place("motorway island", (
        "Six lanes come out of the water, run for a mile, and go back in.",
        "Poppies have split the tar from end to end.",
        "Cars stand bumper to bumper, with birches growing out of them.",
        "The wind has a long way to run here, and enjoys it.",
        "A sheep looks out through a windscreen.",
    ), (
        Fixture("camper van", (
            "Curtains with little boats on them hang in {thing}.",
            "{thing} {is thing} all one bramble, with a door.",
        ), holds=True),
        Fixture("emergency telephone", (
            "A child has drawn a mouth on {thing}, so that it can talk.",
            "When you lift the receiver of {thing} there is a hum, not quite dead.",
        )),
    ), kind="out", where="on"),
    Place("ninth floor", (
        "Doors stand open down a long passage, each upon a different life.",
        "Carpet squelches at the low end, where the building leans.",
        "A clothesline runs right through four flats.",
        "You can smell fried fish and hear someone being taught to count.",
        "The window at the end frames nothing but water and one gull.",
    ), (
        Fixture("upright piano", (
            "{thing} {is thing} out of tune in a way that everybody has grown up with.",
            "Hens are not allowed on {thing}; there is a hen on it.",
        ), holds=True),
        Fixture("height chart", (
            "On {thing} four generations have been measured, and so has the water.",
            "One line on {thing} {has thing} a name and stops very low.",
        )),
    ), where="on"),
    Place("seed vault", (
        "Thousands of small drawers climb up into the dark.",
        "It is dry here, the driest place that you have ever been.",
        "Each label has a name that sounds like a spell: sorrel, spelt, sea kale.",
        "Cold keeps its own silence, like snow.",
        "Dust, paper, and something green that is only waiting.",
    ), (
        Fixture("wheat drawer", (
            "{thing} runs out on oiled wheels, as heavy as a child.",
            "Written on {thing} in pencil: do not eat, however hungry. Someone has answered: we didn't.",
        ), holds=True),
        Fixture("dial on the wall", (
            "{thing} shows how cold it is, and how long that can last.",
            "A spider has built across {thing}, from 'safe' to 'not'.",
        )),
    ), kind="under"),
)

THINGS = (
    Thing("wind-up torch", "light", ("{thing} whirrs like a beetle, and gives a minute's light for a minute's work.", "{thing} {has thing} been dropped in every sea there is.")),
    Thing("jar of fish oil", "light", ("{thing} burns with a small, smelly, faithful flame.", "A wick made of bootlace floats in {thing}.")),
    Thing("flat key", "key", ("{thing} {has thing} a tag: 14C, water the plants.", "{thing} fits a door that may be under the sea.")),
    Thing("patch kit", "tool", ("{thing} holds glue, rubber, and a crumb of hope.", "{thing} {has thing} closed more holes than a priest.")),
    Thing("rusty hacksaw", "tool", ("{thing} {has thing} nine teeth left, and uses them all.", "Somebody's thumb has worn a hollow in {thing}.")),
    Thing("tide almanac", "paper", ("{thing} {was thing} printed for a sea that stayed where it was put.", "Corrections crawl up and down the margins of {thing} like ants.", "On the last page of {thing} a child has drawn the sun going home.")),
    Thing("shopping list", "paper", ("{thing} asks for milk, lemons and light bulbs.", "Nobody knows why {thing} {was thing} kept; it reads like a poem.")),
    Thing("bag of wheat seed", "treasure", ("{thing} rustles like rain that means well.", "{thing} weighs a pound, or ten thousand loaves.")),
    Thing("solar panel", "treasure", ("{thing} {is thing} cracked across, and drinks the light all the same.", "{thing} {is thing} blue as a mussel, and warm.")),
    Thing("tin of pears", "food", ("The picture on {thing} {is thing} of a tree that grew out of dry land.", "{thing} {has thing} been given and given back so often that it is rather a medal.")),
    Thing("smoked eel", "food", ("{thing} {is thing} as long as an arm, and tastes of campfires.", "{thing} look{s thing} at you without reproach.")),
    Thing("length of cable", "rope", ("{thing} once carried ten thousand voices.", "Copper gleams out of {thing} where the skin has split.")),
    Thing("yellow raincoat", "clothing", ("{thing} {is thing} patched with the covers of picture books.", "{thing} can be seen for a mile, which is what it is for.")),
    Thing("strip of pills", "medicine", ("{thing} {has thing} four blisters left, and a word that nobody can say.", "{thing} went out of date before you were born, and still works, mostly.")),
    Thing("half an accordion", "music", ("{thing} breathes in well, but not out.", "With {thing} one can play the bottom part of everything.")),
    Thing("eel spear", "weapon", ("{thing} {is thing} a broom, with five table knives.", "{thing} {has thing} been blessed, against sharks.")),
    Thing("house number", "token", ("{thing} {is thing} a brass seven, all that its owner could carry.", "{thing} {has thing} been rubbed bright in somebody's pocket.")),
)

PEOPLE = (
    Person("librarian", "he", (
        "{person} wears three pairs of spectacles on one string, and none of them is right.",
        "{person} has mushroom-pale hands and a voice for reading aloud.",
        "A date stamp hangs at the belt of {person}.",
    ), (
        "{person} smooths a page that is not there.", "{he person} blows mildew off {his person} sleeve.",
        "{person} stamps the back of {his person} own hand, thinking.", "{he person} puts a finger to {his person} lips, from habit.",
    ), (
        "We lost the letter M. It was on the bottom shelf.",
        "There was a thing called a desert. I have read of it. You could walk and walk.",
        "No one's burned a book since the second winter. I am prouder of that than of anything.",
        "You've got one overdue, {name}. Your grandfather's. It's about knots.",
        "The children think that snow was invented, like dragons.",
        "I know how everything was made, and cannot make any of it.",
    ), (
        "For {a want} I would let you take out two at once.",
        "I've read of {a want}. I should so like to hold one.",
        "Knowledge is free. But, if you should find {a want}, it's a draughty bus.",
    ), (
        "I can't read any more. My eyes went. I've been making it up for three years.",
        "I have a book that says how the water could be let out. I have hidden it from the ones with tempers.",
        "It was my turn to watch the sluice, that night. I was in the middle of a chapter.",
    )),
    Person("salvage diver", "she", (
        "{person} has a helmet made from a pressure cooker under {his person} arm.",
        "The hair of {person} has gone green at the ends.",
        "{person} speaks in short bits, between long breaths.",
    ), (
        "{person} pinches {his person} nose and pops {his person} ears.", "{he person} wrings out a sleeve.",
        "{person} listens to the water with {his person} head on one side.", "{he person} counts on {his person} fingers, up to sixty.",
    ), (
        "Ninth floor's dry. Eighth floor's mine.",
        "It's all still laid out down there. Slippers by the beds. You get to be polite.",
        "There's a light, at the bottom. I've never had the breath for it.",
        "You don't take the photographs. Anything else. That's the rule.",
        "Fish have got bold, {name}. One looked at my watch.",
        "I was born in a boat. I've never been anywhere that kept still.",
    ), (
        "I go down. I come up. For {a want}, I go down farther.",
        "There's air for one more dive, if there's {a want} at the end of it.",
        "Swap. {a want}, and I'll bring up whatever you lost.",
    ), (
        "I found our flat. I sat on my bed, under water, till my lungs burned. I've gone every week since.",
        "There are people down there, in the bank vault. With air. They knocked. I was afraid.",
        "The water's going down. A hand since spring. I've scratched it on the stair, and told nobody.",
    )),
    Person("goat keeper", "any", (
        "{person} has a beard, or a scarf like one, and bright eyes.",
        "A kid with one horn walks in the shadow of {person}.",
        "{person} smells, honestly, of goat.",
    ), (
        "{person} whistles, and somewhere a bell clanks.", "{he person} picks a burr from {his person} sleeve.",
        "{person} chews on a stalk.", "{he person} shares {his person} bread with whoever is nearest, on two legs or four.",
    ), (
        "Goats don't know that the world's ended. I've not had the heart.",
        "They'll eat anything but the past.",
        "I was going to be an accountant. My mother still has the tie.",
        "There's grass coming up where there's been none. Looks like a rumour.",
        "You've got a good sort of quiet on you, {name}. They like that.",
        "The trick's to want what there is.",
    ), (
        "Milk and cheese all winter, for {a want}.",
        "There's only one thing I ever miss, and that is {a want}.",
        "You get me {a want}, and I'll name the kid after you.",
    ), (
        "There's a valley, dry, two days up. I take them there in June. I have told no one. You know what people do to a valley.",
        "I let the stranger through. She had a baby. They were on the wrong list.",
        "I haven't slept in a bed since it happened. I can't abide a ceiling.",
    )),
    Person("radio listener", "she", (
        "{person} keeps one ear always turned to the sky.",
        "Wires run from the pockets of {person} to a colander on {his person} hat.",
        "{person} has written call signs up both arms.",
    ), (
        "{person} holds up a finger: wait.", "{he person} turns a dial that is only in {his person} mind.",
        "{person} shakes {his person} box of bits, and frowns.", "{he person} mouths a word, and then another.",
    ), (
        "There's a woman in the north who reads out the names of birds. Every night at ten.",
        "Somebody answered, in June. He said 'oh'. Then the battery went.",
        "It's not silence. It's everybody holding their breath.",
        "I send the weather. I don't know who to.",
        "If you listen long enough, {name}, the hiss begins to be rain on a roof.",
        "They used to have so much talk that they paid for it not to come in.",
    ), (
        "I could reach the islands, with {a want}.",
        "What I'd give for {a want}. I would give a lot. I'd give my colander.",
        "Put {a want} in my hand, and I'll put a voice in your ear.",
    ), (
        "There is no bird woman. I was lonely. Everyone had begun to set their evenings by her.",
        "They want to come and fetch us. On one condition. I haven't answered.",
        "I heard my own voice. It was from tomorrow, and I was laughing.",
    )),
    Person("old engineer", "he", (
        "{person} has a tie on, and a boiler suit over it.",
        "Two fingers are gone from {person}, and he points with the rest.",
        "{person} walks about with his palm along the wall, like a vet with a horse.",
    ), (
        "{person} knocks upon concrete, and listens to it.", "{he person} oils something that squeaks, which is a chair.",
        "{person} draws a curve in the dust and rubs it out.", "{he person} takes a screw from {his person} pocket and looks at it with love.",
    ), (
        "We said a hundred years. I signed it. We gave it a very nice ribbon.",
        "Water's not wicked. It just never forgets where it was going.",
        "Everything that's broken was once somebody's good idea.",
        "You have to listen with your feet, {name}. Your ears only hear what you're afraid of.",
        "I used to drive to work. Imagine. An hour, in a tin, by myself.",
        "There's one bulb still lit. I don't ask it any questions.",
    ), (
        "The gate would move, I believe, if there were {a want}.",
        "I was never a begging man. {a want}. That's all I'll say.",
        "Find me {a want}, and I'll show you what a slide rule is for.",
    ), (
        "We could have opened the gates in time. It would have drowned the one town. I lived there. I waited for a telephone call.",
        "The dam will hold for a year. I tell them ten. They have just put in apple trees.",
        "It's me that feeds the bulb. I've a bicycle, below. I do it at night.",
    )),
    Person("raft child", "she", (
        "{person} is tied to a float by a long string, and has forgotten it.",
        "{person} wears a coat with nine buttons, from nine coats.",
        "Freckles and fish scales cover the nose of {person}.",
    ), (
        "{person} swings {his person} feet over the water.", "{he person} shows you a tooth, in {his person} hand.",
        "{person} stares at you without blinking, to see who wins.", "{he person} sings two lines about a lighthouse.",
    ), (
        "What's a hill for?",
        "My gran says you could walk to school and never get wet. I think she's fibbing.",
        "I've got a brick. It's from a house. You can touch it.",
        "If you put your ear on the roof you hear the people downstairs. They're fish now.",
        "I've never been lost, {name}. There's nowhere to go.",
        "A wheel! I know what that is. It's for steering shops.",
    ), (
        "I'll be your best friend. It costs {a want}.",
        "Mum had {a want}, in the before. She does the shape of it with her hands.",
        "If I'd {a want}, I'd share it. I would. Mostly.",
    ), (
        "I untied us. Only a bit. I wanted to see if there was any more world.",
        "I found a thing growing on the roof, with a red ball on it. I ate the ball. I've hidden the pips.",
        "My brother isn't with the fishing boats. I don't know who it was that said so.",
    )),
)

THREATS = (
    Threat("black storm surge", (
        "The water has gone slack, like a face before it cries.",
        "All the boats have swung to point one way.",
        "Your ears ache, and old people rub their knees.",
        "A line has appeared along the sea's edge, ruled with a thick pencil.",
    ), (
        "Someone beats on a pot, again and again. The black storm surge has passed the outer marks.",
        "Water climbs by a hand, sinks by a finger, climbs by a hand. That is the surge, feeling its way.",
        "Cables scream. The black storm surge is dragging at everything that {setting} is tied to.",
        "Eels come up out of the drains, and that is the last sign that there is.",
    ), (
        "It comes without foam or noise, a long black step in the sea, and you are at the foot of it: the storm surge.",
        "The light goes green. There is water where the window was, and the black storm surge leans in.",
        "Everything lifts at once, as on a breath. The black storm surge has you.",
    ), (
        "It sets you down at last, a long way off, on a beach of roof tiles. There is nobody to ask where you are. You begin, since one has to, to look for a dry match.",
        "The wave takes {setting} as a hand takes crumbs from a cloth. You were one of the crumbs.",
    ), (
        "A floating door strikes you across the back. Something in there has slipped, and grinds.",
        "You hold on, and it takes your coat, your boots, and two of your nails.",
        "Salt water fills you to the ears. You cough it up for an hour, with a little blood in it.",
    ), (
        "It lifts you, holds you for the length of a thought, and puts you back. The black storm surge rolls on to somewhere with no one in it.",
        "The old gate groans, and holds. You watch the surge climb it, brick by brick, and stop at the last.",
        "Hands, ropes, hands: forty people lean together, and the storm surge goes by beneath them like a train.",
    ), ("Swim into the black storm surge.", "Ride out the storm surge on a door.", "Cut everything loose before the storm surge.")),
    Threat("water thieves", (
        "A jar is missing from the row, and the next one is licked dry.",
        "Paint has been daubed here, a blue drop with a line through it.",
        "You hear an engine, and nobody has had fuel for years.",
        "The dogs look at the dark, and do not bark.",
    ), (
        "Grapnels thump on wood, close by. The water thieves have come for the tanks.",
        "A lamp goes out, and another. The water thieves like to work from the edges in.",
        "\"Just the water,\" calls a tired voice, \"and no one's hurt.\" There are a great many water thieves behind it.",
        "Someone runs past you with a baby and a bucket. The water thieves are two decks away.",
    ), (
        "Cracked lips, gaff hooks, eyes like dry wells: the water thieves stand around you, and all of them are looking at your flask.",
        "A knife is laid to the hose, and one to you. The leader of the water thieves is perhaps fifteen.",
        "They swing over the rail on fire hoses. You had not thought that the water thieves would be so thin.",
    ), (
        "They take every drop, and they leave you the sea. There is so much of it. You look at it for three days.",
        "You stand in their way, and so they take you with them, to pump. It is a small boat. Nobody there has said a word since the spring.",
    ), (
        "A gaff opens your arm from the elbow down. You tie it up with fishing line.",
        "You are hit with a bottle, an empty one, which seems to make them angrier.",
        "They throw you off the edge. The water is colder than you had remembered, and full of nails.",
    ), (
        "You hold out your cup. The leader looks at it, drinks half, and hands it back. Then the water thieves sit down, one after another, and cry.",
        "It begins to rain, in big warm drops. The water thieves drop their hooks, and put back their heads, and open their mouths.",
        "An old woman knows one of them. \"Your mother would be ashamed,\" she says. They go off, and bring back the jar.",
    ), ("Hold the ladder against the water thieves.", "Spill the water before the water thieves' eyes.", "Walk out unarmed to the water thieves."), plural=True),
    Threat("slow collapse", (
        "A marble that somebody put down begins to roll.",
        "You see a crack, fine as a hair, and paper glued across it, and the paper is torn.",
        "Plaster sifts down, like flour through a sieve.",
        "There is a sound like a knuckle, deep in the stone.",
    ), (
        "Doors that shut this morning will not open. The slow collapse has begun to hurry.",
        "A brick falls, and there is a long time before the splash. Everyone counts. The slow collapse is all anybody hears.",
        "The whole of {setting} leans, by a thumb, with a groan like an old man's. That is the slow collapse at work.",
        "Birds leave, all of them, in one cloud.",
    ), (
        "The slow collapse is not slow any more. What was level is a slope, and you are running up it.",
        "A seam tears open beside you, top to bottom, like a coat. The collapse roars in the gap.",
        "You can see sky where there was none. The slow collapse folds up {setting} like a table.",
    ), (
        "It goes down with its lamps lit and its washing out. From the boats they say that it was like a great lady sitting down. You were on the stairs.",
        "Dust, then water, then quiet. When the ripples have reached the far shore, somebody starts to call names. Yours is called for a long while.",
    ), (
        "A beam pins your leg. You get it out, though it is not the leg you put in.",
        "Falling glass draws on your back, and you can feel each line.",
        "The stair drops from under you, and you land on your wrist.",
    ), (
        "It shudders, settles, and stops, like a dog that has found the right way to lie. The slow collapse is over, for this year.",
        "The props take the weight. They sing with it, every one on its own note, and they hold. You had no idea that a collapse could be so out of tune.",
        "One wall goes, neatly, outward. The rest stands up straighter, as if the slow collapse had been a load off its mind.",
    ), ("Prop up the slow collapse with your own back.", "Run down through the collapse to the bottom.", "Leap clear of the slow collapse.")),
)

GOALS = (
    Goal("find", "last apple seeds", (
        "find {target} before planting time", "bring back {target}", "search out {target}, wherever the water put them",
    ), ("There is one old woman left who can graft, and she is waiting for {target}.", "You have never tasted an apple. {target} could see to that."), (
        "The old growers carried what they loved uphill, and the last of them stopped {in spot}.", "A label floats by: Orchard Society, samples, kept {in spot}.",
        "Seeds can wait longer than people. It is the thing they are best at.", "A jay has a tree in mind, they say, each time that it hides one.",
    ), (
        "You shake {target} out on the old woman's palm: nine brown tears. She shuts her hand. In spring there are nine green threads in nine bathtubs, and a child sits by each, with a stick, against the goats.",
        "You have planted {target}. You will be quite old when the first one falls, red, on the roof, and rolls; and you think that you can hear it already.",
    ), (
        "There are nine. Eight have rotted. You plant the one and do not tell anybody which tub it is in, so that they will water them all.",
        "You bring home {target}. The old woman died at noon. But her hands had shown a girl, over and over, on a broom handle.",
    ), plural=True),
    Goal("deliver", "packet of insulin", (
        "row {target} to {person} before it spoils", "bring {target} to {person}", "get {target} to {person} across the open water",
    ), ("There is a boy who has three days, and {person} knows where he is.", "{target} {was target} paid for with the only motor in {setting}."), (
        "A lamp has been hung out for you {in spot}, where {person} is waiting.", "\"Oh, you've only just missed them,\" says a woman mending nets, and nods {to spot}.",
        "Keep it cool, they said. You keep it in a wet sock and sing to it.", "Each raft that you pass gives you one thing for the boy: a fig, a bead, a joke.",
    ), (
        "{person} takes {target} out of its wet sock, and the needle out of its box. By supper the boy is well enough to be rude.",
        "You hold the torch while {person} does it. Afterward nobody can think of anything to say; so somebody fries eggs.",
    ), (
        "{person} takes {target}, and thanks you, and puts it on the shelf. You see that the bed has been made.",
        "It is enough for a month. {person} looks at the calendar, you look at the sea, and neither of you counts aloud.",
    )),
    Goal("rescue", "stranded family", (
        "bring {target} off before the roof goes", "find {target} and get them to dry boards", "save {target}, all five, and the dog",
    ), ("Each night there is one candle fewer in the window of {target}.", "It was {target} who took you in, when you had only a brass seven."), (
        "Sheets have been hung out, knotted in a line, {in spot}.", "A paper boat comes down the current: we are {in spot}, we have eggs.",
        "They can be heard singing, in order to keep the small one awake.", "Somebody rowed by and did not stop. He has told you, and he cannot look at you.",
    ), (
        "Four, and the baby, and the dog, which must be argued with. The boat is down to its last inch, and nobody stirs, and nobody stops smiling.",
        "You hand up {target} one by one on to the warm planks. The mother looks back, once, at a chimney with a bird on it. \"We'll want curtains,\" she says.",
    ), (
        "You get them off, all but the grandfather. He had said that he was going to fetch his pipe.",
        "{target} are safe. There is no place for them on any of the lists. You move your bed into the passage, and begin.",
    ), plural=True),
    Goal("escape", "salt barge", (
        "get away inland on {target}", "find a place on {target}", "be on {target} when the wind turns",
    ), ("{target} goes up to the dry country, and it goes once in three years.", "They say there is a school there, and {target} take{s target} children and whoever can pull an oar."), (
        "A place must be paid for, and your fare was put by for you {in spot}.", "The barge master takes tokens; the last was left {in spot}.",
        "When the flag is down she loads, when it is up she goes. It is halfway.", "Nobody has ever come back on her. It could mean two things.",
    ), (
        "The brown sail fills, the towers go down behind you one by one, and on the third day something appears ahead, low and long, and it does not move. It is land. It just stays there.",
        "You sit up on the salt with your feet in the sun. Someone passes you a slice of onion. Behind you {setting} has turned into a few strokes of a pen.",
    ), (
        "You go. There is a hill there, and a fence, and a gate; and the man on the gate has your accent, and cannot look up.",
        "You have your place on {target}. You gave it all that you had for this. You stand in the stern till the last roof is gone, and find that you have kept the key.",
    )),
    Goal("learn", "light under the water", (
        "find out the truth about {target}", "learn what makes {target}", "explain {target} at last",
    ), ("Every night for forty years {target} {has target} burned, and the children have begun to pray to it.", "Your mother rowed out to look at {target}, and left you the oars."), (
        "Somebody drew a plan of the lower floors, and it lies {in spot}.", "There is one who has been down and come up again, and sits {in spot}, saying nothing.",
        "It is brightest when it rains. It goes off for an hour at noon, like a shopkeeper.", "Fish that have been near it have a ring, pale, around the eye.",
    ), (
        "You tell the children. They listen, and think about it. \"So it's a kind of person,\" says the smallest. You could not have put it better.",
        "So that is what it is. You take your mother's oars and go out, that night, and lie over it in the boat, and for the first time you do not want it to be anything else.",
    ), (
        "You know. You could put it out, too; there is a switch. You row home, and say that it was too deep.",
        "Now that you know it, there is only dark water and a lamp. You would give the oars to have it back.",
    ), answers=(
        "the old power station was never switched off, and one machine has gone on looking after itself",
        "a colony of glowing mussels has grown over the town hall clock",
        "people live down there in the bank vault, and keep a lamp lit so that somebody will come",
        "your mother set it there, and winds it, and did not mean to be followed",
    )),
    Goal("mend", "great pump", (
        "get {target} going before the spring rains", "mend {target} and hold back the water", "bring {target} back from the dead",
    ), ("With {target} there would be dry fields by August.", "If {target} cannot be made to work, the lower decks must be given up, and the apple tubs with them."), (
        "When she was shut down her best parts were greased, wrapped and laid {in spot}.", "Painted on the casing, under the rust: SPARES, SEE {spot}.",
        "She has a temper, the engineer says. One must ask her, and then hit her.", "A heron nests in the outlet. It will have to be told.",
    ), (
        "A cough, a knock, a roar; a pillar of brown water stands up over the wall and falls, shining, on the other side. People come out on every roof. Nobody cheers. They have all got a hand over their mouth.",
        "{target} beats all night like a big slow heart. In the morning there is a strip of mud by the wall, one step wide; and somebody has already planted a bean in it.",
    ), (
        "She runs. By June there are fields again, grey and stinking, and in the fields there are shoes, and in some of them there is more. You plant flax.",
        "{target} works. It is just that there is nowhere to pump to, any more, but over the people on the far side. You stand with your hand upon the lever.",
    ), parts=("leather valve", "drive belt", "iron flywheel", "brass gasket", "tin of grease")),
)

FACTS = (
    Fact(("The {noun} came back after the flood, and nobody hunts them.", "Since the flood {noun} have moved into the houses."), (
        "A few {noun} look up as you pass, and go on with what they were doing.", "Somebody steps out into the gutter, to let the {noun} go first.",
        "In the shop window, where there used to be hats, there are {noun}.", "They sleep on sofas now, the {noun}; people set the table around them.",
        "If the world belongs to anybody, you suppose, it belongs to the {noun}.",
    ), ("herons", "otters", "foxes", "seals", "wild horses", "swans", "deer")),
    Fact(("People here trade in memories, because nobody has any money.", "A memory told aloud is what one pays with here."), (
        "You feel in your mind for small change: a birthday, a dog.", "\"Bread on the table, both windows open,\" says someone. It buys two eggs.",
        "There is an old man here who has paid away his whole childhood, and is cheerful.", "You are saving one of yours, for a rainy day.",
        "Someone offers you snow, second-hand, told to her by her aunt.",
    )),
    Fact(("The water rises by one step each year, on the same night.", "Once a year, in one night, the water comes up by exactly one step."), (
        "You count the dry steps as you go by. Everybody does.", "A date is painted on each stair, in a different hand.",
        "It will be soon, the night of the step; they have begun to carry things up.", "The next step has geraniums on it.",
        "You were born four steps ago.",
    )),
    Fact(("No one has seen the sun since the flood; the cloud never breaks.", "The clouds have not parted for forty years."), (
        "The light comes from everywhere, like milk.", "Old people stop in the middle of things and look up, in case.",
        "A yellow disc is painted on a wall, and children ask if it is an egg.", "You would not know your shadow, if you met it.",
        "There is a paler patch up there today, and no one says a word, so as not to scare it.",
    )),
    Fact(("All the {noun} in the drowned houses still work.", "Under the water the {noun} go on working as if nothing had happened."), (
        "You hear them, on a calm night, far down: the {noun}.", "No one has ever explained to you about the {noun}.",
        "Something below you starts, runs for a bit, and stops. It will be the {noun}.", "People set great store by the {noun}; they are a sort of promise.",
        "In dreams you go down the stairs, and see to the {noun}.",
    ), ("telephones", "clocks", "music boxes", "doorbells", "lamps", "radios", "dishwashers")),
    Fact(("Everybody wears the number of the house they lost.", "People here are called by the number of their old house."), (
        "\"Forty-one's had a girl,\" someone shouts across the water.", "You touch the number at your collar, as you do when you think.",
        "Two people with the same number have met, and are working out the street.", "A small brass four lies in the mud. You put it where it can be seen.",
        "Nobody has the number one. It is kept for whoever comes last.",
    )),
    Fact(("A bottle with a letter to the player arrives every week.", "Each week the tide brings the player another letter in a bottle."), (
        "You look along the waterline for green glass. It is not yet the day.", "The last letter said: you are doing well, mind the left-hand rope.",
        "You know that handwriting by now, and you still do not know the hand.", "Someone out there is thinking about you, once a week, in pencil.",
        "A bottle knocks against wood, and your heart knocks with it; but it is only beer.",
    )),
    Fact(("It is the custom to plant {noun} wherever somebody has died.", "The people here remember their dead with {noun}."), (
        "You go round by the edge, so as not to tread on the {noun}.", "There are {noun} in a boot, on a sill, with a small fence.",
        "In flower, the {noun} are loud with bees, and one hears names in it.", "You know whose {noun} those are; she liked a good laugh.",
        "A tin of water stands by each patch of {noun}, for whoever comes past.",
    ), ("beans", "sunflowers", "marigolds", "pumpkins", "tomatoes", "sweet peas")),
)

GENRE = Genre(
    name="quiet life after the flood",
    tones=("gentle", "dreamy", "grim", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "A grey rain comes over the water on a thousand small feet.", "The evening is pink, and twice as big as it used to be, for being in the water too.",
        "Mist has taken everything below the knee.", "A dry wind blows from the hills, with a scent of pine.",
        "Swell rolls in, low and long, from some old quarrel.", "It is so still that the towers stand on their own heads.",
        "Hail skips over the water like thrown coins.", "Stars hang above, stars hang below, and you between.",
    ),
    moods=(
        "A fish jumps, and the rings go out and out.", "Somewhere a rope creaks like a patient chair.",
        "You can smell smoke, mint, and the old mud.", "The water says what it says under all floors: hush.",
        "It is odd what one misses. Kerbs, for instance.", "There is work to do, and there is light to do it by.",
        "Someone laughs, a long way off, over the water, and you find that you have smiled.", "Rust falls, a flake at a time, like a very slow autumn.",
        "You think of all the stairs going down, and of what stands on them.", "A dragonfly rests on your wrist, heavy as a thought.",
        "People have lived with less, you tell yourself, and sung.", "A door bangs under the sea.",
        "The day goes on being given to you, a little at a time.", "Green things push up wherever nobody is watching.",
    ),
    openers=(
        "The water took the eighth floor in the night, and left a rowing boat, a sofa, and a job for {a role}. That is you, {name}.",
        "You were born after, {name}. You have never seen a street with its feet dry. Today, {in place}, somebody gives you a map of one.",
        "Every morning you, {name}, {a role}, count three things: the jars, the boats, the people. Today one of the numbers is wrong.",
        "It has not rained for nineteen days, and that is how it begins, {in place}, with a knock on wood.",
        "You are {name}, {a role}, and you have rowed since before light to reach {setting}. Your hands will not quite open.",
        "They still say 'downstairs', {in setting}, as other people used to say 'heaven'. You, {name}, are about to go there.",
        "There is a brass seven in your pocket, a heel of bread in your hat, and nobody {in place} but you, {name}.",
        "When the bell of the drowned church rang by itself, everyone stayed in bed. You, {name}, put on your boots.",
    ),
    risks=(
        "Dive for it on one breath.", "Share out the last of the water.", "Step onto the part that sags.", "Light a flare and see who comes.",
        "Go down one floor farther than is wise.", "Pull {thing} free of the mud.", "Force open {thing} with both hands.", "Trust the stranger with your oars.",
    ),
    sounds=(
        "Below you something rings, twice, and is answered.", "A generator coughs, and a whole village holds its breath.",
        "Rain starts, in all the jars at once, each with a note of its own.", "You hear oars, muffled, going away from you.",
        "Somebody is hammering, and someone is handing up the nails.", "A lullaby comes over the water; it is about a tractor.",
        "Concrete ticks in the sun.", "Geese go over, very high, talking of land.",
    ),
    names="plain",
)
