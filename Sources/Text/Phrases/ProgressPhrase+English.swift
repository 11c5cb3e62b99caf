extension ProgressPhrase {
  var english: String {
    switch self {
    case .counted(let things): "\(number(things)) done"
    case .portion(let things, let percent, let secondsLeft):
      "\(percent) %, \(number(things)) done, about \(left(secondsLeft)) left"
    }
  }

  private func number(_ value: Int) -> String { NumberFormat(.english).integer(value) }

  private func left(_ seconds: Int) -> String {
    let (number, isMinutes) = Self.rounded(seconds: seconds)
    return "\(number) \(isMinutes ? "min" : "s")"
  }
}
