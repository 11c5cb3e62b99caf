extension TroublePhrase {
  var spanish: String {
    switch self {
    case .busy:
      "otro programa está usando el archivo. Ciérrelo o intente de nuevo en un momento; no se "
        + "cambió nada."
    case .heldElsewhere:
      "esta evaluación está abierta en otra ventana. Termínela o ciérrela ahí e intente de nuevo."
    case .erasurePending:
      "los datos se quitaron, pero otro programa que lee el archivo conserva los bytes anteriores. "
        + "Ciérrelo y repita el mismo comando; hasta entonces no están borrados."
    case .inUse:
      "esto no es un respaldo, sino un archivo en uso. Cierre el programa que lo usa, haga un "
        + "respaldo de él y recupere ese respaldo."
    case .isFolder: "esto es una carpeta. Indique un archivo dentro de ella."
    case .noOrdinaryFile: "esto no es un archivo común. Indique otro."
    case .notPermitted: "aquí no se permite leer o escribir. Elija otro lugar."
    case .readOnly: "esto solo se puede leer. Permita escribir en él o elija otro lugar."
    case .noFolder: "la carpeta no existe o no es una carpeta. Revise la ruta o elija otro lugar."
    case .diskFull:
      "el disco está lleno. Libere espacio e intente de nuevo; todo lo guardado antes sigue ahí."
    case .noStore: "esto no es un archivo de este programa. No se cambió nada; indique otro."
    case .otherProgram:
      "esta base de datos es de otro programa. No se cambió nada; indique otro archivo."
    case .newerVersion:
      "lo escribió una versión más nueva del programa. No se cambió nada; instale esa versión."
    case .damaged: "el archivo está dañado. Recupere su copia más reciente."
    case .noSuchFile: "no existe ese archivo. Revise el nombre."
    case .fileExists: "ya existe un archivo. Agregue --force para reemplazarlo."
    case .notStored(let name):
      "no hay nada con el nombre “\(name)”. Vea lo que hay con: readiness list"
    case .labelTaken: "otro negocio ya tiene este nombre. Elija uno que los distinga."
    case .diskFails: "no se pudo leer o escribir. Revise el disco e intente de nuevo."
    case .system(let code, let words):
      "el sistema no lo permitió (error \(code): “\(words)”). Intente de nuevo o elija otro lugar."
    case .unsafePlace:
      "aquí los datos no estarían seguros. Elija un lugar en un disco local con --store."
    case .otherContents(let id, let version):
      "aquí se conoce \(id) \(version) con otro contenido. Suba el número de versión del "
        + "cuestionario modificado."
    case .strangeValue(let place):
      "hay un valor en \(place) que este programa no escribe. Revise con readiness verify, o recupere "
        + "su copia más reciente."
    case .fault(let words): "es una falla del programa (\(words)). Por favor repórtela."
    case .tooLarge(let limit):
      "tiene más de \(limit) bytes. Revise que sea el archivo correcto, o divídalo."
    case .badName: "el nombre está vacío, es demasiado largo o lleva un byte cero. Elija otro."
    case .linkLoop: "los enlaces forman un círculo. Indique el archivo mismo."
    case .homeless:
      "no se conoce su carpeta personal. Ponga en HOME una ruta completa, o indique el archivo con "
        + "--store."
    case .lineTooLong(let limit):
      "un renglón tiene más de \(limit) bytes. Revise que sea el archivo correcto."
    }
  }
}
