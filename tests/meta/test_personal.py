"""Whatever column holds a person is known to /privacy, which a new table must not escape."""

import re
import sqlite3
from pathlib import Path

from bot.storage.personal import HOLDS
from bot.storage.schema import bring_up_to_date

PERSON = re.compile(r"^(user_id|actor_id|giver_id|taker_id|owner_id|author_id|person_id|.*_by)$")
NO_PERSON = {
    "id", "server_id", "channel_id", "message_id", "thread_id", "feed_id", "city_id",
    "announcement_id", "delivery_id", "interest_id", "introduction_id", "round_id",
    "meeting_id",
}  # fmt: skip
"""Ids of something else. A column that ends in ``_id`` is one of these or a person's."""


def test_every_column_that_holds_a_person_is_shown_exported_and_erased(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    columns = connection.execute(
        """
        select tables.name, columns.name
          from sqlite_master as tables join pragma_table_info(tables.name) as columns
         where tables.type = 'table' and tables.name not like 'sqlite%'
        """
    ).fetchall()
    connection.close()
    held = {(each.table, each.column) for each in HOLDS}
    found = {(table, column) for table, column in columns if PERSON.match(column)}
    assert found == held


def test_every_other_id_is_known_to_be_no_person_s(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    bring_up_to_date(path)
    connection = sqlite3.connect(path)
    script = "\n".join(
        str(sql) for (sql,) in connection.execute("select sql from sqlite_master where sql <> ''")
    )
    connection.close()
    ids = set(re.findall(r"\b(\w*_id)\b +integer", script))
    others = {name for name in ids if not PERSON.match(name)} - NO_PERSON
    # roles, places of messages, Discord's id of the application
    assert others == {
        "coordinator_role_id", "ping_role_id", "card_channel_id", "coordinators_channel_id",
        "card_message_id",
        "application_id",
    }  # fmt: skip
