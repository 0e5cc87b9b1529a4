"""Rooms for settings that no genre foresaw: ``{x}`` is the setting's head noun, so that the place keeps its name."""

from __future__ import annotations

from training.corpus.format import Fixture, Place


def _place(name: str, where: str, kind: str, senses: str, *fixtures: tuple[str, str]) -> Place:
    looks = {}
    for entry, text in fixtures:
        looks[entry] = tuple(line.strip() for line in text.strip().split("\n"))
    made = tuple(Fixture(n.strip("*"), lines, holds=n.endswith("*")) for n, lines in looks.items())
    return Place(name, tuple(s.strip() for s in senses.strip().split("\n")), made, kind, where)  # type: ignore[arg-type]


IN = (
    _place("{x} entrance", "at", "in", """
        Over the [door|arch], letters spell the name of {setting}, [and two have fallen off|in flaking gold].
        A draught [pulls|tugs] at your sleeve, as if {setting} were breathing in.
        Your steps sound [too loud|strangely small] on the tiles.
        Mud from many shoes has dried here in a long brown path.
        A bell on a spring [shivers|trembles] over your head.""",
        ("notice board*", "{thing} is thick with old notices, and the newest is dated tomorrow.\nSomeone has torn one sheet from {thing} and left the corners."),
        ("stone lion", "The nose of {thing} is worn away by hands that wanted luck.\nBetween the paws of {thing} lies a dead wasp.")),
    _place("great hall of the {x}", "in", "in", """
        The ceiling is so high that {setting} keeps its own weather up there.
        Dust turns slowly in the [long|slanting] light.
        Chairs stand along the walls like people who wait to be asked.
        Every sound in the hall comes back to you, a little changed.
        Old portraits [follow|watch] you with patient eyes.""",
        ("long table*", "Rings from a hundred cups overlap on {thing}.\nKnives have written names into {thing}, and other knives have crossed them out."),
        ("tall clock", "{thing} ticks, but its hands have been taken.\nBehind the glass of {thing} hangs a key-shaped patch without dust.")),
    _place("{x} cellar", "in", "under", """
        It is cold here, and the cold comes from the ground under {setting}.
        Somewhere a drop falls, waits, and falls again.
        Cobwebs close behind you like curtains.
        The ceiling is low enough to touch, and wet.
        It smells of earth and [old apples|iron|mice].""",
        ("row of barrels*", "One of {thing} sounds hollow.\nChalk marks on {thing} count something in fives."),
        ("bricked-up arch", "The mortar of {thing} is fresher than the rest.\nPut your ear to {thing}, and you hear the far side listening.")),
    _place("back stairs", "on", "in", """
        Each step has a different [voice|complaint].
        The wall is shiny at shoulder height, where generations have leaned.
        A thin light comes down from somewhere, and thin music with it, or perhaps it is a pipe.
        Twelve steps, a landing, twelve steps: {setting} was built by a careful person.
        The rail is sticky under your hand.""",
        ("hollow newel post*", "The cap of {thing} turns, with a squeak.\nTeeth marks run around {thing}, small and even."),
        ("narrow window", "{thing} shows a slice of yard and a slice of sky.\nA hair is shut in the frame of {thing}, long and red.")),
    _place("{x} office", "in", "in", """
        Papers lie in drifts, and every one of them concerns {setting}.
        The chair is still turned to the door, as if someone had just got up.
        Ink has dried in the well to a black skin.
        A calendar shows a month that was over long ago.
        A fly walks across the blotter and reads it.""",
        ("roll-top desk*", "{thing} has eleven drawers, and one that does not show.\nA coffee ring on {thing} makes a moon over the blotter."),
        ("filing cabinet*", "The letter M is missing from {thing}.\n{thing} leans, like all cabinets that know too much.")),
    _place("attic", "in", "in", """
        Heat and old wood: under the roof of {setting} the air stands still.
        Something small runs away across the boards and stops when you stop.
        Light comes in through [nail holes|a missing tile] and draws coins on the floor.
        Sheets cover shapes that you would rather not guess at.
        Rain or wings, you cannot tell, [patter|tap] on the slates.""",
        ("travelling trunk*", "Labels of far harbours cover {thing}.\nThe straps of {thing} have been cut, not opened."),
        ("dressmaker's dummy", "Pins in {thing} spell a word, or nearly.\n{thing} stands with its chest toward you, wherever you go.")),
    _place("kitchen", "in", "in", """
        Pans hang in order of size, and one is missing.
        The fire is out, but the bricks are warm.
        It smells of pepper, soap and burnt milk.
        A tap drips into a bowl, [plink, plink|slow and clear].
        Flour on the table keeps the print of a small hand.""",
        ("black oven*", "The door of {thing} is warm to the palm.\nIn the ash of {thing} lies a half-burnt button."),
        ("spice shelf", "The jars on {thing} are labelled in a code of little drawings.\nOne jar on {thing} holds only teeth.")),
    _place("courtyard", "in", "out", """
        Walls on four sides make the sky into a lid.
        Weeds have won against the paving, stone by stone.
        Every window of {setting} looks down on this spot.
        The wind comes in, goes round once, and leaves again.
        A rope of washing hangs stiff and forgotten.""",
        ("dry fountain*", "Coins lie in {thing}, and somebody has arranged them by size.\nA stone fish stands on its tail in {thing}, with a mouth full of leaves."),
        ("sundial", "{thing} is an hour slow, or the sun is.\nAround {thing} runs a line: I COUNT ONLY THE BRIGHT ONES.")),
    _place("east wing of the {x}", "in", "in", """
        Nobody has lit the lamps in this part of {setting} for years.
        Wallpaper hangs down in long tongues.
        The floor [gives|sighs] a little at each step.
        Doors stand in a row, all of them painted the same tired green.
        A child's height was marked on the wall, year by year, and then no more.""",
        ("cracked mirror", "In {thing} the room looks tidier than it is.\n{thing} shows you twice, and one of you is late."),
        ("linen chest*", "{thing} smells of lavender and something under the lavender.\nInitials are burnt into the lid of {thing}.")),
    _place("roof", "on", "out", """
        From here {setting} lies under you like a map of itself.
        Wind takes your breath and gives it back.
        Chimneys stand about like a committee.
        Lead sheets [buckle|tick] under your feet.
        Far away somebody is burning leaves.""",
        ("weathercock", "{thing} points steadily into the wind, and then at you.\nThe tail of {thing} has been mended with a spoon."),
        ("pigeon loft*", "A ring with a number lies on the floor of {thing}.\n{thing} is lined with shredded letters.")),
)

