/// Which answers cannot all be true, by questionnaire: what no file of a questionnaire says, because
/// it follows from the meaning of the words and not from the logic.
///
/// An entry stands here only where both questions are about the same thing and no honest reading of
/// both words fits. What is merely unusual has no place: a till that is a program beside orders on
/// paper, a task tried with AI by a business that uses none now.
enum ContradictionTable {
  struct Entry {
    let id: String
    /// Holds where the answers contradict one another.
    let condition: String
    /// Why no honest reading fits.
    let reason: String
  }

  static let entries: [String: [Entry]] = ["msme-readiness": readiness]

  private static let readiness = [
    Entry(
      id: "no_online_sale",
      condition: "sells_online = no and ec_orders in {form, shop, several}",
      reason: """
        A form, a booking page, a shop or a data link is what "order or book online" means; the \
        questionnaire offers these three only after a yes.
        """),
    Entry(
      id: "online_sale",
      condition: "sells_online = yes and ec_orders in {person, messages, confirmed}",
      reason: """
        The furthest way to order is asked for, and who sells online has one further than e-mail: \
        "a free message on the phone or by e-mail is no".
        """),
    Entry(
      id: "cash_only",
      condition: """
        ec_pay = cash and business_facts has cards and not (customers has firms)
          and not (customers has state)
        """,
      reason: """
        Card payments online are taken, from private people alone, who can pay cash only. With \
        firms among the customers both may be true.
        """),
    Entry(
      id: "copies",
      condition: "cy_backups in {byhand, automatic, tested} and cy_measures has none",
      reason: """
        Everything important is there the day after a theft, so there are copies kept elsewhere, \
        which are to be ticked "even in part".
        """),
    Entry(
      id: "second_step",
      condition: "cy_second_factor in {mail, main, all} and cy_measures has none",
      reason: "A code besides the password is two login steps, to be ticked \"even in part\"."),
    Entry(
      id: "no_internet",
      condition: """
        ctx_internet = none
          and (business_facts has accounts or sells_online = yes or sk_connected > 0)
        """,
      reason: """
        E-mail, apps, online sales and people who use the internet for work need one of the \
        connections, of which a mobile phone is one.
        """),
    Entry(
      id: "nobody_connected",
      condition: "business_facts has accounts and people < 50 and sk_connected = 0",
      reason: """
        Somebody uses the e-mail, apps or accounts that the business uses at least a few times a \
        year. Among a hundred people or more, one alone is 0 percent; a head count of 50 that came \
        in a response may stand for up to 249.
        """),
  ]
}
