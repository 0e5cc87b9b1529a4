"""A haunted house that keeps its dead at table: candles, locked rooms, polite ghosts."""

from __future__ import annotations

from training.corpus.format import Fact, Fixture, Genre, Goal, Person, Place, Setting, Thing, Threat

SETTINGS = (
    Setting("manor", (
        "a manor on the moor above {region}, shut up since the wedding",
        "a manor with a hundred windows, one of which is never lit",
        "a decaying manor that has been left to you by a stranger",
    ), where="at"),
    Setting("abbey", (
        "a ruined abbey where the bells still keep the hours",
        "an abbey near {region} that was turned into a hotel, and then hastily back",
        "an ivy-covered abbey with one monk too many",
    ), where="at"),
    Setting("boarding house", (
        "a narrow boarding house whose lodgers never come down to breakfast",
        "a boarding house in {region} where room six is let to nobody",
        "a seaside boarding house in the dead of winter",
    )),
    Setting("theatre", (
        "a closed theatre where the curtain goes up each night at nine",
        "the old theatre of {region}, burned twice and rebuilt three times",
        "a gilded theatre whose leading lady died before the last act",
    )),
    Setting("sanatorium", (
        "an abandoned sanatorium in the pine woods of {region}",
        "a sanatorium where the beds are made up every evening by no one",
        "a white sanatorium at the end of a cable railway",
    )),
)

ROLES = (
    "governess", "new footman", "piano tuner", "spirit photographer", "sceptical journalist", "distant cousin", "clock winder",
    "bell hanger", "portrait restorer", "lady's companion", "young doctor",
)

