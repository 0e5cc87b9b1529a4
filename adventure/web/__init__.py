"""The app in a browser: pages from this machine alone, for whoever has their address. Needs the ``web`` extra."""
