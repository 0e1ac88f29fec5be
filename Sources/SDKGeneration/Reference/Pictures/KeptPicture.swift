import SDKSpec

/// A picture of the path that things take which are kept for a while, such as an application: the methods that put them
/// there on the left, where they are kept in the middle, the methods that take them out on the right.
struct KeptPicture {
    /// The methods that a store may have on a side: what everything fills or empties is no path.
    private static let most = 5
    private let page: ReferencePage
    private let methods: [MethodDeclaration]
    private var site: ReferenceSite { page.site }

    init(of methods: [MethodDeclaration], on page: ReferencePage) {
        self.methods = methods
        self.page = page
    }

    /// The values of `Reference/Flow`; nil where nothing that the methods put somewhere is taken out by one of them.
    var values: TemplateValues? {
        let own = Set(methods.map(\.name.value))
        var picture = ColumnPicture(
            anchor: "kept",
            title: "What is kept, from its beginning to its end",
            label: "Methods that begin to keep something, where it is kept, and methods that end it",
            heads: ["A call of", "puts something into", "which is taken out by"]
        )
        for store in site.stores.paths {
            let adders = site.stores.fewMethods(.adds, store, most: Self.most)
            let takers = site.stores.fewMethods(.takesOut, store, most: Self.most)
            guard adders.contains(where: own.contains), takers.contains(where: own.contains) else { continue }
            let node = node(ofStore: store)
            for method in adders { picture.connect(self.node(ofMethod: method), node, from: 0) }
            for method in takers { picture.connect(node, self.node(ofMethod: method), from: 1) }
        }
        return picture.values
    }

    private func node(ofMethod name: String) -> ColumnPicture.Node {
        ColumnPicture.Node(text: name, address: page.address(site.places.methods[name] ?? ""))
    }

    /// `user.conversationGroups` is the user's conversation groups, `world.groups[].members` the members of a group.
    private func node(ofStore path: String) -> ColumnPicture.Node {
        let names = path.split(separator: ".").map { String($0.filter { $0 != "[" && $0 != "]" }) }
        let words = names.dropFirst().reversed().map(\.words).joined(separator: " of ")
        let store = names.prefix(2).joined(separator: ".")
        return ColumnPicture.Node(
            text: names.first == StateDeclaration.Part.world.rawValue ? words : "\(names[0])'s \(words)",
            address: page.address("\(ReferenceSection.behaviour.file)#\(BehaviourPage.anchor(ofStore: store))")
        )
    }
}
