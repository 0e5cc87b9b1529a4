"""A beach, a wreck, a goat: life made again out of driftwood, and not quite alone."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("desert island", (
        "a desert island with one hill and two footprints",
        "a desert island far south of {region}",
        "a desert island that the charts call Nonsense",
    ), where="on"),
    Setting("atoll", (
        "a ring of white atoll no higher than a man",
        "an atoll where the sea leaves a gift each morning",
        "the loneliest atoll in the {region} sea",
    ), where="on"),
    Setting("volcano island", (
        "a volcano island that smokes after meals",
        "a volcano island ringed by wrecks",
        "a young volcano island, eleven years old and still growing",
    ), where="on"),
    Setting("archipelago", (
        "an archipelago where each island keeps a different hour",
        "a scattered archipelago a month's sail from {region}",
        "an archipelago joined at low water by a road of sand",
    )),
    Setting("coral cay", (
        "a coral cay with nine palms and a post box",
        "a coral cay off {region} that drifts with the seasons",
        "a coral cay where every bottle has a letter in it",
    ), where="on"),
)

ROLES = (
    "shipwrecked cook", "cabin steward", "ship's tailor", "naturalist", "cello player", "marooned mate", "honeymooner",
    "piano tuner", "runaway heiress", "lost balloonist", "parcel courier", "crossing sweeper on a cruise",
)

PLACES = (
    Place("white beach", (
        "Small waves lay down lace and take it up again.",
        "Ghost crabs [scuttle|sprint] off on the tips of their toes.",
        "The sand squeaks underfoot like new shoes.",
        "Coconuts lie about with their hair in their eyes.",
        "Light comes at you from above, from below, and from both sides.",
    ), (
        Fixture("driftwood sign", (
            "HELP, says {thing}, and smaller, WHEN CONVENIENT.",
            "{thing} {is thing} made from a door with the number nine still on it.",
        )),
        Fixture("tide wrack", (
            "Corks, feathers and one doll's arm are mixed up in {thing}.",
            "{thing} hops with fleas, and smells of soup.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("palm hut", (
        "Thatch rustles overhead like a crowd finding its seats.",
        "A bed of dry fern takes up half the floor.",
        "Knots of forty kinds hold the walls together.",
        "Woodsmoke and goat: it is nearly a smell of home.",
        "Stripes of sun lie across the mat, and move if you wait.",
    ), (
        Fixture("notched doorpost", (
            "You count four hundred and nineteen notches in {thing}, and then give up.",
            "On {thing}, every seventh cut has a little hat.",
        )),
        Fixture("sea chest", (
            "A mermaid with a broken nose is painted on the lid of {thing}.",
            "{thing} smell{s thing} of cedar, and of somebody else's Sundays.",
        ), holds=True),
    )),
    Place("wreck on the reef", (
        "Water comes and goes between the ribs with a long gulp.",
        "Mussels have paved the deck in blue.",
        "The whole hull shifts an inch with each sea, and groans.",
        "Rusty tears run down from every bolt.",
        "A chandelier of weed hangs in what was once a dining room.",
    ), (
        Fixture("captain's bunk", (
            "A family of eels has moved into {thing}.",
            "Someone carved a woman's name in {thing}, and crossed it out, and carved it again.",
        ), holds=True),
        Fixture("ship's wheel", (
            "{thing} still turns, and far below something answers.",
            "Half the spokes of {thing} have gone for firewood.",
        )),
    ), kind="water", where="on"),
    Place("lagoon", (
        "Blue goes down through green to a blue you have no name for.",
        "Fish like torn silk drift over the coral.",
        "The surface is so flat that clouds go by beneath you.",
        "A ray unfolds itself from the sand and flies off.",
        "Warm water laps at your shins like a friendly cow.",
    ), (
        Fixture("giant clam", (
            "{thing} shows two lips of purple velvet.",
            "{thing} {has thing} a coin stuck in its hinge and a grudge about it.",
        ), holds=True),
        Fixture("fish trap", (
            "{thing} {is thing} woven out of vines and a piano's strings.",
            "A crab is waving at you out of {thing}, politely.",
        ), holds=True),
    ), kind="water"),
    Place("lookout hill", (
        "The sea goes all the way round, without a seam.",
        "Wind lifts the hair from your neck at last.",
        "Frigate birds hang overhead like black kites with no strings.",
        "Down there the surf is a white thread, sewing.",
        "Hot grass ticks with hidden insects.",
    ), (
        Fixture("signal pile", (
            "{thing} {is thing} dry brushwood, topped with a straw hat.",
            "Somebody has been stealing from {thing}, one stick at a time.",
        ), holds=True),
        Fixture("flagpole", (
            "A striped nightshirt is nailed to {thing}, with its arms out.",
            "{thing} bends in the wind and writes a slow circle on the sky.",
        )),
    ), kind="out", where="on"),
    Place("freshwater spring", (
        "Water slips from a crack and talks to the stones.",
        "Wet moss steams where the sun has found it.",
        "Small birds come to drink, in order of size.",
        "It is cool here, with a smell of mint.",
        "The mud is printed all over with goat, bird, and one bare foot.",
    ), (
        Fixture("stone basin", (
            "{thing} {has thing} been chipped out by hand, in somebody's long evenings.",
            "A coconut cup sits chained to {thing}, as at a railway station.",
        ), holds=True),
        Fixture("breadfruit tree", (
            "A ladder of pegs goes up {thing}.",
            "{thing} drops its fruit at night, with a sound like a stumbling man.",
        )),
    ), kind="out", where="at"),
    Place("sea cave", (
        "Green light crawls over the roof like writing.",
        "The waves come in on tiptoe and go out in a rush.",
        "Salt has made candlesticks and organ pipes out of the stone.",
        "You hear your name in here, if you listen for long enough.",
        "Sand fleas glitter where your shadow falls.",
    ), (
        Fixture("drawing on the rock", (
            "{thing} shows a ship, a whale, and a stick man in between.",
            "A handprint of soot is part of {thing}, with one finger too few.",
        )),
        Fixture("high ledge", (
            "A dry bed of seaweed has been made on {thing}.",
            "{thing} {is thing} just out of reach, for people of your size.",
        ), holds=True),
    ), kind="under"),
    Place("bamboo grove", (
        "Stems clack together like somebody laying a table.",
        "The light in here is as green as a bottle.",
        "Old leaves hiss as you wade through.",
        "A pigeon coos one question again and again.",
        "Everything leans a little toward the sea.",
    ), (
        Fixture("half-built raft", (
            "{thing} {is thing} lashed with stockings and pulled about by goats.",
            "Whoever started {thing} knew ships; whoever went on with it did not.",
        ), holds=True),
        Fixture("water pipe", (
            "{thing} {is thing} split bamboo, propped on forked sticks, and leaks at each.",
            "A tiny mill wheel spins in {thing}, for fun.",
        )),
    ), kind="out"),
    Place("goat pasture", (
        "Grass, rock, grass, rock: it has all been combed by teeth.",
        "Bells made of tins clank from unseen necks.",
        "A fence of thorns leans, in a general way, across the slope.",
        "It smells like cheese with ambitions.",
        "The wind rubs its back along the hill.",
    ), (
        Fixture("milking stool", (
            "{thing} {is thing} the backbone of a whale, and wobbles.",
            "Initials are burnt into {thing}, more than one set.",
        )),
        Fixture("goat shelter", (
            "A ship's figurehead holds up the roof of {thing}, with straw in her arms.",
            "Behind the hay in {thing} there is a hollow where kids like to lie.",
        ), holds=True),
    ), kind="out"),
    Place("old fort", (
        "A rusted cannon lies on its side like a sleeping pig.",
        "Lizards flow in and out of the loopholes.",
        "Fig roots have the wall in their fist.",
        "Nothing is left of the roof but the idea.",
        "Every stone gives back the day's heat, with interest.",
    ), (
        Fixture("powder room", (
            "{thing} {is thing} dry and black, and your voice gets smaller in it.",
            "Bats hang in {thing} like folded gloves.",
        ), holds=True),
        Fixture("carved name stone", (
            "Twenty soldiers signed {thing}; underneath are twenty dates, close together.",
            "The last line on {thing} reads: it comes when the wind drops.",
        )),
    ), kind="out"),
    Place("crater rim", (
        "Yellow crystals crunch like sugar under your heels.",
        "A breath of hot eggs rises from below.",
        "The ground hums, so low that it tickles.",
        "Steam turns the sun into a poached thing.",
        "Down in the bowl lies a lake as green as paint.",
    ), (
        Fixture("steam vent", (
            "Fish could be cooked in {thing}, and by the bones they have been.",
            "{thing} whistles on two notes, one of them sad.",
        )),
        Fixture("black boulder", (
            "{thing} fell out of the sky, still soft, and kept the print of the ground.",
            "An old boot is wedged beneath {thing}.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("mangrove creek", (
        "Roots knit the banks together with brown fingers.",
        "Mud skippers look up at you, all eyebrow.",
        "The tide creeps in, with leaves for boats.",
        "It is hot and hushed, like a room where someone is ill.",
        "Oysters squirt as you pass.",
    ), (
        Fixture("sunken dinghy", (
            "A hole in the side of {thing} {has thing} been stopped with a Bible.",
            "{thing} {is thing} full to the brim with clear brown water and tadpoles.",
        ), holds=True),
        Fixture("hanging nest", (
            "{thing} {is thing} as long as a stocking, with a bead woven into the toe.",
            "Weavers have worked red wool into {thing}.",
        ), holds=True),
    ), kind="water"),
)

THINGS = (
    Thing("coconut oil lamp", "light", ("{thing} {is thing} half a shell with a wick of shirt.", "{thing} smell{s thing} like a cake shop on fire.")),
    Thing("burning glass", "light", ("{thing} makes a hot white dot, as long as there is sun.", "{thing} came out of a telescope, and has seen the moon.")),
    Thing("purser's key", "key", ("{thing} {is thing} crusted with tiny shells.", "A cork has been tied to {thing}, by someone who had dropped one before.")),
    Thing("ship's axe", "tool", ("{thing} {is thing} rust from end to end, save for one bright lip.", "The handle of {thing} {is thing} a goat's thigh bone.")),
    Thing("bent sail needle", "tool", ("{thing} {has thing} mended sails, trousers and one shark bite.", "{thing} {is thing} stuck in a cork, so that it floats.")),
    Thing("message in a bottle", "paper", ("{thing} {is thing} in your own handwriting.", "{thing} begins: do not sail. The rest is stain.", "The cork of {thing} {has thing} been sealed with candle and a thumb.")),
    Thing("captain's log book", "paper", ("Salt has glued the pages of {thing} into one.", "The weather in {thing} gets better and better, and the spelling worse.")),
    Thing("black pearl", "treasure", ("{thing} holds the whole sky, very small and upside down.", "{thing} {is thing} warm from somebody's mouth.")),
    Thing("silver teapot", "treasure", ("A dent in {thing} gives you two noses.", "{thing} {is thing} engraved: for twenty years without an accident.")),
    Thing("green coconut", "food", ("{thing} sloshes when you shake it.", "Three little dents give {thing} a look of surprise.")),
    Thing("smoked goat ham", "food", ("{thing} could be used as a club, and has been.", "{thing} {is thing} black outside, red within, and salty as a sermon.")),
    Thing("vine hammock", "rope", ("{thing} would hold a man, or a net of fish, or a dream.", "{thing} unravels into forty feet of good line.")),
    Thing("straw hat", "clothing", ("A wren has begun to build in {thing}.", "{thing} {has thing} a hole for each ear, though they are not where your ears are.")),
    Thing("aloe leaf", "medicine", ("{thing} weeps a cool green slime.", "{thing} {is thing} fat, spiny, and kind to burns.")),
    Thing("conch shell", "music", ("{thing} says one word, very long, when blown.", "In {thing} you can hear a railway station.")),
    Thing("fishing spear", "weapon", ("{thing} {is thing} tipped with a fork from the first-class table.", "{thing} quivers like a live thing when it is thrown.")),
    Thing("glass eye", "token", ("{thing} {is thing} blue, and rolls until it faces you.", "{thing} {has thing} been kept in salt water, and looks well on it.")),
)

PEOPLE = (
    Person("old castaway", "he", (
        "{person} has a beard down to {his person} belt, and a belt of plaited beard.",
        "{person} wears a sail, tied like a toga.",
        "The skin of {person} is brown and cracked as a good saddle.",
    ), (
        "{person} touches your sleeve to make sure of it.", "{he person} looks aside and whispers to a coconut.",
        "{person} cuts a notch in {his person} stick.", "{he person} laughs, and is startled by the noise.",
    ), (
        "Thursday! I knew that someone would come on a Thursday.",
        "I had a parrot. He got all the talk, and I got all the listening.",
        "You go mad for about a year. Then it passes, like a cold.",
        "Say something, {name}. Anything. Say 'marmalade'.",
        "There were ships. I hid. I hadn't anything to wear.",
        "I rule this end. The goats have the other, by treaty.",
    ), (
        "Twenty-two years I have thought of {a want}. You see it at night, you know, with a light round it.",
        "I don't ask much. A chair to sit on. {a want} to hold.",
        "I'd give the north beach for {a want}.",
    ), (
        "There's a boat. Sound as a nut. I sank it with stones so I would never have to decide.",
        "I wasn't wrecked. I was put ashore, and they were right.",
        "I wrote the letters in those bottles. All of them. The sea brings them back.",
    )),
    Person("lady's maid", "she", (
        "{person} has kept {his person} apron white, nobody knows how.",
        "A parasol of palm leaf is hooked over the arm of {person}.",
        "{person} has freckled like a plover's egg.",
    ), (
        "{person} bobs, then remembers that there is nobody to bob to.", "{he person} tucks away a strand of hair.",
        "{person} shakes sand out of {his person} shoe.", "{he person} draws {self person} up.",
    ), (
        "Her ladyship rings a shell. I've stopped coming.",
        "I've ironed with hot stones. It's all in the wrist.",
        "We had forty trunks. Thirty were hats. Guess which ones floated.",
        "I never saw the sky, back home. It was something that got the washing wet.",
        "You look as if you could do with a hem, {name}.",
        "If a ship comes I'm to be a maid again. So I watch for it. But I don't watch hard.",
    ), (
        "I'd do your mending for a year for {a want}.",
        "If I might be so bold, I have always fancied {a want}.",
        "Her ladyship had {a want}. I used to dust it and think.",
    ), (
        "Her ladyship died the first night. I answer the shell myself. It's company.",
        "I let the signal fire go out. I was asleep. I said it was the rain.",
        "I can navigate. I learned by standing behind gentlemen with a tray.",
    )),
    Person("ship's boy", "he", (
        "{person} is peeling like an old poster.",
        "{person} wears a necklace of shark's teeth, most of them milk teeth.",
        "A crab on a string trots behind {person}.",
    ), (
        "{person} stands on {his person} hands to think.", "{he person} hauls on {his person} crab.",
        "{person} squirts water through a gap in {his person} teeth.", "{he person} shades {his person} eyes and points at nothing.",
    ), (
        "I can open a coconut with my head. You have to be cross first.",
        "Do they know we're lost? I mean, has anybody told them?",
        "He's called Admiral. He goes sideways, but he gets there.",
        "I don't want rescuing till I've finished my tree house.",
        "There's somebody else here, {name}. They borrow my spear and put it back wet.",
        "I've seen the bottom of the lagoon. There's a street.",
    ), (
        "If I had {a want}, I'd be king of the beach.",
        "Admiral wants {a want}. He told me in crab.",
        "Swap! {a want}, for a thing I found and you'll never guess.",
    ), (
        "I was steering. It was only for a minute. They said I could.",
        "I know where the treasure is. I put it back, it was looking at me.",
        "It's my footprint. On the beach. I do it with a boot to make us all more careful.",
    )),
    Person("naturalist", "she", (
        "{person} has a butterfly net, a sunburnt nose, and no idea what day it is.",
        "Beetles in tubes stick out of the pockets of {person}.",
        "Ink and fish scales decorate {person} evenly.",
    ), (
        "{person} drops to {his person} knees before a very small flower.", "{he person} notes something on {his person} forearm.",
        "{person} puts a finger to {his person} lips and creeps two steps.", "{he person} releases a moth with a word of thanks.",
    ), (
        "Eleven new species, and one of them bit me. I have called it after my sister.",
        "Rescue? Oh, not before the turtles. One can't walk out on turtles.",
        "The birds here have no fear. It's like living with the rich.",
        "Something has been grazing on the reef, {name}. In rows.",
        "A shipwreck is merely a very sudden expedition.",
        "I used to eat my specimens. I've become attached.",
    ), (
        "My collection is all but perfect. It cries out for {a want}.",
        "In the name of science, could you lay hands on {a want}?",
        "I'd name a beetle after you for {a want}. A handsome one.",
    ), (
        "The hill isn't a hill. I took its temperature. It's breeding.",
        "I saw a sail on Monday. I was counting limpets, and I did not like to lose my place.",
        "The island moves. I have been measuring the stars. I think it's going home.",
    )),
    Person("smuggler", "he", (
        "{person} has rings in his ears and a bandage over a wound that he calls a misunderstanding.",
        "{person} sits with {his person} back to a rock, always.",
        "A tattooed ship sinks a little whenever {person} breathes in.",
    ), (
        "{person} flips a coin and hides the answer.", "{he person} spits a seed a remarkable distance.",
        "{person} grins on one side.", "{he person} runs {his person} thumb down a blade of grass.",
    ), (
        "I never saw you, you never saw me, and neither of us saw the barrels.",
        "Lovely spot. I've hung about in worse. I was nearly hanged in worse.",
        "There's honour among thieves, {name}. It's just hard to open.",
        "The others went off with the boat. I wish 'em every reef in the ocean.",
        "A man could be happy here, if he weren't me.",
        "Sleep lightly. I do, and I'm who you should be worried about.",
    ), (
        "You scratch my back with {a want}, and I'll scratch yours with a map.",
        "I know a way off. It costs {a want}.",
        "Show me {a want}, and I'll turn honest for an afternoon.",
    ), (
        "They're coming back for me. With guns. I should have said.",
        "I lit the false fire. I brought your ship in. I didn't know that there were folk aboard. I did know.",
        "There's no gold in the cave. It's seed potatoes. I was going to have a farm.",
    )),
    Person("islander", "she", (
        "{person} came paddling out of the sunrise, with a pig for a passenger.",
        "Blue dots run up both arms of {person} like the track of a bird.",
        "{person} is broad and calm and hums while {he person} thinks.",
    ), (
        "{person} squeezes a handful of sand and lets it run.", "{he person} reads the swell with half-shut eyes.",
        "{person} pats {his person} pig.", "{he person} laughs at your knots.",
    ), (
        "Lost? You are three days from my aunt. Nobody's lost who is three days from my aunt.",
        "We do not live on this one. It's somebody's.",
        "You build a roof before you build a floor. It is very interesting to watch.",
        "The stars are a rope, {name}. You take hold of one and pull.",
        "Don't thank the fish. It only makes them vain.",
        "When the birds go up all together, climb. Don't pack. Climb.",
    ), (
        "In my house there is a shelf, and on the shelf a space for {a want}.",
        "A gift for a gift. You bring {a want}, I bring the wind's name.",
        "My pig is fond of you. He'd be fonder with {a want}.",
    ), (
        "I could have taken you off on the first day. My aunt said: see if they are kind.",
        "This island is the back of something. We feed it. You've been living on a very patient animal.",
        "I ran away too. Nobody paddles to this one who is not running.",
    )),
)

THREATS = (
    Threat("coming hurricane", (
        "The sea has turned oily, with a long slow heave.",
        "Land crabs are walking uphill, with their children.",
        "A copper light lies over everything like a bad varnish.",
        "Not one bird has cried for a quarter of an hour.",
    ), (
        "Half the sky has gone the colour of a plum. The coming hurricane fills all of it.",
        "A gust slaps, drops, and slaps from the other side. The hurricane is trying its hand.",
        "You have to lean on the wind to stand, and a coconut goes by like a cannon ball.",
        "The surf booms now at every breath. The hurricane is driving it before it.",
    ), (
        "The hurricane hits {setting} with its whole weight, and trees lie down without a sound that you could hear.",
        "Rain strikes sideways, full of sand. You cannot open your eyes for the hurricane.",
        "The hurricane rips the world up by its edges, and you have hold of one small corner.",
    ), (
        "You let go for the time that it takes to shift your grip. The hurricane is not interested in you. It merely has you with it when it goes.",
        "In the middle there is a blue hush, and you walk out into it, smiling. Then comes the other half.",
    ), (
        "A branch breaks your collarbone, and you tuck the arm inside your shirt.",
        "You are rolled over coral like a pin over pastry. The salt finds every cut.",
        "Something dark and square flies by, and when you touch your head your fingers come back red.",
    ), (
        "It blows itself out in an hour, like a child's rage. Drops tick from the last leaf, and then the frogs begin.",
        "At the very edge of {setting} the hurricane swerves, as if it had seen something there that it knew.",
        "The roar climbs to a scream and stops. You lift your face out of the mud, and there are stars in a row.",
    ), ("Walk out into the eye of the hurricane.", "Lash yourself to a tree in the hurricane.", "Race the hurricane to higher ground.")),
    Threat("smoking volcano", (
        "A cup shivers, and rings spread in whatever was in it.",
        "Grey fluff comes down, too warm for snow.",
        "The ground gives a cough, as one does before speaking.",
        "Somewhere steam has begun to whistle like a kettle in a far kitchen.",
    ), (
        "A red glow pulses on the belly of the cloud. The smoking volcano is awake.",
        "Stones hiss down out of the sky and lie about, clinking. The volcano is clearing its throat.",
        "Every breath has sulphur in it now. The smoking volcano leans over the whole of {setting}.",
        "The goats stampede past, toward the water, with fire in their eyes.",
    ), (
        "With a crack the hilltop goes, and the smoking volcano stands up to its full height.",
        "A lip of lava folds over the trees, and each of them flares like a match. The volcano is coming to you.",
        "The ground opens in a bright seam not two steps off. You look down into the volcano, and it looks up.",
    ), (
        "It is not the fire. It is the soft grey wind that runs in front of it. It goes over you like a hand over a candle.",
        "The sand you stand on slides, quite slowly, into the glow. You have time to think of snow.",
    ), (
        "Cinders burn through your shirt in a dozen places; you beat them out and do not stop.",
        "You breathe in at the wrong moment. There is a rasp in your chest now that will not clear.",
        "The soles melt from your boots, and what is left of the way you do on blisters.",
    ), (
        "The lava slows, crusts, and stops at the edge of the sand, as if it had only wanted to see the sea.",
        "The smoking volcano belches once, enormously, and you would swear that it says pardon.",
        "The wind backs. Ash sails off over the water in a long grey scarf, and the hill goes back to sleep.",
    ), ("Run between the volcano's falling stones.", "Leap the crack that the volcano has opened.", "Shout at the volcano to stop it.")),
    Threat("returning pirates", (
        "A sail, brown as a tea stain, stands on the rim of the sea, or did.",
        "There is a footprint, with a heel, filled with rain.",
        "On the wind, for one moment, there is a fiddle.",
        "You find a fresh rum cork, and nobody here has rum.",
    ), (
        "Oars knock, and a voice counts time. The returning pirates are pulling for the shore.",
        "Smoke goes up from a fire that is none of yours. The pirates are cooking your goat.",
        "Steel rings on stone: the pirates are digging, and cursing every shovelful.",
        "\"Spread out,\" someone bawls. \"It's here, and so's whoever moved it.\" They mean you, those pirates.",
    ), (
        "You turn round into the mouth of a pistol as wide as a teacup. The pirates have come home.",
        "Ten of them step out of the green, and every one is smiling. The returning pirates love company.",
        "A hook takes you by the collar and lifts. \"Look,\" say the pirates, \"it talks.\"",
    ), (
        "They vote on it, for they are very fair. The plank is nine paces long, and the sea beneath it is the loveliest blue.",
        "\"We could use a cook,\" they say. By the time you next see land your beard is white, or would be, and you have forgotten how to be asked.",
    ), (
        "A cutlass nicks your forearm to the bone. You bind it with your hat ribbon.",
        "They knock you down, take your boots, and quarrel about the laces long enough for you to crawl off.",
        "A ball ploughs your scalp. Blood runs into one eye, and the day goes pink on that side.",
    ), (
        "Their anchor drags; one shout, and the returning pirates pelt off to save their ship. You hear them all afternoon, farther and farther out.",
        "The chest, when they get it open, is full of seed potatoes. One of the pirates begins to cry. They row away without a word.",
        "You blow the shell, in the dark, from three places. The pirates know what that means on this island, and leave their spades.",
    ), ("Challenge the pirates to a drinking match.", "Swim out and cut the pirates' anchor rope.", "Pretend to be the ghost the pirates fear."), plural=True),
)

GOALS = (
    Goal("find", "drowned treasure", (
        "find {target} and dig it up", "raise {target} before the pirates come back for it", "discover where {target} lie{s target}",
    ), ("{target} would buy a ship, and a ship would buy everything else.", "A dead man drew you half a map to {target}."), (
        "The mate's song has it {in spot}, beneath the third verse.", "One line is left of the map, and it leads {to spot}.",
        "Turtles lay their eggs in soft ground. In one place they never do.", "Whoever hid it had only one leg, and went the easy way.",
    ), (
        "The lid gives. It is gold, all of it, heaped and wet and winking. You laugh until the goats come to look. Then you sit down on a million, and share your last biscuit with them.",
        "{target} turns out to be tools: saws, nails, a plane, a good plumb line. You kiss each one. In a month you will have a boat.",
    ), (
        "There is the gold. You run it through your fingers all evening. There is nothing for sale for nine hundred miles.",
        "You have found {target}. Now you know why the others killed each other, because you have begun to count, and to look over your shoulder.",
    )),
    Goal("deliver", "signal mirror", (
        "carry {target} to {person} while the ship is in sight", "bring {target} to {person} before the sun goes down", "put {target} in {person}'s hands",
    ), ("Only {person} knows the code, and only {target} can send it.", "A topsail stands on the horizon, and {person} is shouting for {target}."), (
        "Look for {person} {in spot}; somebody is jumping up and down.", "Three stones, one on another: the sign for {spot}.",
        "You keep {target} in your shirt, where it flashes at your chin.", "The ship has not turned. Not yet. She is a thumbnail, white.",
    ), (
        "{person} catches the sun in {target} and throws it, flash, flash, flash. A long minute. And then, out there, like a wink: flash.",
        "Up the hill, out of breath, you give {target} to {person}. You both lie flat and watch the thumbnail grow to a hand, to a sail, to a boat with people in it, waving hats.",
    ), (
        "{person} signals until the light is gone. The sail shrinks. \"They saw us,\" {he person} says. \"I know they saw us.\"",
        "It works. The ship turns and comes in. It is only when she drops anchor that you make out her flag.",
    )),
    Goal("rescue", "drifting passenger", (
        "save {target} before the current does its worst", "bring {target} safe ashore", "reach {target} in time",
    ), ("You heard {target} calling all night, and toward dawn you heard less.", "Of three hundred on that ship, {target} may be the only other."), (
        "Someone has crawled ashore; you can see the furrow, and it leads {to spot}.", "There is a shoe, with a bow, {in spot}, and its fellow cannot be far.",
        "A voice counts aloud, in order not to sleep. It has got to nine thousand.", "Whoever it is has been eating limpets, raw, with good manners.",
    ), (
        "{target} open{s target} one eye, then the other. \"Is this,\" comes a croak, \"the dining room?\" You laugh so much that you have to hold on to each other.",
        "You get the water down, drop by drop. In the evening you are two at the fire. It is astonishing how much warmer it is.",
    ), (
        "You save {target}. By the third day there is a line drawn down the middle of the beach.",
        "{target} lives, and asks for the child. \"What child?\" you say. It is the wrong thing to have said.",
    )),
    Goal("escape", "outrigger canoe", (
        "get off the island in {target}", "launch {target} and be away", "put to sea in {target} before the wind turns",
    ), ("With {target} it is nine days to the shipping lane, and you have water for ten.", "The season is closing; {target} goes now, or next year."), (
        "What she lacks to be seaworthy was dragged off {to spot}.", "A line of picture-writing on the paddle shows a gap in the reef, and a thing to open it, {in spot}.",
        "She has been lying upside down for years, waiting, like a question.", "The reef lets boats through once a day, for as long as it takes to sing a psalm.",
    ), (
        "The bow lifts, hangs, and comes down on the far side of the surf, in deep blue. You look back once. On the beach the goats stand in a row.",
        "On the ninth morning there is smoke in the sky, and under the smoke a funnel. You stand up in {target} and take off your hat, to be correct.",
    ), (
        "You paddle eleven days by the stars. On the twelfth an island rises out of the sea, with one hill, and two footprints.",
        "There was room for one. You paddle with your face to the front, and behind you nobody calls, which is worse.",
    )),
    Goal("learn", "single footprint", (
        "find out who made {target}", "explain {target}", "solve the riddle of {target}",
    ), ("You were alone here for a year, and then one morning there was {target}.", "You cannot sleep for {target}; it points toward your door."), (
        "There is another, half washed away, near some place you know: {spot}.", "Somebody has been leaving you fruit. The peel leads {to spot}.",
        "It is a left foot. It is always a left foot.", "The goats are milked before you come, and the stool is warm.",
    ), (
        "So you say good evening, out loud, to the dark beyond the fire, and push the other stool nearer. After a time it is sat on.",
        "You know who it was. You sweep the sand smooth, from one end of the beach to the other, and set down your own foot beside it, the right.",
    ), (
        "You have found out, and you wish that you were alone again. You were never alone, not for a single night.",
        "You measure it, at last, against your own. It fits to the toe.",
    ), answers=(
        "it was the first castaway, who hid from you out of shame at having no clothes",
        "you have been walking in your sleep, with one boot on",
        "an islander has been coming at the dark of the moon to see if you were kind",
        "the sea makes one each year, as a sort of drawing",
    )),
    Goal("mend", "wrecked lifeboat", (
        "make {target} fit for the sea", "mend {target} before the spring tide", "repair {target} with whatever there is",
    ), ("In {target} six people could live. As she is, not even crabs do.", "The highest tide of the year would float {target}, and it comes but once."), (
        "Useful stuff was saved from the ship, and stowed {in spot}.", "In chalk on the stern: bits of me are {in spot}.",
        "Green wood for the ribs, old shirt for the seams. The rest you have to find.", "The carpenter drowned with a pencil behind his ear and a plan in his pocket.",
    ), (
        "The tide comes up the sand, feels round {target}, and lifts. She rocks. She is dry. You stand knee deep with your hand on her side, as on the neck of a horse.",
        "You run up the nightshirt for a sail. {target} leans to it and goes, light as a slice of melon.",
    ), (
        "She floats! She floats so well that she goes without you, stern first and quite upright, out through the gap.",
        "{target} {is target} mended, and you look about you at the hut, the stove, the little mill. You do not launch her that day. Nor the next.",
    ), parts=("copper nail", "oak plank", "lump of pitch", "spare oar", "rudder pin")),
)

FACTS = (
    Fact(("Every morning the sea leaves {noun} on the beach.", "The tide here brings in nothing but {noun}."), (
        "Some of this morning's {noun} lie drying in a row.", "You have found a use for the {noun} by now, or for the first hundred.",
        "It makes one wonder, what sort of ship had so many {noun}.", "There is a wall here built wholly of {noun}.",
        "Tomorrow there will be more {noun}. You can depend upon the sea.",
    ), ("left boots", "pianos", "umbrellas", "unopened letters", "wine glasses", "doors", "wooden legs")),
    Fact(("The island sinks a hand's breadth every day.", "Each day the island is a little smaller than before."), (
        "You pace it out again. It comes to nine steps fewer.", "Waves break today where you slept last week.",
        "A tree stands in the sea, up to its knees, looking surprised.", "You keep your things on the higher shelf, and there is less and less below it.",
        "Sooner or later the hill will be an island, and after that a rock, and after that a ripple.",
    )),
    Fact(("The {noun} on this island understand speech and hold grudges.", "One should never insult the {noun} here."), (
        "You say something civil about the {noun}, and loudly.", "The {noun} have their heads together again.",
        "A hard little nut hits you on the ear. You had forgotten to greet the {noun}.", "Somebody sneered at the {noun} last year; his hat is still up there.",
        "It is not easy to keep on the right side of the {noun}.",
    ), ("goats", "parrots", "monkeys", "pelicans", "crabs", "turtles", "wild pigs")),
    Fact(("The player talks to a coconut called the Bishop, who gives good advice.", "A coconut known as the Bishop is the player's closest friend."), (
        "What would the Bishop say? He would say: sit down in the shade.", "You miss the Bishop's round, calm face.",
        "\"Well, Bishop,\" you begin, and cough, and look to see who heard.", "It was the Bishop's view that nothing is to be gained by running.",
        "A palm drops a nut beside you. It has not the Bishop's forehead.",
    )),
    Fact(("Ships pass every night, fully lit, and never stop.", "At night bright ships sail by, and none of them answers."), (
        "You look for portholes out there; there will be some tonight, there always are.", "Last night's ship had a band. You know the tune now.",
        "One of them passed so near that you saw a woman laugh.", "You no longer wave. It makes them no slower.",
        "No wake, no engine, and yet the lights went by: you have thought about that a good deal.",
    )),
    Fact(("Nobody here may eat {noun}; the first to do so fell asleep for a year.", "On this island {noun} bring a sleep that lasts a year."), (
        "You push the {noun} aside, hungry as you are.", "One of the crew still lies under his palm, smiling, with a crumb of {noun} in his beard.",
        "They look so harmless, those {noun}.", "A bird pecks at the {noun}, nods, and nods, and tips over.",
        "If all else fails, there are always {noun}, and a year's good rest.",
    ), ("yellow plums", "purple figs", "striped mushrooms", "sea grapes", "honey nuts", "red bananas")),
    Fact(("The moon here is close enough to hit with a stone.", "Over this island the moon hangs so low that the palms scratch it."), (
        "A scrap of something white and chalky lies in the grass; it will be moon.", "They say that at the full you can smell it: like cold plates.",
        "There is a ladder here that goes up a good way, and stops, where somebody lost heart.", "The palms are bent, all of them, from the moon going over.",
        "When it rises, one has to raise one's voice.",
    )),
    Fact(("The wreck's bell rings whenever someone on the island lies.", "If anybody tells a lie, the bell of the wreck is heard."), (
        "Far out the bell strikes, once. Somebody has been saying something.", "You choose the truth, with an ear to the reef.",
        "\"I'm not afraid,\" you say, and wince: out there, a clear bronze note.", "All day no bell. Either you have grown honest, or it is the wind.",
        "They call it the parson, that bell.",
    )),
)

GENRE = Genre(
    name="castaway adventure",
    tones=("plain", "merry", "dreamy", "gentle"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "The sun stands straight overhead and treads on your shadow.", "A squall [trots|sails] past, dragging its grey skirts.",
        "The trade wind blows, as steady as a hand.", "Evening goes through gold, rose and violet, like someone trying on shawls.",
        "Clouds stand all round the horizon like spectators.", "Tonight the stars come right down to the water.",
        "A shower falls, warm, with the sun shining through every drop.", "There is no wind, and the day hangs like a wet sheet.",
    ),
    moods=(
        "Sand has got into everything, even into your thoughts.", "You have begun to hum the tune that the reef hums.",
        "There is salt on your lips, and there has been for months.", "A hermit crab walks over your foot with its house on its back.",
        "You make a mental note to speak to somebody about this, and there is nobody.", "The sea breathes in. The sea breathes out.",
        "It occurs to you that at home it is raining, and they are complaining.", "A fly settles on your wrist, and you let it, for the company.",
        "Time here is not lost; it is only lying about.", "You scratch a bite, and the bite enjoys it.",
        "A word goes through your head that you have not used for a year: upholstery.", "Shade moves an inch, and you with it.",
        "Far out something large turns over and shows a white belly.", "You are hungry, but then you always are a little.",
    ),
    openers=(
        "The sea puts you down on the sand, {name}, quite gently, and goes back for your hat.",
        "It is the four hundredth day. You are {name}, once {a role}, and you wake {in place} with a crab on your chest.",
        "There were two lifeboats. You, {name}, {a role}, were in neither. That is why you are alive, and {in place}.",
        "You open your eyes {in place}. First good news, {name}: you have eyes. You begin to make a list.",
        "Everybody thinks about what they would take along to {setting}. You, {name}, took a teaspoon, and it was by accident.",
        "Today, {name}, you found a footprint. You have sat {in place} ever since and looked at your own two feet.",
        "When the storm was done, of a ship and a crew and {a role}, there was only the last. That is you, {name}.",
        "Nobody ever asks {a role} to build a house out of wreckage. You have done it twice, {name}; the first one floated off.",
    ),
    risks=(
        "Swim for it, straight across the deep.", "Eat the bright one and see.", "Dive under the hull on one breath.", "Light the biggest fire you can.",
        "Ride the next wave over the reef.", "Smash {thing} open with a stone.", "Thrust your arm deep into {thing}.", "Sleep out there, without a fire.",
    ),
    sounds=(
        "Surf, surf, surf, and a pause where one wave was left out.", "You hear an axe. You have the only axe.",
        "A goat coughs, so like a deacon that you turn to look.", "Palm leaves scrape, like pens in an office.",
        "There is a long hollow note, as if somebody had blown on the neck of the island.", "A bird laughs, stops, and laughs at that.",
        "Thunder walks about on the far side of the sea, moving wardrobes.", "Faintly, over water, people are singing grace.",
    ),
    names="plain",
)
