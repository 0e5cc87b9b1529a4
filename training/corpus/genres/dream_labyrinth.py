"""A maze that somebody is dreaming: rooms out of childhood, doors into other nights, and morning somewhere at the end."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("labyrinth", (
        "a labyrinth that somebody else is dreaming",
        "a labyrinth of bedrooms under the city of {region}",
        "a labyrinth that grows one corridor longer each night",
    )),
    Setting("sleeping palace", (
        "a sleeping palace with a thousand doors and one bed",
        "the sleeping palace of {region}, where it is always ten past three",
        "a sleeping palace that turns over now and then, like a cat",
    )),
    Setting("dream hotel", (
        "a dream hotel whose guests arrive when they shut their eyes",
        "a dream hotel on a street in {region} that is not there by day",
        "a dream hotel with eleven floors going up and eleven going down",
    )),
    Setting("night garden", (
        "a night garden with hedges as high as houses",
        "a night garden planted with everything that was ever forgotten",
        "the walled night garden of {region}, open only to sleepers",
    )),
    Setting("city of beds", (
        "a city of beds, with sheets for streets",
        "a city of beds on the quiet side of the moon",
        "the city of beds in {region}, where nobody is allowed to wake",
    )),
)

ROLES = (
    "sleepwalker", "pillow maker", "night nurse", "collector of lost dreams", "lamplighter", "mapmaker with closed eyes", "lullaby singer",
    "dreamer's shadow", "child in a nightshirt", "clock winder", "apprentice sandman", "moth catcher", "postman of the small hours",
)

PLACES = (
    Place("corridor of doors", (
        "Doors stand along both sides, red, blue and one no higher than your knee.",
        "The carpet is so thick that you seem to walk on a large, calm animal.",
        "Behind one door somebody is practising the piano, always the same three bars.",
        "Gas lamps burn with their flames pointing down.",
        "The wallpaper shows a corridor with doors, and in it a very small person.",
    ), (
        Fixture("umbrella stand", (
            "Dry leaves fill {thing}, though no tree has ever been near it.",
            "{thing} {is thing} a hollow foot, and has no wish to tell you whose.",
        ), holds=True),
        Fixture("tilted mirror", (
            "In {thing} the corridor is empty, and you are not there.",
            "Your reflection in {thing} {is thing} a little late, and hurries to catch up.",
        )),
    )),
    Place("nursery", (
        "The bed is as big as a ship, and you could walk beneath it without stooping.",
        "A night light throws slow fish on the ceiling.",
        "Toys sit in a row along the wall with their faces turned away.",
        "There is a smell of warm milk and of wax crayons.",
        "Somewhere above the curtain rail a music box is running down.",
    ), (
        Fixture("rocking horse", (
            "{thing} rocks by itself, very gently, as if somebody had just got off.",
            "The saddlebag of {thing} {is thing} real leather, and buckled.",
        ), holds=True),
        Fixture("dolls' house", (
            "A tiny light moves from window to window in {thing}.",
            "In the attic of {thing} there is a smaller house, and in its attic a smaller one still.",
        ), holds=True),
    )),
    Place("staircase hall", (
        "Stairs go up to the left and arrive from below on the right.",
        "A feather comes down past you, and a minute later comes down again.",
        "Each step has a word painted on it, but the words do not make a sentence.",
        "Your footfalls come back in the wrong order.",
        "Far overhead hangs a lamp, or far below; it is hard to tell {in place}.",
    ), (
        Fixture("carved banister", (
            "{thing} {is thing} a long, polished snake with a kind face at the bottom.",
            "Someone has slid down {thing} so often that it is warm.",
        )),
        Fixture("grandfather clock", (
            "{thing} {has thing} hands but no numbers, only small drawings: a cup, a bed, a train.",
            "Behind the pendulum of {thing} there is a space just big enough for a child, or a secret.",
        ), holds=True),
    )),
    Place("library of unread letters", (
        "Envelopes are shelved here by the thousand, and none has been opened.",
        "Now and then one of them sighs, and settles.",
        "The ladder runs on rails, and squeaks like a mouse when you breathe.",
        "It smells of ink, glue and a little of rain.",
        "Names on the labels fade when you look at them straight.",
    ), (
        Fixture("sorting desk", (
            "The pigeonholes of {thing} are marked TOO EARLY, TOO LATE and NOT YET BORN.",
            "A stamp lies in {thing}, with your face on it as you will look when you are old.",
        ), holds=True),
        Fixture("dead-letter box", (
            "{thing} {is thing} black, and hums when you put your ear to it.",
            "Something in {thing} scratches to be let out, politely.",
        ), holds=True),
    )),
    Place("hedge maze", (
        "Leaves close over your head and let the moonlight through in coins.",
        "The paths are white gravel, raked in circles.",
        "Something on the far side of the hedge walks when you walk.",
        "Roses the size of cabbages open a little as you pass, and shut.",
        "The air is damp, and tastes of box leaves and of sleep.",
    ), (
        Fixture("stone sphinx", (
            "{thing} {has thing} asked its riddle so often that its lips are worn away.",
            "Between the paws of {thing} lie{s thing} a drift of old answers, on slips of paper.",
        ), holds=True),
        Fixture("topiary bear", (
            "{thing} {has thing} been clipped in mid step, and the other foot is nearer than it was.",
            "A wren has built in the mouth of {thing}.",
        )),
    ), kind="out"),
    Place("moonlit shore", (
        "The sea comes in without a sound, like a sheet being drawn up.",
        "Every shell on the sand holds a different voice.",
        "Beds have been washed up along the tide line, with the blankets still tucked in.",
        "Two moons stand in the sky, and only one of them is in the water.",
        "The sand is cold on top, and warm a hand's breadth down.",
    ), (
        Fixture("stranded bed", (
            "Barnacles have grown on the brass knobs of {thing}.",
            "Under the pillow of {thing} the sheet is dry and still a little warm.",
        ), holds=True),
        Fixture("bathing hut", (
            "{thing} {has thing} a door painted on it, and a real keyhole.",
            "Through a knot in {thing} you see a summer's day, and someone waving.",
        )),
    ), kind="water", where="on"),
    Place("ballroom of moths", (
        "Grey wings turn in pairs under the chandelier, in time to a waltz you can nearly hear.",
        "The floor is powdered with silver dust, and shows your steps.",
        "A thousand candles burn, and not one of them is getting shorter.",
        "The curtains tremble, being made of something that breathes.",
        "On a small gilt platform stand twelve chairs and twelve silent violins.",
    ), (
        Fixture("silver punchbowl", (
            "{thing} {is thing} filled with cold moonlight and a slice of lemon.",
            "A ring of keys lies at the bottom of {thing}, or else the shadow of one.",
        ), holds=True),
        Fixture("veiled portrait", (
            "The veil on {thing} moves in and out, where the mouth would be.",
            "A card below {thing} gives your own first name, and a date that is still to come.",
        )),
    )),
    Place("schoolroom of your childhood", (
        "The benches are too small, and one of them has your name cut in it.",
        "On the board is a sum that you never could do.",
        "Chalk dust hangs in the sunlight, although it is night.",
        "Wet coats drip in a row, and each drop falls upward.",
        "You are late, you have not learned it, and your feet are bare.",
    ), (
        Fixture("teacher's desk", (
            "Everything that was ever taken from you lies in {thing}: a top, a frog, a note.",
            "{thing} {is thing} as high as a wall, and you have to stand on tiptoe.",
        ), holds=True),
        Fixture("map of nowhere", (
            "On {thing} the seas are pink, and the one town is called Almost.",
            "A pin has been stuck in {thing}, and a thread runs from it out of the window.",
        )),
    )),
    Place("well of stars", (
        "You look down, and there is the sky, a long way below.",
        "A cold light comes up out of the ground and shines under your chin.",
        "Each time you breathe, one of the stars goes dim.",
        "The stones are furred with frost in the shape of ferns.",
        "If you whisper {in place}, the whisper comes back with an answer on it.",
    ), (
        Fixture("iron bucket", (
            "Something bright has been drawn up in {thing}, and lies there hissing.",
            "{thing} weighs less when it is full.",
        ), holds=True),
        Fixture("frosted winch", (
            "A rope of hair has been wound on {thing}, turn upon turn.",
            "The handle of {thing} {is thing} shaped like a hand, and closes around yours.",
        )),
    ), kind="under", where="at"),
    Place("station under the bed", (
        "Slippers as long as rowing boats are drawn up along the platform.",
        "Dust balls roll by on the rails, without any hurry.",
        "Through the slats overhead comes the sound of a giant turning over.",
        "A board lists the trains: to Morning, delayed; to Falling, on time.",
        "It is dark {in place}, and smells of old biscuits.",
    ), (
        Fixture("ticket machine", (
            "{thing} take{s thing} no money, only teeth.",
            "In the tray of {thing} there is half a ticket, bitten off.",
        ), holds=True),
        Fixture("waiting bench", (
            "{thing} {is thing} carved with the names of those who gave up waiting.",
            "A forgotten bundle has been pushed under {thing}.",
        ), holds=True),
    ), kind="under", where="at"),
    Place("kitchen of clocks", (
        "Clocks simmer in the pans, and their ticking is thick and slow.",
        "Minutes are strung up by the window to dry, like onions.",
        "Steam has fogged the tiles, and a finger has written SOON.",
        "The smell is of hot brass and apple cake.",
        "Every drawer is open by exactly the same width.",
    ), (
        Fixture("copper pot", (
            "An alarm clock turns over and over in {thing}, like a dumpling.",
            "The lid of {thing} lifts, lets out one chime, and drops.",
        ), holds=True),
        Fixture("bread oven", (
            "Small loaves are rising in {thing}, shaped like sleeping faces.",
            "{thing} glows like the end of an afternoon.",
        )),
    )),
    Place("glass attic", (
        "Rain runs over the panes, and every drop has a small picture in it.",
        "Trunks are stacked up to the ridge, tied with hair ribbons.",
        "Down through the floor you see all the other rooms, as tiny as stamps.",
        "A kite bumps against the roof and wants to be let in.",
        "The whole place rings faintly when a bird lands on it.",
    ), (
        Fixture("cabin trunk", (
            "Labels on {thing} read Yesterday, Wednesday and Grand Hotel, Sleep.",
            "{thing} {is thing} full of dark, folded with care, and something is wrapped in it.",
        ), holds=True),
        Fixture("brass telescope", (
            "Through {thing} you see a bed, and in it yourself, asleep with your mouth open.",
            "{thing} {has thing} been turned to look inward.",
        )),
    )),
    Place("field of white horses", (
        "Horses stand asleep in the long grass, and the wind combs them.",
        "The grass is the blue of an hour before dawn.",
        "There is one tree, and all its leaves are facing you.",
        "You hear a breath drawn, from one end of the land to the other.",
        "Poppies nod here by the thousand, although the air is still.",
    ), (
        Fixture("lone doorframe", (
            "{thing} stand{s thing} there without a house, and its paint is wet.",
            "When you look through {thing} the same field is under snow.",
        )),
        Fixture("hollow poppy", (
            "{thing} {is thing} as large as a bathtub, and black inside, and soft.",
            "A drop of milk hangs from {thing}, with the moon in it.",
        ), holds=True),
    ), kind="out"),
    Place("bridge of sheets", (
        "Knotted linen sags and sways beneath your feet.",
        "There is mist below, and somebody in it is reading aloud.",
        "Initials are stitched along the hem, hundreds, and some of them yours.",
        "The wind fills the cloth, and for a moment the bridge is a sail.",
        "It smells of soap, and of sun on a line.",
    ), (
        Fixture("giant knot", (
            "{thing} {has thing} been tied by somebody who was crying, for it is salt and hard.",
            "Something stiff is caught in the folds of {thing}.",
        ), holds=True),
        Fixture("clothes peg", (
            "{thing} {is thing} the size of a man, and has a wooden smile.",
            "If {thing} should ever open, you think, that would be that.",
        )),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("jar of fireflies", "light", ("The light in {thing} goes off and on, as if it were spelling.", "{thing} {has thing} a paper lid with pinholes in the shape of a bear.")),
    Thing("night light", "light", ("{thing} {is thing} a small glowing mushroom with a hedgehog beneath it.", "{thing} drives off exactly those things that you were afraid of at five.")),
    Thing("ice key", "key", ("{thing} drips, and yet never gets any smaller.", "You see your own thumb through {thing}, upside down.")),
    Thing("milk tooth key", "key", ("{thing} {is thing} white, and a little sharp along one edge.", "You remember losing {thing}, and the coin that lay in its place.")),
    Thing("golden thread", "tool", ("{thing} gives a tug, now and then, as though somebody held the other end.", "{thing} {is thing} thin as a hair, and will not be cut.")),
    Thing("paper scissors", "tool", ("{thing} can cut whatever has been drawn.", "The blades of {thing} are blunt, but they are sure of themselves."), plural=True),
    Thing("map of the maze", "paper", ("The lines on {thing} move when you blink.", "A cross on {thing} says YOU ARE NOT HERE.", "Someone has drawn a bed in a corner of {thing}, and an arrow.")),
    Thing("letter in your handwriting", "paper", ("You never wrote {thing}, and yet each loop of it is yours.", "{thing} begins: by the time you have forgotten this.")),
    Thing("bottled sunrise", "treasure", ("{thing} {is thing} pink at the neck and gold at the bottom.", "{thing} warms your pocket like a small animal.")),
    Thing("moon coin", "treasure", ("On one side of {thing} {is thing} a face awake, and on the other the same face asleep.", "{thing} {is thing} full tonight; in a week it will be a sliver.")),
    Thing("slice of dream cake", "food", ("{thing} tastes of the thing you are thinking of.", "A single crumb of {thing} makes your feet leave the ground.")),
    Thing("cup of warm milk", "food", ("{thing} never spills and never cools.", "A skin has formed on {thing}, with a tiny skater on it.")),
    Thing("rope of bedsheets", "rope", ("{thing} {has thing} one knot for each night that you could not sleep.", "{thing} {is thing} soft and smells of lavender.")),
    Thing("velvet nightcap", "clothing", ("{thing} {has thing} a tassel that points the way the wind will blow.", "With {thing} over your ears you hear the sea.")),
    Thing("flannel slippers", "clothing", ("{thing} walk a little faster than you do.", "One of {thing} {has thing} a rabbit on it, and the other the place where a rabbit was."), plural=True),
    Thing("pinch of dream sand", "medicine", ("{thing} sparkles in its twist of paper.", "Nobody has ever been seen to open {thing} twice.")),
    Thing("broken music box", "music", ("{thing} plays the start of a lullaby and leaves the rest to you.", "The dancer in {thing} {has thing} turned her back.")),
    Thing("feather sword", "weapon", ("{thing} {is thing} a single plume, as long as your arm, and cuts like ice.", "{thing} makes a soft noise in the air, like hush.")),
    Thing("one-eyed teddy bear", "token", ("{thing} {has thing} lost an eye, and looks wise on that side.", "{thing} {has thing} been hugged flat in the middle.")),
    Thing("lost button", "token", ("{thing} belongs to a coat that you had when you were six.", "Four holes in {thing} look at you like a face.")),
)

PEOPLE = (
    Person("sandman", "he", (
        "{person} wears a long grey coat, and sand trickles out of the sleeves.",
        "A sack hangs over the shoulder of {person}, and it is snoring.",
        "{person} has pale eyes that have never once been shut.",
    ), (
        "{person} lets a little sand run from hand to hand.", "{he person} puts a finger to {his person} lips.",
        "{person} yawns with {his person} mouth closed.", "{he person} shakes out a cuff, and a small dune forms.",
    ), (
        "I put the whole world to bed. Nobody has ever tucked me in.",
        "A grain for a nap, three for a night. I don't speak of four.",
        "Children see me. I used to mind.",
        "You're not properly asleep, {name}. I can tell by the way you blink.",
        "I once spilled the sack over a whole town. Lovely place. They're down there still.",
        "Sheep? That was never any help. I just like to have them about.",
    ), (
        "My sack has a hole, and the thing to stop it with is {a want}.",
        "I would give you an hour of good black sleep for {a want}.",
        "In all my rounds I've never been left {a want}. They leave out milk for the others.",
    ), (
        "I'm afraid of the dark. I always come in with the light behind me.",
        "There is one house that I never go to. She said she'd wait up for me. That was forty years ago.",
        "It isn't sand. It's what is left of the days.",
    )),
    Person("lost child", "any", (
        "{person} wears striped pyjamas, and one sock.",
        "{person} is holding a piece of string, and the string goes round a corner.",
        "Jam and tears have dried on the face of {person} in neat lines.",
    ), (
        "{person} tugs at {his person} one sock.", "{he person} winds the string around {his person} finger.",
        "{person} looks under whatever is nearest.", "{he person} slips a small cold hand into yours, and takes it back.",
    ), (
        "I was playing hide and seek. I think I've won.",
        "Are you a grown-up? You can't be. Grown-ups don't come this far in.",
        "If you tread on the dark bits they wake up.",
        "My bed's got a sea under it. What's yours got, {name}?",
        "I'm not lost. I know just where I am. It's everything else.",
        "There's a monster, but it's only his job.",
    ), (
        "I'll tell you the way if you give me {a want}.",
        "I had {a want}, and then I woke up a bit, and my hand was empty.",
        "Could you draw me {a want}? That would do nearly as well.",
    ), (
        "I've been seven for such a long time. I think she stopped looking.",
        "The string's not tied to anything. I just hold it.",
        "I know you. You're who I was going to be.",
    )),
    Person("night porter", "he", (
        "{person} has a red coat, gold braid, and the head of a hare.",
        "Keys jingle on {person} with each breath.",
        "{person} bows so low that {his person} ears sweep the ground.",
    ), (
        "{person} strokes one of {his person} long ears.", "{he person} writes your name in the air and blots it.",
        "{person} consults a watch without a face.", "{he person} twitches {his person} nose.",
    ), (
        "You have a reservation. It was made the day you were born.",
        "Breakfast is served at waking. I am told it is very good. No one has come back to say.",
        "Room nine is falling, room ten is flying. I should take ten.",
        "Your luggage has been here for years, {name}. It's asked after you.",
        "We do have a way out. It is being cleaned.",
        "One guest dreamed that he was me. He gives excellent tips.",
    ), (
        "The management would be obliged to you for {a want}.",
        "There is a small charge. Let us say {a want}.",
        "I am not permitted to sit down until somebody brings me {a want}.",
    ), (
        "I checked in as a guest. I only put on the coat because I was cold.",
        "There is a room I have never let. I hear someone in it winding my clock.",
        "If the dreamer wakes, the lights go out. I have seen it once. I was behind the desk, and then there was no desk.",
    )),
    Person("moth queen", "she", (
        "{person} wears grey furs that open and fold themselves again.",
        "Dust as fine as flour falls from {person} at every movement.",
        "{person} has large dark eyes and no mouth, yet one hears {him person}.",
    ), (
        "{person} turns slowly toward the nearest light.", "{he person} brushes your cheek with something soft.",
        "{person} folds {his person} long thin hands.", "{he person} trembles, as a curtain does.",
    ), (
        "We do not love the flame. We only cannot think of anything else.",
        "I have eaten the coats of kings. They were all a little sad at the seams.",
        "How heavy you are, {name}. How do you ever get off the ground?",
        "Dance with us. You need not know the steps. We have only one night, and so they are easy.",
        "There is a window somewhere with a lamp behind it. We feel it through every wall.",
        "I was a worm once. It is nothing to be ashamed of. One eats, one sleeps, one wakes up.",
    ), (
        "My court hungers for one thing, and it is {a want}.",
        "Lay {a want} at my feet, and a hundred wings shall carry you.",
        "We have a song about {a want}, and not one of us has ever seen what we sing of.",
    ), (
        "I know where the lamp is. I have not told them. Not one would come back.",
        "I was human. I slept too long by an open window.",
        "I am three days old. I do not know what the rest of it is like.",
    )),
    Person("clockmaker", "any", (
        "{person} has a magnifying glass screwed into one eye, and forgets that it is there.",
        "Tiny springs are caught in the hair of {person}.",
        "{person} ticks, if one stands near enough.",
    ), (
        "{person} winds something in {his person} pocket.", "{he person} holds up a cog no bigger than a crumb.",
        "{person} lays two fingers on your wrist and counts.", "{he person} blows on {his person} thumbnail to clear it of filings.",
    ), (
        "It is ten past three. It has been for ages. I am doing what I can.",
        "Time doesn't fly. It has no wings. I have looked.",
        "Dreams run fast, and sleep runs slow. I sell the bit between.",
        "Somebody has taken a minute out of this night, {name}, and everything limps.",
        "You would be surprised how many people leave their hearts to be mended, and never collect.",
        "I made a clock that ran backward. I got to be very young. I did not like it.",
    ), (
        "The works are sound. They only want {a want}.",
        "I could make you an hour to keep, if I had {a want}.",
        "An honest exchange: {a want} for the time of day.",
    ), (
        "I stopped the clocks. She was going to leave at a quarter past.",
        "I have never seen a morning. I know it only by its works.",
        "There is a spring in my chest, and I cannot reach the key.",
    )),
    Person("thread spinner", "she", (
        "{person} sits at a wheel, and spins the dark into yarn.",
        "The fingers of {person} are long and never still.",
        "{person} is very old on one side of {his person} face, and a girl on the other.",
    ), (
        "{person} wets the thread with {his person} lip.", "{he person} lets the wheel run, and stops it with one foot.",
        "{person} breaks off a bit of yarn and looks at its end.", "{he person} hums on one note, like a wire.",
    ), (
        "This is yours. Don't pull. Everyone pulls.",
        "There is a knot in you, {name}, about the age of nine. I remember. I dropped a stitch.",
        "A maze is only a straight road that has been kindly folded.",
        "They ask me where the middle is. It's where you stop asking.",
        "I had a girl in here with a ball of red wool. She did it very well. She married badly.",
        "Go left when you're sad, and right when you're sure. You'll mostly be going left.",
    ), (
        "My wheel has stopped, and it will not turn without {a want}.",
        "I'd spin you a way out, if you would bring me {a want}.",
        "It's a plain pattern. It only lacks {a want}.",
    ), (
        "I made this place. It was to be a shawl.",
        "I have a pair of scissors. I have never used them. I tell people that I have lost them.",
        "There is nothing at the middle. I unpicked him, long ago. He was so unhappy.",
    )),
    Person("paper soldier", "he", (
        "{person} has been folded from an old newspaper, and carries a pin.",
        "{person} stands very straight, and takes care to keep away from candles.",
        "There is a headline across the chest of {person}, and half of a weather report.",
    ), (
        "{person} salutes with a crackle.", "{he person} smooths a crease in {his person} knee.",
        "{person} leans into a draught.", "{he person} turns side on and nearly disappears.",
    ), (
        "Halt. Who goes there? I am not asking. It's printed on me.",
        "I fell at the battle of the hearthrug. I was ironed, and sent back to the front.",
        "Rain is the one enemy I respect.",
        "We were a whole box once. I am what came of a quiet Sunday.",
        "You have hands, {name}. You cannot imagine what we say about hands.",
        "I've one side for the news, and on the other I am a boat.",
    ), (
        "A sentry needs {a want}. It's in the orders, below the fold.",
        "Bring me {a want}, and you may pass. You may pass anyhow, but I should be glad.",
        "I have been at my post since Christmas. I dream of {a want}.",
    ), (
        "I was to guard the way out. I've forgotten which one it was, so I guard wherever I am.",
        "The child who made me has grown up. I keep the post in case he's late.",
        "I am unfolding, at the back. Please don't look.",
    )),
)

THREATS = (
    Threat("waking bell", (
        "A small, thin sound goes through everything, like a glass touched by a spoon.",
        "The edges of things have begun to tremble.",
        "You notice that one of your hands is lying on a pillow, somewhere else.",
        "A pale line shows along the bottom of the dark, and is gone when you look.",
    ), (
        "The waking bell strikes once, a long way off, and a whole wing of rooms goes out like a lamp.",
        "Colours run at the rim of things. There it is again, the waking bell, and it is louder.",
        "You can feel a blanket. That is the waking bell, and it has nearly found you.",
        "Someone says your name, from outside, with a hand on your shoulder.",
    ), (
        "The waking bell is ringing right over your head, and light pours in through every crack.",
        "The ground turns white and thin beneath you. With each stroke of the waking bell there is less of it.",
        "Your feet are gone, and you can hear a milk cart. One more stroke of the waking bell, and you will be out of here for good.",
    ), (
        "You wake. There is a ceiling, a window, a day with rain in it. For an instant you still know what it was that you had to do. Then you put your feet on the floor, and it is gone.",
        "The last stroke falls, and {setting} folds up like a paper hat. You sit on the edge of a bed with something in your fist, and when you open it there is nothing but the marks of your nails.",
    ), (
        "The sound goes through you like a cold needle, and one half of your body stays numb.",
        "You put your fingers in your ears. A white crack runs across the back of your hand, and bleeds a little daylight.",
        "A splinter of morning flies past and cuts you over the eye.",
    ), (
        "You turn your pillow over, wherever it may be. It is cool on that side. The waking bell rings on for a while, in somebody else's house.",
        "A hundred moths settle on the rim of the waking bell, and its next stroke is only a soft grey thud.",
        "You begin to snore, on purpose, and the whole dream takes up the sound. The waking bell gives up in the middle of a stroke.",
    ), ("Stuff your ears against the waking bell.", "Shout down the waking bell.", "Catch the clapper of the waking bell.")),
    Threat("faceless nurse", (
        "Rubber soles squeak, four steps and a stop.",
        "There is a smell of starch and of cold spoons.",
        "A little wheel complains, as of a trolley being pushed round a corner.",
        "All the lights burn lower, as lights do when it is past somebody's bedtime.",
    ), (
        "\"Now then,\" says a voice like clean paper, quite near. The faceless nurse is on her rounds.",
        "A white cap goes along on the other side of something, without a sound. The faceless nurse has begun to count.",
        "You find a bed turned down, with your name on a card. The faceless nurse expects you.",
        "A clink of glass: medicine is being poured out, and it is a large dose. That will be the faceless nurse.",
    ), (
        "The faceless nurse stands there, with a spoon in one hand and a strap in the other. Where there should be a face it is as smooth as an egg.",
        "\"Open wide,\" says the faceless nurse, bending down over you, though she has nothing to say it with.",
        "Cool fingers close about your wrist and feel for the pulse. The faceless nurse has found you out of bed.",
    ), (
        "The sheets are tucked in, very tight, on all four sides. \"There,\" says the voice. You are quite comfortable. You try to think of your name, and somebody has tidied it away.",
        "It tastes of cherries. You swallow. After that there is a long white ward, with rows and rows of people lying on their backs, and the lights go off one by one till they come to yours.",
    ), (
        "The needle is only a small one, but the arm it went into hangs down and belongs to no one.",
        "She slaps the back of your hand with a ruler of ice.",
        "A spoonful goes down. For some minutes you walk in syrup, and you bang into things that were not there before.",
    ), (
        "You take a crayon and draw her a face, with a big round smile. The faceless nurse puts up a hand to it, turns, and runs to find a mirror.",
        "\"I've been very good,\" you say. The faceless nurse stops. Nobody has ever told her so before, and she goes off to write it down.",
        "Somewhere a child is crying, in earnest. The faceless nurse lifts her smooth head, and forgets you, and hurries there.",
    ), ("Spit the medicine at the faceless nurse.", "Draw a face on the faceless nurse.", "Tip over the trolley of the faceless nurse.")),
    Threat("minotaur", (
        "There is a hair on your sleeve, red, coarse and as long as a bootlace.",
        "A hoof scrapes on stone, once, and then takes care not to.",
        "Warm air moves past you, and stops, and moves back, like breath.",
        "On the wall is a smear at the height of a very tall shoulder.",
    ), (
        "Something heavy has started to run, and you cannot tell from where. The minotaur has crossed your scent.",
        "The thread that somebody laid here has been bitten through. The minotaur was on this spot before you.",
        "A bellow rolls through {setting} and comes back as a sob. It is the minotaur.",
        "You hear horns being dragged along the wall, quite slowly. The minotaur wants you to know.",
    ), (
        "The minotaur comes round the bend with his head down, and fills up all the room there is.",
        "You turn, and the minotaur is standing there, so close that his breath lifts your hair.",
        "Two red eyes open in what you had taken for a wall. The minotaur has been waiting for you to stop.",
    ), (
        "You run, and every way you take is the same way. In the end you lie down. He is very careful, as one is with the last sweet in the bag.",
        "The horns go by on either side of you, and your back is against stone. When it is over the minotaur sits down in your place, puts on your hat, and begins to dream that he is you.",
    ), (
        "A horn opens your sleeve, and the arm in it, from wrist to elbow.",
        "He throws you. You fly for quite some time, and land on your hip.",
        "A great fist comes down on your foot. You hop off, and every hop is a separate sorrow.",
    ), (
        "You ask him his name. No one ever has. The minotaur opens his mouth, thinks, and goes away to remember it.",
        "You lay a hand on the curly place between his horns. The minotaur shuts his eyes, and by and by he is asleep, standing up.",
        "A ball of red wool rolls by. The minotaur looks at it with his head on one side, pats it, and is off after it round the corner.",
    ), ("Take the minotaur by the horns.", "Lead the minotaur into a dead end.", "Tell the minotaur a bedtime story.")),
)

GOALS = (
    Goal("find", "shell with your name", (
        "find {target} before morning", "look for {target} in every corner of {setting}", "get back {target}",
    ), ("They call you {name} here, but you cannot wake until you hear your true name, and it is in {target}.", "You put down {target} on some beach, when you were small, and never saw it again."), (
        "Somebody heard it whispering {in spot}, like the sea in another room.", "Things that were dropped in childhood roll {to spot}, sooner or later.",
        "It is a small thing, round and warm, and it hums if you hold it near your ear.", "A moth has it by heart. Moths do not live long.",
    ), (
        "You hold {target} to your ear. It says the name, softly, the way your mother did from the foot of the stairs. \"Coming,\" you say, and open your eyes.",
        "You blow the sand out of {target}, and after the sand comes a name, a little dusty, and yours. Every door in {setting} swings open at once, and behind each of them it is a fine blue day.",
    ), (
        "You hold {target} to your ear. The name in it fits as your first shoes would fit. You stand there, and do not know to whom you ought to give it.",
        "You find {target}, and somebody else has been living in it. They come after you, down all the corridors, calling your name.",
    )),
    Goal("deliver", "last dream", (
        "bring {target} to {person} before the candle is out", "carry {target} to {person} without looking in", "give {target} to {person}",
    ), ("{person} has not slept for a hundred nights, for want of {target}.", "There is only {target} left on the shelf, and it is addressed to {person}."), (
        "The one you look for was last heard pacing up and down {in spot}.", "A line of spent candles leads {to spot}.",
        "It must not be shaken, nor held near a clock.", "Somebody's eyes have been open for so long that there are cobwebs on the lashes.",
    ), (
        "{person} lifts the lid of {target}, only a crack, and smiles, and is asleep before you can say good night. You draw up the blanket. All around you {setting} breathes out.",
        "You set {target} down in the lap of {person}. It smells of cut grass. \"Oh,\" says {person}, \"this one,\" and shuts both eyes.",
    ), (
        "{person} takes {target}, and sleeps, and will not wake. You sit by the bed. It is a very beautiful dream, to judge by the face, and there is no room in it for two.",
        "You hand over {target}. Only then do you read the label on the back, and see that the dream is of you, and that it ends at dawn.",
    )),
    Goal("rescue", "sleeping sister", (
        "find {target} and wake her", "bring {target} home before sunrise", "free {target} from the dream",
    ), ("For nine days {target} {has target} lain in her bed at home, smiling, and nothing will rouse her.", "It was you who dared {target} to count backward."), (
        "Her slippers have been seen, side by side, {in spot}.", "A trail of hair ribbons goes {to spot}.",
        "She must not be called. She must be asked a question that she wants to answer.", "They have made her comfortable. That is the worst of it.",
    ), (
        "You bend down to her ear. \"It's snowing,\" you say. {target} open{s target} one eye. In a bedroom far away somebody drops a tray, and begins to laugh and cry.",
        "Hand in hand you run, and {setting} comes apart behind you like wet paper. {target} sits up in bed. \"You're standing on my foot,\" she says.",
    ), (
        "She wakes. She is kind to all of you. In the evening {target} stand{s target} at the window with a hand flat on the pane, and you know that she is asking to be let back in.",
        "{target} {is target} home, and well. Only there had to be somebody in that bed. It is quite soft. You can hear them, now and then, talking about you in the next room.",
    )),
    Goal("escape", "gate of horn", (
        "reach {target} and wake up", "pass through {target} before the dreamer turns over", "find the way out by {target}",
    ), ("There are two gates, and only {target} leads to the true morning.", "You have been asleep for a year, and {target} {is target} shut to those who sleep longer."), (
        "The gate asks for a token, and such a token was put away {in spot}.", "You cannot go out as you came in; what you need for it has been left {in spot}.",
        "The other gate is the finer one. Do not be taken in by it.", "When you smell coffee, you are close.",
    ), (
        "There is a ceiling, with a crack in it like a river. There is a cup, and a bird, and a dull wet street. You have never in your life seen anything so beautiful.",
        "You step through. It is like coming up out of a lake, with the light getting nearer; and then someone who loves you says, \"You were talking.\"",
    ), (
        "You are awake. The room is right, the window is right, the faces are the right ones. Only the clock on the wall has no numbers.",
        "You pass through {target}, and wake in your bed, and go about your day. At dusk a door stands in the garden, where there was no door. You left it open.",
    )),
    Goal("learn", "identity of the dreamer", (
        "find out {target}", "discover {target} before the night ends", "learn {target}, whatever the answer may be",
    ), ("Whoever dreams {setting} is having a nightmare, and nobody can help without {target}.", "You have begun to suspect that {target} concerns you."), (
        "There is a mirror that shows the sleeper's face, and it was hidden {in spot}.", "The walls are thinnest {in spot}; one can hear the breathing.",
        "All of the clocks stopped at the hour of one particular birth.", "Every child in the pictures here has the same scar on the chin.",
    ), (
        "You sit down, and put your mouth close to the floor, and say: it's all right. The breathing changes. Far overhead a great hand lets go of a blanket.",
        "Now you know whom to speak to. You tell a story, the plainest one you can think of, with a cow in it and a hill; and one by one the bad rooms close.",
    ), (
        "You know it now. You walk more softly after that. It is not easy to live in a house when you have seen how thin its roof is.",
        "You say the name aloud. There is a stir, a gasp, and a light goes on. The last thing that you think is that you ought to have whispered.",
    ), answers=(
        "the dreamer is the child you once were, afraid to wake up old",
        "the dreamer is an old king who has forgotten that he died",
        "nobody dreams it at all, for the place itself is asleep and dreaming of people",
        "the dreamer is the one you came here to forget",
    )),
    Goal("mend", "broken moon", (
        "put together {target}", "mend {target} before the tide forgets to turn", "make {target} whole again",
    ), ("{target} fell on the nursery floor, and ever since nobody in the world has slept.", "You were told not to play ball with {target}."), (
        "One splinter lodged {in spot}, where it can be seen to glow at night.", "They swept up part of it and tipped it out {in spot}.",
        "The pieces are cold, and they want to go up.", "Wolves stand about with their mouths open, and nothing to say.",
    ), (
        "The last crack closes with a sound like a kiss. {target} wobbles, lifts off your hands, and floats up past the roofs. One after another, all over the world, windows go dark.",
        "You lick your thumb and rub off a smudge. {target} shines. Behind you somebody yawns, for the first time in years, and lies down where he stands.",
    ), (
        "{target} {is target} whole again, but for one chip that you never found. People say that the face looks sad on that side. You have it in your shoe.",
        "You mend it, and it rises, and you have forgotten to let go. It is lovely up here. It is quiet. Far down you can see them all, falling asleep.",
    ), parts=("silver splinter", "pot of moon glue", "thread of light", "pearl wedge", "white feather")),
)

FACTS = (
    Fact(("In this dream one goes in and out through the {noun}.", "All the {noun} here are really doors."), (
        "You look twice at the {noun}. One of them has a handle.", "A draught comes out of the {noun}, with a smell of some other house.",
        "Somebody knocks on the inside of the {noun}, and waits.", "People go in and out by the {noun}, and nobody finds it strange.",
        "You could leave, of course, by way of the {noun}. But where to?",
    ), ("wardrobes", "paintings", "clocks", "ovens", "pillows", "cupboards")),
    Fact(("Nobody here has a shadow but the player.", "The player is the only one who casts a shadow in this dream."), (
        "They make room for your shadow, and are careful not to tread on it.", "Your shadow has stopped to look at something. You have to wait for it.",
        "A small boy asks you if it hurts, having one of those.", "You are offered a good price for your shadow, and then a better one.",
        "At your heels your shadow lifts a hand, although you have not moved yours.",
    )),
    Fact(("In this dream the {noun} speak only in rhyme.", "The {noun} here talk, but only in rhymes."), (
        "You hear two of the {noun} having a quarrel, in couplets.", "Something ends in 'moon' and something in 'spoon'. It is the {noun} at it again.",
        "The {noun} are hushed. They must be looking for a rhyme.", "\"No farther, you who come by night,\" say the {noun}, \"or if you must, at least keep right.\"",
        "You have begun to answer the {noun} in verse, and it worries you.",
    ), ("teapots", "owls", "statues", "shoes", "chairs", "roses")),
    Fact(("Whoever falls asleep here wakes as someone else.", "To sleep in this place is to wake up in another person's skin."), (
        "Your eyelids are heavy. You pinch your arm, because it is still yours.", "A woman goes by and looks at her own hands, front and back, as if she had borrowed them.",
        "\"I was a bishop till last night,\" a girl with a skipping rope tells you.", "You say your name over, {name}, so as not to leave it lying about.",
        "There are beds all over the place, turned down and inviting, and you take care to look at none of them.",
    )),
    Fact(("It is forbidden to look at the {noun}.", "No dreamer may look straight at the {noun}."), (
        "You keep your eyes on your toes until you have passed the {noun}.", "In the corner of your eye you have the {noun}. They know.",
        "Someone has thrown a sheet over the {noun}, and still people hurry by.", "You wonder what the {noun} are like. You have wondered so for a while now.",
        "A blind man smiles. \"They are only {noun},\" he says, \"and so lonely.\"",
    ), ("windows", "stars", "dolls", "swans", "portraits", "fountains")),
    Fact(("Every room here forgets whoever has left it.", "As soon as you leave a room of this dream it forgets you."), (
        "You have put your mark on the wall with chalk, and where it was the wall is bare.", "\"Have we met?\" asks the air, so to speak.",
        "It is a lonely feeling, to be new again behind every door.", "No step that you take here leaves a print for long.",
        "You tell {place} who you are, once more, out of courtesy.",
    )),
    Fact(("Gravity changes with the hero's mood.", "When the player is happy, things here begin to float."), (
        "You think of something nice, and your heels come off the ground.", "A spoon rises as high as your nose. You had not known that you were in such good spirits.",
        "You are a little afraid, and everything weighs double.", "Teacups hang in the air, like a joke that nobody has got yet.",
        "A sad thought, and with a thump all the furniture comes down.",
    )),
    Fact(("White {noun} follow the player through every dream.", "Wherever the player dreams, there are white {noun} too."), (
        "You look round, and there they are again, the white {noun}, a good way off.", "The white {noun} watch you with their heads on one side.",
        "They have been the same white {noun} ever since you were four.", "Whenever you are on the right way, the white {noun} are a little nearer.",
        "You whistle to the white {noun}, and they look the other way, as if they had other business.",
    ), ("stags", "foxes", "peacocks", "hares", "herons", "horses")),
)

GENRE = Genre(
    name="dream tale",
    tones=("dreamy", "gentle", "grim"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "It is snowing feathers, slowly, and they melt on your sleeve.", "The moon is so low that one could hang a coat on it.",
        "Clouds go by in single file, like sheep that are being counted.", "A wind springs up, and smells of a room that you slept in as a child.",
        "Stars fall without a sound and go on glowing in the grass.", "The sky is the blue of an inkwell, and somebody has dipped a pen in it.",
        "Rain is falling upward, in no hurry.", "There is a mist, and it has the shapes of furniture in it.",
    ),
    moods=(
        "You have been here before; you cannot think when.", "For a moment you are sure that somebody is sitting on the edge of your bed.",
        "You try to count your fingers, and come to eleven, and then to nine.", "Something that you knew a minute ago has slipped out of your head on tiptoe.",
        "It is late. It has been late for as long as you can remember.", "You feel the cool side of a pillow against your cheek, and then only air.",
        "A thread of cobweb drifts by, and belongs to nobody.", "Your voice, when you try it, is the voice you had when you were small.",
        "{place} seem{s place} to lean a little nearer, as people do when they are about to tell a secret.", "You take one step more, and it is longer than a step should be.",
        "If you are dreaming this, {name}, you think, who is the one that thinks so?", "A moth sits down on your shoulder, and is in no hurry to leave.",
        "The light changes, the way it does when somebody turns a page.", "You cannot read what is written on your palm, but it is good news, you believe.",
        "Far away a door is closed with great care, so as not to wake you.", "Nothing {in setting} is as large as it was when you looked away.",
    ),
    openers=(
        "You shut your eyes in your own bed, {name}, and open them {in place}, in your nightclothes, with cold feet.",
        "You are {name}, {a role}, and for the third night running you have dreamed of {setting}. Tonight the door was open.",
        "There are two rules in {setting}: do not run, and do not ask the time. You, {name}, {a role}, have just done both.",
        "\"You are expected,\" says a card on your pillow, {name}. You turn it over, and when you look up you are {in place}.",
        "A good dream begins with a staircase, {name}. Yours begins {in place}, and there is somebody crying behind the wall.",
        "Nobody remembers how they got into {setting}. You, {name}, {a role}, remember that there was a lullaby, and that it stopped.",
        "It is ten past three in the morning, as usual. You, {name}, {a role}, stand {in place} and try to recall which side you fell asleep on.",
        "They sent for {a role}, and they sent for you, {name}, because you alone can walk about {in setting} without waking it.",
        "You fall for quite some time, {name}, past shelves and lamps and a cat, and come down {in place} as softly as a sock.",
    ),
    risks=(
        "Let yourself fall.", "Pinch your arm, hard.", "Fly, before you can doubt it.", "Say the forbidden word.",
        "Climb into {thing} and pull the dark shut.", "Kiss {thing} and wish.", "Wake the giant overhead.", "Walk backward with your eyes shut.",
        "Swallow the light.", "Call your mother.",
    ),
    sounds=(
        "Somebody is breathing, slow and deep, and it seems to be the walls.", "A lullaby is being hummed, with one note that is always wrong.",
        "You hear a ball bounce down a long flight of stairs, and never reach the bottom.", "There is a party in the next dream, and they have just stopped talking.",
        "A train calls, far off, in the voice of an owl.", "Very near you someone turns over in bed.",
        "Wings go by, a great many of them, all holding their breath.", "A clock strikes, and what it strikes is not a number.",
    ),
    names="fairy",
)
