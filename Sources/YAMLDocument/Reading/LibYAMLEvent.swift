import CYAML

/// A parsing event, out of libyaml's memory.
struct LibYAMLEvent {
    /// What may stand in front of a node.
    struct Properties {
        let anchor: String?
        let hasTag: Bool

        var count: Int { (anchor == nil ? 0 : 1) + (hasTag ? 1 : 0) }
    }

    enum Kind {
        case streamStart
        case streamEnd
        case documentStart(hasDirectives: Bool)
        case documentEnd
        case alias(String)
        case scalar(YAMLScalar, Properties)
        case sequenceStart(Properties)
        case sequenceEnd
        case mappingStart(Properties)
        case mappingEnd
    }

    let kind: Kind
    let start: yaml_mark_t
    let end: yaml_mark_t
}

extension LibYAMLEvent {
    /// Copies what is needed of an event; nil for one that libyaml hasn't filled in.
    init?(_ event: yaml_event_t) {
        guard let kind = Kind(event) else { return nil }
        self.init(kind: kind, start: event.start_mark, end: event.end_mark)
    }
}

extension LibYAMLEvent.Kind {
    fileprivate init?(_ event: yaml_event_t) {
        switch event.type {
        case YAML_STREAM_START_EVENT: self = .streamStart
        case YAML_STREAM_END_EVENT: self = .streamEnd
        case YAML_DOCUMENT_START_EVENT: self = .documentStart(hasDirectives: Self.hasDirectives(event))
        case YAML_DOCUMENT_END_EVENT: self = .documentEnd
        case YAML_ALIAS_EVENT: self = .alias(String(libYAML: event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            self = .scalar(YAMLScalar(event), .init(event.data.scalar.anchor, event.data.scalar.tag))
        case YAML_SEQUENCE_START_EVENT:
            self = .sequenceStart(.init(event.data.sequence_start.anchor, event.data.sequence_start.tag))
        case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            self = .mappingStart(.init(event.data.mapping_start.anchor, event.data.mapping_start.tag))
        case YAML_MAPPING_END_EVENT: self = .mappingEnd
        default: return nil
        }
    }

    private static func hasDirectives(_ event: yaml_event_t) -> Bool {
        let start = event.data.document_start
        return start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    }
}

extension LibYAMLEvent.Properties {
    fileprivate init(_ anchor: UnsafePointer<yaml_char_t>?, _ tag: UnsafePointer<yaml_char_t>?) {
        self.init(anchor: String(libYAML: anchor), hasTag: tag != nil)
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
