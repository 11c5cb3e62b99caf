extension OptionPhrase {
  var german: String {
    switch self {
    case .oneOf(let options):
      "\(options.joined(separator: ", ")): Das passt nicht zusammen; lassen Sie nur eines davon stehen"
    case .formatAndEnding(let format, let ending):
      "--format \(format) und eine Datei mit der Endung .\(ending): Lassen Sie eines von beiden weg"
    case .portfolioEnding(let ending):
      "portfolio schreibt kein \(ending): Der Name muss auf .html, .xlsx, .md oder .txt enden"
    case .choice(let option, let known):
      "\(option): nicht bekannt; wählen Sie aus \(known.joined(separator: ", "))"
    case .cellCondition(let text, let parts):
      "--where \(text): Schreiben Sie ein Merkmal und seine Werte, zum Beispiel size=micro,small;"
        + " Merkmale: \(parts.joined(separator: ", "))"
    case .belongs(let option, let owner): "\(option) \(owner.german)"
    case .notFromFiles(let option):
      "\(option) betrachtet einzelne Antworten im Speicher, die in Zähldateien nicht stehen: Lassen"
        + " Sie die Dateien oder \(option) weg"
    case .planWithFiles:
      "Eine Planung liest keine Zähldateien: Lassen Sie die Dateien oder --plan weg"
    case .flaggedRelease(let release):
      "--without-flagged passt nicht zu --release \(release): Die Zahlen mit und ohne einige wenige"
        + " Antworten verraten zusammen, was diese geantwortet haben; lassen Sie eines von beiden weg"
    case .qualityCells:
      "--where passt nicht zu --quality mit Dateien, die von einzelnen Gruppen nichts sagen: Lassen"
        + " Sie eines von beiden weg"
    case .qualityRelease:
      "--quality schreibt eine Datei für einen anderen Verband: Ergänzen Sie --release exchange"
    case .qualityThreshold:
      "--threshold passt nicht zu --quality: Dessen Blöcke haben immer 100 oder mehr Betriebe"
    case .thresholdWithoutRelease:
      "--threshold hebt an, ab wie vielen Betrieben anderen eine Zahl genannt wird: Ergänzen Sie"
        + " --release exchange, oder lassen Sie es weg"
    case .lowThreshold(let number, let least, let release):
      "--threshold \(number): Mit --release \(release) sind es mindestens \(least); die Schwelle lässt"
        + " sich anheben, aber nicht senken"
    case .publicComparison:
      "--release public: Ein Vergleich für alle stünde neben den öffentlichen Tabellen, und beide"
        + " zusammen könnten einzelne Betriebe verraten. Veröffentlichen Sie die Tabellen (summarize"
        + " --release public), oder vergleichen Sie mit --release exchange für einen anderen Verband"
    case .benchmarkComparison:
      "--release benchmark: Eine Vergleichsdatei für Mitglieder nennt Perzentile je Gruppe und keinen"
        + " Vergleich. Schreiben Sie sie mit summarize --release benchmark, oder vergleichen Sie mit"
        + " --release exchange für einen anderen Verband"
    case .dashboardJSON(let release):
      "dashboard schreibt eine Seite: Für Programme gibt es summarize --release \(release)"
    case .chartJSON: "--json passt nicht zu --chart: Für die Zahlen lassen Sie --chart weg"
    case .placeJSON:
      "JSON passt nicht zu --benchmark: Es ist nur das Ergebnis; lassen Sie eines weg"
    case .rescoreVersion:
      "rescore braucht --to und eine Version wie 1.0.0: readiness rescore --to 1.0.0"
    case .rescoreUnknown(let version, let id, let known):
      "Eine Version \(version) von \(id) gibt es nicht; bekannt sind: \(known.joined(separator: ", "))."
        + " Nennen Sie eine Datei mit --questionnaire."
    case .planNeeds(let option, let value): "Eine Planung braucht \(option): \(value.german)"
    case .planValue(let text, let value): "\(text): Schreiben Sie \(value.german)"
    case .noShare(let country):
      "--expect sagt nichts über \(country), wo Betriebe eingeladen werden: Ergänzen Sie --expect"
        + " \(country)=0.08"
    case .tooFewScores(let least):
      "--sd store: Im Speicher sind weniger als \(least) endgültige Punktzahlen. Nennen Sie die Streuung"
        + " in Punkten, zum Beispiel --sd 20"
    case .noStrata(let questionnaire):
      "\(questionnaire) hat kein Land, keine Größenklassen oder keine Branchen: Eine Planung braucht"
        + " alle drei (strata)"
    case .stepsForAssociation:
      "--rows actions passt nicht zu --audience association: Einem Verband werden keine Schritte"
        + " genannt"
    case .everyBusiness(let word):
      "--all heißt: alle Betriebe. Lassen Sie --all oder „\(word)“ weg"
    case .exportOfWhom:
      "Sagen Sie, wessen Daten: --enterprise NAME, oder Zeilen: --to csv (siehe: readiness export"
        + " --help)"
    case .shell(let name, let meant, let known):
      "Für „\(name)“ gibt es kein Skript; "
        + (meant.map { "meinten Sie „\($0)“?" } ?? "wählen Sie \(known.joined(separator: ", "))")
    }
  }
}

extension OptionPhrase.Owner {
  fileprivate var german: String {
    switch self {
    case .plan: "gehört zu einer Planung: Ergänzen Sie --plan, oder lassen Sie es weg"
    case .comparison: "gehört zu einem Vergleich: Lassen Sie es oder --plan weg"
    case .store:
      "gehört zu dem, was im Speicher gezählt wird: Lassen Sie es oder die Dateien weg"
    case .pressPage:
      "gehört zu einer Seite für die Presse: Ergänzen Sie --press, oder lassen Sie es weg"
    case .figureOrPage:
      "gehört zu einer Grafik oder Seite: Ergänzen Sie --chart oder --press, oder lassen Sie es weg;"
        + " Text geht auf die Standardausgabe"
    }
  }
}

extension OptionPhrase.PlanValue {
  fileprivate var german: String {
    switch self {
    case .number: "eine Zahl, zum Beispiel 2000"
    case .share:
      "einen Anteil über 0 und bis 1 mit höchstens sechs Stellen nach dem Punkt, zum Beispiel 0.08"
    case .points: "Punkte über 0 und bis 50, zum Beispiel 20, oder: store"
    }
  }
}
