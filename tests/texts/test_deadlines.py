"""A deadline is what the person who typed it meant in their city, or a refusal; never a guess."""

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.refusal import Refusal
from bot.texts.deadlines import read_deadline

NAMUR = "Europe/Brussels"
NOW = datetime(2026, 12, 2, 10, 0, tzinfo=UTC)  # a Wednesday, 11:00 in Namur
LAST = NOW.replace(year=2028)
MARCH = "2027-03-31 23:59"
THREE_WEEKS = "2026-12-23 23:59"
FRIDAY = "2026-12-04 23:59"
MEANT = {
    MARCH: {
        "en": "31 March 2027|31/03/2027|2027-03-31|31.3.2027|3/31/2027|31/03|end of March|"
        "March 31st|before 31 March|until 31 March|by the end of March|Wednesday, 31 March 2027|"
        "<t:1806530340:D>|31 March 24:00|**31 March 2027**|31 03 2027|31/3/27|"
        "no later than the 31st of March, 2027",
        "fr": "fin mars|avant le 31 mars|d’ici la fin mars|le 31/03/27|31.03|"
        "avant le <t:1806530340>",
        "es": "finales de marzo|hasta el 31 de marzo|antes del 31 de marzo|31/03/2027",
        "ar": "31 مارس 2027|٣١ مارس ٢٠٢٧|قبل 31 مارس|نهاية مارس|31 آذار 2027|٣١/٠٣/٢٠٢٧",
        "de": "31. März 2027|bis zum 31. März|bis 31.3.|Ende März|Mittwoch, den 31. März",
        "it": "entro il 31 marzo|entro fine marzo",
        "pt": "até 31 de março|até ao fim de março",
        "nl": "uiterlijk op 31 maart|31-3-2027|31-3|eind maart",
        "pl": "do 31 marca 2027 r.|do końca marca|31.03.2027 r.",
        "ru": "31 марта 2027|до 31 марта 2027 г.|31.03.2027 г.|к концу марта",
        "ja": "2027年3月31日|３月３１日|3月31日まで|2027年3月31日（水）|3月末|3/31|27/3/31",
        "zh-TW": "2027年3月31日|3月31日前|2027-3-31",
        "ko": "2027년 3월 31일|3월 31일까지",
        "tr": "31 Mart 2027'ye kadar|31 Mart 2027 Çarşamba|mart sonuna kadar",
        "th": "๓๑ มีนาคม ๒๕๗๐",
        "vi": "trước ngày 31 tháng 3 năm 2027",
        "hu": "2027. március 31-ig|2027. 03. 31.",
        "no": "31. mars 2027",
        "xx": "31 mars|31 März|31 марта",
    },
    "2027-03-31 18:00": {
        "en": "31 March 6pm|31 March 2027 at 6:00 p.m.|2027-03-31T18:00|by 6pm on 31 March",
        "fr": "le 31 mars à 18h|31 mars à 18 heures",
        "es": "31 de marzo de 2027 a las 18:00|31 de marzo a las 6 de la tarde",
        "ar": "31 مارس الساعة 18:00|31 مارس الساعة 6 مساءً",
        "de": "31. März um 18 Uhr",
        "ja": "3月31日18時|3月31日午後6時",
        "ko": "3월 31일 오후 6시까지",
    },
    "2027-03-31 18:30": {
        "fr": "31 mars 18h30",
        "it": "31 marzo alle 18.30",
        "fi": "31.3.2027 18.30",
    },
    "2027-03-31 12:00": {"en": "31 March at noon|by noon on 31 March", "fr": "31 mars à midi"},
    "2027-03-31 00:00": {"en": "31 March 12:00 am"},
    THREE_WEEKS: {
        "en": "in three weeks|within 3 weeks|3 weeks|in 21 days",
        "fr": "dans trois semaines|d'ici 3 semaines",
        "es": "en tres semanas|dentro de 3 semanas",
        "ar": "بعد ثلاثة أسابيع|خلال 3 أسابيع",
        "it": "tra tre settimane",
        "pt": "daqui a três semanas",
        "nl": "over drie weken",
        "pl": "za trzy tygodnie",
        "ru": "через три недели",
        "tr": "üç hafta sonra",
        "ja": "3週間後",
    },
    FRIDAY: {
        "en": "next Friday|Friday|Fri|in two days",
        "fr": "vendredi prochain|d'ici vendredi|ce vendredi|après-demain",
        "es": "el próximo viernes|viernes",
        "ar": "الجمعة القادمة|بعد يومين",
        "de": "nächsten Freitag",
        "ru": "в следующую пятницу",
    },
    "2026-12-16 23:59": {"ar": "بعد أسبوعين", "en": "in a fortnight"},
    "2026-12-09 23:59": {"en": "next Wednesday|in a week", "fr": "dans une semaine|dans 1 semaine"},
    "2027-02-02 23:59": {"es": "dentro de 2 meses", "en": "in 2 months"},
    "2028-02-29 23:59": {"en": "29 February"},
    "2026-12-02 23:59": {"en": "today|2 December", "es": "hoy"},
}
UNREADABLE = {
    "en": "|12|1 2|2027|20270331|March|mar|March 2027|Wednesday|this Wednesday|12/2027|week 12|"
    "30 February 2027|31 April|2027-02-30|29/02/2027|0/3/2027|Thursday 31 March 2027|every Friday|"
    "31 March or 2 April|31 March 2027, 2 April 2027|12-14 June|12 and 14 June|12 June and 27|"
    "Friday and Monday|tomorrow and Friday|<t:1806530340> <t:1806530340>|31 March 18:00 19:00|"
    "31 March at 6|31 March 25:00|31 March 18:00 UTC|31 March midnight|after 31 March|"
    "about 31 March|next week|next month|in 2-3 days|2/3 days|1.5 weeks|-3 weeks|31 March '27|"
    "1 week before 31 March|v1.2|192.168.1.1|soon|18:00|10.30",
    "fr": "après le 31 mars|la semaine prochaine|mercredi|jeudi 31 mars 2027|10.30|12 au 14 juin",
    "ar": "بعد 31 مارس|مارس|15 رمضان 1448",
    "ja": "来月31日|12-14",
    "xx": "1 listopada 2027",  # November in Polish, October in Croatian
}


