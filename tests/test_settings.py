from __future__ import annotations

from pathlib import Path

import pytest

from adventure import settings
from adventure.errors import SettingsError, StorageError


def test_defaults_come_without_a_file(tmp_path: Path) -> None:
    assert settings.load({}, tmp_path / "none.yaml") == settings.Settings()


def test_flags_win_over_environment_over_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text("threads: 3\ntemperature: 0.5\ntop_k: 7\n")
    loaded = settings.load({"ADVENTURE_THREADS": "5", "ADVENTURE_TEMPERATURE": "0.6"}, file)
    final = loaded.with_flags(temperature=0.7, threads=None)
    assert (final.top_k, final.threads, final.temperature) == (7, 5, 0.7)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("threads: many\n", "threads"),
        ("threads: 0\n", "threads"),
        ("thread: 2\n", "thread"),
        ("- a\n", "name: value"),
        ("a: [\n", "YAML"),
        ("look_ahead: perhaps\n", "look_ahead"),
    ],
)
def test_a_bad_file_is_one_sentence_with_its_place(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text(text)
    with pytest.raises(SettingsError) as caught:
        settings.load({}, file)
    assert says in str(caught.value)
    assert "settings.yaml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_bad_environment_names_the_setting() -> None:
    with pytest.raises(SettingsError, match=r"temperature.*environment"):
        settings.load({"ADVENTURE_TEMPERATURE": "hot"}, Path("none.yaml"))


def test_an_unreadable_file_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="settings"):
        settings.load({}, tmp_path)


def test_every_setting_explains_itself() -> None:
    assert all(field.description for field in settings.Settings.model_fields.values())
