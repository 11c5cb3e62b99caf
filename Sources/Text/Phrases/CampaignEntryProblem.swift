/// What can be wrong with an answer about a campaign in the making, each with its remedy.
public enum CampaignEntryProblem: Error, Phrase {
  /// Nothing was answered, and there is no usual answer; an example.
  case missing(example: String)
  /// It is no id of a campaign.
  case notAnID(String)
  /// It is no day that exists.
  case notADay(String)
  /// The last day is before the first, or the answers are erased before the last day.
  case tooEarly(CalendarDate, notBefore: CalendarDate)
  /// The text is empty, too long, or holds characters that cannot be shown.
  case notPlain(atMost: Int, isLine: Bool)
  /// It is no e-mail address.
  case notAnAddress(String)
  /// It is no telephone number.
  case notANumber(String)
  /// Neither an address nor a number is given.
  case unreachable
  /// It is none of what there is.
  case notAmong(String, known: [String])
  /// The language in front of a text is none of the program's.
  case noLanguage(String)
  /// There is a file of that name already.
  case fileExists(String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .missing(let example): "this is missing; for example \(example)"
    case .notAnID(let text):
      "“\(text)” is not two words with / between them; use a-z, 0-9 and -, such as ccmx/2026-q4"
    case .notADay(let text): "“\(text)” is no day; write it like 2026-12-20"
    case .tooEarly(let day, let first):
      "\(day.text(in: .english)) is too early; it must not be before \(first.text(in: .english))"
    case .notPlain(let most, true):
      "this must be one line of at most \(most) bytes without control characters; shorten it"
    case .notPlain(let most, false):
      "this must be text of at most \(most) bytes without control characters or tabs; shorten it"
    case .notAnAddress(let text):
      "“\(text)” is no e-mail address; write it like data@ccmx.example"
    case .notANumber(let text): "“\(text)” is no telephone number; write it like +52 55 1234 5678"
    case .unreachable:
      "members need an e-mail address or a telephone number to ask and to withdraw; give one"
    case .notAmong(let text, let known):
      "“\(text)” is not there; choose from \(known.joined(separator: ", "))"
    case .noLanguage(let text):
      "“\(text)” does not begin with a language; write it like es-MX=…, de-DE=… or en=…"
    case .fileExists(let path): "\(path) exists already; choose another name, or add --force"
    }
  }

  private var spanish: String {
    switch self {
    case .missing(let example): "falta este dato; por ejemplo \(example)"
    case .notAnID(let text):
      "“\(text)” no son dos palabras con / en medio; use a-z, 0-9 y -, como ccmx/2026-q4"
    case .notADay(let text): "“\(text)” no es una fecha; escríbala como 20/12/2026"
    case .tooEarly(let day, let first):
      "\(day.text(in: .spanish)) es demasiado pronto; no debe ser antes del "
        + first.text(in: .spanish)
    case .notPlain(let most, true):
      "debe ser un renglón de \(most) bytes como máximo, sin caracteres de control; acórtelo"
    case .notPlain(let most, false):
      "debe ser texto de \(most) bytes como máximo, sin caracteres de control ni tabuladores; acórtelo"
    case .notAnAddress(let text):
      "“\(text)” no es un correo electrónico; escríbalo como datos@ccmx.example"
    case .notANumber(let text): "“\(text)” no es un teléfono; escríbalo como +52 55 1234 5678"
    case .unreachable:
      "los agremiados necesitan un correo o un teléfono para preguntar y para retirar sus respuestas; "
        + "indique uno"
    case .notAmong(let text, let known):
      "“\(text)” no existe; elija entre \(known.joined(separator: ", "))"
    case .noLanguage(let text):
      "“\(text)” no empieza con un idioma; escríbalo como es-MX=…, de-DE=… o en=…"
    case .fileExists(let path): "\(path) ya existe; elija otro nombre o agregue --force"
    }
  }

  private var german: String {
    switch self {
    case .missing(let example): "diese Angabe fehlt; zum Beispiel \(example)"
    case .notAnID(let text):
      "„\(text)“ sind nicht zwei Wörter mit / dazwischen; erlaubt sind a-z, 0-9 und -, etwa "
        + "bvmw/2026-q4"
    case .notADay(let text): "„\(text)“ ist kein Datum; schreiben Sie es so: 20.12.2026"
    case .tooEarly(let day, let first):
      "\(day.text(in: .german)) ist zu früh; das Datum darf nicht vor dem \(first.text(in: .german)) "
        + "liegen"
    case .notPlain(let most, true):
      "das muss eine Zeile von höchstens \(most) Bytes ohne Steuerzeichen sein; kürzen Sie sie"
    case .notPlain(let most, false):
      "das muss Text von höchstens \(most) Bytes ohne Steuerzeichen und Tabulatoren sein; kürzen Sie "
        + "ihn"
    case .notAnAddress(let text):
      "„\(text)“ ist keine E-Mail-Adresse; schreiben Sie sie wie daten@bvmw.example"
    case .notANumber(let text):
      "„\(text)“ ist keine Telefonnummer; schreiben Sie sie wie +49 30 123456"
    case .unreachable:
      "die Mitglieder brauchen eine E-Mail-Adresse oder eine Telefonnummer, um zu fragen und um ihre "
        + "Antworten zurückzuziehen; geben Sie eine an"
    case .notAmong(let text, let known):
      "„\(text)“ gibt es nicht; wählen Sie aus \(known.joined(separator: ", "))"
    case .noLanguage(let text):
      "„\(text)“ beginnt mit keiner Sprache; schreiben Sie es wie es-MX=…, de-DE=… oder en=…"
    case .fileExists(let path):
      "\(path) gibt es schon; wählen Sie einen anderen Namen oder geben Sie --force an"
    }
  }
}
