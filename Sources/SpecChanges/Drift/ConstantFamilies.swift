import SDKSpec

/// The enumerations of a spec, by how their constants begin: a new constant most probably belongs to the one with whose
/// constants it has the most words in common.
struct ConstantFamilies {
    private let constants: [(type: String, words: [Substring])]

    init(_ types: [TypeDeclaration]) {
        constants = types.flatMap { type -> [(String, [Substring])] in
            guard case .enumeration(_, let values) = type.shape else { return [] }
            return values.compactMap { value in value.constant.map { (type.name.value, $0.split(separator: "_")) } }
        }
    }

    /// The drafts of constants as values of enumerations, each enumeration a comment: it is a guess that they belong to it.
    func comments(for drafts: [NameDraft]) -> [String] {
        let families = drafts.map { (draft: $0, family: family(of: $0.name)) }
        var names: [String?] = []
        for (_, family) in families where !names.contains(family?.type) { names.append(family?.type) }
        return names.map { name in
            let values = families.filter { $0.family?.type == name }.map {
                $0.draft.value(sharing: $0.family?.shared ?? 0)
            }
            let head =
                name.map { "\($0):  # or another one, has these on the page as well" }
                ?? "…:  # an enumeration of these"
            return ("types:\n  \(head)\n    values:\n" + values.joined()).split(separator: "\n").map { "# \($0)\n" }
                .joined()
        }
    }

    /// The enumeration that a constant looks like, and how many words both begin with; nil when there is none.
    private func family(of constant: String) -> (type: String, shared: Int)? {
        let words = constant.split(separator: "_")
        return constants.map { (type: $0.type, shared: zip($0.words, words).prefix { $0 == $1 }.count) }
            .filter { $0.shared > 0 }
            .max { $0.shared < $1.shared }
    }
}