PLACES = (
    Place("entrance hall", (
        "The staircase comes down in two arms, as if to embrace somebody.",
        "Black and white tiles run off into the gloom like an unfinished game.",
        "Antlers line the walls, and their shadows have more points than they do.",
        "Rain whispers at the letter box, and something like rain whispers back.",
        "It smells of lilies, beeswax and shut umbrellas.",
    ), (
        Fixture("long-case clock", (
            "{thing} says ten to three, as it said on the wedding night.",
            "In the case of {thing} there is a weight too many, wrapped in lace.",
        ), holds=True),
        Fixture("visitors' tray", (
            "The top card on {thing} {is thing} yours, and the ink has browned.",
            "Dust lies deep on {thing}, apart from the print of four thin fingers.",
        )),
    )),
    Place("dining room", (
        "The table is laid for fourteen, and the wine has dried to a red ring in every glass.",
        "Candles lean in their branches like tired guests.",
        "There is a draught from the dumb waiter, smelling faintly of gravy.",
        "The painted ancestors chew on nothing, all along the wall.",
        "Chairs stand a little back from the cloth, as if the sitters had just been called away.",
    ), (
        Fixture("wedding cake", (
            "Spiders have added three storeys to {thing}.",
            "The little sugar groom on {thing} {has thing} turned his back.",
        ), holds=True),
        Fixture("row of portraits", (
            "The eyes in {thing} are all of one colour: yours.",
            "One frame in {thing} holds only a landscape, and a chair, and a dropped fan.",
        )),
    )),
    Place("library", (
        "Ladders lean in the dark like the ribs of a ship.",
        "Ten thousand books hold their breath.",
        "The fire is out, yet the armchair before it is warm.",
        "A page turns, on the far side of a shelf.",
        "Moth, leather and pipe smoke: a dead man's idea of a good evening.",
    ), (
        Fixture("shelf of sermons", (
            "On {thing} the ninth volume is only a spine, glued to a board.",
            "Between two of the books on {thing} lie{s thing} a flattened black glove.",
        ), holds=True),
        Fixture("reading desk", (
            "The blotter of {thing} can be read in a mirror: forgive me, it was the wrong brother.",
            "A pen lies across {thing}, wet.",
        )),
    )),
    Place("nursery", (
        "Bars stripe the window, and the moon has put its face to them.",
        "Wallpaper rabbits run round the room, followed by one wallpaper dog.",
        "The rocking chair is never quite still.",
        "It is cold at the height of a child, and warmer above.",
        "A chalk line on the door marks someone growing, and growing, and then not.",
    ), (
        Fixture("doll's house", (
            "In {thing} a tiny figure stands in a tiny nursery and bends to look at a smaller house.",
            "All the dolls in {thing} have been put to bed, and the doors locked, and the keys swallowed.",
        ), holds=True),
        Fixture("iron cot", (
            "{thing} {is thing} made up with clean sheets, turned down at one corner.",
            "A hollow in the pillow of {thing} {is thing} no bigger than an apple.",
        )),
    )),
    Place("conservatory", (
        "Ferns press their palms against the glass to be let out.",
        "The heat is thick, and something here flowers only for funerals.",
        "Water ticks from leaf to leaf, down to a pool with no fish.",
        "Broken panes let in blades of colder air.",
        "A vine has read its way along the wall and into the lamp.",
    ), (
        Fixture("stone nymph", (
            "{thing} {has thing} a new crack across the throat, and moss in her hands.",
            "Every time you look, {thing} {has thing} turned her face a little more from the door.",
        )),
        Fixture("great palm tub", (
            "The earth in {thing} {has thing} been dug over, and not by a gardener.",
            "A white thing like a root shows in {thing}. It has a ring on it.",
        ), holds=True),
    )),
    Place("servants' stair", (
        "The steps are so steep that they seem to be climbing you.",
        "Someone has counted them in pencil on the wall, and got it wrong lower down.",
        "A sour breath of cabbage and old steam comes up the well.",
        "Bells hang in a row, and their springs are quivering.",
        "There is just room here for one, and you have the sense of squeezing past.",
    ), (
        Fixture("bell board", (
            "The flag for the blue room drops on {thing} while you look.",
            "One label on {thing} {has thing} been covered over with black crepe.",
        )),
        Fixture("broom cupboard", (
            "{thing} {is thing} full of brooms, all with their bristles to the wall, like naughty children.",
            "There is a false back to {thing}, and it smells of candle.",
        ), holds=True),
    ), where="on"),
    Place("blue room", (
        "The bed hangings stir like something breathing under water.",
        "Everything is blue, even the ash.",
        "Scent hangs in the air, violets, and beneath the violets, well water.",
        "The mirrors are turned to the wall, and do not like it.",
        "A fire is laid, and has been laid for thirty years.",
    ), (
        Fixture("canopied bed", (
            "The sheets of {thing} are damp along one side.",
            "You find hairs on the pillow of {thing}, very long, very fine, the colour of moonlight.",
        ), holds=True),
        Fixture("turned mirror", (
            "You tilt {thing} a little, and see the room, and a woman in it, sewing.",
            "On the back of {thing} it says: she can see you better than you her.",
        )),
    )),
    Place("crypt", (
        "Shelves of lead and oak go back and back, like a wine merchant's.",
        "The cold here is personal.",
        "Names are cut in the slabs, and one slab has a birth date only.",
        "Water has laid a black mirror over half of the floor.",
        "Every sound you make is laid gently in a corner.",
    ), (
        Fixture("open vault", (
            "In {thing} the coffin is narrow, unsealed, and lined with love letters.",
            "Something has pushed the lid of {thing} aside, by the width of a hand, from below.",
        ), holds=True),
        Fixture("marble bride", (
            "The veil of {thing} {is thing} so finely cut that it seems to stir.",
            "You lay two fingers on the wrist of {thing}, and wish that you had not counted.",
        )),
    ), kind="under"),
    Place("family graveyard", (
        "Stones lean together like people at a keyhole.",
        "Ivy has pulled the angels down to their knees.",
        "The grass grows longer over some than over others.",
        "A yew stands in the middle and has never been in any hurry.",
        "Bats stitch the dusk to the chimneys.",
    ), (
        Fixture("fresh grave", (
            "There is a little brass bell over {thing}, with its string going down into the earth.",
            "The flowers on {thing} are for tomorrow.",
        )),
        Fixture("weeping angel", (
            "Rain has worn the face of {thing} away, and left it only the listening.",
            "Behind the wings of {thing} {is thing} a hollow, and candle grease, and a child's marble.",
        ), holds=True),
    ), kind="out"),
    Place("overgrown garden", (
        "Box hedges that were once peacocks have gone back to being a crowd.",
        "Roses have climbed into the trees, and from there look down on you.",
        "The paths all come round, sooner or later, to the same black window.",
        "A swing moves, though nothing else does.",
        "Wet leaves put their cheeks against your ankles.",
    ), (
        Fixture("sundial", (
            "The motto on {thing} runs: it is later for you than for me.",
            "{thing} casts its shadow toward the sun.",
        )),
        Fixture("summer house", (
            "Two cups of tea stand in {thing}, and one is still steaming.",
            "Under a loose board of {thing} there is a biscuit tin of somebody's secrets.",
        ), holds=True),
    ), kind="out"),
    Place("black lake", (
        "The water is smooth as a piano lid and reflects a house with all its lamps lit.",
        "Reeds hiss, and hush, like an audience.",
        "White lilies lie here and there, face up.",
        "Something breaks the surface far out, rolls over, and is gone.",
        "Mist comes in from the middle, standing, on small feet.",
    ), (
        Fixture("rotting boat", (
            "{thing} {is thing} full to the thwarts with leaves, and the leaves have a shape.",
            "A bride's satin shoe is nailed to the bow of {thing}.",
        ), holds=True),
        Fixture("stone steps", (
            "{thing} go down into the water, and on and down, and there is a light at the bottom.",
            "Wet prints come up {thing}, bare, narrow, and never go back.",
        ), plural=True),
    ), kind="water", where="at"),
    Place("attic", (
        "Trunks crouch under the slope of the roof with sheets over their heads.",
        "Rain runs about up here like mice, and mice run about like rain.",
        "A single round window looks out over nothing but chimneys.",
        "Birds have died here politely, in corners.",
        "Dresses hang in rows and turn slightly as you pass.",
    ), (
        Fixture("locked trunk", (
            "{thing} {has thing} been chained twice round, and something in it has learned your step.",
            "The initials on {thing} are not those of the family, or not any more.",
        ), holds=True),
        Fixture("dressmaker's form", (
            "{thing} wears a wedding gown, and the pins are in from the inside.",
            "The waist of {thing} {has thing} been let out since the last time, you would say.",
        )),
    )),
    Place("music room", (
        "A harp stands under its cloth like a bride in the rain.",
        "The walls have a great many gilt cupids, all of them with their fingers in their ears.",
        "One note has been left hanging here, and grows no fainter.",
        "Sheets of music lie about, with every rest filled in by hand.",
        "The floor is good for dancing, and the dust shows that it is used.",
    ), (
        Fixture("old harpsichord", (
            "Press a key of {thing}, and it sounds a moment before you do.",
            "Inside {thing}, laid along the strings, is a plait of fair hair.",
        ), holds=True),
        Fixture("covered harp", (
            "The cloth on {thing} moves in and out, at about the height of a mouth.",
            "All the strings of {thing} have been cut but one, and that one is wet.",
        )),
    )),
)

