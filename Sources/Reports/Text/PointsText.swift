internal import Scoring
internal import Text

extension Points {
  /// The points as people read them in a language: `50`, `12,5`, `43,75`, and where more than two
  /// decimals are needed, the second one rounded half up.
  func text(_ language: Language) -> String {
    let format = NumberFormat(language)
    guard denominator != 1 else { return format.integer(numerator) }
    let hundredths = (200 * numerator + denominator) / (2 * denominator)
    return hundredths.isMultiple(of: 10)
      ? format.tenths(hundredths / 10) : format.decimal(hundredths, digits: 2)
  }
}
