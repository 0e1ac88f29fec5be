/// Makes expressions out of places that hold values, and of each other.
struct ExpressionMaker {
    /// What an expression gives.
    enum Kind: CaseIterable {
        case number
        case text
        case truth
        case numbers
        case texts
    }

    /// What stands for values of each kind; at least one for each.
    private var places: [Kind: [String]]
    /// A map from texts to numbers.
    private let map: String
    /// A number that may be absent.
    private let maybe: String
    private var items = 0

    init(places: [Kind: [String]], map: String, maybe: String) {
        self.places = places
        self.map = map
        self.maybe = maybe
    }

    /// Another place from here on.
    mutating func add(_ place: String, _ kind: Kind) { places[kind, default: []].append(place) }

    /// A place of a kind.
    func place(_ kind: Kind, _ chance: inout Chance) -> String { chance.one(of: places[kind] ?? ["none"]) }

    /// An expression of a kind, nested so deep at most.
    mutating func expression(_ kind: Kind, depth: Int, _ chance: inout Chance) -> String {
        guard depth > 0, chance.happens(80) else { return leaf(kind, &chance) }
        if chance.happens(10) {
            let condition = expression(.truth, depth: depth - 1, &chance)
            let then = expression(kind, depth: depth - 1, &chance)
            return "(if \(condition) then \(then) else \(expression(kind, depth: depth - 1, &chance)))"
        }
        return switch kind {
        case .number: number(depth - 1, &chance)
        case .text: text(depth - 1, &chance)
        case .truth: truth(depth - 1, &chance)
        case .numbers: numbers(depth - 1, &chance)
        case .texts: texts(depth - 1, &chance)
        }
    }

    private func leaf(_ kind: Kind, _ chance: inout Chance) -> String {
        guard chance.happens(20) else { return place(kind, &chance) }
        return switch kind {
        case .number: chance.one(of: ["0", "1", "-3", "9223372036854775807", "-9223372036854775808"])
        case .text: chance.one(of: ["\"\"", "\"a\"", "\"two words\"", "\"\\u{E9}\"", "\"e\\u{301}\""])
        case .truth, .numbers, .texts: place(kind, &chance)
        }
    }

    private mutating func number(_ depth: Int, _ chance: inout Chance) -> String {
        let left = expression(.number, depth: depth, &chance)
        let right = expression(.number, depth: depth, &chance)
        switch chance.number(0...8) {
        case 0...3: return "(\(left) \(chance.one(of: ["+", "-", "*", "/", "%"])) \(right))"
        case 4: return "\(chance.one(of: ["min", "max"]))(\(left), \(right))"
        case 5: return "count(\(expression(chance.one(of: [.texts, .numbers]), depth: depth, &chance)))"
        case 6:
            let unit = chance.one(of: ["utf8-bytes", "unicode-scalars", "utf16-units"])
            return "length(\(expression(.text, depth: depth, &chance)), \(unit))"
        case 7: return chance.happens(50) ? "-(\(left))" : "(\(maybe) ?? \(right))"
        default:
            if chance.happens(50) { return "(\(map)[\(expression(.text, depth: depth, &chance))] ?? \(right))" }
            return over(.numbers, "sum", giving: .number, depth, &chance)
        }
    }

    private mutating func text(_ depth: Int, _ chance: inout Chance) -> String {
        switch chance.number(0...2) {
        case 0:
            let left = expression(.text, depth: depth, &chance)
            return "(\(left) + \(expression(.text, depth: depth, &chance)))"
        case 1: return "lowercased(\(expression(.text, depth: depth, &chance)))"
        default: return "text(\(expression(.number, depth: depth, &chance)))"
        }
    }

