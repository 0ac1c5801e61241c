"""A passkey in a few lines: what a browser would answer, signed for the name localhost."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import sha256, websafe_encode
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

ORIGIN = "http://localhost"
PRESENT = AuthenticatorData.FLAG.UP


@dataclass(slots=True)
class Passkey:
    """A key pair and its id."""

    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    id: bytes = field(default_factory=lambda: os.urandom(16))
    host: str = "localhost"

    def created(self, options: dict[str, Any], origin: str = ORIGIN) -> dict[str, Any]:
        """The answer to being asked for a new one."""
        client = self._client("webauthn.create", options, origin)
        public = ES256.from_cryptography_key(self.key.public_key())  # type: ignore[no-untyped-call]
        data = AuthenticatorData.create(
            sha256(self.host.encode()), PRESENT | AuthenticatorData.FLAG.AT, 0,
            bytes(AttestedCredentialData.create(b"\0" * 16, self.id, public)),
        )  # fmt: skip
        attestation = AttestationObject.create("none", data, {})
        return self._answer(client, attestationObject=bytes(attestation))

    def used(self, options: dict[str, Any], origin: str = ORIGIN) -> dict[str, Any]:
        """The answer to being asked to sign."""
        client = self._client("webauthn.get", options, origin)
        data = AuthenticatorData.create(sha256(self.host.encode()), PRESENT, 1)
        signature = self.key.sign(bytes(data) + client.hash, ec.ECDSA(hashes.SHA256()))
        return self._answer(client, authenticatorData=bytes(data), signature=signature)

    def _client(self, asked: str, options: dict[str, Any], origin: str) -> CollectedClientData:
        return CollectedClientData.create(asked, options["publicKey"]["challenge"], origin)

    def _answer(self, client: CollectedClientData, **response: bytes) -> dict[str, Any]:
        known = websafe_encode(self.id)
        parts = {"clientDataJSON": bytes(client)} | response
        return {
            "id": known, "rawId": known, "type": "public-key", "clientExtensionResults": {},
            "response": {name: websafe_encode(value) for name, value in parts.items()},
        }  # fmt: skip
