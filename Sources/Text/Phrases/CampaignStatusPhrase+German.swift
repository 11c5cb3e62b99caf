extension CampaignStatusPhrase {
  var german: String {
    switch self {
    case .summary(let campaign, 0, _): "\(campaign): Es ist noch keine Antwort eingegangen."
    case .summary(let campaign, 1, let counted):
      "\(campaign): 1 Antwort ist eingegangen; sie zählt\(counted == 1 ? "" : " nicht")."
    case .summary(let campaign, let received, let counted):
      "\(campaign): \(received) Antworten sind eingegangen, \(counted) davon zählen."
    case .synthetic: "KÜNSTLICH: Hinter diesen Zahlen stehen keine Betriebe."
    case .beforeCampaign(1):
      "1 Datei wurde abgelehnt, bevor ihre Kampagne gelesen werden konnte."
    case .beforeCampaign(let count):
      "\(count) Dateien wurden abgelehnt, bevor ihre Kampagne gelesen werden konnte."
    case .withoutCampaign(1): "1 Antwort hier gehört zu keiner Kampagne."
    case .withoutCampaign(let count): "\(count) Antworten hier gehören zu keiner Kampagne."
    case .otherVersions(1):
      "1 weitere Antwort zählt nur unter einer anderen Version des Fragebogens (readiness rescore)."
    case .otherVersions(let count):
      "\(count) weitere Antworten zählen nur unter einer anderen Version des Fragebogens "
        + "(readiness rescore)."
    case .columnCampaign: "Kampagne"
    case .columnWhat: "was daraus wurde"
    case .columnCount: "Anzahl"
    case .columnSector: "Branche"
    case .columnRegion: "Region"
    case .columnTotal: "alle"
    case .received: "eingegangen"
    case .counted: "gezählt"
    case .replaced: "durch eine Berichtigung oder spätere Antwort ersetzt"
    case .duplicates: "noch einmal eingelesen (doppelt)"
    case .refused: "abgelehnt"
    case .leftOut(let reason): "nicht gezählt: \(reason.german)"
    case .refusedFor(let reason): "abgelehnt: \(reason.german)"
    case .bySectorAndSize(let country): "\(country): gezählt nach Branche und Größe"
    case .missingTitle: "Was noch fehlt, bevor Zahlen veröffentlicht werden können"
    case .missing(let row, let n, let more):
      "\(row): \(n), noch \(more) nötig"
    case .missingQuestions(let row, let n, let more):
      "\(row): \(n), für einzelne Fragen noch \(more) nötig"
    case .missingBoth(let row, let n, let more, let moreForQuestions):
      "\(row): \(n), noch \(more) nötig, für einzelne Fragen noch \(moreForQuestions)"
    case .missingWeighted(let country, let n, let more):
      "\(country): \(n), mindestens \(more) weitere fehlen, bevor Zahlen an amtliche Anzahlen angepasst "
        + "werden können"
    case .empty(1): "1 Kombination aus Branche und Größe hat noch keine Antwort."
    case .empty(let count): "\(count) Kombinationen aus Branche und Größe haben noch keine Antwort."
    case .nothingMissing: "Jede Zeile mit Antworten hat genug davon, um veröffentlicht zu werden."
    case .mayBeHeldBack:
      "Auch eine Zeile mit genug Antworten kann zurückgehalten werden, damit sich ihre Nachbarin nicht "
        + "ausrechnen lässt."
    }
  }
}

extension CampaignStatusPhrase.Reason {
  fileprivate var german: String {
    switch self {
    case .noConsent: "ohne Zustimmung zum Zählen"
    case .blocked: "gesperrt"
    case .outOfScope: "zu groß oder aus einem anderen Land"
    case .noCell: "ohne Angabe von Land, Größe oder Branche"
    case .unreadable: "keine Antwortdatei"
    case .malformed: "ein Feld oder eine Antwort entspricht nicht dem Format"
    case .brokenSeal: "nach dem Versiegeln verändert"
    case .unknownQuestionnaire: "der Fragebogen ist hier nicht bekannt"
    case .otherSeal: "eine andere Datei mit derselben Kennung ist schon da"
    case .supersedesItself: "berichtigt sich selbst"
    case .supersedesOtherSubject: "berichtigt die Antwort eines anderen Betriebs"
    case .erased: "hier schon endgültig gelöscht"
    }
  }
}
