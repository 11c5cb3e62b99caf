extension OptionPhrase {
  var spanish: String {
    switch self {
    case .oneOf(let options):
      "\(options.joined(separator: ", ")): no van juntos; deje solo uno"
    case .formatAndEnding(let format, let ending):
      "--format \(format) y un archivo que termina en .\(ending): quite uno de los dos"
    case .portfolioEnding(let ending):
      "portfolio no genera \(ending): el nombre debe terminar en .html, .xlsx, .md o .txt"
    case .choice(let option, let known):
      "\(option): no se conoce; elija entre \(known.joined(separator: ", "))"
    case .cellCondition(let text, let parts):
      "--where \(text): escriba una característica y sus valores, por ejemplo size=micro,small;"
        + " características: \(parts.joined(separator: ", "))"
    case .belongs(let option, let owner): "\(option) \(owner.spanish)"
    case .notFromFiles(let option):
      "\(option) mira las respuestas guardadas una por una, y los archivos de conteos no las traen:"
        + " quite los archivos o \(option)"
    case .planWithFiles:
      "Una planeación no lee archivos de conteos: quite los archivos o --plan"
    case .flaggedRelease(let release):
      "--without-flagged no va junto con --release \(release): las cifras con y sin unas pocas"
        + " respuestas juntas revelan lo que esas contestaron; quite uno de los dos"
    case .qualityCells:
      "--where no va junto con --quality y archivos, que no dicen nada de grupos sueltos: quite uno"
        + " de los dos"
    case .qualityRelease:
      "--quality genera un archivo para otra asociación: agregue --release exchange"
    case .qualityThreshold:
      "--threshold no va junto con --quality: sus bloques siempre tienen 100 empresas o más"
    case .thresholdWithoutRelease:
      "--threshold sube a partir de cuántas empresas se dan cifras a otros: agregue --release"
        + " exchange o quítelo"
    case .lowThreshold(let number, let least, let release):
      "--threshold \(number): con --release \(release) son al menos \(least); el umbral se puede subir,"
        + " nunca bajar"
    case .publicComparison:
      "--release public: una comparación para todo público estaría junto a las tablas públicas, y las"
        + " dos juntas podrían revelar a unos pocos negocios; publique las tablas (summarize --release"
        + " public) o compare con --release exchange para otra asociación"
    case .benchmarkComparison:
      "--release benchmark: un archivo de comparación para miembros trae percentiles de cada grupo y"
        + " ninguna comparación; genérelo con summarize --release benchmark o compare con --release"
        + " exchange para otra asociación"
    case .dashboardJSON(let release):
      "dashboard genera una página: para programas, use summarize --release \(release)"
    case .chartJSON: "--json no va junto con --chart: para los números, quite --chart"
    case .placeJSON:
      "JSON no va junto con --benchmark: es solo el resultado; quite uno de los dos"
    case .rescoreVersion:
      "rescore necesita --to y una versión como 1.0.0: readiness rescore --to 1.0.0"
    case .rescoreUnknown(let version, let id, let known):
      "No hay una versión \(version) de \(id); las que hay: \(known.joined(separator: ", ")). Indique"
        + " un archivo con --questionnaire."
    case .planNeeds(let option, let value): "Una planeación necesita \(option): \(value.spanish)"
    case .planValue(let text, let value): "\(text): escriba \(value.spanish)"
    case .noShare(let country):
      "--expect no dice nada de \(country), donde se invita a empresas: agregue --expect"
        + " \(country)=0.08"
    case .tooFewScores(let least):
      "--sd store: hay menos de \(least) puntajes definitivos guardados de dónde tomarla; indíquela en"
        + " puntos, por ejemplo --sd 20"
    case .noStrata(let questionnaire):
      "\(questionnaire) no tiene país, clases de tamaño o sectores: una planeación necesita los tres"
        + " (strata)"
    case .stepsForAssociation:
      "--rows actions no va junto con --audience association, a quien no se le dan pasos"
    case .everyBusiness(let word):
      "--all es para todos los negocios: quite --all o “\(word)”"
    case .exportOfWhom:
      "Diga de quién: --enterprise NOMBRE, o filas: --to csv (vea: readiness export --help)"
    case .shell(let name, let meant, let known):
      "No hay un script para “\(name)”; "
        + (meant.map { "¿quiso decir “\($0)”?" } ?? "elija \(known.joined(separator: ", "))")
    }
  }
}

extension OptionPhrase.Owner {
  fileprivate var spanish: String {
    switch self {
    case .plan: "es para una planeación: agregue --plan o quítelo"
    case .comparison: "es para una comparación: quítelo o quite --plan"
    case .store: "es para lo que se cuenta en el almacén: quítelo o quite los archivos"
    case .pressPage: "es para una página para periodistas: agregue --press o quítelo"
    case .figureOrPage:
      "es para una gráfica o una página: agregue --chart o --press, o quítelo; el texto va a la salida"
        + " estándar"
    }
  }
}

extension OptionPhrase.PlanValue {
  fileprivate var spanish: String {
    switch self {
    case .number: "un número, por ejemplo 2000"
    case .share:
      "una proporción mayor que 0 y hasta 1 con seis decimales a lo más, por ejemplo 0.08"
    case .points: "puntos por encima de 0 y hasta 50, por ejemplo 20, o: store"
    }
  }
}
