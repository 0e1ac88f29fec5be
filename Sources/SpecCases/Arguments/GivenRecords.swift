import SDKSpec

/// Finds the records inside the arguments of a call, in lists and maps and unions too, as the service gets them: fields
/// that are left out have their defaults.
package struct GivenRecords {
    /// A record, and what is known of it.
    package struct Record {
        package let type: String
        package let fields: [CaseValue.Member]
    }

    private let index: SpecificationIndex
    private let complete: CompleteValues

    package init(_ index: SpecificationIndex, _ behaviour: ResolvedBehaviour) {
        self.index = index
        complete = CompleteValues(index, behaviour)
    }

    /// The records inside some of the arguments, which have no holes that could be filled in.
    package func records(
        in arguments: [CaseValue.Member],
        of overload: Overload,
        within names: Set<String>
    ) -> [Record] {
        let given = arguments.byName
        let values = complete.arguments(given, of: overload)
        var records: [Record] = []
        let walk = FieldWalk(
            index: index,
            visitRecord: { name, record in
                if case .object(let fields) = record { records.append(Record(type: name, fields: fields)) }
            },
            visitField: { _, _, _ in }
        )
        for parameter in overload.parameters where names.contains(parameter.name.value) {
            guard let value = values[parameter.name.value].map(parameter.taken) else { continue }
            walk.visit(value, as: index.type(of: parameter) { values[$0] })
        }
        return records
    }
}
