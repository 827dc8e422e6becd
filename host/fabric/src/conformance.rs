//! The body of tests that every fabric passes.
