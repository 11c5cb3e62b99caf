@testable import Reports
import Text

/// One chart of each kind, made of fixed numbers, in any language.
struct SampleCharts {
  let language: Language

  private func words(_ english: String, _ spanish: String, _ german: String) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private func date(_ iso: String) throws -> CalendarDate {
    struct NoSuchDay: Error {}
    guard let date = CalendarDate(iso: iso) else { throw NoSuchDay() }
    return date
  }

  var domains: [String] {
    [
      words("Cybersecurity", "Ciberseguridad", "IT-Sicherheit"),
      words("Business software", "Software de gestión", "Betriebssoftware"),
      words("Online sales", "Ventas en línea", "Online-Handel"),
      words(
        "Digital skills of the team", "Habilidades digitales del equipo", "Digitale Kompetenzen"),
      words(
        "Readiness for artificial intelligence", "Preparación para la inteligencia artificial",
        "Bereitschaft für künstliche Intelligenz"),
    ]
  }

  var levels: [FigureLevel] {
    [
      FigureLevel(words("Starting", "Inicio", "Anfang"), from: 0),
      FigureLevel(words("Developing", "En desarrollo", "Im Aufbau"), from: 200),
      FigureLevel(words("Under way", "En marcha", "Unterwegs"), from: 400),
      FigureLevel(words("Advanced", "Avanzado", "Fortgeschritten"), from: 600),
      FigureLevel(words("Leading", "Líder", "Führend"), from: 800),
    ]
  }

  private var countries: [ChartPhrase.Count] {
    [
      ChartPhrase.Count(words("Mexico", "México", "Mexiko"), n: 1240),
      ChartPhrase.Count(words("Germany", "Alemania", "Deutschland"), n: 52),
    ]
  }

  private var questions: [String] {
    [
      words(
        "Do you keep a copy of your most important data in a second place?",
        "¿Guarda una copia de sus datos más importantes en un segundo lugar?",
        "Bewahren Sie eine Kopie Ihrer wichtigsten Daten an einem zweiten Ort auf?"),
      words(
        "Is signing in to e-mail protected by a second factor?",
        "¿La entrada al correo está protegida con un segundo factor?",
        "Ist die Anmeldung zum E-Mail-Postfach durch einen zweiten Faktor geschützt?"),
      words(
        "Who may change prices in the shop?", "¿Quién puede cambiar precios en la tienda?",
        "Wer darf im Shop Preise ändern?"),
      words(
        "Does somebody test restoring from the copy at least once a year, and is it written down "
          + "who did so, when, and what came of it?",
        "¿Alguien prueba la restauración de la copia al menos una vez al año y queda escrito quién "
          + "lo hizo, cuándo y con qué resultado?",
        "Prüft jemand mindestens einmal im Jahr die Wiederherstellung aus der Kopie, und wird "
          + "festgehalten, wer es wann mit welchem Ergebnis tat?"),
    ]
  }

  /// All kinds with a name for each.
  func all() throws -> [(name: String, chart: Chart)] {
    let today = try date("2026-11-20")
    return [
      ("dumbbell", dumbbell(today, peers: nil).chart(in: language)),
      ("dumbbell-peers", dumbbell(today, peers: 42).chart(in: language)),
      ("radar", radar(today).chart(in: language)),
      (
        "ladder", LadderFigure(levels: levels, own: 2, score: 534, date: today).chart(in: language)
      ),
      ("strip", strip(today).chart(in: language)),
      ("matrix", matrix(today).chart(in: language)),
      (
        "slope",
        progress(
          [try date("2026-02-03"), today],
          [[312, 425], [536, 540], [610, 590], [480, 480], [nil, 180]]
        ).chart(in: language)
      ),
      (
        "progress",
        progress(
          [try date("2025-06-30"), try date("2026-02-03"), try date("2026-03-01"), today],
          [
            [212, 312, 318, 425], [505, 536, nil, 540], [610, nil, 580, 590], [480, 480, 480, 545],
            [nil, nil, 120, 180],
          ]
        ).chart(in: language)
      ),
      ("distribution", distribution(today).chart(in: language)),
      ("spread", spread(today).chart(in: language)),
      ("differences", differences(today).chart(in: language)),
      ("missing", missing(today).chart(in: language)),
      (
        "completeness",
        CompletenessFigure(answered: 82, unknown: 3, notApplicable: 4, skipped: 1, date: today)
          .chart(in: language)
      ),
    ]
  }

