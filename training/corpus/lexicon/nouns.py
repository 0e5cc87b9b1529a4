"""Settings, roles, things, creatures and odd facts, for prompts that no genre foresaw."""

from __future__ import annotations

SETTINGS: dict[str, str] = {
    "in": """abbey|academy|almshouse|apothecary|aquarium|archive|armoury|arsenal|asylum|attic|auction house|bakery
    ballroom|bank|barracks|basilica|bathhouse|bell foundry|boarding house|bookshop|brewery|cathedral|chapel
    chocolate factory|cinema|circus|clinic|clockworks|cloister|coaching inn|convent|cotton mill|courthouse
    creamery|customs house|dance hall|department store|distillery|doll factory|dormitory|embassy|factory
    farmhouse|fortress|foundry|fur shop|gatehouse|ghost hotel|glassworks|granary|greenhouse|guildhall
    gymnasium|hat shop|hospital|hotel|hothouse|infirmary|inn|jail|kiln house|laboratory|laundry|library|lodge
    madhouse|manor|mansion|map room|mausoleum|mill|mint|monastery|morgue|museum|music hall|nunnery|nursery
    observatory|office|opera house|orangery|orphanage|palace|pantry|parsonage|pawnshop|planetarium|poorhouse
    post office|power station|prison|puppet theatre|pump house|railway station|ropewalk|sanatorium|sawmill
    school|schoolhouse|seminary|shipyard|skating rink|slaughterhouse|smithy|spa|stable|stock exchange|studio
    tannery|tavern|teahouse|telegraph office|temple|theatre|toll house|tower|town hall|toy shop|treasury
    tribunal|university|villa|vicarage|warehouse|waxworks|weaving mill|windmill|wine house|winery|workhouse
    workshop|zoo house""",
    "out": """bamboo grove|battlefield|beach|beet field|bog|camp|campsite|canyon|caravan park|cliff top|cornfield
    cotton field|crater|desert|dune sea|fairground|farm|fen|forest|fruit orchard|garden|glacier|gorge
    grassland|heath|hedge maze|highland|hill farm|ice field|island|jungle|junkyard|lava field|lavender field
    marsh|meadow|mesa|moor|mountain|pass|mud flat|oasis|olive grove|orchard|palm grove|park|pasture|peninsula
    pine wood|plain|plateau|poppy field|prairie|quarry|racecourse|reed bed|rice terrace|riverbank|rock garden
    rose garden|salt flat|sanctuary|savanna|scrapyard|scrubland|sculpture park|shore|ski slope|steppe
    stone circle|sunflower field|swamp|tea plantation|thicket|topiary garden|tundra|valley|vineyard|volcano
    walled garden|wasteland|water meadow|wheat field|wilderness|willow grove|woodland""",
    "town": """abandoned city|alley quarter|arcade|bazaar|bridge town|canal city|capital|carnival town|cliff town|colony
    crossroads town|desert town|district|dockland|fishing village|fishing port|frontier town|garden city
    ghost town|hamlet|harbour town|hill village|lake town|market town|mining camp|mining town
    mountain village|old town|outpost|port quarter|railway town|resort|river town|roof town|settlement
    shanty town|spa town|stilt village|suburb|tent city|terrace town|trading post|village|walled city""",
    "ship": """airship|ark|balloon|barge|caravan|ferry|cargo ship|cattle train|cruise ship|diving bell|dream ship
    exploration ship|express train|fishing boat|freighter|galleon|generation ship|houseboat|hospital ship
    ice breaker|junk|land ship|liner|mail train|moon shuttle|night train|ocean liner|paddle steamer
    pirate ship|prison ship|raft|research vessel|riverboat|sailing ship|schooner|sleeper train|sledge|train
    space station|starship|steamboat|submarine|survey ship|trawler|tugboat|walking city|whaler|zeppelin""",
    "under": """bunker|burial mound|catacomb|cave|cavern|cellar city|cistern|coal mine|copper mine|crypt|crystal cave
    deep shaft|dungeon|flooded mine|fungus cave|gold mine|grotto|hive|ice cave|iron mine|labyrinth|lava tube
    lost subway|maze|mine|mushroom farm|necropolis|ossuary|pit prison|pit|salt mine|sewer|silver mine
    smuggler's cave|subway|sunken city|tin mine|tomb|tunnel|underground lake|underground river|undercity
    underworld|vault|warren|wine cellar""",
}

