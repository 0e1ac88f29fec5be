import SDKMockRuntime
import SDKRuntime
import SDKSpec

// What stands in maps, for those who look at an end of it or stop on the way.
extension BodyCompiler {
    /// Works out what stands in a map.
    typealias ItemsOfMap = @Sendable (inout SpecCall, inout Frame) throws(SDKError) -> MapItems

    /// The keys or values of a map, where that is what an expression gives; nil for any other one.
    mutating func itemsOfMap(_ list: TypedExpression) -> ItemsOfMap? {
        guard case .function(let function, let arguments) = list.kind else { return nil }
        switch function {
        case .keys: return all(of: arguments[0], areValues: false)
        case .values: return all(of: arguments[0], areValues: true)
        case .keysBefore: return side(arguments, areValues: false) { $0.values(before: $1) }
        case .keysAfter: return side(arguments, areValues: false) { $0.values(after: $1) }
        case .valuesBefore: return side(arguments, areValues: true) { $0.values(before: $1) }
        case .valuesAfter: return side(arguments, areValues: true) { $0.values(after: $1) }
        default: return nil  // Gives what isn't in a map, or not as it stands there.
        }
    }

    private mutating func all(of map: TypedExpression, areValues: Bool) -> ItemsOfMap {
        let map = compile(map)
        return { call, frame throws(SDKError) in
            let entries = try map(&call, &frame).entries
            return MapItems(keys: entries.keys(of: entries.values), areValues: areValues)
        }
    }

    private mutating func side(
        _ arguments: [TypedExpression],
        areValues: Bool,
        _ part: @escaping @Sendable (WireMap<MapKey, Value>, MapKey) -> WireMap<MapKey, Value>.Values
    ) -> ItemsOfMap {
        let (map, key) = (compile(arguments[0]), compile(arguments[1]))
        return { call, frame throws(SDKError) in
            let entries = try map(&call, &frame).entries
            let key = KeyForm.text.key(try key(&call, &frame))
            let values = key.map { part(entries, $0) } ?? WireMap<MapKey, Value>().values
            return MapItems(keys: entries.keys(of: values), areValues: areValues)
        }
    }
}
