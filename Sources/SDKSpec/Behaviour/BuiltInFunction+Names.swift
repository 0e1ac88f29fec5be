// How functions are called: several may have one name, told apart by the label of their second argument.
extension BuiltInFunction {
    /// What it is called in a spec, without labels.
    public var name: String { String(parts[0]) }

    /// The label of its second argument; nil where it has none.
    public var label: String? { parts.dropFirst().first.map(String.init) }

    private var parts: [Substring] { rawValue.split { "(:)".contains($0) } }

    /// What functions are called, each name once, in the order in which they are declared.
    public static let names: [String] = {
        var seen: Set<String> = []
        return allCases.map(\.name).filter { seen.insert($0).inserted }
    }()

    /// The functions of each name.
    static let named = Dictionary(grouping: allCases, by: \.name)
}