ADJECTIVES = """abandoned|ancient|ash-grey|backwards|barren|beloved|blackened|blind|blue|bone-white|borrowed|bottomless
    breathing|brittle|broken|buried|burning|candlelit|cheerful|clockwork|cloud-wrapped|cold|copper|coral
    crimson|crooked|crowded|crumbling|crystal|cursed|deserted|distant|dreaming|drifting|drowned|dusty|echoing
    eerie|elegant|empty|enchanted|endless|enormous|faded|fallen|famous|feverish|floating|flooded|fog-bound
    folded|forbidden|forgotten|fragrant|frost-bitten|frozen|gilded|glass|gloomy|golden|grand|grey|half-built
    half-sunken|haunted|hidden|hollow|honeyed|hot|humming|hungry|icebound|immense|inverted|iron|ivory
    ivy-covered|jade|jolly|kindly|lamplit|lantern-lit|last|leaking|leaning|lonely|long-lost|looted|lopsided
    lost|luminous|magnetic|many-storied|marble|mechanical|melancholy|mirrored|misty|moonlit|moss-grown|moving
    muddy|murmuring|musical|nameless|narrow|neglected|nervous|nomadic|numbered|obedient|obsidian|old|opulent
    overgrown|painted|paper|patched|patient|peaceful|perfumed|pink|plague-struck|poisoned|polite|porcelain
    private|proud|quarantined|quarrelsome|quiet|radiant|rain-soaked|ramshackle|rebuilt|red|remote|restless
    revolving|roofless|rotting|royal|ruined|rusted|rusting|sacred|salt-crusted|sealed|secret|shabby|shadowless
    shimmering|shipwrecked|shrinking|shuttered|silent|silver|singing|sinking|sleeping|sleepless|slow|small
    smoking|snowbound|snowed-in|solitary|soot-black|spotless|starlit|stolen|storm-lashed|strange|striped
    sugar-white|sun-bleached|sunken|sunless|swaying|tattered|tender|thousand-year-old|tilted|tin|tiny|toppled
    toxic|travelling|treeless|twice-burnt|twilit|two-faced|unfinished|unlit|unmapped|upside-down|vanishing
    velvet|vertical|waterlogged|weeping|well-kept|whale-bone|white|whispering|wicker|wild|wind-carved|winding
    windless|windswept|wintry|wooden|wounded|yellow"""

MATERIALS = """amber|ash|ashen|bamboo|bark|beaded|birch|bone|brass|bronze|ceramic|chalk|chequered|clay|clockwork
    coal-black|cobalt|copper|coral|cork|cracked|crystal|driftwood|ebony|embroidered|emerald|enamel|feathered
    felt|flint|folded|foreign|forged|frosted|gilded|glass|golden|granite|green|hollow|horn|ice-blue|inky|iron
    ivory|jade|jewelled|knitted|knotted|lacquered|lapis|lead|leather|linen|luminous|mahogany|marble|mended
    miniature|moonstone|mother-of-pearl|oak|obsidian|onyx|opal|painted|paper|patched|pearl|pewter|pink
    platinum|polished|porcelain|pressed|quartz|quilted|red|resin|rosewood|rubber|ruby|rusted|sandstone|scarlet
    sealed|shell|silk|silver|silver-grey|singing|slate|smoked|soapstone|spotted|steel|stitched|stone|straw
    striped|tarnished|tin|tortoiseshell|turquoise|twisted|two-headed|velvet|violet|walnut|warm|waxed|white
    whittled|wicker|willow|wooden|woollen|woven|yellow|zinc"""

