"""Our own colour themes. Beyond Textual's variables each names two inks:

``quiet``  what accompanies the story: the player's own lines, counts, hints
``faint``  what has left the model's window, and rules
"""

from __future__ import annotations

from textual.theme import Theme

DEFAULT = "adventure"
PLAIN = "plain"

FALLBACK_INKS = {"quiet": "#8a8a8a", "faint": "#767676"}
"""For Textual's own themes."""

_LAMPLIGHT = Theme(
    name=DEFAULT,
    dark=True,
    background="#1b1714",
    surface="#241f1a",
    panel="#2e2720",
    foreground="#eadfcb",
    primary="#e0a458",
    secondary="#93aa8b",
    accent="#e0a458",
    warning="#e3b04b",
    error="#e07a5f",
    success="#a3b67c",
    variables={
        "quiet": "#a39580",
        "faint": "#7d7162",
        "block-cursor-foreground": "#1b1714",
        "footer-background": "#1b1714",
        "footer-key-foreground": "#e0a458",
        "footer-description-foreground": "#a39580",
        "input-cursor-background": "#e0a458",
        "input-selection-background": "#e0a458 30%",
        "scrollbar": "#3d342a",
        "scrollbar-hover": "#5a4c3c",
        "scrollbar-active": "#e0a458",
        "scrollbar-background": "#1b1714",
        "scrollbar-background-hover": "#1b1714",
        "scrollbar-background-active": "#1b1714",
    },
)

_PAPER = Theme(
    name="paper",
    dark=False,
    background="#f6efe1",
    surface="#ece2cd",
    panel="#e2d5bb",
    foreground="#2f271d",
    primary="#8a4413",
    secondary="#4a6647",
    accent="#8a4413",
    warning="#85590a",
    error="#a3301c",
    success="#4a6a2a",
    variables={
        "quiet": "#6b5d4a",
        "faint": "#8b7d68",
        "block-cursor-foreground": "#f6efe1",
        "footer-background": "#f6efe1",
        "footer-key-foreground": "#8a4413",
        "footer-description-foreground": "#6b5d4a",
        "input-cursor-background": "#8a4413",
        "input-cursor-foreground": "#f6efe1",
        "input-selection-background": "#8a4413 25%",
        "scrollbar": "#d3c3a3",
        "scrollbar-hover": "#b8a581",
        "scrollbar-active": "#8a4413",
        "scrollbar-background": "#f6efe1",
        "scrollbar-background-hover": "#f6efe1",
        "scrollbar-background-active": "#f6efe1",
    },
)

_CONTRAST = Theme(
    name="contrast",
    dark=True,
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    foreground="#ffffff",
    primary="#ffd700",
    secondary="#00ffff",
    accent="#ffd700",
    warning="#ffd700",
    error="#ff8080",
    success="#80ff80",
    text_alpha=1.0,
    variables={
        "quiet": "#ffffff",
        "faint": "#c0c0c0",
        "block-cursor-foreground": "#000000",
        "footer-background": "#000000",
        "footer-key-foreground": "#ffd700",
        "footer-description-foreground": "#ffffff",
        "input-cursor-background": "#ffd700",
        "input-cursor-foreground": "#000000",
        "input-selection-background": "#005fff",
        "scrollbar": "#ffffff",
        "scrollbar-hover": "#ffd700",
        "scrollbar-active": "#ffd700",
        "scrollbar-background": "#000000",
        "scrollbar-background-hover": "#000000",
        "scrollbar-background-active": "#000000",
    },
)

_PLAIN = Theme(
    name=PLAIN,
    dark=True,
    ansi=True,
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    foreground="ansi_default",
    boost="ansi_default",
    primary="ansi_default",
    secondary="ansi_default",
    accent="ansi_default",
    warning="ansi_default",
    error="ansi_default",
    success="ansi_default",
    variables={
        "quiet": "ansi_default",
        "faint": "ansi_default",
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "footer-background": "ansi_default",
        "footer-foreground": "ansi_default",
        "footer-item-background": "ansi_default",
        "footer-key-background": "ansi_default",
        "footer-key-foreground": "ansi_default",
        "footer-description-background": "ansi_default",
        "footer-description-foreground": "ansi_default",
        "block-cursor-text-style": "bold underline",
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
        "scrollbar": "ansi_default",
        "scrollbar-hover": "ansi_default",
        "scrollbar-active": "ansi_default",
        "scrollbar-background": "ansi_default",
        "scrollbar-background-hover": "ansi_default",
        "scrollbar-background-active": "ansi_default",
        "scrollbar-corner-color": "ansi_default",
    },
)

THEMES = (_LAMPLIGHT, _PAPER, _CONTRAST, _PLAIN)
