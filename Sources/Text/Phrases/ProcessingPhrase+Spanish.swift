extension ProcessingPhrase {
  var spanish: String {
    switch self {
    case .title(let name): "Registro de tratamiento de datos: \(name)"
    case .asOf(let day): "Al \(day.text(in: .spanish))."
    case .noLegalAdvice:
      "Lo elaboró un programa según el artículo 30 del RGPD y la Ley Federal de Protección de Datos "
        + "Personales en Posesión de los Particulares (2025). Es una lectura técnica y no sustituye la "
        + "asesoría legal: pida que lo revisen y complételo antes de archivarlo."
    case .controller: "Responsable"
    case .processing: "Tratamiento"
    case .purposes: "Finalidades"
    case .basis: "Base legal"
    case .persons: "De quién son los datos"
    case .data: "Qué datos"
    case .recipients: "Destinatarios"
    case .transfers: "Transferencias a otros países"
    case .retention: "Plazo de conservación"
    case .security: "Medidas de seguridad"
    case .rights: "Cómo se atienden los derechos"
    case .counts: "Qué hay guardado"
    case .notices: "Avisos"
    case .campaign(let id, let questionnaire, let form):
      "Campaña \(id): respuestas al cuestionario \(questionnaire) (\(FormPhrase.name(form).spanish))"
    case .period(let from, let to, let countries):
      "Del \(from.text(in: .spanish)) al \(to.text(in: .spanish)); países: \(countries)"
    case .purposeCounting:
      "Contar las respuestas en conjunto, para saber qué se necesita y comparar grupos de negocios "
        + "participantes por tamaño, giro y país"
    case .purposeRecognising:
      "Reconocer a un negocio que vuelve a contestar o corrige, con una clave que no dice nada a otros"
    case .basisConsent:
      "Aceptación de cada negocio, que se pide antes de hacer su archivo; el alcance, el día y la "
        + "huella del aviso mostrado viajan con cada respuesta. Sin el alcance “aggregate” nada se "
        + "cuenta."
    case .personsBusinesses: "Negocios participantes y quienes contestan por ellos"
    case .personsNatural:
      "Las personas físicas con actividad empresarial; todos los negocios mexicanos se tratan como "
        + "personas físicas"
    case .dataAnswers(let count, let areas):
      "Respuestas a \(count) preguntas, como opciones y números: \(areas)"
    case .dataParticulars:
      "Rango de tamaño, día, idioma, versión, minutos, cómo se contestó, una clave que solo sirve para "
        + "esta asociación y la huella del código de retiro"
    case .dataNone:
      "Sin nombres, domicilios ni RFC; nada escrito con palabras; sin el número exacto de personas"
    case .recipientsNone:
      "Ninguno. Solo salen cifras de grupos, nunca el registro de un solo negocio"
    case .transfersNone:
      "Ninguna de registros. Las asociaciones intercambian conteos de grupos, no respuestas"
    case .lastDays(let first, let last, let count) where first == last:
      "\(count.spanish) hasta el \(last.text(in: .spanish))"
    case .lastDays(let first, let last, let count):
      "\(count.spanish), con fechas del \(first.text(in: .spanish)) al \(last.text(in: .spanish))"
    case .undated(let count, let campaign):
      "\(count.spanish) sin fecha; asígnela con: readiness keep \(campaign) --until DÍA"
    case .nothingStored: "Todavía no hay nada guardado de esta campaña"
    case .erasure:
      "Quien lleva la campaña borra lo vencido con: readiness forget --due. Las cifras de grupos ya "
        + "publicadas se quedan"
    case .securityLocal:
      "Un solo archivo en una computadora, que solo puede leer su dueño (modo 0600); el programa no "
        + "abre ninguna conexión. Cifrar el disco le toca a quien opera la computadora"
    case .securityPseudonym:
      "Ningún nombre viaja; la clave es una huella con llave (HMAC-SHA256) y la llave se queda en el "
        + "negocio"
    case .securityErasure:
      "Lo borrado se sobrescribe y el archivo se reescribe; huellas de los identificadores impiden que "
        + "vuelva"
    case .securityRelease:
      "Cada respuesta se coteja con su sello; los conteos se pueden repetir con: readiness verify"
    case .rightAccess: "Acceso y portabilidad: readiness export --enterprise CÓDIGO"
    case .rightRectification:
      "Rectificación: el negocio envía un archivo corregido, que sustituye al primero"
    case .rightErasure: "Supresión y retiro: readiness forget CÓDIGO"
    case .rightBlocking: "Cancelación, oposición y limitación: readiness block CÓDIGO"
    case .stored(let count): "\(count) guardadas"
    case .counted(let count): "\(count) contadas en grupos"
    case .withoutConsent(let count): "\(count) sin contar: falta la aceptación"
    case .blocked(let count): "\(count) sin contar: con bloqueo"
    case .replaced(let count): "\(count) sin contar: las sustituye una posterior"
    case .elsewhere(let count):
      "\(count) sin contar: tamaño, giro o país fuera de la comparación o desconocido"
    case .refused(let count): "\(count) archivos rechazados al importar"
    case .duplicates(let count): "\(count) archivos importados otra vez"
    case .notice(let locale, let hash, let count): "\(locale): \(hash) (lo aceptaron \(count))"
    case .otherNotices(let count): "\(count) aceptaron otro texto o ninguno conocido"
    }
  }
}

extension Int {
  fileprivate var spanish: String { self == 1 ? "1 respuesta" : "\(self) respuestas" }
}
