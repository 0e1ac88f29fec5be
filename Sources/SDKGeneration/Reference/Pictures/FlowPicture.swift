import SDKSpec

/// A picture of what a topic's methods set off: methods on the left, the events that they cause in the middle, those who
/// receive them on the right.
struct FlowPicture {
    private let page: ReferencePage
    private let methods: [MethodDeclaration]
    private var site: ReferenceSite { page.site }

    /// The height of a line.
    private static let row = 22
    /// Where methods end, events begin and end, and receivers begin.
    private static let methodEnd = 250
    private static let eventStart = 350
    private static let eventEnd = 600
    private static let receiverStart = 690

    init(of methods: [MethodDeclaration], on page: ReferencePage) {
        self.methods = methods
        self.page = page
    }

    /// The values of `Reference/Flow`; no picture where no method causes an event.
    var values: TemplateValues {
        var graph = Graph()
        for method in methods {
            for overload in method.overloads {
                for route in site.routes[overload.id] ?? [] {
                    graph.add(method.name.value, route.event, Self.plain(route.receivers))
                }
            }
        }
        let most = max(graph.methods.count, graph.events.count, graph.receivers.count)
        return [
            "hasFlow": .flag(most > 0),
            "flowHeight": .text("\(most * Self.row + 40)"),
            "flowMethods": .records(graph.methods.enumerated().map { node(method: $1, at: $0, graph) }),
            "flowEvents": .records(graph.events.enumerated().map { node(event: $1, at: $0, graph) }),
            "flowReceivers": .records(
                graph.receivers.enumerated().map {
                    ["text": .text($1), "y": .text("\(Self.y($0, graph.receivers.count, most))")]
                }
            ),
        ]
    }

    /// What leads to what, each once, in the order of the methods.
    private struct Graph {
        var methods: [String] = []
        var events: [String] = []
        var receivers: [String] = []
        var causes: [String: [String]] = [:]
        var reaches: [String: [String]] = [:]

        var height: Int { max(methods.count, events.count, receivers.count) }

        mutating func add(_ method: String, _ event: String, _ receiver: String) {
            Self.add(method, to: &methods)
            Self.add(event, to: &events)
            Self.add(receiver, to: &receivers)
            Self.add(event, to: &causes[method, default: []])
            Self.add(receiver, to: &reaches[event, default: []])
        }

        private static func add(_ name: String, to names: inout [String]) {
            if !names.contains(name) { names.append(name) }
        }
    }

    private func node(method name: String, at index: Int, _ graph: Graph) -> TemplateValues {
        let y = Self.y(index, graph.methods.count, graph.height)
        let ends = (graph.causes[name] ?? []).compactMap { graph.events.firstIndex(of: $0) }
        return [
            "text": .text(name),
            "href": .text(page.address(site.places.methods[name] ?? "")),
            "y": .text("\(y)"),
            "lines": .texts(
                ends.map { end in
                    Self.line(Self.methodEnd + 8, y, Self.eventStart - 6, Self.y(end, graph.events.count, graph.height))
                }
            ),
        ]
    }

    private func node(event name: String, at index: Int, _ graph: Graph) -> TemplateValues {
        let y = Self.y(index, graph.events.count, graph.height)
        let ends = (graph.reaches[name] ?? []).compactMap { graph.receivers.firstIndex(of: $0) }
        return [
            "text": .text(name),
            "href": .text(page.address(ReferencePlaces.event(name))),
            "y": .text("\(y)"),
            "lines": .texts(
                ends.map { end in
                    let last = Self.y(end, graph.receivers.count, graph.height)
                    return Self.line(Self.eventEnd, y, Self.receiverStart - 8, last)
                }
            ),
        ]
    }

    /// The middle of a line, the lines of the shorter columns spread over the height of the longest one.
    private static func y(_ index: Int, _ count: Int, _ most: Int) -> Int {
        40 + (2 * index + 1) * most * row / (2 * count)
    }

    private static func line(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int) -> String {
        let middle = (x + endX) / 2
        return "M\(x) \(y - 4)C\(middle) \(y - 4) \(middle) \(endY - 4) \(endX) \(endY - 4)"
    }

    private static func plain(_ text: String) -> String { text.filter { $0 != "`" } }
}
