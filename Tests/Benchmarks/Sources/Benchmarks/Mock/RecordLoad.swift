import SDKRuntime

/// A record on its way to JSON and back, and the floor of each way: the JSON of a wire value alone.
struct RecordLoad {
    let name: String
    let write: () -> String
    let writeWire: () -> String
    let read: () throws -> any WireRecord
    let readWire: () throws -> WireValue

    init<Record: WireRecord>(_ name: String, _ record: Record) {
        self.name = name
        let wire = record.wire
        let json = wire.json
        write = { record.wire.json }
        writeWire = { wire.json }
        read = { try Record(wire: WireValue(json: json)) }
        readWire = { try WireValue(json: json) }
    }
}
