import CYAML

/// libyaml's parser, and all of the memory that belongs to it.
struct LibYAMLParser: ~Copyable {
    // Both are on the heap, as libyaml keeps pointers to the text and, when it reads a text, to the parser itself.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    /// Makes a parser for a text that is known to be UTF-8 without a byte order mark.
    ///
    /// - Throws: When there is no memory for it.
    init(_ bytes: [UInt8]) throws(LibYAMLFailure) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) == 1 else {
            let failure = LibYAMLFailure(parser.pointee)
            parser.deallocate()
            throw failure
        }
        self.parser = parser
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        // Even for no bytes at all libyaml insists on a pointer.
        yaml_parser_set_input_string(parser, input.baseAddress ?? UnsafeMutablePointer(bitPattern: 1), input.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    /// The next event. There is none after the one that ends the stream, nor after a failure.
    mutating func next() throws(LibYAMLFailure) -> LibYAMLEvent {
        var event = yaml_event_t()
        defer { yaml_event_delete(&event) }
        guard yaml_parser_parse(parser, &event) == 1, let copy = LibYAMLEvent(event) else {
            throw LibYAMLFailure(parser.pointee)
        }
        return copy
    }
}
