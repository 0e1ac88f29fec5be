import SDKRuntime

/// The page that shows the world while it is used.
enum WatchingPage {
    /// The page, headed with a title.
    static func text(title: String) -> String {
        let page = String(decoding: PackageResources.index_html, as: UTF8.self)
        return page.replacing("{{title}}", with: escaped(title))
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
}
