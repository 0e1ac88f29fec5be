import SDKSpec

/// A picture of what a topic's methods set off: methods on the left, the events that they cause in the middle, those who
/// receive them on the right.
struct FlowPicture {
    private let page: ReferencePage
    private let methods: [MethodDeclaration]
    private var site: ReferenceSite { page.site }

    init(of methods: [MethodDeclaration], on page: ReferencePage) {
        self.methods = methods
        self.page = page
    }

    /// The values of `Reference/Flow`; nil where no method causes an event.
    var values: TemplateValues? {
        var picture = ColumnPicture(
            anchor: "flow",
            title: "What sets off what",
            label: "Methods, the events that they cause, and who receives them",
            heads: ["A call of", "causes", "which reaches"]
        )
        for method in methods {
            let name = method.name.value
            let call = ColumnPicture.Node(text: name, address: page.address(site.places.methods[name] ?? ""))
            for route in method.overloads.flatMap({ site.routes[$0.id] ?? [] }) {
                let address = page.address(ReferencePlaces.event(route.event))
                let event = ColumnPicture.Node(text: route.event, address: address)
                let receivers = ColumnPicture.Node(text: route.receivers.filter { $0 != "`" }, address: nil)
                picture.connect(call, event, from: 0)
                picture.connect(event, receivers, from: 1)
            }
        }
        return picture.values
    }
}
