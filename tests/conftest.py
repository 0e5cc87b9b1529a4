"""What every room's tests share. Importing from here also puts this folder on the path, for ``gguf_factory``."""
