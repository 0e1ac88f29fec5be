import SDKSpec

extension OrderedJSON {
    /// A text; `null` where there is none.
    static func text(_ text: String?) -> OrderedJSON { text.map(OrderedJSON.string) ?? .null }
}