OUT = (
    _place("edge of the {x}", "at", "out", """
        {setting} begins here without a fence, like a thought.
        The path [gives up|thins out] after a few steps.
        Behind you is the road; before you, {setting}, and it is [very quiet|not quiet].
        Old wheel ruts fill with [shadow|water].
        A smell of earth and distance [comes|drifts] toward you.""",
        ("leaning signpost", "All three arms of {thing} point the same way.\nSomeone has scratched a warning into {thing}, and someone else has scratched it out."),
        ("milestone*", "The number on {thing} is higher than it ought to be.\nMoss makes a green cap for {thing}.")),
    _place("heart of the {x}", "in", "out", """
        Everything in {setting} seems to lean toward this spot.
        You cannot hear the road any more.
        The ground is soft here, and remembers your feet.
        The light is [different|thicker], as if it had been kept in a jar.
        It feels like standing in a room from which people have just gone.""",
        ("flat stone*", "Rain has worn a bowl into {thing}, and wax has run into the bowl.\nUnder the lichen of {thing} there are letters."),
        ("oldest tree", "Nails have been driven into {thing} in a spiral.\nA door, no taller than a hand, has been painted on {thing}.")),
    _place("{x} keeper's hut", "in", "in", """
        Whoever looks after {setting} sleeps on that cot and owns one cup.
        A stove ticks as it cools.
        Tools hang on the wall, each inside its painted outline.
        It smells of smoke and wet dog.
        Calendars of nine different years are nailed up side by side.""",
        ("iron stove*", "The ash in {thing} is still grey-warm.\nA brick at the back of {thing} is loose."),
        ("keeper's chair", "{thing} has been mended so often that nothing of it is old.\nThe arms of {thing} are dark from one man's hands.")),
    _place("old well", "at", "water", """
        Cold air rises from the shaft, with a smell of stones.
        The rope is dark with years of wet hands.
        The water is so far down that you see only one bright coin of sky.
        Ferns grow inward, all the way down.
        This is the only water in {setting}, people say, that does not taste of anything.""",
        ("well stone*", "There is a gap behind {thing}, just wide enough for a hand.\nWishes are scratched all over {thing}, and most of them are names."),
        ("bucket", "The bottom of {thing} has been patched with a coin.\n{thing} is full to the brim, though nobody has drawn it up.")),
    _place("sunken path", "on", "out", """
        The banks rise higher than your head on both sides.
        Roots hang out of the earth like forgotten ropes.
        Your feet make no sound here.
        The path turns so often that {setting} seems to be folding you up.
        It is cooler down here, and everything smells of leaves.""",
        ("fallen trunk*", "Beetles have written long letters under the bark of {thing}.\nOne end of {thing} is hollow, and dry inside."),
        ("row of stakes", "A strip of blue cloth is tied to every one of {thing}.\nThe tops of {thing} are carved into small, worried faces.")),
    _place("ruined tower", "in", "in", """
        Half of the stairs still go up, to nowhere.
        The sky looks in through the missing roof.
        Jackdaws have filled the chimney with sticks.
        From the slits you can see most of {setting}.
        The stones keep the day's [heat|chill] long after the day.""",
        ("fireplace*", "Something has been pushed far up into the flue of {thing}.\nA coat of arms is broken in half above {thing}."),
        ("arrow slit", "Through {thing} you see movement, far off, and then none.\nSomeone has scratched a calendar beside {thing}: forty days.")),
    _place("ford", "at", "water", """
        The water is brown and quick, and [talks|mutters] to itself.
        Stones show their backs, some of them dry.
        On the far bank {setting} looks the same, but not quite.
        Flies hang over the current in a golden smoke.
        Hoof prints go in, and none come out.""",
        ("ferry post", "A groove is worn into {thing} by a rope that is no longer there.\nA bell hangs on {thing}, packed with mud."),
        ("heap of driftwood*", "{thing} holds a chair leg, a doll's arm and most of a door.\nA heron has made {thing} its own, and has left a fish as rent.")),
    _place("{x} shrine", "at", "out", """
        People of {setting} have left small things here: bread, thread, a milk tooth.
        Candle ends have melted into one pale lump.
        The air around the shrine is a little warmer than it should be.
        Ribbons flutter, most of them bleached to grey.
        You lower your voice without meaning to.""",
        ("little idol", "The face of {thing} has been kissed quite smooth.\n{thing} has its hands over its ears."),
        ("offering box*", "{thing} rattles, but the slot is too narrow for fingers.\nA wasp has built its paper house under {thing}.")),
    _place("camp site", "at", "out", """
        A ring of stones holds ash that is not yet cold.
        Somebody slept here, and slept badly, by the look of the grass.
        Tent pegs stick out of the ground like teeth.
        From here you can watch both ways into {setting}.
        A tin can swings from a branch and knocks.""",
        ("fire ring*", "Under the ash of {thing} the soil has been dug.\nThree different boots have trampled around {thing}."),
        ("torn tent", "The tear in {thing} goes from inside to outside.\n{thing} is sewn together from flags.")),
    _place("hollow", "in", "under", """
        The ground drops here, and the wind goes over you.
        It is the only place in {setting} where your voice does not carry.
        Mist lies in the bottom like milk in a saucer.
        White mushrooms stand in a broken ring.
        You can hear your own blood.""",
        ("badger's door*", "Bones and a blue bead lie before {thing}.\nThe earth at {thing} is fresh."),
        ("black pool", "{thing} reflects the sky, and one star too many.\nNothing floats on {thing}, not even the leaves that fall.")),
)

