extension ReportPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .resultTitle: return "Ihr Ergebnis"
    case .score(let tenths): return "\(format.tenths(tenths)) von 100"
    case .scoreBetween(let tenths, let low, let high, let open):
      return Self.score(tenths: tenths).german
        + ", zwischen \(format.tenths(low)) und \(format.tenths(high)), weil "
        + (open == 1
          ? "1 Antwort „Weiß ich nicht“ lautet oder fehlt"
          : "\(format.integer(open)) Antworten „Weiß ich nicht“ lauten oder fehlen")
    case .scoreWithBounds(let tenths, let low, let high):
      return Self.score(tenths: tenths).german
        + ", zwischen \(format.tenths(low)) und \(format.tenths(high))"
    case .provisional: return "vorläufig"
    case .noOverallScore: return "Noch kein Gesamtergebnis: Es ist noch zu viel offen."
    case .noScore: return "Noch keine Punktzahl"
    case .answersWanted(1): return "Eine Antwort auf diese Frage würde eine ergeben:"
    case .answersWanted: return "Antworten auf diese Fragen würden eine ergeben:"
    case .nothingApplies: return "Trifft auf Ihren Betrieb nicht zu"
    case .heldBack(let level, let domain):
      return
        "Ihr Durchschnitt würde für „\(level)“ reichen; „\(domain)“ hält die Stufe zurück, denn ein "
        + "schlechter Tag könnte den Rest zunichtemachen."
    case .unknownCount(let count):
      let times = count == 1 ? "einmal" : "\(format.integer(count))-mal"
      return "Sie haben \(times) „Weiß ich nicht“ geantwortet. Das zählt wie „noch nicht“."

    case .domainsTitle: return "Bereich für Bereich"
    case .questionsScored(let count):
      return count == 1 ? "1 Frage" : "\(format.integer(count)) Fragen"
    case .answered(let answered, let all, let unknown):
      let open = unknown == 0 ? "" : ", \(format.integer(unknown)) weitere mit „Weiß ich nicht“"
      return "\(format.integer(answered)) von \(format.integer(all)) Fragen beantwortet\(open)"
    case .target(let level, let tenths): return "„\(level)“ beginnt bei \(format.tenths(tenths))"
    case .pointsAllow(let level): return "Ihre Punkte würden für „\(level)“ reichen."
    case .holdsBack(let level, let reason):
      return "Was die Stufe bei „\(level)“ hält: \(reason)"
    case .openRisk(let reason): return "Sehen Sie sich das bald an: \(reason)"
    case .remedy(let action, let hours):
      return "Was hilft: „\(action)“, \(Self.hours(hours).german)."
    case .contextTitle: return "Ihr Umfeld"
    case .contextNote:
      return "Das beschreibt Ihr Umfeld, nicht Ihre Arbeit, und zählt nie zum Ergebnis. "
        + "Mehr Punkte heißen mehr Belastung."
    case .challengesNamed(let names):
      return "Was Sie nach eigener Aussage am meisten kostet: " + names.joined(separator: "; ")
        + "."
    case .challengesShown(let names):
      return "Ihre Antworten zeigen auch Anzeichen von: " + names.joined(separator: "; ") + "."

    case .feelsFurther:
      return "Sie fühlen sich weiter, als Ihre Antworten zeigen; sehen Sie sich den ersten "
        + "Schritt an."
    case .isFurther: return "Sie sind weiter, als Sie sich fühlen."
    case .feelingFits: return "Ihr Gefühl passt zu Ihren Antworten."

    case .strengthsTitle: return "Ihre Stärken"
    case .gapsTitle: return "Wo am meisten zu gewinnen ist"
    case .actionsTitle: return "Ihre ersten Schritte"
    case .ownAnswer(let answer): return "Ihre Antwort: \(answer)"
    case .headroom(let tenths, let domain):
      return "bis zu \(format.tenths(tenths)) Punkte mehr in „\(domain)“"
    case .firstStep(let text): return "Zuerst, in höchstens einer halben Stunde: \(text)"
    case .nextStep(let text): return "Danach: \(text)"
    case .doneWhen(let text): return "Fertig, wenn: \(text)"
    case .hours(let hours):
      return hours == 1 ? "etwa 1 Stunde" : "etwa \(format.integer(hours)) Stunden"
    case .costNone: return "kostenlos"
    case .costLow: return "kostet wenig"
    case .costMedium: return "eine Ausgabe, die geplant sein will"
    case .help(let name): return "Hilfe: \(name)"
    case .moreActions(1): return "Ein weiterer Schritt steht im vollständigen Bericht."
    case .moreActions(let count):
      return "\(format.integer(count)) weitere Schritte stehen im vollständigen Bericht."
    case .selfAssessment:
      return "Dies ist eine Selbsteinschätzung, keine Prüfung und kein Zertifikat."

    case .answerUnknown: return "Weiß ich nicht"
    case .answerSkipped: return "Offen gelassen"
    case .answerNotApplicable: return "Trifft auf uns nicht zu"
    case .answerNotAsked: return "Nicht gefragt"
    case .answerWritten: return "Mit eigenen Worten beantwortet"
    case .answerPercent(let percent): return format.percent(percent)
    case .answerCount(let count, let base, let percent):
      return "\(format.integer(count)) von \(format.integer(base)) (\(format.percent(percent)))"

    case .why(let domain, let tenths): return "Warum \(format.tenths(tenths)) in „\(domain)“?"
    case .whyNone(let domain): return "Warum keine Punktzahl in „\(domain)“?"
    case .columnQuestion: return "Frage"
    case .columnAnswer: return "Antwort"
    case .columnPoints: return "Punkte"
    case .columnWeight: return "Gewicht"
    case .columnContribution: return "Beitrag"
    case .contribution(let points, let weight, let tenths):
      return
        "\(points) Punkte × Gewicht \(format.integer(weight)): Beitrag \(format.tenths(tenths))"
    case .division(let sum, let weight, let tenths):
      return
        "Punkte × Gewicht, zusammengezählt: \(sum). Geteilt durch das Gewicht der beantworteten "
        + "Fragen, \(format.integer(weight)): \(format.tenths(tenths))."
    case .mean(let scores, let weights, let tenths):
      return
        "Gesamt: \(DerivationFormula.mean(scores, weights, format)) = \(format.tenths(tenths))."
    case .roundingNote:
      return "Die Beiträge sind einzeln gerundet; die Punktzahl selbst wird nur einmal gerundet."
    case .noGateHolds: return "Nichts hält die Stufe zurück."
    }
  }
}
