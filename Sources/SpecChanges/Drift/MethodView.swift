import SDKSpec

/// What the spec says of a method, gathered so that a page can be held against it.
struct MethodView: Sendable {
    let method: MethodDeclaration
    /// The parameters, and the fields of what is given, by what any surface calls them.
    private let givenFields: [String: [Field]]
    /// The fields of what is answered alone.
    private let answeredFields: [String: [Field]]
    /// What it is given, the fields of records included, and why each is believed.
    let given: [FieldReach.Believed]
    /// What the spec says of it in figures.
    let figures: MethodFigures
    /// Its words: summaries, notes, and the texts in its behaviour.
    let words: [String]
    /// The events that it causes, or that its words name.
    let names: Set<String>
    /// The codes of the errors that it ends in, or that its words name.
    let codes: Set<Int>
    /// The versions since which it, or a part of it, is there.
    let versions: Set<String>

    init(
        _ reading: MethodReading,
        _ checked: CheckedSpecification,
        _ index: SpecificationIndex,
        _ facts: FactsByHolder,
        _ spec: SpecFigures
    ) {
        let (method, reach, uses, words) = (reading.method, reading.reach, reading.uses, reading.texts)
        self.method = method
        let own = facts[.method(method.name.value)] + reach.types.flatMap { facts[.type($0)] }
        let codes = Self.errors(of: method, uses, checked).compactMap { index.errors[$0]?.code }
        let constants = uses.constants.compactMap { index.constants[$0] }.flatMap(spec.amounts)
        figures = MethodFigures(reading, own, besides: constants + codes.map { Amount(counting: $0) }, spec)
        self.words = words
        self.codes = Set(codes + words.flatMap(spec.amounts).map(\.number))
        names = Set(words.flatMap(Figures.names) + uses.events)
        (givenFields, answeredFields) = (reach.givenFields, reach.answeredFields)
        given = reach.given
        let since = [method.since] + reach.fields.map(\.since) + reach.values.map(\.since)
        versions = Set(since.flatMap(\.values) + words.flatMap(Figures.versions))
    }

    /// What a row of a section may be about: a row of the answer's table about a field of the answer, any other about
    /// what is given. Where no words of the page say where the answer begins, only the first row of a name is certain to
    /// be about a parameter.
    func fields(of row: PageRow, in section: PageSection, on layout: PageLayout) -> [Field]? {
        let given = fields(row.name.text, among: givenFields, on: layout)
        let answered = fields(row.name.text, among: answeredFields, on: layout)
        if row.isOfAnswer { return answered ?? given }
        guard let given else { return answered }
        let first = section.rows.first { $0.name.text == row.name.text }
        let isOfParameters = section.tellsAnswer || first?.name.location == row.name.location
        return isOfParameters ? given : given + (answered ?? [])
    }

    /// What is given, and the fields of what is answered, that pages of a layout call so.
    func fields(_ name: String, on layout: PageLayout) -> [Field]? {
        let known = [givenFields, answeredFields].compactMap { fields(name, among: $0, on: layout) }
        return known.isEmpty ? nil : known.flatMap(\.self)
    }

    /// The names in the spec of what a row is about.
    func names(of row: String, on layout: PageLayout) -> Set<String> {
        Set((fields(row, on: layout) ?? []).map(\.name.value))
    }

    private func fields(_ name: String, among fields: [String: [Field]], on layout: PageLayout) -> [Field]? {
        let fields = fields[name]?.filter { $0.vendorNames(on: layout).contains(name) } ?? []
        return fields.isEmpty ? nil : fields
    }

    /// The parameters that none of some names means on pages of a layout.
    func parameters(notAmong names: Set<String>, on layout: PageLayout) -> [Field] {
        method.shapes.flatMap(\.allParameters).filter { names.isDisjoint(with: $0.vendorNames(on: layout)) }
    }

    private static func errors(
        of method: MethodDeclaration,
        _ uses: BehaviourUses,
        _ checked: CheckedSpecification
    ) -> Set<String> {
        var errors = uses.errors
        for gate in method.gates { errors.formUnion(checked.behaviour.gates[gate.value]?.errors ?? []) }
        errors.formUnion([method.quota?.error.value, method.rate?.error.value].compactMap(\.self))
        errors.formUnion(method.shapes.flatMap(\.allParameters).flatMap(\.limits).compactMap(\.error?.value))
        if method.edition != nil, let error = checked.specification.product.editionError { errors.insert(error.value) }
        return errors
    }
}
