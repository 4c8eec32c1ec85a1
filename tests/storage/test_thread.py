import subprocess
import sys
import threading

import pytest

from bot.storage.thread import OneThread

HANGS = (
    "import threading; from bot.storage.thread import OneThread\n"
    "OneThread('disk').submit(threading.Event().wait)\n"
    "print('over')"
)


def test_calls_run_in_their_order_on_one_thread_and_bring_their_results() -> None:
    thread = OneThread("disk")
    calls = [thread.submit(lambda n: (n, threading.current_thread().name), n) for n in range(100)]
    assert [(n, "disk") for n in range(100)] == [call.result(1) for call in calls]
    thread.shutdown()


def test_an_error_reaches_whoever_waits_and_the_thread_goes_on() -> None:
    thread = OneThread("disk")
    failed, done = thread.submit(lambda: 1 / 0), thread.submit(lambda: 1)
    with pytest.raises(ZeroDivisionError):
        failed.result(1)
    assert 1 == done.result(1)
    thread.shutdown()


def test_a_call_that_hangs_keeps_no_process_from_ending() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGS], capture_output=True, timeout=10, check=True)
    assert b"over\n" == ended.stdout
