extension ProcessingPhrase {
  var english: String {
    switch self {
    case .title(let name): "Record of processing: \(name)"
    case .asOf(let day): "As of \(day.text(in: .english))."
    case .noLegalAdvice:
      "Made by a program after GDPR Article 30 and the Mexican data protection law (LFPDPPP, 2025). "
        + "An engineering reading, no legal advice: have it checked and complete it before you file "
        + "it."
    case .controller: "Controller"
    case .processing: "Processing"
    case .purposes: "Purposes"
    case .basis: "Legal basis"
    case .persons: "Whose data"
    case .data: "Which data"
    case .recipients: "Recipients"
    case .transfers: "Transfers to other countries"
    case .retention: "Kept until"
    case .security: "Security"
    case .rights: "How rights are answered"
    case .counts: "What is stored"
    case .notices: "Notices"
    case .campaign(let id, let questionnaire, let form):
      "Campaign \(id): answers to the questionnaire \(questionnaire) (\(FormPhrase.name(form).english))"
    case .period(let from, let to, let countries):
      "From \(from.text(in: .english)) to \(to.text(in: .english)); countries: \(countries)"
    case .purposeCounting:
      "Counting the answers together, to see what is needed and to compare groups of participating "
        + "businesses by size, sector and country"
    case .purposeRecognising:
      "Recognising a business that answers again or corrects its answers, by a sign that means "
        + "nothing to others"
    case .basisConsent:
      "Agreement of each business, asked before its file is made; scope, day and the hash of the "
        + "notice shown travel with each response. Without the scope \"aggregate\" nothing is counted."
    case .personsBusinesses: "Participating businesses and whoever answers for them"
    case .personsNatural:
      "Sole traders are natural persons; all Mexican businesses are treated like natural persons"
    case .dataAnswers(let count, let areas):
      "Answers to \(count) questions as choices and numbers: \(areas)"
    case .dataParticulars:
      "Size class, day, language, form, minutes, how it was answered, a sign valid for this "
        + "association alone, the hash of the withdrawal code"
    case .dataNone:
      "No names, addresses or tax numbers; nothing written in words; no exact head counts"
    case .recipientsNone: "None. Only figures about groups leave, never a record of one business"
    case .transfersNone: "None of records. Associations exchange counts of groups, not responses"
    case .lastDays(let first, let last, let count) where first == last:
      "\(count.english) until \(last.text(in: .english))"
    case .lastDays(let first, let last, let count):
      "\(count.english) until days from \(first.text(in: .english)) to \(last.text(in: .english))"
    case .undated(let count, let campaign):
      "\(count.english) without a last day; give them one: readiness keep \(campaign) --until DAY"
    case .nothingStored: "Nothing is stored for this campaign yet"
    case .erasure:
      "Whoever runs the campaign erases what is over with: readiness forget --due. Figures about "
        + "groups that were published before stay"
    case .securityLocal:
      "One file on one computer, readable by its owner alone (mode 0600); the program opens no "
        + "connection. Encrypting the disk is up to whoever runs the computer"
    case .securityPseudonym:
      "No name travels; the sign is a keyed hash (HMAC-SHA256) whose key stays with the business"
    case .securityErasure:
      "What is erased is overwritten and the file rewritten; hashes of ids keep it from coming back"
    case .securityRelease:
      "Every response is checked against its seal; the counts can be recounted with: readiness verify"
    case .rightAccess: "Access and portability: readiness export --enterprise CODE"
    case .rightRectification:
      "Rectification: the business sends a corrected file, which replaces its first"
    case .rightErasure: "Erasure and withdrawal: readiness forget CODE"
    case .rightBlocking: "Restriction, objection and cancellation: readiness block CODE"
    case .stored(let count): "\(count) stored"
    case .counted(let count): "\(count) counted in groups"
    case .withoutConsent(let count): "\(count) not counted: without agreement"
    case .blocked(let count): "\(count) not counted: blocked"
    case .replaced(let count): "\(count) not counted: replaced by a later response"
    case .elsewhere(let count):
      "\(count) not counted: size, sector or country not compared or unknown"
    case .refused(let count): "\(count) files refused at import"
    case .duplicates(let count): "\(count) files imported again"
    case .notice(let locale, let hash, let count): "\(locale): \(hash) (\(count) agreed to it)"
    case .otherNotices(let count): "\(count) agreed to another text, or to none that is known"
    }
  }
}

extension Int {
  fileprivate var english: String { self == 1 ? "1 response" : "\(self) responses" }
}