THINGS = (
    Thing("silver candlestick", "light", ("{thing} {is thing} heavy enough for reading, or for murder.", "Wax has run down {thing} in the shape of a long, thin hand.")),
    Thing("bull's-eye lantern", "light", ("{thing} throws one round eye of light, and all the rest is darker for it.", "In the beam of {thing} the dust falls upward.")),
    Thing("housekeeper's keys", "key", ("{thing} are thirteen, on a ring, and the smallest is tied up with red thread.", "{thing} chime when there is someone behind you."), plural=True),
    Thing("coffin key", "key", ("{thing} {is thing} shaped like a cross, and turns only to the left.", "{thing} {has thing} been filed smooth, so as not to wake anyone.")),
    Thing("fire iron", "tool", ("{thing} still has a scrap of burnt letter on its hook.", "The bend in {thing} {is thing} exactly that of a skull.")),
    Thing("carpenter's pincers", "tool", ("{thing} last drew nails out of something that should have stayed shut.", "{thing} squeak, as if they were telling you to hush."), plural=True),
    Thing("bundle of love letters", "paper", ("{thing} {is thing} tied up with a strip of shroud.", "All the letters in {thing} begin the same way, and the last is dated this week.", "In {thing} somebody has underlined the word cellar.")),
    Thing("family Bible", "paper", ("On the first leaf of {thing} one name has been cut out with scissors.", "{thing} falls open at the same page each time, like a door in a draught.")),
    Thing("torn will", "paper", ("{thing} leaves everything to \"the one who\", and there the paper ends.", "{thing} {has thing} three witnesses, and two of them were dead.")),
    Thing("moonstone ring", "treasure", ("{thing} {is thing} cold and will not be warmed by you.", "By candlelight an eye opens in {thing}.")),
    Thing("locket of hair", "treasure", ("The hair in {thing} {is thing} white on one side and gold on the other.", "{thing} ticks, very softly, in time with you.")),
    Thing("plate of seed cake", "food", ("{thing} {was thing} baked today, and there is no cook.", "Someone has taken the smallest bite in the world out of {thing}.")),
    Thing("bottle of old port", "food", ("{thing} {was thing} laid down for a christening that never took place.", "There is a fly in {thing}, with its wings spread, like a small dark angel.")),
    Thing("bell rope", "rope", ("{thing} {is thing} red plush, and frayed at the height of a reaching child.", "When you pull on {thing}, you feel somebody at the other end.")),
    Thing("bridal veil", "clothing", ("{thing} weighs no more than a held breath.", "Held up to the light, {thing} shows the dint of a nose and mouth.")),
    Thing("music box", "music", ("{thing} plays the first half of a lullaby, and waits.", "A tiny dancer in {thing} turns her back just as you come to look.")),
    Thing("smelling salts", "medicine", ("{thing} have brought round three generations of aunts.", "The stopper of {thing} {has thing} been bitten nearly through."), plural=True),
    Thing("duelling pistol", "weapon", ("{thing} {is thing} one of a pair, and the velvet keeps the other's shape.", "{thing} {has thing} been fired once, and cleaned by somebody weeping.")),
    Thing("ivory rattle", "token", ("{thing} makes a sound like rain on a very small roof.", "{thing} {is thing} worn on one side where somebody has held it for a long, long time.")),
)

