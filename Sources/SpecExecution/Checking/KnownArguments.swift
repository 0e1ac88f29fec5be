import SDKRuntime
import SDKSpec
import SpecCases

/// The arguments of a call as far as they are known before a case runs.
struct KnownArguments {
    /// All that are given, what is known of them filled in.
    let given: [CaseValue.Member]
    /// The names of those that aren't known as a whole.
    let open: Set<String>

    /// - Parameter given: The arguments of a call of the overload, its holes filled in.
    init(_ given: [CaseValue.Member], of overload: Overload) {
        let unknown = given.openNames
        // A union can't be told without its tag.
        let untold = overload.parameters.filter { $0.tagField.map { unknown.contains($0.value) } ?? false }
        self.given = given
        open = unknown.union(untold.map(\.name.value))
    }

    /// Those that are known, as they travel.
    var wire: WireValue { .object(given.filter { !open.contains($0.name) }.wire) }

    /// The names of those that aren't known, but aren't empty whatever they are.
    var certainlyGiven: [String] {
        given.filter { argument in
            guard open.contains(argument.name) else { return false }
            return switch argument.value {
            case .array(let items): !items.isEmpty
            case .object(let members): !members.isEmpty
            case .null, .bool, .number, .string, .hole: false
            }
        }.map(\.name)
    }
}

extension [CaseValue.Member] {
    /// The members that are known, as they travel.
    var wire: WireMembers { WireMembers(compactMap { member in member.value.wire.map { (member.name, $0) } }) }

    /// The names of those that aren't known as a whole.
    var openNames: Set<String> { Set(filter { $0.value.wire == nil }.map(\.name)) }
}
