"""A mine that goes down farther than anyone meant it to: lamps, props, ponies, and the weight of the hill."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("coal mine", (
        "a coal mine under the sea, a mile out from the shore",
        "the deepest coal mine in {region}, on the last shift of the week",
        "a worked-out coal mine where somebody is still digging",
    )),
    Setting("silver mine", (
        "a silver mine that was opened again after ninety years",
        "the flooded silver mine of {region}, half pumped dry",
        "a silver mine that belongs to nine families and makes none of them happy",
    )),
    Setting("salt mine", (
        "a salt mine with a ballroom and a chapel cut out of the rock",
        "a white salt mine under the town of {region}",
        "a salt mine so old that its first tools were made of horn",
    )),
    Setting("opal mine", (
        "an opal mine in red desert country, four days from water",
        "the last opal mine in {region}, dug by hand",
        "an opal mine whose tunnels were there before the miners came",
    )),
    Setting("iron mine", (
        "an iron mine that has bored right through a mountain",
        "an iron mine in {region} where the night shift has stopped work",
        "an iron mine with forty levels, of which thirty-nine are on the map",
    )),
)

ROLES = (
    "lamp carrier", "pony driver", "shot firer", "rope inspector", "mine surveyor", "pump minder", "timber setter", "bone setter",
    "canary keeper", "pit clerk", "widow of a hewer", "water diviner", "rescue diver",
)

PLACES = (
    Place("lamp room", (
        "Four hundred lamps hang on their hooks, each with a brass number.",
        "The air {in place} is warm and sweet with oil.",
        "Wicks are being trimmed all day here, and the floor is black with the ends.",
        "A chalked board says how many have gone down and how many have come up.",
        "Blue flames stand in a row behind wire gauze, as steady as eyes.",
    ), (
        Fixture("tally board", (
            "Brass discs hang on {thing}, one to each soul below ground.",
            "One disc on {thing} {has thing} been left on its nail for eleven years, and nobody will take it down.",
        )),
        Fixture("oil counter", (
            "Zinc covers the top of {thing}, dented by a million lamps.",
            "Behind {thing} the old lamp man kept his dinner, his books and his bottle.",
        ), holds=True),
    )),
    Place("pit head", (
        "Two great wheels stand against the sky and turn in opposite directions.",
        "The rope sings as it runs, first high, then low.",
        "Cinders crunch underfoot, and warm steam blows across your face.",
        "A bell gives three strokes, and somewhere an engine takes a breath.",
        "From here one sees the whole valley, and all of it is a little grey.",
    ), (
        Fixture("iron cage", (
            "{thing} {has thing} a chain for a door and room for twelve, standing.",
            "Names are scratched on the bars of {thing}, high up, where only tall men could reach.",
        )),
        Fixture("clog rack", (
            "Forty wooden shoes stand on {thing}, each stuffed with newspaper.",
            "In the last shoe on {thing} something rattles.",
        ), holds=True),
    ), kind="out", where="at"),
    Place("winding house", (
        "A drum as big as a cottage turns, stops, and turns again.",
        "Brass and steel shine here as nothing else does {in setting}.",
        "A needle creeps down a tall dial and shows how deep the cage has gone.",
        "The heat lies on your skin like flannel.",
        "With every turn the windows buzz in their frames.",
    ), (
        Fixture("depth dial", (
            "Somebody has pencilled one more mark on {thing}, far below the last number.",
            "The glass of {thing} {is thing} polished, but for a print where a finger rests.",
        )),
        Fixture("engineman's chair", (
            "{thing} {is thing} bolted to the floor, and its arms are worn down to the wood.",
            "There is a flat tin under the seat of {thing}.",
        ), holds=True),
    )),
    Place("shaft bottom", (
        "Water falls past the lamps like slow rain.",
        "The round eye of daylight above you is no bigger than a button.",
        "Whitewash has been thrown on the walls to make the most of the light.",
        "Rails come together here from all sides, shining where the wheels run.",
        "A cold wind blows down the shaft and smells of grass.",
    ), (
        Fixture("signal lever", (
            "A plate above {thing} says: one to stop, two to lower, three for men.",
            "The handle of {thing} {has thing} been bound with a strip of red flannel.",
        )),
        Fixture("tool rack", (
            "Picks hang on {thing} in order of size, like a family.",
            "On {thing} there is a hook with a child's mitten, put there to be found.",
        ), holds=True),
    ), kind="under", where="at"),
    Place("pony stable", (
        "Hay, dung and warm breath make this the best smell underground.",
        "Name boards hang over the stalls: Duke, Star, Captain, Old Tom.",
        "White plaster covers the roof, and somebody has painted it with clouds.",
        "Straw rustles, and a chain slides through its ring.",
        "It is dry here, and as warm as a kitchen.",
    ), (
        Fixture("manger", (
            "The edge of {thing} {has thing} been chewed into waves.",
            "Under the oats in {thing} there is room for more than oats.",
        ), holds=True),
        Fixture("harness pegs", (
            "Leather collars hang on {thing}, stiff with sweat.",
            "A straw hat with holes for the ears has been hung on {thing}.",
        ), plural=True),
    ), kind="under"),
    Place("main gallery", (
        "Props stand along both sides like the trees of an avenue.",
        "The rock creaks, and a little dust comes down in a thread.",
        "Rails run away into the dark and take the light with them.",
        "You see six steps of the world, and the dark keeps the rest back.",
        "Somewhere along {place} water is counting to itself.",
    ), (
        Fixture("upset tub", (
            "{thing} lie{s thing} on its side with one wheel still loose.",
            "A mouse has built in {thing}, out of straw and somebody's letter.",
        ), holds=True),
        Fixture("split prop", (
            "A crack runs up {thing} from end to end, and it was not there last week.",
            "{thing} {has thing} been chalked with a cross, which means: listen to it.",
        )),
    ), kind="under"),
    Place("coal face", (
        "The roof is so low that one works lying on one's side.",
        "Black glitters in the lamplight like the scales of a fish.",
        "Dust floats here as thick as wool and tastes of iron.",
        "Marks of picks run down the wall in neat curves, like writing.",
        "A fern has left its print in the stone, every leaf of it.",
    ), (
        Fixture("undercut seam", (
            "A wedge holds up {thing}, and it is a small wedge.",
            "Deep in {thing} something has been pushed out of sight, where only an arm could find it.",
        ), holds=True),
        Fixture("powder box", (
            "{thing} {is thing} made with wooden pegs, so that no nail can strike a spark.",
            "A notice on {thing} begs the reader, by everything holy, not to smoke.",
        ), holds=True),
    ), kind="under", where="at"),
    Place("crystal cavern", (
        "The smallest flame lights a thousand others in the walls.",
        "Spikes of clear stone as long as oars lean in from every side.",
        "The air is hot and wet, and it is hard to think of anything but light.",
        "Each step rings a little, as if you walked on glasses.",
        "No pick has ever touched this place, and you lower your voice.",
    ), (
        Fixture("violet cluster", (
            "In the heart of {thing} hangs a drop of water older than the sea.",
            "One point has been snapped off {thing}, and the break is fresh.",
        )),
        Fixture("glittering hollow", (
            "{thing} {is thing} lined with crystals as fine as sugar.",
            "Somebody has laid a folded cloth in {thing}, and gone away.",
        ), holds=True),
    ), kind="under"),
    Place("underground lake", (
        "The water is so clear that at first you do not see it at all.",
        "Pale fish without eyes turn away from your shadow.",
        "A drop falls, and the rings go out to a shore you cannot see.",
        "It is cold here, with the old cold of a place that has never had a summer.",
        "You hear your own breathing come back to you over the water.",
    ), (
        Fixture("flat-bottomed boat", (
            "{thing} {is thing} tarred inside and out, and tied with a very new rope.",
            "Under the boards of {thing} there is a dry space, wrapped in oilskin.",
        ), holds=True),
        Fixture("depth pole", (
            "{thing} {is thing} marked in feet, and goes on being marked until you lose sight of it.",
            "A ring of white salt on {thing} shows where the water stood in better days.",
        )),
    ), kind="under", where="at"),
    Place("pump station", (
        "A beam of oak rocks up and down, up and down, like a slow horse.",
        "Brown water gushes into a trough and hurries off.",
        "Everything here drips that is not oiled.",
        "The whole room breathes in time with the pump, and after a while so do you.",
        "Stalactites of rust hang from the pipes.",
    ), (
        Fixture("rocking beam", (
            "{thing} {has thing} been patched with iron straps, with wire, and once with a bedstead.",
            "The wood of {thing} groans on the upstroke and is silent on the down.",
        )),
        Fixture("strainer basket", (
            "{thing} catches whatever the mine coughs up: buttons, bones, a spoon.",
            "Slime covers {thing}, and through the slime something winks.",
        ), holds=True),
    ), kind="under"),
    Place("abandoned level", (
        "The props here are grey and furry, and some have put out mushrooms.",
        "Nobody has been paid to come this way for a hundred years.",
        "The tunnels were cut for smaller people, and you go bent.",
        "Stacks of empty stone fill what was once a road.",
        "The dark {in place} has a sweetish smell, like apples kept too long.",
    ), (
        Fixture("walled-up arch", (
            "The stones of {thing} were laid in a great hurry, and from the other side.",
            "Put your hand on {thing}, and you will feel that it is warm.",
        )),
        Fixture("miner's shelf", (
            "{thing} holds a clay pipe, a candle end and a saint with no face.",
            "Someone has scratched a calendar on {thing}, and it stops in the middle of a week.",
        ), holds=True),
    ), kind="under"),
    Place("blind drift", (
        "The tunnel ends here, at a wall with the last pick marks still in it.",
        "Air does not move {in place}; it only waits.",
        "You can touch both sides with your elbows.",
        "Someone has chalked a door on the rock, with a handle and a keyhole.",
        "The quiet is so thick that you hear the blood in your ears.",
    ), (
        Fixture("heap of spoil", (
            "Boots have gone over {thing} lately, small ones.",
            "{thing} {has thing} been moved, stone by stone, and put back not quite right.",
        ), holds=True),
        Fixture("drill hole", (
            "A cold breath comes out of {thing}, and now and then a grain of sand.",
            "When you put your ear to {thing} you can hear something like a slow heart.",
        )),
    ), kind="under"),
    Place("saints' chapel", (
        "Pillars have been left in the rock, and somebody has carved faces on them.",
        "Candle smoke has blackened the roof above the altar.",
        "Helmets hang along the wall in place of flowers.",
        "A chandelier of glass and salt gives back the smallest flame.",
        "Men used to kneel here before the shift; there are two hollows in the step.",
    ), (
        Fixture("stone altar", (
            "Pit boots have been cut in {thing} with great care, laces and all.",
            "A loose slab at the back of {thing} moves when you lean on it.",
        ), holds=True),
        Fixture("saint with a lamp", (
            "{thing} holds up a real lamp, and its wick is damp with fresh oil.",
            "The nose of {thing} {has thing} been rubbed away by people asking for luck.",
        )),
    ), kind="under"),
    Place("wash house", (
        "Clothes hang from the roof on chains, like a crowd of thin men.",
        "The tiles were white once, up to the height of a shoulder.",
        "Steam hides the far wall, and the pipes tick as they cool.",
        "Grey soap lies in every dish, with black thumbprints in it.",
        "The smell is of wet wool, carbolic and cold tea.",
    ), (
        Fixture("long bath", (
            "{thing} would hold twenty, and has left a ring for every shift.",
            "The plug of {thing} {is thing} gone, and something has been stuffed into the drain.",
        ), holds=True),
        Fixture("cracked mirror", (
            "A notice hangs on {thing}: you have missed a bit.",
            "In {thing} everyone looks as if they had been drawn in charcoal.",
        )),
    )),
    Place("spoil heap", (
        "Grey stones slide underfoot and go rattling down the slope.",
        "Smoke rises from a crack where the heap has been burning since before you were born.",
        "Nothing grows here but one birch tree and a great deal of wind.",
        "The town lies below you with its roofs in rows.",
        "You find the print of a shell in one stone, and of a leaf in the next.",
    ), (
        Fixture("tipping wagon", (
            "{thing} stand{s thing} at the end of its rails with nowhere left to go.",
            "Rain has filled {thing}, and something shines under the water.",
        ), holds=True),
        Fixture("lone birch", (
            "Ribbons have been tied on {thing}, one for each man who did not come up.",
            "The roots of {thing} hold on to the stones like fingers.",
        )),
    ), kind="out", where="on"),
    Place("settling pond", (
        "The water is orange, and as smooth as paint.",
        "Reeds stand around the edge, red to the waist.",
        "A pipe lets out a thin warm stream, day and night.",
        "No bird has landed here that you can see.",
        "The mud has cracked into tiles where the sun has got at it.",
    ), (
        Fixture("sluice gate", (
            "{thing} {is thing} stiff with ore, and the wheel turns only one way.",
            "Somebody has tied a bottle on a string behind {thing}.",
        ), holds=True),
        Fixture("warning sign", (
            "{thing} shows a man, a wave, and then no man.",
            "Birdshot has made a neat pattern on {thing}.",
        )),
    ), kind="water", where="at"),
)

THINGS = (
    Thing("safety lamp", "light", ("The flame in {thing} grows a blue cap when the air is bad.", "A number is stamped on {thing}, and it is not your number.")),
    Thing("tallow candle", "light", ("{thing} {has thing} been gnawed by mice, or by somebody very hungry.", "{thing} stand{s thing} in a lump of clay, so that it can be stuck to a wall.")),
    Thing("cage key", "key", ("{thing} {is thing} as long as your hand and hangs on a bootlace.", "{thing} smell{s thing} of grease and of one man's tobacco.")),
    Thing("overman's key", "key", ("{thing} open{s thing} every gate below ground, it is said, but one.", "{thing} {has thing} been filed a little, in secret, by lamplight.")),
    Thing("short pick", "tool", ("{thing} {has thing} been sharpened so often that it is mostly handle.", "Two letters are burned into the shaft of {thing}.")),
    Thing("iron crowbar", "tool", ("{thing} {is thing} bent at one end, and so was whatever it met.", "{thing} rings when it touches sound rock, and thuds when it does not.")),
    Thing("level map", "paper", ("{thing} shows one road that has been scratched out with a knife.", "Someone has drawn a small fish on {thing}, where no water should be.", "Along the edge of {thing} runs a line of writing: it goes on.")),
    Thing("deputy's notebook", "paper", ("The last page of {thing} {has thing} been blotted with coal dust instead of sand.", "In {thing} the word SAFE is written eighty times, and then DID NOT ENTER.")),
    Thing("raw opal", "treasure", ("There is a slow fire inside {thing}, green and red.", "{thing} look{s thing} like a common pebble until it is wet.")),
    Thing("silver nugget", "treasure", ("{thing} {has thing} the shape of a sleeping dog.", "{thing} {is thing} heavy enough to pull your pocket crooked.")),
    Thing("meat pasty", "food", ("The crust of {thing} {has thing} a thick rim for dirty fingers.", "{thing} {has thing} someone's initials in pastry at one corner.")),
    Thing("tin of cold tea", "food", ("{thing} {is thing} shaped to the curve of a hip.", "{thing} {is thing} half empty, or, on this shift, half full.")),
    Thing("hauling rope", "rope", ("{thing} leaves tar on your palms.", "Every yard of {thing} {is thing} marked by a twist of white thread.")),
    Thing("leather helmet", "clothing", ("{thing} {has thing} a lump of clay on the brow to hold a candle.", "A dent in {thing} shows where it did its work.")),
    Thing("knee pads", "clothing", ("{thing} are cut from an old boot and have outlived two owners.", "Straw sticks out of {thing}."), plural=True),
    Thing("bottle of liniment", "medicine", ("{thing} burns like mustard and smells of horses.", "On the label of {thing} a strong man lifts a pony.")),
    Thing("tin whistle", "music", ("{thing} {has thing} been chewed flat at one end.", "{thing} carries a long way underground, much farther than a shout.")),
    Thing("sledge hammer", "weapon", ("{thing} {has thing} a name, and the name is Mother.", "It takes two hands to lift {thing}, and some thought to put it down.")),
    Thing("brass pit check", "token", ("{thing} bears the number thirteen, which is never given out.", "{thing} {has thing} been bitten, kissed, and worn smooth by a thumb.")),
    Thing("fossil fern", "token", ("{thing} {was thing} green when there were no eyes to see it.", "{thing} lie{s thing} in its stone like a pressed flower in a book.")),
)

PEOPLE = (
    Person("foreman", "he", (
        "{person} has a blue scar across {his person} nose, as miners do.",
        "A steel watch hangs on the chest of {person}, and {he person} trusts it more than the sun.",
        "{person} stoops even where the roof is high.",
    ), (
        "{person} raps on the nearest upright thing and listens.", "{he person} scratches {his person} scar with one black nail.",
        "{person} opens {his person} watch and snaps it shut.", "{he person} spits to one side, with care.",
    ), (
        "The hill was here first. You ask it nicely, and then you run.",
        "I've brought up every man I took down, {name}, but for two. I know what they had for breakfast.",
        "When timber talks, you stop talking.",
        "They want more tons from upstairs. Upstairs has never held a pick.",
        "Rats leaving? Then we leave. I'm not too proud to follow a rat.",
        "You've clean hands. No harm in it. They'll mend.",
    ), (
        "I'm one thing short for this shift, and it's {a want}.",
        "Fetch me {a want}, and I'll sign you out as if you'd done ten hours.",
        "I don't ask favours below ground. But {a want}, if you should see such a thing.",
    ), (
        "That gate on the ninth level, I locked it myself. Not to keep folk out.",
        "I can't hear in this ear since the blast. I've been sounding the roof by feel.",
        "They told me to dig past the line on the map. I signed for it. God forgive me, I needed the money.",
    )),
    Person("pony driver", "any", (
        "{person} is about fifteen, with straw in {his person} hair.",
        "The pockets of {person} bulge with crusts and carrot ends.",
        "{person} clicks {his person} tongue before each sentence.",
    ), (
        "{person} clicks {his person} tongue.", "{he person} feels in {his person} pockets for a carrot.",
        "{person} pats the air where a pony's neck would be.", "{he person} blows a bit of hay from {his person} lip.",
    ), (
        "Captain won't go down the left road. I don't make him.",
        "They can count, you know. Hang a fourth tub on, and he just stands there.",
        "He found the way out with me asleep on his back. I got the credit.",
        "Some of them haven't seen grass for nine years. I tell them about it, {name}. I say it's like hay, only rude.",
        "If your lamp goes out, hold on to a tail.",
        "I don't mind the dark. It's the bits in it.",
    ), (
        "Captain would do anything for {a want}. So would I.",
        "I could get you a ride, if you had {a want}.",
        "You haven't got {a want}, have you? It's not for me. It is a bit for me.",
    ), (
        "I took a pony up, one night, in the cage. He lay down on the grass and cried. I never told.",
        "There's a boy I talk to on the low road. I thought he was new. He's got no lamp.",
        "I'm not fifteen. I'm twelve. I put paper in my boots.",
    )),
    Person("canary keeper", "she", (
        "{person} carries a little wooden cage under {his person} shawl.",
        "There are yellow feathers on the sleeves of {person}.",
        "{person} tilts {his person} head to one side when {he person} listens.",
    ), (
        "{person} lifts a corner of the shawl and peeps in.", "{he person} whistles two notes and waits for the third.",
        "{person} strokes a bar of the cage with one finger.", "{he person} smooths a feather and puts it behind {his person} ear.",
    ), (
        "As long as he sings, we breathe. It's as simple as that.",
        "I've buried sixty under the birch tree. Each with a song, I hope.",
        "The men laugh at me, {name}, and then they look at the bird.",
        "He was quiet on Tuesday. There was nothing wrong with the air. He was only listening.",
        "Canaries don't lie. They haven't the lungs for it.",
        "You smell of outdoors. He likes that. See him puff?",
    ), (
        "He has taken a fancy to {a want}. Birds do.",
        "It would ease my mind to have {a want} down here.",
        "I'd let you hold him, if you brought me {a want}.",
    ), (
        "This one is not a canary. He's a sparrow, and I dyed him. The last one died of fright.",
        "My husband is on the wrong side of that wall. I come down to be near.",
        "At night I let them all out in the chapel. They fly to the roof and sing for nobody.",
    )),
    Person("mine owner", "any", (
        "{person} wears a coat with a fur collar and holds it up out of the dirt.",
        "A silver-headed stick goes everywhere with {person}.",
        "{person} has never been below before, and the new helmet still has its price on it.",
    ), (
        "{person} dabs at {his person} brow.", "{he person} draws a figure in the dust with {his person} stick.",
        "{person} steps away from the wall.", "{he person} looks up at the roof, and rather wishes {he person} had not.",
    ), (
        "My grandfather began with a spade and a borrowed candle. I have the candle in a case.",
        "It is only a matter of another hundred feet.",
        "They tell me it is dangerous. Everything that pays is dangerous, {name}.",
        "I had imagined it larger. And less wet.",
        "Is it meant to make that noise?",
        "I could show you the figures. The figures are very beautiful.",
    ), (
        "I pay well. What I want at the moment is {a want}.",
        "There would be a bonus in it for anyone who found {a want}.",
        "I have everything, people think. I have not got {a want}.",
    ), (
        "There is no money left. I have been paying them with my mother's spoons.",
        "I did not come to inspect anything. I came to find my brother's lamp.",
        "The surveyor warned me. I have the letter here. I have read it so often that it is coming apart.",
    )),
    Person("old hewer", "he", (
        "{person} has a cough with a whole winter in it.",
        "Coal has drawn a blue map on the hands of {person}.",
        "{person} sits on {his person} heels, as if {he person} had never owned a chair.",
    ), (
        "{person} coughs, and waits for it to be over.", "{he person} turns a bit of coal about in {his person} fingers.",
        "{person} looks through you at something long ago.", "{he person} taps on the ground twice, and once more.",
    ), (
        "Fifty-one years. I've moved a hill from there to there.",
        "You hear them knocking? We called them the little fellows. Leave them a bit of crust.",
        "A good seam shines like a girl's hair. A bad one shines just the same.",
        "We sang going down. It wasn't for joy, {name}. It was so as to know who was still there.",
        "There's a road under this road. My grandfather walked on it, and he didn't care for it.",
        "I dream about apples. I don't know why I'm telling you that.",
    ), (
        "Before I've had my last shift I'd like {a want}.",
        "My chest would thank you for {a want}.",
        "She used to put {a want} in my bait tin, for luck. I miss that.",
    ), (
        "We broke through, in 'ninety-nine. There were steps on the other side. We built it up again and swore.",
        "The man they blamed for the fire was at home with the measles. It was my pipe.",
        "I found a stone as big as an egg. It's in the wall at home, behind the clock. I never knew who to tell.",
    )),
    Person("surveyor", "she", (
        "{person} has a brass instrument on {his person} back, and mud to the hips.",
        "{person} measures everything with {his person} eyes, you included.",
        "A pencil on a string hangs round the neck of {person}.",
    ), (
        "{person} writes down a number and frowns at it.", "{he person} holds {his person} lamp closer to the wall.",
        "{person} stretches a cord between two fingers.", "{he person} checks a compass and shakes it.",
    ), (
        "By my figures this tunnel is eleven feet longer than it was in spring.",
        "Rock is honest. It is only slow.",
        "There ought to be nothing under us but granite. Then what is it that rings hollow?",
        "I came here to draw a line, {name}, and the line keeps turning left.",
        "The roof has come down by the width of a hand. They say it is my ruler.",
        "You are standing on the seabed, by the way. Give or take a million years.",
    ), (
        "I could close this map today if I had {a want}.",
        "My instruments are useless here. Oddly enough, {a want} might help.",
        "An exchange: {a want} from you, and a short cut from me.",
    ), (
        "I drew the last map wrong on purpose. There are things down there that I did not want them to find.",
        "The old maps all agree on one chamber. It has been rubbed out of every one, in the same hand.",
        "It is growing. I mean the mine. I have told nobody, since nobody digs at night.",
    )),
    Person("shot firer", "any", (
        "{person} has no eyebrows and a gentle voice.",
        "Two fingers are missing from {person}'s left hand.",
        "{person} walks softly and sets down {his person} feet like eggs.",
    ), (
        "{person} counts silently, on the fingers that are left.", "{he person} sniffs the air.",
        "{person} rolls a bit of fuse between finger and thumb.", "{he person} covers {his person} ears for a moment, then smiles.",
    ), (
        "Everybody's polite to me. Have you noticed?",
        "It isn't the bang that hurts you. It's the second bang.",
        "I lost that finger at nineteen, and this one at twenty. After that I got good.",
        "Light it, walk away, don't run. If you run, you fall.",
        "My mother wanted me to be a baker, {name}. The powder's much the same. You just don't knead it.",
        "There's one in the wall that never went off. I say good morning to it.",
    ), (
        "For a clean job I'd want {a want}.",
        "Find me {a want}, and I'll open any wall you point at.",
        "I don't need much. A dry match, a head start and {a want}.",
    ), (
        "They've asked me to bring down the east road, with nobody told. I said I'd think it over.",
        "I'm frightened of thunder. I hide under the bed, and the cat holds my hand.",
        "That last blast went deeper than it should have. Something said 'Ow.'",
    )),
)

THREATS = (
    Threat("rising water", (
        "A trickle that was on the left this morning is on both sides now.",
        "The pump misses a beat, and everyone within hearing looks up.",
        "There is mud on your boots, and you cannot think where you picked it up.",
        "Three rats go by, one behind the other, with somewhere to be.",
    ), (
        "A low roar has begun, far down, like a train that never arrives. The rising water has broken through.",
        "Bits of timber come nosing along on a brown stream. The rising water has reached the lower roads.",
        "The air is pushed past you in one long breath. It is the rising water, shoving everything else out.",
        "Somebody beats on a pipe, on and on: that is the signal for the rising water.",
    ), (
        "It comes round the corner at the height of your knees, black and fast, with hats in it. The rising water is here.",
        "The ground gives a shudder, a wall bulges like a cheek, and the rising water bursts out.",
        "You are wet to the waist before you can shout. The rising water pulls at you with both hands.",
    ), (
        "You climb as far as there is anything to climb on. The water comes after you without hurry. A hand's breadth below the roof it stops, and there, in the dark, you begin to tap.",
        "The flood picks you up, puts out your lamp, and carries you off through roads that no one has ever seen. They find your helmet in the river, nine miles from {setting}.",
    ), (
        "A floating prop rams you in the side, and you go down, and come up again with a mouth full of grit.",
        "The stream bowls you over and drags you along the stones. There is not much skin left on your knees.",
        "A wave slams you against a corner of rock. Something in you cracks, and it is not the rock.",
    ), (
        "The old flood doors swing shut with a boom. Water spurts through the cracks, weakens, and is a trickle. The rising water has lost.",
        "With a cough and a bang the great pump starts up again. The rising water stops, quivers, and sinks back an inch.",
        "A floor gives way somewhere beneath you, and the rising water roars down into the empty levels, and is gone like a bath.",
    ), ("Wade against the rising water.", "Dive into the rising water.", "Dam the rising water with your bare hands.")),
    Threat("firedamp", (
        "A flame somewhere near puts on a small blue cap.",
        "You have a slight headache, as if your hat were too tight.",
        "The birds have left off singing.",
        "There is a smell of violets, where no flowers grow.",
    ), (
        "Lamps burn long and blue on every side. The firedamp is coming out of the cracks.",
        "A soft hiss runs along the ground like a snake in grass. You know the voice of firedamp.",
        "Your knees go weak, and you laugh at nothing at all. That is how the firedamp begins.",
        "\"Lights out!\" somebody screams. \"For God's sake, it's the firedamp!\"",
    ), (
        "Your breath comes short, and sparks crawl over the iron. The firedamp is all around you, waiting for one small flame.",
        "A lamp has been dropped, a long way off. The firedamp catches, and a wall of blue light runs toward you.",
        "You see the air shiver over your head like water. That is the firedamp, and somebody near you has just struck a match.",
    ), (
        "There is a light like the inside of the sun, and then a wind, and then a silence with ringing in it. The hill settles down. In the town all the women come out to their doors.",
        "You sit down to rest, just for a minute, since you feel so warm and so well. The lamp goes out first.",
    ), (
        "The flash takes your eyebrows, your lashes and the tip of your nose.",
        "You are flung on your back like a doll, and for an hour you hear nothing but bells.",
        "One breath of it, and your legs fold. You crawl out on your elbows, sick as a cat.",
    ), (
        "A door is opened in some other road, and you feel fresh wind on your neck. The firedamp thins, and your flame stands up yellow again.",
        "You throw yourself flat in a puddle. The firedamp burns over your head in one blue sheet, and all that it leaves you is a smell of singed hair.",
        "You flap your coat like a madman, until your arms give out. Slowly, sulkily, the firedamp draws back into its cracks.",
    ), ("Beat the firedamp away with your coat.", "Hold your breath and run through the firedamp.", "Burn off the firedamp with a match."), mass=True),
    Threat("rock worm", (
        "A fine tremor goes through your boots and dies away.",
        "You notice a hole that is quite round, and as smooth as glass.",
        "Pebbles hop on the ground like peas on a drum.",
        "Somewhere stone is being ground on stone, without any hurry.",
    ), (
        "The ground beside you swells, like a blanket with a cat under it, and sinks again. The rock worm is passing.",
        "Hot grit sprays out of a crack. The rock worm has turned, and it has turned toward you.",
        "A smell of struck flint fills your nose. Old miners know it: the rock worm is feeding.",
        "Not far off something solid falls in on itself with a groan. The rock worm has eaten what held it up.",
    ), (
        "Stone bursts open like bread. The rock worm rears above you, blind and grey, with a ring of teeth that turn.",
        "The rock worm comes up out of the ground between you and where you meant to go, and goes on coming.",
        "You feel a breath as warm as an oven. When you lift your light you are looking down the throat of the rock worm.",
    ), (
        "There is a jerk, a great dry dark, and a noise of millstones. Next spring somebody finds a round hole in the hill, quite smooth, and a single button at the bottom of it.",
        "The ground opens beneath you like a hand. The rock worm has no eyes and no anger. It is only making its way, and you are in it.",
    ), (
        "Its side scrapes past you, rough as a file, and takes your sleeve and what was under it.",
        "A stone the size of a loaf shoots out of its mouth and hits you in the chest.",
        "You strike it with all your might. The blow runs back up your arms, and for a while you cannot close your hands.",
    ), (
        "You stand perfectly still, on one foot, and let it listen. The rock worm swings its blind head left and right, loses interest, and eats its way off into the hill.",
        "Salt spills from a burst sack. The rock worm touches it, shrinks like a slug, and pours itself back down its hole.",
        "Somebody starts up a drill in another road. The rock worm lifts its head, like a girl who hears a waltz, and goes to find it.",
    ), ("Strike the rock worm between its plates.", "Feed your boots to the rock worm.", "Climb on the back of the rock worm.")),
)

GOALS = (
    Goal("find", "founder's diamond", (
        "find {target} before the mine is closed", "bring {target} up into the daylight", "search {setting} for {target}",
    ), ("The company is bankrupt, and {target} would pay every man what he is owed.", "Your great-grandfather found {target} and hid it from his masters, and was hanged for it."), (
        "A hewer's song says that the old man slept {in spot} with a star under his head.", "On the back of an old pay slip there is an arrow {to spot}.",
        "It does not look like much. In the dark, though, it never quite goes out.", "Three men have found it, and each of them put it back.",
    ), (
        "You come up in the cage with your fist closed. In the yard you open it, and four hundred black faces turn white with light. \"Well,\" says someone at last, \"that'll do for Friday.\"",
        "You hold {target} up to the sky. It drinks in the whole morning, and throws it over the roofs, the washing and the wheel, which has just begun to turn.",
    ), (
        "You have {target}. As you carry it out, the lamps behind you go dim, one after another, and the hill heaves a sigh like somebody who has been robbed in sleep.",
        "{target} {is target} cut into nine stones, and the nine families stop speaking. You still dream of it as it was, whole and dull, in the palm of your hand.",
    )),
    Goal("deliver", "doctor's bag", (
        "get {target} to {person} before the lamp goes out", "carry {target} down to {person}", "bring {target} to {person} on the far side of the fall",
    ), ("A man lies under a beam, and {person} can do nothing for him without {target}.", "{person} sent word up the shaft: {target}, and quickly."), (
        "The runner left {person} {in spot}, tearing a shirt into strips.", "There is a string laid along the wall, and it leads {to spot}.",
        "Whoever carries it should not look inside. It makes the hands shake.", "They tap on the pipe every few minutes. As long as they tap, there is time.",
    ), (
        "{person} opens {target}, rolls up both sleeves, and says: \"Hold the lamp.\" You hold it for three hours. When you come up it is morning, and the man on the stretcher asks for a smoke.",
        "{person} takes {target} without a word and gets to work. Later a hand is laid on your shoulder and leaves a black print there. You never wash that shirt.",
    ), (
        "{person} takes {target}, and looks at it, and then sits down. \"Ten minutes ago,\" says {person}. It is very quiet. You had stopped once, to rest.",
        "{target} came in time for the man under the beam. On the way back they tell you his name. It is the one who sent your father down the bad road.",
    )),
    Goal("rescue", "trapped trammer", (
        "dig out {target} while there is air", "reach {target} before the water does", "bring {target} up alive",
    ), ("You can hear {target} knocking, slower now than an hour ago.", "It was your turn to work that road, and {target} took the shift for you."), (
        "The knocking is loudest {in spot}, low down, near the floor.", "A boot was found, still laced, on the way {to spot}.",
        "Three knocks mean alive. Two knocks mean hurry.", "Someone in there is singing, to save the strength that shouting takes.",
    ), (
        "You carry {target} between you to the cage, wrapped in six coats. In the daylight she puts up a hand against the sun. \"Is it still Tuesday?\" she asks. It is Friday. It is the best Friday there has ever been.",
        "The last stone comes away, and a black hand reaches through the gap and takes hold of yours. It does not let go until you are both standing in the wind.",
    ), (
        "You bring {target} up. She lives, and thanks you, and never speaks above a whisper again. At night she sits by the window with every lamp lit.",
        "{target} {is target} saved. Behind the place where she lay there was a second knocking, fainter. You tell them so. They look at the roof, and shake their heads.",
    )),
    Goal("escape", "old air shaft", (
        "climb out by {target}", "find {target} and reach the open sky", "get up {target} before the roof comes down",
    ), ("The cage has fallen, and {target} {is target} the only other way to the light.", "Your lamp has oil for one more hour, and {target} {is target} a long climb."), (
        "The ladder was taken away, and its last rungs were stored {in spot}.", "The grating has a lock on it. What opens it was hung up {in spot}, and forgotten.",
        "Follow the draught. When the flame leans back, you are going the right way.", "Swallows nest in it, so there is a top.",
    ), (
        "You put your arm out into rain. It is the best thing you have ever felt. You lie on the grass, black as a boot, and laugh until a sheep comes up to look.",
        "The last rung, and then a bush, a star, a dog barking. You turn and call down the shaft, in case there is anyone. Then you walk home, along the middle of the road.",
    ), (
        "You climb out into the evening. Down there, when you hold your breath, somebody is still calling your name. You sit by the hole till it is dark.",
        "{target} brings you out on a hillside that you do not know. The town is gone, and the trees are old. How long were you below?",
    )),
    Goal("learn", "truth about level nine", (
        "find out {target}", "uncover {target} before they dig any deeper", "learn {target} and live to tell it",
    ), ("Level nine was walled up in a single night, and {target} {was target} struck from every book.", "Your brother wrote home that he knew {target}. It was his last letter."), (
        "A page was cut from the log and slipped behind something {in spot}.", "Ask the old men, and their eyes go {to spot} and away again.",
        "The ponies will not pass that wall, nor will the rats.", "On the eve of every strike somebody knocks from inside. Nine knocks.",
    ), (
        "You read it out in the chapel, by one candle, to everyone who lost somebody. When you have done, an old woman gets up and turns a brass disc on the board, so that it shows its other side.",
        "So that was it. You take a hammer, and not a man in {setting} tries to stop you. The first stone falls out of the wall, and clean cold air comes through.",
    ), (
        "You know it, and they know that you do. The next day you are made foreman, with a house and a watch. The watch is engraved: for silence.",
        "Now you know. You lay the last stone back with your own hands, and smooth the mortar, and teach your children to walk the other way.",
    ), answers=(
        "the men on level nine dug into a buried city, and chose to stay",
        "the owners let the sea in to hide that the coal was gone",
        "there was no accident, for the shift had walked out by a road of their own and left for a better country",
        "the hill is alive, and level nine is where they found its eye",
    )),
    Goal("mend", "winding engine", (
        "get {target} to turn again", "repair {target} and bring the men up", "mend {target} before the night is over",
    ), ("Forty men are waiting at the bottom, and {target} {has target} stopped.", "Without {target} nothing goes down {in setting}, and nobody comes up."), (
        "There was a spare, once. The storekeeper's book puts it {in spot}.", "A piece of it was taken as a keepsake and left {in spot}.",
        "The engineman says that she wants oil, patience, and to be called by her name.", "It was a small thing that broke. It always is.",
    ), (
        "You open the valve. Steam, a groan, a long shudder; then the drum begins to move and the rope to sing. You count them as they step out into the light, all forty, and then count again, because it is so pleasant.",
        "{target} turns. The needle climbs the dial, slow as a sunrise. Somebody has put a mug of tea in your hand, and you find that you cannot hold it still.",
    ), (
        "{target} runs again, and up comes the cage. There are forty-one in it. The last one does not give a name, and is very pale, and blinks.",
        "You mend it, and the men come up, and the owner shakes your hand. \"So we need not buy a new one,\" he says, and you know that it will break again.",
    ), parts=("steel pin", "brake shoe", "brass bearing", "drive chain", "pressure valve")),
)

FACTS = (
    Fact(("The miners leave bread for the {noun} every night.", "Before each shift a crust is put out for the {noun}."), (
        "A crust lies on a stone, with a pinch of salt. It is for the {noun}.", "You have nothing to leave for the {noun}, and you feel it.",
        "The crust that was there is gone. The {noun} have been, then.", "\"Never whistle,\" you were told, \"it hurts the feelings of the {noun}.\"",
        "In the corner of your eye something small moves. You hope that it is only the {noun}.",
    ), ("knockers", "stone dwarfs", "blue ghosts", "white rats", "salt spirits", "coal imps")),
    Fact(("Nobody may take the name of the sun in the mine.", "The sun must not be spoken of below ground."), (
        "Someone begins to say 'sun', and turns it into a cough.", "Up there it will be noon, with the thing that one does not mention right overhead.",
        "A child has drawn a yellow circle on a board, and it has been rubbed out.", "You think the forbidden word as loudly as you can, and it warms you.",
        "They call it 'the big lamp' here, when they must.",
    )),
    Fact(("The rock here remembers voices and repeats them.", "Whatever is said in these tunnels comes back years later."), (
        "\"Mind your head, Joe,\" says the rock, in a voice that was last alive a hundred years ago.", "You keep your lips shut. What you say here, somebody's grandchild will hear.",
        "Out of the stone comes a laugh, a cough, and half a hymn.", "A wall says your name, {name}, and you do not remember having told it.",
        "Two dead men are having an argument about a shovel, somewhere in the stone.",
    )),
    Fact(("The deepest tunnel is full of {noun}.", "At the very bottom they found {noun}, by the thousand."), (
        "Somebody has brought up one of the {noun} in his hat, and nobody will look at it.", "You dream, even with open eyes, of {noun} in the dark, row upon row.",
        "It is not the depth that troubles you. It is the {noun}.", "Nobody has asked who put the {noun} there. Nobody wants to be told.",
        "They found the {noun} as neat as in a shop, the men say, and not a speck of dust on them.",
    ), ("clocks", "shoes", "stone eggs", "doors", "iron birds", "mirrors", "empty chairs")),
    Fact(("Gold found here turns to lead at daybreak.", "The gold of this mine is gold only in the dark."), (
        "Everybody goes about with grey lumps in their pockets, for the sake of what they were last night.", "Something glints, and you leave it. At dawn it would be lead.",
        "In the tavern, you recall, all bills are paid before sunrise.", "A ring of dull lead hangs on a nail; somebody was married in it, by night.",
        "\"Rich till breakfast,\" the miners call it.",
    )),
    Fact(("The lamps go out whenever somebody lies.", "No lamp will burn beside a liar in this mine."), (
        "A lamp gutters, and everyone looks at everyone.", "\"I'm not afraid,\" you say, and the nearest flame bends down low.",
        "It makes for short conversations, that business with the lamps.", "Somewhere down the road it goes dark, and you hear a man say: \"All right, two pints.\"",
        "You think your answer over first, for the sake of the light.",
    )),
    Fact(("Teams of {noun} pull the tubs in this mine.", "Since last winter {noun} have pulled the tubs."), (
        "Wheels squeak past. It is a team of {noun}, leaning into the harness.", "You step aside to let the {noun} by, and they take no notice of you.",
        "The harness has been cut down to fit the {noun}, and mended with string.", "They say that {noun} never tire, and that this is the trouble with them.",
        "Somebody has hung little bells on the {noun}, so that one can hear them come.",
    ), ("badgers", "goats", "giant beetles", "tortoises", "iron dolls", "big dogs")),
    Fact(("The player was found as a baby in the mine.", "Miners found the player, newborn, in an empty tub."), (
        "An old man touches his cap to you. He was there when they tipped out that tub.", "You have never once been lost below ground. It is as though you had been given a map before your name.",
        "They called you 'the hill's child', and only half as a joke.", "When you lay your hand on the rock, it seems to you less cold than it is to others.",
        "Somewhere in the deep there must be a cradle.",
    )),
)

GENRE = Genre(
    name="mining tale",
    tones=("grim", "plain", "tense"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Thin rain falls, and every drop leaves a grey ring.", "Smoke from a hundred chimneys lies flat along the valley.",
        "The sky is white and low, like a roof that wants propping.", "A cold wind blows grit into your teeth.",
        "A strip of yellow light lies along the hills, and the wheel stands black against it.", "Fog fills the valley up to the chimney tops.",
        "Somewhere above the smoke a lark is singing.", "The wind is from the east, and brings the sound of the chapel bell.",
    ),
    moods=(
        "You think of all that stone, and then you try not to.", "Your tongue finds grit between your teeth.",
        "You listen, the way one learns to listen {in setting}, with the soles of the feet.", "A pebble drops somewhere, and you wait for the second.",
        "It occurs to you that no one has ever told the hill when to stop.", "Sweat draws clean lines down your face.",
        "You touch the nearest bit of timber for luck, and it is sound.", "Nothing stirs {in place}, not even the dust.",
        "For a breath or two you cannot remember the colour of grass.", "Far away a tub rolls over a joint in the rails, clack, and clack.",
        "You count your own heartbeats, and there are enough of them.", "Somewhere a man is humming the tune that they hum on the way down.",
        "You would know the smell of {setting} anywhere: iron, tallow and wet dog.", "A draught touches your cheek and is gone, like a hand in a crowd.",
        "It is a good thing, you tell yourself, {name}, to know which way is up.", "Black dust has settled in the lines of your palms, and shows you how your life will go.",
    ),
    openers=(
        "The cage drops, your stomach stays behind, and by the time it catches up with you, {name}, you are {in place}.",
        "You are {name}, {a role}, and at six this morning the whistle blew at {setting} and did not stop.",
        "\"Nobody goes down today,\" says the notice. You, {name}, {a role}, read it twice, and take a lamp from its hook.",
        "Three knocks came through the rock last night, {name}. That is why you stand {in place} with your sleeves rolled up.",
        "They gave you a brass disc with a number on it. \"Don't lose that,\" they said, \"it's you.\" So now you are {name}, {a role}, number four hundred and six.",
        "Everyone in your family has gone down {setting}, and most of them came up again. Now it is your turn, {name}.",
        "You have been {a role} for nine years, {name}, and never has it been this quiet {in place}.",
        "Something has woken up under {setting}. They have sent for {a role}, and that is you, {name}.",
        "The last shift has gone home, and you, {name}, {a role}, are still {in place}, because you gave your word.",
    ),
    risks=(
        "Put out your light and trust your ears.", "Stamp on the ground, as hard as you can.", "Light the end of a loose fuse.", "Ride an empty tub down the slope.",
        "Strike {thing} with a stone.", "Put your shoulder to {thing} and heave.", "Crawl into the narrowest crack.", "Drink from the nearest puddle.",
        "Answer the knocking with nine knocks.", "Shout, and let the echo find the way.",
    ),
    sounds=(
        "Somewhere timber is taking the weight, with a long, low groan.", "Tap, tap, and tap: it could be a pick, and it could be water.",
        "A pony whinnies, so far away that it might be in another year.", "You hear the pump draw breath, and let it go.",
        "Men are singing, deep down, in three parts.", "There is a rattle of small stones, and then somebody says hush.",
        "A bell rings twice for the cage, and nothing answers it.", "Wind goes over the mouth of some shaft and makes one note, like a jug.",
    ),
    names="plain",
)
