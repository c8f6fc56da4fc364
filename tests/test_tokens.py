"""Estimates of tokens: how far off they are, what mends them, and when a prompt was cut in silence."""

# ruff: noqa: RUF001 - texts in many scripts

from __future__ import annotations

import hashlib
import math
import sys
import types
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import kinds
from compat_kit.replies import Usage
from compat_kit.tokens import Guess, Seen, count_offline, guess, guess_text, offline
from compat_kit.tokens.estimate import PER_IMAGE, PER_SMALL_IMAGE, _guess_text
from tests.loopback import completion, delta, models, stream

ENGLISH = "A language model reads text in pieces that are called tokens. Most of the common words are one piece each, and longer or unusual words are split into several. If the conversation grows beyond the window of the model, the server either refuses the request or silently forgets the beginning, which is why it pays to count before you send anything."  # fmt: skip

# Texts with their tokens by cl100k_base (GPT-4), o200k_base (GPT-4o), Claude 2's tokenizer and DeepSeek's, counted by the real
# ones (tiktoken and tokenizers, with the vocabularies in LiteLLM's package).
TEXTS = {
    "english": (ENGLISH, (68, 68, 68, 68)),
    "german": ("Ein Sprachmodell liest den Text in kleinen Stücken, die man Token nennt. Die häufigsten Wörter sind meist ein einziges Stück, längere oder seltene Zusammensetzungen werden dagegen zerlegt. Wächst das Gespräch über das Fenster des Modells hinaus, so lehnt der Server die Anfrage ab oder vergisst stillschweigend den Anfang, weshalb sich das Zählen vor dem Absenden lohnt.", (111, 82, 116, 100)),
    "french": ("Un modèle de langue lit le texte par petits morceaux que l'on appelle des jetons. Les mots les plus courants forment un seul morceau, tandis que les mots longs ou rares sont découpés. Lorsque la conversation dépasse la fenêtre du modèle, le serveur refuse la requête ou oublie le début sans rien dire, et c'est pourquoi il vaut mieux compter avant d'envoyer.", (96, 79, 111, 92)),
    "russian": ("Языковая модель читает текст небольшими кусочками, которые называются токенами. Самые частые слова занимают один кусочек, а длинные или редкие слова делятся на несколько. Если разговор становится длиннее окна модели, сервер отказывает в запросе или молча забывает начало, поэтому полезно посчитать заранее.", (132, 72, 148, 82)),
    "chinese": ("语言模型把文字切成叫做词元的小块来阅读。常见的词往往只占一个词元，较长或少见的词会被切成几块。如果对话超过了模型的窗口，服务器要么拒绝请求，要么悄悄忘掉开头，所以发送之前先数一数是值得的。", (114, 76, 92, 58)),
    "japanese": ("言語モデルは文章をトークンと呼ばれる小さな単位に分けて読みます。よく使われる言葉は一つの単位になりますが、長い言葉や珍しい言葉はいくつかに分けられます。会話がモデルの窓を超えると、サーバーは要求を断るか、黙って最初の部分を忘れてしまうので、送る前に数えておくとよいでしょう。", (150, 110, 147, 90)),
    "arabic": ("يقرأ نموذج اللغة النص على شكل قطع صغيرة تسمى الرموز. الكلمات الشائعة تكون غالبا قطعة واحدة، أما الكلمات الطويلة أو النادرة فتقسم إلى عدة قطع. وإذا تجاوزت المحادثة نافذة النموذج فإن الخادم يرفض الطلب أو ينسى البداية بصمت، ولهذا من المفيد أن نعد قبل الإرسال.", (182, 72, 235, 99)),
    "hindi": ("भाषा मॉडल पाठ को छोटे टुकड़ों में पढ़ता है जिन्हें टोकन कहते हैं। आम शब्द अक्सर एक ही टुकड़ा होते हैं, जबकि लंबे या दुर्लभ शब्द कई टुकड़ों में बँट जाते हैं। यदि बातचीत मॉडल की खिड़की से लंबी हो जाए तो सर्वर अनुरोध ठुकरा देता है या चुपचाप शुरुआत भूल जाता है, इसलिए भेजने से पहले गिनना अच्छा है।", (310, 95, 331, 179)),
    "thai": ("แบบจำลองภาษาอ่านข้อความเป็นชิ้นเล็กๆ ที่เรียกว่าโทเค็น คำที่ใช้บ่อยมักเป็นชิ้นเดียว ส่วนคำที่ยาวหรือหายากจะถูกแบ่งออกเป็นหลายชิ้น หากบทสนทนายาวเกินหน้าต่างของแบบจำลอง เซิร์ฟเวอร์จะปฏิเสธคำขอหรือลืมตอนต้นไปเงียบๆ จึงควรนับก่อนส่ง", (222, 100, 398, 91)),
    "python": ('def fit(messages, limit, *, count=None):\n    """The newest turns that fit."""\n    turns = split_turns(messages)\n    for first in range(len(turns)):\n        kept = [message for turn in turns[first:] for message in turn]\n        if (count or estimate)(kept) <= limit:\n            return kept\n    raise ValueError(f"even the last turn is longer than {limit:,} tokens")\n', (85, 87, 91, 89)),
    "json": ('{"type": "function", "function": {"name": "get_weather", "description": "The weather in a city.", "parameters": {"type": "object", "properties": {"city": {"type": "string", "description": "Name of the city"}, "days": {"type": "integer", "minimum": 1, "maximum": 14}}, "required": ["city"]}}}', (84, 85, 83, 85)),
    "numbers": ("2024-01-17 12:45:03, 3.14159265358979, 1,234,567.89 EUR, +49 30 1234567, 0x7fffffff, 192.168.0.14:8080, 100 200 300 400 500 600 700, id=9007199254740993", (82, 83, 69, 83)),
}  # fmt: skip
every_text = pytest.mark.parametrize(("text", "counts"), TEXTS.values(), ids=TEXTS)


