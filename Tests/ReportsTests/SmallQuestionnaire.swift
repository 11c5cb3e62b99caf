import JSON
import Questionnaires
import SampleFirms

/// A questionnaire small enough to be scored by hand, with every kind of question and status.
enum SmallQuestionnaire {
  static let text = """
    {"format": "readiness-questionnaire/1", "id": "small", "version": "1.2.3",
     "sourceLocale": "en", "locales": ["en"], "forms": ["full", "express"],
     "domains": [
      {"id": "alpha", "role": "readiness", "series": 1, "holdsBack": true},
      {"id": "beta", "role": "readiness", "series": 1},
      {"id": "setting", "role": "context", "series": 1}],
     "levels": [{"id": "low", "from": 0}, {"id": "middle", "from": 30}, {"id": "high", "from": 60}],
     "overall": {"stepsAboveWeakest": 1},
     "sections": ["all"],
     "questions": [
      {"id": "sells", "section": "all", "kind": "single",
       "options": [{"code": "no"}, {"code": "yes"}]},
      {"id": "key", "section": "all", "kind": "single", "domain": "alpha", "weight": 2,
       "critical": true,
       "options": [{"code": "none", "score": 0}, {"code": "most", "score": 75},
        {"code": "all", "score": 100}]},
      {"id": "days", "section": "all", "kind": "multiple", "domain": "alpha", "saturation": 7,
       "options": [{"code": "mo"}, {"code": "tu"}, {"code": "we"}, {"code": "th"},
        {"code": "fr"}, {"code": "sa"}, {"code": "su"}, {"code": "no_day", "exclusive": true}]},
      {"id": "eighths", "section": "all", "kind": "number", "domain": "alpha", "min": 0,
       "max": 8, "scale": [[0, 0], [8, 100]], "forms": ["full"]},
      {"id": "shop", "section": "all", "kind": "single", "domain": "beta",
       "when": "sells = yes", "mayBeNotApplicable": true,
       "options": [{"code": "bad", "score": 0}, {"code": "good", "score": 100}]},
      {"id": "storms", "section": "all", "kind": "single", "domain": "setting",
       "options": [{"code": "few", "score": 0}, {"code": "many", "score": 100}]}],
     "gates": [
      {"id": "g_key", "domain": "alpha", "when": "key = none", "atMost": "low"},
      {"id": "g_days", "domain": "alpha", "when": "count(days) < 3", "atMost": "middle"}],
     "actions": [
      {"id": "a_days", "domain": "alpha", "when": "count(days) < 7", "hours": 1,
       "improves": {"days": ["mo", "tu", "we"]}},
      {"id": "a_key", "domain": "alpha", "when": "key != all", "hours": 8,
       "improves": {"key": "all"}}]}
    """

  static func compile() throws -> Questionnaire {
    let result = QuestionnaireCompiler.compile(JSONDocument.read(text), path: "small.json")
    guard let questionnaire = result.questionnaire else {
      throw Samples.Unreadable(what: "\(result.findings)")
    }
    return questionnaire
  }
}
