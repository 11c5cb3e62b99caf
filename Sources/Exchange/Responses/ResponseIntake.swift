internal import Questionnaires
internal import Scoring
internal import Storage

/// Reads responses and prepares them for a store; each thread has one.
final class ResponseIntake {
  private let lookup: ResponseReader.Lookup
  private let preparation = AssessmentPreparation()
  private var plain = PlainReader()
  private var isUnknown = false

  /// An intake of the responses to the questionnaires that `lookup` finds.
  init(lookup: @escaping ResponseReader.Lookup) { self.lookup = lookup }

  /// What the responses of a chunk become; `nil` if one names a questionnaire that is not found.
  func readKnown(_ chunk: ResponseStream.Chunk, path: String) -> ReadResponses? {
    isUnknown = false
    let read = read(chunk, path: path)
    return isUnknown ? nil : read
  }

  /// What the responses of a chunk become.
  func read(_ chunk: ResponseStream.Chunk, path: String) -> ReadResponses {
    var result = ReadResponses(path: path)
    var logic: String?
    for line in chunk.lines {
      let range = line.bytes.startIndex..<line.bytes.endIndex
      if let assessment = plain.read(chunk.bytes.span.extracting(range)) {
        result.lines.append(line.number)
        if logic != assessment.logic, let questionnaire = plain.scorer?.questionnaire {
          preparation.begin(questionnaire)
          note(questionnaire, in: &result)
          logic = assessment.logic
        }
        preparation.add(assessment)
      } else {
        read(Array(line.bytes), line.number, &result)
        logic = nil
      }
    }
    result.prepared = preparation.take()
    result.byteCount = chunk.bytes.count
    return result
  }

  private func read(_ bytes: [UInt8], _ line: Int, _ result: inout ReadResponses) {
    var found: Scorer?
    let reader = ResponseReader { [self] id, version in
      found = lookup(id, version)
      if found == nil { isUnknown = true }
      return found
    }
    do throws(ResponseRejected) {
      let response = try reader.read(bytes, firstLine: line)
      result.findings += response.warnings
      result.lines.append(line)
      preparation.begin(response.questionnaire)
      preparation.add(response.assessment)
      note(response.questionnaire, in: &result)
      if let found, plain.logic != response.questionnaire.logic {
        plain.expect(found)
      }
    } catch {
      result.rejected += 1
      result.refused.add(error)
      result.findings += error.findings
    }
  }

  private func note(_ questionnaire: Questionnaire, in result: inout ReadResponses) {
    if result.questionnaires.contains(where: { $0.logic == questionnaire.logic }) { return }
    result.questionnaires.append(questionnaire)
  }
}
