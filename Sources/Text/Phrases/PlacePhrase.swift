/// How a business stands among others of its kind.
public enum PlacePhrase: Phrase {
  /// The heading.
  case title
  /// With whom; the group is named like "micro, services, Mexico".
  case cohort(group: String, period: String, date: String)
  /// A measure: so many of a hundred score lower.
  case place(measure: String, least: Int, most: Int, n: Int)
  /// What the range means, and that nobody is a judge here.
  case meaning
  /// The same of places counted among the others alone.
  case exactMeaning
  /// The others are scored on another form than the report, and so is the place.
  case scoredOn(form: String)
  /// These measures have no place, for of that form too few of their questions are answered.
  case unplaced([String])
  /// These measures have no place, for too few others are told of them.
  case untold([String], fewest: Int)
  /// Too few questions are answered for a final score, on another form than the report's where one is
  /// named.
  case withoutScore(form: String?)
  /// The answers do not tell country, size class or sector.
  case withoutCell
  /// Fewer than thirty others.
  case tooFew(Int)
  /// The file tells nothing of such a group.
  case notTold(Int)
  /// No enterprises stand behind the benchmark.
  case synthetic

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .title: "Your place among similar businesses"
    case .cohort(let group, let period, let date):
      "Participating businesses: \(group); period \(period), as of \(date)."
    case .place(let measure, let least, let most, let n):
      least == most
        ? "\(measure): of 100, \(least) score lower (of \(n) businesses)."
        : "\(measure): of 100, \(least) to \(most) score lower (of \(n) businesses)."
    case .meaning:
      "A range, because the figures are coarse and your own business may be among them. Those who took"
        + " part chose to; other businesses may stand elsewhere."
    case .exactMeaning:
      "Counted among the others, without the business itself; a range where others score the same. Those"
        + " who took part chose to; other businesses may stand elsewhere."
    case .scoredOn(let form):
      "Scored on the \(FormPhrase.name(form).english) here, as the others are."
    case .untold(let measures, let fewest):
      "Without a place, because not even \(fewest) others are told of here: "
        + measures.joined(separator: "; ") + "."
    case .unplaced(let measures):
      "Without a place, because too few questions of that form are answered: "
        + measures.joined(separator: "; ") + "."
    case .withoutScore(nil):
      "No comparison with similar businesses: too few questions are answered for a final score."
    case .withoutScore(let form?):
      "No comparison with similar businesses: they are scored on the \(FormPhrase.name(form).english),"
        + " of which too few questions are answered for a final score."
    case .withoutCell:
      "No comparison with similar businesses: country, number of people or sector is not answered."
    case .tooFew(let least):
      "No comparison with similar businesses: in your country and size fewer than \(least) others"
        + " have answered enough. So few would show what a single one answered."
    case .notTold(let least):
      "No comparison with similar businesses: the file tells nothing of this country and size. Fewer than"
        + " \(least) have answered enough, or their figures cannot leave beside earlier ones."
    case .synthetic: "SYNTHETIC: no businesses stand behind these figures."
    }
  }

  private var spanish: String {
    switch self {
    case .title: "Su lugar entre negocios parecidos"
    case .cohort(let group, let period, let date):
      "Negocios participantes: \(group); periodo \(period), al \(date)."
    case .place(let measure, let least, let most, let n):
      least == most
        ? "\(measure): de cada 100, \(least) obtienen menos puntos (de \(n) negocios)."
        : "\(measure): de cada 100, entre \(least) y \(most) obtienen menos puntos (de \(n) negocios)."
    case .meaning:
      "Se dan dos cifras porque son aproximadas y su negocio puede estar entre ellas. Participó quien"
        + " quiso; otros negocios pueden estar en otro nivel."
    case .exactMeaning:
      "Contado entre los demás, sin el propio negocio; se dan dos cifras donde otros tienen los mismos"
        + " puntos. Participó quien quiso; otros negocios pueden estar en otro nivel."
    case .scoredOn(let form):
      "Calificado aquí según la \(FormPhrase.name(form).spanish), como los demás."
    case .untold(let measures, let fewest):
      "Sin lugar, porque aquí no se dan cifras de al menos \(fewest) otros: "
        + measures.joined(separator: "; ") + "."
    case .unplaced(let measures):
      "Sin lugar, porque faltan respuestas de esa versión: " + measures.joined(separator: "; ")
        + "."
    case .withoutScore(nil):
      "Sin comparación con negocios parecidos: faltan respuestas para un puntaje definitivo."
    case .withoutScore(let form?):
      "Sin comparación con negocios parecidos: se califican según la \(FormPhrase.name(form).spanish),"
        + " y de ella faltan respuestas para un puntaje definitivo."
    case .withoutCell:
      "Sin comparación con negocios parecidos: falta el país, cuántas personas son o el giro."
    case .tooFew(let least):
      "Sin comparación con negocios parecidos: en su país y tamaño menos de \(least) contestaron lo"
        + " suficiente. Con tan pocos se vería lo que contestó uno solo."
    case .notTold(let least):
      "Sin comparación con negocios parecidos: el archivo no dice nada de este país y tamaño. Menos de"
        + " \(least) contestaron lo suficiente, o sus cifras no pueden darse junto a otras anteriores."
    case .synthetic: "SINTÉTICO: detrás de estas cifras no hay negocios."
    }
  }

  private var german: String {
    switch self {
    case .title: "Ihr Platz unter ähnlichen Betrieben"
    case .cohort(let group, let period, let date):
      "Teilnehmende Betriebe: \(group); Zeitraum \(period), Stand \(date)."
    case .place(let measure, let least, let most, let n):
      least == most
        ? "\(measure): Von 100 erreichen \(least) weniger Punkte (von \(n) Betrieben)."
        : "\(measure): Von 100 erreichen \(least) bis \(most) weniger Punkte (von \(n) Betrieben)."
    case .meaning:
      "Von–bis-Angaben, weil die Zahlen grob sind und Ihr Betrieb darunter sein kann. Wer teilnahm, tat es"
        + " freiwillig; andere Betriebe können woanders stehen."
    case .exactMeaning:
      "Gezählt unter den anderen, ohne den Betrieb selbst; von–bis, wo andere gleich viele Punkte haben."
        + " Wer teilnahm, tat es freiwillig; andere Betriebe können woanders stehen."
    case .scoredOn(let form):
      "Hier nach der \(FormPhrase.name(form).german) bewertet, wie die anderen."
    case .untold(let measures, let fewest):
      "Ohne Platz, weil dazu hier keine Zahlen von mindestens \(fewest) anderen stehen: "
        + measures.joined(separator: "; ") + "."
    case .unplaced(let measures):
      "Ohne Platz, weil davon zu wenige Fragen beantwortet sind: "
        + measures.joined(separator: "; ") + "."
    case .withoutScore(nil):
      "Kein Vergleich mit ähnlichen Betrieben: Für ein endgültiges Ergebnis sind zu wenige Fragen"
        + " beantwortet."
    case .withoutScore(let form?):
      "Kein Vergleich mit ähnlichen Betrieben: Sie sind nach der \(FormPhrase.name(form).german)"
        + " bewertet, von der für ein endgültiges Ergebnis zu wenige Fragen beantwortet sind."
    case .withoutCell:
      "Kein Vergleich mit ähnlichen Betrieben: Land, Personenzahl oder Branche ist nicht beantwortet."
    case .tooFew(let least):
      "Kein Vergleich mit ähnlichen Betrieben: In Ihrem Land und Ihrer Größe haben weniger als"
        + " \(least) andere genug geantwortet. Bei so wenigen sähe man, was ein einzelner antwortete."
    case .notTold(let least):
      "Kein Vergleich mit ähnlichen Betrieben: Die Datei sagt nichts über dieses Land und diese Größe."
        + " Weniger als \(least) haben genug geantwortet, oder ihre Zahlen dürfen neben früheren nicht heraus."
    case .synthetic: "KÜNSTLICH: Hinter diesen Zahlen stehen keine Betriebe."
    }
  }
}
