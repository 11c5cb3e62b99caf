extension CampaignPhrase {
  var english: String {
    switch self {
    case .welcome:
      "A campaign file tells your members what you ask and what happens with their answers. Enter "
        + "takes what stands in brackets, b goes back, q leaves without saving."
    case .ask(let field): field.englishQuestion
    case .hint(let field): field.englishHint
    case .usual(let text): "[\(text)]"
    case .prompt: "Your answer:"
    case .notice(let notice):
      """
      Who receives this file: \(notice.receiver). It arrives without your name: it holds your \
      answers, the size class of your business, the day, and a code made for \(notice.receiver) by \
      which your business is recognised next time. It does not hold your name, the name of your \
      business, your address, your tax number, your notes or your scores. Without a name does not \
      mean beyond guessing: in a small sector someone who knows you might still guess.

      What for: \(notice.receiver) counts your answers together with those of other participating \
      businesses, to see what they need and to compare participating businesses of different sizes, \
      sectors and countries. Only figures about groups are published or passed on, never those of a \
      single business.

      Your choice: taking part is voluntary. You can have your answers corrected or withdrawn at any \
      time: write to \(notice.receiver) and give the code of your receipt, which is shown to you when \
      the file is saved. Your name is not needed for that.

      Questions and requests: \(notice.receiver), \(notice.address).

      Your answers are kept until \(notice.keepUntil.text(in: .english)) and then erased. The figures \
      about groups in which they were counted remain.
      """
    case .thanks:
      "Thank you for taking part. Every answer makes it clearer what businesses like yours need."
    case .noLegalAdvice:
      "The notice is a proposal and no legal advice: have it checked before you send the file out."
    case .notSaved: "No campaign file was saved."
    case .saved(let path): "Campaign file saved: \(path)"
    case .whatNext(let path):
      "Send this file to your members. They hand over their answers with: "
        + "readiness share --campaign \(path)\n"
        + "Take in what comes back: readiness import FOLDER\n"
        + "See how it goes: readiness campaign status"
    case .sound(let id, let name): "Nothing is wrong with the campaign file \(id), “\(name)”."
    case .asks(let questionnaire, let form, let from, let to):
      "It asks \(questionnaire) (\(FormPhrase.name(form).english)) from \(from.text(in: .english)) to "
        + "\(to.text(in: .english))."
    case .noCampaign:
      "No response to a campaign has been imported yet. Take some in with: readiness import FOLDER"
    case .unknownCampaign(let id):
      "No response to the campaign “\(id)” has been imported (see: readiness campaign status)"
    }
  }
}

extension CampaignPhrase.Field {
  fileprivate var englishQuestion: String {
    switch self {
    case .id: "Which association and campaign?"
    case .name(let language): "What is the campaign called in \(language.inEnglish)?"
    case .questionnaire: "Which questionnaire?"
    case .form: "Which form?"
    case .from: "On which day does it begin?"
    case .to: "Which is the last day?"
    case .countries: "For businesses of which countries?"
    case .contact: "Who receives the answers?"
    case .email: "To which e-mail address do members write?"
    case .phone: "Which telephone number can they call?"
    case .keepUntil: "Until when are the answers kept?"
    case .notice(let language):
      "What do members read in \(language.inEnglish) before they agree?"
    case .thanks(let language): "What are they told in the end in \(language.inEnglish)?"
    case .file: "Where shall the file be saved?"
    }
  }

  fileprivate var englishHint: String {
    switch self {
    case .id:
      "Two short words in small letters with / between them, such as ccmx/2026-q4. Keep the first "
        + "one for every campaign: by it a business is recognised next time."
    case .name: "One line, as members shall see it."
    case .questionnaire: "The id of a shipped questionnaire, with @ and a version if need be."
    case .form: "express is the short form, full the long one."
    case .from, .to, .keepUntil: "A day such as 2026-12-20."
    case .countries: "Codes with commas between them, such as MX,DE."
    case .contact: "The association or office whose name members know."
    case .email: "Enter leaves it out; an address or a number is needed."
    case .phone: "Enter leaves it out if there is an address."
    case .notice: "Enter takes this text. For another one, type the path of a text file."
    case .thanks: "One line."
    case .file: "The name of a file."
    }
  }
}

extension Language {
  fileprivate var inEnglish: String {
    switch self {
    case .english: "English"
    case .spanish: "Spanish"
    case .german: "German"
    }
  }
}
