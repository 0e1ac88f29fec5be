import Synchronization

/// What an event carries, of whatever type.
///
/// Its wire form and its JSON are made when somebody asks, and once for all copies of the event: of many who receive it,
/// each takes what the first one has made.
final class EventContent: Sendable {
    private let value: any WireConvertible
    private let made = Mutex<(wire: WireValue?, json: [UInt8]?)>((nil, nil))

    init(_ value: any WireConvertible) { self.value = value }

    /// Nothing.
    static let none = EventContent(WireValue.null)
}

extension EventContent: WireConvertible {
    convenience init(reading reader: inout WireReader) { self.init(reader.wire) }

    var wire: WireValue {
        made.withLock { made in
            let wire = made.wire ?? value.wire
            made.wire = wire
            return wire
        }
    }

    func write(to json: inout JSONWriter) {
        let bytes = made.withLock { made in
            let bytes = made.json ?? JSONWriter.bytes(of: value)
            made.json = bytes
            return bytes
        }
        json.write(written: bytes)
    }
}
