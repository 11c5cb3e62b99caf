extension PlanningPhrase {
  private static let format = NumberFormat(.german)

  var german: String {
    let format = Self.format
    switch self {
    case .title: return "Plan einer Kampagne: was ihre Antworten sagen könnten"
    case .invited(let country, let invited, let millionths, let tenths):
      return
        "\(country): \(format.integer(invited)) eingeladen,"
        + " \(format.percent(millionths: millionths)) antworten: \(format.shortTenths(tenths))"
        + " Antworten zu erwarten."
    case .assumptions:
      return
        "Das ist Rechnen mit Annahmen, keine Vorhersage: Angenommen ist, dass jeder eingeladene"
        + " Betrieb mit derselben Wahrscheinlichkeit antwortet, gleich welcher Größe und Branche."
        + " Gemeint sind nur Antworten mit endgültiger Punktzahl und mit der Einwilligung, gezählt"
        + " zu werden. Wer sich zur Teilnahme entschließt, kann kein Plan wissen."
    case .officialTitle: return "Wenn die Eingeladenen gemischt sind wie alle Betriebe"
    case .officialNote:
      return
        "Die Mischung ist die der amtlichen Zahlen; wo diese Größenklassen oder Branchen nicht"
        + " unterscheiden, teilt die Standardmischung sie auf."
    case .standardTitle: return "Wenn die Eingeladenen nach der Standardmischung ausgewählt sind"
    case .standardNote:
      return
        "Von jeder Größenklasse und Branche werden so viele eingeladen, wie die Standardmischung"
        + " sagt, eine Vereinbarung, die kein Land beschreibt."
    case .noOfficialMix(let country):
      return
        "Die vorliegenden amtlichen Zahlen ergeben keine Mischung für \(country); nennen Sie andere"
        + " mit --margins."

    case .plain(let tenths):
      return
        "Ein Unterschied einfacher Mittelwerte unter \(format.tenths(tenths)) Punkten bliebe in mehr"
        + " als 20 von 100 solchen Kampagnen unbemerkt."
    case .detectable(let first, let second, let tenths, let deviation):
      return
        "Kleinster Unterschied zwischen \(first) und \(second), den vier von fünf solchen Kampagnen"
        + " fänden: \(format.tenths(tenths)) Punkte, wenn die Punkte innerhalb von Größenklasse und"
        + " Branche mit einer Standardabweichung von \(format.shortTenths(deviation)) Punkten schwanken."
    case .uncovered(let percent):
      return
        "Ein Urteil über den Unterschied ist nicht zu erwarten: Die Gruppen mit genug Antworten aus"
        + " beiden Ländern würden meist nur \(format.percent(percent)) der Standardmischung abdecken;"
        + " nötig sind \(format.percent(80))."
    case .tooFew(let effectiveN):
      return
        "Ein Urteil über den Unterschied ist nicht zu erwarten: Verteilt wie die Standardmischung,"
        + " würden die Antworten eines Landes meist nur wie \(format.integer(effectiveN)) zählen; nötig"
        + " sind 30."
    case .chanceOfVerdict(let chance):
      return
        "Wahrscheinlichkeit, dass sich genug Gruppen für ein Urteil über den Unterschied füllen:"
        + " \(chance.text(format))."
    case .oneCountry:
      return "Nur in einem Land wird eingeladen: Es gibt keinen Unterschied zu finden."

    case .sizesTitle: return "Nach Größenklasse"
    case .cellsTitle: return "Nach Größenklasse und Branche"
    case .probable([], let least):
      return
        "Keine Gruppe erreicht in jedem Land mit einer Wahrscheinlichkeit von \(format.percent(80))"
        + " die \(least) Antworten, die eine Zahl braucht."
    case .probable(let groups, let least):
      return
        "Mit mindestens \(format.percent(80)) Wahrscheinlichkeit in jedem Land erreichen die"
        + " \(least) Antworten, die eine Zahl braucht: \(groups.joined(separator: ", "))."
    case .probableQuestions([], let least):
      return
        "Keine Gruppe erreicht in jedem Land mit einer Wahrscheinlichkeit von \(format.percent(80))"
        + " die \(least) Antworten, die einzelne Fragen brauchen."
    case .probableQuestions(let groups, let least):
      return
        "Mit mindestens \(format.percent(80)) Wahrscheinlichkeit in jedem Land erreichen die"
        + " \(least) Antworten, die einzelne Fragen brauchen: \(groups.joined(separator: ", "))."
    case .bothNote(let least):
      return
        "„Beide ≥ \(least)“ ist die Wahrscheinlichkeit, dass eine Gruppe für den Unterschied bei"
        + " gleicher Mischung taugt."

    case .columnSize: return "Größe"
    case .columnCell: return "Größe und Branche"
    case .columnExpected(let country): return "\(country) erwartet"
    case .columnLeast(let least): return "≥ \(least)"
    case .columnBoth(let least): return "beide ≥ \(least)"
    case .all: return "alle"
    case .chance(let chance): return chance.text(format)
    }
  }
}
