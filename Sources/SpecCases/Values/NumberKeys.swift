import SDKSpec

/// Numbers as keys, by the bytes of their JSON: digits in quotes.
struct NumberKeys: SizedValues {
    let fillings = ["a"]
    let type: TypeReference

    func value(_ size: Int, filling: String) -> CaseValue? {
        let digits = size - WireSize.text("")
        guard digits > 0 else { return nil }
        // The least number is one character longer than the largest one: its sign.
        for number in ["1" + String("0", times: digits - 1), "-1" + String("0", times: max(digits - 2, 0))]
        where number.utf8.count == digits && isHeld(number) {
            return .number(number)
        }
        return nil
    }

    private func isHeld(_ number: String) -> Bool { type == .uint ? UInt64(number) != nil : Int(number) != nil }
}