PEOPLE = (
    Person("housekeeper", "she", (
        "{person} wears black down to the floor and seems to have no feet.",
        "{his person} hair is drawn back so tight that {he person} cannot quite close {his person} eyes.",
        "{person} has a candle in {his person} hand, and it burns quite straight.",
    ), (
        "{person} runs a finger along the wood and looks at it.", "{person} folds {his person} hands, the left over the right.",
        "{he person} listens, nods, and says nothing of it.", "{person} moves a vase back to where it was.",
    ), (
        "We keep early hours. The house keeps the others.",
        "The master will see you when he is himself again.",
        "You may go anywhere you like, {name}. I should not like to.",
        "There is no draught in this passage. Please do not mention it to the staff.",
        "I came here as a girl, for a month.",
        "One gets used to being looked at. It is when they stop.",
    ), (
        "I have had the whole house searched for {a want}. All of the house that will allow it.",
        "You would oblige the family greatly by finding {a want}.",
        "She asks me for {a want}, every night. I can't bear to be asked again.",
    ), (
        "I shut the door on them. I heard them knocking. I counted the silver until it stopped.",
        "I am not paid. There is nobody to pay me. I find the wages on the pillow, in old coin, and wet.",
        "The bride did not drown. I sewed the stones in myself, but it was not for her, that gown.",
    )),
    Person("old gardener", "he", (
        "{person} is bent over so far that {he person} knows people by their shoes.",
        "Earth fills every line of {his person} face, like writing.",
        "A wren goes in and out of {his person} pocket.",
    ), (
        "{person} spits, and covers it over with {his person} toe.", "{person} turns {his person} hat round by the brim.",
        "{he person} jerks a thumb toward the house, and does not look at it.", "{person} breaks off a dead rose and puts it away.",
    ), (
        "Ground won't take 'em. I put 'em down, and come the spring they're up.",
        "I don't go in. I've been asked.",
        "That there window. Count 'em from outside, then count 'em from in.",
        "Roses do well. Well, they would.",
        "You've the family nose, {name}. I'd keep that to myself.",
        "There were a well here. They've built a room on top. Blue one.",
    ), (
        "I'd sleep if I'd {a want} to put on her grave. I reckon she would an' all.",
        "If so be you come across {a want}, don't take it through the hall.",
        "It's only {a want} I'm after. I'm too old to go in for it.",
    ), (
        "I dug the one grave, and I filled two.",
        "There's no child. There never was. There's summat that likes to be taken for one.",
        "I were the groom. She wouldn't know me now. I come to do the roses.",
    )),
    Person("ghost of a child", "any", (
        "{person} is about six, and you can see the wallpaper through {his person} collar.",
        "Water drips from {person}, and never reaches the floor.",
        "{person} stands where it is darkest, in a nightshirt that is too long.",
    ), (
        "{person} hops over a crack.", "{person} puts a cold small hand into your pocket.",
        "{he person} bites {his person} lip and looks up at the ceiling.", "{person} flickers, and is a step nearer.",
    ), (
        "Are you the new one? The other one cried.",
        "I'm not allowed out of the blue bit.",
        "You have to count to a hundred. Nobody ever comes to look. I'm very good at it.",
        "Mama has wet hands. Don't let her do your hair.",
        "It doesn't hurt, {name}. It's only like when you wait for somebody.",
        "I had a dog. He could see me. Then he could see me better.",
    ), (
        "I want {a want}. I had it when I went under the stairs.",
        "Will you find {a want} for me? I can't pick things up. They go through.",
        "If I get {a want}, I'll tell you which step not to stand on.",
    ), (
        "I wasn't sick. I was hiding. And they nailed it up, to keep out the rats.",
        "She isn't my mama. She came out of the lake and had her clothes on.",
        "I know where you are. You're under the yew. But you're not there yet.",
    )),
    Person("medium", "she", (
        "{person} clinks with beads and smells of gin and violets.",
        "A false fringe sits on {his person} brow, slightly askew.",
        "{person} has one very good eye for an audience, and one that looks past you.",
    ), (
        "{person} sways, and sees if you are watching.", "{person} presses two fingers to {his person} brow.",
        "{he person} takes a quick pull from a scent bottle.", "{person} stops in the middle of a word and goes pale.",
    ), (
        "I am getting a letter. It is an M. Or possibly a very tired N.",
        "In the city they paid to have a table lifted. Here I would pay to have it put down.",
        "The veil is thin, dear, and so is the soup.",
        "I do the raps with my toe. I haven't got my toe anywhere near that wall.",
        "Somebody is standing behind you, {name}. Don't be vain, it isn't about you.",
        "The dead only ever say three things. It's cold, it's dark, and where is my spoon.",
    ), (
        "The spirits desire {a want}. I desire it too, but they put it better.",
        "To make the circle hold I must have {a want}.",
        "Slip me {a want}, and I'll tell you what I really heard.",
    ), (
        "I am a fraud. I was always a fraud. And on the first night here one of them answered.",
        "I can see how everyone will die. With you it's funny. There's nothing there. As if it had been done.",
        "The mistress wrote through my hand. It says: not the brother. The girl.",
    )),
    Person("sleepless heir", "he", (
        "{person} is young, unshaven and dressed for a dinner of ten years ago.",
        "There is a white lock in {his person} hair, as if somebody had touched it.",
        "{person} carries a glass, and it shakes.",
    ), (
        "{person} laughs at nothing, and stops dead.", "{person} winds a watch that does not go.",
        "{he person} looks at the ceiling, and follows something along it with {his person} eyes.", "{person} pulls {his person} collar away from a mark on {his person} neck.",
    ), (
        "Welcome to the ancestral damp.",
        "I own eleven chimneys and one good shirt. The shirt's buried in.",
        "Every eldest son dies at thirty. It's quite all right, I'm twenty-nine till midnight.",
        "They walk at two. I used to go and sit in the garden. Then they started to sit with me.",
        "You see it too? Thank God. Or don't, he's touchy in here.",
        "Have a drink, {name}. It won't help, but it's something to do with the hands.",
    ), (
        "There's an old tale that {a want} would break it. I've tried everything else.",
        "I'd make over the whole damned place to you for {a want}.",
        "Father's in a temper. He throws things. I think it's {a want} that he is after.",
    ), (
        "I pushed him. We were boys. The ice was thick enough for one.",
        "I died last week. I keep meaning to bring it up.",
        "There's no curse. We did it to each other, one after the other, every time. I found the diaries.",
    )),
    Person("village priest", "he", (
        "{person} is round, kind and plainly very frightened.",
        "Candle grease has dropped all down {his person} cassock.",
        "{person} wears bicycle clips, and has a bell, a book and a flask.",
    ), (
        "{person} crosses {self person} and knocks over a chair.", "{person} mops the back of {his person} neck.",
        "{he person} murmurs a line, and has forgotten the next one.", "{person} holds up {his person} lantern, and then lowers it again.",
    ), (
        "I did the christenings, and the weddings, and now I seem to be doing it all again.",
        "One says the words. One doesn't ask who is saying the responses.",
        "My predecessor came here to bless the well. They found his bicycle.",
        "I believe in ghosts on Sundays, from the front.",
        "Evil is a draught, {name}. One looks for where it gets in.",
        "If I scream, do carry on. I find it helps.",
    ), (
        "The rite is quite clear. It calls for {a want}. One wonders about the early church.",
        "With {a want} to hold, I believe that I could go up there.",
        "Forgive me, but it is urgent. {a want}, before the clock strikes!",
    ), (
        "She confessed to me. I let them bury her in the lake, and I said a psalm.",
        "There is nobody in the graves. I looked. Not in one of them.",
        "I lost my faith in the blue room. Something else picked it up.",
    )),
)

