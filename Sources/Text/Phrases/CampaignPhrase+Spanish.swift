extension CampaignPhrase {
  var spanish: String {
    switch self {
    case .welcome:
      "El archivo de campaña les dice a sus agremiados qué se pregunta y qué se hace con sus "
        + "respuestas. Con Enter se toma lo que está entre corchetes, con b se regresa y con q se sale "
        + "sin guardar."
    case .ask(let field): field.spanishQuestion
    case .hint(let field): field.spanishHint
    case .usual(let text): "[\(text)]"
    case .prompt: "Su respuesta:"
    case .notice(let notice):
      """
      Quién recibe este archivo: \(notice.receiver). Lo recibe sin su nombre: contiene sus \
      respuestas, el tamaño de su negocio por rango, la fecha y una clave hecha para \
      \(notice.receiver) con la que se reconoce a su negocio la próxima vez. No contiene su nombre, \
      el de su negocio, su domicilio, su RFC, sus notas ni sus puntos. Sin nombre no quiere decir \
      imposible de adivinar: en un giro pequeño, quien lo conozca podría adivinar.

      Para qué: \(notice.receiver) cuenta sus respuestas junto con las de otros negocios \
      participantes, para saber qué necesitan y para comparar negocios participantes de distintos \
      tamaños, giros y países. Solo se publican o se comparten cifras de grupos, nunca las de un solo \
      negocio.

      Usted decide: participar es voluntario. En cualquier momento puede pedir que se corrijan o se \
      retiren sus respuestas: escriba a \(notice.receiver) e indique el código de su comprobante, que \
      se le muestra al guardar el archivo. Para eso no hace falta su nombre.

      Dudas y solicitudes: \(notice.receiver), \(notice.address).

      Sus respuestas se conservan hasta el \(notice.keepUntil.text(in: .spanish)) y después se borran. \
      Quedan las cifras de los grupos en los que se contaron.
      """
    case .thanks:
      "Gracias por participar. Cada respuesta aclara qué necesitan los negocios como el suyo."
    case .noLegalAdvice:
      "El aviso es una propuesta y no sustituye la asesoría legal: pida que lo revisen antes de enviar "
        + "el archivo."
    case .notSaved: "No se guardó ningún archivo de campaña."
    case .saved(let path): "Archivo de campaña guardado: \(path)"
    case .whatNext(let path):
      "Envíe este archivo a sus agremiados. Ellos entregan sus respuestas con: "
        + "readiness share --campaign \(path)\n"
        + "Recibir lo que llegue: readiness import CARPETA\n"
        + "Ver cómo va: readiness campaign status"
    case .sound(let id, let name): "El archivo de la campaña \(id), “\(name)”, está en orden."
    case .asks(let questionnaire, let form, let from, let to):
      "Pide \(questionnaire) (\(FormPhrase.name(form).spanish)) del \(from.text(in: .spanish)) al \(to.text(in: .spanish))."
    case .noCampaign:
      "Todavía no se ha recibido ninguna respuesta de una campaña. Recíbalas con: "
        + "readiness import CARPETA"
    case .unknownCampaign(let id):
      "No se ha recibido ninguna respuesta de la campaña “\(id)” (vea: readiness campaign status)"
    }
  }
}

extension CampaignPhrase.Field {
  fileprivate var spanishQuestion: String {
    switch self {
    case .id: "¿Qué asociación y qué campaña?"
    case .name(let language): "¿Cómo se llama la campaña en \(language.inSpanish)?"
    case .questionnaire: "¿Qué cuestionario?"
    case .form: "¿Qué versión?"
    case .from: "¿Qué día empieza?"
    case .to: "¿Cuál es el último día?"
    case .countries: "¿Para negocios de qué países?"
    case .contact: "¿Quién recibe las respuestas?"
    case .email: "¿A qué correo electrónico escriben los agremiados?"
    case .phone: "¿A qué teléfono pueden llamar?"
    case .keepUntil: "¿Hasta cuándo se conservan las respuestas?"
    case .notice(let language):
      "¿Qué leen los agremiados en \(language.inSpanish) antes de dar su acuerdo?"
    case .thanks(let language): "¿Qué se les dice al final en \(language.inSpanish)?"
    case .file: "¿Dónde se guarda el archivo?"
    }
  }

  fileprivate var spanishHint: String {
    switch self {
    case .id:
      "Dos palabras cortas en minúsculas con / en medio, como ccmx/2026-q4. Use siempre la misma "
        + "primera palabra: con ella se reconoce a un negocio la próxima vez."
    case .name: "Un renglón, como lo verán los agremiados."
    case .questionnaire:
      "La clave de un cuestionario incluido, con @ y una versión si hace falta."
    case .form: "express es la versión corta, full la completa."
    case .from, .to, .keepUntil: "Una fecha como 20/12/2026."
    case .countries: "Claves separadas por comas, como MX,DE."
    case .contact: "La asociación u oficina cuyo nombre conocen los agremiados."
    case .email: "Con Enter se omite; hace falta un correo o un teléfono."
    case .phone: "Con Enter se omite si ya hay un correo."
    case .notice:
      "Con Enter se toma este texto. Para otro, escriba la ruta de un archivo de texto."
    case .thanks: "Un renglón."
    case .file: "El nombre de un archivo."
    }
  }
}

extension Language {
  fileprivate var inSpanish: String {
    switch self {
    case .english: "inglés"
    case .spanish: "español"
    case .german: "alemán"
    }
  }
}
