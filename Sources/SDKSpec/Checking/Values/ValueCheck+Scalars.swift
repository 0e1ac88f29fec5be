// Scalars and references.
extension ValueCheck {
    mutating func check(
        _ text: String,
        isQuoted: Bool,
        as type: TypeReference,
        at location: SourceLocation
    ) {
        switch type {
        case .string, .bytes, .void, .handler: break
        case .json: if !isQuoted, NumberLiteral.isMeant(by: text) { check(number: text, as: .double, at: location) }
        case .bool: if Bool(text) == nil { report("`\(text)` is no truth value", at: location) }
        case .int, .uint, .double: check(number: text, as: type, at: location)
        case .named(let name): check(text, isQuoted: isQuoted, asNamed: name, at: location)
        case .list, .map, .optional: mismatch("`\(text)`", type, at: location)
        }
    }

    private mutating func check(number text: String, as type: TypeReference, at location: SourceLocation) {
        if NumberLiteral(text)?.fits(type) == true { return }
        let corrected = NumberLiteral.correction(of: text)
        let noun = type == .uint ? "non-negative whole number" : type.isWhole ? "whole number" : "number"
        report(
            corrected == nil ? "`\(text)` is no \(noun)" : "`\(text)` isn't how a \(noun) is written",
            at: location,
            help: corrected.map { "write `\($0)`, or put it in quotes if it is a text" }
        )
    }

    private mutating func check(
        _ text: String,
        isQuoted: Bool,
        asNamed name: String,
        at location: SourceLocation
    ) {
        switch index.types[name]?.shape {
        case .identifier, nil: break
        case .enumeration(let raw, let values):
            if values.meant(by: text) != nil { return }
            guard !isQuoted else { return raw == .string ? () : check(number: text, as: raw, at: location) }
            let known = values.flatMap { [$0.wire, $0.name.value] }
            let meant = closest(to: text, in: known).map { "did you mean `\($0)`?" }
            let help = meant ?? helpBeyondValues(of: name)
            report("`\(text)` is no value of `\(name)`", at: location, help: help)
        case .record, .union: mismatch("`\(text)`", .named(name), at: location)
        }
    }

    /// What to do about a value that an enumeration doesn't have. No call passes with one that a closed one doesn't have.
    private func helpBeyondValues(of enumeration: String) -> String {
        role == .passing && index.types[enumeration]?.demands.closed != nil
            ? "`\(enumeration)` is closed: give one of its values"
            : "put it in quotes where it is to be a value that isn't declared"
    }

    mutating func checkReference(_ path: [String], as type: TypeReference, at location: SourceLocation) {
        // One that isn't written as it should be has been found already.
        if path.contains("") { return }
        switch saved.find(path, index) {
        case .unknown: break
        case .type(let found): if !takes(found.unwrapped, for: type) { mismatch("`\(found)`", type, at: location) }
        case .missing(let member, let owner, let known):
            var help = closest(to: member, in: known).map { "did you mean `\($0)`?" }
            if owner.isList { help = "say which item by its number, from 0" }
            let text = path.joined(separator: ".")
            let cause = Cause.absentPart(of: "\(owner)", name: member)
            report(
                "`$\(text)` leads nowhere: `\(owner)` has no member `\(member)`",
                at: location,
                help: help,
                of: cause
            )
        }
    }

    /// The type of a whole number that was saved, which texts are joined with as its digits. Others have no one form.
    func numberSaved(_ value: ExampleValue) -> TypeReference? {
        guard case .reference(let path) = value, case .type(let type) = saved.find(path, index) else { return nil }
        let isFraction = type.unwrapped == .double
        return takesNumber(type.unwrapped) && !isFraction ? type : nil
    }

    /// Whether a saved value can be of a type on the wire, where texts are alike, and so are numbers.
    private func takes(_ found: TypeReference, for type: TypeReference) -> Bool {
        if found == type || found == .json || type == .json { return true }
        if takesText(found), takesText(type) { return true }
        if takesNumber(found), takesNumber(type) { return true }
        switch (found, type) {
        case (.named(let union), _) where isUnion(union, of: type): return true
        case (.list(let one), .list(let other)): return takes(one.unwrapped, for: other.unwrapped)
        case (.map(_, let one), .map(_, let other)): return takes(one.unwrapped, for: other.unwrapped)
        default: return false  // Of two kinds.
        }
    }

    /// Whether a union has a case with the payload.
    private func isUnion(_ name: String, of payload: TypeReference) -> Bool {
        guard case .union(_, let cases)? = index.types[name]?.shape else { return false }
        return cases.contains { $0.payload.value == payload }
    }

    /// Whether a text can stand for a value of a type. Of a type that isn't there another rule tells.
    func takesText(_ type: TypeReference) -> Bool {
        if case .named(let name) = type, index.types[name] == nil { return true }
        return type == .json || type == .bytes || index.travelsAsText(type)
    }

    func takesNumber(_ type: TypeReference) -> Bool { type == .json || index.number(type) != nil }
}
