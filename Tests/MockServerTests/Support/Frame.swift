/// A frame of WebSocket, as bytes.
struct Frame: Equatable {
    enum Opcode: UInt8 {
        case continuation = 0
        case text = 1
        case binary = 2
        case close = 8
        case ping = 9
        case pong = 10
    }

    let opcode: Opcode
    let payload: [UInt8]
    var isLast = true

    init(_ opcode: Opcode, _ payload: [UInt8], isLast: Bool = true) {
        self.opcode = opcode
        self.payload = payload
        self.isLast = isLast
    }

    init(_ text: String) { self.init(.text, Array(text.utf8)) }

    var text: String { String(decoding: payload, as: UTF8.self) }

    /// Of a close frame, the code.
    var closeCode: Int { payload.count < 2 ? 0 : Int(payload[0]) << 8 | Int(payload[1]) }

    /// Of a close frame, the reason.
    var closeReason: String { String(decoding: payload.dropFirst(2), as: UTF8.self) }

    /// What a client sends, masked with zeros.
    var bytes: [UInt8] {
        var bytes = [(isLast ? 0x80 : 0) | opcode.rawValue]
        switch payload.count {
        case ..<126: bytes.append(0x80 | UInt8(payload.count))
        case ..<65536: bytes += [0x80 | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default: bytes += [0x80 | 127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        return bytes + [0, 0, 0, 0] + payload
    }

    /// The whole frames at the beginning of what a server has sent.
    static func all(in bytes: [UInt8]) -> [Frame] {
        var frames: [Frame] = []
        var rest = bytes[...]
        while rest.count >= 2 {
            let start = rest.startIndex
            var length = Int(rest[start + 1] & 0x7F)
            let extra = length == 126 ? 2 : length == 127 ? 8 : 0
            guard rest.count >= 2 + extra else { break }
            if extra > 0 { length = rest[(start + 2)..<(start + 2 + extra)].reduce(0) { $0 << 8 | Int($1) } }
            guard rest.count >= 2 + extra + length, let opcode = Opcode(rawValue: rest[start] & 0x0F) else { break }
            let payload = Array(rest.dropFirst(2 + extra).prefix(length))
            frames.append(Frame(opcode, payload, isLast: rest[start] & 0x80 != 0))
            rest = rest.dropFirst(2 + extra + length)
        }
        return frames
    }
}
