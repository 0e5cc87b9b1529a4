"""The built-in chat formats, as data. Sources: the models' cards and the templates published with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from adventure.engine.base import Role

BOS, EOS = "\ue100", "\ue101"
"""Stand for the model's beginning-of-text and end-of-text token in the pieces of a layout."""

Pair = tuple[str, str]
Layout = list[Pair]
"""What stands before and behind each message's content."""


@dataclass(frozen=True, slots=True)
class Format:
    """A chat format. ``system`` is None where the format has no such role: it then opens the first user message."""

    name: str
    user: Pair
    model: Pair
    system: Pair | None = None
    ends: tuple[str, ...] = ()
    """What the model writes to end its turn, beside the end-of-text token."""
    markers: tuple[str, ...] = ()
    """What would look like the beginning of a message if it stood inside one."""
    lead: str = ""
    """Before a reply that is known as text only; as sampled, it brings its own."""
    trims: bool = False
    begin: str = ""
    folded: Pair = ("", "\n\n")
    """Around a system prompt inside the first user message."""

    @property
    def opener(self) -> str:
        return self.model[0]

    def layout(self, roles: Sequence[Role], add_reply: bool) -> Layout:
        """The template's pieces around messages of these ``roles``; the last ends with the reply's opener."""
        pairs = [self._pair(role) for role in roles]
        for place in range(len(roles)):
            if roles[place] is Role.SYSTEM and self.system is None:
                pairs[place] = (self.user[0] + self.folded[0], self.folded[1])
                if roles[place + 1 : place + 2] == [Role.USER]:
                    pairs[place + 1] = ("", self.user[1])
                else:
                    pairs[place] = (pairs[place][0], pairs[place][1].rstrip("\n") + self.user[1])
        if pairs:
            pairs[0] = (self.begin + pairs[0][0], pairs[0][1])
            pairs[-1] = (pairs[-1][0], pairs[-1][1] + self.opener * add_reply)
        return pairs

    def _pair(self, role: Role) -> Pair:
        known = {Role.USER: self.user, Role.MODEL: self.model, Role.SYSTEM: self.system or self.user}
        return known[role]


_CHATML = ("<|im_start|>", "<|im_end|>")
_LLAMA3 = ("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
_INST = ("[INST]", "[/INST]")

BUILT_IN = {
    format.name: format
    for format in (
        Format(
            "metharme",
            system=("<|system|>", ""),
            user=("<|user|>", ""),
            model=("<|model|>", EOS),
            markers=("<|system|>", "<|user|>", "<|model|>"),
        ),
        Format(
            "chatml",
            system=("<|im_start|>system\n", "<|im_end|>\n"),
            user=("<|im_start|>user\n", "<|im_end|>\n"),
            model=("<|im_start|>assistant\n", "<|im_end|>\n"),
            ends=_CHATML[1:],
            markers=_CHATML,
        ),
        Format(
            "llama2",
            user=(f"{BOS}[INST] ", " [/INST]"),
            model=("", f" {EOS}"),
            folded=("<<SYS>>\n", "\n<</SYS>>\n\n"),
            markers=(*_INST, "<<SYS>>", "<</SYS>>"),
            lead=" ",
            trims=True,
        ),
        Format(
            "llama3",
            system=("<|start_header_id|>system<|end_header_id|>\n\n", "<|eot_id|>"),
            user=("<|start_header_id|>user<|end_header_id|>\n\n", "<|eot_id|>"),
            model=("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
            ends=_LLAMA3[2:],
            markers=_LLAMA3,
            trims=True,
            begin=BOS,
        ),
        Format(
            "alpaca",
            system=("", "\n\n"),
            user=("### Instruction:\n", "\n\n"),
            model=("### Response:\n", f"{EOS}\n\n"),
            markers=("### Instruction:", "### Response:"),
        ),
        Format(
            "vicuna",
            system=("", "\n\n"),
            user=("USER: ", "\n"),
            model=("ASSISTANT:", f"{EOS}\n"),
            markers=("USER:", "ASSISTANT:"),
            lead=" ",
        ),
        Format(
            "mistral",
            user=("[INST] ", "[/INST]"),
            model=("", EOS),
            markers=_INST,
            lead=" ",
            begin=BOS,
        ),
        Format(
            "gemma",
            user=("<start_of_turn>user\n", "<end_of_turn>\n"),
            model=("<start_of_turn>model\n", "<end_of_turn>\n"),
            ends=("<end_of_turn>",),
            markers=("<start_of_turn>", "<end_of_turn>"),
            trims=True,
            begin=BOS,
        ),
        Format(
            "phi3",
            system=("<|system|>\n", "<|end|>\n"),
            user=("<|user|>\n", "<|end|>\n"),
            model=("<|assistant|>\n", "<|end|>\n"),
            ends=("<|end|>",),
            markers=("<|system|>", "<|user|>", "<|assistant|>", "<|end|>"),
        ),
    )
}

_SIGNS = (
    ("metharme", r"<\|model\|>"),
    ("llama3", r"<\|start_header_id\|>"),
    ("gemma", r"<start_of_turn>"),
    ("phi3", r"<\|assistant\|>.*<\|end\|>|<\|end\|>.*<\|assistant\|>"),
    ("chatml", r"<\|im_start\|>"),
    ("llama2", r"<<SYS>>"),
    ("mistral", r"\[INST\]"),
    ("alpaca", r"### Instruction"),
    ("vicuna", r"ASSISTANT:"),
)
_NAMES = (
    ("metharme", r"metharme|pygmalion|mythalion"),
    ("llama3", r"llama-?3"),
    ("llama2", r"llama-?2"),
    ("gemma", r"gemma"),
    ("phi3", r"phi-?[34]"),
    ("vicuna", r"vicuna|wizardlm"),
    ("mistral", r"mi[sx]tral"),
    ("chatml", r"qwen|hermes|smollm|chatml|dolphin|yi-"),
    ("alpaca", r"alpaca|mythomax|instruct"),
)


def by_signs(source: str) -> Format | None:
    """The built-in format that a Jinja template's ``source`` looks like."""
    return next((BUILT_IN[name] for name, sign in _SIGNS if re.search(sign, source, re.DOTALL)), None)


def by_name(model_name: str) -> Format | None:
    """The built-in format that models of this name were trained on, as far as a name can tell."""
    name = model_name.lower().replace(" ", "-").replace("_", "-")
    return next((BUILT_IN[format] for format, pattern in _NAMES if re.search(pattern, name)), None)
