"""The language model that may add commitments: off unless somebody names one."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from pledgebook.messages import _

if TYPE_CHECKING:
    from pledgebook.pipeline import Model

KEY = "PLEDGEBOOK_MODEL_KEY"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where the model is, and what it is called."""
    parser.add_argument(
        "--model-address",
        default=os.environ.get("PLEDGEBOOK_MODEL_ADDRESS"),
        metavar=_("ADDRESS"),
        help=_(
            "a language model behind an address like OpenAI's (http://127.0.0.1:8080/v1), which gets the whole text "
            "and may add commitments whose words and figures stand in it; its key only in PLEDGEBOOK_MODEL_KEY"
        ),
    )
    parser.add_argument(
        "--model-name",
        default=os.environ.get("PLEDGEBOOK_MODEL_NAME"),
        metavar=_("NAME"),
        help=_("what the model is called at that address"),
    )
    parser.set_defaults(wrong_usage=parser.error)


def of(options: argparse.Namespace) -> Model | None:
    """The model of the options; where they do not fit together the command ends with a line about its usage."""
    address, name = options.model_address, options.model_name
    if not address and not name:
        return None
    if not address or not name:
        options.wrong_usage(_("a language model needs both --model-address and --model-name"))
    from pledgebook.model import Refusal
    from pledgebook.outside.asking import Asking
    from pledgebook.pipeline import Model

    try:
        asking = Asking(address, name, os.environ.get(KEY, "")).checked()
    except Refusal as refusal:
        options.wrong_usage(f"--model-address: {refusal.reason}")
    else:
        return Model(name, asking.ask)
    return None
