extension String {
    /// The words of a name: `conversationGroups` is `conversation groups`.
    var words: String {
        reduce(into: "") { words, letter in
            if letter.isUppercase, let last = words.last, last.isLowercase { words += " " }
            words += letter.isUppercase ? letter.lowercased() : String(letter)
        }
    }

    /// What one of several is called, `match` of `matches`; the name itself where it doesn't say that it is of several.
    var singular: String {
        if hasSuffix("ies") { return dropLast(3) + "y" }
        if ["xes", "ches", "shes", "sses"].contains(where: hasSuffix) { return String(dropLast(2)) }
        let isOne = ["ss", "us", "is"].contains(where: hasSuffix)
        return hasSuffix("s") && !isOne && count > 1 ? String(dropLast()) : self
    }

    /// A sentence as a part of another one.
    var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
