"""Names of people and places: given lists for common ones, syllables for the rest."""

from __future__ import annotations

from functools import cache
from random import Random

_HE = {
    "plain": "Adam Albert Arthur Ben Bruno Caspar Daniel Edgar Felix Frank George Henry Hugo Jack Jacob James Jonas Leo Louis Luke Martin Max Nathan Oliver Oscar Paul Peter Ralph Robert Sam Simon Theo Thomas Tobias Victor Walter Will",
    "old": "Aldous Ambrose Barnaby Bartholomew Cedric Clement Cornelius Crispin Ebenezer Ezra Fergus Gideon Godfrey Horatio Ichabod Jasper Josiah Lambert Leopold Lucian Mordecai Obadiah Percival Phineas Quentin Rufus Septimus Silas Thaddeus Tobit Ulric Wilfred Zachary",
    "northern": "Aksel Anders Arne Bjarne Bram Eirik Eskil Gunnar Haakon Halvard Ingolf Ivar Jarl Jens Ketil Knut Lars Leif Magnus Nils Odd Olaf Orm Ragnar Rolf Sigurd Sven Thorvald Torsten Ulf Viggo",
    "southern": "Aldo Alvaro Anselmo Basilio Bruno Carlo Dario Dimas Emilio Enzo Fausto Gaspar Gino Ignacio Jacopo Lazaro Lorenzo Luca Marco Mateo Nicolo Orlando Paolo Rafael Renato Rocco Salvo Sandro Tomas Ugo Vasco",
    "eastern": "Aram Arash Bao Bekzat Cyrus Daichi Darius Emre Farid Goran Haruki Ilyas Jalal Jun Kaveh Kenji Marek Minh Nikolai Omar Pavel Rashid Ravi Samir Sergei Stefan Tariq Timur Vikram Wei Yusuf Zoltan",
    "space": "Axon Brandt Cass Corvin Dax Deneb Drake Garrick Halden Idris Jarek Kael Kito Lomax Marlo Nash Orin Pell Quill Rigel Ryker Soren Taggart Tycho Vance Voss Wyatt Zane",
    "fairy": "Alder Ash Bramble Briar Burdock Cob Corin Crab Dill Fen Finch Flint Garnet Hob Jack Linden Moss Nettle Oak Perrin Puck Quince Reed Robin Rowan Rush Sorrel Tam Thistle Wat Wick",
}  # fmt: skip
_SHE = {
    "plain": "Ada Agnes Alice Anna Bella Beth Cara Clara Dora Edith Ella Emma Esther Eva Flora Grace Hannah Ida Iris Jane Judith Julia Kate Laura Lena Lily Lucy Mara Martha Mary Molly Nell Nora Olive Paula Rose Ruth Sara Susan Vera",
    "old": "Adelaide Araminta Augusta Beatrix Bettina Clementine Constance Cordelia Dorothea Drusilla Eleanor Euphemia Florence Georgiana Gertrude Hester Hortensia Imogen Isadora Lavinia Leonora Mathilda Mercy Millicent Octavia Patience Philippa Prudence Rosamund Sophronia Tabitha Theodora Winifred",
    "northern": "Astrid Birgit Dagny Ebba Embla Freya Frida Gerda Gudrun Hedda Helga Hilde Inga Ingrid Jorunn Kari Kirsten Liv Maren Marit Nanna Ragna Runa Saga Sigrid Silje Solveig Svala Thora Tove Ylva",
    "southern": "Alba Alma Amparo Bianca Carmela Catalina Chiara Delfina Elvira Fabia Fiora Gemma Ines Isabella Lia Lucia Luisa Marisol Mirella Nerina Noemi Olalla Paloma Pia Raquel Rosa Serafina Silvia Teresa Valeria Ximena Zita",
    "eastern": "Aiko Aisha Amina Anahita Banu Danika Darya Elif Farah Gulnara Hana Irina Jaleh Katya Keiko Lan Leila Mei Milena Nadia Nasrin Noor Olga Parvati Roza Samira Shirin Sumi Tamar Vesna Yasmin Zora",
    "space": "Aria Astra Calla Dara Elara Enna Halo Io Jessa Juno Kira Lyra Maia Mira Naya Nova Oona Petra Reza Rhea Sable Seren Tamsin Thea Vega Vesper Wren Xanthe Yara Zuri",
    "fairy": "Aven Bryony Cherry Clover Columbine Cowslip Daisy Elder Fern Hazel Heather Holly Ivy Juniper Lark Lavender Linnet Maple Marigold Myrtle Olive Pansy Poppy Primrose Rue Sage Saffron Tansy Teasel Violet Willow Yarrow",
}  # fmt: skip
_SURNAMES = ["Abbot", "Ashby", "Barrow", "Beck", "Bellweather", "Birch", "Blackwood", "Bright", "Brook", "Calloway", "Carver", "Clay", "Coldwell", "Cray", "Crow", "Dale", "Dray", "Drum", "Dunmore", "Ember", "Fairweather", "Farrow", "Fell", "Finch", "Flint", "Fold", "Frost", "Gale", "Glass", "Graves", "Gray", "Greenhill", "Hale", "Hart", "Hawthorn", "Heron", "Holloway", "Hood", "Hurst", "Ironside", "Keel", "Kettle", "Kite", "Lake", "Lamb", "Lantern", "Larch", "Lockwood", "Loom", "Marsh", "Mason", "Merrow", "Mill", "Moss", "Nightingale", "North", "Oakes", "Orchard", "Pell", "Penhallow", "Pike", "Quill", "Rake", "Reed", "Rook", "Rush", "Salt", "Sedge", "Shaw", "Slate", "Sorrel", "Stark", "Stone", "Strand", "Swan", "Sykes", "Tallow", "Teal", "Thorne", "Tide", "Vale", "Vane", "Voss", "Wake", "Ward", "Weaver", "Webb", "Whistler", "Wick", "Wilder", "Winter", "Wolfe", "Wren", "Yarrow"]
_ON = ["b", "b", "br", "c", "c", "ch", "cr", "d", "d", "dr", "f", "fl", "g", "gl", "gr", "h", "h", "j", "k", "k", "kl", "l", "l", "m", "m", "n", "n", "p", "p", "ph", "qu", "r", "r", "s", "s", "sh", "sk", "sl", "st", "t", "t", "th", "tr", "v", "v", "w", "y", "z"]
_VOWEL = ("a " * 6 + "e " * 6 + "i " * 5 + "o " * 5 + "u " * 3 + "ae ai ea ia io oa ou au").split()
_END = ["l", "n", "r", "s", "th", "m", "nd", "rn", "sk", "lt", "x", "k", "t", "v", "sh", "ll", "ss", "lm", "ck"]
_TAIL = ["a", "e", "o", "is", "us", "en", "ar", "el", "ine", "ora", "eth", "ane", "ith", "oon", "ey", "ida", "iel", "wyn", "ock", "una", "ava", "ost"]
_PLACE_TAIL = ["mere", "ford", "by", "wick", "holm", "stead", "port", "haven", "moor", "dale", "fell", "mouth", "gate", "ness", "ton", "burgh", "hythe", "combe", "reach", "veil"]


