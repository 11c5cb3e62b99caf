extension GlossaryPhrase {
  var english: Entry {
    switch self {
    case .score:
      return (
        ["Score", "scores"],
        "The points of an area, from 0 to 100: the average of its answers by their weight."
      )
    case .level:
      return (["Level", "levels"], "The step of the ladder that a score belongs to.")
    case .target:
      return (
        ["Target", "targets"], "The level to aim at: the next one, unless another was stated."
      )
    case .range:
      return (
        ["Range"], "The lowest and the highest score that are possible while answers are open."
      )
    case .weight:
      return (["Weight", "weights"], "How much an answer or an area counts in an average.")
    case .provisional:
      return (["Provisional"], "So much is still open that the score may change.")
    case .artificialIntelligence:
      return (
        ["AI", "artificial intelligence"],
        "Artificial intelligence: programs that write, recognise pictures or speech, predict or "
          + "answer by themselves."
      )
    case .cfdi:
      return (["CFDI"], "Mexico's official electronic invoice, a data file with a tax seal.")
    case .codi:
      return (
        ["CoDi"],
        "Paying by phone from one bank account to another with a code, a service of Banco de "
          + "México."
      )
    case .dimo:
      return (
        ["DiMo"],
        "Sending money to a phone number instead of an account number, a service of Banco de "
          + "México."
      )
    case .edi: return (["EDI"], "Orders that go from program to program.")
    case .electronicInvoice:
      return (
        ["E-invoice", "e-invoices"],
        "An invoice as a file that a program can read; a photo or a plain PDF is none."
      )
    case .loginCode:
      return (
        ["Login code", "login codes", "second lock"],
        "What an account asks for besides the password: a code on the phone, a fingerprint or a "
          + "key."
      )
    case .spei: return (["SPEI"], "Mexico's system for transfers between banks.")
    case .update:
      return (
        ["Update", "updates"], "A newer version of a program; it closes holes that criminals know."
      )
    case .virus:
      return (["Virus", "viruses"], "A harmful program that steals or locks data.")
    case .vpn: return (["VPN"], "A protected line into the network of the business.")
    case .xRechnung:
      return (
        ["XRechnung", "ZUGFeRD"],
        "A German format of e-invoices; ZUGFeRD is another, a PDF with the same data inside."
      )
    }
  }
}
