extension FlagPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .title: return "Antworten, die Zweifel wecken"
    case .country(let country, let flagged, let n):
      return flagged == 0
        ? "\(country): keine von \(format.integer(n))."
        : "\(country): \(format.integer(flagged)) von \(format.integer(n))."
    case .ofCampaign(let country, let flagged, let n):
      return flagged == 0
        ? "\(country): Keine der \(format.integer(n)) gezählten Antworten weckt Zweifel."
        : "\(country): \(format.integer(flagged)) der \(format.integer(n)) gezählten Antworten"
          + " \(flagged == 1 ? "weckt" : "wecken") Zweifel."
    case .reason(let reason, let n): return "\(format.integer(n)): \(Self.german(reason))"
    case .contradicted(let questions, let n):
      return "\(format.integer(n)): \(Self.quoted(questions, "„", "“"))"
    case .finding(let reason, let questions):
      let what = Self.german(reason)
      return questions.isEmpty ? what : "\(what): \(Self.quoted(questions, "„", "“"))"
    case .columnFindings: return "Was Zweifel weckt"
    case .noneFlagged: return "Keine Antwort weckt Zweifel."
    case .lookAgain: return "Antworten, die Sie noch einmal ansehen sollten"
    case .howToCorrect:
      return
        "War eine ein Versehen: readiness assess --correct. Wenn nicht, bleibt alles, wie es ist."
    case .several: return "Eine Antwort kann mehrere Zweifel wecken."
    case .counted:
      return
        "Ein Zweifel ist eine Frage, kein Urteil: In jeder Zahl oben sind alle mitgezählt."
    case .howToLook:
      return
        "readiness list --flagged nennt sie; compare --without-flagged zeigt das"
        + " Hauptergebnis auch ohne sie."
    case .withoutTitle: return "Das Hauptergebnis ohne sie"
    case .columnResponses: return "Antworten"
    case .rowAllStandardised: return "alle, bei gleicher Mischung"
    case .rowWithoutStandardised: return "ohne Zweifel, bei gleicher Mischung"
    case .rowAllPlain: return "alle, so, wie teilgenommen wurde"
    case .rowWithoutPlain: return "ohne Zweifel, so, wie teilgenommen wurde"
    case .withoutNote:
      return
        "Weichen beide stark voneinander ab, sehen Sie sich die zweifelhaften Antworten an, bevor"
        + " Sie eine der Zahlen nennen. Betriebe, die sorgfältig antworten und gar nichts oder alles"
        + " eingerichtet haben, werden etwas öfter gemeldet als andere. Lässt man sie weg, kann sich"
        + " ein Mittelwert schon dadurch verschieben."
    }
  }

  private static func german(_ reason: Reason) -> String {
    switch reason {
    case .straightLine: "immer wieder dieselbe Stelle der Liste gewählt"
    case .contradiction: "Angaben, die nicht zugleich wahr sein können"
    case .speed: "in weniger als einem Drittel der Zeit, die das Lesen braucht"
    case .unit: "eine Zahl, die zehnmal oder noch mehr zu groß aussieht"
    }
  }
}
