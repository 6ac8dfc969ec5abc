"""The version, in a file of its own so that neither packaging nor `--version` imports anything else."""

__version__ = "0.1.0"
