/// How many bytes values take as JSON.
struct EncodedSize {
    let index: SpecificationIndex

    /// The bytes; nil for a value that isn't known before a case is run.
    func bytes(of value: ExampleValue, as type: TypeReference) -> Int? {
        switch (value, type.unwrapped) {
        case (.scalar(let text, let isQuoted), let type):
            return ExampleValue.counts(text) ? nil : bytes(of: text, isQuoted: isQuoted, as: type)
        case (.repeated(let text, let times), _):
            let (bytes, overflows) = JSONText.escaped(text).utf8.count.multipliedReportingOverflow(by: times)
            return overflows ? nil : bytes + 2
        case (.list(let items), .list(let element)):
            return sum(items.map { bytes(of: $0.value, as: element) })
        case (.list(let items), .json): return sum(items.map { bytes(of: $0.value, as: .json) })
        case (.object(let members), let type): return bytes(of: members, as: type)
        case (.reference, _), (.joined, _), (.now, _), (.absent, _), (.counted, _), (.list, _): return nil
        }
    }

    private func bytes(of members: [ExampleMember], as type: TypeReference) -> Int? {
        sum(
            members.map { member in
                guard let type = self.type(of: member.name.value, in: type),
                    let size = bytes(of: member.value.value, as: type)
                else { return nil }
                return JSONText.escaped(member.name.value).utf8.count + 3 + size
            }
        )
    }

    /// The type of a member; nil for what can't be told here, such as the payload of a union.
    private func type(of member: String, in type: TypeReference) -> TypeReference? {
        switch type {
        case .map(_, let value): return value
        case .json: return .json
        case .named(let name):
            let field = index.fields(of: name)?.first { $0.name.value == member }
            return field?.tagField == nil ? field?.type.value : nil
        default: return nil
        }
    }

    /// The parts in brackets, with commas between them.
    private func sum(_ parts: [Int?]) -> Int? {
        var sum = 2 + max(parts.count - 1, 0)
        for part in parts {
            guard let part else { return nil }
            sum += part
        }
        return sum
    }

    private func bytes(of text: String, isQuoted: Bool, as type: TypeReference) -> Int? {
        if index.travelsAsText(type) {
            let measure = LimitMeasure(index: index, type: type)
            return measure.text(.scalar(text: text, isQuoted: isQuoted)).map { JSONText.escaped($0).utf8.count + 2 }
        }
        if type == .bool || type == .int || type == .uint { return text.utf8.count }
        return nil
    }
}
