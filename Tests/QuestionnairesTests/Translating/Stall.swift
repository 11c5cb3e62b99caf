import JSON

@testable import Questionnaires

/// A questionnaire for one market stall with two countries, in English and partly in German.
struct Stall {
  static let logic = #"""
    {"format":"readiness-questionnaire/1","id":"stall","version":"1.0.0","sourceLocale":"en",
     "locales":["en","de-DE"],"forms":["full"],
     "domains":[{"id":"safety","role":"readiness","series":1}],
     "levels":[{"id":"low","from":0},{"id":"high","from":50}],
     "strata":{"country":"land"},
     "sections":["about","data"],
     "questions":[
      {"id":"land","section":"about","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
      {"id":"copies","section":"data","domain":"safety","kind":"single","mayBeNotApplicable":true,
       "options":[{"code":"no","score":0},{"code":"yes","score":100}]}],
     "gates":[{"id":"g","domain":"safety","when":"copies = no","atMost":"low"}],
     "actions":[{"id":"a","domain":"safety","when":"copies = no","improves":{"copies":"yes"},
      "hours":1,"cost":"none","impact":3}],
     "resources":[{"id":"r","country":"DE","status":"verified","checked":"2026-11"}]}
    """#

  /// Every English text, in the order of its file: answers before questions, as nobody reads them.
  static let english = [
    ("option.land.MX", "Mexico"), ("option.land.DE", "Germany"), ("question.land", "Where?"),
    ("section.about", "About you"), ("option.copies.no", "No"), ("option.copies.yes", "Yes"),
    ("question.copies", "Do you copy {what}?"), ("question.copies.help@DE@solo", "Only you."),
    ("question.copies.help", "Say what is true."), ("question.copies.not_applicable", "No data"),
    ("section.data", "Data"), ("domain.safety", "Safety"), ("level.low", "Low"),
    ("level.high", "High"), ("meaning.safety.low", "Act now."), ("meaning.overall.high", "Good."),
    ("gate.g", "No copy."), ("action.a.title", "Copy it"), ("action.a.first", "Tonight."),
    ("action.a.next", "Weekly."), ("action.a.done", "A fresh copy."),
    ("resource.r.name", "Helpdesk"), ("resource.r.offer", "Free help"),
    ("intro.how_help", "=SUM(1) is a text"),
  ]

  static func questionnaire() throws -> Questionnaire {
    try QuestionnairesTests.questionnaire(logic)
  }

  /// The file of a catalogue, one line a text; `of` from the English texts where it is `nil`.
  static func file(_ locale: String, _ texts: [(String, String, of: String?)]) -> String {
    let lines = texts.map { key, text, hash in
      let of = hash ?? english.first { $0.0 == key }?.1.sourceHash ?? ""
      let tail = locale == "en" ? "}" : #","of":"\#(of)"}"#
      return #"  "\#(key)":{"text":\#(JSONValue(.string(text)).canonicalText())\#(tail)"#
    }
    return #"""
      {"format":"readiness-catalogue/1","questionnaire":"stall","locale":"\#(locale)","texts":{
      \#(lines.joined(separator: ",\n"))
      }}
      """#
  }

  static let source = file("en", english.map { ($0.0, $0.1, of: nil) })

  /// The table of the English texts beside a catalogue.
  static func sheet(_ target: String) throws -> CatalogueSheet {
    guard let source = CatalogueFile(Array(source.utf8)),
      let target = CatalogueFile(Array(target.utf8))
    else { throw Unreadable(what: target) }
    return CatalogueSheet(of: try questionnaire(), source: source, target: target)
  }
}