  private func dumbbell(_ date: CalendarDate, peers: Int?) -> DumbbellFigure {
    let numbers: [(Int?, Int?, DumbbellFigure.Quartiles?)] = [
      (425, 700, DumbbellFigure.Quartiles(low: 310, median: 455, high: 620)),
      (540, 600, DumbbellFigure.Quartiles(low: 300, median: 512, high: 700)),
      (655, 600, DumbbellFigure.Quartiles(low: 280, median: 490, high: 655)),
      (480, 480, nil), (nil, 400, DumbbellFigure.Quartiles(low: 60, median: 150, high: 330)),
    ]
    return DumbbellFigure(
      domains: zip(domains, numbers).map { name, numbers in
        DumbbellFigure.Domain(
          name, score: numbers.0, target: numbers.1, peers: peers == nil ? nil : numbers.2,
          n: peers)
      }, levels: levels, date: date)
  }

  private func radar(_ date: CalendarDate) -> RadarFigure {
    let numbers = [(425, 700), (540, 600), (655, 600), (480, 480), (180, 400)]
    return RadarFigure(
      domains: zip(domains, numbers).map {
        RadarFigure.Domain($0, score: $1.0, other: $1.1)
      }, own: words("your score", "su puntaje", "Ihre Punktzahl"),
      other: words("target", "meta", "Ziel"), date: date)
  }

  private func strip(_ date: CalendarDate) -> StripFigure {
    StripFigure(
      domain: domains[0],
      questions: [
        StripFigure.Question(questions[0], points: 10, target: 30, flag: .critical),
        StripFigure.Question(questions[1], points: 40, target: 30),
        StripFigure.Question(questions[2], points: nil, target: 20, flag: .notApplicable),
        StripFigure.Question(questions[3], points: 0, target: 20, flag: .unknown),
      ], date: date)
  }

  private func matrix(_ date: CalendarDate) -> MatrixFigure {
    let places = [(1, 3), (1, 3), (2, 3), (3, 3), (1, 2), (2, 2), (2, 1), (3, 1), (1, 3), (2, 3)]
    return MatrixFigure(
      steps: places.enumerated().map { index, place in
        MatrixFigure.Step(
          number: index + 1, title: questions[index % questions.count], effort: place.0,
          effect: place.1)
      }, date: date)
  }

  private func progress(_ dates: [CalendarDate], _ scores: [[Int?]]) -> ProgressFigure {
    ProgressFigure(
      dates: dates, domains: zip(domains, scores).map { ProgressFigure.Domain($0, scores: $1) })
  }

  private func distribution(_ date: CalendarDate) -> DistributionFigure {
    let counts = [
      [[310, 420, 300, 150, 40], [4, 9, 20, 12, 5]],
      [[200, 500, 300, 180, 50], [2, 8, 15, 20, 6]],
      [[600, 300, 200, 100, 20], [10, 16, 14, 8, 3]],
    ]
    return DistributionFigure(
      domains: zip(domains, counts).map { name, rows in
        DistributionFigure.Domain(
          name,
          rows: zip(countries, rows).map { country, counts in
            DistributionFigure.Row(
              country.name, counts: counts, without: country.n - counts.reduce(0, +))
          })
      }, levels: levels.map(\.name), parting: 2, least: 10, participants: countries, date: date)
  }

  private func spread(_ date: CalendarDate) -> SpreadFigure {
    let quartiles = [
      [(210, 330, 480), (350, 470, 600)], [(300, 410, 520), (310, 425, 540)],
      [(90, 200, 380), (160, 260, 400)],
    ]
    return SpreadFigure(
      domains: zip(domains, quartiles).enumerated().map { index, entry in
        SpreadFigure.Domain(
          entry.0,
          rows: zip(countries, entry.1).map { country, quartiles in
            SpreadFigure.Row(
              country.name,
              quartiles: DumbbellFigure.Quartiles(
                low: quartiles.0, median: quartiles.1, high: quartiles.2), n: country.n,
              scores: index == 0 ? stride(from: 50, to: 900, by: 37).map(\.self) : [])
          })
      }, participants: countries, date: date)
  }

  private func differences(_ date: CalendarDate) -> DifferenceFigure {
    let numbers = [(123, 45, 201), (-32, -110, 46), (0, -70, 70), (-158, -230, -86)]
    return DifferenceFigure(
      questions: zip(questions, numbers).map { name, numbers in
        DifferenceFigure.Question(
          name, difference: numbers.0, ends: DifferencePhrase.Ends(low: numbers.1, high: numbers.2))
      }, first: countries[0], second: countries[1], date: date)
  }

  private func missing(_ date: CalendarDate) -> MissingFigure {
    MissingFigure(
      controls: (0..<18).map { index in
        MissingFigure.Control(
          questions[index % questions.count], without: (index * 397) % 1240, n: 1240)
      }, participants: [countries[0]], date: date)
  }
}
