"""What any setting can use: people by temper, dangers of every house, moods of every tone."""

from __future__ import annotations

from training.corpus.format import Genre, Person, Setting, Thing, Threat

LABELS = (
    "mystery", "ghost story", "adventure", "fairy tale", "thriller", "comedy", "fantasy", "horror story", "quest", "romance", "tragedy",
    "detective story", "survival story", "bedtime story", "spy story", "heist", "legend", "fable", "nightmare", "road story",
    "gothic tale", "science fiction story", "western", "puzzle", "dream", "satire", "sea story", "war story", "folk tale", "noir",
)

LOCATIONS = (
    "on the edge of {region}", "in the hills of {region}", "near {region}", "outside the town of {region}", "called {region}",
    "at the end of the world", "that nobody leaves", "where it never stops raining", "known as {region}", "far from any road",
    "on the moon of {region}", "in the year of the comet", "beyond {region}", "that once belonged to a queen", "",
    "", "", "on the border of {region}", "where the sun sets twice", "that appears on no map", "run by {plural}",
    "built by {plural}", "full of {plural}", "haunted by {plural}", "where {plural} are worshipped", "at the foot of a volcano",
)

PEOPLE = (
    Person("grumbler", "any", (
        "{person} has the face of someone who has just been told the price.", "{his person} eyebrows have met and do not like each other.", "{person} stands with arms folded, like a shut shop.",
    ), (
        "{person} sniffs.", "{he person} looks at the ceiling for help.", "{person} kicks a crumb under the wall.", "{person} sighs through {his person} nose.",
    ), (
        "It was better before. It was not good, mind you. But better.", "If you are selling something, I have two already.", "Nobody asks me. If they asked me, none of this would have happened.",
        "My knees say rain. My knees are never wrong.", "You're standing in my light.", "Hope? We had some. The mice got it.",
    ), (
        "You could make yourself useful and bring me {a want}.", "What I want is {a want}. What I get is visitors.", "I'll tell you for {a want}. Not a word before.",
    ), (
        "I complain so that nobody sees I'm afraid. There. Now you know.", "I saw it happen. I said nothing, and I have been in a bad temper ever since.", "It was me who left the door open that night.",
    )),
    Person("chatterer", "any", (
        "{person} starts talking before you have quite arrived.", "{person} has quick hands and a hat on backwards.", "There is jam on {his person} sleeve, and {he person} has not noticed.",
    ), (
        "{person} takes a breath at last.", "{he person} counts things off on {his person} fingers.", "{person} claps a hand over {his person} mouth, then takes it away.", "{person} leans in.",
    ), (
        "And I said to her, that's no goose, that's my uncle! But you wanted something, {name}.", "I never gossip. I just put things next to each other.", "You'll never guess who was here. Go on. No. No. No!",
        "Somebody walked right through my soup, and I hadn't even laid the table.", "They say the walls have ears. I say they've a tongue as well.", "Sit, sit. Mind the cat. It isn't a cat, but it likes to be asked.",
    ), (
        "I'd talk even faster if I had {a want}.", "Oh, if only someone would bring me {a want}!", "Do you know what's missing in my life? {a want}. I mean it.",
    ), (
        "I talk so that I don't have to listen. At night it calls my name, you see.", "I made half of it up. But which half, that's what frightens me.", "The letter came to me by mistake, and I opened it, and now I can't close it.",
    )),
    Person("whisperer", "any", (
        "{person} keeps to the wall and never quite looks at you.", "A scarf hides half of {his person} face.", "{person} is so thin that the light seems to go round the edges.",
    ), (
        "{person} listens at nothing for a moment.", "{he person} puts a finger to {his person} lips.", "{person} looks over one shoulder, then the other.", "{person} comes a step nearer.",
    ), (
        "Not so loud. It hears vowels.", "There were nine of us. Count again when you leave.", "Don't say my name here. I'd rather it forgot me.",
        "I've a hole in the wall I look through. Sometimes it's dark, and then I know someone is looking back.", "Walk on the edges of the boards.", "You came in by the front. How brave. How very unwise.",
    ), (
        "Bring me {a want}, and don't be seen.", "I need {a want}. Don't ask. It knows when one asks.", "For {a want} I would risk a whole sentence.",
    ), (
        "I let it in. It was cold, and it asked so nicely.", "I'm not hiding from them. I'm hiding from you, because I know how this ends.", "There is a way through. I dug it. I never dared.",
    )),
    Person("gentle soul", "any", (
        "{person} has flour on both hands and all the time in the world.", "{person} smiles as if you had been expected for supper.", "{his person} coat has been mended with thread of five colours.",
    ), (
        "{person} pours something warm into a cup.", "{he person} moves a beetle out of harm's way.", "{person} nods slowly.", "{person} pats the seat beside {him person}.",
    ), (
        "You look tired, {name}. People who hurry usually are.", "Nothing here is wicked. Some of it is only hungry.", "My mother used to say: first tea, then terror.",
        "I keep one chair free. One never knows who might need to sit.", "It's a good day for small things.", "You may be afraid here. Nobody will mind.",
    ), (
        "If you should find {a want}, I would be so glad of it.", "I used to have {a want}. I miss it every evening.", "Would it be much trouble to bring me {a want}?",
    ), (
        "I was the one who locked it. I thought it would keep everyone safe.", "I once walked past someone who called for help. I have not walked past anyone since.", "I know who you are looking for. I promised to say nothing, but promises can be too heavy.",
    )),
    Person("stickler", "any", (
        "{person} carries a list, and you are not on it.", "Every button of {his person} coat is done up, even the one that is missing.", "{person} has a pencil behind each ear.",
    ), (
        "{person} ticks a box.", "{he person} corrects the angle of a chair.", "{person} clears {his person} throat twice.", "{person} looks at you over {his person} glasses.",
    ), (
        "Visiting hours ended in March.", "You will need a form. The form for that is kept behind the door you need the form for.", "I do not make the rules. I merely enjoy them.",
        "Kindly do not touch the exhibits, the walls, or the subject.", "There are no ghosts in the regulations; therefore I have seen none.", "Name? No, not yours, {name}. That one I have.",
    ), (
        "Procedure demands {a want}. See to it.", "I could look the other way. I would need {a want} to look at.", "No one passes without {a want}. It is a new rule. I made it just now.",
    ), (
        "I have lost the key to my own office. I have been standing here for a year.", "I falsified one number. It was an eight. I think of it daily.", "There is no one above me. I write the orders myself.",
    )),
    Person("boaster", "any", (
        "{person} takes up more room than {he person} needs.", "{person} wears three medals, two of them for swimming.", "{his person} laugh comes into the room first.",
    ), (
        "{person} slaps {his person} own knee.", "{he person} strikes a pose.", "{person} winks at nobody in particular.", "{person} shows you a scar, and then another.",
    ), (
        "I wrestled one of those. Twice. The second time it cried.", "Danger? I had it for breakfast, and asked for more.", "You may carry my bag, {name}. Many would envy you.",
        "I could have stopped it all, but I was washing my hair.", "They wrote a song about me. It got rather long.", "Of course I am not trembling. The floor is.",
    ), (
        "A hero of my size lacks only {a want}.", "Fetch me {a want}, and I will mention you in my memoirs.", "Give me {a want}, and stand well back.",
    ), (
        "None of it is true. I was under the table. I stayed there till it was over.", "The medals were my sister's.", "I ran. Somebody shouted my name, and I ran faster.",
    )),
    Person("dreamer", "any", (
        "{person} looks at a point just behind you, with interest.", "{his person} shoes do not match, and neither do {his person} eyes.", "{person} holds a flower and has forgotten why.",
    ), (
        "{person} hums.", "{he person} draws something on the air with a finger.", "{person} blinks slowly, like an owl.", "{person} turns {his person} palms up, as if to test for rain.",
    ), (
        "I dreamt you, {name}. You were taller, and a kind of bridge.", "If you listen, you can hear the paint dry on the sky.", "Everything here was something else once. I was a Tuesday.",
        "Doors are only walls that changed their mind.", "There's a colour after violet. It's mostly apologies.", "I keep my clock in the bread box, so it won't go stale.",
    ), (
        "In the dream you brought me {a want}.", "I cannot finish the picture without {a want}.", "The moon told me to ask you for {a want}.",
    ), (
        "I am awake. I have always been awake. It is simply easier this way.", "I drew the thing first, and then it came.", "I know the day. I've known it since I was seven, and it's soon.",
    )),
    Person("watcher", "any", (
        "{person} does not move at all, until {he person} does.", "A scar pulls one corner of {his person} mouth into half a smile.", "{person} carries no weapon that you can see, and that is worse.",
    ), (
        "{person} says nothing for a while.", "{he person} watches your hands.", "{person} turns {his person} collar down.", "{person} shifts {his person} weight, without a sound.",
    ), (
        "I've been behind you since the door.", "Two ways out of here. I'm standing in the better one.", "You walk like someone who wants to be found.",
        "I don't ask what people carry. I ask how long they mean to.", "Somebody paid me to wait. They didn't say for what.", "Keep your back to the wall, {name}. That's free.",
    ), (
        "Everyone has a price. Mine is {a want}.", "Get me {a want}. Then we talk.", "I lost {a want} in a bet. Bring me one like it.",
    ), (
        "I was sent to stop you. I don't think I will.", "They have my brother. That's all it ever is, isn't it? Somebody's brother.", "The last one who came trusted me. I still have the hat.",
    )),
)

