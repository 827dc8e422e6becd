//! `midstate selftest`: does a fabric find the nonces of known headers, and nothing else?
//!
//! The test itself is [`midstate_fabric::selftest`]. Left out: speed.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use midstate_fabric::selftest::{self, Outcome};
use midstate_spec::header::HEADER_BYTES;
use midstate_spec::{Header, mainnet};
use serde_json::{Value, json};

use crate::args::SelftestArgs;
use crate::display::Display;
use crate::report::print_json;
use crate::stop::Stop;

/// Headers of a file that are used.
const MAX_HEADERS: usize = 256;

/// What a fabric did, as the members of a JSON object.
pub(crate) fn outcome_json(outcome: &Outcome) -> Value {
    json!({
        "ok": outcome.is_ok(),
        "headers": outcome.headers,
        "found": outcome.found,
        "hashes": outcome.hashes,
        "hits_false": outcome.hits_false,
        "hits_above_target": outcome.hits_above_target,
        "failures": outcome.failures,
        "interrupted": outcome.is_stopped,
    })
}

pub(crate) async fn run(args: SelftestArgs, display: &Display, stop: Stop) -> Result<bool> {
    let headers = match &args.headers {
        Some(path) => read_headers(path)?,
        None => mainnet::HEADERS.iter().map(|known| known.header).take(MAX_HEADERS).collect(),
    };
    let SelftestArgs { fabric, trace, record, json, .. } = args;
    let name = fabric.to_string();
    let mut progress = display.progress();
    let started = Instant::now();
    // A fabric blocks: it has a thread of its own.
    let outcome = tokio::task::spawn_blocking(move || {
        let mut fabric = fabric.open_recorded(trace.as_deref(), record.as_deref())?;
        let total = headers.len();
        let shown = headers.into_iter().enumerate().inspect(|(done, _)| {
            progress.show(&format!("{done} of {total} headers"));
        });
        let headers = shown.map(|(_, header)| header);
        anyhow::Ok(selftest::run(&mut fabric, headers, || stop.is_wanted())?)
    })
    .await??;
    if json {
        let mut value = outcome_json(&outcome);
        value["fabric"] = name.as_str().into();
        value["seconds"] = started.elapsed().as_secs_f64().into();
        print_json(&value)?;
    }
    outcome.failures.iter().for_each(|failure| display.line(failure));
    let verdict = if outcome.is_ok() { "passed" } else { "FAILED" };
    let interrupted = if outcome.is_stopped { ", interrupted" } else { "" };
    display.line(&format!(
        "self-test of {name} {verdict}: {} of {} nonces found, {} false hits{interrupted}",
        outcome.found, outcome.headers, outcome.hits_false
    ));
    Ok(outcome.is_ok())
}

/// The headers of a file, each of which must be a mined one.
fn read_headers(path: &Path) -> Result<Vec<Header>> {
    let bytes = std::fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let whole = bytes.len() / HEADER_BYTES;
    if bytes.is_empty() || whole * HEADER_BYTES != bytes.len() {
        bail!(
            "{} has {} bytes: a whole number of headers of {HEADER_BYTES} bytes is expected; header {whole} \
             would begin at byte {} and has {} bytes",
            path.display(),
            bytes.len(),
            whole * HEADER_BYTES,
            bytes.len() % HEADER_BYTES
        );
    }
    let mut headers = Vec::new();
    for (at, bytes) in bytes.chunks_exact(HEADER_BYTES).take(MAX_HEADERS).enumerate() {
        let header = Header::from_slice(bytes)?;
        let place = || format!("{}: header {at} at byte {}", path.display(), at * HEADER_BYTES);
        let target = header.target().with_context(place)?;
        if !target.is_met_by(&header.hash()) {
            bail!("{} does not meet its own target: it is not the header of a block", place());
        }
        headers.push(header);
    }
    Ok(headers)
}
