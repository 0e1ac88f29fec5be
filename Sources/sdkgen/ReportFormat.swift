import ArgumentParser
import GenerateCommand
import SDKConformance
import YAMLDocument

/// How what came of cases is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For tools.
    case json
    /// For servers that build software.
    case junit

    /// A report in the format.
    ///
    /// - Parameters:
    ///   - name: What the suite is called.
    ///   - places: Where the claims stand that don't hold, and the facts.
    func text(of report: ConformanceReport, named name: String, places: ReportPlaces) -> String {
        switch self {
        case .text: report.text.seen(linesRemain: true)
        case .json: report.json(places: places)
        case .junit: report.junit(named: name, places: places)
        }
    }
}
