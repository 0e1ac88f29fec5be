import SDKSpec

/// A page in the making: writes links as they are written from where the page stands.
struct ReferencePage: Sendable {
    let site: ReferenceSite
    /// The page's file, relative to the reference's folder.
    let file: String
    /// The page's title.
    let title: String
    /// The topic that the page belongs to.
    var topic: String?
    /// The method that the page is about.
    var method: String?
    /// What leads from the page's folder to the reference's.
    let root: String
    /// The names of the method's parameters: in its texts they mean these, whatever else is called so.
    private let parameters: Set<String>
    /// The page's folder with the slash behind it; empty for the reference's own.
    private let folder: String

    init(site: ReferenceSite, file: String, title: String, topic: String? = nil, method: String? = nil) {
        self.site = site
        self.file = file
        self.title = title
        self.topic = topic
        self.method = method
        let own = method.flatMap { site.input.index.methods[$0] }
        parameters = Set(own?.shapes.flatMap(\.allParameters).map(\.name.value) ?? [])
        let hasFolder = file.contains(byte: UInt8(ascii: "/"))
        root = hasFolder ? "../" : ""
        folder = hasFolder ? file.prefix(upTo: UInt8(ascii: "/")) + "/" : ""
    }

    /// The address of a place.
    func address(_ place: String) -> String {
        if place.utf8.starts(with: file.utf8) {
            let rest = place.utf8.dropFirst(file.utf8.count)
            if rest.first == UInt8(ascii: "#") { return String(decoding: rest, as: UTF8.self) }
        }
        guard !folder.isEmpty else { return place }
        let isBeside = place.utf8.starts(with: folder.utf8)
        return isBeside ? String(decoding: place.utf8.dropFirst(folder.utf8.count), as: UTF8.self) : root + place
    }

    // MARK: HTML

    /// Text with code in backticks: what is code is set as code, and leads to what it names.
    func text(_ text: String) -> String { RichText.html(text) { code($0) } }

    /// A sentence.
    func sentence(_ text: String) -> String { self.text(site.prose.sentence(text)) }

    /// A sentence that is a link itself: what it names leads nowhere.
    func sentenceWithoutLinks(_ text: String) -> String { RichText.html(site.prose.sentence(text), code: HTML.code) }

    /// Code, which leads to what it names.
    func code(_ name: String) -> String { code(name, leadingWhere: name) }

    /// Code, which leads to what another name names: of a shape of a method, to the method.
    ///
    /// - Parameter plain: Writes what leads nowhere.
    func code(
        _ code: String,
        leadingWhere name: String,
        else plain: (String) -> String = HTML.code
    ) -> String {
        guard !parameters.contains(name), let place = site.places.names[name], place != file else {
            return plain(code)
        }
        return self.code(code, at: place)
    }

    /// The name of an event; something else may be called like it.
    func eventCode(_ name: String) -> String { code(name, at: ReferencePlaces.event(name)) }

    /// The name of an error; something else may be called like it.
    func errorCode(_ name: String) -> String { code(name, at: ReferencePlaces.error(name)) }

    private func code(_ code: String, at place: String) -> String {
        let address = address(place)
        let isStyled = ReferencePlaces.isStyledAsCode(place) && address.utf8.first != UInt8(ascii: "#")
        return HTML.link(isStyled ? HTML.text(code) : HTML.code(code), to: address)
    }

    /// A name that leads to what it names, without being set as code: where many stand in a row, all of them are.
    func plainLink(_ name: String) -> String {
        site.places.names[name].map { link(name, to: $0) } ?? HTML.text(name)
    }

    /// A link in plain type.
    func link(_ text: String, to place: String) -> String {
        HTML.link(HTML.text(text), to: address(place))
    }

    /// A type with links to the declared types in it.
    func type(_ type: TypeReference) -> String {
        switch type {
        case .named(let name) where site.input.index.types[name]?.isPublic == true:
            link(name, to: ReferencePlaces.type(name))
        case .list(let element): "[\(self.type(element))]"
        case .map(let key, let value): "{\(self.type(key)): \(self.type(value))}"
        case .optional(let wrapped): "\(self.type(wrapped))?"
        case .named, .string, .int, .uint, .double, .bool, .json, .bytes, .void, .handler:
            HTML.escaped(type.description)
        }
    }

    /// How well a fact is known; what isn't plainly said somewhere leads to why. Empty where there is no such fact.
    func badge(_ id: FactID) -> String {
        guard let fact = site.fact(id) else { return "" }
        let status = fact.status.rawValue
        return switch fact.status {
        case .documented, .declared, .observed: Self.mark(fact.status)
        case .inferred, .contradicted:
            "<a class=\(status) href=\(HTML.attribute(address(site.places.fact(fact))))>\(status)</a>"
        }
    }

    /// How well something is known, which leads nowhere. What is documented is the ordinary case, and needs no class.
    static func mark(_ status: FactStatus) -> String {
        status == .documented ? "<i>\(status.rawValue)</i>" : "<i class=\(status.rawValue)>\(status.rawValue)</i>"
    }

    /// The same of a fact; empty where there is no such fact.
    func mark(_ id: FactID) -> String { site.fact(id).map { Self.mark($0.status) } ?? "" }

    /// Names of methods as links, one after the other.
    func methods(_ names: [String]) -> String { names.map(code).joined(separator: ", ") }
}
