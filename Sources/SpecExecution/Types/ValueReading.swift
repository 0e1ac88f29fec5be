import SDKRuntime

/// Reads values from the wire, with the same errors as generated types.
struct ValueReading: Sendable {
    let types: TypeTable

    /// How errors call what is read.
    enum Title {
        /// As its type is called.
        case own
        /// As a value that may be absent.
        case optional
        /// As what it is the payload of.
        case payload(of: String)
    }

    /// Reads a value.
    func value(_ wire: WireValue, as form: TypeForm, titled title: Title = .own) throws(WireError) -> Value {
        switch form {
        case .optional(let inner): return wire.isNull ? .none : try value(wire, as: inner, titled: .optional)
        case .json: return .json(wire)
        case .list(let item): return .list(try items(wire, as: item))
        case .map(let keys, let key, let value): return .map(try entries(wire, keys, key, value))
        case .declared(let place):
            switch types.forms[place] {
            case .identifier: return .text(try plain(wire, form, title))
            case .enumeration(let raw): return try self.raw(wire, raw, form, title)
            case .record(let shape, let fields): return .record(try record(wire, shape, fields, form, title))
            case .union(let union): return try self.union(wire, union, form, title)
            }
        case .void: return .none
        case .text, .int, .uint, .double, .bool, .bytes: return try raw(wire, form, form, title)
        }
    }

    /// Reads a union of which the tag stands beside it.
    func union(_ wire: WireValue, as form: TypeForm, tag: Value) throws(WireError) -> Value {
        guard case .declared(let place) = form, case .union(let union) = types.forms[place] else {
            return try value(wire, as: form)
        }
        return try self.union(wire, union, tag: tag, form)
    }

    /// What stands in for a tag that is absent: a value that no case has, or hardly one.
    func absentTag(of form: TypeForm) -> Value {
        guard case .declared(let place) = form, case .enumeration(let raw) = types.forms[place] else { return .none }
        return switch raw {
        case .int: .int(0)
        case .uint: .uint(0)
        default: .text("")  // An enumeration of texts.
        }
    }
}

// Plain values.
extension ValueReading {
    private func plain(_ wire: WireValue, _ form: TypeForm, _ title: Title) throws(WireError) -> String {
        guard case .string(let text) = wire else { throw unfit(wire, form, title) }
        return text
    }

    /// - Parameter form: What it is called in errors.
    private func raw(
        _ wire: WireValue,
        _ raw: TypeForm,
        _ form: TypeForm,
        _ title: Title
    ) throws(WireError) -> Value {
        let value: Value? =
            switch raw {
            case .text: if case .string(let text) = wire { .text(text) } else { nil }
            case .bool: if case .bool(let truth) = wire { .bool(truth) } else { nil }
            case .int: (try? Int(wire: wire)).map { .int($0) }
            case .uint: (try? UInt64(wire: wire)).map { .uint($0) }
            case .double: (try? Double(wire: wire)).map { .double($0) }
            case .bytes: if case .bytes(let bytes) = wire { .bytes(bytes) } else { nil }
            case .json, .void, .list, .map, .optional, .declared: nil
            }
        if let value { return value }
        if case .bytes = raw { throw WireError(expected: "bytes", found: wire) }
        throw unfit(wire, form, title)
    }

    private func unfit(_ wire: WireValue, _ form: TypeForm, _ title: Title) -> WireError {
        let expected =
            switch title {
            case .own: name(of: form)
            case .optional: "\(name(of: form))?"
            case .payload(let union): union
            }
        return WireError(expected: expected, found: wire)
    }

    /// A type as the spec writes it.
    private func name(of form: TypeForm) -> String {
        switch form {
        case .text: "String"
        case .int: "Int"
        case .uint: "UInt"
        case .double: "Double"
        case .bool: "Bool"
        case .json: "JSON"
        case .bytes: "Bytes"
        case .void: "Void"
        case .list(let item): "[\(name(of: item))]"
        case .map(_, let key, let value): "{\(name(of: key)): \(name(of: value))}"
        case .optional(let inner): "\(name(of: inner))?"
        case .declared(let place): types.names[place]
        }
    }
}

// Lists and maps.
extension ValueReading {
    private func items(_ wire: WireValue, as form: TypeForm) throws(WireError) -> [Value] {
        guard case .array(let wires) = wire else { throw WireError(expected: "a list", found: wire) }
        var items: [Value] = []
        items.reserveCapacity(wires.count)
        for (index, wire) in wires.enumerated() {
            do throws(WireError) {
                items.append(try value(wire, as: form))
            } catch {
                throw error.inside(index: index)
            }
        }
        return items
    }

    private func entries(
        _ wire: WireValue,
        _ keys: KeyForm,
        _ keyForm: TypeForm,
        _ form: TypeForm
    ) throws(WireError) -> WireMap<MapKey, Value> {
        guard case .object(let members) = wire else { throw WireError(expected: "an object", found: wire) }
        var entries = WireMap<MapKey, Value>()
        for (name, wire) in members {
            do throws(WireError) {
                guard let key = keys.key(named: name) else {
                    throw WireError(expected: "a key of type \(self.name(of: keyForm))", found: .string(name))
                }
                entries[key] = .some(try value(wire, as: form))
            } catch {
                throw error.inside(key: name)
            }
        }
        return entries
    }
}

// Records and unions.
extension ValueReading {
    private func record(
        _ wire: WireValue,
        _ shape: RecordShape,
        _ fields: [FieldForm],
        _ form: TypeForm,
        _ title: Title
    ) throws(WireError) -> Record {
        var record = Record(shape: shape, fields: fields.map { _ in .none })
        guard case .object(let members) = wire else { throw unfit(wire, form, title) }
        for place in shape.order {
            do throws(WireError) {
                record.fields[place] = try field(
                    members[fields[place].name] ?? .null,
                    fields[place],
                    beside: record.fields,
                    fields
                )
            } catch {
                throw error.inside(shape.name, fields[place].name)
            }
        }
        return record
    }

    /// Reads a field or an argument.
    ///
    /// - Parameters:
    ///   - siblings: What was read before, the tag among it.
    func field(
        _ wire: WireValue,
        _ field: FieldForm,
        beside siblings: [Value],
        _ fields: [FieldForm]
    ) throws(WireError) -> Value {
        if wire.isNull, let fallback = field.fallback { return fallback }
        guard let place = field.tag else {
            return try value(wire, as: field.form, titled: field.isOptional ? .optional : .own)
        }
        let tag = siblings[place].isPresent ? siblings[place] : absentTag(of: fields[place].form)
        return try union(wire, as: field.form, tag: tag)
    }

    private func union(
        _ wire: WireValue,
        _ union: UnionForm,
        _ form: TypeForm,
        _ title: Title
    ) throws(WireError) -> Value {
        guard let member = union.shape.tagMember else { return .json(wire) }
        guard case .object(let members) = wire else { throw unfit(wire, form, title) }
        let tag: Value
        do throws(WireError) {
            tag = try value(members[member] ?? .null, as: union.tag)
        } catch {
            throw error.inside(name(of: form), member)
        }
        return try self.union(wire, union, tag: tag, form)
    }

    private func union(
        _ wire: WireValue,
        _ union: UnionForm,
        tag: Value,
        _ form: TypeForm
    ) throws(WireError) -> Value {
        guard let position = union.shape.position(announcedBy: tag) else {
            return .union(Union(shape: union.shape, position: nil, payload: .json(wire)))
        }
        let payload = try value(wire, as: union.payloads[position], titled: .payload(of: name(of: form)))
        return .union(Union(shape: union.shape, position: position, payload: payload))
    }
}
