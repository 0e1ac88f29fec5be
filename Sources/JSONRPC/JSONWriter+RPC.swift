import SDKRuntime

// What all messages have in common.
extension JSONWriter {
    /// A message of its own, with members that are written behind the version.
    static func message(_ writeMembers: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(isSorted: false)
        json.writeMessage(writeMembers)
        return json.bytes
    }

    /// Writes a message.
    mutating func writeMessage(_ writeMembers: (inout JSONWriter) -> Void) {
        writeObject { json in
            json.begin("jsonrpc")
            json.write("2.0")
            writeMembers(&json)
        }
    }
}
