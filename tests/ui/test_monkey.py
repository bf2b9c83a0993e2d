"""Whatever somebody does in the window: nothing breaks, and the project stays sound."""

from tests.ui.monkey import run


def test_300_random_actions_break_nothing(qapp, tmp_path):
    faults, monkey, _ = run(tmp_path, actions=300, seed=7)
    assert faults == []
    assert sum(monkey.done.values()) == 300
    assert len(monkey.done) > 15


def test_a_seed_does_the_same_again(qapp, tmp_path):
    told = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        _, monkey, _ = run(tmp_path / name, actions=60, seed=3)
        told.append(monkey.done)
    assert told[0] == told[1]
