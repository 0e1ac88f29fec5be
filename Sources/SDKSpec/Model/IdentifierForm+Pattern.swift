extension [IdentifierForm] {
    /// A regular expression of the texts that have one of the forms. A part isn't empty.
    public var pattern: String {
        let forms = map { $0.prefix.asPattern + ($0.part == nil ? "" : "[\\s\\S]+") }
        return "^(?:\(forms.joined(separator: "|")))$"
    }
}

extension IdentifierForm {
    /// Whether a text has the form, scalar by scalar. A part isn't empty.
    public func fits(_ text: String) -> Bool {
        guard text.utf8.starts(with: prefix.utf8) else { return false }
        return (text.utf8.count > prefix.utf8.count) == (part != nil)
    }
}

extension String {
    /// The text as a piece of a regular expression that matches just it.
    fileprivate var asPattern: String {
        var quoted = ""
        for scalar in unicodeScalars {
            if "\\^$.|?*+()[]{}/-#".unicodeScalars.contains(scalar) { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted
    }
}
