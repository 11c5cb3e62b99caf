extension WorkbookIntakePhrase {
  var german: String {
    switch self {
    case .columnClient: return "Betrieb"
    case .columnStep: return "Schritt"
    case .columnField: return "Was"
    case .columnHere: return "Bisher"
    case .columnThere: return "In der Mappe"
    case .field(.status): return "Stand"
    case .field(.due): return "Bis"
    case .field(.person): return "Wer"
    case .nothing: return "–"
    case .none(.person): return "niemand"
    case .none: return "kein Datum"
    case .noDay: return "keins"
    case .same: return "Die Mappe sagt, was schon bekannt ist; geändert wurde nichts."
    case .ask(let count):
      return count == 1
        ? "Übernehmen, was die Mappe zu 1 Schritt sagt? ja oder nein: "
        : "Übernehmen, was die Mappe zu \(count) Schritten sagt? ja oder nein: "
    case .needsYes: return "Geändert wurde nichts; um dies zu übernehmen, ergänzen Sie --yes"
    case .unchanged: return "Es wurde nichts geändert."

    case .unknownStatus(let text, let known):
      return "„\(text)“ ist kein Stand. Möglich sind: \(known.joined(separator: ", "))."
    case .unreadableDay(let text):
      return "„\(text)“ ist kein Datum. Schreiben Sie es so: 31.01.2027."
    case .ambiguousDay(let text, let one, let other):
      return FollowUpPhrase.ambiguousDay(text, one, other).text(in: .german)
    case .pastDay(let day):
      return
        "Der \(day.text(in: .german)) ist vorbei. Ein Schritt braucht ein Datum, das noch kommt."
    case .withoutID:
      return "In dieser Zeile steht nicht, um welchen Schritt es geht. Übernehmen Sie die beiden"
        + " Kennungen aus der ersten Mappe, oder nehmen Sie readiness actions."
    case .twice(let cell):
      return "Dieser Schritt steht schon in \(cell). Lassen Sie nur eine der beiden Zeilen stehen."
    case .laterRow(let cell):
      return "In \(cell) steht zu diesem Schritt desselben Betriebs etwas anderes; jene Zeile"
        + " gehört zu einer späteren Einschätzung und gilt. Lassen Sie nur eine der beiden stehen."
    case .unknownStep(let id):
      return "Einen Schritt „\(id)“ gibt es nicht. Lassen Sie die Kennungen, wie sie waren."
    case .withoutResult:
      return "Hier steht eine Formel ohne Ergebnis, deshalb wurde nichts geändert. Schreiben Sie"
        + " den Wert selbst, oder öffnen und speichern Sie die Mappe in einer Tabellenkalkulation."
    case .errorShown(let text):
      return "„\(text)“ ist ein Fehler der Tabellenkalkulation und kein Wert, deshalb wurde nichts"
        + " geändert. Schreiben Sie den Wert selbst."
    case .conflict(let field, let here, let there, let command):
      return
        "\(Self.field(field).german): In der Mappe steht \(there); seit sie geschrieben wurde, wurde hier"
        + " \(here) beschlossen, und das bleibt. Hat die Mappe recht, nehmen Sie"
        + " \(command)."
    case .unknownAssessment(let id, let rows):
      return
        "Eine Einschätzung „\(id)“ (\(rows.count == 1 ? "Zeile" : "Zeilen") \(Self.list(rows)))"
        + " ist hier nicht gespeichert. Lesen Sie die Mappe dort ein, wo"
        + " sie geschrieben wurde."
    case .notOwn:
      return "Diese Einschätzung kam als Datei. Schritte werden für eigene Betriebe verfolgt."

    case .unreadable(let part):
      return part.isEmpty
        ? "Das ist keine Mappe, oder sie ist beschädigt. Speichern Sie sie noch einmal als .xlsx."
        : "Die Mappe ist in \(part) beschädigt. Speichern Sie sie noch einmal als .xlsx."
    case .tooLarge(let part):
      return "Die Mappe ist in \(part) zu groß. Lesen Sie die ein, die readiness geschrieben hat."
    case .notOurs:
      return "Kein Blatt dieser Mappe hat Schritte mit Kennungen. Lesen Sie eine ein, die aus"
        + " readiness report --format xlsx kommt."
    case .missingColumn(let title):
      return "Dem Blatt mit den Schritten fehlt die Spalte „\(title)“. Setzen Sie die Überschrift"
        + " wieder ein."
    case .notWritten(let reason):
      return "Die Mappe ließ sich nicht schreiben (\(reason)). Sorgen Sie für Platz in /tmp."
    }
  }
}