THREATS = (
    Threat("drowned bride", (
        "There is a wet footprint on the boards, narrow, with the toes toward you.", "You smell violets, and then, beneath them, weed.",
        "A hem goes round the corner, white, and heavy with water.", "Water drips somewhere, at a walking pace.",
    ), (
        "The looking glass has misted over, and a finger is writing there from the other side. The drowned bride has your name nearly right.", "Long wet hair trails down the wall like ivy. The drowned bride is in the room above.",
        "Someone sobs, and it is coming along by the wall with its hand out.", "The drowned bride stands at the far end, with her back to you, taking out her pins.",
    ), (
        "The drowned bride lifts her veil, and there is only lake behind it.", "Arms close round you from behind, cold and soaked and terribly fond. The drowned bride has found you.",
        "\"You are late,\" says the drowned bride, and lays her wet cheek against yours.",
    ), (
        "The drowned bride takes your arm. The guests get to their feet, the organ breathes in, and together you go down the steps, and down. The water is quite warm, once it has you.",
        "She combs your hair with her fingers, so gently, and sings, and the song fills your mouth and your chest with black water. They find you in the morning, in a dry bed, drowned.",
    ), (
        "You tear yourself free. Five white marks stay on your wrist, and no fire will warm them.", "She breathes on you. You cough up water and a little blood, but you are still running.",
        "The bride's ring opens your cheek as she snatches at you.",
    ), (
        "You put the ring on her finger. The drowned bride looks at it, and her face comes up slowly, as from deep water, and smiles, and is gone.", "A cock crows. She leaves nothing but a puddle, and a petal in it.",
        "The bride turns her head as though somebody had called her by a pet name, and runs to him, through the wall.",
    ), ("Dance with the drowned bride.", "Lift the drowned bride's veil.", "Follow the drowned bride to the lake.")),
    Threat("hungry house", (
        "There was a door in that wall when you came.", "The floor gives under you, only a little, like a tongue.",
        "Somewhere above, a long beam stretches and cracks its knuckles.", "You have been down this way before, and it was shorter.",
    ), (
        "The windows have closed up like eyes. The hungry house is paying attention.", "The stairs have begun to go the wrong way, one by one, like a slow swallow.",
        "A warm breath comes from the keyholes. The house has got the taste of you.", "Plaster sweats. Behind it goes the sound of a large, slow gut.",
    ), (
        "The walls lean in from both sides, and the paper is wet and pink. The hungry house has you in its mouth.", "A row of white banisters comes down in front of you, and a row comes up.",
        "The carpet rolls under your feet and bears you off into the dark. The house has made up its mind.",
    ), (
        "The house swallows. There is one more portrait on the landing now, a speaking likeness, and at night it speaks.",
        "You open the last door, and behind it there is the first. You will be a very long time in the house, and you will come to be fond of the wallpaper.",
    ), (
        "A door bites on your hand. You leave it two fingernails.", "You break out through the plaster, and a lath goes into your side, and snaps there.",
        "The stair turns over under you, and you go from top to bottom by way of every step.",
    ), (
        "You speak to the house as one speaks to a horse. Board by board, it lies down.", "Somewhere deep, something gives in the works of the thing. Doors go back to where they were, looking foolish.",
        "You throw it the family silver. The house rolls the spoons round on its tongue, and forgets about you.",
    ), ("Walk straight down the throat of the house.", "Set fire to the hungry house.", "Feed the hungry house something else.")),
    Threat("master's shade", (
        "A cane taps overhead, taps, and waits.", "The smell of a cigar comes in by itself and takes the best chair.",
        "All the portraits have turned their eyes down, like maids when a gentleman goes by.", "Your candle burns blue for the space of a breath.",
    ), (
        "\"Who is in my house?\" It is an old man's voice, and it is one room away.", "Door after door is thrown open, nearer each time. The master's shade is on his rounds.",
        "A black hound with no eyes comes in, looks, and goes off to tell. The master's shade will not be long.", "The bell board leaps, all its bells at once. The master's shade is calling for everyone.",
    ), (
        "He stands on the hearth with his hands behind him, and the fire shines through. The master's shade begs you to be seated.", "The cane comes down across your path like a gate. \"You are not family,\" says the master's shade.",
        "The dark grows a waistcoat, a watch chain, a white and furious face. The master's shade has found you.",
    ), (
        "The master's shade takes down your name in his book, in a copperplate hand, and rules a line below it. After that you fetch and carry. There is always coal to be got in.",
        "He points, and you go where he points, along the gallery, to the empty frame. It is a good fit. The varnish dries first over your mouth.",
    ), (
        "The cane falls. There is no mark on you, but the arm hangs like a wet sleeve.", "You go right through him, and come out on the far side with white in your hair and a taste of earth.",
        "The hound has your heel before you are round the door. The bite is black, and does not bleed.",
    ), (
        "You read him the last line of the will. The master's shade says \"Ah,\" and seems to look for his hat.", "Someone small says \"Grandpapa?\" out of the dark, and the old face goes to pieces like smoke.",
        "The clock strikes. He takes out his watch, compares the two, bows, and goes to bed.",
    ), ("Tell the master's shade he is dead.", "Sit down in the shade's own chair.", "Fight a duel with the master's shade.")),
)

