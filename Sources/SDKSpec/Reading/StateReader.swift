import YAMLDocument

/// Reads the section `state` of a file.
enum StateReader {
    static func read(_ node: YAMLNode, into state: inout StateDeclaration, _ context: inout ReadingContext) {
        guard let record = Record<StateKey>(node) else { return }
        state.device += FieldReader.stateFields(record.entries(.device), &context)
        state.user += FieldReader.stateFields(record.entries(.user), &context)
        state.world += FieldReader.stateFields(record.entries(.world), &context)
    }
}
