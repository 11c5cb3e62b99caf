extension ShapePhrase {
  var english: String {
    switch self {
    case .object([]): "an object"
    case .object(let members): "an object with \(Self.list(members, "\"", "\"", "and"))"
    case .exactly(let text): "\"\(text)\""
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    case .uuid: "a lower-case UUID"
    case .subject: "16 characters of a-z and 2-7"
    case .hash: "sha256: and 64 characters of 0-9 and a-f"
    case .campaignID: "an association and a label such as \"ccmx/2026-q4\""
    case .form: "a form's name"
    case .questionnaireID: "a questionnaire's id"
    case .version: "a version such as \"1.0.0\""
    case .locale: "a locale such as \"es-MX\""
    case .day(let example): "a day such as \"\(example)\""
    case .truth: "true or false"
    case .minutes(let most): "whole minutes, 0 to \(most)"
    case .texts: "an array of texts"
    case .localizedTexts(let most): "texts for 1 to \(most) locales"
    case .plain(true, let most): "one line of plain text, at most \(most) bytes"
    case .plain(false, let most): "plain text, at most \(most) bytes"
    case .countries: "an array of country codes such as [\"MX\"]"
    case .answer: "an object with \"v\" or \"m\""
    case .missingKind: "\"m\" as unknown, not_applicable or skipped"
    case .option: "one option's code"
    case .options: "an array of option codes"
    case .optionCodes: "option codes"
    case .wholeNumber(false): "a whole number"
    case .wholeNumber(true): "a whole number or {\"x\": percent}"
    }
  }
}
