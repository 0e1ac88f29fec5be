/// A built-in function. One whose second argument has a label says so as Swift does.
public enum BuiltInFunction: String, Sendable, CaseIterable {
    /// `count(list | map)`: how many items or entries.
    case count
    /// `length(text, unit)`: how long a text is, in a unit of limits; of a file, how many bytes it has.
    case length
    /// `json(value)`: the value as JSON.
    case json
    /// `now()`: the world's time in seconds since 1970.
    case now
    /// `newID("prefix")`: a text that no earlier call gave, the same in every run with the same seed.
    case newID
    /// `first(list)`: the first item, absent when there is none.
    case first
    /// `last(list)`: the last item, absent when there is none.
    case last
    /// `keys(map)`: the keys in order.
    case keys
    /// `values(map)`: the values in order.
    case values
    /// `keys(map, before: key)`: the keys that came in before another one; none where that one isn't there.
    case keysBefore = "keys(before:)"
    /// `keys(map, after: key)`: the keys that came in after another one; none where that one isn't there.
    case keysAfter = "keys(after:)"
    /// `values(map, before: key)`: the values of those keys.
    case valuesBefore = "values(before:)"
    /// `values(map, after: key)`: the values of those keys.
    case valuesAfter = "values(after:)"
    /// `numbers(1, to: 12)`: the whole numbers from one to another, both included; none where the other one is smaller.
    case numbers = "numbers(to:)"
    /// `prefix(list, count)`: the first items.
    case prefix
    /// `suffix(list, count)`: the last items.
    case suffix
    /// `reversed(list)`: the items from last to first.
    case reversed
    /// `min(a, b)`: the smaller number.
    case min
    /// `max(a, b)`: the larger number.
    case max
    /// `Int(number)`: the number without what stands behind its point, or the nearest one that there is.
    case int = "Int"
    /// `UInt(number)`: the same as a number without a sign.
    case uint = "UInt"
    /// `size(value)`: the bytes of the value's JSON in UTF-8.
    case size
    /// `jsonText(value)`: the value's JSON as a text, with the members of objects in the order of their names.
    case jsonText
    /// `isEmpty(text | list | map)`.
    case isEmpty
    /// `containsText(text, part)`: whether the text holds the part, letters of any case.
    case containsText
    /// `hasPrefix(text, prefix)`.
    case hasPrefix
    /// `hasSuffix(text, suffix)`.
    case hasSuffix
    /// `lowercased(text)`.
    case lowercased
    /// `text(value)`: the digits of a number, the text of an identifier or of an enumeration's value.
    case text
    /// `secondsOfDay(instant, offsetHours)`: the seconds since midnight.
    case secondsOfDay
    /// `devicesOf(user)`: the ids of the devices on which a user is logged in, in the order in which they were made.
    case devicesOf
    /// `edition()`: the name of the edition bought.
    case edition
    /// `errorCode(name)`: the error's code.
    case errorCode
}
