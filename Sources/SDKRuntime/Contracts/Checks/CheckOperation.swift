/// What an expression of a check does with its operands. The names are those of the spec's language where it has one.
public enum CheckOperation: String, Sendable, Hashable, CaseIterable {
    // Truth values.
    case and, or, not
    case equal = "=="
    case less = "<"
    case lessOrEqual = "<="
    case exists
    case orElse = "??"
    case choice = "if"
    /// Whether a list holds a value, or a map a key.
    case contains

    // Numbers; `u` marks those without a sign.
    case plus = "+"
    case minus = "-"
    case times = "*"
    case dividedBy = "/"
    case modulo = "%"
    case unsignedPlus = "u+"
    case unsignedMinus = "u-"
    case unsignedTimes = "u*"
    case min, max
    case toFraction
    /// As a whole number, without what stands behind the point.
    case toWhole
    /// As one without a sign.
    case toUnsigned

    // Texts, lists and maps.
    case joined
    case member
    case list
    case record
    case count, isEmpty, keys, values, last, prefix, suffix, reversed
    /// The keys or the values of the members on one side of another one; none where that one isn't there.
    case keysBefore, keysAfter, valuesBefore, valuesAfter
    case utf8Length, utf16Length, scalarLength
    /// How many bytes a file has.
    case byteLength
    case containsText, hasPrefix, hasSuffix, lowercased
    /// The text without its first scalars, absent when it doesn't begin with them.
    case withoutPrefix
    case text
    case size
    /// The JSON of a value as a text.
    case jsonText
    case secondsOfDay

    // The items of a list.
    case all, any, filter, map, compactMap, first, sum, sorted
    case unsignedSum = "usum"
}
