import SDKSpec

/// A picture of a story: a line for each device and one for the service, and between them what is called and what
/// arrives, from top to bottom.
struct SequencePicture {
    private let columns: [Column]
    private var rows: [Row] = []

    /// The width of a column, the most rows, and the height of one.
    private static let column = 190
    private static let most = 10
    private static let row = 30

    /// Who takes part; a device may be called like the service.
    private enum Column: Equatable {
        case device(String)
        case service

        var name: String {
            switch self {
            case .device(let name): name
            case .service: "service"
            }
        }
    }

    /// An arrow from a column to another one, or words across all of them.
    private struct Row {
        let start: Int?
        let end: Int
        let text: String
        let kind: String
    }

    /// - Returns: nil for a story of fewer than three devices, which words tell as well.
    init?(_ scenario: ScenarioDeclaration, _ prose: SpecProse) {
        var devices: [String] = []
        for step in scenario.steps {
            if case .call(let device, _, _) = step.action, !devices.contains(device) { devices.append(device) }
            for receiver in step.events where !devices.contains(receiver.device) { devices.append(receiver.device) }
        }
        guard devices.count > 2, devices.count < 5, scenario.steps.count > 1,
            !devices.contains(where: ExampleValue.counts),
            scenario.steps.contains(where: { $0.events.contains { !$0.events.isEmpty } })
        else { return nil }
        columns = [.device(devices[0]), .service] + devices.dropFirst().map(Column.device)
        for step in scenario.steps { add(step, prose) }
        // What is taller than a screen isn't taken in at a glance.
        if rows.count > Self.most { return nil }
    }

    private mutating func add(_ step: ScenarioStep, _ prose: SpecProse) {
        let times = step.timesWords
        switch step.action {
        case .call(let device, let overload, _):
            rows.append(arrow(from: .device(device), to: .service, "\(overload.value)\(times)", kind: "call"))
            if let error = step.fails {
                rows.append(arrow(from: .service, to: .device(device), error.value, kind: "failed"))
            }
        case .control(let control, let owner, _):
            let whose = owner.map { " of \($0.value)" } ?? ""
            rows.append(Row(start: nil, end: 0, text: "\(control.value)\(whose)\(times)", kind: "time"))
        case .advance(let seconds):
            rows.append(Row(start: nil, end: 0, text: "\(LargerUnit.passing(seconds))\(times)", kind: "time"))
        case .edition(let edition):
            rows.append(Row(start: nil, end: 0, text: prose.edition(edition.value), kind: "time"))
        case .configure(let constant, let value):
            rows.append(Row(start: nil, end: 0, text: "\(constant.value) = \(value.value.words)", kind: "time"))
        }
        for receiver in step.events {
            for event in receiver.events {
                rows.append(arrow(from: .service, to: .device(receiver.device), event.name.value, kind: "event"))
            }
        }
    }

    private func arrow(from start: Column, to end: Column, _ text: String, kind: String) -> Row {
        Row(start: columns.firstIndex(of: start), end: columns.firstIndex(of: end) ?? 0, text: text, kind: kind)
    }

    /// The values of `Reference/Sequence`.
    var values: TemplateValues {
        let width = columns.count * Self.column
        let height = 46 + rows.count * Self.row
        return [
            "hasPicture": true,
            "width": .text("\(width)"),
            "height": .text("\(height)"),
            "lifelines": .records(
                columns.enumerated().map { index, column in
                    let isService = TemplateValue.flag(column == .service)
                    return ["x": .text("\(Self.x(index))"), "name": .text(column.name), "isService": isService]
                }
            ),
            "arrows": .records(rows.enumerated().map { arrow($1, at: 46 + $0 * Self.row, width) }),
        ]
    }

    /// The values where there is no picture.
    static let none: TemplateValues = [
        "hasPicture": false, "width": "", "height": "", "lifelines": .records([]), "arrows": .records([]),
    ]

    private func arrow(_ row: Row, at y: Int, _ width: Int) -> TemplateValues {
        let end = Self.x(row.end)
        let start = row.start.map(Self.x)
        let gap = (start ?? 0) < end ? -3 : 3
        return [
            "kind": .text(row.kind),
            "isArrow": .flag(start != nil),
            "y": .text("\(y + 14)"),
            "textY": .text("\(y + 9)"),
            "start": .text("\(start ?? 0)"),
            "end": .text("\(end + gap)"),
            "middle": .text("\(start.map { ($0 + end) / 2 } ?? width / 2)"),
            "text": .text(row.text),
        ]
    }

    private static func x(_ index: Int) -> Int { index * column + column / 2 }
}
