internal import JSON
internal import Text

extension Problem {
  /// The finding in one English sentence: the problem and, where it is not plain, the remedy.
  public var sentence: String {
    switch self {
    case .json(let kind): kind.sentence
    case .unknownKey(let key, let object, let known):
      "unknown key \(quoted(key)) of \(object)"
        + (suggestion(key, known) ?? "; known: \(known.joined(separator: ", "))")
    case .missingKey(let key, let object): "\(object) needs the key \(quoted(key))"
    case .wrongType(let key, let expected): "\(quoted(key)) must be \(expected)"
    case .wrongFormat(let expected): "\"format\" must be \(quoted(expected))"
    case .invalidVersion(let text):
      "\(quoted(text)) is no version; write three numbers such as \"1.0.0\""
    case .invalidLocale(let text):
      "\(quoted(text)) is no locale; write a language and a region such as \"es-MX\""
    case .sourceLocaleMissing(let text):
      "the source locale \(quoted(text)) is not among \"locales\"; add it there"
    case .outOfRange(let key, let value, let allowed):
      "\(quoted(key)) is \(value); allowed: \(allowed)"
    case .notAllowed(let value, let allowed, let key):
      "\(quoted(value)) is no value of \(quoted(key)); allowed: \(allowed.joined(separator: ", "))"
        + (suggestion(value, allowed) ?? "")
    case .empty(let key): "\(quoted(key)) must not be empty"
    case .duplicateEntry(let value, let key):
      "\(quoted(value)) stands twice in \(quoted(key)); remove one"
    case .fullFormMissing: "\"forms\" must include \"full\"; express is a part of full"
    default:
      sentenceAboutIDs ?? sentenceAboutQuestions ?? sentenceAboutLogic ?? sentenceAboutSoundness
        ?? sentenceAboutTexts
    }
  }

  private var sentenceAboutIDs: String? {
    switch self {
    case .invalidID(let id, .option), .invalidID(let id, .group):
      "\(quoted(id)) must be a letter, then at most 31 letters, digits or _"
    case .invalidID(let id, .questionnaire):
      "questionnaire id \(quoted(id)) must be a letter a-z, then at most 63 of a-z, 0-9, _ and -"
    case .invalidID(let id, let kind):
      "\(kind.rawValue) id \(quoted(id)) must be a letter a-z, then at most 31 of a-z, 0-9, _"
    case .reservedID(let id, let kind):
      "\(kind.rawValue) \(quoted(id)) is a word of the condition language; choose another"
    case .duplicateID(let id, let kind):
      "\(kind.rawValue) \(quoted(id)) is declared twice; rename one"
    case .retiredID(let id, let kind):
      "\(kind.rawValue) \(quoted(id)) is retired and may not be used again; choose another id"
    case .unknownID(let id, let kind, let known):
      "unknown \(kind.rawValue) \(quoted(id))" + remedy(id, known)
    case .unknownOption(let code, let question, let known, let place):
      "unknown option \(quoted(code)) of question \(question) \(place.rawValue)"
        + remedy(code, known)
    case .levelsNotAscending(let level):
      "level \(quoted(level)) must begin above the level before it"
    case .firstLevelNotZero(let level): "the first level, \(quoted(level)), must begin at 0"
    case .provisionalAboveScored(let provisional, let scored):
      "\"provisional\" (\(provisional)) must not exceed \"scored\" (\(scored))"
    default: nil
    }
  }

  private var sentenceAboutQuestions: String? {
    switch self {
    case .keyNotForKind(let key, let question, let kind):
      "\(quoted(key)) does not belong to question \(question), a \(kind) question; remove it"
    case .keyNeeded(let key, let question, let reason):
      "question \(question) needs \(quoted(key)): \(reason)"
    case .keyWithoutEffect(let key, let question, let reason):
      "\(quoted(key)) has no effect in question \(question): \(reason); remove it"
    case .questionOutOfOrder(let question, let section):
      "question \(question) of section \(section) stands apart from its section; "
        + "keep sections together and in the order of \"sections\""
    case .sectionEmpty(let section):
      "section \(quoted(section)) has no question; add one or remove the section"
    case .scoreNeeded(let option, let question):
      "option \(quoted(option)) of question \(question) needs a \"score\" from 0 to 100"
    case .scoreNotWanted(let option, let question):
      "option \(quoted(option)) of question \(question) must not have a \"score\": only options of "
        + "a scored single and non-exclusive options under the rule best have one"
    case .optionCount(let question, let count):
      "question \(question) has \(count) options; a multiple has 1 to 53"
    case .onlyExclusive(let question):
      "question \(question) needs an option that is not exclusive"
    case .optionConditionOnSingle(let option, let question):
      "option \(quoted(option)) of question \(question) must not have \"when\": only options of a "
        + "multiple have one, so that 100 points stay within everybody's reach"
    case .rangeEmpty(let question): "\"min\" exceeds \"max\" in question \(question)"
    case .scaleNotAscending(let question):
      "the x values of the scale of question \(question) must ascend"
    case .baseUnsuited(let base, let question, let reason):
      "question \(question) cannot refer to \(quoted(base)): \(reason)"
    case .laterQuestion(let id):
      "this condition may name earlier questions only, and \(id) does not come before"
    case .missingFromForm(let question, let form):
      "question \(question) is not part of the form \(quoted(form)), in which this is asked"
    case .expressNotInFull(let question):
      "question \(question) is in the form express but not in full; add \"full\""
    case .denominatorTooLarge(let domain):
      "the scores of domain \(domain) cannot be added exactly in 64 bits; "
        + "use smaller weights or simpler scales"
    default: nil
    }
  }

