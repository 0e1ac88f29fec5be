import MockServer
import SDKSpec

/// What can be called over a connection to a served spec, by the names that people have for it.
struct ServedMethods {
    /// The names on the wire: that of a method stands for all of its overloads.
    private var ids: [String: Set<String>] = [:]

    init(_ specification: Specification) {
        for name in MockServerOptions.controlCalls { ids[name] = [name] }
        for method in specification.methods {
            for id in method.overloads.map(\.id) {
                ids[id, default: []].insert(id)
                ids[method.name.value, default: []].insert(id)
            }
        }
    }

    /// The first name that stands for nothing, and what may have been meant.
    func unknown(among names: [String]) -> (name: String, nearest: String?)? {
        names.first { ids[$0] == nil }.map { ($0, closest(to: $0, in: ids.keys.sorted())) }
    }

    /// What some names are called on the wire.
    func ids(of names: [String]) -> Set<String> {
        names.reduce(into: []) { $0.formUnion(ids[$1] ?? []) }
    }
}
