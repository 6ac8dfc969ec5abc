"""`druckreif` and `python -m qa`: runs the command line and turns trouble into one line and an exit code."""

import gc
import os
import sys

INTERRUPTED = 130  # the exit code that shells expect after Ctrl-C


def main() -> None:
    """Run the command; expected trouble is one line on stderr and exit code 2, Ctrl-C 130, a closed pipe is no trouble."""
    # Typer brings pydantic, which would look for plugins in every package that is installed: 12 ms of each start.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "true")
    # A check makes no circles (tests/test_many.py), and the collector would walk 170,000 objects of our tables to find none:
    # an eighth of the time of an archive.
    gc.disable()
    from qa.cli import app
    from qa.cli.help import command_of
    from qa.cli.output import asked_language, be_legible, message_language, say_what_was_lost
    from qa.errors import DruckreifError, internal_error
    from qa.messages import _, speak

    be_legible()
    speak(message_language(asked_language(sys.argv)))  # until a configuration says otherwise
    try:
        command_of(app)()
    except DruckreifError as error:
        _stop(f"druckreif: {error}", 2)
    except KeyboardInterrupt:
        _stop(f"druckreif: {_('interrupted')}", INTERRUPTED)
    except SystemExit as stop:
        if stop.code == INTERRUPTED:  # Typer has caught Ctrl-C itself
            _stop(f"druckreif: {_('interrupted')}", INTERRUPTED)
        raise
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if (
            isinstance(error, OSError) and error.filename is None and error.strerror
        ):  # a stream, not a file: the disk is full
            _stop(f"druckreif: {_('the output cannot be written: {reason}', reason=error.strerror)}", 2)
        if os.environ.get("DRUCKREIF_TRACEBACK"):
            raise
        _stop(f"druckreif: {internal_error(error)}", 2)
    finally:
        say_what_was_lost()


def _stop(line: str, code: int) -> None:
    if sys.stderr is not None:
        sys.stderr.write(line + "\n")
    sys.exit(code)


if __name__ == "__main__":
    main()
