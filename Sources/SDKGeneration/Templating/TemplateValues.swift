/// The values that a template is filled in with, by name.
///
/// They are few, so that looking at one name after the other takes less time than a table would.
public struct TemplateValues: Sendable {
    private var entries: [(name: String, value: TemplateValue)] = []

    /// The value of a name; nil where there is none.
    public subscript(name: String) -> TemplateValue? {
        get {
            for entry in entries where entry.name == name { return entry.value }
            return nil
        }
        set {
            let place = entries.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): entries[place].value = value
            case (let place?, nil): entries.remove(at: place)
            case (nil, let value?): entries.append((name, value))
            case (nil, nil): break
            }
        }
    }

    /// The names that have a value.
    var names: [String] { entries.map(\.name) }

    /// These values, and those of others whose names aren't among them.
    func completed(by others: TemplateValues) -> TemplateValues {
        var values = self
        for entry in others.entries where self[entry.name] == nil { values.entries.append(entry) }
        return values
    }

    /// What becomes of each value, by name.
    func mapValues<Result>(_ transform: (TemplateValue) -> Result) -> [String: Result] {
        Dictionary(entries.map { ($0.name, transform($0.value)) }) { first, _ in first }
    }
}

extension TemplateValues: ExpressibleByDictionaryLiteral {
    /// Values by name.
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
        entries.reserveCapacity(elements.count)
        for (name, value) in elements { entries.append((name, value)) }
    }
}