GOALS = (
    Goal("find", "bride's wedding ring", (
        "find {target} before the clock strikes three", "find {target} and give the dead their rest", "search out {target} in spite of the house",
    ), ("She will walk every night until she has {target} on her finger.", "Whoever hid {target} {is target} still sitting at that table."), (
        "A jackdaw had a bright thing, and was seen with it {in spot}.", "In the dust somebody has written: I put it {in spot}, God forgive me.",
        "It was never lost. It was taken off a hand, and the hand was warm.", "An old song of these parts says that gold cannot sleep under water.",
    ), (
        "You hold out {target}, and a white hand comes up out of the dark, shaking, and takes it. There is one breath of violets, real ones. Then, in every room, the clocks begin to go.",
        "With {target} laid on her stone, the moss closes over it like an eyelid. That night, in the whole long house, there is nobody about but you.",
    ), (
        "You slip {target} on, just to see. It fits. Somebody behind you says \"At last\", and you hear water.",
        "She has her ring, and goes. It is years since anyone left a light in the window of the blue room, and you find that you miss her.",
    )),
    Goal("deliver", "unsent letter", (
        "bring {target} to {person} before the house wakes", "give {target} to {person} and to nobody dead", "see {target} safely into the hands of {person}",
    ), ("For thirty years {target} {has target} lain behind a panel, and {person} has waited all that time.", "If {person} reads {target} tonight, something may be forgiven."), (
        "You can tell where {person} goes by the candle; it was moving about {in spot}.", "The housekeeper, without turning her head, says to try {to spot}.",
        "Other hands would like that letter. One of them has already been at your pocket.", "It is sealed with a thimble, in the dark, by somebody in a hurry.",
    ), (
        "{person} reads {target} standing up, and then sits down, and reads it again. \"So she did love him,\" says {person}. All through the house you hear doors, not slamming but closing.",
        "You give {target} over. There are tears, the useful kind. On the stair a small cold someone who has been listening lets go of the banister.",
    ), (
        "{person} holds {target} to the candle, unread. \"I know what it says,\" says {person}. \"I wrote it.\" Then the candle goes out.",
        "It was forgiveness, and it came too late by one night. You can see that from the way {person} casts no shadow.",
    )),
    Goal("rescue", "bewitched governess", (
        "wake {target} and get her out of the house", "find {target} before she signs the book", "save {target} from what she has been teaching",
    ), ("{target} wrote to you for help, and then wrote that all was well, in another hand.", "{target} sets three places at lessons, and one of the pupils is you."), (
        "She walks at night, with a lamp, and always as far as a certain place; look {in spot}.", "Somebody dropped a hairpin, then a glove, then a shoe {in spot}.",
        "She can be called back by what she was called before she came here.", "The children she teaches have been dead for sixty years, and are getting on nicely.",
    ), (
        "You call her what her mother called her. {target} stops, with one foot over the edge, and looks at the chalk in her hand as if it were a mouse. You are ten miles off by breakfast.",
        "{target} leans on you all the way down the drive. At the gate she turns, and says, firmly, as to a class: \"Dismissed.\"",
    ), (
        "{target} comes away with you, meek as milk. In the train she takes out a slate. \"And now,\" she says, \"shall we go on?\"",
        "She is out. From the nursery window three small faces watch you go, and one of them has your eyes.",
    )),
    Goal("escape", "garden door", (
        "get out by {target} before cock-crow", "find {target}, wherever the house has put it", "leave through {target} with your soul and your hat",
    ), ("Whoever sleeps here a third night is written into the family, and {target} {is target} the only door that still opens.", "Since midnight there has been no way out but {target}, and it moves."), (
        "The house cannot hide its keys from a mirror; look {in spot}.", "A chambermaid got out alive, and scratched the way {in spot}.",
        "It must be opened from within, by someone who wants nothing from the house.", "It is painted green. Everything that lives here hates green.",
    ), (
        "{target} sticks, sighs and swings. There is wet grass, and a blackbird, and a sky with a bit of pink in it. You run until your side hurts, for the pleasure of its hurting.",
        "You say \"Thank you for having me\", for it is best to be civil, and step through. Behind you {setting} pulls its ivy up to its chin.",
    ), (
        "You are out on the lawn. You look up. In every window there is someone waving, and one of them, in your coat, is you.",
        "{target} lets you go. It is a fine morning. You are well into the village before you notice that the dogs lie down, and that no one says good day.",
    )),
    Goal("learn", "fourteenth guest", (
        "find out the name of {target}", "solve the old riddle of {target}", "discover who {target} {was target}, and what came of it",
    ), ("Thirteen people died at that dinner, and {target} got up and went home.", "You have come about your grandmother, and they say that she was {target}."), (
        "There was a plan of the table once; it was hidden {in spot}.", "A fan with a name on it has been shut up {in spot}.",
        "The chair at the end is too small for a man and too high for a child.", "Fourteen plates, and only on thirteen of them a trace of almond.",
    ), (
        "You sit down in the fourteenth chair and say it. One by one, thirteen glasses are lifted, and set down. And then, with great courtesy, they leave.",
        "You write the name on the last white card and stand it at its place. The candles light themselves, gold and not blue. Someone says grace.",
    ), (
        "You know. You look at your own right hand, at the trick it has of turning a glass by the stem, and you set the glass down.",
        "You say the name, and something at the foot of the table raises its head and says: \"Present.\"",
    ), answers=(
        "the fourteenth guest was Death, who had been asked out of politeness and came out of the same",
        "it was the cook, who sat down at the table for the first time in her life, and would not get up",
        "the bride sat there herself, in a servant's dress, and passed the wine",
        "there was no fourteenth guest, and the place was laid for whoever would come to ask",
    )),
    Goal("mend", "long-case clock", (
        "set {target} going before the dead hour", "mend {target} and let time back into the house", "repair {target} by candlelight",
    ), ("It has been ten to three in this house for thirty years, and the dead cannot leave until {target} strikes.", "When {target} stopped, so did she."), (
        "The pieces were taken out on the wedding night, and one was thrown {in spot}.", "The clockmaker's bill says: kept back one part, to be found {in spot}.",
        "It was not broken. It was asked to wait.", "A drop of goose oil, a steady hand, and on no account look at the face while you do it.",
    ), (
        "You give the pendulum a push. {target} clears its throat and strikes three, slow and sweet, and with every stroke a weight goes out of the air, as guests go from a room.",
        "It ticks. Milk turns, flowers fall, thirty years of dust come down all at once. In the middle of it stands an old lady, blinking, and asks you what day it is.",
    ), (
        "{target} strikes three. You have just time to see your hands. They have spots on them, and they were young this morning.",
        "It goes, and it is right. It is only that the one it strikes for, now, is you.",
    ), parts=("pendulum bob", "minute hand", "brass escapement", "lead weight", "winding crank")),
)

