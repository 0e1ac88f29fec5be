/// Something that the spec gives a name.
public protocol Named {
    /// The name, where it stands.
    var name: Located<String> { get }
}

extension Sequence where Element: Named {
    /// The first one of a name.
    @inlinable
    package func named(_ name: String?) -> Element? {
        guard let name else { return nil }
        return first { $0.name.value == name }
    }
}

extension Field: Named {}
extension EnumerationValue: Named {}
extension IdentifierForm: Named {}
extension UnionCase: Named {}
extension ExampleMember: Named {}
extension MethodDeclaration: Named {}
extension ScenarioDeclaration: Named {}