THINGS: dict[str, str] = {
    "music": """accordion|banjo|bell|bugle|cello|drum|fiddle|flute|gong|harmonica|harp|horn|hurdy-gurdy|lute|mandolin
    metronome|music box|ocarina|organ|pipe|panpipe|recorder|rattle|tambourine|triangle|trumpet|tuning fork
    ukulele|violin|whistle|xylophone""",
    "tool": """anvil|awl|axe|bellows|bobbin|bradawl|broom|bucket|chisel|clamp|comb|compass|corkscrew|crowbar|divining rod
    drill|egg timer|fan|file|fishing rod|funnel|garden shears|hammer|hand mirror|handsaw|hook|hourglass|iron
    jack|kettle|knitting needle|ladle|level|magnet|magnifying glass|mallet|monocle|needle|oar|padlock
    pair of tongs|paintbrush|pestle|pickaxe|pitchfork|plough blade|plumb line|prism|pulley|pump handle|rake
    razor|ruler|saw|scale|scissor blade|screwdriver|scythe|sextant|shovel|sickle|sieve|spade|spanner|spindle
    spoon|spyglass|stethoscope|stopwatch|telescope|thimble|trowel|tweezer|umbrella|walking stick|weathervane
    wheel|whetstone|wrench""",
    "treasure": """anklet|bracelet|brooch|chalice|chess king|coin|coronet|crown|cup|diadem|earring|figurine|goblet|idol
    locket|medal|medallion|necklace|nugget|orb|pearl|pendant|pocket watch|ring|sceptre|signet ring|snuffbox
    statuette|tiara|trophy|vase|wedding ring""",
    "token": """acorn|apple core|badge|bead|bird skull|bottle|button|chess piece|clothes peg|cork|crow|feather|dice cup
    die|doll|doll's arm|doorknob|eggshell|eye|glass|fang|fir cone|fishbone|fossil|glass eye|gull feather
    horseshoe|jawbone|kite|left shoe|marble|mask|moth wing|paper bird|paper crane|paperweight|pebble
    peach stone|pinecone|puppet|puzzle box|raven feather|seashell|seed|shark tooth|snail shell|snow globe
    soap dish|spinning top|stone frog|stuffed owl|teacup|teapot|thistle|tooth|toy horse|toy soldier
    weather house|wishbone|wooden duck|wooden leg""",
    "paper": """almanac|atlas|ballad sheet|birth certificate|blueprint|calendar|cheque|contract|cookbook|debt book|deed
    diary|dictionary|envelope|exercise book|game of cards|guest book|hymn book|invitation|laundry list|ledger
    letter|library card|love letter|manuscript|map|menu|newspaper|notebook|novel|passport|photograph|play
    script|playing card|postcard|prayer book|receipt|recipe|report card|riddle book|score|scroll|sketchbook
    songbook|star chart|telegram|ticket|timetable|train ticket|treasure map|visiting card|will""",
    "light": """candelabrum|candle|candlestick|carbide lamp|firefly jar|flare|flashlight|gas lamp|glow stick|lamp|lantern
    lighter|match|oil lamp|signal lamp|taper|tinderbox|torch""",
    "key": """cell key|clock key|door key|gate key|house key|key|latch key|master key|music box key|skeleton key
    watch key""",
    "food": """apple|apricot|bean loaf|biscuit|bun|cabbage|cake|cheese|chestnut|cinnamon roll|currant bun|dumpling|egg
    fig|fish pie|ginger cake|gooseberry tart|grapefruit|honey cake|honeycomb|lemon|lump of sugar|mango|melon
    mushroom|oat cake|onion|orange|pancake|pasty|peach|pear|pepper|pie|plum|pomegranate|potato|pretzel|pumpkin
    quince|radish|rice ball|sausage|seed cake|strudel|turnip|waffle|walnut""",
    "clothing": """apron|belt|bonnet|boot|bowler hat|bow tie|cap|cape|cardigan|cloak|coat|collar|cowl|dressing gown|fez|glove
    greatcoat|headscarf|helmet|hood|jacket|mitten|nightcap|overcoat|parasol|poncho|robe|sash|scarf|shawl|shirt
    slipper|sock|straw hat|sun hat|top hat|turban|uniform|veil|waistcoat|wedding dress|wig""",
    "weapon": """boomerang|bow|cane sword|catapult|club|crossbow|cutlass|dagger|dirk|flail|halberd|harpoon|javelin|lance
    musket|pike|pistol|sabre|shield|sling|slingshot|spear|staff|sword|toy sword|trident|whip""",
    "medicine": """bandage|bottle of drops|cough drop|eye bath|flask of tonic|healing root|jar of ointment|phial|plaster
    poultice|sleeping draught|smelling salt bottle|syringe""",
    "rope": """anchor line|ball of twine|bell rope|bootlace|bowline|chain|clothes line|dog lead|fishing line|garland
    halter|kite string|ladder of rope|lasso|leash|net|ribbon|skein of wool|skipping rope""",
}

