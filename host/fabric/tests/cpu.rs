//! The CPU fabric passes the conformance body, whichever way it hashes.
#![cfg(feature = "conformance")]

use std::time::Duration;

use midstate_fabric::conformance;
use midstate_fabric::cpu::{CpuConfig, CpuFabric, Method};

#[test]
fn every_method_conforms() {
    for method in Method::ALL {
        let config = CpuConfig { status_interval: Duration::from_millis(5), method: Some(method) };
        conformance::run_within(&mut CpuFabric::with_config(config), 10_000);
    }
}

#[test]
fn the_default_conforms() {
    conformance::run(&mut CpuFabric::new());
}

#[test]
fn polls_end_when_interrupted() {
    conformance::polls_end_when_interrupted(&mut CpuFabric::new());
}
