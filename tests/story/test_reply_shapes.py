"""What models really write, and what a reply makes of it."""

from __future__ import annotations

import pytest

from adventure.story.reply import ReplyParser
from adventure.story.turn import Reply

SCENE = "You wake in a cold cell."
THREE = ("Try the door", "Call the guard", "Wait for dark")

LISTS = {
    "hyphens": "- Try the door\n- Call the guard\n- Wait for dark",
    "hyphens with a newline at the end": "- Try the door\n- Call the guard\n- Wait for dark\n",
    "many newlines at the end": "- Try the door\n- Call the guard\n- Wait for dark\n\n\n",
    "hyphens without space": "-Try the door\n-Call the guard\n-Wait for dark",
    "stars": "* Try the door\n* Call the guard\n* Wait for dark",
    "stars, wide": "*   Try the door\n*   Call the guard\n*   Wait for dark",
    "bullets": "• Try the door\n• Call the guard\n• Wait for dark",
    "bullets without space": "•Try the door\n•Call the guard\n•Wait for dark",
    "bullets and tabs": "•\tTry the door\n•\tCall the guard\n•\tWait for dark",
    "en dashes": "– Try the door\n– Call the guard\n– Wait for dark",
    "arrows": "→ Try the door\n→ Call the guard\n→ Wait for dark",
    "triangles": "▶ Try the door\n▶ Call the guard\n▶ Wait for dark",
    "plus signs": "+ Try the door\n+ Call the guard\n+ Wait for dark",
    "mixed dashes": "- Try the door\n• Call the guard\n* Wait for dark",
    "indented": "  - Try the door\n  - Call the guard\n  - Wait for dark",
    "tabs": "\t- Try the door\n\t- Call the guard\n\t- Wait for dark",
    "block quote": "> - Try the door\n> - Call the guard\n> - Wait for dark",
    "numbers and dots": "1. Try the door\n2. Call the guard\n3. Wait for dark",
    "numbers without space": "1.Try the door\n2.Call the guard\n3.Wait for dark",
    "numbers and brackets": "1) Try the door\n2) Call the guard\n3) Wait for dark",
    "numbers in brackets": "(1) Try the door\n(2) Call the guard\n(3) Wait for dark",
    "numbers in square brackets": "[1] Try the door\n[2] Call the guard\n[3] Wait for dark",
    "numbers and colons": "1: Try the door\n2: Call the guard\n3: Wait for dark",
    "numbers and dashes": "1 - Try the door\n2 - Call the guard\n3 - Wait for dark",
    "all ones": "1. Try the door\n1. Call the guard\n1. Wait for dark",
    "keycaps": "1️⃣ Try the door\n2️⃣ Call the guard\n3️⃣ Wait for dark",
    "keycaps without selectors": "1⃣ Try the door\n2⃣ Call the guard\n3⃣ Wait for dark",
    "letters and dots": "A. Try the door\nB. Call the guard\nC. Wait for dark",
    "letters and brackets": "A) Try the door\nB) Call the guard\nC) Wait for dark",
    "small letters in brackets": "(a) Try the door\n(b) Call the guard\n(c) Wait for dark",
    "small letters": "a) Try the door\nb) Call the guard\nc) Wait for dark",
    "letters and colons": "A: Try the door\nB: Call the guard\nC: Wait for dark",
    "Option 1": "Option 1: Try the door\nOption 2: Call the guard\nOption 3: Wait for dark",
    "bold Option 1": "**Option 1**: Try the door\n**Option 2**: Call the guard\n**Option 3**: Wait for dark",
    "bold Option 1 with its colon": "**Option 1:** Try the door\n**Option 2:** Call the guard\n**Option 3:** Wait for dark",
    "Option A": "Option A - Try the door\nOption B - Call the guard\nOption C - Wait for dark",
    "Option one": "Option one: Try the door\nOption two: Call the guard\nOption three: Wait for dark",
    "Choice 1": "Choice 1. Try the door\nChoice 2. Call the guard\nChoice 3. Wait for dark",
    "headings": "### Option 1: Try the door\n### Option 2: Call the guard\n### Option 3: Wait for dark",
    "numbered headings": "### 1. Try the door\n### 2. Call the guard\n### 3. Wait for dark",
    "options on lines of their own": "**Option 1**\nTry the door\n\n**Option 2**\nCall the guard\n\n**Option 3**\nWait for dark",
    "Spanish": "Opción 1: Try the door\nOpción 2: Call the guard\nOpción 3: Wait for dark",
    "bold": "- **Try the door**\n- **Call the guard**\n- **Wait for dark**",
    "italics": "- *Try the door*\n- *Call the guard*\n- *Wait for dark*",
    "bold italics": "- ***Try the door***\n- ***Call the guard***\n- ***Wait for dark***",
    "underscores": "- __Try the door__\n- _Call the guard_\n- __Wait for dark__",
    "a bold word": "- **Try** the door\n- Call the **guard**\n- *Wait* for dark",
    "nested bold": "- **Try *the* door**\n- **Call *the* guard**\n- **Wait *for* dark**",
    "bold around the bullet": "**- Try the door**\n**- Call the guard**\n**- Wait for dark**",
    "bold numbers": "**1.** Try the door\n**2.** Call the guard\n**3.** Wait for dark",
    "bold around numbers and words": "**1. Try the door**\n**2. Call the guard**\n**3. Wait for dark**",
    "hyphens and numbers": "- 1. Try the door\n- 2. Call the guard\n- 3. Wait for dark",
    "hyphens and bold numbers": "- **1.** Try the door\n- **2.** Call the guard\n- **3.** Wait for dark",
    "stars and options": "* **Option 1:** Try the door\n* **Option 2:** Call the guard\n* **Option 3:** Wait for dark",
    "hyphens and letters": "- (a) Try the door\n- (b) Call the guard\n- (c) Wait for dark",
    "quotes": '- "Try the door"\n- "Call the guard"\n- "Wait for dark"',
    "curly quotes": "- “Try the door”\n- “Call the guard”\n- “Wait for dark”",
    "quotes around everything": '"1. Try the door"\n"2. Call the guard"\n"3. Wait for dark"',
    "square brackets": "- [Try the door]\n- [Call the guard]\n- [Wait for dark]",
    "code spans": "- `Try the door`\n- `Call the guard`\n- `Wait for dark`",
    "checkboxes": "- [ ] Try the door\n- [ ] Call the guard\n- [ ] Wait for dark",
    "hard breaks": "- Try the door  \n- Call the guard\\\n- Wait for dark<br>",
    "blank lines between": "- Try the door\n\n- Call the guard\n\n- Wait for dark",
    "numbers and blank lines": "1. Try the door\n\n2. Call the guard\n\n3. Wait for dark\n",
    "a fence around": "```\n- Try the door\n- Call the guard\n- Wait for dark\n```",
    "a named fence around": "```text\n1. Try the door\n2. Call the guard\n3. Wait for dark\n```",
    "a rule before": "---\n- Try the door\n- Call the guard\n- Wait for dark",
    "stars as a rule": "***\n\n* Try the door\n* Call the guard\n* Wait for dark",
    "rules around": "---\n\n1. Try the door\n2. Call the guard\n3. Wait for dark\n\n---",
    "a label": "Options:\n- Try the door\n- Call the guard\n- Wait for dark",
    "a label and a blank line": "Your options are:\n\n- Try the door\n- Call the guard\n- Wait for dark",
    "a bold label": "**Options:**\n\n1. Try the door\n2. Call the guard\n3. Wait for dark",
    "a heading": "## Your choices\n\n1. Try the door\n2. Call the guard\n3. Wait for dark",
    "a framed label": "--- OPTIONS ---\n1. Try the door\n2. Call the guard\n3. Wait for dark",
    "a one-word label": "Choose:\n1. Try the door\n2. Call the guard\n3. Wait for dark",
    "a label in a rule": "---\n**Choose one:**\n- Try the door\n- Call the guard\n- Wait for dark",
    "You can": "You can:\n- Try the door\n- Call the guard\n- Wait for dark",
    "a label in Chinese": "选项：\n1. Try the door\n2. Call the guard\n3. Wait for dark",
    "a closing question": "- Try the door\n- Call the guard\n- Wait for dark\n\nWhat will you choose?",
    "a closing question at once": "1. Try the door\n2. Call the guard\n3. Wait for dark\nWhat do you do?",
    "a closing sentence": "1) Try the door\n2) Call the guard\n3) Wait for dark\n\nThe choice is yours, traveller.",
    "a bold closing": "1) Try the door\n2) Call the guard\n3) Wait for dark\n\n**What is your next move?**",
    "a closing request": "- Try the door\n- Call the guard\n- Wait for dark\n\n(Reply with a letter, or in your own words.)",
    "a fourth option": "1. Try the door\n2. Call the guard\n3. Wait for dark\n4. Something else",
    "five options": "- Try the door\n- Call the guard\n- Wait for dark\n- Sleep\n- Sing",
    "a repeated option": "- Try the door\n- try the  door\n- Call the guard\n- Wait for dark",
    "a repeated option in bold": "1. Try the door\n2. **TRY THE DOOR**\n3. Call the guard\n4. Wait for dark",
    "an empty bullet": "- Try the door\n-\n- Call the guard\n- Wait for dark",
    "wrapped lines": "- Try\n  the door\n- Call the\n  guard\n- Wait for dark",
    "carriage returns": "- Try the door\r\n- Call the guard\r\n- Wait for dark\r\n",
    "lone carriage returns": "- Try the door\r- Call the guard\r- Wait for dark",
    "the player's turn": "- Try the door\n- Call the guard\n- Wait for dark\n\nUser: 2\nAssistant: You call.\n- Run",
    "a role token": "- Try the door\n- Call the guard\n- Wait for dark<|user|>Call the guard<|model|>He comes.",
    "an end token": "- Try the door\n- Call the guard\n- Wait for dark</s>",
    "an Alpaca header": "- Try the door\n- Call the guard\n- Wait for dark\n\n### Instruction:\nGo on.",
    "a header without colon": "- Try the door\n- Call the guard\n- Wait for dark\n### Response\nHe comes.",
    "an escape sequence": "- \x1b[31mTry the door\n- Call the guard\n- Wait\u202e for dark",
}  # fmt: skip


