import Testing
import Text

@Suite("Styled text")
struct StyledTextTests {
  @Test("Neighbours of one role are joined and empty runs left out")
  func normalForm() {
    var text: StyledText = "a"
    text.append("")
    text.append("b")
    text.append("", as: .error)
    text.append("c", as: .ok)
    #expect(text.runs == [.init("ab"), .init("c", as: .ok)])
    #expect(text == StyledText("a") + StyledText("b") + StyledText("c", as: .ok))
    #expect(StyledText("", as: .title).isEmpty)
  }

  @Test("Plain rendering has no escape byte, whatever the roles")
  func plain() {
    let text = StyledText(StyledText.Role.allCases.map { .init("x", as: $0) })
    #expect(text.rendered(as: .plain) == "xxxxxx")
  }

  @Test(
    "Each role has its own attribute and is switched off again",
    arguments: [
      (StyledText.Role.plain, "x"), (.title, "\u{1B}[1mx\u{1B}[0m"), (.ok, "\u{1B}[32mx\u{1B}[0m"),
      (.warning, "\u{1B}[33mx\u{1B}[0m"), (.error, "\u{1B}[31mx\u{1B}[0m"),
      (.muted, "\u{1B}[2mx\u{1B}[0m"),
    ])
  func colours(role: StyledText.Role, rendered: String) {
    #expect(StyledText("x", as: role).rendered(as: .ansi) == rendered)
  }

  @Test("No colour reaches over a line feed")
  func lineFeeds() {
    let text = StyledText("a\n\nb", as: .error)
    #expect(text.rendered(as: .ansi) == "\u{1B}[31ma\u{1B}[0m\n\n\u{1B}[31mb\u{1B}[0m")
  }

  @Test(
    "Characters that could steer the terminal are made visible",
    arguments: [
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("a\rb", "a\u{FFFD}b"), ("\u{9B}31m", "\u{FFFD}31m"),
      ("a\r\nb", "a\u{FFFD}\nb"), ("\u{202E}txt", "\u{FFFD}txt"),
      ("a\u{0}b\u{7F}", "a\u{FFFD}b\u{FFFD}"),
      ("two\nlines", "two\nlines"), ("ñ 日本 👩‍👩‍👧", "ñ 日本 👩‍👩‍👧"),
    ])
  func controls(text: String, safe: String) {
    #expect(text.withoutControls == safe)
    #expect(StyledText(text).rendered(as: .plain) == safe)
  }

  @Test("Joining puts the separator between texts only")
  func joining() {
    #expect(StyledText.joined(["a", StyledText("b", as: .ok)], separator: ", ").text == "a, b")
    #expect(StyledText.joined([StyledText]()).isEmpty)
  }

  @Test(
    "The choice, the environment and the terminal decide on colours in this order",
    arguments: [
      (ColorChoice.always, false, ["NO_COLOR": "1"], Rendering.ansi),
      (.never, true, ["CLICOLOR_FORCE": "1"], .plain),
      (.auto, true, [:], .ansi),
      (.auto, false, [:], .plain),
      (.auto, true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], .plain),
      (.auto, true, ["NO_COLOR": ""], .ansi),
      (.auto, false, ["CLICOLOR_FORCE": "1"], .ansi),
      (.auto, false, ["FORCE_COLOR": "1"], .ansi),
      (.auto, false, ["FORCE_COLOR": "0"], .plain),
      (.auto, true, ["CLICOLOR": "0"], .plain),
      (.auto, true, ["TERM": "dumb"], .plain),
      (.auto, true, ["TERM": "xterm"], .ansi),
    ])
  func colourChoice(
    choice: ColorChoice, isTerminal: Bool, variables: [String: String], rendering: Rendering
  ) {
    #expect(choice.rendering(isTerminal: isTerminal) { variables[$0] } == rendering)
  }
}