THREATS = (
    Threat("fire", (
        "There is a smell of smoke, thin and far away.", "A warm draught passes, where none should be.", "Somewhere wood cracks, once.", "Flakes of ash come down as lightly as snow.",
    ), (
        "Smoke [crawls|rolls] along the ground toward you. There is a fire, and it is growing.", "An orange light moves where no lamp is. The fire is near.", "You cough. Your eyes are streaming; the fire eats the air.", "The fire talks now, in a low and busy voice.",
    ), (
        "The fire breaks through in a shower of sparks.", "Flames stand between you and the way you came. The fire is here.", "Your sleeve smokes. The fire has you by the coat.",
    ), (
        "The fire is faster. There is a great light, and then the great light is all. Those who search the ashes later find one button.",
        "You take one breath too many. The smoke is soft, the floor is warm, and the fire goes over you like a blanket.",
    ), (
        "You get through the flames with burnt hands and half your hair.", "A falling beam catches your shoulder, and the pain is white.", "You come out on the far side of the fire, coughing black.",
    ), (
        "Hissing and sulking, the fire dies down to a red line and goes out.", "The wind turns, and the fire with it.", "There is nothing left for the fire to eat, and it starves.",
    ), ("Run straight through the fire.", "Beat at the fire with your coat.", "Crawl below the smoke of the fire."), mass=True),
    Threat("masked stranger", (
        "You have the sense that somebody has just left.", "A figure stands at the edge of sight, and then it is a post.", "Steps keep time with yours and stop a little late.", "Someone has drawn a small white mask in chalk.",
    ), (
        "The masked stranger bows to you from a distance, very politely.", "Twice now you have seen it: a white mask, turning toward you.", "A gloved hand is withdrawn round a corner. The masked stranger is playing with you.", "Your own name is whispered, from behind a mask.",
    ), (
        "The masked stranger steps out, and has a knife.", "\"Enough,\" says the masked stranger, quite near your ear.", "There is nowhere left to go that the masked stranger has not been first.",
    ), (
        "The masked stranger is kind about it, and quick. The last thing you see is the mask coming off, and your own face looking down.",
        "\"You should have stayed at home,\" says the masked stranger. A candle is blown out. It was a long story, and it stops here.",
    ), (
        "The knife opens your sleeve and the arm in it. You press your hand on the place and keep going.", "The masked stranger lets you pass, and laughs, and your knees will not stop shaking.", "A blow to the ribs takes your breath. The mask is gone again before you can stand.",
    ), (
        "The mask lies on the ground, in two halves. There is nobody in it.", "The masked stranger lifts a hat to you, turns, and is not seen again.", "You call the stranger by the right name, and the figure shrinks, and flees.",
    ), ("Tear at the stranger's mask.", "Challenge the masked stranger.", "Follow the masked stranger.")),
    Threat("great beast", (
        "Something heavy [shifts|turns over] in its sleep, not near, not far.", "You find a track as broad as a plate.", "All small noises stop, as if at a sign.", "A smell passes: wet fur and old meat.",
    ), (
        "A low growl runs through the soles of your feet. The great beast is awake.", "Claws click on stone. The great beast takes its time.", "Two eyes, green and too far apart, open and close.", "The great beast has your scent. You hear it snuffle.",
    ), (
        "The great beast fills the way ahead, and its breath is hot.", "With one bound the great beast is before you.", "There is nothing now between you and the great beast.",
    ), (
        "It is over in a moment. The great beast lies down again afterwards, with its chin on its paws, and the place is quiet.",
        "You run well, but on two legs. The great beast has four, and had been bored for a long while.",
    ), (
        "A paw sends you rolling. Your back is on fire, but you can stand.", "Teeth close on your boot and keep it. You limp on.", "The claws only just miss your eyes. Blood runs down your cheek.",
    ), (
        "The great beast sneezes, looks hurt, and pads away.", "It sniffs your open hand. Then, with a sigh, the great beast lies down and shuts its eyes.", "Far off something calls, and the great beast answers and is gone.",
    ), ("Stare down the great beast.", "Dash past the great beast.", "Offer your hand to the great beast.")),
    Threat("flood", (
        "A dark stain spreads along the foot of a wall.", "You step into a puddle that was not there before.", "Water gurgles somewhere it has no business to be.", "The ground has grown soft and cold.",
    ), (
        "Water comes over your shoes. The flood has begun.", "Things begin to float: a glove, a crust, a chair.", "The flood is at your knees, brown and in no hurry.", "Somewhere a wall gives way, and the water roars.",
    ), (
        "The flood takes you round the chest and lifts.", "A wave comes, with furniture in it. The flood is here.", "There is one hand of air left under the ceiling of the world, and the flood wants that too.",
    ), (
        "The flood closes over you, quite gently. Later they will mark the wall with a line and a date.", "You hold on until you cannot. The flood carries off everything, and you with it, to where such things are kept.",
    ), (
        "The current slams you against a post. Something in your side cracks.", "You go under, and come up with a bleeding forehead.", "You fight your way out, but the cold has got into your bones.",
    ), (
        "A drain opens its throat, and the flood goes down with a long, rude noise.", "The water stops at your chin. Then, inch by inch, it sinks.", "The flood finds another road and takes it.",
    ), ("Swim against the flood.", "Wade into the flood.", "Dive under, into the flood.")),
    Threat("guards", (
        "Boots go by, in step, somewhere out of sight.", "A whistle blows two notes. Another answers.", "Someone rattles a handle, far off, and then the next one.", "A lantern swings past a gap and is gone.",
    ), (
        "The guards are searching, room by room; you hear them count.", "A dog barks, and somebody says: this way. The guards have found a trace.", "Light sweeps over the place where you stood a moment ago. The guards are close.", "\"Halt!\" shouts a voice. It is not meant for you, this time.",
    ), (
        "The guards come from two sides at once.", "A hand falls on your collar. The guards have you, or nearly.", "Six guards, one lamp, and you in the middle of the light.",
    ), (
        "The guards are not cruel; they are only thorough. The cell has a window the size of a hand, and you will come to know each of its clouds.", "They take your name, your boots and your belt. A door shuts, and it is a very good door. The guards go back to their cards.",
    ), (
        "You break through, but a stick has found your knee.", "A shot, a sting: there is a hole in your coat and some of you behind it.", "They tear your sleeve off, and a good deal of skin with it, but you are through.",
    ), (
        "The guards run past, shouting, after somebody who is not you.", "A bell rings for the change of shift, and the guards lose interest at once.", "The oldest of the guards looks you in the eye, and turns his lamp away.",
    ), ("Walk boldly up to the guards.", "Throw a stone to draw off the guards.", "Slip between the guards."), plural=True),
    Threat("cold", (
        "Your breath has begun to show.", "The tips of your fingers have gone white.", "A skin of ice has formed on whatever is wet.", "It is colder than it was. You did not imagine it.",
    ), (
        "Frost [climbs|creeps] the walls in ferns. The cold is serious now.", "You cannot feel your feet. The cold is in your boots with you.", "Metal burns to the touch. The cold keeps coming.", "Your thoughts have grown slow, and you stop to look for words.",
    ), (
        "The cold puts its arms around you from behind.", "Ice cracks in your eyelashes. You have stopped shivering, and that is bad; the cold has you.", "Each breath is a knife. The cold stands everywhere.",
    ), (
        "You sit down, only for a moment. The cold sits down beside you, and it is not unfriendly.", "They find you in spring, with a small smile. The cold kept you very well.",
    ), (
        "Two of your fingers will never quite come back, but you go on.", "You fall, and tear your palms open on ice.", "You force yourself to run in circles until the blood hurts. It hurts a lot.",
    ), (
        "A warm wind comes, from nowhere, and everything begins to drip.", "You find the spot where the warmth comes through, and the cold must stay outside.", "Little by little the cold lets go, finger by finger.",
    ), ("Walk on through the cold.", "Strip the frozen curtain down against the cold.", "Call out into the cold."), mass=True),
    Threat("swarm", (
        "Something small lands on your neck and is gone.", "There is a hum so deep that you feel it first.", "One black dot crawls across your hand and stops.", "A cloud hangs in the distance, and it is not weather.",
    ), (
        "The swarm darkens the light, comes near, and thinks better of it.", "Wings tap everywhere, everywhere. The swarm is looking for a way in.", "You shake them out of your hair. Behind them comes the whole swarm.", "The hum has become a roar. The swarm knows where you are.",
    ), (
        "The swarm breaks over you like a wave.", "You can see nothing but wings. The swarm is here.", "Hundreds of small feet cross your face. The swarm has come.",
    ), (
        "The swarm settles. From a distance you look like someone in a fine, dark, moving coat. Then the coat flies off, and there is nobody.", "You go down on your knees. The swarm sings, all on one note, and it is the last thing that you hear.",
    ), (
        "You run through them with your arms over your face. Your hands are swollen, thick as gloves.", "The stings burn like coals, on the neck and the wrists.", "One eye has closed, but the other shows you a way through.",
    ), (
        "As if called, the swarm lifts, turns, and streams away.", "The smoke drives the swarm off into the dark.", "The swarm follows its queen, and its queen has better things to do.",
    ), ("Run blindly through the swarm.", "Stand quite still in the swarm.", "Light something to smoke out the swarm.")),
    Threat("collapse", (
        "Dust runs down from above in a thin line.", "Something cracks deep in the walls of things.", "A stone falls, quite near, for no reason.", "The ground gives a small shrug.",
    ), (
        "A crack runs along beside you, as fast as you walk. All this is going to collapse.", "Half of what was behind you comes down with a roar.", "Everything leans now. The collapse cannot be far off.", "Pebbles dance on the ground. There is a groan, long and low.",
    ), (
        "The collapse has begun: the whole place folds, like paper.", "The floor tilts and does not tilt back. The collapse is here.", "There is a sound like the end of a very long book. It all comes down.",
    ), (
        "There is no time to be afraid. The collapse takes a few seconds, and the dust takes all night to settle.", "It buries you deep and tidily. The collapse has made a hill, and in spring the hill is green.",
    ), (
        "A block strikes your foot, and you feel the small bones go.", "You leap, and fall short, and hang by your fingers until you can pull yourself up, bleeding.", "Something hits the back of your head. The world doubles, and slowly becomes one again.",
    ), (
        "The last stone rolls, rocks, and lies still. What stands will go on standing.", "It stops, just short of you, with a puff of dust.", "A beam jams across the gap and holds. It holds.",
    ), ("Jump across before the collapse.", "Hold up the beam against the collapse.", "Sprint ahead of the collapse.")),
)

