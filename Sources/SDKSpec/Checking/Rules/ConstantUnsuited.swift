/// What customers configure is a single value.
struct ConstantUnsuited: Rule {
    static let summary = """
        A configurable constant is a number, a text or a truth value, or an identifier or a value of an enumeration, which \
        travel as such: of nothing else can a mock tell that what it is set to is one.
        """

    func check(_ context: RuleContext, into diagnostics: inout Diagnostics) {
        for constant in context.specification.constants where constant.isConfigurable {
            guard !isSingle(constant.type, context.index) else { continue }
            diagnostics.add(
                finding(
                    "`\(constant.name.value)` is configurable, and its type is `\(constant.type)`",
                    at: constant.name.location,
                    help: "make a constant of each figure in it, or leave `configurable` out"
                )
            )
        }
    }

    private func isSingle(_ type: TypeReference, _ index: SpecificationIndex) -> Bool {
        switch type {
        case .string, .int, .uint, .double, .bool: return true
        case .named(let name):
            switch index.types[name]?.shape {
            case .enumeration, .identifier: return true
            case .record, .union: return false
            case nil: return true  // That there is no such type is another finding.
            }
        case .json, .bytes, .void, .handler, .list, .map, .optional: return false
        }
    }
}
