"""How often the intervals of `compat_kit.statistics` hold the truth, and how often two equal models are told apart.

Data are drawn from distributions whose truth is known, clustered as answers to one prompt are: shares from a beta-binomial, and from
prompts that are either always right or wrong or by chance; times lognormal, gamma and of two humps, with a factor for each
prompt. A share takes only so many values, so its coverage swings with p by some points (Brown, Cai and DasGupta 2001): it
is averaged over p, and the worst single points are shown. Beside ours stands what an eval harness prints: mean plus or minus
1.96 standard errors, clustered.

The bars are for the row that is furthest off, as it was drawn; so the rounds are many. Equal models are counted over all rows of
a form: each test holds exactly 5 %. Means of lognormal times of sigma 1 are shown and have no bar: no interval known to us holds
for means of so few values with so long a tail, which is why times are summed up by medians.

Power: how often a real difference is found, beside a textbook test that knows nothing of clusters and gets one answer a prompt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np
from scipy import stats
from scipy.special import ndtr, ndtri

from compat_kit import statistics as ours
from compat_kit.statistics import pairs as paired

from .figures import Limit, aligned

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

NOMINAL, SEED = 95.0, 7
ROUNDS, MANY, DRAWN, FOUND = 800, 3000, 1500, 250  # in general, of what is quick, of the bootstrap, of power
SHARES = (0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95)


def measure() -> list[Limit]:
    """Print coverage, worst points, false verdicts and power; the bars are 1.5 points, and 5 %."""
    generator = np.random.default_rng(SEED)
    rates = list(_rates(generator))
    times = list(_times(generator))
    with patch.multiple(paired, sign_flip=lambda *_: 1.0, signed_rank=lambda *_: 1.0):  # intervals need no p-value
        pairs = list(_pairs(generator))
    equal = list(_equal(generator))
    _show("Shares: coverage in %, mean over p (worst p)", ("", "ours", "worst p", "± 1.96 stderr"), rates)
    _show("Times: coverage in %", ("", "median", "mean"), times)
    _show("Paired differences: coverage in %", ("", "ours", "± 1.96 stderr"), pairs)
    _show("Two equal models, or five with Holm: inconclusive in %", ("", "inconclusive"), equal)
    _show("Power at a real difference: found in %", ("", "ours", "textbook"), _power(generator))
    means = (row[2] for row in times if "sigma 1" not in row[0])
    return [
        Limit("coverage of shares, furthest from 95 %", "points", _off(row[1] for row in rates), 1.5),
        Limit("coverage of medians", "points", _off(row[1] for row in times), 1.5),
        Limit("coverage of means (but lognormal sigma 1)", "points", _off(means), 1.5),
        Limit("coverage of paired differences", "points", _off(row[1] for row in pairs), 1.5),
        *(Limit(f"equal models told apart by {form}", "%", _told(equal, form), 5) for form in ("yes or no", "scores", "times")),
    ]


def _off(coverages: Iterable[float]) -> float:
    return max(abs(found - NOMINAL) for found in coverages if np.isfinite(found))


def _told(rows: list[tuple], form: str) -> float:
    return 100 - float(np.mean([row[1] for row in rows if row[0].startswith(form)]))


def _show(title: str, head: tuple[str, ...], rows: list[tuple]) -> None:
    print(f"\n{title}")
    print("\n".join(aligned([head, *((row[0], *(f"{figure:.1f}" for figure in row[1:])) for row in rows)])))


def answers(generator: np.random.Generator, prompts: int, repeats: int, p: float, alike: float, kind: str = "beta") -> np.ndarray:
    """Yes or no, one row a prompt: with probability p in all, and `alike` the intraclass correlation of repeats."""
    if alike == 0:
        of_prompt = np.full(prompts, p)
    elif kind == "beta":
        of_prompt = generator.beta(p * (1 / alike - 1), (1 - p) * (1 / alike - 1), prompts)
    else:
        sure = (generator.random(prompts) < p).astype(float)
        of_prompt = np.where(generator.random(prompts) < alike, sure, p)
    return (generator.random((prompts, repeats)) < of_prompt[:, None]).astype(float)


def _rates(generator: np.random.Generator) -> Iterator[tuple]:
    for kind, prompts, repeats, alike in (
        *(("beta", n, 1, 0.0) for n in (10, 20, 50, 100, 500)),
        *(("beta", n, m, alike) for n in (10, 30, 100) for m in (3, 5) for alike in (0.0, 0.3, 0.8)),
        *(("sure", n, 3, alike) for n in (10, 30, 100) for alike in (0.3, 0.8)),
        ("beta", 500, 3, 0.5),
    ):
        found, plain = [], []
        for p in SHARES:
            hits = usual = 0
            for _ in range(ROUNDS):
                values = answers(generator, prompts, repeats, p, alike, kind)
                clusters = np.repeat(np.arange(prompts), repeats)
                estimate = ours.share(values.ravel(), clusters)
                hits += estimate.low <= p <= estimate.high
                usual += abs(values.mean() - p) <= 1.96 * values.mean(axis=1).std(ddof=1) / np.sqrt(prompts)
            found.append(100 * hits / ROUNDS)
            plain.append(100 * usual / ROUNDS)
        name = f"{prompts} prompts x {repeats}, alike {alike:g}" + (", sure or not" if kind == "sure" else "")
        yield name, float(np.mean(found)), min(found), float(np.mean(plain))


def latencies(generator: np.random.Generator, kind: str, prompts: int, repeats: int, spread: float) -> np.ndarray:
    """Seconds, one row a prompt. spread: of the logarithm of the factor that is the prompt's own."""
    shape = (prompts, repeats)
    if kind.startswith("lognormal"):
        own = generator.lognormal(0, float(kind.rsplit(maxsplit=1)[-1]), shape)
    elif kind == "gamma":
        own = generator.gamma(2.0, 0.5, shape)
    else:
        own = np.where(generator.random(shape) < 0.7, generator.lognormal(-0.7, 0.2, shape), generator.lognormal(1.0, 0.2, shape))
    return own * generator.lognormal(0, spread, prompts)[:, None] if spread else own


