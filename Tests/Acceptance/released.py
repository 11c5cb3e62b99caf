"""Files released by two associations, made once for all tests of a class."""

from acceptance import SAMPLES
from counting import CAMPAIGNS, CountingTest

# The businesses of an adviser, the first of them answered twice.
CLIENTS = {
    "Panadería Sol": ["carpenter", "bakery-puebla"],
    "Taller Ulm": ["machine-shop-ulm"],
    "Hotel Rügen": ["hotel-ruegen"],
    "Barbería Mérida": ["barber-merida"],
    "Piezas Querétaro": ["parts-maker-queretaro"],
    "Tischlerei": ["carpenter"],
}


class ReleasedTest(CountingTest):
    """A test of pages about groups, and of those about all businesses of an adviser."""

    # How many enterprises answered, and on which day everything is written.
    COUNT = 500
    DAY = "1795651200"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        office = cls.office = CountingTest()
        office.setUp()
        cls.addClassCleanup(office.doCleanups)
        office.environment["SOURCE_DATE_EPOCH"] = cls.DAY
        given = office.responses(cls.COUNT, 11)
        cls.released = {
            "exchange": [
                cls.release("exchange", name[:4], [r for r in given if r["campaign"] == name])
                for name in CAMPAIGNS],
            "public": [cls.release("public", "both", given)],
        }
        for name, samples in CLIENTS.items():
            for sample in samples:
                office.program("assess", f"--for={name}", "--answers", SAMPLES / f"{sample}.json")
        office.program(
            "actions", "Taller Ulm", "--action", "1", "--status", "planned", "--due", "2027-01-31")

    @classmethod
    def release(cls, kind, name, responses):
        """The file of a store of these responses alone."""
        store = cls.office.imported(name, responses)
        path = cls.office.folder / f"{kind}-{name}.json"
        cls.office.program(
            "summarize", "--store", store, "--release", kind, "-o", path, timeout=300)
        return path

    @classmethod
    def group_pages(cls):
        """The arguments that write a page to standard output or a file, by its name."""
        return {
            "press": ["compare", "--press", "--contact", "Press office, press@ccmx.example",
                      *cls.released["exchange"]],
            "dashboard": ["dashboard", *cls.released["public"]],
            "board": ["dashboard", *cls.released["exchange"]],
            "portfolio": ["portfolio", "--format", "html", "--prepared-by", "Cámara de Puebla"],
        }