def cases(meant: str) -> Iterator[tuple[str, str]]:
    return (
        (language, typed) for language, texts in MEANT[meant].items() for typed in texts.split("|")
    )


def read(typed: str, *languages: str, zone: str = NAMUR, now: datetime = NOW) -> str:
    """Give what was understood, as the clocks there show it."""
    moment = read_deadline(typed, languages, zone, now)
    assert moment.tzinfo is UTC
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def refused(typed: str, *languages: str, zone: str = NAMUR, now: datetime = NOW) -> Refusal:
    with pytest.raises(Refusal) as caught:
        read_deadline(typed, languages, zone, now)
    return caught.value


@pytest.fixture(scope="module", autouse=True)
def _every_language_loaded() -> None:
    """Load the languages first: times are those of a bot that has run for a while."""
    refused("loaded", "en")


@pytest.mark.parametrize("meant", MEANT)
def test_a_deadline_is_read_as_it_is_written(meant: str) -> None:
    understood = {(language, typed): read(typed, language) for language, typed in cases(meant)}
    assert understood == dict.fromkeys(understood, meant)


@pytest.mark.parametrize(
    ("language", "typed"),
    [(language, typed) for language, texts in UNREADABLE.items() for typed in texts.split("|")],
)
def test_what_is_not_one_moment_is_not_guessed(language: str, typed: str) -> None:
    refusal = refused(typed, language)
    assert refusal.key == "deadline.unreadable"
    assert refusal.details == {"typed": typed}


def test_a_long_text_is_refused_and_not_repeated() -> None:
    refusal = refused("31 March 2027 " * 300, "en")
    assert refusal.key == "deadline.unreadable"
    assert len(str(refusal.details["typed"])) < 110


@pytest.mark.parametrize(
    ("typed", "key", "understood"),
    [
        ("31 March 2020", "deadline.past", datetime(2020, 3, 31, 21, 59, tzinfo=UTC)),
        ("yesterday", "deadline.past", datetime(2026, 12, 1, 22, 59, tzinfo=UTC)),
        ("2 December 10:59", "deadline.past", datetime(2026, 12, 2, 9, 59, tzinfo=UTC)),
        ("قبل 3 أسابيع", "deadline.past", datetime(2026, 11, 11, 22, 59, tzinfo=UTC)),
        ("<t:1000000000>", "deadline.past", datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)),
        ("today 11:30", "deadline.too_soon", datetime(2026, 12, 2, 10, 30, tzinfo=UTC)),
        ("2 December 2028 11:01", "deadline.too_far", datetime(2028, 12, 2, 10, 1, tzinfo=UTC)),
        ("in 3 years", "deadline.too_far", datetime(2029, 12, 2, 22, 59, tzinfo=UTC)),
    ],
)
def test_a_moment_out_of_reach_is_shown(typed: str, key: str, understood: datetime) -> None:
    refusal = refused(typed, "en", "ar")
    assert refusal.key == key
    assert refusal.details == {"time": understood}


def test_the_last_moments_in_reach() -> None:
    assert read("today 12:00", "en") == "2026-12-02 12:00"
    assert read("2 December 2028 11:00", "en") == "2028-12-02 11:00"
    leap_day = datetime(2028, 2, 29, 12, tzinfo=UTC)
    assert read("28 February 2030 12:59", "en", now=leap_day) == "2030-02-28 12:59"
    assert refused("28 February 2030 13:01", "en", now=leap_day).key == "deadline.too_far"


@pytest.mark.parametrize("languages", [("en",), ("en-GB", "fr"), ("ja",), ("xx",), ()])
def test_a_day_that_could_be_a_month_is_asked_back(languages: tuple[str, ...]) -> None:
    refusal = refused("04/03/2027", *languages)
    assert refusal.key == "deadline.ambiguous"
    first, second = "2027-03-04", "2027-04-03"
    assert refusal.details == {"typed": "04/03/2027", "first": first, "second": second}


