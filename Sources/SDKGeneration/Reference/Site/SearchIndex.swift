import SDKSpec
import YAMLDocument

/// What the search looks through: a line of JSON for each thing that has a name.
struct SearchIndex {
    private let site: ReferenceSite
    private let page: ReferencePage

    init(_ site: ReferenceSite) {
        self.site = site
        page = ReferencePage(site: site, file: "search.js", title: "")
    }

    /// Where things of a kind stand, before and behind their names. The script knows as much.
    private static let places: [String: (start: String, end: String)] = [
        "method": ("methods/", ".html"), "type": ("\(ReferenceSection.types.file)#", ""),
        "event": ("\(ReferenceSection.events.file)#events.", ".payload"),
        "error": ("\(ReferenceSection.errors.file)#errors.", ""),
        "figure": ("\(ReferenceSection.limits.file)#constants.", ""),
        "control": ("\(ReferenceSection.controls.file)#", ""),
    ]

    /// The values of `Reference/Search`.
    var values: TemplateValues {
        let specification = site.input.specification
        var lines = specification.methods.map { method in
            let names = method.surfaceNames.sortedByName.map(\.text)
            return line("method", method.name.value, method.summary, names, at: site.places.methods[method.name.value])
        }
        lines += specification.controls.map { control in
            line("control", control.name.value, control.method.summary, at: ReferencePlaces.control(control.name.value))
        }
        lines += site.topics.map { line("topic", $0.title, $0.summary, at: site.places.topics[$0.title]) }
        lines += specification.types.filter(\.isPublic).map { type in
            line("type", type.name.value, type.summary, at: ReferencePlaces.type(type.name.value))
        }
        lines += specification.events.map { event in
            line("event", event.name.value, event.summary, [event.wire], at: ReferencePlaces.event(event.name.value))
        }
        lines += specification.errors.map { error in
            let codes = [error.code.map(String.init)].compactMap(\.self)
            // The others are many, and found by name and code all the same.
            let isReached = site.uses.isReached(error.name.value)
            return line(
                "error",
                error.name.value,
                isReached ? error.summary : "",
                codes,
                at: ReferencePlaces.error(error.name.value)
            )
        }
        lines += specification.constants.map { constant in
            line("figure", constant.name.value, constant.summary, at: ReferencePlaces.constant(constant.name.value))
        }
        lines += site.sections.map { section in
            line("page", section.title(of: specification), section.summary(of: specification), at: section.file)
        }
        return ["lines": .texts(lines)]
    }

    /// Kind, name, where it stands unless that follows from both, what it is, and what else it is called.
    private func line(
        _ kind: String,
        _ name: String,
        _ summary: String,
        _ others: [String] = [],
        at place: String?
    ) -> String {
        let isUsual = place == Self.places[kind].map { $0.start + name + $0.end }
        let texts = [kind, name, isUsual ? "" : place ?? "", summary, others.joined(separator: " ")]
        return "[\(texts.map { JSONText.quoted($0.seen(linesRemain: true)) }.joined(separator: ","))]"
    }
}
