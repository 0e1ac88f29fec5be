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
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .editorial: 0
        case .compatible: 1
        case .breaking: 2
        }
    }

    /// The part of a semantic version that has to be raised for it.
    ///
    /// - Parameter version: The version that is raised; nil for one from 1.0.0 on.
    public func versionPart(after version: SemanticVersion? = nil) -> String {
        ["major", "minor", "patch"][place(after: version)]
    }

    /// Which number of a version is raised for it. Before 1.0.0 a breaking change raises the second, every other the third.
    func place(after version: SemanticVersion?) -> Int {
        let place: Int
        switch self {
        case .breaking: place = 0
        case .compatible: place = 1
        case .editorial: place = 2
        }
        return version?.isInitial == true ? min(place + 1, 2) : place
    }
}
