//! A miner's statistics as a line, as a closing summary, and as JSON.

use std::fmt::Write as _;
use std::time::Duration;

use anyhow::Result;
use midstate_miner::{FabricState, FabricStats, PoolState, Stats};
use serde_json::{Value, json};

/// Prints the one JSON object of a command.
pub(crate) fn print_json(value: &Value) -> Result<()> {
    print_line(&value.to_string())
}

/// Prints to stdout; a reader that has gone away is an error, not a panic.
pub(crate) fn print_line(line: &str) -> Result<()> {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}

/// A rate with a prefix that suits it.
pub(crate) fn rate(hashes_per_s: f64) -> String {
    let steps = [(1e12, "TH/s"), (1e9, "GH/s"), (1e6, "MH/s"), (1e3, "kH/s")];
    let fitting = steps.iter().find(|(step, _)| hashes_per_s >= *step);
    match fitting {
        Some((step, unit)) => format!("{:.2} {unit}", hashes_per_s / step),
        None => format!("{hashes_per_s:.0} H/s"),
    }
}

/// A time with a unit that suits it: shares may be milliseconds or centuries apart.
fn span(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    let steps = [(86_400.0, "d"), (3_600.0, "h"), (60.0, "min"), (1.0, "s")];
    match steps.iter().find(|(step, _)| seconds >= 2.0 * step) {
        Some((step, unit)) => format!("{:.1} {unit}", seconds / step),
        None => format!("{:.0} ms", 1000.0 * seconds),
    }
}

/// A number of things, in the plural where it has to be.
pub(crate) fn counted(count: u64, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// What is going on, in one line.
pub(crate) fn status_line(stats: &Stats) -> String {
    let shares = &stats.shares;
    let mut line = format!(
        "{} by hits, {} by the device, {} by accepted shares; {}; shares {} accepted",
        rate(stats.hash_rate_hits),
        rate(stats.hash_rate_device),
        rate(stats.hash_rate_accepted),
        counted(stats.jobs, "job"),
        shares.accepted,
    );
    for (count, what) in [
        (shares.rejected, "rejected"),
        (stats.shares_stale, "stale"),
        (shares.unknown, "without answer"),
        (stats.shares_unsent, "not sent"),
    ] {
        if count > 0 {
            let _ = write!(line, ", {count} {what}");
        }
    }
    if let Some(expected) = stats.expected_share_time {
        let _ = write!(line, ", one in {} expected", span(expected));
    }
    let _ = write!(line, "; {}", counted(shares.blocks, "block"));
    if stats.blocks_found != shares.blocks {
        let _ = write!(line, " of {} found", stats.blocks_found);
    }
    for (count, what) in [
        (stats.hits_false, "FALSE HITS"),
        (stats.hits_dropped, "hits lost"),
        (stats.hits_repeated, "hits repeated"),
        (shares.unmatched_answers, "answers that fit no share"),
        (stats.faults, "faults"),
    ] {
        if count > 0 {
            let _ = write!(line, "; {count} {what}");
        }
    }
    match &stats.pool {
        PoolState::Down { reason } => {
            let _ = write!(line, "; pool down: {reason}");
        }
        PoolState::Connecting => line.push_str("; connecting"),
        PoolState::WaitingForJob => line.push_str("; waiting for a job"),
        _ => {}
    }
    for fabric in &stats.fabrics {
        if let Some(reason) = reason(&fabric.state) {
            let _ = write!(line, "; {reason}");
        }
    }
    line
}

fn state_name(state: &FabricState) -> &'static str {
    match state {
        FabricState::Opening => "opening",
        FabricState::Open => "open",
        FabricState::Quarantined { .. } => "quarantined",
        // What else there may come to be is no fabric that mines.
        _ => "failed",
    }
}

/// Why a fabric is not open.
fn reason(state: &FabricState) -> Option<&str> {
    match state {
        FabricState::Failed { reason, .. } | FabricState::Quarantined { reason } => Some(reason),
        _ => None,
    }
}

/// What a miner did, as members of a JSON object.
pub(crate) fn summary_json(stats: &Stats, fabric: &str) -> Value {
    let shares = &stats.shares;
    let fabrics: Vec<Value> = stats
        .fabrics
        .iter()
        .map(|fabric| {
            json!({
                "name": fabric.name,
                "hashes": fabric.hashes,
                "jobs": fabric.jobs,
                "hits": fabric.hits,
                "hits_false": fabric.hits_false,
                "hits_dropped": fabric.hits_dropped,
                "faults": fabric.faults,
                "faults_by_kind": fabric.faults_by_kind,
                "link_errors": fabric.link_errors,
                "openings": fabric.openings,
                "failures": fabric.failures,
                "state": state_name(&fabric.state),
                "reason": reason(&fabric.state),
                "measured_hashes_per_s": fabric.measured_hashes_per_s,
                "nominal_hashes_per_s": fabric.nominal_hashes_per_s,
            })
        })
        .collect();
    json!({
        "fabric": fabric,
        "seconds": stats.uptime.as_secs_f64(),
        "connections": stats.connections,
        "jobs": stats.jobs,
        "fabric_jobs": stats.fabric_jobs,
        "hashes": stats.hashes,
        "hash_rate_hits": stats.hash_rate_hits,
        "hash_rate_device": stats.hash_rate_device,
        "hash_rate_accepted": stats.hash_rate_accepted,
        "expected_share_seconds": stats.expected_share_time.map(|time| time.as_secs_f64()),
        "hits": stats.hits,
        "hits_false": stats.hits_false,
        "hits_above_target": stats.hits_above_target,
        "hits_dropped": stats.hits_dropped,
        "hits_repeated": stats.hits_repeated,
        "faults": stats.faults,
        "shares_submitted": shares.submitted,
        "shares_accepted": shares.accepted,
        "shares_rejected": shares.rejected,
        "shares_rejected_by_code": shares.rejected_by_code,
        "shares_unknown": shares.unknown,
        "shares_stale": stats.shares_stale,
        "shares_unsent": stats.shares_unsent,
        "unmatched_answers": shares.unmatched_answers,
        "blocks": shares.blocks,
        "blocks_found": stats.blocks_found,
        "fabrics": fabrics,
    })
}

