"""A divided city, a wall, a briefcase: everybody is watching, and nobody is who the passport says."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("city", (
        "a divided city with one bridge left open",
        "the grey city of {region}, where every second telephone clicks",
        "a city of spies in the ninth winter of a quiet war",
    )),
    Setting("border town", (
        "a border town with a white line painted through its cafes",
        "the border town of {region}, which belongs to both sides on alternate days",
        "a sleepy border town that has eleven embassies and no school",
    )),
    Setting("spa town", (
        "a spa town where retired agents take the waters",
        "a fading spa town in the hills of {region}",
        "a spa town full of generals in striped bathrobes",
    )),
    Setting("free port", (
        "a foggy free port that sells secrets by weight",
        "the free port of {region}, where no flag flies",
        "a free port with a hundred ships and one honest clerk",
    )),
    Setting("capital", (
        "a snowbound capital on the night of an election",
        "the new capital of {region}, built entirely for listening",
        "a capital where the statues are changed every spring",
    )),
)

ROLES = (
    "embassy cook", "retired code clerk", "piano tuner with papers", "double agent", "newspaper seller", "customs officer",
    "interpreter", "lamp-post inspector", "forgetful courier", "tailor to both sides", "lost tourist", "chess champion",
)

PLACES = (
    Place("railway buffet", (
        "Steam from the urn has curled the timetables.",
        "A waiter polishes one glass and watches four tables in it.",
        "Trains are announced in two languages, and late in both.",
        "Sugar costs extra here, and so does looking up.",
        "Wet coats hang in a row like tired men.",
    ), (
        Fixture("corner table", (
            "A chess game stands unfinished on {thing}, with a salt cellar for a queen.",
            "Chewing gum under {thing} holds a small hard something in place.",
        ), holds=True),
        Fixture("departure board", (
            "One of the towns on {thing} {has thing} not existed for ten years.",
            "The letters of {thing} clatter round and spell, for a moment, your initials.",
        )),
    )),
    Place("checkpoint", (
        "A striped pole lies across the road like a sleeping snake.",
        "White light falls from four sides and leaves no shadow to stand in.",
        "Boots stamp, breath smokes, and papers go from glove to glove.",
        "Beyond the wire begins the same street, with the same lamps, in another country.",
        "A loudspeaker plays a waltz, to calm everybody.",
    ), (
        Fixture("sentry box", (
            "Someone has written the sports results inside {thing}, and under them a cry for help.",
            "{thing} holds a stove no bigger than a loaf.",
        ), holds=True),
        Fixture("warning board", (
            "{thing} says YOU ARE NOW LEAVING, in four tongues, none of them sorry.",
            "Snow has filled in all the vowels of {thing}.",
        )),
    ), kind="out", where="at"),
    Place("hotel lobby", (
        "Palm trees in pots stand close enough to listen.",
        "The lift goes up empty and comes down full of cigar smoke.",
        "Each armchair has its back to a wall, and there are more chairs than walls.",
        "A pianist plays the same song slower whenever the door turns.",
        "The carpet is red, and forgives a lot.",
    ), (
        Fixture("key rack", (
            "In {thing} the slot of room nineteen is stuffed with letters for a dead man.",
            "{thing} rattles slightly, whenever the cellar telephone rings.",
        ), holds=True),
        Fixture("potted palm", (
            "A wire runs up the stem of {thing}, painted green.",
            "Cigarette ends of five brands are buried in {thing}.",
        ), holds=True),
    )),
    Place("park bench", (
        "Pigeons walk up and down with their hands behind their backs.",
        "Bare lime trees drip on the gravel.",
        "A nursemaid's pram goes squeaking by on the far path.",
        "The pond is frozen, with a newspaper held in the ice.",
        "From here you can see both gates, and be seen from them.",
    ), (
        Fixture("litter bin", (
            "On {thing} there is a chalk mark, two strokes and a dot.",
            "A banana skin has been arranged in {thing} with suspicious care.",
        ), holds=True),
        Fixture("bronze general", (
            "{thing} points with his sword at the third window from the left.",
            "A bird has put a twig in the ear of {thing}, where it looks like an aerial.",
        )),
    ), kind="out", where="at"),
    Place("photographer's darkroom", (
        "Red light makes everybody's hands look guilty.",
        "Faces swim up through the trays, blinking.",
        "Strips of film hang like laundry.",
        "It smells of vinegar and secrets.",
        "Water runs somewhere, so that talk will not be heard.",
    ), (
        Fixture("drying line", (
            "All the pictures on {thing} show the same man, from behind, a little older each time.",
            "A photograph of your own front door hangs on {thing}, still wet.",
        )),
        Fixture("chemical shelf", (
            "One bottle on {thing} {is thing} marked MILK and another NOT MILK.",
            "{thing} {is thing} a hand deeper than it seems.",
        ), holds=True),
    )),
    Place("opera box", (
        "Plush, gilt and dust rise about you in three tiers.",
        "The orchestra tunes up like a flock of quarrelling geese.",
        "A hundred opera glasses glitter, and few are turned to the stage.",
        "Perfume and mothballs fight it out in the warm air.",
        "Cherubs hold up the ceiling, with their ears to it.",
    ), (
        Fixture("velvet curtain", (
            "Someone very thin could be standing behind {thing}.",
            "A row of pins in {thing} forms a word, for those who read by finger.",
        ), holds=True),
        Fixture("empty chair", (
            "A single ticket has been pinned to {thing}, dated tomorrow.",
            "{thing} {is thing} kept for a guest who was shot in the second act, years ago.",
        )),
    )),
    Place("cipher room", (
        "Machines chatter in rows, each to itself.",
        "The windows have been bricked up, and curtains hung over the bricks.",
        "Paper tape lies in drifts about the chair legs.",
        "A sign says THINK, and somebody has added QUIETLY.",
        "The clock has three hands, and none of them tells the time here.",
    ), (
        Fixture("code machine", (
            "The rotors of {thing} have stopped at four letters that spell a rude word.",
            "{thing} {is thing} warm, like an animal that has only just lain down.",
        )),
        Fixture("burn bag", (
            "In {thing} are the corners of eleven letters and the middle of one.",
            "{thing} {has thing} a tag: do not burn Mondays.",
        ), holds=True),
    )),
    Place("iron bridge", (
        "Fog hides the water, and the water talks.",
        "In the middle, between two lamps, there is a stretch that belongs to no one.",
        "Rivets march away in double file.",
        "Ice groans against the piers like a man with a bad tooth.",
        "Your steps ring, and a moment later so do somebody else's. An echo, probably.",
    ), (
        Fixture("lamp post", (
            "A ribbon has been tied to {thing}, yellow yesterday and blue today.",
            "Names of people who were exchanged here are scratched into {thing}.",
        )),
        Fixture("expansion joint", (
            "Through {thing} you see a strip of black river, and a rowing boat in it.",
            "A thin envelope would slide into {thing} without a sound.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("tailor's shop", (
        "Headless dummies wear the uniforms of five armies.",
        "Scissors lie open on the cutting table like a question.",
        "Bolts of grey, grey and dark grey climb up to the ceiling.",
        "A sewing machine purrs in the back, and stops when you listen.",
        "It is warm, and smells of chalk and steam.",
    ), (
        Fixture("three-sided mirror", (
            "In {thing} you meet nine of yourself, and one of them is late.",
            "A door handle is reflected in {thing}, and there is no such door.",
        )),
        Fixture("button cabinet", (
            "The buttons in {thing} are sorted by rank, and three of them unscrew.",
            "{thing} {has thing} a hundred little drawers, with a hundred little brass knobs, one of them on the left.",
        ), holds=True),
    )),
    Place("old sewer", (
        "Black water carries the lamps of the upper town in pieces.",
        "Rats pass on the other side, nodding.",
        "A line of bricks has been painted white: the border runs here, too.",
        "Your whisper travels ahead and reports.",
        "The brickwork sweats, and smells of coins.",
    ), (
        Fixture("iron ladder", (
            "Some rungs of {thing} have been sawn through and glued with bread.",
            "{thing} ends under a lid, with daylight in its holes like stars.",
        )),
        Fixture("maintenance niche", (
            "A candle, a deck of cards and a very old sandwich share {thing}.",
            "Someone has papered {thing} with timetables.",
        ), holds=True),
    ), kind="under"),
    Place("rooftop", (
        "Aerials crowd about you like winter trees.",
        "The border lies below as a band of raw light.",
        "A washing line hums a tone that is not quite the wind's.",
        "Soot and snow have made a chessboard of the tar.",
        "Every chimney has a number, and a shape that might be a man.",
    ), (
        Fixture("pigeon loft", (
            "The birds in {thing} wear rings in two different colours.",
            "{thing} bears a polite notice: these pigeons are private.",
        ), holds=True),
        Fixture("radio mast", (
            "A red lamp winks on {thing}, in no code that you know, and then in one that you do.",
            "{thing} trembles as if it had a fever.",
        )),
    ), kind="out", where="on"),
    Place("public baths", (
        "Steam makes equals of ministers and postmen.",
        "Tiles drip, voices blur, and nobody has pockets.",
        "A bald man floats on his back with a rubber duck and an air of command.",
        "The mosaic on the floor shows a sea god holding a finger to his lips.",
        "Heat leans on your chest like a friendly policeman.",
    ), (
        Fixture("row of lockers", (
            "Number forty in {thing} {has thing} been forced, and mended, and forced.",
            "The keys of {thing} hang on rubber bands, and one band is empty.",
        ), holds=True),
        Fixture("hot pool", (
            "Chess is played on a floating board in {thing}, three moves to the hour.",
            "{thing} bubbles from a pipe marked with the arms of an empire that has gone.",
        )),
    )),
    Place("safe flat", (
        "The curtains are drawn, and pinned, and the pins are counted.",
        "A tap has been left running over a radio that has been left on.",
        "Three clocks, two telephones, one chair: somebody thought about this.",
        "The wallpaper has roses, and every rose has a hole for an eye.",
        "Cabbage comes up through the floor from the people below.",
    ), (
        Fixture("folding bed", (
            "The shape of a nervous sleeper is still pressed in {thing}.",
            "{thing} {has thing} a second mattress, thin as a newspaper.",
        ), holds=True),
        Fixture("dead telephone", (
            "{thing} {has thing} been cut off for years, and there is no dust on it.",
            "If you lift the receiver of {thing} you hear breathing, then 'sorry'.",
        )),
    )),
)

THINGS = (
    Thing("pen torch", "light", ("{thing} writes as well, in a poor sort of blue.", "{thing} gives a beam as thin as an alibi.")),
    Thing("red signal lamp", "light", ("{thing} belonged to a train.", "{thing} {has thing} a shutter that clicks like a tongue.")),
    Thing("left-luggage key", "key", ("Number 212 is stamped on {thing}, upside down.", "{thing} {is thing} on a ring with a tiny plastic bear.")),
    Thing("diplomat's pass", "key", ("{thing} open{s thing} gates, and closes mouths.", "The photograph on {thing} {has thing} been steamed off and put back crooked.")),
    Thing("bug detector", "tool", ("{thing} buzzes near wires, liars and bees.", "{thing} {is thing} got up as a pocket watch, and tells bad time.")),
    Thing("hollow umbrella", "tool", ("{thing} {has thing} a catch in the handle and a rattle in the stick.", "{thing} does not keep off rain.")),
    Thing("roll of microfilm", "paper", ("{thing} {is thing} no bigger than a tooth, and forty pages long.", "Held to the light, {thing} shows dots, and the dots have dots.", "Somebody has died for {thing}, and somebody else has been promoted.")),
    Thing("forged passport", "paper", ("In {thing} you are a dentist and were born by the sea.", "The stamps in {thing} are real; it is the country that is not.")),
    Thing("one-time pad", "paper", ("Half the sheets of {thing} have been torn off and eaten.", "{thing} {is thing} all numbers, in rows of five, like small armies.")),
    Thing("countess's brooch", "treasure", ("{thing} {is thing} a swan with a ruby eye, and the eye is a lens.", "Glass, you would say of {thing}, if it did not scratch the table so well.")),
    Thing("bar of chocolate", "food", ("{thing} comes from the other side, and is wrapped in gold.", "A message is pressed into {thing}; it says FULL CREAM.")),
    Thing("poppy-seed roll", "food", ("{thing} {has thing} one seed too many, if you know how to count.", "{thing} {is thing} yesterday's, and so is the news inside it.")),
    Thing("bottle of plum brandy", "medicine", ("{thing} {has thing} loosened more tongues than any lamp.", "{thing} {is thing} three parts fire and one part Tuesday.")),
    Thing("grey raincoat", "clothing", ("{thing} makes you look like everybody.", "Four labels from four shops have been cut out of {thing}.")),
    Thing("little pistol", "weapon", ("{thing} {is thing} shaped like a cigarette lighter, which is awkward at parties.", "{thing} {has thing} mother-of-pearl on its grip, and one round.")),
    Thing("harmonica", "music", ("{thing} can play two tunes, one for each side.", "In {thing} one reed has been replaced by a strip of film.")),
    Thing("white chess knight", "token", ("{thing} unscrews at the neck.", "{thing} {has thing} a nick in one ear, which is how they know each other.")),
)

PEOPLE = (
    Person("spymaster", "she", (
        "{person} knits while {he person} talks, and the pattern is in code.",
        "{person} might be somebody's aunt, and is, and has used it.",
        "Behind {his person} thick glasses the eyes of {person} are very small and very awake.",
    ), (
        "{person} drops a stitch and does not look down.", "{he person} turns up the radio.",
        "{person} pours tea with a hand like a rock.", "{he person} waits until the tram has gone by.",
    ), (
        "Everybody works for me. Some of them know it.",
        "Never lie, dear. Leave things out. It's so much tidier.",
        "I have buried nine agents, and eleven have come to tea since.",
        "Trust is like sugar, {name}. One lump.",
        "When you are followed, go shopping. They get so tired.",
        "The war is cold because nobody will shut the window.",
    ), (
        "There is a small matter of {a want}. No receipt.",
        "I should sleep better if {a want} were in my drawer and not in theirs.",
        "Get me {a want}, and your file will have a little accident.",
    ), (
        "There is no other side. I write to myself, and I reply. It keeps six hundred people in work.",
        "The mole is my sister. We share a bathroom.",
        "I sold you, in March, for a typewriter. I bought you back in April.",
    )),
    Person("chess player", "he", (
        "{person} has a frayed scarf and the stillest hands you ever saw.",
        "{person} is unshaven and looks four moves past you.",
        "A pocket board is open on the knee of {person}.",
    ), (
        "{person} moves a pawn and sighs.", "{he person} taps a bishop against {his person} teeth.",
        "{person} tips over {his person} own king, and stands it up again.", "{he person} notes something on his cuff: a move, perhaps.",
    ), (
        "You came in by the left door. So it's to be that kind of game.",
        "They let me travel because I always lose to the right people.",
        "A pawn may become a queen, {name}, but first it has to be a pawn for a very long time.",
        "I play by post with a man on the other side. We've not moved in a year. We just ask after the children.",
        "The guards change on the even hours. I notice such things. I can't help it.",
        "In the end there are two kings on an empty board, and they have nothing to say.",
    ), (
        "I could see the whole board if I had {a want}.",
        "Bring me {a want}. I'll give you a rook's odds, and a name.",
        "A modest stake, then: {a want}.",
    ), (
        "My games are the cipher. All of them. I have not played for pleasure since I was twelve.",
        "Tomorrow I'm going to win. After that I shall need somewhere to live.",
        "I am the one they call the Gardener. I am so sorry.",
    )),
    Person("cloakroom attendant", "she", (
        "{person} has a pencil in {his person} bun and a tray of numbered discs.",
        "{person} sees nothing, hears nothing, and has bought a house in the country.",
        "{person} wears three cardigans, from three lost coats.",
    ), (
        "{person} weighs a coat in {his person} hands, knowingly.", "{he person} slides a coin off the counter into {his person} sleeve.",
        "{person} looks both ways, then at you.", "{he person} sucks a boiled sweet and thinks.",
    ), (
        "You learn a man from his lining, love.",
        "Number eighty's never come back. That was the week of the funeral.",
        "I've hung up two presidents and a fellow who said he was the plumber.",
        "Guns on the left, umbrellas on the right. It's only manners.",
        "You've been followed, {name}. Nice boy. I gave him your ticket by mistake.",
        "They swap cases, and I swap them back. It keeps things peaceful.",
    ), (
        "I've always kept a hook free for {a want}.",
        "Tip? No. But if you came across {a want}, I'd not say no.",
        "You bring me {a want}, and I'll tell you what's in number eighty.",
    ), (
        "I've read every letter in every pocket for thirty years. Nobody knows anything, love.",
        "Number eighty is a coat full of money. I visit it.",
        "I'm a colonel. I couldn't tell you of what, any more.",
    )),
    Person("defector", "he", (
        "{person} jumps whenever a cup touches a saucer.",
        "{person} has on two suits, one over the other.",
        "There is a lighter band upon the finger of {person}, where a ring was.",
    ), (
        "{person} looks at the street through two fingers of curtain that is not there.", "{he person} pats the lining of {his person} coat.",
        "{person} mops {his person} neck.", "{he person} starts a sentence, and swallows it.",
    ), (
        "I only wanted oranges. You will laugh. It began with oranges.",
        "Is that man reading, or is he holding a paper?",
        "I know eleven names. I say them to sleep. Like sheep, with pensions.",
        "On our side they listen to everything, {name}. On yours nobody does. I don't know which is lonelier.",
        "My dog will have been told that I died.",
        "They said there would be a boat. They said that about a bridge, too.",
    ), (
        "I left behind {a want}. It's foolish. I'd go back for it.",
        "I'll sign whatever you like, for {a want}.",
        "A man needs one thing to call his own. Let it be {a want}.",
    ), (
        "I know nothing. I made up the eleven names. One of them turned out to be real.",
        "I'm to be allowed to escape. They want to see who meets me.",
        "I'm not him. He lost his nerve at the station, and gave me the coat.",
    )),
    Person("policeman", "he", (
        "{person} has wet moustaches and a tired horse of a face.",
        "The uniform of {person} has been turned, dyed and turned again.",
        "{person} writes everything down, and then loses the pencil.",
    ), (
        "{person} stamps {his person} feet, one and two.", "{he person} holds your papers upside down for a while.",
        "{person} looks at the sky as if to book it.", "{he person} salutes a passing car, just in case.",
    ), (
        "Papers. Thank you. Other papers. Thank you. Very nice.",
        "Which side am I on? I'm on the night side. Ten till six.",
        "My brother has the same beat over there. We wave, at Christmas, with our truncheons.",
        "I arrested a man for loitering, {name}. It was another policeman. It was all policemen.",
        "If you must run, run after eleven. I've got bad feet until eleven.",
        "They gave us whistles. Nobody comes. They think it's the other lot's whistles.",
    ), (
        "A regulation is a regulation. {a want}, on the other hand, is a present.",
        "I never see {a want} on this side.",
        "There might be a gap in my patrol as wide as {a want}.",
    ), (
        "I let them through. Families. I count to a hundred with my eyes shut.",
        "I'm painting the line a little farther over every night. I've won us a bakery.",
        "The order has come down about you. I've put it in the stove.",
    )),
    Person("nightclub singer", "she", (
        "{person} wears green sequins and flat, sensible shoes.",
        "The voice of {person} sounds like smoke looking for a window.",
        "{person} has painted one mole on {his person} cheek; it moves from night to night.",
    ), (
        "{person} hums a bar and shakes {his person} head.", "{he person} checks the room in the back of a spoon.",
        "{person} lights a cigarette for somebody who is not there.", "{he person} writes a telephone number on {his person} wrist.",
    ), (
        "Darling, half the house is asleep and the other half is taking notes.",
        "If I sing the second verse, leave by the kitchen.",
        "I've been married to three attaches. You can't get them out of carpets.",
        "A secret's just a song that nobody claps for.",
        "You've kind eyes, {name}. Get that seen to.",
        "The mole's on the left today. Left means rain.",
    ), (
        "Bring me {a want}, and I'll dedicate a number to you. A real number.",
        "I gave up {a want} for art. I was young. Art never called.",
        "I'd change sides for {a want}. I do it for less.",
    ), (
        "I'm deaf, darling. I lip-read. It's why I know everything.",
        "The list is sewn in the green dress. I sing it every night, slow, in C.",
        "I was sent to marry you, last year. You never asked me to dance.",
    )),
)

THREATS = (
    Threat("men in grey hats", (
        "The same newspaper goes by for the third time, held a little too high.",
        "Someone coughs just when you cough.",
        "You see a grey hat, and on second thoughts you have been seeing it since noon.",
        "A car is parked with its engine warm and its windows fogged.",
    ), (
        "There are four of them now, and not one looks at you. The men in grey hats are very good at it.",
        "You stop; they stop, and admire whatever is to hand. The men in grey hats have closed in.",
        "A whistle, two notes. From the other end somebody answers it. The men in grey hats work in pairs.",
        "The others nearby have found reasons to leave. The men in grey hats have that effect.",
    ), (
        "\"You dropped this,\" says a mild voice, and something hard is pressed into your ribs. The men in grey hats are all round you.",
        "The men in grey hats take off their hats. It is the worst sign there is.",
        "A hand closes on each elbow, quite kindly. \"Come for a drive,\" say the men in grey hats.",
    ), (
        "They give you tea, a blanket, and a pen. In the end you sign. It is a beautiful signature, but it is not your name, and after a year it is.",
        "The car has no handles on the inside. You watch the city go by, street after street, and each of them forgets you as you pass.",
    ), (
        "You tear free, and hear your shoulder pop. The arm hangs on, out of loyalty.",
        "A leather-covered something meets the back of your head. You run on, through twice as many streets as there are.",
        "The knife was meant for your coat, but there was some of you in it.",
    ), (
        "They stop, put their heads together, and show each other a photograph. It is not of you. The men in grey hats lift their hats and withdraw.",
        "A tram slides between you. By the time that it has passed, the men in grey hats are following somebody else, out of habit.",
        "One of the men in grey hats arrests another. It takes them a while to sort out, and you do not stay for it.",
    ), ("Ask the men in grey hats for a light.", "Follow the men in grey hats instead.", "Fight the men in grey hats with an umbrella."), plural=True),
    Threat("hidden bomb", (
        "You hear a tick that belongs to no clock.",
        "There is a faint smell of almonds, and nobody is baking.",
        "A parcel was left, somebody said, by somebody, somewhere.",
        "A dog sits down, stares at nothing in particular, and whines.",
    ), (
        "Tick, tick: it is quicker than before. The hidden bomb is within the block.",
        "Men in padded coats run past with a bucket of sand. So it is true about the hidden bomb.",
        "A telephone rings, and a voice says a number. A minute later it rings again, and the number is smaller.",
        "You find the end of a wire, cut clean, still bright. The hidden bomb must be at the other end.",
    ), (
        "Here it is: two sticks, one clock, and a note that says SORRY. The hidden bomb has nine seconds of patience.",
        "The ticking stops. That is what the hidden bomb does just before.",
        "Red wire, blue wire, and a third, which is red or blue according to the light. The hidden bomb gives a whirr.",
    ), (
        "There is no noise. There is a large white silence, with your hat turning over and over in it.",
        "You cut the blue. In the last of all the seconds it comes to you that the light here is yellow, and what yellow does to green.",
    ), (
        "It goes off in the next street but one. A window comes to you in pieces, and some of them stay.",
        "The flash takes your eyebrows, and leaves a bell in your head that will not stop.",
        "The detonator blows, alone. You will have to count to nine from now on.",
    ), (
        "The hidden bomb clicks, clicks, and plays a polka. Somebody, somewhere, has a sense of humour, or no dynamite.",
        "It drops off the bridge and into the river, and raises a fine tall column of fish. So much for the hidden bomb.",
        "Your hand does not shake. The clock stops at one. You sit down on the kerb beside the hidden bomb, like two old friends.",
    ), ("Carry the hidden bomb to the river at a run.", "Cut any wire of the hidden bomb.", "Kick the hidden bomb, hard.")),
    Threat("border closing", (
        "People are walking in one direction, a little faster than people walk.",
        "All the church bells have stopped at the same quarter.",
        "Lorries go by with their lamps out, full of something that clinks.",
        "The radio breaks off its waltz, and there is a cough.",
    ), (
        "Rolls of wire are being thrown down like carpets. The border closing has begun.",
        "Women are handing children over a line that has only just been chalked. The border is closing street by street.",
        "A loudspeaker reads out names of roads, and each of them is shut as it is read.",
        "You hear hammering, and concrete sloshing: the border closing goes on behind every corner.",
    ), (
        "The last gap is two bricks wide. The border is closing in front of your eyes.",
        "A soldier no older than a schoolboy lifts his rifle. \"The border's closing,\" he says. \"Please. Don't make me.\"",
        "Searchlights swing round, and meet, and you stand where they meet. The border has all but closed.",
    ), (
        "The last brick goes in with a tap. You are on the one side, and everything that you ever did is on the other.",
        "You run for it. They shout once. On the wall there is a plaque now, with a date, and on Sundays someone brings carnations.",
    ), (
        "You leave the skin of both palms upon the wire, and most of a trouser leg.",
        "A dog has you by the ankle, for a bad half minute.",
        "You drop from the wall and something in your foot gives way, with a sound like a stick.",
    ), (
        "The mason looks at you, and at the gap, and bends down to tie his shoe. It is a very long lace.",
        "An order comes, and another order. For ten minutes nobody knows which is right, and ten minutes, at a closing border, are a great deal.",
        "The lamps fail all along the line. In the dark you hear a thousand feet, and none of them is in boots.",
    ), ("Jump the wire while the border is closing.", "March through the border closing as an officer.", "Drive a lorry at the closing border.")),
)

GOALS = (
    Goal("find", "list of names", (
        "find {target} before the other side does", "get {target} out of {setting}", "lay hands on {target} and memorise it",
    ), ("Eleven people will be arrested by Friday unless you have {target}.", "Your own name is on {target}, twice."), (
        "The dead man's last tram ticket takes you {to spot}.", "A bookseller wraps your book in a map, with a cross at one place: {spot}.",
        "It was never written on paper. Think of what else one can write on.", "Whoever has the list has begun to eat better.",
    ), (
        "You learn {target} by heart and burn it in an ashtray. On Friday eleven people miss the same train to the same prison, and each thinks that it was luck.",
        "{target} goes into the river, in very small pieces, from the middle of the bridge. Two gulls take a bit of it each, one to either side.",
    ), (
        "You unroll {target}. There are eleven names, and you know them all, for they are the names that you yourself have used.",
        "You save ten. The eleventh is the one who got you the list, and the tram comes, and the tram goes.",
    )),
    Goal("deliver", "sealed briefcase", (
        "deliver {target} to {person}, unopened", "get {target} across town to {person}", "hand {target} to {person} and walk away",
    ), ("Nobody has told you what is in {target}. {person} will know.", "If {target} does not reach {person} by night, there will be a war in the morning."), (
        "Your contact is to be found {in spot}, reading a paper upside down.", "Chalk on a kerb, two strokes and a dot: they have moved {to spot}.",
        "Three others are carrying cases just like it. You passed one on the stair.", "{target} {has target} grown heavier, or you have grown tired.",
    ), (
        "{person} tries the lock, nods, and gives you a bun in a bag. Next day there is no war. It is in none of the papers.",
        "\"You didn't look?\" says {person}. You did not. Inside, when the lid goes up, is a child's paper theatre, with a tiny lamp. {person} begins to cry.",
    ), (
        "{person} takes {target} from you, and gives you one exactly like it. \"And this to the next,\" {he person} says. You see that it will always be so.",
        "You put it in the right hands. The hands are right. It is the face above them that has been changed.",
    )),
    Goal("rescue", "captured courier", (
        "get {target} out of their hands", "find {target} before the talking starts", "bring {target} home over the line",
    ), ("{target} knows your real name, and has until midnight not to say it.", "It was to have been your run. {target} took it as a favour."), (
        "Someone is tapping on the pipes {in spot}, three and four, three and four.", "A closed laundry cart goes every evening {to spot}.",
        "A shoe with a hollow heel was handed in to the lost property.", "They have sent out for cigarettes of the courier's brand. A long night, then.",
    ), (
        "{target} leans on you, and you lean on the wall, and the wall has a door. On the far side of it somebody hands you two coffees and a newspaper with the wrong date.",
        "You walk {target} across in the uniform of a tuba player, behind a band. Neither of you can play. Nobody notices, in that band.",
    ), (
        "{target} {is target} free, and says very little, and looks away when the telephone rings. You ask. \"Only the one name,\" says {target}. \"I thought that you'd have changed it.\"",
        "They give you {target} on the bridge, at dawn. Someone has to walk the other way, to make it even. You button your coat.",
    )),
    Goal("escape", "night ferry", (
        "board {target} with false papers", "get out of {setting} by {target}", "be on {target} when the ramp goes up",
    ), ("By morning every face like yours will have been stopped; {target} sails at two.", "There is a bunk on {target} in a name that you can spell."), (
        "What opens the quay gate was left for you {in spot}.", "\"If it all goes wrong,\" the old man had said, \"look {in spot}.\" It has.",
        "The purser is friendly, the second officer is not, and they toss a coin for the door.", "Two hoots: one hour. One hoot: run.",
    ), (
        "The ramp lifts. You are at the rail, with a dentist's passport and no teeth of your own to speak of, and between you and {setting} there is water, and more water.",
        "\"Purpose of journey?\" asks the officer. \"Breakfast,\" you say. He stamps it. The engines turn over, and the whole grey city slides backward like a bad set.",
    ), (
        "You sail. In the bunk above yours a man lies reading, in a grey hat. \"Long trip,\" he says.",
        "On deck you hear your name, your true one, called from the quay, in a voice you love. You do not turn. It is what they taught you.",
    )),
    Goal("learn", "identity of the mole", (
        "discover {target}", "find out {target} before the Minister's ball", "work out {target}, whoever it hurts",
    ), ("Four networks have gone silent; only {target} explains it.", "Everyone has been told that it is you. You have until dawn to learn {target}."), (
        "There is a file, wrongly numbered, {in spot}.", "One witness is left, and sits all day {in spot}, feeding something.",
        "The mole has left-handed handwriting, and right-handed scissors.", "Whoever it is sends flowers to the funerals. Good ones.",
    ), (
        "You say the name, in a quiet voice, across a plate of biscuits. There is a pause. \"It took you long enough,\" comes the answer, and two wrists are held out.",
        "You have it. You post it in three envelopes to three people who do not trust each other, and go home, and sleep in your own bed.",
    ), (
        "You know now. You went to school together. You write another name in the report, tear it up, and sit there until it is light.",
        "You have proof, and you take it to the only one you trust. The door is locked behind you. \"Sit,\" says your oldest friend. \"It is about the flowers.\"",
    ), answers=(
        "it is the tailor, who sews the microphones into everyone's lapels",
        "there is no mole, but the minutes are dictated so loudly that the whole street hears",
        "it is the old spymaster, who sells the dull secrets to pay for keeping the dangerous ones",
        "it was you all along, under a name that they made you forget",
    )),
    Goal("mend", "secret transmitter", (
        "get {target} back on the air", "mend {target} before the coded hour", "repair {target} and send the warning",
    ), ("At three o'clock they will walk into a trap, unless {target} can speak.", "Since {target} went dead, nobody on the other side knows who is still alive."), (
        "Parts came in once inside loaves, and were hidden {in spot}.", "The old operator left a rhyme, and the rhyme ends {in spot}.",
        "Valves look like bulbs to a policeman, and that is a help.", "The van with the ring on its roof comes by every twenty minutes.",
    ), (
        "The needle jumps. You send: stay away, stay away, stay away. The reply is a single word, and it takes you some time to see it, for the wet in your eyes: THANKS.",
        "{target} warms, hums and finds the band. You tap out the message with a teaspoon, and at three o'clock nobody comes, and it is glorious.",
    ), (
        "You send it all, twice. The answer comes quick and clean. It is in the wrong code; it is in theirs.",
        "{target} works. You have to stay on to the end, and the van with the ring is turning into the street. You go on tapping.",
    ), parts=("glass valve", "quartz crystal", "copper coil", "spare battery", "morse key")),
)

FACTS = (
    Fact(("The city is divided by a wall of {noun}.", "A wall built of {noun} runs straight through the city."), (
        "At the end of every street one sees it: the wall, and its {noun}.", "In the night somebody has added more {noun} to the wall.",
        "A boy carries off one piece of the wall under his jersey. That is one fewer of the {noun}.", "You find that you have stopped noticing the {noun}. That is how it works.",
        "The wind whistles through the wall, as it will through {noun}.",
    ), ("wardrobes", "old doors", "mirrors", "pianos", "filing cabinets", "frozen laundry", "sandbags")),
    Fact(("All messages are passed by means of {noun}.", "The agents of both sides communicate only through {noun}."), (
        "You look twice at the {noun}, and the second time they mean something.", "Someone has rearranged the {noun}. Danger, it says, or Tuesday.",
        "Ordinary people must find it strange, all these {noun}.", "You carry a few {noun} yourself, in case you should have something to say.",
        "There is a whole shop, with nothing in it but {noun}, and it is always full.",
    ), ("tulips", "buttons", "pickled eggs", "birdcages", "odd socks", "sugar lumps", "chess pieces")),
    Fact(("Everyone in the city has a double.", "Each inhabitant has an exact double on the other side."), (
        "You raise your hat to somebody you know, and it is not the one you know.", "Somewhere, beyond the line, your double has stopped, too, and looked up.",
        "A pair of twins goes by arm in arm, and will not say that they are not.", "It is said that you may pass yourself just once.",
        "You wonder if the other you has warmer gloves.",
    )),
    Fact(("It is forbidden to carry {noun} across the border.", "At the border they confiscate {noun}."), (
        "A heap of confiscated {noun} rusts, or wilts, or weeps, behind the fence.", "You have heard of a man who swallowed {noun} to get them over.",
        "A poster shows {noun}, with a red line through them, and a mother's tear.", "On the black market {noun} fetch more than gold.",
        "Is that a bulge in his coat? You would bet that it is {noun}.",
    ), ("lemons", "saxophones", "globes", "love letters", "clocks", "seeds", "playing cards")),
    Fact(("The player cannot remember anything before Monday.", "The player's memory begins last Monday."), (
        "A stranger greets you as if you had shared a cell. Perhaps you have.", "You find a tram ticket in your cuff, from before Monday, and turn it over and over.",
        "Your hand knows how to do that. You wonder who taught it.", "Before Monday there is only a sort of white noise, and a smell of oranges.",
        "You like marzipan, it seems. You make a note of it.",
    )),
    Fact(("Each evening at seven a radio voice reads numbers, and people do what it says.", "At seven the numbers station speaks, and the city obeys."), (
        "It cannot be long till seven. People have begun to stand near their radios.", "\"Four, four, nine,\" says a child, skipping. It is what the radio said.",
        "After the numbers, last night, three men got up and left their suppers.", "You know the voice, you are nearly sure. She used to read stories.",
        "You count in your head, to keep the other numbers out.",
    )),
    Fact(("Nobody may speak indoors, because the walls record everything.", "All indoor talk is recorded, so people speak outside or in writing."), (
        "A slate hangs on every wall here, with a sponge, for talking.", "You hear a scratch, as of a needle in a groove; the walls are taking it down.",
        "People breathe out when they get into the open, and start to chatter like starlings.", "Someone has chalked up: WALL, MIND YOUR OWN BUSINESS.",
        "You clear your throat, and picture the clerk who will have to type it.",
    )),
    Fact(("The statues of the city are moved every night to confuse the enemy.", "Every morning the statues stand in different streets."), (
        "The bronze poet who used to be here has been posted elsewhere.", "A lion of stone blocks the tram, and the driver is reading it the rules.",
        "You agreed to meet beneath the horseman. The horseman, it seems, has had his orders.", "A plinth stands empty, with a card: BACK ON THURSDAY.",
        "Wet cobbles, deep ruts, and a marble nymph facing the wrong way: they were at it again last night.",
    )),
)

GENRE = Genre(
    name="cold war spy story",
    tones=("dry", "tense", "grim", "merry"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Snow falls on both sides, without papers.", "Rain makes every lamp into two.", "Coal smoke has taken the colour out of the sky.",
        "A raw mist [feels|picks] its way up from the river.", "The sun looks in for a minute, like an inspector.",
        "It thaws; all the gutters are talking at once.", "Wind rolls a hat along the tramlines, and nobody runs after it.",
        "Dusk falls at four, as it does in this part of the century.",
    ),
    moods=(
        "A curtain moves where there ought to be no curtain.", "You light a match so as to see who looks away.",
        "It is the kind of quiet that has a microphone in it.", "A tram goes by, all lit, with one passenger.",
        "You have the taste of cheap coffee and of other people's secrets.", "For no reason you know the number of that car.",
        "Somebody's radio plays a song that you were told to listen for.", "You have been three people today, and none of them has had lunch.",
        "A telephone rings in the next house, and stops as you begin to count.", "You touch your lapel, where the flower should be.",
        "Nothing happens, in that careful way.", "You put one foot in front of the other, like a man with nowhere to go.",
        "Far off a dog barks in the language of the other side.", "The truth, you reflect, would take too long.",
    ),
    openers=(
        "Your contact was to wear a carnation. {name}, you have now counted forty people with carnations.",
        "You are {name}, {a role}; at least, it says so here, and the ink is dry.",
        "At six minutes past four a stranger bumps into you {in place}, says sorry in the wrong language, and is gone. There is something in your pocket, {name}.",
        "The first thing one learns in {setting} is not to look back. You, {name}, have just looked back.",
        "They woke you at three, {name}, gave you a hat, and put you down {in place}. Nobody has said what for.",
        "\"The geese fly late this year.\" You have waited four winters, {name}, for someone to say that. Now someone has.",
        "On your file it says: {name}, {a role}, of no importance. It took you eleven years to get them to write that.",
        "There is a dead drop, a live wire, and {a role}. The last of these is you, {name}, {in place}, in thin shoes.",
    ),
    risks=(
        "Answer the ringing telephone.", "Get into the waiting car.", "Say the old password and see.", "Swap the two cases.",
        "Burn your papers and bluff.", "Tap out a message on {thing}.", "Search {thing} in full view.", "Cross the street, slowly, in the light.",
    ),
    sounds=(
        "A typewriter stops, and so does a pair of shoes.", "Behind the wall a reel of tape comes to its end and flaps.",
        "A barrel organ grinds out an anthem that was abolished.", "You hear your own voice, tinny, a long way off, saying what you said this morning.",
        "Trucks change gear, one after another, on the hill.", "Someone whistles two bars, and leaves the third to you.",
        "A lift stops between floors. After a while it goes on.", "Under the street a train passes that is on no timetable.",
    ),
    names="eastern",
)
