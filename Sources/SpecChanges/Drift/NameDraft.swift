import SDKSpec

/// The skeleton of an event, an error or a constant that a page names and the spec doesn't have.
struct NameDraft {
    let page: Page
    let mention: DriftContext.Mention

    /// What the page calls it.
    var name: String { mention.word.text }

    /// The event as an entry of `events`.
    var event: String {
        """
          \(name):
            wire:  # its name on the wire
            summary:  # when it comes
            payload:  # the type of what it carries; left out for nothing
            source: \(source)

        """
    }

    /// The error as an entry of `errors`. Its code stands where its name has to: no name begins with a digit.
    var error: String {
        """
          \(name):  # instead of its code, what it is called
            code: \(name)
            summary:  # when it happens
            source: \(source)

        """
    }

    /// The constant as a value of an enumeration.
    ///
    /// - Parameter shared: With how many words the constants of the enumeration begin alike.
    func value(sharing shared: Int) -> String {
        """
              \(valueName(without: shared)):
                wire:  # what travels
                constant: \(name)
                summary:  # what it means
                source: \(source)

        """
    }

    /// The words of the constant behind the first ones, as a name: `MSG_PRIORITY_HIGH` is `high`.
    private func valueName(without shared: Int) -> String {
        let words = name.split(separator: "_").map { $0.lowercased() }
        let own = shared < words.count ? words[shared...] : words[...]
        return (own.prefix(1) + own.dropFirst().map(\.upperFirst)).joined()
    }

    /// The place to cite.
    private var source: String {
        let section = mention.section
        // A route is long, and the heading above it says the same.
        let isRoute = section.method?.text.contains("/") ?? false
        return page.citation(isRoute && section.heading != nil ? section.headingTitle : section.title)
    }
}
