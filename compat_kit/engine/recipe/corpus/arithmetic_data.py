"""The many ways to ask for the same small calculation."""

# ruff: noqa: RUF001 - people type these signs
from __future__ import annotations

from typing import NamedTuple

from . import arithmetic_asking as more


class Forms(NamedTuple):
    """Templates with `{a}` and `{b}`: nouns, indirect questions, whole questions and orders."""

    nouns: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


RESULT_FRAMES = (
    "Calculate @.", "Calculate @", "Compute @.", "Work out @.", "Solve @.", "Evaluate @.", "Figure out @.", "How much is @?",
    "@ = ?",
    "@ =", "@=", "@=?", "@ equals", "@ equals?", "@ equals what?", "@ makes?", "What does @ equal?", "What does @ make?",
    "What does @ give?", "What does @ come to?", "What do you get for @?", "What's the result of @?", "The result of @?",
    "Result of @",
    "The answer to @?", "What's the answer to @?", "How much does @ make?", "How much would @ be?",
    "What do I get if I calculate @?",
    "Can you calculate @?", "Can you work out @?", "Could you compute @?", "Can you solve @ for me?", "Do the sum: @",
    "Do the maths: @",
    "Do the math: @", "Maths: @", "Math: @", "Calculation: @", "calc @", "I must calculate @.", "I need the result of @.",
    "Eval @",
    "Let's calculate: @", "Use your head: @", "Mental arithmetic: @", "What is the value of @?", "The value of @, please",
    "Arithmetic: @",
    "Give me the result of @.", "Tell me how much @ is.", "Do you know how much @ is?", "I wonder how much @ is.",
    "Exercise: @ =",
    "How much money is @ euros?", "What number is @?", "Which number is @?", "@ makes how much?", "@ is how much?", "Print @",
    "Answer: @ =",
    "Is it hard to work out @?", "My calculator is broken: @", "Without a calculator: @", "Check this for me: @ =", "determine @",
    *more.RESULT_FRAMES,
)  # fmt: skip
SUMS = Forms(
    (
        *["{a} + {b}", "{a}+{b}", "{a} plus {b}"] * 4, "{a} +{b}", "{a}+ {b}", "{a} & {b} added", "{a} and {b} together",
        "the sum of {a} and {b}",
        "the sum of {a} and {b}", "the total of {a} and {b}", "{a} added to {b}", "{a} and {b} added together",
        "{a} increased by {b}",
        "{a} and {b} in total", "{a} with {b} added", "the sum {a} + {b}", "the addition of {a} and {b}", "{a} and {b} combined",
        "{a} and another {b}", "{a} and {b} more", "({a} + {b})", "the result of adding {a} and {b}",
        "the result of {a} plus {b}",
        "{a} add {b}",
        *more.SUM_NOUNS,
    ),
    (
        "how much {a} and {b} make", "what {a} and {b} add up to", "what {a} plus {b} is", "how much {a} plus {b} is",
        "what you get when you add {a} and {b}", "what {a} and {b} sum to", "what the sum of {a} and {b} is",
        "what {a} + {b} makes",
        "what {a} and {b} come to", "how much it is when I add {a} to {b}",
        *more.SUM_CLAUSES,
    ),
    (
        "Add {a} and {b}.", "Add {a} and {b}", "Add {a} to {b}.", "Add {a} + {b}.", "Sum {a} and {b}.", "Sum up {a} and {b}.",
        "{a} and {b} make?",
        "Add up {a} and {b}.", "What do {a} and {b} make?", "What do {a} and {b} add up to?",
        "What do you get when you add {a} and {b}?",
        "If I add {a} and {b}, what do I get?", "If you add {a} to {b}, what is the total?",
        "How much do {a} and {b} make together?",
        "I have {a} and get {b} more. How many is that?", "Take {a} and add {b}.", "Start with {a} and add {b}.", "add: {a}, {b}",
        "sum({a}, {b})", "sum of {a} and {b}", "total of {a}, {b}", "{a} plus {b} is what number?",
        "Put {a} and {b} together: how many?",
        "I add {a} to {b}: what comes out?", "Two numbers, {a} and {b}: what is their sum?",
        "The numbers are {a} and {b}. Add them.",
        "Add these numbers: {a} and {b}", "Could you add {a} and {b} for me?", "Can you add {a} to {b}?",
        "What is the sum of {a}, {b}?",
        "{a} euros and {b} euros, how much is it in all?", "One thing costs {a}, another {b}. What do I pay?",
        "{a}, then {b} more: total?",
        *more.SUM_WHOLE,
    ),
)  # fmt: skip
# {a} is what something is taken from.
DIFFERENCES = Forms(
    (
        *["{a} - {b}", "{a}-{b}", "{a} minus {b}"] * 4, "{a} − {b}", "{a} – {b}", "{a}– {b}", "{a} -{b}", "({a} - {b})",
        "{a} less {b}", "{a} take away {b}", "{a} reduced by {b}", "{a} decreased by {b}", "{a} without {b}",
        "{b} subtracted from {a}",
        "{b} taken from {a}", "{b} less than {a}", "the result of {a} minus {b}", "the result of subtracting {b} from {a}",
        "the difference {a} - {b}", "{a} lowered by {b}", "the subtraction {a} - {b}", "{a} if you take away {b}",
        *more.DIFFERENCE_NOUNS,
    ),
    (
        "what {a} minus {b} is", "how much {a} minus {b} is", "what remains of {a} without {b}", "what {a} less {b} makes",
        "what is left of {a} when {b} is taken away", "what you get when you subtract {b} from {a}", "how much {a} - {b} is",
        "what comes out when I take {b} from {a}",
        *more.DIFFERENCE_CLAUSES,
    ),
    (
        "Subtract {b} from {a}.", "Subtract {b} from {a}", "Take {b} from {a}.", "Take {b} away from {a}.",
        "Take away {b} from {a}.",
        "What is left if I take {b} from {a}?", "What remains when you subtract {b} from {a}?", "Deduct {b} from {a}.",
        "If I subtract {b} from {a}, what do I get?", "What do you get when you take {b} away from {a}?", "subtract({a}, {b})",
        "Start with {a} and take away {b}.", "Start at {a} and go down by {b}.", "Reduce {a} by {b}.", "Decrease {a} by {b}.",
        "{a} minus {b} is what number?", "I have {a} and {b} are gone. How many is that?", "{a} minus {b} makes?",
        "Lower {a} by {b}.",
        "Could you subtract {b} from {a}?", "Can you take {b} from {a}?", "From {a}, subtract {b}.",
        "From {a} take {b}: what is left?",
        "minus: {a}, {b}", "What is {b} less than {a}?", "What number is {b} less than {a}?",
        "Subtraction: {a} and then minus {b}",
        *more.DIFFERENCE_WHOLE,
    ),
)  # fmt: skip
# For these {a} is the larger one, wherever it stands.
GAPS = Forms(
    (
        "the difference between {a} and {b}", "the difference between {b} and {a}", "the difference of {a} and {b}",
        "the gap between {b} and {a}", "the distance from {b} to {a}", "the difference between the numbers {a} and {b}",
        *more.GAP_NOUNS,
    ),
    ("how much more {a} is than {b}", "how much larger {a} is than {b}", "how much smaller {b} is than {a}",
    "how far it is from {b} to {a}",
    *more.GAP_CLAUSES),
    (
        "How much more is {a} than {b}?", "How much larger is {a} than {b}?", "How much bigger is {a} than {b}?",
        "How far is {b} from {a}?",
        "How much less is {b} than {a}?", "What must I add to {b} to get {a}?", "How much is missing from {b} to {a}?",
        "difference between {a} and {b}", "difference of {a} and {b}", "By how much is {a} greater than {b}?", "diff {a} {b}",
        *more.GAP_WHOLE,
    ),
)  # fmt: skip
PRODUCTS = Forms(
    (
        *["{a} * {b}", "{a} times {b}", "{a} x {b}", "{a}*{b}"] * 4, "{a} × {b}", "{a}×{b}", "{a}x{b}", "{a} X {b}",
        "{a} · {b}", "{a} ⋅ {b}",
        "{a} multiplied by {b}", "{a} multiplied with {b}", "the product of {a} and {b}", "the product of {a} and {b}",
        "the product {a} * {b}", "({a} * {b})", "the result of {a} times {b}", "{a} times the number {b}",
        "the multiplication {a} x {b}",
        "the result of multiplying {a} by {b}", "{a} groups of {b}", "{a} lots of {b}",
        *more.PRODUCT_NOUNS,
    ),
    (
        "what {a} times {b} is", "how much {a} times {b} is", "what you get when you multiply {a} by {b}",
        "what {a} times {b} makes",
        "what the product of {a} and {b} is", "how much {a} multiplied by {b} makes",
        *more.PRODUCT_CLAUSES,
    ),
    (
        "Multiply {a} by {b}.", "Multiply {a} and {b}.", "Multiply {a} with {b}", "What do you get when you multiply {a} by {b}?",
        "If I multiply {a} by {b}, what do I get?", "Times table: {a} times {b}", "product of {a} and {b}", "multiply({a}, {b})",
        "Can you multiply {a} by {b}?", "Could you multiply {a} and {b} for me?",
        "Two numbers, {a} and {b}: what is their product?",
        "The numbers are {a} and {b}. Multiply them.", "What do {a} and {b} make when multiplied?", "multiplication: {a}, {b}",
        "{a} times {b} is what number?", "How many are {a} times {b}?", "Take {a} and multiply it by {b}.",
        "{a} times {b} makes?",
        *more.PRODUCT_WHOLE,
    ),
)  # fmt: skip
QUOTIENTS = Forms(
    (
        *["{a} / {b}", "{a}/{b}", "{a} divided by {b}"] * 4, "{a} ÷ {b}", "{a}÷{b}", "{a} : {b}", "{a}:{b}", "{a} over {b}",
        "({a} / {b})",
        "the quotient of {a} and {b}", "{a} split by {b}", "{a} divided into {b} parts", "the result of {a} divided by {b}",
        "the division {a} / {b}", "{a} shared by {b}", "the result of dividing {a} by {b}", "the quotient {a} : {b}",
        *more.QUOTIENT_NOUNS,
    ),
    (
        "what {a} divided by {b} is", "how much {a} divided by {b} is", "how often {b} goes into {a}",
        "how many times {b} goes into {a}",
        "how many times {b} fits into {a}", "what you get when you divide {a} by {b}", "what {a} over {b} makes",
        *more.QUOTIENT_CLAUSES,
    ),
    (
        "Divide {a} by {b}.", "Divide {a} by {b}", "Split {a} into {b} equal parts.",
        "What do you get when you divide {a} by {b}?",
        "How many times does {b} go into {a}?", "How often does {b} fit into {a}?", "If I divide {a} by {b}, what do I get?",
        "Can you divide {a} by {b}?", "Could you divide {a} by {b} for me?", "divide({a}, {b})", "division: {a} by {b}",
        "Share {a} equally between {b}.", "How much does each get if {a} is shared by {b}?", "{a} divided by {b} is what number?",
        "How many groups of {b} are there in {a}?", "Take {a} and divide it by {b}.", "{a} divided by {b} makes?",
        "quotient of {a} and {b}",
        *more.QUOTIENT_WHOLE,
    ),
)  # fmt: skip
# (symbol, second operand, nouns): the second operand of a double is the number itself.
MULTIPLES: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("+", 0, ("double {a}", "the double of {a}", "twice {a}", "two times as much as {a}", "twice as much as {a}", "{a} doubled",
              "{a} and the same again", "twice the number {a}", "double the number {a}",
              "the number {a} doubled", "{a} taken twice", "{a} two times over", "double of {a}", "the double amount of {a}",
              "twice the amount of {a}", "the doubled {a}", "two lots of {a}", "{a} when you double it",
              "{a} added to itself")),
    ("/", 2, ("half {a}", "half of {a}", "the half of {a}", "one half of {a}", "{a} halved", "half the number {a}",
    "half as much as {a}",
              "{a} cut in half", "half of the number {a}", "one half of the number {a}", "the half of the number {a}",
              "{a} when you halve it", "half the amount of {a}", "{a} split in half", "{a} shared in two equal parts",
              "1/2 of {a}",
              "one of the two halves of {a}", "the halved {a}")),
    ("*", 3, ("triple {a}", "the triple of {a}", "three times {a}", "thrice {a}", "{a} tripled", "three times as much as {a}",
              "three times the number {a}", "triple the number {a}", "three lots of {a}", "the number {a} tripled")),
    ("*", 4, ("four times {a}", "four times as much as {a}", "{a} quadrupled", "four times the number {a}", "four lots of {a}",
              "quadruple {a}", "the quadruple of {a}")),
    ("*", 10, ("ten times {a}", "ten times as much as {a}", "ten times the number {a}", "ten lots of {a}", "tenfold {a}")),
    ("/", 3, ("a third of {a}", "one third of {a}", "the third part of {a}", "1/3 of {a}",
              "a third of the number {a}", "one third of the number {a}")),
    ("/", 4, ("a quarter of {a}", "one quarter of {a}", "a fourth of {a}", "1/4 of {a}",
              "the fourth part of {a}", "a quarter of the number {a}")),
    ("/", 5, ("a fifth of {a}", "one fifth of {a}", "1/5 of {a}", "the fifth part of {a}")),
    ("/", 10, ("a tenth of {a}", "one tenth of {a}", "1/10 of {a}", "the tenth part of {a}")),
)  # fmt: skip
LARGER = "larger larger larger bigger bigger greater greater higher more largest biggest greatest highest".split()
SMALLER = "smaller smaller smaller lower lower less littler smallest lowest least".split()
# `#` is the adjective.
COMPARED = Forms(
    (
        "the # of {a} and {b}", "the # one of {a} and {b}", "the # number, {a} or {b}", "the # number of {a} and {b}",
        "the # of the two numbers {a} and {b}", "the # number: {a} or {b}", "the # value, {a} or {b}", "#: {a} or {b}",
        "the # of {a}, {b}",
        *more.COMPARED_NOUNS,
    ),
    (
        "which is #, {a} or {b}", "which number is #: {a} or {b}", "whether {a} or {b} is #", "which one is #, {a} or {b}",
        "what is #, {a} or {b}", "which of {a} and {b} is #", "if {a} or {b} is #",
        *more.COMPARED_CLAUSES,
    ),
    (
        "Which is #, {a} or {b}?", "Which is #: {a} or {b}?", "Which number is #, {a} or {b}?", "Which one is #, {a} or {b}?",
        "What is #, {a} or {b}?", "What's #: {a} or {b}?", "{a} or {b}: which is #?", "{a} or {b}, which is #?",
        "{a} and {b}: which one is #?",
        "Is {a} or {b} #?", "Is {a} # than {b}?", "Is {a} # or {b}?", "Compare {a} and {b}: which is #?",
        "Of {a} and {b}, which is #?",
        "Which of {a} and {b} is #?", "Which of the two is #, {a} or {b}?", "Which of these is #: {a}, {b}?",
        "# number: {a}, {b}",
        "# {a} or {b}", "{a} vs {b}, # one", "{a} or {b} #", "Between {a} and {b}, which is #?", "Pick the # number: {a}, {b}",
        "Choose the # one: {a} or {b}.", "Find the # number: {a} or {b}.", "Two numbers: {a} and {b}. Which is #?",
        "which # {a} {b}",
        "Here are {a} and {b}. Name the # one.", "Say which is #: {a} or {b}.", "Tell me which is #: {a} or {b}.",
        "{a}, {b}: the # is?",
        *more.COMPARED_WHOLE,
    ),
)  # fmt: skip
EXTREMES = {
    True: (
        "max({a}, {b})",
        "the maximum of {a} and {b}",
        "maximum of {a}, {b}",
        "Is {a} > {b}?",
        "{a} > {b}?",
        *more.EXTREMES[True],
    ),
    False: (
        "min({a}, {b})",
        "the minimum of {a} and {b}",
        "minimum of {a}, {b}",
        "Is {a} < {b}?",
        "{a} < {b}?",
        *more.EXTREMES[False],
    ),
}
THINGS = (
    "apples pears plums books coins marbles eggs sweets balls cards cats dogs birds chairs pencils pens stamps toys cookies "
    "cakes flowers "
    "roses trees boxes bottles cups shells stones tickets balloons keys oranges lemons nuts carrots photos stickers bricks "
    "buttons dolls euros "
    "dollars points fish sheep letters shirts socks hats cars bikes"
).split()  # fmt: skip
MORE_STORIES = (
    "{name} has {a} {things} and gets {b} more.", "{name} has {a} {things} and buys {b} more.",
    "{name} had {a} {things} and found {b} more.",
    "{name} has {a} {things}. {other} gives {name} {b} more.",
    "{name} has {a} {things} and {other} has {b}, and they put them together.",
    "There are {a} {things} in a box, and {name} adds {b}.", "{name} picks {a} {things} and then {b} more.",
    "I have {a} {things} and get {b} more.", "I have {a} {things}. {name} gives me {b} {things}.",
    "I had {a} {things} and bought another {b}.",
    "On the table are {a} {things}. {name} brings {b} more.", "{name} collects {a} {things} on Monday and {b} on Tuesday.",
    "We have {a} {things}, and {b} more arrive.", "{a} {things} and {b} {things} are put in one bag.",
    "{name} wins {b} {things} and had {a} before.",
    *more.MORE_STORIES,
)  # fmt: skip
LESS_STORIES = (
    "{name} has {a} {things} and loses {b}.", "{name} has {a} {things} and gives away {b}.",
    "{name} had {a} {things} and sold {b} of them.",
    "{name} has {a} {things}. {other} takes {b}.", "{name} has {a} {things} and gives {b} to {other}.",
    "I have {a} {things} and lose {b}.",
    "I had {a} {things} and gave {b} away.", "There are {a} {things} in a box, and {name} takes {b} out.",
    "{name} drops {b} of {a} {things}.",
    "Of {a} {things}, {b} are broken.", "We have {a} {things} and {b} disappear.",
    "{a} {things} are on the table. {name} removes {b}.",
    "{name} bought {a} {things} and gave {b} of them to {other}.", "I have {a} {things}. I use {b}.",
    "There were {a} {things}; {b} are gone.",
    *more.LESS_STORIES,
)  # fmt: skip
MORE_ENDS = (
    "How many {things} are there now?", "How many {things} is that?", "How many in total?", "How many {things} in all?",
    "How many now?",
    "How many {things} altogether?", "What is the total?", "How many does that make?", "So how many {things} are there?",
    "How many are there?",
    *more.MORE_ENDS,
)  # fmt: skip
LESS_ENDS = (
    "How many {things} are left?", "How many remain?", "How many {things} are there now?", "How many are left?", "What is left?",
    "How many {things} remain?", "How many now?", "How many is that?", "So how many {things} are left?",
    "How many {things} are still there?",
    *more.LESS_ENDS,
)  # fmt: skip
TIMES_STORIES = (
    "There are {a} boxes with {b} {things} each. How many {things} are there?",
    "{name} has {a} bags, each with {b} {things}. How many is that?",
    "{a} children have {b} {things} each. How many {things} in total?",
    "{name} buys {a} packs of {b} {things}. How many {things}?",
    "{a} rows of {b} {things}: how many {things}?", "{name} reads {b} pages a day for {a} days. How many pages?",
    "One ticket costs {b} euros. How much do {a} tickets cost?",
    "I have {a} shelves and put {b} {things} on each. How many do I need?",
    *more.TIMES_STORIES,
)  # fmt: skip
DIVIDED_STORIES = (
    "{a} {things} are shared by {b} children. How many does each get?",
    "{name} shares {a} {things} equally with {b} bags. How many in each?",
    "{name} puts {a} {things} into {b} boxes, the same number in each. How many in one box?",
    "Split {a} {things} into {b} equal groups.",
    "There are {a} {things} for {b} people. How many {things} for each?",
    "{a} euros are split between {b} friends. How much for each?",
    "I have {a} {things} and {b} equal boxes. How many {things} go in one box?",
    "{b} tickets cost {a} euros. How much is one ticket?",
    *more.DIVIDED_STORIES,
)  # fmt: skip
# What looks like arithmetic and is too hard.
ODD_SUMS = (
    "the square root of {a}", "the root of {a}", "sqrt({a})", "{a} percent of {b}", "{a}% of {b}", "{a} to the power of {b}",
    "{a}^{b}",
    "{a} ** {b}", "{a} cubed", "{a}!", "the factorial of {a}", "{a} + {b} + {c}", "{a} - {b} + {c}", "{a} * {b} + {c}",
    "({a} + {b}) * {c}",
    "{a} plus {b} plus {c}", "{a}.{c} + {b}", "{a}.5 * {b}", "the logarithm of {a}", "log({a})", "sin({a})", "{a} mod {b}",
    "the cosine of {a}",
    "the remainder of {a} divided by {b}", "x if x + {a} = {b} * x", "the integral of {a}x", "the average of {a}, {b} and {c}",
    "the derivative of {a}x + {b}", "the area of a circle with radius {a}", "pi to {a} digits",
    "the greatest common divisor of {a} and {b}",
    "{a} in binary", "the next prime after {a}", "{a} divided by 0", "{a} / 0", "the volume of a ball with radius {a}",
)  # fmt: skip
