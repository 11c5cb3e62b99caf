/// What a typed line means.
public enum LineMeaning: Sendable, Hashable {
  /// The person does something.
  case event(InterviewEvent)
  /// The person wants to see something; nothing changes.
  case request(LineRequest)
}

/// What a person can ask to see, in plain mode.
public enum LineRequest: Sendable, Hashable {
  /// All that can be typed here.
  case keys
  /// The sections, with numbers to go to them.
  case sections
  /// The languages, with numbers to choose them.
  case languages
  /// The note beside the question, and how to write one.
  case note
  /// What an answer may rest on, with numbers to mark it.
  case evidence
  /// The review once more.
  case review
}
