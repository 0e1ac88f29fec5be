import SDKSpec

/// The records with `checks` inside a value, each as its checks see it: the fields that they ask about.
///
/// Nothing here knows what checks come to. But a record that looks to them like one of the example's passes as that does.
struct CheckedRecords {
    let context: DerivationContext

    /// A record as its checks see it.
    struct Look: Hashable {
        let type: String
        let asked: [String: CaseValue]
    }

    /// The looks of all such records.
    func looks(of value: CaseValue, as type: TypeReference) -> Set<Look> {
        guard context.checking.contains(type) else { return [] }
        var looks: Set<Look> = []
        FieldWalk(
            index: context.index,
            visitRecord: { name, record in
                if let look = look(of: record, name) { looks.insert(look) }
            },
            visitField: { _, _, _ in }
        ).visit(value.filled(), as: type)
        return looks
    }

    /// A record as its checks see it; nil for one that has none.
    func look(of record: CaseValue, _ name: String) -> Look? {
        guard context.behaviour.typeChecks[name] != nil, case .object(let members) = record else { return nil }
        let asked = members.filter { context.checks(of: .named(name), askAbout: $0.name) && $0.value != .null }
        return Look(type: name, asked: asked.byName)
    }
}
