/// A function over the items of a list, `all(x in list: condition)`.
public enum ComprehensionFunction: String, Sendable, CaseIterable {
    /// Whether the condition holds for every item.
    case all
    /// Whether the condition holds for one item at least.
    case any
    /// The items for which the condition holds.
    case filter
    /// What the expression gives for each item.
    case map
    /// What the expression gives for each item, without those where it is absent.
    case compactMap
    /// The sum of what the expression gives.
    case sum
    /// The first item for which the condition holds, absent when there is none.
    case first
    /// The items in rising order of what the expression gives; equal ones keep their order.
    case sorted
}
