/// A word of what statements do: a name of something that the spec declares, or a word of the language.
struct BehaviourWord: Sendable, Equatable {
    /// What is named: its kind and its id in the spec that says it.
    struct Reference: Sendable, Hashable {
        let kind: SpecElement.Kind
        let id: String
    }

    /// The word.
    let text: String
    /// What it names; nil for a word of the language.
    let reference: Reference?

    init(_ text: String) {
        self.text = text
        reference = nil
    }

    /// The name of an element of the spec.
    init(_ name: String, _ kind: SpecElement.Kind, _ id: String) {
        text = name
        reference = Reference(kind: kind, id: id)
    }

    /// The word under another name.
    private init(_ text: String, naming reference: Reference?) {
        self.text = text
        self.reference = reference
    }

    /// The word as a spec has it in which what it names has another name.
    func renamed(by names: [Reference: String]) -> BehaviourWord {
        guard let reference, let name = names[reference] else { return self }
        return BehaviourWord(name, naming: reference)
    }

    /// Whether both name a thing of one kind by one name, or are one word of the language. Where it is declared may
    /// have another name, which is told there.
    static func == (left: BehaviourWord, right: BehaviourWord) -> Bool {
        left.text == right.text && left.reference?.kind == right.reference?.kind
    }
}
