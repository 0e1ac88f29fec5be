/// Numbers: their size is the number itself.
struct NumberValues: SizedValues {
    let fillings = ["a"]

    func value(_ size: Int, filling: String) -> CaseValue? { .number(size) }
}
