extension String {
    /// A whole number of five digits or more with commas, by which it is read at a glance: `604,800`. Any other text as it
    /// is.
    var withCommas: String {
        guard utf8.count > 4, utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return self }
        var text = ""
        for (index, digit) in enumerated() {
            if index > 0, (utf8.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
