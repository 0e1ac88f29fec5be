/// A word that stands within a statement, between its parts.
enum JoiningWord: String, CaseIterable, Sendable {
    case when
    case unless
    case or
    case to
    case from
    case with
    case `in`
    case exists
    case seconds
    case because
    case citing
    case modelled
    case nothing
}
