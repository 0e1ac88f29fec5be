extension String {
    /// The id of a rule by its type's name: `UnknownType` is `unknown-type`.
    package init(ruleNamed type: Any.Type) {
        self = ""
        for character in String(describing: type) {
            if character.isUppercase, !isEmpty { self += "-" }
            self += character.lowercased()
        }
    }
}
