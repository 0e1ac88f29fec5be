// The system, whichever it is: files, texts as bytes, the C library.
//
// FoundationEssentials is all that is needed of Foundation. The whole of it loads Unicode's tables of 30 MB each time that
// a command begins.
#if canImport(FoundationEssentials)
    @_exported import FoundationEssentials
#else
    @_exported import Foundation
#endif

#if canImport(Glibc)
    @_exported import Glibc
#elseif canImport(Musl)
    @_exported import Musl
#endif
