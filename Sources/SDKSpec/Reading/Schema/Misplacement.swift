import YAMLDocument

/// Entries that can't stand where they do, and could very near: their indentation is wrong, or a line above them is missing.
struct Misplacement {
    /// What would put them where they belong.
    enum Slip {
        /// They are keys of a mapping that holds the one in which they stand.
        case tooDeep(Enclosure)
        /// They are keys of the entry above them.
        case notDeepEnough(owner: YAMLEntry, RecordShape)
        /// They are further entries of what stands above them.
        case outside(owner: YAMLEntry)
        /// The key is missing behind which they stand in the mapping.
        case keyGone(String, Enclosure)
        /// The name is missing of what they are keys of.
        case nameGone(RecordShape)
    }

    let slip: Slip
    /// Where they stand among the entries of their mapping.
    fileprivate(set) var positions: [Int]
}

extension Misplacement.Slip {
    /// Where the entry stands that lacks them as its keys.
    fileprivate var owner: SourceRange? {
        if case .notDeepEnough(let owner, _) = self { owner.keyRange } else { nil }
    }

    /// Whether another one is mended by the same change.
    fileprivate func isMended(with other: Self) -> Bool {
        switch (self, other) {
        case (.tooDeep(let left), .tooDeep(let right)): left.range == right.range
        case (.notDeepEnough(let left, _), .notDeepEnough(let right, _)): left.keyRange == right.keyRange
        case (.outside(let left), .outside(let right)): left.keyRange == right.keyRange
        case (.keyGone(let left, let one), .keyGone(let right, let other)): left == right && one.range == other.range
        case (.nameGone, .nameGone): true
        case (.tooDeep, _), (.notDeepEnough, _), (.outside, _), (.keyGone, _), (.nameGone, _): false
        }
    }
}

/// Finds what is misplaced in a mapping.
struct MisplacementFinder {
    private let entries: [YAMLEntry]
    /// The mappings with known keys that hold this one, from the file's on.
    private let around: [Enclosure]

    init(_ entries: [YAMLEntry], in around: [Enclosure]) {
        self.entries = entries
        self.around = around
    }

    /// What is misplaced where the names are the spec's own.
    ///
    /// - Parameter form: What stands behind each name.
    func misplaced(amongNamed form: Form) -> [Misplacement] {
        let unsuited = entries.indices.filter { !form.suits(entries[$0].value) }
        // Once the name is missing of one thing, what follows is of that.
        var gone: Misplacement.Slip?
        let found = grouped(unsuited) { position in
            let entry = entries[position]
            if entry.value.isMissing { return tooDeep(entry) }
            if gone != nil, let slip = nameGone(entry, form) { return slip }
            if let slip = tooDeep(entry) ?? notDeepEnough(position, { form.records(for: $0.value) }) { return slip }
            gone = nameGone(entry, form)
            return gone ?? keyGone(entry)
        }
        return found.filter { misplacement in
            guard case .keyGone = misplacement.slip else { return true }
            // What only lacks something is where it belongs.
            return misplacement.positions.contains { form.isForeign(entries[$0].value) }
        }
    }

    /// What is misplaced among the keys of a record.
    func misplaced(amongKeysOf own: Enclosure) -> [Misplacement] {
        let record = own.record
        guard record.freeKey == nil else { return [] }
        let known = record.keys.map(\.name)
        let unknown = entries.indices.filter { position in
            let entry = entries[position]
            return !record.forms.contains(entry.name) && !entry.isAlone && closest(to: entry.name, in: known) == nil
        }
        let inner = MisplacementFinder(entries, in: around + [own])
        return grouped(unknown) { position in
            tooDeep(entries[position]) ?? outside(position, record)
                ?? notDeepEnough(position, { record.forms[$0.name]?.records(for: $0.value) ?? [] })
                ?? inner.keyGone(entries[position])
        }
    }

    /// Those with one slip together: one change mends them.
    private func grouped(_ positions: [Int], by slip: (Int) -> Misplacement.Slip?) -> [Misplacement] {
        var found: [Misplacement] = []
        for position in positions {
            guard let slip = slip(position) else { continue }
            if let index = found.firstIndex(where: { $0.slip.isMended(with: slip) || isHeader(of: slip, in: $0) }) {
                found[index].positions.append(position)
            } else {
                found.append(Misplacement(slip: slip, positions: [position]))
            }
        }
        let owners = found.compactMap(\.slip.owner)
        // What lacks a key that was found beside it is where it belongs.
        return found.compactMap { misplacement in
            var rest = misplacement
            rest.positions.removeAll { owners.contains(entries[$0].keyRange) }
            return rest.positions.isEmpty ? nil : rest
        }
    }

    /// Whether the key that is missing above some entries is one that was found misplaced itself.
    private func isHeader(of slip: Misplacement.Slip, in other: Misplacement) -> Bool {
        guard case .keyGone(let key, _) = slip, case .tooDeep = other.slip else { return false }
        return other.positions.contains { entries[$0].name == key }
    }
}