ROLES = """accountant|acolyte|acrobat|actor|actress|admiral's cook|alchemist|ambassador|amnesiac|anatomist|angler
    antiquary|apothecary|apprentice witch|archaeologist|archer|architect|archivist|astrologer|astronaut
    astronomer|auctioneer|aviator|bailiff|baker|ballad singer|balloonist|bandit|banker|barber|bargeman
    beachcomber|beekeeper|beetle collector|beggar|bell ringer|biologist|blacksmith|boatbuilder|bodyguard
    bone setter|bookbinder|bookseller|botanist|bounty hunter|boxer|brewer|bricklayer|butcher|butler|cabin boy
    candle maker|caravan guard|carpenter|cartographer|caretaker|castaway|cat burglar|chambermaid
    champion of nothing|charcoal burner|chauffeur|cheesemonger|chemist|chess player|chimney sweep|choirmaster
    clairvoyant|clerk|clockmaker|clown|coachman|cobbler|collector of debts|composer|con artist|conductor
    confectioner|cook|cooper|coroner|costume maker|courier|court|jester|courtier|cowherd|crane operator
    cryptographer|customs officer|dancer|daredevil|dentist|deserter|detective|diplomat|disgraced knight|diver
    dockhand|doctor|doll maker|draughtsman|dream reader|dressmaker|drummer|duchess|duellist|electrician
    elephant keeper|embalmer|engineer|engraver|envoy|exile|explorer|exterminator|falconer|fallen angel
    farmhand|ferryman|fiddler|firefighter|fire-eater|fishmonger|fishwife|flautist|florist|folk singer|forager
    forester|forger|fortune teller|foundling|fruit seller|fugitive|funeral singer|gambler|gamekeeper|gardener
    geologist|ghost hunter|glassblower|goatherd|goldsmith|gossip|governess|graveyard poet|grave digger|groom
    guide|gunsmith|hairdresser|hangman's daughter|harpist|hat maker|hedge wizard|heir|herald|herbalist|hermit
    historian|horse thief|hotel porter|housekeeper|hunter|hypnotist|ice cutter|illusionist|illustrator
    inn owner|inspector|interpreter|inventor|jailer|janitor|jeweller|jockey|journalist|judge|juggler
    kite maker|kitchen maid|knife thrower|knight|lacemaker|lamplighter|landlady|laundress|lawyer
    leech gatherer|librarian|lieutenant|lighthouse painter|linguist|lion tamer|locksmith|lute player
    mail carrier|map maker|marionettist|masked dancer|mason|matchgirl|mathematician|mechanic|medium|mercenary
    merchant|meteorologist|midwife|milkmaid|miller|milliner|miner|minstrel|monk|mortician|mountaineer
    mule driver|museum guard|mushroom picker|musician|navigator|night nurse|night porter|night watchman|novice
    nun|nurse|oracle|orchardist|organist|orphan|ostler|outlaw|page|painter|park ranger|parlour maid
    pastry cook|peddler|perfumer|pharmacist|philosopher|photographer|piano tuner|pickpocket|pigeon keeper
    pilgrim|pilot|pirate|plague doctor|plumber|poacher|poet|policeman|porter|postman|potter
    prince|princess|printer|private eye|prizefighter|professor|prompter|prophet|puppeteer|quack|quartermaster
    queen's taster|radio host|rag picker|railway guard|rat catcher|reporter|retired spy|riddler|roofer
    runaway bride|runner|saddler|sailmaker|sailor|salt trader|scarecrow maker|schoolteacher|scribe|sculptor
    seamstress|secretary|seer|sentry|sexton|shepherd|shipwright|shoemaker|signalman|silversmith|singer|skater
    sleepwalker|smuggler|snake charmer|soldier|song collector|sorcerer|spice trader|spy|stablehand
    stage magician|starship cook|stationmaster|steward|stonecutter|storyteller|street sweeper|stowaway|student
    stunt rider|surgeon|surveyor|swimmer|tailor|tanner|tap dancer|tattooist|tax collector|taxidermist
    tea taster|telegraph operator|temple dancer|thatcher|thief|tightrope walker|tinker|toll keeper|torchbearer
    toymaker|tracker|train driver|translator|trapper|treasure hunter|trumpeter|truffle hunter|tutor|typist
    umbrella mender|undertaker|usher|vagabond|vampire's valet|veteran|veterinarian|viola player|wagon driver
    waiter|wanderer|warden|washerwoman|watchmaker|water carrier|weather prophet|weaver|welder|well digger
    whale watcher|wheelwright|widow|widower|wine merchant|witch|witness|woodcarver|wood gatherer|wool trader
    wrestler|writer|yak herder|young king|zookeeper"""

