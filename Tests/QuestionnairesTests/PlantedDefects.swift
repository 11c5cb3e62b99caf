extension PlantedDefect {
  /// Mistakes of form.
  static let structure: [PlantedDefect] = [
    .init("Q001", "unknown key", (#""margin":5"#, #"⟦"margn":5"#)),
    .init("Q003", "text for a number", (#""saturation":5"#, #""saturation":⟦"5""#)),
    .init("Q008", "coverage beyond 100", (#""scored":80"#, #""scored":⟦180"#)),
    .init("Q013", "reserved word as a code", (#""byhand","score""#, #"⟦"count","score""#)),
    .init("Q014", "code twice", (#""tested","score""#, #"⟦"byhand","score""#)),
    .init("Q014", "question twice", (#""id":"cy_updates""#, #""id":⟦"cy_backups""#)),
    .init(
      "Q020", "unknown level",
      (#"erp_system = paper","atMost":"basic""#, #"erp_system = paper","atMost":⟦"basics""#)),
    .init(
      "Q020", "unknown resource",
      (#""mx_banxico","de_mdigital""#, #"⟦"mx_banco","de_mdigital""#)),
    .init(
      "Q021", "improvement to an unknown option",
      (#"{"ai_limits":"written"}"#, #"{"ai_limits":⟦"writen"}"#)),
    .init(
      "Q030", "levels not ascending", (#""developing","from":40"#, #""developing","from":⟦20"#)),
    .init("Q032", "provisional above scored", (#""provisional":50"#, #""provisional":⟦90"#)),
    .init(
      "Q040", "choose on a single",
      (#""id":"sells_online",¶"section"#, #""id":"sells_online",¶"choose":⟦1,"section"#)),
    .init(
      "Q043", "question apart from its section",
      (#""id":"cy_updates",¶"section":"cybersecurity""#, #""id":"cy_updates",¶"section":"skills""#),
      (
        #""id":"cy_new_tools",¶"section":"cybersecurity""#,
        #""id":"cy_new_tools",¶"section":⟦"cybersecurity""#
      )),
    .init(
      "Q045", "score missing", (#"{"code":"byhand","score":50}"#, #"⟦{"code":"byhand"}"#)),
    .init(
      "Q046", "score without a domain",
      (#"{"code":"consumers"}"#, #"{"code":"consumers","score":⟦10}"#)),
    .init(
      "Q049", "condition on a single's option",
      (#""byhand","score":50"#, #""byhand","score":50,"when":⟦"people > 1""#)),
    .init("Q051", "scale not ascending", (#"[10,30],[50,80]"#, #"[10,30],[⟦9,80]"#)),
    .init(
      "Q052", "base that may be skipped",
      (
        #""id":"people",¶"section":"profile",¶"kind":"number",¶"required":true"#,
        #""id":"people",¶"section":"profile",¶"kind":"number""#
      ),
      (#""of":"people",¶"scale":[[0,0],[10,30]"#, #""of":⟦"people",¶"scale":[[0,0],[10,30]"#)),
    .init(
      "Q072", "actions that require each other",
      (
        #""improves":{"cy_backups":"byhand"}"#,
        #""improves":{"cy_backups":"byhand"},"requires":["a_copy_auto"]"#
      ),
      (
        #""improves":{"cy_backups":"tested"}"#,
        #""improves":{"cy_backups":"tested"},"requires":⟦["a_copy_first"]"#
      )),
    .init("Q081", "band that begins too early", (#""DE":[10,49]"#, #""DE":⟦[9,49]"#)),
    .init(
      "Q082", "sector in two groups", (#""groups":{"#, #""groups":⟦{"#),
      (#""S2":["lodgingfood"]"#, #""S2":["lodgingfood","trade"]"#)),
    .init(
      "Q083", "sector in no group", (#""groups":{"#, #""groups":⟦{"#),
      (#""O2":["transport"]"#, #""O2":[]"#)),
  ]

  /// Conditions that cannot be read or name what they may not.
  static let conditions: [PlantedDefect] = [
    .init("Q020", "unknown question", (#""cy_backups = some""#, #""⟦cy_backup = some""#)),
    .init("Q021", "unknown option", (#""cy_backups = some""#, #""cy_backups = ⟦soem""#)),
    .init(
      "Q053", "later question",
      (#""when":"customers has consumers""#, #""when":"⟦ec_records = list""#)),
    .init(
      "Q054", "full-only question in express",
      (#""when":"customers has consumers""#, #""when":"⟦cy_rules = written""#)),
    .init("Q061", "word missing", (#""cy_backups = some""#, #""cy_backups = some ⟦cy_updates""#)),
    .init(
      "Q065", "comparison for another kind",
      (#""when":"customers has consumers""#, #""when":"customers ⟦= consumers""#)),
    .init(
      "Q070", "gate on a context domain",
      (#""id":"g_paper","domain":"erp""#, #""id":"g_paper","domain":⟦"pressure""#)),
  ]

  /// What can be read but cannot be meant.
  static let soundness: [PlantedDefect] = [
    .init(
      "S001", "question nobody is asked",
      (
        #""when":"sells_online = yes and customers has consumers""#,
        #""when":⟦"sells_online = yes and sells_online = no""#
      )),
    .init(
      "S001", "question that contradicts its section's facts",
      (
        #""when":"business_facts has accounts and people > 1""#,
        #""when":⟦"business_facts has none and business_facts has accounts""#
      )),
    .init(
      "S002", "condition everybody meets",
      (
        #""id":"cy_rules",¶"section":"cybersecurity","#,
        #""id":"cy_rules",¶"section":"cybersecurity",¶"when":⟦"people >= 1","#
      )),
    .init(
      "S002", "gate that always holds",
      (#""when":"erp_system = paper","atMost""#, #""when":⟦"people < 5001","atMost""#)),
    .init(
      "S003", "gate that asks for what was not asked",
      (
        #""when":"erp_system = paper","atMost""#,
        #""when":⟦"erp_system = paper and erp_retyping >= 0","atMost""#
      )),
    .init(
      "S003", "gate that counts beyond the options",
      (
        #""answered(ec_cards) and count(ec_cards) = 0""#,
        #"⟦"answered(ec_cards) and count(ec_cards) > 3""#
      )),
    .init(
      "S003", "action beyond the range",
      (#""when":"erp_retyping >= 3""#, #""when":⟦"erp_retyping >= 11""#)),
    .init(
      "S003", "reference beyond 100 percent",
      (#""rule":"sk_connected > 50""#, #""rule":⟦"sk_connected > 100""#)),
    .init(
      "S003", "option nobody is offered",
      (#"{"code":"cancel"}"#, #"{"code":"cancel","when":⟦"sells_online = no"}"#)),
    .init(
      "S004", "swapped scores",
      (#""byhand","score":50"#, #""byhand","score":75"#),
      (#""automatic","score":75"#, #""automatic","score":⟦50"#)),
    .init(
      "S005", "action that leads nowhere",
      (#"{"cy_backups":"byhand"}"#, #"{"cy_backups":⟦"nothing"}"#)),
    .init(
      "S005", "action on what earns no points",
      (#"{"cy_backups":"byhand"}"#, #"{"cy_backups":"byhand","erp_einv_receive":⟦"yes"}"#)),
    .init(
      "S010", "100 points out of reach", (#""id":"ai","role""#, #""id":⟦"ai","role""#),
      (#""proven","score":100"#, #""proven","score":90"#)),
    .init(
      "S010", "100 points out of reach for one person",
      (#""id":"skills","role""#, #""id":⟦"skills","role""#),
      (
        #""of":"people",¶"scale":[[0,0],[10,30]"#,
        #""of":"people",¶"when":"people > 1",¶"scale":[[0,0],[10,30]"#
      ),
      (#"[[0,0],[50,60],[80,100]]"#, #"[[0,0],[50,60],[80,100],[100,60]]"#)),
    .init(
      "S011", "level out of reach without accounts",
      (#""id":"cybersecurity","role""#, #""id":⟦"cybersecurity","role""#),
      (#""automatic","score":75"#, #""automatic","score":55"#)),
    .init(
      "S012", "level closed by a gate",
      (#""id":"cybersecurity","role""#, #""id":⟦"cybersecurity","role""#),
      (
        #""when":"cy_backups = some","atMost":"developing""#,
        #""when":"not (cy_backups = nothing)","atMost":"developing""#
      )),
  ]

  /// Texts that are missing, old or odd.
  static let texts: [PlantedDefect] = [
    text(
      "T002", "catalogue in an undeclared locale", #""locale":"de-DE""#, #""locale":⟦"de-AT""#),
    text(
      "T010", "text missing", #""texts":{"#, #""texts":⟦{"#,
      and: (#""level.leading":"#, #""intro.leading":"#)),
    text(
      "T011", "text for nothing", #""level.leading":"#, #"⟦"level.leadin":"#),
    .init(
      "T012", "stale text",
      edits: [
        .init(file: "locales/en.json", old: #""Exemplary""#, new: #""Excellent""#),
        .init(file: german, old: #""level.leading":"#, new: #"⟦"level.leading":"#),
      ]),
    text(
      "T013", "source not named", #""level.leading":{"text":"Vorbildlich","of":"#,
      #"⟦"level.leading":{"text":"Vorbildlich","off":"#),
    text(
      "T014", "variant missing", #""texts":{"#, #""texts":⟦{"#,
      and: (#""question.people.help@MX":"#, #""question.people.help@MX@DE":"#)),
    text(
      "T015", "unknown variant", #""question.people.help@MX":"#,
      #"⟦"question.people.help@FR":"#),
    text(
      "T016", "placeholder too many", #""level.leading":{"text":"Vorbildlich""#,
      #"⟦"level.leading":{"text":"Vorbildlich {level}""#),
  ]

  private static let german = "locales/de-DE.json"

  private static func text(
    _ code: String, _ name: String, _ old: String, _ new: String,
    and other: (old: String, new: String)? = nil
  ) -> PlantedDefect {
    let further = other.map { [Edit(file: german, old: $0.old, new: $0.new)] } ?? []
    return PlantedDefect(
      code, name, edits: [Edit(file: german, old: old, new: new)] + further)
  }
}
