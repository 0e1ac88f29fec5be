extension String {
    /// A text so many times in a row.
    ///
    /// It is put together of doubled pieces: limits ask for texts of many thousands, and `init(repeating:count:)` takes a
    /// step for each time.
    init(_ text: String, times: Int) {
        self = ""
        reserveCapacity(text.utf8.count * max(times, 0))
        var piece = text
        var rest = max(times, 0)
        while rest > 0 {
            if !rest.isMultiple(of: 2) { self += piece }
            rest /= 2
            if rest > 0 { piece += piece }
        }
    }
}
