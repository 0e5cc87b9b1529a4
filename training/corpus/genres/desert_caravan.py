"""A long line of animals over sand and salt: bells, water skins, stories at the fire, and the next well."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("caravan", (
        "a salt caravan nine days out from {region}",
        "a caravan of two hundred camels that has lost its guide",
        "the last caravan of the year across the red sand",
    ), where="in"),
    Setting("oasis", (
        "an oasis where four roads meet and one of them is gone",
        "a small oasis on the way to {region}, with bitter water and sweet dates",
        "an oasis that moves a little every year",
    ), where="at"),
    Setting("walled well town", (
        "a walled well town at the edge of the empty quarter of {region}",
        "a walled well town whose well has begun to fail",
        "a walled well town built of mud, straw and old quarrels",
    ), where="in"),
    Setting("buried city", (
        "a buried city that the wind uncovers once in a lifetime",
        "a buried city under the dunes of {region}, with only its towers showing",
        "a half-buried city where caravans shelter and never stay twice",
    ), where="in"),
    Setting("salt flat", (
        "a salt flat so wide that the birds walk across it",
        "a white salt flat where the miners of {region} live in houses of salt",
        "a salt flat crossed by one road, marked with jars",
    ), where="on"),
)

ROLES = (
    "camel driver", "well digger", "letter carrier", "salt trader", "star reader", "travelling tailor", "water clerk",
    "caravan cook", "map seller", "young widow", "runaway scholar",
)

PLACES = (
    Place("camel lines", (
        "Camels kneel in a long row, and chew as if they were thinking of something bitter.",
        "Bells clink softly whenever one of the beasts turns its neck.",
        "It smells of dung smoke, wool and wet leather.",
        "A hundred long shadows lie side by side over the sand.",
        "Loads stand in pairs along the line, roped and ready.",
    ), (
        Fixture("red saddle", (
            "Coins and small mirrors are sewn all over {thing}.",
            "The padding of {thing} {has thing} been cut open and closed again with the wrong thread.",
        ), holds=True),
        Fixture("water trough", (
            "{thing} {is thing} dry, and a crack runs along the bottom like a river on a map.",
            "Tongues have worn the edge of {thing} as smooth as soap.",
        )),
    ), kind="out", where="at", plural=True),
    Place("cook's fire", (
        "Three stones hold a black pot, and the ash around them is white as flour.",
        "Smoke goes straight up, then bends, as if it had seen something.",
        "Onions, cumin and scorched bread: your mouth waters before you know it.",
        "Sparks rise, wander a little, and go out one by one.",
        "The ground is warm here and printed with the marks of many mats.",
    ), (
        Fixture("black pot", (
            "{thing} {has thing} fed four generations and has never been washed on the outside.",
            "Something at the bottom of {thing} {is thing} too hard to be a bean.",
        ), holds=True),
        Fixture("bread stone", (
            "{thing} still gives off heat, like a sleeping animal.",
            "A hand has drawn a road in the flour on {thing}.",
        )),
    ), kind="out", where="at"),
    Place("old well", (
        "A ring of stones stands in the sand, grooved by centuries of rope.",
        "Cool air comes up out of the dark, with a smell of coins.",
        "Somewhere far down there is a single, slow drop.",
        "Goat tracks run in to this place from every side.",
        "Your voice goes down, turns round, and comes back older.",
    ), (
        Fixture("leather bucket", (
            "{thing} {has thing} been patched with a piece of somebody's boot.",
            "Wet sand clings to the seams of {thing}, and a small frog with it.",
        )),
        Fixture("ring of stones", (
            "Every traveller has scratched a mark on {thing}, and some have come back to scratch another.",
            "One block in {thing} rocks when you lean on it.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("palm grove", (
        "Shade lies under the palms, green and striped and precious.",
        "Dry leaves rub together overhead with a sound like rain.",
        "Small channels of water run between the trunks, no wider than a hand.",
        "Doves mutter in the crowns and let fall bits of straw.",
        "Dates have dropped and dried in the dust, and the wasps have found them.",
    ), (
        Fixture("hollow palm", (
            "Bees go in and out of {thing} by a hole no bigger than a thumb.",
            "Someone has stuffed rags into the foot of {thing}.",
        ), holds=True),
        Fixture("sluice board", (
            "{thing} shares the water among nine gardens, by the hour.",
            "A knife has cut tally marks in {thing}, and an angrier knife has crossed them out.",
        )),
    ), kind="water"),
    Place("red dune", (
        "The crest smokes in the wind like a cut loaf.",
        "Sand runs away from under your feet, and you climb the same step twice.",
        "From up here there are only more dunes, like a sea that has stopped to listen.",
        "A beetle has left a line of stitches down the slope.",
        "The sand hums, very low, when you stand still.",
    ), (
        Fixture("cairn of white stones", (
            "A blue rag is tied to {thing}. It means water, or it means sorrow.",
            "The stones of {thing} were carried from a long way off, for there are none like them here.",
        ), holds=True),
        Fixture("half-buried plough", (
            "{thing} says that there were fields here once, and rain.",
            "Wind has polished the blade of {thing} until it is as thin as paper.",
        )),
    ), kind="out", where="on"),
    Place("trader's tent", (
        "Carpets lie three deep, and the sand gives softly under them.",
        "Sunlight comes through the cloth in small bright nails.",
        "Brass scales hang from the ridge pole and are never quite still.",
        "The air is thick with pepper, rosewater and old wool.",
        "Goat hair walls breathe in and out with the wind.",
    ), (
        Fixture("iron-bound chest", (
            "Three locks are set in {thing}, and two of them are only painted.",
            "{thing} smell{s thing} of cloves and of money.",
        ), holds=True),
        Fixture("tall water pipe", (
            "The glass of {thing} {is thing} blue, with a crack mended in gold.",
            "{thing} gurgles by itself now and then, like somebody about to speak.",
        )),
    )),
    Place("salt pits", (
        "Everything is white, and the edges of things have gone.",
        "Blocks of salt lie in rows like a town of little tombs.",
        "The glare gets in under your hat, and between your lashes.",
        "Brine stands in shallow squares, pink as the inside of a shell.",
        "Your lips crack when you open your mouth, and then you taste it.",
    ), (
        Fixture("stack of salt blocks", (
            "Each block in {thing} bears the thumbprint of the man who cut it.",
            "In the middle of {thing} one block is darker than the rest.",
        ), holds=True),
        Fixture("long wooden rake", (
            "The teeth of {thing} are furred with crystals as long as your finger.",
            "{thing} leans where it was left, and has cast no shadow that you can find.",
        )),
    ), kind="water", where="at", plural=True),
    Place("rock shelter", (
        "It is cool under the overhang, and the cool is as good as a drink.",
        "Somebody painted cattle here, in red, when there was grass.",
        "Bats hang in the cracks like small folded letters.",
        "The floor is fine dust, and takes a print as wax takes a seal.",
        "Wind goes by outside, and its noise is softer than your own blood.",
    ), (
        Fixture("painted herd", (
            "One of the beasts in {thing} {has thing} turned its head to look at you.",
            "Small red hands are set all around {thing}, and one is set apart.",
        )),
        Fixture("stone basin", (
            "{thing} holds a palmful of dust and the bones of a lizard.",
            "At the back of {thing} there is a crack that a hand could enter.",
        ), holds=True),
    ), kind="under"),
    Place("dry riverbed", (
        "Pebbles lie where the last water left them, sorted by size.",
        "The banks rise higher than your head, and are full of swallows' holes.",
        "Thorn bushes hold scraps of wool, straw and one blue thread.",
        "Mud has dried in plates that curl at the edges and ring when you step on them.",
        "Here the heat stands as still as water in a jar.",
    ), (
        Fixture("dead acacia", (
            "{thing} {is thing} silver and smooth, and every branch points the same way.",
            "Among the roots of {thing} someone has been digging, by night and without a spade.",
        ), holds=True),
        Fixture("wrecked wagon", (
            "Only the ribs and one wheel of {thing} stand out of the gravel.",
            "The paint on {thing} {was thing} yellow once, and there were flowers.",
        )),
    ), kind="out"),
    Place("mud gate", (
        "Towers of mud lean on either hand, stuck with old beams like cloves in an onion.",
        "Swifts scream round and round in the strip of sky.",
        "The road goes in under the arch, and all the dust of the road with it.",
        "Knots and charms of straw hang from the beams, against thirst.",
        "The walls are warm to the touch, long after dark.",
    ), (
        Fixture("tax stone", (
            "A hollow has been worn in {thing} by the corners of ten thousand sacks.",
            "The old rates are cut in {thing}: one in ten for salt, one in nine for songs.",
        )),
        Fixture("sentry niche", (
            "Date stones and a chewed stick lie on the ledge of {thing}.",
            "Smoke has blackened {thing} in the shape of a man sitting.",
        ), holds=True),
    ), kind="out", where="at"),
    Place("buried temple", (
        "Sand has come in at every window and lies in long smooth tongues.",
        "A shaft of sun stands in the middle of the floor, like one more pillar.",
        "Kings with broken noses look over your head at something better.",
        "The air is dry and old, with a thread of incense in it.",
        "Each footprint you make begins to fill at once.",
    ), (
        Fixture("stone lion", (
            "Children have ridden {thing} until its back is like glass, and there have been no children here for a thousand years.",
            "The mouth of {thing} {is thing} deep, and dark, and wide enough for an arm.",
        ), holds=True),
        Fixture("wall of carvings", (
            "On {thing} a line of camels goes from left to right, and at the end there is you, or somebody very like you.",
            "The sand hides {thing} up to the knees of the gods.",
        )),
    ), kind="under"),
    Place("cistern", (
        "Steps go down into water so still that it looks like more steps.",
        "Pillars stand in the dark in rows, each on top of its own reflection.",
        "A drop falls, and the rings take a long time to reach the wall.",
        "It is cold enough to make you think of people you have lost.",
        "Light comes from a hole in the roof, no larger than a plate.",
    ), (
        Fixture("depth pillar", (
            "Lines on {thing} show the height of the water, year by year, going down.",
            "A name is cut at each line of {thing}, and the last one is fresh.",
        )),
        Fixture("clay pipe", (
            "{thing} comes out of the wall at the height of your knee, and has been stopped with wool.",
            "Breath comes from {thing}, in and out, as slow as sleep.",
        ), holds=True),
    ), kind="under"),
    Place("women's tent", (
        "Bright threads hang from the loom, and the cloth on it is half a bird.",
        "A brazier glows, and there is mint in the air.",
        "Cushions are heaped along the walls, embroidered with fish by people who have never seen one.",
        "Dozens of little bells are sewn to the hem of the curtain.",
        "The lamp swings on its chain, and all the colours swing with it.",
    ), (
        Fixture("marriage chest", (
            "Henna and cedar: {thing} {has thing} kept the smell of somebody's best day.",
            "{thing} {has thing} a secret drawer, which everyone knows about, and another.",
        ), holds=True),
        Fixture("standing loom", (
            "The pattern on {thing} shows the next nine wells, for those who can read it.",
            "One red thread in {thing} goes where it should not.",
        )),
    )),
)

THINGS = (
    Thing("goat-fat lamp", "light", ("{thing} {is thing} a clay saucer with a pinched lip, and smells of supper.", "Black thumbprints go all the way round {thing}.")),
    Thing("horn lantern", "light", ("{thing} gives a yellow light like the inside of an egg.", "A moth has been pressed flat in a pane of {thing}.")),
    Thing("wooden well key", "key", ("{thing} {is thing} as long as a spoon, with pegs for teeth.", "It takes two hands to turn {thing}, and a good deal of bad language.")),
    Thing("silver key", "key", ("{thing} {has thing} hung so long on somebody's neck that it is worn thin as a leaf.", "The word for mercy is cut along {thing} in very small letters.")),
    Thing("camel goad", "tool", ("{thing} {has thing} been used mostly to scratch backs.", "Rings of brass slide on {thing} and tell the beasts who is coming.")),
    Thing("digging spoon", "tool", ("{thing} {is thing} made of iron and shaped like a hand that asks for something.", "Wet clay has dried on {thing} in a pale skin.")),
    Thing("strip of map cloth", "paper", ("The wells are sewn on {thing} in blue, and one has been unpicked.", "Sweat has stained {thing} into a second map, over the first.", "{thing} can be worn as a belt, which has saved it twice.")),
    Thing("account roll", "paper", ("{thing} lists what was lent, and to whom, for eleven years.", "Near the end of {thing} the writing slopes downhill.")),
    Thing("cake of dates", "food", ("{thing} {is thing} pressed so hard that you could build with it.", "There is one almond in {thing}, and whoever gets it will have luck.")),
    Thing("skin of milk", "food", ("{thing} gurgles, and smells like the inside of a goat, quite properly.", "The milk in {thing} {has thing} turned to something better, or to something worse.")),
    Thing("amber bead", "treasure", ("An ant is caught in {thing}, with one leg lifted.", "Rub {thing} on your sleeve, and it draws a thread of wool toward it.")),
    Thing("gold dinar", "treasure", ("{thing} shows a queen on one side and a well on the other.", "A half-moon has been cut out of {thing}, to pay for half of something.")),
    Thing("goat-hair rope", "rope", ("{thing} {is thing} black and hairy and will outlive you.", "A sailor would not know one knot in {thing}.")),
    Thing("indigo veil", "clothing", ("{thing} stains your hands blue, and that is how you know it is a good one.", "The sand cannot get through {thing}, and neither can a stare.")),
    Thing("reed flute", "music", ("{thing} plays four notes, and all of them are sad.", "Thread is wound round {thing} where somebody sat on it.")),
    Thing("box of eye paint", "medicine", ("{thing} keeps off the glare, the flies, and the envy of neighbours.", "The paste in {thing} {is thing} black, and cold as a well.")),
    Thing("curved dagger", "weapon", ("{thing} {has thing} a handle of horn, warm and a little greasy.", "A verse runs down the blade of {thing}, about roses.")),
    Thing("knotted prayer cord", "token", ("{thing} {has thing} thirty-three knots, and one for the road.", "Your thumb finds the worn place on {thing} by itself.")),
)

PEOPLE = (
    Person("caravan master", "he", (
        "{person} is wrapped in indigo to the eyes, and the eyes are lined like dry mud.",
        "A bunch of small keys and a curved knife hang from {his person} belt.",
        "{person} sits as straight as a tent pole, whatever {he person} is sitting on.",
    ), (
        "{person} lets a little sand run through {his person} fingers, and watches how it falls.", "{person} pours tea from a great height without spilling a drop.",
        "{he person} looks along the horizon from left to right, as one reads.", "{person} touches {his person} heart and then {his person} forehead.",
    ), (
        "Walk at the pace of the slowest, and you will arrive. Walk at the pace of the fastest, and you will be a story.",
        "There are two kinds of water: the kind that you have, and the kind that they tell you about.",
        "I have crossed forty times. The desert has not yet learned my name, and I would like to keep it so.",
        "The first glass is bitter, like life. The second is sweet, like love. Do not ask about the third.",
        "You drink too often, {name}, and too little. Drink seldom, and drink all of it.",
        "A man who is sure of the way has not been this way before.",
    ), (
        "A caravan is a hundred small debts. Help me with {a want}, and I shall owe you one.",
        "Before we load again, I must have {a want}.",
        "I would not ask a guest for a thing. But if a guest had {a want}, I would notice.",
    ), (
        "My eyes are going. I find the way by the smell, and by the boy. When the wind is wrong, I pray.",
        "We are not lost. I turned us round two days ago, on purpose. There are people waiting at the next well.",
        "I left a man behind once. He could still have walked. I take tea at that place each year, and pour two glasses.",
    )),
    Person("well digger", "any", (
        "{person} is short, thick in the arm and grey with clay.",
        "{person} has the wide, slow blink of those who work in the dark.",
        "Mud has dried in {his person} hair and stands up like a crown.",
    ), (
        "{person} knocks on the ground and listens, as at a door.", "{person} scrapes clay from under a nail with a thorn.",
        "{he person} sniffs {his person} fingers, and seems to learn something.", "{person} sits down on {his person} heels without a sound.",
    ), (
        "Water's not lost. It's only shy.",
        "The deepest I dug was ninety arms. You see stars at noon from down there.",
        "My rope's been cut three times. I know all three of them, and I sold them water after.",
        "Sand wants to come home to the hole. All digging is an argument with sand.",
        "Put your ear down, {name}. There. That's a river, and nobody's drunk from it since the prophets.",
        "People thank the bucket. They never thank the hole.",
    ), (
        "I'll show you sweet water for {a want}, and that's cheap.",
        "I'd go down there again if I had {a want} with me.",
        "What I miss, of an evening, is {a want}.",
    ), (
        "There's a room at the bottom of that well, with a table laid. I came up fast and said it was dry.",
        "I struck water last year, and filled it in again. They were going to fight over it. They'd have all died, and it would have been my hole.",
        "My brother's at the bottom of one of mine. I hear him when it's quiet. He's not angry.",
    )),
    Person("storyteller", "she", (
        "{person} is very old, and wears a coat sewn from the tails of other coats.",
        "{person} has no teeth and two bright eyes, and keeps a hen in {his person} sleeve.",
        "A small drum rests on {his person} knee, with the skin patched in one place.",
    ), (
        "{person} taps the drum once, with a nail.", "{person} waits until the silence is right.",
        "{he person} draws three lines in the dust, and rubs out the middle one.", "{person} gives a long, wet chuckle.",
    ), (
        "It was so, and it was not so. That is how one starts. After that you may lie as you please.",
        "Every story has a well in it. The trick is to know who fell in.",
        "I have been telling the same tale for sixty years. I am nearly at the door of the palace.",
        "A djinn is nothing to fear. It is only a wind that has been insulted.",
        "You are in one of mine, {name}. Do not look so worried. You are not the donkey.",
        "They pay me to begin, and they pay me more to stop.",
    ), (
        "There was once a kind traveller who gave an old woman {a want}. I forget how it ends. Show me.",
        "My throat is dry, and my story has a hole in it, the shape of {a want}.",
        "For {a want} I shall tell you the ending. I have not told anyone the ending.",
    ), (
        "They are all true. I changed the names, and I made the thieves more polite.",
        "I was a queen for nine days. It was a small kingdom, and the sand wanted it.",
        "I do not know the ending. My mother died before she told me. I have been walking up and down this desert looking for somebody who does.",
    )),
    Person("salt trader", "she", (
        "{person} wears seven bracelets on one arm and none on the other.",
        "Salt has whitened {his person} lashes, and {person} looks as if {he person} had come through snow.",
        "{person} has a ledger under {his person} arm and a pencil behind {his person} ear.",
    ), (
        "{person} wets a finger, touches it to the dust, and tastes.", "{person} slides one bracelet up and another down, counting.",
        "{he person} shuts one eye and weighs you.", "{person} draws {his person} scarf across {his person} mouth.",
    ), (
        "Gold buys bread. Salt keeps it. You may work out which I carry.",
        "In the south they pay its weight in gold. In the north it falls out of the ground. Between them there is only this.",
        "I lost two sons to this road and won one back at dice. Long story.",
        "That beast is lame, that rope is rotten, and that man is in love. I see prices. I can't help it.",
        "Never lend water, {name}. Give it, or sell it. Lending makes enemies.",
        "My husband keeps the books at home. He is a poet. We are always eleven sacks out.",
    ), (
        "I'll trade you straight. You bring me {a want}. I stop asking who you are.",
        "There's a buyer in the south who is mad for {a want}.",
        "Find me {a want} and I'll strike your name from this book. Yes, you are in it.",
    ), (
        "Half my sacks are sand. The raiders took the salt a week ago, and if the drivers knew, they would walk off.",
        "I pay the men at the next well. I have paid them for years. This year they want something I do not sell.",
        "I can't go home. The poet sold the house to send me out to make our fortune. It is a very good poem.",
    )),
    Person("camel boy", "he", (
        "{person} is nine, or twelve, and burned as dark as a date.",
        "{person} has a stick, a slingshot and a very large opinion of camels.",
        "One of {his person} front teeth is missing, and {he person} whistles through the place.",
    ), (
        "{person} spits a date stone at a beetle, and hits it.", "{person} scratches one shin with the other foot.",
        "{he person} talks softly to a camel that is not there.", "{person} squints at the sun, and tells the time by it.",
    ), (
        "That one bites. That one spits. That one bites and then spits. This one's my friend.",
        "I know them all by their feet. Look, there goes Grandmother, and she's limping.",
        "If you give a camel a name it comes when it likes. If you don't, it doesn't come at all.",
        "I've never seen a tree with more than six leaves. Is it heavy?",
        "You walk like somebody with a house, {name}.",
        "When the camels all look the same way, you look that way too. And then you run the other way.",
    ), (
        "I'd let you ride Grandmother for {a want}. She only throws people she likes.",
        "I need {a want}. It's for a thing I'm making. It's a secret, but it has wheels.",
        "You get {a want} for me, and I'll wake you when they come.",
    ), (
        "I let the guide's camel go. He hit it. I didn't know he'd go off after it.",
        "I can hear them at night, the ones under the sand. They ask what year it is. I say I don't know.",
        "I've been leaving date stones behind us, so my mother can find me. She said she'd follow in a day.",
    )),
    Person("star reader", "any", (
        "{person} goes about with {his person} head back and stumbles over everything.",
        "A brass disc hangs round {his person} neck, engraved with fish, bulls and archers.",
        "{person} has thrown a robe of faded stars over one shoulder, and it needs a wash.",
    ), (
        "{person} holds up a thumb against the sky.", "{person} turns the brass disc by a hair, and frowns.",
        "{he person} murmurs a string of numbers.", "{person} shades {his person} eyes, though the light is weak.",
    ), (
        "The stars do not lie. They do mumble.",
        "If that is the Nail, then we are here. If it is the Calf, we are in the sea.",
        "By day I am as lost as anyone. I merely look up with more confidence.",
        "There is one star too many tonight, low in the south. It is moving.",
        "You were born under the Broom, {name}. You will sweep something away. Try to see what it is first.",
        "My teacher could find a well by the smell of the moon. He drowned in it.",
    ), (
        "My instrument lacks a piece. I believe that {a want} might serve.",
        "I see {a want} in your future. I see you giving it to me.",
        "Heaven provides, but slowly. You might be quicker about {a want}.",
    ), (
        "I cannot do the sums. I only follow the birds, and then I explain it with stars.",
        "The sky is turning the wrong way. It has been for a month. I tell them all is well, since there is nowhere else to go.",
        "I was the sultan's own star reader. I told him the truth about a Tuesday.",
    )),
)

THREATS = (
    Threat("sandstorm", (
        "The camels have stopped chewing.", "A brown thread lies along the edge of the sky, someone says, and nobody laughs.",
        "A small wind comes from the wrong side, stops, and comes again.", "Your hair lifts and crackles when you touch it.",
    ), (
        "The brown thread has become a wall, and the sandstorm is walking it toward you.", "The light has gone the colour of copper, and faces look like masks.",
        "Grit ticks against everything. The sandstorm has sent its children ahead.", "Someone is shouting to tie it down, tie it all down, and the wind takes the rest.",
    ), (
        "The sandstorm arrives like a herd. You cannot see your hand, or be sure that you still have one.", "Everything that was ground gets up and runs. You are in the belly of the sandstorm.",
        "The noise has no gaps in it now. Sand comes from above, from below and from inside your sleeves.",
    ), (
        "You sit down with your back to it, as you have been taught. It lays a blanket over you, and another, with great patience. In spring the boy finds one blue thread, and pulls.",
        "You walk toward a light in the storm, and it is a kind light, and it goes on moving. They say that you are walking still.",
    ), (
        "The sand has scoured one side of your face raw, and the eye on that side weeps.", "You breathe through wet cloth until it is mud. Your chest burns for a long while after.",
        "A flying tent pole catches you across the back.",
    ), (
        "The sandstorm goes over. You shake yourself like a dog, and there are other people shaking themselves all around you, grey as ghosts.", "A last handful of sand is thrown, and then the sky is there, washed and very blue.",
        "It veers off at the last moment to bury somebody else's road.",
    ), ("Walk into the sandstorm with a rope.", "Stand up in the sandstorm.", "Call out to the sandstorm by name.")),
    Threat("well raiders", (
        "There was a rider on the skyline, people say, and then there was no rider.", "Far off a bird goes up, crying, as if from under a foot.",
        "You find hoof prints, small and fresh, with the shoes put on backward.", "Somebody has moved the last two road stones.",
    ), (
        "Nine riders stand along the ridge, somebody calls, and do not hide. The well raiders are counting the bundles.", "A spear stands in the sand with a dry water skin on its point. The well raiders have sent their card.",
        "The dogs bark toward the dark, in one direction, then in two.", "You hear horses drinking, where there is no water. The well raiders are close.",
    ), (
        "The well raiders are upon you all at once, without a cry, which is worse.", "A noose of hair drops over your shoulders. The well raiders are all around you, laughing softly.",
        "\"Your water,\" says a voice, as politely as a shopkeeper, \"or else your wells, your songs and your feet.\"",
    ), (
        "They leave you your life, your shoes and the view. By noon you have given them all new names. By evening you see the lake, and there are people in it, waving.",
        "You are taken along to dig. It is a good well, the best you ever dug, and they let down the ladder only once.",
    ), (
        "A spear butt takes you under the ribs, and you sit down to learn to breathe.", "The rope burns a ring round your neck before you cut it.",
        "You get away, with a long cut on the thigh, and sand in it.",
    ), (
        "A horn sounds, far off, and the well raiders wheel like starlings and are gone.", "Their leader looks at the mark on your water skin, and goes pale, and kneels to beg your pardon.",
        "The last of the raiders turns at the edge of the dark, and throws you an orange.",
    ), ("Offer tea to the well raiders.", "Ride straight at the well raiders.", "Lead the well raiders to a dry well."), plural=True),
    Threat("great thirst", (
        "You notice that you have been sucking a pebble.", "The water skin makes a different noise today, when you shake it.",
        "Nobody is singing any more, to save spit.", "Your tongue has found a split in your lip and keeps going back to it.",
    ), (
        "Your tongue is a piece of wood that somebody left in your mouth. The great thirst has begun.", "You see blue where there should be none, with trees standing on their heads.",
        "One mouthful each, at sunset. The great thirst sits down with you and watches you swallow.", "The sun has a noise, you find, and it is a sort of hum. That is the great thirst singing.",
    ), (
        "The last skin is empty. The great thirst lays a hot dry hand over your face.", "You fall, and the ground is so comfortable. The great thirst bends down and tells you to stay.",
        "There is a fountain in front of you, marble, with fish. You know quite well what that means.",
    ), (
        "You kneel down at the edge of the lake and drink, and drink. It is cool and a little gritty. It runs through your fingers and makes no sound at all.",
        "Toward evening you are not thirsty any more. You are not anything much. A fox with huge ears comes and sits by you, for the shade.",
    ), (
        "You have bitten through your lip, and you drink that.", "Your legs fold, and your knees are opened on the stones.",
        "You wake with your cheek against the burning ground, and some of the cheek stays there.",
    ), (
        "There is dew. You lick it from the stones at dawn, one by one, like an animal, and the great thirst moves off a little.", "Someone puts a wet rag between your teeth. The fountain goes away, and the pain comes back, and you bless it.",
        "A single cloud comes over, fat as an aunt, and lets go above your head.",
    ), ("Drink the last mouthful against the great thirst.", "Follow the mirage and defy the great thirst.", "Dig with both hands against the great thirst.")),
)

GOALS = (
    Goal("find", "rain stone", (
        "find {target} before the last well is dry", "bring {target} out of the sand", "discover where {target} lie{s target} before the new moon",
    ), ("Since {target} {was target} stolen there has been no rain for seven years.", "Your village sold its last goats so that you could look for {target}."), (
        "The thief was seen to stop and pray {in spot}.", "Whoever keeps it will have wet hands; ask {in spot}.",
        "It weighs more at night, and ants will not cross its shadow.", "The song says: look where the frogs are buried.",
    ), (
        "You hold up {target} in both hands, feeling foolish. A drop falls on your wrist. Then another makes a dark coin in the dust, and there is a smell that you had forgotten, and everybody is running out of doors.",
        "{target} grows cold, and colder. Over the ridge a cloud puts up its head, like a cow looking for its calf.",
    ), (
        "You bring it home. It rains for a day, a week, a month. In the second month the mud houses begin to lean, and people look at you.",
        "{target} {is target} in your hands, and it rains, but only where you stand. You set off to walk from field to field, for the rest of your life.",
    )),
    Goal("deliver", "bride's necklace", (
        "carry {target} over the sand to {person}", "bring {target} to {person} before the feast", "see {target} safely round the neck of {person}",
    ), ("If {target} does not come in time, two tribes will take up their spears.", "{person} has waited three years for {target}, and for the one who should have brought it."), (
        "They pitched the black tents somewhere past here; ask {in spot}.", "A rider of that tribe has been seen resting {in spot}.",
        "Every thief on the road has heard it clink.", "There are ninety-nine beads on it, and a story to go with each.",
    ), (
        "{person} counts the beads with eyes shut, to the last. Then the drums start. You are pulled into the dance with the dust of the road still on you, and nobody lets you sit down till dawn.",
        "{person} puts on {target}, and the old men of both tribes lay their spears on the ground, all in one line. Someone hands you the first cup.",
    ), (
        "{person} takes {target}, smiles at you, and has gone by morning, on the fast grey camel. The groom asks you which way. You point at the sun.",
        "You are a day late. {person} hangs {target} on a plain grave marker, straightens it, and offers you tea.",
    )),
    Goal("rescue", "lost guide", (
        "find {target} before the water gives out", "bring {target} back to the fires", "track {target} through the dunes",
    ), ("Nobody but {target} knows where the next well lies.", "You quarrelled with {target}, and in the morning there was only a line of footprints."), (
        "The tracks lead off that way, {to spot}.", "A strip of blue cloth has been left {in spot}, with the knot pointing on.",
        "The footprints weave about, and then there are four of them: hands and knees.", "A guide knows how to dig in for the day, and will breathe through a reed.",
    ), (
        "{target} leans on you and sings, badly, all the way back. You share the last skin mouthful by mouthful. \"It was left at the fork,\" says {target}. \"I was going to say left.\"",
        "You come in over the last dune with {target} on your shoulder, and the camp lights every lamp that it has. Nobody asks for water. It is brought.",
    ), (
        "You bring {target} in across a saddle. There is life, but no word, only a finger that draws the same well in the dust, again and again, and it is a well that nobody knows.",
        "{target} lives. \"Who was it,\" asks the guide, \"that walked on my other side?\" You had thought it was your own shadow.",
    )),
    Goal("escape", "needle's eye", (
        "get through {target} before the sand closes it", "reach {target} and the green land behind it", "slip out by {target} while the guards are at prayer",
    ), ("{target} {is target} the only pass in the cliffs, and a lame camel can just get through it.", "They sold you in the market at noon, and {target} {is target} the one road they do not watch."), (
        "The smugglers keep a list of the guards {in spot}.", "An old man will tell you the way for a song; he sits {in spot}.",
        "It can be seen only at sunset, when the shadow falls across it.", "The wind blows out of it, and smells of apples.",
    ), (
        "You turn sideways, breathe out, and push. Stone scrapes your back and your chest. Then there is nothing in front of you but grass, a whole valley of it, and a horse that lifts its head.",
        "Behind you the sand comes down with a long sigh, and shuts the way. Ahead somebody is watering a garden, as if there were no end to it.",
    ), (
        "You come through, but the camel does not fit. It looks at you along its nose. You hear the bell for a long time, going back.",
        "You are out, and free, and the land is green. On the second day you find that you cannot sleep for the noise of water.",
    )),
    Goal("learn", "missing day", (
        "find out what became of {target}", "learn the truth about {target}", "solve {target} before the caravan turns back",
    ), ("Two hundred people went to sleep on Monday and woke on Wednesday, and since {target} nobody trusts his neighbour.", "The one who was killed was killed on {target}, and they say it was you."), (
        "The cook counts bread, not days; look for the notches {in spot}.", "Look {in spot}, where somebody has written down the height of the water.",
        "There are two moons drawn in the log, one on top of the other.", "The children remember a great bird. The grown men remember nothing.",
    ), (
        "You tell it at the fire, slowly, with your eyes on the flames. Nobody speaks. Then the storyteller gives the drum one tap, and you see that she has known it all the time.",
        "You add one notch to the stick and hand it to the master. He looks at it, and at you, and calls for the loading to begin.",
    ), (
        "You have your answer. You ride at the tail of the line from now on, where you can see all of them.",
        "You take the day and bury it again, deep, under stones. Let the next fool dig.",
    ), answers=(
        "the master gave them all poppy in the tea, so that the raiders would take them for dead and pass on",
        "they had all died of thirst that day, and the desert, which was sorry, gave it back",
        "the star reader dropped a line in his book, and was too proud to mend it",
        "they drank at a well that is not there, and a day is what it charges",
    )),
    Goal("mend", "water wheel", (
        "make {target} turn before the gardens die", "mend {target} by the next market day", "repair {target} and bring the channel back to life",
    ), ("Without {target} there will be no dates, and without dates there will be no town.", "{target} {has target} groaned in this place for three hundred years, and no child can sleep without it."), (
        "The old wheelwright laid his best pieces by {in spot}.", "A goatherd took something of that shape to prop a wall; look {in spot}.",
        "It was not wear that broke it. There is a saw cut, clean as a smile.", "Grease it with mutton fat, and sing while you do it.",
    ), (
        "The ox leans, the beam creaks, and {target} begins to groan. One pot comes up full, and then another. The water runs off along the channel with a leaf on it, and the children run beside the leaf.",
        "{target} turns. It makes a dreadful noise. All over town people stop in the street and put their hands over their mouths.",
    ), (
        "{target} turns, and the pots come up. They are full of sand, fine and dry. The ox goes round and round.",
        "There is water, for half of the gardens. You are asked to say which half.",
    ), parts=("oak axle pin", "clay pot", "cogwheel tooth", "ox yoke", "bronze collar")),
)

FACTS = (
    Fact(("The dunes sing at night, and the {noun} answer them.", "At night the {noun} answer the singing of the dunes."), (
        "Far off a dune begins to hum, and the {noun} take it up.", "You lie awake in your mind, and hear the {noun} being answered.",
        "The {noun} have gone quiet, all of them. It must be the dune's turn.", "Someone hums along with the {noun}, and is told to stop.",
        "You could swear that the {noun} know the tune better than they did yesterday.",
    ), ("camels", "jackals", "bells", "children", "jars", "dogs")),
    Fact(("Water may not be sold here; it must be paid for with {noun}.", "In this desert the price of water is always {noun}."), (
        "A man counts out his {noun} by the bucketful.", "You hear that the price is up: nine {noun} for one cup.",
        "Someone is weeping because she has run out of {noun}.", "You finger the few {noun} that you have kept for the end.",
        "An honest stall would give you change in {noun}. There is none.",
    ), ("stories", "secrets", "names", "songs", "shoes", "promises")),
    Fact(("A lake that is not there follows the caravan.", "A mirage has been following the travellers for nine days."), (
        "The lake is there again, on the left, keeping up.", "You see boats on the lake that is not there, and washing hung out.",
        "The lake has come closer. A gull flies over from it, quite real.", "Nobody looks to the left any more, where the water shines.",
        "For a moment you hear small waves.",
    )),
    Fact(("It is forbidden to say the word water before sunset.", "By old custom nobody says water while the sun is up."), (
        "Someone asks for a cup of the other thing.", "You say it without thinking, and every head turns.",
        "A mother puts her hand across a small mouth, just in time.", "A man makes a sign with his fingers, like rain, and is understood.",
        "You look at the sun. It will be a while yet before you can say it.",
    )),
    Fact(("The wind has uncovered {noun} on every dune.", "Each storm uncovers more {noun} in the sand."), (
        "A glint in the sand: more {noun}.", "You step round some {noun}, half buried, and do not count them.",
        "Someone is gathering {noun} into a sack, and will not look up.", "The oldest of the {noun} fall to dust when you breathe on them.",
        "You wonder who could have brought so many {noun} out here.",
    ), ("bells", "ploughs", "ship's anchors", "mirrors", "chairs", "pianos", "teacups")),
    Fact(("The oldest camel is said to be a queen under a spell.", "Everyone bows to the oldest camel, who was a queen."), (
        "The old camel goes by, and people take off their hats.", "Someone has put a cushion down, in case the camel should wish to kneel.",
        "The old camel looks at you down her long nose. You feel underdressed.", "From somewhere comes a long, royal sigh.",
        "A quarrel stops, because the old camel has turned her head.",
    )),
    Fact(("Shadows are longer here than they should be, and point at the thing one fears.", "In this desert a shadow always points toward danger."), (
        "Your shadow has swung round like the needle of a compass.", "You look where your shadow points, and see nothing. That is not a comfort.",
        "All the shadows here lie the same way, and it is not away from the sun.", "For the space of a breath you have two shadows.",
        "You turn about. Your shadow does not.",
    )),
    Fact(("Every night the {noun} in the baggage change places.", "No one can explain why the {noun} move about at night."), (
        "The {noun} are not where they were put.", "Somebody swears at the {noun}, and begins to sort them again.",
        "You tie a thread round one of the {noun}, to be sure.", "Small tracks lead away from the {noun}, and small tracks lead back.",
        "You hear the {noun} shift a little, like sleepers.",
    ), ("saddles", "jars", "carpets", "boots", "cooking pots", "salt blocks")),
    Fact(("The player carries a letter that must not be opened before the seventh well.", "There is a sealed letter in the player's coat, for the seventh well."), (
        "The letter crackles in your coat when you breathe.", "You count the wells on your fingers. Not yet.",
        "You hold the letter up against the light, only for a moment.", "The wax of the letter has gone soft in the heat, and you press it flat.",
        "You wonder what can be true at the seventh well and not before.",
    )),
)

GENRE = Genre(
    name="desert caravan tale",
    tones=("gentle", "dry", "dreamy", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "The sun stands overhead like a man with a hammer.", "The day is going, and the sky has turned the green of an unripe melon.",
        "A cold wind blows from the hills, and smells of stone.", "Heat makes the far hills tremble and come loose from the ground.",
        "There is a line of pink along the edge of the world.", "A small whirl of dust walks by, bows, and falls down.",
        "Clouds go over, high and thin, on their way to people with gardens.", "A day moon hangs over the sand, thin as a nail paring.",
    ),
    moods=(
        "There is sand in your teeth, and you have stopped minding.", "A bell rings, once, far down the line.", "You think of rain on a tin roof.",
        "Your shadow is the only cool thing for a mile.", "Someone breaks wood, and the crack goes on and on.", "It is so still that you can hear the sand settle.",
        "You shake your water skin, and listen, and shake it again.", "A vulture hangs in the blue like a mark on a page.",
        "The road is only a thought that a great many feet have had.", "You wet your lips, and they are dry before you have shut your mouth.",
        "Far away something glitters, and you tell yourself that it is salt.", "Smoke from a dung fire drifts by, and it smells of home, whatever home was.",
        "Even the flies are walking.", "A cold star has come out, all by itself, a little early.",
    ),
    openers=(
        "On the ninth day the guide's blanket is empty. You are {name}, {a role}, and all of {setting} is looking at you.",
        "You wake with sand in your ears, {name}. {in place} nobody has lit a fire, and the tracks of the others lead away.",
        "\"Drink,\" says a voice, and a bowl is put into your hands. It is your first night in {setting}, {name}, and you have not yet been asked your business.",
        "There was a time when {a role} could cross this land with a song and a skin of milk. You, {name}, have half a skin, and no song.",
        "The bells stop. One after another, all down the line, they stop. You stand {in place}, {name}, and hold your breath with the rest.",
        "It was so, and it was not so: a stranger came to {setting}, and the stranger was {name}, {a role}, and the stranger was you.",
        "You have paid for a place in the shade with your last coin, {name}. From {place} you can see the road, and there is nobody on it.",
        "An old woman draws a line in the dust at your feet. \"{name},\" she says, \"on this side you are {a role}. On that side I cannot see you.\"",
    ),
    risks=(
        "Drink from the unmarked jar.", "Ride the camel that bites.", "Go out into the dunes alone.", "Pour a cup of water on the ground.",
        "Push at {thing} with all your strength.", "Dig under {thing} with your hands.", "Light a fire that can be seen for miles.", "Bet your water on a throw of dice.",
    ),
    sounds=(
        "Sand slides, somewhere, with a long soft breath.", "A camel grumbles in its sleep, and another answers.", "You hear a drum, or your own blood.",
        "Leather creaks, as if a rider had shifted in a saddle.", "Voices come over the sand from very far, as clear as glass, haggling.", "Deep under your feet there is the noise of running water.",
        "A bell, a pause, a bell, a pause, a bell. Then only the pause.", "Something with small dry feet runs past you in the dark.",
    ),
    names="eastern",
)
