"""The engine process: ``python -m adventure.engine.llama``, spoken to in frames on standard input and output.

It ends when its input ends, whatever it is doing.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO

from adventure.engine.llama import frames
from adventure.engine.llama.frames import Frame, FrameError
from adventure.errors import AdventureError

PROTOCOL_ERROR = 70


def main() -> None:
    pipe_in, pipe_out = _take_pipes()
    send = _sender(pipe_out)
    first = _read(pipe_in)
    if first is None or first["op"] != "open":
        _leave(PROTOCOL_ERROR)
        return
    post: list[Callable[[Frame], None]] = []
    waiting: list[Frame] = []
    lock = threading.Lock()

    def deliver(frame: Frame) -> None:
        with lock:
            if post:
                post[0](frame)
            else:
                waiting.append(frame)

    threading.Thread(target=_listen, args=(pipe_in, deliver), daemon=True).start()
    try:
        from adventure.engine.llama.loading import open_worker

        worker, ready = open_worker(first, send)
    except AdventureError as error:
        send(frames.error_out(error, None))
        _leave(0)
        return
    send(ready)
    with lock:
        for frame in waiting:
            worker.post(frame)
        post.append(worker.post)
    worker.run()


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Our ends of the protocol, out of reach of anything native that prints: descriptor 1 now leads to the log."""
    pipe_in, pipe_out = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return pipe_in, pipe_out


def _sender(pipe: BinaryIO) -> Callable[[Frame], None]:
    lock = threading.Lock()

    def send(frame: Frame) -> None:
        data = memoryview(frames.pack(frame))
        try:
            with lock:
                while data:
                    data = data[pipe.write(data) :]
        except OSError:
            _leave(0)

    return send


def _read(pipe: BinaryIO) -> Frame | None:
    """The next frame; None at the end of the input or of its sense."""
    header = pipe.read(frames.HEADER.size)
    if len(header) < frames.HEADER.size:
        return None
    try:
        return frames.unpack(pipe.read(frames.size(header)))
    except FrameError as cause:
        print(f"protocol: {cause}", file=sys.stderr)
        return None


def _listen(pipe: BinaryIO, deliver: Callable[[Frame], None]) -> None:
    while (frame := _read(pipe)) is not None:
        deliver(frame)
    _leave(0)


def _leave(code: int) -> None:
    """End at once, also in the middle of an evaluation."""
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
