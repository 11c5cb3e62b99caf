extension ProgressPhrase {
  var spanish: String {
    switch self {
    case .counted(let things): "\(number(things)) listas"
    case .portion(let things, let percent, let secondsLeft):
      "\(percent) %, \(number(things)) listas, faltan unos \(left(secondsLeft))"
    }
  }

  private func number(_ value: Int) -> String { NumberFormat(.spanish).integer(value) }

  private func left(_ seconds: Int) -> String {
    let (number, isMinutes) = Self.rounded(seconds: seconds)
    return "\(number) \(isMinutes ? "min" : "s")"
  }
}
