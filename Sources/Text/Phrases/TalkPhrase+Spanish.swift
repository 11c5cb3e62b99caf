extension TalkPhrase {
  var spanish: String {
    switch self {
    case .askChoice([], _, []): "Con Enter continúa, con q (salir) termina:"
    case .askChoice(let signs, let usual, let keys):
      "Elija (\(Self.range(signs)), q (salir)"
        + keys.map { ", \($0)" }.joined() + (usual.map { "; Enter: \($0)" } ?? "") + "):"
    case .notAChoice(""): "Escriba uno de los signos que van antes de un renglón."
    case .notAChoice(let text):
      "“\(text)” no es una de las opciones. Escriba el signo que va antes de un renglón, o "
        + "q (salir)."
    case .askLine: "Su texto (Enter solo regresa):"
    case .homeTitle: "¿Qué quiere hacer?"
    case .homeOf(let text): "Para: \(text)"
    case .start(let minutes): "Empezar (unos \(minutes) minutos)"
    case .goOn(let question, let of): "Continuar (pregunta \(question) de \(of))"
    case .goOnWithRest(let count):
      count == 1
        ? "Contestar también la versión completa (1 pregunta más)"
        : "Contestar también la versión completa (\(count) preguntas más)"
    case .myResult: "Mi resultado"
    case .saveReport: "Guardar o imprimir mi reporte"
    case .handOver: "Entregar mis respuestas a mi asociación"
    case .correctAnswer: "Corregir una respuesta"
    case .longFormGoesOn:
      "Usted empezó la versión larga, que parte de estas respuestas. Lo que corrija ahí cambiará su"
        + " resultado solo cuando termine la versión larga."
    case .correctInLongForm: "Corregir en la versión larga y seguir con ella"
    case .discardLongForm: "Descartar la versión larga y corregir el resultado"
    case .again: "Contestar otra vez y comparar"
    case .otherEnterprise: "Otro negocio"
    case .copies: "Copia de seguridad o cambio de computadora"
    case .languages: "Idioma / Language / Sprache"
    case .chooseLanguage: "¿Qué idioma?"
    case .otherTitle: "¿Qué negocio?"
    case .newEnterprise: "Uno nuevo"
    case .nameTitle: "¿Cómo se llama el negocio?"
    case .nameStays: "El nombre se queda en esta computadora. Nunca se entrega."
    case .answerOpen(let question): "Contestar ahora lo que falta: \(question)"
    case .whatChanged: "Qué cambió desde la vez pasada"
    case .remindMe: "Recordármelo en un año (archivo de calendario)"
    case .closeResult: "Cerrar"
    case .handOverAgain(let association):
      "Ya había entregado las respuestas anteriores"
        + (association.map { " a \($0)" } ?? "") + ". Entregue también el archivo nuevo; "
        + "sustituye al anterior."
    case .mySteps: "Mis pasos"
    case .stepsExplained:
      "Estos son los pasos que convienen según sus respuestas; primero, los más útiles. Elija uno "
        + "para leer cómo hacerlo y anotar cómo va."
    case .stepRemembered(let title): "Guardado: \(title)"
    case .stepDone: "Ya está hecho"
    case .stepStarted: "Ya está en marcha"
    case .stepPlanned: "Lo vamos a hacer"
    case .stepDropped: "No lo vamos a hacer"
    case .stepOpen: "Deshacer lo decidido"
    case .stepDue: "Para cuándo"
    case .stepPerson: "Quién se encarga"
    case .askDue:
      "¿Para cuándo debe quedar? Escriba la fecha, por ejemplo 31/01/2027, o ninguna."
    case .askPerson:
      "¿Quién se encarga? Escriba un nombre, o nadie. Se queda en esta computadora."
    case .reportSaved: "Su reporte quedó guardado aquí:"
    case .reportPrint: "Para imprimirlo, abra el archivo y elija Imprimir."
    case .reminderSaved: "Su recordatorio quedó guardado aquí:"
    case .reminderOpen: "Abra el archivo y la fecha quedará en su calendario."
    case .clientConsentTitle:
      "¿El negocio acepta que sus respuestas se cuenten junto con las de otros?"
    case .agree: "Sí, está de acuerdo"
    case .disagree: "No"
    case .forWhom: "¿A quién le va a entregar sus respuestas?"
    case .withoutCampaign: "Para alguien más, sin encuesta de una asociación"
    case .cannotHandOver: "Estas respuestas no se pueden entregar en esta encuesta"
    case .agreeAndSave: "Estoy de acuerdo: guardar el archivo"
    case .notNow: "Ahora no"
    case .fileReady: "El archivo está listo"
    case .copiesExplained:
      "Todas las respuestas y los resultados están en un archivo de esta computadora. Una "
        + "copia en una memoria USB los protege, y con ella puede pasarlos a una computadora nueva."
    case .saveCopy: "Guardar una copia de todo"
    case .bringBack: "Recuperar una copia, por ejemplo en una computadora nueva"
    case .copySaved: "La copia está aquí:"
    case .copyMove:
      "Para cambiar de computadora, lleve este archivo a la nueva, abra ahí readiness y "
        + "elija otra vez este menú."
    case .whichCopy: "¿Cuál copia?"
    case .otherFile: "Otro archivo"
    case .typePath: "Escriba dónde está el archivo, o arrástrelo a esta ventana."
    case .copyBack: "Todo está de regreso"
    case .answersAreHere:
      "En esta computadora ya hay respuestas. Quedarían en un archivo "
        + "aparte; no se borra nada."
    case .keepAndBringBack: "Guardar lo que hay aquí con otro nombre y recuperar la copia"
    case .didNotWork: "No se pudo"
    }
  }
}