/// What one fabric did: its speed, and what went wrong with it.
fn fabric_text(fabric: &FabricStats) -> String {
    let speed = rate(fabric.measured_hashes_per_s);
    let mut text = format!("{}: {} hashes, {speed} while it worked", fabric.name, fabric.hashes);
    for (count, what) in [(fabric.openings, "opening"), (fabric.failures, "failure")] {
        let _ = write!(text, ", {}", counted(count, what));
    }
    for (count, what) in [(fabric.hits_false, "false hit"), (fabric.hits_dropped, "lost hit")] {
        if count > 0 {
            let _ = write!(text, ", {}", counted(count, what));
        }
    }
    for (kind, count) in &fabric.faults_by_kind {
        let _ = write!(text, ", {count} {}", kind.replace('_', " "));
    }
    if let Some(reason) = reason(&fabric.state) {
        let _ = write!(text, "; {reason}");
    }
    text
}

/// What a miner did, for people.
pub(crate) fn summary_text(stats: &Stats) -> String {
    let seconds = stats.uptime.as_secs_f64();
    let mut text = format!("{} hashes in {seconds:.1} s; {}", stats.hashes, status_line(stats));
    for (code, count) in &stats.shares.rejected_by_code {
        let _ = write!(text, "\n  refused {}: {code}", counted(*count, "time"));
    }
    for fabric in &stats.fabrics {
        let _ = write!(text, "\n  {}", fabric_text(fabric));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_have_a_prefix_that_suits_them() {
        assert_eq!(rate(0.0), "0 H/s");
        assert_eq!(rate(999.0), "999 H/s");
        assert_eq!(rate(31_400.0), "31.40 kH/s");
        assert_eq!(rate(1.34e6), "1.34 MH/s");
        assert_eq!(rate(2e12), "2.00 TH/s");
    }

    #[test]
    fn times_have_a_unit_that_suits_them() {
        let shown = |seconds| span(Duration::from_secs_f64(seconds));
        assert_eq!([shown(0.25), shown(3.0), shown(150.0)], ["250 ms", "3.0 s", "2.5 min"]);
        assert_eq!([shown(7200.0), shown(1e6)], ["2.0 h", "11.6 d"]);
    }

    #[test]
    fn a_fabric_is_shown_with_what_went_wrong() {
        let mut fabric = FabricStats::default();
        fabric.name = "ftdi:ib0001".to_owned();
        fabric.hashes = 5;
        fabric.measured_hashes_per_s = 1.5e6;
        (fabric.openings, fabric.failures) = (2, 1);
        fabric.faults_by_kind.insert("corrupt_frame", 3);
        fabric.state = FabricState::Quarantined { reason: "it lies".to_owned() };
        let shown = "ftdi:ib0001: 5 hashes, 1.50 MH/s while it worked, 2 openings, 1 failure, 3 corrupt frame; it lies";
        assert_eq!(fabric_text(&fabric), shown);
        let mut stats = Stats::default();
        stats.fabrics = vec![fabric];
        assert!(summary_text(&stats).contains(shown));
        let value = &summary_json(&stats, "cpu")["fabrics"][0];
        assert_eq!((&value["state"], &value["reason"]), (&"quarantined".into(), &"it lies".into()));
        assert_eq!(value["faults_by_kind"]["corrupt_frame"], 3);
    }

    #[test]
    fn line_and_object_show_what_is_counted() {
        let mut stats = Stats::default();
        stats.jobs = 1;
        stats.hash_rate_accepted = 31_400.0;
        stats.expected_share_time = Some(Duration::from_secs(90));
        stats.hits_repeated = 5;
        stats.blocks_found = 2;
        stats.shares.blocks = 1;
        stats.shares.unmatched_answers = 7;
        let line = status_line(&stats);
        for part in [
            "31.40 kH/s by accepted shares; 1 job;",
            "one in 90.0 s expected",
            "1 block of 2 found",
            "5 hits repeated",
            "7 answers that fit no share",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
        let value = summary_json(&stats, "cpu");
        assert_eq!(
            (&value["hash_rate_accepted"], &value["expected_share_seconds"]),
            (&31_400.0.into(), &90.0.into())
        );
        assert_eq!((&value["hits_repeated"], &value["unmatched_answers"]), (&5.into(), &7.into()));
        assert_eq!((&value["blocks"], &value["blocks_found"]), (&1.into(), &2.into()));
    }
}
