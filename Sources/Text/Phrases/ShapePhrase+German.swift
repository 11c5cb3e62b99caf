extension ShapePhrase {
  var german: String {
    switch self {
    case .object([]): "ein Objekt"
    case .object(let members): "ein Objekt mit \(Self.list(members, "„", "“", "und"))"
    case .exactly(let text): "genau „\(text)“"
    case .oneOf(let words): "eines von \(words.joined(separator: ", "))"
    case .uuid: "eine UUID in Kleinbuchstaben"
    case .subject: "16 Zeichen aus a-z und 2-7"
    case .hash: "sha256: und 64 Zeichen aus 0-9 und a-f"
    case .campaignID: "ein Verband und eine Bezeichnung, etwa „ccmx/2026-q4“"
    case .form: "der Name einer Form"
    case .questionnaireID: "die Kennung eines Fragebogens"
    case .version: "eine Versionsnummer wie „1.0.0“"
    case .locale: "eine Sprache wie „es-MX“"
    case .day(let example): "ein Datum wie „\(example)“"
    case .truth: "true oder false"
    case .minutes(let most): "eine ganze Zahl von Minuten, 0 bis \(most)"
    case .texts: "eine Liste von Texten"
    case .localizedTexts(let most): "eine Sammlung von Texten in 1 bis \(most) Sprachen"
    case .plain(true, let most): "eine Zeile einfacher Text, höchstens \(most) Bytes"
    case .plain(false, let most): "einfacher Text, höchstens \(most) Bytes"
    case .countries: "eine Liste von Länderkürzeln wie [\"MX\"]"
    case .answer: "ein Objekt mit „v“ oder „m“"
    case .missingKind: "„m“ mit unknown, not_applicable oder skipped"
    case .option: "das Kürzel einer Antwortmöglichkeit"
    case .options: "eine Liste von Kürzeln der Antwortmöglichkeiten"
    case .optionCodes: "ein Kürzel einer Antwortmöglichkeit"
    case .wholeNumber(false): "eine ganze Zahl"
    case .wholeNumber(true): "eine ganze Zahl oder {\"x\": Prozent}"
    }
  }
}
