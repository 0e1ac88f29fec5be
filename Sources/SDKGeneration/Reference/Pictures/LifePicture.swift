import SDKSpec

/// A picture of the life of a device: a box for each way in which it can stand at a gate, with arrows for the calls that
/// lead from one to another. Arrows that go on run above the boxes, those that go back below.
struct LifePicture {
    private static let box = 200
    private static let gap = 150
    private let life: DeviceLife
    private let gate: GateDeclaration
    private let page: ReferencePage

    /// The lives at all gates, those in which methods of a topic alone lead somewhere if one is given.
    static func pictures(on page: ReferencePage, of topic: Specification.Topic? = nil) -> [TemplateValues] {
        let own = topic.map { Set($0.methods.map(\.name.value)) }
        return page.site.lives.filter { _, life in
            life.steps.flatMap(\.causes).allSatisfy { own?.contains($0.method) ?? true }
        }.map { gate, life in LifePicture(life: life, gate: gate, page: page).values }
    }

    /// The values of `Reference/Life`.
    private var values: TemplateValues {
        let count = life.states.count
        let lines = life.steps.map(\.causes.count).max() ?? 1
        // Of arrows in one direction each has a height of its own; labels stand on them.
        let onwards = life.steps.filter { isOnwards($0) }
        let back = life.steps.filter { !isOnwards($0) }
        let rise = 30 + lines * 16
        let top = onwards.count * rise
        let height = top + 60 + back.count * rise + 20
        return [
            "lifeAnchor": .text("life.\(gate.name.value)"),
            "gate": .text(gate.name.value),
            "lifeWidth": .text("\(count * Self.box + (count - 1) * Self.gap + 40)"),
            "lifeHeight": .text("\(height)"),
            "boxes": .records(life.states.enumerated().map { box($1, $0, top) }),
            "steps": .records(
                onwards.enumerated().map { step($1, top, top - 22 - $0 * rise, isAbove: true) }
                    + back.enumerated().map { step($1, top + 60, top + 60 + 22 + $0 * rise, isAbove: false) }
            ),
        ]
    }

    private func isOnwards(_ step: DeviceLife.Step) -> Bool { index(step.start) < index(step.end) }

    private func index(_ state: DeviceLife.State) -> Int { life.states.firstIndex(of: state) ?? 0 }

    private func x(_ index: Int) -> Int { 20 + index * (Self.box + Self.gap) }

    private func box(_ state: DeviceLife.State, _ index: Int, _ top: Int) -> TemplateValues {
        let (kind, title, words, address) =
            switch state {
            case .open:
                (
                    "open", "Calls get through", gate.summary.withoutFullStop,
                    page.address(ReferencePlaces.gate(gate.name.value))
                )
            case .refused(let error): ("refused", "Calls end in", error, page.address(ReferencePlaces.error(error)))
            }
        return [
            "kind": .text(kind), "boxTitle": .text(title), "boxText": .text(Self.short(words)), "href": .text(address),
            "x": .text("\(x(index))"), "y": .text("\(top)"), "middle": .text("\(x(index) + Self.box / 2)"),
            "titleY": .text("\(top + 24)"), "textY": .text("\(top + 44)"), "isStart": .flag(index == 0),
        ]
    }

    private func step(_ step: DeviceLife.Step, _ edge: Int, _ level: Int, isAbove: Bool) -> TemplateValues {
        let shift = isAbove ? 30 : -30
        let start = x(index(step.start)) + Self.box / 2 + shift
        let end = x(index(step.end)) + Self.box / 2 - shift
        let lines = step.causes.enumerated().map { number, cause -> TemplateValues in
            let y = isAbove ? level - 6 - (step.causes.count - 1 - number) * 16 : level + 15 + number * 16
            return [
                "text": .text(words(cause)),
                "href": .text(page.address(page.site.places.methods[cause.method] ?? "")),
                "x": .text("\((start + end) / 2)"), "y": .text("\(y)"),
            ]
        }
        return ["path": .text("M\(start) \(edge)V\(level)H\(end)V\(edge)"), "causes": .records(lines)]
    }

    private func words(_ cause: DeviceLife.Cause) -> String {
        switch cause.manner {
        case .atOnce: cause.method
        case .elsewhere: "\(cause.method) on another device"
        case .later: "some time after \(cause.method)"
        }
    }

    /// As much of a text as fits into a box.
    private static func short(_ text: String) -> String {
        text.count > 26 ? "\(text.prefix(25))…" : text
    }
}
