"""`druckreif` and `python -m qa`: runs the command line and turns trouble into one line and an exit code."""

import os
import sys


def main() -> None:
    """Run the command; expected trouble is one line on stderr and exit code 2, Ctrl-C 130, a closed pipe is no trouble."""
    from qa.cli import app
    from qa.cli.output import be_legible, say_what_was_lost
    from qa.errors import DruckreifError

    be_legible()
    try:
        app()
    except DruckreifError as error:
        _stop(f"druckreif: {error}", 2)
    except KeyboardInterrupt:
        _stop("druckreif: interrupted", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get("DRUCKREIF_TRACEBACK"):
            raise
        _stop(
            f"druckreif: internal error: {type(error).__name__}: {error} (DRUCKREIF_TRACEBACK=1 shows where; please report it)",
            2,
        )
    finally:
        say_what_was_lost()


def _stop(line: str, code: int) -> None:
    sys.stderr.write(line + "\n")
    sys.exit(code)


if __name__ == "__main__":
    main()
