/// What is said of a file of answers that was taken.
public enum AnswersFilePhrase: Phrase {
  /// It names another day than the one on which it is taken, which counts.
  case otherDay(CalendarDate, today: CalendarDate)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .otherDay(let day, let today):
      let (day, today) = (day.text(in: language), today.text(in: language))
      return switch language {
      case .english:
        "The file says that it was answered on \(day); here it counts as answered today, \(today)."
      case .spanish:
        "El archivo dice que se contestó el \(day); aquí cuenta como contestado hoy, \(today)."
      case .german:
        "In der Datei steht der \(day) als Tag der Antworten; hier gelten sie als heute gegeben,"
          + " am \(today)."
      }
    }
  }
}