TOWN = (
    _place("{x} gate", "at", "out", """
        The gate of {setting} has been [painted|mended] so often that it hardly closes.
        Carts have cut two deep grooves into the stone.
        A list of rules hangs here; most of them begin with NO.
        Beggars' chalk marks cover the lowest stones.
        Wind whistles through the arch on one note.""",
        ("guard box*", "In {thing} there are a stool, a lamp hook and a smell of onions.\nSomeone has played a long game of noughts and crosses on the wall of {thing}."),
        ("iron knocker", "{thing} is a hand that holds a ball, and the ball is worn flat.\nThe plate under {thing} shines like gold from use.")),
    _place("market square", "on", "out", """
        Cabbage leaves and straw [stick|cling] to the cobbles.
        Awnings flap, striped and faded.
        Every road in {setting} ends in this square, sooner or later.
        It smells of fried dough and fish.
        The clock over the arcade is a quarter of an hour wrong, and everyone lives by it.""",
        ("dry-goods stall*", "Under the counter of {thing} hangs a curtain, and behind it is a box.\nThe prices on {thing} have been wiped out and doubled."),
        ("bronze statue", "The plaque of {thing} has been hammered blank.\n{thing} points at a window on the third floor.")),
    _place("Tallow Street", "in", "out", """
        Washing hangs from side to side, so the sky comes down in strips.
        Someone practises scales behind a shutter and always stumbles at the same note.
        The gutter [carries|floats] a paper boat past your shoes.
        Doors in this street are painted blue, against bad luck.
        A cat looks at you as if it owned {setting}.""",
        ("cobbler's window", "One shoe stands in {thing}, with a ticket: PAID, NEVER COLLECTED.\nFrom behind {thing} somebody has been watching; the breath is still on the glass."),
        ("rain barrel*", "{thing} stands on bricks, and one of the bricks is newer.\nA small fish lives in {thing}.")),
    _place("town hall", "in", "in", """
        All the affairs of {setting} end up here, in brown folders.
        Benches run along the walls, polished by waiting.
        A porter's bell stands on a desk, and a sign forbids its use.
        The mayors of a hundred years look down in oil.
        Steps echo on the upper floor, back and forth.""",
        ("record shelf*", "The volume for the year of the fire is missing from {thing}.\nMice have eaten the margins, but not the names, in {thing}."),
        ("ballot box", "{thing} has two slots, one for show.\nThe seal of {thing} was broken and mended with candle wax.")),
    _place("canal bridge", "on", "water", """
        The water below is green and thick as soup.
        Love locks weigh down the railing.
        A barge horn moans somewhere behind the houses of {setting}.
        Planks boom under each step.
        From the bridge you see washing, roofs, and one burning chimney.""",
        ("toll box*", "{thing} has been forced open once already.\nA swallow's nest is built on {thing}."),
        ("painted railing", "A message is scratched into {thing}, in letters for somebody's height.\nOne bar of {thing} turns in its socket.")),
    _place("lodging house", "in", "in", """
        Keys hang on numbered nails, and number nine is crooked.
        The wallpaper shows hunters who never reach the deer.
        Cabbage was cooked here, today and every day.
        Somebody upstairs walks four steps, turns, walks four steps.
        The landlady of {setting}'s cheapest beds has put up a sign: NO SINGING.""",
        ("guest book*", "The last name in {thing} is your own.\nA page of {thing} has been cut out with a razor."),
        ("umbrella stand*", "{thing} is an elephant's foot, made of plaster.\nEleven umbrellas stand in {thing}, and all of them are dry.")),
    _place("bell tower", "in", "in", """
        Ropes come down through holes in the ceiling, each with a woollen grip.
        Pigeon dust makes you sneeze.
        The whole of {setting} would hear it if you touched one rope.
        Wood and bronze tick in the changing heat.
        The stairs are so narrow that two cannot pass.""",
        ("great bell", "A crack runs up the side of {thing}, filled with lead.\nThe names of the dead in some old plague run around {thing}."),
        ("ringer's bench*", "Under {thing} are a jug, a blanket and a love story without its cover.\nTallies are cut into {thing}, one for each funeral.")),
    _place("tavern", "in", "in", """
        Smoke hangs at the height of the lamps.
        The floor is sanded, and the sand is scratched with old games.
        Everyone in {setting} has carved his name into these tables.
        It smells of beer, wet coats and frying onions.
        A fiddle without strings hangs over the counter.""",
        ("counter*", "There is a drawer in {thing}, on the customers' side.\nA coin has been nailed to {thing}, because it was false."),
        ("dart board", "A photograph was pinned to {thing}, and only the hat is left.\nThree darts stick in {thing}, in a perfect line.")),
    _place("old cemetery", "in", "out", """
        The founders of {setting} lie here, under tilting stones.
        Ivy has pulled the iron fence over to one side.
        Jam jars hold flowers gone to brown lace.
        You can hear the town, but only as one hears it from bed.
        Somebody has raked the gravel in careful waves.""",
        ("family vault*", "The lock of {thing} has been oiled.\nGrass grows around {thing}, but not before its door."),
        ("stone angel", "{thing} has lost a wing, and leans as if to listen.\nRain has washed {thing} until it is nobody in particular.")),
    _place("sewer", "in", "under", """
        Brown water [slides|creeps] past in a brick channel.
        Each grating overhead drops a square of daylight.
        The whole town's whispers collect down here.
        Rats turn to look, unhurried, like clerks.
        It smells exactly as you feared.""",
        ("iron ladder", "The third rung of {thing} is missing.\nThe rust of {thing} comes off on your palms like blood."),
        ("side niche*", "Candles have burned in {thing}, and not for light.\nA brick at the back of {thing} is wrapped in a rag.")),
)

