/// What is kept until a day.
public enum KeptSelection: Sendable, Hashable {
  /// A person's rows; of an enterprise of this store everything, unfinished interviews included.
  case person(PersonSelection)
  /// What came from outside for a campaign, by its id.
  case campaign(String)
}