@every_text
def test_an_estimate_is_within_a_quarter_of_the_middle_of_four_tokenizers(text, counts):
    middle = math.prod(counts) ** (1 / len(counts))
    assert 0.75 < guess_text(text) / middle < 1.25


@pytest.mark.parametrize("name", ["english", "python", "json", "numbers"])
def test_english_code_and_numbers_are_within_a_fifth_of_each_of_them(name):
    text, counts = TEXTS[name]
    assert all(0.8 < guess_text(text) / count < 1.2 for count in counts)


@every_text
def test_no_tokenizer_needs_less_than_the_least(text, counts):
    assert _guess_text(text)[1] <= min(counts) * 0.85


@pytest.mark.parametrize("text", [ENGLISH, TEXTS["chinese"][0], TEXTS["python"][0]])
def test_a_long_text_is_judged_by_samples(text):
    tokens, least = _guess_text(text * 3000)
    once, least_once = _guess_text(text)
    assert tokens == pytest.approx(once * 3000, rel=0.05)
    assert least <= least_once * 3000 * 1.05


@given(st.text(), st.text())
def test_a_longer_text_never_takes_much_less(one, other):
    assert guess_text(one + other) >= guess_text(one) - 2


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8))  # fmt: skip
def test_odd_messages_are_estimated_too(odd):
    found = guess([{"role": "user", "content": odd, "tool_calls": odd, "name": odd, "function_call": odd}], [odd])
    assert 0 < found.tokens < math.inf
    assert found.least >= 0


def test_images_are_counted_by_what_is_known_of_them():
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 100_000}}
    small = {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}}
    bare = guess([{"role": "user", "content": [{"type": "text", "text": "Look"}]}])
    seen = guess([{"role": "user", "content": [{"type": "text", "text": "Look"}, image, small]}])
    assert (seen.tokens - bare.tokens, seen.least - bare.least, seen.has_media, bare.has_media) == (
        PER_IMAGE + PER_SMALL_IMAGE, 0, True, False
    )  # fmt: skip


LONG_TALK = ENGLISH * 20


@pytest.mark.parametrize(
    "message",
    [
        {"role": "assistant", "content": f"<think>{LONG_TALK}</think>Yes."},
        {"role": "assistant", "content": f"<think>{LONG_TALK}"},
        {"role": "assistant", "content": "Yes.", "reasoning_content": LONG_TALK},
        {"role": "assistant", "content": None, "tool_calls": [{"id": "x" * 500, "function": {"name": "f", "arguments": "{}"}}]},
        {"role": "user", "content": "Yes.", "name": LONG_TALK},
    ],
    ids=["think", "open think", "reasoning", "id of a call", "name"],
)
def test_what_a_template_may_leave_out_of_an_earlier_answer_is_not_missed(message):
    found = guess([message])
    assert found.least < 5
    assert found.tokens > 20


def test_a_user_who_writes_a_tag_has_written_it():
    assert guess([ck.user(f"<think>{LONG_TALK}</think>")]).least == pytest.approx(guess([ck.user(LONG_TALK)]).least, rel=0.01)


