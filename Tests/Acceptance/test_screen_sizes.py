"""Windows that change under a full screen, and those too small for one."""

import unittest

from acceptance import one_space
from screen import ScreenTest

GERMANY = [{"v": 7}, {"v": "DE"}, {"v": 6}]
ENLARGE = {
    "en": "This window is too small.", "es-MX": "Esta ventana es demasiado pequeña.",
    "de-DE": "Dieses Fenster ist zu klein."}


class Sizes(ScreenTest):
    def resized(self, screen, columns, rows):
        """What is shown after the window has changed; what stood there before is still there."""
        screen.resize(columns, rows)
        screen.next_frame().settle()
        self.assert_fits(screen)
        return screen.text, (screen.screen.cursor.x, screen.screen.cursor.y)

    def assert_fits(self, screen):
        """Nothing is wider or higher than the window, and the last column stays free."""
        self.assertLessEqual(max(map(len, screen.lines)), screen.columns - 1)
        self.assertLess(screen.screen.cursor.y, screen.rows)

    def fresh(self, columns, rows, keys):
        """The same page of a run that has never known another size."""
        screen = self.open("assess", columns=columns, rows=rows).next_frame()
        screen.press("enter")
        screen.question("employees")
        screen.press(*keys).settle()
        shown = screen.text, (screen.screen.cursor.x, screen.screen.cursor.y)
        self.leave(screen)
        return shown

    def test_a_window_that_changes_shows_what_a_fresh_one_would(self):
        sizes = [(40, 15), (120, 40), (39, 11), (80, 24), (40, 12), (200, 60), (61, 20), (59, 19)]
        for keys in (("down", "up"), ("?",), ("g",), ("r",), ("l",), ("o", "x"), ("4", "2")):
            with self.subTest(keys):
                self.new_store()
                screen = self.begin_with(*GERMANY)
                before = screen.press(*keys).text
                shown = {size: self.resized(screen, *size) for size in sizes}
                self.assertEqual(shown[(80, 24)][0], before)
                self.leave(screen)
                for size in sizes:
                    if size == (39, 11):
                        self.assert_asks_to_enlarge(shown[size][0], "en")
                    else:
                        self.assertEqual(shown[size], self.fresh(*size, keys), size)

    def assert_asks_to_enlarge(self, text, locale):
        words = one_space(text)
        self.assertTrue(words.startswith(ENLARGE[locale]), words)
        self.assertTrue(words.endswith("--plain."), words)

    def test_a_window_too_small_asks_for_room_and_takes_no_answer(self):
        for locale in ENLARGE:
            with self.subTest(locale):
                self.new_store()
                screen = self.begin_with({"v": 7}, locale=locale)
                before = screen.press("down", "up").text
                for size in ((39, 24), (80, 11), (20, 5), (10, 3), (5, 1), (1, 1)):
                    screen.resize(*size)
                    screen.next_frame().settle()
                    if size[1] > 6:
                        self.assert_asks_to_enlarge(screen.text, locale)
                self.assertIsNone(screen.process.poll())
                screen.resize(80, 24)
                screen.next_frame().settle()
                self.assertEqual(screen.text, before)
                self.assertEqual(self.stored(), {"self_rating": "7"})
                self.leave(screen)
                self.assert_given_back(screen)

    def test_keys_pressed_at_a_window_too_small_answer_nothing_unseen(self):
        screen = self.begin_with({"v": 7})
        screen.resize(30, 8)
        screen.next_frame()
        screen.press("2", "enter")
        self.assertEqual(self.stored(), {"self_rating": "7"})
        screen.hit("q")
        self.assertEqual(screen.end(), 0)
        self.assert_given_back(screen)

    def test_a_window_that_tells_no_size_is_taken_for_the_usual_one(self):
        screen = self.open("assess", columns=80, rows=24)
        screen._resize(0, 0)
        screen.next_frame().settle()
        screen.question("self_rating")
        self.assertEqual(screen.progress[0], 1)
        self.leave(screen)

    def test_many_changes_while_keys_are_pressed_lose_no_key(self):
        screen = self.begin()
        for turn in range(30):
            screen._resize(80 - turn % 3, 24 - turn % 2)
            screen.hit("down" if turn % 2 else "up")
        screen._resize(80, 24)
        for key in ("home", "1", "0"):
            screen.hit(key)
        screen.settle()
        screen.hit("enter")
        screen.settle()
        self.assertEqual(self.stored(), {"self_rating": "10"})


if __name__ == "__main__":
    unittest.main()