def _times(generator: np.random.Generator) -> Iterator[tuple]:
    for kind in ("lognormal sigma 0.5", "lognormal sigma 1", "gamma", "two humps"):
        for prompts, repeats, spread in (
            (20, 1, 0.0),
            (50, 1, 0.0),
            (200, 1, 0.0),
            (500, 1, 0.0),
            (20, 3, 0.5),
            (50, 5, 0.3),
            (200, 3, 0.5),
        ):
            truth = latencies(generator, kind, 1_000_000 // repeats, repeats, spread)
            middle, average = float(np.median(truth)), float(truth.mean())
            clusters = np.repeat(np.arange(prompts), repeats)
            hits = np.zeros(2)
            mean_rounds = DRAWN if prompts <= 20 or prompts * repeats == 50 else 0
            for number in range(MANY):
                values = latencies(generator, kind, prompts, repeats, spread).ravel()
                found = ours.median(values, clusters)
                hits[0] += found.low is not None and found.low <= middle <= found.high
                if number < mean_rounds:
                    found = ours.mean(values, clusters)
                    hits[1] += found.low <= average <= found.high
            covered = 100 * hits[0] / MANY, 100 * hits[1] / mean_rounds if mean_rounds else np.nan
            yield f"{kind}, {prompts} prompts x {repeats}{', alike' * (spread > 0)}", *covered


def two_models(
    generator: np.random.Generator, prompts: int, repeats: int, first: float, second: float, alike: float
) -> tuple[np.ndarray, np.ndarray]:
    """Yes or no of two models which find the same prompts hard: a row a prompt each."""
    scale = np.sqrt(alike / (1 - alike))
    hard = generator.normal(0, scale, prompts)[:, None]
    chances = (ndtr(ndtri(p) * np.sqrt(1 + scale**2) + hard) for p in (first, second))
    one, other = ((generator.random((prompts, repeats)) < chance).astype(float) for chance in chances)
    return one, other


def _pairs(generator: np.random.Generator) -> Iterator[tuple]:
    for prompts, repeats, alike in (
        (10, 1, 0.3),
        (10, 3, 0.0),
        (10, 3, 0.5),
        (30, 1, 0.5),
        (30, 3, 0.8),
        (100, 1, 0.3),
        (100, 5, 0.5),
    ):
        found, plain = [], []
        for first in (0.1, 0.3, 0.5, 0.8):
            for gap in (0.0, 0.1):
                hits = usual = 0
                for _ in range(ROUNDS):
                    one, other = two_models(generator, prompts, repeats, first, first + gap, alike)
                    change = other.mean(axis=1) - one.mean(axis=1)
                    estimate = ours.difference_of_shares(change).estimate
                    hits += estimate.low - 1e-9 <= gap <= estimate.high + 1e-9
                    usual += abs(change.mean() - gap) <= 1.96 * change.std(ddof=1) / np.sqrt(prompts) + 1e-9
                found.append(100 * hits / ROUNDS)
                plain.append(100 * usual / ROUNDS)
        yield f"yes or no, {prompts} prompts x {repeats}, alike {alike:g}", float(np.mean(found)), float(np.mean(plain))
    for kind in ("lognormal 0.5", "gamma", "two humps"):
        for prompts in (10, 20, 100):
            factor = 1.3
            truth = _changes(generator, kind, 1_000_000, factor)
            middle, average = float(np.median(truth)), float(truth.mean())
            hits = np.zeros(3)
            for _ in range(MANY):
                change = _changes(generator, kind, prompts, factor)
                a, b = ours.median_difference(change).estimate, ours.difference_of_means(change).estimate
                usual = 1.96 * change.std(ddof=1) / np.sqrt(prompts)
                hits += (a.low <= middle <= a.high, b.low <= average <= b.high, abs(change.mean() - average) <= usual)
            yield f"median, {kind}, {prompts} prompts", 100 * hits[0] / MANY, float("nan")
            yield f"mean, {kind}, {prompts} prompts", 100 * hits[1] / MANY, 100 * hits[2] / MANY


def _changes(generator: np.random.Generator, kind: str, prompts: int, factor: float) -> np.ndarray:
    """Seconds that one model takes more than another on the same prompts, some of which are longer than others."""
    one, other = latencies(generator, kind, prompts, 2, 0.5).T
    return factor * one - other


def _equal(generator: np.random.Generator) -> Iterator[tuple]:
    for prompts, repeats, alike, others in (
        (10, 1, 0.3, 1),
        (10, 3, 0.5, 1),
        (30, 3, 0.0, 1),
        (60, 1, 0.5, 1),
        (10, 3, 0.5, 4),
        (30, 3, 0.3, 4),
    ):
        told = {"yes or no": 0, "scores": 0, "times": 0}
        for _ in range(ROUNDS):
            hard = generator.normal(0, 1, prompts)[:, None, None] * np.sqrt(alike / (1 - alike))
            drawn = hard + generator.normal(0, 1, (prompts, repeats, others + 1))
            forms = {
                "yes or no": ((drawn > 0.5).mean(axis=1), ours.difference_of_shares),
                "scores": (np.clip(np.round(drawn * 2) / 10 + 0.7, 0, 1).mean(axis=1), ours.difference_of_means),
                "times": (np.median(np.exp(drawn), axis=1), ours.median_difference),
            }
            for name, (values, compare) in forms.items():
                told[name] += _tells(values, compare)
        for name, count in told.items():
            yield f"{name}, {others + 1} models, {prompts} prompts x {repeats}, alike {alike:g}", 100 - 100 * count / ROUNDS


def _tells(values: np.ndarray, compare: Callable[[np.ndarray], ours.Difference]) -> bool:
    """Whether any column is said to differ from the first."""
    found = [compare(values[:, column] - values[:, 0]) for column in range(1, values.shape[1])]
    adjusted = ours.holm([1.0 if one.p is None else one.p for one in found])
    return any(ours.better(one, p, 0.05, is_higher_better=True) != "inconclusive" for one, p in zip(found, adjusted, strict=True))


def _power(generator: np.random.Generator) -> list[tuple]:
    rows = []
    for prompts, first, second, alike in ((50, 0.6, 0.8, 0.5), (100, 0.7, 0.8, 0.7), (200, 0.5, 0.6, 0.3)):
        hits = np.zeros(2)
        for _ in range(FOUND):
            one, other = two_models(generator, prompts, 1, first, second, alike)
            change = (other - one).ravel()
            gained, lost = int((change > 0).sum()), int((change < 0).sum())
            book = stats.binomtest(gained, gained + lost).pvalue if gained + lost else 1.0
            hits += (_is_told(ours.difference_of_shares(change)), book < 0.05)
        rows.append((f"yes or no, {first:g} and {second:g}, {prompts} prompts (McNemar)", *(100 * hits / FOUND)))
        repeated = 0
        for _ in range(FOUND):
            one, other = two_models(generator, prompts, 3, first, second, alike)
            repeated += _is_told(ours.difference_of_shares((other - one).mean(axis=1)))
        rows.append(("  the same with 3 repeats (McNemar with 1)", 100 * repeated / FOUND, 100 * hits[1] / FOUND))
    for kind, factor, prompts in (
        ("lognormal 0.5", 1.25, 50),
        ("lognormal 0.2", 1.1, 30),
        ("gamma", 1.4, 50),
        ("lognormal 0.2", 1.15, 20),
    ):
        hits = np.zeros(3)
        for _ in range(FOUND):
            change = _changes(generator, kind, prompts, factor)
            book, ranks = stats.ttest_1samp(change, 0).pvalue, stats.wilcoxon(change).pvalue
            hits += (_is_told(ours.median_difference(change)), book < 0.05, ranks < 0.05)
        share = 100 * hits / FOUND
        rows += [(f"times x {factor}, {kind}, {prompts} prompts (paired t)", *share[:2]), ("  (Wilcoxon)", share[0], share[2])]
    return rows


def _is_told(difference: ours.Difference) -> bool:
    return ours.better(difference, difference.p, 0.05, is_higher_better=True) != "inconclusive"