// The slips.
extension MisplacementFinder {
    private func tooDeep(_ entry: YAMLEntry) -> Misplacement.Slip? {
        for enclosure in around.reversed() {
            guard let form = enclosure.form(ofMissing: entry.name),
                entry.value.isMissing || form.takes(NodeKind(entry.value))
            else { continue }
            return .tooDeep(enclosure)
        }
        return nil
    }

    /// - Parameter records: What the entry above may be.
    private func notDeepEnough(_ position: Int, _ records: (YAMLEntry) -> [RecordShape]) -> Misplacement.Slip? {
        guard position > entries.startIndex else { return nil }
        let (entry, owner) = (entries[position], entries[position - 1])
        guard let keys = owner.value.mapping, !keys.contains(where: { $0.name == entry.name }) else { return nil }
        for record in records(owner) {
            if let form = record.forms[entry.name], form.takes(NodeKind(entry.value)) {
                return .notDeepEnough(owner: owner, record)
            }
        }
        return nil
    }

    private func outside(_ position: Int, _ record: RecordShape) -> Misplacement.Slip? {
        guard position > entries.startIndex else { return nil }
        let owner = entries[position - 1]
        guard case .map? = record.forms[owner.name], record.forms[owner.name]?.holds(entries[position]) == true,
            owner.value.mapping?.contains(where: { $0.name == entries[position].name }) == false
        else { return nil }
        return .outside(owner: owner)
    }

    private func nameGone(_ entry: YAMLEntry, _ form: Form) -> Misplacement.Slip? {
        let record = form.records(for: nil).first { $0.forms[entry.name]?.takes(NodeKind(entry.value)) ?? false }
        return record.map { .nameGone($0) }
    }

    private func keyGone(_ entry: YAMLEntry) -> Misplacement.Slip? {
        guard entry.value.mapping != nil else { return nil }
        for enclosure in around.reversed() {
            for key in enclosure.record.keys {
                guard let form = enclosure.form(ofMissing: key.name), form.holds(entry) else { continue }
                return .keyGone(key.name, enclosure)
            }
        }
        return nil
    }
}

extension Form {
    /// The forms that it may be.
    private var alternatives: [Form] {
        if case .either(let forms) = self { forms } else { [self] }
    }

    /// The mappings with known keys that it may be.
    ///
    /// - Parameter node: What is to be one of them; nil where any may be meant.
    fileprivate func records(for node: YAMLNode?) -> [RecordShape] {
        alternatives.flatMap { form -> [RecordShape] in
            switch form {
            case .record(let keys): return [keys.record]
            case .variant(let variant):
                if let entries = node?.mapping, case .one(let keys) = variant.choice(for: entries) {
                    return [keys.record]
                }
                return variant.alternatives.map { $0.record }
            case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression,
                .behaviour, .typeReference, .word, .citation, .exampleValue, .list, .map, .either:
                return []
            }
        }
    }

    /// Whether a node is what the form asks for, as far as its own keys tell.
    fileprivate func suits(_ node: YAMLNode) -> Bool {
        let form = chosen(for: node)
        guard form.takes(NodeKind(node)) else { return false }
        guard let entries = node.mapping else { return true }
        switch form {
        case .record(let keys): return keys.record.suits(entries)
        case .variant(let variant):
            if case .one(let keys) = variant.choice(for: entries) { return keys.record.suits(entries) }
            return false
        case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression, .behaviour,
            .typeReference, .word, .citation, .exampleValue, .list, .map, .either:
            return true
        }
    }

    /// Whether a mapping has a key that none of those knows which the form asks for, or has with what it doesn't take.
    fileprivate func isForeign(_ node: YAMLNode) -> Bool {
        let records = records(for: node)
        return (node.mapping ?? []).contains { entry in
            !records.contains { $0.forms[entry.name]?.takes(NodeKind(entry.value)) ?? false }
        }
    }

    /// Whether an entry could stand in the mapping that the form asks for, and its keys show it.
    fileprivate func holds(_ entry: YAMLEntry) -> Bool {
        alternatives.contains { form in
            switch form {
            // What needs no key suits by chance.
            case .map(_, let inner):
                inner.records(for: entry.value).contains { !$0.required.isEmpty } && inner.suits(entry.value)
            case .record(let keys): keys.record.forms[entry.name]?.suits(entry.value) ?? false
            case .text, .integer, .natural, .positive, .boolean, .duration, .expression, .optionalExpression,
                .behaviour, .typeReference, .word, .citation, .exampleValue, .list, .variant, .either:
                false
            }
        }
    }
}

extension RecordShape {
    /// Whether entries have its keys and no others.
    fileprivate func suits(_ entries: [YAMLEntry]) -> Bool {
        let unknown = entries.filter { !forms.contains($0.name) }.count
        return unknown == (freeKey == nil ? 0 : 1)
            && required.allSatisfy { key in entries.contains { $0.name == key.name } }
    }
}
