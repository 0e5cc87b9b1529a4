from adventure.cli.main import run

run()