# With the fewest tokens that they can have in a vocabulary that knows the word, or a line of them.
@pytest.mark.parametrize(
    ("text", "fewest"),
    [
        *(
            ("a" * 10**6, 10**6 / 128),
            ("=" * 10**6, 10**6 / 128),
            (" " * 10**6, 0),
            ("\n" * 10**6, 0),
            ("ha" * 10**6, 10**6 / 64),
        ),
        *((f"{word} " * 5000, 5000) for word in ("hello", "здравствуйте", "ευχαριστώ", "안녕하세요")),
        *((word * 5000, 5000) for word in ("ありがとうございます", "สวัสดีครับ", "😀")),
        ((" ".join(map(str, range(270)))[:1000] + " " * 49_000) * 20, 20 * 250),
        ("| 1 | 2 |\n|---|---|\n" * 20_000, 120_000),
    ],
)
def test_filling_gives_no_false_alarm(text, fewest):
    assert guess([ck.user(text)]).least <= max(fewest, 200)


@given(st.text(alphabet="ab 1=\n", max_size=30), st.integers(1, 4000), st.text(max_size=50))
def test_a_sampled_text_has_no_more_for_certain_than_is_guessed(text, n, rest):
    tokens, least = _guess_text(text * n + rest)
    assert 0 <= least <= tokens * 1.6 + 1


# What replies teach.


def test_a_guess_is_mended_by_the_median_of_the_last_replies():
    seen = Seen()
    assert (seen.factor, seen.mend(100)) == (1.0, 100)
    for prompt in (1900, 1900, 50_000, 1900):  # one of them far off
        seen.learn(Guess(900, 0), Usage(prompt, 1, prompt + 1))
    assert seen.mend(900) == 1900
    for _ in range(20):
        seen.learn(Guess(900, 0), Usage(900, 1, 901))
    assert seen.mend(900) == 900 or seen.peak == 50_000  # what is far below the most it has counted may leave out a cache


def test_what_a_template_adds_to_a_small_prompt_does_not_blow_up_a_large_one():
    seen = Seen()
    seen.learn(Guess(10, 0), Usage(40, 1, 41))
    assert seen.mend(10) == 40
    assert seen.mend(1000) < 1350


@given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 10**6)), max_size=30))
def test_a_mended_guess_is_always_a_count(pairs):
    seen = Seen()
    for tokens, prompt in pairs:
        seen.learn(Guess(tokens, 0), Usage(prompt, None))
    assert seen.mend(0) >= 1
    assert 0.2 <= seen.factor <= 8


def test_after_a_long_prompt_short_ones_teach_too():
    seen = Seen()
    seen.learn(Guess(9000, 0), Usage(9000, 1, 9001))
    for _ in range(3):
        seen.learn(Guess(100, 0), Usage(300, 1, 301))
    assert seen.mend(100) == 300


def test_prompts_with_images_and_replies_without_usage_teach_nothing():
    seen = Seen()
    seen.learn(Guess(100, 0, has_media=True), Usage(5000, 1, 5001))
    seen.learn(Guess(100, 0), Usage())
    seen.learn(Guess(100, 0), Usage(0, 1, 1))
    assert seen.factor == 1


# Prompts that were cut.


def test_a_prompt_of_which_words_are_missing_was_cut():
    cut = Seen().learn(Guess(9000, 8000), Usage(4000, 10, 4010))
    assert (cut.sent, cut.read, cut.window) == (8000, 4000, None)


@pytest.mark.parametrize(
    "usage", [Usage(6500, 1, 6501), Usage(6400, 1, 6401), Usage(100, 1, 101, None, 7900), Usage(None, 5), Usage(0, 5, 5)]
)
def test_a_prompt_that_may_be_whole_was_not_cut(usage):
    assert Seen().learn(Guess(9000, 8000), usage) is None


def test_a_server_that_counts_only_what_is_new_is_left_alone():
    seen = Seen()
    assert seen.learn(Guess(9000, 7000), Usage(8800, 10, 8810)) is None
    assert seen.learn(Guess(9100, 7080), Usage(90, 10, 100)) is None
    assert seen.mend(9000) > 8000  # and its count teaches nothing


def test_a_prompt_that_fills_the_whole_window_was_cut():
    assert Seen(window=4096).learn(Guess(3000, 2000), Usage(4096, 0, 4096)).window == 4096
    assert Seen(window=4096).learn(Guess(3000, 2000), Usage(4095, 1, 4096), "length") is None  # all but one token fitted
    assert Seen(window=4096).learn(Guess(3000, 2000), Usage(5000, 1, 5001)) is None  # the window is larger than it says


