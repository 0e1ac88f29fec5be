/// What a change means for those who use what is generated from a spec, from the least to the most.
public enum ChangeSeverity: String, Sendable, Comparable, CaseIterable {
    /// Words, sources, stories and what only the mock sees: nobody's program notices.
    case editorial
    /// Every program that worked goes on working.
    case compatible
    /// A program that worked may not compile any more, or may be refused or answered otherwise.
    case breaking

    /// Whether a change means less.
    public static func < (left: ChangeSeverity, right: ChangeSeverity) -> Bool {
        allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }

    /// The part of a semantic version that has to be raised for it.
    public var versionPart: String {
        switch self {
        case .editorial: "patch"
        case .compatible: "minor"
        case .breaking: "major"
        }
    }
}
