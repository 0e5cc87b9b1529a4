"""A winter wood with rules: kindness comes back, rudeness comes back sooner."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("orchard", (
        "an orchard where glass apples ring on black trees",
        "an orchard that blooms in snow, behind a wall without a gate",
        "the winter orchard of {region}, where nobody may pick anything but a quarrel",
    )),
    Setting("wood", (
        "a snowbound wood in which every tree was once a person",
        "the old wood of {region}, where it is always the day before the thaw",
        "a wood so deep that the moon has to be carried in",
    )),
    Setting("mill", (
        "a mill whose wheel has frozen in the middle of a turn",
        "a mill at the edge of {region} that grinds snow into sugar",
        "a talking mill, deaf in one stone",
    ), where="at"),
    Setting("valley", (
        "a valley that a witch folded up and forgot in a drawer",
        "a white valley with seven cottages and six chimneys",
        "the valley of {region}, under a spell and under nine feet of snow",
    )),
    Setting("castle", (
        "a castle of ice that must be rebuilt each night",
        "a castle where the queen collects stories and never returns them",
        "a small, cross castle on chicken legs",
    )),
)

ROLES = (
    "miller's child", "goose girl", "seventh brother", "woodcutter's daughter", "chimney sweep", "lost shepherd",
    "bell maker's apprentice", "mitten knitter", "runaway page", "honey thief", "tinker",
)

PLACES = (
    Place("glass orchard", (
        "Apples of glass hang overhead and ring [softly|faintly] against each other.",
        "Each fruit holds a small, upside-down you.",
        "The black twigs are furred with frost, fine as the down on a moth.",
        "The snow here is blue, and squeaks like new shoes.",
        "When one apple sounds, all the rest hum along.",
    ), (
        Fixture("oldest tree", (
            "A bite has been taken out of one apple on {thing}, and the bite is red.",
            "The bark of {thing} {has thing} a face in it, fast asleep, with snow in its beard.",
        )),
        Fixture("hollow stump", (
            "{thing} {is thing} lined with moss and feathers, and smells of warm sleep.",
            "Nine nutshells are set out in {thing}, like cups for a party.",
        ), holds=True),
    ), kind="out"),
    Place("badger's parlour", (
        "Roots come through the ceiling, hung with teaspoons.",
        "A fire of pine cones cracks jokes in the grate.",
        "It smells of toast, earth and furniture wax.",
        "The armchairs are very low and very proud of their lace.",
        "Everything in the room has a label, written with great care.",
    ), (
        Fixture("grandfather clock", (
            "{thing} tells four times: breakfast, dinner, supper and Later.",
            "Behind the pendulum of {thing} a small door has been painted, or perhaps not painted.",
        ), holds=True),
        Fixture("shelf of spectacles", (
            "One pair on {thing} shows things as they were; another, as they would like to be.",
            "{thing} {is thing} dusted every day but for the last pair, which nobody touches.",
        )),
    ), kind="under"),
    Place("frozen mill pond", (
        "Leaves are locked in the ice, each in the middle of its fall.",
        "The ice talks to itself in long, low twangs.",
        "Reeds stand round the edge in white nightcaps.",
        "Under your feet a pike hangs, green and patient, like a king on a wall.",
        "Your reflection walks sole to sole with you, and looks better rested.",
    ), (
        Fixture("fishing hole", (
            "The water in {thing} {is thing} black, warm, and slightly out of breath.",
            "Three little steps lead down into {thing}, cut for very small feet.",
        )),
        Fixture("stopped mill wheel", (
            "Icicles hang from {thing} like the pipes of an organ.",
            "Something is wedged in one of the buckets of {thing}, deep in the ice.",
        ), holds=True),
    ), kind="water", where="on"),
    Place("woodcutter's hut", (
        "Shavings lie in curls on the floor, sweet as cake.",
        "A draught under the door has a voice, and not much to say.",
        "Bundles of thyme hang from the beams, with a ham among them like an uncle.",
        "There are three bowls, three spoons, and one enormous chair.",
        "Frost ferns have grown all over the one window.",
    ), (
        Fixture("tiled stove", (
            "A blue fox is painted on {thing}. It was on the other tile a moment ago.",
            "Behind {thing} there is just room for a cat, or a wish.",
        ), holds=True),
        Fixture("chopping block", (
            "Heart by heart, somebody has carved the same two letters all round {thing}.",
            "{thing} still weeps a bead of gold resin for the tree it used to be.",
        )),
    )),
    Place("crossing of three paths", (
        "Three paths run off between the firs: a straight one, a crooked one, and one that giggles.",
        "The snow is full of footprints, and all of them walk in.",
        "A crow's feather stands upright in the drift like a pen.",
        "No wind blows, yet the branches point.",
        "Here the quiet is so thick that you could spread it.",
    ), (
        Fixture("signpost", (
            "{thing} {has thing} three arms: HOME, NOT HOME, and one that has been bitten off.",
            "If you look away and back, {thing} {has thing} one more letter than before.",
        )),
        Fixture("stone shrine", (
            "In {thing} a little saint with no nose holds out both hands, for something.",
            "Candle stubs, a milk tooth and a bowl of frozen porridge are laid before {thing}.",
        ), holds=True),
    ), kind="out", where="at"),
    Place("queen's hall", (
        "The pillars are ice, and in each one there hangs a rose.",
        "Your breath falls as snow and is quickly swept up.",
        "Light comes from nowhere, and stays a little too long.",
        "The floor is a frozen lake, with the stars on the wrong side.",
        "Every sound you make is put on a shelf by the echo.",
    ), (
        Fixture("ice throne", (
            "{thing} {has thing} left a shape of frost for someone slender, who always sits alone.",
            "Stories are written on {thing} in tiny letters, and none of them has an end.",
        )),
        Fixture("cabinet of stories", (
            "Drawers of {thing} are labelled: sad, very sad, with a dog in it.",
            "One drawer of {thing} {is thing} empty and lined in red.",
        ), holds=True),
    )),
    Place("wind's attic", (
        "Hats of every century lie about, blown here from everywhere.",
        "The rafters hum like a jug when you blow across it.",
        "A kite nudges the roof and whines to be let out.",
        "Dandelion clocks drift past at all hours, not one of them correct.",
        "The boards are swept so clean that they shine.",
    ), (
        Fixture("great sack", (
            "{thing} bulges, first here, then there, and is tied with nine knots.",
            "If you put your ear to {thing} you hear a far-off sea, and somebody's laundry.",
        )),
        Fixture("heap of lost hats", (
            "A warm place in {thing} shows that somebody sleeps there.",
            "Bonnets, helmets, one crown: {thing} asks no questions.",
        ), holds=True),
    )),
    Place("spinning cottage", (
        "Thread runs across the room from nail to nail, like a web with good manners.",
        "A wheel hums under its breath, and its treadle goes up and down by itself.",
        "The wool in the baskets is blue, and bleats now and then.",
        "There is a smell of sheep, apples and singed slippers.",
        "The curtains are knitted, and so are the candles, and so is the cheese.",
    ), (
        Fixture("spinning wheel", (
            "What {thing} spins tonight looks a great deal like moonlight.",
            "The tip of the spindle on {thing} wears a cork, with a small sign: not again.",
        )),
        Fixture("wool basket", (
            "Three sleepy mice and a knitting needle live in {thing}.",
            "Your hand goes into {thing} up to the shoulder, and still there is more.",
        ), holds=True),
    )),
    Place("bear's cave", (
        "Warm air rolls out of the dark, in and out, slow as tides.",
        "Honey has run down the wall and set there, gold behind gold.",
        "The floor is deep in leaves, and they are the leaves of every autumn.",
        "Drawings of dancing bees go all the way up to the roof.",
        "Somewhere in here summer is being kept until it is wanted.",
    ), (
        Fixture("honey wall", (
            "A bee in {thing} open{s thing} one eye.",
            "There are fingermarks in {thing}, at the height of a child who was lifted up.",
        ), holds=True),
        Fixture("bed of leaves", (
            "{thing} {is thing} still warm, and as large as a hay cart.",
            "A blue ribbon and a calendar with one month left are tucked into {thing}.",
        ), holds=True),
    ), kind="under"),
    Place("bridge of bones", (
        "The planks are whalebone, and the whale, they say, was willing.",
        "Under the bridge a brook runs, the only thing that has not frozen, for it is too sad.",
        "Snow lies on the rails in long loaves.",
        "Every step gives a note, and the whole bridge makes a tune with one gap.",
        "Mist stands in the gorge like milk in a jug.",
    ), (
        Fixture("toll box", (
            "On {thing} {is thing} written: pay with something you will miss.",
            "{thing} holds nine sighs, a lullaby and the name of somebody's dog.",
        ), holds=True),
        Fixture("loose rib", (
            "{thing} hums when your hand comes near it, like a cat asking.",
            "Someone has scratched a riddle on {thing}, and someone else a rude answer.",
        )),
    ), kind="out", where="on"),
    Place("kettle's kitchen", (
        "Steam writes on the window, and wipes it out, and tries again.",
        "Copper pans look down from the wall like a row of suns.",
        "The smell is cinnamon, bread and something about to boil over.",
        "A ladle stirs a pot with nobody's hand on it.",
        "The hearthstone is warm, and as smooth as a cheek.",
    ), (
        Fixture("bread oven", (
            "A loaf in {thing} begs to be taken out, and has been begging since Tuesday.",
            "The ashes in {thing} keep the print of a dainty shoe.",
        ), holds=True),
        Fixture("steamy window", (
            "On {thing} you read, in a round hand: be nice to the next one who asks.",
            "Through {thing} you see a garden, green, with bees. When you wipe it there is only snow.",
        )),
    )),
    Place("lantern glade", (
        "Lanterns hang in the firs, and no string holds them.",
        "Snowflakes come down through gold, through red, through green.",
        "Small shadows dance here and let go of hands when you look.",
        "The ground is trodden flat in a ring, as if by a hundred slippers.",
        "You hear a fiddle, but only between two of your heartbeats.",
    ), (
        Fixture("fairy ring", (
            "Mushrooms, red as buttons, stand in {thing} straight out of the snow.",
            "In the middle of {thing} it is June, for about the width of a plate.",
        )),
        Fixture("gift tree", (
            "Parcels no bigger than acorns dangle from {thing}, all addressed in silver.",
            "A knothole in {thing} {has thing} been tidied, curtained, and left empty.",
        ), holds=True),
    ), kind="out"),
)

THINGS = (
    Thing("red mitten", "token", ("{thing} {is thing} for a left hand, and keeps feeling for its sister.", "A name was knitted into {thing}, and unpicked again down to the last letter.")),
    Thing("heel of bread", "food", ("{thing} {is thing} hard, but it steams if you speak to it kindly.", "There is exactly enough of {thing} for two, if one of them is small.")),
    Thing("honey cake", "food", ("A bee of almond sits on {thing} and looks quite at home.", "{thing} {is thing} shaped like a heart, or like a bear seen from behind.")),
    Thing("bell without a clapper", "music", ("{thing} rings all the same, but only dogs and widows hear it.", "When you shake {thing}, someone far away turns round.")),
    Thing("willow pipe", "music", ("{thing} knows one tune and is shy about it.", "The green bark of {thing} {is thing} still wet, in the dead of winter.")),
    Thing("pine torch", "light", ("{thing} burns with a crackle, like an old man being amused.", "Resin has run down {thing} and set in amber beads.")),
    Thing("candle stub", "light", ("{thing} will last as long as you do not count the minutes.", "Someone has bitten {thing}, and been sorry.")),
    Thing("thumb-sized key", "key", ("{thing} {is thing} made of frost and does not melt, out of sheer spite.", "{thing} fits, it is said, any door that has been asked nicely.")),
    Thing("bent horseshoe nail", "tool", ("For want of {thing} a great deal was once lost.", "{thing} {is thing} warm at the tip, as if still remembering the forge.")),
    Thing("silver needle", "tool", ("{thing} can sew a shadow back on, in plain stitch.", "A thread too fine to see trails from {thing}.")),
    Thing("page from a storybook", "paper", ("{thing} ends with the words: and then she opened the.", "In the picture on {thing} a small figure stands in the snow, with your coat on.", "Turn {thing} over, and the story goes on without you.")),
    Thing("birch-bark letter", "paper", ("{thing} {is thing} written in holes, by a woodpecker with a message.", "The hand is old, the ink is bilberry, and {thing} begins: Dear whoever finds me.")),
    Thing("glass apple", "treasure", ("Snow falls in {thing}, on a tiny orchard, in which a tiny person looks at an apple.", "{thing} {is thing} so cold that it sticks to your glove like a kiss.")),
    Thing("gold thimble", "treasure", ("{thing} holds one drop of rain from a very happy day.", "Seven dents in {thing} are the marks of seven wishes, all wasted.")),
    Thing("rope of hair", "rope", ("{thing} {is thing} yellow as straw and nineteen ells long.", "{thing} smell{s thing} of a tower, and of waiting.")),
    Thing("cloak of leaves", "clothing", ("{thing} turns red when you blush.", "Who wears {thing} {is thing} taken for a bush by most, and for a cousin by the trees.")),
    Thing("wooden sword", "weapon", ("{thing} {was thing} whittled by a boy, and has already slain a chair.", "{thing} {is thing} no sharper than a spoon, but it means well.")),
    Thing("jar of goose fat", "medicine", ("{thing} {is thing} good for chests, hinges and frozen tears.", "A paper on {thing} says: rub in until the spell comes off.")),
)

PEOPLE = (
    Person("badger", "he", (
        "{person} wears spectacles, a waistcoat and an air of having been consulted.",
        "Snow lies along the white stripe of {his person} head, as if by arrangement.",
        "{person} is as broad as a footstool and about as easily moved.",
    ), (
        "{person} breathes on {his person} spectacles and rubs them bright.", "{person} counts on {his person} claws, and then on yours.",
        "{he person} gives a small cough that means he was here first.", "{person} peers at you over the rims.",
    ), (
        "Good evening. One should always begin with that. It has saved more lives than swords.",
        "I know every path in this wood, and I shall tell you one.",
        "Nine apples there were, and nine there are not.",
        "I am not afraid of dogs. I merely leave when they arrive.",
        "Three times helped is once saved, {name}. Do keep a tally.",
        "Wipe your feet. Even heroes have feet.",
    ), (
        "My parlour wants for nothing in the world, except {a want}.",
        "Should you come upon {a want}, my gratitude would be considerable and take the form of a map.",
        "A gentleman does not ask for {a want}. So I shall just mention it, and sigh.",
    ), (
        "There is only plain glass in my spectacles. I see perfectly well. I thought they made me look kind.",
        "I gave her the wrong path. I wished to finish my tea.",
        "I was a prince before. I asked to stay as I am. Please do not kiss me.",
    )),
    Person("wind girl", "she", (
        "{person} is barefoot in the snow, with a sack on {his person} back that kicks.",
        "{his person} hair goes in all directions, and then in one.",
        "{person} has chapped cheeks and eyes as pale as the top of the sky.",
    ), (
        "{person} tightens a knot in the sack with {his person} teeth.", "{person} puffs, and a snowflake changes its mind.",
        "{he person} skips over a drift without making a mark.", "{person} spins round once, to see what will come loose.",
    ), (
        "Mind the sack. That's a gale, and he hasn't been fed.",
        "I never stay. I can't. I get all stuffy.",
        "I blew out the moon once. I said sorry, and they lit it again.",
        "You've a song in you. I can hear it banging about.",
        "For a song I'd open it once. For a secret, twice. For please, {name}, never. Anyone can say please.",
        "I've been to your house. Your shutters say hello.",
    ), (
        "Everything I catch blows away again. I'd hold on to {a want}, though, I'd hold on tight.",
        "Give me {a want} and I'll carry your voice to anyone you like.",
        "Guess what I want! No. No. Wrong again. {a want}!",
    ), (
        "I took her name. It came out of her mouth like smoke, and I thought nobody wanted it. It's in the sack.",
        "I'm only the little wind. The big one is my mother, and she's lost.",
        "I'm scared of being still. When I'm still I'm not anywhere.",
    )),
    Person("goose woman", "she", (
        "{person} is as old as a doorstep, with a goose under each arm.",
        "{person} wears seven shawls, one for every day she forgot.",
        "One of {his person} eyes is brown, and the other is a button.",
    ), (
        "{person} plucks a feather from {his person} sleeve and gives it to the air.", "{person} chuckles, and both geese look shocked.",
        "{he person} taps the snow with a stick, as one knocks at a door.", "{person} finds a nut in your ear and cracks it.",
    ), (
        "Snow? I'm only shaking out the pillows, dearie.",
        "Ask three questions of me and mind that they're small. My lap's not what it was.",
        "Never take the first thing offered, nor the last. The middle one's the one with the jam.",
        "A goose told me you were coming. She was against it.",
        "I've a grandson in the moon. He never writes.",
        "You were a sweet baby, {name}. I was the spoon.",
    ), (
        "These old hands could do with {a want}, oh, they could.",
        "Now if a kind child were to bring me {a want}, who knows what might fall out of a goose.",
        "I'm owed {a want}. Since before the flood. I forget by whom, so I'll take it from you.",
    ), (
        "I tied the knot in the year myself, so that spring couldn't get in. I was cross. And now I can't find the end of it.",
        "There aren't two geese. There's one, and my husband.",
        "The queen was my little girl. I told her a story and fell asleep before the finish.",
    )),
    Person("tin soldier", "he", (
        "{person} is two feet high, with one leg and a great deal of posture.",
        "A spot of rust on {his person} cheek looks very like a tear.",
        "{person} stands in the snow as if somebody had drawn a line there.",
    ), (
        "{person} salutes so hard that {he person} rings.", "{person} hops about to face the enemy, who may be anywhere.",
        "{he person} polishes {his person} one button.", "{person} clears {his person} throat with a sound like a spoon in a cup.",
    ), (
        "Halt! Who goes there? You may say friend. Most people do.",
        "I have held this post for a hundred years. Nobody has come. I call that winning.",
        "Of the other twenty-four, I do not speak. They are in a box.",
        "Courage is standing still. It has to be. I have the one leg.",
        "She danced, you know. On paper toes. I shall say no more about it.",
        "Permission to be cold, {name}? Thank you.",
    ), (
        "I request {a want}. It is for the regiment. I am the regiment.",
        "A soldier needs two things: orders, and {a want}.",
        "If I had {a want}, I could march. In a circle, but still.",
    ), (
        "I fell asleep at my post. Only once. That was the night she went by.",
        "I was not made with one leg. I gave the tin for somebody's heart.",
        "There is no enemy. I wrote to ask. The letter came back.",
    )),
    Person("snow child", "any", (
        "{person} is made of snow, with sloes for eyes and a smile of bent twig.",
        "A robin sits on {his person} head and plainly pays rent.",
        "{person} leaves no footprints, having no feet.",
    ), (
        "{person} pats {his person} own side back into shape.", "{person} catches a snowflake and introduces it.",
        "{he person} leans away from the warm side of you.", "{person} takes out one eye, rubs it, and puts it in again.",
    ), (
        "I was born this morning. What's it like, afternoon?",
        "You're so hot! Doesn't it hurt?",
        "They made me with three buttons, and then they were called in for supper. It's been a long supper.",
        "I know what a secret is. It's a warm thing you hold till it's gone.",
        "Is spring a person? Everyone whispers it.",
        "I'll be your brother, {name}, or your sister, or your snow. What have you got the fewest of?",
    ), (
        "I haven't got anything. I'd like to have a thing. Could it be {a want}?",
        "If I had {a want}, I'd look like somebody.",
        "I dreamed of {a want}. I don't know what it's for, but in the dream I was so happy.",
    ), (
        "There's a heart in me. A real one. It's the miller's. He buried it in the snow so it would stop hurting.",
        "I'm not going to run when it thaws. I've decided. I want to see a flower.",
        "She made me, the girl you look for. She gave me her voice. That's why she can't call you.",
    )),
    Person("winter queen's page", "he", (
        "{person} is thin as an icicle and dressed in last year's moonlight.",
        "{his person} shoes have points, and the points have bells, and the bells are frozen.",
        "{person} speaks as if each word were an egg that {he person} had to set down.",
    ), (
        "{person} bows, and a little frost falls from {his person} hair.", "{person} writes your last word in a tiny book.",
        "{he person} glances toward the tower and lowers {his person} voice.", "{person} blows on {his person} blue fingers.",
    ), (
        "Her Majesty is never cruel. She is only exact.",
        "Whatever is said carelessly here freezes. Kindly watch your step, that is somebody's grumble.",
        "You may bargain. You may not weep; it scratches the floor.",
        "I had a mother, I believe. There was an apron.",
        "The queen takes stories in payment. She is quite particular about the dogs.",
        "It is forbidden to say the word for the season after this one.",
    ), (
        "It would be a great risk for me to accept {a want}. I should accept it instantly.",
        "There used to be {a want} at home, on the sill. Might you find one, {name}?",
        "Bring {a want}, and this door and I will both look the other way.",
    ), (
        "She cries at night. We have to sweep it up before the sun sees.",
        "She has forgotten the end of her own story. She thinks that if she hears enough of them, it will be among them.",
        "I hid an apple core. A real brown one. If it were planted, I think everything would be over.",
    )),
)

THREATS = (
    Threat("winter queen", (
        "A line of frost runs across the air in front of you, thin as a signature.", "Your last word drops, frozen, and tinkles at your feet.",
        "Far away a sleigh bell rings, once, like a glass that has been touched.", "All the small noises stop, and stand with their caps in their hands.",
    ), (
        "White horses breathe beyond the trees. The winter queen has left her house.", "Frost flowers open on your sleeves. They are lovely, and they bite.",
        "The winter queen is asking after you, in that courteous voice, leaf by leaf and door by door.", "Your thoughts come slowly now, each with a rim of ice.",
    ), (
        "The winter queen stands before you, and the air kneels. \"Tell me a story,\" she says, \"or be one.\"", "A cold finger lifts your chin. The queen has eyes like the holes that boys cut in ponds.",
        "Everything goes white but her mouth. The winter queen has found you, and smiles.",
    ), (
        "You open your mouth and nothing comes. The queen waits, for she has beautiful manners. In spring, which does not come, there is one more statue in the garden, and its mouth is open still.",
        "The winter queen kisses you on the forehead. First you forget the cold, and then the way, and then the one you came for. You are quite happy. You count snowflakes, and you never lose your place.",
    ), (
        "The queen's breath touches your hand, and two of the fingers turn blue and do not turn back.", "You tell her half a story and run. The other half freezes in your chest and hurts when you laugh.",
        "An icicle as long as a spear drops through your cloak and leaves a thin red line.",
    ), (
        "The winter queen laughs, and is so surprised by it that she forgets you.", "\"How did it end?\" cries the queen, but you have gone, and she must stop and think.",
        "Something drips, and the queen puts up a hand to her cheek. Her horses turn for home by themselves.",
    ), ("Tell the winter queen a story.", "Ask the winter queen to dance.", "Throw a snowball at the winter queen.")),
    Threat("grey wolf", (
        "A howl goes up behind the hill, as if someone were drawing the moon on a string.", "Grey hairs are caught on a thorn at about the height of your heart.",
        "You smell wet fur and, strangely, lavender soap.", "Two green sparks look at you out of the dusk, and close.",
    ), (
        "\"Who is that, out so late?\" says the grey wolf, nearly sweetly, from behind a tree.", "The wolf has put its feet in your footprints. You can hear the difference.",
        "Every window for a mile has been bolted. The grey wolf trots down the middle of the silence.", "The grey wolf coughs, and practises its grandmother's voice.",
    ), (
        "The grey wolf lies right across your way, with its chin upon its paws, and licks its lips one at a time.", "\"All the better,\" says the grey wolf, \"for,\" and does not trouble to finish.",
        "A paw as broad as a plate comes down on your shadow, and you find you cannot move. The wolf has you.",
    ), (
        "It is dark in the grey wolf, and warm, and there are others. They move up to make room for you. Somebody has brought cards.",
        "The grey wolf eats you from the end of the story backward, so that in the last moment you are just setting out, on a fine morning, with a basket.",
    ), (
        "The wolf gets your sleeve and a piece of what was in it. You leave red beads behind you on the snow.", "You slide between its legs. A claw opens your calf from knee to heel.",
        "It nips your ear as you fly past, in the way of someone tasting soup.",
    ), (
        "You scratch the grey wolf on the one spot it can never reach. It falls over, kicks its leg, and begs you to go away.", "The wolf begins to sneeze, and cannot stop, and goes off through the firs, sneezing.",
        "A dog barks, a very small one. The grey wolf remembers a thing it has to do.",
    ), ("Look the grey wolf in the teeth.", "Ride on the back of the grey wolf.", "Offer the grey wolf your supper.")),
    Threat("forgetting", (
        "You reach for the name of your street, and it is not on its hook.", "A tune that you have known all your life has lost its second half.",
        "For a blink you cannot say which hand is your left.", "There is something you were just about to think. It has slipped under the snow.",
    ), (
        "The forgetting comes down in big soft flakes, and each one that lands takes a little thing away.", "You say your mother's name, and it comes out as the name of a flower.",
        "Your own footprints look like a stranger's. The forgetting is at your heels.", "You count your fingers to be sure. The forgetting has left you eight, or you have miscounted.",
    ), (
        "The forgetting is in your mouth like wool. You had a name; it began with a letter.", "White, white, white. The forgetting has come up to your eyes, and it is not unkind.",
        "You look at the sky and wonder what that blue thing is called. This is the forgetting, and it has nearly done.",
    ), (
        "You sit down in the snow to remember one thing. It does not come. Little by little the forgetting tucks you in, and a fir tree grows there, a rather thoughtful one.",
        "Somebody runs up, and calls you something, and weeps. You smile politely. It must be sad, you think, to have lost whoever it was.",
    ), (
        "You bite your lip till it bleeds, and the taste brings your name back, but not your birthday.", "You hold on to your own name with all your might. When the whiteness lifts, your childhood dog is gone.",
        "It goes through you like a draught through a house, and takes one room with it.",
    ), (
        "You say it out loud, all of it: who you are, whose you are, and where the spoons are kept. The forgetting melts.", "A smell of bread comes by, and with it the whole of your life, running, with its arms out.",
        "The flakes grow thin, and stop. You remember everything, even the bits you had hoped to lose.",
    ), ("Shout your own name at the forgetting.", "Walk into the forgetting to find what it took.", "Sing to keep off the forgetting."), mass=True),
)

GOALS = (
    Goal("find", "core of the bitten apple", (
        "find {target} before the last apple falls", "find {target} and give back what was lost", "bring {target} out of the snow",
    ), ("Whoever is given {target} remembers who they are.", "Your sister took the bite; only {target} can undo it."), (
        "A robin dropped something brown and precious {in spot}.", "Thrice I saw it shine {in spot}, says an old rhyme carved in the bark.",
        "Four pips it had, and each of them is a word.", "Nobody throws away a core in this wood. It is picked up, always, by somebody.",
    ), (
        "You lay {target} in your sister's palm. She looks at it, and at you. \"You've grown,\" she says, and then she says her own name, three times, like a bell. Every apple in the orchard falls at once, as rain.",
        "You plant {target} in the snow. By the time you have said please, there is a tree, and under it stands everyone who was ever lost, yawning.",
    ), (
        "She eats {target}, and knows her name again. She has quite forgotten yours. You tell it to her every morning, and every morning it makes her smile.",
        "One must forget so that one may remember; such is the rule. She wakes, and takes your hand, and leads you home. It is a nice house. You wonder who lives there.",
    )),
    Goal("deliver", "ember in a walnut shell", (
        "carry {target} to {person} before it goes out", "bring {target} through the snow to {person}", "give {target} to {person}, freely, and ask for nothing",
    ), ("From {target} every hearth in the valley could be lit again.", "As long as {target} glows, {person} can be saved from the frost."), (
        "You seek {person}? Look {in spot}, and knock like a friend.", "The sparrows have it from the crows: go {to spot}.",
        "The ember likes to be told stories. Happy ones make it brighter.", "Blow too hard and it dies; forget to blow and it dies as well.",
    ), (
        "{person} opens {target} like a letter. There is a small gold sigh, and then a fire, and then all down the valley one chimney after another puts out its tongue of smoke.",
        "You give it freely, and it comes back: when you reach your own door, your own stove is lit, and something is baking.",
    ), (
        "{person} warms both hands at {target}, and smiles, and melts. You had not known. Nobody had said.",
        "The ember has just enough left for one hearth. {person} gives it to a stranger, and you cannot say that it was wrong.",
    )),
    Goal("rescue", "lost sister", (
        "find {target} and remind her of her name", "bring {target} home before the thaw is forbidden", "win back {target} from the snow",
    ), ("{target} went out after a ringing sound, with one mitten on.", "There is an empty bowl on the table, and it belongs to {target}."), (
        "Light footprints were seen {in spot}, and they got lighter.", "Somebody has been singing your lullaby {in spot}, with the words in the wrong order.",
        "She can be called only by a name that was given in love.", "She took no bread with her, the geese say, only a question.",
    ), (
        "You say her name. You say what she was like, and what she broke, and who she bit. {target} turns round. \"You took your time,\" she says, and the snow lets go of her feet.",
        "Hand in hand, you walk out past the last tree. Neither of you looks round, and behind you somebody, very old and very cold, begins to tell herself a story.",
    ), (
        "{target} comes home and sits by the fire. She is kind to everyone. On clear nights she stands at the gate, and you hear her ringing, ever so softly.",
        "She has her name again. The price was your voice. She reads you stories, now, and you nod in all the right places.",
    )),
    Goal("escape", "gate of thorns", (
        "get out of the wood by {target}", "find the way to {target} before the snow closes it", "pass through {target} and not look back",
    ), ("Who is still here at the third cock-crow must stay and be a tree; {target} {is target} the one way home.", "Your shadow has begun to take root, and {target} stand{s target} open for one night."), (
        "The thorns were told a password, and it was spoken {in spot}.", "What makes a rose open hides {in spot}, if a mouse may be believed.",
        "Some hundred princes hang about in it. They were in a hurry, and they were rude.", "It lets through whoever leaves something behind.",
    ), (
        "You say good evening to the thorns, and thank you, and after you. Rustling, {target} draws back on both sides like a curtain, and there is the road, and brown mud, and a lark.",
        "You go through with your eyes shut. On the other side something soft touches your face. You look, and it is only rain.",
    ), (
        "You are out, all but your shadow. It waves to you from the other side, and then it goes to play with the others.",
        "The gate takes its toll. You walk home light of heart, and it is years before you notice that you can no longer hear birds.",
    )),
    Goal("learn", "end of the queen's story", (
        "find out {target}", "learn {target} and tell it before morning", "discover {target}, which nobody remembers",
    ), ("Till somebody tells her {target}, there will be no spring.", "You like stories, and {target} {has target} been lost for a thousand winters."), (
        "A piece of it, they say, is written down {in spot}.", "The oldest thing in the wood heard it told {in spot}.",
        "It begins as all of them do, and there is a child in it, and a lamp.", "She was told it at bedtime, and the one who told it fell asleep.",
    ), (
        "You tell it by the fire, to the last word. The queen is silent. \"Oh,\" she says, \"of course.\" And outside, for the first time in a thousand years, something drips.",
        "When you come to the end, there is a very old woman on the throne, laughing, with bare feet. She gives you her crown. By the time you are home it is water, with a primrose in it.",
    ), (
        "You tell it, and she thanks you, and goes out like a candle. It was all that had kept her. It is spring now; you did not know that it would be so loud.",
        "It was a sad ending, and you told it true. She has put it in the last drawer, and you beside it.",
    ), answers=(
        "the child in the tale let go of the lamp to hold her mother's hand, and it never got dark at all",
        "the girl at the window was waiting for a dog, and the dog came home",
        "the queen was never the lost princess but the snow that covered her, to keep her warm",
        "there was no ending, because the mother meant to go on with it the next night, and every night",
    )),
    Goal("mend", "mill wheel", (
        "make {target} turn again before the flour is gone", "mend {target} and wake the brook", "set {target} right, with kindness and a hammer",
    ), ("While {target} stand{s target} still, so does the year.", "There will be no bread in seven cottages until {target} turns."), (
        "The miller's wife, who was wise, laid a spare by {in spot}.", "A magpie took a fancy to that piece, and flew off {to spot}.",
        "It was not ice that stopped it. It was a word.", "Pat it as you would a cow. It was built by a man who liked cows.",
    ), (
        "{target} groans, gives a shake like a wet dog, and rolls over. Down comes the water. Up goes a cheer, in mouse, in badger and in goose.",
        "Round it goes, once for the frost, once for the thaw, once for you. White flour sifts down over everything, warm for once.",
    ), (
        "{target} turns, but backward. You watch the snow fly up, and the leaves after it, and then a girl walks past you with her back to the future.",
        "It turns, and grinds what it is given. Somebody had left a heart in the hopper. The bread will be very good this year, and everyone who eats it will cry.",
    ), parts=("oak paddle", "moon-shaped cog", "hazel pin", "millstone rune", "pot of axle grease")),
)

FACTS = (
    Fact(("The {noun} in this wood can talk, but only to those who greet them.", "All {noun} here were people once and have kept their manners."), (
        "You lift your hat to the {noun}, just in case.", "The {noun} are whispering. You hear the word mitten.",
        "\"Good evening,\" say some {noun}, and are offended, for you were a moment late.", "Are those {noun} listening? You say something kind, to be safe.",
        "A child has tied ribbons round the necks of the {noun}.",
    ), ("hares", "ravens", "fir trees", "owls", "geese", "icicles", "pine cones")),
    Fact(("Everything happens three times in this wood.", "In this wood things come by threes."), (
        "You hear it twice, and wait for the third. There it is.", "Once, you think. Twice. You brace yourself.",
        "Three crows, three stones, three clouds. It makes you feel counted.", "You sneeze, and sneeze, and then must stand there until you sneeze.",
        "That is the second time. You look about for the third.",
    )),
    Fact(("It is bad luck to say thank you to the {noun}.", "No one here would dare to offend the {noun}."), (
        "You bite back a word as you pass the {noun}.", "Bread and salt have been put out, for the {noun}.",
        "Something nearly slipped from your lips, and the {noun} nearly heard it.", "You step round the {noun} on tiptoe, as you were taught.",
        "You nod to the {noun}. They look as if they would remember it.",
    ), ("snowmen", "standing stones", "mice", "lanterns", "toads", "chimneys", "shadows")),
    Fact(("The snow falls upward in this country.", "Here the snow rises from the ground into the sky."), (
        "A flake lets go of the ground and floats up past your nose.", "Overhead the drifts are getting deep.",
        "You shake your boots, and the snow goes up out of them like bees.", "There is snow on the underside of every branch.",
        "You look down to see how the weather is.",
    )),
    Fact(("Whoever tells a lie here grows {noun} on the nose.", "A lie in this wood is punished with {noun} on the nose."), (
        "Somebody hurries by, hiding a nose with one hand. You glimpse {noun}.", "You feel your nose, and are relieved: no {noun}.",
        "Think twice, says a sampler on the wall, above a border of stitched {noun}.", "It tickles. You take back what you were going to say, before there are {noun}.",
        "By the state of that nose, with all those {noun}, someone has sold a horse today.",
    ), ("mushrooms", "candles", "thimbles", "blue feathers", "small bells", "holly leaves")),
    Fact(("A little star has fallen and walks about looking for its way home.", "A fallen star is going from door to door."), (
        "Small bright footprints cross the snow, five points to each.", "Light moves behind the trees, sniffing.",
        "High up there is a gap among the stars, about as wide as a button.", "You find a scorched place, round and neat, and still warm.",
        "Something knocks, and asks for directions, and has gone before anyone opens.",
    )),
    Fact(("Nobody may go to sleep while the queen is awake.", "Sleep has been forbidden until the queen can sleep too."), (
        "You yawn into your sleeve, where the law cannot see it.", "Even the owls have bags under their eyes.",
        "Somewhere someone is singing a lullaby, very quietly, out of habit.", "You blink, and it takes a good deal longer than it should.",
        "A bed stands out in the snow with a chain across it.",
    )),
    Fact(("All the {noun} ran away on the first day of winter.", "There have been no {noun} here since the long winter began."), (
        "A bill is nailed to a tree: come back, dear {noun}, all is forgiven.", "You follow some tracks in the snow, but they are not those of {noun}.",
        "On the wind you hear the {noun}, far off, and having a better time.", "There are hooks, and little beds, and dishes for {noun}. All are empty.",
        "You wonder how it was in the days of the {noun}.",
    ), ("scarecrows", "colours", "spoons", "roosters", "dolls", "songs", "brooms")),
    Fact(("The player's shadow has been stolen and someone else is wearing it.", "Somebody else is going about in the player's shadow."), (
        "Where your shadow ought to be there is only plain snow.", "A shadow flits past. You know the cut of it: it is your own.",
        "You feel lighter without it, and rather underdressed.", "The lamps shine straight through your idea of yourself.",
        "Far off someone laughs, and stretches out in your shadow.",
    )),
)

GENRE = Genre(
    name="winter fairy tale",
    tones=("gentle", "dreamy", "merry"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Snow comes down as if somebody up there were plucking a very large goose.", "The moon sits in the bare twigs like an egg in a nest.",
        "It is so cold that the stars can be heard, a thin, bright fizzing.", "A red sun rolls along the hill and does not trouble to get up.",
        "The wind goes by with its arms full of leaves, and drops one.", "Blue dusk fills the hollows, as milk fills a bowl.",
        "For a moment the sun shines, and every icicle lights its lamp.", "Hoar frost has drawn a white line round everything, so that it cannot get lost.",
    ),
    moods=(
        "Somewhere an apple rings, and is answered.", "You blow on your fingers, and the breath hangs there and listens.", "It is the hour when even foxes say their prayers.",
        "A robin puts its head on one side, as if you were a crumb.", "You have the odd feeling that someone is telling this.",
        "Your stomach growls, and far away a wolf says pardon.", "The snow remembers every step you take. You hope it is discreet.",
        "You think of soup, and the thought keeps you warm for as long as a match.", "A single flake lands on your nose, and decides to stay.",
        "Behind you a branch lets fall its snow with a sigh.", "Everything waits, as a stocking waits.",
        "Once, you think. Once upon a. And then?", "Your heart goes like a small drum in a big wood.", "Nothing is quite so quiet as a thing that is pretending to be a tree.",
    ),
    openers=(
        "Once, and it was not so long ago, the brook froze and the bread would not rise. So you, {name}, {a role}, put on your coat and went to {setting}.",
        "You follow a ringing sound until you stand {in place}, {name}. Then it stops, and so do your footprints.",
        "There were three who went into {setting} before you. One was brave, one was clever, and one had a horse. You, {name}, are {a role}, and have a sandwich.",
        "\"If you are going to be eaten,\" says a voice {in place}, \"do it over there. I have just swept.\" You, {name}, say good evening.",
        "It has snowed for so long that people have forgotten what is under it. You, {name}, {a role}, mean to find out.",
        "In {setting} there is a rule for everything, and you have already broken two, {name}, just by coming in.",
        "Your grandmother told you never to go to {setting}. Then she winked. So here you are, {name}, {in place}, with cold ears.",
        "The moon came down to your window, {name}, and said: we need {a role}. Now you stand {in place}, in slippers, and there is no moon at all.",
    ),
    risks=(
        "Take a bite of what must not be eaten.", "Step off the path.", "Say the forbidden word out loud.", "Kiss the frog, quickly.",
        "Crawl into {thing}.", "Make a wish on {thing}.", "Follow the music between the trees.", "Slide down the longest icicle.",
    ),
    sounds=(
        "Bells, tiny and many, as if the frost had gone out in its sleigh.", "Something under the snow is turning over in bed.",
        "Two trees are having an old quarrel, one creak at a time.", "A child laughs where no child could be.",
        "Drip, says something, ever so softly, and then thinks better of it.", "You hear a kettle, far off, trying to rhyme.",
        "Wings go over, slow and heavy, with a jingle of harness.", "The wind tries a word, and tries it again, and nearly has it.",
    ),
    names="fairy",
)