def test_landing_exactly_on_the_window_is_a_cut_unless_the_answer_ended_there_by_its_length():
    sent = Guess(5000, 3900)
    assert Seen(window=4096).learn(sent, Usage(3800, 296, 4096), "stop") is not None
    assert Seen(window=4096).learn(sent, Usage(3800, 296, 4096), "length") is None
    assert Seen(window=4096).learn(Guess(3800, 2700), Usage(3800, 296, 4096), "stop") is None


def test_more_than_the_window_holds_was_sent():
    assert Seen(window=4096).learn(Guess(7000, 4600), Usage(3700, 10, 3710)) is not None
    assert Seen(window=4096).learn(Guess(6500, 4500), Usage(3600, 10, 3610)) is None  # which may be wrong by so much
    assert Seen(window=4096).learn(Guess(6500, 4200), Usage(4200, 10, 4210)) is None  # the window is larger by now


def test_a_round_count_is_a_window_at_servers_that_are_known_to_cut():
    sent = Guess(6000, 4500)
    assert Seen().learn(sent, Usage(4096, 10, 4106), may_cut=True) is not None
    assert Seen().learn(sent, Usage(4096, 10, 4106)) is None
    assert Seen().learn(sent, Usage(4097, 10, 4107), may_cut=True) is None
    assert Seen().learn(Guess(5000, 4000), Usage(4096, 10, 4106), may_cut=True) is None


