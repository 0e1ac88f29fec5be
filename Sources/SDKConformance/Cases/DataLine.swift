/// A line of a suite's data.
struct DataLine {
    let part: String
    let number: Int

    func error(_ message: String) -> ConformanceDataError {
        ConformanceDataError(part: part, line: number, message: message)
    }
}
