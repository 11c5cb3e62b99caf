public import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Summaries
internal import Text

extension EnterpriseRecord {
  /// The name of the format.
  public static let format = "readiness-enterprise/1"

  /// The record as `readiness-enterprise/1`: every value with its code and, where it has one, its
  /// words in the record's language; what is not known is `null`.
  public var json: JSONValue {
    [
      "format": .text(Self.format),
      "written": .text(day.iso),
      "locale": .text(language.tag),
      "enterprise": enterprise.map { enterprise in
        [
          "id": .text(enterprise.id), "label": .text(enterprise.label),
          "subject": .text(enterprise.subject), "blocked": json(enterprise.blocking),
          "keptUntil": .text(enterprise.keptUntil),
        ]
      } ?? nil,
      "assessments": .list(assessments.map(json)),
      "drafts": .list(drafts.map(json)),
      "followUps": .list(
        followUps.map {
          [
            "questionnaire": .text($0.questionnaire), "action": .text($0.followUp.action),
            "status": .text($0.followUp.status.rawValue), "due": .text($0.followUp.due),
            "person": .text($0.followUp.person),
          ]
        }),
      "refused": .list(
        refusals.map { ["id": .text($0.id), "supersedes": .text($0.supersedes)] }),
    ]
  }

  private func json(_ finished: Finished) -> JSONValue {
    let assessment = finished.assessment
    return [
      "id": .text(assessment.id),
      "questionnaire": json(finished.wording),
      "form": .text(assessment.form),
      "locale": .text(assessment.locale),
      "completed": .text(assessment.completed),
      "minutes": .number(assessment.minutes),
      "mode": .text(assessment.mode?.rawValue),
      "campaign": .text(assessment.campaign),
      "period": .text(assessment.period),
      "subject": .text(assessment.subject),
      "withdrawal": .text(assessment.withdrawal),
      "consent": json(assessment.consent),
      "supersedes": .text(assessment.supersedes),
      "synthetic": JSONValue(.bool(assessment.isSynthetic)),
      "sealPrefix": .text(assessment.sealPrefix),
      "counted": json(assessment.standing),
      "blocked": json(assessment.blocking),
      "keptUntil": .text(assessment.keptUntil),
      "answers": json(finished.answers, finished.wording, isDraft: false),
      "scores": json(assessment.scores, finished.wording),
      "rescores": .list(
        finished.rescores.map { rescore, wording in
          [
            "questionnaire": json(wording), "form": .text(rescore.form),
            "counted": json(rescore.standing), "scores": json(rescore.scores, wording),
          ]
        }),
      "handovers": .list(
        finished.handovers.map { handover in
          [
            "date": .text(handover.date), "campaign": .text(handover.campaign),
            "receipt": .text(handover.receipt), "consent": json(handover.consent),
          ]
        }),
    ]
  }

  private func json(_ unfinished: Unfinished) -> JSONValue {
    let draft = unfinished.draft
    let cursor = draft.cursor.map { unfinished.wording.questionnaire.questions[$0].id }
    return [
      "id": .text(draft.id),
      "questionnaire": json(unfinished.wording),
      "form": .text(draft.form),
      "locale": .text(draft.locale),
      "started": JSONValue(.integer(draft.started)),
      "shown": .text(cursor),
      "supersedes": .text(draft.supersedes),
      "answers": json(unfinished.answers, unfinished.wording, isDraft: true),
    ]
  }

  // MARK: Parts

  private func json(_ wording: Wording) -> JSONValue {
    [
      "id": .text(wording.questionnaire.id),
      "version": .text(wording.questionnaire.version.description),
      "logic": .text(wording.questionnaire.logic),
    ]
  }

  private func json(_ blocking: Blocking?) -> JSONValue {
    guard let blocking else { return nil }
    return [
      "on": .text(blocking.on), "reason": .text(blocking.reason.rawValue),
      "until": .text(blocking.until),
    ]
  }

  private func json(_ consent: Consent?) -> JSONValue {
    consent.map(ResponseWriter.consent) ?? nil
  }

  private func json(_ standing: Standing) -> JSONValue {
    switch standing {
    case .counted: .text("counted")
    case .leftOut(let reason): .text(reason.rawValue)
    }
  }

  private func json(
    _ answers: [DraftAnswer], _ wording: Wording, isDraft: Bool
  ) -> JSONValue {
    let words = AnswerWording(wording: wording, language: language)
    return .list(
      answers.map { answer in
        let question = wording.questionnaire.questions[answer.question]
        var object = JSONObject()
        object["question"] = .text(question.id)
        object["asked"] = .text(words.question(answer.question))
        object["answer"] = ResponseWriter.answer(answer.answer, to: question) ?? nil
        object["words"] =
          words.answer(answer.answer, to: answer.question).map { .list($0.map { .text($0) }) }
          ?? answer.words.map { [.text($0)] } ?? nil
        object["note"] = .text(answer.note)
        object["evidence"] = .text(answer.evidence?.rawValue)
        if isDraft {
          object["aside"] = JSONValue(.bool(answer.isAside))
          object["seconds"] = .number(answer.seconds)
        }
        return JSONValue(.object(object))
      })
  }

  private func json(_ scores: [FormScores], _ wording: Wording) -> JSONValue {
    .list(
      scores.map { scores in
        [
          "form": .text(scores.form),
          "overall": json(scores.overall, wording, id: nil),
          "domains": .list(
            zip(scores.domains, wording.questionnaire.domains).map { score, domain in
              json(score, wording, id: domain.id)
            }),
        ]
      })
  }

  private func json(_ score: StoredScore, _ wording: Wording, id: String?) -> JSONValue {
    func tenths(_ value: Int) -> JSONValue {
      score.status.hasScore ? .text("\(value / 10).\(value % 10)") : nil
    }
    func level(_ position: Int?) -> JSONValue {
      .text(position.map { wording.questionnaire.levels[$0].id })
    }
    var object = JSONObject()
    if let id {
      object["id"] = .text(id)
      object["words"] = .text(wording.texts["domain.\(id)"])
    }
    object["status"] = .text(score.status.name)
    object["score"] = tenths(score.tenths)
    object["low"] = tenths(score.low)
    object["high"] = tenths(score.high)
    object["level"] = level(score.level)
    object["levelBeforeGates"] = level(score.levelBeforeGates)
    return JSONValue(.object(object))
  }
}

extension JSONValue {
  fileprivate static func text(_ text: String?) -> JSONValue {
    text.map { JSONValue(.string($0)) } ?? nil
  }

  fileprivate static func number(_ number: Int?) -> JSONValue {
    number.map { JSONValue(.integer(Int64($0))) } ?? nil
  }

  fileprivate static func list(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
}