@pytest.mark.parametrize("language", ["fr", "es", "ar", "de", "pt-BR", "it", "ru", "nl", "no"])
def test_a_language_can_settle_which_number_is_the_day(language: str) -> None:
    assert read("04/03/2027", language, "en") == "2027-03-04 23:59"
    assert read("4/3", language) == "2027-03-04 23:59"


def test_a_weekday_or_an_equal_month_settles_it_too() -> None:
    assert read("Thu 04/03/2027", "en") == "2027-03-04 23:59"
    assert read("Saturday 4/3", "en") == "2027-04-03 23:59"
    assert read("04/04/2027", "en") == "2027-04-04 23:59"
    assert read("3/4", "ja") == "2027-03-04 23:59"


@pytest.mark.parametrize(
    ("zone", "typed", "utc"),
    [
        (NAMUR, "31 March 2027", "2027-03-31 21:59"),
        ("Pacific/Auckland", "31 March 2027", "2027-03-31 10:59"),
        ("Pacific/Honolulu", "31 March 2027", "2027-04-01 09:59"),
        ("Pacific/Kiritimati", "31 March 2027", "2027-03-31 09:59"),
        ("Pacific/Kiritimati", "tomorrow", "2026-12-04 09:59"),  # it is the 3rd there
        (NAMUR, "28 March 2027 02:30", "2027-03-28 01:30"),  # which no clock shows
        (NAMUR, "31 October 2027 02:30", "2027-10-31 01:30"),  # which clocks show twice
        ("Asia/Beirut", "30 October 2027", "2027-10-30 21:59"),  # so do they 23:59
        ("Pacific/Honolulu", "<t:1806530340>", "2027-03-31 21:59"),
    ],
)
def test_a_day_ends_where_the_city_is(zone: str, typed: str, utc: str) -> None:
    assert f"{read_deadline(typed, ['en'], zone, NOW):%Y-%m-%d %H:%M}" == utc


@pytest.mark.parametrize("machine", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_the_machine_s_own_time_zone_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, machine: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setenv("TZ", machine)
        time.tzset()
        now = NOW.astimezone(ZoneInfo(machine))
        seen = [read(typed, "en", now=now) for typed in ("31 March", "in three weeks", "Friday")]
    time.tzset()
    assert seen == [MARCH, THREE_WEEKS, FRIDAY]


def test_threads_read_side_by_side() -> None:
    with ThreadPoolExecutor(8) as pool:
        seen = pool.map(lambda case: read(case[1], case[0]), [*cases(MARCH)] * 3)
        assert set(seen) == {MARCH}


def test_only_reading_a_deadline_loads_dateparser() -> None:
    code = "import bot.texts.deadlines, sys; sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("typed", ["31 March 2027", "بعد ثلاثة أسابيع", "blah " * 20, "3 " * 50])
def test_reading_takes_no_time_that_a_person_would_notice(typed: str) -> None:
    def once() -> float:
        start = time.perf_counter()
        with suppress(Refusal):
            read_deadline(typed, ["ar", "en"], NAMUR, NOW)
        return time.perf_counter() - start

    assert min(once() for _ in range(5)) < 0.05


LOCALES = (
    *("en_GB", "fr", "es", "ar", "de", "pt", "it", "ru", "ja", "zh", "ko", "tr", "nl", "pl"),
    *("uk", "cs", "el", "hu", "sv", "hi", "th", "vi", "id", "fa"),
)


@pytest.mark.parametrize("locale", LOCALES)
@settings(max_examples=25, deadline=None)
@given(days=st.integers(min_value=1, max_value=700), form=st.sampled_from(["long", "full"]))
def test_what_babel_writes_is_read_back(locale: str, days: int, form: str) -> None:
    day = NOW.date() + timedelta(days=days)
    written = format_date(day, form, locale=locale)
    assert read(written, locale.replace("_", "-")) == f"{day} 23:59"
    assert refused(f"{written}, {written}", locale).key == "deadline.unreadable"


WORDS = sorted({word for meant in MEANT for _, typed in cases(meant) for word in typed.split()})
SENTENCES = st.lists(st.sampled_from(WORDS) | st.integers(0, 10**10).map(str), max_size=6)


@settings(deadline=timedelta(seconds=1))
@given(
    typed=st.text(max_size=4_000) | SENTENCES.map(" ".join) | SENTENCES.map("".join),
    language=st.sampled_from(["en", "fr", "ar", "ja", "xx"]),
    zone=st.sampled_from([NAMUR, "Pacific/Kiritimati", "Pacific/Pago_Pago"]),
)
@example("31/12/2999", "fr", "Pacific/Pago_Pago")
@example("999 years ago", "en", "Pacific/Kiritimati")
@example("<t:-9999999999>", "en", NAMUR)
def test_any_text_is_a_moment_in_reach_or_a_refusal(typed: str, language: str, zone: str) -> None:
    moment, key = None, ""
    try:
        moment = read_deadline(typed, [language], zone, NOW)
    except Refusal as refusal:
        key = refusal.key
    assert key.startswith("deadline.") if moment is None else NOW < moment <= LAST
