public import JSON

/// What can be wrong with a questionnaire or a catalogue: data, not sentences.
public enum Problem: Sendable, Hashable {
  /// The kinds of thing that have ids.
  public enum Named: String, Sendable, CaseIterable {
    /// A field that is scored.
    case domain
    /// A step of the scale.
    case level
    /// A group of questions that stand together.
    case section
    /// A question.
    case question
    /// An option of a question, named by its code.
    case option
    /// A condition that limits a level.
    case gate
    /// A recommendation.
    case action
    /// An address that helps.
    case resource
    /// A form.
    case form
    /// An option of the country question.
    case country
    /// A size class.
    case band
    /// A group of sectors.
    case group
    /// A locale.
    case locale
    /// Another tool's scale.
    case crosswalk
    /// The questionnaire itself.
    case questionnaire
    /// An id that was given up.
    case retired
  }

  /// Where an option is named.
  public enum OptionPlace: String, Sendable, CaseIterable {
    /// In the text of a condition.
    case condition = "in a condition"
    /// In the answer that an action leads to.
    case improvement = "in \"improves\""
    /// In a group of sectors.
    case group = "in a group"
    /// In the signs of challenges.
    case sign = "in \"signs\""
  }

  // MARK: The file

  /// The text is not the JSON that the format allows.
  case json(JSONProblem.Kind)
  /// A key that does not exist in this object.
  case unknownKey(String, of: String, known: [String])
  /// A key that must be there is not.
  case missingKey(String, of: String)
  /// A value of another type than the key takes.
  case wrongType(key: String, expected: String)
  /// The file says that it has another format.
  case wrongFormat(expected: String)
  /// The version is not three numbers.
  case invalidVersion(String)
  /// A locale that is not of the form `es-MX`.
  case invalidLocale(String)
  /// The source locale is not one of the locales.
  case sourceLocaleMissing(String)
  /// A whole number that is too small or too large.
  case outOfRange(key: String, value: Int64, allowed: String)
  /// A word that is not on the key's closed list.
  case notAllowed(value: String, allowed: [String], key: String)
  /// A list or text without anything in it.
  case empty(key: String)
  /// A list holds the same entry twice.
  case duplicateEntry(String, key: String)
  /// The forms do not include `full`, of which every other form is a part.
  case fullFormMissing

  // MARK: Ids

  /// An id or option code with characters that are not allowed.
  case invalidID(String, kind: Named)
  /// An id or option code that is a word of the condition language.
  case reservedID(String, kind: Named)
  /// An id that another object of the same kind has.
  case duplicateID(String, kind: Named)
  /// An id that may never be used again.
  case retiredID(String, kind: Named)
  /// A reference to something that does not exist.
  case unknownID(String, kind: Named, known: [String])
  /// A reference to an option that the question does not have.
  case unknownOption(String, question: String, known: [String], place: OptionPlace)

  // MARK: Levels and coverage

  /// A level that does not begin above the one before it.
  case levelsNotAscending(String)
  /// The first level does not begin at 0.
  case firstLevelNotZero(String)
  /// The coverage for a provisional score exceeds that for a final one.
  case provisionalAboveScored(provisional: Int, scored: Int)

  // MARK: Questions

  /// A key that questions of this kind do not have.
  case keyNotForKind(key: String, question: String, kind: String)
  /// A key that the question cannot do without.
  case keyNeeded(key: String, question: String, reason: String)
  /// A key that changes nothing here.
  case keyWithoutEffect(key: String, question: String, reason: String)
  /// A question that stands apart from its section.
  case questionOutOfOrder(question: String, section: String)
  /// A section without a question.
  case sectionEmpty(String)
  /// An option that must have a score has none.
  case scoreNeeded(option: String, question: String)
  /// An option has a score where scores come from elsewhere or nowhere.
  case scoreNotWanted(option: String, question: String)
  /// A multiple with too few or too many options.
  case optionCount(question: String, count: Int)
  /// A multiple all of whose options are exclusive.
  case onlyExclusive(question: String)
  /// An option of a single question has a condition.
  case optionConditionOnSingle(option: String, question: String)
  /// The smallest answer exceeds the largest.
  case rangeEmpty(question: String)
  /// A scale whose x values do not ascend.
  case scaleNotAscending(question: String)
  /// A question that `of` or `notAbove` cannot name.
  case baseUnsuited(String, question: String, reason: String)
  /// A condition names a question that does not come before.
  case laterQuestion(String)
  /// A question is needed in a form that it is not part of.
  case missingFromForm(question: String, form: String)
  /// A question of the form `express` that is not in `full`.
  case expressNotInFull(question: String)
  /// The scores of a domain cannot be added exactly in 64 bits.
  case denominatorTooLarge(domain: String)

