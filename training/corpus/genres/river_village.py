"""A village on a slow river: small troubles, warm kitchens, and a fair on Saturday."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("village", (
        "a village on a slow green river",
        "the village of {region}, where everybody's washing tells a story",
        "a small village in the week before the fair",
    )),
    Setting("mill hamlet", (
        "a mill hamlet with more ducks than people",
        "a mill hamlet at the bend of the {region} water",
        "a mill hamlet whose wheel has turned for three hundred years",
    )),
    Setting("ferry landing", (
        "a ferry landing with nine houses and two opinions",
        "a sleepy ferry landing below the hills of {region}",
        "a ferry landing where the boatmen winter",
    ), where="at"),
    Setting("valley parish", (
        "a valley parish that smells of apples and wet dog",
        "the sunniest valley parish in {region}",
        "a valley parish with a new schoolteacher and an old quarrel",
    )),
    Setting("houseboat row", (
        "a houseboat row moored under willows",
        "a houseboat row where the gardens float",
        "a houseboat row that drifts to {region} in summer and back in the fall",
    ), where="on"),
)

ROLES = (
    "new postman", "baker's niece", "lock keeper", "beekeeper", "travelling tinker", "duck warden", "village constable",
    "school nurse", "jam judge", "bell ringer", "eel fisher", "gardener's grandson",
)

PLACES = (
    Place("village green", (
        "Grass has been worn to a path by people in a hurry to gossip.",
        "Somebody's kite sits in the elm, waving its tail.",
        "A ring of daisies has escaped the mower again.",
        "Washing flaps on nine lines, and the socks do not match.",
        "Ducks stroll across the road as though they had paid for it.",
    ), (
        Fixture("parish pump", (
            "{thing} squeals, gulps, and delivers one cold cupful.",
            "Someone has crocheted a small hat for {thing}.",
        )),
        Fixture("notice board", (
            "According to {thing}, a tortoise has been lost, at great speed.",
            "Behind the notices on {thing} are older notices, and behind them a drawing pin collection.",
        ), holds=True),
    ), kind="out", where="on"),
    Place("bakery", (
        "Warm loaves [sigh|crackle] on the racks.",
        "Flour floats in the light from the door like a lazy snow.",
        "The bell over the door says hello before anyone else can.",
        "You can smell cinnamon, butter, and something just about to burn.",
        "A tray of buns is cooling, each with a thumbprint of jam.",
    ), (
        Fixture("bread oven", (
            "The bricks of {thing} have been baking since the baker's great-grandmother.",
            "Cats take turns sleeping on top of {thing}.",
        )),
        Fixture("dough trough", (
            "Something in {thing} {is thing} rising under a cloth with dignity.",
            "{thing} {is thing} scrubbed white as a bone, and hollow at the end.",
        ), holds=True),
    )),
    Place("watermill", (
        "The wheel turns over with a splash and a creak, a splash and a creak.",
        "Everything trembles here a little, even the spiders.",
        "Meal dust has made the rafters soft.",
        "Water shadows ripple over the whitewash.",
        "Sacks lean on each other like uncles after dinner.",
    ), (
        Fixture("millstone", (
            "{thing} hums so low that you feel it in your teeth.",
            "A rhyme has been chiselled on {thing}, worn down to its last word: bread.",
        )),
        Fixture("grain chute", (
            "Sparrows hold meetings at the mouth of {thing}.",
            "{thing} {is thing} polished like a spoon, and now and then coughs up a button.",
        ), holds=True),
    )),
    Place("stone bridge", (
        "Under the arch your hello comes back deeper.",
        "Swallows stitch in and out below you.",
        "The wall is just the height for elbows.",
        "Trout hang in the shade with their noses upstream.",
        "Carts have worn two grooves, and rain has filled them with sky.",
    ), (
        Fixture("loose parapet stone", (
            "Three generations have hidden love letters behind {thing}.",
            "{thing} wobbles in a friendly way.",
        ), holds=True),
        Fixture("fishing seat", (
            "{thing} {is thing} an old chair with its back legs sawn short, and a tin of worms nearby.",
            "An angler's oath is burnt into {thing}; it is mostly about pike.",
        )),
    ), kind="out", where="on"),
    Place("schoolroom", (
        "Small coats hang in a row, with small mittens on strings.",
        "The stove gives off a smell of scorched chalk.",
        "A wall of paintings shows the sun with a face, forty times.",
        "Ink has been spilled here by experts.",
        "From the window you see the river, which is why the window is high.",
    ), (
        Fixture("globe", (
            "On {thing} somebody has marked the village with a very large star.",
            "{thing} rattles when it is spun, as if the world held a pea.",
        ), holds=True),
        Fixture("teacher's desk", (
            "Confiscated frogs, it seems, have lived in {thing}.",
            "There is an apple on {thing}, a polished one, with a single shy bite.",
        ), holds=True),
    )),
    Place("church tower", (
        "Bats whisper in the louvres, folded up like gloves.",
        "Six bell ropes hang down in striped woollen sleeves.",
        "Through the boards you can hear the clock thinking.",
        "The whole valley lies below, as neat as a tea tray.",
        "Jackdaws have opinions about your hat.",
    ), (
        Fixture("tenor bell", (
            "{thing} {is thing} called Old Margaret, and has a chip in her lip.",
            "A swift's nest is stuck beneath {thing}, so nobody rings it until August.",
        )),
        Fixture("ringers' cupboard", (
            "{thing} contains a cider jar, a prayer book, and forty years of excuses.",
            "Names of ringers cover the door of {thing}, in best handwriting and worst.",
        ), holds=True),
    )),
    Place("allotments", (
        "Bean rows go up their poles, holding hands.",
        "A scarecrow wears the vicar's second-best trousers.",
        "Somebody is growing a marrow the size of a dog.",
        "Wet earth and crushed tomato leaf: you could bottle it.",
        "Bees blunder from flower to flower like shoppers.",
    ), (
        Fixture("potting shed", (
            "String, seed packets and one armchair fill {thing}.",
            "A radio murmurs in {thing}, to keep up the spirits of the onions.",
        ), holds=True),
        Fixture("rain barrel", (
            "A toad floats in {thing} with its arms out, like a bishop on holiday.",
            "{thing} holds the sky, two leaves, and a boat made of walnut.",
        ), holds=True),
    ), kind="out", where="at", plural=True),
    Place("riverbank", (
        "Willows trail their fingers and say nothing.",
        "A moorhen jerks across the water like a wind-up toy.",
        "The current slides by with a leaf for a passenger.",
        "Mint crushed underfoot makes the air taste green.",
        "Frogs plop, one by one, ahead of your step.",
    ), (
        Fixture("old punt", (
            "{thing} {has thing} flowers planted in one end and a hen in the other.",
            "Rain and a rubber duck slosh about in {thing}.",
        ), holds=True),
        Fixture("otter slide", (
            "{thing} {is thing} a smooth muddy chute, with a great many joyful footprints.",
            "Fish scales sparkle at the top of {thing}.",
        )),
    ), kind="water", where="on"),
    Place("village shop", (
        "Brooms, boots and bacon hang from the ceiling side by side.",
        "Jars of sweets line the shelf in the order of a rainbow.",
        "It is cool, and smells of soap and paraffin and cheese.",
        "The scales have a cat in one pan.",
        "A fly walks slowly along the edge of everything.",
    ), (
        Fixture("post counter", (
            "Parcels on {thing} have all been squeezed, and guessed at.",
            "A tiny brass grille on {thing} makes everyone's face look guilty.",
        )),
        Fixture("button drawer", (
            "Someone once found a wedding ring in {thing}, and everyone has looked since.",
            "{thing} rattles like a shower of hail.",
        ), holds=True),
    )),
    Place("tea garden", (
        "Wasps patrol the jam in pairs.",
        "Wobbly tables have been put right with folded hymns.",
        "Honeysuckle has its arms around the arbour.",
        "Spoons clink, and somebody's laugh goes up like a lark.",
        "Crumbs lie about for sparrows who know the hours of business.",
    ), (
        Fixture("sundial", (
            "{thing} {is thing} an hour slow in summer, and nobody minds.",
            "A snail is crossing {thing}, from ten to half past two.",
        )),
        Fixture("cake trolley", (
            "One wheel of {thing} goes its own way.",
            "Doilies hide the lower shelf of {thing}, where the burnt ones go.",
        ), holds=True),
    ), kind="out"),
    Place("boat shed", (
        "Half a boat stands on trestles with its ribs bare.",
        "Curls of wood lie about, blond as a baby.",
        "Varnish and pipe smoke: it smells like a grandfather.",
        "Light leaks between the planks in long straws.",
        "Somewhere a plane whispers along a board.",
    ), (
        Fixture("workbench", (
            "Every tool on {thing} {has thing} its outline painted behind it, like a shy ghost.",
            "{thing} {is thing} scarred, oiled, and warm where the sun has been.",
        ), holds=True),
        Fixture("sail rack", (
            "The patches on the red sails in {thing} are cut from somebody's pyjamas.",
            "A wren flies out of {thing}, scolding.",
        ), holds=True),
    )),
    Place("apple orchard", (
        "Windfalls lie in the long grass, humming with wasps.",
        "Old trees lean on props like gentlemen on sticks.",
        "A ladder has been left so long that ivy is climbing it.",
        "Light comes through the leaves in coins.",
        "You hear an apple drop, and roll, and think better of it.",
    ), (
        Fixture("bee hives", (
            "{thing} hum a note that drops when somebody tells bad news.",
            "Each of {thing} {has thing} been painted with a different door.",
        ), plural=True),
        Fixture("hollow apple tree", (
            "An owl has left a row of pellets in {thing}, tidy as buttons.",
            "Children post letters to the fairies in {thing}; somebody answers.",
        ), holds=True),
    ), kind="out"),
    Place("aunt's kitchen", (
        "A pot mutters on the range, and the lid keeps time.",
        "Onions, hams and herbs hang so low that tall people stoop.",
        "A cat has poured itself along the window sill.",
        "Plates with blue windmills stand on the dresser, all facing the wind.",
        "The chair by the fire creaks in a welcoming sort of way.",
    ), (
        Fixture("dresser", (
            "Recipes stick out of every crack of {thing}, in your grandmother's slanting hand.",
            "A cup hangs on {thing} for each person in the family, and two for luck.",
        ), holds=True),
        Fixture("flagstone hearth", (
            "A cricket lives in {thing} and is a little flat.",
            "Slippers of four sizes are lined up on {thing}.",
        )),
    )),
)

THINGS = (
    Thing("bicycle lamp", "light", ("{thing} brightens the faster you shake it.", "{thing} {has thing} a dent from the vicar's gate.")),
    Thing("beeswax candle", "light", ("{thing} smell{s thing} of every summer at once.", "A bee has been pressed into {thing}, for decoration, or by accident.")),
    Thing("church key", "key", ("{thing} {is thing} as long as a forearm, and cold as a pew.", "{thing} hangs on a loop of bell rope.")),
    Thing("pruning knife", "tool", ("{thing} {has thing} a blade like a little moon.", "{thing} {has thing} been lost and found in every garden in the parish.")),
    Thing("butterfly net", "tool", ("{thing} {has thing} mended holes, and one that isn't mended.", "{thing} {has thing} caught two hats and a bat.")),
    Thing("unposted letter", "paper", ("{thing} {is thing} stamped, sealed, and softened by a year in a pocket.", "The envelope of {thing} {is thing} addressed only to: you know who.")),
    Thing("recipe card", "paper", ("The last line of {thing} says: and then the secret.", "{thing} {is thing} see-through with butter.", "Someone has written 'too much nutmeg' on {thing}, and someone else 'never'.")),
    Thing("silver christening spoon", "treasure", ("{thing} {has thing} tiny tooth marks, a hundred years old.", "An initial curls on {thing} like a sleeping cat.")),
    Thing("first-prize ribbon", "treasure", ("{thing} {is thing} blue, and faded where it was most looked at.", "On the back of {thing} it says: Marrows, open class.")),
    Thing("plum cake", "food", ("{thing} weighs as much as a baby.", "{thing} {has thing} been fed brandy with a spoon since Michaelmas.")),
    Thing("pot of blackberry jam", "food", ("{thing} {is thing} so dark that it looks like night with a lid on.", "{thing} {has thing} a gingham hat, held on with string.")),
    Thing("ball of garden twine", "rope", ("{thing} smell{s thing} of tar and rolls off when you are not looking.", "{thing} would go twice around the green.")),
    Thing("knitted shawl", "clothing", ("{thing} {is thing} eleven colours, none of which had been introduced.", "There is a pocket in {thing}, for peppermints.")),
    Thing("bottle of elder cordial", "medicine", ("{thing} cures coughs, sulks and Mondays.", "{thing} fizzes a little at the neck.")),
    Thing("concertina", "music", ("{thing} sighs even before it is played.", "One button of {thing} moos.")),
    Thing("walking stick", "weapon", ("{thing} {has thing} a duck's head for a handle, with a stern eye.", "{thing} {is thing} blackthorn, knobbly, and good for pointing.")),
    Thing("lucky horseshoe", "token", ("{thing} came off a grey mare on her wedding day.", "{thing} {is thing} worn thin on one side, like a smile.")),
)

PEOPLE = (
    Person("baker", "he", (
        "{person} is white to the eyebrows and round as a cob.",
        "{person} wears his apron like a medal.",
        "Dough has dried on the elbows of {person}.",
    ), (
        "{person} dusts {his person} hands together.", "{he person} breaks a roll and gives you the bigger half.",
        "{person} sniffs, and runs to look at something, and strolls back.", "{he person} beams like an oven door.",
    ), (
        "You can't hurry a loaf. You can't hurry anything worth having.",
        "I get up at three. The stars and I are on first-name terms.",
        "Everyone tells me things. It's the warm. They come in for a bun and out it all comes.",
        "Have you eaten, {name}? That's not an answer, that's a shrug.",
        "My sourdough's older than the church. She's called Agnes.",
        "When folk quarrel, I make the rolls square. They're so puzzled that they forget.",
    ), (
        "I'd make you a cake with your name on, for {a want}.",
        "What I have been looking for up and down is {a want}.",
        "You don't happen to know of {a want} going spare?",
    ), (
        "The famous fruit loaf? It's my neighbour's recipe. She thinks I've forgotten whose it was.",
        "I can't taste any more. Not since the winter. I do it all by smell, and by faces.",
        "I leave bread at the cottage by the weir. We haven't spoken in nine years, but he likes the crusty end.",
    )),
    Person("schoolteacher", "she", (
        "{person} has chalk in {his person} hair and odd stockings.",
        "{person} rides a bicycle as if chased by geese, which {he person} often is.",
        "A whistle and a pressed violet hang at the neck of {person}.",
    ), (
        "{person} counts heads, though there is only yours.", "{he person} pushes {his person} glasses up with one knuckle.",
        "{person} takes a newt out of {his person} pocket, and puts it back.", "{he person} hums the tune of the seven times table.",
    ), (
        "I ask them what two and two is, and they ask me what for.",
        "I came for one term. That was eleven years ago. It's the plums.",
        "There are no bad children. There is wind, and there's wet playtime.",
        "You would be surprised what one learns from a village, {name}, by marking its spelling.",
        "Someone leaves eggs on my step. I've never caught them at it.",
        "The river taught them to swim. I only held the towels.",
    ), (
        "For nature study we still lack {a want}.",
        "I dare not ask the council. I ask you. {a want}, please.",
        "There's a gold star for whoever brings me {a want}. They're very sticky.",
    ), (
        "I failed my own examination. I've been teaching on the strength of a hat.",
        "I've been offered a post in the city. The letter's been under the clock for a month.",
        "It's I who answer the fairy post. Don't you dare tell.",
    )),
    Person("ferryman", "he", (
        "{person} is as slow as his boat and as hard to turn.",
        "Weed has dried on the boots of {person}, in stripes.",
        "{person} has a pipe that goes out, and eyes that don't.",
    ), (
        "{person} looks at the water for a time before answering.", "{he person} knocks {his person} pipe on {his person} heel.",
        "{person} scratches under his cap.", "{he person} nods at something you said a while ago.",
    ), (
        "She'll rise tonight. She told my knee.",
        "I've crossed that river forty thousand times. Never been anywhere.",
        "A penny over. Nothing back. Folk ought to be able to come home for nothing.",
        "They want a bridge. They've got a bridge. They want another one, to be going on with.",
        "I talk to the pike. He's a good listener, {name}. Terrible advice.",
        "Still water's not sleeping. It's only got its eyes shut.",
    ), (
        "I don't want much. A dry match. {a want}, maybe.",
        "If somebody fetched me {a want}, somebody might cross free till Christmas.",
        "Been thinking of {a want}. Since about the spring.",
    ), (
        "I can't swim. I took the job to get over it.",
        "I saw who did it. I was in the reeds. I'd rather not say; he was crying.",
        "I found the squire's money box in the mud. I bought the school a stove. Don't let on.",
    )),
    Person("widow", "she", (
        "{person} is tiny and upright, and has the last word in most things.",
        "Jet beads click on {person} as {he person} moves.",
        "{person} carries a basket with a cloth over it, and the cloth moves.",
    ), (
        "{person} straightens your collar without asking.", "{he person} folds {his person} hands on {his person} stick.",
        "{person} sniffs, as only {he person} can.", "{he person} tucks the cloth more firmly round {his person} basket.",
    ), (
        "I don't gossip. I merely remember aloud.",
        "In my day the marrows were smaller and so were the heads.",
        "You've your grandfather's chin, {name}. He led with it, too.",
        "I have made jam with that woman for fifty years, and I can't abide her. Pass the sugar.",
        "My husband is in the churchyard. I take him the paper.",
        "Wear a vest. I'm not joking.",
    ), (
        "I'm too proud to ask twice. {a want}. There, I've asked once.",
        "There used to be {a want} on my mantelpiece. I notice the gap.",
        "If you're going that way, bring me {a want}, and mind the step.",
    ), (
        "I let her win, at the show. Three years running. She'd had such a bad time.",
        "That ring was never lost. I threw it in the river, and then I could hardly say so.",
        "I learned to read last winter. I am on page ninety. It's all murders. I love it.",
    )),
    Person("constable", "any", (
        "The helmet of {person} has a sparrow's nest in it, by order.",
        "{person} has bicycle clips and a kind, worried face.",
        "{person} keeps a notebook full of other people's cats.",
    ), (
        "{person} licks {his person} pencil.", "{he person} rocks from heel to toe.",
        "{person} tries a gate, and finds it is a gate.", "{he person} lifts {his person} helmet an inch and peeps.",
    ), (
        "There's been a crime wave. Two gnomes and a bicycle pump.",
        "I did arrest somebody once. We had supper. It was awkward.",
        "Move along. No hurry. Finish your bun.",
        "My feelings are that it was either the goat or someone very like it.",
        "Evening, {name}. I say evening. It's the light.",
        "They'd like me to be stern. I practise on the ducks.",
    ), (
        "There's nothing in the regulations against your giving me {a want}.",
        "I'd solve it quicker with {a want}, and that's a fact.",
        "Lost property's short of {a want}. I've told folk that we have it.",
    ), (
        "I took the gnomes. They looked cold. They're in my front room.",
        "I've never blown my whistle. I'm saving it.",
        "I know whose goat it was. I'm engaged to her.",
    )),
    Person("miller's daughter", "she", (
        "{person} has strong brown arms and flour in {his person} plait.",
        "{person} is eleven, and in charge of more than you would think.",
        "A kitten rides in the bib of {person}'s overall.",
    ), (
        "{person} skips a stone, five hops.", "{he person} hitches up {his person} overall.",
        "{person} ties and unties a knot.", "{he person} looks at you sideways and decides in your favour.",
    ), (
        "I can tell what the wheel's thinking. Mostly it's thinking 'again'.",
        "Do you want to see a secret? You'll have to get wet to here.",
        "Dad's sad on Thursdays. I make pancakes.",
        "I counted the otters. There's four, and one who's shy.",
        "Grown-ups never look up, {name}. You could put an elephant in that tree.",
        "I'm going to build a boat that goes to the sea and back by supper.",
    ), (
        "I'd give you the kitten for {a want}. No, not the kitten. The other kitten.",
        "My boat needs {a want}, or it's only a box.",
        "Could I borrow {a want}? For always?",
    ), (
        "I opened the sluice. I wanted to hear it roar. That's why the meadow's wet.",
        "I write to my mum. I put the letters in the river. It's the right way for the sea.",
        "There's a man living in the old kiln. He plays the fiddle. I bring him cheese.",
    )),
)

THREATS = (
    Threat("rising river", (
        "The river is talking faster than it did this morning.",
        "Worms are coming up, and looking about for higher ground.",
        "A chair floats by on the current, upright, as if on its way to visit.",
        "The air smells of mud and of far-off hills.",
    ), (
        "Brown water has found the bottom step. The rising river is coming to call.",
        "Men run past with sandbags and no jokes. The rising river is over the stepping stones.",
        "Somebody's henhouse goes by, with the rooster on the ridge, crowing at the rising river.",
        "You hear the bells rung backward; that means the bank is going.",
    ), (
        "Cold water swings the door out of your hand, or the gate, or whatever you had hold of. The rising river is here.",
        "The bank goes, with a sigh, and the rising river spreads over the valley like milk across a table.",
        "You are up to your waist, with a hen under one arm. The rising river tugs at your coat like a child.",
    ), (
        "They get you out with a boat hook, half a mile down. You live; but {setting} is a lake with chimneys in it, and it will be a year before anyone can laugh.",
        "The water takes your feet, and then your breath. You wake in a barn, dry, in a stranger's nightshirt, and everything you came to do has been washed away.",
    ), (
        "A floating log cracks your shin. You will have a limp to show the grandchildren.",
        "You go right under, and swallow a good pint of river, with something that wriggled.",
        "You lose your boots, your hat, and a little of your cheerfulness.",
    ), (
        "Someone gets the old sluice up. The rising river roars, thinks about it, and goes down the mill race like a good girl.",
        "The rain stops, just like that. An hour later there is a rim of mud on the wall to show how far the rising river had got.",
        "Forty people pass sandbags from hand to hand, and sing. The rising river stops one inch below the cake stall.",
    ), ("Wade through the rising river.", "Ride a door across the rising river.", "Hold back the rising river with your coat.")),
    Threat("village quarrel", (
        "Two curtains are drawn, on two sides of the road, with a snap.",
        "Somebody says good morning, and somebody else looks at the sky.",
        "You hear the word 'marrow', spoken like a curse.",
        "There are two queues now where there used to be one.",
    ), (
        "A jam jar smashes. The village quarrel has come out into the street.",
        "You are asked whose side you are on, twice, by people with rolled-up sleeves. The village quarrel wants everyone.",
        "The choir sings on both sides of the road, against each other. That is the village quarrel, in two keys.",
        "Old friends have begun to use each other's surnames.",
    ), (
        "The village quarrel closes in around you, pink in the face, and everybody is shouting at once, mostly at you.",
        "A cabbage flies. Then a great many. You are standing just in the middle of the village quarrel.",
        "\"Out with it!\" they roar. \"Who told?\" The whole village quarrel holds its breath, and looks at you.",
    ), (
        "You say the wrong thing. Nobody hits you; they only turn their backs, house after house. You leave {setting} on the early cart, and nobody waves.",
        "By night there is a fence down the middle of the green. You are on neither side of it, which is lonelier than either.",
    ), (
        "A well-aimed turnip closes your left eye.",
        "You get tar on your Sunday coat, and feathers on the tar.",
        "Something you said in haste comes back to you from four directions, and each time it is worse. You go red to the ears.",
    ), (
        "A baby laughs. It laughs at everybody, with its whole stomach. The village quarrel goes on for a word or two, and then cannot.",
        "The oldest woman in the village raises her stick. \"I started it,\" she says, \"in 'forty-four.\" And so the village quarrel is over, and there is cider.",
        "It begins to rain, and there is only one awning. Shoulder to shoulder, dripping, they start to pass the buns round. Nobody mentions the quarrel.",
    ), ("Stand up and scold the whole village quarrel.", "Sing loudly in the middle of the quarrel.", "Take all the blame for the village quarrel.")),
    Threat("runaway bull", (
        "Cows have lined up at a hedge, all facing the same way, like an audience.",
        "A gate swings and bangs somewhere that ought to be shut.",
        "You find a rose bush with the roses bitten off, and a hoofprint.",
        "Someone far off shouts a name: Gerald. It sounds more like a prayer than a call.",
    ), (
        "A washing line goes by at a gallop, with sheets. Under it, by the sound, is the runaway bull.",
        "Clay pots break, one, two, a whole row. The runaway bull does not go round things.",
        "You feel it through your shoes, like a drum: the runaway bull is coming this way.",
        "\"Don't run!\" yells a farmer, running. That will be the runaway bull.",
    ), (
        "The runaway bull stops in front of you, snorts, and lowers a head with a bonnet on one horn.",
        "He paws, and a clod goes over the roof. Between you and the runaway bull there is one small dog, and it leaves.",
        "Hot breath parts your hair. You turn round, and are nose to nose with the runaway bull.",
    ), (
        "You go up, quite high. You have a lovely view of everything. They say you came down in the duck pond, but you are told this weeks later, in bed.",
        "The runaway bull goes through you as through everything. When you can stand up, the fair is matchwood, and so is all that you had hoped for.",
    ), (
        "He catches the seat of your trousers and carries it off upon one horn. You are bruised where you sit.",
        "You dive over a wall into nettles. All of them.",
        "The side of his head meets your ribs, and they will remember the meeting.",
    ), (
        "A small girl walks up, takes the runaway bull by the ring and says: \"Bad Gerald.\" He goes with her like a lamb.",
        "You hold out a bun. The runaway bull considers it, eats it, bag and all, and leans on you with a sigh.",
        "A cow lows, three fields off, softly. The runaway bull forgets what he was cross about, and trots away with his tail up.",
    ), ("Wave something red at the runaway bull.", "Scratch the runaway bull between his horns.", "Jump on the runaway bull's back.")),
)

GOALS = (
    Goal("find", "lost wedding ring", (
        "find {target} before Saturday's wedding", "search {setting} until you have {target}", "get back {target} without a word to the bride",
    ), ("The groom gave you {target} to mind, and you minded it, and now it is gone.", "{target} {has target} been in that family since the mill was built."), (
        "Something bright was seen to roll, and stop {in spot}.", "The magpie has been busy, says the child, and points {to spot}.",
        "Saint Anthony has been asked. He says to look where you stood when you were laughing.", "Every hen in the place is being watched with great attention.",
    ), (
        "You find {target}, and nobody ever knows. On Saturday the groom pats his pocket, goes white, and feels you press it into his palm. The bells nearly fall out of the tower.",
        "{target} shines on the bride's hand as she cuts the cake. She bends over to you. \"I know,\" she whispers. \"I lost it too, on Tuesday.\"",
    ), (
        "You have {target}, but the bride has had a night to think. She kisses you on both cheeks and takes the ferry, the other way. The ring is yours to mind a while longer.",
        "You bring {target}, late and muddy. They are married already, with a curtain ring, and they have grown fond of it.",
    )),
    Goal("deliver", "birthday pie", (
        "carry {target} to {person} while it is hot", "get {target} to {person} in one piece", "bring {target} to {person} in time for tea",
    ), ("{person} is ninety today, or says so, and has been promised {target}.", "Eleven people worked on {target}, and all are watching how you hold it."), (
        "Today of all days {person} has gone out; try {in spot}.", "\"Went off that way,\" say three people together, pointing {to spot}.",
        "The smell goes ahead of you. Dogs have begun to follow.", "There is a thumb-sized hole in the crust, and you have no memory of it at all.",
    ), (
        "{person} blows out the one candle, cuts, and hands you the first piece, because of your face. It is the best pie that anyone has ever carried.",
        "You set down {target} in front of {person}. Nobody says anything for some time. Then {he person} says, with {his person} mouth full: \"More.\"",
    ), (
        "{person} thanks you and looks at the pie and then at the door. There were to have been two for tea. You sit down, and are the second.",
        "You get there with the dish, the crust, and the cherry. The dogs were sorry afterward, and so were you.",
    )),
    Goal("rescue", "runaway piglet", (
        "catch {target} and bring it home", "save {target} from its own ideas", "find {target} before the butcher does",
    ), ("A small boy has not eaten since {target} got out.", "{target} {was target} to have won the show. It may still, if washed."), (
        "Little round hoofprints lead, with many turns, {to spot}.", "Somebody has been at the windfalls {in spot}, and has left the cores.",
        "A squeal is heard, now here, now there, like a laugh.", "The one thing that it cannot resist, the boy says, is having its tummy sung to.",
    ), (
        "You come up the street with {target} asleep in your hat. The boy says nothing at all. He puts his face in it.",
        "{target} trots home at your heel as if it had been its own notion. On Saturday it wins second prize, and eats the first.",
    ), (
        "You bring it back, and it looks at the sty, and then over its shoulder at the hills, and you feel like a policeman.",
        "{target} {is target} safe. It has brought a friend, large and tusked and in no hurry to leave.",
    )),
    Goal("escape", "Saturday ferry", (
        "get to {target} before it casts off", "leave quietly on {target}", "catch {target}, bag and all, with no good-byes",
    ), ("Your aunt wants you to stay for ever, and {target} {is target} your one chance to see the sea.", "In the city they will hold the job until noon; there is only {target}."), (
        "Your ticket has been hidden, out of love, {in spot}.", "\"You can't go without your sandwiches,\" they say, and those are {in spot}.",
        "The ferryman will wait for nobody but a crying child or a good cheese.", "Everyone you pass has just one small thing to ask you.",
    ), (
        "The rope goes slack, the bank slides off, and there they all are, in a row, with handkerchiefs; they knew the whole time. You wave till your arm hurts.",
        "{target} rounds the bend, and the water opens out before you, wide and shining. In your bag you find a plum cake, and a note: come back or don't, but eat.",
    ), (
        "You catch it. It is not until the second bend that you understand what your aunt had been trying to say.",
        "The ferry goes, and you with it. Behind you a dog swims for a while, and then does not.",
    )),
    Goal("learn", "secret of the anonymous gifts", (
        "find out {target}", "discover {target} before the fair", "get to the bottom of {target}",
    ), ("Every Friday something is left on a doorstep, and {target} {has target} turned the village upside down.", "There was one for you, too, and since then {target} will not let you sleep."), (
        "Scraps of the same brown paper were seen {in spot}.", "Whoever it is goes, on Thursday nights, {to spot}.",
        "The knots are sailor's knots, and the spelling is a child's.", "Nobody has ever had what they asked for. Everybody has had what they wanted.",
    ), (
        "You know it now, and you say nothing. But on Friday, before light, there is a parcel on one more doorstep, tied with your own bad knot.",
        "You tell no one but the cat. The next gift says: thank you for not telling. It is a very good hat.",
    ), (
        "You find out, and you blurt it, and by noon everybody knows. There are no more Fridays after that.",
        "You know. So do they, and they come to you with tired eyes and a basket. \"Your turn,\" they say.",
    ), answers=(
        "it is the constable, who cannot bear anybody's face on a Thursday",
        "the whole village does it, each believing to be the only one",
        "the two old enemies by the weir have been doing it together for years",
        "it is the schoolchildren, out of their dinner money",
    )),
    Goal("mend", "merry-go-round", (
        "get {target} turning before the fair", "mend {target} in time for Saturday", "put {target} right, paint and all",
    ), ("There has been no fair without {target} since anybody was born.", "The children have drawn {target} on every wall in {setting}, to help."), (
        "When it was taken down, odd bits were put {in spot}.", "Grandfather's notebook says: spare one, see {spot}.",
        "One of the horses has its mouth open, as if it knew where everything is.", "Oil it has, and love. What it hasn't got can be counted on a hand.",
    ), (
        "You push, it groans, it goes. The organ hiccups into its waltz. Round come the horses, the swan, the constable on the pig, and everyone you know, waving.",
        "{target} turns all night with its lamps lit. Toward morning the last two on it are the baker and his neighbour, not speaking, holding hands.",
    ), (
        "It turns, and it is smaller than you remembered. You watch the children's faces go by until it is the right size again.",
        "You mend it and it runs, and it won't stop. They have to hand up sandwiches to the vicar.",
    ), parts=("brass cog", "leather belt", "glass eye", "wooden crank", "tin of red paint")),
)

FACTS = (
    Fact(("Everybody in the village keeps {noun}.", "There are {noun} in every house here."), (
        "A neighbour stops to tell you how her {noun} are doing.", "You step over somebody's {noun}, with a word of apology.",
        "By the size of the {noun} you can tell who is well off.", "The talk turns, as it always does, to {noun}.",
        "One of these days you will have to get {noun} of your own.",
    ), ("geese", "bees", "snails", "singing frogs", "goldfish", "tortoises", "giant marrows")),
    Fact(("The river brings back anything that was ever lost in it.", "Whatever falls into the river is returned one day."), (
        "A shoe lies washed up, from somebody's great-grandmother.", "You look along the edge of the water, in case it has brought something of yours.",
        "They have a shelf here for things that the river has sent home.", "A doll came back last week, after sixty years. She was expected.",
        "The river, it is said, forgets nothing, but it reads slowly.",
    )),
    Fact(("Nobody in the village has spoken a cross word for a hundred years.", "In this village it is the custom never to raise one's voice."), (
        "Somebody treads on somebody's toe, and both of them thank each other.", "You feel a cross word on your tongue, and swallow it like a pip.",
        "They settle things here with cake; you have seen three cakes go by in an hour.", "An old man is kicking a tree, very quietly.",
        "All that politeness hums, now and then, like a kettle just off the boil.",
    )),
    Fact(("The {noun} have all disappeared in a single night.", "Since Monday every one of the {noun} is missing."), (
        "You keep seeing gaps where the {noun} ought to be.", "A child has put up a notice for the {noun}, with a drawing and a reward of one bun.",
        "Who could want so many {noun}?", "Without the {noun} the place looks as if it had lost its teeth.",
        "Someone swears to have heard the {noun}, in the night, being carried off in step.",
    ), ("garden gnomes", "teapots", "weathercocks", "left wellingtons", "doorbells", "clothes pegs", "bicycles")),
    Fact(("The church clock strikes thirteen, and the thirteenth hour is for doing as one likes.", "Here the day has a thirteenth hour, and it belongs to nobody."), (
        "It will be thirteen before long; people have begun to take off their aprons.", "You wonder what you will do with today's extra hour.",
        "In the thirteenth hour last night two farmers danced.", "Nobody here is ever late. There is always the thirteenth.",
        "A bench bears a label: for use at thirteen o'clock only.",
    )),
    Fact(("The player can understand what {noun} say.", "Ever since childhood the player has known the language of {noun}."), (
        "You catch a scrap of talk from the {noun}, and it is about the weather, as usual.", "\"Tell no one,\" say the {noun}. You nod.",
        "There are {noun} about, arguing over something that was said at a funeral.", "For creatures of their size, {noun} are dreadful snobs.",
        "It is not a great gift, to understand {noun}, but it passes the time.",
    ), ("ducks", "cats", "bees", "sparrows", "cows", "snails", "hedgehogs")),
    Fact(("It is always the first day of autumn here.", "In this valley autumn began long ago and has never moved on."), (
        "A yellow leaf comes down, the same one, you would think, as yesterday.", "There is that smell again, of smoke and apples, as there always is.",
        "The swallows sit on the wire, about to go. They have been about to go for years.", "Someone is sweeping leaves, and has been since you came.",
        "The light is low and golden, at whatever hour you look.",
    )),
    Fact(("Every house in the village has a small door for the fairies, and they use it.", "The villagers have built tiny doors for the small folk, who come and go by them."), (
        "A tiny door is ajar, low down, and somebody has swept the step.", "Something the size of a thimble hurries by with a parcel.",
        "In the morning what was left out for the small folk has always gone, and the dishes are washed.", "You mind where you tread, as people do here.",
        "There is a scrap of very small music, and then a very small slam.",
    )),
)

GENRE = Genre(
    name="cosy village life",
    tones=("gentle", "merry", "plain", "dry"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "A soft rain falls, the kind that only wets grandmothers.", "The sun lies down along the valley like a cat.",
        "White clouds go over in no sort of order.", "There is a mist on the river as high as a cow's knee.",
        "It is hot, and the lanes smell of warm nettles.", "A breeze turns up the willow leaves and shows their silver.",
        "The evening is blue, with one lit window.", "It has rained, and everything shines as if it had been licked.",
    ),
    moods=(
        "Somewhere a gate clicks, and it is only someone coming home.", "The church clock strikes something, more or less.",
        "A butterfly sits on your sleeve and gets its breath.", "You can smell someone's supper, and wish that you were someone.",
        "Small as it is, the place is full of things going on.", "A dog you do not know walks with you for a bit.",
        "The river goes by, as it has for longer than people have.", "You find that you are whistling.",
        "A cuckoo calls, and you turn over the coin in your pocket.", "There are worse things to be than here.",
        "Two old men on a bench have seen it all, and say so.", "A feather comes down, turning, in no hurry.",
        "You breathe in: hay, water, bread.", "If you listen, it is never quite quiet; it is only content.",
    ),
    openers=(
        "On Monday somebody stole the vicar's hat, and by Tuesday everyone had a theory. You, {name}, {a role}, have the hat.",
        "You are {name}, {a role}, and it is the first fine morning of the year {in setting}.",
        "The kettle has just boiled when they come running for you, {name}. It is always just then.",
        "Nothing ever happens {in setting}, they told you, {name}. You have been here for an hour, and have met a goose, a scandal and a pie.",
        "You step {into place} with mud on your boots, {name}, and everybody stops talking. Then everybody starts.",
        "It was your grandmother who used to put things right {in setting}. Now it seems to be you, {name}.",
        "There are three days until the fair. You, {name}, {a role}, have a list as long as your arm, and a piglet has eaten half of it.",
        "The ferry puts you down and goes away, {name}. A duck looks you over. So this is where {a role} starts again.",
    ),
    risks=(
        "Tell them exactly what you think.", "Wade in, boots and all.", "Knock on the door that nobody knocks on.", "Eat the prize exhibit.",
        "Ring the bell and say it was you.", "Climb on top of {thing}.", "Feel about inside {thing} for wasps or treasure.", "Make a promise you may not be able to keep.",
    ),
    sounds=(
        "A hammer taps, and an echo across the water taps back.", "Somebody is practising scales on a cornet, with the window open, alas.",
        "The mill wheel says its one long word.", "Hens mutter like ladies at a matinee.",
        "You hear oars, and a man singing flat and happy.", "Children shriek, far off; then there is a splash, and more shrieking.",
        "Two women are talking over a wall, and one of them says, \"Never!\"", "A lark goes up, and up, and cannot seem to stop.",
    ),
    names="plain",
)
