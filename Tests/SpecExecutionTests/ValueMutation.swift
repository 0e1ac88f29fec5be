import SDKRuntime

/// Makes other values of values: such as callers send by mistake, and such as hardly anybody thinks of.
struct ValueMutation {
    /// Texts that were seen in answers and arguments, to be sent again.
    private(set) var texts: [String] = Self.oddTexts

    private static let oddTexts = [
        "", "alice", "bob", "carol", "C2Calice", "C2Cbob", "C2C", "GROUP", "GROUPteam", "@TIM#SYSTEM", "😀", "e\u{301}",
        "\u{E9}", String(repeating: "字", count: 40), String(repeating: "a", count: 500), " ", "@TGS#_", "team",
    ]
    private static let oddNumbers: [WireValue] = [
        0, 1, -1, 2, 7, 100, .int(.max), .int(.min), .uint(.max), .double(1.5), .double(-0.0), .double(1e300),
    ]

    /// Remembers the texts in a value.
    mutating func learn(from value: WireValue) {
        switch value {
        case .string(let text): if texts.count < 400 { texts.append(text) }
        case .array(let items): for item in items.prefix(5) { learn(from: item) }
        case .object(let members): for (_, value) in members { learn(from: value) }
        case .null, .bool, .int, .uint, .double, .bytes: break
        }
    }

    /// A value with a few things changed in it.
    func changed(_ value: WireValue, _ numbers: inout SeededNumbers) -> WireValue {
        if numbers.happens(onceIn: 40) { return other(&numbers) }
        switch value {
        case .object(let members): return .object(changed(members, &numbers))
        case .array(let items): return .array(changed(items, &numbers))
        case .string: return numbers.happens(onceIn: 6) ? text(&numbers) : value
        case .bool(let truth): return .bool(numbers.happens(onceIn: 4) ? !truth : truth)
        case .int, .uint, .double:
            return numbers.happens(onceIn: 5) ? Self.oddNumbers.randomElement(using: &numbers) ?? value : value
        case .null, .bytes: return value
        }
    }

    private func changed(_ members: WireMembers, _ numbers: inout SeededNumbers) -> WireMembers {
        var changed = WireMembers()
        for (name, value) in members where !numbers.happens(onceIn: 15) {
            changed[name] = self.changed(value, &numbers)
        }
        return changed
    }

    private func changed(_ items: [WireValue], _ numbers: inout SeededNumbers) -> [WireValue] {
        if numbers.happens(onceIn: 15) { return [] }
        var changed = items.map { self.changed($0, &numbers) }
        if let last = changed.last, numbers.happens(onceIn: 5) { changed.append(last) }
        if let first = changed.first, numbers.happens(onceIn: 6) { changed.append(self.changed(first, &numbers)) }
        if numbers.happens(onceIn: 10) { changed.reverse() }
        return changed
    }

    private func text(_ numbers: inout SeededNumbers) -> WireValue {
        .string(texts.randomElement(using: &numbers) ?? "")
    }

    private func other(_ numbers: inout SeededNumbers) -> WireValue {
        let others: [WireValue] = [
            .null, true, [], [:], .bytes([1, 2, 3]), Self.oddNumbers.randomElement(using: &numbers) ?? 0,
            text(&numbers), [text(&numbers)], ["type": text(&numbers), "payload": [:]],
        ]
        return others.randomElement(using: &numbers) ?? .null
    }
}