def parse(text: str) -> Reply:
    parser = ReplyParser()
    parser.feed(text)
    return parser.close()[1]


@pytest.mark.parametrize("written", LISTS.values(), ids=LISTS.keys())
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "apart"])
def test_a_list_behind_prose_is_the_options(written: str, gap: str) -> None:
    reply = parse(SCENE + gap + written)
    expected = ("[31m" + THREE[0], *THREE[1:]) if "\x1b" in written else THREE
    assert (reply.prose, reply.options) == (SCENE, expected)


@pytest.mark.parametrize("written", LISTS.values(), ids=LISTS.keys())
def test_a_list_alone_is_a_reply_without_prose(written: str) -> None:
    assert parse(written).prose == ""
    assert len(parse(written).options) == 3


OTHERS = {
    "only prose": ("The rain falls.\n\nNobody comes.", "The rain falls.\n\nNobody comes.", ()),
    "nothing": ("", "", ()),
    "only space": (" \n\t\n ", "", ()),
    "one option": ("Rain.\n- Wait", "Rain.", ("Wait",)),
    "two options": ("Rain.\n1. Wait\n2. Go", "Rain.", ("Wait", "Go")),
    "a cut option": ("Rain.\n- Wait\n- Go\n- Ca", "Rain.", ("Wait", "Go", "Ca")),
    "a cut bullet": ("Rain.\n- Wait\n- Go\n-", "Rain.", ("Wait", "Go")),
    "a cut label": ("Rain.\n\nOptions:", "Rain.", ()),
    "a question as an intro": ("Rain. What do you do?\n\n- Wait\n- Go\n- Cry", "Rain. What do you do?", ("Wait", "Go", "Cry")),
    "a question on its own line": ("Rain.\n\nWhat do you do?\n\n1. Wait\n2. Go\n3. Cry", "Rain.\n\nWhat do you do?", ("Wait", "Go", "Cry")),
    "bold titles": (
        "Rain.\n1. **Fight** - Draw your sword.\n2. **Flee** - Run.\n3. **Hide** - Lie still.",
        "Rain.", ("Fight - Draw your sword.", "Flee - Run.", "Hide - Lie still."),
    ),
    "titles with colons": (
        "Rain.\n- **Fight:** Draw your sword.\n- **Flee:** Run.\n- **Hide:** Lie still.",
        "Rain.", ("Fight: Draw your sword.", "Flee: Run.", "Hide: Lie still."),
    ),
    "descriptions below": (
        "Rain.\n1. **Fight**\nDraw your sword.\n\n2. **Flee**\nRun.\n\n3. **Hide**\nLie still.\n\nWhat will you do?",
        "Rain.", ("Fight: Draw your sword.", "Flee: Run.", "Hide: Lie still."),
    ),
    "indented descriptions": (
        "Rain.\n1. **Fight**\n   - Draw your sword.\n2. **Flee**\n   - Run.\n3. **Hide**\n   - Lie still.",
        "Rain.", ("Fight: Draw your sword.", "Flee: Run.", "Hide: Lie still."),
    ),
    "speech as an option": (
        'Rain.\n- Say "Hello"\n- "Who goes there?" you ask\n- Keep still', "Rain.",
        ('Say "Hello"', '"Who goes there?" you ask', "Keep still"),
    ),
    "a dash inside": ("Rain - cold rain - falls.\n- Wait - or not\n- Go\n- Cry", "Rain - cold rain - falls.", ("Wait - or not", "Go", "Cry")),
    "dashes of speech": (
        "- I won't go, she said.\n- You must!\n\nHe left.\n\n- Follow him\n- Stay\n- Sleep",
        "- I won't go, she said.\n- You must!\n\nHe left.", ("Follow him", "Stay", "Sleep"),
    ),
    "speech at the end": ('Rain.\n\n- I won\'t go," she said.', 'Rain.\n\n- I won\'t go," she said.', ()),
    "em dashes": ("Rain.\n— I won't go.\n— You must.", "Rain.\n— I won't go.\n— You must.", ()),
    "Spanish speech": ("- No iré -dijo ella.\n\nLlueve.", "- No iré -dijo ella.\n\nLlueve.", ()),
    "Russian speech": ("– Не пойду, – сказала она.\n\n- Ждать\n- Уйти\n- Спать", "– Не пойду, – сказала она.", ("Ждать", "Уйти", "Спать")),
    "French speech": ("– Je ne viens pas, dit-elle.\nIl pleut.", "– Je ne viens pas, dit-elle.\nIl pleut.", ()),
    "Polish speech": ("– Nie pójdę – powiedziała.\nPada.", "– Nie pójdę – powiedziała.\nPada.", ()),
    "a list of two in the prose": (
        "The note says:\n- bread\n- salt\nYou pocket it.\n- Wait\n- Go\n- Cry",
        "The note says:\n- bread\n- salt\nYou pocket it.", ("Wait", "Go", "Cry"),
    ),
    "a list of three in the prose": (
        "The note says:\n- bread\n- salt\n- rope\n\nYou pocket it.\n\n- Wait\n- Go\n- Cry",
        "The note says:\n- bread\n- salt\n- rope\n\nYou pocket it.", ("Wait", "Go", "Cry"),
    ),
    "a list straight before the options": (
        "You carry:\n- bread\n- salt\n\n- Wait\n- Go\n- Cry", "You carry:\n- bread\n- salt", ("Wait", "Go", "Cry"),
    ),
    "a list and a label": (
        "You carry:\n- bread\n- salt\n- rope\n\nOptions:\n- Wait\n- Go\n- Cry",
        "You carry:\n- bread\n- salt\n- rope", ("Wait", "Go", "Cry"),
    ),
    "a list in another style": (
        "The law:\n1. No magic\n2. No swords\n\n- Wait\n- Go\n- Cry", "The law:\n1. No magic\n2. No swords", ("Wait", "Go", "Cry"),
    ),
    "a list that ends the prose": ("The law:\n1. No magic\n2. No swords\n\nYou shrug and walk on.", "The law:\n1. No magic\n2. No swords\n\nYou shrug and walk on.", ()),
    "a second turn of its own": (
        "Rain.\n1. Wait\n2. Go\n3. Cry\n\nYou wait. Night falls.\n\n1. Sleep\n2. Sing\n3. Walk",
        "Rain.\n1. Wait\n2. Go\n3. Cry\n\nYou wait. Night falls.", ("Sleep", "Sing", "Walk"),
    ),
    "a year": ("1984 was a hard year.", "1984 was a hard year.", ()),
    "a year and a dot": ("It was\n1984. A hard year.", "It was\n1984. A hard year.", ()),
    "a number": ("Rain.\n2. is not first.", "Rain.\n2. is not first.", ()),
    "a decimal": ("1.5 metres of rain.", "1.5 metres of rain.", ()),
    "a time": ("10:30, and rain.", "10:30, and rain.", ()),
    "an initial": ("A. Smith enters.", "A. Smith enters.", ()),
    "an article": ("A man enters. A) is not said.", "A man enters. A) is not said.", ()),
    "below zero": ("-5 degrees, and rain.", "-5 degrees, and rain.", ()),
    "italics": ("*Rain.* He nods.\n*He leaves.*", "*Rain.* He nods.\n*He leaves.*", ()),
    "a scene break": ("Rain.\n\n* * *\n\nMorning.", "Rain.\n\n* * *\n\nMorning.", ()),
    "a sentence about options": ("Option 1 is to flee, he says.", "Option 1 is to flee, he says.", ()),
    "a heading in the prose": ("## The Cell\nRain.\n- Wait\n- Go\n- Cry", "The Cell\nRain.", ("Wait", "Go", "Cry")),
    "many blank lines": ("Rain.\n\n\n\n\nWind.", "Rain.\n\nWind.", ()),
    "space at line ends": ("Rain.   \n\t\nWind.  ", "Rain.\n\nWind.", ()),
    "a role in front": ("Assistant: Rain.\n- Wait\n- Go\n- Cry", "Rain.", ("Wait", "Go", "Cry")),
    "a response header in front": ("### Response:\nRain.", "Rain.", ()),
    "a role token in front": ("<|model|>Rain.", "Rain.", ()),
    "somebody else's turn at once": ("<|user|>Rain.", "", ()),
    "a turn inside": ("Rain.\nHuman: and then?\nWind.", "Rain.", ()),
    "a bold turn inside": ("Rain.\n**User:** and then?\nWind.", "Rain.", ()),
    "an instruction token": ("Rain. [INST] Go on [/INST] Wind.", "Rain.", ()),
    "a Gemma token": ("Rain.<end_of_turn>\n<start_of_turn>user", "Rain.", ()),
    "a thinking block": ("<think>\n- Plan\n- More\n</think>\n\nRain.\n- Wait", "Rain.", ("Wait",)),
    "an unclosed thinking block": ("<think>I should", "", ()),
    "a closing tag left over": ("</think>\n\nRain.", "Rain.", ()),
    "a closing tag inside": ("Rain.\n</think>\nWind.", "Rain.\n\nWind.", ()),
    "less-than signs": ("2 < 3 and <this> [is] fine <|", "2 < 3 and <this> [is] fine <|", ()),
    "a half token at the end": ("Rain.<|us", "Rain.<|us", ()),
    "a very long option": ("Rain.\n- " + "go " * 200 + "\n- Wait", "Rain.", (("go " * 200).strip(), "Wait")),
    "markup": ("[b]Rain[/b] [@click=app.quit]x[/]\n- [/sigh] Wait", "[b]Rain[/b] [@click=app.quit]x[/]", ("[/sigh] Wait",)),
    "ideographs": ("下雨了。\n- 等待\n- 离开\n- 哭泣\n\n你要做什么？", "下雨了。", ("等待", "离开", "哭泣")),
    "invisible options": ("Rain.\n- \u200b\n- Wait", "Rain.", ("Wait",)),
    "marks alone stay": ("Rain.\n- **\n- ...\n- Wait", "Rain.", ("**", "...", "Wait")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "prose", "options"), OTHERS.values(), ids=OTHERS.keys())
def test_reply(text: str, prose: str, options: tuple[str, ...]) -> None:
    assert parse(text) == Reply(prose, options)


def test_a_reply_reads_the_same_from_its_own_text() -> None:
    for text in LISTS.values():
        reply = parse(f"{SCENE}\n{text}")
        assert parse(reply.text) == reply
