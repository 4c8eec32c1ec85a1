"""The command line `mikroskop`."""

from bot.cli import program


def main() -> None:
    """Run a command."""
    program()


if __name__ == "__main__":
    main()
