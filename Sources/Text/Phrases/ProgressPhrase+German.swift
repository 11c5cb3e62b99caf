extension ProgressPhrase {
  var german: String {
    switch self {
    case .counted(let things): "\(number(things)) erledigt"
    case .portion(let things, let percent, let secondsLeft):
      "\(percent) %, \(number(things)) erledigt, noch etwa \(left(secondsLeft))"
    }
  }

  private func number(_ value: Int) -> String { NumberFormat(.german).integer(value) }

  private func left(_ seconds: Int) -> String {
    let (number, isMinutes) = Self.rounded(seconds: seconds)
    return "\(number) \(isMinutes ? "min" : "s")"
  }
}
