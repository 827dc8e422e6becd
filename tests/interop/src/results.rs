//! What was checked, against whom, with which result: a table for people and JUnit XML for machines.
//!
//! A check passes with evidence: numbers and hashes that came from the other side. One that could not be run says why
//! and counts as a failure unless its reason was known beforehand.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// How one check ended.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Passed { evidence: String },
    Failed { reason: String },
    NotRun { reason: String },
}

#[derive(Clone, Debug)]
struct Row {
    check: &'static str,
    peer: String,
    took: Duration,
    outcome: Outcome,
}

/// All rows so far.
#[derive(Debug, Default)]
pub(crate) struct Results(Vec<Row>);

impl Results {
    /// Runs a check and shows its row. None if it failed.
    pub(crate) async fn check<T>(
        &mut self,
        check: &'static str,
        peer: &str,
        run: impl Future<Output = Result<(T, String)>>,
    ) -> Option<T> {
        let started = Instant::now();
        let (value, outcome) = match run.await {
            Ok((value, evidence)) => (Some(value), Outcome::Passed { evidence }),
            Err(error) => (None, Outcome::Failed { reason: format!("{error:#}") }),
        };
        self.add(Row { check, peer: peer.to_owned(), took: started.elapsed(), outcome });
        value
    }

    /// Says of a check that it cannot be run, which is known beforehand.
    pub(crate) fn not_run(&mut self, check: &'static str, peer: &str, reason: &str) {
        let outcome = Outcome::NotRun { reason: reason.to_owned() };
        self.add(Row { check, peer: peer.to_owned(), took: Duration::ZERO, outcome });
    }

    fn add(&mut self, row: Row) {
        println!("{}", row.line());
        self.0.push(row);
    }

    fn count(&self, wanted: impl Fn(&Outcome) -> bool) -> usize {
        self.0.iter().filter(|row| wanted(&row.outcome)).count()
    }

    fn failed(&self) -> usize {
        self.count(|outcome| matches!(outcome, Outcome::Failed { .. }))
    }

    /// Whether something was checked and nothing failed.
    pub(crate) fn is_ok(&self) -> bool {
        self.failed() == 0 && self.count(|outcome| matches!(outcome, Outcome::Passed { .. })) > 0
    }

    pub(crate) fn sum(&self) -> String {
        let not_run = self.count(|outcome| matches!(outcome, Outcome::NotRun { .. }));
        let passed = self.0.len() - self.failed() - not_run;
        format!("{passed} passed, {} failed, {not_run} not run", self.failed())
    }

    /// Writes JUnit XML.
    pub(crate) fn write_junit(&self, path: &Path) -> Result<()> {
        std::fs::write(path, self.junit()).with_context(|| format!("{} cannot be written", path.display()))
    }

    fn junit(&self) -> String {
        let skipped = self.count(|outcome| matches!(outcome, Outcome::NotRun { .. }));
        let seconds: f64 = self.0.iter().map(|row| row.took.as_secs_f64()).sum();
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let _ = writeln!(
            xml,
            "<testsuite name=\"interop\" tests=\"{}\" failures=\"{}\" skipped=\"{skipped}\" time=\"{seconds:.3}\">",
            self.0.len(),
            self.failed()
        );
        for Row { check, peer, took, outcome } in &self.0 {
            let (peer, took) = (escaped(peer), took.as_secs_f64());
            let _ = write!(xml, "  <testcase classname=\"{peer}\" name=\"{check}\" time=\"{took:.3}\">");
            let _ = match outcome {
                Outcome::Passed { evidence } => write!(xml, "<system-out>{}</system-out>", escaped(evidence)),
                Outcome::Failed { reason } => write!(xml, "<failure message=\"{}\"/>", escaped(reason)),
                Outcome::NotRun { reason } => write!(xml, "<skipped message=\"{}\"/>", escaped(reason)),
            };
            xml.push_str("</testcase>\n");
        }
        xml.push_str("</testsuite>\n");
        xml
    }
}

/// The head of the table whose rows [`Results::check`] shows.
pub(crate) fn head() -> String {
    format!("{:<46} {:<20} {:<7} {:>7}  evidence", "check", "peer", "result", "seconds")
}

impl Row {
    fn line(&self) -> String {
        let (result, text) = match &self.outcome {
            Outcome::Passed { evidence } => ("passed", evidence),
            Outcome::Failed { reason } => ("FAILED", reason),
            Outcome::NotRun { reason } => ("not run", reason),
        };
        let Self { check, peer, took, .. } = self;
        format!("{check:<46} {peer:<20} {result:<7} {:>7.1}  {text}", took.as_secs_f64())
    }
}

/// As XML wants it; control characters, which XML has not, are left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            character if character.is_control() => {}
            character => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_failure_shows_in_table_xml_and_verdict() {
        let mut results = Results::default();
        assert!(!results.is_ok(), "nothing was checked");
        results.not_run("c", "peer", "no node");
        assert!(!results.is_ok(), "nothing was checked");
        let value = results.check("a", "peer", async { Ok((7, "3 shares".to_owned())) }).await;
        assert_eq!((value, results.is_ok()), (Some(7), true));
        let value: Option<u8> =
            results.check("b", "peer", async { Err(anyhow::anyhow!("a \"<&>\"\u{7}")) }).await;
        assert_eq!((value, results.is_ok()), (None, false));
        assert_eq!(results.sum(), "1 passed, 1 failed, 1 not run");
        let xml = results.junit();
        assert!(xml.contains("tests=\"3\" failures=\"1\" skipped=\"1\""), "{xml}");
        assert!(xml.contains("<failure message=\"a &quot;&lt;&amp;&gt;&quot;\"/>"), "{xml}");
        assert!(results.0[2].line().contains("FAILED"));
    }
}
