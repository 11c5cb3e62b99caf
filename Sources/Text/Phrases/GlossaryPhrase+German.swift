extension GlossaryPhrase {
  var german: Entry {
    switch self {
    case .score:
      return (
        ["Punktzahl", "Punkte", "Punkten"],
        "Die Punkte eines Bereichs von 0 bis 100: der Durchschnitt seiner Antworten nach ihrem "
          + "Gewicht."
      )
    case .level:
      return (["Stufe", "Stufen"], "Die Sprosse der Leiter, auf die eine Punktzahl führt.")
    case .target:
      return (
        ["Ziel", "Ziels", "Ziele"],
        "Die Stufe, die angestrebt wird: die nächste, wenn keine andere genannt wurde."
      )
    case .range:
      return (
        ["Spanne"],
        "Die niedrigste und die höchste Punktzahl, die möglich sind, solange Antworten offen sind."
      )
    case .weight:
      return (
        ["Gewicht"], "Wie viel eine Antwort oder ein Bereich in einem Durchschnitt zählt."
      )
    case .provisional:
      return (["Vorläufig"], "Es ist noch so viel offen, dass sich die Punktzahl ändern kann.")
    case .artificialIntelligence:
      return (
        ["KI", "künstliche Intelligenz"],
        "Künstliche Intelligenz: Programme, die selbst schreiben, Bilder oder Sprache erkennen, "
          + "vorhersagen oder antworten."
      )
    case .cfdi:
      return (
        ["CFDI"],
        "Die amtliche elektronische Rechnung Mexikos, eine Datei mit Siegel der Steuerverwaltung."
      )
    case .codi:
      return (
        ["CoDi"],
        "Bezahlen mit dem Handy von Konto zu Konto über einen Code, ein Dienst der Banco de México."
      )
    case .dimo:
      return (
        ["DiMo"],
        "Geld an eine Handynummer statt an eine Kontonummer senden, ein Dienst der Banco de México."
      )
    case .edi: return (["EDI"], "Bestellungen, die von Programm zu Programm gehen.")
    case .electronicInvoice:
      return (
        ["E-Rechnung", "E-Rechnungen"],
        "Eine Rechnung als Datei, die ein Programm lesen kann; ein Foto oder ein einfaches PDF ist "
          + "keine."
      )
    case .loginCode:
      return (
        ["Anmeldecode", "Anmeldecodes", "zweites Schloss", "zweite Schloss"],
        "Was ein Zugang zusätzlich zum Passwort verlangt: einen Code auf dem Handy, einen "
          + "Fingerabdruck oder einen Schlüssel."
      )
    case .spei: return (["SPEI"], "Das mexikanische System für Überweisungen zwischen Banken.")
    case .update:
      return (
        ["Update", "Updates"],
        "Eine neuere Fassung eines Programms; sie schließt Lücken, die Kriminelle kennen."
      )
    case .virus:
      return (
        ["Virus", "Viren"], "Ein Schadprogramm, das Daten stiehlt oder sperrt."
      )
    case .vpn: return (["VPN"], "Eine geschützte Leitung ins Firmennetz.")
    case .xRechnung:
      return (
        ["XRechnung", "ZUGFeRD"],
        "Ein Format für E-Rechnungen; ZUGFeRD ist ein zweites, ein PDF mit denselben Daten darin."
      )
    }
  }
}
