"""Behind the curtain of a playhouse on a first night: ropes, paint, nerves and a lamp that must never go out."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("playhouse", (
        "a playhouse with nine hundred seats and one ghost",
        "the oldest playhouse in {region}, two hours before the first night",
        "a wooden playhouse that was built in a week and has stood for a century",
    )),
    Setting("opera house", (
        "an opera house on the last night of the season",
        "the gilded opera house of {region}, where the chandelier has begun to sway",
        "an opera house so large that parts of it have not been seen for years",
    )),
    Setting("music hall", (
        "a music hall beside the docks, with the bailiffs at the door",
        "a shabby music hall in {region} that has sold every seat for once",
        "a music hall where the second house is always better than the first",
    )),
    Setting("puppet theatre", (
        "a puppet theatre whose puppets are as tall as people",
        "an underground puppet theatre in {region}",
        "a puppet theatre that has been playing the same story for sixty years",
    )),
    Setting("theatre ship", (
        "a theatre ship tied up for a single night at {region}",
        "a theatre ship that carries its own stage from town to town",
        "an old theatre ship with red curtains and a leaking hull",
    ), where="on"),
)

ROLES = (
    "understudy", "prompter", "stage carpenter", "seamstress", "lamp trimmer", "rope hand", "second violin", "wig maker",
    "scene painter", "call boy", "retired leading lady", "author of the play", "thunder maker",
)

PLACES = (
    Place("main stage", (
        "Three hundred years of nails have left the boards as rough as bark.",
        "A painted forest stands waiting, and it smells of size and glue.",
        "Beyond the footlights the empty seats rise into the dark, row behind row.",
        "The boards slope toward the house, so that a dropped coin rolls to the front.",
        "Every step you take {in place} is answered from the gallery.",
        "Chalk crosses on the floor mark where the actors must stand to be seen.",
    ), (
        Fixture("paper throne", (
            "{thing} look{s thing} like gold from the front and like old newspapers from the back.",
            "A nail in the seat of {thing} {has thing} been bent flat by some thoughtful king.",
        ), holds=True),
        Fixture("ghost light", (
            "{thing} {is thing} a bare bulb on an iron pole, and it is left burning all night.",
            "Moths have singed their wings on {thing}, and lie in a ring around its foot.",
        )),
        Fixture("canvas oak", (
            "From behind, {thing} {is thing} held up by a single plank and a sandbag.",
            "A hollow in the trunk of {thing} {is thing} just wide enough for an owl, or a letter.",
        ), holds=True),
    ), where="on"),
    Place("prompt corner", (
        "A shaded lamp throws a circle of light no bigger than a plate.",
        "Speaking tubes run up the wall, each with a brass lid and a label.",
        "You can see a thin slice of the stage from here, and nothing of the house.",
        "The stool has been worn to the shape of one particular person.",
        "It smells of pencil shavings and throat sweets.",
    ), (
        Fixture("prompt desk", (
            "On {thing} lie{s thing} a cough sweet, sharpened to a point by years of sucking.",
            "Every mistake of the last ten seasons has been carved on {thing} as a small notch.",
        ), holds=True),
        Fixture("cue board", (
            "{thing} {has thing} twelve switches, and one of them has been taped down.",
            "Beside the last switch of {thing} somebody has written: never during a kiss.",
        )),
    )),
    Place("leading lady's dressing room", (
        "Round bulbs burn on all sides of the mirror, and two of them have gone grey.",
        "Powder lies over everything, as fine as flour.",
        "Roses stand about in buckets, and their smell is almost too much.",
        "Telegrams have been stuck along the frame of the glass, the oldest at the bottom.",
        "A silk robe hangs on the door and turns slowly on its hook.",
    ), (
        Fixture("make-up table", (
            "Sticks of colour lie on {thing} in a row, from pale rose to murder red.",
            "One drawer of {thing} {has thing} been locked and then forced, and then tied shut with a stocking.",
        ), holds=True),
        Fixture("folding screen", (
            "Cranes fly across {thing} in gold thread, and one has been unpicked.",
            "The silk on {thing} {is thing} worn thin at the height of a person's eye.",
        ), holds=True),
    )),
    Place("property room", (
        "Shelves sag under plaster hams, tin crowns and loaves of painted cork.",
        "Forty swords stand in an umbrella rack, and not one of them is sharp.",
        "A stuffed bear holds out a tray for visiting cards.",
        "Each thing wears a paper ticket with the name of a play on it.",
        "Dust and glue make a smell like the inside of an old drum.",
    ), (
        Fixture("wicker hamper", (
            "The lid of {thing} says HAMLET, and then, in chalk, HAMLET AND SANDWICHES.",
            "{thing} creaks like a ship when anyone leans on it.",
        ), holds=True),
        Fixture("thunder sheet", (
            "{thing} {is thing} a great tin plate on two chains, and it mutters when a door closes.",
            "A dent in the middle of {thing} {has thing} exactly the shape of a head.",
        )),
        Fixture("cabinet of poisons", (
            "All the bottles in {thing} hold cold tea, or so the labels promise.",
            "One stopper in {thing} {has thing} been sealed with real wax.",
        ), holds=True),
    )),
    Place("fly gallery", (
        "Hundreds of ropes come down through the dark, tied off in one long row.",
        "A castle, a street and a sunset hang above the stage like washing.",
        "The iron floor is a grating, and far beneath it the stage shines like a coin.",
        "Sandbags sway a little, all together, with each draught.",
        "Hemp, sweat and hot dust: that is the smell {in place}.",
    ), (
        Fixture("pin rail", (
            "The pegs of {thing} are numbered, and the thirteenth has been left out.",
            "Somebody has tied a red thread round one rope on {thing}.",
        )),
        Fixture("sandbag pile", (
            "A cat has slept in {thing}, and left it the shape of a cat.",
            "One bag in {thing} {has thing} been slit and sewn up again in a hurry.",
        ), holds=True),
    ), where="on"),
    Place("trap room", (
        "Thick beams hold up the stage above you, and every footfall shakes down dust.",
        "Light comes through the cracks between the boards in thin bright lines.",
        "Grease gleams on the wheels and ropes of an old machine.",
        "Long-lost things have rolled through the boards and ended up here: buttons, beads, one tooth.",
        "The ceiling is so low that a tall ghost would have to stoop.",
    ), (
        Fixture("star trap", (
            "The leather flaps of {thing} close over the hole like the petals of a flower.",
            "Chalk on the beam beside {thing} gives the weight of every devil who has ever flown through it.",
        )),
        Fixture("winding drum", (
            "The rope on {thing} {has thing} been greased with candle ends.",
            "Inside the hub of {thing} there is a hollow, stuffed with a rag.",
        ), holds=True),
    ), kind="under"),
    Place("orchestra pit", (
        "Music stands lean together like thin people in the rain.",
        "The drums are under a sheet, and seem to be asleep.",
        "A smell of rosin hangs here, sweet and dusty.",
        "Pencil marks on the scores say LOUDER, SOFTER and PRAY.",
        "From down here the edge of the stage looks as high as a cliff.",
    ), (
        Fixture("kettledrum", (
            "{thing} hums by itself when a tram goes past in the street.",
            "The skin of {thing} {has thing} been loosened at one side, as if to let something in.",
        ), holds=True),
        Fixture("conductor's stand", (
            "Angry little dents run along the edge of {thing}.",
            "A horseshoe has been nailed on the underside of {thing}, the right way up.",
        )),
    ), kind="under"),
    Place("green room", (
        "Nothing here is green but the tea.",
        "Sofas that died in old comedies have been put out to rest along the walls.",
        "Playbills cover the walls up to the ceiling, and the paper has gone brown.",
        "A gas fire pops and ticks, and there is a saucer for the cat.",
        "Somebody has pinned up a list of words that must never be said {in setting}.",
    ), (
        Fixture("horsehair sofa", (
            "Hairpins, peanuts and one love letter can be felt in the cracks of {thing}.",
            "{thing} {has thing} been stabbed in seven plays and fainted on in thirty.",
        ), holds=True),
        Fixture("tea urn", (
            "{thing} {has thing} a dragon for a tap, and the dragon dribbles.",
            "A card on {thing} reads: kings and beggars rinse their own cups.",
        )),
    )),
    Place("costume store", (
        "Rails of clothes run off into the gloom, and the sleeves brush you as you pass.",
        "Camphor makes your eyes water.",
        "A row of headless dummies wears an unfinished army.",
        "Fur, velvet and tinsel swallow every sound.",
        "A moth goes by with the air of a paying guest.",
    ), (
        Fixture("rack of ball gowns", (
            "{thing} rustles as though it were waiting for a waltz.",
            "In {thing} one hanger is empty, and still swinging.",
        ), holds=True),
        Fixture("sewing machine", (
            "A half-finished wing has been left under the needle of {thing}.",
            "{thing} {is thing} painted with gold ivy, worn away by one busy hand.",
        )),
        Fixture("hat tower", (
            "{thing} rises from bonnets to helmets and ends in a bishop.",
            "Mice have moved into the third layer of {thing}.",
        ), holds=True),
    )),
    Place("paint loft", (
        "A whole sky has been laid out on the floor to dry.",
        "Buckets of colour stand in a row, each with a stick and a skin.",
        "North light comes in through tall panes and shows every stain.",
        "Your shoes stick to the floor {in place} and come away blue.",
        "Sponges, brooms and brushes as wide as a door hang from hooks.",
    ), (
        Fixture("paint frame", (
            "A village has been sketched on {thing} in charcoal, and one of the windows is lit.",
            "{thing} can be wound down through a slot in the floor, if the handle has been found.",
        )),
        Fixture("glue pot", (
            "{thing} bubbles to itself and smells of rabbits.",
            "A skin has set over {thing}, with a thumb mark in the middle.",
        )),
        Fixture("roll of old scenery", (
            "When you lift a corner of {thing} you see a harbour that burned down before you were born.",
            "{thing} {is thing} long enough to hide a person, or whatever a person might leave.",
        ), holds=True),
    )),
    Place("royal box", (
        "Plum velvet covers the walls, and has been stroked bald at the edge.",
        "Six gilt chairs face the curtain with their knees together.",
        "Plaster cupids hold up the ceiling and look tired of it.",
        "You can see every seat from here, and every seat could see you.",
        "The scent of an old perfume comes out of the cushions.",
    ), (
        Fixture("gilt chair", (
            "On {thing} a card says RESERVED, in a hand that nobody uses any more.",
            "The cushion of {thing} {has thing} been sat in lately; it is still rising.",
        ), holds=True),
        Fixture("plaster cupid", (
            "{thing} {has thing} lost its arrow and points with a toasting fork.",
            "There is a peephole in the navel of {thing}.",
        )),
    )),
    Place("stage door office", (
        "Keys hang in rows under brass numbers, and some of the hooks are bare.",
        "A small window looks out on wet bricks and a lamp in a cage.",
        "Letters wait in a rack for people who left the company years ago.",
        "A paraffin heater makes the room smell of travel.",
        "The clock is five minutes fast, so that nobody is late.",
    ), (
        Fixture("letter rack", (
            "In {thing} there is one envelope with no name, only a drawing of a mask.",
            "The pigeonhole marked Z in {thing} {is thing} packed with old lottery tickets.",
        ), holds=True),
        Fixture("visitors' book", (
            "The last page of {thing} {has thing} been signed by a king, a plumber and somebody who drew a cross.",
            "Someone has torn a strip from {thing}, very neatly, along a ruler.",
        )),
    )),
    Place("scene dock", (
        "Flats are stacked here like giant cards: a bedroom, a prison, half a ship.",
        "Cold air slides in under the tall doors.",
        "A moon of silver paper leans in the corner and lights up whatever passes.",
        "Somebody has swept the sawdust into a heap and drawn a face on it.",
        "Wheels of all sizes hang on the wall, each on its own peg.",
    ), (
        Fixture("pasteboard ship", (
            "{thing} sails on casters and has a crew painted at its portholes.",
            "The cabin door of {thing} really opens, though only as far as a hand's width.",
        ), holds=True),
        Fixture("carpenter's bench", (
            "The vice on {thing} holds a wooden nose.",
            "Screws, tacks and a half-eaten pie have been sorted into the tins on {thing}.",
        ), holds=True),
    )),
    Place("theatre roof", (
        "The whole town lies around you with its windows lit.",
        "A stone muse stands at each corner, and the one with the lyre has lost her thumb.",
        "Warm air rises from a vent and brings up a smell of greasepaint.",
        "The letters of the great sign hum and flicker behind their wires.",
        "Slates slip a little underfoot {in place}, then think better of it.",
    ), (
        Fixture("electric sign", (
            "Three of the letters in {thing} are dark, and what is left spells a rude word.",
            "A swallow has built behind the biggest bulb of {thing}.",
        )),
        Fixture("smoke hatch", (
            "{thing} can be opened in case of fire, or in case of stars.",
            "Soot lies in the corners of {thing}, and in the soot are fingerprints.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("stage door lane", (
        "A torn ticket lies in the gutter, with half a boot print on it.",
        "A lamp in a wire cage shines on wet brick and old posters.",
        "Crates that once held oranges have been turned over for seats.",
        "From a basement window comes a smell of frying onions.",
        "Somebody has chalked hearts on the wall, with initials, and crossed out most of them.",
    ), (
        Fixture("poster wall", (
            "Under the corner of {thing} {is thing} an older poster, and under that a still older one.",
            "On {thing} the name of tonight's star has been pasted over in a different type.",
        )),
        Fixture("broken barrow", (
            "{thing} {has thing} a flower stall painted on its side and no wheels.",
            "A tarpaulin covers {thing}, and something has been pushed under it.",
        ), holds=True),
    ), kind="out"),
    Place("water gate", (
        "Wide steps go down into the river, and the lowest ones are green.",
        "In the old days the rich came here by boat, and their crests are still carved on the posts.",
        "Broken lights from the far bank lie on the water and will not keep still.",
        "It smells of mud, wet rope and somebody's cigar.",
        "Small waves slap the stone like slow applause.",
    ), (
        Fixture("lion's head post", (
            "A mooring ring hangs in the mouth of {thing}, worn thin as a bracelet.",
            "{thing} {has thing} been painted gold for some grand evening, and the river has licked most of it off.",
        )),
        Fixture("upturned gondola", (
            "{thing} {is thing} made of lath and canvas, and has sailed in eleven operas and never once on water.",
            "Something has been pushed up under the seat of {thing}.",
        ), holds=True),
    ), kind="water", where="at"),
)

THINGS = (
    Thing("dark lantern", "light", ("{thing} {has thing} a shutter that lets out one thin blade of light.", "{thing} {is thing} hot at the top, and warms your fingers.")),
    Thing("footlight bulb", "light", ("{thing} glows faintly when it is rubbed on a sleeve.", "A tiny curtain has been painted on the glass of {thing}.")),
    Thing("stage door key", "key", ("{thing} hangs from a cork, so that it will float.", "{thing} {has thing} been worn thin by forty years of one man's pocket.")),
    Thing("trapdoor pin", "key", ("{thing} {is thing} an iron peg with a loop of red tape.", "A warning has been stamped on {thing}: look up first.")),
    Thing("wig iron", "tool", ("{thing} smell{s thing} of scorched hair.", "{thing} could curl a lock, or force one.")),
    Thing("claw hammer", "tool", ("The handle of {thing} {is thing} wrapped in strips of an old costume.", "{thing} {has thing} the carpenter's mark on it, a small oak leaf.")),
    Thing("prompt book", "paper", ("Half the last act in {thing} {has thing} been crossed out and written again in green.", "A ring of tea in {thing} circles the word RUN.", "On the inside cover of {thing} {is thing} a list of names, and yours is the last.")),
    Thing("torn playbill", "paper", ("{thing} announces a play that was never performed.", "Somebody has kissed {thing}, in a very dark red.")),
    Thing("unsigned contract", "paper", ("The small print on {thing} goes round the edge and on to the back.", "{thing} promises a salary, a dressing room and a soul's rest.")),
    Thing("tragedy mask", "treasure", ("{thing} {is thing} old silver, and its tears are pearls.", "Look at {thing} long enough, and the corners of your own mouth turn down.")),
    Thing("paste tiara", "treasure", ("One of the stones in {thing} {is thing} not paste at all.", "{thing} leaves a faint green line on the brow.")),
    Thing("bag of humbugs", "food", ("{thing} rustles, and is therefore forbidden during the last act.", "{thing} {has thing} gone soft in somebody's pocket.")),
    Thing("banquet chicken", "food", ("Of all the dishes in the feast only {thing} {is thing} real.", "{thing} {has thing} been carved every night this week, from the back.")),
    Thing("coil of hemp line", "rope", ("{thing} {is thing} spliced at both ends and smells of tar.", "A tag on {thing} says MOON.")),
    Thing("villain's cloak", "clothing", ("{thing} {is thing} lined in scarlet, and swirls without being asked.", "There are nine secret pockets in {thing}, and one still has a walnut in it.")),
    Thing("dancing slippers", "clothing", ("{thing} have been darned so often that they are mostly darn.", "A name is inked in {thing}, and it is the name of someone famous."), plural=True),
    Thing("bottle of throat syrup", "medicine", ("{thing} tastes of honey and varnish.", "Two singers share {thing}, and do not speak to each other.")),
    Thing("pitch pipe", "music", ("{thing} gives one note, and gives it perfectly.", "{thing} {has thing} teeth marks on it from the night of the scandal.")),
    Thing("stage dagger", "weapon", ("The blade of {thing} slides into the handle, unless the catch is set.", "{thing} {is thing} spotted with something that may be jam.")),
    Thing("withered rose", "token", ("{thing} {was thing} thrown on the stage by an unknown hand.", "A ribbon on {thing} says: brava, whoever you are.")),
)

PEOPLE = (
    Person("stage manager", "she", (
        "{person} has three pencils in {his person} hair and a stopwatch in {his person} fist.",
        "{person} wears soft black shoes and makes no noise at all.",
        "A ring with sixty keys hangs from the belt of {person}.",
    ), (
        "{person} glances at {his person} stopwatch.", "{he person} ticks something off on {his person} cuff.",
        "{person} lifts one finger for silence, and gets it.", "{he person} pulls a pencil out of {his person} hair and points with it.",
    ), (
        "Curtain goes up at eight. If the roof falls in, curtain goes up at eight.",
        "I have called four thousand shows, {name}, and I have never once seen the front of the scenery.",
        "Actors panic for a living. I am paid not to.",
        "Somebody moved the stairs in the second act. I want to know who, and I want them back.",
        "Walk, don't run. Running looks like fire.",
        "There are two kinds of quiet {in place}. This is the other kind.",
    ), (
        "My list is short of one line, and the line says {a want}.",
        "The second act cannot begin without {a want}, and the bell goes in a quarter of an hour.",
        "Find me {a want}, and I will hold the curtain for you. I have never held it for anyone.",
    ), (
        "I wanted to be a dancer. I still do the steps, when the house is empty.",
        "I have lost my place in the book. I have been calling the show from memory since Tuesday.",
        "It was me who locked the dressing room. Ask me again when the reviews are in.",
    )),
    Person("leading man", "he", (
        "{person} stands as if there were a light on him, and somehow there is.",
        "The wig of {person} has slipped, and {he person} is dignified about it.",
        "{person} smells of bay rum and wears a corset under the armour.",
    ), (
        "{person} sweeps back a cloak that is not there.", "{he person} tries the line again, with a sob.",
        "{person} finds {his person} reflection in a doorknob.", "{he person} takes your hand in both of {his person} own.",
    ), (
        "They came for me, you know. They will say they came for the play.",
        "I died so well last night that a woman in row four went home.",
        "Do not whistle, {name}. The last man who whistled here is part of the floor.",
        "Was I too much? No. One cannot be too much. One can only be too late.",
        "My public would forgive me anything except a small part.",
        "I never learned the last act. I always hoped we would not get that far.",
    ), (
        "I cannot possibly go on without {a want}.",
        "A great actor asks for little. Tonight I ask for {a want}.",
        "Bring me {a want}, and I shall put your name in my speech of thanks.",
    ), (
        "The moustache is glued on. So are the eyebrows. I am not sure what is left.",
        "I can hear nothing with this ear. I take my cues from the draught.",
        "I had a letter from another company. They want me for the father. The father, {name}!",
    )),
    Person("wardrobe mistress", "she", (
        "{person} has a mouth full of pins and talks round them.",
        "A tape measure hangs about the neck of {person} like a medal.",
        "{person} looks at your seams before {he person} looks at your face.",
    ), (
        "{person} tugs your collar straight.", "{he person} bites off a thread.",
        "{person} takes a pin from between {his person} lips.", "{he person} shakes out a sleeve and sighs.",
    ), (
        "Stand still. You have been coming apart at the shoulder since you walked in.",
        "Anyone can play a queen. It takes me nine hours to make one.",
        "He has put on weight. He says the doublet has shrunk. The doublet has been hanging next to the boiler, so we are both polite.",
        "I know who loves whom in this house. It is all in the mending.",
        "If a hem goes in the first act, {name}, you will hear about it in the third.",
        "Velvet remembers. Iron it how you like.",
    ), (
        "I am three stitches from the end, and I lack {a want}.",
        "Fetch me {a want}, my dear, and I will line your coat for nothing.",
        "My basket had {a want} in it this morning. Somebody has been borrowing again.",
    ), (
        "I sew a lucky penny into every first-night costume. I forgot one. I cannot remember whose.",
        "That famous gown of hers was my wedding dress. I was never called on to wear it.",
        "There is a costume no one ordered. It was on the rail, finished, and it fits nobody here.",
    )),
    Person("fly man", "he", (
        "{person} has forearms like hawsers and a whisper like a girl.",
        "The palms of {person} are as smooth as polished wood.",
        "{person} keeps looking up, out of habit.",
    ), (
        "{person} tests a knot with {his person} thumb.", "{he person} spits on {his person} hands.",
        "{person} counts under {his person} breath, up to seven.", "{he person} listens to the ropes for a moment.",
    ), (
        "Used to be a sailor. Same ropes. Less drowning.",
        "A palace weighs less than a cottage, if it's painted right.",
        "You look after the moon, {name}, and the moon looks after you.",
        "Never stand on the cross. I'm not saying why. Just don't stand on it.",
        "I dropped a cloud once. Nobody clapped.",
        "There's a rope up there that I never tied. It holds something. I leave it be.",
    ), (
        "I could do with {a want} up there. It's a long act.",
        "If you was to find {a want}, you could send it up on the hook.",
        "I'd let down anything you like, and softly, in return for {a want}.",
    ), (
        "I can't read. I learned the show by the colours of the ropes, and somebody's gone and swapped the ribbons.",
        "I saw who walked through the wall. He nodded to me. I nodded back.",
        "I'm afraid of heights. Twenty-six years. I just never look at the sides.",
    )),
    Person("prompter", "any", (
        "{person} moves {his person} lips at everything that is said.",
        "Small and grey, {person} sits so still that one could hang a coat on {him person}.",
        "Ink has soaked into the fingers of {person} up to the second joint.",
    ), (
        "{person} mouths your words a moment after you.", "{he person} turns a page that is not there.",
        "{person} wets one finger and waits.", "{he person} whispers, as if the word had got stuck.",
    ), (
        "You were about to say something. Shall I give you the first word?",
        "I know every part and have never had one.",
        "The trick is to be heard by one person in nine hundred.",
        "He always forgets the word 'forgive'. In every play. One wonders.",
        "There is a silence in act two that is worth the whole of act one. Do not cough in it, {name}.",
        "I have begun to prompt people in the street. They do not thank me.",
    ), (
        "There is a gap in my evening, and it has the shape of {a want}.",
        "The line is: 'Here you are, I brought you {a want}.' Whenever you are ready.",
        "I could tell you how your scene goes on. First, though, {a want}.",
    ), (
        "I wrote the play. The name on the poster is my landlady's.",
        "Once I gave the wrong line on purpose. She married him because of it.",
        "There is a page at the end of the book that nobody gave me. I have not dared to read it out.",
    )),
    Person("call boy", "he", (
        "{person} is eleven, and has run since {he person} could stand.",
        "Jam and greasepaint share the face of {person}.",
        "{person} wears a jacket with brass buttons, cut for a bigger boy.",
    ), (
        "{person} hops on one leg to rub the other.", "{he person} wipes {his person} nose on a brass button.",
        "{person} looks behind {him person}, quick as a bird.", "{he person} grins with all the teeth that {he person} has.",
    ), (
        "Five minutes, please! Sorry. It just comes out.",
        "I know a way from the roof to the cellar that don't touch one stair.",
        "They give me a shilling a week and all the candle ends I can carry.",
        "You want to see the ghost, {name}? Stand here, and don't want to.",
        "I've knocked on every door in {setting}. There's one more than there should be.",
        "Mister says I'll play a page next year. I've been practising holding things.",
    ), (
        "I'd show you the secret way for {a want}.",
        "I'm not supposed to ask for things. I'm just saying the words {a want}, out loud.",
        "I had {a want} once, and lost {him want} in a scene change.",
    ), (
        "I sleep under the stage. Nobody knows. The trap's warm.",
        "I took the letter. It had a seal with a mask on it. I was going to give it back.",
        "I saw her crying, so I told her it was a full house. It wasn't, then.",
    )),
    Person("critic", "any", (
        "{person} holds a small notebook and a large cigar.",
        "Nothing on {person} is out of place, least of all the eyebrow.",
        "{person} is the only one here who is not in a hurry.",
    ), (
        "{person} writes down one word and underlines it.", "{he person} suppresses a yawn, though not completely.",
        "{person} taps ash on the floor.", "{he person} looks you up and down, like a second act.",
    ), (
        "I came early. I like to see a thing before it has begun to disappoint me.",
        "I closed this house once with a single adjective.",
        "Nobody is ever as bad as I say, {name}. It would not be possible.",
        "I weep, now and then. I do it on Mondays, when there is nothing on.",
        "The best thing about the last production was the rain on the roof.",
        "You have presence. It is a pity that there is no word for what it is the presence of.",
    ), (
        "I might be persuaded to stay for the third act, with {a want}.",
        "A hint of {a want}, and I should feel quite kindly toward the whole enterprise.",
        "I am not to be bribed. I am to be given {a want}, as a mark of esteem.",
    ), (
        "I acted here myself, as a child. I was the back half of the horse. I was happy.",
        "I have written tonight's notice already. I would give a good deal to have to tear it up.",
        "I love every minute of it. You will understand that this must never get about.",
    )),
)

THREATS = (
    Threat("smouldering curtain", (
        "There is a smell of hot dust, and then it is gone.",
        "A thread of smoke hangs in the air, as thin as a hair.",
        "The lamps burn a shade too yellow.",
        "Somebody asks, a long way off, who left the iron on.",
    ), (
        "An orange worm creeps along a hem of red cloth. The smouldering curtain has found itself some air.",
        "Your eyes sting, and the back of your throat tastes of pennies. The smouldering curtain is no longer a rumour.",
        "Flakes of black drift past like slow moths. That is the smouldering curtain coming apart.",
        "A bell is rung twice and broken off; somewhere men are shouting for buckets.",
    ), (
        "With a noise like a great sail the smouldering curtain bursts into flame and lights up every face.",
        "Sparks rain down around you. The smouldering curtain has let go of its rail.",
        "Heat slaps you like a hand. Between you and the way out hangs the smouldering curtain, and it is burning.",
    ), (
        "The smoke gets to you before the firemen do. You wake on a wet pavement, wrapped in a king's robe, and of {setting} there is only a chimney.",
        "A beam comes down where you were going to step. They carry you out in time, but the play, the house and everything you came for have gone up into the sky.",
    ), (
        "You beat at it with your sleeve, and your sleeve catches. By the time it is out, your arm has a cuff of blisters.",
        "A burning tassel drops down the back of your collar. You dance, and nobody applauds.",
        "The smoke takes you by the lungs. You come out of it on your knees, coughing black.",
    ), (
        "The iron safety curtain falls with a crash, and the smouldering curtain is shut in on the far side, where it sulks and goes out.",
        "Forty chorus girls form a line with forty buckets. The smouldering curtain hisses, steams, and is only a wet rag.",
        "You pull the right rope at last. Two tons of painted snow drop from the flies and bury the smouldering curtain.",
    ), ("Beat out the smouldering curtain with your coat.", "Cut down the smouldering curtain.", "Run beneath the smouldering curtain.")),
    Threat("masked stranger", (
        "You find a white glove, still warm, hung on a nail.",
        "A few bars of an organ sound from under the floor, though {setting} has no organ.",
        "On a dusty pane somebody has drawn a mask with one finger.",
        "A door that you remember as shut stands open by the breadth of an eye.",
    ), (
        "A shape in a long cloak crosses the light and does not come out on the other side. The masked stranger keeps pace with you.",
        "\"Not that way,\" says a voice, close behind your ear. When you turn, the masked stranger has gone.",
        "A rope that was whole a minute ago has been cut clean through. The masked stranger is at work.",
        "Candles go out one by one, as if somebody were walking past them.",
    ), (
        "The masked stranger steps out of a shadow that was too small to hold anyone, and bars your way.",
        "A gloved hand closes over your wrist. The face above it is white, smooth and smiling, and belongs to the masked stranger.",
        "The floor tilts, a bolt slides, and you are alone with the masked stranger and one candle.",
    ), (
        "You never reach the light. Weeks later a new mask hangs in the property room, and those who knew you say that there is something about the mouth.",
        "\"You wished to be part of the theatre,\" says the masked stranger, and turns the key. From below the stage you hear the play begin, and hear it end, night after night.",
    ), (
        "A cane whistles, and your shoulder goes numb.",
        "You snatch at the mask. The stranger flings you down a stair, and each step has something to say to your ribs.",
        "A noose drops over your head. You slip it in time, but not before it has left you a red collar.",
    ), (
        "You clap. You clap slowly, alone, and then as loudly as you can. The masked stranger stands quite still, makes a deep bow, and fades into the dark.",
        "The mask comes off. Beneath it is an old, shy face that has not been looked at for years, and the masked stranger runs from you.",
        "All the lights go up at once. The masked stranger throws an arm across the eye holes and is gone through the floor.",
    ), ("Snatch off the masked stranger's mask.", "Challenge the masked stranger to a duel.", "Sing to the masked stranger.")),
    Threat("angry crowd", (
        "A murmur comes through the walls, like the sea behind a dune.",
        "Feet have begun to stamp, not many, and not quite in time.",
        "Somebody goes by with a basket of eggs, and they are not for eating.",
        "The ticket window is slammed down, in the middle of a question.",
    ), (
        "\"Begin! Begin!\" The angry crowd has found its rhythm, and the lamps shake with it.",
        "A tomato bursts on the nearest wall. The angry crowd will not sit any longer.",
        "Ushers hurry past with torn collars. They have given up on the angry crowd.",
        "Seats are being broken up; you hear the wood complain.",
    ), (
        "The doors give way. The angry crowd pours in, hats and umbrellas and open mouths, and sees you.",
        "\"There's one of them!\" The whole angry crowd turns its head toward you at the same moment.",
        "You are swept off your feet and carried along, and the angry crowd does not care where.",
    ), (
        "They do not hurt you, much. They put you on the stage and tell you to begin. You open your mouth, and nothing comes, and it goes on coming for the rest of your life.",
        "When the angry crowd has gone home there are no seats left, no curtain, and no company. You sit on the steps among feathers and eggshells, and the manager asks you for your key.",
    ), (
        "An orange, thrown by an expert, splits your lip.",
        "You are walked over by two families and a brass band.",
        "Somebody hits you with a programme, and then with the person who sold it.",
    ), (
        "The orchestra starts to play, very softly, and the angry crowd falls silent row by row, like a field when the wind drops.",
        "You step forward, and trip, and go headlong into the drum. There is one laugh, and then nine hundred. The angry crowd is in a good mood for the rest of the night.",
        "The money is handed back, with a toffee for each of them. The angry crowd goes off up the street, arguing about supper.",
    ), ("Make a speech to the angry crowd.", "Juggle eggs in front of the angry crowd.", "Push your way through the angry crowd.")),
)

GOALS = (
    Goal("find", "missing last page", (
        "find {target} of the play before the curtain rises", "track down {target}", "get hold of {target} before the third act",
    ), ("Without {target} nobody knows whether the lovers live.", "The author tore out {target} and hid it, and has since lost the power of speech."), (
        "The author was seen to go {to spot} with a sheet of paper and come back without it.", "There is a line in the second act that nobody understood: the end is {in spot}.",
        "It is written in green ink, on one side only, and there is a tear on it.", "Two actors have each been told a different ending. Both are sure.",
    ), (
        "You read {target} aloud to the whole company, by the light of one bulb. When you have finished, the leading man blows his nose. \"Places,\" says somebody, quite quietly.",
        "You run on with {target} in the very last pause, and they play it as you read it out. The house is silent for the space of three breaths, and then it comes down.",
    ), (
        "You find {target}. The last line on it says that the one who reads this will never leave the stage, and you have already read it.",
        "You have {target}, and it is blank. You hand it over without a word. That night they make up an ending, and it is better than anything you could have brought.",
    )),
    Goal("deliver", "borrowed crown", (
        "bring {target} to {person} before the coronation scene", "hand {target} to {person} in time for the entrance", "carry {target} safely to {person}",
    ), ("It is a real crown, on loan, and {person} cannot be crowned with air.", "If {person} goes on without {target}, the play has no king."), (
        "They last saw your king {in spot}, walking up and down and muttering.", "A trail of fake ermine leads {to spot}.",
        "Crowns bring bad luck to those who try them on. Carry it by the edges.", "The trumpets have begun to warm up, so there is not much time.",
    ), (
        "{person} takes {target} out of your hands on the very beat of the drum, and walks into the light. From where you stand you can see only a back, and how straight it has become.",
        "It fits. {person} looks at you from under {target}, and winks, and nine hundred people rise to their feet for a king.",
    ), (
        "{person} puts on {target} and goes on, and is magnificent, and will not take it off afterwards. They have had to call a doctor, and a tailor.",
        "{person} wears {target} for one scene. When it comes back to you in its box it is lighter by a ruby, and everyone is looking at your pockets.",
    )),
    Goal("rescue", "locked-up soprano", (
        "free {target} before her entrance", "find {target} and bring her to the stage", "let {target} out in time for the great aria",
    ), ("Somebody has shut {target} away, and her rival is already in the costume.", "{target} lent you money for your first pair of shoes."), (
        "A high C was heard through the floor {in spot}, very faint.", "One of her earrings points the way {to spot}.",
        "The rival has been humming all day. People who hum have something to hide.", "A tray of honey and tea goes somewhere every hour, and comes back empty.",
    ), (
        "{target} walks on with cobwebs in her hair, opens her mouth, and every lamp in the house seems to burn higher. Her rival, in the wings, begins to clap. She cannot help it.",
        "You lead {target} by the hand through the dark until she can hear the violins. \"Is my face clean?\" she asks. It is not. It does not matter at all.",
    ), (
        "You free {target} in time, and she sings, and never has she sung so badly. In the dark, she tells you later, she had been perfect.",
        "{target} steps into the light, and her rival steps out of it, and looks at you. She had only one night. You had not thought of that.",
    )),
    Goal("escape", "stage door", (
        "get out through {target} before they lock up", "reach {target} without being seen", "slip away by {target}",
    ), ("You have been given a part that ends badly, and {target} {is target} the only exit not in the script.", "The creditors hold the front of the house, so it must be {target}."), (
        "The man who keeps it will let nobody by without a token; such a token hangs {in spot}.", "It was bolted last week, and the bolt was thrown away {in spot}.",
        "The play has a hundred exits, and only one of them has weather behind it.", "The keeper goes for his tea when the overture begins. It has begun.",
    ), (
        "You push, and the night comes in, with rain and the smell of chips. A girl under an umbrella holds out a pencil. \"Are you anybody?\" she asks. \"No,\" you say, and you have never been so glad.",
        "Behind you the applause breaks out, and for a step or two it might be for you. Then {target} swings shut, and there is only the street, and you in it.",
    ), (
        "You are out. You walk as far as the corner, and there your feet stop by themselves. Somebody, in there, is saying your line, and saying it wrong.",
        "{target} close{s target} behind you. On the wall is tomorrow's poster, with the paste still wet, and your name on it in letters a foot high.",
    )),
    Goal("learn", "story of the empty seat", (
        "find out {target}", "learn {target} that is never sold", "get to the bottom of {target}",
    ), ("Row F, number nine, has been paid for every night since before the war, and {target} {has target} never been told.", "They say that whoever learns {target} may sit in it."), (
        "The old seating plan has a note on it, and the plan is kept {in spot}.", "Ask about the seat and people look at their shoes, and then {to spot}.",
        "On first nights the cushion is found to be warm.", "A white flower is laid there before each show. Nobody has seen the hand.",
    ), (
        "You say it to the company, on the bare stage. No one speaks. Then the leading man goes down into the house, to row F, and makes the seat his lowest bow.",
        "That night you buy the seat beside it. When the lights go down you say good evening, softly, and are almost sure that somebody moves an elbow to make room.",
    ), (
        "So now you know. The next evening there are two white flowers on two seats, and the second has your name on the card.",
        "You know it, and tell the owners, and they are glad to hear it. By the end of the week the seat has been sold, and something in {setting} has stopped listening.",
    ), answers=(
        "the builder's daughter never saw the play that was written for her, and he has kept her place",
        "a poor student fell asleep there one night, and the company voted to let him rest",
        "the company's luck sits there, and once, when they sold it, the chandelier fell",
        "the first prompter was in love with a stranger in row F who promised to come back",
    )),
    Goal("mend", "storm machine", (
        "get {target} to work before the shipwreck scene", "repair {target} in time for the second act", "mend {target} while the overture plays",
    ), ("The critics are coming to hear the storm, and {target} only squeaks.", "{target} {was target} your master's pride, and you were the last to touch it."), (
        "Some of the pieces were used in last year's comedy, and put away {in spot}.", "The builder's drawing was pinned up {in spot}, if the mice have left it.",
        "It wants canvas for wind, shot for rain and tin for thunder, and a steady hand.", "Once it was wound too far, and it rained in the stalls for a week.",
    ), (
        "You turn the handle. There is a sigh, a patter, a long roll in the depths; and out in the dark nine hundred people turn up their collars.",
        "{target} roars. The painted ship bucks on its casters, the lovers cling to the mast, and you stand there, grinning, with oil up to your elbows, being the sea.",
    ), (
        "{target} works. It works so well that the whole gallery runs for the doors, and the lovers are left to drown in front of empty seats.",
        "You turn the handle, and the storm begins. You let go of the handle, and the storm does not stop.",
    ), parts=("canvas drum", "lead ball", "leather belt", "brass crank", "wooden cogwheel")),
)

FACTS = (
    Fact(("Nobody here may say the word {noun}.", "The word {noun} is never spoken in this theatre."), (
        "Somebody nearly says the word {noun}, and is kicked.", "You catch the word {noun} on the tip of your tongue, and swallow it.",
        "A new boy says '{noun}' out loud, and has to turn round three times in the rain.", "In the script the word {noun} has been inked out wherever it stood.",
        "It is strange how often a person wants to say {noun} when it is forbidden.",
    ), ("peacocks", "kings", "lilies", "candles", "mirrors", "horseshoes")),
    Fact(("The scenery comes true after midnight.", "After twelve o'clock whatever is painted here becomes real."), (
        "A leaf falls from a canvas tree, and it is green, and wet.", "You keep clear of the painted cliff. It is not far from midnight.",
        "You smell the sea. There is no sea here but the one on the backcloth.", "Somebody has hung a blanket over the painted wolf, to be on the safe side.",
        "A painted window has a light in it that you do not remember.",
    )),
    Fact(("The puppets are kept locked up because of the {noun}.", "Ever since the matter of the {noun}, the puppets are locked away."), (
        "Wood knocks on wood behind some door. Nobody talks about the {noun}.", "You think of the puppets and of the {noun}, and you walk faster.",
        "A small painted hand lies on the floor, and in it there is a trace of the {noun}.", "\"They meant no harm,\" somebody says of the puppets. \"It was only the {noun}.\"",
        "Up on a hook hangs the key to the puppets, and a note: remember the {noun}.",
    ), ("scissors", "matches", "wedding rings", "razors", "love letters", "stolen wigs")),
    Fact(("Whoever wears a costume here forgets their own name.", "In this house a costume makes its wearer forget who they are."), (
        "You do not so much as put on a hat. You say your name to yourself: {name}.", "A man in armour stops you and asks, very politely, who he used to be.",
        "Name tapes have been sewn into every collar, in red, for a reason.", "You pass a rail of costumes with your hands behind your back.",
        "Somebody in a crown is weeping because he cannot think of his mother's face.",
    )),
    Fact(("The audience tonight is made up of {noun}.", "Every seat has been sold to {noun}."), (
        "Through a gap in the cloth you count the heads: {noun}, all the way up to the gallery.", "It is not easy to make {noun} laugh, the actors say.",
        "An usher goes by, worn out. \"You try showing {noun} to their seats,\" he says.", "One hears the {noun} settling down, out there, with a rustle.",
        "Nobody has played to {noun} before, and nobody knows when they clap.",
    ), ("owls", "statues", "ghosts", "dolls", "retired pirates", "foxes", "clocks")),
    Fact(("The ghost of the theatre can be heard but never seen.", "There is a ghost here that has a voice and no body."), (
        "\"Louder,\" says a voice out of the air. It is only the ghost.", "Somebody hums along a third above. When you stop, it goes on for a bar.",
        "The ghost sneezes, and everyone present says bless you.", "You hear a sigh at your shoulder, with a little pipe tobacco in it.",
        "\"I should not do that,\" remarks the ghost, from nowhere. \"But then, I did.\"",
    )),
    Fact(("All the {noun} here are made of paper.", "In this theatre the {noun} are paper, every one."), (
        "A draught stirs, and the {noun} rustle.", "It is best not to let the {noun} near a candle.",
        "From ten steps away you would swear that the {noun} were real.", "Somebody is cutting out new {noun} with a pair of blunt scissors.",
        "You touch one of the {noun}, and your finger goes through it.",
    ), ("doves", "swords", "lanterns", "flowers", "bells", "stars")),
    Fact(("The player has been promised the leading part.", "The leading part was promised to the player, years ago."), (
        "Somebody looks at you and then at the poster. They all know what you were promised.", "You catch yourself saying the great speech under your breath, with gestures.",
        "\"Next season,\" they told you, and then \"next season\" again. You have not forgotten.", "You measure the distance to the light with your eyes. It is your light, by rights.",
        "In a dusty glass you try the smile that you would give them at the end.",
    )),
)

GENRE = Genre(
    name="backstage mystery",
    tones=("merry", "dry", "tense"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Rain drums on the awnings and on the hats of those who queue for tickets.", "Cabs go by with their lamps lit, and the horses steam.",
        "The fog is so thick that the street lamps look like oranges.", "A wind off the river turns umbrellas inside out.",
        "A half moon comes out from behind a cloud, late, like an actor who has missed the cue.", "The last of the daylight is the pink of a powder puff.",
        "Thunder rolls over the roofs, and sounds less real than the tin one.", "The evening smells of horses, oranges and gas.",
    ),
    moods=(
        "Your mouth is dry, as it is before every entrance.", "For a moment {place} {is place} as quiet as a house when the lights go down.",
        "You have the feeling that somebody, out there in the dark, is about to clap.", "A thread of glitter has stuck to your sleeve and will be there for weeks.",
        "You draw yourself up, the way one does before walking on.", "Whatever happens {in setting}, it happens in front of somebody.",
        "Dust goes up and down in the light, like an audience finding its seats.", "You try out a calm face, and it almost fits.",
        "It strikes you that nobody has told you how this scene ends.", "Somebody has left a cup of tea to go cold, with a kiss of lipstick on the rim.",
        "The floor gives a creak that sounds like the first word of a question.", "If this were a play, {name}, you think, now would be the time for a letter to arrive.",
        "There is a pause, and you let it stand.", "You wipe your palms on your coat and go over your next line in silence.",
        "In {setting} even the mice know how to be quiet.", "The thought of all those empty seats goes with you.",
    ),
    openers=(
        "The curtain goes up at eight, {name}, and at a quarter to seven you stand {in place} with the worst news of the season.",
        "You are {name}, {a role}, and for eleven years nobody {in setting} has looked at you twice. Tonight they will have to.",
        "\"Where is {name}?\" they are calling. You are {in place}, and for the moment you mean to stay there.",
        "There is an old rule {in setting}: the one who finds the trouble has to mend it. So you, {name}, {a role}, keep very still, and look again.",
        "Half an hour before the first night somebody presses a note into your hand. You read it {in place}, {name}, and then you eat it.",
        "Nobody is supposed to be in {setting} on a Monday. Yet here you are, {name}, {a role}, and you can hear footsteps.",
        "The understudy has fled, the star is in tears, and you, {name}, {a role}, happen to be standing nearest.",
        "You came to {setting} to deliver a parcel, {name}. That was three years ago, and now you are {a role}.",
        "Something has gone wrong {in place}, and you, {name}, {a role}, are the first to notice.",
    ),
    risks=(
        "Pull the rope with no label.", "Walk out in front of the audience.", "Whistle a tune, bad luck or not.", "Leap across the open trap.",
        "Climb on top of {thing}.", "Shake {thing} with both hands.", "Give the speech you always wanted to give.", "Blow out all the lights.",
        "Play the part of the king.", "Shout \"Fire!\" as loudly as you can.",
    ),
    sounds=(
        "A violin is tuning, and cannot find its A.", "Somebody runs through a scale, and stops one note short of the top.",
        "Nine hundred people are coughing, which means that they are ready.", "Ropes creak, a long way up, under some weight that shifts.",
        "You hear hammering, three blows and a curse.", "From under the boards comes a slow, patient knocking.",
        "A voice says: \"Ten minutes, please,\" and doors open and close.", "Somebody is laughing the same laugh over and over, to get it right.",
    ),
    names="plain",
)
