extension QualityPhrase {
  private static let format = NumberFormat(.spanish)

  var spanish: String {
    let format = Self.format
    func two(_ hundredths: Int) -> String { format.decimal(hundredths, digits: 2) }
    switch self {
    case .title: return "¿Funciona el cuestionario?"
    case .country(let country, let n): return "\(country): \(format.integer(n)) empresas"
    case .columnDomain: return "Área"
    case .columnQuestions: return "Preguntas"
    case .columnComplete: return "n"
    case .columnAlpha: return "α"
    case .columnInterval: return "95%"
    case .columnFloor: return "En 0"
    case .columnCeiling: return "En 100"
    case .hundredths(let value): return two(value)
    case .interval(let low, let high): return "\(two(low)) a \(two(high))"
    case .percent(let value): return format.percent(value)
    case .columnsNote(let fewest):
      return
        "n: empresas con puntos en todas las preguntas del área. α (Cronbach): qué tanto van juntas"
        + " sus preguntas, 1 como máximo. En 0, en 100: la parte de los puntajes definitivos en cada"
        + " extremo. Con menos de \(fewest) empresas no se da ninguna cifra."
    case .notByItself(let domain, let limit):
      return "\(domain): α está por debajo de \(two(limit)). No compare esta área por sí sola."
    case .redundant(let domain, let limit):
      return "\(domain): α está por encima de \(two(limit)). Sus preguntas repiten lo mismo."
    case .floor(let domain, let share):
      return
        "\(domain): el \(format.percent(share, digits: 1)) tiene 0 puntos. Abajo no distingue a nadie."
    case .ceiling(let domain, let share):
      return
        "\(domain): el \(format.percent(share, digits: 1)) tiene 100 puntos. Arriba no distingue a nadie."
    case .weak(let question, let value):
      return "“\(question)” casi no va con las demás de su área: correlación \(two(value))."
    case .opposed(let question, let value):
      return "“\(question)” va en contra de las demás de su área: correlación \(two(value))."
    case .nothing: return "Nada llama la atención."
    case .formative:
      return
        "Un α bajo no es una falla por sí mismo. Estas áreas se componen de prácticas, como una"
        + " canasta de compras: los respaldos y el segundo paso al iniciar sesión no tienen que ir"
        + " juntos para que ambos cuenten. Sí quiere decir que el puntaje del área reúne varias"
        + " cosas a la vez."
    case .differenceTitle(let reference, let focal):
      return "\(focal) en comparación con \(reference)"
    case .group(let country, let language): return "\(country), \(language)"
    case .differenceNote:
      return
        "Se comparan, pregunta por pregunta, empresas con el mismo promedio de puntos. Si en una"
        + " pregunta un grupo tiene aun así menos puntos, puede que se haya traducido o entendido de"
        + " otra manera. El azar se toma en cuenta para todas las preguntas (Mantel, Holm)."
    case .tooFew(let name, let n, let fewest):
      return "Sin prueba: \(name) tiene \(format.integer(n)) empresas y se necesitan \(fewest)."
    case .tested(let count, let differ):
      return (count == 1 ? "Se probó 1 pregunta" : "Se probaron \(count) preguntas") + "; "
        + (differ == 0
          ? "ninguna funciona de otra manera."
          : "\(differ) \(differ == 1 ? "funciona" : "funcionan") de otra manera.")
    case .untested(let count):
      return (count == 1 ? "1 pregunta tiene" : "\(count) preguntas tienen")
        + " muy pocas respuestas para probarse."
    case .differs(let question, let focal, let tenths, let value, let isLarge):
      return "“\(question)”: \(focal) tiene en promedio \(format.tenths(abs(tenths))) puntos"
        + " \(tenths < 0 ? "menos" : "más") que empresas igual de preparadas del otro grupo,"
        + " \(two(abs(value))) desviaciones estándar (\(isLarge ? "mucho, CC" : "algo, BB"))."
    case .manyDiffer:
      return
        "Son tantas que algunas quizá solo lo parezcan: las preguntas que difieren mucho mueven también el"
        + " promedio con el que se emparejan las empresas. Vea primero las diferencias más grandes y lea"
        + " con cautela la diferencia sin estas preguntas."
    case .relative:
      return
        "Estas pruebas son relativas: si todas las preguntas fueran más difíciles para un grupo,"
        + " ninguna lo mostraría."
    case .gapsTitle: return "Qué implica para la diferencia"
    case .gap(let focal, let reference, let gap):
      return "\(focal) menos \(reference) con todas las preguntas:"
        + " \(gap.text(format, to: "a")) puntos."
    case .gapWithout(let count, let onlyLarge, let gap):
      let much = onlyLarge ? "muy distinta" : "distinta"
      let which =
        count == 1
        ? "la pregunta que funciona de manera \(much)"
        : "las \(count) preguntas que funcionan de manera \(much)"
      return "Sin \(which): \(gap.text(format, to: "a")) puntos."
    case .gapsNote:
      return
        "Se cuenta con exactitud, empresa por empresa; son medias simples, sin ajuste por la mezcla"
        + " de empresas, así que no son el resultado principal. Los intervalos no abarcan quién"
        + " decidió participar."
    case .gapAbout(let focal, let reference, let tenths):
      return "\(focal) menos \(reference) con todas las preguntas:"
        + " unos \(format.tenths(tenths)) puntos."
    case .gapAboutWithout(let count, let onlyLarge, let tenths):
      let much = onlyLarge ? "muy distinta" : "distinta"
      let which =
        count == 1
        ? "la pregunta que funciona de manera \(much)"
        : "las \(count) preguntas que funcionan de manera \(much)"
      return "Sin \(which): unos \(format.tenths(tenths)) puntos."
    case .gapsAboutNote:
      return
        "Aproximado, con el promedio de puntos de cada pregunta: los archivos no dicen qué puntos van"
        + " juntos, por eso no hay intervalo. Sin ajuste por la mezcla de empresas, así que no es el"
        + " resultado principal. compare --quality sobre una base lo cuenta con exactitud."
    case .fromFiles(let fewest, let inClass):
      return
        "Aproximado, a partir de archivos de intercambio: donde una clase de puntos tendría menos de"
        + " \(inClass) empresas se comparan clases más amplias. Faltan las áreas y preguntas con menos"
        + " de \(fewest) empresas, y todo lo que revelaría en qué contestaron todas igual sobre"
        + " seguridad."
    case .forExchange(let n):
      return
        "Para otra asociación: si las preguntas funcionan, con \(format.integer(n)) empresas, ningún"
        + " grupo con menos de 100 y ninguna clase con menos de 10. No es para publicarse."
    case .leftOut(let country, let n, let fewest):
      return
        "- \(country): queda fuera, \(format.integer(n)) \(n == 1 ? "empresa" : "empresas"); se"
        + " necesitan \(fewest)."
    case .untold(let country, let areas, let questions):
      let parts =
        (areas > 0 ? ["\(areas) \(areas == 1 ? "área" : "áreas")"] : [])
        + (questions > 0 ? ["\(questions) \(questions == 1 ? "pregunta" : "preguntas")"] : [])
      return
        "- \(country): sin \(parts.joined(separator: " ni ")): muy pocas contestaron, o todas igual."
    case .nothingForExchange(let fewest):
      return
        "Ningún país tiene aquí \(fewest) empresas, y con menos se podrían deducir los puntos de una"
        + " sola: no se escribe ningún archivo."
    }
  }
}
