internal import CommandLine
internal import Comparing
internal import Reports
internal import System
internal import Text

extension CompareCommand {
  /// The options of what is drawn, and where it is written.
  static let figureOptions: [OptionSpec] = [
    .value(
      "chart", "FIGURE", choices: ComparisonFigure.allCases.map(\.rawValue),
      help: "One figure instead; with -o it is written as SVG or, as x.png, as PNG."),
    .flag("press", help: "Instead a page for journalists with its figures, made of a release."),
    .value(
      "contact", "TEXT|FILE",
      help: "With --press: whom journalists ask, or the campaign file that names them."),
    .value(
      "format", "FORMAT", choices: PressFormat.allCases.map(\.rawValue), defaultValue: "html",
      help: "With --press: html or markdown."),
    .value(
      "output", short: "o", "PATH",
      help: "Where --chart or --press is written; a page also into a folder."),
    .forceOption,
  ]

  /// What a press page is written as.
  enum PressFormat: String, CaseIterable {
    /// One file for a browser and a printer.
    case html
    /// Words with marks.
    case markdown
  }

  /// Refuses options that mean nothing without a figure or a page.
  static func checkFigureOptions(_ arguments: ParsedArguments) throws {
    let isPress = arguments.isGiven("press")
    for option in ["contact", "format"] where arguments.isGiven(option) && !isPress {
      throw OptionProblem(.belongs(option: "--\(option)", to: .pressPage))
    }
    for option in ["output", "force"]
    where arguments.isGiven(option) && !isPress && !arguments.isGiven("chart") {
      throw OptionProblem(.belongs(option: "--\(option)", to: .figureOrPage))
    }
    if arguments.isGiven("chart"), arguments.isGiven("json") {
      throw OptionProblem(.chartJSON)
    }
  }

  /// Shows or writes a figure of a comparison.
  ///
  /// - Parameters:
  ///   - figure: which one.
  ///   - charts: makes it.
  ///   - measure: the measure looked at closely.
  ///   - arguments: where it is written.
  ///   - context: has standard output.
  /// - Throws: ``System/FileProblem``, ``System/StreamProblem``; ``Printing/PrintingProblem``.
  static func draw(
    _ figure: ComparisonFigure, _ charts: ComparisonCharts, measure: MeasureComparison,
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws {
    let chart = charts.chart(figure, measure: measure)
    let output = OutputFile(arguments)
    guard let path = output.path else {
      let words = [
        StyledText(chart.title, as: .title), StyledText(chart.subtitle, as: .muted),
      ]
      let source = StyledText(charts.source, as: .muted)
      let wrapping = Wrapping(width: context.width)
      return try context.write(
        words.flatMap { wrapping.lines(of: $0) } + [StyledText()]
          + chart.lines(width: context.width, ink: context.ink) + [StyledText()]
          + wrapping.lines(of: source))
    }
    let form = try FigureForm(of: path, context.surroundings.environment)
    try output.write(
      try chart.file(source: charts.source, origin: charts.origin, as: form), in: context,
      permissions: 0o600)
    try context.say(context.phrase(.saved(path: path)))
  }
}