@pytest.mark.parametrize("window", [None, 8192])
@pytest.mark.parametrize("column", range(4))
@every_text
def test_no_script_and_no_tokenizer_gives_a_false_alarm_however_full_the_window(text, counts, column, window):
    for n in (1, 10, 4096 // counts[column], 8191 // counts[column]):
        read = min(counts[column] * n, 8191)
        assert Seen(window=window).learn(guess([ck.user(text * n)]), Usage(read, 5, read + 5), "stop", may_cut=True) is None


@every_text
def test_most_of_a_long_prompt_missing_is_noticed_where_the_window_is_known(text, counts):
    found = []
    for count in counts:
        sent = guess([ck.user(text * (8192 // count * 5 // 2))])
        found.append(Seen(window=8192).learn(sent, Usage(8000, 5, 8005), "stop") is not None)
    assert any(found)
    assert all(found) or text not in (ENGLISH, TEXTS["numbers"][0])


def usage(prompt, completion=5):
    return {"usage": {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}}


LONG = "These are some words that were sent. " * 1500


@pytest.mark.parametrize("how", ["chat", "stream"])
def test_ollama_that_cuts_gives_one_warning_with_the_figures_and_the_remedy(server, how):
    async def answer(exchange):
        asked = exchange.body
        await (stream(delta("Hi", "stop") | usage(4096)) if asked.get("stream") else answer_whole)(exchange)

    async def answer_whole(exchange):
        await exchange.answer(completion("Hi") | usage(4096))

    server.on("/models", models("m"))
    server.on("/chat/completions", answer)
    with ck.connect(server.url, "m", kind="ollama", api_key="sk-very-secret-0123456789") as backend:

        def ask():
            return backend.chat(LONG).text if how == "chat" else "".join(chunk.text for chunk in backend.stream(LONG))

        with pytest.warns(ck.PromptCut) as caught:
            assert [ask() for _ in range(3)] == ["Hi"] * 3
    [warning] = [str(one.message) for one in caught]
    assert "read 4,096 tokens of a prompt that has at least about 8,4" in warning
    assert "OLLAMA_CONTEXT_LENGTH=16384 ollama serve" in warning
    assert "num_ctx" in warning
    assert "secret" not in warning


def test_a_server_that_reads_everything_gives_none(engine):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for text, _ in TEXTS.values():
            engine.chat(text[:300], max_tokens=1)
            engine.chat([ck.user(text[:100]), ck.assistant("Yes."), ck.user(text[:100])], max_tokens=1)
        engine.chat("word " * 250, max_tokens=1)
        for _ in range(3):  # from its cache
            engine.chat("word " * 250 + "!", max_tokens=1)


def test_every_kind_that_cuts_says_what_to_do():
    assert {kind.name for kind in kinds.KINDS if kind.cuts_prompts} == {"ollama", "lmstudio", "koboldcpp", "textgen"}
    assert all(kind.cut_remedy.endswith(".") for kind in (*kinds.KINDS, kinds.UNKNOWN))


# tiktoken, where it is there.


@pytest.fixture
def tiktoken(monkeypatch, tmp_path):
    """A package of that name that counts words, and fails where it would download. `.vocabulary` is where its file belongs."""
    module = types.ModuleType("tiktoken")
    module.__spec__ = types.SimpleNamespace(name="tiktoken")
    module.vocabulary = tmp_path / hashlib.sha1(f"{offline._AT}o200k_base.tiktoken".encode()).hexdigest()
    module.loaded = []

    class Encoding:
        name = "o200k_base"

        def encode(self, text, disallowed_special):
            assert disallowed_special == ()
            return text.split()

    def encoding_name_for_model(model):
        return {"gpt-4o": "o200k_base", "gpt-2": "gpt2"}[model]

    def get_encoding(name):
        module.loaded.append(name)
        assert module.vocabulary.read_bytes() == b"right", "it would be downloaded"
        return Encoding()

    module.encoding_name_for_model, module.get_encoding = encoding_name_for_model, get_encoding
    monkeypatch.setitem(sys.modules, "tiktoken", module)
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    monkeypatch.setitem(offline._FILES, "o200k_base", ("o200k_base.tiktoken", hashlib.sha256(b"right").hexdigest()))
    return module


TALK = [ck.system("Be brief."), ck.user("What is this?")]


def test_tiktoken_counts_a_model_that_it_knows_when_the_vocabulary_lies_there(tiktoken):
    tiktoken.vocabulary.write_bytes(b"right")
    count = count_offline("gpt-4o", TALK, None)
    assert count == ck.TokenCount(3 + (3 + 1 + 2) + (3 + 1 + 3), exact=False, method="tiktoken o200k_base")
    assert count_offline("gpt-4o", TALK, [{"type": "function"}]).n > count.n
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    assert count_offline("gpt-4o", [ck.user("What is this?", image)], None).n > PER_IMAGE


def test_tiktoken_is_not_asked_where_it_would_download(tiktoken):
    assert count_offline("gpt-4o", TALK, None) is None
    tiktoken.vocabulary.write_bytes(b"wrong")
    assert count_offline("gpt-4o", TALK, None) is None
    tiktoken.vocabulary.unlink()
    tiktoken.vocabulary.mkdir()
    assert count_offline("gpt-4o", TALK, None) is None
    assert tiktoken.loaded == []


@pytest.mark.parametrize("model", ["llama3.2", "gpt-2", None, ""])
def test_tiktoken_has_no_word_on_models_that_it_does_not_know(tiktoken, model):
    tiktoken.vocabulary.write_bytes(b"right")
    assert count_offline(model, TALK, None) is None


def test_a_cache_that_is_switched_off_is_no_cache(tiktoken, monkeypatch):
    tiktoken.vocabulary.write_bytes(b"right")
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", "")
    assert count_offline("gpt-4o", TALK, None) is None
    monkeypatch.delenv("TIKTOKEN_CACHE_DIR")
    monkeypatch.setenv("DATA_GYM_CACHE_DIR", str(tiktoken.vocabulary.parent))
    assert count_offline("gpt-4o", TALK, None) is not None


def test_without_tiktoken_there_is_an_estimate(monkeypatch, server):
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    assert count_offline("gpt-4o", TALK, None) is None


def test_a_backend_counts_by_tiktoken_where_the_server_does_not(tiktoken, server):
    tiktoken.vocabulary.write_bytes(b"right")
    server.on("/models", models("gpt-4o"))
    with ck.connect(server.url, "gpt-4o", retry=ck.Retry(max_retries=0)) as backend:
        assert backend.count_tokens("Hello").method == "tiktoken o200k_base"


def test_a_count_that_no_window_could_leave_is_no_cut():
    assert Seen().learn(Guess(6_500.0, 6_479.0), Usage(3, 1, 4)) is None
    assert Seen().learn(Guess(6_500.0, 6_479.0), Usage(2_000, 1, 2_001)) is not None


def test_counts_that_cannot_be_do_not_take_an_estimate_to_nothing():
    seen = Seen()
    for _ in range(20):
        seen.learn(Guess(900.0, 0.0), Usage(1, 1, 2))
    assert seen.mend(30) == 6


def test_a_server_that_counts_only_the_last_turn_has_cut_nothing(server):
    question = "The quick brown fox jumps over the lazy dog. " * 180
    counts = iter([1840, 1890, 1850, 1870])
    server.on("/chat/completions", lambda exchange: exchange.answer(completion("Yes.") | usage(next(counts))))
    with ck.connect(server.url, "m", kind="ollama") as backend:
        talk = []
        for _ in range(4):
            talk.append(ck.user(question))
            talk.append(backend.chat(talk).message)
