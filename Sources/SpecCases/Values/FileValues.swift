/// Files, by their bytes.
struct FileValues: SizedValues {
    let fillings = ["a"]

    func value(_ size: Int, filling: String) -> CaseValue? { .file(.repeated(filling, times: size)) }
}
