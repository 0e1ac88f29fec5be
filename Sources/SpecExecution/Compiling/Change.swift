/// What is done at a place.
enum Change: Sendable {
    /// Puts a value there; where it is an entry, nothing means to remove it.
    case set(Value)
    /// Puts a value at the end of a list.
    case add(Value)
    /// Takes every occurrence of a value out of a list.
    case removeItem(Value)
    /// Takes an entry out of a map.
    case removeKey(MapKey)
    /// Makes an entry of a map where there is none.
    case ensure(MapKey, Value)
}
