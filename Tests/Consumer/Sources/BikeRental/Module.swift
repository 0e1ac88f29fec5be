// Everything else in this module is generated while it is built; SwiftPM wants one file of its own.
