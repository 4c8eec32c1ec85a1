from pathlib import Path

import pytest

from bot.address import Address
from bot.certificates import CertificateError, pem, tls
from tests.certificates import own_certificate
from tests.conftest import running
from tests.ports import free_port


async def test_with_a_certificate_of_its_own_the_bot_serves_https_and_telegram_trusts_it(
    tmp_path: Path,
) -> None:
    certificate, key = own_certificate(tmp_path)
    port = free_port()
    async with running(
        tmp_path,
        webhook_url=f"https://127.0.0.1:{port}/updates",
        webhook_listen=Address("127.0.0.1", port),
        webhook_certificate=certificate,
        webhook_key=key,
    ) as bot:
        assert "12,400" in (await bot.somebody().say("12400 / 480")).text
        info = await bot.telegram.call("getWebhookInfo", {})
        assert info["has_custom_certificate"]


@pytest.mark.parametrize(
    ("certificate", "key", "reason"),
    [
        ("missing.pem", "key.pem", "missing.pem: No such file or directory"),
        ("key.pem", "key.pem", "key.pem: it holds no certificate in PEM form"),
        ("certificate.pem", "missing.pem", "missing.pem: No such file or directory"),
        ("certificate.pem", "certificate.pem", "certificate.pem: it is no key of "),
        ("certificate.pem", "other/key.pem", "other/key.pem: it is no key of "),
    ],
)
def test_files_that_do_not_fit_are_named_with_the_reason(
    tmp_path: Path, certificate: str, key: str, reason: str
) -> None:
    own_certificate(tmp_path)
    (tmp_path / "other").mkdir()
    own_certificate(tmp_path / "other")
    with pytest.raises(CertificateError) as refusal:
        tls(tmp_path / certificate, tmp_path / key)
    assert str(refusal.value).startswith(f"{tmp_path}/{reason}")


def test_a_key_that_stands_beside_the_certificate_is_not_handed_out(tmp_path: Path) -> None:
    certificate, key = own_certificate(tmp_path)
    both = tmp_path / "both.pem"
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    assert certificate.read_bytes() == pem(both)
