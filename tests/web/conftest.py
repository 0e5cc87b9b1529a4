from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from serving import DEADLINE, Served


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """The command itself, playing on the scripted engine."""
    environment = {**os.environ, "ADVENTURE_HOME": str(tmp_path), "ADVENTURE_MODEL": "scripted"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "adventure", "serve", "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=environment,
    )
    assert process.stdout is not None
    try:
        address = (await asyncio.wait_for(process.stdout.readline(), DEADLINE)).decode().strip()
        async with aiohttp.ClientSession() as client:
            yield Served(address, process, client)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