THINGS = (
    Thing("stub of candle", "light", ("{thing} has been burnt at both ends.", "A thumbprint is sunk in the wax of {thing}.")),
    Thing("rusty key", "key", ("{thing} is heavier than it looks.", "A thread of red wool is knotted to {thing}.")),
    Thing("folded note", "paper", ("{thing} says only: not the left one.", "The handwriting on {thing} leans backward, like someone in a wind.")),
    Thing("pocket knife", "tool", ("{thing} has four blades, and one of them is a spoon.", "Somebody's initials are scratched on {thing}.")),
    Thing("silver coin", "treasure", ("The face on {thing} has been scratched away with care.", "{thing} is warm, as if from another hand.")),
    Thing("heel of bread", "food", ("{thing} is two days old and smells wonderful.", "There is a tooth mark in {thing}. It is not yours.")),
    Thing("length of cord", "rope", ("{thing} has been cut with a dull knife.", "A knot in {thing} marks the middle.")),
    Thing("tin whistle", "music", ("{thing} plays three notes and a wheeze.", "Someone has bent {thing} and bent it back.")),
)

MOODS = (
    "Somewhere behind you a small thing falls, and rolls, and stops.", "You notice that you have been holding your breath.", "The quiet here has a grain, like wood.", "For a moment you could be the only person alive.",
    "A thought comes, and goes before you can read it.", "Your shadow seems a little late.", "There is time for one slow breath.", "You hear your own heart, and decide to call it company.",
    "It will be dark sooner than you would like.", "You rub your hands, and it helps, a little.", "Nothing happens, and then goes on happening.", "The air tastes of pennies.",
    "You are further from home than you have ever been.", "Luck, you think, is a thing with a sense of humour.", "Something in you says: go on. Something else says: sit down.", "A long way off, a dog barks twice.",
    "You straighten your back. It is a habit, and a good one.", "The silence has edges.", "You could swear that the light has moved.", "It is a bad moment for an itch, and you get one.",
    "You wish you had eaten something.", "A hair falls on your sleeve, and it is grey.", "Somebody ought to write this down, you think, and somebody ought to read it.", "Your left shoe has begun to squeak.", "It is the hour when sensible people bolt the door.",
    "You try to remember a prayer, and get as far as the second line.", "Everything seems to wait for you to say something.", "A draught goes by like a person late for a train.", "You have known better days, and worse, and few as odd.", "For no reason at all, you look behind you.",
    "The dust has a pattern, if you look long enough.", "You count to ten, and it is still there.", "If courage were a coat, yours would have holes at the elbows.", "One of your buttons is hanging by a thread.", "The light is like weak tea.", "You feel eyes on you, and they are not unfriendly, and not friendly.",
    "In your head a small, dry voice says: well, well.", "There is a taste of iron on your tongue.", "You could do with a friend just now.", "The world holds still, as if for a photograph.", "You promise yourself a hot bath, some day.", "Nobody claps. You had not expected it.",
    "It is very nearly funny.", "A beetle crosses your path with great purpose.", "You breathe out, and something else breathes in.", "You wonder what they are having for supper at home.", "Your hands know what to do before you do.", "Something tells you that this has happened before.",
    "It would make a good story, if you live to tell it.", "You have a stone in your shoe and no time to take it out.", "All at once you are very tired, and then it passes.", "The quiet comes closer and sits down.", "You feel small, and not in a bad way.", "Time goes by on tiptoe.",
    "You have never been good at waiting.", "A memory of summer goes through you and is gone.", "Far off, something heavy is set down with care.", "You tug your sleeve straight, as if it mattered.", "Whatever happens, you think, it will not be dull.", "The shadows have grown longer while you were not looking.",
)
WEATHER = (
    "The sky is low and the colour of dishwater.", "A hard little wind goes through your coat.", "Sunlight lies about in patches, like something spilled.", "It has begun to drizzle.",
    "The clouds part, look, and close again.", "It is warm, and a storm is thinking about it.", "The air is so clear that every far thing looks near.", "Mist comes up to your knees and stays there.",
    "Snow begins, one flake at a time.", "The last light is going, and takes its time.", "Heat trembles over the stones.", "Stars come out, one after another, like people at windows.",
    "A rainbow stands there with one foot missing.", "The wind has gone round to the east, and smells of snow.", "Clouds hurry by as if they had heard something.", "It is so still that smoke goes straight up.", "Thunder walks about on the far side of the hills.", "A dusty sun hangs in the haze like a coin in soup.",
    "Hail comes down for half a minute, and stops, as if by mistake.", "The moon is up too early, and looks it.", "Fog comes in on all fours.", "Sleet stings your cheeks.", "There is frost on the shady side of everything.", "It is a blue, cold, glittering day, like the inside of a bell.",
    "The evening is the colour of plums.", "Wet leaves stick to your boots.", "A gust takes your hat and thinks better of it.",
)
SOUNDS = (
    "At first there is nothing. Then, under the nothing, something ticks.", "You hear two voices, too low for words. One of them is laughing.", "Water, far away. Wind, nearer. And in between, a single cough.", "A door closes softly, as people close doors when they do not want to wake someone.",
    "Somebody is counting. They have got to ninety-one.", "There is a scratching, patient as a clerk's pen.", "Someone plays three notes, stops, and plays them again.", "You hear breathing, and it takes you a while to be sure that it is yours.",
    "Far off, metal strikes metal: five times, then a pause.", "A child's song, without a child.",
    "Wings. Then no wings.", "You hear the small click of a latch, and nobody comes.", "Something is being dragged, a little at a time, with rests.", "There is laughter, as of people two houses away who do not know that you exist.", "A pen scratches, stops, and scratches something out.", "You hear your own name, said quite calmly, by nobody.",
    "A kettle is beginning to sing, though there is no fire.", "Somebody whistles for a dog. No dog comes.", "Under the floor something turns over in its sleep.", "Three slow knocks, then one more, as an afterthought.", "Coins are being counted, one by one, into a tin.", "A wheel squeaks in the distance: round, and round, and round.",
    "You hear a match struck, quite near, and see no light.", "Rain on a roof, somewhere where it is not raining.", "A woman's voice reads out a list. You know some of the names.",
)
OPENERS = (
    "You are {name}, {a role}, and {setting} is not what you were promised.", "It begins {in place}. You, {name}, {a role} by trade, have been standing there for a while.", "Nobody comes to {setting} by accident, and you, {name}, least of all.",
    "The first thing you notice about {setting} is the smell; the second is that nobody is there to meet you. You are {name}, {a role}, and you are used to worse.", "At last: {setting}. You set down your bag {in place} and look about, {name}, as {a role} should.",
    "You have been {a role} long enough to know trouble when it is this quiet. {setting} holds its breath, {name}, and so do you.", "\"So you are {name},\" said the driver, before he turned back. \"The {bare role}.\" Now you are alone, and {setting} lies before you.",
    "Three days of travel end here, {in place}. You are {name}, {a role}, with sore feet, and {setting} does not care.", "They call you {name}. They call you a good many other things too, but you are {a role}, and {setting} has need of one.",
    "Morning comes to {setting} like someone who has forgotten the way. You, {name}, have been up for hours.", "You should have asked more questions, {name}. Any {bare role} would have. Now {setting} is all around you, and the way back is gone.",
    "Rain, a closed door, and your own name on a slip of paper: {name}. That is how {setting} receives {a role}.",
    "The map was wrong, the coach is gone, and {setting} is larger than it looked from the road. You are {name}, {a role}, and you have had better mornings.", "There are two kinds of people in {setting}: those who were born here, and you, {name}.", "You, {name}, {a role}, wake with a start {in place}, and for a moment {setting} could be any place at all.",
    "Somebody has to go, they said, and then they all looked at you, {name}. So now you are {in place}, {a role} with cold hands.", "You step {into place}, {name}, and the first thing {setting} does is hold its tongue.", "{setting}, at last. It took {a role} like you, {name}, a week to get here and one look to want to leave.",
    "If anyone had told you, {name}, that {a role} could end up {in place}, you would have laughed. You are not laughing.", "It is quiet {in place}. It is the wrong kind of quiet. You, {name}, have been {a role} long enough to know the difference.", "The last people who came to {setting} left in a hurry; you can tell from what they left behind. You are {name}, {a role}, and you are staying.",
    "Everything you own is in one bag, {name}, and you put it down {in place}. A new life, said the letter to {a role} of good character. It said nothing of this.", "You hear {setting} before you see it, {name}: a hum, a creak, a cough. Then you stand {in place}, and it is all around you.", "No one meets you. A {bare role} is not the kind of guest for whom one sweeps the steps, {name}, and {setting} has not been swept.",
    "Once, {name}, you swore that you would never set foot in {setting}. Now you stand {in place} and wipe that foot on the mat.", "It is a poor sort of {bare role} who turns back on the first day. So you go on, {name}, and there is {setting}.", "The clock strikes, though you see no clock. You are {name}, {a role}, and you are {in place}, exactly on time.",
    "Your name is {name}; that is all you are sure of. You are {a role}, by the look of your hands, and this must be {setting}.", "Behind you a door falls shut. So this is {setting}, {name}. So this is how it starts for {a role}.", "Ten minutes ago you were {name}, {a role} with dry feet and a plan. Now you are {in place}, and you still have the name.",
    "Do not look so worried, {name}. Many {bare role} types have come to {setting}; one or two have even gone home.",
)

