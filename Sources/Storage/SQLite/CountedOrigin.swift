/// What the counts need of an assessment besides its scores.
struct CountedOrigin {
  let isSynthetic: Bool
  let period: String
  let campaign: String?
  let completed: String
  let locale: String
  let mode: String?
}
