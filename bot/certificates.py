"""A certificate of the operator's own, as Telegram and a server of HTTPS take it."""

import re
import ssl
from pathlib import Path

_CERTIFICATE = re.compile(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


class CertificateError(Exception):
    """A certificate or its key cannot be used; the message says why."""


def pem(path: Path) -> bytes:
    """Return the certificates in a file, without the key that may stand beside them. Raises CertificateError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CertificateError(f"{path}: {error.strerror}") from error
    certificates = _CERTIFICATE.findall(content)
    if not certificates:
        raise CertificateError(f"{path}: it holds no certificate in PEM form")
    return b"\n".join(certificates) + b"\n"


def tls(certificate: Path, key: Path) -> ssl.SSLContext:
    """Return what a server needs to speak HTTPS. Raises CertificateError."""
    pem(certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key)
    except ssl.SSLError as error:
        raise CertificateError(f"{key}: it is no key of {certificate}") from error
    except OSError as error:
        raise CertificateError(f"{key}: {error.strerror}") from error
    return context
