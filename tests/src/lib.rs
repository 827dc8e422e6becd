//! Scenarios that need several crates. This library is empty: they are the test `scenarios`.