GENRE = Genre(
    name="story", tones=("plain", "tense", "dry", "gentle", "grim", "merry", "dreamy"), settings=(Setting("house", ("a house",)),),
    roles=("traveller",), places=(), things=THINGS, people=PEOPLE, threats=THREATS, goals=(), facts=(), weather=WEATHER, moods=MOODS,
    openers=OPENERS,
    risks=(
        "Call out into the silence.", "Kick at {thing}.", "Reach behind {thing} without looking.", "Break {thing} open.", "Climb up on {thing}.",
        "Close your eyes and walk on.", "Run, and do not look back.", "Throw a stone at {thing}.", "Put your ear against {thing}.", "Turn out the light.",
        "Whistle as loudly as you can.", "Jump down into the dark.", "Taste the dust on your finger.", "Follow the draught with your eyes shut.", "Push {thing} over.", "Crawl underneath {thing}.", "Shout your name.", "Stamp three times.", "Knock hard on {thing}.",
        "Pull the loose thread and see.", "Speak to {thing} as to a person.", "Set fire to a scrap of paper.", "Force your way behind {thing}.", "Pry at {thing} with your bare hands.", "Leap across the gap.", "Lie down flat and wait.", "Step where nobody has stepped.", "Tear the cover off {thing}.",
        "Swing from whatever will hold you.", "Answer the voice.", "Blow the dust off {thing}.",
    ),
    sounds=SOUNDS,
)
