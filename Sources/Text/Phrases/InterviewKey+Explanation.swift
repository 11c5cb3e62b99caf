extension InterviewKey {
  /// The letter, its word, and what typing it does.
  public func explanation(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .unknown: "d (don't know): counts as “not yet”"
    case .notApplicable: "n (not applicable): does not count against you"
    case .skip: "s (skip): answer later"
    case .back: "b (back): the question before; your answers stay"
    case .help: "? (help): why we ask, with an example"
    case .note: "o (note): a note beside this question"
    case .evidence: "e (evidence): what this answer rests on"
    case .review: "r (review): all your answers at a glance"
    case .sections: "g (go to): another section"
    case .language: "l (language): another language"
    case .nextOpen: "u (unanswered): the first question that is still open"
    case .leave: "q (quit): save and leave"
    case .finish: "f (finish): see your result"
    }
  }

  private var spanish: String {
    switch self {
    case .unknown: "n (no sé): cuenta como “todavía no”"
    case .notApplicable: "a (no aplica): no cuenta en su contra"
    case .skip: "s (saltar): contestar después"
    case .back: "b (atrás): la pregunta anterior; sus respuestas se quedan"
    case .help: "? (ayuda): por qué se pregunta, con un ejemplo"
    case .note: "o (nota): una nota junto a esta pregunta"
    case .evidence: "e (evidencia): en qué se apoya esta respuesta"
    case .review: "r (repasar): todas sus respuestas de un vistazo"
    case .sections: "g (ir a): otra sección"
    case .language: "l (idioma): otro idioma"
    case .nextOpen: "u (pendiente): la primera pregunta que falta"
    case .leave: "q (salir): guardar y salir"
    case .finish: "f (terminar): ver su resultado"
    }
  }

  private var german: String {
    switch self {
    case .unknown: "w (weiß ich nicht): zählt als „noch nicht“"
    case .notApplicable: "t (trifft nicht zu): zählt nicht gegen Sie"
    case .skip: "s (später): jetzt offen lassen"
    case .back: "b (zurück): die vorige Frage; Ihre Antworten bleiben"
    case .help: "? (Hilfe): warum wir fragen, mit einem Beispiel"
    case .note: "o (Notiz): eine Notiz zu dieser Frage"
    case .evidence: "e (Nachweis): worauf diese Antwort beruht"
    case .review: "r (Rückblick): alle Ihre Antworten auf einen Blick"
    case .sections: "g (gehe zu): ein anderer Abschnitt"
    case .language: "l (Sprache): eine andere Sprache"
    case .nextOpen: "u (offen): die erste Frage, die noch offen ist"
    case .leave: "q (Ende): speichern und aufhören"
    case .finish: "f (fertig): zu Ihrem Ergebnis"
    }
  }
}
