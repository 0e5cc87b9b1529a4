"""One game being played: the story, an engine and a save, and nothing of any screen.

The terminal app, the plain line mode, the playtest and the tests all drive the same object::

    session = Session(journal, connection, settings)
    async for event in session.begin():        # the opening, or the turn a killed program left unfinished
        ...
    async for event in session.choose(2):      # or say("..."), retry(), complete()
        ...

Every call that makes a turn is an async iterator of :mod:`adventure.play.events`; it ends with ``Ready``, ``Failed`` or
``Stopped``. The action is on disk before anything else can fail. Leaving the iteration early stops the reply and keeps
the action.
"""
