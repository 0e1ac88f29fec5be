/// What can be done with values in a check. The runtime's `CheckOperation` reads the same words.
enum CheckWord: String, CaseIterable {
    // Truth values.
    case and, or, not
    case equal = "=="
    case less = "<"
    case lessOrEqual = "<="
    case exists
    case orElse = "??"
    case choice = "if"
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
    case toFraction, toWhole, toUnsigned

    // Texts, lists and maps.
    case joined, member, list, record
    case count, isEmpty, keys, values, last, prefix, suffix, reversed
    case keysBefore, keysAfter, valuesBefore, valuesAfter
    case utf8Length, utf16Length, scalarLength, byteLength
    case containsText, hasPrefix, hasSuffix, lowercased
    case withoutPrefix, text, size, jsonText, secondsOfDay

    // The items of a list.
    case all, any, filter, map, compactMap, first, sum, sorted
    case unsignedSum = "usum"
}
