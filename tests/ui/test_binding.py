"""The Qt binding that is installed keeps count of None: some versions lose it at every void call."""

import subprocess
import sys


def test_twenty_thousand_void_calls_leave_the_process_alive() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication, QObject\n"
        "app = QCoreApplication([])\n"
        "thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(20_000):\n"
        "    thing.setObjectName('x')\n"
        "assert sys.version_info >= (3, 12) or sys.getrefcount(None) > before - 1000\n"
        "print('alive')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]
