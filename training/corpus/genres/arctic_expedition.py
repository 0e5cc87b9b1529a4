"""Ice, dogs, a ship held fast, and a white map with one word on it."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("ice camp", (
        "an ice camp four days' march from the nearest stove",
        "a small ice camp that drifts a mile farther north each night",
        "the winter ice camp of the {region} expedition",
    ), where="at"),
    Setting("glacier", (
        "a glacier that groans in its sleep",
        "an unmapped glacier above the frozen sea of {region}",
        "a blue glacier with a ship inside it",
    ), where="on"),
    Setting("icebound ship", (
        "an icebound ship that has not moved for two winters",
        "the icebound ship of a vanished captain",
        "an icebound ship listing under the northern lights",
    ), where="on"),
    Setting("whaling station", (
        "a deserted whaling station on the shore of {region}",
        "a whaling station where the tables are still laid",
        "a whaling station half buried in one night of snow",
    ), where="at"),
    Setting("polar plateau", (
        "a polar plateau where every compass spins",
        "the high polar plateau that nobody has crossed twice",
        "a polar plateau under a sun that only rolls along the rim",
    ), where="on"),
)

ROLES = (
    "dog driver", "ship's surgeon", "ice pilot", "expedition painter", "stowaway", "weather recorder", "sledge maker",
    "cook's mate", "bear watcher", "letter carrier", "meteorite hunter", "widow of the last captain",
)

PLACES = (
    Place("wardroom", (
        "The table slopes, and the cups have worn little tracks downhill.",
        "Frost flowers bloom on the heads of the bolts.",
        "A paraffin lamp [smokes|swings] above a map with nothing on it.",
        "Pipe smoke from two winters has turned the panels brown.",
        "Timber creaks on all sides as the ice takes a firmer hold.",
    ), (
        Fixture("chart table", (
            "Somebody has drawn a coast on {thing} in pencil, and rubbed it out again, and wept.",
            "A cup has left rings on {thing} like islands.",
        ), holds=True),
        Fixture("harmonium", (
            "Cold has cracked three reeds of {thing}, and hymns come out as jokes.",
            "{thing} {is thing} stuffed with socks for the winter.",
        ), holds=True),
    )),
    Place("dog lines", (
        "Forty dogs lie curled in forty hollows with their tails over their noses.",
        "Steam rises from the snow wherever something breathes under it.",
        "A chain runs out straight into the white and hums when it is pulled.",
        "The place reeks of seal, straw and wet fur.",
        "One dog sings, and the others hear it out like critics.",
    ), (
        Fixture("meat scaffold", (
            "Frozen seals are stacked on {thing} like cordwood.",
            "{thing} stand{s thing} just higher than the best jumper can reach, and is scratched to exactly that height.",
        ), holds=True),
        Fixture("snow kennel", (
            "In {thing} five puppies sleep in a heap that has one heartbeat.",
            "{thing} {is thing} roofed with a broken hatch cover.",
        ), holds=True),
    ), kind="out", where="at"),
    Place("snow house", (
        "Blue light soaks through the walls.",
        "Each word [freezes|hangs] in front of your lips.",
        "A little stone lamp has blackened the dome above it.",
        "It is so quiet here that you can hear your beard freeze, or your hair.",
        "Skins cover the sleeping bench, thick and greasy and warm.",
    ), (
        Fixture("soapstone lamp", (
            "A row of tiny flames runs along the lip of {thing}, even as teeth.",
            "{thing} {is thing} carved with a walrus at each end.",
        )),
        Fixture("sleeping bench", (
            "Beneath the skins {thing} {is thing} packed snow, with a hole scooped in the side.",
            "Four people must have shared {thing}; there are four hollows, one very small.",
        ), holds=True),
    )),
    Place("pressure ridge", (
        "Blocks as large as cottages lie tumbled on each other.",
        "The ice squeals like a gate, far down.",
        "Every edge shines green where the light comes through.",
        "Splinters slide and ring like broken glass.",
        "You lose the horizon here and find it again, crooked.",
    ), (
        Fixture("tilted slab", (
            "A seal's breathing hole goes right through {thing}, straight up at the sky.",
            "Behind {thing} the wind has left a dry pocket, just large enough to crouch in.",
        ), holds=True),
        Fixture("frozen mast", (
            "{thing} sticks out of the ice at the angle of a hand asking for help.",
            "A scrap of sail is wrapped about {thing}, stiff as tin.",
        )),
    ), kind="out", where="on"),
    Place("ice cave", (
        "Ripples run along the walls as if the sea had stopped in mid-breath.",
        "Bubbles a thousand years old hang in the clear ice.",
        "Your lamp wakes colours that have no business underground.",
        "Each footstep is answered by a thin, high note.",
        "It is warmer in here than outside, and that is no comfort.",
    ), (
        Fixture("face in the ice", (
            "A hand's breadth below the surface, {thing} look{s thing} out with open eyes and a button missing.",
            "{thing} wears a fur cap of a cut that nobody has sewn for a century.",
        )),
        Fixture("crevice", (
            "{thing} goes back farther than your arm, and air moves in it.",
            "Somebody has stuffed a rag into {thing}.",
        ), holds=True),
    ), kind="under"),
    Place("open lead", (
        "Black water smokes between two white shores.",
        "A skin of new ice bends and does not break, like leather.",
        "Something breathes out in the water with a sound like a torn sheet.",
        "Snowflakes fall on the water and lie there, thinking.",
        "The far side is ten steps away, and could as well be in another year.",
    ), (
        Fixture("overturned kayak", (
            "The skin of {thing} {has thing} been gnawed by something with a small mouth.",
            "A hand-carved float is lashed to {thing}, and under it there is a pouch of gut.",
        ), holds=True),
        Fixture("seal hole", (
            "{thing} {is thing} a neat round eye, and the water in it rises and sinks.",
            "Around {thing} lie the marks of paws, very broad.",
        )),
    ), kind="water", where="at"),
    Place("cairn hill", (
        "A cross of two oars stands on the top against the sky.",
        "From up here you can see tomorrow's weather coming.",
        "Wind has blown the summit bare down to the red stone.",
        "White land, white sea, and between them a line as thin as a hair.",
        "Lichen has written yellow letters on every boulder.",
    ), (
        Fixture("message cairn", (
            "A tin has been built into {thing}, soldered shut, then opened, then shut with tallow.",
            "The stones of {thing} were carried here from the shore, one by one.",
        ), holds=True),
        Fixture("wooden grave", (
            "The board on {thing} gives a name, a ship, and the words HE COULD SING.",
            "Stones are heaped on {thing} against the foxes.",
        )),
    ), kind="out", where="on"),
    Place("storeroom", (
        "Crates reach up to the beams, and most of them ring hollow.",
        "Hoarfrost furs every nail.",
        "Tins without labels stand in ranks: beef, or peaches, or paint.",
        "Rats have left a polite path along the wall.",
        "It smells of biscuit, tar and sharp cold.",
    ), (
        Fixture("biscuit barrel", (
            "Someone has written STILL 400 on {thing}, then STILL 90.",
            "{thing} {is thing} lined with tin against the damp, and sounds of crumbs.",
        ), holds=True),
        Fixture("medicine locker", (
            "The lime juice in {thing} {has thing} frozen and burst its bottles.",
            "{thing} {was thing} sealed with wax, and broken into with a spoon.",
        ), holds=True),
    )),
    Place("engine room", (
        "Icicles hang from the pistons like organ pipes.",
        "The dead boiler gives back your voice in a rusty bass.",
        "Coal dust lies on the snow that has blown in, black on white on black.",
        "Grease has set as hard as horn.",
        "Under the floor plates the ice knocks, asking to be let in.",
    ), (
        Fixture("cold boiler", (
            "The door of {thing} still bears a chalked joke about the tropics.",
            "A bird, of all things, has died in {thing}, far from any tree.",
        ), holds=True),
        Fixture("steam whistle", (
            "{thing} {is thing} packed with snow, and gives a small sad cough.",
            "The cord of {thing} {is thing} mended with a lady's stocking.",
        )),
    )),
    Place("crow's nest", (
        "You sway, though the ship stands still.",
        "The rim is crusted with rime as thick as a hand.",
        "There is nothing in any direction, and a great deal of it.",
        "False suns stand left and right of the true one.",
        "Your eyelashes freeze together each time you blink.",
    ), (
        Fixture("telescope bracket", (
            "Through the ring of {thing} you look straight at a dark speck on the ice, and it moves.",
            "{thing} {has thing} been bound with wool, so that nobody's skin sticks to it.",
        )),
        Fixture("canvas bucket", (
            "{thing} {is thing} frozen to the planks, with something frozen to its bottom.",
            "Tea leaves in {thing} show how long the last watch was.",
        ), holds=True),
    ), kind="out"),
    Place("weather hut", (
        "Needles [scratch|tremble] on slowly turning drums of paper.",
        "A stove no larger than a hat does its best.",
        "Numbers cover the walls, in pencil, down to the floor.",
        "The hut quivers on its wire stays with every gust.",
        "Ink has to be thawed under one's arm here.",
    ), (
        Fixture("barograph", (
            "The line on {thing} falls like a man off a roof.",
            "At three o'clock last night {thing} drew a small, neat smile.",
        )),
        Fixture("row of notebooks", (
            "{thing} covers eleven years, and the handwriting never changes.",
            "One spine in {thing} stand{s thing} out, a finger's breadth too far.",
        ), holds=True),
    )),
    Place("hot spring", (
        "Steam stands in a pillar, and snow falls into it and is gone.",
        "Moss grows here, so green that it hurts.",
        "The mud bubbles and makes remarks.",
        "Warm drops gather on your brow and freeze as you turn away.",
        "Tracks of fox, hare and bear all lead to the water, and keep the peace.",
    ), (
        Fixture("warm boulder", (
            "Someone has worn a seat into {thing}.",
            "Under {thing} the stones are dry, and a forgotten nest of grass lies there.",
        ), holds=True),
        Fixture("steaming pool", (
            "Eggs could be boiled in {thing}; shells show that they have been.",
            "{thing} {is thing} blue as a gas flame in the middle, where no one has found the bottom.",
        )),
    ), kind="water", where="at"),
    Place("white plain", (
        "Snow runs along the ground in long, hissing snakes.",
        "Your own track is the only line in the world.",
        "A mirage of mountains hangs upside down over the edge.",
        "The crust [squeaks|booms] under your weight.",
        "Light comes from everywhere, and nothing has a shadow.",
    ), (
        Fixture("abandoned sledge", (
            "One runner of {thing} {is thing} broken, and the straps have been eaten.",
            "{thing} carries a load of books under a tarpaulin, in alphabetical order.",
        ), holds=True),
        Fixture("marker flag", (
            "{thing} {has thing} been worn by the wind to half its size.",
            "A mitten is nailed to {thing}, pointing.",
        )),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("blubber lamp", "light", ("{thing} stinks, and you love it.", "A flame like a yellow petal stands in {thing}.")),
    Thing("signal rocket", "light", ("{thing} {has thing} got damp once, and been dried over the stove by a fool.", "{thing} {is thing} painted red, with a prayer on the stick.")),
    Thing("captain's key", "key", ("{thing} hangs on a whalebone ring.", "{thing} {is thing} so cold that it burns.")),
    Thing("ice axe", "tool", ("{thing} bites well and is slow to let go.", "Three names are cut in the shaft of {thing}, and two have crosses after them.")),
    Thing("brass sextant", "tool", ("{thing} places you a mile inside solid rock.", "Somebody has scratched 'trust me' along the arc of {thing}.")),
    Thing("captain's journal", "paper", ("The last lines in {thing} were written with a burnt stick.", "{thing} stops being about the ice in March, and starts being about the singing.", "Between two pages of {thing} lie{s thing} a blade of grass, pressed flat and still green.")),
    Thing("oilcloth map", "paper", ("{thing} shows a bay that is not there, or is there no longer.", "On {thing} somebody has written in very small letters: not this way.")),
    Thing("walrus ivory crown", "treasure", ("Tiny bears chase each other around {thing}.", "{thing} {is thing} yellow with age and fits no living head.")),
    Thing("fallen star", "treasure", ("{thing} {is thing} black, pitted, and heavier than it has any right to be.", "Needles of compasses turn to follow {thing} about.")),
    Thing("slab of pemmican", "food", ("{thing} {is thing} half fat, half meat, half sawdust.", "Tooth marks in {thing} are not yours.")),
    Thing("tin of peaches", "food", ("{thing} sloshes like a small summer.", "The label on {thing} {has thing} been kissed, more than once.")),
    Thing("sealskin rope", "rope", ("{thing} {is thing} stiff as wood until it is warmed.", "{thing} could hold a walrus, and has.")),
    Thing("bearskin mittens", "clothing", ("{thing} reach to your elbows and smell of old arguments.", "Claws have been left on {thing}, for swagger."), plural=True),
    Thing("snow goggles", "clothing", ("{thing} are carved from bone, with one thin slit.", "Through {thing} the world is a white letterbox."), plural=True),
    Thing("bottle of lime juice", "medicine", ("{thing} {is thing} sour enough to raise the dead.", "Two inches are left in {thing}; there were three yesterday.")),
    Thing("mouth organ", "music", ("Ice has silenced one note of {thing}, and everybody misses it.", "{thing} knows five hymns and one song that is not a hymn.")),
    Thing("old harpoon", "weapon", ("{thing} {is thing} longer than a man and much more patient.", "The iron of {thing} {has thing} been straightened many times.")),
    Thing("narwhal tooth", "token", ("{thing} twists like a candle that somebody wrung out.", "A sailor has carved a very small wife on {thing}.")),
)

PEOPLE = (
    Person("captain", "he", (
        "{person} has ice in {his person} beard that no longer melts.",
        "Two toes and one thumb are all that the cold has taken from {person}, so far.",
        "{person} stands with feet apart, as if the land were rolling.",
    ), (
        "{person} taps the glass, and it falls.", "{he person} looks north for longer than is polite.",
        "{person} buttons {his person} coat to the chin.", "{he person} folds a map along its oldest crease.",
    ), (
        "We shall be out by June. I said so last June, and I was only early.",
        "The ice is not cruel, {name}. It just has no ears.",
        "A man may freeze, but he will not do it on my deck without permission.",
        "North is easy. North simply waits for you. It's south that runs away.",
        "I married a woman from the tropics. I think of her when I chop the soup.",
        "There is a land up there. I have seen its smoke.",
    ), (
        "My log wants filling, and my hands want {a want}.",
        "Get me {a want}, and you shall have a bay named after you.",
        "I would trade my second anchor for {a want}.",
    ), (
        "The bay on the chart does not exist. I drew it to please my wife.",
        "I could have turned back in August. There was open water. I told no one.",
        "I hear them singing, under the floor. I have begun to learn the words.",
    )),
    Person("dog driver", "she", (
        "{person} has a face the colour of good tea and teeth worn flat from sewing hides.",
        "Fur hems every edge of {person}, down to {his person} boots.",
        "{person} moves as if the cold were a slow horse that {he person} knew well.",
    ), (
        "{person} whistles two notes through {his person} teeth.", "{he person} chews a strip of hide until it is soft.",
        "{person} kneels and smells the snow.", "{he person} laughs with {his person} eyes only.",
    ), (
        "You people bring so many forks.",
        "The lead dog is called Auntie. If Auntie sits down, you sit down.",
        "My grandmother had nine words for this wind. All of them rude.",
        "Walk as if the ice were asleep. It mostly is.",
        "When the snow squeaks high, it's cold. When it stops squeaking, go home.",
        "You will do, {name}. You fall over, but you fall over quietly.",
    ), (
        "The dogs will follow you anywhere if I have {a want}.",
        "In my mother's house we always had {a want}. I think of it at night.",
        "Trade me {a want}. I will give you the good path.",
    ), (
        "I have led you in a circle, on purpose, for six days. There is something straight ahead that should sleep.",
        "The bear that follows us is my brother. It's a long story, and he is not sorry.",
        "I found the first expedition years ago. I ate their peaches.",
    )),
    Person("ship's surgeon", "she", (
        "{person} has steady hands and eyes that have not slept for a week.",
        "A row of needles is stuck through the lapel of {person}.",
        "{person} wears a scarf knitted out of bandages.",
    ), (
        "{person} feels {his person} own pulse and shrugs.", "{he person} holds up two fingers, and waits for you to count them.",
        "{person} blows on {his person} hands.", "{he person} takes off {his person} spectacles and wipes away the frost.",
    ), (
        "Show me your feet. No, all of the toes. Good. Ten is a fine number.",
        "Gums first, then dreams, then the walking off into the snow. It goes in that order.",
        "The men ask for brandy. I prescribe skipping.",
        "Cold is a liar, {name}. At the end it tells you that you are warm.",
        "I came to study frost. Frost has turned out to be the one with the notebook.",
        "I have pulled eleven teeth since Sunday. I am starting to collect them.",
    ), (
        "For my chest of remedies I am short of {a want}.",
        "If you can lay hands on {a want}, I may save somebody a foot.",
        "You will think me foolish. I want {a want}, and I cannot say why.",
    ), (
        "The tins are bad. It isn't the ice that makes them sing, it's the lead.",
        "I am no doctor. My husband was. I had his bag, and the ship was leaving.",
        "There is a man in the sick bay who does not breathe. He thanks me every morning.",
    )),
    Person("cook", "he", (
        "{person} wears a tall hat which has frozen at an angle.",
        "Soot and soup have made {person} waterproof.",
        "{person} is round, red, and always slightly on fire.",
    ), (
        "{person} bangs a pan with a spoon, to hear if it is still a pan.", "{he person} turns up the corner of a lid and shuts it quickly.",
        "{person} sings half a line and forgets it.", "{he person} rubs {his person} belly with sorrow.",
    ), (
        "Seal soup. Seal stew. Seal surprise. The surprise is walrus.",
        "I lay one place too many every night. It gets eaten.",
        "Snow is free, {name}, so that's the starter.",
        "You boil a boot three hours, with an onion. Then you throw away the boot and eat the onion.",
        "I dreamed of a lemon. I woke up crying.",
        "A ship marches on its stomach. So did we, last Tuesday, when it tipped.",
    ), (
        "With {a want} I could make a pudding. A proper one, with a flame.",
        "Bring me {a want}, and you shall lick the bowl.",
        "There's a hole in my kitchen exactly the shape of {a want}.",
    ), (
        "There are six weeks of food. I tell them six months. I do the sums in icing.",
        "I feed it. It comes up the rudder chain, and I feed it, and it leaves us be.",
        "I shut the cat ashore, by mistake. The luck went with her.",
    )),
    Person("stowaway", "any", (
        "{person} is wrapped in a flag, with a rope for a belt.",
        "There is coal dust in every crease of {person}.",
        "{person} has huge boots, stuffed with pages from an almanac.",
    ), (
        "{person} listens, with {his person} mouth open.", "{he person} hides {his person} hands up {his person} sleeves.",
        "{person} makes {self person} small behind nothing at all.", "{he person} licks frost from a rope and pulls a face.",
    ), (
        "Is it true there's ice all the way down? I dug. I got to my elbow.",
        "I wanted to go to the other pole. I got on the wrong boat.",
        "The rats left before I came. I ought to have thought about that.",
        "Nobody counts a stowaway, so nobody misses one. That's the trick, {name}.",
        "I sleep in the sail locker with a stuffed gull.",
        "You can hear the ice talk if you put a cup on it. It says 'soon'.",
    ), (
        "If you get me {a want} I'll keep watch for you.",
        "I haven't had {a want} since my birthday, and then only to hold.",
        "What would you say to a swap? You bring {a want}. I bring news.",
    ), (
        "There were two of us in the locker. I don't know when it was that he got cold.",
        "I loosened the compass. I thought we'd go home sooner.",
        "I'm the captain's own child. He looked straight at me, and he didn't see.",
    )),
    Person("geologist", "she", (
        "{person} has stones in every pocket and walks as if at the bottom of the sea.",
        "A hammer sways at the hip of {person}.",
        "{person} has sunburn on one side of {his person} face, and none on the other.",
    ), (
        "{person} licks a pebble and considers.", "{he person} strikes a spark from {his person} hammer.",
        "{person} pulls a stone from {his person} pocket, for company.", "{he person} writes a number on a rock.",
    ), (
        "This was a jungle once. I have a fossil fern and a fossil mosquito to prove it.",
        "Everyone looks at the ice. The ice is only the lid.",
        "Granite does not lie. It does not even exaggerate.",
        "That hill was not here in April, {name}. I have a drawing.",
        "I broke off a piece, and under it there was a step. A cut step. With a worn edge.",
        "I talk to stones because they let me finish.",
    ), (
        "I could date the whole coast if I had {a want}.",
        "You may laugh, but science needs {a want}.",
        "A fair exchange: {a want}, against the truth about that hill.",
    ), (
        "There is a door in the ice cliff. I have been sending the men the other way.",
        "The gold is pyrites, all of it. They were so happy that I said nothing.",
        "I found a bone needle, ten thousand years old. The thread in it was wet.",
    )),
)

THREATS = (
    Threat("white bear", (
        "Every dog within earshot goes silent at once.",
        "You find a tuft of yellow-white hair, still warm to your glove.",
        "Something lets out a breath, long and low, and it is nothing human.",
        "Tracks like soup plates cross your own, and turn, and follow them.",
    ), (
        "A yellow hump moves among the white ones. The white bear has your wind.",
        "Wood cracks somewhere near, as if leaned upon by a house. The white bear is trying its strength.",
        "You hear the pad, pad, pad of it, and when you stop, it takes one step more.",
        "The white bear has been at the stores; there are tins bitten through like plums.",
    ), (
        "The white bear stands up. It goes on standing up for quite some time.",
        "There is a black nose, and two black eyes, and the rest is coming at you: the white bear.",
        "You smell fish and old snow. A paw comes round the corner, then the white bear behind it.",
    ), (
        "It is very quick, and not at all angry. In spring they find your buttons in a row, as if counted.",
        "You run. The last thing that you learn about bears is that one does not run.",
    ), (
        "A claw goes through coat, jersey, shirt and you. You stuff the hole with snow and stagger on.",
        "It cuffs you, once, as one cuffs a puppy. Three ribs go like kindling.",
        "You leave it your boot, with some of the heel still in it.",
    ), (
        "The white bear sniffs, sneezes, and strolls off with your supper. You bless every bite.",
        "It looks at you for the time it takes to say a prayer, then drops to all fours and walks into the white.",
        "A whistle shrills, two notes, and the bear pricks its ears like a dog, and goes.",
    ), ("Growl back at the white bear.", "Offer the white bear your hand.", "Roll under the white bear with a knife.")),
    Threat("great blizzard", (
        "A fine line of cloud has appeared along the edge of everything.",
        "Your ears pop. The glass is falling.",
        "A few dry flakes blow about, going the wrong way.",
        "For a minute the wind drops, and the hush is thick as felt.",
    ), (
        "The wind has found its voice, and the great blizzard comes on like a train.",
        "Snow drives through every chink and seam. The great blizzard is feeling for you.",
        "Ten steps away there is no more world. That is how near the great blizzard has come.",
        "Loose things begin to fly past: a hat, a plank, somebody's letters.",
    ), (
        "The great blizzard closes over {setting} like a white fist, and you cannot see your own hand.",
        "The wind knocks you flat. In the great blizzard there is no up, only louder.",
        "Your face has stopped hurting. The great blizzard sings, and it sounds like somebody calling you to supper.",
    ), (
        "You sit down, for one minute, with your back to it. It is lovely and warm. It is the warmest you have been all year.",
        "They find your tracks in the morning. They go in a circle, smaller and smaller, to a place where the snow is very smooth.",
    ), (
        "The cold takes two of your fingers, so neatly that you only notice when you count.",
        "You fall, and crawl, and fall. Half your face is white and hard as candle.",
        "Ice seals one of your eyes. With the other you go on.",
    ), (
        "All at once it is over. Stars come out over {setting}, each as sharp as a nail.",
        "The great blizzard drops its load and limps off east, muttering.",
        "You feel a rope under your glove, and hold, and the wind goes by like an army that has somewhere else to be.",
    ), ("Walk straight into the great blizzard.", "Dig in and sit out the great blizzard.", "Shout for help into the great blizzard.")),
    Threat("breaking ice", (
        "A crack like a rifle shot runs away under your feet.",
        "You see a dark thread in the white, no wider than a hair.",
        "A bead of water rises between your boots.",
        "Something deep below you shifts, as a sleeper shifts who is about to wake.",
    ), (
        "Everything tilts by the thickness of a coin. The breaking ice has begun.",
        "Black seams open and close like mouths. The ice is breaking on every side.",
        "With a groan a whole slab of the world slides lower.",
        "You have water to the ankle; the breaking ice lets it in from below.",
    ), (
        "The breaking ice gapes in front of you, and behind you, and the piece you stand on is the size of a table.",
        "There is a roar. All {setting} heaves up on one side, as the breaking ice lets go.",
        "Your legs go through. You hang by your elbows over the sea, and the breaking ice crumbles like cake.",
    ), (
        "The water is so cold that it has no temperature at all. You see the hole above you, round and bright, and then farther off.",
        "The floe turns over, slowly, like a page. You are on the other side of it.",
    ), (
        "You go in to the neck and come out with your clothes turned to boards. Every step clanks.",
        "A block swings round and nips your foot. Nothing is broken but the toes.",
        "You claw your way out, leaving skin on the edge.",
    ), (
        "Two floes meet with a kiss that shakes the sky, and hold. You run across while they are still friends.",
        "The swell dies. One by one the cracks fall silent, and new ice creeps over the breaking ice like a skin on milk.",
        "It tilts, it tips, it settles. You are adrift, but you are dry.",
    ), ("Leap across the breaking ice.", "Lie flat and crawl over the breaking ice.", "Ride the breaking ice like a raft."), mass=True),
)

GOALS = (
    Goal("find", "lost expedition's chest", (
        "find {target} before the dark season", "dig out {target}", "recover {target} and bring it home",
    ), ("Nobody will be paid, or pardoned, without {target}.", "The widow gave you her ring, and asked you for {target}."), (
        "A hunters' song, badly translated, puts a box {in spot}.", "Somebody's diary reads: left the heavy thing {in spot}, God forgive us.",
        "The first expedition dragged that chest past every place where they might have eaten.", "Where dogs refuse to lie down, they say, something has been buried.",
    ), (
        "The lid cracks open. No gold, only letters, two hundred, stamped and ready. You will carry them home, and in two hundred kitchens somebody will sit down.",
        "You put your glove on the lid of {target} and say their names, the way you promised. Over you the northern lights run through the sky like a green cat.",
    ), (
        "{target} {is target} full of stones. They hauled it eight hundred miles, and each of them believed that another had packed it.",
        "You bring it home. The widow opens it, and shuts it, and asks you very kindly never to say what you saw.",
    )),
    Goal("deliver", "box of serum", (
        "carry {target} to {person} before it freezes", "get {target} to {person} in time", "bring {target} safely into the hands of {person}",
    ), ("There are children coughing, and {target} {is target} all the help there is.", "{person} has waited nineteen days for {target}."), (
        "If you want {person}, there is a light {in spot}.", "The dogs pull to one side, toward some place they know: {spot}.",
        "The serum must lie next to your skin. It is like carrying a cold little heart.", "Somebody has lit flares, they say, to show you the way.",
    ), (
        "{person} warms {target} between two palms, fills the needle, and holds it to the lamp. By evening there is a child who asks for soup.",
        "You can hardly open your fingers. {person} opens them for you, one by one, and takes {target}, and then, in front of all the dogs, kisses you.",
    ), (
        "{person} takes {target}, and counts, and looks at you. There is enough for all but one. You had not told them about your cough.",
        "It comes in time for the children. The old people had said: we can wait.",
    )),
    Goal("rescue", "missing sledge party", (
        "find {target} while they still breathe", "bring {target} back to the stove", "save {target}",
    ), ("{target} took food for nine days, and this is the twelfth.", "If {target} had listened to you they would be here. You would like to tell them so."), (
        "Last night a light was seen blinking {in spot}.", "A sock on a stick points the way {to spot}.",
        "Dogs' bones, cracked, in a heap: they were this hungry, and this near.", "You think that you heard a hymn, sung badly, by people who knew only the chorus.",
    ), (
        "Four heaps of snow get up and turn out to be four people. \"You took your time,\" says one, and weeps, and the tears rattle.",
        "You give {target} the tea one spoon after another. By the second cup somebody complains about it, and you know that they will live.",
    ), (
        "You bring {target} home. They are cheerful, they eat, they sing. None of them leaves any prints in the snow.",
        "Three come back. The fourth had walked out so that the bread would last. You find you cannot drink your tea.",
    ), plural=True),
    Goal("escape", "relief ship", (
        "reach {target} before the sea closes", "get aboard {target}", "be on {target} when she sails",
    ), ("{target} can wait until the first frost, and the frost is at the door.", "There will be no other ship than {target}, this year or next."), (
        "What you need for crossing the last stretch has been stowed {in spot}.", "A signal must be given first; the code for it is {in spot}, they say.",
        "A smudge of smoke has been seen in the south, brown and beautiful.", "They fire one gun every hour. The hours are getting longer.",
    ), (
        "Hands haul you over the rail like a fish. There is a blanket, and a deck that rolls, and astern {setting} lowers itself gently into the sea.",
        "The gangway is up when you come running. A sailor sees you, swears, and throws a rope. It is the finest word you ever heard.",
    ), (
        "You make it. They ask about the others. You say that the others are coming, and look at your hands, and the ship turns south.",
        "On {target} they give you a hot bath. You lie in it and shake, and what you miss, to your horror, is the silence.",
    )),
    Goal("learn", "fate of the first expedition", (
        "find out {target}", "discover the truth about {target}", "solve the mystery of {target}",
    ), ("Forty men walked north with a band playing; {target} {has target} never been told.", "Your father's name is on that list, and {target} {is target} why you came."), (
        "Anyone who wants to know should look {in spot}, under the snow.", "There is a last page, folded small and hidden {in spot}.",
        "A fork, then a boot, then a violin: they dropped things in an odd order.", "The hunters tell of white men who went by, smiling, and left no tracks.",
    ), (
        "So you know. You build a cairn, stone by stone, and put the truth in it, and beside it a tin of peaches.",
        "You read out the list of names, all forty. When you have done, the ice gives one loud crack, like a door unlocked.",
    ), (
        "You know it. You also know that you are walking as they did, with the same light in your eyes, and that north is so very easy.",
        "You burn the page. The newspapers want heroes. It is the last warm thing those men will ever give to anyone.",
    ), answers=(
        "they found a green valley in the ice, and did not wish to be followed",
        "the tins poisoned them, and in the end they took the ice for a ballroom",
        "the captain sold the sledge dogs and blamed the weather",
        "they never died at all, but were taken in by the hunters, and their grandchildren drive the dogs",
    )),
    Goal("mend", "ship's radio", (
        "get {target} to speak again", "repair {target} before the batteries freeze", "mend {target} and call for help",
    ), ("Only {target} can tell the world where you are.", "Until {target} works, no ship will even look for you."), (
        "There used to be a box of spares {in spot}.", "In the log it says: took the old set apart, kept what was good, see {spot}.",
        "Cold kills solder. It does not kill patience.", "One night {target} said three words by itself, all of them numbers.",
    ), (
        "A hiss, a howl, and then, quite calm, as if from next door, a voice: \"We hear you. Say again. We hear you.\" Nobody in the room can say anything at all.",
        "{target} hums. Far off, through the crackle, someone is reading out a recipe for plum cake. You take it all down.",
    ), (
        "{target} works. A voice answers and asks for your position, and you give it, and there is a silence. \"That's not possible,\" says the voice.",
        "You get through. They tell you that there has been no expedition, not for sixty years, and who is this, please?",
    ), parts=("glass valve", "coil of wire", "dry battery", "copper plate", "brass tuning knob")),
)

FACTS = (
    Fact(("The sun has not risen here for {noun}.", "It has been night for {noun}."), (
        "You try to recall what noon is like. It was {noun} ago.", "Stars, always stars: the night is {noun} old.",
        "Someone has drawn a sun in soot, and people touch it as they go by.", "After {noun} of dark, the least match looks like a festival.",
        "Midday, by the clock. A green streak in the south, thin as a knife, and that is all.",
    ), ("sixty days", "eleven weeks", "four months", "a hundred nights", "two winters", "nine weeks")),
    Fact(("There are {noun} frozen in the ice.", "The ice holds {noun}, standing as if alive."), (
        "Deep in the blue you make out {noun}, stopped in the middle of a step.", "You dream, awake, of {noun} under your feet, looking up.",
        "When the light is right, they say, one can see the {noun} move. An inch a year.", "The ice ticks. You think of the {noun} in it, waiting for some summer.",
        "It is better not to stare at the {noun}. Some of them stare back.",
    ), ("mammoths", "soldiers", "horses", "church bells", "ballroom dancers", "whales", "wolves")),
    Fact(("The northern lights here can be heard, and they speak.", "At this latitude the northern lights whisper."), (
        "A rustle passes over, like silk, and almost makes a word.", "The lights are whispering again; you catch a 'not' and a 'yet'.",
        "You hum, so as not to hear what the northern lights say.", "Green and rose, they talk above everyone's head, like grown-ups.",
        "One whisper of the lights is quite distinct, and it is the name of your street.",
    )),
    Fact(("All compasses point to one person in the expedition.", "Every compass needle here points at the player."), (
        "You pass a compass, and its needle turns like a head.", "North, on every dial here, is a person.",
        "Somebody jokes about the compasses. Nobody laughs.", "A needle trembles under its glass as though it were afraid, or in love.",
        "With a compass that follows people, all maps are gossip.",
    )),
    Fact(("The dogs refuse to pull since they found the {noun}.", "Ever since the {noun} were dug up, no dog will go north."), (
        "A dog goes by with its tail between its legs, in a wide curve. It has not forgotten the {noun}.", "No one says it, but it was the {noun} that did this.",
        "They ought to have left those {noun} where they lay.", "You hear a long howl, south of you. The dogs still dream of the {noun}.",
        "Even the puppies know about the {noun}, and whimper.",
    ), ("black stones", "bronze masks", "giant bones", "blue eggs", "glass knives", "tiny boots")),
    Fact(("Shadows freeze here, and remain when their owners have gone.", "In this cold, shadows freeze to the ground and stay."), (
        "A shadow lies there with nobody to it, brittle at the edges.", "You tear your shadow loose, as one must here every little while.",
        "Careful: that is someone's shadow, and it would break.", "People here pull their shadows in at night, like washing.",
        "The shadow of a man with a violin is frozen to the boards of the old jetty, and everyone walks around it.",
    )),
    Fact(("Only {noun} are left to eat.", "The expedition has been living on {noun} alone."), (
        "You would give a month's pay for anything that is not {noun}.", "Breakfast was {noun}. Supper will be {noun}, in a different order.",
        "The cook has found a new name for {noun} again.", "Your stomach says, quite clearly, not {noun}.",
        "In the night somebody wept, and it was about {noun}.",
    ), ("prunes", "sardines", "boiled boots", "peppermints", "candles", "dried peas")),
    Fact(("The ship's figurehead weeps whenever someone lies.", "When anyone tells a lie, the wooden figurehead sheds tears."), (
        "New icicles hang from the eyes of the figurehead, so somebody has been lying.", "People choose their words here, on account of the wooden woman at the bow.",
        "You say you are not cold. Somewhere, you know, a wooden lady is crying.", "A sailor brings the figurehead a handkerchief every Sunday.",
        "Of all of you, the figurehead is the only one who is never fooled.",
    )),
)

GENRE = Genre(
    name="polar expedition",
    tones=("tense", "plain", "dry", "dreamy"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "The air is full of tiny crystals, falling from a clear sky.", "A ring as wide as a county stands around the moon.",
        "Green fire [ripples|unrolls] along the whole north.", "Low drift hides your feet, so that you seem to wade in milk.",
        "The sun is a coin laid on the edge of a table.", "It is so cold that spit crackles.",
        "A warm wind comes from nowhere, smelling of mud, and is gone again.", "Fog freezes on every rope and turns it to white coral.",
    ),
    moods=(
        "You stamp your feet, and only one of them answers.", "The silence here has a grain, like wood.",
        "You count your fingers inside your mittens.", "An icicle lets go, somewhere, and takes a long time to fall.",
        "The thought of an orange goes through your head like a parade.", "White is not one colour, you find; it is a hundred, and all of them are cold.",
        "Your breath falls with a faint tinkle.", "Far away, ice talks to ice in the voice of a cello.",
        "It comes to you that nobody on earth knows where you are at this moment.", "A snowflake lands on your sleeve, six-sided, perfect, and in no hurry.",
        "Time does not pass here; it drifts.", "You could swear there is one more in your party than there should be.",
        "The lashes of your eyes click when you blink.", "Home is a yellow square in your mind, with somebody moving behind it.",
    ),
    openers=(
        "The ship stopped moving in September. By now, {name}, {a role}, you have stopped listening for the engine.",
        "There are three rules at {setting}: keep dry, keep moving, keep your temper. You, {name}, have broken two before breakfast.",
        "You wake {in place} because the wind has stopped. You are {name}, {a role}, and at {setting} that never means anything good.",
        "Your name is {name}, and you have pulled a sledge for nine hundred miles to stand {in place} and see nothing at all.",
        "\"Wanted: {a role}, for small wages and bitter cold.\" You cut out the notice, {name}, and kissed it. You think of that now.",
        "Ink freezes, so you, {name}, have begun to keep the log in your head. Today: {in place}. Wind, north. Hope, fair.",
        "Nobody told you how blue it would be. You are {name}, {a role}, and this is your first morning {in setting}.",
        "The others went for help eleven days ago. That leaves you, {name}, {in place}, a stove, and a good deal of weather.",
    ),
    risks=(
        "Cross the thin ice at a run.", "Let the lead dog choose.", "Eat the meat without a label.", "Take off your mittens to do it properly.",
        "Follow the singing.", "Chip {thing} free with all your strength.", "Sleep for just five minutes.", "Thrust your bare hand into {thing}.",
    ),
    sounds=(
        "Under the wind there is a hum, like a great many people with their mouths shut.", "A dog whimpers in a dream and is licked by another.",
        "Something taps on ice, from the wrong side.", "You hear a bell, thin and regular, as if a ship were feeling her way in fog.",
        "Snow slides off a roof with a sigh.", "A long moan goes through the ice, from one horizon to the other.",
        "Someone is winding up a gramophone, but no music comes.", "There is nothing to hear, and you hear it very clearly.",
    ),
    names="northern",
)
