//! `midstate selftest`: does a fabric find the nonces of known headers, and nothing else?
//!
//! For each header it searches 64 nonces around the true one, at the threshold of the header's own target. A hit that
//! the threshold does not allow is false; a hit other than the true nonce that meets the whole target would be
//! a discovery, and is a failure all the same. Left out: speed.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use midstate_fabric::{Event, Fabric, Job, JobId, NonceRange, RangeEnd, SubmitMode};
use midstate_spec::header::HEADER_BYTES;
use midstate_spec::{Header, Target, mainnet};
use serde_json::{Value, json};

use crate::args::SelftestArgs;
use crate::display::Display;
use crate::report::print_json;
use crate::stop::Stop;

/// Headers of a file that are used.
const MAX_HEADERS: usize = 256;
/// Nonces searched for each.
const WINDOW: u32 = 64;
/// How long a fabric may take for one window.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long one poll waits.
const POLL: Duration = Duration::from_millis(20);

/// What a fabric did with the headers.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Headers that were tried.
    pub(crate) headers: u64,
    /// True nonces that were found.
    pub(crate) found: u64,
    /// Nonces tried, by the fabric's account.
    pub(crate) hashes: u64,
    /// Reports of a nonce whose hash is above the threshold, or that was not asked for.
    pub(crate) hits_false: u64,
    /// Right hits that meet the threshold only.
    pub(crate) hits_above_target: u64,
    /// What went wrong, a line each.
    pub(crate) failures: Vec<String>,
    is_stopped: bool,
}

impl Outcome {
    pub(crate) fn is_ok(&self) -> bool {
        self.failures.is_empty() && !self.is_stopped && self.found == self.headers
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "ok": self.is_ok(),
            "headers": self.headers,
            "found": self.found,
            "hashes": self.hashes,
            "hits_false": self.hits_false,
            "hits_above_target": self.hits_above_target,
            "failures": self.failures,
            "interrupted": self.is_stopped,
        })
    }
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
        check(&mut fabric, &headers, &stop, |done| progress.show(&format!("{done} of {total} headers")))
    })
    .await??;
    if json {
        let mut value = outcome.json();
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

/// Searches around the nonce of each header.
pub(crate) fn check(
    fabric: &mut dyn Fabric,
    headers: &[Header],
    stop: &Stop,
    mut done: impl FnMut(usize),
) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    for (at, header) in headers.iter().enumerate() {
        if stop.is_wanted() {
            outcome.is_stopped = true;
            break;
        }
        let target = header.target().with_context(|| format!("header {at} names no target"))?;
        let job_id = JobId::try_from(at % usize::from(JobId::MAX)).unwrap_or_default();
        // The true nonce stands at each place of the window in turn.
        let before = u32::try_from(at).unwrap_or_default() % WINDOW;
        let first = header.nonce.wrapping_sub(before);
        let nonces = NonceRange::new(first, u64::from(WINDOW)).context("a window has nonces")?;
        let job = Job::of_header(job_id, header, nonces, target.most_significant_word());
        fabric.submit(&job, SubmitMode::Append)?;
        search(fabric, &job, at, header, &target, &mut outcome)?;
        outcome.headers += 1;
        done(at + 1);
    }
    Ok(outcome)
}

/// Follows one job to its end.
fn search(
    fabric: &mut dyn Fabric,
    job: &Job,
    at: usize,
    header: &Header,
    target: &Target,
    outcome: &mut Outcome,
) -> Result<()> {
    let until = Instant::now() + PATIENCE;
    let mut is_found = false;
    loop {
        match fabric.poll(POLL)? {
            Some(Event::Hit { job_id, nonce }) => {
                let hash = Header { nonce, ..*header }.hash();
                let is_allowed = job_id == job.job_id
                    && job.nonces.contains(nonce)
                    && hash.most_significant_word() <= job.threshold;
                if !is_allowed {
                    outcome.hits_false += 1;
                    outcome.failures.push(format!(
                        "header {at}: false hit {nonce:#010x} of job {job_id}, whose hash is {hash}"
                    ));
                } else if nonce == header.nonce {
                    is_found = true;
                } else if target.is_met_by(&hash) {
                    let text = format!("header {at}: nonce {nonce:#010x} meets the target too");
                    outcome.failures.push(text);
                } else {
                    outcome.hits_above_target += 1;
                }
            }
            Some(Event::RangeDone { job_id, end, searched }) if job_id == job.job_id => {
                outcome.hashes += searched.unwrap_or(0);
                if end != RangeEnd::Finished || searched.is_some_and(|searched| searched != u64::from(WINDOW))
                {
                    outcome
                        .failures
                        .push(format!("header {at}: the search ended as {end:?} after {searched:?}"));
                }
                break;
            }
            Some(Event::Fault(fault)) => outcome.failures.push(format!("header {at}: {fault}")),
            _ => {}
        }
        if Instant::now() >= until {
            bail!("header {at}: the search of {WINDOW} nonces did not end within {PATIENCE:?}");
        }
    }
    if is_found {
        outcome.found += 1;
    } else {
        outcome.failures.push(format!("header {at}: the true nonce {:#010x} was not found", header.nonce));
    }
    Ok(())
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
