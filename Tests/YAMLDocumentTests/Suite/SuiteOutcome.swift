import YAMLDocument

/// What became of a case.
enum SuiteOutcome: Hashable {
    case asExpected
    /// Valid input was refused, first of all for this rule.
    case refused(rule: String)
    /// Invalid input was read.
    case acceptedInvalid
    /// Valid input was read as something else.
    case otherTree

    init(_ example: SuiteCase) {
        do throws(YAMLProblems) {
            let document = try YAMLDocument(parsing: Array(example.yaml.utf8), path: example.id)
            // A document without content has no root with us, and an empty scalar in the suite.
            let isEmpty = document.root == nil && example.events == ["+STR", "+DOC", "=VAL :", "-DOC", "-STR"]
            let isSame = isEmpty || document.suiteEvents == example.events
            self = example.fails ? .acceptedInvalid : isSame ? .asExpected : .otherTree
        } catch {
            self = example.fails ? .asExpected : .refused(rule: error.problems[0].rule)
        }
    }

    /// The name in the list of expected failures; nil for what isn't listed.
    var name: String? {
        switch self {
        case .asExpected: nil
        case .refused(let rule): rule
        case .acceptedInvalid: "accepted-invalid"
        case .otherTree: "other-tree"
        }
    }
}