CREATURES = """badger|bat|bear cub|beetle|bloodhound|bullfinch|calf|camel|cat|chameleon|cheetah|cockatoo|crane|cricket
    crow|dachshund|dog|donkey|dove|duck|duckling|eagle|owl|eel|falcon|ferret|fox|frog|gecko|goat|goldfish
    goose|greyhound|hamster|hare|hawk|hedgehog|hen|heron|hound|hyena|jackal|jackdaw|kestrel|kid goat
    kingfisher|lamb|lemur|lizard|lynx|magpie|mastiff|mole|mongoose|monkey|mouse|mule|newt|nightingale|octopus
    otter|ox|panther|parrot|peacock|pelican|penguin|pig|pigeon|piglet|polecat|pony|puffin|rabbit|raccoon|rat
    raven|robin|rooster|salamander|seal|sheepdog|snail|snake|sparrow|spider|squirrel|starling|stoat|swan
    terrier|toad|tortoise|turtle|weasel|wolf|wolfhound|woodpecker|wren"""
CREATURE_ADJECTIVES = """tame|talking|one-eyed|three-legged|clockwork|elderly|white|sleepy|stubborn|clever|nervous|cowardly|greedy
    silent|wise|ragged|tiny|enormous|lame|blind|singing|sarcastic|loyal|half-grown|tin"""
HELPERS = """android|apprentice|bodyguard|brother|cook|cousin|daughter|ghost|golem|grandmother|gravedigger|interpreter
    knight|mechanic|monk|nephew|niece|nun|nurse|orphan|page|pickpocket|porter|robot|sailor
    scarecrow|schoolfriend|servant|sister|snowman|soldier|son|spirit|squire|stowaway|tin man|twin|uncle"""

PLURALS = """acrobats|angels|ants|apples|arrows|babies|badges|balloons|barrels|bears|bees|beetles|bells|birds|boats
    bones|books|boots|bottles|brides|bridges|brooms|buttons|cabbages|candles|carriages|cats|chairs|children
    chimneys|clocks|clouds|clowns|coats|coffins|coins|cooks|corpses|crabs|crickets|crows|crowns|cuckoos
    dancers|deer|dogs|dolls|donkeys|doors|dragons|dreams|drums|ducks|echoes|eggs|elephants|engines|eyes|faces
    farmers|feathers|fireflies|fires|fish|flags|flies|flowers|footprints|foxes|frogs|fruit trees|ghosts|giants
    gloves|goats|grandmothers|guards|gulls|hats|hens|herons|horses|houses|icicles|judges|kettles|keys|kings
    kites|knives|ladders|lambs|lamps|lanterns|lawyers|leaves|lemons|letters|lilies|lizards|locks|machines|maps
    masks|mirrors|moles|monks|moths|mountains|mushrooms|names|needles|newspapers|nuns|nurses|old men|onions
    oranges|orphans|owls|oysters|pages|paintings|paper boats|pears|pigeons|pigs|pipes|plates|poets|policemen
    portraits|priests|puppets|queens|rabbits|rats|ravens|rings|rivers|roofs|rooks|roots|roses|sailors|salmon
    saints|scarecrows|servants|shadows|sheep|ships|shoes|skeletons|sleepers|snails|snakes|snowflakes|soldiers
    songs|sparrows|spiders|spoons|stairs|stars|statues|stones|storks|strangers|streets|swans|swords|tables
    tailors|taps|teeth|telephones|thieves|thorns|tigers|tombs|toys|trains|trees|trumpets|tulips|turnips|twins
    umbrellas|violins|walls|wasps|watches|waves|wells|whales|wheels|widows|windows|witches|wolves|words|worms"""

