"""How things look when nobody wrote about them in particular, and what using them is like."""

from __future__ import annotations

LOOK: dict[str, tuple[str, ...]] = {
    "any": (
        "{thing} {has thing} been mended more than once, and with love.", "You turn {thing} over. Somebody has scratched a tiny star on the underside.",
        "{thing} {is thing} heavier than you expected.", "{thing} smell{s thing} faintly of smoke.", "There is a date on {thing}, and it is tomorrow's.",
        "{thing} {does thing} not look like much, and {it thing} {has thing} clearly mattered to someone.", "A hair is caught on {thing}, long and white.",
        "{thing} fit{s thing} your hand as if made for it.", "You hold {thing} up to the light. Nothing is hidden, or it is hidden well.", "One side of {thing} {is thing} worn smooth by a thumb.",
    ),
    "music": ("{thing} give{s thing} a soft note at the slightest touch.", "You hear {thing} hum, ever so faintly, as if remembering a tune.", "Whoever played {thing} had small hands."),
    "tool": ("The edge of {thing} shines; it was used not long ago.", "{thing} would be good for prying, or for hitting.", "A maker's mark is stamped on {thing}: a hand with six fingers."),
    "treasure": ("{thing} would feed a family for a year.", "Tiny letters run around {thing}: FOR THE ONE WHO STAYED.", "{thing} glitter{s thing} more than the light allows."),
    "token": ("{thing} {is thing} the sort of thing children keep in a tin.", "{thing} {is thing} worth nothing at all, and you would not give {it thing} away.", "You have the feeling that {thing} {is thing} looking at you."),
    "paper": ("The writing on {thing} leans to the left, like someone in a wind.", "A line of {thing} is underlined twice: DO NOT WAIT FOR ME.", "Half of {thing} {has thing} been torn away, and it is the half with the names."),
    "light": ("{thing} would burn for an hour, perhaps for two.", "Soot has blackened one side of {thing}.", "{thing} smell{s thing} of wax and of other people's nights."),
    "key": ("{thing} {has thing} three teeth, and a shield with a bird.", "{thing} {is thing} cold, colder than the air.", "Somebody has tied a scrap of ribbon to {thing}."),
    "food": ("{thing} smell{s thing} better than anything has smelled for days.", "Something has nibbled at {thing}, politely, from one side.", "{thing} {is thing} still warm."),
    "clothing": ("In the lining of {thing} a name has been sewn, and picked out again.", "{thing} would fit someone taller than you.", "{thing} {is thing} patched with a piece of flag."),
    "weapon": ("{thing} {has thing} seen use; there are nicks, and the nicks have rust.", "You swing {thing} once, to get the balance.", "Notches are cut into {thing}, eleven of them."),
    "medicine": ("{thing} smell{s thing} of mint and of nothing good.", "The label on {thing} says: ONE DROP, NO MORE.", "There is just enough of {thing} for one person."),
    "rope": ("{thing} hold{s thing} when you pull, and hold{s thing} when you pull harder.", "There is a sailor's knot in {thing}.", "{thing} {is thing} frayed in the middle."),
}
WAY_OUT = (
    "{thing} {is thing} older than the walls around {it thing}.", "Cold air comes through {thing}, and a smell of somewhere else.", "Someone has scratched the word HOME beside {thing}.",
)
MACHINE = (
    "Two gaps in {thing} show where something has been taken out.", "{thing} {has thing} gone cold, and dust has settled on {it thing}.", "You lay a hand on {thing}. Deep inside, something tries to turn, and cannot.",
)
