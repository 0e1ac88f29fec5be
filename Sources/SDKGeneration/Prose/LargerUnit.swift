/// A unit in which a figure is easier to read: 20971520 bytes are 20 MiB, 604800 seconds 7 days.
enum LargerUnit {
    /// Each with how many of the smallest unit it has, from the largest.
    private static let times = [(86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    private static let sizes = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")]

    /// So many seconds, as they pass: `7 days pass`.
    static func passing(_ seconds: Int) -> String {
        let (count, unit) = inTime(seconds)
        return .counted(count, "\(unit) passes", "\(unit)s pass")
    }

    /// A figure in the largest unit in which it is a whole number; nil where there is no larger one than its own, or its
    /// unit is none of time or of bytes.
    static func words(_ figure: Int, _ unit: String) -> String? {
        if unit == "bytes" {
            let size = sizes.first { figure > 0 && figure.isMultiple(of: $0.0) }
            return size.map { "\(figure / $0.0) \($0.1)" }
        }
        guard let own = times.first(where: { unit == "\($0.1)s" }) else { return nil }
        let (seconds, isTooMany) = figure.multipliedReportingOverflow(by: own.0)
        guard !isTooMany else { return nil }
        let (count, larger) = inTime(seconds)
        return larger == own.1 ? nil : .counted(count, larger)
    }

    private static func inTime(_ seconds: Int) -> (count: Int, unit: String) {
        let (size, unit) = times.first { seconds > 0 && seconds.isMultiple(of: $0.0) } ?? (1, "second")
        return (seconds / size, unit)
    }
}