PREDICATES = """sing after midnight|have turned to glass|remember every face|cost more than gold|can be heard through any wall
walk about at noon|grow only on graves|burn blue|whisper the names of the living|vanish when you count them|have begun to hum
tell the truth, whatever you ask|point to the north|bleed when they are cut|follow anyone who runs|weep on Sundays
move when nobody looks|dream aloud|smell of oranges|belong to the queen|know the hour of every death|are older than the hills
never sleep|come out when it rains|are afraid of iron|laugh at strangers|have no shadows|glow in the dark|speak backwards
are made of paper|hate music|melt at dawn|all face the same way|gather when somebody lies|are counted every evening|change places at night
drink moonlight|learn quickly|have all been stolen|taste of salt|grow a little every day|are warm to the touch|return on the third day
keep perfect time|fall from the sky in autumn|can be bought for a memory|answer when you knock|turn to look at you|hide from children
are not what they seem|float an inch above the ground|obey whoever feeds them|are forbidden by law|stop when you hold your breath
collect secrets|wear tiny bells|were once people|go silent before a storm|ripen overnight|are painted on both sides|lead to water
mend themselves|follow the moon|lose their colour by day|shine when danger is near|are buried every spring|trade in buttons
repeat the last word you say|turn away from fire|have forgotten how to die|arrive by post|can open locks|leave silver trails"""

FEARS = """deep water|moths|mirrors|the dark|heights|dogs|dolls|spiders|thunder|crowds|clowns|fire|snakes|rats|horses|bells|closed doors
open windows|empty rooms|needles|bridges|birds|silence|masks|wasps|old photographs|ladders|fog|cellars|the sea|owls|your own shadow
strangers|blood|clocks|statues|whispers|stairs|candles|cats|trains|ice|frogs|scarecrows|feathers|being watched|being forgotten|wells
small spaces|falling|loud voices|the colour red|graves|wolves|knives|geese|beetles|puppets|ghosts|drowning|lifts|tall trees"""

DEADLINES = """dawn|dusk|midnight|sunset|noon|nightfall|moonrise|the next full moon|the last train|the morning tide|the first snow
the eclipse|the coronation|the harvest feast|the trial|the wedding|the flood|the end of the week|the third bell|the hanging
the spring thaw|the new year|the queen's birthday|the next ferry|the storm|the last ship|the auction|the funeral|the solstice
the election|the royal visit|the winter|the fair|the opening night|the change of guard|the comet|the plague cart|the demolition
the inspection|the gate closes|the parade"""

RULES = """whistle after dark|say the word home|look into a mirror|step on a threshold|turn back on a stair|speak to children
eat anything red|sleep near water|count the stars|give your true name|touch iron|light a match|thank a stranger|open a door twice
pick up a coin|answer a knock|run|laugh aloud|wear white|follow music|break bread|point at the moon|sing|cross a bridge without paying
tell a lie|ask a question three times|cut a flower|look up|carry fire|leave a cup half full|close a book unfinished|walk backwards
stare at the sun|bury anything|draw a circle|ring a bell|feed the birds|write anything down|shake hands|say please"""


def words(block: str) -> tuple[str, ...]:
    """The entries of a block whose lines are separated by ``|`` or line ends."""
    return tuple(entry.strip() for entry in block.replace("\n", "|").split("|") if entry.strip())
