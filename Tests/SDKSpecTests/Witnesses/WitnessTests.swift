import Testing

@testable import SDKSpec

/// The pages are a second witness: what the spec names has to stand there under the same name.
@Suite(
    "The spec and the vendor's material name the same things",
    .enabled(if: VendorMaterial.isExpected, "the vendor's pages aren't there: put them into shared beside the checkout")
)
struct WitnessTests {
    @Test("every Web method stands on the reference page")
    func webMethods() throws {
        let page = try VendorMaterial.page("web-sdk-reference.zh.txt")
        for method in try specification().methods {
            guard let name = method.surfaceNames["web"] else { continue }
            #expect(page.contains { $0.hasPrefix("    \(name)(") }, "\(name)")
        }
    }

    /// Their types, and much else, `sdkgen drift` compares: `RealPageTests` holds the pages to that.
    @Test("every parameter that the page gives a method has the name of one of the spec's")
    func parameters() throws {
        let page = try VendorMaterial.page("web-sdk-reference.zh.txt")
        let specification = try specification()
        let index = SpecificationIndex(specification)
        // The settings of plug-ins are handed through as JSON.
        for method in specification.methods where method.name.value != "registerPlugin" {
            guard let name = method.surfaceNames["web"] else { continue }
            let known = Set(method.shapes.flatMap { names(of: $0.allParameters, index, depth: 0) })
            for row in Self.parameterNames(of: name, on: page) {
                #expect(known.contains(row), "\(name): \(row)")
            }
        }
    }

    @Test("every native method stands in the headers")
    func nativeMethods() throws {
        let rows = try VendorMaterial.table("native-surface.tsv")
        for method in try specification().methods {
            guard let native = method.surfaceNames["native"] else { continue }
            #expect(rows.contains { $0["unity_method"]?.contains(native) == true }, "\(method.name.value): \(native)")
        }
    }

    @Test("every error code has the vendor's constants")
    func errors() throws {
        let rows = try VendorMaterial.table("error-codes.tsv")
        for error in try specification().errors {
            guard let code = error.code else { continue }
            let named = rows.filter { $0["code"] == String(code) }
            let isFromElsewhere = error.provenance?.citations.contains { $0.document != "error-codes" } ?? false
            #expect(!named.isEmpty || isFromElsewhere, "\(error.name.value): \(code)")
            for constant in error.constants.values.sorted() {
                #expect(named.contains { row in row.values.contains { $0.contains(constant) } }, "\(code): \(constant)")
            }
        }
    }

    private func specification() throws -> Specification {
        var diagnostics = Diagnostics()
        return try #require(SpecificationReader.read(PackageSpec.files, named: "Spec", diagnostics: &diagnostics))
    }

    /// The names of parameters and of the fields inside them.
    private func names(of fields: [Field], _ index: SpecificationIndex, depth: Int) -> [String] {
        guard depth < 4 else { return [] }
        return fields.flatMap { field in
            let inner = field.type.value.declaredNames.flatMap { type -> [String] in
                if case .union(_, let cases)? = index.types[type]?.shape {
                    return cases.flatMap(\.payload.value.declaredNames).flatMap { payload in
                        names(of: index.fields(of: payload) ?? [], index, depth: depth + 1)
                    }
                }
                return names(of: index.fields(of: type) ?? [], index, depth: depth + 1)
            }
            return [field.name.value] + inner
        }
    }

    /// The first column of a method's tables of parameters. The object that only holds the others isn't one.
    private static func parameterNames(of method: String, on page: [Substring]) -> [String] {
        guard let start = page.firstIndex(where: { $0.hasPrefix("    \(method)(") }) else { return [] }
        var names: [String] = []
        var isInTable = false
        for line in page[(start + 1)...] {
            if line.hasPrefix("    Name Type") { isInTable = true }
            if line.hasPrefix("    Returns:") || line.contains(") → {") || isHead(line) { break }
            let words = line.trimmingPrefix("    ").split(separator: " ")
            guard isInTable, let name = words.first, words.count > 1, Self.types.contains(where: words[1].hasPrefix),
                name.utf8.allSatisfy({ $0 < 128 })
            else { continue }
            if name != "options" { names.append(String(name)) }
        }
        return names
    }

    /// Whether a line begins a method that gives nothing back: `on(eventName, handler, contextopt)`.
    private static func isHead(_ line: Substring) -> Bool {
        line.hasPrefix("    ") && line.hasSuffix(")")
            && line.dropFirst(4).prefix { $0 != "(" }.allSatisfy { $0.isASCII && $0.isLetter }
    }

    private static let types = ["String", "Number", "Boolean", "Array", "Object", "Message", "HTMLInputElement"]
}
