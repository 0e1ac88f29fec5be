import SDKSpec

/// Says who receives an event, in words: what behaviour calls things by is nobody's business, but for the parameters that
/// the reader gives.
struct AudienceProse: Sendable {
    private let procedures: [String: ProcedureDeclaration]

    /// What names stand for where a statement stands.
    struct Names: Sendable {
        /// The parameters of the method, which the reader knows.
        var parameters: Set<String> = []
        /// What the parameters of a procedure and the variables of loops stand for.
        var meanings: [String: String] = [:]
    }

    init(_ index: SpecificationIndex) {
        procedures = index.procedures
    }

    /// The receivers, to stand behind `to`.
    func receivers(_ audience: TypedAudience, _ names: Names) -> String {
        switch audience {
        case .me: "every device of the caller"
        case .thisDevice: "the device that calls"
        case .myOtherDevices: "the caller's other devices"
        case .user(let user): user.isRoot(.myself) ? "every device of the caller" : Self.somebody(words(user, names))
        case .users(let users): words(users, names)
        case .device(let device): device.isRoot(.thisDevice) ? "the device that calls" : words(device, names)
        }
    }

    /// What the reader gives is nobody yet: `the user `to``.
    private static func somebody(_ words: String) -> String {
        words.utf8.first == UInt8(ascii: "`") ? "the user \(words)" : words
    }

    /// A value in words.
    func words(_ expression: TypedExpression, _ names: Names) -> String {
        switch expression.kind {
        case .root(.myself), .root(.me): "the caller"
        case .root(.thisDevice), .root(.device): "the device that calls"
        case .variable(let name): words(ofName: name, areSeveral: expression.isList, names)
        case .member(let base, let name): words(ofMember: name, of: base, names)
        case .identifierPart(let base, let part): "the \(part.withoutID) of \(words(base, names))"
        case .unionPayload(let base, _): words(base, names)
        case .lookup(let base, let key): words(ofEntry: key, of: base, names)
        case .orElse(let value, let other): words(of: value, or: other, names)
        case .present(let value), .textOf(let value), .identifierFromText(_, let value), .identifier(_, _, let value?):
            words(value, names)
        case .list(let items): joined(items.map { words($0, names) })
        case .binary(.plus, let left, let right): joined([words(left, names), words(right, names)])
        case .conditional(_, let then, let otherwise), .choice(_, let then, let otherwise):
            joined([words(then, names), words(otherwise, names)], "or")
        case .comprehension(.filter, _, let list, _): "some of \(words(list, names))"
        case .comprehension(.map, let variable, let list, let body),
            .comprehension(.compactMap, let variable, let list, let body):
            words(ofEach: body, by: variable, in: list, names)
        case .comprehension(.first, _, let list, _): "one of \(words(list, names))"
        case .comprehension(.sorted, _, let list, _): words(list, names)
        case .function(let function, let arguments): words(ofCall: function, arguments, names)
        case .procedure(let name, _): words(ofProcedure: name)
        default: Self.unknown  // Is nobody that words can be found for.
        }
    }

    private static let unknown = "those concerned"
    /// What stands before a word that says what was done with somebody or something.
    private static let theOne = "the one "

    /// What a name stands for that is given to a value: a name that stands for a name, for a part of the caller's or for
    /// all that a store holds, says no more than that. Nil where its own name says more than the value would.
    func meaning(of value: TypedExpression, _ names: Names) -> String? {
        switch value.kind {
        case .function(.keys, _), .function(.values, _): words(value, names)
        default: value.isNamed ? words(value, names) : nil  // Its own name says more.
        }
    }

    /// Somebody, or another one where there is nobody.
    private func words(of value: TypedExpression, or other: TypedExpression, _ names: Names) -> String {
        let (first, second) = (words(value, names), words(other, names))
        return other.isNothing || first == second ? first : "\(first), or \(second) where there is none"
    }

    /// What becomes of the items of a list: `the owner of each of the boxes`.
    private func words(
        ofEach body: TypedExpression,
        by variable: String,
        in list: TypedExpression,
        _ names: Names
    ) -> String {
        let items = words(list, names)
        if case .variable(variable) = body.kind { return items }
        var inner = names
        inner.meanings[variable] = "each of \(items)"
        return words(body, inner)
    }

    private func words(ofName name: String, areSeveral: Bool, _ names: Names) -> String {
        if let meaning = names.meanings[name] { return meaning }
        if names.parameters.contains(name) { return "`\(name)`" }
        // Those of whom something was done are called by that: `those added`.
        if name.isPast { return (areSeveral ? "those " : Self.theOne) + name }
        return "the \(name.withoutID)"
    }