  // MARK: Conditions

  /// A character or number that no condition may hold.
  case conditionUnreadable(String)
  /// Something else is expected here.
  case conditionSyntax(expected: [ConditionPart], found: ConditionPart)
  /// A condition with more than 256 atoms and operators.
  case conditionTooLong
  /// A condition nested more than 16 deep.
  case conditionTooDeep
  /// A condition on a text question.
  case conditionOnText(String)
  /// A comparison that does not suit the kind of question.
  case operatorForKind(String, question: String, kind: ConditionKind, needs: ConditionKind)

  // MARK: Gates, actions, strata

  /// A gate limits the level of a context domain.
  case gateOnContext(domain: String, gate: String)
  /// An action leads to an answer that the question does not take.
  case improvementUnsuited(question: String, reason: String)
  /// Actions that require each other; the first is also the last.
  case requirementCycle([String])
  /// A question that cannot have this role.
  case roleUnsuited(question: String, role: String, needs: String)
  /// A size class that does not begin above the one before it.
  case bandsOverlap(band: String, country: String)
  /// A sector in several groups.
  case sectorTwice(String, groups: [String])
  /// A sector in no group.
  case sectorMissing(String)
  /// A group in several weight groups.
  case groupTwice(String, weightGroups: [String])
  /// A group in no weight group.
  case groupNotWeighted(String)
  /// Another tool's bands that do not ascend or do not match their names.
  case crosswalkUneven(String)

  // MARK: Catalogues

  /// A catalogue of another questionnaire.
  case catalogueOfOther(String, expected: String)
  /// A catalogue in a locale that the questionnaire does not declare.
  case catalogueLocale(String, expected: [String])
  /// A second catalogue in the same locale.
  case catalogueTwice(locale: String)
  /// A declared locale without a catalogue.
  case catalogueMissing(locale: String)
  /// A text that the catalogue lacks.
  case textMissing(key: String, locale: String)
  /// A text that belongs to nothing.
  case textUnused(key: String, known: [String])
  /// A translation whose source text has changed since.
  case textStale(key: String)
  /// A translation that does not say which source text it translates.
  case sourceHashMissing(key: String)
  /// A variant of the source that the translation lacks.
  case variantMissing(key: String, locale: String)
  /// A variant of the translation that the source lacks.
  case variantWithoutSource(key: String, locale: String)
  /// A variant that does not exist.
  case variantUnknown(String, key: String, known: [String])
  /// Variants that never hold together, or one named twice.
  case variantsContradict(key: String)
  /// A translation with other placeholders than its source.
  case placeholdersDiffer(key: String, expected: [String])

  // MARK: Soundness

  /// A question that no answers make apply.
  case unreachable(question: String, form: String)
  /// A condition that every answer fulfils.
  case alwaysTrue(ConditionOwner)
  /// A condition that no answer fulfils.
  case neverTrue(ConditionOwner)
  /// The scores of a single's options go up and down.
  case scoresOutOfOrder(option: String, question: String)
  /// An action that leads to no more points.
  case improvementWithoutGain(question: String, action: String)
  /// An enterprise that answered so elsewhere cannot attain 100 points; `most` in tenths.
  case hundredOutOfReach(domain: String, form: String, most: Int, given: String)
  /// An enterprise that answered so elsewhere cannot attain a level.
  case levelOutOfReach(String, domain: String, form: String, given: String)
  /// Gates let nobody attain a level.
  case levelClosedByGates(String, domain: String, form: String)
  /// A proof that would take too many states.
  case notDecided(String, cone: Int)
}