  private var sentenceAboutLogic: String? {
    switch self {
    case .conditionUnreadable(let text): "\(quoted(text)) cannot stand in a condition"
    case .conditionSyntax(let expected, let found):
      "expected \(expected.map(\.english).joined(separator: ", ")) instead of "
        + "\(found.english) in the condition"
    case .conditionTooLong:
      "a condition has at most \(ConditionParser.maximumNodes) atoms and operators; "
        + "use \"in {…}\" or split it over two questions"
    case .conditionTooDeep:
      "a condition is at most \(ConditionParser.maximumDepth) levels deep; write it flatter"
    case .conditionOnText(let id):
      "a condition may not name the text question \(id): its words never leave a store"
    case .operatorForKind(let name, let question, let kind, let needs):
      "\(quoted(name)) needs a \(needs) question, and \(question) is a \(kind) question"
    case .gateOnContext(let domain, let gate):
      "gate \(gate) limits the level of \(domain), a context domain, which has no level"
    case .improvementUnsuited(let question, let reason):
      "\"improves\" does not fit question \(question): \(reason)"
    case .requirementCycle(let members):
      "actions require each other in a circle: \(members.joined(separator: " → "))"
    case .roleUnsuited(let question, let role, let needs):
      "question \(question) cannot be the \(quoted(role)) question: it must be \(needs)"
    case .bandsOverlap(let band, let country):
      "band \(quoted(band)) of \(country) must begin above the band before it and not end before "
        + "it begins"
    case .sectorTwice(let code, let groups):
      "sector \(quoted(code)) stands in several groups: \(groups.joined(separator: ", "))"
    case .sectorMissing(let code): "sector \(quoted(code)) stands in no group; add it to one"
    case .groupTwice(let group, let weightGroups):
      "group \(quoted(group)) stands in several weight groups: "
        + weightGroups.joined(separator: ", ")
    case .groupNotWeighted(let group):
      "group \(quoted(group)) stands in no weight group; add it to one"
    case .crosswalkUneven(let id):
      "crosswalk \(id) needs as many names as bands, and ascending bands"
    default: nil
    }
  }

  private var sentenceAboutTexts: String {
    switch self {
    case .catalogueOfOther(let id, let expected):
      "this catalogue belongs to \(quoted(id)), not to \(quoted(expected))"
    case .catalogueLocale(let locale, let expected):
      "locale \(quoted(locale)) is not among the questionnaire's \"locales\"; known: "
        + expected.joined(separator: ", ")
    case .catalogueTwice(let locale):
      "another file is the catalogue of locale \(quoted(locale)) already; remove one"
    case .catalogueMissing(let locale):
      "the catalogue of locale \(quoted(locale)) is missing; add locales/\(locale).json"
    case .textMissing(let key, let locale): "the text \(quoted(key)) is missing in \(locale)"
    case .textUnused(let key, let known):
      "the text \(quoted(key)) belongs to nothing in the questionnaire"
        + (suggestion(key, known) ?? "; remove it")
    case .textStale(let key):
      "the source of \(quoted(key)) has changed since it was translated; "
        + "check it with a table from 'questionnaire export'"
    case .sourceHashMissing(let key):
      "\(quoted(key)) does not say which source it translates; check it with a table from "
        + "'questionnaire export', and 'questionnaire import' adds \"of\""
    case .variantMissing(let key, let locale):
      "the source has the variant \(quoted(key)), and \(locale) has not; add it"
    case .variantWithoutSource(let key, let locale):
      "the source locale \(locale) has no variant \(quoted(key)); add it there or remove it here"
    case .variantUnknown(let variant, let key, let known):
      "unknown variant \(quoted("@" + variant)) of \(quoted(key)); known: "
        + known.map { "@" + $0 }.joined(separator: ", ")
    case .variantsContradict(let key):
      "\(quoted(key)) can never be chosen: name at most one country, and each variant once"
    case .placeholdersDiffer(let key, let expected):
      "the placeholders of \(quoted(key)) differ from the source's: "
        + (expected.isEmpty ? "none" : expected.map { "{\($0)}" }.joined(separator: ", "))
    default: ""
    }
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// The likely word, else all words where a person can take them in.
  private func remedy(_ word: String, _ known: [String]) -> String {
    if let suggestion = suggestion(word, known) { return suggestion }
    return (1...8).contains(known.count) ? "; known: \(known.joined(separator: ", "))" : ""
  }

  private func suggestion(_ word: String, _ known: [String]) -> String? {
    didYouMean(word, among: known).map { "; did you mean \"\($0)\"?" }
  }
}
