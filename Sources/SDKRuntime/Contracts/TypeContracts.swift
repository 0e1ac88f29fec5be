/// The contracts of the types that arguments are made of, by the types' names.
///
/// Each type is described once, however many parameters and fields hold it: a type may hold itself, and what is checked
/// goes only as deep as a value does.
public struct TypeContracts: Sendable, Hashable {
    private var types: [String: TypeContract]
    /// Why the contracts couldn't be read; nil when they are whole.
    let flaw: WireError?

    /// Makes a table of contracts.
    public init(_ types: [String: TypeContract] = [:]) {
        self.types = types
        flaw = nil
    }

    /// Reads the contracts from the JSON that is a part of a generated module.
    ///
    /// The calls of methods that refer to contracts of other JSON fail and say so.
    public init(_ json: String) {
        do throws(WireError) {
            types = try Dictionary(wire: WireValue(json: json))
            flaw = nil
        } catch {
            types = [:]
            flaw = error
        }
    }

    /// The contract of a type; nil where nothing is demanded.
    public subscript(name: String) -> TypeContract? { types[name] }
}