    private func words(ofMember name: String, of base: TypedExpression, _ names: Names) -> String {
        switch base.kind {
        case .root(.me): "the caller's \(name.withoutID)"
        case .root(.device): "the device's \(name.withoutID)"
        case .root(.world): "the \(name.withoutID)"
        // Who somebody is, is told by what holds the id.
        default: name.withoutID == "user" ? words(base, names) : words(ofPart: name, of: base, names)
        }
    }

    private func words(ofPart name: String, of base: TypedExpression, _ names: Names) -> String {
        if case .variable(let owner) = base.kind, owner.isParticiple { return "the \(name.withoutID)" }
        let owner = words(base, names)
        return owner.hasPrefix(Self.theOne) ? "the \(name.withoutID)" : "the \(name.withoutID) of \(owner)"
    }

    private func words(ofEntry key: TypedExpression, of base: TypedExpression, _ names: Names) -> String {
        if base.isRoot(.users) || base.isRoot(.devices) { return words(key, names) }
        guard case .member(_, let name) = base.kind else { return "an entry of \(words(base, names))" }
        return "the \(name.withoutID.singular)"
    }

    private func words(
        ofCall function: BuiltInFunction,
        _ arguments: [TypedExpression],
        _ names: Names
    ) -> String {
        guard let first = arguments.first.map({ words($0, names) }) else { return Self.unknown }
        return switch function {
        case .devicesOf: "every device of \(first)"
        case .prefix: "the first of \(first)"
        case .first: "the first of \(first)"
        case .suffix, .last: "the last of \(first)"
        case .keysBefore, .keysAfter, .valuesBefore, .valuesAfter: "some of \(first)"
        default: first  // Is told by what it is made of.
        }
    }

    /// What a procedure gives, by its summary: `The members of a group but one.` What stands behind a dash explains what
    /// stands before.
    private func words(ofProcedure name: String) -> String {
        guard let summary = procedures[name]?.summary.withoutFullStop, !summary.isEmpty,
            !summary.utf8.contains(UInt8(ascii: "."))
        else { return "the \(name.words)" }
        let words = summary.before(" - ")
        let start = "Who "
        guard words.hasPrefix(start) else { return words.lowerFirst }
        return "those who \(String(words.dropFirst(start.count)).saidOfSeveral)"
    }

    private func joined(_ words: [String], _ word: String = "and") -> String {
        var seen: Set<String> = []
        let once = words.filter { seen.insert($0).inserted }
        return once.isEmpty ? "nobody" : once.listed(by: word)
    }
}

extension TypedExpression {
    fileprivate var isList: Bool { if case .list = type { true } else { false } }
}

extension String {
    /// The words of a name without the end that says that it is an id: `userIDList` is `users`.
    var withoutID: String {
        for (end, replacement) in [("IDList", "s"), ("IDs", "s"), ("ID", ""), ("List", "s")]
        where hasSuffix(end) && utf8.count > end.utf8.count {
            return (String(dropLast(end.count)) + replacement).words
        }
        return words
    }

    /// The text before a sign; all of it where the sign isn't in it.
    fileprivate func before(_ sign: String) -> String {
        firstRange(of: sign).map { String(self[..<$0.lowerBound]) } ?? self
    }

    /// What is said of one, whose verb stands first, said of several: `have seen it` for `has seen it`.
    fileprivate var saidOfSeveral: String {
        let verb = prefix { $0 != " " }
        let plural = ["has": "have", "is": "are", "was": "were", "does": "do", "isn't": "aren't", "hasn't": "haven't"]
        return (plural[String(verb)] ?? String(verb).singular) + dropFirst(verb.count)
    }

    /// Whether it says what was done, or what somebody does: `added`, `waiting`.
    fileprivate var isParticiple: Bool { isPast || hasSuffix("ing") }

    /// Whether it says what was done: `added`, `sent`, and neither `bed` nor `breed`.
    fileprivate var isPast: Bool {
        hasSuffix("ed") && !hasSuffix("eed") && utf8.count > 4 || Self.irregular.contains(self)
    }

    /// Those of the words that say what was done and don't end in `ed` that are no nouns as well.
    private static let irregular: Set = [
        "sent", "made", "found", "given", "taken", "kept", "known", "shown", "told", "seen", "chosen", "held",
        "written", "lost", "bought", "sold", "paid", "begun",
    ]
}
