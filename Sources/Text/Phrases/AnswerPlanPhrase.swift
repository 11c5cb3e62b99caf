/// The words of what a campaign may be able to say; points in tenths, shares in whole percent.
public enum AnswerPlanPhrase: Phrase {
  /// The heading.
  case title
  /// What is assumed.
  case assumption(invited: String, percent: Int, answers: String, deviationTenths: Int)
  /// The smallest difference of plain means.
  case plain(tenths: Int)
  /// There are not two countries with answers.
  case noPlain
  /// The heading of a way in which answers may be spread.
  case spreadOfficial, spreadStandard
  /// The smallest difference at equal mix, and how much of the mix is covered.
  case standardised(tenths: Int, percent: Int)
  /// No group expects enough answers in both countries.
  case notStandardised
  /// Too little of the mix is covered for a verdict.
  case noVerdict(percent: Int)
  /// What the chances are of.
  case chances
  /// Columns: the part, the answers expected, the chance of a row and of question tables.
  case columnPart, columnExpected, columnRow, columnQuestions
  /// What a plan cannot know.
  case caution

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    let format = NumberFormat(.english)
    switch self {
    case .title: return "What this campaign may be able to say"
    case .assumption(let invited, let percent, let answers, let deviation):
      return "Invited: \(invited). If \(percent)% answer: \(answers). Scores are taken to vary by"
        + " \(format.tenths(deviation)) points (standard deviation)."
    case .plain(let tenths):
      return
        "A difference of plain means below \(format.tenths(tenths)) points would more often than"
        + " in 20 of 100 cases go unnoticed."
    case .noPlain: return "Two countries need answers before a difference can be found."
    case .spreadOfficial: return "If answers are spread as the official counts of each country"
    case .spreadStandard: return "If answers are spread as the standard mix"
    case .standardised(let tenths, let percent):
      return
        "At equal mix, differences from \(format.tenths(tenths)) points on would be found in 80 of"
        + " 100 cases; groups that expect 5 answers in both countries cover \(percent)% of the mix."
    case .notStandardised:
      return "At equal mix nothing can be compared: no group expects 5 answers in both countries."
    case .noVerdict(let percent):
      return
        "No verdict: \(percent)% of the mix are covered, 80% are needed. Invite more of the groups"
        + " that are missing."
    case .chances:
      return "Chance that a row can be published (10 enterprises), and that its questions can (20)."
    case .columnPart: return "Group"
    case .columnExpected: return "Expected"
    case .columnRow: return "Row"
    case .columnQuestions: return "Questions"
    case .caution:
      return
        "A plan, not a forecast: who answers is never spread as planned, and nothing here corrects"
        + " for who chooses to take part."
    }
  }

  private var spanish: String {
    let format = NumberFormat(.spanish)
    switch self {
    case .title: return "Lo que esta campaña podría llegar a decir"
    case .assumption(let invited, let percent, let answers, let deviation):
      return
        "Invitadas: \(invited). Si contesta el \(percent)%: \(answers). Se supone que los puntajes"
        + " varían \(format.tenths(deviation)) puntos (desviación estándar)."
    case .plain(let tenths):
      return "Una diferencia de medias simples de menos de \(format.tenths(tenths)) puntos pasaría"
        + " inadvertida en más de 20 de 100 casos."
    case .noPlain: return "Para hallar una diferencia hacen falta respuestas de dos países."
    case .spreadOfficial:
      return "Si las respuestas se reparten como los conteos oficiales de cada país"
    case .spreadStandard: return "Si las respuestas se reparten como la mezcla estándar"
    case .standardised(let tenths, let percent):
      return
        "Con igual mezcla, las diferencias a partir de \(format.tenths(tenths)) puntos se hallarían"
        + " en 80 de 100 casos; los grupos que esperan 5 respuestas en ambos países cubren el"
        + " \(percent)% de la mezcla."
    case .notStandardised:
      return "Con igual mezcla no se puede comparar nada: ningún grupo espera 5 respuestas en ambos"
        + " países."
    case .noVerdict(let percent):
      return
        "Sin veredicto: se cubre el \(percent)% de la mezcla y se necesita el 80%. Invite a más"
        + " empresas de los grupos que faltan."
    case .chances:
      return
        "Probabilidad de que una fila se pueda publicar (10 empresas), y de que se puedan publicar"
        + " sus preguntas (20)."
    case .columnPart: return "Grupo"
    case .columnExpected: return "Esperadas"
    case .columnRow: return "Fila"
    case .columnQuestions: return "Preguntas"
    case .caution:
      return
        "Es un plan, no un pronóstico: quienes contestan nunca se reparten como se planeó, y nada de"
        + " esto corrige quién decide participar."
    }
  }

  private var german: String {
    let format = NumberFormat(.german)
    switch self {
    case .title: return "Was diese Kampagne sagen können wird"
    case .assumption(let invited, let percent, let answers, let deviation):
      return
        "Eingeladen: \(invited). Antworten \(percent) %: \(answers). Angenommen ist, dass die Punkte"
        + " um \(format.tenths(deviation)) Punkte schwanken (Standardabweichung)."
    case .plain(let tenths):
      return
        "Ein Unterschied einfacher Mittelwerte unter \(format.tenths(tenths)) Punkten bliebe öfter"
        + " als in 20 von 100 Fällen unbemerkt."
    case .noPlain: return "Für einen Unterschied braucht es Antworten aus zwei Ländern."
    case .spreadOfficial:
      return "Wenn sich die Antworten verteilen wie die amtlichen Zahlen jedes Landes"
    case .spreadStandard: return "Wenn sich die Antworten verteilen wie die Standardmischung"
    case .standardised(let tenths, let percent):
      return
        "Bei gleicher Mischung fänden sich Unterschiede ab \(format.tenths(tenths)) Punkten in 80 von"
        + " 100 Fällen; die Gruppen, die in beiden Ländern 5 Antworten erwarten, decken \(percent) % der"
        + " Mischung ab."
    case .notStandardised:
      return
        "Bei gleicher Mischung lässt sich nichts vergleichen: Keine Gruppe erwartet in beiden Ländern"
        + " 5 Antworten."
    case .noVerdict(let percent):
      return
        "Kein Urteil: \(percent) % der Mischung sind abgedeckt, nötig sind 80 %. Laden Sie mehr aus"
        + " den fehlenden Gruppen ein."
    case .chances:
      return
        "Aussicht, dass eine Zeile veröffentlicht werden kann (10 Betriebe) und dass ihre Fragen es"
        + " können (20)."
    case .columnPart: return "Gruppe"
    case .columnExpected: return "Erwartet"
    case .columnRow: return "Zeile"
    case .columnQuestions: return "Fragen"
    case .caution:
      return
        "Ein Plan, keine Vorhersage: Wer antwortet, verteilt sich nie wie geplant, und nichts davon"
        + " gleicht aus, wer sich zur Teilnahme entschließt."
    }
  }
}
