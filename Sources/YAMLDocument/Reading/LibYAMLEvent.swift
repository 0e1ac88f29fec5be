import CYAML

/// A parsing event, out of libyaml's memory.
struct LibYAMLEvent {
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart(hasDirectives: Bool)
        case documentEnd(isExplicit: Bool)
        case alias(String)
        case scalar(YAMLScalar)
        case sequenceStart(properties: Int)
        case sequenceEnd
        case mappingStart(properties: Int)
        case mappingEnd
    }

    /// Where an event starts and ends.
    struct Marks {
        let start: yaml_mark_t
        let end: yaml_mark_t

        var isEmpty: Bool { start.index == end.index }
    }

    let kind: Kind
    let marks: Marks
}

extension LibYAMLEvent {
    /// Copies what is needed of an event; nil for one that libyaml hasn't filled in.
    init?(_ event: yaml_event_t) {
        guard let kind = Kind(event) else { return nil }
        self.init(kind: kind, marks: Marks(start: event.start_mark, end: event.end_mark))
    }
}

extension LibYAMLEvent.Kind {
    fileprivate init?(_ event: yaml_event_t) {
        switch event.type {
        case YAML_STREAM_START_EVENT: self = .streamStart
        case YAML_STREAM_END_EVENT: self = .streamEnd
        case YAML_DOCUMENT_START_EVENT: self = .documentStart(hasDirectives: Self.hasDirectives(event))
        case YAML_DOCUMENT_END_EVENT: self = .documentEnd(isExplicit: event.data.document_end.implicit == 0)
        case YAML_ALIAS_EVENT: self = .alias(String(libYAML: event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT: self = .scalar(YAMLScalar(event))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            self = .sequenceStart(properties: (start.anchor == nil ? 0 : 1) + (start.tag == nil ? 0 : 1))
        case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            self = .mappingStart(properties: (start.anchor == nil ? 0 : 1) + (start.tag == nil ? 0 : 1))
        case YAML_MAPPING_END_EVENT: self = .mappingEnd
        default: return nil
        }
    }

    private static func hasDirectives(_ event: yaml_event_t) -> Bool {
        let start = event.data.document_start
        return start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    }
}

extension YAMLScalar {
    fileprivate init(_ event: yaml_event_t) {
        let scalar = event.data.scalar
        // By its length: an escape may have put a NUL into the text.
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        self.init(text: String(decoding: bytes, as: UTF8.self), style: Style(scalar.style))
    }
}

extension YAMLScalar.Style {
    fileprivate init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: self = .literal
        case YAML_FOLDED_SCALAR_STYLE: self = .folded
        default: self = .plain
        }
    }
}

extension String {
    fileprivate init?(libYAML text: UnsafePointer<yaml_char_t>?) {
        guard let text else { return nil }
        self.init(cString: text)
    }
}
