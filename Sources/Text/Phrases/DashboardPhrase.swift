/// The words of an association's page about all enterprises that took part.
public enum DashboardPhrase: Phrase {
  /// The title.
  case title
  /// A fact under the title: the campaigns.
  case campaigns
  /// Headings.
  case firstPage, levels, scores, missing, completeness, withheld
  /// The caption of the table of participants.
  case participants
  /// The caption of a country's table of means.
  case means(country: String)
  /// A country whose figures are of the groups shown only.
  case groupsShown(country: String)
  /// Column: all enterprises of a country.
  case all
  /// A mean with the number of final scores behind it.
  case mean(tenths: Int, n: Int)
  /// A figure that is not shown.
  case hidden
  /// Why a figure is not shown.
  case hiddenWhy(least: Int)
  /// Of which areas a country's levels are not shown.
  case levelsHidden(country: String, areas: [String])
  /// Public tables hold no answers to single questions.
  case answersNotPublic
  /// To whoever makes the page: where those answers are.
  case answersElsewhere
  /// What a dash stands for.
  case dash
  /// A country's answers are withheld.
  case answersHidden
  /// Instead of a figure or table of which nothing may be shown.
  case nothing
  /// Nothing is withheld.
  case nothingHidden

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    let format = NumberFormat(.english)
    return switch self {
    case .title: "Digital readiness of the participating enterprises"
    case .campaigns: "Campaigns"
    case .firstPage: "Who takes part"
    case .levels: "Levels"
    case .scores: "Scores by area, country and size"
    case .missing: "What is most often missing"
    case .completeness: "How completely the questions were answered"
    case .withheld: "What is not shown, and why"
    case .participants: "Participating enterprises by country and size"
    case .means(let country): "\(country): mean points of 100, with the number of final scores"
    case .groupsShown(let country): "\(country) (groups shown only)"
    case .all: "all"
    case .mean(let tenths, let n): "\(format.tenths(tenths)) (n\u{A0}\(format.integer(n)))"
    case .hidden: "not shown"
    case .hiddenWhy(let least):
      "“Not shown” stands for figures of fewer than \(least) enterprises, and for those from which"
        + " such"
        + " a figure could be worked out."
    case .levelsHidden(let country, let areas):
      "\(country): how many stand on each level is not shown in \(areas.joined(separator: "; ")),"
        + " because some levels have so few that they could be found out."
    case .answersNotPublic:
      "This page shows no answers to single questions."
    case .answersElsewhere:
      "What is most often missing and how completely was answered is shown by dashboard --release"
        + " exchange; that page is not for publication."
    case .dash: "“–”: there is none, or the size class is counted with another one."
    case .answersHidden:
      "Answers to single questions are withheld: too few enterprises stand behind them, or earlier"
        + " releases would tell of few."
    case .nothing: "There is nothing here that may be shown."
    case .nothingHidden: "Nothing is withheld."
    }
  }

  private var spanish: String {
    let format = NumberFormat(.spanish)
    return switch self {
    case .title: "Preparación digital de las empresas participantes"
    case .campaigns: "Campañas"
    case .firstPage: "Quiénes participan"
    case .levels: "Niveles"
    case .scores: "Puntajes por área, país y tamaño"
    case .missing: "Lo que más falta"
    case .completeness: "Qué tan completas están las respuestas"
    case .withheld: "Lo que no se muestra, y por qué"
    case .participants: "Empresas participantes por país y tamaño"
    case .means(let country):
      "\(country): puntaje medio (de 100) y, entre paréntesis, el número de puntajes definitivos"
    case .groupsShown(let country): "\(country) (solo los grupos mostrados)"
    case .all: "todas"
    case .mean(let tenths, let n): "\(format.tenths(tenths)) (n\u{A0}\(format.integer(n)))"
    case .hidden: "no se muestra"
    case .hiddenWhy(let least):
      "“No se muestra” está en lugar de cifras de menos de \(least) empresas y de aquellas de las"
        + " que se"
        + " podrían deducir."
    case .levelsHidden(let country, let areas):
      "\(country): no se muestra cuántas hay en cada nivel en \(areas.joined(separator: "; ")),"
        + " porque"
        + " en algunos niveles son tan pocas que se podrían deducir."
    case .answersNotPublic:
      "Esta página no muestra respuestas a preguntas sueltas."
    case .answersElsewhere:
      "Lo que más falta y qué tan completas están las respuestas se ve con dashboard --release"
        + " exchange; esa página no es para publicarse."
    case .dash: "“–”: no hay ninguna, o el tamaño se cuenta junto con otro."
    case .answersHidden:
      "Se retienen las respuestas a preguntas sueltas: hay muy pocas empresas detrás, o junto con"
        + " entregas anteriores delatarían a unas cuantas."
    case .nothing: "Aquí no hay nada que se pueda mostrar."
    case .nothingHidden: "No se retiene nada."
    }
  }

  private var german: String {
    let format = NumberFormat(.german)
    return switch self {
    case .title: "Wie digital sind die teilnehmenden Betriebe?"
    case .campaigns: "Kampagnen"
    case .firstPage: "Wer teilnimmt"
    case .levels: "Stufen"
    case .scores: "Punkte nach Bereich, Land und Größe"
    case .missing: "Was am häufigsten fehlt"
    case .completeness: "Wie vollständig geantwortet wurde"
    case .withheld: "Was nicht gezeigt wird und warum"
    case .participants: "Teilnehmende Betriebe nach Land und Größe"
    case .means(let country):
      "\(country): mittlere Punktzahl (von 100), in Klammern die Zahl endgültiger Punktzahlen"
    case .groupsShown(let country): "\(country) (nur gezeigte Gruppen)"
    case .all: "alle"
    case .mean(let tenths, let n): "\(format.tenths(tenths)) (n\u{A0}\(format.integer(n)))"
    case .hidden: "nicht gezeigt"
    case .hiddenWhy(let least):
      "„Nicht gezeigt“ steht für Zahlen von weniger als \(least) Betrieben und für solche, aus"
        + " denen sie"
        + " sich errechnen ließen."
    case .levelsHidden(let country, let areas):
      "\(country): Wie viele auf jeder Stufe stehen, wird für \(areas.joined(separator: "; "))"
        + " nicht"
        + " gezeigt, weil es auf manchen Stufen so wenige sind, dass sie sich erschließen ließen."
    case .answersNotPublic:
      "Diese Seite zeigt keine Antworten auf einzelne Fragen."
    case .answersElsewhere:
      "Was am häufigsten fehlt und wie vollständig geantwortet wurde, zeigt dashboard --release"
        + " exchange; jene Seite ist nicht zur Veröffentlichung bestimmt."
    case .dash: "„–“: Es gibt keine, oder die Größenklasse ist mit einer anderen zusammen gezählt."
    case .answersHidden:
      "Antworten auf einzelne Fragen werden zurückgehalten: Hinter ihnen stehen zu wenige Betriebe,"
        + " oder sie würden neben früheren Herausgaben etwas über einzelne Betriebe verraten."
    case .nothing: "Hier gibt es nichts, was gezeigt werden darf."
    case .nothingHidden: "Nichts wird zurückgehalten."
    }
  }
}
