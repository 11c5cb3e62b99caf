internal import Summaries

/// A campaign as it would leave for another association, before earlier releases are asked.
struct CoarsenedCampaign {
  /// What it would tell.
  let told: Summary
  /// By country, how many enterprises it is of, told of or not.
  let wholes: [String: Int]
}