FACTS = (
    Fact(("The {noun} in the house move whenever nobody is looking.", "No one has ever seen the {noun} move, but they do."), (
        "The {noun} are not where they were.", "You turn round quickly. The {noun} look as if butter would not melt in their mouths.",
        "A scrape in the dark, then silence: the {noun}, you tell yourself, only the {noun}.", "You count the {noun}, and walk backward to the door.",
        "All the {noun} have drawn up in a half circle, facing you.",
    ), ("chairs", "dolls", "statues", "portraits", "candlesticks", "suits of armour", "rocking horses")),
    Fact(("It is always ten to three in this house.", "Time has stood still in the house since the wedding night."), (
        "Somewhere a clock fails to strike.", "You look at your watch. Ten to three. You had known it.",
        "The candles burn, and are no shorter.", "A moth hangs in the light, in the same place as before.",
        "It ought to be morning by now. It is ten to three.",
    )),
    Fact(("None of the {noun} in this house may be touched after dark.", "The servants never touch the {noun} once the sun is down."), (
        "Your sleeve nearly brushes against the {noun}. Somebody gasps.", "In the gloom the {noun} give off a faint chill, as cheeses do.",
        "You put your hands behind your back, in the way of visitors, and pass the {noun}.", "Gloves have been laid out, white ones, next to the {noun}.",
        "They say that the last girl dusted the {noun} at dusk. There is still her bucket.",
    ), ("mirrors", "bells", "curtains", "lilies", "piano keys", "keyholes", "christening spoons")),
    Fact(("The dead of the family still come down to dinner.", "Every night the whole family dines together, living and dead."), (
        "Cutlery clinks behind a wall, and no one is talking.", "You smell roast mutton, sixty years old.",
        "Somewhere a gong is struck, softly, with a hand.", "An empty sleeve passes you the salt, or would have, if there had been salt.",
        "You hear chairs drawn out, a great many, and a small one.",
    )),
    Fact(("The player looks exactly like a portrait in the house.", "One of the old portraits has the player's face."), (
        "You meet your own eyes, in oils, and step aside to let yourself by.", "A servant sees you, and drops a tray, and curtsies to the wall behind you.",
        "You put up a hand to your chin. It is there in the portrait: the same small scar.", "That painted face has more colour than it had at noon. You have less.",
        "\"You have not aged,\" says someone in the dark, quite kindly.",
    )),
    Fact(("Whoever hears the {noun} in this house will be married or dead in a year.", "In this house one must never listen to the {noun}."), (
        "You hear it, faintly: the {noun}. You hum something, to be on the safe side.", "Cotton wool is handed round on a plate, because of the {noun}.",
        "There it goes again, the sound of {noun}, under the floor or under the year.", "You stop, for you thought that it was the {noun}. It was only your heart.",
        "Everyone talks a little louder than they need, on account of the {noun}.",
    ), ("harps", "crickets", "footsteps", "church bells", "cradles", "owls", "violins")),
    Fact(("One room more can be counted from outside than from within.", "The house has a window that belongs to no room."), (
        "You pace it out again. There are six feet that do not come in anywhere.", "You lay your ear to a wall, just here, where it sounds hollow. Something has laid its ear there too.",
        "From the corner of your eye you see a door, and it is not there when you use the rest.", "A light moves along a window that no one can get to.",
        "Somebody paces, up and down, in a room that does not exist.",
    )),
    Fact(("Each night {noun} are laid on the pillow of the next to die.", "A few {noun} are left for whoever is to be next."), (
        "You have a look at your pocket, and your plate. No {noun}, not so far.", "On the stair lie some {noun}, as if they had been dropped in passing.",
        "\"Was it you,\" somebody whispers, \"who got the {noun}?\"", "You dream, on your feet, of {noun} on a white pillow.",
        "There are old ones here, gone to dust: {noun}, with a name beside them.",
    ), ("lilies", "silver thimbles", "black feathers", "playing cards", "child's shoes", "glass beads")),
    Fact(("The fog has come indoors and will not leave.", "Fog stands in all the rooms of the house."), (
        "Fog lies on the chairs with its feet up.", "You put out your hand, and lose it at the wrist.",
        "The fog parts, and there is a bit of wall, and it closes.", "Somebody walks by in it, close enough to smell.",
        "The fog breathes in as you breathe out.",
    )),
)

