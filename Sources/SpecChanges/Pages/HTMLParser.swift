import Platform

/// The HTML parser of libxml2, which every Swift toolchain and every Mac has: FoundationXML stands on it.
///
/// It is looked up when a page is HTML, so that nothing that links with `sdkgen` needs its headers, and nobody who
/// generates an SDK needs it at all. Only functions are called whose arguments are opaque.
struct HTMLParser {
    /// A piece of a page, in the order of the text.
    enum Piece {
        /// An element, and how many it lies in.
        case element(name: String, depth: Int)
        /// Text, how many elements it lies in, and the line in which it ends.
        case text(String, depth: Int, line: Int)
    }

    /// The parser isn't there.
    struct Missing: Error, CustomStringConvertible {
        var description: String {
            "the page is HTML, and libxml2, which parses it, isn't there; install it or save the page as text"
        }
    }

    private typealias Pointer = UnsafeMutableRawPointer
    private typealias Text = UnsafePointer<CChar>

    private let readMemory: @convention(c) (Text?, Int32, Text?, Text?, Int32) -> Pointer?
    private let walker: @convention(c) (Pointer?) -> Pointer?
    private let next: @convention(c) (Pointer?) -> Int32
    private let kind: @convention(c) (Pointer?) -> Int32
    private let depth: @convention(c) (Pointer?) -> Int32
    private let name: @convention(c) (Pointer?) -> Text?
    private let value: @convention(c) (Pointer?) -> Text?
    private let node: @convention(c) (Pointer?) -> Pointer?
    private let line: @convention(c) (Pointer?) -> Int
    private let freeReader: @convention(c) (Pointer?) -> Void
    private let freeDocument: @convention(c) (Pointer?) -> Void

    /// Recover from what is broken, say nothing about it, and fetch nothing from the net.
    private static let options: Int32 = 1 | 1 << 5 | 1 << 6 | 1 << 11

    private static let names = [
        "libxml2.so.2", "libxml2.so.16", "libxml2.so", "libxml2.2.dylib", "/usr/lib/libxml2.2.dylib",
    ]

    init() throws(Missing) {
        guard let library = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { throw Missing() }
        func function<Function>(_ name: String, _: Function.Type = Function.self) throws(Missing) -> Function {
            guard let symbol = dlsym(library, name) else { throw Missing() }
            return unsafeBitCast(symbol, to: Function.self)
        }
        readMemory = try function("htmlReadMemory")
        walker = try function("xmlReaderWalker")
        next = try function("xmlTextReaderRead")
        kind = try function("xmlTextReaderNodeType")
        depth = try function("xmlTextReaderDepth")
        name = try function("xmlTextReaderConstLocalName")
        value = try function("xmlTextReaderConstValue")
        node = try function("xmlTextReaderCurrentNode")
        line = try function("xmlGetLineNo")
        freeReader = try function("xmlFreeTextReader")
        freeDocument = try function("xmlFreeDoc")
    }

    /// The elements and the texts of a page.
    func pieces(of html: String) -> [Piece] {
        var html = html
        return html.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                guard let document = readMemory(text.baseAddress, Int32(text.count), nil, "UTF-8", Self.options) else {
                    return []
                }
                defer { freeDocument(document) }
                guard let reader = walker(document) else { return [] }
                defer { freeReader(reader) }
                return pieces(reader)
            }
        }
    }

    private func pieces(_ reader: UnsafeMutableRawPointer) -> [Piece] {
        var pieces: [Piece] = []
        while next(reader) == 1 {
            let depth = Int(depth(reader))
            switch kind(reader) {
            case 1:
                pieces.append(.element(name: name(reader).map { String(cString: $0) } ?? "", depth: depth))
            case 3, 4, 14:
                let text = value(reader).map { String(cString: $0) } ?? ""
                pieces.append(.text(text, depth: depth, line: line(node(reader))))
            default: break  // Comments, the ends of elements, and whatever else isn't text.
            }
        }
        return pieces
    }
}
