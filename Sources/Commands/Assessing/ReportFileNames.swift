internal import Reports
internal import Text

/// The names of reports' files: who, when, for whom; no two alike in one run.
struct ReportFileNames {
  private var given: [String: Int] = [:]

  /// `pan-y-sol-2026-11-26-owner.html`; a second one of the name gets `-2`.
  ///
  /// - Parameters:
  ///   - name: the name of the enterprise; where nothing of it is left in ASCII, `readiness`.
  ///   - day: the day of the answers.
  ///   - audience: for whom; an association's file does not carry the name.
  ///   - format: what it is written as.
  /// - Returns: lower-case ASCII letters, digits, hyphens and one dot.
  mutating func name(
    of name: String?, day: CalendarDate, audience: ReportAudience, format: ReportFormat
  ) -> String {
    let slug = audience == .association ? "" : (name ?? "").slug
    let stem = "\(slug.isEmpty ? "readiness" : slug)-\(day.iso)-\(audience.rawValue)"
    let count = given[stem, default: 0] + 1
    given[stem] = count
    return "\(stem)\(count == 1 ? "" : "-\(count)").\(format.suffix)"
  }
}

extension String {
  /// The text in lower-case ASCII letters, digits and single hyphens, at most 40 of them.
  var slug: String {
    var slug = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "ä": slug += "ae"
      case "ö": slug += "oe"
      case "ü": slug += "ue"
      case "ß": slug += "ss"
      case "á", "à", "â": slug += "a"
      case "é", "è", "ê": slug += "e"
      case "í", "ì", "î": slug += "i"
      case "ó", "ò", "ô": slug += "o"
      case "ú", "ù", "û": slug += "u"
      case "ñ": slug += "n"
      case "ç": slug += "c"
      // A mark over the letter before it.
      case "\u{300}"..."\u{36F}": continue
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    slug = String(slug.prefix(40))
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug
  }
}
