import Foundation
import LibYAML

/// libyaml by itself.
enum YAMLEvents {
    /// Lets libyaml run over a document, and does nothing with what it says.
    static func pass(over document: Data) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return }
        defer { yaml_parser_delete(&parser) }
        document.withUnsafeBytes { bytes in
            yaml_parser_set_input_string(&parser, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count)
            var event = yaml_event_t()
            var isOver = false
            while !isOver, yaml_parser_parse(&parser, &event) == 1 {
                isOver = event.type == YAML_STREAM_END_EVENT
                yaml_event_delete(&event)
            }
        }
    }
}