SHIP = (
    _place("main deck", "on", "out", """
        {setting} is never quite still; the floor has opinions.
        Ropes and cables run everywhere like sentences without a stop.
        The wind tastes of metal.
        Far off there is nothing, in every direction, and it is very large.
        Somebody has scrubbed the boards until they are pale as bread.""",
        ("capstan", "A ring of hands has polished {thing} to a shine.\nWords of a work song are cut into {thing}."),
        ("equipment locker*", "{thing} holds straps, wet gloves and a pair of goggles.\nThe inventory inside {thing} lists one thing more than it contains.")),
    _place("engine room", "in", "in", """
        Heat presses against your [face|chest] like a big animal.
        The engines of {setting} beat so slowly that you count between the strokes.
        Oil shines on every surface.
        Gauges tremble just below their red marks.
        You feel the noise in your teeth before you hear it.""",
        ("main boiler", "Rivets weep along one seam of {thing}.\nA face has been drawn in the soot on {thing}, and it is smiling."),
        ("tool rack*", "Every tool on {thing} is chained, but one chain hangs loose.\nRags are stuffed behind {thing}.")),
    _place("captain's cabin", "in", "in", """
        Charts cover the table, held down by a cup and a fist-sized stone.
        A bird cage swings, with its door open.
        The bed has been made by somebody who likes straight lines.
        A brass lamp keeps upright while {setting} tilts around it.
        It smells of pipe smoke and camphor.""",
        ("chart table*", "A course is drawn on the chart on {thing}, and then rubbed out.\nThere is a thin drawer in {thing}, for a thin secret."),
        ("porthole", "Frost or salt has drawn ferns on {thing}.\nSomething brushes past outside {thing}, dark and slow.")),
    _place("cargo hold", "in", "under", """
        Crates stand in walls, with alleys between them.
        The whole load of {setting} creaks, and settles, and creaks.
        There is a smell of tea, tar and animals.
        It is dark enough to need your hands.
        Something has spilled and crunches underfoot.""",
        ("unmarked crate*", "{thing} is warm, and gives a tick now and then.\nThe nails of {thing} were driven in from inside."),
        ("iron cage", "Straw lies in {thing}, with a hollow the size of a man.\nThe bars of {thing} are bent outward.")),
    _place("galley", "in", "in", """
        Pots swing on their hooks, all together.
        Steam has softened the edges of everything.
        The soup of {setting} has been simmering since before you came.
        A knife is missing from the rack, and the gap is easy to see.
        Onion skins whisper about the floor.""",
        ("copper stove*", "Someone hides cigars in the ash door of {thing}.\nA rail runs round {thing} to keep the pans from leaping."),
        ("menu slate", "{thing} says: stew, stew, stew, fish (maybe).\nUnder the chalk of {thing} you can read an older message.")),
    _place("crew quarters", "in", "in", """
        Bunks are stacked four high, and someone snores in none of them.
        Photographs curl on the walls.
        A guitar with two strings lies in a net.
        Boots stand in a row and lean all together when {setting} leans.
        It smells of socks and peppermint.""",
        ("sea chest*", "{thing} is painted with a mermaid in spectacles.\nThe rope handle of {thing} is new."),
        ("empty bunk", "The blanket on {thing} is folded, and a name tag is pinned to it.\nScratches on the wall above {thing} count to ninety.")),
    _place("bridge", "on", "in", """
        Through the wide windows you see where {setting} is going, and it does not look like much.
        The wheel moves by itself, a finger's width, and back.
        A speaking tube coughs.
        Needles, dials and one cold cup of coffee.
        Whoever stands watch has worn a groove into the floor.""",
        ("ship's log*", "The last entry in {thing} is one word: AGAIN.\nTwo pages of {thing} stick together."),
        ("compass", "The needle of {thing} turns, slowly, like someone looking round a room.\nA small magnet has been glued under {thing}.")),
    _place("lookout", "at", "out", """
        It is a small place for one person and a lot of sky.
        Up here {setting} looks like a toy that someone has left on a floor.
        The wind has a great deal to say.
        Your knees discover how high it is.
        A strap hangs ready for whoever has to stay awake.""",
        ("spyglass stand", "The glass on {thing} has been pointed at something and clamped.\n{thing} is wrapped in old stockings against the cold."),
        ("flag box*", "{thing} holds all signals but the one for help.\nA packet is sewn into the lining of {thing}.")),
    _place("lower passage", "in", "in", """
        Pipes run along the ceiling and knock at each other.
        The lamps in the passage are caged and dim.
        Numbers on the doors go up, and skip thirteen.
        {setting} groans, somewhere behind the plates.
        Water has left a line along the wall, at the height of your knee.""",
        ("valve wheel", "{thing} has been painted shut, in red.\nA rag is tied to {thing}: DON'T."),
        ("ventilation grille*", "A voice comes through {thing}, too faint for words.\nOne screw of {thing} is bright.")),
    _place("stern rail", "at", "water", """
        Behind {setting} the wake draws a long white sentence.
        The rail shakes with the engines.
        Spray or mist beads your lashes.
        If you leaned out, nobody would see.
        Gulls, or things like gulls, keep up without effort.""",
        ("life ring", "The name on {thing} is not the name of {setting}.\nTeeth have worried the rope of {thing}."),
        ("coil locker*", "{thing} is full of line, and in the middle of the line is a hollow.\nA stowaway's crumbs lie in {thing}.")),
)

