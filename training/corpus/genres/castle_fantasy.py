"""A castle, its dungeon, a crown with a crack in it: the classic quest."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("castle", (
        "a castle on a crag above {region}",
        "a king's castle where the throne has stood empty since harvest",
        "an ancient castle whose towers nobody has counted twice alike",
    )),
    Setting("fortress", (
        "a border fortress at the edge of the troll hills",
        "a black fortress that changed hands seven times in one war",
        "the mountain fortress that guards the pass of {region}",
    )),
    Setting("citadel", (
        "a white citadel built on the bones of a giant",
        "the citadel of {region}, shut up since the old wizard died",
        "a ruined citadel where ivy holds the walls together",
    )),
    Setting("keep", (
        "a lonely keep in a forest of thorns",
        "a robber baron's keep beside a ford",
        "the last keep on the road to {region}",
    )),
    Setting("palace", (
        "a sleeping palace behind a hedge of roses",
        "the winter palace of a queen who has not aged in ninety years",
        "a half-built palace where the masons were turned to stone",
    )),
)

ROLES = (
    "hedge knight", "kitchen squire", "travelling minstrel", "wizard's runaway pupil", "dwarf locksmith", "dragon tamer",
    "goose herd", "king's messenger", "herb woman", "castle cat-catcher", "shield maiden", "map thief",
)

PLACES = (
    Place("great hall", (
        "Long tables stand in rows under banners eaten by moths.",
        "Smoke has painted the roof beams as black as a bear.",
        "Old rushes on the floor [crackle|whisper] at every step.",
        "A hundred feasts have left their smell of beeswax and fat.",
        "Coloured light falls through high windows and lies in pools on the stone.",
    ), (
        Fixture("empty throne", (
            "The arms of {thing} end in two oak wolves, and one wolf has lost its tongue.",
            "Cobwebs join {thing} to the wall, thread upon thread.",
        ), holds=True),
        Fixture("tapestry", (
            "On {thing} a stitched king hunts a stag through blue wool trees, and the stag wears his crown.",
            "{thing} billows, though there is no draught that you can feel.",
        ), holds=True),
    )),
    Place("gatehouse", (
        "Chains as thick as a thigh run up through the ceiling.",
        "Cold air [blows|sings] through the arrow slits.",
        "Grease and rust have turned the cobbles brown.",
        "Above you the spikes of the portcullis wait in a row.",
        "Hoofbeats of a hundred years have hollowed the paving.",
    ), (
        Fixture("portcullis winch", (
            "{thing} {is thing} oiled and well kept, the only thing here that is.",
            "A spoke of {thing} {has thing} been carved with tally marks, one for each siege.",
        )),
        Fixture("guard's bench", (
            "Dice rolled under {thing} long ago, and nobody bent down for them.",
            "Someone has cut a gaming board into the seat of {thing}.",
        ), holds=True),
    )),
    Place("dungeon", (
        "Straw rots in the corners of a dozen narrow cells.",
        "Water drips on stone with great patience.",
        "The dark down here has a taste, like an old coin.",
        "Words are scratched on every wall: days, names, curses, sums.",
        "Something with small feet keeps its distance.",
    ), (
        Fixture("rusty cage", (
            "{thing} hangs from a hook and turns half a circle, then half a circle back.",
            "Nobody but a sparrow could get through the bars of {thing}.",
        )),
        Fixture("loose stone", (
            "Behind {thing} some prisoner has dug a hole as deep as an elbow.",
            "{thing} {is thing} marked with a tiny sun.",
        ), holds=True),
    ), kind="under"),
    Place("wizard's tower", (
        "Books lean against each other like drunkards.",
        "Blue sparks crawl along the iron of the stair.",
        "The stars painted on the ceiling are slowly [turning|drifting].",
        "Something in a jar opens one eye and shuts it again.",
        "The room smells of thunder and burnt sugar.",
    ), (
        Fixture("bubbling cauldron", (
            "A face forms in the steam of {thing}, yawns, and falls apart.",
            "{thing} holds a soup of silver, and a wooden spoon that stirs by itself.",
        )),
        Fixture("star globe", (
            "Tiny lamps burn inside {thing}, one for every star but the north one.",
            "{thing} open{s thing} at the equator like a nut.",
        ), holds=True),
        Fixture("stuffed crocodile", (
            "{thing} hangs by wires and wears a ribbon around its neck.",
            "Moths have been at {thing}, and sawdust trickles from its elbow.",
        ), holds=True),
    )),
    Place("castle kitchen", (
        "Copper pans shine along the wall from largest to least.",
        "A spit as long as a spear lies across the hearth.",
        "Onions hang in plaits, and hams hang in nets.",
        "Flour has settled on every ledge like light snow.",
        "The heat of the ovens [hugs|thumps] you at the door.",
    ), (
        Fixture("bread oven", (
            "Forty loaves would fit in {thing}, or one fat burglar.",
            "The bricks of {thing} are warm as a cow's flank.",
        ), holds=True),
        Fixture("flour bin", (
            "A handprint with six fingers is pressed into the flour of {thing}.",
            "{thing} {is thing} deep enough to lose an arm in.",
        ), holds=True),
    )),
    Place("chapel crypt", (
        "Stone knights lie in two rows with their feet on stone dogs.",
        "Every step you take is answered by the vault a moment later.",
        "Candle ends stand in hardened puddles of wax.",
        "The air is dry and cold and tastes of chalk.",
        "Carved angels look down with worn-away faces.",
    ), (
        Fixture("tomb of the first king", (
            "Around {thing} runs a verse: HE SLEEPS WITH ONE EYE OPEN.",
            "The marble hands of {thing} are folded around nothing, in the shape of a sword hilt.",
        ), holds=True),
        Fixture("poor box", (
            "{thing} {has thing} three locks and a slot worn smooth by fingers.",
            "A mouse has made a nest of prayers in {thing}.",
        ), holds=True),
    ), kind="under"),
    Place("battlements", (
        "Flags snap overhead like wet linen.",
        "From up here the fields look like a patched quilt.",
        "Ravens [stroll|hop] along the wall as if they paid rent.",
        "The stones are warm on the sunny side and icy on the other.",
        "You can see the road for nine miles, and the dust on it.",
    ), (
        Fixture("great crossbow", (
            "{thing} could throw a bolt as long as a man, if anyone remembered how.",
            "Swallows have plastered a nest under the stock of {thing}.",
        )),
        Fixture("signal brazier", (
            "Ashes fill {thing} to the brim, soft and grey as cat fur.",
            "{thing} stand{s thing} on three iron lion feet.",
        ), holds=True),
    ), kind="out", where="on", plural=True),
    Place("moat", (
        "Green water lies so still that a leaf seems to hang in the air.",
        "Bubbles rise in a line, as though something walked along the bottom.",
        "Frogs fall silent at your shadow.",
        "The wall goes straight down into its own reflection.",
        "Lilies cover the water like dropped plates.",
    ), (
        Fixture("sunken boat", (
            "Only the dragon head of {thing} still looks out of the water.",
            "Carp swim in and out of {thing} like guests at an inn.",
        ), holds=True),
        Fixture("drain pipe", (
            "{thing} {is thing} wide enough to crawl through, for someone who hates clean clothes.",
            "A grinning stone mouth is carved around {thing}.",
        ), holds=True),
    ), kind="water", where="at"),
    Place("armoury", (
        "Rows of helmets watch you out of empty eyes.",
        "Oil and leather: it smells like a saddle here.",
        "Spears stand in their racks as close as rye.",
        "A suit of armour [ticks|creaks] softly as the day warms it.",
        "Light runs along a hundred edges at once.",
    ), (
        Fixture("dragon shield", (
            "{thing} {is thing} burnt through in the shape of one long claw.",
            "The painted dragon on {thing} look{s thing} rather pleased with itself.",
        )),
        Fixture("arrow chest", (
            "Goose feathers stick out of {thing} on every side.",
            "Under its arrows, {thing} {is thing} lined with old love letters.",
        ), holds=True),
    )),
    Place("walled garden", (
        "Bees work the lavender without looking up.",
        "Gravel paths make the shape of a star.",
        "Pears are tied against the wall with their arms spread.",
        "The fountain has run dry, and a toad sits in the basin like a duke.",
        "A warm smell of thyme comes up from under your boots.",
    ), (
        Fixture("sundial", (
            "The shadow on {thing} points at an hour that has no number.",
            "Around the face of {thing} you read: I COUNT ONLY THE BRIGHT ONES.",
        )),
        Fixture("hollow pear tree", (
            "Wasps have given up {thing}, and left a paper palace behind.",
            "A heart and two crowned letters are cut into {thing}.",
        ), holds=True),
    ), kind="out"),
    Place("treasury", (
        "Shelves rise on all sides, and most of them are bare.",
        "Thin bars of light lie across the floor like rulers.",
        "Dust shows the round prints of chests that used to stand here.",
        "One copper penny has been nailed to the wall for luck.",
        "The silence in here feels locked.",
    ), (
        Fixture("iron strongbox", (
            "{thing} {is thing} bolted to the floor with nine bolts, and the tenth hole is empty.",
            "Seven keyholes stare from {thing}, six of them false.",
        ), holds=True),
        Fixture("stone scales", (
            "One pan of {thing} hangs lower, though both are empty.",
            "{thing} once weighed a king against his own gold.",
        )),
    )),
    Place("dragon's cave", (
        "The floor is smooth and black, melted and set again.",
        "Heat breathes from the back of the cave like a sleeping ox.",
        "Coins are trodden into the ground like pebbles.",
        "It smells of struck flint and old, old meat.",
        "Scales as big as saucers glint among the ashes.",
    ), (
        Fixture("heap of gold cups", (
            "{thing} slides and tinkles whenever you shift your weight.",
            "Half the cups in {thing} are dented by enormous teeth.",
        ), holds=True),
        Fixture("charred pillar", (
            "Claw marks go up {thing} like the rungs of a ladder.",
            "{thing} {is thing} a tree turned to coal, with its last leaf still on.",
        )),
    ), kind="under"),
    Place("forest edge", (
        "Birch trunks shine between the dark firs.",
        "A jay [scolds|complains] from a branch you cannot find.",
        "Mushrooms stand in a ring, each as red as a cap.",
        "The light under the leaves is green and moves like water.",
        "Moss takes your footsteps and gives nothing back.",
    ), (
        Fixture("troll stone", (
            "{thing} {has thing} a nose, a frown, and lichen for eyebrows.",
            "Travellers have put bread crusts on {thing}, to be on the safe side.",
        ), holds=True),
        Fixture("charcoal kiln", (
            "{thing} smell{s thing} of last winter's fires.",
            "A fox has slept in {thing}, and left one red hair.",
        ), holds=True),
    ), kind="out", where="at"),
)

THINGS = (
    Thing("pitch torch", "light", ("{thing} spits and flares, and throws a giant of your shadow.", "{thing} will burn for an hour, or go out at the first fright.")),
    Thing("witch lamp", "light", ("A green spark circles in {thing} like a captive bee.", "{thing} shines brighter when somebody tells a lie.")),
    Thing("skeleton key", "key", ("{thing} {is thing} cut from a single finger bone.", "{thing} feel{s thing} colder the nearer it comes to a lock.")),
    Thing("silver arrow", "weapon", ("A name is etched along {thing}, letter by tiny letter.", "The feathers of {thing} come from no bird that you know.")),
    Thing("notched sword", "weapon", ("{thing} {has thing} eleven notches, and a story for each.", "The blade of {thing} hums when a troll is near, or a thunderstorm.")),
    Thing("iron crowbar", "tool", ("{thing} {is thing} bent a little, as if it had once met its match.", "{thing} weighs as much as a goose.")),
    Thing("page of a spell book", "paper", ("The letters on {thing} rearrange themselves when you blink.", "Half of {thing} {is thing} burnt away, just before the last word.", "Somebody wrote DO NOT READ ALOUD across {thing} in large red ink.")),
    Thing("royal letter", "paper", ("{thing} {is thing} sealed with a wolf in black wax.", "{thing} calls you nothing but 'bearer', and asks you to run.")),
    Thing("cracked crown", "treasure", ("{thing} {is thing} lighter than it looks, and one of its points is gone.", "Inside the rim of {thing} an old king scratched the word sorry.")),
    Thing("dragon scale", "treasure", ("{thing} {is thing} warm, always, like a stone in the sun.", "Colours swim over {thing} as oil swims on water.")),
    Thing("honey cake", "food", ("{thing} {is thing} sticky and studded with nuts.", "A corner of {thing} {is thing} missing, and so is your good conscience.")),
    Thing("wheel of goat cheese", "food", ("{thing} could be smelt by a troll with a cold.", "{thing} {is thing} wrapped in nettle leaves.")),
    Thing("grappling rope", "rope", ("{thing} ends in three iron claws.", "{thing} {has thing} been up more walls than you have.")),
    Thing("moth-eaten cloak", "clothing", ("{thing} {was thing} purple once, in the time of somebody's grandfather.", "There are nine pockets in {thing}, and eight have holes.")),
    Thing("healing draught", "medicine", ("{thing} glows faintly and tastes, says the label, of boots.", "Three swallows are left in {thing}.")),
    Thing("wooden flute", "music", ("{thing} knows one tune and wanders off into it.", "Tooth marks on {thing} show that somebody once played in fear.")),
    Thing("wolf's-head ring", "token", ("The wolf on {thing} {has thing} red chips for eyes.", "{thing} fits no finger of yours, then all of them.")),
)

PEOPLE = (
    Person("knight", "she", (
        "{person} wears armour that was made for someone wider.",
        "A scar runs through one of {his person} eyebrows and gives {him person} a look of doubt.",
        "{person} carries a shield with the paint scratched off.",
    ), (
        "{person} hitches up {his person} sword belt.", "{he person} polishes a dent with {his person} thumb.",
        "{person} looks to the door, as soldiers do.", "{he person} laughs once, short as a bark.",
    ), (
        "I swore an oath at sixteen. I did not read it carefully.",
        "The trick with dragons is to be somewhere else. Write that down.",
        "My horse ran off last week. Clever horse.",
        "Honour is like this armour, {name}. It pinches, and you can't scratch.",
        "When the king was alive we at least knew whom to blame.",
        "I have slain two trolls, one giant, and a very large goose.",
    ), (
        "Lend me {a want}, and my sword goes where you go.",
        "A knight does not beg. But if {a want} were to fall near me, I would pick it up.",
        "You know what I have missed since the siege? {a want}.",
    ), (
        "I let the prince out by the garden gate. He asked me so politely.",
        "I have never been knighted. I found the armour in a ditch.",
        "The king did not die of a fever. I was on guard, and I heard the window.",
    )),
    Person("wizard", "he", (
        "{person} has a beard tucked into {his person} belt to keep it from the candles.",
        "Burn holes pepper the sleeves of {person}.",
        "{person} is barefoot, and a small toad rides in {his person} hood.",
    ), (
        "{person} draws a circle in the air and frowns at it.", "{he person} whispers something to {his person} toad.",
        "A spark jumps from {person}'s thumb.", "{person} searches {his person} sleeves for something, and finds a fork.",
    ), (
        "Magic is simple. It is only the results that are complicated.",
        "I was young yesterday. Somebody dropped the hourglass.",
        "Never trust a mirror that flatters you, {name}. That one over there, for instance.",
        "Trolls? Count them. If you reach three, it's one troll and two echoes. Run anyway.",
        "The castle is older than its stones. Don't think about it too hard.",
        "Yes, yes, the prophecy. I wrote it on a Tuesday, for money.",
    ), (
        "For the next spell I lack {a want}. It has to be given, not taken.",
        "Fetch me {a want}, and I shall unfold the whole matter like a napkin.",
        "If I had {a want}, I could see what is coming.",
    ), (
        "I turned the queen's brother into that toad. He seems happier.",
        "I have lost my magic. These are just tricks with phosphorus.",
        "I know where the crown broke, because I was the one who sat on it.",
    )),
    Person("cook", "she", (
        "{person} has arms like bolsters and a burn in the shape of a fish.",
        "Flour sits in the wrinkles around {his person} eyes.",
        "A ladle hangs at the belt of {person} like a mace.",
    ), (
        "{person} tastes the air and adds salt to it with {his person} fingers.", "{he person} wipes {his person} hands on a spotless apron.",
        "{person} slaps an invisible dough.", "{he person} points with {his person} ladle.",
    ), (
        "Nobody plots on a full stomach. That's my whole politics.",
        "Two hundred for supper, and not one of them washed.",
        "The ghost on the back stair likes porridge. Leaves the bowl clean, too.",
        "Eat something, {name}. You look like a candle somebody blew out.",
        "A castle has a heart, and it isn't the throne. It's the stockpot.",
        "I've outlived three kings. They would not eat their cabbage.",
    ), (
        "You can have the run of my larder for {a want}.",
        "What this soup wants is {a want}. Don't make that face.",
        "Get me {a want}, my duck, and I'll tell you what I heard through the hatch.",
    ), (
        "I send a basket down to the dungeon on Fridays. To someone who isn't on any list.",
        "The steward has me taste nothing. He tastes it all himself. Now why is that?",
        "I was a princess, two kingdoms over. I like it better here.",
    )),
    Person("jester", "any", (
        "{person} wears one red shoe and one green, and no smile at all.",
        "The bells on {his person} cap have been stuffed with wool.",
        "{person} walks on {his person} hands as often as not.",
    ), (
        "{person} juggles three things that are not there, and drops one.", "{he person} bows to a suit of armour.",
        "{person} pulls a long face and lets it go.", "{he person} shakes one muffled bell.",
    ), (
        "Why did the king cross the road? Nobody dared to ask him.",
        "I'm paid to tell the truth so that nobody has to believe it.",
        "A throne is a chair with worries.",
        "I tell jokes to the stones. Tough crowd. Never walk out, though.",
        "They hang fools here, {name}, but only the serious ones.",
        "Riddle me this: it has a hundred rooms and can't find its own door.",
    ), (
        "A joke for {a want}! Two, if it's a good one.",
        "I would stand on my head for {a want}. I would anyway, but with joy.",
        "Bring this poor fool {a want}, and he'll be wise for an hour.",
    ), (
        "I am the king's eldest. He thought the cap would keep me safe.",
        "The steward laughs at my jokes before I tell them. He reads my letters.",
        "I saw the crown crack. It cracked from the inside.",
    )),
    Person("steward", "he", (
        "{person} wears a chain with so many keys that he leans to one side.",
        "The face of {person} is as smooth as a peeled egg.",
        "{person} smells of lavender and ink.",
    ), (
        "{person} counts {his person} keys by touch.", "{he person} smiles with the lower half of {his person} face.",
        "{person} makes a tick on a small slate.", "{he person} brushes a speck from your shoulder.",
    ), (
        "Everything here is in order. I should know. I gave the order.",
        "Guests are always welcome, {name}. It is the leaving that wants a signature.",
        "The late king trusted me with everything but his confidence.",
        "One should not go into the north tower. One simply should not.",
        "Candles cost a penny each. Heroes cost rather more.",
        "I sleep very little. The castle talks at night, and I take notes.",
    ), (
        "It would be a small courtesy to bring me {a want}.",
        "The accounts are short by {a want}. See to it, and I shall see nothing.",
        "I might be persuaded. {a want} would be persuasive.",
    ), (
        "I have been paying the dragon. There is not much gold left.",
        "The seal on the king's last letter is mine. So is the letter.",
        "I came to this castle as a thief. I am still working.",
    )),
    Person("stable boy", "he", (
        "{person} has straw in {his person} hair and a carrot behind one ear.",
        "{person} is all knees and elbows in a tunic too short for him.",
        "A mouse peers out of the collar of {person}.",
    ), (
        "{person} rubs {his person} nose on {his person} sleeve.", "{he person} clicks {his person} tongue as if to a horse.",
        "{person} hops from one foot to the other.", "{he person} looks over {his person} shoulder and steps closer.",
    ), (
        "Horses know when it's coming. They all face the same way.",
        "Is that a real sword? Can I hold it? I won't swing it. Much.",
        "There's a grey mare that only lets dead knights ride her. Well, that's what they say.",
        "I know all the ways through the wall. The rats showed me.",
        "When I'm big I'll be a dragon. Not a knight. Knights lose.",
        "You're different from the others, {name}. They never came down here.",
    ), (
        "If you give me {a want} I'll tell you something nobody knows.",
        "I never had {a want} of my own.",
        "Could you get me {a want}? For the mare, I mean. Sort of.",
    ), (
        "There's an egg in the hay. It's getting warm.",
        "I saw the steward ride out at midnight, and he had no shadow.",
        "I sleep in the king's bed. It's empty, and the stable's cold.",
    )),
)

THREATS = (
    Threat("red dragon", (
        "A shadow [slides|passes] over everything and is gone before you look up.",
        "You smell scorched wool, and nobody is ironing.",
        "Far away, a horn blows the three notes that mean fire.",
        "Ash, fine as flour, comes drifting down on your sleeve.",
    ), (
        "Wings beat overhead, slow as a mill. The red dragon is circling.",
        "A roar goes through the stones and comes up through the soles of your feet.",
        "Somewhere close, slates are sliding, and something heavy is choosing where to sit.",
        "The red dragon has found {setting}, and it is in no hurry.",
    ), (
        "An eye the size of a wagon wheel opens, gold and amused. The red dragon has seen you.",
        "Heat strikes your face. The red dragon draws in its breath.",
        "A wall comes down like bread, and through the dust steps the red dragon.",
    ), (
        "The fire comes like a wind made of gold. You have time to think how beautiful it is. Then there is no more time.",
        "The red dragon takes you up between two claws, quite gently, and carries you home. It keeps you with the cups. You are the only thing in the heap that weeps.",
    ), (
        "Fire licks along your arm, and you roll until it is out. The hand still works, after a fashion.",
        "The tail catches you across the ribs and sends you sprawling. You get up, and each breath has a splinter in it.",
        "Your hair is gone on one side, and your shield hand is one large blister.",
    ), (
        "The red dragon coughs, offended, and heaves itself into the air. You watch until it is a spark, then nothing.",
        "It looks at you for a long while. \"Another time,\" says the red dragon, and goes off to sleep.",
        "The great wings fold, the fire sinks to a rumble, and the red dragon turns its back on you like a cat.",
    ), ("Walk straight up to the red dragon.", "Insult the red dragon's grandmother.", "Climb onto the red dragon's back.")),
    Threat("usurper's guards", (
        "Iron boots ring somewhere behind a wall, in step.",
        "You hear a name called, and then your own.",
        "A dog bays once and is hushed.",
        "Orders are passed along in low voices, too far off to make out.",
    ), (
        "Torches bob in two lines. The usurper's guards are searching every corner.",
        "\"Nobody leaves,\" says a hard voice, not forty steps off.",
        "Doors are being kicked in, one by one, and the kicks come nearer.",
        "You can make out the black wolf on their coats now: the usurper's guards.",
    ), (
        "Spears come down in a half circle around you. The usurper's guards have you.",
        "\"There!\" A dozen faces turn, and a dozen swords come out with one sound.",
        "A mailed glove falls on your shoulder. The usurper's guards smell of wet dog and onions.",
    ), (
        "They bind you with your own belt and throw you in the lowest cell. Above you a key turns, and the man who turned it has already forgotten why.",
        "The blow comes from behind. When you wake you are chained to an oar, and {setting} is a story that nobody on the bench believes.",
    ), (
        "A spear butt catches you under the chin. You spit blood and keep moving.",
        "An arrow opens your sleeve, and your arm under it. It is not deep; it is deep enough.",
        "They get your cloak, your hat, and a handful of hair. The rest of you gets away.",
    ), (
        "A horn sounds from the wrong side of {setting}, and the usurper's guards run off toward it, cursing.",
        "The sergeant looks at you, looks at the wolf on his own coat, and spits. \"Seen nothing,\" he says. The guards march on.",
        "Their torches dwindle and go out of sight. You start breathing again.",
    ), ("Charge the usurper's guards head on.", "Bluff the usurper's guards with a loud order.", "Dash through the usurper's guards."), plural=True),
    Threat("barrow king", (
        "A chill that has nothing to do with the season goes down your collar.",
        "Every flame you see leans the same way, as if somebody had walked by.",
        "From under the floor of the world comes one slow knock.",
        "You find frost, in the shape of a bare foot.",
    ), (
        "Rusted mail drags over stone. The barrow king is up, and walking.",
        "The dead have begun to hum in their graves, all on one note.",
        "Your breath hangs white. Beyond it, tall and crowned, somebody stands.",
        "A blue light comes and goes; the barrow king carries it where his heart was.",
    ), (
        "The barrow king stands before you with grave earth on his shoulders and holds out an open hand.",
        "\"Mine,\" says a voice like a stone lid moving. The barrow king has come for you.",
        "Cold fingers of bone close about your wrist. There is the barrow king, and behind him his whole household.",
    ), (
        "The barrow king sets his own crown on your head. It is very heavy. You sit down beside him under the hill, and there you are still.",
        "He speaks your name, once, and takes it with him. What is left of you stands guard in the dark with all the others.",
    ), (
        "Where he touched you the skin is white and feels nothing. You tuck the hand under your arm and go on.",
        "A sword three hundred years old goes by your ear and takes a piece of it.",
        "His blue light looks right through you. You lose a summer of your childhood, and do not know which.",
    ), (
        "The blue light gutters. Mail, crown and bones drop in a heap, and the heap sighs like someone going back to bed.",
        "A cock crows, far down in the valley. The barrow king lowers his hand, as a guest does who has stayed too long.",
        "The barrow king bends his rusty knee to you, which is worse than a blow, and sinks back into the ground.",
    ), ("Clasp the barrow king's cold hand.", "Snatch the crown off the barrow king.", "Challenge the barrow king to single combat.")),
)

GOALS = (
    Goal("find", "sword of the first king", (
        "find {target} before the false king is crowned", "win back {target}", "lay your hand on {target} and draw it",
    ), ("Whoever holds {target} holds {setting}.", "They say {target} will only cut a liar, and there is one who needs cutting."), (
        "The old song says it sleeps {in spot}.", "A page torn from a chronicle mentions {spot}, and a blade.",
        "Steel like that is never really hidden. It waits.", "The first king gave his sword to somebody small, so that nobody would guess.",
    ), (
        "You draw {target}, and every bell in {setting} rings without a hand on the rope. The false king hears it and is on his horse before the last stroke.",
        "It is only a sword, plain and a little heavy. But when you hold up {target}, the guards kneel, one after another, like wheat in the wind.",
    ), (
        "{target} {is target} yours. It cuts liars only, and you remember, too late, what you told your mother when you left.",
        "You hold {target} high, and they kneel, and they will not get up again. \"Our king,\" they say. You never asked for that.",
    )),
    Goal("deliver", "dragon's egg", (
        "carry {target} to {person} before it hatches", "bring {target} safely to {person}", "hand {target} over to {person}, and to nobody else",
    ), ("If {target} hatches in the wrong hands, {setting} will burn.", "{person} alone knows the song that keeps {target} asleep."), (
        "You should look for {person} {in spot}.", "A boy says he saw the one you are looking for going {to spot}.",
        "Whoever you ask has seen {person} today, and always somewhere else.", "Somebody has been buying up all the goat's milk. Somebody is getting ready.",
    ), (
        "{person} takes {target} and hums. A crack, a squeak, and a wet little head pops out and sneezes a spark. Everyone laughs, even the old ones.",
        "The egg goes from your arms to those of {person}. You feel the warmth leave you, and somewhere up in the hills a great voice stops weeping.",
    ), (
        "{person} takes {target} and bows. Only later do you hear the hammering, and see the chain they are making, a small one, with room to grow.",
        "You were a quarter of an hour too late. {person} sits among burnt curtains, and the thing in the ashes follows you everywhere with its eyes.",
    )),
    Goal("rescue", "captive prince", (
        "find {target} and bring him out alive", "free {target} from whoever holds him", "get {target} away from {setting}",
    ), ("Without {target} there will be war by spring.", "You gave {target} your word, when you were both seven years old."), (
        "A tray with silver spoons is carried every evening {to spot}.", "Somebody heard a voice reciting kings, {in spot}, to keep itself awake.",
        "A handkerchief with a crown on it came down the gutter in the rain.", "They feed someone here who is not on the list.",
    ), (
        "You bring {target} out under a heap of laundry. Beyond the gate he throws off a bed sheet, breathes in, and whoops like a boy.",
        "{target} look{s target} at the open sky as if somebody had just invented it. \"I had a speech for this,\" he says. He has forgotten it, and hugs you.",
    ), (
        "You get {target} out. He thanks you in a courteous voice, and asks the name of the land, and his own.",
        "The prince is free. But the one who took his place in the cell was your friend, and waved you on.",
    )),
    Goal("escape", "postern gate", (
        "get out through {target}", "reach {target} and be gone", "slip away by {target} before the hunt is up",
    ), ("{target} {is target} the only way that nobody guards.", "By sunrise {setting} will be sealed, and {target} with it."), (
        "What opens the little gate was seen last {in spot}, on a nail.", "An old soldier's rhyme tells you to look {in spot} before you run.",
        "The ivy grows thickest over the door that nobody mentions.", "Smugglers knew about the postern, and smugglers kept it oiled.",
    ), (
        "The postern closes behind you with a click no louder than a beetle. In front of you there are stars, and a road, and nobody on it.",
        "You run, bent low, until the barley hides you. When you look back, {setting} is a toy, with one angry little light.",
    ), (
        "You are out. You have nothing on you but what you ran in, and behind you every bell is ringing for somebody who did not get away.",
        "The gate lets you through and asks its price: it shuts on your shadow. You walk on without it, and dogs dislike you ever after.",
    )),
    Goal("learn", "curse on the throne", (
        "find out the truth about {target}", "learn who laid {target}", "get to the root of {target}",
    ), ("Three kings have sat down and not got up. That is {target}.", "Your own brother is to be crowned on Sunday, in spite of {target}."), (
        "The answer was written down once and put away {in spot}.", "If you want to hear about the curse, go {to spot} and keep quiet.",
        "Oak remembers the axe. The throne was cut from a tree that somebody loved.", "All three kings had the same cup-bearer, people say, and then they say no more.",
    ), (
        "You tell it aloud in the great hall, from beginning to end. When you stop, a long crack runs down the throne, and out of the crack grows one green leaf.",
        "You know now, and a curse that is known is only a sad story. On Sunday your brother sits down, and gets up again, and asks for cake.",
    ), (
        "You have the truth, and it needs somebody to sit there still. You look around the hall. Nobody else is going to do it.",
        "You know everything, and you burn the page. Some curses were only keeping something worse off the throne.",
    ), answers=(
        "the throne was cut from a living dryad, and she has never forgiven it",
        "there is no curse, only a steward with a small blue bottle",
        "the first king cursed it himself, so that nobody would love power too well",
        "the wizard misspelt a blessing",
    )),
    Goal("mend", "drawbridge", (
        "get {target} working before the army comes", "repair {target} by nightfall", "mend {target}, whatever it takes",
    ), ("With {target} stuck halfway, nobody can flee and nobody can help.", "An army is two hills away, and {target} will not rise."), (
        "The old bridge master kept his spares {in spot}.", "Chalked on the winch you read: for the rest, see {spot}.",
        "A bridge is nothing but chain, pin and prayer.", "It was no accident. Somebody pulled the pin and carried it off.",
    ), (
        "The chains take the strain, groan, and hold. {target} goes up with a boom, just as the first riders come round the bend and stop, looking foolish.",
        "One push, and {target} moves as it did when it was new. On the far side the farmers pour across with their cows and their grandmothers.",
    ), (
        "{target} rises, and you see who is still standing on the other side. He lifts one hand. He does not look surprised.",
        "It works, and the army is shut out. It is only at supper that somebody counts, and finds that the enemy was already in.",
    ), parts=("iron pin", "coil of chain", "toothed wheel", "pot of axle grease", "oak lever")),
)

FACTS = (
    Fact(("The {noun} of the castle come alive after dark.", "Everyone knows that the {noun} move about at night."), (
        "You could swear the {noun} were facing the other way before.", "A small stony scrape reminds you of the {noun}.",
        "People here nod politely to the {noun}; you begin to do it too.", "Of an evening, they say, the {noun} gossip about whoever is new.",
        "Best not to be alone with the {noun} when the light goes.",
    ), ("statues", "gargoyles", "suits of armour", "portraits", "stone lions", "puppets")),
    Fact(("The king has forbidden {noun} in the whole realm.", "There is a royal ban on {noun}, on pain of the stocks."), (
        "A notice on the wall forbids {noun}, and somebody has drawn a moustache on the seal.", "Someone whispers that there are {noun} hidden under the floor.",
        "You have not thought of {noun} for years; now that they are forbidden, you think of little else.", "Two people were put in the stocks last week because of {noun}.",
        "Softly, so that no herald hears, you say the word: {noun}.",
    ), ("mirrors", "drums", "red hats", "turnips", "black cats", "songs with more than two verses", "spinning wheels")),
    Fact(("A dragon has eaten the moon, and nights are pitch dark.", "There has been no moon since the dragon swallowed it."), (
        "When night comes now, it comes like a sack over the head, with no moon in it.", "Somebody has painted a moon on a plate and hung it up to please the children.",
        "You remember the moon as you would remember an aunt.", "The owls complain; they too miss the moon.",
        "No moon will rise tonight. It is in a dragon, somewhere, shining for nobody.",
    )),
    Fact(("Nobody in the castle may speak the queen's name.", "It is treason to say the queen's name aloud."), (
        "A name is on everybody's lips, and stays there.", "Where the queen's name was carved, there is now only a smooth hollow.",
        "People say 'she' here, and lower their eyes.", "You almost say the queen's name, and bite your tongue.",
        "A parrot was hanged in this place for knowing one word: her name.",
    )),
    Fact(("The player cannot touch iron without pain.", "Iron burns the player's skin, because of fairy blood."), (
        "A nail grazes your wrist, and it stings like a wasp: iron.", "You keep your sleeves pulled down; there is iron all around.",
        "Fairy blood has its price. You can taste the iron in the air.", "You wish they made more things here of wood, and fewer of iron.",
        "The red mark that the iron left on your palm has not faded.",
    )),
    Fact(("Every wish spoken aloud here costs the speaker {noun}.", "Wishes come true here, at the price of {noun}."), (
        "You catch a wish on the tip of your tongue, think of {noun}, and swallow it.", "A beggar sits by, who wished too often, and talks of {noun}.",
        "You were about to say 'I wish'. You say nothing.", "It would be so easy to wish. And then: {noun}.",
        "People here have a careful way of hoping, since wishes cost {noun}.",
    ), ("three teeth", "a year of life", "ten fingernails", "all dreams until spring", "two memories", "the best pair of boots")),
    Fact(("The castle is haunted by {noun}.", "The ghosts of {noun} walk in these halls."), (
        "For a moment the air is full of {noun}, thin as breath on a window.", "You step aside, without knowing why, as though for {noun}.",
        "A cold draught, a murmur: {noun}, no doubt, on their rounds.", "The ghosts are early today. You hear {noun}, quite near.",
        "You say good day to the {noun}. It never hurts to be polite to the dead.",
    ), ("hunting dogs", "white geese", "drowned monks", "six bridesmaids", "old tax collectors", "headless trumpeters")),
    Fact(("All the animals here can talk, but only on Sundays.", "It is Sunday, and on Sundays the animals speak."), (
        "A sparrow remarks that it looks like rain.", "\"Mind your feet,\" says a beetle, and goes on with its Sunday walk.",
        "Two cats nearby are discussing you, and not kindly.", "A mouse wishes you a blessed Sunday and asks if you have any cheese.",
        "The horses of {setting} have started to sing hymns again.",
    )),
)

GENRE = Genre(
    name="classic castle fantasy",
    tones=("plain", "merry", "tense", "dreamy"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Clouds tear themselves open on the highest tower.", "A pale sun [polishes|warms] the tops of the walls.",
        "Thunder grumbles over the hills like a giant turning in bed.", "Snow begins to fall, in large and lazy flakes.",
        "Evening comes up out of the valley, blue as plums.", "The wind smells of hay, and of smoke from far villages.",
        "Rain runs from the mouths of the gargoyles.", "It is a gold morning, with mist lying in the ditches.",
    ),
    moods=(
        "Somewhere a hound sighs in its sleep.", "You feel the weight of all that stone on your shoulders.",
        "Old songs make this sort of thing sound easier.", "A mouse crosses your path, on business of its own.",
        "Your hand finds its way to your belt.", "For a heartbeat everything is as still as a picture in a prayer book.",
        "You think of supper, and of heroes, who never seem to have any.", "Dust turns in a beam of light like tiny gold birds.",
        "The place has waited a long time, and can wait longer.", "You stand a little straighter, as if someone had called you by a title.",
        "There is always one more stair than you would like.", "A crow says your thoughts out loud, in crow.",
        "Something old has noticed you, and has not made up its mind.", "Luck, you decide, is only courage with its eyes shut.",
    ),
    openers=(
        "On the day that {name}, {a role}, walked into {setting}, the ravens rose from the towers and would not come down. You are {name}.",
        "You are {name}, {a role} with holes in both boots, and you have just been handed the kind of quest that they make songs about.",
        "Three trumpets blow. Nobody at {setting} was expecting you, {name}, and yet here you stand, {in place}.",
        "It began with a bet, as these things do. Now you, {name}, {a role}, stand {in place}, and the bet looks worse than it did in the tavern.",
        "Nobody but {a role} would have come in by that way. Welcome to {setting}, {name}; wipe your feet.",
        "A cock crows, a chain rattles, and {setting} wakes around you. You, {name}, have not slept at all.",
        "You promised a dying man that you would come to {setting}. You are {name}, {a role}, and you keep your promises, more or less.",
        "There is an hour before dawn when even a castle forgets to be afraid. You, {name}, spend it {in place}.",
    ),
    risks=(
        "Blow a challenge on a horn.", "Swing across on the nearest chain.", "Read the forbidden word aloud.", "Drink from the unmarked bottle.",
        "Walk in the open, head held high.", "Put your shoulder to {thing} and heave.", "Reach blindly into {thing}.", "Jump, and hope for water.",
    ),
    sounds=(
        "A hammer rings on an anvil, stops, and rings again.", "Someone sings of a drowned shepherd, always the same verse.",
        "You hear wings, or a great many old curtains.", "Deep down a wheel is turning, tooth by tooth.",
        "There is snoring, too deep for any man's chest.", "Far off, dogs and horns: somebody is being hunted for sport.",
        "A whisper goes around the stones and comes back changed.", "You hear a harp string, plucked once, by nobody.",
    ),
    names="old",
)
