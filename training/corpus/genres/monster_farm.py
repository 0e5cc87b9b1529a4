"""A farm where the livestock has horns, wings and opinions: mud, milk, moonlight and a very strong fence."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("monster farm", (
        "a monster farm at the end of a long green valley",
        "the last monster farm in {region}, with a leaking barn",
        "a monster farm where the milk glows and the eggs knock back",
    ), where="on"),
    Setting("dragon dairy", (
        "a dragon dairy that sends smoked cheese to the king",
        "a small dragon dairy above {region}, with nine cows and no eyebrows",
        "a dragon dairy on the windy side of a hill",
    ), where="at"),
    Setting("griffin stud", (
        "a griffin stud in the hills of {region}",
        "a griffin stud whose best mare has flown away",
        "a run-down griffin stud with a fine name and no hay",
    ), where="at"),
    Setting("troll ranch", (
        "a troll ranch on the far side of the bridge",
        "a troll ranch in {region}, three weeks before the rain",
        "a dusty troll ranch where all the work is done at night",
    ), where="on"),
    Setting("kraken hatchery", (
        "a kraken hatchery on a muddy shore",
        "the tidal kraken hatchery of {region}",
        "a kraken hatchery built on stilts, with one stilt missing",
    ), where="at"),
)

ROLES = (
    "egg turner", "griffin groom", "new farmhand", "monster vet", "travelling shearer", "horn polisher", "milk inspector",
    "hired scarecrow", "fence mender", "hen keeper", "feed merchant", "runaway knight", "wool sorter",
)

PLACES = (
    Place("farmhouse kitchen", (
        "A pot the size of a bath bubbles on the range.",
        "Boots of every size stand by the door, and one pair has room for claws.",
        "It smells of bread, wet wool and a little of dragon.",
        "Hams and onions hang from the beams, all of them out of reach of tongues.",
        "There is a bite out of the table, and it has been sanded smooth.",
        "A feeding plan covers the wall, and the word NEVER occurs on it nine times.",
    ), (
        Fixture("iron range", (
            "{thing} {is thing} lit each morning by a very small dragon, who is paid in toast.",
            "Six odd socks are drying on the rail of {thing}, and one of them has toes.",
        )),
        Fixture("flour bin", (
            "White prints lead away from {thing}, in threes.",
            "The lid of {thing} {is thing} held down with a horseshoe.",
        ), holds=True),
        Fixture("settle", (
            "The seat of {thing} lifts up, and inside there are bandages, bells and a jar of teeth.",
            "{thing} {has thing} been scratched by something that only wanted to come in.",
        ), holds=True),
    )),
    Place("great barn", (
        "Warm breath rises in the dark from a long row of stalls.",
        "Hay hangs over the edge of the loft like a fringe.",
        "The beams are as thick as ships' masts, and toothmarks run along the lowest.",
        "Swallows dart in and out over your head.",
        "Straw rustles, a chain clinks, and something sighs with great content.",
    ), (
        Fixture("feeding trough", (
            "{thing} {is thing} carved from one oak and has been licked as smooth as a bowl.",
            "Turnips, bones and a saddle lie in {thing}, ready for supper.",
        ), holds=True),
        Fixture("name board", (
            "On {thing} are the names of all the stock: Buttercup, Doom, Little Doom.",
            "One name on {thing} {has thing} been wiped out with a sleeve, and not long ago.",
        )),
    )),
    Place("hatching shed", (
        "Eggs lie in rows on warm sand, speckled, striped and one of them square.",
        "Now and then a shell ticks, like a clock that is thinking of starting.",
        "It is as hot as a bath {in place}, and just as damp.",
        "Red lamps give everything a rosy look.",
        "Scraps of shell crunch underfoot, thick as plates.",
    ), (
        Fixture("sand tray", (
            "There are eleven hollows in {thing} and ten eggs.",
            "A thermometer stands in {thing}, and somebody has drawn a smile at the right degree.",
        ), holds=True),
        Fixture("glowing egg", (
            "When you lay a palm on {thing}, something on the inside lays a palm on yours.",
            "A dark shape turns over in {thing}, yawns and goes back to sleep.",
        )),
    )),
    Place("milking parlour", (
        "Buckets hang in a row, copper for fire milk and wood for the rest.",
        "The tiles are white and wet, with a scorch mark here and there.",
        "A stool with one leg stands ready, and beside it a shield.",
        "Everything smells of warm cream and struck matches.",
        "Steam curls up from the drain.",
    ), (
        Fixture("copper churn", (
            "{thing} purrs when it is stroked, which is only the butter turning.",
            "{thing} {has thing} been dented by a tail, and hammered out again from inside.",
        ), holds=True),
        Fixture("cooling tank", (
            "Blue milk lies in {thing}, and it lights up the ceiling.",
            "On the rim of {thing} a cat sits, waiting for somebody to be careless.",
        )),
    )),
    Place("mud wallow", (
        "The mud heaves, blows a bubble and lies flat again.",
        "Pairs of eyes look out of it like marbles and sink.",
        "Butterflies drink from the wet footprints, each of them as long as a bath.",
        "The sun has baked the edge into cracked brown tiles.",
        "Every now and then the whole wallow chuckles.",
    ), (
        Fixture("scratching post", (
            "{thing} used to be the mast of a ship, and is now as thin as a pencil in the middle.",
            "Tufts of purple hair stick to {thing}.",
        )),
        Fixture("feed barrel", (
            "{thing} {has thing} been sat upon, and will never stand straight again.",
            "Windfall apples fill {thing}, and under the apples something knocks.",
        ), holds=True),
    ), kind="out", where="at"),
    Place("lower pasture", (
        "Grass comes up to your knees, except where something has breathed on it.",
        "Clover and wet earth sweeten the air, with smoke behind it.",
        "Cloud shadows slide over the hill, and not every one of them is a cloud's.",
        "A line of tall stakes, tipped with bells, runs off to the wood.",
        "Dandelions grow here as big as plates.",
    ), (
        Fixture("salt lick", (
            "{thing} {has thing} been licked into the shape of a throne.",
            "A very long tongue has left its track across {thing}.",
        )),
        Fixture("hay rick", (
            "Somebody has been sleeping in {thing}, and that somebody has scales.",
            "{thing} {is thing} thatched like a cottage, with a hole at the level of your elbow.",
        ), holds=True),
    ), kind="out"),
    Place("griffin loft", (
        "Feathers as long as oars lie about in the straw.",
        "The wind comes in at one open side and goes out at the other.",
        "Bits of sheep are set out on a plank, quite neatly.",
        "You can see the whole farm from up here, as small as a toy.",
        "Under the roof it smells of lion and dry grass.",
    ), (
        Fixture("great nest", (
            "{thing} {is thing} woven from branches, a garden gate and somebody's braces.",
            "Bright things have been tucked into the wall of {thing}: a spoon, a buckle, half a mirror.",
        ), holds=True),
        Fixture("launching beam", (
            "Claws have cut deep grooves in {thing}.",
            "At the end of {thing} a rope ladder used to hang; two knots are left.",
        )),
    )),
    Place("duck pond", (
        "There are no ducks. There is a sign that says why.",
        "A long neck comes up among the lilies, looks about and goes down without a ripple.",
        "Weed lies on the water like a green tablecloth.",
        "Dragonflies hang over the reeds, and one of them gives off a spark.",
        "The bank is slippery, and has been slid on for fun.",
    ), (
        Fixture("moored raft", (
            "A rocking chair is nailed to {thing}, for someone who sings to the water in the evenings.",
            "Under the planks of {thing} hangs a net with bottles in it.",
        ), holds=True),
        Fixture("warning sign", (
            "{thing} shows a duck, a pair of jaws and a question mark.",
            "Something has bitten the corner off {thing}, post and all.",
        )),
    ), kind="water", where="at"),
    Place("shearing floor", (
        "Wool lies in drifts, blue, gold and a colour you have no word for.",
        "The boards are slick with grease, and your soles squeak.",
        "Bits of fleece float in the light and do not seem to come down.",
        "Long shears hang on the wall, in sizes from hand to wheelbarrow.",
        "An old musical clock in the rafters plays waltzes, because the beasts prefer them.",
    ), (
        Fixture("wool press", (
            "{thing} {has thing} squeezed a cloud into the shape of a brick.",
            "A tuft of red fleece in {thing} {is thing} trying to crawl out.",
        ), holds=True),
        Fixture("sorting table", (
            "Labels on {thing} read SOFT, SCRATCHY, BITES.",
            "{thing} {is thing} padded with sheepskin, out of politeness.",
        )),
    ), where="on"),
    Place("feed store", (
        "Sacks are piled to the roof: oats, bones, coal and rusty nails.",
        "A set of scales as tall as a man swings gently.",
        "Mice have a road along the wall, with a little bridge.",
        "The dust {in place} makes you sneeze, and each sneeze smells of biscuits.",
        "One corner has been fenced off with iron, for the things that burn.",
    ), (
        Fixture("oat chest", (
            "{thing} {has thing} three locks, and something with clever fingers has undone two.",
            "If you knock on {thing}, the oats knock back.",
        ), holds=True),
        Fixture("bone grinder", (
            "A handle as long as your arm sticks out of {thing}, worn bright in the middle.",
            "Between the teeth of {thing} {is thing} a scrap of red ribbon.",
        )),
    )),
    Place("orchard pen", (
        "Blossom falls on the backs of sleeping things with too many legs.",
        "Every apple up to the height of a long neck has been eaten.",
        "The grass is as short as a carpet, and the bees are as big as plums.",
        "Beehives of woven straw stand in a row, each with a tiny fence.",
        "Somebody has hung a cartwheel from a bough, and it has been chewed.",
    ), (
        Fixture("old apple tree", (
            "{thing} leans on a crutch, and has carved hearts all the way up.",
            "The hollow in {thing} {is thing} lined with feathers.",
        ), holds=True),
        Fixture("stone shelter", (
            "The floor of {thing} {is thing} covered in moss, pressed flat by one enormous sleeper.",
            "Pictures have been scratched on {thing} with a claw: sun, bucket, friend.",
        ), holds=True),
    ), kind="out"),
    Place("root cellar", (
        "Carrots and beets lie in damp sand, sorted by temper.",
        "The cold comes up through your soles.",
        "Small green lights look at you from behind the turnips, and go out in pairs.",
        "Cheeses ripen on the shelves, each as big as a millstone.",
        "Roots have pushed through the wall, and one of them holds a spoon.",
    ), (
        Fixture("cheese shelf", (
            "One of the wheels on {thing} {has thing} a door cut in it, with a knob.",
            "Mould has drawn a map of some country on {thing}.",
        ), holds=True),
        Fixture("ice block", (
            "A small, furious frog is frozen in {thing}, and winks.",
            "{thing} comes from the tail of a glacier snake and has never melted.",
        )),
    ), kind="under"),
    Place("boundary gate", (
        "Iron bars twice your height stand between the farm and the wood.",
        "Beyond it the trees begin all at once, and they are very dark.",
        "Bells have been hung along the top, and the wind tries them one by one.",
        "Deep claw marks run down the posts, on both sides.",
        "The track is full of prints: hoof, paw, claw, and one small shoe.",
    ), (
        Fixture("gatepost", (
            "{thing} {has thing} been painted with eyes, so as to look back.",
            "There is a loose brick in {thing}, just where a hand would rest.",
        ), holds=True),
        Fixture("alarm bell", (
            "{thing} {was thing} cast from melted swords, the knights having no more use for them.",
            "A nest of wrens has stopped up {thing}, and nobody had the heart.",
        )),
    ), kind="out", where="at"),
    Place("smithy", (
        "The fire sleeps under its ashes like a red cat.",
        "Shoes of all shapes hang on the wall: round, cloven, and one with five toes.",
        "The anvil gives a faint note each time you take a step.",
        "Sparks have burned a night sky into the floorboards.",
        "Hot iron and burnt horn make your nose itch.",
    ), (
        Fixture("bellows", (
            "{thing} take{s thing} a breath by itself now and then, from habit.",
            "The leather of {thing} {is thing} one single wing.",
        )),
        Fixture("quenching barrel", (
            "The water in {thing} {is thing} black, and tastes of nails, says a note.",
            "Something lies on the bottom of {thing} and shines.",
        ), holds=True),
    )),
    Place("hill of bones", (
        "White ribs stand up out of the turf, and daisies grow between them.",
        "The oldest beasts come here to die, and the lambs come here to play.",
        "A skull as big as a cart keeps off the wind.",
        "From the top you can see seven chimneys and the sea.",
        "The air hums a little, as if the hill were asleep.",
    ), (
        Fixture("dragon skull", (
            "One can stand upright in the jaw of {thing}.",
            "Children have hung {thing} with chains of buttercups.",
        ), holds=True),
        Fixture("flat stone", (
            "Someone has laid {thing} with acorn cups, for a party of nine.",
            "Names have been cut on {thing} with love, and none of them is longer than five letters.",
        )),
    ), kind="out", where="on"),
)

THINGS = (
    Thing("glow-milk lamp", "light", ("{thing} sheds a soft blue light and needs shaking from time to time.", "Cream has gathered at the top of {thing}, and there it is brightest.")),
    Thing("stable lantern", "light", ("The glass of {thing} {has thing} been licked clean.", "{thing} {has thing} a guard of wire, against wings.")),
    Thing("paddock key", "key", ("{thing} {is thing} tied to a bone, so that it can be found in mud.", "Small teeth have tested {thing} and given up.")),
    Thing("horn key", "key", ("{thing} {has thing} been carved from something that was shed in spring.", "{thing} {is thing} ribbed and yellow, and fits the hand like a tooth.")),
    Thing("hoof pick", "tool", ("{thing} could lift a horseshoe, a stone or a lid.", "{thing} {is thing} as long as a sword and much more useful.")),
    Thing("pitchfork", "tool", ("{thing} {has thing} two long prongs and one that has been bitten short.", "The shaft of {thing} {is thing} polished by three generations of hands.")),
    Thing("stud book", "paper", ("In {thing} each birth is entered with weight, wings and number of heads.", "Somebody has drawn a star beside one name in {thing}, and then a black line.", "A feather marks a page in {thing}, and the page says: do not sell her.")),
    Thing("feeding chart", "paper", ("{thing} says what they eat, when, and how far away one should stand.", "There is a paw print on {thing}, by way of signature.")),
    Thing("golden fleece", "treasure", ("{thing} {is thing} warm, like bread, and weighs next to nothing.", "{thing} smell{s thing} of thyme, and a burr is caught in it.")),
    Thing("phoenix egg", "treasure", ("{thing} {is thing} too hot to hold for longer than a verse.", "Thin bright cracks run over {thing}, and close again.")),
    Thing("bucket of oats", "food", ("{thing} {has thing} treacle in it, and everyone on four legs knows.", "{thing} rattles in a way that makes ears go up.")),
    Thing("smoked cheese", "food", ("{thing} {was thing} smoked by the one who gave the milk.", "Two bites have been taken out of {thing}, one small and one enormous.")),
    Thing("halter rope", "rope", ("{thing} {is thing} plaited out of mane, black and silver.", "{thing} still has the shape of a large, stubborn neck.")),
    Thing("leather apron", "clothing", ("{thing} {is thing} fireproof down to the pockets.", "{thing} bears the marks of many farewells.")),
    Thing("woollen cap", "clothing", ("{thing} {was thing} knitted from the fleece of something that lives in clouds.", "{thing} {has thing} holes for horns, in case they come.")),
    Thing("tin of udder balm", "medicine", ("{thing} {is thing} good for burns, cracks and sadness.", "On the lid of {thing} a cow with wings is smiling.")),
    Thing("cow bell", "music", ("{thing} {has thing} a sound as round as an apple.", "{thing} belongs round the neck of someone who comes when it rings.")),
    Thing("shepherd's crook", "weapon", ("{thing} {has thing} caught lambs, thieves and once a cloud.", "There is a notch on {thing} for every wolf that was talked out of it.")),
    Thing("baby tooth", "token", ("{thing} {is thing} as long as your finger, and its owner was proud of it.", "{thing} {has thing} a hole bored in it for a string.")),
    Thing("red rosette", "token", ("{thing} says FIRST, and has been half eaten by the second.", "{thing} still smells of the show: sawdust, ginger beer, griffin.")),
)

PEOPLE = (
    Person("farmer", "she", (
        "{person} is broad and brown, and missing one ear, about which nobody asks.",
        "{person} wears three cardigans and a whistle.",
        "A baby something sleeps in the apron of {person}, with its tail in its mouth.",
    ), (
        "{person} wipes {his person} hands on {his person} apron.", "{he person} looks over your shoulder and counts heads.",
        "{person} pulls a feather out of {his person} hair.", "{he person} leans on the air as though it were a gate.",
    ), (
        "They're not monsters before breakfast. They're only hungry.",
        "My gran had cows, plain ones. She said she always felt there was something missing.",
        "You don't look them in the eye, {name}. You look them in the nose. It's friendlier.",
        "I've been bitten, burned and sat on. I have never been bored.",
        "There's no bad beast. There's a bad fence, and there's a wet Thursday.",
        "The bank wants to know what they're worth. I said, how much is a sunrise? The bank wasn't amused.",
    ), (
        "I've two hands and nine jobs. The tenth is finding {a want}.",
        "If you're walking about anyhow, you could bring me {a want}.",
        "It's the little ones. They'll settle for nothing but {a want}.",
    ), (
        "I can't pay the feed bill. I sold my wedding ring to buy coal for the whelps.",
        "The big one, out back, isn't ours. It followed me home when I was six. I've been hiding it since.",
        "I'm afraid of geese. You're to tell nobody.",
    )),
    Person("stable hand", "any", (
        "{person} has straw in every pocket and a scorched fringe.",
        "{person} smells of griffin and is proud of it.",
        "A rope is slung round {person} like a sash.",
    ), (
        "{person} chews a stalk of hay.", "{he person} makes a clucking noise at nobody.",
        "{person} rubs an old bite on {his person} wrist.", "{he person} grins and has a tooth to spare.",
    ), (
        "First rule: bucket in front. Second rule: don't drop the bucket.",
        "She only roars because she's shy.",
        "I can tell them apart in the dark, {name}. By the breath. It's not a gift, exactly.",
        "They say I was a foundling. I say I was delivered.",
        "If it wags, it's pleased. If both ends wag, stand back.",
        "I asked for one day off. They let me have it in the barn.",
    ), (
        "I'd muck out your stall for a week, for {a want}.",
        "You wouldn't have {a want} about you? The grey mare's been asking. With her foot.",
        "I'm saving up for a horse, a plain one. Till then I'd be glad of {a want}.",
    ), (
        "I leave the little gate on the latch at night. She goes out to look at the moon. She always comes back.",
        "I rode him once. Over the church. I've never been so frightened, and I've thought of nothing else since.",
        "I can't read the feeding chart. I go by who looks at me crossly.",
    )),
    Person("monster vet", "she", (
        "{person} carries a bag that growls.",
        "The sleeves of {person} are rolled up to the shoulder, and with reason.",
        "{person} has a needle as long as a flute stuck through {his person} hat.",
    ), (
        "{person} peers at your tongue, from habit.", "{he person} warms {his person} hands under {his person} arms.",
        "{person} writes on {his person} cuff.", "{he person} sniffs and says a word in Latin.",
    ), (
        "Which end is the trouble? One always has to ask.",
        "A dragon with a cold is a dangerous thing. A dragon with hiccups is a barn on fire.",
        "I had a practice in town once. Poodles. I wake up screaming.",
        "You're limping, {name}. Don't deny it. I've an eye for legs.",
        "It's not ill. It's lonely. I can't put that in a bottle.",
        "I've had my arm in places that aren't on any map.",
    ), (
        "I've a difficult birth tonight. Can you find me {a want}?",
        "Strictly as medicine, I need {a want}.",
        "My fee is {a want}. You may pay in advance.",
    ), (
        "I lost one, last winter, and told them that it had flown south. I go and sit with it, on the hill.",
        "I'm not a doctor. I am a very good plumber who was passing by.",
        "That scratch on my neck is from no animal. I'll say no more, but keep an eye on the moon for me.",
    )),
    Person("bank inspector", "he", (
        "{person} wears a grey suit, one leg of which has been eaten.",
        "{person} holds a briefcase in front of {him person} like a shield.",
        "Ink, and something greener, has stained the collar of {person}.",
    ), (
        "{person} makes a mark in {his person} ledger.", "{he person} lifts one shoe and regards the sole.",
        "{person} counts on {his person} fingers and gets a different sum.", "{he person} flinches at a moo.",
    ), (
        "I am only here to make a list. One: gate, iron. Two: legs, various.",
        "There is no column for two heads. I have had to put him down as a pair.",
        "It licked me. Is that good? Nobody will tell me if that is good.",
        "At the bank, {name}, one never gets any eggs.",
        "The loan falls due on Friday. I say it as gently as I can.",
        "I had expected pigs.",
    ), (
        "Entirely off the record, I could make use of {a want}.",
        "The bank would look kindly on {a want}. That is to say, I would.",
        "I was told to bring back security. I suppose that {a want} might do.",
    ), (
        "They sent me because I was the one they could spare.",
        "I have been hiding a small one in my briefcase since Tuesday. It likes figures.",
        "I have lost the papers on purpose. Twice. I cannot go on losing them.",
    )),
    Person("dragon hunter", "any", (
        "{person} wears black armour that creaks, and a necklace of teeth.",
        "A long lance is strapped to the back of {person}, and birds perch on it.",
        "One half of the face of {person} has been burned smooth.",
    ), (
        "{person} tests a blade with {his person} thumb.", "{he person} crouches to study a print.",
        "{person} looks at the sky for a moment too long.", "{he person} tightens a strap that is tight already.",
    ), (
        "Thirty-one. I don't count the small ones.",
        "They always look at you, at the end. It's a thing nobody sings about.",
        "I only want a bed for the night, {name}. And to know where she sleeps.",
        "You call it a farm. Where I come from we call it a war.",
        "My father was a baker. There's no song about him either.",
        "This one has gold in her eyes, they tell me. There's a price on gold.",
    ), (
        "I hunt alone. I could do with {a want}, though.",
        "Give me {a want}, and I'll look for tracks on the other side of the hill.",
        "There is one thing that would make me put down the lance for an evening: {a want}.",
    ), (
        "I've never killed one. I found the teeth. They shed them.",
        "It was no dragon that burned me. I fell into my father's oven. I had to blame somebody.",
        "One of them carried me home when I was lost, as a child. I've been looking for her ever since, and not to hurt her.",
    )),
    Person("egg girl", "she", (
        "{person} is nine, and keeps an egg inside {his person} jumper.",
        "{person} walks slowly, with {his person} arms wrapped around {him person}.",
        "Both knees of {person} are skinned, and {his person} pockets chirp.",
    ), (
        "{person} puts an ear to {his person} own stomach.", "{he person} shushes you and listens.",
        "{person} rocks from foot to foot.", "{he person} whispers something into {his person} collar.",
    ), (
        "It's going to be a girl. She kicks like one.",
        "You have to sing to them or they come out cross.",
        "I'm not cold. I've got her on.",
        "Grown-ups think they hatch when they're ready, {name}. They hatch when they're told it's nice out here.",
        "I know what's in the wood. He only wants somebody to throw sticks.",
        "I gave my pudding to the troll. He gave me a stone. It was his best stone.",
    ), (
        "She can't sleep without {a want}. I can tell.",
        "I'll let you feel her kick, if you bring me {a want}.",
        "Have you got {a want}? You can have my best stone for it.",
    ), (
        "It's been cold for two days. I haven't told anyone. I'm keeping her warm in case.",
        "I'm the one who lets the little ones into the kitchen. They like the clock.",
        "My mum isn't in the town. She's the one with wings. I'm not supposed to say.",
    )),
    Person("tame troll", "he", (
        "{person} is as big as a hayrick and is trying to take up less room.",
        "Moss grows on the shoulders of {person}, and a robin has its eye on it.",
        "{person} wears a bonnet that somebody has tied for {him person}.",
    ), (
        "{person} scratches, and gravel falls down.", "{he person} smiles carefully, so as not to frighten you.",
        "{person} picks a daisy and does not know what to do with it.", "{he person} thinks. One can hear it.",
    ), (
        "Me good with gate. Me open. Me shut. Me like shut best.",
        "Little people always run. Me walk after, bring hat.",
        "Sun hurt. Rain nice. Moon is friend.",
        "{name} is small name. Easy to carry.",
        "Was bridge, once. Under it, me. Then came farmer with soup.",
        "Cow with wings not bird. Me asked.",
    ), (
        "Me never had {a want}. Me would be so gentle.",
        "You bring {a want}? Me hold up roof for you.",
        "Other trolls has got {a want}. Me says, me don't mind. But me do.",
    ), (
        "Me can talk quite properly. I find that people are kinder if I do not.",
        "Me ate fence. Was sad day.",
        "Me know where lost calf is. She asked me to say nothing. Is hard.",
    )),
)

THREATS = (
    Threat("hungry basilisk", (
        "Every bird within hearing falls silent, one after another.",
        "You come upon a stone mouse with its whiskers up, so well carved that you could weep.",
        "A line of dead grass runs along the ground, as wide as a hand.",
        "Somebody has hung up a mirror where there was none, and turned it outward.",
    ), (
        "There is a dry sound, like a purse being dragged over straw. The hungry basilisk has smelled you.",
        "A goat stands there in mid leap, made of granite. The hungry basilisk has been by, not a minute ago.",
        "\"Eyes down!\" somebody yells. \"It's the hungry basilisk!\"",
        "A rooster's comb, as red as a wound, slides along behind some low thing and is gone.",
    ), (
        "The hungry basilisk rises up before you, and you look at your boots, only at your boots.",
        "Cold scales cross your foot. The hungry basilisk is so close that you can hear it blink.",
        "Your shadow has stiffened along one side. The hungry basilisk is standing at your back, waiting for you to turn.",
    ), (
        "You look up. It is only for a moment, and the eyes are beautiful, like two green lamps. They keep you in the garden now, and the sparrows like to sit on your hand.",
        "You feel it in your feet first, a heaviness, rather restful. Then it has reached your knees. Years later a child hangs a hat on you, and you would thank her if you could.",
    ), (
        "The edge of its glance brushes past you, and two of your fingers turn grey and will not bend.",
        "It snaps, and a tooth like a darning needle goes through your sleeve and into what is under it.",
        "You run with your eyes shut, straight into something hard. Your nose takes it badly.",
    ), (
        "You hold up the nearest shiny thing. The hungry basilisk sees itself, looks put out, and is suddenly a very fine ornament.",
        "A weasel trots up with its tail in the air, and the hungry basilisk remembers that it has to be elsewhere.",
        "A cock crows, hours too early. The hungry basilisk shudders down to its tail and pours itself into a drain.",
    ), ("Throw your coat over the hungry basilisk.", "Outstare the hungry basilisk in a puddle.", "Tie up the hungry basilisk with your eyes shut.")),
    Threat("stampede", (
        "The water in a bucket shivers in rings.",
        "A bell rings on some large neck, too fast for grazing.",
        "Dust stands up over the hill like a brown hand.",
        "All at once there is a great deal of lowing, and it has a question in it.",
    ), (
        "The ground has begun to drum. Somewhere a fence goes over, and the stampede has nothing in front of it but you.",
        "A hat flies past, then a hen, then a gate. The stampede is coming this way.",
        "Horns and humps show through the dust. You have heard of the stampede of forty-four, and this looks larger.",
        "\"Get up on something!\" a voice calls out. That is good advice in a stampede.",
    ), (
        "The stampede is on you: hot breath, wild eyes, and hoofs as wide as tables.",
        "Boards burst left and right. The stampede pours through the gap, straight at the place where you stand.",
        "For an instant everything is quiet. Then the stampede comes over the rise like a wall falling.",
    ), (
        "It takes less than a minute. When the dust comes down there is nothing left of {setting} that is higher than your knee, and they carry you away on what used to be a door.",
        "You run as you have never run before, and it is not enough. In the spring the grass grows thick on that spot, and the beasts step round it.",
    ), (
        "A shoulder like a cupboard knocks you aside. You land in the nettles, with your ribs in the wrong order.",
        "You hang on to a tail for the length of a field. Your boots are worn through, and so are your heels.",
        "A hoof comes down on your foot. It is lifted again, with an air of apology.",
    ), (
        "You start to sing, since nothing else comes to mind. Ears turn. The stampede slows to a trot, then to a walk, and stands around you, breathing, to hear the second verse.",
        "The oldest cow steps into the road and says one short, low word. The stampede stops so fast that those behind sit down.",
        "A bucket is rattled, far off. The stampede wheels like a flock of starlings and thunders away to supper.",
    ), ("Stand in front of the stampede and raise your arms.", "Leap on the back of the stampede's leader.", "Turn the stampede with a bucket.")),
    Threat("thing from the wood", (
        "A branch snaps, over where the trees begin.",
        "There is a print in the mud, and rain is filling it, and it takes a long time to fill.",
        "The dogs have crept under whatever there was to creep under.",
        "A smell of leaf mould and old iron comes and goes.",
    ), (
        "Something tall goes by on the other side, brushing along, and keeps brushing along for longer than you like. The thing from the wood is here to look.",
        "A bell on the fence rings, and the next, and the next. The thing from the wood is trying them in turn.",
        "You hear sniffing, slow and thorough. The thing from the wood draws in your scent like tea.",
        "The moon, or the sun, goes behind a pair of horns. The thing from the wood is nearer than the wood.",
    ), (
        "The fence bows, sings and breaks. The thing from the wood steps over it, and has to bend down to see you.",
        "Something lifts you gently by the collar. It is the thing from the wood, and it has no face that you can find.",
        "Two rows of small yellow lights open in front of you. They are all eyes, and they all belong to the thing from the wood.",
    ), (
        "It takes you along. It is not cruel about it. In the middle of the wood there is a clearing with a ring of chairs, and on each of them somebody sits, and one is empty.",
        "Nobody sees it happen. In the morning there is a gap in the fence, a single boot, and a path through the trees as straight as a rule, with the leaves already coming down on it.",
    ), (
        "A paw like a wet carpet sends you rolling. You fetch up against a wall with your mouth full of leaves.",
        "It bites. It lets go at once, as one does with a lemon, but your arm hangs down.",
        "Thorns grow out of it wherever you take hold. You pull your hands away with the palms in ribbons.",
    ), (
        "You find a stick, and throw it, as far as you can. The thing from the wood turns its great head. Then it bounds away, and the earth jumps at every step.",
        "A little girl marches up and says that it is bedtime. The thing from the wood hangs its head and goes home.",
        "You give it your name, your whole name, out loud. It repeats it, in a voice like a cellar door; and the thing from the wood, content, walks back among the trees.",
    ), ("Growl back at the thing from the wood.", "Offer your hand to the thing from the wood.", "Chase the thing from the wood, shouting.")),
)

GOALS = (
    Goal("find", "stolen dragon egg", (
        "find {target} before it goes cold", "get {target} back under its mother", "bring home {target}",
    ), ("If the mother wakes and misses {target}, there will be no farm by morning.", "Only one egg was laid this year, and it was {target}."), (
        "Straw with a scorch on it was found {in spot}.", "Look for a place where frost will not lie; this morning that was {in spot}.",
        "An egg like that hums if you hum to it.", "Whoever took it will have blisters on both hands.",
    ), (
        "You lay {target} down in the warm sand and step back on tiptoe. The mother opens one golden eye, draws in the egg with her chin, and sighs. All the straw in the barn moves.",
        "It cracks in your arms on the way. A wet head comes out, looks at you and sneezes a small flame. You are, it seems, its mother until further notice.",
    ), (
        "You bring {target} back in time, and the mother takes it, and looks at your blistered palms, and at you. She will never let you near her again.",
        "{target} hatches, and what climbs out has three heads, and each loves a different one of you. The quarrel about it goes on for years.",
    )),
    Goal("deliver", "winter medicine", (
        "bring {target} to {person} before the fever spreads", "get {target} to {person} by nightfall", "carry {target} safely to {person}",
    ), ("Half the herd lies down and will not eat, and only {person} can use {target}.", "You were told to put {target} into the hands of {person} and no one else's."), (
        "They last saw the one you want {in spot}, with a bucket and a worried look.", "Follow the coughing. It goes {to spot}.",
        "It must be kept upright, in the dark, and out of the reach of goats.", "The little ones have it worst. They have stopped chasing the cat.",
    ), (
        "{person} takes {target}, measures it out by the spoon, and goes from stall to stall until the lamp burns low. Toward dawn something big gets up on its feet and asks, quite loudly, for breakfast.",
        "{person} reads the label, closes both hands round {target}, and says nothing for a bit. Then: \"Hold his head.\" You hold it. He is heavy, hot and ever so trusting.",
    ), (
        "{person} has enough for all but the old one. She seems to know it. She puts her chin on your knee, and you sit with her, and it is a clear night.",
        "{person} takes {target} and thanks you. By spring the whole herd is well. They have all begun to talk a little, and what they say about people is not kind.",
    )),
    Goal("rescue", "runaway whelp", (
        "find {target} and bring it home", "save {target} from the hunters", "fetch back {target} before dark",
    ), ("You left the gate open, and {target} {is target} only three weeks old.", "{target} cannot fly yet, and thinks that everyone is a friend."), (
        "A row of very small burnt footprints leads {to spot}.", "Someone heard it crying {in spot}, like a kettle.",
        "It is afraid of thunder and fond of jam.", "A trap was set with a lamb for bait. The lamb is free. The trap is shut.",
    ), (
        "You come over the hill with {target} asleep round your neck like a scarf. At the gate everyone has turned out with lanterns, and its mother takes it from you by the loose skin, so gently that it does not wake.",
        "\"There you are,\" you say to {target}, and it climbs inside your coat, turns round twice, and lets out a breath of smoke. You walk home slowly. There is no warmer way to travel.",
    ), (
        "You bring {target} home. Its wing has healed crooked, and it will never fly; but it follows you about, in the mud and the rain, and seems to think that this is what it was for.",
        "{target} {is target} safe. On the way back you pass the hunter, sitting by a dead fire with his boots off, and he looks at the two of you as if you were a lit window.",
    )),
    Goal("escape", "valley gate", (
        "get through {target} before the beasts wake", "reach {target} and be off", "leave by {target} while the troll is asleep",
    ), ("Your year of service was up nine years ago, and {target} {has target} been locked ever since.", "They mean to feed you to something on Sunday, so {target} it must be, and tonight."), (
        "It opens to the one who wears the farm's badge; the badge is kept {in spot}.", "There is a trick to the bolt. It is scratched on something {in spot}.",
        "The gate troll counts everyone who goes out, and he can count up to two.", "Walk. They only chase what runs.",
    ), (
        "The bolt slides back like butter. On the other side the road runs white under the moon, and nothing on it has any teeth. You have gone a mile before you notice that something small is walking behind you, carrying your hat.",
        "\"Go on,\" says the troll, with his eyes shut. \"Me is asleep.\" So you go through {target}, and you close it after you, for him, because he likes it shut.",
    ), (
        "You are out. You have a city, a street and a room with a window. On still nights you lie awake and listen for a bellow, far off, and there is only the traffic.",
        "You shut {target} behind you. They have all come to the fence, the whole herd, down to the smallest, and they do not make a sound.",
    )),
    Goal("learn", "secret of the sour milk", (
        "find out {target}", "discover {target} before the buyers come", "get to the bottom of {target}",
    ), ("For nine days every drop has turned, and {target} {is target} worth the farm.", "They blame the youngest beast, and unless you learn {target} it will be sold."), (
        "Somebody has kept a diary of the milkings, and hidden it {in spot}.", "The cats know. The cats have all moved {to spot}.",
        "It turns at the same minute each night, with a noise like a sob.", "No fence is broken, no feed is bad, and the moon is as usual.",
    ), (
        "You tell them, in the yard, with the beasts looking on. There is some scuffling of feet. That evening the milk comes in sweet and blue, and the smallest of the herd gets the first bowl.",
        "So that was all. You laugh until the tears come; and then you take the bucket, go out to the barn and say that you are sorry, on behalf of everyone.",
    ), (
        "You know it now, and the milk is sweet again. But you have learned as well what they say to each other at night, and you can never again eat cheese.",
        "It is put right, and the buyers come. They pay in gold, and lead away the very one who helped you. She looks back only once.",
    ), answers=(
        "the herd had heard that the farm was to be sold, and was grieving",
        "the oldest cow missed the lullaby that nobody had sung since the grandmother died",
        "a ghost was drinking from the pails, and leaving its sadness behind",
        "the new bell had been cast from a sword, and the beasts remembered it",
    )),
    Goal("mend", "great fence charm", (
        "get {target} working before the moon is full", "repair {target} while there is daylight", "mend {target} before something notices",
    ), ("Without {target} there is only wood between the farm and what lives in the trees.", "It was you who broke {target}, with a wheelbarrow, and you have told no one."), (
        "Grandmother kept spare pieces of it {in spot}, under something dull.", "One part was carried off by a magpie, and dropped {in spot}.",
        "It has to be put together kindly. It can tell.", "As long as it holds, bells ring. Nobody has heard a bell since Monday.",
    ), (
        "The last piece slips in, and a hum runs along the wire, round the whole farm and back into your fingers. Out at the edge of the trees something tall stops, and thinks, and goes to bed.",
        "{target} glows like a row of kitchen windows. Behind you in the barn they all lie down at once, with a long, soft thump.",
    ), (
        "{target} works. It keeps out everything that is not of the farm. At supper time you try to walk in by the gate, and cannot.",
        "You have mended it. Only then do you hear the whimpering, out there in the dark. It never wanted to break in. It wanted to come home.",
    ), parts=("silver bell", "iron hook", "twist of mane", "blue bead", "rowan peg")),
)

FACTS = (
    Fact(("The beasts here are fed on {noun} alone.", "Nothing but {noun} goes into the troughs here."), (
        "A cart goes by, heaped up with {noun}.", "You step over a spilled sack of {noun}.",
        "Somebody is chopping {noun} by the bucket and crying a little.", "They will follow you anywhere for {noun}, and that is just the trouble.",
        "Something belches, and it smells of {noun}.",
    ), ("turnips", "thistles", "old boots", "love letters", "onions", "pancakes", "herrings")),
    Fact(("Every beast on the farm can say one word.", "Each of the animals here has learned a single word."), (
        "\"Tuesday,\" says something large, over a wall, with feeling.", "From the dark comes a soft voice: \"Perhaps.\" It is only one of the cows.",
        "Something has been saying \"butter\" for the last hour.", "\"Sorry,\" says the ram, and you hear wood break.",
        "You wonder which word you would keep, {name}, if you could have only one.",
    )),
    Fact(("The {noun} of the farm belong to a giant, who will come for them.", "A giant has left {noun} here, and means to fetch them."), (
        "You look up at the hills. Nobody has come for the {noun} yet.", "The {noun} have been dusted, in case today is the day.",
        "A child asks when the giant will come for the {noun}. Nobody answers.", "Somebody has tied labels to the {noun}, with large, clear letters.",
        "What a giant wants with {noun} is a thing that people here discuss on winter nights.",
    ), ("boots", "spoons", "geese", "wheels", "spectacles", "marbles")),
    Fact(("At full moon farmer and beast change places.", "When the moon is full, the people here sleep in the barn and the beasts in the house."), (
        "Through a window you see a cow in a nightcap, reading.", "There are hoof marks on the good chairs, and a human hair in the manger.",
        "People rub their backs here, on the day after the full moon, and do not say why.", "You look at the moon. It has a few days to go, you think, and hope.",
        "Someone has left a pair of slippers in the straw, very large, with holes for claws.",
    )),
    Fact(("Whoever names a beast must keep it for ever.", "On this farm you must keep for life whatever you give a name."), (
        "Something small looks up at you. You bite your tongue, so as not to call it anything.", "\"You there,\" people say here to the animals. \"You, with the ears.\"",
        "A man goes past, bent double, with eleven goats at his heels. He was always too quick with names.", "A perfectly good name comes into your mind, and you send it away.",
        "It is better not to think of it as Biscuit.",
    )),
    Fact(("A festival of {noun} is held on the farm once a year, and it is tonight.", "Tonight is the night of the festival of {noun}."), (
        "Paper garlands go up, with {noun} painted on every flag.", "Someone is rehearsing a song about {noun}. It has a great many verses.",
        "The beasts have been brushed for the festival of {noun}, and know it.", "A smell of frying drifts over. There will be {noun} for everybody tonight.",
        "You are asked twice if you have brought your own {noun}.",
    ), ("lanterns", "dumplings", "masks", "drums", "kites", "pumpkins")),
    Fact(("The unicorns here are no bigger than cats.", "No unicorn on this farm is larger than a cat."), (
        "A unicorn is asleep on a warm stone, with its legs tucked under it.", "Something pricks your ankle. It is a unicorn, and it wants your bootlace.",
        "Two unicorns chase each other over a roof and knock down a slate.", "A unicorn brings you a dandelion and lays it at your feet.",
        "It is hard to be stern with a unicorn that has its horn stuck in a cheese.",
    )),
    Fact(("The player was raised by the beasts.", "The player grew up in the barn, among the animals."), (
        "Something rumbles in the dark, and before you know it you have rumbled back.", "An old beast sniffs the top of your head, as it did when you were small.",
        "You can sleep standing up. It is a thing you do not tell people.", "They named you, once, in their own way. It sounds like a yawn with a bell in it.",
        "When there is thunder you still look for a wing to get under.",
    )),
)

GENRE = Genre(
    name="monster farm comedy",
    tones=("gentle", "merry", "plain"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "A soft wind brings the smell of cut hay and something singed.", "Small clouds go over, as white as lambs and in no more order.",
        "It drizzles, and every fleece in sight begins to steam.", "The sun is low, and even the hens have long shadows.",
        "Rooks go home across the sky, and keep well to one side of the barn.", "The air is heavy, and tails are busy with flies.",
        "Mist lies in the hollows like spilled milk.", "A rainbow stands with one foot in the dung heap.",
    ),
    moods=(
        "Something warm blows down the back of your neck, and when you look there is only hay.", "You wipe your boots, for the good it does.",
        "Somewhere a bucket goes over, and there is a guilty silence.", "There is a good deal of chewing going on, not far off.",
        "You find a feather in your hair, and it is not from any bird you know.", "One should never run with a bun in one's pocket.",
        "A bee the size of a thimble thinks you over and flies on.", "You have been licked today, {name}, by more than one tongue.",
        "For a little while {place} {is place} peaceful, as a cat is peaceful.", "A gate bangs, and you count up to three before you breathe.",
        "Mud has got in over the top of your left boot, and is making itself at home.", "You tell yourself that anything with eyelashes like that must be harmless.",
        "The whole of {setting} seems to be listening for a dinner bell.", "From time to time the ground gives a small, contented shake.",
        "It is feeding time soon, and you would rather not be the one who is late.", "You think that you have been followed, and that whoever it is has hoofs.",
    ),
    openers=(
        "You had answered an advertisement, {name}: {a role} wanted, must like animals. It did not say which animals.",
        "At five in the morning something bellows, the window panes buzz, and you, {name}, {a role}, are awake {in place}.",
        "You are {name}, {a role}, and you have counted the stock of {setting} three times. There is always one too many.",
        "\"Don't feed the one at the end,\" they told you, {name}, and went off to market. That was two days ago.",
        "Nobody comes to {setting} by chance, {name}. You came on a hay cart, in the rain, to work as {a role}.",
        "Your first day as {a role} began with a bite, {name}. You stand {in place} and wind a handkerchief round your thumb.",
        "Grandmother left you two things, {name}: a letter, and {setting}. The letter is only one line long, and it says RUN, or perhaps RUM.",
        "The roof leaks, the bank has written, and now the big one has got out. You, {name}, {a role}, roll up your sleeves {in place}.",
        "The beasts have been restless all night. You, {name}, {a role}, go to see why, and get as far as {place}.",
    ),
    risks=(
        "Ride the nearest beast bareback.", "Open the pen at the far end.", "Moo, long and low.", "Taste the feed.",
        "Put your arm into {thing}, up to the shoulder.", "Jump down from {thing} with a whoop.", "Tickle whatever is under the straw.", "Answer the bellow with a bellow.",
        "Tip over {thing} and see.", "Whistle on two fingers and wait.",
    ),
    sounds=(
        "Something is eating a turnip, slowly, with its mouth open.", "Big wings are shaken out and folded up again.",
        "A lullaby is being sung, out of tune, and something enormous joins in.", "You hear a thud, a pause, and somebody saying: good girl.",
        "Milk rings in a pail, left, right, left, right.", "A shell cracks with a small, clear click.",
        "Deep breath in, deep breath out: the whole barn is asleep.", "Hoofs go by, six or eight of them, in a hurry not to be heard.",
    ),
    names="plain",
)