UNDER = (
    _place("mouth of the {x}", "at", "out", """
        Air comes out of {setting} as from a sleeping mouth.
        The daylight ends here in a clean line.
        Names of those who went in are scratched on both sides.
        Grass trembles in the draught.
        It is very easy not to take the next step.""",
        ("warning board", "{thing} shows a hand, a skull, and a word in no language you know.\nSomeone has hung a child's mitten on {thing}."),
        ("lamp shelf*", "Nine hooks are on {thing}, and eight of them are empty.\nThe wall above {thing} is black with smoke.")),
    _place("long gallery", "in", "under", """
        Props hold the roof, and some of them have begun to bow.
        Your light shows ten steps of {setting} and promises nothing more.
        Dust hangs, although nothing has moved.
        The walls are scored by picks, or by claws.
        You hear steps, and they are yours.""",
        ("overturned cart*", "Grey stones fill {thing}, and one of them is not grey.\nThe wheels of {thing} still turn at a touch."),
        ("crossed beams", "A nest of wax and string hangs under {thing}.\nOne of {thing} is sawn halfway through.")),
    _place("deep chamber", "in", "under", """
        The ceiling is lost in the dark, and the dark is listening.
        Your breath smokes, though it is not cold.
        Pillars of stone stand like guests at a party.
        Whoever made {setting} wanted somebody small to feel smaller.
        A single drop falls, and the echo takes it round the room.""",
        ("stone table*", "Grooves in {thing} run to one corner.\nA cloth has rotted to a pattern on {thing}."),
        ("painted ceiling", "Animals run across {thing}, and behind them, something with too many legs.\nA star map covers {thing}, but the stars have moved since.")),
    _place("underground lake", "at", "water", """
        The water is so still that it seems solid.
        Pale fish come up, look, and go.
        The roof of {setting} hangs upside down in the lake, sharp in every detail.
        A sound is shaken out of the dark and comes back rounder.
        There is no wind here, and never was.""",
        ("moored raft", "{thing} is made from doors.\nWet prints lead to {thing}, quite fresh."),
        ("heap of shells*", "Something clinks inside {thing}.\n{thing} is higher than your head, and someone had to eat them all.")),
    _place("narrow squeeze", "in", "under", """
        Rock touches both your shoulders at once.
        It is best to breathe out and think of something else.
        {setting} holds you here as a hand holds a bird.
        Scraps of cloth show that others were wider.
        Grit falls into your collar.""",
        ("wedged bundle*", "{thing} is tied with a bootlace and a great many knots.\nOne corner of {thing} has been chewed."),
        ("scratched arrow", "{thing} points forward, and a second, later one points back.\nUnder {thing} someone has cut: SORRY.")),
    _place("guard room", "in", "in", """
        Benches, a rack, a cold brazier: somebody once kept watch over {setting}.
        A game lies interrupted on the floor, with knuckle bones for pieces.
        The hinges have been taken off the door and stacked neatly.
        Soot has drawn long beards on the walls.
        The air smells of leather, still.""",
        ("weapon rack*", "Dust on {thing} keeps the shape of what hung there.\nA false back turns in {thing}."),
        ("spy hole", "Through {thing} you see an eye, which is only water.\n{thing} looks out over a place you have not been.")),
    _place("flooded steps", "on", "water", """
        The stairs go down into black water and do not come up.
        A tide line of twigs and bones marks how high it was.
        {setting} goes on under there; you can see a door frame, wavering.
        Drops make rings, and the rings meet politely.
        Cold climbs out of the water and into your shoes.""",
        ("chained bell", "{thing} hangs half in the water, and hums.\nThe chain of {thing} goes down, tight, toward something heavy."),
        ("floating box*", "{thing} turns slowly, though there is no current.\nPitch seals the lid of {thing}.")),
    _place("fungus garden", "in", "under", """
        Caps as broad as tables glow a weak blue.
        The air is sweet and makes you yawn.
        Someone has planted this corner of {setting} in rows.
        Spores rise around your boots like slow smoke.
        It is almost warm here, and almost bright.""",
        ("compost bed*", "{thing} steams, and a rake stands in it.\nA buckle gleams in {thing}, and then another."),
        ("giant mushroom", "Steps are cut into the stem of {thing}.\n{thing} shivers when you speak.")),
    _place("shaft bottom", "at", "under", """
        High up, the sky is a coin that somebody has dropped.
        Ropes dangle, cut off at different heights.
        Everything that ever fell into {setting} lies here.
        A little rain comes down, late and tired.
        You could shout. It would take its time to arrive.""",
        ("broken lift cage*", "{thing} has a bench in it, and on the bench a hat.\nA bill is still wired to {thing}: FOUR PERSONS, NO SINGING."),
        ("winch", "Two teeth of {thing} are broken.\nSomeone has greased {thing} with candle fat.")),
    _place("sealed vault", "in", "under", """
        The walls are smooth here, and fit without mortar.
        Nothing in {setting} is as old as this room, nor as clean.
        Your ears press, as on a mountain.
        Niches line the vault, and each holds a little dust.
        Light seems to get tired on its way across.""",
        ("stone coffer*", "Seven seals were on {thing}; four remain.\nThe lid of {thing} bears a hand in gold, palm outward."),
        ("carved door frame", "Little people climb all around {thing}, each with a sack.\nThe lintel of {thing} says: TAKE ONE.")),
)

PARTS: dict[str, tuple[Place, ...]] = {"in": IN, "out": OUT, "town": TOWN, "ship": SHIP, "under": UNDER}
