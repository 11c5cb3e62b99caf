extension RecordPhrase {
  var spanish: String {
    switch self {
    case .title(let name): "Todo lo que se guarda aquí sobre \(name)"
    case .unnamed: "un negocio sin nombre aquí"
    case .asOf(let day): "Al \(day.text(in: .spanish)). Nada de esto sale solo de esta computadora."
    case .name: "Nombre"
    case .id: "Identificador"
    case .pseudonym: "Clave con la que la asociación reconoce al negocio"
    case .form: "Versión del cuestionario"
    case .locale: "Idioma"
    case .minutes: "Minutos"
    case .mode: "Cómo se contestó"
    case .campaign: "Campaña"
    case .supersedes: "Corrige la evaluación"
    case .withdrawal: "Huella del código de retiro"
    case .seal: "Inicio del sello del archivo"
    case .blocked(let on, let reason, let until):
      "Bloqueo desde el \(on.text(in: .spanish)): \(reason.spanish)"
        + (until.map { "; se borra después del \($0.text(in: .spanish))" } ?? "")
    case .keptUntil(let day): "Se conserva hasta el \(day.text(in: .spanish))"
    case .assessment(let day, let questionnaire): "Evaluación del \(day), \(questionnaire)"
    case .unfinished(let day, let questionnaire):
      "Entrevista sin terminar, empezada el \(day), \(questionnaire)"
    case .agreed(let scope, let date): "Aceptó: \(scope)" + (date.map { ", el \($0)" } ?? "")
    case .notAgreed: "Aceptó: nada"
    case .notice(let hash): "Texto que aceptó: \(hash)"
    case .counted: "Se cuenta en grupos: sí"
    case .notCounted(let why): "Se cuenta en grupos: no, \(why.spanish)"
    case .synthetic: "Sintética: no hay ningún negocio detrás"
    case .handedOver(let day, let campaign, let receipt):
      "Entregada el \(day)" + (campaign.map { " a \($0)" } ?? "")
        + (receipt.map { ", el código empieza con \($0)" } ?? "")
    case .result(let form): "Resultado (\(FormPhrase.name(form).spanish))"
    case .score(let name, let points, let low, let high, let level):
      "\(name): \(points) de 100 (de \(low) a \(high) según lo que falta contestar)"
        + (level.map { ", nivel \($0)" } ?? "")
    case .noScore(let name): "\(name): sin puntaje"
    case .rescored(let version): "Con la versión \(version)"
    case .overall: "Todas las áreas juntas"
    case .answers: "Respuestas"
    case .noAnswer: "sin respuesta"
    case .note(let text): "Nota: \(text)"
    case .evidence(.declared): "Se basa en: lo que se dijo"
    case .evidence(.shown): "Se basa en: lo que se mostró"
    case .evidence(.verified): "Se basa en: la revisión de otra persona"
    case .aside: "se dejó para después"
    case .seconds(let count): "\(count) s"
    case .intention(let action, let status, let due, let person):
      (["Paso: \(action)", FollowUpPhrase.spanish(status)] + [due, person].compactMap(\.self))
        .joined(separator: " · ")
    case .refused(let id, let supersedes):
      "No se aceptó un archivo \(id) porque dice corregir \(supersedes), que es de otro negocio; de "
        + "él solo se guardan estos dos identificadores."
    case .nothingElse: "No se guarda nada más sobre este negocio."
    }
  }
}

extension RecordPhrase.Why {
  fileprivate var spanish: String {
    switch self {
    case .noConsent: "falta la aceptación"
    case .blocked: "tiene un bloqueo"
    case .outOfScope: "su tamaño no entra en la comparación"
    case .noCell: "no se conoce el país, el tamaño o el sector"
    case .superseded: "cuenta una posterior"
    }
  }
}
