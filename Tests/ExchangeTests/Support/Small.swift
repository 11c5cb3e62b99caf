import JSON
import Questionnaires
import Scoring
import Testing

/// A small questionnaire that has every kind of question and every rule for its answers.
enum Small {
  static let text = """
    {
      "format": "readiness-questionnaire/1", "id": "small", "version": "1.2.0",
      "sourceLocale": "en", "locales": ["en"], "forms": ["full", "express"],
      "domains": [{"id": "safety", "role": "readiness", "series": 1}],
      "levels": [{"id": "low", "from": 0}, {"id": "high", "from": 50}],
      "strata": {
        "country": "country",
        "size": {
          "questions": {"DE": "employees", "MX": "people"},
          "bands": [
            {"id": "micro", "DE": [0, 9], "MX": [0, 10]},
            {"id": "small", "DE": [10, 49], "MX": [11, 50]}
          ]
        },
        "sector": {
          "question": "sector", "groups": {"M": ["making"], "T": ["trade"]},
          "weighting": {"M": ["M"], "T": ["T"]}
        }
      },
      "sections": ["firm", "safety"],
      "questions": [
        {"id": "country", "section": "firm", "kind": "single", "required": true,
          "options": [{"code": "DE"}, {"code": "MX"}]},
        {"id": "people", "section": "firm", "kind": "number", "required": true,
          "min": 1, "max": 5000},
        {"id": "employees", "section": "firm", "kind": "number", "required": true,
          "min": 0, "max": 5000, "notAbove": "people"},
        {"id": "sector", "section": "firm", "kind": "single", "required": true,
          "options": [{"code": "making"}, {"code": "trade"}]},
        {"id": "remark", "section": "firm", "kind": "text"},
        {"id": "night", "section": "firm", "kind": "number", "min": 2, "max": 5000,
          "notAbove": "people"},
        {"id": "backup", "section": "safety", "kind": "single", "domain": "safety",
          "critical": true,
          "options": [{"code": "none", "score": 0}, {"code": "manual", "score": 40},
            {"code": "automatic", "score": 100}]},
        {"id": "tools", "section": "safety", "kind": "multiple", "domain": "safety",
          "saturation": 2, "choose": 3,
          "options": [{"code": "vpn"}, {"code": "keys"}, {"code": "alarm", "when": "people >= 20"},
            {"code": "cloud"}, {"code": "locks"}, {"code": "nothing", "exclusive": true}]},
        {"id": "trained", "section": "safety", "kind": "number", "domain": "safety", "of": "people",
          "min": 0, "max": 5000, "scale": [[0, 0], [50, 60], [80, 100]]},
        {"id": "insured", "section": "safety", "kind": "number", "min": 0, "max": 9000000},
        {"id": "deputy", "section": "safety", "kind": "single", "domain": "safety",
          "mayBeNotApplicable": true, "when": "people > 1",
          "options": [{"code": "no", "score": 0}, {"code": "yes", "score": 100}]},
        {"id": "drill", "section": "safety", "kind": "single", "domain": "safety",
          "forms": ["full"],
          "options": [{"code": "no", "score": 0}, {"code": "yes", "score": 100}]}
      ],
      "gates": [{"id": "g_backup", "domain": "safety", "atMost": "low",
        "when": "backup = none and employees >= 5 or trained < 30"}],
      "actions": [{"id": "a_drill", "domain": "safety", "when": "night > 7",
        "improves": {"drill": "yes"}, "hours": 2}]
    }
    """

  static let compiled: QuestionnaireCompiler.Result =
    QuestionnaireCompiler.compile(JSONDocument.read(text), path: "small.json")

  static let scorer: Scorer? = compiled.questionnaire.map(Scorer.init)

  static func required() throws -> Scorer {
    try #require(scorer, "\(compiled.findings.map(\.description))")
  }
}
