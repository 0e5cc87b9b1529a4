"""More that a prompt may say: what somebody is known for, what has been done to something, how little is left."""

from __future__ import annotations

QUIRKS = """sleeps in the laundry|never looks up|lies about small things|counts everything twice|will not enter the cellar|talks too much|has not slept for a week|writes letters to the dead|keeps a goose in the bath|refuses to say why
eats only eggs|collects other people's keys|has sold the same horse three times|speaks in rhymes|answers every question with another|wears black on Sundays|trusts nobody with a beard|paints the same door every year|owes money to everyone|dreams of the sea
always arrives too late|hides bread under the stairs|never takes off one glove|knows the date of every birthday|cannot be photographed|was once a bishop|is older than the town|remembers tomorrow|laughs at funerals|has two shadows
weeps when it rains|sings in the cold store|has lost a wager with the moon|waters a dead plant|carries a chair everywhere|signs everything with an X|has buried something in the garden|reads other people's post|pays in pearls|wants no questions
sets the table for nine|has married a cloud|listens at chimneys|reports everything to the mayor|believes in nothing but soup|answers only to a whistle|hums the national anthem backwards|walks on the left side of every wall|locks the bread away|gives every mouse a name"""
QUIRK_TELL = ("{who} {quirk}.", "Everybody knows that {who} {quirk}.", "{who} {quirk}, and nobody knows why.", "One thing about {who}: {he} {quirk}.", "They say that {who} {quirk}.", "It is no secret that {who} {quirk}.")
QUIRK_SHOW = (
    "They say that {who} {quirk}.", "You remember that {who} {quirk}.", "You think of {who}, who {quirk}.", "{who} {quirk}; everyone here will tell you so.", "Is it true that {who} {quirk}? You will find out.", "\"{who} {quirk},\" somebody has written on the wall.",
    "You wonder why {who} {quirk}.", "If {who} {quirk}, you tell yourself, there is a reason for it.", "No wonder that {who} {quirk}, in a place like this.",
)
PARTS = """well|clock tower|bridge|piano|chapel door|north wall|telephone|weathercock|kitchen stove|harbour bell|mail box|staircase|fountain|cellar door|flagpole|lift|main gate|dining table|radio|window over the stairs|boathouse|oldest tree|statue of the founder|signpost|chimney
lightning rod|organ|water tank|strong room|guest bed|ferry|lamp over the door|garden wall|mill wheel|great mirror|school bell|wine press|attic stair|stage curtain|bread oven|sundial|drawbridge|cannon|crane|pump|wedding cake|billiard table|ticket office|barometer|swing"""
DONE = """nailed shut|painted black|sold twice|filled with sand|wrapped in wet sheets|moved in the night|set on fire and mended|covered with moths|turned to face the wall|blessed by three priests|stolen and brought back|tied up with red thread|locked since the war|struck by lightning twice
cleaned by nobody knows whom|scratched all over with names|buried up to the middle|taken apart and counted|hung with bells|chained to the ground|poisoned|measured every morning|replaced by a copy|left as a gift|put under arrest|sealed with green wax|heard to cough|hidden under a carpet|pawned|promised to the sea
boarded up|covered in honey|bricked up from inside|ringed with salt|guarded day and night|given a name|dragged ten steps to the left|forbidden to children|carved with a warning|emptied overnight"""
DONE_TELL = ("The {part} has been {done}.", "Last night the {part} was {done}.", "Somebody says that the {part} has been {done}.", "The {part} was {done}, and nobody speaks of it.", "Since then the {part} has been {done}.", "It began when the {part} was {done}.")
DONE_SHOW = (
    "You see it with your own eyes: the {part} has been {done}.", "Everybody whispers about the {part}, which has been {done}.", "So it is true: the {part} has been {done}.", "You cannot stop thinking of the {part} that has been {done}.", "Who would do such a thing? The {part} has been {done}.",
    "From here you can see the {part}; it has been {done}, as they told you.", "The {part}, somebody mutters, was {done} for a reason.", "You think of the {part} that was {done}.",
)
NUMBERS = "three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|forty"
STORES = "hours of air|days of water|matches|candles|tins of food|litres of fuel|coins|bullets|pages|biscuits|sacks of coal|pills|hours of light|loaves|stamps|barrels of rum|cups of flour|jars of honey|blankets|spare fuses"
STORE_TELL = ("There are {number} {store} left.", "Only {number} {store} are left.", "{you} {have} {number} {store}, no more.", "Supplies: {number} {store}.", "All that is left are {number} {store}.", "{you} {have} exactly {number} {store}.")
STORE_SHOW = (
    "You count once more: {number} {store}, no more.", "{number} {store}; it has to be enough.", "You think of the {number} {store} that are left.", "With {number} {store} one must be careful.", "How far does one get with {number} {store}?", "{number} {store} are not much, you tell yourself.",
)
CARRY_TELL = (
    "{you} {carry} {list}.", "{you} {carry} {list} and nothing else.", "In {your} bag: {list}.", "Carried: {list}.", "{you} {have} {list} with {them}.", "{you} set{s} out with {list}.", "Inventory: {list}.",
)