    /// A condition, which depends on a place at least.
    private mutating func truth(_ depth: Int, _ chance: inout Chance) -> String {
        let left = place(.text, &chance)
        switch chance.number(0...8) {
        case 0:
            let sign = chance.one(of: ["<", "<=", ">", ">=", "==", "!="])
            let number = place(.number, &chance)
            return "(\(number) \(sign) \(bounded(expression(.number, depth: depth, &chance))))"
        case 1:
            let sign = chance.one(of: ["<", ">=", "==", "!="])
            return "(\(left) \(sign) \(expression(.text, depth: depth, &chance)))"
        case 2:
            let container = chance.happens(50) ? map : expression(.texts, depth: depth, &chance)
            return "(\(left) \(chance.one(of: ["in", "not in"])) \(container))"
        case 3...4:
            let sign = chance.one(of: ["and", "or"])
            let first = expression(.truth, depth: depth, &chance)
            return "(\(first) \(sign) \(expression(.truth, depth: depth, &chance)))"
        case 5: return "not \(expression(.truth, depth: depth, &chance))"
        case 6:
            let function = chance.one(of: ["hasPrefix", "hasSuffix", "containsText"])
            return "\(function)(\(left), \(expression(.text, depth: depth, &chance)))"
        case 7: return chance.happens(50) ? "(\(maybe) exists)" : "isEmpty(\(place(.texts, &chance)))"
        default: return over(.texts, chance.one(of: ["any", "all"]), giving: .truth, depth, &chance)
        }
    }

    /// A number that isn't the least or the largest there is, by itself or by a name: whether another one is beyond that
    /// is always the same.
    private func bounded(_ number: String) -> String {
        number.hasPrefix("made") || number.hasSuffix("9223372036854775807") || number.hasSuffix("9223372036854775808")
            ? "(\(number) + 1)" : number
    }

    private mutating func numbers(_ depth: Int, _ chance: inout Chance) -> String {
        switch chance.number(0...5) {
        case 0:
            let left = expression(.numbers, depth: depth, &chance)
            return "(\(left) + [\(expression(.number, depth: depth, &chance))])"
        case 1: return over(.texts, "map", giving: .number, depth, &chance)
        case 2: return over(.numbers, "filter", giving: .truth, depth, &chance)
        case 3: return side("values", depth, &chance)
        case 4:
            // Few, wherever they begin: a call goes through so many, all in all.
            let first = expression(.number, depth: depth, &chance)
            return "numbers(max(-2, \(first)), to: min(\(expression(.number, depth: depth, &chance)), 3))"
        default: return "reversed(\(expression(.numbers, depth: depth, &chance)))"
        }
    }

    private mutating func texts(_ depth: Int, _ chance: inout Chance) -> String {
        switch chance.number(0...6) {
        case 0:
            let left = expression(.texts, depth: depth, &chance)
            return "(\(left) + [\(expression(.text, depth: depth, &chance))])"
        case 1: return over(.numbers, "map", giving: .text, depth, &chance)
        case 2: return over(.texts, "filter", giving: .truth, depth, &chance)
        case 3: return over(.texts, "sorted", giving: chance.one(of: [.number, .text]), depth, &chance)
        case 4:
            let texts = expression(.texts, depth: depth, &chance)
            let function = chance.one(of: ["prefix", "suffix"])
            return "\(function)(\(texts), \(expression(.number, depth: depth, &chance)))"
        case 5: return side("keys", depth, &chance)
        default: return "keys(\(map))"
        }
    }

    /// What stands in the map on one side of an entry, or the part of it that is nearest to that.
    private mutating func side(_ function: String, _ depth: Int, _ chance: inout Chance) -> String {
        let key = expression(.text, depth: depth, &chance)
        let before = "\(function)(\(map), before: \(key))"
        let after = "\(function)(\(map), after: \(key))"
        let count = place(.number, &chance)
        return chance.one(of: [before, after, "suffix(\(before), \(count))", "prefix(\(after), \(count))"])
    }

    /// A function over the items of a list.
    private mutating func over(
        _ list: Kind,
        _ function: String,
        giving kind: Kind,
        _ depth: Int,
        _ chance: inout Chance
    ) -> String {
        items += 1
        let item = "item\(items)"
        let source = expression(list, depth: depth, &chance)
        let outer = places
        add(item, list == .texts ? .text : .number)
        let body = expression(kind, depth: depth, &chance)
        places = outer
        return "\(function)(\(item) in \(source): \(body))"
    }
}
