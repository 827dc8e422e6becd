//! The fabric that is this CPU: one thread, the caller's own.
