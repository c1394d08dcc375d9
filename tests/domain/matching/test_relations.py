"""How a city stands to the regions of the network."""

from bot.domain.cities import CityId
from bot.domain.directory import Directory
from bot.domain.matching.relations import contacts_by_region
from bot.domain.regions import Region

DAKAR, NAMUR, LINZ = CityId("dakar"), CityId("namur"), CityId("linz")


def test_contacts_add_up_by_region_and_a_city_that_left_is_in_none(directory: Directory) -> None:
    contacts = {DAKAR: 2, NAMUR: 1, LINZ: 3, CityId("atlantis"): 9}
    found = contacts_by_region(directory.cities, contacts)
    assert found == {Region.AFRICA: 2, Region.EUROPE_NORTH_AMERICA: 4}