def syllables(rng: Random, count: int) -> str:
    """An invented word of about ``count`` syllables, lower case."""
    word = "" if rng.random() < 0.2 else rng.choice(_ON)
    for index in range(count):
        word += rng.choice(_VOWEL)
        if index < count - 1:
            word += rng.choice(_END)[:2] if rng.random() < 0.3 else ""
            word += rng.choice(_ON) if not word.endswith(tuple("bcdfgkptvz")) or rng.random() < 0.3 else ""
    return word + (rng.choice(_TAIL) if rng.random() < 0.4 else rng.choice(_END))


_TAKEN = frozenset(
    ["ask", "ash", "bit", "can", "cat", "cut", "dig", "die", "dog", "eat", "end", "fit", "for", "fly", "get", "give", "go", "has", "have", "help", "her", "hide", "hit", "how", "keep", "let", "lie", "look", "man", "map", "mean", "meet", "men", "met", "more", "most", "neat", "need", "new", "nor", "not", "nun", "oil", "old", "out", "own", "pet", "pin", "put", "ran", "read", "rest", "rim", "rob", "row", "run", "sad", "sail", "say", "sea", "see", "send", "sew", "she", "show", "sin", "sit", "six", "skin", "sleep", "so", "son", "stare", "stay", "sun", "take", "talk", "tell", "the", "them", "there", "they", "time", "tin", "tip", "toe", "too", "tool", "train", "tree", "try", "two", "use", "vat", "was", "wear", "well", "went", "were", "wet", "who", "why", "will", "win", "with", "yes", "yet", "you", "crash", "dress", "moan", "grain", "sore", "treat", "break", "steal"]
)


def _clean(word: str) -> str:
    for bad in ("quu", "yy", "hh", "iii", "uu", "aaa", "eee"):
        word = word.replace(bad, bad[0])
    return word.capitalize()


def invented(rng: Random) -> str:
    """A name nobody bears."""
    while True:
        word = _clean(syllables(rng, rng.choice((1, 1, 2, 2, 2))))
        if 3 <= len(word) <= 9 and word.lower() not in _TAKEN:
            return word


def place_name(rng: Random) -> str:
    """An invented name of a town, land or star."""
    roll = rng.random()
    if roll < 0.35:
        return _clean(syllables(rng, 1)) + rng.choice(_PLACE_TAIL)
    if roll < 0.5:
        return f"{rng.choice(_SURNAMES)}{rng.choice(_PLACE_TAIL)}"
    return invented(rng) if roll < 0.85 else f"{rng.choice(('Upper', 'Old', 'New', 'Saint', 'Lower', 'Far'))} {invented(rng)}"


@cache
def _pool(style: str, gender: str) -> tuple[str, ...]:
    return tuple((_HE if gender == "he" else _SHE)[style].split())


def person_name(rng: Random, style: str, gender: str, made_up: float = 0.25) -> str:
    """A given name: invented in the share ``made_up``, else of ``style`` mostly, of any other at times."""
    if rng.random() < made_up:
        return invented(rng)
    return rng.choice(_pool(style if rng.random() < 0.7 else rng.choice(sorted(_HE)), gender))


def hero_name(rng: Random, style: str, made_up: float = 0.25) -> str:
    """The hero's name as a prompt gives it: with a surname in a third."""
    given = person_name(rng, style, rng.choice(("he", "she")), made_up)
    if rng.random() < 0.35:
        family = rng.choice(_SURNAMES) if rng.random() > made_up else invented(rng)
        return given if family == given else f"{given} {family}"
    return given