GENRE = Genre(
    name="haunted house",
    tones=("grim", "tense", "dreamy", "dry"),
    settings=SETTINGS,
    roles=ROLES,
    places=PLACES,
    things=THINGS,
    people=PEOPLE,
    threats=THREATS,
    goals=GOALS,
    facts=FACTS,
    weather=(
        "Rooks go home across a sky the colour of a bruise.", "The moon comes out, sees where it is, and goes in again.",
        "Mist stands about on the lawns in the attitudes of guests.", "A wind has got up, and wanders round the house, trying the shutters.",
        "Lightning shows you everything for an instant, and then takes it all back.", "Frost has silvered each blade and each cobweb, very neatly, by hand.",
        "Rain comes down straight and grey, like a bead curtain.", "It is that blue minute after sunset when white things seem to float.",
    ),
    moods=(
        "A board speaks, and another answers it, further off.", "You would swear that the room has just stopped talking about you.",
        "The flame leans over, as if somebody had bent to light a pipe.", "You count your own heartbeats. There seem to be a few too many.",
        "Cold goes by, at the pace of a person.", "In the glass your reflection blinks. You had not.",
        "Somewhere a bell pull twitches.", "A smell of lilies opens like a door.",
        "You have the odd idea that you are being dreamed, and that the dreamer is about to wake.", "Dust settles on your sleeve. It settles in the shape of fingers.",
        "It would be so easy to say, come in.", "The silence here has a grain, like wood.",
        "Something gives a sigh, and it is only the fire, and there is no fire.", "You find that you have been walking on tiptoe.",
    ),
    openers=(
        "The carriage has gone, and with it the last of the light. You stand {in place}, {name}, and {setting} takes its time in looking you over.",
        "You were told to expect a death in the family. Nobody told you, {name}, that the family would be there to receive you.",
        "\"We have been expecting you,\" says the card, in faded ink, and then, fresher: \"{name}, do not sit down.\" You are {in place}, and there is only the one chair.",
        "It is {a role} that they sent for, to {setting}, and it is you, {name}, that they got. The door was open. It is not open now.",
        "You wake {in place}, {name}, with a candle burned down to your fingers. You went to bed in quite another room.",
        "For three nights you have heard it walk. Tonight you, {name}, {a role}, have put on your shoes.",
        "The last {bare role} at {setting} stayed for a week. The one before that is staying still. You hang up your coat, {name}, next to theirs.",
        "It begins with a small thing, {name}. There are nine cups {in place}. You look away, and look back, and there are ten.",
    ),
    risks=(
        "Blow out the candle.", "Ask who is there, and wait.", "Open the door that is nailed shut.", "Take the empty chair at the table.",
        "Look into {thing} for a full minute.", "Break {thing} with the poker.", "Call the dead by their pet names.", "Drink a toast to the bride.",
    ),
    sounds=(
        "Slow steps cross the ceiling, and turn, and cross it back.", "A child counts, a long way in: ninety-eight, ninety-nine.",
        "Silk goes by, with nobody in it.", "You hear a spade, at work, in no great hurry.",
        "Something heavy is being drawn down a stair, one step at a time.", "Beneath your feet somebody knocks, politely, as one knocks on a lid.",
        "A gramophone runs down in the middle of a waltz.", "The house breathes out. You had not noticed it breathing in.",
    ),
    names="old",
)
